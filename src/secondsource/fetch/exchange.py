"""One request and its answer over a checked connection: HTTP/1.1, no redirect followed, no cookie, no cache."""

import zlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from http.client import HTTPException, HTTPResponse
from importlib import import_module
from typing import Any

from secondsource.errors import FetchError, GuardError
from secondsource.fetch.connecting import Connection, Network, opened
from secondsource.fetch.rules import NO_VALIDATORS, Answer, Rules, Validators
from secondsource.fetch.targets import Target, origin_of, shown
from secondsource.fetch.unpacking import ACCEPTED, unpacked

__all__ = ["exchange", "header", "user_agent"]

_ACCEPT = (
    "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, "
    "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.9, text/plain;q=0.8, */*;q=0.1"
)
_STEP = 64 * 1024


def exchange(
    target: Target,
    rules: Rules,
    deadline: float,
    network: Network,
    *,
    validators: Validators = NO_VALIDATORS,
    post: tuple[str, bytes] | None = None,
) -> Answer:
    """Ask a target once; ``post`` is a media type and a body to send instead of asking for a page.

    Raises GuardError when the target or what it sends is not allowed, FetchError when it does not answer as HTTP says.
    """
    where = shown(origin_of(target) + target.path)
    stack = ExitStack()
    try:
        connection = opened(target, rules, deadline, network)
        stack.enter_context(connection.stream)
        connection.socket.sendall(_request(target, rules, validators, post))
        return _answer(connection, rules, network, origin_of(target) + target.path, "POST" if post else "GET")
    except (FetchError, GuardError) as error:
        raise type(error)(_placed(error, where)) from error
    except TimeoutError as error:
        raise FetchError(f"{where}: no answer in time; try again") from error
    except (HTTPException, OSError, ValueError, zlib.error) as error:
        problem = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
        raise FetchError(f"{where}: the answer cannot be read ({problem}); try again") from error
    finally:
        stack.close()


def header(headers: Sequence[tuple[str, str]], name: str) -> str | None:
    """Give the first value of a header, by its name in lower case; None without one.

    >>> header((("etag", 'W/"1"'),), "etag")
    'W/"1"'
    """
    return next((value for known, value in headers if known == name), None)


def user_agent(rules: Rules) -> str:
    """Say who asks: the program, its version, and the desk's address if there is one.

    >>> user_agent(Rules(contact="desk@courier.example")).split("/")[0]
    'secondsource'
    """
    version = import_module("secondsource").__version__  # the package above all: no layer
    printable = "".join(c for c in rules.contact or "" if c.isascii() and c.isprintable() and c not in "()")
    return f"secondsource/{version} (news source checker{'; +' + printable if printable else ''})"


def _request(target: Target, rules: Rules, validators: Validators, post: tuple[str, bytes] | None) -> bytes:
    host = origin_of(target).split("//", 1)[1]
    lines = [f"{'POST' if post else 'GET'} {target.path} HTTP/1.1", f"Host: {host}"]
    lines += [f"User-Agent: {user_agent(rules)}", f"Accept: {_ACCEPT}", f"Accept-Encoding: {ACCEPTED}"]
    lines += [f"If-None-Match: {validators.etag}"] if validators.etag else []
    lines += [f"If-Modified-Since: {validators.last_modified}"] if validators.last_modified else []
    lines += [f"Content-Type: {post[0]}", f"Content-Length: {len(post[1])}"] if post else []
    lines += ["Connection: close", "", ""]
    if any("\r" in line or "\n" in line for line in lines):
        raise GuardError("a line end in a header; it was not sent")
    return "\r\n".join(lines).encode("latin-1") + (post[1] if post else b"")


def _placed(error: FetchError, where: str) -> str:
    return str(error) if str(error).startswith(("http://", "https://")) else f"{where}: {error}"


class _Source:
    """What ``HTTPResponse`` takes for a socket: something to read from, and no way to connect anywhere."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def makefile(self, *_: Any, **__: Any) -> Any:
        return self._stream


def _answer(connection: Connection, rules: Rules, network: Network, url: str, method: str) -> Answer:
    where = shown(url)
    response = HTTPResponse(_Source(connection.stream), method=method)  # type: ignore[arg-type]
    response.begin()
    headers = tuple((name.lower(), value.strip(" \t")) for name, value in response.getheaders())
    body = b""
    if 200 <= response.status < 300 and not _is_no_text(headers):  # what comes with an error or a redirect is of no use
        body = unpacked(
            _chunks(response, headers, rules, where), header(headers, "content-encoding") or "", rules, where
        )
    seen = datetime.fromtimestamp(network.now(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    wait = _wait(header(headers, "retry-after"), network.now())
    return Answer(url, url, response.status, headers, body, seen, connection.address, wait=wait)


def _is_no_text(headers: Sequence[tuple[str, str]]) -> bool:
    """Tell pictures, sound and films by what the server calls them: megabytes that hold no words."""
    stated = (header(headers, "content-type") or "").lstrip().lower()
    return stated.startswith(("image/", "audio/", "video/", "font/")) and not stated.startswith("image/svg")


def _chunks(response: HTTPResponse, headers: Sequence[tuple[str, str]], rules: Rules, where: str) -> Iterator[bytes]:
    """Read the body piece by piece; a body shorter than announced is an error, not a page."""
    announced = response.length
    if announced is not None and announced > rules.largest:
        raise GuardError(f"{where}: {announced} bytes are announced, {rules.largest} is the most")
    size = 0
    while chunk := response.read(_STEP):
        size += len(chunk)
        yield chunk
    if announced is not None and size < announced:
        raise FetchError(f"{where}: the answer breaks off after {size} of {announced} bytes; try again")


def _wait(value: str | None, now: float) -> int | None:
    """Read Retry-After: seconds, or a date (RFC 9110, 10.2.3)."""
    if value is None:
        return None
    if value.isascii() and value.isdigit():
        return min(int(value[:10]), 366 * 86400)
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(value)
        return max(0, round(moment.replace(tzinfo=moment.tzinfo or UTC).timestamp() - now))
    except (ValueError, TypeError, OverflowError):
        return None
