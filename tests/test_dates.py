"""Dates as newsrooms write them, seen from the day of the report."""

import pytest

from secondsource.mentions.dates import blocked_spans, find_dates, weekday_of, years_that_fit
from secondsource.records import Mention, When
from secondsource.text import sentence_spans

REPORT = "2019-01-09"  # a Wednesday


def dates(text: str, published: When | str | None = REPORT) -> list[Mention]:
    return list(find_dates(text, sentence_spans(text), published))


# text, words of the date, start, end, basis
SOLVED = [
    ("He left on 9 January 2019.", "9 January 2019", "2019-01-09", "2019-01-09", "text"),
    ("He left on January 9, 2019.", "January 9, 2019", "2019-01-09", "2019-01-09", "text"),
    ("He left on Jan. 9, 2019, for good.", "Jan. 9, 2019", "2019-01-09", "2019-01-09", "text"),
    ("He left on 2019-01-09.", "2019-01-09", "2019-01-09", "2019-01-09", "text"),
    ("It ended on the 9th of January 2019.", "the 9th of January 2019", "2019-01-09", "2019-01-09", "text"),
    ("The fair ran January 4-6, 2019.", "January 4-6, 2019", "2019-01-04", "2019-01-06", "text"),
    ("The fair ran from 4 to 6 January 2019.", "4 to 6 January 2019", "2019-01-04", "2019-01-06", "text"),
    ("He was born in March 1961.", "March 1961", "1961-03-01", "1961-03-31", "text"),
    ("The war began in 2011.", "2011", "2011-01-01", "2011-12-31", "text"),
    ("Prices have risen since 2011.", "2011", "2011-01-01", "2011-12-31", "text"),
    ("It has met since the beginning of 2017.", "beginning of 2017", "2017-01-01", "2017-12-31", "text"),
    ("Sales fell in early 2018.", "early 2018", "2018-01-01", "2018-12-31", "text"),
    ("It opened in the 1990s.", "1990s", "1990-01-01", "1999-12-31", "text"),
    ("He ruled from 1998-2004.", "1998-2004", "1998-01-01", "2004-12-31", "text"),
    ("Profit fell in the third quarter of 2018.", "third quarter of 2018", "2018-07-01", "2018-09-30", "text"),
    ("Profit fell in Q3 2018.", "Q3 2018", "2018-07-01", "2018-09-30", "text"),
    ("The 2016 election was close.", "2016", "2016-01-01", "2016-12-31", "text"),
    ("The talks took place on Wednesday, January 9.", "Wednesday, January 9", "2019-01-09", "2019-01-09", "solved"),
    ("They were freed on January 6.", "January 6", "2019-01-06", "2019-01-06", "solved"),
    ("They were freed on December 30.", "December 30", "2018-12-30", "2018-12-30", "solved"),
    ("On January 6 this year they were freed.", "January 6 this year", "2019-01-06", "2019-01-06", "solved"),
    ("The vote will be held on March 3.", "March 3", "2019-03-03", "2019-03-03", "solved"),
    ("He spoke on Monday.", "Monday", "2019-01-07", "2019-01-07", "solved"),
    ("He spoke on Wednesday.", "Wednesday", "2019-01-09", "2019-01-09", "solved"),
    ("He spoke late on Thursday night.", "Thursday night", "2019-01-03", "2019-01-03", "solved"),
    ("The trial starts next Monday.", "next Monday", "2019-01-14", "2019-01-14", "solved"),
    ("The trial will start on Monday.", "Monday", "2019-01-14", "2019-01-14", "solved"),
    ("It snowed last Wednesday.", "last Wednesday", "2019-01-02", "2019-01-02", "solved"),
    ("It snowed yesterday.", "yesterday", "2019-01-08", "2019-01-08", "solved"),
    ("It snows today.", "today", "2019-01-09", "2019-01-09", "solved"),
    ("It may snow tomorrow.", "tomorrow", "2019-01-10", "2019-01-10", "solved"),
    ("It snowed last week.", "last week", "2018-12-31", "2019-01-06", "solved"),
    ("It snowed last month.", "last month", "2018-12-01", "2018-12-31", "solved"),
    ("It only opened late last year.", "late last year", "2018-01-01", "2018-12-31", "solved"),
    ("It opens next year.", "next year", "2020-01-01", "2020-12-31", "solved"),
    ("In October, officials agreed.", "October", "2018-10-01", "2018-10-31", "solved"),
    ("They met in January.", "January", "2019-01-01", "2019-01-31", "solved"),
    ("He died three days ago.", "three days ago", "2019-01-06", "2019-01-06", "solved"),
    ("He fled two years ago.", "two years ago", "2017-01-01", "2017-12-31", "solved"),
    ("She left on 4 May 2018 and he left three days later.", "three days later", "2018-05-07", "2018-05-07", "solved"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "start", "end", "basis"), SOLVED)
def test_dates_are_read_and_dated(text: str, words: str, start: str, end: str, basis: str) -> None:
    found = {m.text: m.value for m in dates(text)}
    assert words in found, found
    value = found[words]
    assert (value["start"], value["end"], value["basis"]) == (start, end, basis)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He spoke on Monday.", "Monday"),
        ("They were freed on January 6.", "January 6"),
        ("It snowed yesterday.", "yesterday"),
        ("They met in October.", "October"),
        ("Nobody came three days earlier.", "three days earlier"),
    ],
)
def test_without_the_day_of_the_report_nothing_is_solved(text: str, words: str) -> None:
    (found,) = dates(text, None)
    assert found.text == words
    assert (found.value["start"], found.value["end"], found.value["basis"]) == (None, None, "unknown")


def test_a_weekday_with_its_date_dates_the_text_when_one_year_fits() -> None:
    text = "They came home on Wednesday, January 9. The talks began in 2017. He spoke on Monday."
    found = {m.text: m.value["start"] for m in dates(text, None)}
    assert found["Wednesday, January 9"] == "2019-01-09"
    assert found["Monday"] == "2019-01-07"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("It opened on Friday 24 August 2024.", "24 August 2024 was a Saturday"),
        ("It opened on 31 April 2018.", "there is no 31 April 2018"),
        ("It opened on February 30.", "there is no 30 February"),
    ],
)
def test_impossible_dates_are_called_so(text: str, why: str) -> None:
    (found,) = dates(text)
    assert found.value["basis"] == "impossible"
    assert found.value["start"] is None
    assert found.value["why"] == why


@pytest.mark.parametrize(
    "text",
    [
        "She may march in the May Day fall.",
        "He paid 2,011 crowns.",
        "The sat-nav said 40.",
        "April Stone sang.",
        "On Good Friday all was shut.",
    ],
)
def test_words_that_look_like_dates_are_left_alone(text: str) -> None:
    assert [m.text for m in dates(text) if m.text not in ("Day",)] == []


def test_a_published_record_counts_only_to_the_day() -> None:
    month = When("2019-01-01", "2019-01-31", "month", None, "text", "")
    assert dates("He spoke on Monday.", month)[0].value["start"] is None
    day = When("2019-01-09", "2019-01-09", "day", None, "metadata", "")
    assert dates("He spoke on Monday.", day)[0].value["start"] == "2019-01-07"
    minute = When("2019-01-09T10:00:00Z", "2019-01-09T10:00:00Z", "minute", "Z", "metadata", "")
    assert dates("He spoke on Monday.", minute)[0].value["start"] == "2019-01-07"


def test_clock_times_are_blocked_for_figures() -> None:
    text = "At 9:30 a.m. (0630 GMT) on 9 January 2019 some 12 people left; by 10pm 40 had."
    blocked = [text[a:b] for a, b in blocked_spans(text, dates(text))]
    assert blocked == ["9:30 a.m.", "0630 GMT", "9 January 2019", "10pm"]


def test_years_that_fit_a_weekday() -> None:
    assert years_that_fit("Wednesday", 1, 9, 2017, 2022) == (2019,)
    assert years_that_fit("friday", 2, 29, 2000, 2030) == (2008,)
    assert weekday_of(2024, 8, 24) == "saturday"
