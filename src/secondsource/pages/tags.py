"""HTML as a stream of tags and text with offsets, read in one linear pass whatever the page holds.

The standard library's parser has no offsets of text and has had inputs that it reads in quadratic time; this scanner
follows the tokenisation of the HTML Standard (WHATWG, section 13.2.5) as far as news pages need it.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from html import unescape
from itertools import islice

from secondsource.frozen import frozen

__all__ = ["Piece", "attribute_marks", "attributes", "scan"]

# Elements whose content is no markup.
_RAW = frozenset(["script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp"])
# A tag with more attributes than this is made to slow readers down; the rest is not looked at.
_MOST_ATTRIBUTES = 100
# Where a quotation mark is never closed, the tag ends at the next ">".
_LONGEST_TAG = 20_000


@frozen
class Piece:
    """A tag, a stretch of text, or the content of a script: ``name`` is empty for text."""

    kind: str  # open | close | text | raw
    name: str
    start: int
    end: int


@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    return {
        "tag": re.compile(r"</?([a-zA-Z][^\s/>]{0,60})"),
        "end": re.compile(r"[^\"'>]*(?:\"[^\"]*\"[^\"'>]*|'[^']*'[^\"'>]*)*>"),
        "attribute": re.compile(r"([^\s=/>\"']+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+)))?"),
    }


def scan(source: str) -> Iterator[Piece]:
    """Split HTML into tags, text and raw content; comments and declarations are passed over.

    >>> [(piece.kind, piece.name) for piece in scan("<p>Hi<!-- no --><br></p>")]
    [('open', 'p'), ('text', ''), ('open', 'br'), ('close', 'p')]
    """
    at, size = 0, len(source)
    while at < size:
        less = source.find("<", at)
        if less < 0:
            yield Piece("text", "", at, size)
            return
        if less > at:
            yield Piece("text", "", at, less)
        if source.startswith(("<!", "<?"), less):
            at = _after_declaration(source, less)
            continue
        match = _patterns()["tag"].match(source, less)
        if match is None:
            yield Piece("text", "", less, less + 1)
            at = less + 1
            continue
        name, end = match.group(1).lower(), _tag_end(source, match.end())
        closing = source[less + 1] == "/"
        yield Piece("close" if closing else "open", name, less, end)
        at = end
        if name in _RAW and not closing:
            at = _raw_end(source, name, end)
            yield Piece("raw", name, end, at)


def _after_declaration(source: str, at: int) -> int:
    mark, start = ("-->", at + 4) if source.startswith("<!--", at) else (">", at)
    end = source.find(mark, start)
    return len(source) if end < 0 else end + len(mark)


def _tag_end(source: str, at: int) -> int:
    match = _patterns()["end"].match(source, at, min(len(source), at + _LONGEST_TAG))
    if match is not None:
        return match.end()
    end = source.find(">", at)
    return len(source) if end < 0 else end + 1


def _raw_end(source: str, name: str, at: int) -> int:
    """Find where raw content ends; without an end tag it runs to the end of the page, as in browsers."""
    match = re.compile(f"</{name}\\b", re.IGNORECASE).search(source, at)
    return len(source) if match is None else match.start()


def attribute_marks(source: str, piece: Piece) -> Iterator[re.Match[str]]:
    """Give the matches of a tag's attributes one after the other, however many there are."""
    return _patterns()["attribute"].finditer(source, piece.start + 1 + len(piece.name), max(piece.end - 1, piece.start))


def attributes(source: str, piece: Piece) -> dict[str, str]:
    """Give a tag's attributes, names in lower case; of a repeated one the first counts.

    >>> page = '<meta name="author" content="Ada &amp; Ben">'
    >>> attributes(page, next(scan(page)))["content"]
    'Ada & Ben'
    """
    inner = source[piece.start + 1 + len(piece.name) : max(piece.end - 1, piece.start + 1)]
    found: dict[str, str] = {}
    for match in islice(_patterns()["attribute"].finditer(inner), _MOST_ATTRIBUTES):
        value = next((group for group in match.groups()[1:] if group is not None), "")
        found.setdefault(match.group(1).lower(), unescape(value) if "&" in value else value)
    return found
