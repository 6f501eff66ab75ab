"""The archive's file: opened, closed, written in transactions; what SQLite says in its words, in ours."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from secondsource.archive.records import Archive
from secondsource.archive.schema import APPLICATION, VERSION, migrate, version_of
from secondsource.errors import ArchiveError

__all__ = ["close", "open_archive", "opened", "said_plainly", "writing"]

_PATIENCE = 20.0  # seconds that a writer waits for another one
_CACHE = 128 * 1024  # KiB of pages kept in memory by a writer: the upper parts of every index
_READ_CACHE = 32 * 1024
_WAL_PAGES = 8192  # pages of 4 KiB in the log before they are written back: 32 MB


def open_archive(path: str | Path, readonly: bool = False) -> Archive:
    """Open an archive; one that is not there is made, unless it is opened only to be read.

    A reader sees the archive as it was when each of its questions began, and never waits. Raises ArchiveError for a
    file that is not there, cannot be read or written, is no archive, or is of a later version.
    """
    name = str(path)
    if readonly and not Path(name).is_file():
        raise ArchiveError(f"{name}: no such archive; check the path, or make one with `secondsource add --archive`")
    with said_plainly(name):
        connection = _connected(name, readonly)
        try:
            _prepared(connection, name, readonly)
        except BaseException:
            connection.close()
            raise
    return Archive(connection, name, readonly)


def _connected(name: str, readonly: bool) -> sqlite3.Connection:
    mode = "rwc" if not readonly else "ro&immutable=1" if _is_sealed(Path(name)) else "ro"
    address = f"file:{quote(str(Path(name).absolute()))}?mode={mode}"
    return sqlite3.connect(address, uri=True, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)


def _is_sealed(path: Path) -> bool:
    """Tell whether nobody can write beside a file, as on a read-only medium: SQLite cannot make its index there."""
    return not os.access(path.parent, os.W_OK) and not Path(f"{path}-wal").exists()


def _prepared(connection: sqlite3.Connection, name: str, readonly: bool) -> None:
    if readonly:
        connection.execute(f"PRAGMA cache_size = -{_READ_CACHE}")
        _check_version(connection, name)
        return
    if not version_of(connection):
        migrate(connection, name)  # first: another program's file is refused before anything in it changes
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")  # a commit is on the disk when it returns
    connection.execute(f"PRAGMA cache_size = -{_CACHE}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {_WAL_PAGES}")
    migrate(connection, name)


def _check_version(connection: sqlite3.Connection, name: str) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
        raise ArchiveError(f"{name}: this is no archive of secondsource; check the path")
    if (found := version_of(connection)) != VERSION:
        what = "open it once for writing (`secondsource add`)" if found < VERSION else "use the later program"
        raise ArchiveError(f"{name}: its tables are version {found}, this program reads {VERSION}; {what}")


def close(archive: Archive) -> None:
    """Close an archive; what was acknowledged is on the disk already."""
    archive.connection.close()


@contextmanager
def opened(path: str | Path, readonly: bool = False) -> Iterator[Archive]:
    """Open an archive for the length of a ``with``."""
    archive = open_archive(path, readonly)
    try:
        yield archive
    finally:
        close(archive)


@contextmanager
def writing(archive: Archive) -> Iterator[sqlite3.Connection]:
    """Do all of a block in one transaction, on the disk when the block is left, or none of it.

    Raises ArchiveError when the archive cannot be written; nothing of the block is kept then.
    """
    if archive.readonly:
        raise ArchiveError(f"{archive.path}: opened only to be read; open it for writing")
    connection = archive.connection
    with said_plainly(archive.path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


_PLAIN = (
    ("disk is full", "the disk is full; nothing of the last step was kept: free some space and run it again"),
    ("locked", "another process is writing to it; nothing of this step was kept: run it again when that one is done"),
    ("readonly", "the file or its folder is read-only; give leave to write, or name another file"),
    ("read-only", "the file or its folder is read-only; give leave to write, or name another file"),
    ("unable to open", "cannot be opened; check that its folder is there and may be written"),
    ("not a database", "this is no archive: not a SQLite file; check the path"),
    ("malformed", "the file is damaged; take the last good copy, or add the pages to a new archive"),
    ("disk i/o error", "the disk failed to read or write; nothing of the last step was kept: check the disk"),
)


@contextmanager
def said_plainly(name: str) -> Iterator[None]:
    """Turn SQLite's errors into an ArchiveError that says what is wrong, where, and what to do."""
    try:
        yield
    except sqlite3.Error as error:
        words = str(error)
        plain = next((said for sign, said in _PLAIN if sign in words.lower()), words)
        raise ArchiveError(f"{name}: {plain}") from error
