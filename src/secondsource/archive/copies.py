"""Which earlier articles an article has its words from: fingerprints propose, an alignment of words decides."""

import sqlite3
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from rapidfuzz.distance import LCSseq

from secondsource.archive.preparing import sentence_words
from secondsource.archive.recent import Kept, kept_article
from secondsource.frozen import frozen

__all__ = ["Copied", "alike", "find_copies"]

_CANDIDATES = 4  # articles aligned with a new one, those that share most fingerprints first
_LEAST_PRINTS = 3  # fingerprints: 20 words or so; a phrase that many use is less
_COPIED = 0.5  # of the words of two sentences; the share from which copy_links may take related sentences for copy
_LEAST_WORDS = 12  # copied words that are worth a row


@frozen
class Copied:
    """So many words of an article stand, sentence by sentence, in an earlier one."""

    n: int
    shared: int
    words: int  # of the earlier article


def alike(a: Sequence[str], b: Sequence[str]) -> float:
    """Share of words that two sentences have in common and order: 2 * matched / words of both, 0-1.

    >>> alike("nine boats sank off Orsk".split(), "nine boats sank".split())
    0.75
    """
    return round(2 * int(LCSseq.similarity(a, b)) / max(1, len(a) + len(b)), 4)


def find_copies(
    connection: sqlite3.Connection,
    lines: Sequence[Sequence[str]],
    prints: Sequence[tuple[int, int]],
    held: Mapping[int, Sequence[tuple[int, int]]],
    own: Collection[int] = (),
) -> list[Copied]:
    """Find the earlier articles that hold sentences of an article, most shared words first.

    ``lines`` are its sentences as folded words, ``prints`` its fingerprints with the number of their sentence,
    ``held`` who holds each; ``own`` are earlier texts of the same page.
    Only the few articles that share most fingerprints are aligned.
    """
    places: dict[int, set[tuple[int, int]]] = {}
    counts: Counter[int] = Counter()
    for f, mine in prints:
        for n, theirs in held.get(f, ()):
            places.setdefault(n, set()).add((mine, theirs))
        counts.update({n for n, _ in held.get(f, ())})
    likely = [n for n, count in counts.items() if count >= _LEAST_PRINTS and n not in own]
    best = sorted(likely, key=lambda n: (-counts[n], n))[:_CANDIDATES]
    found = [_aligned(lines, kept_article(connection, n), places[n]) for n in best]
    return sorted((c for c in found if c.shared >= _LEAST_WORDS), key=lambda c: (-c.shared, c.n))


def _aligned(lines: Sequence[Sequence[str]], other: Kept, met: set[tuple[int, int]]) -> Copied:
    """Align the sentences that share a fingerprint, and their neighbours: an editor leaves some without one."""
    near = {(i + d, j + d) for i, j in met for d in (-1, 0, 1)}
    pairs = [(i, j) for i, j in sorted(near) if 0 <= i < len(lines) and 0 <= j < len(other.spans)]
    theirs = {j: sentence_words(other.text, [other.spans[j]])[0] for j in sorted({j for _, j in pairs})}
    copied = {i for i, j in pairs if alike(lines[i], theirs[j]) >= _COPIED}
    return Copied(other.n, sum(len(lines[i]) for i in copied), sum(other.sizes))
