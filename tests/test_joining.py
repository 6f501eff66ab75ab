"""One number told in two ways is one thing, unless something in the words keeps the two apart."""

import pytest

import secondsource as ss

LEAD = "A depot at Qarat in southern Mashar was bombed on Sunday, 6 July 2031, and burned through the night."
REST = (
    "Rescuers searched the rubble until the morning, and the road to the wells stayed closed to all lorries. "
    "The market opened late, the school not at all, and people queued for bread at the only baker of the town."
)


def claims_with(number: float, *sentences: str) -> list[list[str]]:
    """The speakers of each claim of a value, over reports that give a sentence each."""
    pages = [
        ss.read(
            f"Strike on depot {n}\n\n{LEAD}\n\n{s}\n\n{REST}".encode(), media_type="text/plain", outlet=f"Paper {n}"
        )
        for n, s in enumerate(sentences)
    ]
    found = [c for d in ss.dossier(pages) for c in d.claims if c.value is not None and c.value.low == number]
    return [sorted({m.outlet for m in c.mentions}) for c in found]


@pytest.mark.parametrize(
    ("number", "one", "two"),
    [
        (27, "The army said 27 militants were killed.", "The Salvation Front spoke of 27 dead fighters."),
        (17300000, "The mine put the value at $17.3 million.", "Insurers paid out $17.3 million, they said."),
        (412, "Police said 412 kilograms were taken.", "The weight was 412 kilograms, the owner said."),
    ],
)
def test_a_number_told_in_two_ways_is_one_claim(number: float, one: str, two: str) -> None:
    assert claims_with(number, one, two) == [["Paper 0", "Paper 1"]]


@pytest.mark.parametrize(
    ("number", "one", "two"),
    [
        (31, "The army said 31 militants were killed.", "The teachers' union said 31 schools were closed."),
        (44, "The mayor said 44 people were injured.", "Police said 44 people were arrested."),
        (21, "Police said 21 people were killed.", "The drivers' union said he had worked for 21 hours."),
        (27, "The army said 27 militants were killed.", "The army said another 27 militants were killed."),
    ],
)
def test_a_number_of_two_things_stays_two_claims(number: float, one: str, two: str) -> None:
    assert sorted(claims_with(number, one, two)) == [["Paper 0"], ["Paper 1"]]


def test_hundreds_may_be_any_hundreds() -> None:
    found = claims_with(200, "The mayor said hundreds of people fled.", "The Front said hundreds of people were held.")
    assert sorted(found) == [["Paper 0"], ["Paper 1"]]
