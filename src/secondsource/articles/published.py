"""When a page was published: stated, printed, or worked out from a weekday and the years that the report names."""

import re
from collections.abc import Sequence
from datetime import date

from secondsource.articles.calendar_days import PrintedDay, find_days, is_date_line, read_time
from secondsource.articles.wordlists import word_set
from secondsource.records import UNKNOWN_WHEN, When

__all__ = ["date_published", "solve_published"]

# A report speaks of its own time: five years after the latest year that it names is as far as one is looked for.
_WINDOW = 5
# The day of the report stands in its lede; days further down are of other events.
_LEDE = 3


def date_published(stated: object, dateline: str | None, printed_lines: Sequence[str], body: Sequence[str]) -> When:
    """Date a page: its metadata, else its dateline, else a date line by the headline, else what its own words allow.

    ``body`` are the report's paragraphs; furniture takes no part.

    >>> date_published(None, "HARBOUR CITY, March 3, 2021 (HPA)", (), ("The bridge is shut.",)).basis
    'dateline'
    """
    when = _stated(stated) or _from_dateline(dateline) or _from_lines(printed_lines)
    return when or solve_published(body, dateline=dateline)


def _stated(stated: object) -> When | None:
    if isinstance(stated, (str, int, float)) and not isinstance(stated, bool) and stated:
        return read_time(stated, f"the page's metadata say {stated!r}")
    return None


def _from_dateline(dateline: str | None) -> When | None:
    for day in find_days(dateline or ""):
        if day.year is not None:
            return _when(date(day.year, day.month, day.day), "dateline", f"the dateline says {dateline!r}")
    return None


def _from_lines(lines: Sequence[str]) -> When | None:
    """Read a printed date line; one that says when the page was updated counts only if no other does."""
    dated = [line for line in lines if is_date_line(line) or find_days(line)]
    for line in sorted(dated, key=lambda line: bool(re.match(r"(?:last )?(?:updated|modified)", line, re.IGNORECASE))):
        when = read_time(line, f"the page prints {line!r}")
        if when is not None:
            return when
    return None


def solve_published(body: Sequence[str], *, dateline: str | None = None) -> When:
    """Work out the day of a report from its own words, or say what is missing.

    A weekday with month and day in the lede fits only some years. Candidates are the years that fit, from the latest
    year that the body names to five years after it: never from the clock. One candidate is the answer; several are
    alternatives.

    >>> solve_published(("Orsk said on Wednesday, January 9 that talks ended.", "They began in 2017.")).start
    '2019-01-09'
    """
    lede = _lede_days(body)
    full = [
        (text, day) for text, day in lede if day.year is not None and (day.weekday is not None or _is_said(text, day))
    ]
    if full:
        return _full_day(*full[0])
    partial = [(text[day.start : day.end], day) for text, day in lede if day.year is None and day.weekday is not None]
    if not partial:
        return _unsolved(dateline)
    latest, limit = _named_years(body)
    printed = partial[0][0]
    if latest is None:
        return _unknown(f"{printed!r}, but the body names no year to start from")
    return _solved(printed, [day for _, day in partial], latest, limit)


def _lede_days(body: Sequence[str]) -> list[tuple[str, PrintedDay]]:
    """Give the days of the first paragraphs, with their sentence, that are not still to come."""
    found = []
    for paragraph in body[:_LEDE]:
        for sentence in re.split(r"(?<=[.!?])\s+(?=[A-Z“\"])", paragraph):
            future = _is_future(sentence)
            found += [(sentence, day) for day in find_days(sentence) if not future or _is_said(sentence, day)]
    return found


def _is_future(sentence: str) -> bool:
    outside = re.sub(r"[\"“][^\"“”]*[\"”]", " ", sentence)
    return (
        re.search(
            r"\b(?:will|would|scheduled|due|planned|plans|expected|slated|set for|until|starting|deadline)\b", outside
        )
        is not None
    )


def _is_said(sentence: str, day: PrintedDay) -> bool:
    before = sentence[max(0, day.start - 30) : day.start].casefold()
    after = sentence[day.end :][:20].casefold()
    verbs = r"(?:said|announced|told|reported|ruled|confirmed|declared|published|released)"
    return (
        re.search(rf"\b{verbs}\b[^.]{{0,12}}\bon\s*$", before) is not None
        or re.match(rf",?\s{verbs}\b", after) is not None
    )


def _full_day(sentence: str, day: PrintedDay) -> When:
    printed = sentence[day.start : day.end]
    assert day.year is not None
    solved = date(day.year, day.month, day.day)
    if day.weekday is not None and solved.weekday() != day.weekday:
        return _unknown(f"{printed!r} is no day of the calendar")
    return _when(solved, "text", f"the lede says {printed!r}")


def _solved(printed: str, days: Sequence[PrintedDay], latest: int, limit: int | None) -> When:
    last = min(latest + _WINDOW, limit) if limit is not None and limit >= latest else latest + _WINDOW
    fitting = [year for year in range(latest, last + 1) if all(_fits(year, day) for day in days)]
    named = f"{printed!r}, and {latest} is the latest year named in the body"
    found = [date(year, days[0].month, days[0].day) for year in fitting]
    if len(found) == 1:
        return _when(found[0], "solved", f"{named}: between {latest} and {last} only {fitting[0]} fits")
    if not found:
        return _unknown(f"{named}: no year between {latest} and {last} fits")
    listed = ", ".join(map(str, fitting))
    return When(None, None, "none", None, "unknown", f"{named}: {listed} fit", tuple(day.isoformat() for day in found))


def _fits(year: int, day: PrintedDay) -> bool:
    try:
        return date(year, day.month, day.day).weekday() == day.weekday
    except ValueError:
        return False


def _named_years(body: Sequence[str]) -> tuple[int | None, int | None]:
    """Give the latest year that the body names for something past, and the earliest for something to come."""
    past: list[int] = []
    future: list[int] = []
    for paragraph in body:
        for sentence in re.split(r"(?<=[.!?])\s+(?=[A-Z“\"])", paragraph):
            coming = _speaks_of_future(sentence)
            for match in re.finditer(r"(?<![\w,.$€£/-])((?:19|20)\d\d)(?![\w%/]|,\d|\.\d)", sentence):
                if _is_count(sentence, match):
                    continue
                (future if coming or _is_limit(sentence, match) else past).append(int(match.group(1)))
    return max(past, default=None), min(future, default=None)


def _is_count(sentence: str, match: re.Match[str]) -> bool:
    """Tell whether four digits count something: "2000 soldiers"; a preposition of time before makes them a year."""
    before = sentence[max(0, match.start() - 20) : match.start()].split()
    if before and before[-1].casefold() in word_set("before years"):
        return False
    after = re.match(r"\s+([a-z]+s|people|men|women|children|km|miles)\b", sentence[match.end() : match.end() + 40])
    return after is not None and after.group(1) not in (
        "is",
        "was",
        "has",
        "as",
        "elections",
        "olympics",
        "games",
        "sanctions",
    )


def _speaks_of_future(sentence: str) -> bool:
    words = r"\b(?:will|scheduled|due|planned|plans|expected|target|aims?|goal|forecast|projected)\b"
    return re.search(words, sentence) is not None


def _is_limit(sentence: str, match: re.Match[str]) -> bool:
    before = sentence[max(0, match.start() - 12) : match.start()].split()
    return bool(before) and before[-1].casefold() in ("by", "until", "till", "through")


def _unsolved(dateline: str | None) -> When:
    days = find_days(dateline or "")
    if days and days[0].year is None:
        return _unknown(f"the dateline {dateline!r} names no year")
    return UNKNOWN_WHEN


def _unknown(why: str) -> When:
    return When(None, None, "none", None, "unknown", why)


def _when(day: date, basis: str, why: str) -> When:
    return When(day.isoformat(), day.isoformat(), "day", None, basis, why)
