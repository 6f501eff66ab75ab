"""Two profiles side by side: what they share, and how likely it is that they report one event.

The weights in ``data/story_model.tsv`` are those of a logistic regression on these features (``bench/stories.py``
trains it): one column for pairs whose days apart are known, one for pairs whose days are not.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache

from secondsource.frozen import frozen
from secondsource.stories.profiles import Profile
from secondsource.stories.words import background
from secondsource.tables import read_table

__all__ = [
    "FEATURES",
    "Vectors",
    "cosine",
    "days_apart",
    "event_days_apart",
    "features",
    "figures",
    "likelihood",
    "openings_differ",
    "vectors",
]

FEATURES = (
    "words", "title", "lead", "names", "numbers", "lead numbers", "title in lead",
    "shortest", "length ratio", "days apart", "event days apart", "event day shared", "figures agree", "figures differ",
)  # fmt: skip

BACKGROUND = 10_000  # pages that the word table counts over
UNSEEN = 25  # a word too rare for the table stands in fewer than 52 of them; a name is given the same rarity
YEAR = 366
TELLING_DIGITS = 3  # characters: 412, 6.1, 4200


@frozen
class Vectors:
    """A profile's counts as vectors of length one."""

    words: Mapping[str, float]
    title: Mapping[str, float]
    lead: Mapping[str, float]
    names: Mapping[str, float]
    numbers: Mapping[str, float]
    lead_numbers: Mapping[str, float]
    weights: Mapping[str, float]  # of every word: how telling it is


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


def _vector(p: Profile, words: Mapping[str, float]) -> Vectors:
    return Vectors(
        words=_unit(p.words, words),
        title=_unit(p.title, words),
        lead=_unit(p.lead, words),
        names=_unit(p.names, words),
        numbers=_unit(p.numbers, words),
        lead_numbers=_unit(dict.fromkeys(sorted(p.lead_numbers), 1), words),
        weights={word: words[word] for word in p.words},
    )


def vectors(profiles: Sequence[Profile]) -> tuple[Vectors, ...]:
    """Weigh the words of all profiles by how few pages hold them, in this call and in general."""
    general, pages = background(), len(profiles)
    here = _frequencies(p.words for p in profiles)
    words = {word: _telling(pages, count, general.get(word, UNSEEN)) for word, count in here.items()}
    return tuple(_vector(p, words) for p in profiles)


def cosine(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Cosine of two vectors of length one.

    >>> cosine({"orsk": 0.6, "fire": 0.8}, {"orsk": 1.0})
    0.6
    """
    if len(b) < len(a):
        a, b = b, a
    return sum([value * b[word] for word, value in a.items() if word in b])


def _covered(title: Mapping[str, int], lead: Mapping[str, int], weights: Mapping[str, float]) -> float:
    total = math.fsum(weights[word] for word in title)
    return math.fsum(weights[word] for word in title if word in lead) / total if total else 0.0


def _around_the_year(a: int, b: int) -> int:
    return min((a - b) % YEAR, (b - a) % YEAR)


def days_apart(a: Profile, b: Profile) -> int | None:
    """Days between the publication of two pages; None when either has no date."""
    return None if a.published is None or b.published is None else abs(a.published - b.published)


def _least(a: Iterable[int], b: Iterable[int], around: int) -> int | None:
    """Least distance on a circle of that many days; None when either names none."""
    return min((min((x - y) % around, (y - x) % around) for x in a for y in b), default=None)


def _stamps(p: Profile) -> Iterable[int]:
    return p.stamps or (date.fromordinal(day).timetuple().tm_yday for day in p.days)


def _weekdays(p: Profile) -> Iterable[int]:
    return p.weekdays or (date.fromordinal(day).isoweekday() for day in p.days)


def event_days_apart(a: Profile, b: Profile) -> int | None:
    """Least number of days between the days that two leads name, by date, else by weekday; None when one names none."""
    if a.days and b.days:
        return min(abs(x - y) for x in a.days for y in b.days)
    by_stamp = _least(_stamps(a), list(_stamps(b)), YEAR)
    return by_stamp if by_stamp is not None else _least(_weekdays(a), list(_weekdays(b)), 7)


def figures(a: Profile, b: Profile) -> tuple[int, int]:
    """How many numbers two reports have in common, and beside how many words they give other numbers only.

    A number in common stands beside the same word, or is so long that chance does not explain it.
    """
    common = [key for key in a.figures if key in b.figures]
    agree = {number for key in common for number in a.figures[key] & b.figures[key]}
    agree |= {number for number in a.numbers.keys() & b.numbers.keys() if len(number) >= TELLING_DIGITS}
    return len(agree), sum(1 for key in common if not a.figures[key] & b.figures[key])


def _numbers(figures_by_word: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return frozenset(number for numbers in figures_by_word.values() for number in numbers)


def openings_differ(a: Profile, b: Profile) -> int | None:
    """How many words stand beside other numbers in two openings that each have days of their own, two or more apart.

    None if the openings share a number or a day, or lack one, or say that a figure moved: an update of the same event.
    """
    if a.updates or b.updates or (a.published is None) != (b.published is None):
        return None
    gap = _least(a.opening_days, b.opening_days, 7 if a.published is None else 2 * YEAR)
    ours, theirs = _numbers(a.opening_figures), _numbers(b.opening_figures)
    if gap is None or gap < 2 or not ours or not theirs or ours & theirs:
        return None
    return len(a.opening_figures.keys() & b.opening_figures.keys())


def features(a: Profile, b: Profile, va: Vectors, vb: Vectors) -> tuple[float, ...]:
    """Give the pair's features in the order of FEATURES; cosines lie in 0-1, days and lengths are logarithms."""
    gap, event_gap = days_apart(a, b), event_days_apart(a, b)
    agree, differ = figures(a, b)
    short, long = sorted((a.length, b.length))
    return (
        cosine(va.words, vb.words), cosine(va.title, vb.title), cosine(va.lead, vb.lead), cosine(va.names, vb.names),
        cosine(va.numbers, vb.numbers), cosine(va.lead_numbers, vb.lead_numbers),
        max(_covered(a.title, b.lead, va.weights), _covered(b.title, a.lead, vb.weights)),
        math.log1p(short), math.log1p(long) - math.log1p(short),
        math.log1p(gap or 0), math.log1p(event_gap or 0), float(event_gap == 0),
        math.log1p(agree), math.log1p(differ),
    )  # fmt: skip


def likelihood(values: Sequence[float], dated: bool) -> float:
    """Log-odds that a pair with these features reports one event."""
    column = 0 if dated else 1
    weights = _weights()
    return weights["bias"][column] + math.fsum(
        weights[name][column] * value for name, value in zip(FEATURES, values, strict=True)
    )
