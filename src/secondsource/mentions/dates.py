"""Dates and times in news prose: read as printed, solved from the day of the report or not at all.

A date mention's value is {"start", "end", "basis", "precision", "why"}: ISO days, the end included; ``basis`` is text
(all of it is printed), solved (seen from the day of the report), unknown (start and end are None) or impossible (the
calendar has no such day). TIMEX3 (ISO 24617-1) is the model for what is one expression.
"""

import datetime
import re
from collections.abc import Iterator, Sequence
from functools import cache

from secondsource.frozen import frozen
from secondsource.mentions.calendars import (
    Solved,
    weekday_of,
    years_that_fit,
)
from secondsource.mentions.datewords import Read, Seen, is_year, low_at, weekday_named
from secondsource.mentions.days import full_day, iso_day, month_and_day, weekday_alone
from secondsource.mentions.numbers import is_number_word
from secondsource.mentions.periods import counted_time, decade, month_of_year, part_of_year, relative_time, year_alone
from secondsource.mentions.words import Word, read_words, word_set
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


@frozen
class Dated:
    """A time expression: its span and what it means."""

    start: int
    end: int
    solved: Solved


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
    named = [int(w.text) for words in sentences for n, w in enumerate(words) if is_year(words, n)]
    if not named:
        return None
    for words in sentences:
        for n, word in enumerate(words):
            weekday = weekday_named(word)
            if weekday is None:
                continue
            at = n + 2 if low_at(words, n + 1) == "," else n + 1
            parts = month_and_day(words, at)
            if parts is None or parts[3] is not None:
                continue
            years = years_that_fit(weekday, parts[0], parts[1], max(named), max(named) + 5)
            if len(years) == 1:
                return datetime.date(years[0], parts[0], parts[1])
    return None


def _in_sentence(words: Sequence[Word], report: datetime.date | None, last: datetime.date | None) -> Iterator[Dated]:
    n = 0
    while n < len(words):
        low = words[n].low
        opens = low[0].isdigit() or low in _openers()
        read = _read_at(words, n, Seen(report, last, _lies_ahead(words, n))) if opens else None
        if read is None:
            n += 1
            continue
        first, stop, solved = read
        solved_day = solved.precision == "day" and solved.start == solved.end
        last = solved.start if solved_day else last
        yield Dated(words[first].start, words[stop - 1].end, solved)
        n = max(stop, n + 1)


def _read_at(words: Sequence[Word], n: int, seen: Seen) -> Read | None:
    for reader in (
        iso_day,
        full_day,
        weekday_alone,
        month_of_year,
        part_of_year,
        counted_time,
        relative_time,
        year_alone,
        decade,
    ):
        read = reader(words, n, seen)
        if read is not None:
            return read
    return None


@cache
def _openers() -> frozenset[str]:
    mids = {f"mid-{month}" for month in word_set("month")}
    return word_set("date_opener") | word_set("month") | word_set("day") | mids


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
            "expected",
            "plans",
            "planned",
            "upcoming",
            "set",
        ):
            return True
        if low in ("said", "says", "told", "announced", "was", "were", "had", ";", "added", "after", "since"):
            return False
        if low == "to" and at + 1 < n and _is_infinitive(words[at + 1]):
            return True
    return False


def _is_infinitive(word: Word) -> bool:
    """ "To resign on Friday" lies ahead; a toll that rose "to six on Friday" does not."""
    return word.low.isalpha() and not word.text[0].isupper() and not is_number_word(word.low)


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
