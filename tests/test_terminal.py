"""The first screen: what an editor reads, in which order, and what is never shown."""

import csv
import io
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from secondsource.csv_table import COLUMNS, csv_table
from secondsource.exports import from_json
from secondsource.records import Bounds, Claim, Dossier, Evidence, Finding, Heard, Support, When
from secondsource.terminal import first_screen, wrapped
from secondsource.wording import FINDING_KINDS, count_words, page_labels, when_words

QUARRY = from_json(json.loads((Path(__file__).parent / "dossiers" / "quarry.json").read_text(encoding="utf-8")))
SEEDS = Path(__file__).parents[2] / "shared" / "seeds" / "dossier.example.json"
NEVER = ("verified", "fake", "plagiari", "own reporting", "exclusive", "score", "credib", "trust", "truth", "reliab")


def screen_of(dossier: Dossier, width: int = 100, everything: bool = False) -> str:
    return first_screen(dossier, width, everything=everything)


def part(screen: str, title: str) -> str:
    """The lines under a title, up to the next blank line."""
    return screen.split(f"\n{title}\n", 1)[1].split("\n\n", 1)[0]


def test_the_parts_come_in_an_editors_order() -> None:
    titles = [line for line in screen_of(QUARRY).splitlines() if line.isupper() and not line.startswith((" ", "!"))]
    assert titles == [
        "BEFORE YOU USE IT",
        "ALL AGREE ON",
        "WHO SAYS WHAT",
        "WHO COULD CONFIRM",
        "NEW, OR ONLY ON ONE PAGE",
        "THE PAGES",
        "NOT READ",
        "TIMELINE",
    ]


def test_the_head_says_what_was_read_and_that_the_date_was_worked_out() -> None:
    head = " ".join(screen_of(QUARRY).split("\n\n", 1)[0].split())
    assert head.startswith("Quarry wall collapses at Brakk, nine dead")
    assert "statement of Tue 16 May 2023 (year worked out: 'Tuesday, May 16': between 2019 and 2024" in head
    assert "3 pages, 3 publishers, 1 Calder Wire text + 5 sentences that are not in it" in head
    assert "times seen: not known" in head


def test_warnings_stand_in_the_order_of_their_weight_and_a_copy_is_named_beside_its_one_source() -> None:
    warnings = [line for line in part(screen_of(QUARRY), "BEFORE YOU USE IT").splitlines() if line.startswith("! ")]
    assert [line[2:].split("  ")[0] for line in warnings] == [
        "DOES NOT ADD UP",
        "HEADLINE GOES FURTHER",
        "ONE SOURCE, ONE COPY",
        "ONE SOURCE",
        "ONE SOURCE",
        "NO SOURCE NAMED",
    ]
    assert "2 more claims on one source each: Stoneworkers' Union, Brakk Stone" in " ".join(warnings)


def test_what_all_agree_on_names_both_sources_and_how_each_came_here() -> None:
    agreed = " ".join(part(screen_of(QUARRY), "ALL AGREE ON").split())
    assert agreed == (
        "Nine people were killed at Brakk: TWO SOURCES, Vell Rescue Service (through Calder Wire); "
        "Stoneworkers' Union (only in Lowmoor Post)"
    )  # fmt: skip


@pytest.mark.parametrize("width", [60, 80, 100, 120])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(len(line) for line in screen_of(QUARRY, width, everything=True).splitlines()) <= width


def test_a_claim_says_its_outlets_last_and_its_sources_first() -> None:
    line = " ".join(part(screen_of(QUARRY), "WHO SAYS WHAT").split()).split("14 people were injured at Brakk")[1]
    assert line.startswith(" — one source: Vell Rescue Service (at first hand; heard by Calder Wire); 2 outlets")


def test_a_sum_says_that_it_was_worked_out() -> None:
    said = " ".join(part(screen_of(QUARRY), "WHO SAYS WHAT").split())
    assert "15 people were injured (12 + 3) — one source: Stoneworkers' Union (worked out from its own figures" in said


def test_pages_say_whose_text_they_are_and_what_was_set_aside() -> None:
    pages = " ".join(part(screen_of(QUARRY), "THE PAGES").split())
    assert "Calder Wire, all 5 paragraphs; credited; the page prints its text twice, counted once; 1 teaser" in pages
    assert "7 sentences: 2 Calder Wire unchanged, 1 Calder Wire edited, 4 not in Calder Wire's text above" in pages
    assert "cut 2 of Calder Wire's; credit fits" in pages


def test_what_was_not_read_is_said() -> None:
    assert "broken.html: not text: the file is a PNG image" in part(screen_of(QUARRY), "NOT READ")


def test_everything_that_folds_can_be_reached() -> None:
    short, whole = screen_of(QUARRY), screen_of(QUARRY, everything=True)
    assert "more claims on one source each" in short and "more claims on one source each" not in whole
    assert "“We pulled nine bodies from under the rock”" in whole
    for claim in QUARRY.claims:
        assert " ".join(claim.text.split()).lower() in " ".join(whole.split()).lower()


def test_many_pages_fold_by_whose_text_they_print() -> None:
    copies = tuple(replace(QUARRY.articles[0], id=f"art-{n}", name=f"{n}.html", outlet=f"Paper {n}") for n in range(9))
    family = QUARRY.families[0]
    members = family.members + tuple(replace(family.members[0], article=copy.id) for copy in copies)
    own = [sentence for sentence in QUARRY.sentences if sentence.article == QUARRY.articles[0].id]
    printed = tuple(replace(s, id=f"{s.id}-{copy.id}", article=copy.id) for copy in copies for s in own)
    story = replace(QUARRY, articles=QUARRY.articles + copies, sentences=QUARRY.sentences + printed,
                    families=(replace(family, members=members),))  # fmt: skip
    pages = " ".join(part(screen_of(story), "THE PAGES").split())
    assert pages.startswith("Calder Wire's text 11 pages. All of it: Orsk Courier, Paper 0, Paper 1 and 7 more")
    assert "part of it: Lowmoor Post" in pages
    assert "ONE TEXT 11 of 12 pages rest on one dispatch, Calder Wire's" in " ".join(screen_of(story).split())


def test_a_long_story_still_fits_two_screens() -> None:
    claims = tuple(replace(QUARRY.claims[1], id=f"c{n}", rank=n) for n in range(200))
    found = tuple(Finding(f"x{n}", "one source", None, f"claim {n}: a", None, (f"c{n}",), (), ()) for n in range(200))
    assert screen_of(replace(QUARRY, claims=claims, findings=found)).count("\n") < 80


@pytest.mark.parametrize("everything", [False, True])
def test_words_of_judgement_are_never_shown(everything: bool) -> None:
    screen = screen_of(QUARRY, everything=everything).lower()
    assert [word for word in NEVER if word in screen] == []
    assert not re.search(r"\bconfirmed\b|\d %|0\.\d|average|midpoint|majority", screen)
    assert not re.search(r"\bfirst\b(?! (hand|seen))", screen)


def test_words_of_judgement_are_never_shown_of_two_real_reports() -> None:
    if not SEEDS.exists():
        pytest.skip("the two real reports are not part of the project")
    screen = screen_of(from_json(json.loads(SEEDS.read_text(encoding="utf-8")))).lower()
    assert [word for word in NEVER if word in screen] == []
    assert screen.count("\n") < 75


def test_every_worked_out_date_says_so() -> None:
    for line in part(screen_of(QUARRY), "TIMELINE").splitlines():
        assert "2023" not in line or "(worked out)" in line


def test_a_page_cannot_drive_the_terminal_or_turn_the_direction_of_text() -> None:
    hostile = "Nine \x1b[2J\x07dead\u202e gnihton\r\nTHE PAGES"
    story = replace(QUARRY.story, headline=hostile)
    shown = screen_of(replace(QUARRY, story=story, could_confirm=(hostile,)))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
    assert "Nine [2J dead gnihton THE PAGES" in shown


def test_colour_only_where_it_is_asked_for() -> None:
    assert "\x1b" not in screen_of(QUARRY)
    coloured = first_screen(QUARRY, 100, colour=True)
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == screen_of(QUARRY)


def test_wide_letters_take_two_columns() -> None:
    assert wrapped("火災 九人 死亡", 9) == ["火災 九人", "死亡"]


@pytest.mark.parametrize(
    ("low", "high", "named", "words"),
    [
        (1, 1, 1, "one source"),
        (1, 2, 2, "one source, possibly two"),
        (2, 2, 2, "two sources"),
        (2, 3, 3, "two sources, possibly three"),
        (0, 1, 0, "no named source"),
        (1, 1, 0, "no named source"),
        (0, 0, 0, "no named source"),
    ],
)
def test_the_count_in_words_never_shows_the_higher_bound_alone(low: int, high: int, named: int, words: str) -> None:
    assert count_words(_claim(low, high, named)) == words


def _claim(low: int, high: int, named: int) -> Claim:
    one = Bounds(1, 1)
    support = Support(one, one, Heard(1, 1, False), Bounds(named, high), Bounds(low, high), 0, ())
    return replace(QUARRY.claims[0], support=support)


def test_a_withdrawn_claim_has_no_source_left() -> None:
    gone = Evidence("vrs", "statement", "first", "for", "withdrawn", None, False, (), ())
    assert count_words(replace(_claim(0, 0, 0), evidence=(gone,))) == "no source left: withdrawn"


def test_pages_of_one_outlet_are_told_apart() -> None:
    twins = tuple(replace(article, outlet="Orsk Courier", outlet_known=True) for article in QUARRY.articles)
    labels = page_labels(replace(QUARRY, articles=twins))
    assert sorted(labels.values()) == ["Orsk Courier (courier)", "Orsk Courier (post)", "Orsk Courier (stub)"]


def test_a_kind_of_finding_has_its_place_on_the_screen() -> None:
    from secondsource.findings import WEIGHTS

    assert tuple(FINDING_KINDS) == WEIGHTS


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (When("2018-01-01", "2018-12-31", "year", None, "solved", ""), "2018 (worked out)"),
        (When("2011-01-01", "2019-01-09", "year", None, "text", ""), "2011 to 2019"),
        (When("2023-05-16", "2023-05-16", "day", None, "carried", ""), "Tue 16 May 2023 (worked out)"),
        (When(None, None, "none", None, "unknown", ""), "not known"),
    ],
)
def test_times_in_words(when: When, words: str) -> None:
    assert when_words(when) == words


def rows() -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(csv_table([QUARRY, QUARRY]))))


def test_the_table_has_one_row_for_each_claim() -> None:
    assert len(rows()) == 2 * len(QUARRY.claims)
    row = rows()[0]
    assert tuple(row) == COLUMNS
    assert row["sources"] == "Vell Rescue Service; Stoneworkers' Union"
    assert (row["low"], row["high"], row["nature"]) == ("2", "2", "event")
    assert row["heard_by"] == "Calder Wire; Lowmoor Post"
    assert row["pages"] == "courier.html; post.html"
    assert (row["time"], row["time_known_by"][:11]) == ("2023-05-16", "worked out:")


def test_a_sum_stands_on_the_pages_of_its_parts() -> None:
    assert next(row for row in rows() if row["claim_id"] == "c15")["pages"] == "post.html"


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_a_claim_cannot_become_a_formula_in_a_spreadsheet(start: str) -> None:
    claim = replace(QUARRY.claims[0], text=f'{start}HYPERLINK("http://x")', mentions=(), value=None, kind="event")
    written = csv_table([replace(QUARRY, claims=(claim,))])
    assert next(csv.DictReader(io.StringIO(written)))["claim"].startswith(f"'{start}HYPERLINK")


def test_a_private_witness_is_not_named_in_the_table() -> None:
    sources = tuple(replace(s, kind="witness") if s.id == "union" else s for s in QUARRY.sources)
    written = csv_table([replace(QUARRY, sources=sources)])
    assert "Stoneworkers' Union" not in next(csv.DictReader(io.StringIO(written)))["sources"]
