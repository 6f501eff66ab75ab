"""How telling a word is: in how few of the archive's latest articles it stands, taken anew as the archive grows.

A batch weighs words over its own pages; an archive takes their count now and then, so that what an article weighed
stays the same in between and pairs need not be judged again for each article that comes.
"""

import json
import sqlite3
import zlib
from collections import Counter, OrderedDict
from collections.abc import Hashable
from hashlib import blake2b

from secondsource.archive.recent import recalled
from secondsource.archive.shapes import inflated
from secondsource.frozen import frozen
from secondsource.stories.pairs import Frequencies, Vectors, weigh
from secondsource.stories.profiles import Profile

__all__ = ["Weighed", "Weights", "count_words", "keep_profile", "weighed", "weights_of"]

# Without a count (every word as if it stood in one page) the dev part of AllSides comes to B-cubed .766, with it to
# the batch's figure (docs/archive.md).
_LATEST = 4096  # articles that are counted
_FIRST, _AT_MOST = 60, 2048  # articles until the first count, and between two: each time the archive has doubled
_PROFILES = 3000
_VECTORS = 1500  # some 100 KB each

_counts: OrderedDict[Hashable, "Weights"] = OrderedDict()
_profiles: OrderedDict[Hashable, Profile] = OrderedDict()
_vectors: OrderedDict[Hashable, Vectors] = OrderedDict()


@frozen
class Weights:
    """In how many of the latest pages words stand; a word that is not listed stands in one."""

    digest: str  # of the count
    seen: Frequencies


@frozen
class Weighed:
    """A profile with its words weighed."""

    profile: Profile
    vectors: Vectors


_NONE = Weights("", Frequencies(1, {}))


def weights_of(connection: sqlite3.Connection) -> Weights:
    """Give the count by which the archive weighs words now."""
    row = connection.execute("SELECT n, digest FROM weighing ORDER BY n DESC LIMIT 1").fetchone()
    return recalled(_counts, row[1], 4, lambda: _read(connection, row[0])) if row else _NONE


def _read(connection: sqlite3.Connection, n: int) -> Weights:
    pages, digest, body = connection.execute("SELECT pages, digest, body FROM weighing WHERE n = ?", (n,)).fetchone()
    return Weights(digest, Frequencies(pages, json.loads(zlib.decompress(body))))


def count_words(connection: sqlite3.Connection, last: int) -> None:
    """Count words anew when the archive, whose last article has this number, has grown enough since the last count."""
    row = connection.execute("SELECT n FROM weighing ORDER BY n DESC LIMIT 1").fetchone()
    before = row[0] if row else 0
    if last - before < max(_FIRST, min(before, _AT_MOST)):
        return
    counts: Counter[str] = Counter()
    rows = connection.execute("SELECT n, id FROM article WHERE n > ? ORDER BY n", (last - _LATEST,)).fetchall()
    for n, article in rows:
        counts.update(dict.fromkeys(_profile(connection, n, article).words, 1))
    listed = json.dumps({w: c for w, c in sorted(counts.items()) if c > 1}, ensure_ascii=False, separators=(",", ":"))
    body = zlib.compress(listed.encode("utf-8", "replace"), 6)
    digest = blake2b(body, digest_size=8).hexdigest()
    connection.execute("DELETE FROM weighing")
    connection.execute("INSERT INTO weighing VALUES (?, ?, ?, ?)", (last, len(rows), digest, body))


def keep_profile(article: str, profile: Profile) -> None:
    """Remember the profile of an article that has just come."""
    recalled(_profiles, article, _PROFILES, lambda: profile)


def _profile(connection: sqlite3.Connection, n: int, article: str) -> Profile:
    def read() -> Profile:
        body = connection.execute("SELECT shape FROM article WHERE n = ?", (n,)).fetchone()[0]
        return inflated(body, article)

    return recalled(_profiles, article, _PROFILES, read)


def weighed(connection: sqlite3.Connection, n: int, article: str, weights: Weights) -> Weighed:
    """Give an article's profile, by its number and id, with its words weighed."""
    profile = _profile(connection, n, article)
    made = recalled(_vectors, (article, weights.digest), _VECTORS, lambda: weigh(profile, weights.seen))
    return Weighed(profile, made)
