"""One interest and one pool of knowledge: who is one party, and who is not."""

import pytest

from secondsource.claims.aliases import same_sources
from secondsource.claims.parties import parties
from secondsource.records import Attribution


def attributed(name: str, role: str | None = None, kind: str = "statement") -> Attribution:
    return Attribution(name, role, kind, "first", "for", 0, 1, 0, 1, "said")


def party_table(*rows: tuple[str, str | None] | str) -> dict[str, str]:
    voices = same_sources([attributed(*row) if isinstance(row, tuple) else attributed(row) for row in rows])
    return {voice.name.removeprefix("the "): party for voice, party in zip(voices, parties(voices), strict=True)}


ONE_PARTY: list[list[tuple[str, str | None] | str]] = [
    ["Veldor's presidency", "the Veldorian security council"],
    ["Kazakhstan", "Kazakhstan's security services", ("Nursultan Nazarbayev", "Kazakh President")],
    ["Orlenne Civil Protection Agency", ("Karl Vesely", "Interior Minister")],
    ["Orsk Bay police", ("Mara Voss", "fire chief"), "the mayor"],
    ["Kestrel Air", ("Lena Vos", "Kestrel Air chief executive")],
    ["the Northern Front", ("Ilan Dar", "Northern Front commander")],
    ["St Brendan's Hospital", ("Olga Prenn", "director of St Brendan's Hospital")],
    ["the World Health Organization", "UNICEF"],
    ["Court of Appeal in Tarvik", "The court's registry"],
    [("Lina Sand", "medical director of Ardal County Hospital"), "the county hospital"],
    ["the White House", "the Pentagon", ("Mara Voss", "US Secretary of State")],
]
APART: list[list[tuple[str, str | None] | str]] = [
    ["Tarn army", "Ost defence office"],
    ["the Kremlin", "the Pentagon"],
    ["Orlenne interior ministry", "Supreme Court of Orlenne"],
    ["Norrland government", "Norrland Election Commission"],
    ["Kestrel Air", "Dockers' Union"],
    ["Alpine Seismic Institute", "Coast Geological Survey"],
    ["Orsk Bay police", "Orsk Bay General Hospital"],
    [("Lena Maro", "resident"), ("Tom Rell", "resident")],
]


@pytest.mark.parametrize("rows", ONE_PARTY, ids=lambda rows: str(rows[0]))
def test_organs_and_officers_are_one_party(rows: list[tuple[str, str | None] | str]) -> None:
    assert len(set(party_table(*rows).values())) == 1


@pytest.mark.parametrize("rows", APART, ids=lambda rows: str(rows[0]))
def test_parties_of_their_own_stay_apart(rows: list[tuple[str, str | None] | str]) -> None:
    found = list(party_table(*rows).values())
    assert len(set(found)) == len(found) and "unknown" not in found


def test_organ_without_a_state_is_unknown_beside_two_states() -> None:
    assert party_table("Tarn army", "Ost defence office", "the security council")["security council"] == "unknown"


def test_shared_region_makes_a_party_unknown_rather_than_second() -> None:
    table = party_table(
        "Syrian Democratic Forces", ("Abdulkarim Omar", "co-chair of foreign affairs in northern Syria")
    )
    assert table["Abdulkarim Omar"] == "unknown"


def test_acronym_last_name_and_office_stand_for_one_source() -> None:
    rows: list[tuple[str, str | None] | str] = [
        "Harbour Rescue Union",
        "HRU",
        ("Edda Molnar", "mayor of Orsk Bay"),
        "Molnar",
        "the mayor",
    ]
    assert set(party_table(*rows)) == {"Harbour Rescue Union", "Edda Molnar"}


def test_company_without_its_name_is_the_storys_one_company() -> None:
    assert set(party_table("Orsk Foods", "The company", "the maker of Bay bread", "Penhallow Reeve")) == {
        "Orsk Foods",
        "Penhallow Reeve",
    }


def test_two_companies_leave_the_company_open() -> None:
    assert party_table("Orsk Foods", "Tarn Airlines", "the company")["company"] == "unknown"


def test_relative_of_an_office_holder_is_no_second_party_for_sure() -> None:
    rows: list[tuple[str, str | None] | str] = [
        ("Karl Molnar", "former president of Orsk"),
        ("Edda Rosa Molnar", "candidate"),
    ]
    assert party_table(*rows)["Edda Rosa Molnar"] == "unknown"


def test_doctor_of_no_named_house_is_no_party_of_his_own() -> None:
    assert party_table("Ardal County Hospital", ("Lina Sand", "Dr"))["Lina Sand"] == "unknown"


def test_two_of_one_last_name_are_not_joined_by_it() -> None:
    assert len(party_table(("Edda Molnar", "baker"), ("Karl Molnar", "miller"), "Molnar")) == 3
