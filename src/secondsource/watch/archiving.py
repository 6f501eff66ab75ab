"""Watched pages into an archive, and the stories they touch held against what they were."""

import base64
import zlib
from collections.abc import Callable, Mapping

from secondsource.archive import Archive, add, articles, find_story, story_dossier
from secondsource.errors import SecondSourceError, UsageError
from secondsource.exports import dumps, from_json
from secondsource.frozen import frozen
from secondsource.records import Dossier, Page
from secondsource.watch.events import Kept, Sink
from secondsource.watch.moments import utc
from secondsource.watch.states import Store

__all__ = ["Changed", "StoryWatch", "archive_sink", "story_watch"]

_TOUCHED, _TOLD = "touched\t", "told\t"
_PATIENCE = 60.0  # seconds that a touched story waits while there is always something to fetch
_TOLD_KEPT = 14 * 86400.0  # a story that was not touched for so long is looked at anew

# The story earlier, None if there was none, and now, with the UTC instant; gives what to keep in the store with it.
Changed = Callable[[Dossier | None, Dossier, str], Mapping[str, str]]


@frozen
class StoryWatch:
    """What a watch calls: after each page that was kept, and whenever nothing is due."""

    kept: Callable[[Kept], None]
    idle: Callable[[], None]


def archive_sink(archive: Archive) -> Sink:
    """Give a sink that adds pages to an archive."""

    def sink(page: Page, seen: str) -> Kept:
        receipt = add(archive, page, seen)
        why = receipt.why if receipt.status == "skipped" else None
        return Kept(receipt.status, receipt.id, receipt.name, receipt.story, why)

    return sink


def story_watch(
    archive: Archive, store: Store, changed: Changed, now: Callable[[], float], problem: Callable[[str], None]
) -> StoryWatch:
    """Hold each touched story against what it was when it was last looked at, and remember what was seen.

    ``changed`` is asked once for each change; what it gives is written in the same step as that it was asked.
    ``problem`` is told of a story whose dossier could not be made; it is tried again when the story changes.
    """
    started = utc(now() - 1) if articles(archive, limit=1) else None
    touched = {key[len(_TOUCHED) :]: 0.0 for key in store.load(_TOUCHED)}

    def look() -> None:
        for story in list(touched):
            try:
                store.write(_looked(archive, store, changed, story, started, now()))
            except Exception as error:  # one story must not end the watch, whatever it does to the reader
                problem(f"{story}: {error}" if isinstance(error, SecondSourceError) else f"{story}: {error!r}")
                store.write({_TOUCHED + story: None})
            del touched[story]

    def kept(receipt: Kept) -> None:
        if receipt.story is None or receipt.status == "skipped":
            return
        if receipt.story not in touched:
            store.write({_TOUCHED + receipt.story: "1"})
            touched[receipt.story] = now()
        if now() - min(touched.values()) > _PATIENCE:
            look()

    _drop_old(store, now())
    return StoryWatch(kept, look)


def _looked(
    archive: Archive, store: Store, changed: Changed, story: str, started: str | None, now: float
) -> dict[str, str | None]:
    home = find_story(archive, story)
    told = {**store.load(_TOLD + story), **store.load(_TOLD + home)}
    after = story_dossier(archive, home)
    before = _unpacked(told.get(_TOLD + home) or told.get(_TOLD + story)) or _earlier(archive, home, started)
    made: dict[str, str | None] = {_TOUCHED + story: None, _TOLD + story: None, _TOLD + home: _packed(after, now)}
    if before != after:
        made |= changed(before, after, utc(now))
    return made


def _earlier(archive: Archive, story: str, started: str | None) -> Dossier | None:
    """Give what the archive knew of a story when the watch began, where the watch has not looked at it yet."""
    try:
        return story_dossier(archive, story, as_of=started) if started else None
    except UsageError:
        return None


def _packed(dossier: Dossier, now: float) -> str:
    data = zlib.compress(dumps(dossier).encode("utf-8"), 6)
    return f"{round(now)} {base64.b85encode(data).decode('ascii')}"


def _unpacked(text: str | None) -> Dossier | None:
    import json

    if text is None:
        return None
    return from_json(json.loads(zlib.decompress(base64.b85decode(text.split(" ", 1)[1]))))


def _drop_old(store: Store, now: float) -> None:
    old = {key for key, text in store.load(_TOLD).items() if now - float(text.split()[0]) > _TOLD_KEPT}
    if old:
        store.write(dict.fromkeys(old))
