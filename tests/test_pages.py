"""Pages are read as they come; one bad page never stops a batch, and no page counts twice."""

import json
from pathlib import Path

import pytest

from secondsource.errors import AddressError, ReadError
from secondsource.pages import host_of, read, read_all

TEXT = "A ferry sank off Orsk Bay on Monday, the harbour office said."


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


# --- one page --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"Caf\xc3\xa9 closed", "Café closed"),
        (b"\xef\xbb\xbfCaf\xc3\xa9", "Café"),
        ("Café".encode("utf-16"), "Café"),
        (b"Caf\xe9 \x93closed\x94", "Café “closed”"),
        ("Cafe\u0301".encode(), "Café"),
        (b"one\r\ntwo\rthree", "one\ntwo\nthree"),
        ('<html><meta charset="windows-1251">Паром'.encode("windows-1251"), '<html><meta charset="windows-1251">Паром'),
    ],
)
def test_bytes_become_text_whatever_their_encoding(raw: bytes, text: str) -> None:
    assert read(raw).text == text


def test_a_guessed_encoding_is_noted() -> None:
    assert "windows-1252" in read(b"Caf\xe9").given["decoding"]
    assert read("Café".encode()).given == {}


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        ("\u00a0".encode(), "white space"),
        (b"%PDF-1.7 ...", "the PDF cannot be read"),
        (b"\x89PNG\r\n", "PNG"),
        (b"PK\x03\x04docx", "ZIP"),
        (b"abc\0def", "null bytes"),
    ],
)
def test_what_is_no_page_is_refused_with_the_reason(raw: bytes, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        read(raw, name="page.txt")


def test_media_type_is_taken_from_name_or_content(tmp_path: Path) -> None:
    assert read(write(tmp_path, "a.html", TEXT)).media_type == "text/html"
    assert read(write(tmp_path, "b.txt", "<!DOCTYPE html><p>Hi")).media_type == "text/html"
    assert read(write(tmp_path, "c.txt", TEXT)).media_type == "text/plain"
    assert read(b"<p>Hi", media_type="text/plain").media_type == "text/plain"


def test_an_id_is_made_of_outlet_address_and_text_not_of_the_name() -> None:
    page = read(TEXT.encode(), name="a.txt")
    assert page.id == read(TEXT.encode(), name="b.txt").id
    assert page.id != read(TEXT.encode(), outlet="Orsk Courier").id
    assert page.id != read(TEXT.encode(), url="https://courier.example/a").id
    assert (
        read(TEXT.encode(), url="https://courier.example/a").id
        == read(TEXT.encode(), outlet="courier.example", url="https://courier.example/a").id
    )


def test_an_address_needs_leave_to_fetch() -> None:
    for verb in (read, read_all):
        with pytest.raises(AddressError, match="--fetch"):
            verb("https://courier.example/a")


def test_a_missing_file_and_a_folder_are_no_page(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="no such file"):
        read(tmp_path / "gone.txt")
    with pytest.raises(ReadError, match="folder"):
        read(tmp_path)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.Courier.example/a?b", "courier.example"),
        ("http://user:pw@courier.example:80", "courier.example"),
        ("courier", None),
        (None, None),
    ],
)
def test_hosts(url: str | None, host: str | None) -> None:
    assert host_of(url) == host


# --- batches ---------------------------------------------------------------------------------------------------


def test_a_folder_gives_its_pages_in_order_of_name(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", "notes.docx", "deeper/c.txt"):
        write(tmp_path, name, f"{TEXT} {name}")
    pages, skips = read_all(tmp_path)
    assert [page.name for page in pages] == ["a.html", "b.txt"] and skips == ()


def test_an_empty_folder_is_said_to_be_empty(tmp_path: Path) -> None:
    pages, skips = read_all([tmp_path])
    assert pages == () and "no page in this folder" in skips[0].reason


def test_one_bad_page_never_stops_a_batch(tmp_path: Path) -> None:
    good, bad = write(tmp_path, "good.txt", TEXT), write(tmp_path, "bad.txt", b"\x00\x01")
    pages, skips = read_all([bad, tmp_path / "gone.txt", good])
    assert [page.name for page in pages] == ["good.txt"]
    assert [skip.name for skip in skips] == ["bad.txt", "gone.txt"]


def test_the_same_page_counts_once_whatever_its_names_and_order(tmp_path: Path) -> None:
    first, second = write(tmp_path, "b.txt", TEXT), write(tmp_path, "a.txt", TEXT)
    for sources in ([first, second], [second, first]):
        pages, skips = read_all(sources)
        assert [page.name for page in pages] == ["a.txt"]
        assert [(skip.name, skip.reason) for skip in skips] == [("b.txt", "same page as a.txt; counted once")]
    assert read_all([first, first])[1] == ()


def test_files_of_one_name_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    one = write(tmp_path, "courier/mon/page.txt", TEXT)
    two = write(tmp_path, "herald/mon/page.txt", TEXT + " Again.")
    assert [page.name for page in read_all([one, two])[0]] == ["courier/mon/page.txt", "herald/mon/page.txt"]


# --- records ---------------------------------------------------------------------------------------------------


def test_records_give_one_page_a_line_and_what_they_state(tmp_path: Path) -> None:
    record = {
        "id": "r1",
        "text": TEXT,
        "outlet": "Orsk Courier",
        "url": "https://courier.example/a",
        "title": "Ferry sinks",
        "date": "2021-03-01",
        "author": "Ada Lindqvist",
        "language": "en",
        "agency": "HPA",
        "section": "World",
    }
    lines = [
        json.dumps(record),
        "",
        json.dumps({"body": TEXT + " More."}),
        json.dumps({"id": "r3", "html": "<p>Hi</p>"}),
    ]
    pages, skips = read_all(write(tmp_path, "a.jsonl", "\n".join(lines)))
    assert skips == ()
    assert [(page.name, page.media_type) for page in pages] == [
        ("r1", "text/plain"),
        ("a.jsonl:3", "text/plain"),
        ("r3", "text/html"),
    ]
    assert (pages[0].outlet, pages[0].url) == ("Orsk Courier", "https://courier.example/a")
    assert pages[0].given == {
        "headline": "Ferry sinks",
        "published": "2021-03-01",
        "byline": "Ada Lindqvist",
        "language": "en",
        "agency": "HPA",
        "section": "World",
    }
    assert pages[1].given["body"] == TEXT + " More."


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{broken", "not a JSON record"),
        ('["a"]', "must be a JSON object"),
        ('{"id": "x"}', "no 'text', 'body' or 'html'"),
        ('{"text": ""}', "no 'text', 'body' or 'html'"),
        ("[" * 100_000, "nested|not a JSON"),
    ],
)
def test_a_bad_line_is_skipped_and_named(tmp_path: Path, line: str, reason: str) -> None:
    good = json.dumps({"id": "good", "text": TEXT})
    pages, skips = read_all(write(tmp_path, "a.ndjson", f"{good}\n{line}\n"))
    assert [page.name for page in pages] == ["good"] and [skip.name for skip in skips] == ["a.ndjson:2"]
    import re

    assert re.search(reason, skips[0].reason)


def test_a_json_file_may_hold_one_record_or_a_list(tmp_path: Path) -> None:
    record = {"id": "r1", "text": TEXT}
    assert read(write(tmp_path, "one.json", json.dumps(record, indent=1))).name == "r1"
    assert len(read_all(write(tmp_path, "two.json", json.dumps([record, record | {"id": "r2"}])))[0]) == 2
    with pytest.raises(ReadError, match="2 records, not one page"):
        read(tmp_path / "two.json")


def test_records_may_come_as_bytes() -> None:
    pages, _ = read_all([json.dumps({"id": "r1", "text": TEXT}).encode()], media_type="application/jsonl")
    assert [page.name for page in pages] == ["r1"]
    assert read(json.dumps({"id": "r1", "text": TEXT}).encode(), media_type="application/jsonl").name == "r1"


def test_a_record_id_is_part_of_the_pages_id() -> None:
    pages, _ = read_all([f'{{"id": "{n}", "text": "{TEXT}"}}'.encode() for n in "ab"], media_type="application/json")
    assert len(pages) == 2
