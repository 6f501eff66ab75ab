"""Pages made to hold a reader up, one by one: for tests/test_guard.py and bench/hostile.py."""

import gzip
from collections.abc import Callable

__all__ = ["GOOD", "HOSTILE", "TEXTS"]

REPORT = [
    "The bridge over the Lund was closed on Tuesday after cracks were found in two pillars, the road office said.",
    "Engineer Tomas Reik said that repairs would take at least four months and cost 2.3 million crowns.",
    "About 8,000 cars a day will have to take the longer road through Orsk, the office said in a statement.",
]
BODY = "".join(f"<p>{line}</p>" for line in REPORT)
GOOD = f"<!DOCTYPE html><html lang=en><head><title>Bridge</title></head><body><article><h1>Lund bridge closed after cracks</h1>{BODY}</article></body></html>".encode()

Maker = Callable[[], bytes]


def page(before: str = "", after: str = "", head: str = "") -> bytes:
    """The good report with something hostile around it."""
    return f"<!DOCTYPE html><html><head>{head}</head><body>{before}<h1>Lund bridge closed after cracks</h1>{BODY}{after}</body></html>".encode()


def data(text: str) -> bytes:
    """The good report with a script of JSON-LD."""
    return page(head=f'<script type="application/ld+json">{text}</script>')


HOSTILE: dict[str, Maker] = {
    # nesting
    "100,000 nested div": lambda: page("<div>" * 100_000),
    "100,000 nested b and i": lambda: page("<b><i>" * 50_000),
    "3,000 nested font": lambda: page("<font>" * 3_000),
    "20,000 nested tables": lambda: page("<table><tr><td>" * 20_000),
    "30,000 nested lists": lambda: page("<ul><li>" * 30_000),
    "50,000 nested svg groups": lambda: page("<svg>" + "<g>" * 50_000),
    "20,000 nested blockquotes": lambda: page("<blockquote>" * 20_000),
    "20,000 nested links": lambda: page("<a href=x>" * 20_000),
    "20,000 nested unknown elements": lambda: page("<x-y>" * 20_000),
    # attributes
    "100,000 attributes on a tag": lambda: page("<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">"),
    "4,000 attributes on a tag": lambda: page("<p " + " ".join(f"a{n}=1" for n in range(4_000)) + ">"),
    "an attribute of 9 MB": lambda: page(f'<p title="{"x" * 9_000_000}">'),
    "a picture of 6 MB within": lambda: page(f'<img src="data:image/png;base64,{"iVBORw0KGgo" * 540_000}">'),
    "a quotation mark never closed": lambda: page('<p title="' + "x" * 1_000_000),
    "100,000 quotation marks in a tag": lambda: page("<p " + "\"'" * 100_000 + ">"),
    "100,000 same attributes": lambda: page("<p " + "class=a " * 100_000 + ">"),
    "50,000 classes": lambda: page('<p class="' + "share-bar " * 50_000 + '">'),
    # numbers of tags
    "1,000,000 br": lambda: page("<br>" * 1_000_000),
    "200,000 links": lambda: page("<a href=/x>more</a> " * 200_000),
    "300,000 options": lambda: page("<select>" + "<option>Orsk" * 300_000),
    "380,000 empty spans": lambda: page("<span></span>" * 190_000),
    "300,000 paragraphs never closed": lambda: page("<p>a" * 300_000),
    "300,000 end tags": lambda: page("</div>" * 300_000),
    "100,000 paragraphs of a word": lambda: page("<p>bridge</p>" * 100_000),
    "20,000 paragraphs of a sentence": lambda: page("<p>The bridge over the Lund was closed on Tuesday, he said.</p>" * 20_000),
    "100,000 table cells": lambda: page("<table>" + "<tr><td>1<td>2" * 50_000),
    "50,000 meta elements": lambda: page(head='<meta name="author" content="Ada Maro">' * 50_000),
    "20,000 headings": lambda: page("<h1>Lund bridge closed</h1>" * 20_000),
    # what is no tag
    "2,000,000 less-than signs": lambda: page("<" * 2_000_000),
    "500,000 broken tags": lambda: page("<a " * 500_000),
    "a comment never closed": lambda: page(after="<!--" + "x" * 1_000_000),
    "200,000 comments": lambda: page("<!-- x -->" * 200_000),
    "100,000 comments in comments": lambda: page("<!--" * 100_000 + "-->"),
    "a script never closed": lambda: page(after="<script>" + "x" * 1_000_000),
    "a title never closed": lambda: b"<html><head><title>" + page(),
    "100,000 CDATA sections": lambda: page("<![CDATA[x]]>" * 100_000),
    "1,000,000 ampersands": lambda: page("<p>" + "&" * 1_000_000 + "</p>"),
    "200,000 entities": lambda: page("<p>" + "&CounterClockwiseContourIntegral;" * 200_000 + "</p>"),
    "entities declared in the document type": lambda: b"<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>" + page("<p>&b;</p>"),
    # text
    "a paragraph of 2 MB": lambda: page("<p>" + "The bridge was closed, he said. " * 65_000 + "</p>"),
    "a word of 4 MB": lambda: page("<p>" + "x" * 4_000_000 + "</p>"),
    "1,000,000 quotation marks": lambda: page("<p>" + "“" * 1_000_000 + "</p>"),
    "500,000 combining marks": lambda: page("<p>a" + "\u0301\u0327" * 250_000 + "</p>"),
    "300,000 brackets": lambda: page("<p>" + "(" * 300_000 + "</p>"),
    "a number of 300,000 digits": lambda: page("<p>It cost " + "9" * 300_000 + " crowns, he said.</p>"),
    "bidirectional and zero-width marks": lambda: page("<p>" + "\u202e\u200b\ufeff" * 100_000 + "</p>"),
    "a style sheet of 5 MB": lambda: page(head="<style>" + "p{color:red}" * 430_000 + "</style>"),
    # stated data
    "JSON-LD nested 100,000 deep": lambda: data('{"@type":"NewsArticle","a":' + "[" * 100_000 + "]" * 100_000 + "}"),
    "JSON-LD never closed": lambda: data('{"@type":"NewsArticle","articleBody":"' + "x" * 1_000_000),
    "JSON-LD with 100,000 articles": lambda: data('{"@graph":[' + ",".join(['{"@type":"NewsArticle","headline":"x"}'] * 100_000) + "]}"),
    "JSON-LD with a body of 4 MB": lambda: data('{"@type":"NewsArticle","articleBody":"' + "The bridge was closed. " * 180_000 + '"}'),
    "JSON-LD with a number of 100,000 digits": lambda: data('{"@type":"NewsArticle","headline":' + "9" * 100_000 + "}"),
    "5,000 scripts of JSON-LD": lambda: page(head='<script type="application/ld+json">{"@type":"NewsArticle"}</script>' * 5_000),
    "JSON-LD with wrong types everywhere": lambda: data('{"@type":["NewsArticle"],"headline":{"a":1},"author":[[["x"]]],"datePublished":[{}],"publisher":7,"articleSection":{"a":[]},"articleBody":[1]}'),
    "JSON-LD with half a surrogate pair": lambda: data('{"@type":"NewsArticle","headline":"Lund \\ud800 bridge closed"}'),
    # bytes
    "null bytes strewn in": lambda: page().replace(b"bridge", b"bri\0dge", 1),
    "mostly null bytes": lambda: b"<html>" + b"\0\1" * 100_000,
    "UTF-16 without a mark": lambda: page().decode().encode("utf-16-le"),
    "UTF-16 that is said to be UTF-8": lambda: page(head='<meta charset="utf-8">').decode().encode("utf-16-be"),
    "a charset that does not exist": lambda: page(head='<meta charset="x-klingon">').replace(b"said", b"s\xe4id"),
    "UTF-7": lambda: page(head='<meta charset="utf-7">', before="+ADw-script+AD4-").replace(b"said", b"s\xe4id"),
    "a charset that is no charset of text": lambda: page(head='<meta charset="hex">').replace(b"said", b"s\xe4id"),
    "windows-1252 that is said to be UTF-8": lambda: page(head='<meta charset="utf-8">', before="<p>Caf\u00e9</p>").decode().encode("windows-1252"),
    "a mark of UTF-16 before UTF-8": lambda: b"\xff\xfe" + page(),
    "broken UTF-8": lambda: page().replace(b"said", b"sa\xc3\x28id", 1),
    "40 MB of markup": lambda: page("<p>" + "The bridge was closed, he said.</p><p>" * 1_100_000),
    "a gzip bomb": lambda: gzip.compress(page(" " * 30_000_000), 9),
    "form feeds and other white space": lambda: page("<p>" + "\f\v\u2028\u00a0" * 200_000 + "</p>"),
}  # fmt: skip

# Text pages meet no worker: what reads them must take linear time by itself.
TEXTS: dict[str, Maker] = {
    "50,000 lines of a word": lambda: ("bridge\n" * 50_000).encode(),
    "10,000 lines of a sentence": lambda: ("The bridge over the Lund was closed on Tuesday, he said.\n" * 10_000).encode(),
    "10,000 paragraphs": lambda: "".join(f"The bridge number {n} was closed on Tuesday, he said.\n\n" for n in range(10_000)).encode(),
    "a line of 1 MB": lambda: ("The bridge was closed, he said. " * 33_000).encode(),
    "a word of 1 MB": lambda: b"x" * 1_000_000,
    "1,000,000 blank lines": lambda: ("\n".join(REPORT) + "\n" * 1_000_000 + "The end.").encode(),
    "200,000 brackets": lambda: ("(" * 200_000).encode(),
    "100,000 quotation marks": lambda: ("\"'" * 100_000).encode(),
    "100,000 combining marks": lambda: ("a" + "\u0301\u0327" * 50_000).encode(),
    "100,000 dashes": lambda: ("ORSK " + "- " * 100_000).encode(),
    "50,000 agencies": lambda: ("AFP, Reuters/AP, " * 16_000).encode(),
    "15,000 credit lines": lambda: ("(Reporting by Ada Maro; Editing by Ben Lind)\n" * 15_000).encode(),
    "15,000 date lines": lambda: ("Published: 3 March 2021, 10:14 GMT\n" * 15_000).encode(),
    "3,000 printings": lambda: (("\n\n".join(REPORT) + "\n\n") * 3_000).encode(),
    "30,000 furniture lines": lambda: ("Read more: Ferry sinks off Orsk\n" * 30_000).encode(),
    "30,000 list items": lambda: ("* a bridge\n" * 30_000).encode(),
    "100,000 Markdown marks": lambda: ("**_`[x](y)`_** " * 60_000).encode(),
    "100,000 days": lambda: ("on Wednesday, January 9, " * 40_000).encode(),
}  # fmt: skip
