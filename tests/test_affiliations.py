"""Whose words a person speaks: the house that a role, a clause or a description names."""

import pytest

from secondsource.claims.affiliations import affiliation, is_description
from secondsource.claims.aliases import same_sources
from secondsource.claims.parties import parties
from secondsource.records import Attribution


def voiced(*rows: tuple[str, str | None]) -> dict[str, str]:
    said = [Attribution(name, role, "statement", "first", "for", 0, 0, 0, 0, "said") for name, role in rows]
    voices = same_sources(said)
    named = parties(voices)
    return {name: p for voice, p in zip(voices, named, strict=True) for name in (voice.name, *voice.aliases)}


@pytest.mark.parametrize(
    ("role", "house"),
    [
        ("union's president", "Loco Crews' Union"),
        ("of the crews' union", "Loco Crews' Union"),
        ("who leads the Loco Crews' Union", "Loco Crews' Union"),
        ("director of Tessel General Hospital", "Tessel General Hospital"),
        ("who runs the hospital", "Tessel General Hospital"),
    ],
)
def test_a_person_goes_with_the_house_that_the_role_names(role: str, house: str) -> None:
    table = voiced(("Loco Crews' Union", None), ("Tessel General Hospital", None), ("Ina Marek", role))
    assert table["Ina Marek"] == table[house]


def test_two_descriptions_of_one_hospital_are_one_party() -> None:
    table = voiced(
        ("Amna Belk", "who runs Tessel General Hospital"),
        ("the head of its hospital", None),
        ("the director of the town's main hospital", None),
    )
    assert set(table.values()) == {"Tessel General Hospital"}


def test_a_described_spokesman_may_speak_for_any_group_of_the_story() -> None:
    assert voiced(("Southern Front", None), ("a rebel spokesman", None))["a rebel spokesman"] == "unknown"


def test_its_manager_is_nobody_that_can_be_told() -> None:
    assert voiced(("Tessel General Hospital", None), ("its duty manager", None))["its duty manager"] == "unknown"


@pytest.mark.parametrize("role", ["Superintendent", "Colonel", "Chief Inspector"])
def test_ranks_serve_the_one_executive_of_the_story(role: str) -> None:
    table = voiced(("Merrow police", None), ("Glen Tabor", role))
    assert table["Glen Tabor"] == table["Merrow police"]


def test_a_rank_beside_two_states_leaves_the_party_open() -> None:
    table = voiced(("Doruman navy", None), ("Kalvian navy", None), ("Rear Admiral Seno Wirat", None))
    assert table["Rear Admiral Seno Wirat"] == "unknown"


def test_a_towns_mayor_is_no_organ_of_the_state() -> None:
    table = voiced(("Kalvian interior ministry", None), ("Lucia Quint", "mayor of Orvant"))
    assert table["Lucia Quint"] == "Orvant"


@pytest.mark.parametrize(
    ("short", "full"),
    [("Hwaran", "Hwaran Display Co."), ("SeaMark", "SeaMark observatory"), ("Hwaran Display", "Hwaran Display Co.")],
)
def test_a_short_name_is_the_house(short: str, full: str) -> None:
    table = voiced((short, None), (full, None), ("Hwaran Workers' Union", None))
    assert table[short] == table[full] != table["Hwaran Workers' Union"]


def test_the_named_spokesman_is_his_house() -> None:
    table = voiced(("Eastern Rail", "spokesman Dinesh Karan"), ("Karan", None))
    assert len(set(table.values())) == 1


def test_of_two_unions_nobody_says_which() -> None:
    said = [Attribution(n, r, "statement", "first", "for", 0, 0, 0, 0, "said") for n, r in (
        ("Bakers' Union", None), ("Millers' Union", None), ("Ina Marek", "the union's president"))]  # fmt: skip
    voices = same_sources(said)
    at = next(i for i, voice in enumerate(voices) if voice.name == "Ina Marek")
    assert affiliation(at, voices).open


@pytest.mark.parametrize(
    ("name", "described"),
    [("the head of its hospital", True), ("a rebel spokesman", True), ("Ina Marek", False), ("the union", False)],
)
def test_descriptions_are_told_from_names(name: str, described: bool) -> None:
    assert is_description(name) is described


def bodies(*rows: tuple[str, str]) -> list[tuple[str, tuple[str, ...]]]:
    from secondsource.claims.one_body import one_body

    said = [Attribution(name, None, "statement", "first", "for", 0, 0, 0, 0, "said") for name, _ in rows]
    voices = sorted(same_sources(said), key=lambda voice: voice.members)
    joined, _ = one_body(voices, [rows[voice.members[0]][1] for voice in voices])
    return sorted((voice.name, voice.aliases) for voice in joined)


def test_one_navy_under_three_names_is_one_source() -> None:
    found = bodies(("Doruman navy", "Doruma"), ("Doruma's Navy Command", "Doruma"))
    assert found == [("Doruma's Navy Command", ("Doruman navy",))]


def test_two_ministries_of_one_state_stay_two_sources() -> None:
    found = bodies(("Orsk health ministry", "Orsk"), ("Orsk interior ministry", "Orsk"))
    assert [name for name, _ in found] == ["Orsk health ministry", "Orsk interior ministry"]
