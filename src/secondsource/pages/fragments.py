"""Bodies that a format delivers as markup, in a feed or a wire item, to the paragraphs that they are."""

from collections.abc import Iterator
from html import unescape

from secondsource.pages.tags import scan
from secondsource.pages.xml_trees import Node

__all__ = ["paragraphs_of", "paragraphs_within"]

_BLOCKS = frozenset([
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th",
    "blockquote", "pre", "section", "article", "figure", "figcaption", "br", "hr", "hl2", "block", "body", "caption",
])  # fmt: skip
_NOT_SHOWN = frozenset(["script", "style", "head", "title", "noscript", "media", "metadata", "template", "svg"])


def paragraphs_of(markup: str) -> str:
    r"""Give the paragraphs of an HTML fragment, a blank line between them.

    >>> paragraphs_of("<p>A <b>ferry</b> sank.</p><script>x()</script><p>Nine died &amp; two live.")
    'A ferry sank.\n\nNine died & two live.'
    """
    return _joined(_pieces_of(markup))


def _pieces_of(markup: str) -> Iterator[str | None]:
    """Give the texts of a fragment, and None where a block begins or ends."""
    hidden = 0
    for piece in scan(markup):
        if piece.kind == "text":
            if not hidden:
                yield unescape(markup[piece.start : piece.end])
        elif piece.kind in ("open", "close"):
            if piece.name in _NOT_SHOWN:
                hidden = max(0, hidden + (1 if piece.kind == "open" else -1))
            if piece.name in _BLOCKS:
                yield None


def paragraphs_within(node: Node) -> str:
    """Give the paragraphs of an element of XHTML, NITF or the like, a blank line between them.

    >>> from secondsource.pages.xml_trees import parse_xml
    >>> paragraphs_within(parse_xml(b"<body><p>A <em>ferry</em> sank.</p></body>", "a.xml"))
    'A ferry sank.'
    """
    return _joined(_pieces_within(node))


def _pieces_within(node: Node) -> Iterator[str | None]:
    waiting: list[Node | str | None] = [node]
    while waiting:
        inner = waiting.pop()
        if not isinstance(inner, Node):
            yield inner
        elif inner.name not in _NOT_SHOWN:
            edge = [None] if inner.name in _BLOCKS else []
            waiting.extend([*edge, *reversed(inner.content), *edge])


def _joined(pieces: Iterator[str | None]) -> str:
    lines: list[list[str]] = [[]]
    for piece in pieces:
        if piece is None:
            lines.append([])
        else:
            lines[-1].append(piece)
    shown = (" ".join("".join(line).split()) for line in lines)
    return "\n\n".join(line for line in shown if line)
