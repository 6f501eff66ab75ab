"""Who states a figure without a verb of saying: counts, rulings, raised tolls, an agency's own eyes."""

import pytest

from secondsource.mentions import annotate

DONE = [
    ("The coastguard raised the death toll from the sinking off Marrow to 31 on Sunday.", 31, "The coastguard"),
    ("The health ministry revised its count of the dead down to 212 from 230.", 212, "The health ministry"),
    ("The governor lowered the number of missing to 12.", 12, "The governor"),
    ("The registry raised the compensation to 412,600 crowns.", 412600, "The registry"),
    ("The ministry recorded 1,604 cases in four districts.", 1604, "The ministry"),
    ("Police counted 2,300 marchers.", 2300, "Police"),
    ("The coastguard had earlier given a figure of 230.", 230, "The coastguard"),
    ("An exit poll by the Meridia institute gave the Civic Union 45 percent.", 45, "Meridia institute"),
    ("By the count of a Reuters correspondent, 19 body bags had been brought ashore.", 19, "Reuters reporter"),
    ("At least 85 homes have burned, according to a tally by the Gazette.", 85, "Gazette"),
    ("A tally by Reuters showed 54 dead.", 54, "Reuters"),
    ("According to the report, published by the audit office, 2.3 million crowns were missing.", 2300000,
     "the audit office"),
    ("State news agency OstInfo, citing the emergency service, put the death toll at 9.", 9, "the emergency service"),
    ("Nine people were killed in a strike on the town of Sarvan, the governor of Ostmark region, Petro Halas, said.", 9,
     "Petro Halas"),
]  # fmt: skip
NOT_DONE = [
    ("Arland recorded 30 deaths in May.", 30),
    ("Heavy rain raised the water in the harbour to 4 metres.", 4),
    ("The storm cut production to 300 tonnes.", 300),
    ("The church admitted 40 visitors.", 40),
]


@pytest.mark.parametrize(("text", "number", "name"), DONE)
def test_who_counts_decides_or_corrects_states_the_figure(text: str, number: int, name: str) -> None:
    figures = [m for m in annotate(text, "2031-05-04") if m.kind == "figure" and m.value["low"] == number]
    assert [m.source and m.source["name"] for m in figures] == [name]


@pytest.mark.parametrize(("text", "number"), NOT_DONE)
def test_a_place_or_a_storm_states_nothing(text: str, number: int) -> None:
    figures = [m for m in annotate(text, "2031-05-04") if m.kind == "figure" and m.value["low"] == number]
    assert [m.source for m in figures] == [None]


def test_one_verb_serves_two_speakers() -> None:
    text = "The union put turnout at 92 percent, the employer at 58 percent."
    said = {m.value["low"]: m.source and m.source["name"] for m in annotate(text) if m.kind == "figure"}
    assert said == {92: "The union", 58: "the employer"}


def test_a_role_keeps_its_place_before_the_name() -> None:
    text = "Nine people were killed in Sarvan, the governor of Ostmark region, Petro Halas, said on Wednesday."
    (figure,) = (m for m in annotate(text) if m.kind == "figure")
    assert figure.source == {"name": "Petro Halas", "role": "governor of Ostmark region"}


def test_her_spokesman_speaks_for_her() -> None:
    text = "Koss conceded defeat in a call to Sandel, her spokesman, Igor Lanz, said, and 300 people cheered."
    assert "Sandel" in {m.source["name"] for m in annotate(text) if m.source}
