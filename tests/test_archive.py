"""The archive keeps what it acknowledged, changes nothing twice, and answers as the batch does."""

import itertools
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from archive_pages import LEAK, WIRE, dispatch, everything, own, page, reprint

import secondsource as ss
from secondsource.archive import (
    Archive,
    add,
    add_all,
    article,
    article_row,
    articles,
    close,
    export,
    find_story,
    health,
    open_archive,
    opened,
    outlets,
    renew,
    revisions,
    schema,
    stories,
    story_dossier,
    story_history,
    story_of,
    story_of_claim,
)
from secondsource.archive import files as archive_files
from secondsource.archive.schema import VERSION
from secondsource.errors import ArchiveError, UsageError
from secondsource.exports import to_json
from secondsource.pages.building import page_of_record
from secondsource.records import Page, Skip

MONDAY, TUESDAY = "2026-03-16T10:00:00Z", "2026-03-17T10:00:00Z"
GROUPING = Path(__file__).parent / "grouping" / "pages.jsonl"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with opened(tmp_path / "desk.db") as handle:
        yield handle


def filled(archive: Archive, pages: list[Page], seen: str = MONDAY) -> dict[str, str]:
    return {receipt.name: receipt.id for receipt in add_all(archive, pages, seen)}


def leak_story(archive: Archive, ids: dict[str, str]) -> str:
    return story_of(archive, ids["dispatch"])


# --- added once ------------------------------------------------------------------------------------------------------


def test_receipts_name_each_page_in_order(archive: Archive) -> None:
    found = list(add_all(archive, everything(), MONDAY))
    assert [(r.name, r.status) for r in found] == [
        ("dispatch", "added"), ("reprint", "added"), ("own", "added"), ("jump", "added"),
    ]  # fmt: skip
    assert "prints the same text" in (found[1].why or "")


def test_adding_a_page_again_changes_nothing(archive: Archive) -> None:
    filled(archive, everything())
    before = list(export(archive))
    again = list(add_all(archive, everything(), TUESDAY))
    assert {r.status for r in again} == {"known"}
    assert list(export(archive)) == before


def test_a_page_that_is_given_twice_at_once_is_stored_once(archive: Archive) -> None:
    assert [r.status for r in add_all(archive, [dispatch(), dispatch()], MONDAY)] == ["added", "known"]


def test_same_text_in_two_outlets_is_two_articles(archive: Archive) -> None:
    given = [page("a", LEAK, outlet="Torvane Courier"), page("a", LEAK, outlet="Fjord Post")]
    assert [r.status for r in add_all(archive, given, MONDAY)] == ["added", "added"]


def test_a_page_without_an_article_is_skipped_and_stops_nothing(archive: Archive) -> None:
    empty = page_of_record({"id": "empty", "html": "<html><body><nav>Home</nav></body></html>"}, "empty")
    found = list(add_all(archive, [empty, Skip("gone.txt", "no such file"), dispatch()], MONDAY))
    assert [r.status for r in found] == ["skipped", "skipped", "added"]
    assert found[0].why and found[1].why == "no such file"


def test_half_a_surrogate_pair_is_stored_as_a_replacement_of_the_same_length(archive: Archive) -> None:
    broken = page("broken", (LEAK[0].replace("Torvane", "Torv\ud800ne"), *LEAK[1:]), outlet="Fjord Post")
    receipt = add(archive, broken, MONDAY)
    assert "Torv\ufffdne" in article(archive, receipt.id).text


def test_campaign_marks_in_an_address_make_no_other_page(archive: Archive) -> None:
    address = "https://courier.example/leak"
    first = page("a", LEAK, outlet="Torvane Courier", url=address)
    second = page("b", (*LEAK[:4], "Nobody was hurt badly, the fire service said."), outlet="Torvane Courier",
                  url=f"{address}?utm_source=mail#top")  # fmt: skip
    assert [r.status for r in add_all(archive, [first, second], MONDAY)] == ["added", "revised"]


# --- texts over time -------------------------------------------------------------------------------------------------


def corrected() -> Page:
    body = (LEAK[0].replace("Fourteen", "Eleven"), *LEAK[1:], "Correction: An earlier version wrongly said fourteen.")
    lead = f"TORVANE ({WIRE}) - {body[0]}"
    return page("dispatch", (lead, *body[1:]), outlet=WIRE)


def test_a_changed_page_is_a_revision_and_the_earlier_text_stays(archive: Archive) -> None:
    first = add(archive, dispatch(), MONDAY)
    second = add(archive, corrected(), TUESDAY)
    assert second.status == "revised" and second.story == first.story
    assert "Fourteen" in article(archive, first.id).text and "Eleven" in article(archive, second.id).text
    assert [(a.id, a.revision, a.current) for a in articles(archive)] == [(second.id, 2, True)]
    assert not article_row(archive, first.id).current


def test_revisions_say_what_went_what_came_and_whether_the_page_owned_up(archive: Archive) -> None:
    add(archive, dispatch(), MONDAY)
    second = add(archive, corrected(), TUESDAY)
    before, after = revisions(archive, second.id)
    assert (before.gone, before.come, before.notice) == ((), (), None)
    assert any("Fourteen people" in sentence for sentence in after.gone)
    assert after.notice == "Correction: An earlier version wrongly said fourteen."


def test_as_of_answers_with_what_was_known_then(archive: Archive) -> None:
    add(archive, dispatch(), MONDAY)
    add(archive, corrected(), TUESDAY)
    add(archive, own(), TUESDAY)
    story = stories(archive)[0].id
    then = story_dossier(archive, story, as_of=MONDAY)
    assert [a.name for a in then.articles] == ["dispatch"] and "Fourteen" in then.articles[0].text
    now = story_dossier(archive, story)
    assert sorted(a.name for a in now.articles) == ["dispatch", "own"]
    assert [a.name for a in articles(archive, as_of="2026-03-16")] == ["dispatch"]


def test_before_the_archive_began_published_times_decide(archive: Archive) -> None:
    filled(archive, everything())
    assert [a.name for a in articles(archive, as_of="2026-03-07")] == ["jump"]
    assert sorted(a.name for a in articles(archive, as_of="2026-03-10")) == ["dispatch", "jump", "reprint"]
    assert [s.articles for s in stories(archive, as_of="2026-03-10")] == [1, 2]


def test_asking_for_a_time_when_nothing_was_known_says_so(archive: Archive) -> None:
    filled(archive, everything())
    with pytest.raises(UsageError, match="nothing was known at 1999"):
        story_dossier(archive, stories(archive)[0].id, as_of="1999-01-01")


# --- stories and dossiers --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("order", list(itertools.permutations(range(4)))[::5])
def test_a_storys_dossier_is_that_of_the_batch_whatever_came_first(archive: Archive, order: tuple[int, ...]) -> None:
    pages = everything()
    filled(archive, [pages[n] for n in order])
    expected = [to_json(replace(d, skipped=())) for d in ss.dossier(pages)]
    found = [to_json(story_dossier(archive, story.id)) for story in stories(archive)]
    assert sorted(found, key=str) == sorted(expected, key=str)


def test_many_events_come_out_as_the_batch_has_them(archive: Archive) -> None:
    pages, _ = ss.read_all([GROUPING])
    filled(archive, list(pages))
    expected = {d.story.id: to_json(replace(d, skipped=())) for d in ss.dossier(pages)}
    found = {d.story.id: to_json(d) for d in (story_dossier(archive, s.id) for s in stories(archive))}
    assert found == expected


def test_a_kept_dossier_is_the_one_that_was_made(archive: Archive) -> None:
    ids = filled(archive, everything())
    made = story_dossier(archive, leak_story(archive, ids))
    assert archive.connection.execute("SELECT count(*) FROM dossier").fetchone() == (1,)
    assert story_dossier(archive, leak_story(archive, ids)) == made
    with opened(archive.path, readonly=True) as reader:
        assert story_dossier(reader, leak_story(archive, ids)) == made


def test_a_kept_dossier_goes_when_an_article_comes(archive: Archive) -> None:
    ids = filled(archive, [dispatch(), reprint()])
    assert len(story_dossier(archive, leak_story(archive, ids)).articles) == 2
    add(archive, own(), TUESDAY)
    assert len(story_dossier(archive, leak_story(archive, ids)).articles) == 3


def test_owners_and_policy_reach_the_dossier(archive: Archive) -> None:
    ids = filled(archive, everything())
    found = story_dossier(archive, leak_story(archive, ids), policy="acled", owners={"Fjord Post": "Fjord Media"})
    assert found.policy.name == "acled" and {a.owner for a in found.articles} == {None, "Fjord Media"}
    with pytest.raises(UsageError):
        story_dossier(archive, leak_story(archive, ids), policy="guess")


def test_a_dossiers_id_leads_to_its_story(archive: Archive) -> None:
    ids = filled(archive, everything())
    made = story_dossier(archive, leak_story(archive, ids))
    assert find_story(archive, made.story.id) == leak_story(archive, ids)
    assert story_of_claim(archive, made.claims[0].id) == leak_story(archive, ids)
    for unknown in (lambda: find_story(archive, "sty-no"), lambda: story_of_claim(archive, "clm-no"),
                    lambda: article(archive, "art-no"), lambda: article_row(archive, "art-no")):  # fmt: skip
        with pytest.raises(UsageError, match=r"no (story|claim|article)"):
            unknown()


def test_stories_are_listed_with_counts_and_the_answer_once_it_was_made(archive: Archive) -> None:
    ids = filled(archive, everything())
    leak = next(s for s in stories(archive) if s.id == leak_story(archive, ids))
    assert (leak.articles, leak.outlets, leak.line) == (3, 3, None)
    assert renew(archive) == 2 and renew(archive) == 0
    leak = next(s for s in stories(archive) if s.id == leak.id)
    assert leak.line and "Two sources say fourteen people" in leak.line
    assert [s.articles for s in stories(archive, outlet="fjord post")] == [1, 1]


def test_history_tells_how_a_story_grew(archive: Archive) -> None:
    ids = filled(archive, everything())
    found = story_history(archive, leak_story(archive, ids))
    assert [(e.kind, e.articles) for e in found] == [
        ("begun", (ids["dispatch"],)), ("joined", (ids["reprint"],)), ("joined", (ids["own"],)),
    ]  # fmt: skip
    assert "Torvane" in found[2].why


def test_outlets_say_how_much_they_copied(archive: Archive) -> None:
    filled(archive, everything())
    rows = {row.outlet: row for row in outlets(archive)}
    assert rows["Torvane Courier"].copied == 1.0 and rows["Fjord Post"].copied == 0.0
    assert (rows["Fjord Post"].articles, rows["Fjord Post"].stories) == (2, 2)


# --- the file --------------------------------------------------------------------------------------------------------


def test_tables_are_there_for_datasette(archive: Archive) -> None:
    filled(archive, everything())
    renew(archive)
    with sqlite3.connect(f"file:{archive.path}?mode=ro", uri=True) as plain:
        plain.row_factory = sqlite3.Row
        rows = {name: plain.execute(f"SELECT * FROM {name}").fetchall() for name in
                ("articles", "stories", "claims", "sources", "findings", "copies", "history", "judgements")}  # fmt: skip
    plain.close()
    assert {"id", "name", "outlet", "text", "seen", "story"} <= set(rows["articles"][0].keys())
    assert [len(rows[name]) for name in ("articles", "stories", "judgements")] == [4, 2, 0]
    assert any("ourteen people" in row["text"] and row["independent_low"] == 2 for row in rows["claims"])
    assert {"Runa Skei", "Peder Aune"} <= {row["name"] for row in rows["sources"]}
    assert [row["from_outlet"] for row in rows["copies"]] == [WIRE]


def test_the_clock_may_not_go_backwards(archive: Archive) -> None:
    add(archive, dispatch(), TUESDAY)
    with pytest.raises(ArchiveError, match="clock went backwards"):
        add(archive, own(), MONDAY)
    assert health(archive).articles == 1
    assert add(archive, own(), TUESDAY).status == "added"


def test_a_clock_set_back_by_a_second_is_no_error(archive: Archive) -> None:
    add(archive, dispatch(), lambda: "2026-03-17T10:00:01Z")
    add(archive, own(), lambda: TUESDAY)
    assert [a.seen for a in articles(archive)] == ["2026-03-17T10:00:01Z"] * 2


@pytest.mark.parametrize("when", ["yesterday", "2026-13-01", ""])
def test_a_time_that_is_none_is_refused(archive: Archive, when: str) -> None:
    with pytest.raises(UsageError, match="no ISO 8601 time"):
        add(archive, dispatch(), when)


def test_a_later_versions_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "later.db"
    with opened(path) as archive:
        archive.connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    for readonly in (True, False):
        with pytest.raises(ArchiveError, match="use the later program"):
            open_archive(path, readonly)


def test_an_earlier_versions_file_is_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "earlier.db"
    with opened(path) as archive:
        add(archive, dispatch(), MONDAY)
    step = "CREATE TABLE tag (article TEXT, tag TEXT);\nCREATE VIEW tags AS SELECT article, tag FROM tag;\n"
    monkeypatch.setattr(schema, "_STEPS", (*schema._STEPS, step))
    for module in (schema, archive_files):
        monkeypatch.setattr(module, "VERSION", VERSION + 1)
    with pytest.raises(ArchiveError, match="open it once for writing"):
        open_archive(path, readonly=True)
    with opened(path) as archive:
        assert archive.connection.execute("SELECT count(*) FROM tags").fetchone() == (0,)
        assert (health(archive).schema, health(archive).articles) == (VERSION + 1, 1)


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "earlier.db"
    with opened(path) as archive:
        add(archive, dispatch(), MONDAY)
    monkeypatch.setattr(schema, "_STEPS", (*schema._STEPS, "CREATE TABLE tag (x);\nCREATE TABLE article (x);\n"))
    with monkeypatch.context() as patch:
        patch.setattr(schema, "VERSION", VERSION + 1)
        with pytest.raises(ArchiveError, match="already exists"):
            open_archive(path)
    with opened(path, readonly=True) as archive:
        assert health(archive).articles == 1
        assert not archive.connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'tag'").fetchall()


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other_program:
        other_program.execute("CREATE TABLE stock (item TEXT)")
    other_program.close()
    before = path.read_bytes()
    for readonly in (True, False):
        with pytest.raises(ArchiveError, match=r"another program|no archive"):
            open_archive(path, readonly)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"no database at all" * 99, b"SQLite format 3\0" + b"\xff" * 4000])
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.db"
    path.write_bytes(content)
    with pytest.raises(ArchiveError, match=r"notes\.db: (this is no archive|the file is damaged)"):
        open_archive(path)


def test_a_missing_archive_is_not_made_by_a_reader(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="no such archive"):
        open_archive(tmp_path / "none.db", readonly=True)
    with pytest.raises(ArchiveError, match="cannot be opened"):
        open_archive(tmp_path / "no folder" / "none.db")


def test_export_holds_everything_in_order(archive: Archive) -> None:
    filled(archive, everything())
    rows = [json.loads(row) for row in export(archive, dossiers=True)]
    assert [row["type"] for row in rows] == ["archive"] + ["article"] * 4 + ["story"] * 2 + ["event"] * 4 + [
        "dossier"
    ] * 2
    assert rows[1]["name"] == "dispatch" and rows[1]["article"]["agency"] == WIRE


def test_workers_make_the_same_archive(tmp_path: Path) -> None:
    pages, _ = ss.read_all([GROUPING])
    exports = []
    for workers in (1, 2):
        with opened(tmp_path / f"{workers}.db") as archive:
            assert len(list(add_all(archive, pages, MONDAY, workers=workers))) == len(pages)
            exports.append(list(export(archive)))
    assert exports[0] == exports[1]


def test_closing_twice_is_no_error(tmp_path: Path) -> None:
    archive = open_archive(tmp_path / "a.db")
    close(archive)
    close(archive)
