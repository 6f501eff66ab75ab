"""Two profiles side by side: what they share, and how likely it is that they report one event.

The weights in ``data/story_model.tsv`` are those of a logistic regression on these features (``bench/stories.py``
trains it): one column for pairs whose days apart are known, one for pairs whose days are not.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from secondsource.stories.profiles import Profile
from secondsource.tables import read_table

__all__ = ["FEATURES", "Vectors", "days_apart", "features", "likelihood", "vectors"]

FEATURES = (
    "words", "title", "lead", "names", "lead names", "numbers", "lead numbers", "bigrams", "title in lead",
    "shortest", "length ratio", "days apart", "event days apart", "event day shared", "figures differ",
)  # fmt: skip

BACKGROUND = 10_000  # pages that the word table counts over
UNSEEN = 25  # a word too rare for the table stands in fewer than 52 of them; a name is given the same rarity
UNSEEN_PAIR = 5  # a pair of neighbouring words is rarer than either
YEAR = 366


@dataclass(frozen=True, slots=True)
class Vectors:
    """A profile's counts as vectors of length one."""

    words: Mapping[str, float]
    title: Mapping[str, float]
    lead: Mapping[str, float]
    names: Mapping[str, float]
    lead_names: Mapping[str, float]
    numbers: Mapping[str, float]
    lead_numbers: Mapping[str, float]
    bigrams: Mapping[str, float]
    weights: Mapping[str, float]  # of every word: how telling it is


@cache
def _background() -> Mapping[str, int]:
    return {row[0]: int(row[1]) for row in read_table("story_words.tsv")}


@cache
def _weights() -> Mapping[str, tuple[float, float]]:
    return {row[0]: (float(row[1]), float(row[2])) for row in read_table("story_model.tsv")}


def _unit(counts: Mapping[str, int], weights: Mapping[str, float]) -> dict[str, float]:
    raw = {word: (1 + math.log(count)) * weights[word] for word, count in counts.items()}
    norm = math.sqrt(math.fsum(value * value for value in raw.values()))
    return {word: value / norm for word, value in raw.items()} if norm else {}


def _frequencies(bags: Iterable[Iterable[str]]) -> Counter[str]:
    seen: Counter[str] = Counter()
    for bag in bags:
        seen.update(bag)
    return seen


def _telling(pages: int, here: int, elsewhere: int) -> float:
    """Inverse document frequency over the shipped background and the pages of this call together."""
    return math.log((BACKGROUND + pages) / (elsewhere + here))


def _vector(p: Profile, words: Mapping[str, float], pairs: Mapping[str, float]) -> Vectors:
    return Vectors(
        _unit(p.words, words), _unit(p.title, words), _unit(p.lead, words), _unit(p.names, words),
        _unit(dict.fromkeys(sorted(p.lead_names), 1), words), _unit(p.numbers, words),
        _unit(dict.fromkeys(sorted(p.lead_numbers), 1), words), _unit(p.bigrams, pairs),
        {word: words[word] for word in p.words},
    )  # fmt: skip


def vectors(profiles: Sequence[Profile]) -> tuple[Vectors, ...]:
    """Weigh the words of all profiles by how few pages hold them, in this call and in general."""
    background, pages = _background(), len(profiles)
    # names take no part in the look-up: only words that some page prints as a word have a general frequency
    words = {
        w: _telling(pages, n, background.get(w, UNSEEN)) for w, n in _frequencies(p.words for p in profiles).items()
    }
    pairs = {w: _telling(pages, n, UNSEEN_PAIR) for w, n in _frequencies(p.bigrams for p in profiles).items()}
    return tuple(_vector(p, words, pairs) for p in profiles)


def _dot(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    if len(b) < len(a):
        a, b = b, a
    return math.fsum(value * b[word] for word, value in a.items() if word in b)


def _covered(title: Mapping[str, int], lead: Mapping[str, int], weights: Mapping[str, float]) -> float:
    total = math.fsum(weights[word] for word in title)
    return math.fsum(weights[word] for word in title if word in lead) / total if total else 0.0


def _around_the_year(a: int, b: int) -> int:
    return min((a - b) % YEAR, (b - a) % YEAR)


def days_apart(a: Profile, b: Profile) -> int | None:
    """Days between the publication of two pages; None when either has no date."""
    return None if a.published is None or b.published is None else abs(a.published - b.published)


def event_days_apart(a: Profile, b: Profile) -> int | None:
    """Least number of days between the days that two pages name; None when one names none."""
    if a.days and b.days:
        return min(abs(x - y) for x in a.days for y in b.days)
    if a.stamps and b.stamps:
        return min(_around_the_year(x, y) for x in a.stamps for y in b.stamps)
    return None


def _figures_differ(a: Profile, b: Profile) -> bool:
    """Whether the leads count the same thing and agree on no number of it."""
    common = [counted for counted in a.figures if counted in b.figures]
    return bool(common) and not any(a.figures[counted] & b.figures[counted] for counted in common)


def features(a: Profile, b: Profile, va: Vectors, vb: Vectors) -> tuple[float, ...]:
    """Give the pair's features in the order of FEATURES; cosines lie in 0-1, days and lengths are logarithms."""
    gap, event_gap = days_apart(a, b), event_days_apart(a, b)
    short, long = sorted((a.length, b.length))
    return (
        _dot(va.words, vb.words), _dot(va.title, vb.title), _dot(va.lead, vb.lead), _dot(va.names, vb.names),
        _dot(va.lead_names, vb.lead_names), _dot(va.numbers, vb.numbers), _dot(va.lead_numbers, vb.lead_numbers),
        _dot(va.bigrams, vb.bigrams),
        max(_covered(a.title, b.lead, va.weights), _covered(b.title, a.lead, vb.weights)),
        math.log1p(short), math.log1p(long) - math.log1p(short),
        math.log1p(gap or 0), math.log1p(event_gap or 0), float(event_gap == 0), float(_figures_differ(a, b)),
    )  # fmt: skip


def likelihood(values: Sequence[float], dated: bool) -> float:
    """Log-odds that a pair with these features reports one event."""
    column = 0 if dated else 1
    weights = _weights()
    return weights["bias"][column] + math.fsum(
        weights[name][column] * value for name, value in zip(FEATURES, values, strict=True)
    )
