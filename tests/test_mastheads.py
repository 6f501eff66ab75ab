"""The outlet is read off a dump's first line only where that line reads, or is spoken of, as a newspaper's name."""

import pytest

from secondsource.articles import extract, level_agencies, load_agencies
from secondsource.records import Article, Page

HEADLINE = "Mill bridge closed after cracks are found"
BODY = [
    "The mill bridge in Tornby was closed on Monday after cracks were found in two pillars, the road office said.",
    "Engineer Hanna Vold said repairs would take at least four months and cost 2.3 million crowns.",
    "About 8,000 cars a day will have to take the longer road through Ask, the office said in a statement.",
]


def read(*lines: str, body: list[str] = BODY, **stated: object) -> Article:
    return extract(Page("art-x", "page.txt", None, None, "text/plain", "\n\n".join([*lines, *body]), stated))


@pytest.mark.parametrize(
    ("first", "more", "outlet"),
    [
        ("Tornby Gazette", (), "Tornby Gazette"),
        ("The Tornby Dispatch", (), "The Tornby Dispatch"),
        ("Radio Tornby", (), "Radio Tornby"),
        ("TORNBY ADVERTISER", (), "Tornby Advertiser"),
        ("TV4 VALLEY NEWS", (), "TV4 Valley News"),
        ("Daily Mail", (), "Daily Mail"),
        ("Lantern & Plough", ("© 2021 Lantern & Plough. All rights reserved.",), "Lantern & Plough"),
        ("Northern Plains", ("The Northern Plains could not reach the road office on Tuesday.",), "Northern Plains"),
    ],
)
def test_a_masthead_names_the_outlet(first: str, more: tuple[str, ...], outlet: str) -> None:
    article = read(first, HEADLINE, body=[*BODY, *more])
    assert (article.outlet, article.outlet_known, article.headline) == (outlet, True, HEADLINE)


@pytest.mark.parametrize(
    "first",
    [
        "World News",
        "Breaking News",
        "Africa",
        "Mill Bridge",
        "AFP",
        "Connect with us",
        "Bridge fears grow",
        "Local Radio",
    ],
)
def test_what_only_looks_like_a_name_leaves_the_outlet_unknown(first: str) -> None:
    article = read(first, HEADLINE)
    assert (article.outlet, article.outlet_known) == ("page.txt", False)


def test_a_name_in_the_first_line_is_not_the_headline() -> None:
    assert read("Mill Bridge", HEADLINE).headline == HEADLINE


def test_a_line_alone_above_the_text_is_its_headline() -> None:
    article = read("Flood Closes Tornby Post")
    assert (article.headline, article.outlet_known) == ("Flood Closes Tornby Post", False)


def test_a_stub_keeps_its_headline_and_its_date() -> None:
    article = read(
        "Radio Ask",
        "Bridge to Ask closed",
        body=["The bridge is shut. Listen to Radio Ask for updates.", "3 May 2021, 6.30"],
    )
    assert (article.outlet, article.headline) == ("Radio Ask", "Bridge to Ask closed")
    assert (article.published.start, article.published.precision) == ("2021-05-03", "day")


def test_dates_of_other_reports_do_not_date_this_one() -> None:
    article = read(HEADLINE, body=[*BODY, "Related articles", "3 May 2021"])
    assert article.published.start is None


def dispatch(outlet: str, agency: str, name: str = "a") -> Article:
    text = "\n\n".join([HEADLINE, f"TORNBY ({agency}) - {BODY[0]}", *BODY[1:]])
    return extract(Page(f"art-{name}", f"{name}.txt", None, outlet, "text/plain", text))


def test_an_agency_that_signs_with_its_initials_is_called_by_its_name() -> None:
    assert dispatch("Valley Press Agency", "VPA").agency == "Valley Press Agency"
    assert dispatch("Tornby Gazette", "VPA").agency == "VPA"
    assert dispatch("Arvik Press", "AP").agency == "AP"  # the table's AP is another house


def test_an_outlet_that_is_an_agency_has_the_agencys_name() -> None:
    assert dispatch("Agence France-Presse", "AFP").outlet == "AFP"
    assert dispatch("AFP Street Gazette", "AFP").outlet == "AFP Street Gazette"


def test_all_pages_call_an_agency_by_the_name_of_its_own_pages() -> None:
    own, client = dispatch("Valley Press Agency", "VPA"), dispatch("Tornby Gazette", "VPA", "b")
    assert [article.agency for article in level_agencies([own, client])] == ["Valley Press Agency"] * 2
    assert [article.agency for article in level_agencies([client])] == ["VPA"]


def test_initials_of_a_listed_agency_stay_its_own() -> None:
    own, client = dispatch("Arvik Press", "Arvik Press"), dispatch("Tornby Gazette", "AP", "b")
    assert [article.agency for article in level_agencies([own, client], load_agencies())][1] == "AP"
