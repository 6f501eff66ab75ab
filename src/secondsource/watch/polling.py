"""One poll of one feed: what the server says, what is new, when to come back."""

from collections.abc import Mapping
from hashlib import sha256

from secondsource.errors import FetchError, ReadError, TooSoonError
from secondsource.fetch.exchange import header
from secondsource.fetch.fetched import charset_of, said
from secondsource.fetch.rules import Answer, Fetch, Rules, Validators
from secondsource.fetch.unpacking import gunzip
from secondsource.frozen import frozen, replace
from secondsource.records import content_id
from secondsource.watch.config import WatchedFeed
from secondsource.watch.events import Event
from secondsource.watch.feed_records import Feed, Item
from secondsource.watch.feeds import read_feed
from secondsource.watch.moments import seconds_of, utc
from secondsource.watch.states import FeedState, Held, ItemState

__all__ = ["Poll", "item_key", "poll"]

_DAY = 86400.0
_LONGEST_PAUSE = 6 * 3600.0  # of a feed that fails
# A feed that invents addresses must fill neither the disk nor the day: so many items of one feed wait to be visited,
# and so many are remembered. A sitemap has 50,000 at most (sitemaps.org).
_MOST_WAITING = 2_000
_MOST_KNOWN = 200_000
_SOONEST = 600.0  # between two visits to one report, however often its feed says that it changed


@frozen
class Poll:
    """What a poll changes."""

    state: FeedState
    items: Mapping[str, ItemState]  # new and changed ones, by key
    event: Event | None  # None: the host wants to be left alone for a moment


def poll(feed: WatchedFeed, state: FeedState, known: Mapping[str, ItemState], fetch: Fetch, now: float) -> Poll:
    """Ask for a feed once and compare it with what is known; whatever it sends, a Poll comes back."""
    try:
        answer = fetch(feed.url, Validators(state.etag, state.last_modified))
    except TooSoonError as error:
        return Poll(replace(state, due=now + error.seconds), {}, None)
    except FetchError as error:
        return _failed(feed, state, str(error), now, None)
    if answer.status == 304:
        return _unchanged(feed, state, answer, "the server says so", now)
    if answer.status != 200:
        return _failed(feed, state, f"it answered {said(answer.status)}", now, answer)
    digest = sha256(answer.body).hexdigest()
    if digest == state.digest:
        return _unchanged(feed, _validated(state, answer), answer, "the same bytes", now)
    try:
        found = read_feed(gunzip(answer.body, Rules(), feed.url), answer.url, charset_of(answer))
    except ReadError as error:
        return _failed(feed, state, str(error), now, answer)
    if found.kind == "sitemap index" and feed.nested:
        return _failed(feed, state, "it is an index of sitemaps within another", now, answer)
    return _read(feed, replace(state, digest=digest), known, answer, found, now)


def item_key(feed: WatchedFeed, item: Item) -> str:
    """Give the key of an item over all feeds: its address, so that a report in two feeds is one.

    A feed whose items hold the reports themselves has a key for each of its items.
    """
    return item.url if item.url and feed.text == "page" else f"{feed.url}\t{item.key}"


def _read(
    feed: WatchedFeed, state: FeedState, known: Mapping[str, ItemState], answer: Answer, found: Feed, now: float
) -> Poll:
    changed = _changes(feed, state, known, found, now)
    new = sum(key not in known and item.due is not None for key, item in changed.items())
    children = tuple(url for url, _ in found.children[: feed.sitemaps])
    # A feed that breaks off is asked for again in full: its validators would say that nothing has changed.
    kept = replace(state, etag=None, last_modified=None, digest=None) if found.cut_off else _validated(state, answer)
    made = replace(kept, due=now + feed.every, failures=0, problem=None, polled=now, children=children)
    of_what = f"{len(children)} sitemaps" if found.kind == "sitemap index" else f"{len(found.items)} items, {new} new"
    moved = f"; it has moved to {answer.moved}: change its url" if answer.moved else ""
    detail = f"{found.kind}, {of_what}{'; it breaks off' if found.cut_off else ''}{moved}"
    return Poll(made, changed, Event(utc(now), "read", feed.url, None, detail))


def _validated(state: FeedState, answer: Answer) -> FeedState:
    return replace(state, etag=header(answer.headers, "etag"), last_modified=header(answer.headers, "last-modified"))


def _unchanged(feed: WatchedFeed, state: FeedState, answer: Answer, why: str, now: float) -> Poll:
    made = replace(state, due=now + feed.every, failures=0, problem=None, polled=now)
    return Poll(made, {}, Event(utc(now), "unchanged", feed.url, None, why))


def _failed(feed: WatchedFeed, state: FeedState, problem: str, now: float, answer: Answer | None) -> Poll:
    """Come back later and later; a feed that is gone once a day, for it may be a mistake."""
    failures = state.failures + 1
    pause = min(feed.every * 2 ** min(failures - 1, 10), max(_LONGEST_PAUSE, feed.every))
    if answer is not None and answer.status == 410:
        pause = max(pause, _DAY)
    if answer is not None and answer.wait is not None:
        pause = max(pause, min(float(answer.wait), _DAY))
    made = replace(state, due=now + pause, failures=failures, problem=problem)
    detail = f"{problem.removeprefix(feed.url + ': ')}; asked again in {round(pause / 60)} minutes"
    return Poll(made, {}, Event(utc(now), "failed", feed.url, None, detail))


def _changes(
    feed: WatchedFeed, state: FeedState, known: Mapping[str, ItemState], found: Feed, now: float
) -> dict[str, ItemState]:
    changed: dict[str, ItemState] = {}
    fresh: list[tuple[str, Item]] = []
    for item in found.items:
        key = item_key(feed, item)
        if key in known:
            again = _named_again(feed, known[key], item, now)
            changed |= {key: again} if again != known[key] else {}
        else:
            fresh.append((key, item))
    return changed | (_new(feed, fresh, _room(feed, state, known), now) if fresh else {})


def _room(feed: WatchedFeed, state: FeedState, known: Mapping[str, ItemState]) -> int:
    """Say how many new items of a feed are taken: few when it is new, none when it has too many already."""
    own = [item for item in known.values() if item.feed == feed.url]
    waiting = sum(item.due is not None and item.visits == 0 for item in own)
    if len(own) > _MOST_KNOWN:
        return -1
    return feed.first if state.polled is None else max(0, _MOST_WAITING - waiting)


def _new(feed: WatchedFeed, fresh: list[tuple[str, Item]], room: int, now: float) -> dict[str, ItemState]:
    """Make the states of new items: the earliest report is visited first; what is too old is passed over."""
    if room < 0:
        return {}
    recent = [one for one in fresh if _is_recent(one[1], feed.within, now) and (one[1].url or _text_of(one[1]))]
    by_time = sorted(enumerate(recent), key=lambda one: (one[1][1].published or one[1][1].updated or "9", -one[0]))
    taken = [one for _, one in by_time][-room:] if room else []
    due = {key: now - (len(taken) - n) / 1000 for n, (key, _) in enumerate(taken)}
    return {key: _state_of(feed, item, due.get(key), now) for key, item in fresh}


def _state_of(feed: WatchedFeed, item: Item, due: float | None, now: float) -> ItemState:
    held = _held(feed, item) if due is not None else None
    return ItemState(feed.url, item.url, due, now, {feed.url: _stamp(item)}, held=held)


def _is_recent(item: Item, within: float, now: float) -> bool:
    times = [seconds_of(time) for time in (item.published, item.updated) if time is not None]
    return not times or max(times) >= now - within


def _named_again(feed: WatchedFeed, state: ItemState, item: Item, now: float) -> ItemState:
    """Visit a report again when its feed says something else about it, but not at once again and again."""
    stamp = _stamp(item)
    named = now if now - state.named > _DAY else state.named
    before = state.stamps.get(feed.url)
    stamps = {**state.stamps, feed.url: stamp}
    passed_over = state.due is None and state.visits == 0 and not _is_recent(item, feed.within, now)
    if before is None or before == stamp or passed_over:
        return replace(state, named=named, stamps=stamps)
    soonest = now if state.last is None else max(now, state.last + _SOONEST)
    held = _held(feed, item)
    due = soonest if state.due is None else min(state.due, soonest)
    return replace(state, due=now if held else due, named=named, stamps=stamps, held=held, tries=0)


def _stamp(item: Item) -> str:
    said_of_it = (item.title, item.updated, item.published, item.summary, item.body)
    return content_id("stm", *(part or "" for part in said_of_it))


def _held(feed: WatchedFeed, item: Item) -> Held | None:
    text = _text_of(item)
    if text is None or (feed.text == "page" and item.url):
        return None
    return Held(item.key, item.title, item.published or item.updated, text, item.byline, item.language)


def _text_of(item: Item) -> str | None:
    return item.body or item.summary
