"""Which pages report one event: invented pages (tests/grouping/pages.jsonl) and what a desk expects of them."""

import json
import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.articles import sentences
from secondsource.records import UNKNOWN_WHEN, Article, CopyLink, Mention, When
from secondsource.stories import Grouping, group
from secondsource.stories.clusters import average_link, groups
from secondsource.stories.pairs import FEATURES, likelihood
from secondsource.stories.words import read_line, words_of

HERE = Path(__file__).parent
PAGES: dict[str, dict[str, Any]] = {
    page["id"]: page
    for page in map(json.loads, (HERE / "grouping" / "pages.jsonl").read_text(encoding="utf-8").splitlines())
}
SEEDS = HERE.parents[1] / "shared" / "seeds"


def article(page: dict[str, Any], dated: bool = True) -> Article:
    day = page["published"]
    when = When(day, day, "minute", "Z", "metadata", "given") if dated and day else UNKNOWN_WHEN
    return Article(
        id=page["id"], name=page["id"], url=None, outlet=page["id"], outlet_known=False, owner=None,
        headline=page["headline"], byline=None, dateline=None, language="es" if page["id"].endswith("-es") else "en",
        section=(), agency=None, credits=(), published=when, text=f"{page['headline']}\n\n{page['text']}", sha256="",
        removed=(), printed_twice=False,
    )  # fmt: skip


def grouped(articles: Sequence[Article], links: Iterable[CopyLink] = ()) -> tuple[Grouping, ...]:
    return group(articles, {a.id: sentences(a) for a in articles}, links, {})


def of_ids(*ids: str, dated: bool = True) -> tuple[Grouping, ...]:
    return grouped([article(PAGES[i], dated) for i in ids])


def stories(found: Iterable[Grouping]) -> set[tuple[str, ...]]:
    return {grouping.articles for grouping in found}


def together(found: Iterable[Grouping], a: str, b: str) -> bool:
    return any({a, b} <= set(grouping.articles) for grouping in found)


def why(found: Iterable[Grouping], a: str, b: str) -> str:
    pair = {a, b}
    return next(link.why for grouping in found for link in grouping.links if {link.a, link.b} == pair)


def test_mixed_events_in_one_call_come_out_as_separate_stories() -> None:
    gold: dict[str, list[str]] = {}
    for page in PAGES.values():
        gold.setdefault(page["story"], []).append(page["id"])
    assert stories(of_ids(*PAGES)) == {tuple(sorted(ids)) for ids in gold.values()}


@pytest.mark.parametrize(("a", "b"), list(combinations(PAGES, 2)))
def test_two_pages_alone_are_judged_like_in_company(a: str, b: str) -> None:
    assert together(of_ids(a, b), a, b) == (PAGES[a]["story"] == PAGES[b]["story"])


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("gfire-1", "gfire-2", "two takes without a shared sentence"),
        ("gfire-1", "gfire-3", "the follow-up of the next day"),
        ("gfire-1", "gfire-stub", "a stub"),
        ("gcourt-1", "gcourt-text", "the court's own text"),
        ("gcorp-2", "gcorp-rel", "the company's release"),
        ("gbomb-2", "gbomb-notice", "the withdrawal"),
        ("gquake-1", "gquake-3", "a higher toll a day later"),
        ("gquake-1", "gquake-es", "a report in Spanish with several names and figures in common"),
    ],
)
def test_another_way_of_telling_it_is_the_same_story(a: str, b: str, kind: str) -> None:
    assert together(of_ids(a, b), a, b), kind


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("gfire-1", "gfire-d", "another fire at the same harbour, with the same words"),
        ("gquake-1", "gquake-d", "another quake in the same province"),
        ("gcourt-1", "gcourt-d", "another ruling of the same court"),
        ("gcorp-1", "gcorp-d", "the next quarter's results"),
        ("gcorp-1", "gcorp-d2", "another company's results on the same day"),
        ("gmatch-1", "gmatch-d", "the next match"),
        ("gvote-1", "gvote-d", "the next election"),
        ("gfire-1", "gfire-anniv", "the anniversary"),
        ("gbomb-1", "groundup", "a round-up"),
        ("gquake-1", "gother-es", "a Spanish report of something else"),
    ],
)
def test_a_similar_event_is_kept_apart(a: str, b: str, kind: str) -> None:
    assert not together(of_ids(a, b), a, b), kind


@pytest.mark.parametrize(
    ("a", "b"),
    [("gfire-1", "gfire-d"), ("gcourt-1", "gcourt-d"), ("gvote-1", "gvote-d"), ("gmatch-1", "gmatch-d"),
     ("gcorp-1", "gcorp-d"), ("gcorp-1", "gcorp-d2")],
)  # fmt: skip
def test_without_dates_other_figures_part_or_cast_doubt(a: str, b: str) -> None:
    found = of_ids(a, b, dated=False)
    assert not together(found, a, b) or found[0].ambiguous


@pytest.mark.parametrize(
    ("a", "b"), [("gfire-1", "gfire-2"), ("gcourt-1", "gcourt-2"), ("gvote-1", "gvote-2"), ("gbomb-1", "gbomb-2")]
)
def test_without_dates_takes_of_one_event_join(a: str, b: str) -> None:
    assert together(of_ids(a, b, dated=False), a, b)


@pytest.mark.parametrize("event", ["gsiege", "gstage"])
def test_the_same_again_two_days_later_is_another_event(event: str) -> None:
    lines = (HERE / "grouping" / "days_apart.jsonl").read_text(encoding="utf-8").splitlines()
    pages = [page for page in map(json.loads, lines) if page["id"].startswith(event)]
    assert stories(grouped([article(page) for page in pages])) == {(f"{event}-1", f"{event}-2"), (f"{event}-d",)}


HEIST = {
    "id": "heist-1",
    "headline": "Robbers take 33 bars of silver in Port Sennet",
    "published": "2027-03-01T08:00:00Z",
    "text": "PORT SENNET (Corvin News) - Six robbers took 33 bars of silver from the bonded store at Port Sennet before "
    "dawn on Monday, constable Idris Aumonier said.\n\nThe store belongs to Halvard Metals. The silver, 412 kg of it, "
    "was bound for Lisholm.\n\nA guard, Petra Okonski, was tied up and found unhurt.",
}
CHARGED = {
    "id": "heist-2",
    "headline": "Two charged over silver of Port Sennet",
    "published": "2027-03-07T18:00:00Z",
    "text": "Two men were charged on Sunday over the 33 bars of silver stolen from the bonded store at Port Sennet, "
    "constable Idris Aumonier said.\n\nNone of the 412 kg that Halvard Metals had sent to Lisholm has been found. The "
    "guard Petra Okonski knew one of the men, Aumonier said.",
}
AGAIN = {
    "id": "heist-3",
    "headline": "Robbers take nine paintings in Port Sennet",
    "published": "2027-03-07T08:00:00Z",
    "text": "PORT SENNET (Corvin News) - Four robbers took nine paintings from the museum at Port Sennet before dawn on "
    "Sunday, constable Idris Aumonier said.\n\nThe museum belongs to the town. The paintings, worth 2 million crowns, "
    "were on loan from Brask.\n\nA guard, Jorun Felle, was tied up and found unhurt.",
}


def test_charges_six_days_later_stay_with_the_robbery() -> None:
    assert len(grouped([article(page) for page in (HEIST, CHARGED)])) == 1


def test_the_next_robbery_in_town_is_another_story() -> None:
    found = grouped([article(page) for page in (HEIST, AGAIN)])
    assert len(found) == 2 and "six days apart" in found[0].links[0].why


def test_every_joined_page_says_what_it_shares() -> None:
    words = why(of_ids("gfire-1", "gfire-3"), "gfire-1", "gfire-3")
    assert re.fullmatch(r"shares [^;]*\bVelm\b[^;]*; one day apart", words), words


def test_a_page_kept_apart_says_why() -> None:
    found = of_ids("gfire-1", "gfire-d")
    assert why(found, "gfire-1", "gfire-d").startswith("same kind of event, but eight days apart")
    assert all(not link.joined for grouping in found for link in grouping.links)


def test_n_pages_of_one_story_have_at_least_n_less_one_reasons() -> None:
    for grouping in of_ids(*PAGES):
        assert sum(link.joined for link in grouping.links) >= len(grouping.articles) - 1


def test_a_round_up_that_touches_a_story_is_ambiguous() -> None:
    found = of_ids("gbomb-1", "gbomb-2", "groundup")
    assert [grouping.ambiguous for grouping in found if "groundup" in grouping.articles] == [("groundup",)]


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_arrival_changes_nothing(seed: int) -> None:
    few = sorted(i for i in PAGES if i.startswith(("gfire", "gquake", "gbomb")))
    assert of_ids(*random.Random(seed).sample(few, len(few))) == of_ids(*few)


def _shifted(page: dict[str, Any], days: int) -> dict[str, Any]:
    day = date.fromisoformat(page["published"][:10]) + timedelta(days=days)
    return page | {"published": f"{day.isoformat()}{page['published'][10:]}"}


@pytest.mark.parametrize("weeks", [-520, 3, 52, 1043])
def test_years_earlier_or_later_the_stories_are_the_same(weeks: int) -> None:
    moved = grouped([article(_shifted(page, 7 * weeks)) for page in PAGES.values()])
    assert stories(moved) == stories(of_ids(*PAGES))


def _renamed(text: str) -> str:
    """Every word that this page set prints only with a capital gets another name of the same shape."""
    inner = {word for page in PAGES.values() for word in re.findall(r"(?<=[a-z,] )[A-Z][a-z]+", page["text"])}
    low = {word for page in PAGES.values() for word in re.findall(r"\b[a-z]+\b", page["text"])}
    week = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "May", "June"}
    names = {word for word in inner if word.lower() not in low and len(word) > 3} - week
    return re.sub(r"[A-Z][a-z]+", lambda match: f"Z{match[0][::-1].lower()}" if match[0] in names else match[0], text)


def test_other_names_give_the_same_stories() -> None:
    pages = [page | {key: _renamed(page[key]) for key in ("headline", "text")} for page in PAGES.values()]
    assert stories(grouped([article(page) for page in pages])) == stories(of_ids(*PAGES))


def test_reprints_under_one_credit_are_one_story_even_without_dates() -> None:
    page = PAGES["gquake-2"]
    copies = [article(page | {"id": f"reprint-{n}"}, dated=False) for n in range(40)]
    found = grouped([*copies, article(PAGES["gvote-1"], dated=False)])
    assert [len(grouping.articles) for grouping in found] == [40, 1]
    assert "prints the same text" in found[0].links[0].why


def test_background_paragraphs_of_an_agency_do_not_make_one_story() -> None:
    tail = (
        "The war in the Halm valley began nine years ago with protests over land. "
        "It has killed 21,000 people, according to the Halm Monitor."
    )
    one = PAGES["gbomb-1"]
    other = PAGES["gvote-1"] | {"published": "2013-08-21T10:00:00Z"}
    pages = [page | {"text": f"{page['text']}\n\n{tail}"} for page in (one, other)]
    assert len(grouped([article(page) for page in pages])) == 2


def test_a_date_in_the_lead_parts_pages_without_publication_dates() -> None:
    def page(name: str, day: str, dead: str) -> Article:
        text = f"A ferry sank off Lonne on {day}, the coastguard of Lonne said. {dead} people drowned."
        return article({"id": name, "headline": "Ferry sinks off Lonne", "published": None, "text": text})

    apart = grouped([page("a", "March 3", "Eleven"), page("b", "March 19", "Four")])
    assert len(apart) == 2 and "16 days apart" in apart[0].links[0].why
    assert len(grouped([page("a", "March 3", "Eleven"), page("b", "3 March", "Eleven")])) == 1


def test_days_that_mentions_solve_count() -> None:
    a, b = (article(PAGES[i], dated=False) for i in ("gquake-3", "gquake-d"))

    def day(iso: str) -> tuple[Mention, ...]:
        value = {"start": iso, "end": iso, "basis": "solved"}
        return (Mention("date", 0, 1, iso, value, None),)

    parted = {x.id: sentences(x) for x in (a, b)}
    assert len(group((a, b), parted, (), {a.id: day("2018-11-04"), b.id: day("2018-11-12")})) == 2


def test_a_copy_link_joins_pages_whose_words_were_edited() -> None:
    one = article(PAGES["gcourt-2"], dated=False)
    text = "The carrier NordAir may take off by night once more. The bench voided the prohibition in force at Esker."
    other = article({"id": "edited", "headline": "Night ban void", "published": None, "text": text}, dated=False)
    parted = {x.id: sentences(x) for x in (one, other)}
    links = [
        CopyLink(copy.id, parted[one.id][1].id, "edited", "known", "test", 0.7, ())
        for copy in parted["edited"]
        if copy.part == "body"
    ]
    found = group((one, other), parted, links, {})
    assert len(found) == 1 and found[0].links[0].why.startswith("prints the same text")


def test_nothing_and_one_page() -> None:
    assert grouped([]) == ()
    assert grouped([article(PAGES["gfire-1"])]) == (Grouping(("gfire-1",), (), ()),)


def test_an_empty_page_stands_alone() -> None:
    empty = replace(article(PAGES["gfire-1"]), id="empty", headline="", text="\n\n")
    assert ("empty",) in stories(grouped([empty, article(PAGES["gfire-2"])]))


@pytest.mark.parametrize(
    ("sentence", "words", "stamps", "weekdays"),
    [
        ("On Wednesday, January 9, 46 left Orsk", ["on", "46", "left", "orsk"], {9}, {3}),
        ("am 9. Januar in Orsk", ["am", "in", "orsk"], {9}, set()),
        ("el 9 de enero", ["el", "de"], {9}, set()),
        ("They may march in may", ["they", "may", "march", "in", "may"], set(), set()),
        ("Voting is due next Sunday", ["voting", "is", "due", "next"], set(), set()),
        ("6,1 and 1,200 and 1.250.000", ["6.1", "and", "1200", "and", "1250000"], set(), set()),
    ],
)
def test_dates_are_never_words_or_figures(
    sentence: str, words: list[str], stamps: set[int], weekdays: set[int]
) -> None:
    line = read_line(sentence)
    assert ([w.folded for w in line.words], set(line.stamps), set(line.weekdays)) == (words, stamps, weekdays)


@pytest.mark.parametrize(
    ("sentence", "background"),
    [
        ("Three years ago a fire killed nine.", True),
        ("The mine had closed in 2014.", True),
        ("On 3 March 2014 the mine closed.", False),
        ("Nine died a day earlier.", True),
        ("Nine died on Tuesday.", False),
    ],
)
def test_what_looks_back_is_background(sentence: str, background: bool) -> None:
    assert read_line(sentence).background == background


def test_scripts_without_spaces_are_cut_into_pairs() -> None:
    assert [word.folded for word in words_of("東京都")] == ["東京", "京都"]


@given(st.dictionaries(st.tuples(st.integers(0, 6), st.integers(0, 6)), st.floats(0, 1), max_size=15))
def test_average_link_like_the_naive_way(raw: dict[tuple[int, int], float]) -> None:
    scores = {(min(p), max(p)): round(score, 2) for p, score in raw.items() if p[0] != p[1]}
    clusters: list[tuple[int, ...]] = [(n,) for n in range(7)]

    def mean(x: tuple[int, ...], y: tuple[int, ...]) -> float:
        return sum(scores.get((min(a, b), max(a, b)), 0.0) for a in x for b in y) / (len(x) * len(y))

    found = average_link(7, scores, 0.5)
    for merge in found:  # every merge takes the highest mean there is, up to rounding
        best = max(mean(x, y) for x, y in combinations(clusters, 2))
        assert merge.mean == pytest.approx(best) and mean(merge.a, merge.b) == pytest.approx(best)
        clusters = [c for c in clusters if c not in (merge.a, merge.b)] + [tuple(sorted(merge.a + merge.b))]
    assert all(mean(x, y) < 0.5 + 1e-9 for x, y in combinations(clusters, 2))
    assert set(groups(7, found)) == set(clusters)


def test_the_model_has_a_weight_for_every_feature() -> None:
    alike = FEATURES.index("shortest")
    strangers, twins = [0.0] * len(FEATURES), [1.0] * alike + [0.0] * (len(FEATURES) - alike)
    for dated, few in product((True, False), (0.0, 1.0)):
        assert likelihood(twins, dated, few) > likelihood(strangers, dated, few) + 4


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the two seed reports are not on this machine")
def test_the_two_seed_reports_are_one_story_with_and_without_copy_links() -> None:
    from secondsource.articles import extract
    from secondsource.copy_links import trace
    from secondsource.pages import read

    articles = [extract(read(path)) for path in sorted(SEEDS.glob("*.txt"))]
    parted = {a.id: sentences(a) for a in articles}
    links = trace(articles, [s for a in articles for s in parted[a.id]])
    assert len(group(articles, parted, links, {})) == 1
    assert len(group(articles, parted, (), {})) == 1
