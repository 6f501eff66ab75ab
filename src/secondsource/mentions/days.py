"""Days as they are printed: 9 January 2019, Wednesday, January 9; on Monday."""

import re
from collections.abc import Sequence

from secondsource.frozen import replace
from secondsource.mentions.calendars import (
    UNSOLVED,
    Solved,
    day_of,
    latest_weekday,
    named_day,
    nearest_day,
    next_weekday,
)
from secondsource.mentions.datewords import (
    Read,
    Seen,
    day_number,
    low_at,
    month_of,
    weekday_named,
    year_by_word,
    year_number,
)
from secondsource.mentions.words import Word

__all__ = ["full_day", "iso_day", "month_and_day", "weekday_alone", "year_after"]


def iso_day(words: Sequence[Word], n: int, seen: Seen) -> Read | None:
    """Read 2019-01-09."""
    match = re.fullmatch(r"((?:19|20)\d\d)-(\d\d)-(\d\d)", words[n].low)
    if match is None or not 1 <= int(match[2]) <= 12:
        return None
    return n, n + 1, day_of(int(match[1]), int(match[2]), int(match[3]))


def month_and_day(words: Sequence[Word], n: int) -> tuple[int, int, int | None, int | None, int] | None:
    """Read "January 9[-12][, 2019]" or "9[-12] [of] January [2019]": month, day, last day, year, index after it."""
    if n >= len(words):
        return None
    if low_at(words, n) == "the" and n + 1 < len(words) and day_number(words[n + 1]):
        n += 1
    month = month_of(words[n])
    if month is not None:
        days = _days(words, n + 1)
        if days is None:
            return None
        stop = days[2]
    else:
        days = _days(words, n)
        if days is None:
            return None
        stop = days[2] + 1 if low_at(words, days[2]) == "of" else days[2]
        month = month_of(words[stop]) if stop < len(words) else None
        if month is None:
            return None
        stop += 1
    year, stop = year_after(words, stop)
    return month, days[0], days[1], year, stop


def _days(words: Sequence[Word], n: int) -> tuple[int, int | None, int] | None:
    if n >= len(words):
        return None
    match = re.fullmatch(r"(\d{1,2})-(\d{1,2})", words[n].low)
    if match and int(match[1]) < int(match[2]) <= 31:
        return int(match[1]), int(match[2]), n + 1
    day = day_number(words[n])
    if day is None or low_at(words, n + 1) in ("%", "percent"):
        return None
    joined = low_at(words, n + 1) in ("-", "–", "—", "to", "and")
    if joined and n + 2 < len(words) and (later := day_number(words[n + 2])) and day < later <= 31:
        return day, later, n + 3
    return day, None, n + 1


def year_after(words: Sequence[Word], n: int) -> tuple[int | None, int]:
    """Read ", 2019" or "of 2019": the year, or None, and the index after it."""
    at = n + 1 if low_at(words, n) in (",", "of") else n
    year = year_number(words, at)
    if year is not None:
        return year, at + 1
    return None, n


def full_day(words: Sequence[Word], n: int, seen: Seen) -> Read | None:
    """Read a month and day, with or without weekday and year."""
    weekday = weekday_named(words[n])
    at = n
    if weekday:
        at = n + 1
        while low_at(words, at) in (",", "the", "(") and at < n + 3:
            at += 1
    parts = month_and_day(words, at)
    if parts is None:
        return None
    month, day, until, year, stop = parts
    if year is None and low_at(words, stop) in ("this", "last", "next") and low_at(words, stop + 1) == "year":
        year = year_by_word(low_at(words, stop), seen)
        stop += 2
        if year is not None:
            return n, stop, _as_solved(day_of(year, month, day, weekday), seen)
    solved = day_of(year, month, day, weekday) if year else nearest_day(month, day, weekday, seen.report, seen.ahead)
    return n, stop, _through(solved, until)


def _as_solved(solved: Solved, seen: Seen) -> Solved:
    if solved.basis != "text" or seen.report is None:
        return solved
    return replace(solved, basis="solved", why=f"{solved.why}, seen from {seen.report.isoformat()}")


def _through(solved: Solved, until: int | None) -> Solved:
    if until is None or solved.start is None:
        return solved
    last = day_of(solved.start.year, solved.start.month, until)
    return last if last.end is None else replace(solved, end=last.end)


def weekday_alone(words: Sequence[Word], n: int, seen: Seen) -> Read | None:
    """Read "Monday", "last Monday", "Thursday night"."""
    first = n
    which = low_at(words, n)
    if which in ("last", "next", "this", "past", "coming", "previous", "following"):
        n += 1
    else:
        which = ""
    weekday = weekday_named(words[n]) if n < len(words) else None
    if weekday is None or (len(words[n].low) <= 4 and not which and low_at(words, n - 1) != "on"):
        return None
    if _is_name_part(words, n):
        return None
    stop = n + 1
    if low_at(words, stop) in ("morning", "afternoon", "evening", "night"):
        stop += 1
    if which in ("previous", "following") or seen.report is None:
        return first, stop, UNSOLVED
    if which in ("next", "coming") or (seen.ahead and which in ("", "this")):
        day = next_weekday(weekday, seen.report)
    else:
        day = latest_weekday(weekday, seen.report, before=which in ("last", "past"))
    return first, stop, named_day(day, f"'{words[n].text}', seen from {seen.report.isoformat()}")


def _is_name_part(words: Sequence[Word], n: int) -> bool:
    """Tell a Good Friday or a Sunday Tribune from a day of the report."""
    if low_at(words, n - 1) in ("good", "black", "bloody", "ash", "easter", "super", "cyber", "holy", "palm"):
        return True
    following = words[n + 1] if n + 1 < len(words) else None
    return bool(following and following.text[0].isupper() and not month_of(following) and low_at(words, n - 1) == "the")
