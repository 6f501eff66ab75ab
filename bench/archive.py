"""Benchmarks of the archive: killed at many points, how fast it takes articles in, how fast it answers.

python bench/archive.py kill --points 1000
python bench/archive.py ingest --articles 20000 --workers 2      # or --records FILE.jsonl
"""

import argparse
import json
import os
import random
import resource
import signal
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from archive_corpus import records

from secondsource.archive import add_all, article, export, health, opened, postings, search, trace
from secondsource.archive.feeding import stream

SEEN = "2026-01-09T10:00:00Z"


# --- killed ----------------------------------------------------------------------------------------------------------


def kill(points: int, articles: int, seed: int) -> dict[str, Any]:
    """Kill an ingest at random points; after each, the file is sound and has every acknowledged article once."""
    draw = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "pages.jsonl")
        source.write_text("".join(f"{line}\n" for line in records(articles)), encoding="utf-8")
        whole, took = _uninterrupted(folder, source)
        done = rounds = midway = 0
        while done < points:
            rounds += 1
            path = Path(folder, f"{rounds}.db")
            while not _finished(path, articles) and done < points:
                acknowledged = _killed(path, source, draw.uniform(0, took * draw.choice((0.05, 0.3, 1.0))), draw)
                done += 1
                midway += 0 < len(acknowledged) < articles
                _check(path, acknowledged)
                if done % 25 == 0:
                    print(f"{done} kills, {rounds - 1} archives finished", file=sys.stderr, flush=True)
            _run(path, source)
            if _exported(path) != whole:
                raise SystemExit(f"round {rounds}: the export differs from that of an uninterrupted run")
            for file in Path(folder).glob(f"{rounds}.db*"):
                file.unlink()
    return {"kills": done, "archives finished with equal export": rounds, "kills between acknowledgements": midway}


def _uninterrupted(folder: str, source: Path) -> tuple[bytes, float]:
    path, begun = Path(folder, "whole.db"), time.monotonic()
    _run(path, source)
    return _exported(path), time.monotonic() - begun


def _run(path: Path, source: Path) -> None:
    with opened(path) as archive:
        for _ in add_all(archive, stream([source]), SEEN):
            pass


def _exported(path: Path) -> bytes:
    with opened(path, readonly=True) as archive:
        return "\n".join(export(archive)).encode()


def _finished(path: Path, articles: int) -> bool:
    if not path.exists():
        return False
    with opened(path) as archive:
        return health(archive).articles >= articles


def _killed(path: Path, source: Path, after: float, draw: random.Random) -> list[str]:
    """Run an ingest in a child process, kill it after some seconds, give the ids that it had acknowledged."""
    read, write = os.pipe()
    small = draw.random() < 0.5  # checkpoints and moves of postings then happen all the time
    child = os.fork()
    if child == 0:
        _ingest(path, source, write, small)
    os.close(write)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    with os.fdopen(read, "rb") as pipe:
        lines = pipe.read().split(b"\n")
    os.waitpid(child, 0)
    return [line.decode() for line in lines[:-1]]


def _ingest(path: Path, source: Path, write: int, small: bool) -> None:
    try:
        if small:
            postings.MOVED_AT = 300
        with opened(path) as archive:
            if small:
                archive.connection.execute("PRAGMA wal_autocheckpoint = 20")
            for receipt in add_all(archive, stream([source]), SEEN):
                os.write(write, f"{receipt.id}\n".encode())
    finally:
        os._exit(0)


def _check(path: Path, acknowledged: list[str]) -> None:
    if not path.exists():
        if acknowledged:
            raise SystemExit("acknowledged, but there is no file")
        return
    with opened(path) as archive:
        found = archive.connection.execute("PRAGMA integrity_check").fetchall()
        ids = [row[0] for row in archive.connection.execute("SELECT id FROM article")]
        loose = archive.connection.execute("SELECT count(*) FROM article WHERE story NOT IN (SELECT id FROM story)")
        if found != [("ok",)] or loose.fetchone()[0]:
            raise SystemExit(f"not sound: {found}")
        if len(ids) != len(set(ids)) or set(acknowledged) - set(ids):
            raise SystemExit(f"lost or doubled: {set(acknowledged) - set(ids)}")


# --- measured --------------------------------------------------------------------------------------------------------


def ingest(source: Path, workers: int, path: Path) -> dict[str, Any]:
    """Measure how many articles a second go in, and how long answers take then."""
    begun, count = time.monotonic(), 0
    with opened(path) as archive:
        for _ in add_all(archive, stream([source]), SEEN, workers=workers):
            count += 1
            if count % 2000 == 0:
                print(f"{count} {count / (time.monotonic() - begun):.1f}/s", file=sys.stderr, flush=True)
        took = time.monotonic() - begun
        own, others = (resource.getrusage(w) for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        size = health(archive).bytes
    return {
        "articles": count, "seconds": round(took, 1), "articles a second": round(count / took, 1),
        "CPU ms an article, writer": round(1000 * (own.ru_utime + own.ru_stime) / count, 2),
        "CPU ms an article, readers": round(1000 * (others.ru_utime + others.ru_stime) / count, 2),
        "bytes an article": size // count, "peak MB": own.ru_maxrss // 1024, **answers(path),
    }  # fmt: skip


def answers(path: Path, asked: int = 200) -> dict[str, Any]:
    """Measure how long it takes to trace articles of the archive and to search it, each once."""
    draw = random.Random(1)
    with opened(path, readonly=True) as archive:
        ids = [row[0] for row in archive.connection.execute("SELECT id FROM article")]
        texts = [article(archive, i).text for i in draw.sample(ids, min(asked, len(ids)))]
        words = [len(text.split()) for text in texts]
        traced = [_timed(lambda t=t: trace(archive, t)) for t in texts]
        searched = [_timed(lambda t=t: search(archive, " ".join(t.split()[:3]))) for t in texts]
    return {
        "words of a traced text, median": statistics.median(words), **_spread("trace", traced),
        **_spread("search", searched),
    }  # fmt: skip


def _timed(call: Any) -> float:
    begun = time.perf_counter()
    call()
    return 1000 * (time.perf_counter() - begun)


def _spread(name: str, times: list[float]) -> dict[str, float]:
    ranked = sorted(times)
    return {
        f"{name} ms p50": round(ranked[len(ranked) // 2], 2),
        f"{name} ms p95": round(ranked[len(ranked) * 95 // 100], 2),
    }


def _source(options: argparse.Namespace, folder: str) -> Path:
    if options.records:
        return Path(options.records)
    source = Path(folder, "pages.jsonl")
    with source.open("w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in records(options.articles))
    return source


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("kill", "ingest", "answers"))
    parser.add_argument("--points", type=int, default=1000)
    parser.add_argument("--articles", type=int, default=None)
    parser.add_argument("--records")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--archive", help="keep the archive here")
    return parser.parse_args()


def main() -> None:
    options = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(options.archive or Path(folder, "bench.db"))
        if options.what == "kill":
            found = kill(options.points, options.articles or 120, 5)
        elif options.what == "answers":
            found = answers(path)
        else:
            options.articles = options.articles or 20_000
            found = ingest(_source(options, folder), options.workers, path)
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
