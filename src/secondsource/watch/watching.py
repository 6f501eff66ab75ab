"""The watch itself: what is due is done, what was done is remembered, and nothing that a server sends ends it.

After each step the store has what was learnt. A page is handed on before that is noted: killed in between, the watch
hands it on again, and whoever keeps pages must know a page that it has.
"""

import heapq
import time
from collections.abc import Callable, Iterator, Mapping

from secondsource.fetch.rules import Fetch
from secondsource.frozen import frozen, replace
from secondsource.watch.calling import Call, call
from secondsource.watch.config import WatchedFeed
from secondsource.watch.events import Kept, Sink, Tell
from secondsource.watch.polling import Poll, poll
from secondsource.watch.states import FeedState, ItemState, Store, packed, restored

__all__ = ["Work", "watch"]

_FEED, _ITEM = "feed\t", "item\t"
_FORGOTTEN = 30 * 86400.0  # an item that no feed has named for so long, and that is not visited any more
_DAY = 86400.0
_LONGEST_SLEEP = 60.0  # a clock that is set forward is noticed
_TURNED_BACK = 60.0  # a clock that goes back by more was set; plans are shifted with it
_LONGEST_PLAN = 8 * 86400.0  # a due time further ahead comes from a clock that was wrong


@frozen
class Work:
    """What a watch works with; tests put their own clock and web here."""

    fetch: Fetch
    sink: Sink
    store: Store
    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep
    tell: Tell = lambda event: None
    kept: Callable[[Kept], None] = lambda kept: None  # after a page was handed on and noted
    idle: Callable[[], None] = lambda: None  # whenever nothing is due


@frozen
class _Memory:
    """What is known while the watch runs; queues hold (due, key), the earliest first, some of them out of date."""

    feeds: dict[str, FeedState]
    items: dict[str, ItemState]
    queues: dict[str, list[tuple[float, str]]]  # of feeds and of items


def watch(feeds: tuple[WatchedFeed, ...], work: Work, *, until: float | None = None, once: bool = False) -> None:
    """Watch feeds: poll them, visit what they name, hand each page to the sink.

    ``until`` is when to stop (seconds since 1970); ``once`` polls each feed that does not rest after a failure, and
    stops when nothing is due any more. Else it goes on until
    it is interrupted; started again with the same store, it goes on where it was.
    """
    memory, now = _remembered(feeds, work), work.now()
    if once:
        _call_all(memory, feeds, now)
    forgot = 0.0
    while True:
        before, now = now, work.now()
        if now < before - _TURNED_BACK:
            _turn_back(memory, before - now)
        if until is not None and now >= until:
            return
        job = _next_job(memory, now)
        if job is not None:
            _do(job, _named(feeds, memory), memory, work, now)
            continue
        if not forgot <= now < forgot + _DAY:
            _forget(memory, work, now)
            forgot = now
        work.idle()
        if once:
            return
        work.sleep(_nap(memory, now, until))


def _remembered(feeds: tuple[WatchedFeed, ...], work: Work) -> _Memory:
    """Load what is known; times that lie too far ahead were made by a wrong clock and count as now."""
    load, latest = work.store.load, work.now() + _LONGEST_PLAN
    states = {key[len(_FEED) :]: restored(FeedState, text) for key, text in load(_FEED).items()}
    items = {key[len(_ITEM) :]: restored(ItemState, text) for key, text in load(_ITEM).items()}
    states = {url: replace(state, due=0.0) if state.due > latest else state for url, state in states.items()}
    memory = _Memory(states, items, {_FEED: [], _ITEM: []})
    for feed in _named(feeds, memory).values():
        _plan(memory, _FEED, feed.url, memory.feeds.setdefault(feed.url, FeedState()).due)
    for key, item in items.items():
        _plan(memory, _ITEM, key, item.due if item.due is None or item.due <= latest else 0.0)
    return memory


def _call_all(memory: _Memory, feeds: tuple[WatchedFeed, ...], now: float) -> None:
    """Make every feed due that does not rest after a failure."""
    for feed in _named(feeds, memory).values():
        state = memory.feeds[feed.url]
        if not state.failures:
            memory.feeds[feed.url] = replace(state, due=min(state.due, now))
            _plan(memory, _FEED, feed.url, memory.feeds[feed.url].due)


def _named(feeds: tuple[WatchedFeed, ...], memory: _Memory) -> Mapping[str, WatchedFeed]:
    """Give all feeds by address: those of the file, and the sitemaps that their indexes name."""
    named = {feed.url: feed for feed in feeds}
    for feed in feeds:
        for child in memory.feeds.get(feed.url, FeedState()).children:
            named.setdefault(child, replace(feed, url=child, nested=True))
    return named


def _plan(memory: _Memory, kind: str, key: str, due: float | None) -> None:
    if due is not None:
        heapq.heappush(memory.queues[kind], (due, key))


def _next_job(memory: _Memory, now: float) -> tuple[str, str] | None:
    """Take the earliest job that is due, feeds before items; what was planned anew since is passed over."""
    for kind, queue in memory.queues.items():
        while queue and queue[0][0] <= now:
            due, key = heapq.heappop(queue)
            state = memory.feeds.get(key) if kind == _FEED else memory.items.get(key)
            if state is not None and state.due is not None and state.due <= max(due, now):
                return kind, key
    return None


def _do(job: tuple[str, str], feeds: Mapping[str, WatchedFeed], memory: _Memory, work: Work, now: float) -> None:
    kind, key = job
    if kind == _FEED and key in feeds:
        _note_poll(key, poll(feeds[key], memory.feeds[key], memory.items, work.fetch, now), memory, work)
    elif kind == _ITEM and (feed := _feed_of(memory.items[key], feeds)) is not None:
        _note_call(key, call(feed, memory.items[key], work.fetch, work.sink, now), memory, work)


def _feed_of(item: ItemState, feeds: Mapping[str, WatchedFeed]) -> WatchedFeed | None:
    """Give the feed that an item is visited for: the first that named it, or another that still is watched."""
    return next((feeds[url] for url in (item.feed, *item.stamps) if url in feeds), None)


def _note_poll(url: str, made: Poll, memory: _Memory, work: Work) -> None:
    if made.event is not None:
        items = {_ITEM + key: packed(item) for key, item in made.items.items()}
        work.store.write({_FEED + url: packed(made.state), **items})
    memory.feeds[url] = made.state
    memory.items.update(made.items)
    _plan(memory, _FEED, url, made.state.due)
    for key, item in made.items.items():
        _plan(memory, _ITEM, key, item.due)
    for child in made.state.children:
        if child not in memory.feeds:
            memory.feeds[child] = FeedState()
            _plan(memory, _FEED, child, 0.0)
    if made.event is not None:
        work.tell(made.event)


def _note_call(key: str, made: Call, memory: _Memory, work: Work) -> None:
    if made.event is not None:
        work.store.write({_ITEM + key: packed(made.state)})
    memory.items[key] = made.state
    _plan(memory, _ITEM, key, made.state.due)
    if made.event is not None:
        work.tell(made.event)
    if made.kept is not None:
        work.kept(made.kept)


def _forget(memory: _Memory, work: Work, now: float) -> None:
    """Drop what no feed has named for long: a watch of a year must not remember every report of it."""
    old = [key for key, item in memory.items.items() if item.due is None and now - item.named > _FORGOTTEN]
    for key in old:
        del memory.items[key]
    if old:
        work.store.write({_ITEM + key: None for key in old})


def _turn_back(memory: _Memory, seconds: float) -> None:
    """Shift all plans with a clock that was set back, or nothing would be due for that long."""
    for url, state in memory.feeds.items():
        memory.feeds[url] = replace(state, due=state.due - seconds)
    for key, item in memory.items.items():
        if item.due is not None:
            memory.items[key] = replace(item, due=item.due - seconds)
    for queue in memory.queues.values():
        queue[:] = [(due - seconds, key) for due, key in queue]


def _nap(memory: _Memory, now: float, until: float | None) -> float:
    ends = [now + _LONGEST_SLEEP, *([until] if until is not None else []), *_earliest(memory)]
    return max(0.01, min(ends) - now)


def _earliest(memory: _Memory) -> Iterator[float]:
    for queue in memory.queues.values():
        yield from (due for due, _ in queue[:1])
