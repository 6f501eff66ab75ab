"""Fractions in words: two-thirds of, a quarter of, half of, one in five, nine out of 10."""

from collections.abc import Sequence
from functools import cache

from secondsource.mentions.lexemes import Lexeme, low_at
from secondsource.mentions.numbers import is_number_word, read_number, small_number_word

__all__ = ["named_fraction", "part_names", "ratio_fraction"]


@cache
def part_names() -> dict[str, int]:
    """Map the names of parts to how many of them make a whole.

    >>> part_names()["thirds"]
    3
    """
    names = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "tenth": 10}
    plurals = {name + "s": n for name, n in names.items() if name != "half"}
    return {**names, **plurals, "halves": 2}


def named_fraction(words: Sequence[Lexeme], at: int) -> tuple[int, int, int] | None:
    """Read "two-thirds of", "half of": parts taken, parts of the whole, and the index behind the name."""
    low = words[at].low
    if low == "half" and low_at(words, at + 1) in ("of", "the"):
        before = low_at(words, at - 1)
        return (
            None if before.endswith(("st", "nd", "rd")) or before in ("the", "other", "a", "each") else (1, 2, at + 1)
        )
    above = 1 if low in ("a", "one") else small_number_word(low)
    part_at = at + 2 if low_at(words, at + 1) == "-" else at + 1
    part = low_at(words, part_at)
    if above is None or part not in part_names() or part in ("half", "halves") or low_at(words, part_at + 1) != "of":
        return None
    if (above == 1) == part.endswith("s"):
        return None
    return above, part_names()[part], part_at + 1


def ratio_fraction(words: Sequence[Lexeme], at: int) -> tuple[int, int, int] | None:
    """Read "one in five", "nine out of 10": parts taken, parts of the whole, and the index behind it."""
    links = {("in",): 1, ("out", "of"): 2, ("in", "every"): 2, ("of", "every"): 2}
    if not any(low_at(words, n) in ("in", "out", "of") for n in (at + 1, at + 2, at + 3)):
        return None
    number = read_number(words, at)
    if number is None or number.scaled or not isinstance(number.low, int) or number.form != "exact":
        return None
    for link, length in links.items():
        second_at = number.last + length
        if tuple(low_at(words, number.last + n) for n in range(length)) != link or second_at >= len(words):
            continue
        second = read_number(words, second_at) if is_number_word(words[second_at].low) else None
        year = words[second_at].text.isdigit() and len(words[second_at].text) == 4
        if second and not year and isinstance(second.low, int) and number.low < second.low <= 1000:
            return number.low, second.low, second.last
    return None
