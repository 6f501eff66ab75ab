"""Comparable before equal, update before conflict, and figures that must add up."""

from dataclasses import replace
from typing import Any

import pytest

from secondsource.claims.agree import Figure, group_figures
from secondsource.claims.relate import relate
from secondsource.claims.said import Said
from secondsource.claims.sums import clashes, find_sums
from secondsource.records import Context, Mention, Source, When

SOURCES = {
    name: Source(name, name, None, party, "statement", ())
    for name, party in {"office": "Sarn", "minister": "Sarn", "union": "Union", "rebels": "Rebels"}.items()
}
AT = 0


def about(**context: Any) -> dict[str, Any]:
    """What a mention says, in the fields of its Context."""
    return context


def at(instant: str | None) -> When:
    precision = "none" if instant is None else "minute" if "T" in instant else "day"
    return When(instant, instant, precision, None, "metadata", "")


def said(low: int | None, high: int | None = -1, *, source: str = "office", when: str | None = None, article: str = "a",
         form: str = "exact", part: str = "body", whole: int | None = None, unit: str | None = None, **context: Any) -> Said:  # fmt: skip
    """One mention of a figure, at a place of its own in its article."""
    global AT
    AT += 100
    high = low if high == -1 else high
    made = Context(**{"predicate": "killed", "head": "person", **context})
    value = {"low": low, "high": high, "form": form, "counted": made.head, "unit": unit, "open": None}
    mention = Mention("figure", AT, AT + 5, str(low), value, None, None, made)
    return Said(article, article, f"s{AT}", 1, part, mention, source, "statement", "first", "for", None, "o", None,
                (article,), article, at(when), whole=whole)  # fmt: skip


def relations(*rows: Said) -> list[tuple[str, str | None]]:
    return [(r.kind, r.direction) for r in relate(group_figures(rows), SOURCES)]


SAME = [
    (about(head="child"), about(head="child"), 1),
    (about(predicate="moved out"), about(predicate="moved out", places=(("to", "Ost"),)), 1),
    (about(head="person"), about(head="citizen"), 1),
    (about(head="child", predicate="moved out"), about(head="child", predicate="sought"), 2),
    (about(head="child"), about(head="house"), 2),
    (about(places=(("in", "Ost"),)), about(places=(("in", "Tarn"),)), 2),
    (about(modifiers=("another",)), about(), 2),
    (about(time=at("2021-03-04")), about(time=at("2021-03-11")), 2),
    (about(polarity="denied"), about(), 2),
    (about(of="French jihadists"), about(of="Orsk fishermen"), 2),
]


@pytest.mark.parametrize(("one", "two", "claims"), SAME)
def test_one_value_is_one_claim_only_of_one_thing(one: dict[str, Any], two: dict[str, Any], claims: int) -> None:
    assert len(group_figures([said(12, **one), said(12, article="b", **two)])) == claims


def test_headline_joins_the_claim_of_its_noun() -> None:
    head = said(30, predicate=None, head="child", part="headline")
    assert len(group_figures([head, said(30, predicate="moved out", head="child")])) == 1


def test_order_of_mentions_never_matters() -> None:
    rows = [said(30, predicate=None, head="child"), said(30, head="child"), said(30, head="child", predicate="injured")]
    assert group_figures(rows) == group_figures(rows[::-1])


def test_one_party_over_time_is_an_update_also_downwards() -> None:
    up = relations(said(9, when="2021-03-04"), said(17, source="minister", when="2021-03-05", article="b"))
    down = relations(said(14, when="2021-03-04"), said(6, when="2021-03-05", article="b"))
    assert (up, down) == ([("updates", "up")], [("updates", "down")])


def test_two_parties_at_one_moment_are_a_conflict() -> None:
    rows = said(226, when="2021-03-04"), said(230, source="union", when="2021-03-04", article="b")
    assert relations(*rows) == [("conflicts", None)]


def test_two_parties_on_a_settled_number_conflict_also_days_apart() -> None:
    one = said(25000, when="2021-03-04", predicate="protested")
    two = said(90000, source="union", when="2021-03-06", predicate="protested")
    assert relations(one, two) == [("conflicts", None)]


def test_exact_refines_vague_and_bounds_are_compatible() -> None:
    assert relations(said(47), said(24, 99, form="vague")) == [("refines", None)]
    assert relations(said(30, None, form="at least"), said(20, 40, form="range")) == [("compatible", None)]


def test_part_is_no_rival_of_its_whole() -> None:
    whole = said(47, head="citizen")
    part = said(30, head="child", whole=whole.mention.start)
    assert relations(whole, part) == [("part of", None)]
    assert relations(said(47, head="citizen"), said(12, head="woman")) == []


def test_amounts_far_apart_or_of_other_names_are_two_things() -> None:
    level = said(41_200_000, unit="GBP", head="profit", predicate="level")
    error = said(7_400_000, unit="GBP", head="profit", predicate="level", when="2021-03-05")
    before_tax = said(48_600_000, unit="GBP", head="profit", predicate="level", modifiers=("before", "tax"))
    near = said(45_100_000, unit="GBP", head="profit", predicate="level", source="union")
    assert relations(level, error) == relations(level, before_tax) == []
    assert relations(level, near) == [("conflicts", None)]


def handed_over(*counts: tuple[int, str]) -> list[Said]:
    return [
        said(n, head=noun, predicate="moved out", group=1, role="part", source="rebels", article="b")
        for n, noun in counts
    ]


def clash_texts(rows: list[Said]) -> list[str]:
    figures: tuple[Figure, ...] = group_figures(rows)
    return [clash.arithmetic for clash in clashes(find_sums(figures), figures)]


def test_parts_that_miss_the_total_by_one_do_not_add_up() -> None:
    total = said(47, head="citizen", predicate="moved out")
    parts = handed_over((5, "fighter"), (11, "woman"), (30, "child"))
    assert clash_texts([total, *parts]) == ["5 + 11 + 30 = 46; 46 is not 47"]


def test_parts_that_meet_the_total_add_up() -> None:
    total = said(46, head="citizen", predicate="moved out")
    assert clash_texts([total, *handed_over((5, "fighter"), (11, "woman"), (30, "child"))]) == []


def test_small_breakdown_is_no_contradiction_but_a_larger_one_is() -> None:
    total = said(200, predicate="moved out")
    assert clash_texts([total, *handed_over((5, "fighter"), (11, "woman"))]) == []
    assert clash_texts([said(10, predicate="moved out"), *handed_over((5, "fighter"), (11, "woman"))]) != []


def test_figures_of_two_kinds_are_not_added() -> None:
    rows = [*handed_over((5, "fighter")), *[replace(r, article="b") for r in handed_over((11, "house"))]]
    assert find_sums(group_figures(rows)) == ()


def test_women_and_people_are_not_added() -> None:
    assert find_sums(group_figures(handed_over((20, "person"), (11, "woman")))) == ()


def test_parts_that_two_sources_give_are_nobodys_sum() -> None:
    rows = handed_over((5, "fighter"), (11, "woman"))
    assert find_sums(group_figures([rows[0], replace(rows[1], source="union")])) == ()
