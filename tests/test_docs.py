"""The docs say what the program does: every command, option, field and finding stands there, and nothing is stale."""

import argparse
import importlib.util
import json
import re
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import secondsource
from secondsource.cli import parser
from secondsource.exports import from_json, to_json
from secondsource.schema import FINDINGS, VALUES, json_schema
from secondsource.wording import FINDING_KINDS

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
QUARRY = json.loads((Path(__file__).parent / "dossiers" / "quarry.json").read_text(encoding="utf-8"))
SEEDS = ROOT.parent / "shared" / "seeds" / "dossier.example.json"


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


@cache
def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", DOCS / "generate.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def generated() -> dict[str, tuple[Path, str]]:
    return {path.name: (path, text) for path, text in generator().pages().items()}


def commands() -> dict[str, argparse.ArgumentParser]:
    subs = [action for action in parser()._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(subs[0].choices)


@pytest.mark.parametrize(
    "name",
    [
        "dossier.schema.json",
        "json.md",
        "cli.md",
        "example.md",
        "check.md",
        "tutorial.md",
        "cookbook.md",
        "README.md",
    ],
)
def test_what_is_generated_is_fresh(name: str) -> None:
    path, text = generated()[name]
    assert path.read_text(encoding="utf-8") == text, "run python docs/generate.py"


@pytest.mark.parametrize("name", sorted(commands()))
def test_every_option_is_documented(name: str) -> None:
    part = page("cli.md").split(f"## secondsource {name}\n", 1)[1].split("\n## ", 1)[0]
    options = [flag for action in commands()[name]._actions for flag in action.option_strings]
    assert [flag for flag in options if f"`{flag}" not in part and f", {flag}" not in part] == []
    assert [action.dest for action in commands()[name]._actions if not action.help] == []


def test_every_field_is_documented() -> None:
    fields = {name for record in json_schema()["$defs"].values() for name in record["properties"]}
    assert [
        name for name in sorted(fields | set(json_schema()["properties"])) if f"`{name}`" not in page("json.md")
    ] == []


def test_every_finding_is_documented_in_the_order_of_its_weight() -> None:
    from secondsource.findings import WEIGHTS

    assert tuple(re.findall(r"^\| `([a-z -]+)` \|", page("findings.md"), re.M)) == FINDINGS
    assert tuple(FINDING_KINDS) == FINDINGS
    assert WEIGHTS == FINDINGS


def test_every_public_verb_is_documented() -> None:
    verbs = [name for name in secondsource.__all__ if name[0].islower()]
    assert [verb for verb in verbs if f"`{verb}`" not in page("python.md")] == []
    errors = [name for name in secondsource.__all__ if name.endswith("Error")]
    assert [name for name in errors if f"`{name}`" not in page("python.md")] == []


@pytest.mark.parametrize("name", ["tutorial.md", "cookbook.md"])
def test_every_command_that_is_shown_prints_something(name: str) -> None:
    blocks = generator().CONSOLE.findall(page(name))
    assert len(blocks) >= 5
    for block in blocks:
        for shown in block.split("$ ")[1:]:
            assert len(shown.splitlines()) > 1, shown


def test_the_python_of_the_cookbook_gives_what_it_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    import doctest

    monkeypatch.chdir(ROOT)
    failed, tried = doctest.testfile(str(DOCS / "cookbook.md"), module_relative=False)
    assert (failed, tried > 5) == (0, True)


def test_every_question_of_the_cookbook_is_one() -> None:
    asked = re.findall(r"^## (.*)$", page("cookbook.md"), re.M)
    assert len(asked) >= 15
    assert [heading for heading in asked if not heading.endswith("?")] == []


def test_every_link_in_the_docs_leads_to_a_file() -> None:
    files = [*DOCS.glob("*.md"), *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"))]
    broken = [
        f"{file.name}: {target}"
        for file in files
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", file.read_text(encoding="utf-8"))
        if "://" not in target and not (file.parent / target).exists()
    ]
    assert broken == []


def test_closed_vocabularies_are_those_that_the_records_state() -> None:
    notes = generator().comments()
    for (record, field), note in notes.items():
        if " | " in note and (record, field) not in (("Article", "published"), ("Page", "media_type")):
            stated = [value.split(";")[0].split(",")[0].split(": ")[-1].strip() for value in note.split(" | ")]
            stated = [value for value in stated if value]
            if record in json_schema()["$defs"] and (record, field) != ("Judgement", "kind"):
                assert tuple(stated) == VALUES[record, field], (record, field)


def problems(data: Any, schema: dict[str, Any], defined: dict[str, Any], where: str = "dossier") -> list[str]:
    """Check data against the few words of JSON Schema that ours uses."""
    if "$ref" in schema:
        return problems(data, defined[schema["$ref"].rsplit("/", 1)[1]], defined, where)
    if "anyOf" in schema:
        tried = [problems(data, one, defined, where) for one in schema["anyOf"]]
        return [] if [] in tried else min(tried, key=len)
    if "enum" in schema or "const" in schema:
        allowed = schema.get("enum", [schema.get("const")])
        return [] if data in allowed else [f"{where}: {data!r} is none of {allowed}"]
    kinds = schema.get("type", [])
    found = {"str": "string", "bool": "boolean", "int": "integer", "float": "number", "NoneType": "null",
             "list": "array", "dict": "object"}[type(data).__name__]  # fmt: skip
    named = {found, "number"} if found == "integer" else {found}
    if kinds and not named & set([kinds] if isinstance(kinds, str) else kinds):
        return [f"{where}: {found} is not {kinds}"]
    if isinstance(data, list):
        each = schema.get("prefixItems") or [schema.get("items", {})] * len(data)
        return [p for n, (item, one) in enumerate(zip(data, each, strict=True))
                for p in problems(item, one, defined, f"{where}[{n}]")]  # fmt: skip
    if isinstance(data, dict) and "properties" in schema:
        missing = [f"{where}: no {name}" for name in schema["required"] if name not in data]
        return missing + [p for name, one in schema["properties"].items() if name in data
                          for p in problems(data[name], one, defined, f"{where}.{name}")]  # fmt: skip
    return []


def schema_problems(data: Any) -> list[str]:
    schema = json.loads((ROOT / "src/secondsource/data/dossier.schema.json").read_text(encoding="utf-8"))
    return problems(data, schema, schema["$defs"])


def test_a_dossier_fits_the_shipped_schema() -> None:
    assert schema_problems(QUARRY) == []


def test_a_wrong_word_and_a_missing_field_do_not_fit() -> None:
    claim = {**QUARRY["claims"][0], "nature": "rumour"}
    del claim["rank"]
    found = schema_problems({**QUARRY, "claims": [claim]})
    assert found[0] == "dossier.claims[0]: no rank"
    assert "'rumour' is none of" in found[1]


def test_the_dossier_of_two_real_reports_fits_the_shipped_schema() -> None:
    if not SEEDS.exists():
        pytest.skip("the two real reports are not part of the project")
    written = to_json(from_json(json.loads(SEEDS.read_text(encoding="utf-8"))))
    assert schema_problems(written) == []


def test_the_python_of_the_readme_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    code = re.findall(r"^```python\n(.*?)\n```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S)[0]
    exec(compile(code, "README.md", "exec"), {})
    assert capsys.readouterr().out.count("\n") >= 2


@pytest.mark.parametrize("name", ["judgements.md", "cli.md"])
def test_the_judgements_of_the_docs_can_be_read(name: str, tmp_path: Path) -> None:
    from secondsource.judgements import KINDS, read_judgements

    (tmp_path / "shown.toml").write_text(
        re.findall(r"^```toml\n(.*?)^```$", page(name), re.M | re.S)[0], encoding="utf-8"
    )
    assert len(read_judgements(tmp_path / "shown.toml")) == 1
    assert [kind for kind in KINDS if kind not in page(name)] == []
