"""Ranges of two numbers: 400-500; between 400 and 500; 12 to 15; two or three; pairs that are none (3-1, 1-2)."""

from collections.abc import Sequence

from secondsource.frozen import replace
from secondsource.mentions.lexemes import Lexeme, in_class, low_at
from secondsource.mentions.numbers import Number, is_number_word, read_number, read_range
from secondsource.mentions.units import Unit, unit_after

__all__ = ["second_number", "with_range"]


def second_number(words: Sequence[Lexeme], at: int) -> Number | None:
    """Read the upper number of a range, past a currency sign."""
    if low_at(words, at) in ("$", "€", "£"):
        at += 1
    if at >= len(words) or not is_number_word(words[at].low) or words[at].low in ("a", "an", "half"):
        return None
    return read_number(words, at)


def with_range(words: Sequence[Lexeme], number: Number) -> Number | None:
    """Join "400-500", "between 400 and 500", "12 to 15", "two or three"; None for pairs of digits that are no range."""
    at = number.last
    unit = unit_after(words, at)
    link_at = unit.last if unit and low_at(words, unit.last) in ("-", "–", "to", "and") else at
    link, before = low_at(words, link_at), low_at(words, number.first - 1)
    if before in ("$", "€", "£"):
        before = low_at(words, number.first - 2)
    if link in ("-", "–") and not (
        link_at < len(words) and words[link_at].end < words[min(link_at + 1, len(words) - 1)].start
    ):
        return _hyphen_range(words, number, link_at)
    apart = link_at > at and before != "from" and not _is_same_unit(words, unit, link_at + 1)
    if link == "to" and (_is_step(words, number, unit) or before in ("other", "others")):
        return number
    if link == "to" and not _is_change(words, number, before) and not apart:
        return _spoken_range(words, number, link_at)
    if (link == "and" and before == "between") or (link == "or" and _is_small(words, number)):
        return _spoken_range(words, number, link_at)
    return number


def _is_step(words: Sequence[Lexeme], number: Number, unit: Unit | None) -> bool:
    """Tell "rose by 27 to 1,403" and "rose $2 to $83" from "rose by 1 to 1.5 degrees"."""
    at = number.first - 1
    signed = low_at(words, at) in ("$", "€", "£")
    lead = at - 1 if signed else at
    if low_at(words, lead) != "by" and not in_class(words, lead, "change"):
        return False
    second = second_number(words, number.last + 1)
    return signed or unit is not None or not (second and unit_after(words, second.last))


def _is_same_unit(words: Sequence[Lexeme], unit: Unit | None, at: int) -> bool:
    """Tell "5 percent to 10 percent" from two amounts."""
    second = second_number(words, at)
    other = unit_after(words, second.last) if second else None
    changed = any(in_class(words, n, "change") for n in range(max(0, at - 10), at))
    return bool(unit and other and unit.name == other.name and not changed)


def _is_small(words: Sequence[Lexeme], number: Number) -> bool:
    return number.last - number.first == 1 and number.low < 20 and number.form == "exact"


def _is_change(words: Sequence[Lexeme], number: Number, before: str) -> bool:
    """Tell "rose from 40 to 60" from "from 40 to 60 people"."""
    if before != "from":
        return False
    return any(in_class(words, n, "change") for n in range(max(0, number.first - 10), number.first))


def _spoken_range(words: Sequence[Lexeme], number: Number, at: int) -> Number:
    second = second_number(words, at + 1)
    if second is None:
        return number
    if low_at(words, at) == "or" and second.low != number.low + 1:
        return number
    first = number.first - 1 if low_at(words, number.first - 1) in ("between", "from") else number.first
    joined = read_range(words, number, second, number.first)
    return replace(joined, first=first) if joined else number


def _hyphen_range(words: Sequence[Lexeme], number: Number, at: int) -> Number | None:
    second = second_number(words, at + 1)
    if second is None or low_at(words, at + 1) in ("half",):
        return number
    if words[number.first].text.isdigit() and len(words[number.first].text) == 4 and second.high < 100:
        return None
    return read_range(words, number, second, number.first)
