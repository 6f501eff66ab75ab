"""The command line as a desk uses it: what goes where, and what it leaves behind as an exit code."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from secondsource.cli import main

ROOT = Path(__file__).parents[1]
DISPATCH = """Quarry wall collapses at Brakk, nine dead

BRAKK, Vell (Calder Wire) - Nine people were killed and 14 injured when a wall of the Brakk quarry collapsed on \
Tuesday, 16 May 2023, the Vell Rescue Service said.

"We pulled nine bodies from under the rock," Vell Rescue Service director Ana Torvik said.

The quarry employs 120 people, according to its owner, Brakk Stone.

Work at the site stopped at noon, and the road to the coast stayed closed until the evening.
"""
REPORT = """Nine miners die at Brakk

Nine people were killed and 14 injured when a wall of the Brakk quarry collapsed on Tuesday, May 16, the Vell Rescue \
Service said.

The Stoneworkers' Union told the Lowmoor Post that nine of its members were dead.

"We pulled nine bodies from under the rock," Vell Rescue Service director Ana Torvik said.

Dozens of relatives waited at the gate through the night, and many of them said that nobody had told them \
anything. Rain fell on the valley until the morning came.

With reporting from Calder Wire
"""
AGENCIES = "Calder Wire\tCW\tagency\t\t\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "dispatch.txt").write_text(DISPATCH, encoding="utf-8")
    (tmp_path / "pages" / "report.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "agencies.tsv").write_text(AGENCIES, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str, given: bytes | None = None, cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    return subprocess.run(
        [sys.executable, "-m", "secondsource", *arguments], input=given, capture_output=True, env=environment, cwd=cwd
    )


def test_a_folder_gives_a_screen(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dossier", "pages", "--agencies", "agencies.tsv"]) == 0
    out, err = capsys.readouterr()
    assert "WHO SAYS WHAT" in out
    assert err == ""


def test_json_is_one_line_a_story(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dossier", "--json", "pages", "--agencies", "agencies.tsv"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["schema"] for line in lines] == ["secondsource.dossier/1"] * len(lines)
    assert {article["name"] for article in json.loads(lines[0])["articles"]} == {"dispatch.txt", "report.txt"}


def test_a_table_and_a_web_page_go_to_the_file_that_is_named(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dossier", "pages", "--csv", "claims.csv"]) == 0
    assert main(["dossier", "pages", "--html", "report.html"]) == 0
    assert capsys.readouterr().out == ""
    table = (desk / "claims.csv").read_text(encoding="utf-8")
    assert next(csv.DictReader(io.StringIO(table)))["low"].isdigit()
    assert (desk / "report.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_dash_sends_the_table_to_standard_output(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dossier", "pages", "--csv", "-"]) == 0
    assert "claim" in next(csv.DictReader(io.StringIO(capsys.readouterr().out)))


def test_what_is_sent_on_is_only_what_is_cited(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dossier", "pages", "--json", "--cited-only"]) == 0
    out = capsys.readouterr().out
    assert "nine of its members" in out
    assert "Rain fell on the valley" not in out


def test_a_page_that_cannot_be_read_is_named_and_nothing_else_is_lost(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 40)
    (desk / "empty.txt").write_bytes(b"")
    assert main(["dossier", "pages", "picture.txt", "empty.txt", "gone.txt"]) == 1
    out, err = capsys.readouterr()
    assert "WHO SAYS WHAT" in out
    skipped = [line for line in err.splitlines() if line.startswith("skipped ")]
    assert [line.split(":")[0] for line in skipped] == ["skipped empty.txt", "skipped gone.txt", "skipped picture.txt"]
    assert "NOT READ" in out


def test_nothing_read_is_another_exit_code(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dossier", "gone.txt"]) == 3
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [err.splitlines()[0], "secondsource: nothing could be read"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["dossier"], "no page given"),
        (["dossier", "https://courier.example/brakk"], "an address needs --fetch"),
        (["check", "https://courier.example/brakk", "pages"], "an address needs --fetch"),
        (["dossier", "--as-of", "yesterday", "pages"], "'yesterday' is no time"),
        (["dossier", "-", "-"], "standard input can be read only once"),
    ],
)
def test_wrong_usage_is_exit_code_two_and_says_why(
    desk: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert main(arguments) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [["dossier", "--policy", "gut feeling", "pages"], ["weather"], ["dossier", "--json", "--csv", "x", "p"]],
)
def test_the_parser_refuses_with_exit_code_two(desk: Path, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2


def test_an_address_in_a_list_is_refused_too(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "list.txt").write_text("# today\npages/report.txt\nHTTP://courier.example/x\n", encoding="utf-8")
    assert main(["dossier", "--list", "list.txt"]) == 2
    assert "HTTP://courier.example/x" in capsys.readouterr().err


def test_a_list_names_one_page_a_line(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "list.txt").write_text("# today\n\npages/report.txt\npages/dispatch.txt\n", encoding="utf-8")
    assert main(["dossier", "--list", "list.txt"]) == 0
    assert "2 pages" in capsys.readouterr().out


def test_the_same_page_twice_is_said_and_counted_once(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["dossier", "pages", "--json"])
    once = capsys.readouterr()
    assert main(["dossier", "pages", "pages/report.txt", "--json"]) == 0
    twice = capsys.readouterr()
    assert twice.out == once.out


def test_one_page_from_standard_input(desk: Path) -> None:
    done = run("dossier", "-", given=DISPATCH.encode(), cwd=desk)
    assert done.returncode == 0, done.stderr
    assert b"1 page" in done.stdout


def test_records_from_standard_input(desk: Path) -> None:
    records = [{"id": "1", "outlet": "Orsk Courier", "text": DISPATCH}, {"id": "2", "outlet": "Post", "text": REPORT}]
    given = "".join(json.dumps(record) + "\n" for record in records) + "{broken\n"
    done = run("dossier", "--stdin", "jsonl", "-", given=given.encode(), cwd=desk)
    assert done.returncode == 1, done.stderr
    assert b"2 pages" in done.stdout
    assert done.stderr.count(b"skipped ") == 1


def test_same_pages_same_bytes_from_any_folder_in_any_order(desk: Path) -> None:
    first = run("dossier", "--json", "pages/dispatch.txt", "pages/report.txt", cwd=desk)
    other = run("dossier", "--json", str(desk / "pages/report.txt"), str(desk / "pages/dispatch.txt"), cwd=ROOT)
    assert first.returncode == 0
    assert first.stdout == other.stdout
    assert str(desk).encode() not in first.stdout


def test_a_reader_that_leaves_early_is_no_error(desk: Path) -> None:
    command = f"{sys.executable} -m secondsource dossier --json pages | head -c 1; echo ${{PIPESTATUS[0]}}"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, env=environment, cwd=desk)
    assert done.stdout == "{0\n"
    assert done.stderr == ""


def test_a_file_that_cannot_be_written_is_said(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dossier", "pages", "--html", "no/such/folder/report.html"]) == 2
    assert "no/such/folder/report.html: cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("option", "text", "said"),
    [
        ("--owners", "Orsk Courier\n", "has no owner"),
        ("--judgements", "[[judgement]]\nkind = 'hunch'\n", "hunch"),
        ("--judgements", "not toml at all", "TOML"),
    ],
)
def test_a_table_of_the_desk_that_makes_no_sense_is_refused(
    desk: Path, capsys: pytest.CaptureFixture[str], option: str, text: str, said: str
) -> None:
    (desk / "table").write_text(text, encoding="utf-8")
    assert main(["dossier", "pages", option, "table"]) == 2
    assert said in capsys.readouterr().err


def test_judgements_are_applied_and_written_down(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "judgements.toml").write_text(
        '[[judgement]]\nkind = "not a copy"\nof = ["dispatch.txt", "report.txt"]\nwho = "A. B."\nwhy = "both there"\n',
        encoding="utf-8",
    )
    assert main(["dossier", "--json", "pages", "--judgements", "judgements.toml"]) == 0
    dossiers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert dossiers[0]["judgements"][0]["who"] == "A. B."
    assert dossiers[0]["copy_links"] == []


def test_two_pages_side_by_side(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "pages/report.txt", "pages/dispatch.txt", "--agencies", "agencies.tsv"]) == 0
    out = capsys.readouterr().out
    assert "ONLY IN B" in out
    assert main(["compare", "--json", "pages/report.txt", "pages/dispatch.txt"]) == 0
    assert json.loads(capsys.readouterr().out)["a"]["name"] == "report.txt"
    assert main(["compare", "--html", "-", "pages/report.txt", "pages/dispatch.txt"]) == 0
    assert capsys.readouterr().out.startswith("<!DOCTYPE html>")


def test_compare_needs_two_pages_that_can_be_read(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "pages/report.txt", "gone.txt"]) == 3
    assert "compare needs two pages" in capsys.readouterr().err


def test_a_story_that_no_words_name_leaves_nothing(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dossier", "pages", "--about", "volcano"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "no story is left" in err


def test_the_version() -> None:
    done = run("--version")
    assert done.stdout.decode().startswith("secondsource 0.")
    assert done.returncode == 0


@pytest.mark.parametrize("command", ["dossier", "compare", "check"])
def test_every_command_explains_itself(command: str) -> None:
    done = run(command, "--help")
    assert done.returncode == 0
    assert b"exit codes" in done.stdout
