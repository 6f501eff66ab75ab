"""Times as the archive has them: ISO 8601 in UTC, to the second."""

import datetime

from secondsource.errors import UsageError

__all__ = ["moment", "until_of"]


def moment(given: str, what: str = "time") -> str:
    """Write an ISO 8601 time as the archive does; a day is its first second, a time without zone is UTC.

    Raises UsageError for anything else.

    >>> moment("2026-01-09"), moment("2026-01-09T12:00:00+02:00")
    ('2026-01-09T00:00:00Z', '2026-01-09T10:00:00Z')
    """
    try:
        found = datetime.datetime.fromisoformat(given.strip())
        if found.tzinfo is not None:
            found = found.astimezone(datetime.UTC)
    except (ValueError, OverflowError) as error:
        raise UsageError(f"{what}: {given!r} is no ISO 8601 time; write 2026-01-09 or 2026-01-09T10:00:00Z") from error
    return found.strftime("%Y-%m-%dT%H:%M:%SZ") if found.year > 999 else f"{found.isoformat()[:19]}Z"


def until_of(given: str, what: str = "time") -> str:
    """Write the last second that a time includes: of a day given without time, its end.

    >>> until_of("2026-01-09"), until_of("2026-01-09T10:00:00Z")
    ('2026-01-09T23:59:59Z', '2026-01-09T10:00:00Z')
    """
    whole = moment(given, what)
    return f"{whole[:10]}T23:59:59Z" if len(given.strip()) <= len("2026-01-09") else whole
