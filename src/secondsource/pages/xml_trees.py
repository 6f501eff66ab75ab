"""XML as a small tree of records, read so that a document can do nothing but be read.

No entity is declared or expanded, no document type or entity is loaded, nothing is nested deeper than news formats
nest; OWASP, "XML External Entity Prevention", and the amplification that Expat itself refuses since 2.4.1.
"""

from collections.abc import Callable, Iterator
from typing import Any

from secondsource.errors import ReadError
from secondsource.frozen import frozen

__all__ = ["Node", "each", "first", "parse_xml", "text_of", "value_of"]

# NewsML-G2 with XHTML within stays below 40.
_DEEPEST = 200
_MOST_NODES = 2_000_000


@frozen
class Node:
    """An element: its name without prefix, its attributes by name without prefix, its texts and elements in order."""

    name: str
    space: str  # namespace, "" for none
    attributes: dict[str, str]
    content: list["Node | str"]


def parse_xml(raw: bytes, name: str) -> Node:
    """Parse a document; gives its root element.

    Raises ReadError for what is not well-formed, declares entities, or is nested too deep.

    >>> parse_xml(b"<rss><channel><title>Orsk</title></channel></rss>", "feed.xml").name
    'rss'
    """
    from xml.parsers import expat

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    top = Node("", "", {}, [])
    opened = [top]
    parser.StartElementHandler = _opener(opened, name)
    parser.EndElementHandler = lambda _: opened.pop() and None
    parser.CharacterDataHandler = lambda text: opened[-1].content.append(text)
    parser.EntityDeclHandler = _refuser(f"{name}: it declares entities, which no news format needs; it is not read")
    parser.ExternalEntityRefHandler = _refuser(f"{name}: it refers to something outside itself; it is not read")
    try:
        parser.Parse(raw, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise ReadError(f"{name}: not well-formed XML ({error}); ask for the file again") from error
    return next(node for node in top.content if isinstance(node, Node))


def _opener(opened: list[Node], document: str) -> Callable[[str, dict[str, str]], None]:
    """Give the handler of start tags, which counts them."""
    number = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal number
        number += 1
        if len(opened) > _DEEPEST or number > _MOST_NODES:
            raise ReadError(f"{document}: XML with more than {_DEEPEST} levels or {_MOST_NODES:,} elements is not read")
        space, _, bare = name.rpartition(" ")
        node = Node(bare, space, {key.rpartition(" ")[2]: value for key, value in attributes.items()}, [])
        opened[-1].content.append(node)
        opened.append(node)

    return start


def _refuser(message: str) -> Callable[..., Any]:
    def refuse(*_: Any) -> Any:
        raise ReadError(message)

    return refuse


def each(node: Node, *path: str) -> Iterator[Node]:
    """Give the elements that a path of names leads to, in order; ``*`` is any name.

    >>> feed = parse_xml(b"<a><b><c>1</c></b><b><c>2</c></b></a>", "a.xml")
    >>> [text_of(found) for found in each(feed, "b", "c")]
    ['1', '2']
    """
    if not path:
        yield node
        return
    for inner in node.content:
        if isinstance(inner, Node) and path[0] in (inner.name, "*"):
            yield from each(inner, *path[1:])


def first(node: Node, *path: str) -> Node | None:
    """Give the first element that a path of names leads to."""
    return next(each(node, *path), None)


def text_of(node: Node | None) -> str:
    """Give all text within an element, white space within it single spaces.

    >>> text_of(parse_xml(b"<p>A <em>ferry</em>  sank.</p>", "a.xml"))
    'A ferry sank.'
    """
    pieces: list[str] = []
    waiting: list[Node | str] = [node] if node is not None else []
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, str):
            pieces.append(inner)
        else:
            waiting.extend(reversed(inner.content))
    return " ".join("".join(pieces).split())


def value_of(node: Node, *path: str) -> str | None:
    """Give the text of the first element that a path leads to and that has any; None where there is none."""
    return next((text for found in each(node, *path) if (text := text_of(found))), None)
