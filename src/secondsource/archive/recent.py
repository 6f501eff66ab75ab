"""Articles that were looked at lately, ready to be looked at again.

What is kept is a pure function of an article's frozen text, so that it never goes out of date; ids are hashes of
content, so that archives may share it.
"""

import json
import sqlite3
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import TypeVar

from secondsource.frozen import frozen

__all__ = ["Kept", "kept_article", "recalled"]

_ARTICLES = 2000

Made = TypeVar("Made")


@frozen
class Kept:
    """An article of the archive with its sentences."""

    n: int
    id: str
    text: str
    spans: tuple[tuple[int, int], ...]
    sizes: tuple[int, ...]  # words of each sentence


_articles: OrderedDict[Hashable, Kept] = OrderedDict()
_lock = Lock()


def recalled(memory: "OrderedDict[Hashable, Made]", key: Hashable, most: int, make: Callable[[], Made]) -> Made:
    """Give what a memory has for a key, or make it; the memory forgets what was not asked for longest."""
    with _lock:
        if key in memory:
            memory.move_to_end(key)
            return memory[key]
    made = make()
    with _lock:
        memory[key] = made
        while len(memory) > most:
            memory.popitem(last=False)
    return made


def kept_article(connection: sqlite3.Connection, n: int) -> Kept:
    """Give an article's text and sentences by its number."""
    article, sha = _named(connection, n)
    return recalled(_articles, (article, n, sha), _ARTICLES, lambda: _read(connection, n))


def _named(connection: sqlite3.Connection, n: int) -> tuple[str, int]:
    row: tuple[str, int] = connection.execute("SELECT id, place FROM article WHERE n = ?", (n,)).fetchone()
    return row


def _read(connection: sqlite3.Connection, n: int) -> Kept:
    article, lines, text = connection.execute("SELECT id, lines, text FROM article WHERE n = ?", (n,)).fetchone()
    flat = json.loads(lines)
    return Kept(n, article, text, tuple(zip(flat[::3], flat[1::3], strict=True)), tuple(flat[2::3]))
