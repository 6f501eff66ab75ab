"""The guard itself: from a host to a connection, and only to an address that was checked.

The address that was checked is the address that is connected to: no name is handed to the operating system's connect,
so what a name server answers a moment later does not matter (rebinding). Proxy variables are never read.
"""

import contextlib
import io
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from secondsource.errors import FetchError, GuardError
from secondsource.fetch.address_classes import is_loopback, why_refused
from secondsource.fetch.rules import Rules
from secondsource.fetch.targets import Target, origin_of
from secondsource.frozen import frozen

__all__ = ["Connection", "Connector", "Network", "Resolver", "connect_socket", "opened", "resolve_name", "time_left"]

Resolver = Callable[[str, int, float], Sequence[str]]  # host, port, seconds -> addresses
Connector = Callable[[str, int, float], Any]  # address, port, seconds -> a connected socket

_MOST_TRIED = 4  # addresses of one name; each may cost ``silence`` seconds


@frozen
class Network:
    """How names become addresses, addresses connections, and what time it is; tests put their own here."""

    resolve: Resolver
    connect: Connector
    tls: ssl.SSLContext | None
    now: Callable[[], float]  # seconds since 1970


@frozen
class Connection:
    """An open connection to a checked address, whose reading ends with the time and the bytes that are allowed."""

    address: str
    socket: Any  # socket.socket, or ssl.SSLSocket over it
    stream: io.BufferedReader


def opened(
    target: Target,
    rules: Rules,
    deadline: float,
    network: Network,
) -> Connection:
    """Connect to a target after every address that its name has was checked; https is checked against the host's name.

    ``deadline`` is an instant of ``time.monotonic``.
    Raises GuardError when the port or any of the addresses is not allowed, FetchError when nothing answers.
    """
    addresses = _checked_addresses(target, rules, network.resolve, deadline)
    _check_port(target, rules, addresses)
    address, sock = _first_that_answers(target, addresses, rules, network.connect, deadline)
    try:
        sock.settimeout(time_left(deadline, rules.silence))
        if target.scheme == "https":
            sock = (network.tls or _usual_tls()).wrap_socket(sock, server_hostname=target.host)
    except BaseException as error:
        sock.close()
        if not isinstance(error, (OSError, ValueError)):
            raise
        raise FetchError(f"{origin_of(target)}: no secure connection ({error}); check the address") from error
    # Packed, a body may be as large as unpacked; the rest is for the head, which the standard library bounds by line.
    wire = _Wire(sock, deadline, rules.silence, rules.largest + 256 * 1024)
    return Connection(address, sock, io.BufferedReader(wire, 64 * 1024))


@cache
def _usual_tls() -> ssl.SSLContext:
    """Give the standard library's settings, with the system's authorities; reading those takes some 20 ms."""
    return ssl.create_default_context()


def resolve_name(host: str, port: int, seconds: float) -> Sequence[str]:
    """Ask the operating system for all addresses of a name, and wait no longer than ``seconds``.

    Raises FetchError when there is none, or no answer in time.
    """
    found: list[Any] = []
    failed: list[OSError] = []

    def ask() -> None:
        try:
            found.extend(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            failed.append(error if isinstance(error, OSError) else OSError(str(error)))

    asking = threading.Thread(target=ask, daemon=True)  # the operating system knows no limit of time
    asking.start()
    asking.join(max(seconds, 0.0))
    if failed:
        raise FetchError(f"{host}: this name has no address ({failed[0].strerror or failed[0]}); check the address")
    if asking.is_alive() or not found:
        raise FetchError(f"{host}: no name server answered in time; try again")
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


def connect_socket(address: str, port: int, seconds: float) -> socket.socket:
    """Connect to an address literal, and make sure that this is where the connection ends.

    Raises OSError as sockets do, GuardError when the other end is not the address.
    """
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.settimeout(seconds)
        sock.connect((address, port))
        reached = sock.getpeername()[0]
        if socket.inet_pton(family, reached) != socket.inet_pton(family, address):
            raise GuardError(f"{address}: the connection ended at {reached} instead")
    except BaseException:
        sock.close()
        raise
    return sock


def time_left(deadline: float, most: float) -> float:
    """Give the seconds to a deadline, at most ``most``; raises FetchError when there are none."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise FetchError("it took too long; try again, or allow more time")
    return min(left, most)


def _checked_addresses(target: Target, rules: Rules, resolve: Resolver, deadline: float) -> Sequence[str]:
    """Give all addresses of a target. One that is not public condemns them all: such a name leads inside on purpose."""
    if target.literal:
        addresses: Sequence[str] = (target.host,)
    else:
        addresses = tuple(resolve(target.host, target.port, time_left(deadline, rules.silence)))
    if not addresses:
        raise FetchError(f"{target.host}: this name has no address; check the address")
    for address in addresses:
        why = why_refused(address, loopback=rules.loopback)
        if why is not None:
            named = target.host if address == target.host else f"{target.host} is {address}, which"
            raise GuardError(f"{origin_of(target)}: {named} is not a public address: {why}; it is not fetched")
    return addresses[:_MOST_TRIED]


def _check_port(target: Target, rules: Rules, addresses: Sequence[str]) -> None:
    if target.port in rules.ports or (rules.loopback and all(map(is_loopback, addresses))):
        return
    allowed = ", ".join(map(str, rules.ports))
    raise GuardError(f"{origin_of(target)}: port {target.port} is not fetched from; allowed are {allowed}")


def _first_that_answers(
    target: Target, addresses: Sequence[str], rules: Rules, connect: Connector, deadline: float
) -> tuple[str, Any]:
    problem: OSError | None = None
    for address in addresses:
        try:
            return address, connect(address, target.port, time_left(deadline, rules.silence))
        except OSError as error:
            problem = error
    raise FetchError(f"{origin_of(target)}: no connection ({problem}); check the address or try again") from problem


class _Wire(io.RawIOBase):
    """Reads a socket until the deadline, and no more than so many bytes: a slow drip is no way around either."""

    def __init__(self, sock: Any, deadline: float, silence: float, most: int) -> None:
        self._sock, self._deadline, self._silence, self._left = sock, deadline, silence, most

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self._left <= 0:
            raise GuardError("the answer is larger than any page")
        self._sock.settimeout(time_left(self._deadline, self._silence))
        count: int = self._sock.recv_into(buffer)
        self._left -= count
        return count

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._sock.close()
        super().close()
