"""Months, quarters, seasons, years and decades; and times counted from the day of the report."""

import datetime
import re
from collections.abc import Sequence

from secondsource.frozen import replace
from secondsource.mentions.calendars import (
    UNSOLVED,
    Solved,
    day_before,
    latest_month,
    named_day,
    span_of_month,
    span_of_week,
    span_of_year,
)
from secondsource.mentions.datewords import (
    Read,
    Seen,
    is_year,
    low_at,
    month_numbers,
    month_of,
    year_by_word,
    year_number,
)
from secondsource.mentions.days import year_after
from secondsource.mentions.words import Word, listed

__all__ = ["counted_time", "decade", "month_of_year", "part_of_year", "relative_time", "year_alone"]


_BEFORE_MONTH = listed(
    "in since by until till during from of between and to before after for through last next this early late mid "
    "throughout around past as previous"
)


def month_of_year(words: Sequence[Word], n: int, seen: Seen) -> Read | None:
    """Read "March 1961", "in October", "last March", "October last year"."""
    first = n
    which = ""
    while n < len(words) and low_at(words, n) in ("early", "late", "mid", "last", "next", "this", "past", "-"):
        if low_at(words, n) in ("last", "next", "this", "past"):
            which = low_at(words, n)
        n += 1
    if n >= len(words):
        return None
    word = words[n]
    if word.low.startswith("mid-"):
        month = month_numbers().get(word.low[4:])
    else:
        month = month_of(word)
    if month is None:
        return None
    year, stop = year_after(words, n + 1)
    if year is not None:
        return first, stop, span_of_month(year, month)
    loose = first == n and not word.low.startswith("mid-") and low_at(words, n - 1) not in _BEFORE_MONTH
    if loose or _followed_by_name(words, n):
        return None
    if low_at(words, n + 1) in ("this", "last", "next") and low_at(words, n + 2) == "year":
        named = year_by_word(low_at(words, n + 1), seen)
        return first, n + 3, UNSOLVED if named is None else span_of_month(named, month, "solved", f"'{word.text}'")
    return first, n + 1, _solved_month(month, which, word, seen)


def _followed_by_name(words: Sequence[Word], n: int) -> bool:
    """Tell the month from a person called April or May: a capitalised word follows directly."""
    following = words[n + 1] if n + 1 < len(words) else None
    return words[n].low in ("april", "may", "june", "august", "march") and bool(
        following and following.text[0].isupper()
    )


def _solved_month(month: int, which: str, word: Word, seen: Seen) -> Solved:
    if seen.report is None:
        return UNSOLVED
    why = f"'{word.text}', seen from {seen.report.isoformat()}"
    year, _ = latest_month(month, seen.report, before=which in ("last", "past"))
    if which == "next" or (seen.ahead and which in ("", "this") and month != seen.report.month):
        year += 1
    return span_of_month(year, month, "solved", why)


def part_of_year(words: Sequence[Word], n: int, seen: Seen) -> Read | None:
    """Read quarters, halves and seasons, with or without their year."""
    low = low_at(words, n)
    part: tuple[int, int] | None = None
    at = n + 1
    if low in ("q1", "q2", "q3", "q4"):
        part = (int(low[1]) * 3 - 2, 3)
    elif low in _ORDINALS and low_at(words, n + 1) == "quarter":
        part, at = (_ORDINALS[low] * 3 - 2, 3), n + 2
    elif (
        low in ("first", "second")
        and low_at(words, n + 1) == "half"
        and low_at(words, n + 2) in ("of", ",")
        and (year_number(words, n + 3))
    ):
        part, at = (1 if low == "first" else 7, 6), n + 2
    elif low in _SEASONS:
        part = (_SEASONS[low], 3)
    if part is None:
        return None
    year, stop = year_after(words, at)
    if year is None:
        return (n, at, UNSOLVED) if low not in _SEASONS else None
    return n, stop, span_of_month(year, part[0], "text", f"'{low} {year}'", part[1])


_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9}  # of the north; winter spans two years: not solved


def year_alone(words: Sequence[Word], n: int, seen: Seen) -> Read | None:
    """Read "2011", "early 2018", "the beginning of 2017", "1998-2004"."""
    first = n
    if low_at(words, n) in ("beginning", "start", "end", "middle") and low_at(words, n + 1) == "of":
        n += 2
    elif low_at(words, n) in ("early", "late", "mid"):
        n += 1
        n += low_at(words, n) == "-"
    match = re.fullmatch(r"((?:19|20)\d\d)[-–/]((?:19|20)?\d\d)", low_at(words, n))
    if match and low_at(words, n - 1) not in ("$", "€", "£"):
        return _years_through(first, n, match)
    if n >= len(words) or not is_year(words, n):
        return None
    return first, n + 1, span_of_year(int(words[n].low))


def _years_through(first: int, n: int, match: re.Match[str]) -> Read | None:
    low = int(match[1])
    high = int(match[2]) if len(match[2]) == 4 else low // 100 * 100 + int(match[2])
    if not low < high <= low + 60:  # longer stretches are more often two numbers than two years
        return None
    return first, n + 1, replace(span_of_year(low, why=f"'{match[0]}'"), end=datetime.date(high, 12, 31))


def decade(words: Sequence[Word], n: int, seen: Seen) -> Read | None:
    """Read "the 1990s"."""
    first = n
    if low_at(words, n) in ("early", "late", "mid") and n + 1 < len(words):
        n += 1
        n += low_at(words, n) == "-"
    match = re.fullmatch(r"(?:mid-)?((?:1[6-9]|20)\d0)'?s", low_at(words, n))
    if match is None:
        return None
    start = int(match[1])
    return first, n + 1, replace(span_of_year(start, why=f"'{words[n].text}'"), end=datetime.date(start + 9, 12, 31))


_SMALL = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def _number(words: Sequence[Word], n: int) -> int | None:
    low = low_at(words, n)
    if low in ("a", "an"):
        return 1
    if low in _SMALL:
        return _SMALL.index(low)
    return int(low) if low.isascii() and low.isdigit() and len(low) <= 3 else None


def counted_time(words: Sequence[Word], n: int, seen: Seen) -> Read | None:
    """Read "three days ago", "a week earlier", "two years later"."""
    count = _number(words, n)
    unit = low_at(words, n + 1).removesuffix("s")
    turn = low_at(words, n + 2)
    if unit not in ("day", "week", "month", "year", "decade", "hour", "minute") or turn not in (
        "ago",
        "earlier",
        "later",
        "before",
    ):
        return None
    stop = n + 3
    if count is None:
        return n, stop, UNSOLVED
    anchor = seen.report if turn == "ago" else seen.last
    if anchor is None or unit in ("hour", "minute", "decade"):
        return n, stop, UNSOLVED
    return n, stop, _stepped(anchor, -count if turn == "later" else count, unit)


def _stepped(anchor: datetime.date, count: int, unit: str) -> Solved:
    why = f"{abs(count)} {unit}{'' if abs(count) == 1 else 's'} from {anchor.isoformat()}"
    if unit == "day":
        return named_day(day_before(anchor, count), why)
    if unit == "week":
        return span_of_week(day_before(anchor, 7 * count), why)
    if unit == "month":
        year, month = divmod(anchor.year * 12 + anchor.month - 1 - count, 12)
        return span_of_month(year, month + 1, "solved", why)
    return span_of_year(max(1, anchor.year - count), "solved", why)


def relative_time(words: Sequence[Word], n: int, seen: Seen) -> Read | None:
    """Read "yesterday", "late last year", "next week", "the previous day"."""
    low, following = low_at(words, n), low_at(words, n + 1)
    first = n
    if low in ("early", "late", "earlier", "later") and following in ("last", "this", "next", "yesterday"):
        n += 1
        low, following = following, low_at(words, n + 1)
    if low in _NEAR_DAYS:
        stop = n + 2 if following in ("morning", "afternoon", "evening", "night") else n + 1
        if low == "overnight" and following in _NOUNS_AFTER_OVERNIGHT:
            return None
        return first, stop, _from_report(seen, lambda day: named_day(day_before(day, _NEAR_DAYS[low]), f"'{low}'"))
    if low in ("last", "this", "next", "past") and following.removesuffix("'s") in _TURNS:
        return first, n + 2, _from_report(seen, lambda day: _turn(day, low, following.removesuffix("'s")))
    if (
        low in ("the", "same")
        and following in ("previous", "following", "next", "same")
        and low_at(words, n + 2) == "day"
    ):
        return first, n + 3, _beside(seen, following)
    return None


_NEAR_DAYS = {"yesterday": 1, "today": 0, "tonight": 0, "overnight": 0, "tomorrow": -1}


_NOUNS_AFTER_OVERNIGHT = listed("stay raid curfew train trains flight flights lows lending")


_TURNS = listed(
    "day week month year weekend night morning evening afternoon century decade summer spring autumn fall winter"
)


def _from_report(seen: Seen, solve: "object") -> Solved:
    return solve(seen.report) if seen.report is not None and callable(solve) else UNSOLVED


def _turn(day: datetime.date, which: str, unit: str) -> Solved:
    step = {"last": 1, "past": 1, "this": 0, "next": -1}[which]
    why = f"'{which} {unit}', seen from {day.isoformat()}"
    if unit in ("night", "morning", "evening", "afternoon", "day"):
        return named_day(day_before(day, step), why)
    if unit == "week":
        return span_of_week(day_before(day, 7 * step), why)
    if unit == "weekend":
        week = span_of_week(day_before(day, 7 * step), why)
        assert week.end is not None
        return replace(week, start=day_before(week.end, 1))
    if unit == "month":
        return _stepped(day, step, "month")
    if unit == "year":
        return span_of_year(day.year - step, "solved", why)
    if unit in _SEASONS and which != "this":
        first = datetime.date(day.year, _SEASONS[unit], 1)
        year = day.year - (step == 1 and first >= day) + (step == -1 and first <= day)
        return span_of_month(year, _SEASONS[unit], "solved", why, 3)
    return UNSOLVED


def _beside(seen: Seen, which: str) -> Solved:
    if seen.last is None:
        return UNSOLVED
    step = {"previous": 1, "same": 0}.get(which, -1)
    return named_day(day_before(seen.last, step), f"'the {which} day', seen from {seen.last.isoformat()}")
