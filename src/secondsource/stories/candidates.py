"""Which pairs of many pages are worth weighing: those that share telling words. Never all pairs.

A page looks for others by its most telling words. Of a word that very many pages hold, only the holders that stand
nearest in order are looked at, so that the cost of a page stays flat, and a story of hundreds of pages stays connected.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from secondsource.stories.clusters import REACH
from secondsource.stories.pairs import Vectors

__all__ = ["ALL_PAIRS", "COMMON", "CROWD", "NEAREST", "TELLING", "candidate_pairs", "nearest", "telling_words"]

Pair = tuple[int, int]

ALL_PAIRS = 60  # up to so many pages every pair is weighed
TELLING = 30  # words of a page, the most telling first, by which it looks for others
CROWD = 64  # holders of one word that are looked at on either side
NEAREST = REACH // 2  # pages that a page asks to be weighed with; it may be asked as often again
COMMON = 2  # telling words that two pages must share


def telling_words(page: Vectors) -> tuple[tuple[str, float], ...]:
    """Give the words by which a page looks for others, with their part in its vector, the most telling first."""
    ranked = sorted([(-term[2], word) for word, term in page.terms.items()])[:TELLING]
    return tuple((word, -weight) for weight, word in ranked)


def nearest(shares: Iterable[tuple[float, Iterable[int]]], count: int) -> list[int]:
    """Rank pages by the weights of the words shared; at least COMMON words must be. ``shares`` is weight, holders."""
    weights: dict[int, float] = {}
    common: dict[int, int] = {}
    for weight, holders in shares:
        for page in holders:
            weights[page] = weights.get(page, 0.0) + weight
            common[page] = common.get(page, 0) + 1
    likely = [(-weights[page], page) for page, words in common.items() if words >= COMMON]
    likely.sort()
    return [page for _, page in likely[:count]]


def candidate_pairs(pages: Sequence[Vectors]) -> set[Pair]:
    """Pairs worth weighing, ascending; all of them where there are few pages."""
    if len(pages) <= ALL_PAIRS:
        return {(a, b) for b in range(len(pages)) for a in range(b)}
    words = [telling_words(page) for page in pages]
    holders: dict[str, list[int]] = defaultdict(list)
    for at, telling in enumerate(words):
        for word, _ in telling:
            holders[word].append(at)
    places: dict[str, int] = defaultdict(int)
    found: set[Pair] = set()
    for at, telling in enumerate(words):
        for other in nearest(_shared(telling, holders, places), NEAREST + 1):
            if other != at:
                found.add((at, other) if at < other else (other, at))
    return found


def _shared(
    telling: Iterable[tuple[str, float]], holders: Mapping[str, Sequence[int]], places: dict[str, int]
) -> list[tuple[float, Sequence[int]]]:
    """Holders of each word around the page's own place among them; ``places`` counts those places up."""
    found = []
    for word, weight in telling:
        holding, place = holders[word], places[word]
        places[word] += 1
        if len(holding) > 1:
            found.append((weight, holding[max(0, place - CROWD) : place + CROWD + 1]))
    return found
