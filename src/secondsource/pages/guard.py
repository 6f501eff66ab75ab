"""A linear look at a page's markup before any parser sees it: what is made to harm readers, or is too much for them.

Two bounds each. Beyond the first, parsers that build the whole tree are kept away and the page is read as a stream of
tags; beyond the second it is not read. 519 news pages of 180 outlets in 41 countries (the pages of
article-extraction-benchmark, fundus-evaluation and the tests of fundus) have at most 2.3 million code points, 12,000
tags and texts between them, 50 open elements, 50 attributes on a tag and 335,000 code points in a tag, a picture.
"""

import re
from collections.abc import Mapping
from functools import cache
from itertools import islice

from secondsource.frozen import frozen
from secondsource.pages.tags import Piece, attribute_marks, scan

__all__ = ["Measures", "depth_of_data", "measure", "too_much", "unreadable"]

# Elements without an end tag, and those whose end is implied by the next: they do not nest.
_FLAT = frozenset([
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "html", "head", "body",
])  # fmt: skip
_SHORT_TAG = 2_000


@frozen
class Measures:
    """How much of everything a page has."""

    size: int  # code points
    pieces: int  # tags, and stretches of text and of scripts between them
    depth: int  # open elements at once
    attributes: int  # on one tag
    longest_tag: int  # code points


_NAMES = {
    "size": "code points", "pieces": "tags and texts", "depth": "elements open at once",
    "attributes": "attributes on one tag", "longest_tag": "code points in one tag",
}  # fmt: skip
# The first are ten times what news pages have; lxml gives up at a depth of 256, and takes seconds from the others on.
# The second are where the stream of tags takes more than ten seconds on one core (bench/hostile.py).
_TREE = {"size": 4_000_000, "pieces": 60_000, "depth": 250, "attributes": 500, "longest_tag": 1_000_000}
_STREAM = {"size": 16_000_000, "pieces": 250_000, "depth": 5_000, "attributes": 5_000, "longest_tag": 8_000_000}


def measure(source: str) -> Measures:
    """Measure a page in one linear pass.

    >>> measure("<div><p>A ferry<br>sank.</p></div>")
    Measures(size=34, pieces=7, depth=1, attributes=0, longest_tag=6)
    """
    pieces = depth = deepest = most = longest = 0
    for piece in scan(source):
        pieces += 1
        if pieces > _STREAM["pieces"]:
            break
        if piece.kind not in ("open", "close"):
            continue
        length = piece.end - piece.start
        longest = max(longest, length)
        if piece.kind == "close":
            depth -= depth > 0 and piece.name not in _FLAT
        else:
            depth += piece.name not in _FLAT and source[piece.end - 2 : piece.end] != "/>"
            deepest = max(deepest, depth)
            most = max(most, _attributes(source, piece)) if length > _SHORT_TAG or not most else most
    return Measures(len(source), pieces, deepest, most, longest)


def _attributes(source: str, piece: Piece) -> int:
    """Count the attributes of a tag, up to one more than any bound."""
    return sum(1 for _ in islice(attribute_marks(source, piece), _STREAM["attributes"] + 1))


def too_much(found: Measures) -> str | None:
    """Say what keeps parsers of whole trees away from a page; None for a page like any other.

    >>> too_much(Measures(1_000_000, 90_000, 30, 12, 400))
    '90,000 tags and texts (more than 60,000)'
    """
    return _over(found, _TREE)


def unreadable(found: Measures) -> str | None:
    """Say why a page is not read at all; None for one that is.

    >>> unreadable(Measures(1_000_000, 90_000, 30, 12, 400)) is None
    True
    """
    return _over(found, _STREAM)


def _over(found: Measures, bounds: Mapping[str, int]) -> str | None:
    for name, bound in bounds.items():
        number: int = getattr(found, name)
        if number > bound:
            return f"{number:,} {_NAMES[name]} (more than {bound:,})"
    return None


@cache
def _brackets() -> re.Pattern[str]:
    return re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)


def depth_of_data(text: str) -> int:
    """Count how deep the brackets of a JSON text nest, in one linear pass.

    >>> depth_of_data('{"a": [1, {"b": "[[["}]}')
    3
    """
    depth = deepest = 0
    for match in _brackets().finditer(text):
        mark = match.group()
        if mark in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif mark in "]}":
            depth -= 1
    return deepest
