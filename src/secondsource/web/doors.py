"""What stands between the network and the pages: hosts, prefix, sizes, headers, numbers and a line a request."""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime

from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from secondsource.web.frames import POLICY
from secondsource.web.shelf import Desk

__all__ = ["doors"]

_HEADERS = (
    (b"content-security-policy", POLICY.encode("ascii")),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"interest-cohort=(), geolocation=(), camera=(), microphone=()"),
)
_STEPS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)  # seconds: upper ends of the histogram's steps
_LONGEST = 300  # letters of an address in the log


def doors(app: ASGIApp, desk: Desk) -> ASGIApp:
    """Put everything between the network and the pages around them."""
    return _counted(_addressed(_sized(_headed(app), desk), desk), desk)


def _headed(app: ASGIApp) -> ASGIApp:
    """Every answer bears the policy, whatever became of it."""

    async def inner(scope: Scope, receive: Receive, send: Send) -> None:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = {name for name, _ in message["headers"]}
                more = [pair for pair in _HEADERS if pair[0] not in given]
                message = {**message, "headers": [*message["headers"], *more]}
            await send(message)

        await app(scope, receive, sending)

    return inner


def _sized(app: ASGIApp, desk: Desk) -> ASGIApp:
    """Stop reading a request that is larger than allowed, whatever it says of its size."""
    most = desk.settings.largest

    async def inner(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await app(scope, receive, send)
        read = 0

        async def receiving() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > most:
                raise HTTPException(413, f"This is larger than {most // 1024} KB; send less at once.")
            return message

        await app(scope, receiving, send)

    return inner


def _addressed(app: ASGIApp, desk: Desk) -> ASGIApp:
    """Answer only to names that this server has, and take the proxy's prefix off."""
    prefix = desk.settings.prefix

    async def inner(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            host = dict(scope["headers"]).get(b"host", b"").decode("latin-1")
            if not _is_ours(host, desk.settings.hosts):
                words = "This server does not answer to that name; start it with --allow-host NAME.\n"
                return await _headed(PlainTextResponse(words, status_code=421))(scope, receive, send)
            path = scope["path"]
            if prefix and (path == prefix or path.startswith(prefix + "/")):
                scope = {**scope, "path": path[len(prefix) :] or "/", "raw_path": None}
        await app(scope, receive, send)

    return inner


def _is_ours(host: str, allowed: tuple[str, ...]) -> bool:
    """Whether a name may be answered to: a page elsewhere can lead its own name here, but not a bare address.

    >>> _is_ours("127.0.0.1:8000", ()), _is_ours("evil.example", ()), _is_ours("desk.example", ("desk.example",))
    (True, False, True)
    """
    name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
    name = name.lower().rstrip(".")
    address = name.replace(".", "").isdigit() or name.startswith("[")
    return address or "." not in name or name in allowed or name.endswith(".localhost")


def _counted(app: ASGIApp, desk: Desk) -> ASGIApp:
    """Count every answer and how long it took; print a line that a person can read."""

    async def inner(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await app(scope, receive, send)
        status, size, began = 0, 0, time.perf_counter()

        async def sending(message: Message) -> None:
            nonlocal status, size
            status = message.get("status", status)
            size += len(message.get("body", b""))
            await send(message)

        try:
            await app(scope, receive, sending)
        finally:
            took = time.perf_counter() - began
            _count(desk, scope["method"], status or 500, took)
            if desk.settings.log:
                _say(scope, status or 500, took, size, sys.stderr.write)

    return inner


def _count(desk: Desk, method: str, status: int, took: float) -> None:
    known = method if method in ("GET", "HEAD", "POST") else "other"
    desk.counts["requests", known, str(status)] += 1
    desk.counts["microseconds",] += round(took * 1e6)
    for step in _STEPS:
        if took <= step:
            desk.counts["within", str(step)] += 1


def _say(scope: Scope, status: int, took: float, size: int, write: Callable[[str], object]) -> None:
    """One line a request; what a client sends cannot break it, and what was asked for is not in it."""
    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S")
    path = scope["path"][:_LONGEST].encode("unicode_escape").decode("ascii")
    method = scope["method"][:10].encode("unicode_escape").decode("ascii")
    client = (scope.get("client") or ("-",))[0]
    write(f"{now} {client} {method} {path} {status} {took * 1000:.0f} ms {size / 1000:.1f} kB\n")
