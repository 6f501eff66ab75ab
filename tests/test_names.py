"""Names of persons and bodies, and the short forms that stand for them."""

import pytest

from secondsource.mentions.casts import find_names, full_name, gender_of, initials_of
from secondsource.mentions.names import propers_in
from secondsource.mentions.prose import prose_of
from secondsource.mentions.words import read_words


def names(text: str) -> dict[str, str]:
    prose = prose_of(text)
    return {m.text: m.value["text"] for m in find_names(text, prose.names, prose.cast)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lena Maro spoke. Maro then left.", {"Lena Maro": "Lena Maro", "Maro": "Lena Maro"}),
        ("The Northern Defence Forces (NDF) left. The NDF won.", {"Northern Defence Forces": "Northern Defence Forces", "NDF": "Northern Defence Forces"}),
        ("The Reform League met. RL members left.", {"Reform League": "Reform League", "RL": "Reform League"}),
        ("Khalid al-Masri spoke.", {"Khalid al-Masri": "Khalid al-Masri"}),
        ("Ana de la Torre spoke.", {"Ana de la Torre": "Ana de la Torre"}),
        ("Kazakh President Elia Roth spoke.", {"Elia Roth": "Elia Roth"}),
        ("Secretary of State Ann Ost spoke.", {"Ann Ost": "Ann Ost"}),
        ("The Ministry of Health and Welfare met.", {"Ministry of Health and Welfare": "Ministry of Health and Welfare"}),
        ("The University of Orsk closed.", {"University of Orsk": "University of Orsk"}),
        ("Dr. Nina J. Holt spoke.", {"Nina J. Holt": "Nina J. Holt"}),
        ("Residents of the valley fled.", {}),
        ("On Monday the talks ended in Kazakhstan.", {}),
        ("Economist Paul Reed of Orsk Capital spoke.", {"Paul Reed": "Paul Reed", "Orsk Capital": "Orsk Capital"}),
        ("Relief Now and Ann Ost met.", {"Relief Now": "Relief Now", "Ann Ost": "Ann Ost"}),
    ],
)  # fmt: skip
def test_names_and_what_they_stand_for(text: str, expected: dict[str, str]) -> None:
    assert names(text) == expected


def test_country_of_a_person_comes_from_the_role() -> None:
    text = "Kazakh President Elia Roth spoke."
    prose = prose_of(text)
    (found,) = find_names(text, prose.names, prose.cast)
    assert found.value == {"text": "Elia Roth", "country": "Kazakhstan"}


def test_roles_and_genders_are_kept() -> None:
    text = "Spokeswoman Robin Vale met opposition leader Ivo Katz."
    cast = prose_of(text).cast
    assert dict(cast.roles) == {"Robin Vale": "Spokeswoman", "Ivo Katz": "opposition leader"}
    assert dict(cast.genders)["Robin Vale"] == "she"


def test_short_forms() -> None:
    text = "The Veldor Space Agency hired Mira Sand."
    cast = prose_of(text).cast
    assert full_name("VSA", cast) == "Veldor Space Agency"
    assert full_name("Sand", cast) == "Mira Sand"
    assert full_name("Stone", cast) == "Stone"
    assert initials_of("Bank of Orsk") == {"BO", "BOO"}


def test_gender_follows_title_before_given_name() -> None:
    (found,) = propers_in(read_words("Mr. Robin Vale", 0, 14))
    assert gender_of(found) == "he"
