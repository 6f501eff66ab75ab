"""What changed since a time, who still carries what an origin changed, what a person decided, and the commands."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from archive_pages import LEAK, OWN, WIRE, dispatch, everything, line, other, own, page, reprint

from secondsource.archive import (
    Archive,
    add,
    add_all,
    changes_since,
    export,
    find_story,
    judge,
    judged,
    opened,
    recall,
    stories,
    story_dossier,
    story_history,
    story_of,
    undo,
)
from secondsource.cli import main
from secondsource.errors import JudgementError, UsageError
from secondsource.records import Page

MONDAY, TUESDAY, LATER = "2026-03-16T10:00:00Z", "2026-03-17T10:00:00Z", "2026-03-18T10:00:00Z"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with opened(tmp_path / "desk.db") as handle:
        yield handle


def filled(archive: Archive, pages: list[Page], seen: str = MONDAY) -> dict[str, str]:
    return {receipt.name: receipt.id for receipt in add_all(archive, pages, seen)}


def told(name: str, count: str, outlet: str, extra: tuple[str, ...] = (), published: str = "2026-03-10") -> Page:
    """The leak with another number of people in its first sentence."""
    first = LEAK[0].replace("Fourteen", count)
    lead = f"TORVANE ({WIRE}) - {first}" if outlet == WIRE else first
    return page(name, (lead, *LEAK[1:], *extra), outlet=outlet, published=published)


# --- since you last looked -------------------------------------------------------------------------------------------


def test_a_second_source_is_newly_supported_and_its_article_added(archive: Archive) -> None:
    ids = filled(archive, [dispatch(), reprint()])
    story = story_of(archive, ids["dispatch"])
    assert changes_since(archive, story, MONDAY) == []
    late = add(archive, own(), TUESDAY)
    found = changes_since(archive, story, MONDAY)
    supported = [change for change in found if change.kind == "newly supported"]
    assert any("ourteen people" in change.text and late.id in change.articles for change in supported)
    assert [(c.kind, c.articles) for c in found if c.kind == "added"] == [("added", (late.id,))]
    assert any(c.kind == "newly said" and "four" in c.text for c in found)
    assert changes_since(archive, story, TUESDAY) == []


def test_a_changed_page_is_told_of_as_revised_with_what_it_took_out(archive: Archive) -> None:
    ids = filled(archive, [dispatch(), own()])
    add(archive, told("dispatch", "Eleven", WIRE), TUESDAY)
    found = changes_since(archive, story_of(archive, ids["own"]), MONDAY)
    (revised,) = [change for change in found if change.kind == "revised"]
    assert "took out" in revised.text and "Fourteen people were taken to hospital" in revised.text
    assert not [change for change in found if change.kind == "added"]


def test_a_story_that_is_new_is_all_added(archive: Archive) -> None:
    filled(archive, [other()], TUESDAY)
    kinds = {change.kind for change in changes_since(archive, stories(archive)[0].id, "2026-01-01")}
    assert "added" in kinds and not kinds & {"revised", "no longer said"}


# --- recall ----------------------------------------------------------------------------------------------------------

NOTE = ("Correction: An earlier version of this article wrongly said that fourteen people were taken to hospital.",)


def test_after_a_correction_the_recall_list_names_who_did_what(archive: Archive) -> None:
    carriers = ["Torvane Courier", "Fjord Post", "Evening Lantern"]
    filled(archive, [dispatch(), *(told(f"p{n}", "Fourteen", outlet) for n, outlet in enumerate(carriers)), other()])
    corrected = add(archive, told("dispatch", "Eleven", WIRE, NOTE), TUESDAY)
    add(archive, told("p1", "Eleven", "Fjord Post"), TUESDAY)
    add(archive, told("p2", "Eleven", "Evening Lantern", NOTE), LATER)
    found = [(entry.outlet, entry.state) for entry in recall(archive, corrected.id) if "hospital after" in entry.old]
    assert found == [
        ("Torvane Courier", "still carries"), ("Fjord Post", "changed silently"), ("Evening Lantern", "changed"),
    ]  # fmt: skip
    entry = next(e for e in recall(archive, corrected.id) if e.outlet == "Fjord Post")
    assert entry.new and entry.new.startswith("Eleven people") and entry.seen == TUESDAY


def test_a_page_that_never_changed_recalls_nothing(archive: Archive) -> None:
    ids = filled(archive, everything())
    assert recall(archive, ids["jump"]) == []
    with pytest.raises(UsageError):
        recall(archive, "art-none")


def test_a_withdrawal_of_the_agency_names_who_still_carries_it(archive: Archive) -> None:
    filled(archive, [dispatch(), reprint()])
    kill = page(
        "kill", (f"TORVANE ({WIRE}) - {WIRE} withdraws its report that fourteen people were taken to hospital after a gas "
                 "leak at the Halvard cannery in Torvane. The figure could not be confirmed.",),
        outlet=WIRE, headline="WITHDRAWN: Gas leak at Torvane cannery",
    )  # fmt: skip
    receipt = add(archive, kill, TUESDAY)
    assert receipt.story == stories(archive)[0].id and len(stories(archive)) == 1
    assert any(change.kind == "withdrawn" for change in changes_since(archive, stories(archive)[0].id, MONDAY))
    assert ("Torvane Courier", "still carries") in {(e.outlet, e.state) for e in recall(archive, receipt.id)}


# --- judgements ------------------------------------------------------------------------------------------------------


def test_a_person_merges_two_stories_and_takes_it_back(archive: Archive) -> None:
    ids = filled(archive, everything())
    leak, jump = story_of(archive, ids["dispatch"]), story_of(archive, ids["jump"])
    made = judge(archive, "same event", [leak, jump], "Mira Dahl", "one press conference", TUESDAY)
    assert [s.articles for s in stories(archive)] == [4]
    assert find_story(archive, jump) == find_story(archive, leak) == stories(archive)[0].id
    assert [e.kind for e in story_history(archive, leak)][-2:] == ["judged", "merged"]
    assert "Mira Dahl: one press conference" in story_history(archive, leak)[-1].why
    undone = undo(archive, made.id, "Mira Dahl", "two conferences after all", LATER)
    assert undone.undone == {"who": "Mira Dahl", "why": "two conferences after all", "when": LATER}
    assert sorted(s.articles for s in stories(archive)) == [1, 3]
    assert judged(archive) == [] and judged(archive, everything=True) == [undone]
    with pytest.raises(JudgementError, match="taken back already"):
        undo(archive, made.id, "Mira Dahl", "again", LATER)


def test_a_merge_still_holds_when_another_article_comes(archive: Archive) -> None:
    ids = filled(archive, [dispatch(), other()])
    judge(archive, "same event", [ids["dispatch"], ids["jump"]], "Mira Dahl", "one press conference", TUESDAY)
    filled(archive, [reprint(), own()], TUESDAY)
    assert [s.articles for s in stories(archive)] == [4]


def test_a_person_splits_a_story_and_it_stays_split(archive: Archive) -> None:
    ids = filled(archive, everything())
    judge(archive, "different event", ["dispatch", "own"], "Mira Dahl", "another plant", TUESDAY)
    assert story_of(archive, ids["own"]) != story_of(archive, ids["dispatch"])
    add(archive, page("late", LEAK, outlet="Evening Lantern", published="2026-03-12"), LATER)
    assert story_of(archive, ids["own"]) != story_of(archive, ids["dispatch"])


def test_a_judgement_that_something_is_no_copy_reaches_the_dossier(archive: Archive) -> None:
    ids = filled(archive, [dispatch(), reprint()])
    story = story_of(archive, ids["dispatch"])
    assert story_dossier(archive, story).copy_links
    judge(archive, "not a copy", [ids["dispatch"], ids["reprint"]], "Mira Dahl", "both at the gate", TUESDAY)
    assert story_dossier(archive, story).copy_links == ()
    assert [j.who for j in story_dossier(archive, story).judgements] == ["Mira Dahl"]


def test_two_sources_are_one_when_a_person_says_so(archive: Archive) -> None:
    ids = filled(archive, everything())
    story = story_of(archive, ids["dispatch"])
    assert any(c.support.independent.low == 2 for c in story_dossier(archive, story).claims)
    judge(archive, "same party", ["Runa Skei", "Peder Aune"], "Mira Dahl", "one statement", TUESDAY)
    assert all(c.support.independent.low < 2 for c in story_dossier(archive, story).claims)
    assert any(c.support.independent.low == 2 for c in story_dossier(archive, story, as_of=MONDAY).claims)


def test_giving_a_judgement_twice_changes_nothing(archive: Archive) -> None:
    filled(archive, everything())
    given = ("not a copy", ["dispatch", "reprint"], "Mira Dahl", "both at the gate", TUESDAY)
    assert judge(archive, *given) == judge(archive, *given) and len(judged(archive)) == 1


@pytest.mark.parametrize(
    ("kind", "of", "who", "why", "message"),
    [
        ("same day", ["dispatch", "own"], "M", "w", "kind 'same day' is not known"),
        ("same event", ["dispatch"], "M", "w", "two or more"),
        ("same event", ["dispatch", "dispatch"], "M", "w", "two or more"),
        ("same event", ["dispatch", "nowhere"], "M", "w", "'nowhere' is not in the archive"),
        ("same event", ["dispatch", "own"], " ", "w", "say who and why"),
    ],
)
def test_a_judgement_that_cannot_be_applied_is_refused(
    archive: Archive, kind: str, of: list[str], who: str, why: str, message: str
) -> None:
    filled(archive, everything())
    before = list(export(archive))
    with pytest.raises(JudgementError, match=message):
        judge(archive, kind, of, who, why, TUESDAY)
    assert list(export(archive)) == before


# --- commands --------------------------------------------------------------------------------------------------------


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    records = tmp_path / "pages.jsonl"
    records.write_text("".join(f"{line(p)}\n" for p in everything()) + '{"id": "x"}\n{broken\n', encoding="utf-8")
    assert main(["add", str(records), "--archive", str(tmp_path / "desk.db"), "--json", "--seen", MONDAY]) == 1
    out, err = capsys.readouterr()
    assert [json.loads(row)["status"] for row in out.splitlines()] == ["added"] * 4 + ["skipped"] * 2
    assert "pages.jsonl:5" in err and "pages.jsonl:6" in err
    return ["--archive", str(tmp_path / "desk.db")]


def test_add_again_says_known(desk: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one.jsonl").write_text(line(dispatch()), encoding="utf-8")
    assert main(["add", str(tmp_path / "one.jsonl"), *desk]) == 0
    assert capsys.readouterr().out == "1 known\n"
    (tmp_path / "none.jsonl").write_text('{"id": "x"}\n', encoding="utf-8")
    assert main(["add", str(tmp_path / "none.jsonl"), *desk]) == 3


def test_claims_are_listed_right_after_adding(desk: list[str]) -> None:
    with opened(desk[1], readonly=True) as archive:
        assert archive.connection.execute("SELECT count(*) FROM claims").fetchone()[0] > 4


def test_search_stories_trace_and_export_print_json_lines(
    desk: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", "valve", "--json", *desk]) == 0
    assert {json.loads(row)["name"] for row in capsys.readouterr().out.splitlines()} == {"dispatch", "reprint"}
    assert main(["stories", "--json", *desk]) == 0
    listed = [json.loads(row) for row in capsys.readouterr().out.splitlines()]
    assert sorted(row["articles"] for row in listed) == [1, 3]
    (tmp_path / "draft.txt").write_text(f"Leak in Torvane\n\n{LEAK[1]}\n\n{LEAK[3]}\n\n{OWN[0]}\n", encoding="utf-8")
    assert main(["trace", str(tmp_path / "draft.txt"), "--json", *desk]) == 0
    traced = [json.loads(row) for row in capsys.readouterr().out.splitlines()]
    assert [row["name"] for row in traced][1:] == ["dispatch", "dispatch", "own"]
    assert main(["export", *desk]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 11


def test_the_same_commands_print_for_eyes(desk: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "draft.txt").write_text(f"Leak in Torvane\n\n{LEAK[1]}\n\n{LEAK[3]}\n", encoding="utf-8")
    shown = []
    for command in (["search", "valve"], ["stories"], ["trace", str(tmp_path / "draft.txt")]):
        assert main([*command, *desk]) == 0
        shown.append(capsys.readouterr().out)
    assert "Gas leak at Torvane cannery (Nordlys News Service, Nordlys News Service, 2026-03-10)" in shown[0]
    assert "3 articles, 3 outlets" in shown[1] and "1 article, 1 outlet," in shown[1]
    assert "verbatim 1.00 dispatch (Nordlys News Service, 2026-03-10)" in shown[2]
    assert main(["search", "nonexistingword", *desk]) == 0
    assert capsys.readouterr().err == "secondsource: nothing found\n"


def test_one_story_its_history_and_what_changed(desk: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with opened(desk[1], readonly=True) as archive:
        leak = next(s.id for s in stories(archive) if s.articles == 3)
    assert main(["stories", leak, "--json", *desk]) == 0
    assert json.loads(capsys.readouterr().out)["schema"] == "secondsource.dossier/1"
    assert main(["stories", leak, "--history", *desk]) == 0
    assert capsys.readouterr().out.count("joined") == 2
    assert main(["stories", leak, "--since", MONDAY, *desk]) == 0
    assert capsys.readouterr().out == ""
    assert main(["stories", "sty-none", *desk]) == 2


def test_a_missing_archive_is_a_usage_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "x", "--archive", str(tmp_path / "none.db")]) == 2
    assert "no such archive" in capsys.readouterr().err
