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
    "Frequencies",
    "Vectors",
    "EVERYWHERE",
    "UNSEEN",
    "cosine_of",
    "days_apart",
    "event_days_apart",
    "features",
    "features_of",
    "figures",
    "frequencies",
    "likelihood",
    "likeness",
    "openings_differ",
    "vectors",
    "weigh",
]

FEATURES = (
    "words", "title", "lead", "names", "lead names", "numbers", "lead numbers", "other words", "rarity",
    "title in lead", "shortest", "length ratio",
    "days apart", "another day", "over one day", "over two days", "over four days",
    "event days apart", "event day shared", "figures agree", "figures differ",
)  # fmt: skip

BACKGROUND = 10_000  # pages that the word table counts over ...
STANDS_FOR = 1_000  # ... and as many pages it counts beside those of a call (dev: 300 to 3,000 differ by .002)
UNSEEN = 10  # a word too rare for the table stands in so many of them; a name is given the same rarity
EVERYWHERE = 1_500  # words in more of them tell nothing and are left out
YEAR = 366
TELLING_DIGITS = 3  # characters: 412, 6.1, 4200

# Where a word of a page stands: how telling it is, one by the number of pages that hold it, and its part in the page's
# vectors of all words, title, lead, names, names in the lead, numbers, numbers in the lead, other words (0: not in it)
Term = tuple[float, float, float, float, float, float, float, float, float, float]


@frozen
class Frequencies:
    """In how many pages each word stands, of those that were counted so far."""

    pages: int
    counts: Mapping[str, int]


@frozen
class Vectors:
    """A profile's telling words with their weights; every vector of them has length one."""

    terms: Mapping[str, Term]
    title: float  # how telling the words of the title are, together


@cache
def _weights() -> tuple[tuple[float, ...], ...]:
    """Bias and weights in the order of FEATURES: many pages dated, undated; few pages dated, undated."""
    table = {row[0]: tuple(float(cell) for cell in row[1:]) for row in read_table("story_model.tsv")}
    return tuple(zip(*(table[name] for name in ("bias", *FEATURES)), strict=True))


def frequencies(profiles: Iterable[Profile]) -> Frequencies:
    """Count in how many profiles each word stands."""
    counts: Counter[str] = Counter()
    pages = 0
    for page in profiles:
        counts.update(page.words.keys())
        pages += 1
    return Frequencies(pages, counts)


_DAMPED = [0.0, *(1 + math.log(count) for count in range(1, 100))]
_SHARE = STANDS_FOR / BACKGROUND


def weigh(p: Profile, seen: Frequencies) -> Vectors:
    """Weigh a profile's words by how few pages hold them, in those seen so far and in general.

    Inverse document frequency over an open vocabulary (Sparck Jones 1972); a name never seen before weighs most.
    """
    general, counts, pages = background(), seen.counts, max(1, seen.pages) + STANDS_FOR
    held: dict[str, tuple[float, float]] = {}
    for word in p.words:
        known = general.get(word, UNSEEN)
        if known < EVERYWHERE:
            pages_with = max(1, counts.get(word, 1)) + _SHARE * known
            held[word] = math.log(max(pages / pages_with, 1.01)), 1 / pages_with
    return Vectors(_terms(p, held), math.fsum([held[word][0] for word in p.title if word in held]))


def _terms(p: Profile, held: Mapping[str, tuple[float, float]]) -> dict[str, Term]:
    """Give every telling word its part in each of the page's vectors."""
    lead, names, plain = p.lead, p.names, _DAMPED
    raw = {word: plain[min(count, 99)] * held[word][0] for word, count in p.words.items() if word in held}
    in_title = _unit({word: plain[min(count, 99)] * held[word][0] for word, count in p.title.items() if word in held})
    in_lead = {word: plain[min(count, 99)] * held[word][0] for word, count in lead.items() if word in held}
    named = {word: plain[min(count, 99)] * held[word][0] for word, count in names.items() if word in held}
    lead_names = _unit({word: value for word, value in in_lead.items() if word in named})
    numbers = _unit({word: plain[min(count, 99)] * held[word][0] for word, count in p.numbers.items() if word in held})
    lead_numbers = _unit({word: held[word][0] for word in in_lead if word in p.lead_numbers})
    others = _unit({word: value for word, value in raw.items() if word not in named})
    in_lead, named, raw = _unit(in_lead), _unit(named), _unit(raw)
    terms: dict[str, Term] = {}
    for word, value in raw.items():
        telling, rarity = held[word]
        if word in named:
            other, name, lead_name = 0.0, named[word], lead_names.get(word, 0.0)
        else:
            other, name, lead_name = others[word], 0.0, 0.0
        title, first = in_title.get(word, 0.0), in_lead.get(word, 0.0)
        number, lead_number = (numbers[word], lead_numbers.get(word, 0.0)) if word in numbers else (0.0, 0.0)
        terms[word] = (telling, rarity, value, title, first, name, lead_name, number, lead_number, other)
    return terms


def _unit(raw: dict[str, float]) -> dict[str, float]:
    norm = math.sqrt(math.fsum([value * value for value in raw.values()]))
    return {word: value / norm for word, value in raw.items()} if norm else {}


def vectors(profiles: Sequence[Profile]) -> tuple[Vectors, ...]:
    """Weigh the words of all profiles by how few pages hold them, in this call and in general."""
    seen = frequencies(profiles)
    return tuple(weigh(p, seen) for p in profiles)


def likeness(a: Vectors, b: Vectors) -> tuple[float, ...]:
    """Give the first ten features of a pair, from one pass over the words in common."""
    words = title = lead = names = lead_names = numbers = lead_numbers = others = rarity = a_covered = b_covered = 0.0
    held = b.terms
    for word, mine in a.terms.items():
        if word not in held:
            continue
        telling, rare, w, t, le, n, ln, d, ld, o = mine
        _, _, w2, t2, l2, n2, ln2, d2, ld2, o2 = held[word]
        words += w * w2
        rarity += rare
        if n:
            names += n * n2
        elif o:
            others += o * o2
        if d:
            numbers += d * d2
        if le:
            lead += le * l2
            lead_names += ln * ln2
            lead_numbers += ld * ld2
            if t2:
                b_covered += telling
        if t and l2:
            a_covered += telling
            title += t * t2
    covered = max(a_covered / a.title if a.title else 0.0, b_covered / b.title if b.title else 0.0)
    return words, title, lead, names, lead_names, numbers, lead_numbers, others, math.log1p(rarity), covered


def cosine_of(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Cosine of two vectors of length one.

    >>> cosine_of({"orsk": 0.6, "fire": 0.8}, {"orsk": 1.0})
    0.6
    """
    return sum([value * b[word] for word, value in a.items() if word in b])


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
    return features_of(a, b, likeness(va, vb))


def features_of(a: Profile, b: Profile, alike: tuple[float, ...]) -> tuple[float, ...]:
    """Give the pair's features from what its words have in common."""
    days, event_gap = days_apart(a, b) or 0, event_days_apart(a, b)
    agree, differ = figures(a, b)
    short, long = (a.length, b.length) if a.length < b.length else (b.length, a.length)
    return (
        *alike, math.log1p(short), math.log1p(long) - math.log1p(short),
        math.log1p(days), float(days > 0), float(days > 1), float(days > 2), float(days > 4),
        math.log1p(event_gap or 0), float(event_gap == 0), math.log1p(agree), math.log1p(differ),
    )  # fmt: skip


def likelihood(values: Sequence[float], dated: bool, few: float = 0.0) -> float:
    """Log-odds that a pair with these features reports one event.

    ``few`` is 1 in a call of a few pages, 0 among hundreds; between them the two sets of weights are mixed.
    """
    columns = _weights()
    column = 0 if dated else 1
    many, alone = (_sum(columns[column + step], values) if share else 0.0 for step, share in ((0, 1 - few), (2, few)))
    return (1 - few) * many + few * alone


def _sum(weights: Sequence[float], values: Sequence[float]) -> float:
    return weights[0] + sum([weight * value for weight, value in zip(weights[1:], values, strict=True)])
