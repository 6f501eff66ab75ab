"""The nouns of fetching: what is allowed, what was asked for, what was answered."""

from collections.abc import Callable

from secondsource.frozen import frozen

__all__ = ["NO_VALIDATORS", "Answer", "Fetch", "Rules", "Validators"]


@frozen
class Rules:
    """What a fetch may do and take; sizes in bytes, times in seconds."""

    largest: int = 15 * 1024 * 1024  # of a body, packed or unpacked; a large news page has 3, the largest feeds have 10
    # Unpacked bytes per packed byte, above ``_RATIO_FROM`` of unpacking.py: news pages pack 4 to 12 times, sitemaps up
    # to 60; a bomb packs 1000 times, the most that deflate can.
    ratio: int = 150
    seconds: float = 30.0  # for all of it: names, connections, redirects, the last byte
    silence: float = 10.0  # between two packets, and for a connection
    redirects: int = 5
    ports: tuple[int, ...] = (80, 443)
    loopback: bool = False  # this machine's own addresses, on every port: for tests only
    robots: bool = True
    delay: float = 1.0  # between two requests to one host
    longest_wait: float = 60.0  # a host that wants to be left alone for longer is not waited for: TooSoonError
    contact: str | None = None  # an address of the desk, told to every server


@frozen
class Validators:
    """What a server gave to tell whether a page has changed (RFC 9110, 8.8), byte for byte as latin-1 text."""

    etag: str | None = None
    last_modified: str | None = None


NO_VALIDATORS = Validators()


@frozen
class Answer:
    """What came back: the last answer of a chain of redirects."""

    asked: str  # the address as given
    url: str  # the address that answered
    status: int
    headers: tuple[tuple[str, str], ...]  # names in lower case, in order; values as latin-1 text
    body: bytes  # unpacked
    seen: str  # UTC instant of the answer, as in 2026-05-16T08:10:00Z
    connected: str  # the checked address that was connected to
    moved: str | None = None  # where all redirects on the way were permanent: the new address
    wait: int | None = None  # seconds that the server asks to be left alone (Retry-After)


Fetch = Callable[[str, Validators], Answer]
