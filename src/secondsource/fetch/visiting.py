"""A visitor with manners: asks robots.txt first, one request to a host at a time, leaves alone who asks for it.

Every address on the way, also of a redirect, of robots.txt and of its redirects, goes through the guard.
"""

import ssl
import time
from collections.abc import Callable
from math import ceil
from urllib.parse import urljoin

from secondsource.errors import FetchError, GuardError, TooSoonError
from secondsource.fetch.address_classes import is_loopback
from secondsource.fetch.connecting import Connector, Network, Resolver, connect_socket, resolve_name
from secondsource.fetch.exchange import exchange, header
from secondsource.fetch.robots import ALLOW_ALL, REFUSE_ALL, Robots, allows, read_robots
from secondsource.fetch.rules import NO_VALIDATORS, Answer, Fetch, Rules, Validators
from secondsource.fetch.targets import Target, origin_of, shown, target_of
from secondsource.frozen import frozen, replace

__all__ = ["post", "visitor"]

_REDIRECTS = (301, 302, 303, 307, 308)
_PERMANENT = (301, 308)
_ROBOTS_KEPT = 24 * 3600  # RFC 9309, 2.4: not longer than a day
_LONGEST_QUIET = 24 * 3600  # a host that asks for more is asked again after a day: it may have been a slip
_ROBOTS_RETRIED = 600  # after a site's robots.txt could not be reached


@frozen
class _Steps:
    """What is done at every address of a chain of redirects."""

    enter: Callable[[Target], None]  # asks leave and waits; its time does not count
    ask: Callable[[Target, float, Validators], Answer]


def visitor(
    rules: Rules,
    *,
    resolve: Resolver = resolve_name,
    connect: Connector = connect_socket,
    tls: ssl.SSLContext | None = None,
    now: Callable[[], float] = time.time,
    sleep: Callable[[float], None] = time.sleep,
) -> Fetch:
    """Give a function that fetches addresses under the rules and remembers its manners between the calls.

    ``fetch(address, validators)`` gives the last Answer of the chain, of whatever status; with validators it may be
    304. It raises GuardError where the guard or robots.txt forbids it, TooSoonError where a host wants to be left alone
    for more than ``rules.longest_wait`` seconds, and FetchError where nothing usable was answered.
    """
    network = Network(resolve, connect, tls, now)
    quiet: dict[str, tuple[float, float]] = {}  # by host: since and until when it is left alone
    known: dict[str, tuple[float, Robots]] = {}  # by origin: until when, what it says

    def take_turn(target: Target, pause: float) -> None:
        since, until = quiet.get(target.host, (0.0, 0.0))
        wait = until - now() if since <= now() else 0.0  # a clock that was set back makes nobody wait
        if wait > rules.longest_wait:
            words = f"{origin_of(target)}: asks to be left alone for {ceil(wait)} more seconds; try later"
            raise TooSoonError(words, wait)
        if wait > 0:
            sleep(wait)
        quiet[target.host] = (now(), now() + pause)

    def ask(target: Target, deadline: float, validators: Validators) -> Answer:
        answer = exchange(target, rules, deadline, network, validators=validators)
        if answer.wait is not None and answer.status in (429, 503):
            quiet[target.host] = (now(), now() + min(answer.wait, _LONGEST_QUIET))
        return answer

    def robots_of(target: Target) -> Robots:
        origin = origin_of(target)
        until, robots = known.get(origin, (0.0, ALLOW_ALL))
        if not until - _ROBOTS_KEPT <= now() < until:  # also when the clock went backwards
            seconds, robots = _robots(target, rules, _Steps(lambda to: take_turn(to, 0.0), ask))
            known[origin] = (now() + seconds, robots)
        return robots

    def enter(target: Target) -> None:
        robots = robots_of(target) if rules.robots else ALLOW_ALL
        if not allows(robots, target.path):
            raise GuardError(f"{shown(origin_of(target) + target.path)}: {robots.why}; it is not fetched")
        own = rules.loopback and is_loopback(target.host)  # nobody to be polite to
        take_turn(target, 0.0 if own else max(rules.delay, robots.delay or 0.0))

    def fetch(address: str, validators: Validators = NO_VALIDATORS) -> Answer:
        return _followed(address, rules, validators, _Steps(enter, ask))

    return fetch


def post(address: str, media_type: str, body: bytes, rules: Rules, network: Network | None = None) -> Answer:
    """Send a body to an address under the guard; a redirect is not followed, whatever it says.

    ``network`` is that of the machine unless a test gives its own.
    Raises GuardError or FetchError as fetching does, FetchError also for a status other than 2xx.
    """
    target = target_of(address)
    wires = network or Network(resolve_name, connect_socket, None, time.time)
    answer = exchange(target, rules, time.monotonic() + rules.seconds, wires, post=(media_type, body))
    if not 200 <= answer.status < 300:
        raise FetchError(f"{shown(address)}: it answered {answer.status}; check the address of the webhook")
    return answer


def _robots(target: Target, rules: Rules, steps: _Steps) -> tuple[float, Robots]:
    """Fetch and read a site's robots.txt; give for how many seconds it holds (RFC 9309, 2.3.1 and 2.4)."""
    try:
        answer = _followed(f"{origin_of(target)}/robots.txt", rules, NO_VALIDATORS, steps)
    except TooSoonError:
        raise
    except FetchError as error:
        return _ROBOTS_RETRIED, replace(REFUSE_ALL, why=_why_unread(str(error), origin_of(target)))
    if 200 <= answer.status < 300:
        return _ROBOTS_KEPT, read_robots(answer.body)
    if answer.status == 429 or answer.status >= 500:
        return _ROBOTS_RETRIED, replace(REFUSE_ALL, why=f"its robots.txt answered {answer.status}")
    return _ROBOTS_KEPT, ALLOW_ALL


def _why_unread(problem: str, origin: str) -> str:
    """Say why a site's robots.txt was not read; most often its server cannot be reached at all, which is the reason."""
    for prefix in (f"{origin}/robots.txt: ", f"{origin}: "):
        if problem.startswith(prefix):
            return problem.removeprefix(prefix).removesuffix("; it is not fetched")
    return f"its robots.txt was not read ({problem})"


def _followed(address: str, rules: Rules, validators: Validators, steps: _Steps) -> Answer:
    """Follow redirects; each of their addresses is taken apart, resolved and checked like the first."""
    url, moved, permanent, left = address.strip(), None, True, rules.seconds
    for _ in range(rules.redirects + 1):
        target = target_of(url)
        steps.enter(target)
        started = time.monotonic()
        answer = steps.ask(target, started + left, validators)
        left -= time.monotonic() - started
        location = header(answer.headers, "location")
        if answer.status not in _REDIRECTS or not location:
            return replace(answer, asked=address, moved=moved)
        url = _redirected(answer.url, location)
        permanent = permanent and answer.status in _PERMANENT
        moved = url if permanent else moved
    raise GuardError(f"{shown(address)}: more than {rules.redirects} redirects; the last leads to {shown(url)}")


def _redirected(url: str, location: str) -> str:
    """Join an address and a Location; servers send UTF-8 in it, which arrives as latin-1."""
    try:
        text = location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        text = location
    try:
        return urljoin(url, text.replace(" ", "%20"))
    except ValueError as error:
        raise FetchError(f"{shown(url)}: redirects to {shown(text)}, which is no address") from error
