"""The two real reports that started the project, against what a careful reader finds in them.

They stay outside the project (``../shared/seeds``); without them these tests are skipped.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import secondsource as ss
from secondsource.mentions.nouns import lemma

SEEDS = Path(__file__).resolve().parent.parent.parent / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not (SEEDS / "expected.json").exists(), reason="the seeds are not beside the checkout")
NAMES = ("000_d01bb139fd1d611d.txt", "001_9704884ff604b374.txt")


@cache
def expected() -> dict[str, Any]:
    return dict(json.loads((SEEDS / "expected.json").read_text(encoding="utf-8")))


@cache
def dossier(cut: bool = False) -> dict[str, Any]:
    pages = [ss.read(str(SEEDS / name)) for name in NAMES]
    if cut:
        text = pages[0].text
        paragraphs = text.split("\n\n")
        first = next(i for i, p in enumerate(paragraphs) if p.startswith("Kazakhstan on Wednesday"))
        kept = [*paragraphs[: first + 4], "AFP\nWritten By"]
        pages[0] = ss.read("\n\n".join(kept).encode(), media_type="text/plain", name=NAMES[0])
    (made,) = ss.dossier(pages)
    return dict(ss.to_json(made))


def article(name: str) -> dict[str, Any]:
    return next(a for a in dossier()["articles"] if a["name"].startswith(name))


def source_name(source: str | None, made: dict[str, Any]) -> str | None:
    return next((s["name"] for s in made["sources"] if s["id"] == source), None)


def report_of(sentence: str) -> str:
    made = dossier()
    home = next(s["article"] for s in made["sentences"] if s["id"] == sentence)
    return str(next(a["name"] for a in made["articles"] if a["id"] == home))[:3]


def claims_of(figure: dict[str, Any], made: dict[str, Any]) -> list[dict[str, Any]]:
    found = [
        c
        for c in made["claims"]
        if c["value"] and (c["value"]["low"], c["value"]["high"]) == (figure["low"], figure["high"])
    ]
    noun = lemma(figure["of"].split()[-1])
    return [c for c in found if lemma((c["value"]["counted"] or "people").split()[-1]) == noun or noun == "hostage"]


def bare(name: str) -> str:
    return name.removeprefix("The ").removeprefix("the ").replace("\u2019", "'")


@pytest.mark.parametrize("name", NAMES)
def test_article_out_of_the_page(name: str) -> None:
    want, got = expected()["reports"][name], article(name)
    paragraphs = got["text"].split("\n\n")[1:]
    assert (got["headline"], got["byline"], got["agency"], got["section"]) == (
        want["headline"], want["byline"], want["agency"], want["section"])  # fmt: skip
    assert paragraphs[0].startswith(want["first_body_words"]) and paragraphs[-1].endswith(want["last_body_words"])
    assert len(paragraphs) == want["body_paragraphs"] and got["printed_twice"] == want["body_printed_twice"]
    assert not [words for words in want["not_body"] if words in got["text"]]
    assert sum(r["label"] == "teaser" for r in got["removed"]) == want["teasers"]
    assert (got["published"]["start"], got["published"]["basis"]) == (
        want["published"]["value"], want["published"]["basis"])  # fmt: skip
    assert got["derivation"] == want["derivation"]
    tolerance = want["shares"].get("tolerance", 0)
    assert all(abs(got["shares"][k] - v) <= tolerance for k, v in want["shares"].items() if k != "tolerance")


def test_every_sentence_of_the_copy_has_its_state() -> None:
    made, home = dossier(), article("001")["id"]
    body = [s for s in made["sentences"] if s["article"] == home and s["part"] == "body"]
    wanted = expected()["copy"]["sentences"]
    assert [(s["text"].startswith(w[0]), s["copy"]) for s, w in zip(body, wanted, strict=True)] == [
        (True, w[1]) for w in wanted
    ]


def test_every_figure_is_found_with_its_source_reports_and_origin() -> None:
    made, missed = dossier(), []
    origins = {o["id"]: o["name"][:3] for o in made["origins"]}
    for want in expected()["figures"]:
        rows = [
            (source_name(m["source"], made), report_of(m["sentence"]), origins.get(m["origin"]))
            for c in claims_of(want, made)
            if (c["value"]["role"] == "sum") == (want["role"] == "sum")
            for m in c["mentions"]
        ]
        spoken = want["said_by"]
        for report in want["reports"]:
            said = [r for r in rows if r[1] == report and (spoken is None or bare(r[0] or "") == bare(spoken))]
            if not [r for r in said if r[2] == want["origin"]]:
                missed.append((want["text"], report, rows))
    assert not missed


def test_nothing_is_a_figure_that_is_none() -> None:
    texts = [a["text"] for a in dossier()["articles"]]
    spans = {a["text"][m["start"] : m["end"]] for a in dossier()["articles"] for c in dossier()["claims"] if c["kind"] == "figure"
             for m in c["mentions"] if report_of(m["sentence"]) == a["name"][:3]}  # fmt: skip
    assert texts and not [words for words in expected()["not_figures"] if any(words in span for span in spans)]


def test_sources_have_their_kind_and_party() -> None:
    made = dossier()
    named = {bare(n): s for s in made["sources"] for n in (s["name"], *s["aliases"])}
    for want in expected()["sources"]:
        got = named[bare(want["name"])]
        assert got["kind"] == want["kind"], want["name"]
        assert got["party"] == want["party"] or f"{got['party']}" in want["party"], want["name"]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("one source", "47 citizens"), ("one copy", "47 citizens"), ("two sources", "30 children"),
        ("all agree", "30 children"), ("does not add up", "5 + 11 + 30 = 46"), ("headline goes further", "ISIS fighters"),
        ("left out", "360,000"),
    ],
)  # fmt: skip
def test_finding_of_a_careful_reader(kind: str, words: str) -> None:
    assert [f for f in dossier()["findings"] if f["kind"] == kind and words in f["text"] + (f["arithmetic"] or "")]


def test_arithmetic_is_written_out() -> None:
    (finding,) = [f for f in dossier()["findings"] if f["kind"] == "does not add up"]
    assert finding["arithmetic"] == "5 + 11 + 30 = 46; 46 is not 47"


def support(low: int, made: dict[str, Any]) -> dict[str, Any]:
    return dict(
        next(c for c in made["claims"] if c["value"] and c["value"]["low"] == c["value"]["high"] == low)["support"]
    )


def test_47_is_one_source_and_30_has_two() -> None:
    forty_seven, thirty = support(47, dossier()), support(30, dossier())
    assert (forty_seven["outlets"], forty_seven["origins"]) == ({"low": 2, "high": 2}, {"low": 1, "high": 1})
    assert forty_seven["independent"] == {"low": 1, "high": 1} and forty_seven["heard"]["high"] == 1
    assert thirty["independent"] == {"low": 2, "high": 2} and thirty["origins"] == {"low": 2, "high": 2}
    assert support(46, dossier())["independent"] == {"low": 1, "high": 1}


def test_cut_dispatch_leaves_the_second_origin_unknown() -> None:
    assert support(30, dossier(cut=True))["origins"] == {"low": 1, "high": 2}


def test_never_a_relation_that_the_words_do_not_bear() -> None:
    made = dossier()
    value = {c["id"]: (c["value"]["low"], c["value"]["form"]) for c in made["claims"] if c["value"]}
    pairs = [({value.get(r["a"]), value.get(r["b"])}, r["kind"]) for r in made["relations"]]
    assert not [p for p, _ in pairs if (30, "exact") in p and p & {(150, "exact"), (833, "at least")}]
    assert not [p for p, kind in pairs if kind == "conflicts" and (24, "vague") in p]


def test_timeline_has_the_dates_of_a_careful_reader() -> None:
    got = [(e["when"]["start"], e["of"]) for e in dossier()["timeline"]]
    for start, of, _ in expected()["timeline"]:
        assert any(when.startswith(start) and kind == of for when, kind in got), start


def test_who_could_confirm_is_named() -> None:
    assert dossier()["could_confirm"] == expected()["could_confirm"]
