"""Times as feeds write them, to UTC: RFC 822 and its many misspellings, ISO 8601, and what is no time at all."""

import re
from datetime import UTC, datetime, timedelta, timezone

__all__ = ["instant", "seconds_of", "utc"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# RFC 822 names, and those that newsrooms write beside; hours from UTC.
_ZONES = {
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3,
    "msk": 3, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "jst": 9,
    "kst": 9, "ist": 5.5, "aest": 10, "aedt": 11, "sast": 2,
}  # fmt: skip
_ISO = re.compile(
    r"(\d{4})-?(\d\d)(?:-?(\d\d)(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d\d:?(?:\d\d)?|[A-Z]{2,4})?)?)?",
    re.IGNORECASE,
)
_RFC = re.compile(
    r"(?:[^\W\d]{2,12}\.?,?\s+)?(\d{1,2})(?:\s+|-)([^\W\d]{3,12})\.?,?(?:\s+|-)(\d{4}|\d\d)"
    r"(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*(?:\(?(Z|[+-]\d{1,2}:?(?:\d\d)?|[A-Z]{2,4})\)?)?)?",
    re.IGNORECASE,
)


def instant(text: str) -> str | None:
    """Read a feed's time as a UTC instant; a day alone is its first second; None for what is no time.

    A time without a zone is taken for UTC: feeds of servers whose clock is UTC leave it out most.

    >>> instant("Mon, 4 May 2026 08:10 +0200"), instant("2026-05-04T06:10:00.5Z"), instant("yesterday")
    ('2026-05-04T06:10:00Z', '2026-05-04T06:10:00Z', None)
    """
    stripped = text.strip()[:80]
    for pattern, read in ((_ISO, _iso_parts), (_RFC, _rfc_parts)):
        match = pattern.match(stripped)
        if match is not None:
            try:
                return read(match)
            except (ValueError, OverflowError):
                return None
    return None


def utc(seconds: float) -> str:
    """Give seconds since 1970 as a UTC instant.

    >>> utc(0)
    '1970-01-01T00:00:00Z'
    """
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def seconds_of(moment: str) -> float:
    """Give a UTC instant as seconds since 1970; raises ValueError for what is none.

    >>> seconds_of("1970-01-01T00:01:00Z")
    60.0
    """
    return datetime.fromisoformat(moment).timestamp()


def _iso_parts(match: "re.Match[str]") -> str:
    year, month, day, hour, minute, second, zone = match.groups()
    return _made(int(year), int(month), int(day or 1), hour, minute, second, zone)


def _rfc_parts(match: "re.Match[str]") -> str:
    day, month, year, hour, minute, second, zone = match.groups()
    number = int(year) + (2000 if len(year) == 2 else 0)
    return _made(number, _MONTHS.index(month[:3].lower()) + 1, int(day), hour, minute, second, zone)


def _made(
    year: int, month: int, day: int, hour: str | None, minute: str | None, second: str | None, zone: str | None
) -> str:
    clock = (int(hour or 0), int(minute or 0), min(int(second or 0), 59))  # 60 is a leap second
    local = datetime(year, month, day, *clock, tzinfo=timezone(_offset(zone)))
    return local.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _offset(zone: str | None) -> timedelta:
    if zone is None or zone[0] not in "+-":
        return timedelta(hours=_ZONES.get((zone or "z").lower(), 0))
    digits = zone[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
    size = timedelta(hours=int(hours), minutes=int(minutes))
    return -size if zone[0] == "-" else size
