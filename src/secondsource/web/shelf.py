"""The open archive behind the pages: a handle a thread, and memories that know when a story has changed."""

import threading
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from starlette.exceptions import HTTPException
from starlette.requests import Request

from secondsource import archive as shelf
from secondsource.archive import Archive
from secondsource.errors import UsageError
from secondsource.frozen import frozen
from secondsource.report import Links, View, view_of
from secondsource.web.settings import Settings

__all__ = ["Desk", "Memory", "desk_of", "desk_with", "handle", "known_story", "page_for", "remembered", "view_for"]

_VIEWS = 60_000  # sentences of the dossiers kept ready, with everything in them found by id: some 3 KB each
_CLAIMS = 100_000
_PAGES = 48 << 20  # bytes of pages kept ready
# The archive drops a kept dossier whenever anything that it was made from changes: what bears its name is exact, and
# looked at again only for the stories beside it. Without one, a text of another story may show whose copy a sentence is
# and change no row of the story itself.
_EXACT, _FRESH = 600.0, 5.0  # seconds

Made = TypeVar("Made")


@frozen
class Memory:
    """What was made lately, the latest last; forgets the oldest when it is full."""

    kept: "OrderedDict[Hashable, tuple[Hashable, float, int, Any]]"  # key -> stamp, when, size, what
    most: int
    lock: threading.Lock
    making: dict[Hashable, threading.Lock]


@frozen
class Desk:
    """All that the pages share."""

    settings: Settings
    local: threading.local
    views: Memory
    pages: Memory
    counts: "Counter[tuple[str, ...]]"  # for /metrics
    claims: dict[str, tuple[str, str | None]]  # claim -> the story, and the time asked, in which it was last shown
    buckets: dict[str, tuple[float, float]]  # by client and purpose: tokens left, when


def _memory(most: int) -> Memory:
    return Memory(OrderedDict(), most, threading.Lock(), {})


def desk_with(settings: Settings) -> Desk:
    """Make what the pages share; the archive is opened when it is first asked."""
    return Desk(settings, threading.local(), _memory(_VIEWS), _memory(_PAGES), Counter(), {}, {})


def desk_of(request: Request) -> Desk:
    """The desk that a request is for."""
    found: Desk = request.app.state.desk
    return found


def handle(desk: Desk) -> Archive:
    """This thread's reading handle."""
    found: Archive | None = getattr(desk.local, "archive", None)
    if found is None:
        found = desk.local.archive = shelf.open_archive(desk.settings.archive, readonly=True)
    return found


def known_story(desk: Desk, story: str) -> str:
    """The id that a story has now; a page that is not there is the reader's matter, not an error of ours."""
    try:
        return shelf.find_story(handle(desk), story)
    except UsageError as error:
        raise HTTPException(404, f"There is no story {story}.") from error


def _stamp_of(archive: Archive, story: str) -> tuple[Hashable, ...]:
    """What changes whenever a story does: the name of its kept dossier, else its last event and the decisions."""
    row = archive.connection.execute(
        "SELECT (SELECT made_from FROM dossier WHERE story = ?1 AND policy = 'two-source' AND as_of = ''),"
        " (SELECT max(n) FROM history WHERE story = ?1), (SELECT max(n) FROM history WHERE other = ?1),"
        " (SELECT count(*) FROM judgements), (SELECT count(undone_by) FROM judgements)",
        (story,),
    ).fetchone()
    return tuple(row)


def remembered(
    memory: Memory, key: Hashable, stamp: Hashable, size: Callable[[Made], int], make: Callable[[], Made]
) -> Made:
    """Give what a memory has for a key with this stamp, or make it; of many who ask at once one makes it."""
    found = _recall(memory, key, stamp)
    if found is not None:
        made: Made = found[3]
        return made
    with memory.lock:
        own = memory.making.setdefault(key, threading.Lock())
    with own:
        found = _recall(memory, key, stamp)
        if found is not None:
            made = found[3]
            return made
        try:
            made = make()
            _keep(memory, key, (stamp, time.monotonic(), size(made), made))
        finally:
            memory.making.pop(key, None)
    return made


def _recall(memory: Memory, key: Hashable, stamp: Hashable) -> tuple[Hashable, float, int, Any] | None:
    with memory.lock:
        found = memory.kept.get(key)
        if found is None or found[0] != stamp or time.monotonic() - found[1] > _lasting(stamp):
            return None
        memory.kept.move_to_end(key)
        return found


def _lasting(stamp: Hashable) -> float:
    """For how long something with this stamp need not be looked at again."""
    return _EXACT if isinstance(stamp, tuple) and stamp and stamp[0] is not None else _FRESH


def _keep(memory: Memory, key: Hashable, made: tuple[Hashable, float, int, Any]) -> None:
    with memory.lock:
        memory.kept[key] = made
        memory.kept.move_to_end(key)
        while len(memory.kept) > 1 and sum(one[2] for one in memory.kept.values()) > memory.most:
            memory.kept.popitem(last=False)


def view_for(desk: Desk, story: str, as_of: str | None = None, policy: str = "two-source") -> View:
    """A story's dossier with everything in it found by id, and links to the pages of this server."""
    archive = handle(desk)
    key = (story, as_of, policy)

    def make() -> View:
        made = shelf.story_dossier(archive, story, as_of=as_of, policy=policy)
        before = desk.views.kept.get(key)
        if before is not None and before[3].dossier is made:
            kept: View = before[3]
            return kept
        prefix = desk.settings.prefix
        with desk.views.lock:
            desk.claims.update((claim.id, (story, as_of)) for claim in made.claims)
            while len(desk.claims) > _CLAIMS:
                desk.claims.pop(next(iter(desk.claims)))
        return view_of(made, Links(claim=f"{prefix}/claim/", article=f"{prefix}/article/"))

    return remembered(desk.views, key, _stamp_of(archive, story), lambda view: len(view.sentences) + 1, make)


def page_for(desk: Desk, key: Hashable, story: str, view: Callable[[], View], write: Callable[[View], str]) -> bytes:
    """A page about a story, written again only when the story has changed."""
    stamp = _stamp_of(handle(desk), story)
    if stamp[0] is None:  # nothing names the dossier: the page is good for as long as the view stays the same one
        found = view()
        return _page(desk, key, (id(found),), found, write)
    return remembered(desk.pages, key, stamp, _size, lambda: _written(view(), write))[0]


def _page(desk: Desk, key: Hashable, stamp: Hashable, view: View, write: Callable[[View], str]) -> bytes:
    return remembered(desk.pages, key, stamp, _size, lambda: _written(view, write))[0]


def _written(view: View, write: Callable[[View], str]) -> tuple[bytes, View]:
    """The page, and the view that it was written from, so that no other one gets its ``id``."""
    return write(view).encode("utf-8", "replace"), view


def _size(made: tuple[bytes, View]) -> int:
    return len(made[0])
