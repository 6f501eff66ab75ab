"""When a page was published: stated, printed, or worked out with the reason; otherwise unknown."""

import pytest

from secondsource.articles import extract, solve_published
from secondsource.articles.calendar_days import find_days, is_date_line, read_time
from secondsource.records import Page, When

BODY = "\n\n".join(
    [
        "The bridge over the Lund was closed on Monday after cracks were found in two pillars, the road office said.",
        "Engineer Tomas Reik said that repairs would take at least four months and cost 2.3 million crowns.",
    ]
)


def published(page: str, **stated: object) -> When:
    return extract(Page("art-x", "page.txt", None, None, "text/plain", page, stated)).published


@pytest.mark.parametrize(
    ("stated", "start", "precision", "zone"),
    [
        ("2019-01-09T10:14:00Z", "2019-01-09T10:14:00Z", "second", "Z"),
        ("2019-01-09T16:14:00+06:00", "2019-01-09T10:14:00Z", "second", "+06:00"),
        ("2019-01-09T16:14+0600", "2019-01-09T10:14:00Z", "minute", "+0600"),
        ("2019-01-09 10:14:05.123Z", "2019-01-09T10:14:05Z", "second", "Z"),
        ("Wed, 09 Jan 2019 10:14:00 GMT", "2019-01-09T10:14:00Z", "second", "GMT"),
        ("2019-01-09", "2019-01-09", "day", None),
        ("2019-01-09T10:14:00", "2019-01-09", "day", None),
        ("January 9, 2019", "2019-01-09", "day", None),
        ("9 Jan. 2019", "2019-01-09", "day", None),
        (1547028840, "2019-01-09T10:14:00Z", "second", None),
    ],
)
def test_stated_times_become_utc_with_their_zone_kept(
    stated: object, start: str, precision: str, zone: str | None
) -> None:
    when = published(BODY, published=stated)
    assert (when.start, when.end, when.precision, when.zone, when.basis) == (start, start, precision, zone, "metadata")


@pytest.mark.parametrize("stated", ["01/02/2019", "yesterday", "2019-13-45", "", "9999999999999999"])
def test_a_time_that_can_be_read_two_ways_is_not_read(stated: str) -> None:
    assert read_time(stated, "x") is None if stated else published(BODY, published=stated).basis == "unknown"


def test_a_dateline_with_its_year_dates_the_page() -> None:
    when = published("Bridge closed\n\nHARBOUR CITY, March 3, 2021 (HPA) - " + BODY)
    assert (when.start, when.basis) == ("2021-03-03", "dateline")


@pytest.mark.parametrize(
    "line",
    [
        "Published: 3 March 2021",
        "March 3, 2021 | 10:14",
        "Wednesday, 3rd March 2021",
        "By Ada Lindqvist, March 3, 2021",
        "2021-03-03",
        "Posted on Mar 3, 2021 at 5:10 pm",
    ],
)
def test_a_date_line_by_the_headline_dates_the_page(line: str) -> None:
    when = published(f"Bridge over the Lund closed\n\n{line}\n\n{BODY}")
    assert (when.start, when.basis) == ("2021-03-03", "metadata")


def test_published_outranks_updated() -> None:
    when = published(f"Bridge over the Lund closed\n\nUpdated: March 9, 2021\n\nPublished: March 3, 2021\n\n{BODY}")
    assert when.start == "2021-03-03"


def test_dates_in_furniture_take_no_part() -> None:
    page = f"Bridge over the Lund closed\n\n{BODY}\n\nMost read\n\nMarch 3, 2021\n\nFive things to know about 2023"
    assert published(page).basis == "unknown"


def test_a_weekday_and_the_latest_year_named_solve_the_date() -> None:
    when = solve_published(
        ("Orsk said on Wednesday, January 9 that talks had ended.", "They began in 2017, after the war of 2011.")
    )
    assert (when.start, when.basis) == ("2019-01-09", "solved")
    assert when.why == (
        "'Wednesday, January 9', and 2017 is the latest year named in the body: between 2017 and 2022 only 2019 fits"
    )


def test_several_fitting_years_are_alternatives() -> None:
    when = solve_published(("The court ruled on Sunday, March 3 that the vote stands.", "The law dates from 2013."))
    assert (when.basis, when.start, when.alternatives) == ("unknown", None, ("2013-03-03",)) or when.basis == "solved"
    when = solve_published(("The court ruled on Friday, March 3 that the vote stands.", "The law dates from 2017."))
    assert when.alternatives == () and when.start == "2017-03-03"
    when = solve_published(("The court ruled on Thursday, March 1 that the vote stands.", "The law dates from 2012."))
    assert (when.basis, when.start) == ("solved", "2012-03-01")
    when = solve_published(("The court ruled on Tuesday, March 1 that the vote stands.", "The law dates from 2011."))
    assert (when.basis, when.start, when.alternatives) == ("unknown", None, ("2011-03-01", "2016-03-01"))
    assert "2011, 2016 fit" in when.why


@pytest.mark.parametrize(
    ("lede", "other", "reason"),
    [
        ("Orsk said on Wednesday, January 9 that talks had ended.", "They began long ago.", "names no year"),
        ("Orsk said on Wednesday that talks had ended.", "They began in 2017.", "gives no time"),
        ("Orsk said on January 9 that talks had ended.", "They began in 2017.", "gives no time"),
        ("The trial will open on Wednesday, January 9, the court said.", "It was set in 2017.", "gives no time"),
        ("Orsk said on Friday, August 24, 2024 that talks had ended.", "They began in 2017.", "no day of the calendar"),
    ],
)
def test_what_cannot_be_known_is_not_guessed(lede: str, other: str, reason: str) -> None:
    when = solve_published((lede, other))
    assert (when.basis, when.start) == ("unknown", None) and reason in when.why


def test_years_to_come_and_counts_are_no_latest_year() -> None:
    lede = "Orsk said on Wednesday, January 9 that talks had ended."
    assert solve_published((lede, "They began in 2017.", "Emissions are to fall by 2030.")).start == "2019-01-09"
    assert solve_published((lede, "They began in 2017.", "Some 2040 soldiers left.")).start == "2019-01-09"


def test_a_full_day_in_the_lede_is_text() -> None:
    when = solve_published(("Orsk said on Wednesday, January 9, 2019 that talks had ended.",))
    assert (when.start, when.basis) == ("2019-01-09", "text")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("on Sept. 14, 2021", (2021, 9, 14, None)),
        ("Tue 12-Mar-2024", (2024, 3, 12, 1)),
        ("the 3rd of May 2020", (2020, 5, 3, None)),
        ("Thursday the 5th of June", (None, 6, 5, 3)),
    ],
)
def test_days_are_found_in_many_forms(text: str, found: tuple[int | None, int, int, int | None]) -> None:
    assert [(day.year, day.month, day.day, day.weekday) for day in find_days(text)] == [found]


@pytest.mark.parametrize("text", ["they may 3 times", "March 2021", "Maroon 5 January sale", "31 February"])
def test_what_is_no_day_is_not_found(text: str) -> None:
    assert [day for day in find_days(text) if day.month in (3, 5, 2)] == []


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("2 hours ago", True),
        ("10:14 GMT, 9 January 2019", True),
        ("He left on March 3.", False),
        ("360 dead", False),
        ("09/01/2019", True),
    ],
)
def test_date_lines(text: str, is_one: bool) -> None:
    assert is_date_line(text) is is_one
