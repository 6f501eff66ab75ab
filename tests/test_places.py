"""Places: listed ones by their tables, unlisted ones by where they stand."""

import pytest

from secondsource.mentions.gazetteer import country_of, demonym_country, known_country
from secondsource.mentions.places import find_places
from secondsource.mentions.prose import prose_of
from secondsource.tables import read_table


def places(text: str) -> dict[str, str | None]:
    prose = prose_of(text)
    return {m.text: m.value["country"] for m in find_places(text, prose.words, prose.names, prose.cast)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He flew from Kazakhstan to northern Syria.", {"Kazakhstan": "Kazakhstan", "Syria": "Syria"}),
        ("Rain fell in Almaty and New York City.", {"Almaty": "Kazakhstan", "New York City": "United States"}),
        ("The U.S. and the UK agreed.", {"U.S.": "United States", "UK": "United Kingdom"}),
        ("Fighting spread across the Middle East.", {"Middle East": None}),
        ("Iraq's parliament met.", {"Iraq": "Iraq"}),
        ("Shots were heard in Orsk Bay.", {"Orsk Bay": None}),
        ("The boat sank near Tolva, Kazakhstan.", {"Tolva": "Kazakhstan", "Kazakhstan": "Kazakhstan"}),
        ("She lives in Brella.", {"Brella": None}),
        ("The West Bank and Gaza were calm.", {"West Bank": "Palestine", "Gaza": "Palestine"}),
        ("London Mayor Tom Rell spoke.", {"London": "United Kingdom"}),
        ("South Sudan and Sudan signed.", {"South Sudan": "South Sudan", "Sudan": "Sudan"}),
        ("ORSK, Kazakhstan (Reuters) - Rain fell.", {"ORSK": "Kazakhstan", "Kazakhstan": "Kazakhstan"}),
    ],
)
def test_places_and_their_countries(text: str, expected: dict[str, str | None]) -> None:
    assert places(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Paris Holt sang well.",
        "He spoke to Lena Maro.",
        "They met in January.",
        "The New York Times said so.",
        "The Syrian Democratic Forces left.",
        "He heard from Maro. Lena Maro had called.",
        "He was seen with Kazakh officials.",
    ],
)
def test_persons_bodies_and_months_are_no_places(text: str) -> None:
    assert places(text) == {}


def test_the_direction_is_kept_beside_the_name() -> None:
    text = "Villages in northern Syria burned."
    prose = prose_of(text)
    (found,) = find_places(text, prose.words, prose.names, prose.cast)
    assert (found.text, found.value["text"]) == ("Syria", "northern Syria")


@pytest.mark.parametrize(
    ("phrase", "country"),
    [
        ("Kazakh President", "Kazakhstan"),
        ("Kazakhstan's security services", "Kazakhstan"),
        ("South Korean foreign ministry", "South Korea"),
        ("Dutch police", "Netherlands"),
        ("US Treasury", "United States"),
        ("Reform League", None),
        ("Franco-German talks of France and Germany", None),
    ],
)
def test_country_of_a_phrase(phrase: str, country: str | None) -> None:
    assert country_of(phrase) == country


def test_the_tables_cover_the_world() -> None:
    rows = read_table("countries.tsv")
    assert len(rows) >= 195
    assert sum(len(row) > 1 and bool(row[1]) for row in rows) >= 190
    assert len({row[0] for row in rows}) == len(rows)
    assert demonym_country(["new", "zealanders"]) == "New Zealand"
    assert known_country("the Netherlands") == "Netherlands"
