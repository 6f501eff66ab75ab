"""One text read as a whole: mentions with their sources, in order."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.mentions import annotate, attributions, read
from secondsource.records import Mention

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"

STORY = """Dam burst kills at least 19 in Karsa; 60 missing

KARSA, Kazakhstan (Halden Press) - At least 19 people were killed and 60 were missing after a dam burst on Tuesday, officials said.

“We have recovered 19 bodies so far,” Karsa governor Mira Sand told reporters. “Some villages are still cut off.”

“It sounded like a train,” said Pavel Orin, 52, who lost his home.

State television, citing hospital sources, said 23 people had died. The disaster office put the death toll at 17.

Tolva Power, which operates the dam, denied that it had ignored 3 warnings. “Inspections were carried out in March,” it said.

According to the Sarn Weather Institute, 212 mm of rain fell in 24 hours.

The war has left 9,000 people dead.
"""


def by_text(mentions: list[Mention], text: str) -> Mention:
    return next(m for m in mentions if m.text.startswith(text))


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("We have recovered", "Mira Sand"),
        ("Some villages", "Mira Sand"),
        ("It sounded", "Pavel Orin"),
        ("23 people", "hospital sources"),
        ("17", "The disaster office"),
        ("Inspections", "Tolva Power"),
        ("212 mm", "Sarn Weather Institute"),
        ("9,000", None),
    ],
)
def test_every_mention_has_who_stated_it(text: str, source: str | None) -> None:
    found = by_text(annotate(STORY, "2019-01-09"), text)
    assert (found.source["name"] if found.source else None) == source
    assert (found.attribution.name if found.attribution else None) == source


def test_the_lead_is_what_officials_say() -> None:
    found = [m for m in annotate(STORY) if m.text.startswith(("At least 19", "60"))]
    assert {m.source["name"] for m in found if m.source and m.start > 60} == {"officials"}


def test_mentions_are_sorted_and_their_spans_fit() -> None:
    found = annotate(STORY, "2019-01-09")
    assert found == sorted(found, key=lambda m: (m.start, m.end, m.kind))
    assert all(STORY[m.start : m.end] == m.text for m in found)
    assert {m.kind for m in found} == {"figure", "quotation", "date", "place", "name"}


def test_a_part_points_at_its_total_in_the_list() -> None:
    found = annotate("On Monday 47 citizens of Veldor, including 30 children, were freed, police said.")
    part = by_text(found, "30 children")
    assert part.context is not None
    assert part.context.within is not None
    assert found[part.context.within].text.startswith("47 citizens")


def test_other_languages_are_left_unread() -> None:
    assert annotate("La polizia ha detto che 12 persone sono morte.", language="it") == []
    assert read("x", language="und").attributions == ()


def test_the_same_text_gives_the_same_reading() -> None:
    assert read(STORY, "2019-01-09") == read(STORY, "2019-01-09")


def test_reading_a_long_hostile_text_is_linear() -> None:
    for piece in ("He said “a, ", "according to ", "said, said, ", "A B C D ", "((((", "“", "January "):
        annotate(piece * 2000)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="aA .,:;“”\"'()-\n—1said accordingtoMaro", max_size=300))
def test_any_text_is_read_without_error_and_within_its_bounds(text: str) -> None:
    for found in attributions(text):
        assert 0 <= found.start < found.end <= len(text)
        assert 0 <= found.source_start <= found.source_end <= len(text)
    for mention in annotate(text):
        assert text[mention.start : mention.end] == mention.text


def folded(text: str) -> str:
    return " ".join(text.replace("’", "'").replace("‘", "'").split()).casefold()


@pytest.mark.skipif(not SEEDS.exists(), reason="the two seed reports lie outside of the checkout")
def test_seed_figures_have_the_speakers_that_a_careful_reader_finds() -> None:
    expected = json.loads((SEEDS / "expected.json").read_text(encoding="utf-8"))
    for name in expected["reports"]:
        found = annotate((SEEDS / name).read_text(encoding="utf-8"), "2019-01-09")
        said = {m.source["name"] for m in found if m.kind == "figure" and m.source and m.source["name"]}
        stated = {f["said_by"] for f in expected["figures"] if name[:3] in f["reports"] and f["said_by"]}
        assert {folded(s) for s in stated if s} == {folded(s) for s in said if s}


@pytest.mark.skipif(not SEEDS.exists(), reason="the two seed reports lie outside of the checkout")
def test_seed_sources_are_all_found_with_role_and_kind() -> None:
    expected = json.loads((SEEDS / "expected.json").read_text(encoding="utf-8"))
    found = set()
    for name in expected["reports"]:
        for a in attributions((SEEDS / name).read_text(encoding="utf-8")):
            found.add((folded(a.name), folded(a.role or ""), a.kind))
    wanted = {
        (folded(s["name"]), folded(s["role"] or ""), s["kind"]) for s in expected["sources"] if s["kind"] != "voice"
    }
    assert wanted <= found
