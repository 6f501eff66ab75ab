"""XML read as it comes: well formed or not, cut off or not, in one linear pass; entities are never declared.

A feed is a stranger's text. A parser that follows the standard must refuse most broken feeds, and one that expands
declared entities can be made to fill the memory; this scanner knows tags, text and CDATA, and nothing else.
"""

import re
from collections.abc import Iterator

from secondsource.frozen import frozen
from secondsource.pages.tags import Piece, attributes

__all__ = ["Token", "tokens_of"]

_NAME = re.compile(r"</?([A-Za-z_][^\s/>\"'<=]{0,80})")
_END = re.compile(r"[^\"'<>]*(?:\"[^\"]*\"[^\"'<>]*|'[^']*'[^\"'<>]*)*>")
_LONGEST_TAG = 4_000  # beyond, a quotation mark was never closed and the tag ends at the next ">"
_NAMESPACES = {
    "http://www.w3.org/2005/atom": "atom",
    "http://purl.org/atom/ns#": "atom",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://www.google.com/schemas/sitemap-news/0.9": "news",
    "http://www.google.com/schemas/sitemap-image/1.1": "image",
    "http://www.google.com/schemas/sitemap-video/1.1": "video",
    "http://search.yahoo.com/mrss/": "media",
    "http://search.yahoo.com/mrss": "media",
    "http://www.sitemaps.org/schemas/sitemap/0.9": "",
    "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://channel.netscape.com/rdf/simple/0.9/": "",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://www.w3.org/1999/xhtml": "xhtml",
}


@frozen
class Token:
    """A tag, or a stretch of text; ``name`` is lower case with the usual prefix, such as ``dc:date``."""

    kind: str  # open | close | text | cdata
    name: str
    start: int
    end: int
    empty: bool = False  # <link/>


def tokens_of(source: str) -> Iterator[Token]:
    """Split XML into tags, text and CDATA; comments, declarations and instructions are passed over.

    Prefixes are those that their namespaces usually have, whatever the feed calls them; Atom's elements have none.

    >>> [t.name or source for source in ["<x:entry xmlns:x='http://www.w3.org/2005/Atom'/>"] for t in tokens_of(source)]
    ['entry']
    """
    prefixes: dict[str, str] = {}
    at, size, last = 0, len(source), source.rfind(">")
    while at < size:
        less = source.find("<", at)
        if less < 0 or less > last:
            yield Token("text", "", at, size)
            return
        if less > at:
            yield Token("text", "", at, less)
        if source.startswith("<![CDATA[", less):
            stop, at = _until(source, "]]>", less + 9)
            yield Token("cdata", "", less + 9, stop)
        elif source.startswith("<!", less) or source.startswith("<?", less):
            at = _after_declaration(source, less)
        else:
            token = _tag(source, less, prefixes)
            yield token
            at = token.end


def _tag(source: str, less: int, prefixes: dict[str, str]) -> Token:
    match = _NAME.match(source, less)
    if match is None:
        return Token("text", "", less, less + 1)
    end = _tag_end(source, match.end())
    inner = source[match.end() : end]
    if "xmlns" in inner:
        _learn(prefixes, attributes(source, Piece("open", match[1], less, end)))
    kind = "close" if source[less + 1] == "/" else "open"
    return Token(kind, _usual(match[1].lower(), prefixes), less, end, inner.rstrip().endswith("/>"))


def _tag_end(source: str, at: int) -> int:
    match = _END.match(source, at, min(len(source), at + _LONGEST_TAG))
    if match is not None:
        return match.end()
    end, less = source.find(">", at), source.find("<", at)
    if 0 <= less < end:  # the tag was never closed: the next one begins
        return less
    return len(source) if end < 0 else end + 1


def _learn(prefixes: dict[str, str], found: dict[str, str]) -> None:
    """Note what a tag says of namespaces; the first word on a prefix counts, for feeds nest them in no other way."""
    for name, value in found.items():
        if name.startswith("xmlns:"):
            known = _NAMESPACES.get(value.strip().lower())
            if known is not None:
                prefixes.setdefault(name[6:], known)


def _usual(name: str, prefixes: dict[str, str]) -> str:
    prefix, colon, local = name.partition(":")
    if not colon:
        return name
    usual = prefixes.get(prefix, prefix)
    return local if usual in ("", "atom", "xhtml") or not local else f"{usual}:{local}"


def _until(source: str, mark: str, at: int) -> tuple[int, int]:
    end = source.find(mark, at)
    return (len(source), len(source)) if end < 0 else (end, end + len(mark))


def _after_declaration(source: str, less: int) -> int:
    if source.startswith("<!--", less):
        return _until(source, "-->", less + 4)[1]
    if source.startswith("<?", less):
        return _until(source, ">", less)[1]
    end = source.find(">", less)
    bracket = source.find("[", less, end if end >= 0 else len(source))
    if source[less + 2 : less + 9].upper() == "DOCTYPE" and bracket >= 0:
        return _until(source, ">", _until(source, "]", bracket)[1])[1]
    return _until(source, ">", less)[1]
