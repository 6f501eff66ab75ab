"""Who has these words: the sampled fingerprints of all articles, and the telling words by day.

New rows go into a small table of their own and are moved over in order of the key, many at a time: rows that come one
by one into a large table would each write a page of it.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

__all__ = ["MOVED_AT", "alike_by_words", "hold_prints", "hold_telling", "holders", "move_over"]

# Articles remembered for one fingerprint, the first to come: the 65th reprint of a sentence adds no better source.
MOST_HOLDERS = 64
# Rows in the new tables before they are moved. 200,000 rows are 3 MB, some 1,500 articles; moving them takes a second
# in an archive of 200,000 articles and is done between two articles, while readers read on.
MOVED_AT = 200_000
_PER_WORD = 60  # articles looked at for one telling word, the latest days first


def holders(connection: sqlite3.Connection, prints: Iterable[int]) -> dict[int, list[tuple[int, int]]]:
    """Give, for each fingerprint that the archive has, the articles and sentences that hold it, by order of arrival."""
    asked = json.dumps(sorted(set(prints)))
    found: dict[int, list[tuple[int, int]]] = {}
    for table in ("posting", "posting_new"):
        rows = connection.execute(
            f"SELECT f, n, s FROM {table} WHERE f IN (SELECT value FROM json_each(?)) ORDER BY f, n, s", (asked,)
        )
        for f, n, s in rows:
            found.setdefault(f, []).append((n, s))
    return found


def hold_prints(
    connection: sqlite3.Connection,
    n: int,
    prints: Iterable[tuple[int, int]],
    held: Mapping[int, Sequence[tuple[int, int]]],
) -> None:
    """Store an article's fingerprints (fingerprint, sentence); those that many articles hold are enough as they are."""
    rows = [(f, n, s) for f, s in prints if len(held.get(f, ())) < MOST_HOLDERS]
    connection.executemany("INSERT OR IGNORE INTO posting_new VALUES (?, ?, ?)", rows)


def hold_telling(connection: sqlite3.Connection, n: int, day: int, words: Iterable[int]) -> None:
    """Store an article's telling words under its day."""
    rows = [(word, day, n) for word in words]
    connection.executemany("INSERT OR IGNORE INTO telling_new VALUES (?, ?, ?)", rows)


def alike_by_words(
    connection: sqlite3.Connection, words: Sequence[int], days: Iterable[tuple[int, int]]
) -> Counter[int]:
    """Count, for each article of the stretches of days (both ends included), how many of the telling words it has."""
    found: set[tuple[int, int]] = set()
    for table in ("telling", "telling_new"):
        query = f"SELECT n FROM {table} WHERE w = ? AND day BETWEEN ? AND ? ORDER BY day DESC, n DESC LIMIT {_PER_WORD}"
        for first, last in days:
            for word in words:
                found.update((word, n) for (n,) in connection.execute(query, (word, first, last)))
    return Counter(n for _, n in found)


def move_over(connection: sqlite3.Connection) -> bool:
    """Move the new rows to where they stay when there are many; tells whether it did."""
    last = connection.execute("SELECT count(*) FROM posting_new").fetchone()[0]
    if last < MOVED_AT:
        return False
    for table, key in (("posting", "f, n, s"), ("telling", "w, day, n")):
        connection.execute(f"INSERT OR IGNORE INTO {table} SELECT * FROM {table}_new ORDER BY {key}")
        connection.execute(f"DELETE FROM {table}_new")
    return True
