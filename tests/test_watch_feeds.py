"""Feeds: every kind is read, and a broken one yields what is left of it or a plain reason, never a crash."""

import re
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from malformed_feeds import FEEDS, atom, entry, items, rss, sitemap

from secondsource.errors import ReadError
from secondsource.fetch import Rules
from secondsource.fetch.unpacking import gunzip
from secondsource.watch.feeds import read_feed
from secondsource.watch.moments import instant

BASE = "http://c.example/feed"


def opened(raw: bytes, charset: str | None = None) -> Any:
    return read_feed(gunzip(raw, Rules(), BASE), BASE, charset)


def test_there_are_at_least_sixty_of_them() -> None:
    assert len(FEEDS) >= 60


@pytest.mark.parametrize("name", FEEDS)
def test_a_broken_feed_gives_what_is_left_of_it_or_a_reason(name: str) -> None:
    raw, expected = FEEDS[name]
    if isinstance(expected, str):
        with pytest.raises(ReadError, match=re.escape(expected)):
            opened(raw)
        return
    feed = opened(raw)
    assert [item.url for item in feed.items] == expected
    assert len({item.key for item in feed.items}) == len(feed.items)


@pytest.mark.parametrize("name", FEEDS)
def test_a_feed_cut_off_anywhere_is_no_crash(name: str) -> None:
    raw, _ = FEEDS[name]
    for size in range(0, min(len(raw), 3000), 37):
        for piece in (raw[:size], raw[size : size + 2000]):
            try:
                opened(piece)
            except ReadError as error:
                assert str(error)


@given(
    st.binary(max_size=300),
    st.sampled_from(("", "<rss><channel>", "<item><title>", "<feed><entry><content>", "{", "[{")),
)
def test_no_bytes_raise_anything_but_a_reason(raw: bytes, opening: str) -> None:
    try:
        opened(opening.encode() + raw)
    except ReadError as error:
        assert str(error)


TAGS = [
    "<item>",
    "</item>",
    "<title>",
    "</title>",
    "<link>",
    "</link>",
    "<guid>",
    "<description>",
    "</description>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<url>",
    "<loc>",
    "<entry>",
    "<link/>",
    "&",
    "x",
]


@given(st.lists(st.sampled_from(TAGS), max_size=30))
def test_no_order_of_tags_raises_anything(tags: list[str]) -> None:
    feed = opened(("<rss>" + "".join(tags)).encode())
    assert len(feed.items) <= sum(tag in ("<item>", "<entry>", "<url>") for tag in tags)


@pytest.mark.parametrize(
    "hostile",
    (
        "<a" * 300_000, "<a>" * 300_000, "<a x='" * 150_000, '<a ">' * 200_000, "<!--" * 250_000, "<![CDATA[" * 100_000, "&" * 1_000_000,
        "<item>" * 150_000, "<item><link>" * 80_000, "<title>" * 140_000, "<?" * 400_000, "<!DOCTYPE [" * 90_000, "</item>" * 140_000,
        "<item><title>x</title>" * 50_000, "<source>" * 120_000, "<item><description><b>" * 50_000, "<" + "a" * 1_000_000,
        "&#" * 400_000, "<x:y xmlns:x='http://www.w3.org/2005/Atom'>" * 20_000, "<a " + "b=c " * 250_000 + ">", "<item><link>" + "http://c.example/" * 60_000,
        '{"items": [' + "{}," * 250_000 + "{}]}", "[" * 1_000_000, '{"a":' * 200_000,
    ),
    ids=lambda text: text[:12],
)  # fmt: skip
def test_a_megabyte_of_malice_takes_no_more_time_than_a_feed(hostile: str) -> None:
    began = time.process_time()
    for text in (hostile, "<rss><channel>" + hostile):
        try:
            opened(text.encode())
        except ReadError as error:
            assert str(error)
    assert time.process_time() - began < 8.0  # two megabytes; an honest feed of that size takes about two


def test_what_an_item_says_is_kept() -> None:
    feed = opened(
        rss(
            "<item><title>Ferry &lt;i&gt;Maren Falk&lt;/i&gt; aground</title><link>http://c.example/a</link>"
            "<dc:creator>Ana Torvik</dc:creator><pubDate>Mon, 04 May 2026 08:10:00 +0200</pubDate>"
            "<description>&lt;p&gt;Nobody was hurt.&lt;/p&gt;</description>"
            "<content:encoded><![CDATA[<p>Nobody was hurt &amp; all are ashore.</p>]]></content:encoded></item>"
        ).encode()
    )
    item = feed.items[0]
    assert (feed.kind, feed.title, feed.cut_off) == ("rss", "Courier", False)
    assert (item.title, item.byline, item.published) == (
        "Ferry <i>Maren Falk</i> aground",
        "Ana Torvik",
        "2026-05-04T06:10:00Z",
    )
    assert item.summary == "<p>Nobody was hurt.</p>"
    assert item.body == "<p>Nobody was hurt &amp; all are ashore.</p>"


def test_what_an_atom_entry_says_is_kept() -> None:
    author = "<author><name>Ana Torvik</name><email>a@c.example</email></author>"
    body = '<content type="xhtml"><div>Nobody was <b>hurt</b> &amp; all are ashore.</div></content>'
    feed = opened(
        atom(
            entry(
                "a",
                f"{author}<published>2026-05-04T08:10:00+02:00</published><updated>2026-05-04T09:00:00Z</updated>{body}",
            )
        ).encode()
    )
    item = feed.items[0]
    assert (feed.kind, item.key, item.byline) == ("atom", "tag:a", "Ana Torvik")
    assert (item.published, item.updated) == ("2026-05-04T06:10:00Z", "2026-05-04T09:00:00Z")
    assert item.body == "<div>Nobody was <b>hurt</b> &amp; all are ashore.</div>"


def test_what_a_json_item_says_is_kept() -> None:
    made = {"id": "a", "url": "/a", "title": "Ferry", "content_html": "<p>All are ashore.</p>", "authors": [{"name": "Ana Torvik"}, {"name": "Jon Ek"}],
            "date_published": "2026-05-04T08:10:00+02:00", "date_modified": "2026-05-04T09:00:00Z", "language": "en"}  # fmt: skip
    item = opened(items(made).encode()).items[0]
    assert (item.key, item.url, item.byline, item.language) == ("a", "http://c.example/a", "Ana Torvik, Jon Ek", "en")
    assert (item.published, item.updated, item.body) == (
        "2026-05-04T06:10:00Z",
        "2026-05-04T09:00:00Z",
        "<p>All are ashore.</p>",
    )


def test_a_news_sitemap_says_title_time_and_language() -> None:
    raw, _ = FEEDS["a news sitemap"]
    item = opened(raw).items[0]
    assert (item.title, item.published, item.language) == ("Ferry", "2026-05-04T06:10:00Z", "en")


def test_an_index_of_sitemaps_names_the_latest_first() -> None:
    index = sitemap("<sitemap><loc>/old.xml</loc><lastmod>2025-01-01</lastmod></sitemap><sitemap><loc>/none.xml</loc></sitemap>"
                    "<sitemap><loc>/new.xml.gz</loc><lastmod>2026-05-04T00:00:00Z</lastmod></sitemap>").replace("urlset", "sitemapindex")  # fmt: skip
    feed = opened(index.encode())
    assert feed.kind == "sitemap index"
    assert [url.rsplit("/", 1)[1] for url, _ in feed.children] == ["new.xml.gz", "old.xml", "none.xml"]


@pytest.mark.parametrize(
    "name", ("cut off within a title", "cut off within CDATA", "no end tags at all", "a sitemap that is not closed")
)
def test_a_feed_that_breaks_off_is_known_as_such(name: str) -> None:
    assert opened(FEEDS[name][0]).cut_off


@pytest.mark.parametrize(
    ("raw", "charset", "title"),
    (
        (FEEDS["ISO-2022-JP"][0], None, "渡船 aground"), (FEEDS["windows-1251"][0], None, "Паром aground"),
        (FEEDS["UTF-8 that says Latin-1"][0], None, "Fähre aground"), (FEEDS["Latin-1 that says UTF-8"][0], None, "Fähre"),
        (rss("<item><title>Паром</title></item>", head="").encode("cp1251"), "windows-1251", "Паром"),
        (rss("<item><title>Fähre</title></item>").encode(), "us-ascii", "Fähre"),
        (FEEDS["escaped twice"][0], None, "Ferry &amp; quay"), (FEEDS["entities of HTML"][0], None, "Fähre –…"),
    ),
)  # fmt: skip
def test_letters_are_read_as_they_were_meant(raw: bytes, charset: str | None, title: str) -> None:
    assert opened(raw, charset).items[0].title == title


@pytest.mark.parametrize(
    ("text", "expected"),
    (
        ("Mon, 04 May 2026 08:10:00 +0200", "2026-05-04T06:10:00Z"), ("Mon, 4 May 2026 08:10 GMT", "2026-05-04T08:10:00Z"),
        ("Monday, 04-May-26 08:10:00 EST", "2026-05-04T13:10:00Z"), ("04 May 2026", "2026-05-04T00:00:00Z"),
        ("Mon, 04 May 2026 08:10:60 Z", "2026-05-04T08:10:59Z"), ("Mo., 4. May 2026 08:10 CEST", None), ("2026-05-04T08:10:00+02:00", "2026-05-04T06:10:00Z"),
        ("2026-05-04T08:10:00.123456Z", "2026-05-04T08:10:00Z"), ("2026-05-04 08:10", "2026-05-04T08:10:00Z"), ("2026-05-04T08:10+0200", "2026-05-04T06:10:00Z"),
        ("20260504T081000Z", "2026-05-04T08:10:00Z"), ("2026-05", "2026-05-01T00:00:00Z"), ("2026-05-04T08:10:00-03", "2026-05-04T11:10:00Z"),
        ("  2026-05-04\n", "2026-05-04T00:00:00Z"), ("4 Mai 2026 08:10", None), ("", None), ("0000-01-01", None), ("2026-02-30", None), ("1777881000", None),
        ("Mon, 04 May 2026 08:10:00 +9999", None), ("9999-12-31T23:59:59-12:00", None),
    ),
)  # fmt: skip
def test_times_are_read_as_feeds_write_them(text: str, expected: str | None) -> None:
    assert instant(text) == expected
