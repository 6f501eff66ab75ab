"""Days as pages print them: ISO 8601, RFC 5322, "Wednesday, January 9", "9 Jan. 2019", "10:14 GMT"."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache

from secondsource.articles.wordlists import word_set
from secondsource.frozen import frozen
from secondsource.records import When

__all__ = ["PrintedDay", "find_days", "is_date_line", "read_time"]

_MONTHS = [
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
]  # fmt: skip
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


@frozen
class PrintedDay:
    """A month and day as printed, with the weekday and year if they are given."""

    start: int
    end: int
    year: int | None
    month: int
    day: int
    weekday: int | None  # Monday is 0


def _month(word: str) -> int | None:
    return _short_names(_MONTHS).get(word.casefold().rstrip("."))


def _weekday(word: str | None) -> int | None:
    return None if word is None else _short_names(_WEEKDAYS).get(word.casefold().rstrip(".")[:9])


def _short_names(names: list[str]) -> dict[str, int]:
    table = {name[:length]: i for i, name in enumerate(names) for length in (3, 4, 5, len(name))}
    first = 1 if names is _MONTHS else 0
    return {short: i + first for short, i in table.items()}


@cache
def _day_pattern() -> re.Pattern[str]:
    month = (
        "(?P<{0}>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
        "|Nov(?:ember)?|Dec(?:ember)?)\\.?"
    )
    weekday = "(?:(?P<weekday>(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?)\\.?,?\\s+(?:the\\s+)?)?"
    day = "(?P<{0}>[0-3]?\\d)(?:st|nd|rd|th)?"
    year = "(?:,?\\s+(?P<{0}>(?:19|20)\\d\\d))?"
    american = month.format("m1") + "\\s+" + day.format("d1") + "(?![\\d:.]\\d|\\d)" + year.format("y1")
    european = (
        day.format("d2") + "[\\s-]+(?:of\\s+)?" + month.format("m2") + year.format("y2").replace("\\s+", "[\\s-]+")
    )
    return re.compile(rf"\b{weekday}(?:{american}|{european})(?![^\W_])", re.IGNORECASE)


def find_days(text: str) -> tuple[PrintedDay, ...]:
    """Find the days that a text prints with month and day, in order of place.

    >>> [(day.year, day.month, day.day, day.weekday) for day in find_days("On Wednesday, January 9 and 3 March 2021")]
    [(None, 1, 9, 2), (2021, 3, 3, None)]
    """
    found = []
    for match in _day_pattern().finditer(text):
        parts = match.groupdict()
        month, day = _month(parts["m1"] or parts["m2"]), int(parts["d1"] or parts["d2"])
        year = parts["y1"] or parts["y2"]
        if month is None or not _is_day(int(year) if year else 2024, month, day):
            continue
        if (parts["m1"] or parts["m2"]).islower() and not year:
            continue  # "may 3 others join": the verb
        weekday = _weekday(parts["weekday"])
        found.append(PrintedDay(match.start(), match.end(), int(year) if year else None, month, day, weekday))
    return tuple(found)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def is_date_line(text: str) -> bool:
    """Tell whether a short line says when the page was published, and nothing else.

    >>> is_date_line("Published: 3 March 2021, 10:14 GMT"), is_date_line("He left on March 3.")
    (True, False)
    """
    if len(text) > 140 or not any(char.isdigit() for char in text):
        return False
    days = find_days(text)
    for day in reversed(days):
        text = text[: day.start] + " " + text[day.end :]
    numeric = re.sub(r"\b\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b(?:T[\d:.Z+-]+)?|\b\d{1,2}[:.]\d\d(?::\d\d)?", " ", text)
    rest = [word.casefold() for word in re.findall(r"[^\W\d_]+(?:\.[a-z]\.)?", numeric)]
    dated = bool(days) or numeric != text or "ago" in rest
    return dated and sum(word not in word_set("date line") for word in rest) <= (1 if days else 0)


@cache
def _iso_pattern() -> re.Pattern[str]:
    return re.compile(
        r"\s*(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?\s*"
    )


def read_time(stated: str | int | float, why: str) -> When | None:
    """Read a time as metadata state it; None if it is none, or if day and month could be exchanged.

    With a zone it is an instant, given in UTC; without one only the day is sure. ISO 8601, RFC 5322, seconds since
    1970, and days in English words.

    >>> read_time("2019-01-09T16:14:00+06:00", "the page's metadata").start
    '2019-01-09T10:14:00Z'
    >>> read_time("March 3, 2021", "printed").start
    '2021-03-03'
    """
    if isinstance(stated, (int, float)):
        return _from_epoch(float(stated), why)
    match = _iso_pattern().fullmatch(stated)
    if match is not None:
        return _from_iso(match, why)
    return _from_words(stated, why)


def _from_epoch(seconds: float, why: str) -> When | None:
    seconds = seconds / 1000 if seconds > 1e11 else seconds  # milliseconds
    if not 0 < seconds < 4e9:
        return None
    return _instant(datetime.fromtimestamp(int(seconds), UTC), None, "second", why)


def _from_iso(match: re.Match[str], why: str) -> When | None:
    year, month, day = (int(part) for part in match.groups()[:3])
    if not _is_day(year, month, day):
        return None
    if match.group(4) is None or match.group(7) is None:
        return _day(date(year, month, day), why)
    hour, minute, second = int(match.group(4)), int(match.group(5)), int(match.group(6) or 0)
    if hour > 23 or minute > 59 or second > 59:
        return _day(date(year, month, day), why)
    local = datetime(year, month, day, hour, minute, second, tzinfo=_offset(match.group(7)))
    return _instant(local, match.group(7), "second" if match.group(6) else "minute", why)


def _offset(zone: str) -> timezone:
    if zone[0] not in "+-":
        return UTC
    digits = zone[1:].replace(":", "")
    apart = timedelta(hours=int(digits[:2]) % 24, minutes=int(digits[2:]) % 60)
    return timezone(-apart if zone[0] == "-" else apart)


def _from_words(stated: str, why: str) -> When | None:
    """Read "Wed, 09 Jan 2019 10:14:00 +0600" or "9 January 2019"; the first day with a year counts."""
    days = [day for day in find_days(stated[:200]) if day.year is not None]
    if not days or days[0].year is None:
        return None
    day = date(days[0].year, days[0].month, days[0].day)
    clock = re.search(r"\b([0-2]?\d):([0-5]\d)(?::([0-5]\d))?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)", stated[days[0].end :][:60])
    if clock is None or int(clock.group(1)) > 23:
        return _day(day, why)
    zone, second = clock.group(4), int(clock.group(3) or 0)
    local = datetime(
        day.year, day.month, day.day, int(clock.group(1)), int(clock.group(2)), second, tzinfo=_offset(zone)
    )
    return _instant(local, zone, "second" if clock.group(3) else "minute", why)


def _day(day: date, why: str) -> When:
    return When(day.isoformat(), day.isoformat(), "day", None, "metadata", why)


def _instant(local: datetime, zone: str | None, precision: str, why: str) -> When:
    stamp = local.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return When(stamp, stamp, precision, zone, "metadata", why)
