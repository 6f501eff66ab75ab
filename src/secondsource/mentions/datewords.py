"""The single words of a date: months, weekdays, numbers of days and years; and from where it is read."""

import datetime
import re
from collections.abc import Sequence
from functools import cache

from secondsource.frozen import frozen
from secondsource.mentions.calendars import Solved
from secondsource.mentions.words import Word, listed, word_set

__all__ = [
    "Read", "Seen", "day_number", "is_year", "low_at", "month_numbers", "month_of", "weekday_named", "year_by_word",
    "year_number",
]  # fmt: skip

Read = tuple[int, int, Solved]  # first word, word after the last, meaning


@frozen
class Seen:
    """From where an expression is read: the day of the report, the last day named before it, whether it lies ahead."""

    report: datetime.date | None
    last: datetime.date | None
    ahead: bool


@cache
def month_numbers() -> dict[str, int]:
    """List the names of months, long and short, with their numbers."""
    names = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
    numbers = {name: n for n, name in enumerate(names, 1)}
    short = {name[:3]: n for name, n in numbers.items() if name != "may"} | {"sept": 9}
    return numbers | short | {f"{name}.": n for name, n in short.items()}


def month_of(word: Word) -> int | None:
    """Give the number of a month by its name with a capital."""
    return month_numbers().get(word.low) if word.text[0].isupper() else None


def weekday_named(word: Word) -> str | None:
    """Give the weekday that a word with a capital names, in full and lower case."""
    if not word.text[0].isupper():
        return None
    low = word.low.removesuffix("'s")
    if low not in word_set("day"):
        return None
    full = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    return next((day for day in full if day.startswith(low)), None)


def day_number(word: Word) -> int | None:
    """Give the number of a day: 9, 9th; what no month has is for the calendar to refuse."""
    match = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?", word.low)
    return int(match.group(1)) if match and 1 <= int(match.group(1)) <= 39 else None


def year_number(words: Sequence[Word], n: int) -> int | None:
    """Give the year that a word may be."""
    if n >= len(words) or not re.fullmatch(r"(?:1[6-9]|20)\d\d", words[n].low):
        return None
    return int(words[n].low)


def is_year(words: Sequence[Word], n: int) -> bool:
    """Tell a year from another number of four digits by the words beside it."""
    year = year_number(words, n)
    if year is None:
        return False
    before, after = low_at(words, n - 1), low_at(words, n + 1)
    if before in ("$", "€", "£", "¥") or after in ("%", "percent", "people", "dead", "years", "miles", "km", "metres"):
        return False
    if (
        before in _BEFORE_YEAR
        or (n and month_numbers().get(before))
        or (n >= 2 and before == "," and _is_day_of_month(words, n))
    ):
        return True
    named = before in ("the", "a", "its", "his", "her", "their", "our") or before.endswith("'s")
    return named and bool(after) and after[0].isalpha()


def _is_day_of_month(words: Sequence[Word], n: int) -> bool:
    return n >= 3 and day_number(words[n - 2]) is not None and month_of(words[n - 3]) is not None


_BEFORE_YEAR = listed(
    "in since by until till during from of between and to before after through early late mid around circa year fiscal "
    "for beginning back season spring summer autumn winter fall"
)


def low_at(words: Sequence[Word], n: int) -> str:
    """Give the lower-case word at an index, empty outside of the sentence."""
    return words[n].low if 0 <= n < len(words) else ""


def year_by_word(word: str, seen: Seen) -> int | None:
    """Give last, this or next year, seen from the report."""
    if seen.report is None:
        return None
    return seen.report.year + {"last": -1, "this": 0, "next": 1}[word]
