"""The text of an HTML page as blocks with their place in the source: paragraphs, headings, captions, menus."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape

from secondsource.articles.lines import Line
from secondsource.articles.wordlists import word_set
from secondsource.frozen import frozen
from secondsource.pages.tags import Piece, attributes, scan

__all__ = ["Block", "block_lines", "read_blocks"]

# How far up an end tag looks for its start tag; deeper mismatches are left alone.
_SEARCH = 60


@frozen
class Block:
    """A stretch of text that stands on its own line in a browser."""

    text: str
    start: int  # code points in the source
    end: int
    tag: str  # the innermost block element
    area: str | None  # furniture | teaser | caption | section, by the elements around it
    links: float  # share of the text that is links


@dataclass(slots=True)
class _Open:
    """The elements that are open while the page is read."""

    names: list[str]
    areas: list[str | None]
    hidden: int = 0
    links: int = 0


def read_blocks(source: str) -> tuple[Block, ...]:
    """Read the visible text of an HTML page in blocks.

    >>> [(block.tag, block.text, block.area) for block in read_blocks("<nav>Home</nav><p>A <b>ferry</b> sank.</p>")]
    [('nav', 'Home', 'furniture'), ('p', 'A ferry sank.', None)]
    """
    opened = _Open([], [])
    blocks: list[Block] = []
    text: list[tuple[int, int, bool]] = []
    for piece in scan(source):
        if piece.kind == "text":
            if not opened.hidden:
                text.append((piece.start, piece.end, opened.links > 0))
            continue
        if piece.kind == "raw":
            continue
        if piece.name in word_set("block elements") and text:
            blocks += _block(source, text, opened)
            text = []
        (_open if piece.kind == "open" else _close)(opened, piece, source)
    blocks += _block(source, text, opened)
    return tuple(blocks)


def _open(opened: _Open, piece: Piece, source: str) -> None:
    if piece.name in word_set("void elements") or source[piece.end - 2 : piece.end] == "/>":
        return
    if piece.name in ("p", "li", "option") and opened.names[-1:] == [piece.name]:
        _pop(opened, 1)
    opened.names.append(piece.name)
    opened.areas.append(_area(source, piece))
    opened.hidden += piece.name in word_set("hidden elements")
    opened.links += piece.name == "a"


def _close(opened: _Open, piece: Piece, source: str) -> None:
    for depth, name in enumerate(reversed(opened.names[-_SEARCH:]), 1):
        if name == piece.name:
            _pop(opened, depth)
            return


def _pop(opened: _Open, depth: int) -> None:
    for _ in range(depth):
        name = opened.names.pop()
        opened.areas.pop()
        opened.hidden -= name in word_set("hidden elements")
        opened.links -= name == "a"


def _area(source: str, piece: Piece) -> str | None:
    """Tell what an element, or the words of its class, id and role, say of all that stands in it."""
    if piece.name in ("body", "html", "main", "article"):
        return None
    if piece.name in word_set("furniture elements"):
        return "furniture"
    if piece.name == "figcaption":
        return "caption"
    if piece.end - piece.start < len(piece.name) + 8:
        return None  # no room for a class
    stated = attributes(source, piece)
    style = stated.get("style", "").replace(" ", "")
    if "hidden" in stated or stated.get("aria-hidden") == "true" or "display:none" in style:
        return "furniture"
    named = f"{stated.get('class', '')} {stated.get('id', '')} {stated.get('role', '')}".lower().split()
    return next((area for name in named[:12] if (area := _class_area(name)) is not None), None)


def _class_area(name: str) -> str | None:
    """Read a class, whole or by its words: "article__share-bar"."""
    parts = [name, *name.replace("_", "-").split("-")]
    for area in ("caption", "teaser", "furniture", "section"):
        if any(part in word_set(f"{area} classes") for part in parts):
            return area
    return None


def _block(source: str, text: Sequence[tuple[int, int, bool]], opened: _Open) -> list[Block]:
    joined = "".join(source[start:end] for start, end, _ in text)
    shown = " ".join(unescape(joined).split())
    if not shown:
        return []
    first = next((start, end) for start, end, _ in text if source[start:end].strip())
    start = first[0] + len(source[first[0] : first[1]]) - len(source[first[0] : first[1]].lstrip())
    linked = sum(end - start for start, end, link in text if link)
    tag = next((name for name in reversed(opened.names[-_SEARCH:]) if name in word_set("block elements")), "body")
    # The innermost area counts: a caption inside an aside is a caption.
    area = next((area for area in reversed(opened.areas[-_SEARCH:]) if area is not None), None)
    return [Block(shown, start, text[-1][1], tag, area, linked / max(1, len(joined)))]


def block_lines(blocks: Sequence[Block]) -> tuple[Line, ...]:
    """Give the blocks as lines for the labels, each a paragraph of its own."""
    return tuple(Line(block.text, block.start, block.end, True) for block in blocks)
