"""Labelled stories hold together, and the ratios that they give do not fall."""

from pathlib import Path

import pytest
from labelled import LabelledStory, body, jsonl, read_story, sentences, stories
from scoring import dossiers_of, score, upper_bound

FOLDER = Path(__file__).parent / "stories" / "labelled"
FILES = sorted(FOLDER.glob("*/*.story"))
STORY = """story: gate
kind: crime

source guard | Ada Vinter | guard | Ada Vinter | witness
claim three | figure | 3 | men | arrested

page one | outlet: The Brakk Post
headline: Three men arrested
Three men were arrested at the gate of the old tannery on Monday, 4 May 2026, guard Ada Vinter said. [[own; three=guard]]
The men had come over the wall before dawn and were found asleep in the boiler house by a dog that belongs to nobody.

page two | outlet: Lowmoor News
headline: Arrests at the gate
=one:1
=one:2
> With agencies
"""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_labelled_story_holds_together(path: Path) -> None:
    story = read_story(path)
    assert story.pages and story.claims
    assert jsonl(story).count(b"\n") == len(story.pages)


def test_no_story_is_in_both_parts() -> None:
    assert len({path.stem for path in FILES}) == len(FILES)


@pytest.fixture
def gate(tmp_path: Path) -> LabelledStory:
    (tmp_path / "gate.story").write_text(STORY, encoding="utf-8")
    return stories(tmp_path)[0]


def test_a_copied_sentence_keeps_its_labels_and_names_its_origin(gate: LabelledStory) -> None:
    copied = list(sentences(gate.pages[1]))[1]
    assert (copied.origin, copied.labels[0].claim, copied.labels[0].source) == ("one", "three", "guard")
    assert body(gate.pages[1]).endswith("belongs to nobody. With agencies")


@pytest.mark.parametrize(
    ("line", "problem"),
    [("Nine men. [[own; nine=guard]]", "no claim 'nine'"), ("Three men. [[own; three=mayor]]", "no source 'mayor'")],
)
def test_a_label_that_names_nothing_is_refused(line: str, problem: str, tmp_path: Path) -> None:
    (tmp_path / "gate.story").write_text(f"{STORY}{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=problem):
        stories(tmp_path)


@pytest.mark.parametrize(("wrong", "of", "bound"), [(0, 149, 0.0199), (1, 236, 0.0199), (0, 0, 1.0)])
def test_the_upper_bound_is_exact(wrong: int, of: int, bound: float) -> None:
    assert upper_bound(wrong, of) == pytest.approx(bound, abs=1e-4)


def test_what_no_dossier_has_counts_as_missed(gate: LabelledStory) -> None:
    nothing = score(gate, [])
    assert (nothing.counts["mention figure missed"], nothing.counts["claim missed"]) == (2, 1)


def test_two_mentions_of_one_guard_are_a_truly_dependent_pair(gate: LabelledStory, tmp_path: Path) -> None:
    counts = score(gate, dossiers_of(gate, tmp_path)).counts
    assert sum(counts[f"pair {answer}, truly dependent"] for answer in ("not shown", "apart")) == 1
    assert counts["pair independent, truly dependent"] == 0
