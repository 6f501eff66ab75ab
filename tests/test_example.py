"""The shipped example: labels that fit their pages, and a program that finds what a careful newsroom finds."""

import html
import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from expectations import Verdict, dossiers_of, judge, load

from secondsource.findings import WEIGHTS

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "harbour"
DEV = ROOT / "tests" / "stories" / "dev"
STORIES = sorted(path.name.removesuffix(".expected.json") for path in DEV.glob("*.expected.json"))

# What the program is known to miss in the example, by the beginning of the expectation; empty is the aim.
KNOWN_MISSES: tuple[str, ...] = ()


def _plain(text: str) -> str:
    without_tags = re.sub(r"<(script|style).*?</\1>|<[^>]+>", " ", text, flags=re.DOTALL)
    folded = html.unescape(without_tags).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return re.sub(r"\s+", " ", folded.replace("\N{LEFT DOUBLE QUOTATION MARK}", '"'))


def _pages() -> Iterator[tuple[str, str]]:
    for path in sorted((EXAMPLE / "pages").iterdir()):
        yield path.name[:2], _plain(path.read_text(encoding="utf-8"))


@cache
def _verdicts() -> tuple[Verdict, ...]:
    return tuple(judge(dossiers_of([EXAMPLE / "pages"], EXAMPLE / "agencies.tsv"), load(EXAMPLE)))


# --- labels --------------------------------------------------------------------------------------------------------


def test_every_page_of_the_example_is_labelled_once() -> None:
    expected = load(EXAMPLE)
    assert sorted(expected["pages"]) == sorted(page for group in expected["stories"] for page in group)
    assert sorted(expected["pages"]) == [name for name, _ in _pages()]


@pytest.mark.parametrize("name", sorted(load(EXAMPLE)["pages"]))
def test_words_that_a_label_names_stand_on_its_page(name: str) -> None:
    text = dict(_pages())[name]
    want = load(EXAMPLE)["pages"][name]
    for words in (want.get("first"), want.get("last"), want.get("headline"), *want.get("not_body", ())):
        assert words is None or _plain(words) in text, words


def test_weekdays_of_the_example_fit_but_for_the_one_that_is_planted() -> None:
    days = re.compile(r"(\w+day),? (\d{1,2}) March (\d{4})|(\w+day), March (\d{1,2})\b")
    wrong = []
    for name, text in _pages():
        for day, number, year, day_us, number_us in days.findall(text):
            when = date(int(year or 2024), 3, int(number or number_us))
            if when.strftime("%A") != (day or day_us):
                wrong.append((name, day or day_us, when.isoformat()))
    assert wrong == [("11", "Friday", "2024-03-16")]


def test_every_count_of_the_example_has_its_reason() -> None:
    reasons = (EXAMPLE / "LABELS.md").read_text(encoding="utf-8")
    for claim in load(EXAMPLE)["claims"]:
        low, high = claim["independent"]
        first_words = claim["text"].split(" (")[0].removesuffix(" crew members injured in Tolvik")
        assert re.search(rf"^\| {re.escape(first_words)}.*\| {low} to {high} \|", reasons, re.MULTILINE), claim["text"]


@pytest.mark.parametrize("story", STORIES)
def test_labels_of_a_story_fit_its_pages(story: str) -> None:
    lines = (DEV / f"{story}.jsonl").read_text(encoding="utf-8").splitlines()
    records: list[dict[str, Any]] = [json.loads(line) for line in lines]
    expected = load(DEV / story)
    pages = [record["id"] for record in records]
    assert sorted(expected["pages"]) == sorted(pages)
    assert sorted(page for group in expected["stories"] for page in group) == sorted(pages)
    for record in records:
        assert record["outlet"] and record["headline"] and record["published"] and len(record["text"].split()) >= 60
    for claim in expected["claims"]:
        low, high = claim["independent"]
        assert 0 <= low <= high, claim["text"]
        parties = {source.get("party", source["name"]) for source in claim["sources"] if "status" not in source}
        assert low <= max(len(parties), 1), claim["text"]


# --- the program ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", ["one story", "page", "copies", "claim", "finding", "never", "timeline"])
def test_the_example_is_read_as_a_careful_newsroom_reads_it(part: str) -> None:
    missed = [v for v in _verdicts() if v.sure and not v.met and _part(v) == part]
    unexpected = [f"{v.what} | {v.seen[:200]}" for v in missed if not v.what.startswith(KNOWN_MISSES or ("\0",))]
    assert not unexpected, "\n".join(["", *unexpected])


def test_every_kind_of_finding_occurs_in_the_example() -> None:
    """Whoever reads the example has seen all that the program can say; the labels above say where each must stand."""
    found = {f["kind"] for d in dossiers_of([EXAMPLE / "pages"], EXAMPLE / "agencies.tsv") for f in d["findings"]}
    assert [kind for kind in WEIGHTS if kind not in found] == []
    labelled = {kind for expected in load(EXAMPLE)["findings"] for kind in expected["kind"].split("|")}
    assert [kind for kind in WEIGHTS if kind not in labelled] == []


def test_known_misses_are_still_missed() -> None:
    """What is found now leaves the list of known misses."""
    missed = [v.what for v in _verdicts() if not v.met]
    assert [known for known in KNOWN_MISSES if not any(what.startswith(known) for what in missed)] == []


def _part(verdict: Verdict) -> str:
    if " copies " in verdict.what or " does not copy " in verdict.what:
        return "copies"
    return next(p for p in ("one story", "page", "claim", "finding", "never", "timeline") if verdict.what.startswith(p))
