"""Formats of newsrooms and archives: what they state is taken as given; what they hide opens nothing."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

import secondsource as ss
from secondsource.errors import ReadError, UsageError
from secondsource.pages import read, read_all
from secondsource.pages.formats import recognise
from secondsource.pages.sitemaps import read_sitemap
from secondsource.records import Page, Skip

FOLDER = Path(__file__).parent / "formats"


def pages_of(name: str) -> tuple[ss.Page, ...]:
    return read_all(FOLDER / name)[0]


def stated(page: Page) -> dict[str, Any]:
    kept = ("headline", "published", "byline", "language", "agency", "section")
    return {"outlet": page.outlet, "url": page.url} | {key: page.given[key] for key in kept if key in page.given}


STATED: list[tuple[str, int, dict[str, Any]]] = [
    ("rss.xml", 0, {
        "outlet": "Orsk Courier", "url": "https://courier.example/news/bridge", "language": "en-GB",
        "headline": "Lund bridge closed after cracks are found", "published": "Tue, 16 May 2023 08:10:00 +0200",
        "byline": ("Ada Lindqvist",), "section": ("Region", "Traffic"),
    }),
    ("rss.xml", 1, {
        "outlet": "Sarvic Herald", "url": "https://courier.example/news/ferry", "language": "en-GB",
        "headline": "Ferry full again", "byline": ("Ben Ostrand",),
    }),
    ("rss1.rdf", 0, {
        "outlet": "Vell Ledger", "url": "https://ledger.example/1", "headline": "Mill at Vell to reopen",
        "published": "2023-05-16T06:00:00Z", "byline": ("Mara Holt",),
    }),
    ("atom.xml", 0, {
        "outlet": "Harbour Press Agency", "url": "https://hpa.example/1", "headline": "Lund bridge & road closed",
        "published": "2023-05-16T07:40:00Z", "byline": ("Nils Aarvik",), "language": "en", "section": ("traffic",),
    }),
    ("feed.json", 0, {
        "outlet": "Brakk Beacon", "url": "https://beacon.example/1", "headline": "Wall falls at Brakk", "language": "en",
        "published": "2023-05-16T08:00:00+02:00", "byline": ("Ilse Marten",), "section": ("Region",),
    }),
    ("ninjs1.json", 0, {
        "outlet": "Harbour Press Agency", "url": None, "headline": "Lund bridge closed", "language": "en",
        "published": "2023-05-16T07:40:00Z", "byline": "Nils Aarvik", "agency": "Halden News Agency", "section": ("traffic",),
    }),
    ("ninjs2.json", 0, {
        "outlet": "Harbour Press Agency", "url": None, "headline": "Lund bridge closed", "language": "en",
        "published": "2023-05-16T07:40:00Z", "byline": "Nils Aarvik", "section": ("traffic",),
    }),
    ("newsml-g2.xml", 0, {
        "outlet": "Harbour Press Agency", "url": None, "headline": "Lund bridge closed", "language": "en",
        "published": "2023-05-16T07:40:00Z", "byline": "Nils Aarvik", "agency": "Halden News Agency", "section": ("traffic",),
    }),
    ("newsml-nitf.xml", 0, {
        "outlet": "Harbour Press Agency", "url": None, "headline": "Ferry full", "language": "en",
        "published": "2023-05-16T09:30:00Z",
    }),
    ("nitf.xml", 0, {
        "outlet": "Orsk Courier", "url": "https://courier.example/news/bridge", "language": "en",
        "headline": "Lund bridge closed after cracks are found", "published": "2023-05-16T06:10:00Z",
        "byline": "Ada Lindqvist, Ben Ostrand", "agency": "Harbour Press Agency", "section": ("Region",),
    }),
    ("dispatch.iptc", 0, {
        "outlet": "HPA", "url": None, "headline": "Lund bridge closed", "published": "2023-05-16T07:40:00Z",
    }),
    ("dispatch.anpa", 0, {"outlet": None, "url": None, "headline": "Lund bridge closed", "published": "2023-05-16T07:40:00Z"}),
    ("newsletter.eml", 0, {
        "outlet": "Orsk Courier Morgenübersicht", "url": None, "headline": "Lund bridge closed after cracks are found",
        "published": "2023-05-16T06:15:00Z",
    }),
    ("table.csv", 0, {
        "outlet": "Orsk Courier", "url": "https://courier.example/news/bridge", "headline": "Lund bridge closed",
        "published": "2023-05-16T08:10:00+02:00", "byline": "Ada Lindqvist",
    }),
]  # fmt: skip


@pytest.mark.parametrize(("name", "number", "expected"), STATED, ids=lambda value: str(value)[:20])
def test_what_a_format_states_is_taken_as_given(name: str, number: int, expected: dict[str, Any]) -> None:
    assert stated(pages_of(name)[number]) == expected


TEXTS = [
    ("rss.xml", 0, "two pillars, the road office said.\n\nEngineer Tomas Reik said that repairs would take at least four months & cost 2.3 million crowns."),
    ("rss.xml", 1, "The ferry from Sarvic was full on Tuesday, the harbour office said."),
    ("atom.xml", 0, "ORSK (HPA) - The bridge over the Lund was closed on Tuesday.\n\nRepairs will take four months."),
    ("atom.xml", 1, "The ferry from Sarvic was full on Tuesday."),
    ("feed.json", 0, "A wall fell at Brakk on Tuesday.\n\nNobody was hurt, the fire service said."),
    ("feed.json", 1, "The market is closed on Wednesday."),
    ("ninjs1.json", 0, "ORSK (HPA) - The bridge over the Lund was closed on Tuesday, the road office said.\n\nRepairs will take at least four months."),
    ("ninjs1.json", 1, "Three bridges were closed this year."),
    ("ninjs2.json", 0, "ORSK (HPA) - The bridge over the Lund was closed on Tuesday.\n\nRepairs will take four months."),
    ("newsml-g2.xml", 0, "ORSK, May 16 (HPA) — The bridge over the Lund was closed on Tuesday, the road office said.\n\nRepairs will take at least four months."),
    ("newsml-nitf.xml", 0, "The ferry from Sarvic was full on Tuesday."),
    ("nitf.xml", 0, "ORSK, May 16 — The bridge over the Lund was closed on Tuesday, the road office said.\n\nMonths of work\n\nRepairs will take at least four months."),
    ("dispatch.iptc", 0, "ORSK, May 16 (HPA) - The bridge over the Lund was closed on Tuesday after cracks were found in two pillars, the road office said.\n\nRepairs will take at least four months."),
    ("dispatch.iptc", 1, "The ferry from Sarvic was full on Tuesday."),
    ("dispatch.anpa", 0, "ORSK, May 16 (HPA) - The bridge over the Lund was closed on Tuesday."),
    ("newsletter.eml", 0, "Engineer Tomas Reik said at the café beside it that repairs would take at least four months"),
    ("table.csv", 0, "the road office said.\nRepairs will take \"at least four months\"."),
    ("crawl.warc", 1, "The ferry from Sarvic was full on Tuesday."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "number", "text"), TEXTS, ids=lambda value: str(value)[:20])
def test_the_text_comes_out_in_its_paragraphs_and_nothing_else(name: str, number: int, text: str) -> None:
    found = pages_of(name)[number].text
    assert text in found and "never read" not in found and "not this" not in found


SKIPPED = [
    ("rss.xml", "rss.xml:3", "neither content nor a summary"),
    ("feed.json", "feed.json:3", "neither content nor a summary"),
    ("newsml-g2.xml", "newsml-g2.xml:2", "without a text"),
    ("newsml-g2.xml", "newsml-g2.xml:3", "stat:canceled"),
    ("table.csv", "table.csv:3", "no 'text', 'body' or 'html'"),
    ("sitemap-news.xml", "sitemap-news.xml", "a list of 2 addresses"),
    ("crawl.warc", "https://courier.example/empty", "empty"),
]


@pytest.mark.parametrize(("name", "where", "reason"), SKIPPED)
def test_an_item_without_a_text_is_skipped_with_the_reason(name: str, where: str, reason: str) -> None:
    skips = {skip.name: skip.reason for skip in read_all(FOLDER / name)[1]}
    assert reason in skips[where]


def test_a_web_archive_says_where_and_when_a_page_was_seen() -> None:
    pages, skips = read_all(FOLDER / "crawl.warc")
    assert [(page.url, page.media_type) for page in pages] == [
        ("https://courier.example/news/bridge", "text/html"),
        ("https://courier.example/note.txt", "text/plain"),
    ]
    assert "the café beside it" in pages[0].text  # the HTTP header names the charset
    assert pages[0].seen is not None and pages[0].seen.start == "2023-05-17T10:00:00Z"
    assert len(skips) == 1
    article = ss.extract(pages[0])
    assert article.outlet == "courier.example" and article.seen == pages[0].seen


def test_a_packed_or_cut_web_archive_loses_only_what_is_damaged(tmp_path: Path) -> None:
    raw = (FOLDER / "crawl.warc").read_bytes()
    whole = read_all(FOLDER / "crawl.warc")[0]
    packed = tmp_path / "crawl.warc.gz"
    parts = raw.split(b"WARC/1.0\r\n")[1:]
    packed.write_bytes(b"".join(gzip.compress(b"WARC/1.0\r\n" + part) for part in parts))
    assert read_all(packed)[0] == whole
    assert read_all([raw[: len(raw) - 120]])[0][:1] == whole[:1]


def test_parquet_rows_are_pages(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    table = pyarrow.table(
        {
            "id": ["p-1", "p-2"],
            "outlet": ["Orsk Courier", None],
            "text": ["The bridge was closed on Tuesday.", None],
            "headline": ["Bridge closed", None],
        }
    )
    parquet.write_table(table, tmp_path / "pages.parquet")
    pages, skips = read_all(tmp_path / "pages.parquet")
    assert [(page.name, page.outlet, page.given["headline"]) for page in pages] == [
        ("p-1", "Orsk Courier", "Bridge closed")
    ]
    assert [skip.name for skip in skips] == ["pages.parquet:2"]
    (tmp_path / "broken.parquet").write_bytes((tmp_path / "pages.parquet").read_bytes()[:-20])
    assert "damaged" in read_all(tmp_path / "broken.parquet")[1][0].reason


def small_pdf(text: str) -> bytes:
    stream = f"BT /F1 12 Tf 72 700 Td ({text}) Tj ET".encode()
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    made, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return made + b"xref\n0 6\n0000000000 65535 f \n%strailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        table,
        len(made),
    )


def test_the_text_layer_of_a_pdf_is_a_page(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    file = tmp_path / "release.pdf"
    file.write_bytes(small_pdf("The bridge over the Lund was closed on Tuesday."))
    page = read(file)
    assert page.text.strip() == "The bridge over the Lund was closed on Tuesday." and page.name == "release.pdf"
    file.write_bytes(small_pdf(""))
    assert "without a text layer" in read_all(file)[1][0].reason
    file.write_bytes(b"%PDF-1.4 and nothing more")
    assert "cannot be read" in read_all(file)[1][0].reason


@pytest.mark.parametrize(
    ("module", "source"),
    [("warcio", FOLDER / "crawl.warc"), ("pyarrow", b"PAR1...")],
)
def test_a_missing_extra_is_named(module: str, source: Path | bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    for name in [name for name in sys.modules if name.split(".")[0] == module]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(UsageError, match=r"install secondsource\[formats\]"):
        read_all([source])


# --- recognised by content first -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.iterdir() if path.suffix != ".csv"))
def test_a_format_is_known_whatever_its_file_is_called(name: str, tmp_path: Path) -> None:
    disguised = tmp_path / "page.txt"
    disguised.write_bytes((FOLDER / name).read_bytes())
    pages, skips = read_all(disguised)
    texts = [page.text for page in pages_of(name)]
    assert [page.text for page in pages] == texts and len(skips) == len(read_all(FOLDER / name)[1])


@pytest.mark.parametrize(
    "text",
    [
        "From: the mayor\nTo: the people of Orsk\n\nThe bridge is closed.",
        "{Orsk} The bridge is closed, the mayor said.",
        '{"text": "The bridge is closed."}',
        "<p>The bridge is closed.</p>",
        "<foo><bar>The bridge is closed.</bar></foo>",
        "Subject: bridge\nDate: today\nFrom: the mayor\nThe bridge is closed.",
    ],
)
def test_a_page_that_only_looks_like_a_format_is_a_page(text: str) -> None:
    assert recognise(text.encode()) in (None, "text/html")


def test_records_of_news_exchange_may_stand_a_line_each(tmp_path: Path) -> None:
    item = json.loads((FOLDER / "ninjs2.json").read_text())
    lines = [json.dumps(item | {"uri": f"http://hpa.example/id/{n}"}) for n in range(3)]
    (tmp_path / "items.jsonl").write_text("\n".join(lines))
    pages, skips = read_all(tmp_path / "items.jsonl")
    assert len(pages) == 3 and skips == () and {page.outlet for page in pages} == {"Harbour Press Agency"}


def test_a_sitemap_is_a_list_of_addresses() -> None:
    listed = read_sitemap((FOLDER / "sitemap-news.xml").read_bytes(), "sitemap-news.xml")
    assert [entry.url for entry in listed] == [
        "https://courier.example/news/bridge",
        "https://courier.example/news/ferry",
    ]
    assert (listed[0].outlet, listed[0].headline, listed[0].published, listed[0].language) == (
        "Orsk Courier",
        "Lund bridge closed",
        "2023-05-16T08:10:00+02:00",
        "en",
    )
    index = b"<sitemapindex><sitemap><loc>https://courier.example/more.xml</loc></sitemap></sitemapindex>"
    assert read_sitemap(index, "index.xml")[0].is_list


def test_a_withheld_or_pictured_ninjs_item_is_not_read() -> None:
    item = json.loads((FOLDER / "ninjs1.json").read_text()) | {"associations": {}}
    for change, reason in (
        ({"pubstatus": "canceled"}, "'canceled'"),
        ({"body_xhtml": "", "description_text": "The bridge"}, "without a text"),
    ):
        pages, skips = read_all([json.dumps(item | change).encode()])
        assert pages == () and reason in skips[0].reason


def test_dispatches_of_one_agency_and_its_reprint_make_one_story() -> None:
    """What the formats state flows through to the article: outlet, credit, date, dateline, language."""
    item = pages_of("ninjs1.json")[0]
    article = ss.extract(item)
    assert (article.outlet, article.agency, article.byline) == (
        "Harbour Press Agency",
        "Halden News Agency",
        "Nils Aarvik",
    )
    assert article.published.start == "2023-05-16T07:40:00Z" and article.published.basis == "metadata"
    assert article.dateline == "ORSK (HPA)" and article.removed == ()
    picture = ss.extract(pages_of("rss.xml")[0])
    assert [(credit.agency, credit.kind) for credit in picture.credits] == [("HPA", "photo")]


# --- XML and archives that would do harm -----------------------------------------------------------------------

BOMB = (
    "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'>"
    + "".join(f"<!ENTITY {chr(98 + n)} '{('&' + chr(97 + n) + ';') * 10}'>" for n in range(10))
    + "]><rss><channel><item><title>&k;</title></item></channel></rss>"
)


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (BOMB, "declares entities"),
        ('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>', "declares entities"),
        ('<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x;]><rss/>', "declares entities"),
        ("<rss>" + "<a>" * 100_000, "more than 200 levels"),
        ("<rss><channel></rss>", "not well-formed"),
        ("<rss><channel><title>&unknown;</title></channel></rss>", "not well-formed"),
    ],
)  # fmt: skip
def test_xml_that_declares_or_nests_is_not_read(document: str, reason: str) -> None:
    pages, skips = read_all([document.encode()])
    assert pages == () and reason in skips[0].reason


def test_a_document_type_elsewhere_is_not_loaded() -> None:
    document = (FOLDER / "nitf.xml").read_text().replace("nitf-3-4.dtd", "http://127.0.0.1:9/nitf.dtd")
    assert len(read_all([document.encode()])[0]) == 1


def test_a_packed_page_is_unpacked_and_a_bomb_is_not(tmp_path: Path) -> None:
    page = b"The bridge over the Lund was closed on Tuesday."
    (tmp_path / "page.txt.gz").write_bytes(gzip.compress(page[:20]) + gzip.compress(page[20:]))
    assert read(tmp_path / "page.txt.gz").text == page.decode()
    (tmp_path / "bomb.html.gz").write_bytes(gzip.compress(b"<p>" + b" " * (1 << 26)))
    (tmp_path / "cut.txt.gz").write_bytes(gzip.compress(page * 100)[:-10])
    reasons = {skip.name: skip.reason for skip in read_all(tmp_path)[1]}
    assert "unextractable" in reasons["bomb.html.gz"] and "ends in the middle" in reasons["cut.txt.gz"]


READERS = [path.name for path in sorted(FOLDER.iterdir())]


@settings(max_examples=150, deadline=None)
@drawn(st.data())
def test_damaged_files_are_read_in_part_or_skipped_and_never_raise(data: st.DataObject) -> None:
    raw = bytearray((FOLDER / data.draw(st.sampled_from(READERS))).read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, max(0, len(raw) - 1)))
        change = data.draw(st.sampled_from(["cut", "flip", "double", "insert"]))
        if change == "cut":
            del raw[at : at + data.draw(st.integers(1, 60))]
        elif change == "double":
            raw[at:at] = raw[at : at + 40]
        elif change == "insert":
            raw[at:at] = data.draw(st.binary(min_size=1, max_size=6))
        elif raw:
            raw[at] = data.draw(st.integers(0, 255))
    pages, skips = read_all([bytes(raw)])
    assert all(isinstance(page, Page) for page in pages) and all(isinstance(skip, Skip) for skip in skips)


@settings(max_examples=100, deadline=None)
@drawn(st.recursive(st.none() | st.booleans() | st.floats() | st.text(max_size=20) | st.integers(), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["uri", "body_text", "bodies", "headlines", "versioncreated", "items", "version", "authors", "subject", "text", "type", "value", "role", "associations"]), inner, max_size=6), max_leaves=20))  # fmt: skip
def test_json_of_any_shape_is_read_or_skipped(value: Any) -> None:
    for shaped in (value, {"version": "https://jsonfeed.org/version/1.1", "items": value}, {"uri": "x", "body_text": "y", "headlines": value, "bodies": value, "infosource": value}):  # fmt: skip
        raw = json.dumps(shaped).encode()
        try:
            read_all([raw], media_type=recognise(raw) or "application/json")
        except ReadError as error:
            pytest.fail(str(error))


def test_bytes_that_are_nothing_are_skipped() -> None:
    for raw in (b"WARC/1.0\r\n", b"PAR1", b"\x01HPA0042 x", b"\x16\x16\x01", b"{", b"<rss", b"\x1f\x8b\x08"):
        pages, skips = read_all([raw, b"The bridge over the Lund was closed on Tuesday."])
        assert len(pages) == 1 + (raw in (b"{", b"<rss")) or skips
