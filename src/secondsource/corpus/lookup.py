"""One article against a corpus that was built: which articles it shares text with, in milliseconds.

The prints of all articles stand in one sorted segment of 64-bit hashes beside their articles' numbers; both are
memory-mapped, so that a look-up touches a page or two a print. Candidates are matched word by word as in the corpus.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from secondsource.engines.parquet import need, read_batches
from secondsource.engines.store import open_store
from secondsource.frozen import frozen

__all__ = ["Found", "Lookup", "find_shared", "open_lookup"]

_COMMON = 50  # prints of more articles than this propose nothing, unless the article has no other
_SCARCE = 4  # one print in common proposes an article if no more have it
_TRIED = 40  # candidates that are matched, those with the most prints in common first


@frozen
class Found:
    """An article of the corpus that shares text with the one asked about; covered words of each, longest run."""

    article: str
    covered: int
    of_asked: int
    covered_there: int
    of_there: int
    longest_run: int


@frozen
class Lookup:
    """A corpus opened for look-ups."""

    hashes: Any  # ascending
    rows: Any  # of the article of each hash
    docs: Any  # numbers of the articles
    names: Sequence[str]
    find: Any


def open_lookup(out: Path) -> Lookup:
    """Open the folder that ``build_corpus`` wrote; the segment is made at first use.

    Raises UsageError when the corpus extra is missing, FileNotFoundError where no corpus was built.
    """
    np = need("numpy", "corpus")
    stages = out / "stages"
    folder = stages / "prints" / "_segment"
    if not (folder / "done").exists():
        _sort_prints(stages, folder)
    docs, names = _names(stages)
    hashes, rows = (np.load(folder / f"{name}.npy", mmap_mode="r") for name in ("hashes", "rows"))
    return Lookup(hashes, rows, docs, names, open_store(str(stages / "flagged")))


def _names(stages: Path) -> tuple[Any, Sequence[str]]:
    np = need("numpy", "corpus")
    docs: list[Any] = []
    names: list[str] = []
    for batch in read_batches(str(stages / "heads"), ("doc", "id")):
        docs.append(batch.column("doc").to_numpy())
        names += batch.column("id").to_pylist()
    return np.concatenate(docs), names


def _sort_prints(stages: Path, folder: Path) -> None:
    np = need("numpy", "corpus")
    folder.mkdir(exist_ok=True)
    docs, _ = _names(stages)
    order = np.argsort(docs)
    parts = [
        (batch.column("hash").to_numpy(), order[np.searchsorted(docs[order], batch.column("doc").to_numpy())])
        for batch in read_batches(str(stages / "prints"), ("hash", "doc"), 100_000)
    ]
    hashes = np.concatenate([h for h, _ in parts])
    rows = np.concatenate([r.astype(np.int32) for _, r in parts])
    sorting = np.argsort(hashes, kind="stable")
    np.save(folder / "hashes.npy", hashes[sorting])
    np.save(folder / "rows.npy", rows[sorting])
    (folder / "done").touch()


def find_shared(lookup: Lookup, text: str) -> tuple[Found, ...]:
    """Find the articles that a text shares a passage with, the most covered first, then by id."""
    from secondsource.corpus.batches import match_one, prints_of

    numbers, flags, hashes = prints_of(text)
    rows = _candidates(lookup, hashes)
    if not len(rows):
        return ()
    matched = match_one(numbers, flags, lookup.docs[rows], lookup.find)
    found = [
        Found(lookup.names[rows[at]], asked, len(numbers), there, size, longest)
        for at, asked, there, size, longest in matched
    ]
    return tuple(sorted(found, key=lambda f: (-f.covered, f.article)))


def _candidates(lookup: Lookup, hashes: Any) -> Any:
    """Give the rows of articles that have a rare print of these, those with the most first."""
    np = need("numpy", "corpus")
    firsts, lasts = np.searchsorted(lookup.hashes, hashes, "left"), np.searchsorted(lookup.hashes, hashes, "right")
    counts = lasts - firsts
    rare = (counts > 0) & (counts <= _COMMON)
    if not rare.any():
        rare = counts > 0
    rows = [lookup.rows[f : min(last, f + _COMMON)] for f, last in zip(firsts[rare], lasts[rare], strict=True)]
    if not rows:
        return np.zeros(0, np.int64)
    weights = np.concatenate([np.full(len(part), 2 if len(part) <= _SCARCE else 1) for part in rows])
    found, place = np.unique(np.concatenate(rows), return_inverse=True)
    shared = np.bincount(place, weights).astype(np.int64)
    found, shared = found[shared >= 2], shared[shared >= 2]
    return found[np.lexsort((found, -shared))][:_TRIED].astype(np.int64)
