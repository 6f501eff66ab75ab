"""Dates and times in news prose: read as printed, solved from the day of the report or not at all.

A date mention's value is {"start", "end", "basis", "precision", "why"}: ISO days, the end included; ``basis`` is text
(all of it is printed), solved (seen from the day of the report), unknown (start and end are None) or impossible (the
calendar has no such day). TIMEX3 (ISO 24617-1) is the model for what is one expression.
"""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from secondsource.mentions.calendars import (
    UNSOLVED,
    Solved,
    day_before,
    day_of,
    latest_month,
    latest_weekday,
    named_day,
    nearest_day,
    next_weekday,
    span_of_month,
    span_of_week,
    span_of_year,
    weekday_of,
    years_that_fit,
)
from secondsource.mentions.words import Word, listed, read_words, word_set
from secondsource.records import Mention, When

__all__ = [
    "Dated",
    "blocked_spans",
    "date_mentions",
    "dates_in",
    "find_dates",
    "report_day",
    "weekday_of",
    "years_that_fit",
]


@dataclass(frozen=True, slots=True)
class Dated:
    """A time expression: its span and what it means."""

    start: int
    end: int
    solved: Solved


@dataclass(frozen=True, slots=True)
class _Seen:
    """From where an expression is read: the day of the report, the last day named before it, whether it lies ahead."""

    report: datetime.date | None
    last: datetime.date | None
    ahead: bool


def find_dates(
    text: str, sentences: Sequence[tuple[int, int]], published: When | str | None = None
) -> tuple[Mention, ...]:
    """Find the dates in a text, in order, as mentions of kind date.

    >>> found = find_dates("He left on Monday.", [(0, 18)], "2019-01-09")
    >>> found[0].text, found[0].value["start"]
    ('Monday', '2019-01-07')
    """
    return date_mentions(text, dates_in(text, sentences, published))


def date_mentions(text: str, found: Sequence[Dated]) -> tuple[Mention, ...]:
    """Write time expressions as mentions of kind date.

    >>> date_mentions("in 2011", dates_in("in 2011", [(0, 7)]))[0].value["start"]
    '2011-01-01'
    """
    return tuple(_mention(text, dated) for dated in found)


def _mention(text: str, dated: Dated) -> Mention:
    solved = dated.solved
    value = {
        "start": solved.start.isoformat() if solved.start else None,
        "end": solved.end.isoformat() if solved.end else None,
        "basis": solved.basis,
        "precision": solved.precision,
        "why": solved.why,
    }
    return Mention("date", dated.start, dated.end, text[dated.start : dated.end], value, None)


def dates_in(
    text: str,
    sentences: Sequence[tuple[int, int]],
    published: When | str | None = None,
    words: Sequence[Sequence[Word]] | None = None,
) -> tuple[Dated, ...]:
    """Read every time expression of a text, in order; without a day of publication the text itself may give one.

    >>> dates_in("It rained in 2011.", [(0, 18)])[0].solved.precision
    'year'
    """
    report = report_day(published)
    words = [read_words(text, start, end) for start, end in sentences] if words is None else words
    if report is None:
        report = _day_within(words)
    found: list[Dated] = []
    last: datetime.date | None = None
    for sentence in words:
        for dated in _in_sentence(sentence, report, last):
            found.append(dated)
            if dated.solved.precision == "day" and dated.solved.start == dated.solved.end:
                last = dated.solved.start
    return tuple(found)


def report_day(published: When | str | None) -> datetime.date | None:
    """Give the day on which a report came out, or None when it is not known to the day.

    >>> report_day("2019-01-09T10:00:00Z")
    datetime.date(2019, 1, 9)
    """
    if published is None:
        return None
    stated = published if isinstance(published, str) else _to_the_day(published)
    try:
        return datetime.date.fromisoformat((stated or "")[:10])
    except ValueError:
        return None


def _to_the_day(published: When) -> str | None:
    return published.start if published.precision in ("second", "minute", "day") else None


def _day_within(sentences: Sequence[Sequence[Word]]) -> datetime.date | None:
    """Solve a weekday with month and day by the years that the text names: from the latest one to five years on."""
    named = [int(w.text) for words in sentences for n, w in enumerate(words) if _is_year(words, n)]
    if not named:
        return None
    for words in sentences:
        for n, word in enumerate(words):
            weekday = _weekday(word)
            if weekday is None:
                continue
            at = n + 2 if _low(words, n + 1) == "," else n + 1
            parts = _month_and_day(words, at)
            if parts is None or parts[3] is not None:
                continue
            years = years_that_fit(weekday, parts[0], parts[1], max(named), max(named) + 5)
            if len(years) == 1:
                return datetime.date(years[0], parts[0], parts[1])
    return None


# --- one sentence ----------------------------------------------------------------------------------------------------


def _in_sentence(words: Sequence[Word], report: datetime.date | None, last: datetime.date | None) -> Iterator[Dated]:
    n = 0
    while n < len(words):
        low = words[n].low
        opens = low[0].isdigit() or low in _openers()
        read = _read_at(words, n, _Seen(report, last, _lies_ahead(words, n))) if opens else None
        if read is None:
            n += 1
            continue
        first, stop, solved = read
        solved_day = solved.precision == "day" and solved.start == solved.end
        last = solved.start if solved_day else last
        yield Dated(words[first].start, words[stop - 1].end, solved)
        n = max(stop, n + 1)


_Read = tuple[int, int, Solved]


def _read_at(words: Sequence[Word], n: int, seen: _Seen) -> _Read | None:
    for reader in (
        _iso_day,
        _full_day,
        _weekday_alone,
        _month_of_year,
        _part_of_year,
        _counted,
        _relative,
        _year,
        _decade,
    ):
        read = reader(words, n, seen)
        if read is not None:
            return read
    return None


@cache
def _openers() -> frozenset[str]:
    mids = {f"mid-{month}" for month in word_set("month")}
    return word_set("date_opener") | word_set("month") | word_set("day") | mids


def _low(words: Sequence[Word], n: int) -> str:
    return words[n].low if 0 <= n < len(words) else ""


def _lies_ahead(words: Sequence[Word], n: int) -> bool:
    """Tell whether the words before a date speak of what is still to come; a saying verb in between ends the search."""
    for at in range(n - 1, max(-1, n - 9), -1):
        low = words[at].low
        if low in (
            "will",
            "would",
            "scheduled",
            "due",
            "until",
            "by",
            "expected",
            "plans",
            "planned",
            "upcoming",
            "set",
        ):
            return True
        if low in ("said", "says", "told", "announced", "was", "were", "had", ";", "added", "after", "since"):
            return False
        if low == "to" and _low(words, at + 1).isalpha() and not words[at + 1].text[0].isupper() and at + 1 < n:
            return True
    return False


@cache
def _month_numbers() -> dict[str, int]:
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


def _month(word: Word) -> int | None:
    return _month_numbers().get(word.low) if word.text[0].isupper() else None


def _weekday(word: Word) -> str | None:
    if not word.text[0].isupper():
        return None
    low = word.low.removesuffix("'s")
    if low not in word_set("day"):
        return None
    full = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    return next((day for day in full if day.startswith(low)), None)


def _day_number(word: Word) -> int | None:
    match = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?", word.low)
    return int(match.group(1)) if match and 1 <= int(match.group(1)) <= 39 else None


def _year_number(words: Sequence[Word], n: int) -> int | None:
    if n >= len(words) or not re.fullmatch(r"(?:1[6-9]|20)\d\d", words[n].low):
        return None
    return int(words[n].low)


# --- days ------------------------------------------------------------------------------------------------------------


def _iso_day(words: Sequence[Word], n: int, seen: _Seen) -> _Read | None:
    match = re.fullmatch(r"((?:19|20)\d\d)-(\d\d)-(\d\d)", words[n].low)
    if match is None or not 1 <= int(match[2]) <= 12:
        return None
    return n, n + 1, day_of(int(match[1]), int(match[2]), int(match[3]))


def _month_and_day(words: Sequence[Word], n: int) -> tuple[int, int, int | None, int | None, int] | None:
    """Read "January 9[-12][, 2019]" or "9[-12] [of] January [2019]": month, day, last day, year, index after it."""
    if n >= len(words):
        return None
    if _low(words, n) == "the" and n + 1 < len(words) and _day_number(words[n + 1]):
        n += 1
    month = _month(words[n])
    if month is not None:
        days = _days(words, n + 1)
        if days is None:
            return None
        stop = days[2]
    else:
        days = _days(words, n)
        if days is None:
            return None
        stop = days[2] + 1 if _low(words, days[2]) == "of" else days[2]
        month = _month(words[stop]) if stop < len(words) else None
        if month is None:
            return None
        stop += 1
    year, stop = _year_after(words, stop)
    return month, days[0], days[1], year, stop


def _days(words: Sequence[Word], n: int) -> tuple[int, int | None, int] | None:
    if n >= len(words):
        return None
    match = re.fullmatch(r"(\d{1,2})-(\d{1,2})", words[n].low)
    if match and int(match[1]) < int(match[2]) <= 31:
        return int(match[1]), int(match[2]), n + 1
    day = _day_number(words[n])
    if day is None or _low(words, n + 1) in ("%", "percent"):
        return None
    joined = _low(words, n + 1) in ("-", "–", "—", "to", "and")
    if joined and n + 2 < len(words) and (later := _day_number(words[n + 2])) and day < later <= 31:
        return day, later, n + 3
    return day, None, n + 1


def _year_after(words: Sequence[Word], n: int) -> tuple[int | None, int]:
    at = n + 1 if _low(words, n) in (",", "of") else n
    year = _year_number(words, at)
    if year is not None:
        return year, at + 1
    return None, n


def _full_day(words: Sequence[Word], n: int, seen: _Seen) -> _Read | None:
    weekday = _weekday(words[n])
    at = n
    if weekday:
        at = n + 1
        while _low(words, at) in (",", "the", "(") and at < n + 3:
            at += 1
    parts = _month_and_day(words, at)
    if parts is None:
        return None
    month, day, until, year, stop = parts
    if year is None and _low(words, stop) in ("this", "last", "next") and _low(words, stop + 1) == "year":
        year = _year_by_word(_low(words, stop), seen)
        stop += 2
        if year is not None:
            return n, stop, _as_solved(day_of(year, month, day, weekday), seen)
    solved = day_of(year, month, day, weekday) if year else nearest_day(month, day, weekday, seen.report, seen.ahead)
    return n, stop, _through(solved, until)


def _year_by_word(word: str, seen: _Seen) -> int | None:
    if seen.report is None:
        return None
    return seen.report.year + {"last": -1, "this": 0, "next": 1}[word]


def _as_solved(solved: Solved, seen: _Seen) -> Solved:
    if solved.basis != "text" or seen.report is None:
        return solved
    return replace(solved, basis="solved", why=f"{solved.why}, seen from {seen.report.isoformat()}")


def _through(solved: Solved, until: int | None) -> Solved:
    if until is None or solved.start is None:
        return solved
    last = day_of(solved.start.year, solved.start.month, until)
    return last if last.end is None else replace(solved, end=last.end)


def _weekday_alone(words: Sequence[Word], n: int, seen: _Seen) -> _Read | None:
    first = n
    which = _low(words, n)
    if which in ("last", "next", "this", "past", "coming", "previous", "following"):
        n += 1
    else:
        which = ""
    weekday = _weekday(words[n]) if n < len(words) else None
    if weekday is None or (len(words[n].low) <= 4 and not which and _low(words, n - 1) != "on"):
        return None
    if _is_name_part(words, n):
        return None
    stop = n + 1
    if _low(words, stop) in ("morning", "afternoon", "evening", "night"):
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
    if _low(words, n - 1) in ("good", "black", "bloody", "ash", "easter", "super", "cyber", "holy", "palm"):
        return True
    following = words[n + 1] if n + 1 < len(words) else None
    return bool(following and following.text[0].isupper() and not _month(following) and _low(words, n - 1) == "the")


# --- months, quarters, years -----------------------------------------------------------------------------------------

_BEFORE_MONTH = listed(
    "in since by until till during from of between and to before after for through last next this early late mid "
    "throughout around past as previous"
)


def _month_of_year(words: Sequence[Word], n: int, seen: _Seen) -> _Read | None:
    first = n
    which = ""
    while n < len(words) and _low(words, n) in ("early", "late", "mid", "last", "next", "this", "past", "-"):
        if _low(words, n) in ("last", "next", "this", "past"):
            which = _low(words, n)
        n += 1
    if n >= len(words):
        return None
    word = words[n]
    if word.low.startswith("mid-"):
        month = _month_numbers().get(word.low[4:])
    else:
        month = _month(word)
    if month is None:
        return None
    year, stop = _year_after(words, n + 1)
    if year is not None:
        return first, stop, span_of_month(year, month)
    loose = first == n and not word.low.startswith("mid-") and _low(words, n - 1) not in _BEFORE_MONTH
    if loose or _followed_by_name(words, n):
        return None
    if _low(words, n + 1) in ("this", "last", "next") and _low(words, n + 2) == "year":
        named = _year_by_word(_low(words, n + 1), seen)
        return first, n + 3, UNSOLVED if named is None else span_of_month(named, month, "solved", f"'{word.text}'")
    return first, n + 1, _solved_month(month, which, word, seen)


def _followed_by_name(words: Sequence[Word], n: int) -> bool:
    """Tell the month from a person called April or May: a capitalised word follows directly."""
    following = words[n + 1] if n + 1 < len(words) else None
    return words[n].low in ("april", "may", "june", "august", "march") and bool(
        following and following.text[0].isupper()
    )


def _solved_month(month: int, which: str, word: Word, seen: _Seen) -> Solved:
    if seen.report is None:
        return UNSOLVED
    why = f"'{word.text}', seen from {seen.report.isoformat()}"
    year, _ = latest_month(month, seen.report, before=which in ("last", "past"))
    if which == "next" or (seen.ahead and which in ("", "this") and month != seen.report.month):
        year += 1
    return span_of_month(year, month, "solved", why)


def _part_of_year(words: Sequence[Word], n: int, seen: _Seen) -> _Read | None:
    """Read quarters, halves and seasons, with or without their year."""
    low = _low(words, n)
    part: tuple[int, int] | None = None
    at = n + 1
    if low in ("q1", "q2", "q3", "q4"):
        part = (int(low[1]) * 3 - 2, 3)
    elif low in _ORDINALS and _low(words, n + 1) == "quarter":
        part, at = (_ORDINALS[low] * 3 - 2, 3), n + 2
    elif (
        low in ("first", "second")
        and _low(words, n + 1) == "half"
        and _low(words, n + 2) in ("of", ",")
        and (_year_number(words, n + 3))
    ):
        part, at = (1 if low == "first" else 7, 6), n + 2
    elif low in _SEASONS:
        part = (_SEASONS[low], 3)
    if part is None:
        return None
    year, stop = _year_after(words, at)
    if year is None:
        return (n, at, UNSOLVED) if low not in _SEASONS else None
    return n, stop, span_of_month(year, part[0], "text", f"'{low} {year}'", part[1])


_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9}  # of the north; winter spans two years: not solved


def _is_year(words: Sequence[Word], n: int) -> bool:
    year = _year_number(words, n)
    if year is None:
        return False
    before, after = _low(words, n - 1), _low(words, n + 1)
    if before in ("$", "€", "£", "¥") or after in ("%", "percent", "people", "dead", "years", "miles", "km", "metres"):
        return False
    if (
        before in _BEFORE_YEAR
        or (n and _month_numbers().get(before))
        or (n >= 2 and before == "," and _is_day_of_month(words, n))
    ):
        return True
    named = before in ("the", "a", "its", "his", "her", "their", "our") or before.endswith("'s")
    return named and bool(after) and after[0].isalpha()


def _is_day_of_month(words: Sequence[Word], n: int) -> bool:
    return n >= 3 and _day_number(words[n - 2]) is not None and _month(words[n - 3]) is not None


_BEFORE_YEAR = listed(
    "in since by until till during from of between and to before after through early late mid around circa year fiscal "
    "for beginning back season spring summer autumn winter fall"
)


def _year(words: Sequence[Word], n: int, seen: _Seen) -> _Read | None:
    first = n
    if _low(words, n) in ("beginning", "start", "end", "middle") and _low(words, n + 1) == "of":
        n += 2
    elif _low(words, n) in ("early", "late", "mid"):
        n += 1
        n += _low(words, n) == "-"
    match = re.fullmatch(r"((?:19|20)\d\d)[-–/]((?:19|20)?\d\d)", _low(words, n))
    if match and _low(words, n - 1) not in ("$", "€", "£"):
        return _years_through(first, n, match)
    if n >= len(words) or not _is_year(words, n):
        return None
    return first, n + 1, span_of_year(int(words[n].low))


def _years_through(first: int, n: int, match: re.Match[str]) -> _Read | None:
    low = int(match[1])
    high = int(match[2]) if len(match[2]) == 4 else low // 100 * 100 + int(match[2])
    if not low < high <= low + 60:  # longer stretches are more often two numbers than two years
        return None
    return first, n + 1, replace(span_of_year(low, why=f"'{match[0]}'"), end=datetime.date(high, 12, 31))


def _decade(words: Sequence[Word], n: int, seen: _Seen) -> _Read | None:
    first = n
    if _low(words, n) in ("early", "late", "mid") and n + 1 < len(words):
        n += 1
        n += _low(words, n) == "-"
    match = re.fullmatch(r"(?:mid-)?((?:1[6-9]|20)\d0)'?s", _low(words, n))
    if match is None:
        return None
    start = int(match[1])
    return first, n + 1, replace(span_of_year(start, why=f"'{words[n].text}'"), end=datetime.date(start + 9, 12, 31))


# --- seen from the day of the report ---------------------------------------------------------------------------------

_SMALL = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def _number(words: Sequence[Word], n: int) -> int | None:
    low = _low(words, n)
    if low in ("a", "an"):
        return 1
    if low in _SMALL:
        return _SMALL.index(low)
    return int(low) if low.isascii() and low.isdigit() and len(low) <= 3 else None


def _counted(words: Sequence[Word], n: int, seen: _Seen) -> _Read | None:
    """Read "three days ago", "a week earlier", "two years later"."""
    count = _number(words, n)
    unit = _low(words, n + 1).removesuffix("s")
    turn = _low(words, n + 2)
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


def _relative(words: Sequence[Word], n: int, seen: _Seen) -> _Read | None:
    low, following = _low(words, n), _low(words, n + 1)
    first = n
    if low in ("early", "late", "earlier", "later") and following in ("last", "this", "next", "yesterday"):
        n += 1
        low, following = following, _low(words, n + 1)
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
        and _low(words, n + 2) == "day"
    ):
        return first, n + 3, _beside(seen, following)
    return None


_NEAR_DAYS = {"yesterday": 1, "today": 0, "tonight": 0, "overnight": 0, "tomorrow": -1}
_NOUNS_AFTER_OVERNIGHT = listed("stay raid curfew train trains flight flights lows lending")
_TURNS = listed(
    "day week month year weekend night morning evening afternoon century decade summer spring autumn fall winter"
)


def _from_report(seen: _Seen, solve: "object") -> Solved:
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


def _beside(seen: _Seen, which: str) -> Solved:
    if seen.last is None:
        return UNSOLVED
    step = {"previous": 1, "same": 0}.get(which, -1)
    return named_day(day_before(seen.last, step), f"'the {which} day', seen from {seen.last.isoformat()}")


# --- what is no figure -----------------------------------------------------------------------------------------------


@cache
def _clock() -> re.Pattern[str]:
    hour = r"\d{1,2}(?:[:.]\d\d)?"
    return re.compile(
        rf"\b{hour}\s?(?:a\.m\.|p\.m\.|am\b|pm\b|o[’']clock)|\b\d{{1,2}}:\d\d(?::\d\d)?\b"
        r"|\b\d{4}\s(?:GMT|UTC|CET|EST|EDT|local time|hours)\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b",
        re.IGNORECASE,
    )


def blocked_spans(text: str, dates: Sequence[Mention] | Sequence[Dated] = ()) -> tuple[tuple[int, int], ...]:
    """Give the spans of dates and clock times, in order: digits in them are no figures.

    >>> blocked_spans("At 9:30 a.m. (0630 GMT) 12 left.")
    ((3, 12), (14, 22))
    """
    clocks = [match.span() for match in _clock().finditer(text)]
    return tuple(sorted({*clocks, *((dated.start, dated.end) for dated in dates)}))
