"""What a watch reports, and what it hands pages to."""

from collections.abc import Callable

from secondsource.frozen import frozen
from secondsource.records import Page

__all__ = ["Event", "Kept", "Sink", "Tell"]


@frozen
class Event:
    """Something that happened while watching."""

    at: str  # UTC instant
    kind: str  # read | unchanged | failed | kept | skipped | given up | gone | not kept
    feed: str
    url: str | None  # of an item
    detail: str


@frozen
class Kept:
    """What became of a page that was handed on, after it is durable."""

    status: str  # added | known | revised | skipped
    id: str | None = None
    name: str | None = None
    story: str | None = None
    why: str | None = None


Sink = Callable[[Page, str], Kept]  # a page and when it was seen
Tell = Callable[[Event], None]
