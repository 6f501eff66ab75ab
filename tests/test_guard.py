"""A bad page never stops a batch: it is reported with the reason, and every other page is read as it is alone."""

import json
import os
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hostile_pages import GOOD, HOSTILE, REPORT, TEXTS

import secondsource as ss
from secondsource.articles import extract_each, guarded
from secondsource.articles.assembling import extract as extract_here
from secondsource.cli import main
from secondsource.engines.workers import Failed, Limits, run_each, run_limited
from secondsource.errors import NoArticleError, UnextractableError
from secondsource.pages import read, read_all
from secondsource.pages.guard import measure, too_much, unreadable
from secondsource.records import Article, Skip

TEXT = "Lund bridge closed after cracks\n\n" + "\n\n".join(REPORT) + "\n"
OTHER = GOOD.replace(b"Tuesday", b"Monday")
# Generous, for a machine that does other things; bench/hostile.py measures.
SLOWEST = 60.0


# --- worker processes ------------------------------------------------------------------------------------------


def wait(seconds: float) -> str:
    time.sleep(seconds)
    return "done"


def test_a_call_that_takes_too_long_is_ended() -> None:
    start = time.monotonic()
    outcome = run_limited(time.sleep, [30], Limits(seconds=0.4, megabytes=0))
    assert outcome == Failed("took longer than 0.4 s") and time.monotonic() - start < 10


def test_a_call_that_needs_too_much_memory_is_ended() -> None:
    assert run_limited(bytes, [1 << 31], Limits(seconds=30, megabytes=512)) == Failed(
        "needed more than 512 MB of memory"
    )


def test_a_worker_that_dies_fails_one_call_and_no_other() -> None:
    limits = Limits(seconds=30, megabytes=0)
    outcomes = run_each(os._exit, [(3,)], limits)
    assert outcomes == (Failed("the worker process left (exit code 3)"),)
    assert run_limited(len, ["abc"], limits) == 3
    import ctypes

    died = run_limited(ctypes.string_at, [0], limits)
    assert isinstance(died, Failed) and "signal" in died.reason


def test_outcomes_have_the_order_of_their_rows_whatever_the_number_of_workers() -> None:
    rows = [(n, 2) for n in range(20)]
    expected = tuple(n**2 for n in range(20))
    for workers in (1, 3):
        assert run_each(pow, rows, Limits(seconds=30, megabytes=0), workers) == expected


def test_an_exception_travels_to_the_caller() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        run_limited(int, ["x"], Limits(seconds=30, megabytes=0))


def test_what_is_forbidden_in_a_worker_cannot_be_done_there() -> None:
    limits = Limits(seconds=30, megabytes=0, forbidden=("socket.", "subprocess."))
    with pytest.raises(PermissionError):
        run_limited(socket.create_connection, [("127.0.0.1", 9)], limits)
    with pytest.raises(PermissionError):
        run_limited(subprocess.run, [["true"]], limits)


def test_a_machine_that_cannot_start_workers_is_said_to_be_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "")
    outcome = run_limited(len, ["abc"], Limits(seconds=30, megabytes=77))
    assert isinstance(outcome, Failed) and "no worker process" in outcome.reason


def test_no_worker_is_started_for_text_pages() -> None:
    script = (
        "import sys, secondsource as ss\n"
        f"ss.dossier(ss.read_all([{TEXT.encode()!r}])[0])\n"
        "print('secondsource.engines.workers' in sys.modules or 'subprocess' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "False", done.stderr


# --- hostile pages ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def alone() -> list[Article | Skip]:
    return [extract_each([page])[0] for page in read_all([GOOD, OTHER])[0]]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_costs_no_other_page_anything(name: str, alone: list[Article | Skip]) -> None:
    start = time.monotonic()
    pages, skips = read_all([GOOD, HOSTILE[name](), OTHER])
    outcomes = extract_each(pages)
    assert [outcomes[0], outcomes[-1]] == alone and all(isinstance(one, Article) for one in alone)
    assert len(outcomes) + len(skips) == 3 and time.monotonic() - start < SLOWEST
    for one in [*outcomes, *skips]:
        assert isinstance(one, Article) or "unextractable" in one.reason or "no report" in one.reason, one


@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_text_takes_linear_time(name: str) -> None:
    start = time.monotonic()
    pages, _ = read_all([TEXTS[name]()])
    extract_each(pages)
    assert time.monotonic() - start < SLOWEST


def test_there_are_enough_hostile_pages() -> None:
    assert len(HOSTILE) >= 36


def test_a_page_made_to_harm_is_said_to_be_unextractable() -> None:
    page = read(b"<html><body>" + b"<div>" * 100_000 + GOOD, name="deep.html")
    with pytest.raises(UnextractableError, match=r"deep\.html: unextractable: 100,00\d elements open at once"):
        ss.extract(page)
    assert issubclass(UnextractableError, NoArticleError)
    dossier = ss.dossier([page, read(TEXT.encode(), name="good.txt")])[0]
    assert [skip.name for skip in dossier.skipped] == ["deep.html"]
    assert dossier.skipped[0].reason.startswith("deep.html: unextractable: ")


def test_a_page_that_takes_too_long_is_read_as_a_stream_of_tags_or_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []

    def refused(function: Any, rows: Any, limits: Limits, workers: int) -> Any:
        asked.extend(row[2] for row in rows)
        return tuple(
            Failed("took longer than 20 s") if row[2] or "<b>" in row[0].text else function(*row) for row in rows
        )

    monkeypatch.setattr("secondsource.engines.workers.run_each", refused)
    slow, slower = read(GOOD, name="slow.html"), read(GOOD.replace(b"<p>", b"<p><b>"), name="slower.html")
    outcomes = extract_each([slow, slower])
    assert asked == [True, True, False, False]
    assert isinstance(outcomes[0], Article) and REPORT[1] in outcomes[0].text
    assert outcomes[1] == Skip(
        "slower.html", "slower.html: unextractable: took longer than 20 s; save the page as plain text"
    )


def test_what_a_judge_fails_with_is_one_pages_misfortune(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_: Any, **__: Any) -> Any:
        raise KeyError("x")

    monkeypatch.setattr(guarded, "extract_here", stumble)
    assert guarded._read_markup(read(GOOD), None, True) == "KeyError: 'x'"


def test_a_news_page_is_within_all_bounds() -> None:
    found = measure(GOOD.decode())
    assert too_much(found) is None and unreadable(found) is None
    assert too_much(measure("<div>" * 300)) == "300 elements open at once (more than 250)"
    assert unreadable(measure("<div>" * 300)) is None


def test_markup_gives_the_same_article_in_a_worker_and_here() -> None:
    page = read(GOOD, name="page.html")
    assert ss.extract(page) == extract_here(page)


def test_a_users_agencies_reach_the_worker(tmp_path: Path) -> None:
    (tmp_path / "agencies.tsv").write_text("Orsk Wire\tOW\tagency\n")
    from secondsource.articles import load_agencies

    page = read(GOOD.replace(b"<p>The bridge", b"<p>ORSK (OW) - The bridge", 1), name="page.html")
    assert ss.extract(page, load_agencies(tmp_path / "agencies.tsv")).agency == "Orsk Wire"


# --- no connection ---------------------------------------------------------------------------------------------

REACHING = """<!DOCTYPE html PUBLIC "x" "http://127.0.0.1:9/x.dtd"><html><head><base href="http://127.0.0.1:9/">
<link rel="stylesheet" href="http://127.0.0.1:9/a.css"><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">
<link rel="canonical" href="http://127.0.0.1:9/page"><script src="http://127.0.0.1:9/a.js"></script></head><body>
<img src="http://127.0.0.1:9/a.png"><iframe src="http://127.0.0.1:9/"></iframe><object data="http://127.0.0.1:9/"></object>"""


def test_no_connection_is_opened_by_reading_a_page(tmp_path: Path) -> None:
    """In a process, and in its workers, every attempt to name, make or connect a socket ends the process."""
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "a.html").write_bytes(REACHING.encode() + GOOD)
    (folder / "b.txt").write_text(TEXT)
    for file in (Path(__file__).parent / "formats").iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    block = (
        "import sys, os\n"
        "def block(event, arguments):\n"
        "    if event.startswith('socket.'):\n"
        "        print('SOCKET', event, arguments, file=sys.stderr); os._exit(66)\n"
        "sys.addaudithook(block)\n"
    )
    (tmp_path / "sitecustomize.py").write_text(block)
    script = block + f"import secondsource.cli as cli\nsys.exit(cli.main(['dossier', '--json', {str(folder)!r}]))"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(Path(ss.__file__).parents[1])])}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, env=environment)
    assert done.returncode == 1 and "SOCKET" not in done.stderr, done.stderr
    assert "a.html" in done.stdout


# --- the matrix of bad input -----------------------------------------------------------------------------------


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, Any]], str]:
    code = main(["dossier", "--json", *arguments])
    out, err = capsys.readouterr()
    return code, [json.loads(line) for line in out.splitlines()], err


@pytest.fixture
def good(tmp_path: Path) -> Path:
    file = tmp_path / "good.txt"
    file.write_text(TEXT)
    return file


def names_read(stories: list[dict[str, Any]]) -> list[str]:
    return [article["name"] for story in stories for article in story["articles"]]


BAD: list[tuple[str, bytes, str]] = [
    ("empty.txt", b"", "empty"),
    ("blank.html", b" \n ", "empty"),
    ("program.html", b"\x7fELF\x02\x01" + b"\0" * 100, "a program"),
    ("picture.html", b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "a PNG picture"),
    ("office.txt", b"PK\x03\x04" + b"\0" * 100, "a ZIP archive"),
    ("binary.txt", b"abc\0def\0" * 50, "null bytes"),
    ("menu.html", b"<html><body><nav><a href=/>Home</a></nav></body></html>", "no report"),
    ("deep.html", b"<div>" * 10_000, "unextractable"),
    ("broken.jsonl", b'{"text": ', "not a JSON record"),
    ("broken.json", b"[1]", "must be a JSON object"),
    ("broken.xml", b"<rss><channel>", "not well-formed"),
    ("bomb.xml", b"<!DOCTYPE rss [<!ENTITY a 'b'>]><rss>&a;</rss>", "declares entities"),
    ("locked.html.gz", b"\x1f\x8b\x08broken", "damaged"),
]


@pytest.mark.parametrize(("name", "content", "reason"), BAD, ids=lambda value: str(value)[:20])
def test_a_bad_file_is_named_with_its_reason_and_the_good_one_is_read(
    name: str, content: bytes, reason: str, good: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = good.with_name(name)
    bad.write_bytes(content)
    code, stories, err = run(capsys, str(bad), str(good))
    assert code == 1 and names_read(stories) == ["good.txt"]
    assert {skip["name"].split(":")[0] for skip in stories[0]["skipped"]} == {name}
    assert reason in stories[0]["skipped"][0]["reason"] and name in err and reason in err
    assert run(capsys, str(bad))[0] == 3


def test_a_page_of_100_mb_is_refused_without_being_read_whole(good: Path, capsys: pytest.CaptureFixture[str]) -> None:
    large = good.with_name("large.html")
    with large.open("wb") as file:
        file.write(GOOD)
        file.truncate(100 << 20)
    start = time.monotonic()
    code, stories, err = run(capsys, str(large), str(good))
    assert code == 1 and names_read(stories) == ["good.txt"] and "large.html: unextractable: larger than 16 MB" in err
    assert time.monotonic() - start < 20


def test_a_missing_file_and_an_empty_folder(good: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (good.parent / "none").mkdir()
    code, stories, err = run(capsys, str(good.with_name("gone.txt")), str(good.parent / "none"), str(good))
    assert code == 1 and names_read(stories) == ["good.txt"]
    assert "gone.txt: no such file" in err and "none: no page in this folder" in err


@pytest.fixture
def locked(good: Path) -> Iterator[tuple[Path, Path]]:
    folder, file = good.parent / "locked", good.with_name("locked.txt")
    folder.mkdir()
    file.write_text(TEXT)
    folder.chmod(0)
    file.chmod(0)
    yield folder, file
    folder.chmod(stat.S_IRWXU)
    file.chmod(stat.S_IRWXU)


def test_an_unreadable_folder_and_file(
    locked: tuple[Path, Path], good: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if os.access(locked[1], os.R_OK):  # the superuser reads everything: let the system's answer be given all the same
        opened, listed = Path.open, Path.iterdir
        refusal = PermissionError(13, "Permission denied")

        def refuse_open(path: Path, *arguments: Any, **options: Any) -> Any:
            if path.name == "locked.txt":
                raise refusal
            return opened(path, *arguments, **options)

        def refuse_list(path: Path) -> Any:
            if path.name == "locked":
                raise refusal
            return listed(path)

        monkeypatch.setattr(Path, "open", refuse_open)
        monkeypatch.setattr(Path, "iterdir", refuse_list)
    code, stories, err = run(capsys, *map(str, locked), str(good))
    assert code == 1 and names_read(stories) == ["good.txt"]
    assert "locked: cannot be opened (Permission denied)" in err
    assert "locked.txt: cannot be opened (Permission denied)" in err


NAMES = ["two words.txt", "it's \"quoted\".txt", "line\nbreak.txt", "tab\there.txt", "-leading.txt", "ünïcödé-文.txt", "$(touch x).txt", "a;b&c.txt", "<b>.txt", "\u202egnp.txt"]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_page_may_have_any_name(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / name).write_text(TEXT)
    code, stories, _ = run(capsys, str(tmp_path / name))
    assert code == 0 and names_read(stories) == [name]
    bad = tmp_path / f"bad {name}"
    bad.write_bytes(b"")
    code, _, err = run(capsys, str(tmp_path))
    assert code == 1 and len(err.splitlines()) == 1


def test_a_name_that_is_no_text_is_shown_with_a_mark_in_its_place(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    try:
        Path(os.fsdecode(raw)).write_text(TEXT)
    except (OSError, UnicodeError):
        pytest.skip("this file system takes no such name")
    script = "import sys, secondsource.cli as cli; sys.exit(cli.main(['dossier', '--json', sys.argv[1]]))"
    done = subprocess.run([sys.executable, "-c", script, raw], capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["articles"][0]["name"] == "caf\ufffd.txt"


def test_a_name_that_is_too_long_or_has_a_null_byte_is_a_skip(good: Path) -> None:
    pages, skips = read_all(["x" * 5000, "a\0b", good])
    assert [page.name for page in pages] == ["good.txt"] and len(skips) == 2


def test_folders_in_a_circle_and_pipes_that_are_none(tmp_path: Path, good: Path) -> None:
    (tmp_path / "circle.txt").symlink_to(tmp_path / "circle.txt")
    pages, skips = read_all([tmp_path / "circle.txt", Path(os.devnull), good])
    assert [page.name for page in pages] == ["good.txt"] and len(skips) == 2


# --- standard input and lists ----------------------------------------------------------------------------------


def command(*arguments: str, given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    environment = {**os.environ, "PYTHONPATH": str(Path(ss.__file__).parents[1])}
    return subprocess.run(
        [sys.executable, "-m", "secondsource", "dossier", "--json", *arguments],
        input=given,
        capture_output=True,
        timeout=120,
        env=environment,
    )


def test_a_page_comes_from_standard_input() -> None:
    done = command("-", given=TEXT.encode())
    assert done.returncode == 0 and json.loads(done.stdout)["articles"][0]["name"] == "-"
    assert command("-", given=GOOD).returncode == 0
    assert command("-", given=b"").returncode == 3
    assert command("-", given=b"\0\1\2").returncode == 3
    assert command("-", "-", given=TEXT.encode()).returncode == 2


def test_records_come_from_standard_input_and_bad_ones_are_named() -> None:
    lines = [json.dumps({"id": f"r{n}", "text": TEXT.replace("Tuesday", f"Tuesday, {n} March"), "outlet": f"Orsk {n}"}) for n in range(2)]  # fmt: skip
    done = command("--stdin", "jsonl", given="\n".join([*lines, "{broken", '{"id": "r9"}']).encode())
    assert done.returncode == 1
    first = json.loads(done.stdout.splitlines()[0])
    assert sorted(article["name"] for article in first["articles"]) == ["r0", "r1"]
    assert b"not a JSON record" in done.stderr and b"no 'text'" in done.stderr
    assert command("--stdin", "jsonl", given=b"").returncode == 3


def test_a_list_names_pages(good: Path) -> None:
    listed = good.with_name("pages.list")
    listed.write_text(f"{good}\n\n{good.with_name('gone.txt')}\n")
    done = command("--list", str(listed))
    assert done.returncode == 1 and b"gone.txt: no such file" in done.stderr
    assert command("--list", str(good.with_name("no.list"))).returncode == 2


def test_exit_codes(good: Path) -> None:
    assert command(str(good)).returncode == 0
    assert command(str(good), str(good.with_name("gone.txt"))).returncode == 1
    assert command().returncode == 2
    assert command("--no-such-option", str(good)).returncode == 2
    assert command("https://courier.example/a").returncode == 2
    assert command(str(good.with_name("gone.txt"))).returncode == 3


# --- encodings -------------------------------------------------------------------------------------------------

CAFE = "<html><head><meta charset={}></head><body><p>Das Café an der Brücke über die Lund wurde geschlossen.</p></body>"
RUSSIAN = "Мост через реку Лунд закрыт во вторник после того, как в двух опорах нашли трещины. " * 5


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("utf-8", "windows-1252"),
        ("iso-8859-1", "utf-8"),
        ("windows-1251", "utf-8"),
        ("utf-16", "utf-8"),
        ("utf-16", "windows-1252"),
        ("x-unknown", "windows-1252"),
        ("hex", "windows-1252"),
        ("idna", "windows-1252"),
        ("utf-8", "utf-16"),
        ("utf-8", "utf-16-le"),
        ("utf-8", "utf-16-be"),
        ("utf-8", "utf-8-sig"),
        ("utf-8", "utf-32"),
        ("us-ascii", "windows-1252"),
        ("iso-8859-15", "iso-8859-15"),
    ],
)
def test_a_wrong_declaration_does_no_harm(declared: str, encoding: str) -> None:
    assert "Café an der Brücke über" in read(CAFE.format(declared).encode(encoding)).text


@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r"])
def test_a_script_that_nothing_declares_is_guessed_by_its_letters(encoding: str) -> None:
    page = read(RUSSIAN.encode(encoding))
    assert page.text == RUSSIAN and "no charset named" in page.given["decoding"]


def test_one_damaged_character_does_not_spoil_the_others() -> None:
    raw = ("Das Café an der Brücke. " * 60).encode() + b"caf\xe9"
    page = read(raw)
    assert page.text.startswith("Das Café an der Brücke.") and "damaged" in page.given["decoding"]


def test_the_bytes_of_a_page_cut_in_the_middle_of_a_character_are_read() -> None:
    assert read("Die Brücke über den Fluß ".encode()[:-2] + b"\xc3").text.startswith("Die Br")
