"""The count: every rule of the newsroom as a case, every invariant as a property."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.claims.support import Setting, count
from secondsource.records import Bounds, ClaimMention, Evidence, Source

CASES = [json.loads(line) for line in Path(__file__).with_name("counting_cases.jsonl").read_text("utf-8").splitlines()]


def evidence_of(row: list[str]) -> Evidence:
    name, _, kind, access, flags = row
    status = flags if flags in ("withdrawn", "superseded") else "current"
    stance = {"open": "not confirmed", "against": "against"}.get(flags, "for")
    cites = flags.removeprefix("cites:") if flags.startswith("cites:") else None
    return Evidence(None if name == "-" else name, kind, access, stance, status, cites, flags == "repeats", (), ())


def sources_of(rows: list[list[str]]) -> dict[str, Source]:
    return {name: Source(name, name, None, party, kind, ()) for name, party, kind, _, _ in rows if name != "-"}


@pytest.mark.parametrize("case", CASES, ids=[case["n"] for case in CASES])
def test_counting_case(case: dict[str, Any]) -> None:
    support = count([evidence_of(row) for row in case["e"]], sources_of(case["e"]))
    assert [support.independent.low, support.independent.high] == case["so"]
    assert support.against == case.get("against", 0)
    assert len(support.witnesses) == support.independent.low


def test_constant_answer_of_one_to_n_fails_the_cases() -> None:
    wrong = [case["n"] for case in CASES if case["so"] != [1, len({row[0] for row in case["e"]})]]
    assert len(wrong) >= len(CASES) // 2


@pytest.mark.parametrize("case", CASES, ids=[case["n"] for case in CASES])
def test_withdrawing_all_leaves_nothing(case: dict[str, Any]) -> None:
    gone = [replace(evidence_of(row), status="withdrawn") for row in case["e"]]
    assert count(gone, sources_of(case["e"])).independent == Bounds(0, 0)


NAMES = ["a", "b", "c", "d", "e"]
PARTIES = ["unknown", "North", "South", "West"]
ROWS = st.builds(
    Evidence,
    source=st.sampled_from([*NAMES, None]),
    kind=st.sampled_from(["record", "statement", "witness", "measurement", "anonymous", "media", "voice", "none"]),
    access=st.sampled_from(["first", "second", "derived", "unstated"]),
    stance=st.sampled_from(["for", "for", "for", "against", "not confirmed"]),
    status=st.sampled_from(["current", "current", "current", "superseded", "withdrawn"]),
    cites=st.sampled_from([None, None, None, *NAMES]),
    repeats=st.booleans(),
    heard_by=st.sampled_from([(), ("AFP",), ("Orsk Courier",)]),
    mentions=st.just(()),
)
TABLES = st.fixed_dictionaries({name: st.sampled_from(PARTIES) for name in NAMES})


def table(parties: dict[str, str]) -> dict[str, Source]:
    return {name: Source(name, name, None, party, "statement", ()) for name, party in parties.items()}


def said(source: str, access: str = "first") -> Evidence:
    return Evidence(source, "statement", access, "for", "current", None, False, (), ())


@given(st.lists(ROWS, max_size=8), TABLES)
def test_low_never_exceeds_high(rows: list[Evidence], parties: dict[str, str]) -> None:
    bounds = count(rows, table(parties)).independent
    assert 0 <= bounds.low <= bounds.high


@given(st.lists(ROWS, max_size=7).flatmap(lambda rows: st.tuples(st.just(rows), st.permutations(rows))), TABLES)
def test_order_never_matters(pair: tuple[list[Evidence], list[Evidence]], parties: dict[str, str]) -> None:
    assert count(pair[0], table(parties)) == count(pair[1], table(parties))


@given(st.lists(ROWS, max_size=8), TABLES, st.data())
def test_saying_it_again_changes_nothing(rows: list[Evidence], parties: dict[str, str], data: st.DataObject) -> None:
    again = [*rows, data.draw(st.sampled_from(rows))] if rows else rows
    assert count(rows, table(parties)).independent == count(again, table(parties)).independent


@given(st.lists(ROWS, max_size=8), TABLES)
def test_supporting_source_never_lowers_a_bound(rows: list[Evidence], parties: dict[str, str]) -> None:
    before = count(rows, table(parties)).independent
    after = count(
        [*rows, said("newcomer")], {**table(parties), "newcomer": replace(table(parties)["a"], party="East")}
    ).independent
    assert after.low >= before.low and after.high >= before.high


@given(st.lists(ROWS, max_size=8), TABLES)
def test_merging_two_parties_never_raises_low(rows: list[Evidence], parties: dict[str, str]) -> None:
    merged = {name: "North" if party == "South" else party for name, party in parties.items()}
    assert count(rows, table(merged)).independent.low <= count(rows, table(parties)).independent.low


@given(st.lists(ROWS, max_size=8), TABLES)
@settings(max_examples=200)
def test_citing_one_who_already_says_it_adds_nothing(rows: list[Evidence], parties: dict[str, str]) -> None:
    with_b = [*rows, said("b")]
    citing = Evidence("pact chief", "statement", "first", "for", "current", "b", False, (), ())
    assert count(with_b, table(parties)).independent == count([*with_b, citing], table(parties)).independent


def test_two_who_cite_each_other_are_one_voice() -> None:
    a = replace(said("a"), cites="b")
    b = replace(said("b"), cites="a")
    assert count([a, b], table(dict.fromkeys(NAMES, "North"))).independent == Bounds(1, 1)


def test_citing_a_withdrawn_statement_falls_with_it() -> None:
    gone = replace(said("a"), status="withdrawn")
    citing = replace(said("b", "second"), cites="a")
    assert count([gone, citing], table(dict.fromkeys(NAMES, "North"))).independent == Bounds(0, 0)


def test_outlets_of_one_owner_are_one_for_low() -> None:
    mentions = [
        ClaimMention("s", 0, 1, "a", "o", None, outlet) for outlet in ("Orsk Courier", "Orsk Mail", "Bay Times")
    ]
    setting = Setting({"Orsk Courier": "Orsk Group", "Orsk Mail": "Orsk Group"}, frozenset(), frozenset())
    evidence = [replace(said("a"), mentions=(0, 1, 2))]
    assert count(evidence, {}, mentions, setting).outlets == Bounds(2, 3)


def test_unknown_origin_is_not_a_second_origin() -> None:
    mentions = [ClaimMention("s", 0, 1, "a", "org", None, "x"), ClaimMention("t", 0, 1, "b", None, None, "y")]
    evidence = [replace(said("a"), mentions=(0,)), replace(said("b"), mentions=(1,))]
    assert count(evidence, {}, mentions).origins == Bounds(1, 2)


def test_second_newsroom_that_is_not_known_adds_nothing_to_low() -> None:
    evidence = [replace(said("a"), heard_by=("AFP",)), replace(said("b"), heard_by=("page.txt",))]
    heard = count(evidence, {}, (), Setting({}, frozenset({"page.txt"}), frozenset())).heard
    assert (heard.low, heard.high) == (1, 2)
