"""What the archive knew at a time: which articles it had, and which text of each page."""

import sqlite3

from secondsource.archive.moments import until_of
from secondsource.archive.records import Archive

__all__ = ["known_at", "latest_at"]


def known_at(archive: Archive, as_of: str | None, name: str) -> tuple[str, list[str]]:
    """Give the SQL condition, and its values, for an article (under a name) to be known at a time.

    It must have been seen and, where that is known, published by then. Before the archive's first article nothing was
    seen; of such a time published times alone decide.
    """
    if as_of is None:
        return "1", []
    then = until_of(as_of, "as of")
    first = _first_seen(archive.connection)
    if first is not None and then < first:
        return f"{name}.published <= ?", [then]
    return f"({name}.seen <= ? AND ({name}.published IS NULL OR {name}.published <= ?))", [then, then]


def latest_at(archive: Archive, as_of: str | None, name: str = "a") -> tuple[str, list[str]]:
    """Give the SQL condition, and its values, for an article to be its page's latest text that was known at a time."""
    if as_of is None:
        return f"{name}.current = 1", []
    known, values = known_at(archive, as_of, name)
    later, later_values = known_at(archive, as_of, "later")
    nothing_later = (
        f"NOT EXISTS (SELECT 1 FROM article later WHERE later.place = {name}.place"
        f" AND later.revision > {name}.revision AND {later})"
    )
    return f"({known} AND {nothing_later})", [*values, *later_values]


def _first_seen(connection: sqlite3.Connection) -> str | None:
    row = connection.execute("SELECT seen FROM article ORDER BY n LIMIT 1").fetchone()
    return row[0] if row else None
