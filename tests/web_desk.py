"""An archive of invented news, some of it hostile, and a desk over it: for the tests of the web pages."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from secondsource import read, read_all
from secondsource.archive import add_all, opened
from secondsource.records import Page

ROOT = Path(__file__).parents[1]
TOKEN = "correct-horse-battery-staple"
PAYLOADS = (
    "<script>fetch('http://evil.example/1');window.hit=1</script>",
    "\"><img src=http://evil.example/2 onerror=window.hit=2>",
    "'><svg onload=window.hit=3>",
    "</style><script>window.hit=4</script>",
    "</title></textarea><script>window.hit=5</script>",
    "javascript:window.hit=6",
    "{{7*7}}{% for x in ().__class__.__bases__ %}",
    "\u202egnihton\u202c <b>",
    "%0d%0aSet-Cookie:%20x=1",
    "../../../../etc/passwd",
    "' OR 1=1 --",
    "\x00\ud800",
)  # fmt: skip

_WIRE = (
    "Granary collapse kills nine in Ostrava Vale\n\n"
    "OSTRAVA VALE, March 3 (AFP) — Nine people were killed when a granary collapsed in Ostrava Vale on Monday, fire "
    "chief Marta Kolb told AFP.\n\n"
    "Fourteen others were taken to St Imre Hospital, the hospital said in a statement.\n\n"
    "The building had been inspected in January, Kolb said.\n\n"
    "A farmers' cooperative that owns it declined to comment.\n\n"
    "Grain had been stored there to the roof since a record harvest in autumn, and trucks queued at its gates all week. "
    "Rescuers with dogs searched the ruin through the night while neighbours carried soup and blankets to them. "
    "The regional railway stopped all freight trains on the line that passes the yard until the walls are made safe."
)
_LOCAL = (
    "Eleven dead, says mayor of Ostrava Vale\n\n"
    "Eleven people died when the granary fell in Ostrava Vale on Monday, mayor Tibor Hank told the Vale Post.\n\n"
    "Fourteen people are at St Imre Hospital, a spokesman for the hospital said."
)
_OTHER = (
    "Bridge at Lunde reopens\n\nThe bridge at Lunde reopened on Tuesday after 40 days, the roads office said. "
    "It had been closed for repairs that cost 3 million crowns."
)


def pages() -> list[Page]:
    """Invented pages in the order in which they come: a wire, its reprints, a rival, another story, hostile ones."""
    reprint = _WIRE.replace("March 3 (AFP) — Nine people were", "March 3 — At least nine people were", 1)
    reprint = reprint.replace("told AFP", "said").replace(", Kolb said", "")
    made = [
        read(_WIRE.encode(), name="wire.txt", outlet="Vale Wire", url="https://wire.example/granary"),
        read(_WIRE.encode(), name="clarion.txt", outlet="Morning Clarion", url="https://clarion.example/a"),
        read(reprint.encode(), name="echo.txt", outlet="Evening Echo", url="https://echo.example/b"),
        read(_LOCAL.encode(), name="post.txt", outlet="Vale Post", url="https://post.example/c"),
        read(_OTHER.encode(), name="bridge.txt", outlet="Lunde Times", url="https://lunde.example/d"),
    ]
    return [*made, *hostile()]


def hostile() -> list[Page]:
    """Pages whose every field carries markup that must never run."""
    bad = [text.replace("\x00", "").encode("utf-8", "replace").decode() for text in PAYLOADS]
    body = "\n\n".join(
        f"Seven people were hurt in Marrow Dyke, {text} police chief Ola Brandt said on Monday. {text}" for text in bad
    )
    return [
        read(
            f"Seven hurt in Marrow Dyke {bad[n]}\n\n{bad[n]}\n\n{body}".encode(),
            name=f"{bad[n]}.txt",
            outlet=f"Dyke {bad[n]}",
            url=f"https://dyke.example/?{bad[n]}" if n else "javascript:window.hit=9",
        )
        for n in range(6)
    ]


def make_archive(path: Path) -> Path:
    """Write the archive, a page every seven minutes."""
    with opened(path) as archive:
        for n, page in enumerate(pages()):
            minute = n * 7
            seen = f"2026-03-03T{10 + minute // 60:02}:{minute % 60:02}:00Z"
            assert all(r.status == "added" for r in add_all(archive, [page], seen=seen))
    return path


def more_pages(count: int) -> list[Page]:
    """The example of the project, for tests that need a story with many pages."""
    found, _ = read_all([ROOT / "examples" / "harbour" / "pages"])
    return list(found)[:count]


@contextmanager
def served(archive: Path, *options: str) -> Iterator[str]:
    """Run ``secondsource serve`` in a process of its own; gives the address of its front page without the slash."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "secondsource", "serve", "--archive", str(archive), "--port", str(port), *options]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    log = archive.parent / "serve.log"
    with log.open("wb") as out:
        process = subprocess.Popen(command, env=environment, stderr=out)
        try:
            _wait(f"http://127.0.0.1:{port}/health", process, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(20)


def _wait(address: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    for _ in range(200):
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except OSError:
            assert process.poll() is None, log.read_text()
            time.sleep(0.1)
    raise AssertionError(f"the desk did not answer: {log.read_text()}")
