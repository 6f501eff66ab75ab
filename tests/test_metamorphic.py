"""What must not move when names, agencies, dates or copies change, and what must move when a figure does."""

import json
from collections import Counter
from copy import deepcopy
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import metamorphic as m
import pytest
from expectations import judge, load

ROOT = Path(__file__).parent.parent
SEEDS = ROOT.parent / "shared" / "seeds"
STORIES = ROOT / "tests" / "stories"
EXAMPLE = ROOT / "examples" / "harbour"
AGENCIES = EXAMPLE / "agencies.tsv"
needs_seeds = pytest.mark.skipif(not SEEDS.is_dir(), reason="the two real reports are not beside this checkout")

FULL, PART = "000_d01bb139fd1d611d.txt", "001_9704884ff604b374.txt"
SEED_CREDIT = m.Credited(
    agency="AFP", full_page=FULL, full_credit="AFP\nWritten By", first_words="Kazakhstan on Wednesday said dozens",
    last_words="dead and displaced millions.", part_page=PART, part_credit="With reporting from AFP",
    place="Astana", day=date(2019, 1, 9),
)  # fmt: skip


@cache
def _seeds() -> tuple[tuple[str, str], ...]:
    return tuple(m.read_folder(SEEDS).items())


@cache
def _example() -> tuple[tuple[str, str], ...]:
    return tuple(m.read_folder(EXAMPLE / "pages").items())


@cache
def _of_seeds() -> list[m.Json]:
    return m.dossiers(dict(_seeds()))


@cache
def _of_example() -> list[m.Json]:
    return m.dossiers(dict(_example()), AGENCIES)


def _names(table: str) -> dict[str, str]:
    lines = (STORIES / "names" / f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t", 1) for line in lines if not line.startswith("#"))


def _interval(found: list[m.Json], value: list[object], counted: str | None = None) -> tuple[int, int] | None:
    claim = m.claim(found, value, counted)
    return None if claim is None else m._interval(claim)


def _figure(found: list[m.Json], *values: tuple[object, object]) -> dict[tuple[object, object], tuple[int, int] | None]:
    return {value: _interval(found, list(value)) for value in values}


# --- names, agencies, dates ----------------------------------------------------------------------------------------


@needs_seeds
@pytest.mark.parametrize("names", ["real", "invented"])  # countries that the tables know, and invented ones
def test_other_names_leave_counts_findings_and_derivations(names: str) -> None:
    changed = m.dossiers(m.rename(dict(_seeds()), _names(names)))
    assert m.shape(changed, nouns=False) == m.shape(_of_seeds(), nouns=False)


def test_other_names_leave_the_example_as_it_is() -> None:
    changed = m.dossiers(m.rename(dict(_example()), _names("example")), AGENCIES)
    assert m.shape(changed, nouns=False) == m.shape(_of_example(), nouns=False)


@needs_seeds
@pytest.mark.parametrize("to", m.SHAPES, ids=lambda s: f"{s.agency} {s.where}")
def test_another_agency_with_its_own_credit_leaves_every_count(to: m.AgencyShape) -> None:
    changed = m.dossiers(m.credit_shape(dict(_seeds()), SEED_CREDIT, to))
    derived = dict(m.shape(changed).derivations)
    if to.full.startswith("(Quelle"):  # several agencies in one credit: whose own words they are is not known
        values = ((47, 47), (30, 30), (5, 5), (11, 11), (46, 46), (850, 899), (400, 500))
        assert _figure(changed, *values) == _figure(_of_seeds(), *values)
        assert derived[PART] in ("partly", "unknown")
    else:
        assert m.counts(changed) == m.counts(_of_seeds())
        assert derived[PART] == "partly"
    # A dateline on a page of no known publisher may be the agency's own page: then its text is its own.
    assert derived[FULL] in (("own", "wholly") if to.where == "dateline" else ("wholly",))


@needs_seeds
@pytest.mark.parametrize("weeks", [1, 2, 3])
def test_dates_weeks_later_leave_the_shape(weeks: int) -> None:
    assert m.shape(m.dossiers(m.shift_weeks(dict(_seeds()), weeks, 2019))) == m.shape(_of_seeds())


@needs_seeds
@pytest.mark.parametrize("years", [-7, -3, -1, 1, 2, 4, 5])
def test_dates_years_apart_leave_the_shape(years: int) -> None:
    changed = m.dossiers(m.shift_years(dict(_seeds()), years, date(2019, 1, 9)))
    assert m.shape(changed) == m.shape(_of_seeds())
    published = {a["published"]["start"] for dossier in changed for a in dossier["articles"]}
    assert published == {f"{2019 + years}-01-09"}


@pytest.mark.parametrize("weeks", [-1, 52])  # small, or a year: "in January" names no day and stays
def test_the_example_weeks_apart_has_the_same_shape(weeks: int) -> None:
    changed = m.dossiers(m.shift_weeks(dict(_example()), weeks, 2024), AGENCIES)
    assert m.shape(changed) == m.shape(_of_example())


@pytest.mark.parametrize("years", [-5, 1, 3])
def test_the_example_years_apart_has_the_same_shape(years: int) -> None:
    changed = m.dossiers(m.shift_years(dict(_example()), years, date(2024, 3, 12)), AGENCIES)
    assert m.shape(changed) == m.shape(_of_example())


# --- one figure ----------------------------------------------------------------------------------------------------


@needs_seeds
def test_a_total_that_fits_its_parts_is_no_finding() -> None:
    changed = m.dossiers(m.replace_in(dict(_seeds()), "47 citizens", "46 citizens"))
    assert "does not add up" in m.kinds(_of_seeds())
    assert "does not add up" not in m.kinds(changed)


@needs_seeds
def test_parts_changed_with_the_total_add_up() -> None:
    changed = m.dossiers(m.replace_in(dict(_seeds()), "11 women", "12 women"))
    assert "does not add up" not in m.kinds(changed)


@needs_seeds
def test_29_on_one_side_turns_two_sources_into_a_dispute() -> None:
    changed = m.dossiers(m.replace_in(dict(_seeds()), "30 children to Kazakhstan", "29 children to Kazakhstan"))
    assert _interval(_of_seeds(), [30, 30], "child") == (2, 2)
    assert _interval(changed, [30, 30], "child") == (1, 1)
    assert _interval(changed, [29, 29], "child") == (1, 1)
    assert "disputed" in m.kinds(changed)


def test_the_example_with_27_for_26_adds_up() -> None:
    changed = m.dossiers(m.replace_in(dict(_example()), "four firefighters", "five firefighters"), AGENCIES)
    assert "does not add up" in m.kinds(_of_example())
    assert "does not add up" not in m.kinds(changed)


def test_the_example_with_60_on_one_side_is_a_dispute() -> None:
    changed = m.dossiers(m.replace_in(dict(_example()), "61 people were rescued", "60 people were rescued"), AGENCIES)
    assert _interval(_of_example(), [61, 61]) == (2, 2)
    assert _figure(changed, (61, 61), (60, 60)) == {(61, 61): (1, 1), (60, 60): (1, 1)}
    assert m.kinds(changed)["disputed"] == m.kinds(_of_example())["disputed"] + 1


# --- more of the same ----------------------------------------------------------------------------------------------


def _with_added(name: str) -> list[m.Json]:
    text = (STORIES / "added" / f"{name}.txt").read_text(encoding="utf-8")
    return m.dossiers(m.add_page(dict(_example()), f"20_{name}.txt", text), AGENCIES)


@pytest.mark.parametrize("page", ["copy_of_update", "translation", "citing"])
def test_a_copy_a_translation_or_a_citing_page_adds_no_source(page: str) -> None:
    changed = _with_added(page)
    assert len(changed[0]["articles"]) == len(_of_example()[0]["articles"]) + 1
    values = ((6, 6), (143, 143), (5000, 5000), (61, 61), (27, 27), (151, 151))
    assert _figure(changed, *values) == _figure(_of_example(), *values)


def test_a_second_statement_of_the_same_party_leaves_low() -> None:
    changed = _with_added("second_statement")
    before, after = _interval(_of_example(), [143, 143]), _interval(changed, [143, 143])
    assert before is not None and after is not None
    assert before[0] == after[0] == 1
    assert after[1] <= before[1] + 1


def test_an_unrelated_page_is_another_story_and_moves_nothing() -> None:
    changed = _with_added("unrelated")
    assert len(changed) == len(_of_example()) + 1
    assert m.shape(changed[:1]) == m.shape(_of_example()[:1])


@needs_seeds
def test_a_copy_of_the_agency_text_adds_no_source() -> None:
    copied = dict(_seeds())[FULL].partition("Kazakhstan on Wednesday said")[2].partition("It has left more")[0]
    page = f"Valley Reader\n\nDozens home from war\n\nKazakhstan on Wednesday said{copied}\n\nAFP\n"
    changed = m.dossiers(m.add_page(dict(_seeds()), "002_copy.txt", page))
    values = ((47, 47), (30, 30), (5, 5), (11, 11), (46, 46))
    assert _figure(changed, *values) == _figure(_of_seeds(), *values)


# --- fewer pages, other order --------------------------------------------------------------------------------------

# A page that takes something back or replaces it: without it, what it took back counts again.
RESTORES = ("07_hpa_update.html", "08_hpa_correction.html", "18_nns_correction.html")


@pytest.mark.parametrize("name", [name for name, _ in _example()])
def test_without_a_page_no_claim_gains_a_source(name: str) -> None:
    changed = m.dossiers(m.drop_page(dict(_example()), name), AGENCIES)
    before = _lows(_of_example())
    for key, low in _lows(changed).items():
        assert key not in before or low <= before[key] or name in RESTORES, (name, key)


def _lows(found: list[m.Json]) -> dict[tuple[object, ...], int]:
    lows: dict[tuple[object, ...], int] = {}
    for low, high, counted, independent, _ in m.counts(found):
        lows[low, high, counted] = max(lows.get((low, high, counted), 0), int(str(independent)))
    return lows


@pytest.mark.parametrize(
    "name", ["02_tolvik_tidings.html", "06_tolvik_ferry.txt", "12_daily_blare.html", "13_inland_gazette.txt"]
)
def test_without_a_copy_every_other_count_stays(name: str) -> None:
    changed = m.dossiers(m.drop_page(dict(_example()), name), AGENCIES)
    values = ((6, 6), (143, 143), (61, 61), (27, 27), (151, 151), (26, 26))
    assert _figure(changed, *values) == _figure(_of_example(), *values)


@needs_seeds
def test_each_report_alone_gives_no_two_sources_but_its_own() -> None:
    alone = {name: m.dossiers({name: text}) for name, text in _seeds()}
    assert _interval(alone[FULL], [30, 30], "child") == (1, 1)
    assert "two sources" not in m.kinds(alone[FULL])
    low, high = _interval(alone[PART], [30, 30], "child") or (0, 0)
    assert low <= 2 <= high


def test_the_order_of_the_pages_changes_no_byte() -> None:
    backwards = dict(reversed(_example()))
    assert json.dumps(m.dossiers(backwards, AGENCIES)) == json.dumps(_of_example())


# --- the tests themselves ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("constant", [(1, 1), (1, 2), (1, 9), (0, 9), (2, 2)])
def test_a_constant_answer_fails_the_expectations(constant: tuple[int, int]) -> None:
    expected = load(EXAMPLE)
    answered: list[dict[str, Any]] = deepcopy([dict(d) for d in _of_example()])
    for dossier in answered:
        for claim in dossier["claims"]:
            claim["support"]["independent"] = {"low": constant[0], "high": constant[1]}
    wrong = [v for v in judge(answered, expected) if v.sure and not v.met and "independent" in v.what]
    assert len(wrong) >= 4


def test_labels_of_the_stories_ask_for_more_than_one_answer() -> None:
    stories = sorted((STORIES / "dev").glob("*.expected.json"))
    answers = Counter(tuple(c["independent"]) for s in stories for c in json.loads(s.read_text())["claims"])
    assert {(0, 0), (1, 1), (1, 2), (2, 2)} <= set(answers)


def test_changes_do_what_they_say() -> None:
    pages = {
        "a.txt": "Wednesday, January 9 and 9 Jan 2019; since 2011; 2,400 staff of SDF's ORSK",
        "b.html": "2019-01-30",
    }
    assert m.shift_weeks(pages, 3, 2019)["a.txt"].startswith("Wednesday, January 30 and 30 Jan 2019; since 2011; 2,400")
    assert m.shift_weeks(pages, 1, 2019)["b.html"] == "2019-02-06"
    assert m.shift_years(pages, 1, date(2019, 1, 9))["a.txt"].startswith(
        "Thursday, January 9 and 9 Jan 2020; since 2012; 2,400"
    )
    assert m.rename(pages, {"SDF": "LUF", "Orsk": "Brod"})["a.txt"].endswith("LUF's BROD")
    with pytest.raises(ValueError, match="no page has"):
        m.replace_in(pages, "nowhere", "x")
