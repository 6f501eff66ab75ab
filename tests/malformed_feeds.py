"""Feeds as they come over the wire on a bad day: each with what a reader must still find in it, all invented.

``FEEDS`` maps a name to the bytes and to what is expected: the addresses of the items in order, or words of the reason
why there is no feed.
"""

import gzip
import json

__all__ = ["FEEDS"]

A, B, C = (f"http://c.example/{name}" for name in "abc")
ITEM_A = "<item><title>Ferry aground</title><link>http://c.example/a</link><guid>a</guid></item>"
ITEM_B = "<item><title>Quay closed</title><link>http://c.example/b</link><guid>b</guid></item>"
DATES = "<pubDate>Mon, 04 May 2026 08:10:00 +0200</pubDate>"


def rss(inner: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>', version: str = "2.0") -> str:
    return f'{head}<rss version="{version}"><channel><title>Courier</title><link>http://c.example/</link>{inner}</channel></rss>'


def atom(inner: str, head: str = '<?xml version="1.0"?>') -> str:
    return f'{head}<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title>{inner}</feed>'


def entry(name: str, extra: str = "") -> str:
    return f"<entry><id>tag:{name}</id><title>{name}</title><link href='http://c.example/{name}'/>{extra}</entry>"


def sitemap(inner: str) -> str:
    return (
        '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">{inner}</urlset>'
    )


def items(*entries: object, **more: object) -> str:
    return json.dumps(
        {"version": "https://jsonfeed.org/version/1.1", "title": "Courier", "items": list(entries), **more}
    )


TWO = rss(ITEM_A + ITEM_B)
BOMB = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))

_TEXTS: dict[str, tuple[str | bytes, list[str | None] | str]] = {
    # not a feed at all
    "nothing": (b"", "empty"),
    "white space": (b" \n\t \n", "empty"),
    "a byte-order mark alone": (b"\xef\xbb\xbf", "empty"),
    "null bytes": (b"\0" * 300, "empty"),
    "noise": (bytes(range(256)) * 4, "no feed"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(200), "no feed"),
    "plain words": ("The feed has moved.", "no feed"),
    "a web page": ("<!DOCTYPE html><html><head><title>Courier</title></head><body><p>News</p></body></html>", "web page"),
    "a web page that names its feed": (
        "<!doctype html><html><head><link rel=alternate type='application/rss+xml' href='/rss'></head></html>",
        "names http://c.example/rss",
    ),
    "a wall of a content network": ("<html><body>Checking your browser before accessing c.example</body></html>", "web page"),
    "a page of a login in a church of brackets": ("<" * 5000, "no feed"),
    "an error of a database before nothing": ("Warning: mysql_connect(): Access denied in /www/feed.php on line 3", "no feed"),
    "JSON that is no feed": ('{"error": "rate limited"}', "no feed"),
    "JSON cut off": ('{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "a", "url": "http', "no feed"),
    "JSON nested too deep": ("[" * 200_000, "no feed"),
    "a JSON string": ('"feed"', "no feed"),
    # before and after the feed
    "words before the declaration": ("Notice: undefined index in /www/feed.php\n" + TWO, [A, B]),
    "blank lines before the declaration": ("\n\n\n" + TWO, [A, B]),
    "a second feed after the first": (TWO + TWO, [A, B]),
    "a web page's tail after the feed": (TWO + "<!-- cached --><script>track()</script></body></html>", [A, B]),
    "two declarations": ('<?xml version="1.0"?>' + TWO, [A, B]),
    "no declaration": (rss(ITEM_A, head=""), [A]),
    "a style sheet and comments": (rss("<!-- <item> -->" + ITEM_A, head='<?xml version="1.0"?><?xml-stylesheet href="x"?>'), [A]),
    "an instruction that never ends": (rss(ITEM_A) + "<?php echo 1", [A]),
    # cut off
    "cut off within a tag": (TWO[: TWO.index("</channel>") + 4], [A, B]),
    "cut off within a title": (TWO[: TWO.index("Quay") + 2], [A, None]),
    "cut off within an address": (TWO[: TWO.index("/b</link>") + 1], [A, "http://c.example/"]),
    "cut off within CDATA": (rss(ITEM_A) [: -len("</channel></rss>")] + "<item><link>http://c.example/b</link><description><![CDATA[<p>The", [A, B]),
    "cut off within a comment": (TWO[: TWO.index("</channel>")] + "<!-- more", [A, B]),
    "cut off within a character": (rss("<item><link>http://c.example/a</link><title>Fäh").encode()[: -len("</channel></rss>") - 2], [A]),
    "no end tags at all": ("<rss><channel><item><title>Ferry<link>http://c.example/a<item><title>Quay<link>http://c.example/b", [A, B]),
    # nesting and tags
    "items that are not closed": (rss("<item><link>http://c.example/a</link><item><link>http://c.example/b</link>"), [A, B]),
    "a title that is not closed": (rss("<item><title>Ferry<link>http://c.example/a</link></item>" + ITEM_B), [A, B]),
    "a description that is not closed": (rss("<item><description>Ferry <b>aground<guid isPermaLink='true'>http://c.example/a</guid></item>" + ITEM_B), [A, B]),
    "markup in a description, not escaped": (rss(f"<item><description><p>Ferry<br>aground & <a href='/x'>more</a><title>x</title></description>{ITEM_A[6:]}"), [A]),
    "end tags in the wrong order": (rss("<item><title><b>Ferry</title></b><link>http://c.example/a</item></link>" + ITEM_B), [A, B]),
    "tags in capitals": (rss(ITEM_A.upper().replace("HTTP://C.EXAMPLE/A", A) + ITEM_B), [A, B]),
    "stray end tags": (rss("</item></b></title>" + ITEM_A + "</item></item>" + ITEM_B), [A, B]),
    "items outside the channel": ("<rss><channel><title>C</title></channel>" + ITEM_A + ITEM_B + "</rss>", [A, B]),
    "items without any root": (ITEM_A + ITEM_B, [A, B]),
    "a channel without rss": (f"<channel>{ITEM_A}</channel>", [A]),
    "an attribute that is not closed": (rss('<item><enclosure url="http://c.example/p.jpg length=3><link>http://c.example/a</link></item>' + ITEM_B), [A, B]),
    "attributes without quotes": (atom("<entry><id>1</id><link rel=alternate href=http://c.example/a></entry>"), [A]),
    "an attribute twice": (atom("<entry><link href='http://c.example/a' href='http://c.example/x'/></entry>"), [A]),
    "a tag that is never closed": (rss("<item><title <link>http://c.example/a</link></item>" + ITEM_B), [A, B]),
    "nested ten thousand deep": (rss("<b>" * 10_000 + ITEM_A + "</b>" * 10_000), [A]),
    "an item within an item": (rss(f"<item><link>http://c.example/a</link>{ITEM_B}</item>"), [A, B]),
    "an empty item": (rss("<item/><item></item>" + ITEM_A), [A]),
    # characters and entities
    "a bare ampersand": (rss("<item><link>http://c.example/a?x=1&y=2</link><title>Ferry & quay</title></item>"), [A + "?x=1&y=2"]),
    "escaped twice": (rss("<item><title>Ferry &amp;amp; quay</title><link>http://c.example/a</link></item>"), [A]),
    "entities of HTML": (rss("<item><title>Fähre&nbsp;&ndash;&hellip;</title><link>http://c.example/a</link></item>"), [A]),
    "entities that nobody knows": (rss("<item><title>&ferry; &#xD800; &#99999999; &#0;</title><link>http://c.example/a</link></item>"), [A]),
    "a thousand million laughs": (rss(ITEM_A.replace("Ferry", "&l9;"), head=f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">{BOMB}]>'), [A]),
    "a file for an entity": (rss(ITEM_A.replace("Ferry", "&x;"), head='<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), [A]),
    "control characters": (rss("<item><title>Fer\x0bry\x00 \x1b[31m</title><link>http://c.example/a</link></item>"), [A]),
    "Latin-1 that says UTF-8": (rss("<item><title>Fähre</title><link>http://c.example/a</link></item>").encode("latin-1"), [A]),
    "UTF-8 that says Latin-1": (rss(ITEM_A.replace("Ferry", "Fähre"), head='<?xml version="1.0" encoding="iso-8859-1"?>').encode(), [A]),
    "UTF-16 with a mark": (TWO.encode("utf-16"), [A, B]),
    "UTF-16 without a mark": (TWO.encode("utf-16-le"), [A, B]),
    "UTF-16 that says UTF-8": (b"\xfe\xff" + TWO.encode("utf-16-be"), [A, B]),
    "an encoding that nobody knows": (rss(ITEM_A, head='<?xml version="1.0" encoding="x-harbour"?>'), [A]),
    "an encoding that is none": (rss(ITEM_A.replace("Ferry", "Fähre"), head='<?xml version="1.0" encoding="base64"?>').encode("latin-1"), [A]),
    "ISO-2022-JP": (rss(ITEM_A.replace("Ferry", "渡船"), head='<?xml version="1.0" encoding="iso-2022-jp"?>').encode("iso-2022-jp"), [A]),
    "windows-1251": (rss(ITEM_A.replace("Ferry", "Паром"), head='<?xml version="1.0" encoding="windows-1251"?>').encode("cp1251"), [A]),
    "half UTF-8, half Latin-1": (rss(ITEM_A.replace("Ferry", "Fähre")).encode() + rss(ITEM_B.replace("Quay", "Fähre")).encode("latin-1"), [A, B]),
    "a packed file": (gzip.compress(TWO.encode(), mtime=0), [A, B]),
    # addresses and ids
    "relative addresses": (rss("<item><link>/a</link></item><item><link>b</link></item><item><link>//c.example/c</link></item>"), [A, B, C]),
    "addresses with white space and line ends": (rss("<item><link>\n  http://c.example/\na \n</link></item>"), [A]),
    "addresses in CDATA": (rss("<item><link><![CDATA[http://c.example/a]]></link></item>"), [A]),
    "addresses that are none": (
        rss("<item><title>1</title><link>javascript:alert(1)</link></item><item><title>2</title><link>http://[::1</link></item>"
            "<item><title>3</title><link>mailto:desk@c.example</link></item><item><title>4</title><link>file:///etc/passwd</link></item>"),
        [None, None, None, None],
    ),
    "one id for all items": (rss(ITEM_A.replace("<guid>a", "<guid>0") + ITEM_B.replace("<guid>b", "<guid>0")), [A, B]),
    "the same item twice": (rss(ITEM_A + ITEM_B + ITEM_A), [A, B]),
    "an id for an address": (rss("<item><title>F</title><guid>http://c.example/a</guid></item>"), [A]),
    "an id that is no address": (rss("<item><title>F</title><guid isPermaLink='false'>http://c.example/x</guid></item>"), [None]),
    "no address and no id": (rss("<item><title>Ferry</title></item><item><title>Quay</title></item>"), [None, None]),
    "the link of another's report": (rss("<item><source url='http://o.example/rss'><title>Post</title><link>http://o.example/x</link></source><link>http://c.example/a</link></item>"), [A]),
    "links of many kinds": (
        atom("<entry><link rel='self' href='http://c.example/x'/><link rel='enclosure' href='http://c.example/y'/>"
             "<link rel='alternate' type='application/json' href='http://c.example/z'/><link rel='alternate' type='text/html' href='http://c.example/a'/></entry>"),
        [A],
    ),
    "an address of its own for the feed": ("<feed xml:base='http://c.example/x/'><entry><link href='../a'/></entry></feed>", [A]),
    "prefixes of its own": ("<f:feed xmlns:f='http://www.w3.org/2005/Atom'><f:entry><f:link href='http://c.example/a'/></f:entry></f:feed>", [A]),
    "an unknown prefix": (rss(ITEM_A.replace("<guid>", "<x:y>").replace("</guid>", "</x:y>")), [A]),
    # versions and mixtures
    "RSS 0.91": (rss(ITEM_A, version="0.91"), [A]),
    "RSS 1.0": (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x">'
        '<title>C</title><items><rdf:Seq><rdf:li resource="http://c.example/a"/></rdf:Seq></items></channel>'
        '<item rdf:about="http://c.example/a"><title>F</title><link>http://c.example/a</link></item></rdf:RDF>',
        [A],
    ),
    "Atom 0.3": (atom(entry("a", "<issued>2026-05-04T08:10Z</issued><modified>2026-05-04</modified>")).replace("2005/Atom", "x"), [A]),
    "RSS and Atom in one": (rss(ITEM_A + entry("b")), [A, B]),
    "dates that are none": (rss("".join(f"<item><link>http://c.example/{n}</link><pubDate>{d}</pubDate></item>" for n, d in
        enumerate(("yesterday", "32 Foo 2026", "0000-00-00", "2026-13-45T99:99:99Z", "", "9" * 50, "Mon, 04 May 99999 08:10 GMT")))),
        [f"http://c.example/{n}" for n in range(7)]),
    "an image of the channel": (rss(f"<image><url>http://c.example/i.png</url><title>C</title><link>http://c.example/</link></image>{ITEM_A}"), [A]),
    "an Atom body in XHTML": (atom(entry("a", "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Ferry<br/>aground</p><a href='x'>x</a></div></content>")), [A]),
    # sitemaps
    "a sitemap": (sitemap("<url><loc>http://c.example/a</loc><lastmod>2026-05-04</lastmod></url><url><loc> http://c.example/b\n</loc></url>"), [A, B]),
    "a news sitemap": (
        sitemap("<url><loc>http://c.example/a</loc><news:news><news:publication><news:name>C</news:name><news:language>en</news:language>"
                "</news:publication><news:publication_date>2026-05-04T08:10:00+02:00</news:publication_date><news:title>Ferry</news:title></news:news></url>"),
        [A],
    ),
    "a sitemap with pictures": (sitemap("<url><loc>http://c.example/a</loc><image:image><image:loc>http://c.example/p.jpg</image:loc></image:image></url>"), [A]),
    "a sitemap that is not closed": (sitemap("<url><loc>http://c.example/a</loc><url><loc>http://c.example/b</loc>")[:-9], [A, B]),
    "an empty sitemap": (sitemap(""), []),
    "an empty feed": (rss(""), []),
    # JSON Feed
    "JSON Feed": (items({"id": "a", "url": A}, {"id": 7, "external_url": B}), [A, B]),
    "JSON Feed with a mark and a tail": (b"\xef\xbb\xbf" + items({"url": A}).encode() + b"<!-- cached -->", [A]),
    "JSON Feed with entries that are none": (items(None, 3, "x", [], {}, {"id": "q"}, {"url": {"href": "x"}}, {"url": A, "title": 5}), [A]),
    "JSON Feed with the wrong kinds": (
        items({"url": A, "authors": "Ana Torvik", "date_published": 20260504, "content_html": ["x"]}, {"url": B, "authors": [None, {"name": 4}]}), [A, B]),
    "a bare list": (json.dumps([{"link": A, "title": "F"}]), [A]),
    "JSON with no numbers": ('{"items": [{"url": "http://c.example/a", "id": NaN}, {"url": "http://c.example/b", "id": 1e999}]}', [A, B]),
    "JSON with half a character": ('{"items": [{"url": "http://c.example/a", "title": "\\ud83d"}]}', [A]),
}  # fmt: skip

FEEDS: dict[str, tuple[bytes, list[str | None] | str]] = {
    name: (text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"), expected)
    for name, (text, expected) in _TEXTS.items()
}
