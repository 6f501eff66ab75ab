"""Which articles to compare at all: an inverted index over word 5-grams, bounded for the most reprinted dispatch."""

from collections import Counter
from collections.abc import Iterable, Sequence

from secondsource.copy_links.reports import Report
from secondsource.copy_links.suspects import fact_trigrams
from secondsource.text import shingles

__all__ = ["candidate_pairs", "count_kin"]

_WORDS = 5
_POSTINGS = 8  # articles kept per shingle, likeliest source sides first: the 9th reprint adds no better source
_PARTNERS = 12  # articles compared with one article
_SKELETON = 4  # shared runs of three facts that make two reports worth a look


def candidate_pairs(reports: Sequence[Report]) -> tuple[tuple[int, int], ...]:
    """Give the pairs (i < j) of reports that share text or a skeleton of facts, ascending; linear in the input.

    ``reports`` stand in the order of likelier source sides first.
    """
    pairs: set[tuple[int, int]] = set()
    for keys_of, least in ((_word_shingles, 1), (fact_trigrams, _SKELETON)):
        keys = [dict.fromkeys(keys_of(report)) for report in reports]
        postings = _postings(keys)
        for n, own in enumerate(keys):
            pairs |= {(min(n, m), max(n, m)) for m in _partners(n, own, postings, least)}
    return tuple(sorted(pairs))


def _word_shingles(report: Report) -> tuple[tuple[str, ...], ...]:
    return shingles([key for line in report.lines for key in line.keys], _WORDS)


def _postings(keys: Sequence[Iterable[tuple[str, ...]]]) -> dict[tuple[str, ...], list[int]]:
    found: dict[tuple[str, ...], list[int]] = {}
    for n, own in enumerate(keys):
        for key in own:
            place = found.setdefault(key, [])
            if len(place) < _POSTINGS:
                place.append(n)
    return found


def _partners(
    n: int, keys: Iterable[tuple[str, ...]], postings: dict[tuple[str, ...], list[int]], least: int
) -> list[int]:
    counts: Counter[int] = Counter()
    for key in keys:
        counts.update(postings[key])
    del counts[n]
    ranked = sorted(((-count, m) for m, count in counts.items() if count >= least))
    return [m for _, m in ranked[:_PARTNERS]]


def count_kin(pairs: Iterable[tuple[int, int]]) -> Counter[int]:
    """Count, for each report, with how many others it is compared."""
    return Counter(n for pair in pairs for n in pair)
