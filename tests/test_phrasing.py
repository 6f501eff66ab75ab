"""A claim is said in a full clause of a page, never in the stump of one."""

from dataclasses import replace

import pytest

from secondsource import dossier, read
from secondsource.answering import answer_line, one_text
from secondsource.phrasing import phrase
from secondsource.records import Skip

OPENING = "The granary of Vell burned down in the night of 16 May 2023. Nobody slept in the harbour town of Vell."


def phrases(sentence: str) -> dict[str, str]:
    text = f"Granary burns at Vell\n\nTuesday, 16 May 2023\n\n{OPENING}\n\n{sentence}\n\nThe mayor lit a candle.\n"
    made = dossier([read(text.encode(), name="vell.txt")])[0]
    sentences = {one.id: one for one in made.sentences}
    return {claim.text: phrase(claim, sentences).text for claim in made.claims}


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The lifeboats of Orsk rescued 61 people on Tuesday, the harbour office said.",
         "The lifeboats of Orsk rescued 61 people on Tuesday"),
        ("Fire chief Ana Torvik said 27 people were injured.", "27 people were injured"),
        ("Mayor Lev Dorn said he would pay 500 crowns to each family.",
         "Mayor Lev Dorn said he would pay 500 crowns to each family"),
        ("VELL, Orsland (HPA) - Four people were killed and six were missing after the fire, the chief said.",
         "Four people were killed"),
        ("“On Tuesday … 47 sailors, including 30 cadets, were evacuated from Vell,” Captain Ida Krom said.",
         "47 sailors were evacuated from Vell"),
        ("All 88 passengers walked ashore, said Captain Odd Sarn, who has sailed for nine years.",
         "All 88 passengers walked ashore"),
        ("Forty-seven sailors, including 30 cadets, were evacuated from Vell, Captain Ida Krom said.",
         "30 cadets"),
        ("Rain had fallen for three days, and the river stood four metres above the quay.",
         "the river stood four metres above the quay"),
        ("Divers found two bodies in a flooded stairwell.", "Divers found two bodies in a flooded stairwell"),
    ],
)  # fmt: skip
def test_a_figure_is_said_in_its_own_clause(sentence: str, wanted: str) -> None:
    assert wanted in phrases(sentence).values()


def test_a_figure_that_shares_its_clause_keeps_its_own_words() -> None:
    said = phrases("Nine passengers, 13 members of the crew and four guards were injured, Vell Hospital said.")
    assert "13 members of the crew (injured)" in said.values()


def test_a_clause_never_begins_with_a_pronoun_alone() -> None:
    said = phrases("The Orsland Accident Board said it could not confirm where the fire had started.")
    assert "The Orsland Accident Board said it could not confirm where the fire had started" in said.values()


def test_an_accusation_is_said_with_who_accuses() -> None:
    said = phrases("The Millers' Union accused Vell Grain of locking the door through which the men should have left.")
    wanted = "The Millers' Union accused Vell Grain of locking the door through which the men should have left"
    assert wanted in said.values()


def story(reprints: int) -> tuple[object, list[str]]:
    text = (
        "VELL, Orsland (Reuters) - Nine people were killed when the granary of Vell burned down on Tuesday, Fire Chief "
        "Ana Torvik said.\n\nThe fire began in the drying loft shortly before midnight, Torvik told reporters in front "
        "of the smoking walls.\n\nThe granary was built by the guild of millers and stood on the quay of the old town."
    )
    pages = [
        read(f"Granary burns at Vell\n\n16 May 2023\n\n{text}\n\nOutlet number {n} is a paper.".encode(),
             name=f"{n}.txt", outlet=f"Paper {n}")
        for n in range(reprints)
    ]  # fmt: skip
    return dossier(pages, agencies=None)[0], []


def test_the_one_text_on_which_most_pages_rest_is_said() -> None:
    made = story(5)[0]
    assert one_text(made) == ("Reuters", 5, True)  # type: ignore[arg-type]
    assert "5 of 5 pages rest on one text, Reuters's" in answer_line(made)  # type: ignore[arg-type]


def test_two_pages_of_one_text_are_no_crowd() -> None:
    assert one_text(story(2)[0]) is None  # type: ignore[arg-type]


def test_what_was_not_read_is_in_the_line() -> None:
    made = story(2)[0]
    skipped = (Skip("broken.html", "not text"), Skip("twice.html", "the same page as 0.txt, counted once"))
    assert answer_line(made).endswith("all pages were read.")  # type: ignore[arg-type]
    assert answer_line(replace(made, skipped=skipped)).endswith("1 of 3 pages was not read.")  # type: ignore
