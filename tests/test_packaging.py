"""What is installed is whole, and the README's two commands are what CI runs."""

import importlib.metadata
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import secondsource

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands() -> list[str]:
    return re.findall(r"^```sh\n(.*?)\n```$", README, re.M | re.S)


def test_the_readme_has_exactly_two_commands() -> None:
    assert commands() == [
        "pip install . && secondsource dossier examples/harbour/pages --agencies examples/harbour/agencies.tsv",
        "pip install '.[test]' && python -m pytest",
    ]


def test_continuous_integration_takes_its_commands_from_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "README.md" in script
    assert re.findall(r"pip install.*", script) == ["pip install -q '.[spark]'"]  # what a reader's tests do not need


def test_the_shell_can_read_the_script() -> None:
    assert subprocess.run(["bash", "-n", str(ROOT / ".ci" / "run")], check=False).returncode == 0


def test_the_version_is_the_same_everywhere() -> None:
    assert PROJECT["project"]["version"] == secondsource.__version__


def test_the_example_that_the_readme_names_is_there() -> None:
    for path in re.findall(r"examples/\S+", commands()[0]):
        assert (ROOT / path).exists()


def test_no_dependency_is_under_a_licence_that_binds_the_whole() -> None:
    names = [re.split(r"[<>=\[ ]", line)[0] for line in PROJECT["project"]["dependencies"]]
    for name in names:
        try:
            found = importlib.metadata.metadata(name)
        except importlib.metadata.PackageNotFoundError:
            pytest.skip(f"{name} is not installed")
        said = " ".join([*(found.get_all("License") or []), *(found.get_all("Classifier") or [])])
        assert "GNU General Public" not in said


def test_every_data_file_is_installed() -> None:
    found = [dist.files or [] for dist in importlib.metadata.distributions(name="secondsource")]
    installed = [names for files in found if "secondsource/records.py" in (names := {str(file) for file in files})]
    if not installed:
        pytest.skip("secondsource is not installed here, or as a link to its source")
    shipped = [f"secondsource/data/{path.name}" for path in (ROOT / "src" / "secondsource" / "data").iterdir()]
    assert [name for name in [*shipped, "secondsource/py.typed"] if name not in installed[0]] == []


def test_the_module_runs_as_a_command() -> None:
    done = subprocess.run([sys.executable, "-m", "secondsource", "--help"], capture_output=True, text=True, check=False)
    if "No module named secondsource" in done.stderr:
        pytest.skip("secondsource is not installed here")
    assert done.returncode == 0
    assert "dossier" in done.stdout
