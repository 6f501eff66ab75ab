"""One visit to one report: fetch it, hand it on, say when to look again."""

from hashlib import sha256

from secondsource.errors import FetchError, ReadError, SecondSourceError, TooSoonError
from secondsource.fetch.exchange import header
from secondsource.fetch.fetched import pages_of, said, seen_at
from secondsource.fetch.rules import Answer, Fetch, Validators
from secondsource.frozen import frozen, replace
from secondsource.pages.building import page_of_text
from secondsource.pages.fragments import paragraphs_of
from secondsource.records import Page
from secondsource.watch.config import WatchedFeed
from secondsource.watch.events import Event, Kept, Sink
from secondsource.watch.moments import utc
from secondsource.watch.states import Held, ItemState

__all__ = ["Call", "call", "held_page"]

_PAUSE = 300.0  # after the first visit in vain; doubled each time
_MOST_TRIES = 6  # the last some five hours after the first
_LONGEST_PAUSE = 6 * 3600.0
_GONE = (404, 410)


@frozen
class Call:
    """What a visit changes; ``kept`` is what the sink said, if it was asked."""

    state: ItemState
    event: Event | None  # None: the host wants to be left alone for a moment
    kept: Kept | None = None


def call(feed: WatchedFeed, state: ItemState, fetch: Fetch, sink: Sink, now: float) -> Call:
    """Visit a report once, and hand it on if it is new or has changed; whatever happens, a Call comes back."""
    if state.held is not None:
        return _handed_on(feed, state, held_page(feed, state.url, state.held, now), utc(now), sink, now, None)
    try:
        answer = fetch(state.url or "", Validators(state.etag, state.last_modified))
    except TooSoonError as error:
        return Call(replace(state, due=now + error.seconds), None)
    except FetchError as error:
        return _in_vain(feed, state, str(error), now, None)
    if answer.status == 304 or (answer.status == 200 and sha256(answer.body).hexdigest() == state.digest):
        return _unchanged(feed, state, answer, now)
    if answer.status in _GONE and state.kept is not None:
        gone = replace(state, due=None, visits=state.visits + 1, last=now, tries=0)
        return Call(gone, Event(utc(now), "gone", feed.url, state.url, f"it answered {said(answer.status)}"))
    if answer.status != 200:
        return _in_vain(feed, state, f"it answered {said(answer.status)}", now, answer)
    try:
        pages, skips = pages_of(replace(answer, asked=state.url or answer.asked))
    except ReadError as error:
        return _no_page(feed, state, str(error), now)
    if not pages:
        return _no_page(feed, state, skips[0].reason if skips else "it holds no page", now)
    return _handed_on(feed, state, _of_outlet(pages[0], feed), answer.seen, sink, now, answer)


def held_page(feed: WatchedFeed, url: str | None, held: Held, now: float) -> Page:
    """Make a page of an item that carries its own text; what the feed states of it is taken as given.

    >>> from secondsource.watch.config import watched_of
    >>> from pathlib import Path
    >>> feed = watched_of({"feed": [{"url": "https://c.example/rss"}]}, "w.toml", Path(".")).feeds[0]
    >>> held_page(feed, None, Held("17", "Ferry", None, "<p>All are ashore.</p>", None, "en"), 0.0).given["headline"]
    'Ferry'
    """
    stated = {"headline": held.title, "published": held.published, "byline": held.byline, "language": held.language}
    given = {key: value for key, value in stated.items() if value}
    text = paragraphs_of(held.body) or held.body
    page = page_of_text(
        text, url or held.record, media_type="text/plain", outlet=feed.outlet, url=url, record=held.record, given=given
    )
    return replace(page, seen=seen_at(utc(now)))


def _of_outlet(page: Page, feed: WatchedFeed) -> Page:
    """Give a page the outlet that the desk named for its feed."""
    if feed.outlet is None:
        return page
    made = page_of_text(
        page.text, page.name, media_type=page.media_type, outlet=feed.outlet, url=page.url, given=page.given
    )
    return replace(made, seen=page.seen)


def _handed_on(
    feed: WatchedFeed, state: ItemState, page: Page, seen: str, sink: Sink, now: float, answer: Answer | None
) -> Call:
    try:
        kept = sink(page, seen)
    except SecondSourceError as error:  # the archive is locked or the disk is full: the report waits
        return _waiting(feed, state, str(error), now)
    except Exception as error:  # one report must not end the watch, whatever it does to the reader
        return _in_vain(feed, state, f"it could not be read ({type(error).__name__}: {error})", now, None)
    made = replace(_after_visit(feed, state, now), kept=state.kept if state.kept is not None else now, held=None)
    if answer is not None:
        validators = (header(answer.headers, "etag"), header(answer.headers, "last-modified"))
        digest = sha256(answer.body).hexdigest()
        made = replace(made, etag=validators[0], last_modified=validators[1], digest=digest)
    kind = "skipped" if kept.status == "skipped" else "kept"
    return Call(made, Event(utc(now), kind, feed.url, state.url, kept.why or kept.status), kept)


def _unchanged(feed: WatchedFeed, state: ItemState, answer: Answer, now: float) -> Call:
    why = "the server says so" if answer.status == 304 else "the same bytes"
    return Call(_after_visit(feed, state, now), Event(utc(now), "unchanged", feed.url, state.url, why))


def _no_page(feed: WatchedFeed, state: ItemState, problem: str, now: float) -> Call:
    """Pass over what is no page now, such as a film; it is looked at again when a report would be."""
    detail = problem.removeprefix(f"{state.url}: ")
    return Call(_after_visit(feed, state, now), Event(utc(now), "skipped", feed.url, state.url, detail))


def _after_visit(feed: WatchedFeed, state: ItemState, now: float) -> ItemState:
    """Plan the next visit: the first of the feed's intervals, counted from when it was first kept, that is to come.

    What was not kept yet has an interval less with each visit.
    """
    if state.kept is None:
        coming = [now + after for after in feed.revisit[state.visits :]]
    else:
        coming = [state.kept + after for after in feed.revisit if state.kept + after > now]
    due = coming[0] if coming and state.url and feed.text == "page" else None
    return replace(state, due=due, visits=state.visits + 1, tries=0, last=now)


def _in_vain(feed: WatchedFeed, state: ItemState, problem: str, now: float, answer: Answer | None) -> Call:
    tries = state.tries + 1
    detail = problem.removeprefix(f"{state.url}: ")
    if tries >= _MOST_TRIES:
        made = replace(state, due=None, tries=tries, last=now, held=None)
        return Call(made, Event(utc(now), "given up", feed.url, state.url, f"{detail}; tried {tries} times"))
    pause = min(_PAUSE * 2 ** (tries - 1), _LONGEST_PAUSE)
    if answer is not None and answer.wait is not None:
        pause = max(pause, min(float(answer.wait), 86400.0))
    made = replace(state, due=now + pause, tries=tries, last=now)
    return Call(made, Event(utc(now), "failed", feed.url, state.url, detail))


def _waiting(feed: WatchedFeed, state: ItemState, problem: str, now: float) -> Call:
    made = replace(state, due=now + _PAUSE, last=now)
    return Call(made, Event(utc(now), "not kept", feed.url, state.url, problem))
