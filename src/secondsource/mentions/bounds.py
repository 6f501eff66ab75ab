"""Words that bound a number, and the interval that they make of it."""

from collections.abc import Sequence
from functools import cache
from math import ceil, floor

from secondsource.frozen import frozen
from secondsource.mentions.lexemes import Lexeme, low_at
from secondsource.mentions.numbers import Number
from secondsource.tables import read_table

__all__ = ["Bounded", "Interval", "bound_after", "bound_before", "interval"]

_MOST_WORDS = 5  # of the longest phrase in the table


@frozen
class Bounded:
    """A bound phrase at words[first:last] and the form that it gives."""

    first: int
    last: int
    form: str


@frozen
class Interval:
    """A figure's bounds, both included unless ``open`` names the excluded end of a measure; None is unbounded."""

    low: int | float | None
    high: int | float | None
    form: str
    open: str | None


@cache
def _phrases(side: str) -> dict[tuple[str, ...], str]:
    return {tuple(row[1].split()): row[2] for row in read_table("bounds.tsv") if row[0] == side}


def bound_before(words: Sequence[Lexeme], at: int) -> Bounded | None:
    """Find the longest bound phrase that ends at words[at], past "a total of" and the like.

    >>> from secondsource.mentions.lexemes import lexemes
    >>> bound_before(lexemes("killed no fewer than 12", 0, 23), 4)
    Bounded(first=1, last=4, form='at least')
    """
    at = _past_total(words, at)
    for length in range(min(_MOST_WORDS, at), 0, -1):
        form = _phrases("before").get(tuple(word.low for word in words[at - length : at]))
        if form:
            return Bounded(at - length, at, form)
    return None


def _past_total(words: Sequence[Lexeme], at: int) -> int:
    """Step back over "a total of", "the total of" that stands between the bound and the number."""
    if low_at(words, at - 1) == "of" and low_at(words, at - 2) == "total":
        return at - 3 if low_at(words, at - 3) in ("a", "the") else at - 2
    return at - 1 if low_at(words, at - 1) in ("the", "its", "their") and low_at(words, at - 2) == "of" else at


def bound_after(words: Sequence[Lexeme], at: int) -> Bounded | None:
    """Find the longest bound phrase that begins at words[at].

    >>> from secondsource.mentions.lexemes import lexemes
    >>> bound_after(lexemes("12 or more", 0, 10), 1)
    Bounded(first=1, last=3, form='at least')
    """
    for length in range(4, 0, -1):
        form = _phrases("after").get(tuple(word.low for word in words[at : at + length]))
        if form and at + length <= len(words) and not _joins_number(words, at + length):
            return Bounded(at, at + length, form)
    return None


def _joins_number(words: Sequence[Lexeme], at: int) -> bool:
    """Tell "62 million plus 8 million", an addition, from "62 million plus"."""
    return low_at(words, at - 1) == "plus" and low_at(words, at)[:1].isdigit()


def interval(number: Number, form: str | None, *, counts: bool) -> Interval:
    """Make the interval of a number under a bound; ``counts`` tells whole things from measures.

    exact [n, n]; at least [n, -]; more than [n + 1, -] for counts, n with the low end open for measures; at most and
    less than likewise; nearly [n - u/2, n - 1] and about [n - u/2, n + u/2], u the unit of the last digit that is not
    zero; ranges and vague words as they stand.

    >>> from secondsource.mentions.lexemes import lexemes
    >>> from secondsource.mentions.numbers import read_number
    >>> nine_hundred = read_number(lexemes("900", 0, 3), 0)
    >>> interval(nine_hundred, "nearly", counts=True)
    Interval(low=850, high=899, form='nearly', open=None)
    >>> interval(nine_hundred, "more than", counts=False)
    Interval(low=900, high=None, form='more than', open='low')
    """
    if form is None:
        return Interval(number.low, number.high, number.form, None)
    past = 1 if counts else 0
    if form == "at least":
        return Interval(number.low, None, form, None)
    if form == "more than":
        return Interval(number.low + past, None, form, None if counts else "low")
    if form == "at most":
        return Interval(None, number.high, form, None)
    if form == "less than":
        return Interval(None, number.high - past, form, None if counts else "high")
    if number.form != "exact":
        return Interval(number.low, number.high, number.form, None)
    return _around(number, form, counts=counts)


def _around(number: Number, form: str, *, counts: bool) -> Interval:
    half = number.step / 2
    low, high = number.low - half, number.low + half
    if form == "nearly":
        high = number.low - 1 if counts else number.low
    if counts:
        low, high = ceil(low), floor(high)
        return Interval(min(low, high), high, form, None)
    return Interval(_plain(low), _plain(high), form, "high" if form == "nearly" else None)


def _plain(value: float) -> int | float:
    """Write a measure's bound without the noise of binary fractions; whole bounds are whole numbers."""
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded
