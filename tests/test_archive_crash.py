"""Whatever happens to the process or the disk, what was acknowledged is there, once, and a rerun ends in the same bytes."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from archive_pages import dispatch, everything, line, own, page, reprint

from secondsource.archive import add, add_all, articles, export, health, opened, search, stories
from secondsource.archive import files as archive_files
from secondsource.archive.feeding import stream
from secondsource.errors import ArchiveError

SEEN = "2026-03-16T10:00:00Z"
SOURCE = Path(__file__).parents[1] / "src"

# Runs in a process of its own, tells of each article on standard output; with small limits, so that write-backs of the
# log and moves of the postings happen all the time.
INGEST = """
import sys
from pathlib import Path
from secondsource.archive import add_all, opened, postings
from secondsource.archive.feeding import stream
postings.MOVED_AT = 200
with opened(sys.argv[1]) as archive:
    archive.connection.execute("PRAGMA wal_autocheckpoint = 10")
    for page in stream([Path(sys.argv[2])]):
        for receipt in add_all(archive, [page], sys.argv[3]):
            print(receipt.id, flush=True)
"""


def _records(folder: Path, copies: int = 12) -> Path:
    pages = [
        page(f"{p.name}-{n}", p.text.split("\n\n"), outlet=f"{p.outlet} {n}", headline=str(p.given["headline"]))
        for n in range(copies)
        for p in everything()
    ]
    path = folder / "pages.jsonl"
    path.write_text("".join(f"{line(p)}\n" for p in pages), encoding="utf-8")
    return path


def _exported(path: Path) -> list[str]:
    with opened(path, readonly=True) as archive:
        return list(export(archive))


def _child(path: Path, source: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-c", INGEST, str(path), str(source), SEEN]
    return subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(SOURCE)})


def test_killed_at_any_point_nothing_acknowledged_is_lost_and_a_rerun_ends_in_the_same_bytes(tmp_path: Path) -> None:
    source, draw = _records(tmp_path), random.Random(3)
    whole, path = tmp_path / "whole.db", tmp_path / "killed.db"
    with opened(whole) as archive:
        count = len(list(add_all(archive, stream([source]), SEEN)))
    acknowledged: set[str] = set()
    for _ in range(20):
        with _child(path, source) as child:
            assert child.stdout is not None
            told = [
                child.stdout.readline().split()[0].decode()
                for _ in range(draw.randint(0, 3) + len(acknowledged) % count)
            ]
            time.sleep(draw.random() * 0.01)
            child.send_signal(signal.SIGKILL)
            told += [row.split()[0].decode() for row in child.stdout.read().split(b"\n")[:-1]]
        acknowledged |= set(told)
        _is_sound(path, acknowledged)
    assert 0 < len(acknowledged) <= count
    with opened(path) as archive:
        assert len(list(add_all(archive, stream([source]), SEEN))) == count
    assert _exported(path) == _exported(whole)


def _is_sound(path: Path, acknowledged: set[str]) -> None:
    if not path.exists():
        assert not acknowledged
        return
    with opened(path) as archive:
        assert archive.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        ids = [row[0] for row in archive.connection.execute("SELECT id FROM article")]
    assert len(ids) == len(set(ids)) and acknowledged <= set(ids)


def test_a_full_disk_is_a_clear_error_and_loses_nothing(tmp_path: Path) -> None:
    with opened(tmp_path / "desk.db") as archive:
        add(archive, dispatch(), SEEN)
        pages = archive.connection.execute("PRAGMA page_count").fetchone()[0]
        archive.connection.execute(f"PRAGMA max_page_count = {pages}")  # SQLite then answers as on a full disk
        with pytest.raises(ArchiveError, match=r"desk\.db: the disk is full; nothing of the last step was kept"):
            for n in range(50):
                add(
                    archive,
                    page(f"{n}", [f"{n} {text}" for text in own().text.split("\n\n")], outlet="Fjord Post"),
                    SEEN,
                )
        kept = len(articles(archive, limit=100))
        archive.connection.execute("PRAGMA max_page_count = 1000000")
        assert health(archive, check=True).sound and add(archive, reprint(), SEEN).status == "added"
        assert health(archive).articles == kept + 1


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    with opened(tmp_path / "desk.db") as archive:
        add(archive, dispatch(), SEEN)
    with opened(tmp_path / "desk.db", readonly=True) as reader:
        with pytest.raises(ArchiveError, match="opened only to be read"):
            add(reader, own(), SEEN)
        assert len(articles(reader)) == 1


def test_a_read_only_file_is_a_clear_error(tmp_path: Path) -> None:
    with opened(tmp_path / "desk.db") as archive:
        archive.connection.execute("PRAGMA query_only = 1")  # what the file's mode does where the user is not root
        with pytest.raises(ArchiveError, match="read-only; give leave to write"):
            add(archive, dispatch(), SEEN)


def test_a_second_writer_gets_a_clear_error_and_a_reader_is_not_blocked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive_files, "_PATIENCE", 0.1)
    path = tmp_path / "desk.db"
    with opened(path) as first, opened(path) as second, opened(path, readonly=True) as reader:
        add(first, dispatch(), SEEN)
        first.connection.execute("BEGIN IMMEDIATE")
        first.connection.execute("UPDATE story SET headline = 'half done'")
        with pytest.raises(ArchiveError, match="another process is writing"):
            add(second, own(), SEEN)
        begun = time.monotonic()
        assert [s.headline for s in stories(reader)] == ["Gas leak at Torvane cannery"]
        assert len(search(reader, "cannery")) == 1
        assert time.monotonic() - begun < 1
        first.connection.execute("ROLLBACK")
        assert add(second, own(), SEEN).status == "added"


def test_readers_read_while_one_writes(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with opened(path) as archive:
        add(archive, dispatch(), SEEN)
    seen: list[int] = []
    done = threading.Event()

    def look() -> None:
        with opened(path, readonly=True) as reader:
            while not done.is_set():
                seen.append(len(articles(reader, limit=500)))

    watchers = [threading.Thread(target=look) for _ in range(3)]
    for watcher in watchers:
        watcher.start()
    with opened(path) as archive:
        for given in stream([_records(tmp_path, 4)]):
            list(add_all(archive, [given], SEEN))
    done.set()
    for watcher in watchers:
        watcher.join()
    assert len(seen) > 3 and max(seen) <= 17 and health_of(path) == 17


def health_of(path: Path) -> int:
    with opened(path, readonly=True) as archive:
        return health(archive).articles


def test_an_error_in_the_middle_of_an_article_keeps_nothing_of_its_batch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from secondsource.archive import adding

    def broken(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    with opened(tmp_path / "desk.db") as archive:
        add(archive, dispatch(), SEEN)
        before = list(export(archive))
        with monkeypatch.context() as patch:
            patch.setattr(adding, "file_sorting", broken)
            with pytest.raises(ArchiveError, match="the disk failed"):
                add(archive, own(), SEEN)
        assert list(export(archive)) == before
        assert add(archive, own(), SEEN).status == "added"


def test_a_killed_worker_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    def broken(*_: object) -> None:
        raise BrokenProcessPool("a worker was killed")

    monkeypatch.setattr(ProcessPoolExecutor, "submit", broken)
    with opened(tmp_path / "desk.db") as archive:
        assert [r.status for r in add_all(archive, everything(), SEEN, workers=2)] == ["added"] * 4


def test_an_archive_in_a_folder_that_cannot_be_written_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(tmp_path / "desk.db") as archive:
        add(archive, dispatch(), SEEN)
    monkeypatch.setattr(os, "access", lambda *_: False)
    with opened(tmp_path / "desk.db", readonly=True) as reader:
        assert len(articles(reader)) == 1
