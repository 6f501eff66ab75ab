"""``secondsource watch``: feeds into an archive, and alerts where its stories change."""

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from secondsource.cli.archives import add_archive, archive_of, lines_of
from secondsource.cli.fetching import add_fetching, rules_of
from secondsource.cli.output import ALL_READ, NOTHING_READ, say, write
from secondsource.errors import UsageError
from secondsource.frozen import replace
from secondsource.wording.plain import one_line

if TYPE_CHECKING:
    from secondsource.alerts import Destination, Rule
    from secondsource.fetch import Rules
    from secondsource.records import Dossier
    from secondsource.watch import Event, Kept, Store, Watched, WatchedFeed, Work

__all__ = ["DESCRIPTION", "EXIT_CODES", "add_arguments", "run"]

DESCRIPTION = """\
Watch feeds (RSS, Atom, JSON Feed, sitemaps, news sitemaps) that a TOML file names: new reports go into the archive,
reports are looked at again for corrections, and alerts are sent where a story changes in a way that the file asks for.
It runs until it is interrupted; started again, it goes on where it was. See docs/watching.md."""
EXIT_CODES = "exit codes: 0 ended as asked; 1 some feeds fail (with --once); 2 usage; 3 no feed could be read (--once)"
_RESENT = 300.0  # seconds between two tries of a destination that cannot be reached


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what ``watch`` takes."""
    command.add_argument("config", metavar="CONFIG", help="a TOML file of feeds, and of alerts")
    add_archive(command)
    watching = command.add_argument_group("watching")
    watching.add_argument("--once", action="store_true", help="poll each feed once, visit what is due, and leave")
    watching.add_argument("--state", metavar="FILE", help="what was seen (default: the archive's name and .watch)")
    watching.add_argument("--quiet", action="store_true", help="say only what fails")
    add_fetching(watching, flag=False)


def run(options: argparse.Namespace) -> int:
    """Watch until interrupted, or once."""
    from secondsource.watch import read_watched, watch

    watched = read_watched(options.config)
    failing: dict[str, bool] = {}
    with _opened(options, watched, failing) as work, _ended_by_signal():
        try:
            watch(watched.feeds, work, once=options.once)
        except KeyboardInterrupt:
            return say("interrupted; started again, the watch goes on where it was", ALL_READ)
    return _code(watched.feeds, failing)


@contextmanager
def _ended_by_signal() -> Iterator[None]:
    """Let the system's request to end be what the keyboard's is; where signals belong to others, leave them alone."""
    import signal
    import threading

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _opened(options: argparse.Namespace, watched: "Watched", failing: dict[str, bool]) -> "Iterator[Work]":
    """Open archive and store, and put together what the watch works with."""
    from secondsource.alerts import read_alerting
    from secondsource.archive import opened
    from secondsource.fetch import visitor
    from secondsource.watch import Work, opened_store
    from secondsource.watch.archiving import archive_sink, story_watch

    path = options.archive or watched.archive or archive_of(options)
    state = options.state or watched.state or f"{path}.watch"
    if state == path:
        raise UsageError(f"{state}: archive and state must be two files; name another with --state")
    rules, destinations = read_alerting(options.config)
    limits = rules_of(options, watched.contact)
    with opened(path) as archive, opened_store(state) as store:
        stories = story_watch(archive, store, _alerting(rules, destinations, store), time.time, _problem)
        yield Work(
            fetch=visitor(limits if options.once else replace(limits, longest_wait=0.0)),  # others are asked meanwhile
            sink=archive_sink(archive),
            store=store,
            tell=_teller(options, failing),
            kept=_in_turn_of(stories.kept, options.json),
            idle=_in_turn(stories.idle, _sending(store, limits)),
        )


def _alerting(
    rules: "Sequence[Rule]", destinations: "Sequence[Destination]", store: "Store"
) -> "Callable[[Dossier | None, Dossier, str], Mapping[str, str]]":
    """Give what puts the alerts of a changed story into the outbox."""
    from secondsource.alerts import alerts_between, queued
    from secondsource.alerts.outbox import OUTBOX

    def changed(before: "Dossier | None", after: "Dossier", at: str) -> Mapping[str, str]:
        last = max((int(key.split("\t")[1]) for key in store.load(OUTBOX)), default=-1)
        return queued(alerts_between(before, after, rules, at), destinations, last + 1)

    return changed


def _sending(store: "Store", limits: "Rules") -> Callable[[], None]:
    """Give what sends the outbox; a destination that cannot be reached is left alone for a while."""
    from secondsource.alerts import deliver
    from secondsource.alerts.outbox import OUTBOX
    from secondsource.fetch import post

    resting: dict[str, float] = {}

    def send() -> None:
        awake = {to for to, until in resting.items() if until <= time.time()}
        for to in awake:
            del resting[to]
        waiting = {key: text for key, text in store.load(OUTBOX).items() if key.split("\t", 2)[2] not in resting}
        made = deliver(waiting, _print, lambda to, kind, body: post(to, kind, body, limits))
        for to, why in made.problems:
            resting[to] = time.time() + _RESENT
            _problem(f"alerts wait: {why}")
        if made.done:
            store.write(dict.fromkeys(made.done))

    return send


def _in_turn_of(kept: "Callable[[Kept], None]", as_json: bool) -> "Callable[[Kept], None]":
    """Tell of each page that is durable, as ``add --json`` does, before its story is looked at."""

    def do(receipt: "Kept") -> None:
        if as_json:
            write(lines_of([receipt]), "-")
        kept(receipt)

    return do


def _in_turn(*steps: Callable[[], None]) -> Callable[[], None]:
    def do() -> None:
        for step in steps:
            step()

    return do


def _teller(options: argparse.Namespace, failing: dict[str, bool]) -> "Callable[[Event], None]":
    """Give what reports events on standard error."""

    def tell(event: "Event") -> None:
        if event.url is None:
            failing[event.feed] = event.kind == "failed"
        if not options.quiet or event.kind not in ("read", "unchanged", "kept"):
            about = event.url or event.feed
            print(f"{event.at} {event.kind} {one_line(about)}: {one_line(event.detail)}", file=sys.stderr, flush=True)

    return tell


def _problem(text: str) -> None:
    print(f"secondsource: {one_line(text)}", file=sys.stderr, flush=True)


def _print(line: str) -> None:
    write(line, "-")


def _code(feeds: "Sequence[WatchedFeed]", failing: Mapping[str, bool]) -> int:
    bad = [feed.url for feed in feeds if failing.get(feed.url)]
    if bad and len(bad) == len(feeds):
        return say("no feed could be read", NOTHING_READ)
    return 1 if bad else ALL_READ
