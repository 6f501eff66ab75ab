"""The desk under readers: 50 of them on story pages while pages come in, and the front page by itself.

    python bench/web.py --archive FILE [--late FILE] [--seconds 30] [--readers 50] [--pause 1.0]

``--archive`` is copied first; ``--late`` is a JSONL file that another process adds meanwhile. Each reader asks for a
story, reads it for ``--pause`` seconds (0: asks again at once), and asks for another; one in ten opens the front page.
Prints one JSON object: milliseconds at the middle and at 95 of 100, and the largest page.
"""

import argparse
import asyncio
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from web_desk import served


async def _get(address: tuple[str, int], path: str) -> tuple[int, int, float]:
    """Ask for one address on a connection of its own: status, bytes, seconds."""
    began = time.perf_counter()
    reader, writer = await asyncio.open_connection(*address)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
    await writer.drain()
    answer = await reader.read()
    writer.close()
    return int(answer[9:12]), len(answer), time.perf_counter() - began


async def _reader(
    address: tuple[str, int],
    stories: list[str],
    until: float,
    pause: float,
    seed: int,
    seen: list[tuple[str, int, int, float]],
) -> None:
    draw = random.Random(seed)
    await asyncio.sleep(draw.random() * pause)
    while time.perf_counter() < until:
        front = draw.random() < 0.1
        # a few stories are read by many, most by few
        path = "/" if front else f"/story/{stories[min(int(draw.expovariate(4 / len(stories))), len(stories) - 1)]}"
        status, size, took = await _get(address, path)
        seen.append(("front" if front else "story", status, size, took))
        await asyncio.sleep(pause * (0.5 + draw.random()))


async def _load(
    address: tuple[str, int], stories: list[str], asked: argparse.Namespace
) -> list[tuple[str, int, int, float]]:
    seen: list[tuple[str, int, int, float]] = []
    until = time.perf_counter() + asked.seconds
    readers = [_reader(address, stories, until, asked.pause, n, seen) for n in range(asked.readers)]
    await asyncio.gather(*readers)
    return seen


def _spread(seconds: list[float]) -> dict[str, float]:
    ordered = sorted(seconds)
    middle, high = statistics.median(ordered), ordered[int(0.95 * (len(ordered) - 1))]
    return {"n": len(ordered), "p50_ms": round(middle * 1000, 1), "p95_ms": round(high * 1000, 1)}


def _server_seconds() -> float:
    """CPU time of the server so far: of the only child that this process has at the time."""
    me = os.getpid()
    child = Path(f"/proc/{me}/task/{me}/children").read_text().split()[0]
    fields = Path(f"/proc/{child}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Copy the archive, serve it, load it, print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--archive", type=Path, required=True)
    parser.add_argument("--late", type=Path)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--readers", type=int, default=50)
    parser.add_argument("--pause", type=float, default=1.0)
    parser.add_argument("--stories", type=int, default=200)
    parser.add_argument("--no-counting", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(shutil.copy(asked.archive, folder))
        with served(archive, "--quiet", *(["--no-counting"] if asked.no_counting else [])) as base:
            print(json.dumps(_measured(base, archive, asked)))


def _measured(base: str, archive: Path, asked: argparse.Namespace) -> dict[str, object]:
    address = ("127.0.0.1", int(base.rsplit(":", 1)[1]))
    health = json.load(urllib.request.urlopen(f"{base}/health"))
    alone = [asyncio.run(_get(address, "/")) for _ in range(20)]
    listed = json.load(urllib.request.urlopen(f"{base}/index.json?limit=400"))["stories"]
    stories = [story["id"] for story in sorted(listed, key=lambda s: -s["articles"])][: asked.stories]
    cold = [asyncio.run(_get(address, f"/story/{story}")) for story in stories]
    adding, busy = None, _server_seconds()
    if asked.late:
        adding = subprocess.Popen(
            [sys.executable, "-m", "secondsource", "add", str(asked.late), "--archive", str(archive), "--workers", "1"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
    seen = asyncio.run(_load(address, stories, asked))
    busy = _server_seconds() - busy
    if adding:
        adding.terminate()
        adding.wait(30)
    after = json.load(urllib.request.urlopen(f"{base}/health"))
    return {
        "articles": health["articles"], "added_meanwhile": after["articles"] - health["articles"],
        "front_alone": _spread([took for _, _, took in alone]), "story_cold": _spread([took for _, _, took in cold]),
        "story": _spread([took for kind, _, _, took in seen if kind == "story"]),
        "front": _spread([took for kind, _, _, took in seen if kind == "front"]),
        "failed": sum(status != 200 for _, status, _, _ in seen),
        "largest_kB": round(max(size for _, _, size, _ in seen) / 1000, 1),
        "requests_per_second": round(len(seen) / asked.seconds, 1),
        "server_cpu_ms_per_request": round(busy / len(seen) * 1000, 2),
    }  # fmt: skip


if __name__ == "__main__":
    main()
