"""Turning what a text says of a time into days: weekdays, years that fit, months and weeks seen from a day."""

import datetime

from secondsource.frozen import frozen
from secondsource.records import When

__all__ = [
    "IMPOSSIBLE", "Solved", "UNSOLVED", "day_before", "day_of", "latest_month", "latest_weekday", "nearest_day",
    "named_day", "next_weekday", "span_of_month", "span_of_week", "span_of_year", "weekday_of", "when_of",
    "years_that_fit",
]  # fmt: skip

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
IMPOSSIBLE = "impossible"
_LONGEST_LOOK_BACK = 304  # days, ten months: "on June 3" in a report of May may as well be next month's anniversary


@frozen
class Solved:
    """A stretch of days, the end included, and how it is known; start is None where it is not."""

    start: datetime.date | None
    end: datetime.date | None
    precision: str  # day | month | year | none
    basis: str  # text | solved | unknown | impossible
    why: str
    alternatives: tuple[str, ...] = ()


UNSOLVED = Solved(None, None, "none", "unknown", "the text does not say from which day it counts")


def when_of(solved: Solved, zone: str | None = None) -> When:
    """Write a solved stretch of days as the record that a dossier shows; an impossible date is an unknown time.

    >>> when_of(span_of_year(2011)).end
    '2011-12-31'
    """
    if solved.start is None or solved.end is None:
        return When(None, None, "none", zone, "unknown", solved.why, solved.alternatives)
    start, end = solved.start.isoformat(), solved.end.isoformat()
    return When(start, end, solved.precision, zone, solved.basis, solved.why, solved.alternatives)


def weekday_of(year: int, month: int, day: int) -> str:
    """Name the weekday of a day, in lower case (proleptic Gregorian calendar, ISO 8601).

    Raises ValueError when the calendar has no such day.

    >>> weekday_of(2019, 1, 9)
    'wednesday'
    """
    return _WEEKDAYS[datetime.date(year, month, day).weekday()]


def years_that_fit(weekday: str, month: int, day: int, first: int, last: int) -> tuple[int, ...]:
    """List the years from first to last, both included, in which month and day fall on the weekday.

    >>> years_that_fit("Wednesday", 1, 9, 2017, 2022)
    (2019,)
    """
    wanted = weekday.lower()
    return tuple(
        year for year in range(first, last + 1) if _exists(year, month, day) and weekday_of(year, month, day) == wanted
    )


def _exists(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True


def day_of(year: int, month: int, day: int, weekday: str | None = None) -> Solved:
    """Give the day that a text names in full; a day that no calendar has, or on another weekday, is impossible.

    >>> day_of(2024, 8, 24, "friday").why
    '24 August 2024 was a Saturday'
    """
    shown = f"{day} {_MONTHS[month - 1]} {year}"
    if not _exists(year, month, day):
        return Solved(None, None, "none", IMPOSSIBLE, f"there is no {shown}")
    actual = weekday_of(year, month, day)
    if weekday and actual != weekday:
        return Solved(None, None, "none", IMPOSSIBLE, f"{shown} was a {actual.title()}")
    date = datetime.date(year, month, day)
    return Solved(date, date, "day", "text", f"'{shown}'")


def nearest_day(month: int, day: int, weekday: str | None, seen_from: datetime.date | None, ahead: bool) -> Solved:
    """Find the year of a month and day: the last one before the report (the next one for what is still to come).

    >>> nearest_day(12, 30, None, datetime.date(2019, 1, 9), False).start
    datetime.date(2018, 12, 30)
    """
    if not _exists(2000, month, day):  # a leap year: has every day that any year has
        return Solved(None, None, "none", IMPOSSIBLE, f"there is no {day} {_MONTHS[month - 1]}")
    if seen_from is None:
        return UNSOLVED
    years = [y for y in range(seen_from.year - 1, seen_from.year + 2) if _exists(y, month, day)]
    days = [datetime.date(y, month, day) for y in years if weekday in (None, weekday_of(y, month, day))]
    if weekday:  # the weekday decides between last and next year
        fitting = sorted(days, key=lambda d: (abs((d - seen_from).days), d))
    elif ahead:
        fitting = [d for d in days if 0 <= (d - seen_from).days <= _LONGEST_LOOK_BACK]
    else:
        fitting = [d for d in days if 0 <= (seen_from - d).days <= _LONGEST_LOOK_BACK][::-1]
    if not fitting:
        return Solved(None, None, "none", "unknown", "no year near the report fits")
    return Solved(
        fitting[0], fitting[0], "day", "solved", f"the nearest year that fits, seen from {seen_from.isoformat()}"
    )


def latest_weekday(weekday: str, seen_from: datetime.date, *, before: bool = False) -> datetime.date:
    """Give the latest such weekday not after a day (``before``: strictly before it).

    >>> latest_weekday("monday", datetime.date(2019, 1, 9)).isoformat()
    '2019-01-07'
    """
    back = (seen_from.weekday() - _WEEKDAYS.index(weekday)) % 7
    return day_before(seen_from, back or (7 if before else 0))


def next_weekday(weekday: str, seen_from: datetime.date) -> datetime.date:
    """Give the first such weekday after a day.

    >>> next_weekday("monday", datetime.date(2019, 1, 9)).isoformat()
    '2019-01-14'
    """
    ahead = (_WEEKDAYS.index(weekday) - seen_from.weekday()) % 7
    return day_before(seen_from, -(ahead or 7))


def latest_month(month: int, seen_from: datetime.date, *, before: bool = False) -> tuple[int, int]:
    """Give year and month of the latest such month not after a day's own (``before``: strictly before it).

    >>> latest_month(10, datetime.date(2019, 1, 9))
    (2018, 10)
    """
    this_year = month < seen_from.month or (month == seen_from.month and not before)
    return (seen_from.year if this_year else seen_from.year - 1), month


def day_before(day: datetime.date, days: int) -> datetime.date:
    """Go back some days, or forth when the number is negative; stays within the calendar.

    >>> day_before(datetime.date(2020, 3, 1), 1).isoformat()
    '2020-02-29'
    """
    ordinal = min(max(day.toordinal() - days, 1), datetime.date.max.toordinal())
    return datetime.date.fromordinal(ordinal)


def named_day(day: datetime.date, why: str) -> Solved:
    """Call a worked-out day solved, with the reason.

    >>> named_day(datetime.date(2019, 1, 8), "'yesterday'").basis
    'solved'
    """
    return Solved(day, day, "day", "solved", why)


def span_of_year(year: int, basis: str = "text", why: str = "") -> Solved:
    """Give the days of a year.

    >>> span_of_year(2011).start.isoformat()
    '2011-01-01'
    """
    reason = why or f"'{year}'"
    return Solved(datetime.date(year, 1, 1), datetime.date(year, 12, 31), "year", basis, reason)


def span_of_month(year: int, month: int, basis: str = "text", why: str = "", months: int = 1) -> Solved:
    """Give the days of a month, or of several from it on.

    >>> span_of_month(2020, 2).end.isoformat()
    '2020-02-29'
    """
    start = datetime.date(year, month, 1)
    last_year, last_month = divmod(year * 12 + month - 1 + months, 12)
    end = day_before(datetime.date(last_year, last_month + 1, 1), 1)
    return Solved(start, end, "month", basis, why or f"'{_MONTHS[month - 1]} {year}'")


def span_of_week(day: datetime.date, why: str) -> Solved:
    """Give the week, Monday to Sunday (ISO 8601), that holds a day.

    >>> span_of_week(datetime.date(2019, 1, 9), "'this week'").start.isoformat()
    '2019-01-07'
    """
    start = day_before(day, day.weekday())
    return Solved(start, day_before(start, -6), "day", "solved", why)
