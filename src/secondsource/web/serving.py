"""The server itself: a socket, uvicorn on it, and the process that counts ahead."""

import signal
import socket
import sys

import uvicorn

from secondsource.archive import opened
from secondsource.errors import UsageError
from secondsource.web.app import application
from secondsource.web.counting import start_counting
from secondsource.web.settings import Settings

__all__ = ["serve"]

_CONNECTIONS = 1000  # more at once are told to come again (503)
_HEAD = 32 * 1024  # bytes of a request's head


def serve(settings: Settings, host: str, port: int) -> None:
    """Serve until a signal comes; says on standard error where, once it answers.

    Raises ArchiveError for an archive that cannot be read, UsageError for an address that is taken.
    """
    with opened(settings.archive, readonly=True):
        pass  # say so now, not to the first reader
    listening = _bound(host, port)
    address = f"http://{f'[{host}]' if ':' in host else host}:{listening.getsockname()[1]}{settings.prefix}/"
    counter = start_counting(settings.archive) if settings.counting else None
    signal.signal(signal.SIGTERM, _leave)  # uvicorn ends its work first, then sends the signal on to this
    server = uvicorn.Server(
        uvicorn.Config(
            application(settings), log_level="warning", access_log=False, server_header=False, lifespan="off",
            limit_concurrency=_CONNECTIONS, h11_max_incomplete_event_size=_HEAD, timeout_keep_alive=15,
            timeout_graceful_shutdown=5,
        )
    )  # fmt: skip
    rights = "people with the token may write" if settings.token else "read-only"
    print(f"serving {settings.archive} at {address} ({rights}); Ctrl-C ends it", file=sys.stderr, flush=True)
    try:
        server.run(sockets=[listening])
    finally:
        if counter is not None:
            counter.terminate()
            counter.join(5)


def _leave(*_: object) -> None:
    raise SystemExit(0)


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    found = socket.socket(family, socket.SOCK_STREAM)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind((host, port))
        found.listen(512)
    except OSError as error:
        found.close()
        raise UsageError(f"--host, --port: {host}:{port} cannot be used: {error.strerror or error}") from error
    return found
