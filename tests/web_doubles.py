"""A web without a network: name servers, servers and clocks that tests make up, and a real server on loopback."""

import contextlib
import gzip
import io
import socket
import ssl
import threading
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PUBLIC = "93.184.216.34"


@dataclass
class Wires:
    """A resolver and a connector that note what they were asked; no packet leaves the process.

    ``names`` gives for each host the answers of one question after another (the last stays); ``sites`` gives for each
    ``host/path`` the raw bytes of the answer.
    """

    names: Mapping[str, Sequence[Sequence[str]]] = field(default_factory=dict)
    sites: Mapping[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    connected: list[tuple[str, int]] = field(default_factory=list)
    requests: list[bytes] = field(default_factory=list)

    def resolve(self, host: str, port: int, seconds: float) -> Sequence[str]:
        answers = self.names.get(host, [[PUBLIC]])
        self.asked.append(host)
        return answers[min(self.asked.count(host), len(answers)) - 1]

    def connect(self, address: str, port: int, seconds: float) -> Any:
        self.connected.append((address, port))
        return Line(self)


class Line:
    """One end of a connection: reads the request, then gives the answer that its host and path have."""

    def __init__(self, wires: Wires) -> None:
        self.wires, self.answer = wires, io.BytesIO()

    def sendall(self, data: bytes) -> None:
        self.wires.requests.append(data)
        path = data.split(b" ", 2)[1].decode("latin-1")
        host = data.split(b"\r\nHost: ", 1)[1].split(b"\r\n", 1)[0].decode("latin-1")
        self.answer = io.BytesIO(self.wires.sites.get(host + path, answer(404)))

    def recv_into(self, buffer: Any) -> int:
        return self.answer.readinto(buffer)

    def settimeout(self, seconds: float | None) -> None:
        assert seconds is None or seconds > 0

    def close(self) -> None:
        pass


def answer(status: int = 200, body: bytes = b"", **headers: str) -> bytes:
    """The bytes of an HTTP answer; underscores in the names of headers become hyphens."""
    lines = [f"HTTP/1.1 {status} said", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def redirect(location: str, status: int = 302) -> bytes:
    return answer(status, Location=location)


@dataclass
class Clock:
    """A clock that moves only when somebody sleeps."""

    at: float = 1_800_000_000.0
    slept: list[float] = field(default_factory=list)

    def now(self) -> float:
        return self.at

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.at += seconds


Reply = tuple[int, Mapping[str, str], bytes]


@dataclass
class Site:
    """A server on loopback; ``routes`` gives the reply for a path, or a function from the request's headers to it."""

    url: str
    routes: dict[str, Any]
    log: list[tuple[str, str, int]] = field(default_factory=list)  # method, path, status
    headers: list[Mapping[str, str]] = field(default_factory=list)
    posted: list[bytes] = field(default_factory=list)


@contextmanager
def site(routes: dict[str, Any]) -> Iterator[Site]:
    """Serve routes on loopback until the block ends."""
    served = Site("", routes)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            route = routes.get(self.path)
            reply: Reply = route(dict(self.headers)) if callable(route) else route or (404, {}, b"")
            self._reply(reply)

        def do_POST(self) -> None:
            served.posted.append(self.rfile.read(int(self.headers.get("Content-Length") or 0)))
            self.do_GET()

        def _reply(self, reply: Reply) -> None:
            status, headers, body = reply
            served.log.append((self.command, self.path, status))
            served.headers.append(dict(self.headers))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if status != 304:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(b"" if status == 304 else body)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    served.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def raw_server(script: Callable[[socket.socket], None], tls: ssl.SSLContext | None = None) -> Iterator[str]:
    """Serve loopback connections with a function that writes whatever bytes it likes."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=_run, args=(script, line, tls), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def _run(script: Callable[[socket.socket], None], line: socket.socket, tls: ssl.SSLContext | None) -> None:
    with contextlib.suppress(OSError), line, tls.wrap_socket(line, server_side=True) if tls else line as end:
        end.recv(65536)
        script(end)


def gzipped(body: bytes, members: int = 1) -> bytes:
    return b"".join(gzip.compress(body, mtime=0) for _ in range(members))


def deflated(body: bytes, *, wrapped: bool = True) -> bytes:
    engine = zlib.compressobj(wbits=15 if wrapped else -15)
    return engine.compress(body) + engine.flush()
