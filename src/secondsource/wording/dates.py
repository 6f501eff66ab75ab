"""Times in words; a date that was worked out always says so."""

from datetime import date

from secondsource.records import When

__all__ = ["day_words", "span_words", "when_words"]

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_words(day: str) -> str:
    """Write an ISO date as a reader says it.

    >>> day_words("2023-05-16")
    'Tue 16 May 2023'
    """
    try:
        read = date.fromisoformat(day[:10])
    except ValueError:
        return day
    return f"{_DAYS[read.weekday()]} {read.day} {_MONTHS[read.month - 1]} {read.year}"


def when_words(when: When) -> str:
    """Write a time as precisely as it is known, and whether it was worked out.

    >>> when_words(When("2018-10-01", "2018-10-31", "month", None, "solved", "'In October'"))
    'Oct 2018 (worked out)'
    >>> when_words(When("2023-05-16T08:10:00Z", None, "minute", "+00:00", "metadata", "given"))
    'Tue 16 May 2023, 08:10 UTC'
    """
    if when.start is None:
        return "not known"
    worked_out = " (worked out)" if when.basis in ("solved", "carried") else ""
    return _stretch(when) + worked_out


def span_words(days: list[str]) -> str:
    """Write the stretch between the first and the last of some ISO dates.

    >>> span_words(["2023-05-18", "2023-05-16"])
    'Tue 16 May 2023 to Thu 18 May 2023'
    """
    ends = sorted({days_part[:10] for days_part in days})
    return day_words(ends[0]) if len(ends) == 1 else f"{day_words(ends[0])} to {day_words(ends[-1])}"


def _stretch(when: When) -> str:
    start, end = when.start or "", when.end or when.start or ""
    if when.precision in ("second", "minute"):
        return f"{day_words(start)}, {start[11:16]} UTC"
    first, last = _coarse(start, when.precision), _coarse(end, when.precision)
    return first if first == last else f"{first} to {last}"


def _coarse(day: str, precision: str) -> str:
    if precision == "year":
        return day[:4]
    if precision == "month":
        return f"{_MONTHS[int(day[5:7]) - 1]} {day[:4]}"
    return day_words(day)
