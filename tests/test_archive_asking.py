"""Search, trace and novelty: what the archive answers about words."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from archive_pages import LEAK, OWN, WIRE, dispatch, everything, other, own, page, reprint
from hypothesis import given, settings
from hypothesis import strategies as st

import secondsource as ss
from secondsource.archive import (
    Archive,
    add,
    add_all,
    linking,
    novel,
    opened,
    postings,
    search,
    stories,
    story_dossier,
    trace,
    trace_page,
)
from secondsource.archive.fingerprints import WINDOW, all_prints, sampled
from secondsource.archive.preparing import prepare
from secondsource.archive.shapes import deflated, inflated
from secondsource.archive.tracing import _longest_run
from secondsource.errors import UsageError
from secondsource.records import Skip

MONDAY, TUESDAY = "2026-03-16T10:00:00Z", "2026-03-17T10:00:00Z"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with opened(tmp_path / "desk.db") as handle:
        for _ in add_all(handle, everything(), MONDAY):
            pass
        yield handle


# --- search ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("cannery", {"dispatch", "reprint", "own"}),
        ("CANNERY valve", {"dispatch", "reprint"}),
        ('"long jump"', {"jump"}),
        ('"jump long"', set()),
        ("herr*", {"own"}),
        ("herr", set()),
        ("cannery -valve", {"own"}),
        ("Torvane’s", {"own"}),
        ("valve AND OR NOT", set()),
        ('valve" OR "jump', set()),
        ("kvale*", {"jump"}),
    ],
)
def test_search_finds_articles_that_hold_all_words(archive: Archive, words: str, found: set[str]) -> None:
    assert {hit.name for hit in search(archive, words)} == found


@pytest.mark.parametrize("words", ["", "-valve", "!!! ?", '""'])
def test_a_search_without_a_word_is_refused(archive: Archive, words: str) -> None:
    with pytest.raises(UsageError, match="at least one word"):
        search(archive, words)


def test_snippets_mark_the_words_that_were_asked_for(archive: Archive) -> None:
    (hit,) = search(archive, '"cooling plant" school')
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["cooling", "plant", "school"]
    assert hit.snippet.startswith("… ") and hit.name == "own"


def test_accents_do_not_matter_to_search(archive: Archive) -> None:
    add(archive, page("plzen", ("The mayor of Plzeň opened the bridge over the Radbuza on Monday.",) * 1 + OWN[:2],
                      outlet="Kraj Tribune"), TUESDAY)  # fmt: skip
    (hit,) = search(archive, "plzen radbuza")
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["Plzeň", "Radbuza"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"outlet": "torvane courier"}, {"reprint"}),
        ({"agency": WIRE}, {"dispatch", "reprint"}),
        ({"since": "2026-03-11"}, {"own"}),
        ({"until": "2026-03-10"}, {"dispatch", "reprint"}),
        ({"as_of": "2026-03-10"}, {"dispatch", "reprint"}),
        ({"limit": 0}, set()),
    ],
)
def test_search_can_be_narrowed(archive: Archive, asked: dict[str, str], found: set[str]) -> None:
    assert {hit.name for hit in search(archive, "Torvane", **asked)} == found  # type: ignore[arg-type]


def test_search_within_a_story(archive: Archive) -> None:
    jump = next(s.id for s in stories(archive) if s.articles == 1)
    assert search(archive, "Torvane", story=jump) == []
    assert [hit.name for hit in search(archive, "fell", story=jump)] == ["jump"]
    with pytest.raises(UsageError):
        search(archive, "fell", story="sty-none")


# --- trace -----------------------------------------------------------------------------------------------------------


def test_each_sentence_is_traced_to_its_earliest_page(archive: Archive) -> None:
    text = f"{LEAK[1]} Nobody at the plant wanted to talk about it today. {OWN[2]}"
    first, second, third = trace(archive, text)
    assert [(s.name, s.kind, s.similarity) for s in first.sources] == [
        ("dispatch", "verbatim", 1.0),
        ("reprint", "verbatim", 1.0),
    ]
    assert second.sources == ()
    assert [s.name for s in third.sources] == ["own"]
    assert text[third.start : third.end] == third.text == third.sources[0].text


def test_an_edited_sentence_is_found_and_said_to_be_edited(archive: Archive) -> None:
    edited = LEAK[3].replace("a letter to their parents", "a note for their mothers").replace("Streets", "Roads")
    ((source, *_),) = [s.sources for s in trace(archive, f"{edited} {LEAK[4]}")][:1]
    assert source.kind == "edited" and 0.6 < source.similarity < 1


def test_a_stretch_inside_another_sentence_is_a_part(archive: Archive) -> None:
    text = (
        "Asked about the accident at a meeting of shareholders in the capital late in the week, the chairman only said what "
        "had been in the papers before, that a valve that had been repaired twice since spring gave way, and left the hall."
    )
    ((source, *_),) = [s.sources for s in trace(archive, text)]
    assert source.kind == "part" and source.similarity < 0.5


def test_a_page_of_the_archive_is_named_last(archive: Archive) -> None:
    found = trace_page(archive, reprint())
    told = [[s.name for s in t.sources] for t in found if t.sources]
    assert ["dispatch", "reprint"] in told and all(names[-1] == "reprint" for names in told)


def test_trace_as_of_finds_only_what_was_known(archive: Archive) -> None:
    add(archive, page("late", LEAK, outlet="Evening Lantern", published="2026-03-12"), TUESDAY)
    assert [s.name for s in trace(archive, LEAK[1])[0].sources] == ["dispatch", "reprint", "late"]
    assert [s.name for s in trace(archive, LEAK[1], as_of=MONDAY)[0].sources] == ["dispatch", "reprint"]


@pytest.mark.parametrize("text", ["", "   \n\n ", "Too short.", "?!", "ein " * 4])
def test_nothing_comes_of_texts_without_sentences_worth_tracing(archive: Archive, text: str) -> None:
    assert all(sentence.sources == () for sentence in trace(archive, text))


def test_postings_are_found_before_and_after_they_are_moved(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    before = trace(archive, " ".join(LEAK))
    monkeypatch.setattr(postings, "MOVED_AT", 1)
    add(archive, page("weather", OTHER_WEATHER, outlet="Fjord Post", headline="Rain"), TUESDAY)
    assert archive.connection.execute("SELECT count(*) FROM posting_new").fetchone() == (0,)
    assert trace(archive, " ".join(LEAK)) == before


OTHER_WEATHER = (
    "Rain will reach the northern valleys on Friday night and stay until the middle of next week, forecasters said.",
    "Farmers around Brennfoss have asked for two dry days so that the early potatoes can be lifted.",
)


def test_a_sentence_reprinted_without_end_keeps_a_bounded_number_of_postings(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postings, "MOST_HOLDERS", 4)
    for _ in add_all(archive, [page(f"copy-{n}", LEAK, outlet=f"Paper {n}") for n in range(8)], TUESDAY):
        pass
    counts = archive.connection.execute("SELECT count(DISTINCT n) FROM posting_new GROUP BY f").fetchall()
    assert max(counts) == (4,)
    assert sorted(s.articles for s in stories(archive)) == [1, 11]


# --- novel -----------------------------------------------------------------------------------------------------------


def test_an_arriving_article_is_asked_what_it_has_that_nothing_had(archive: Archive) -> None:
    late = page("late", (*LEAK[:3], "Investigators found 19 faulty valves in the plant on Friday, Skei said."),
                outlet="Evening Lantern", published="2026-03-13")  # fmt: skip
    receipt = add(archive, late, TUESDAY)
    found = novel(archive, receipt.id)
    assert [n.text for n in found if n.kind == "sentence"] == [
        "Investigators found 19 faulty valves in the plant on Friday, Skei said."
    ]
    assert [n.text for n in found if n.kind == "figure"] == ["19 faulty valves"]


def test_the_first_report_is_all_new(archive: Archive) -> None:
    first = next(hit.id for hit in search(archive, "jump"))
    assert len([n for n in novel(archive, first) if n.kind == "sentence"]) == 5


# --- the pieces ------------------------------------------------------------------------------------------------------


@given(st.lists(st.integers(0, 9), max_size=60))
def test_every_window_keeps_its_least_fingerprint(prints: list[int]) -> None:
    kept = set(sampled(prints))
    assert list(sampled(prints)) == sorted(kept)
    for start in range(max(0, len(prints) - WINDOW + 1)):
        window = range(start, start + WINDOW)
        least = min(prints[n] for n in window)
        assert max(n for n in window if prints[n] == least) in kept
    assert bool(kept) == bool(prints)


@given(st.lists(st.sampled_from("abcdef"), max_size=30), st.lists(st.sampled_from("abcdef"), max_size=30))
def test_shared_runs_share_a_fingerprint(a: list[str], b: list[str]) -> None:
    whole = [*a, *(f"w{n}" for n in range(WINDOW + 4)), *b]
    alone = [f"w{n}" for n in range(WINDOW + 4)]
    one, two = ({prints[n] for n in sampled(prints)} for prints in (all_prints(whole), all_prints([*b, *alone, *a])))
    assert one & two


@settings(deadline=None)
@given(st.lists(st.sampled_from("abc"), max_size=12), st.lists(st.sampled_from("abc"), max_size=12))
def test_the_longest_run_is_the_naive_one(a: list[str], b: list[str]) -> None:
    runs = [n for n in range(1, 13) for i in range(len(a) - n + 1) if _stands_in(a[i : i + n], b)]
    assert _longest_run(a, b) == max(runs, default=0)


def _stands_in(run: Sequence[str], b: Sequence[str]) -> bool:
    return any(list(b[j : j + len(run)]) == list(run) for j in range(len(b)))


@pytest.mark.parametrize(
    "given_page",
    [
        *everything(),
        page(
            "zurich",
            ("Le maire de Plzeň a dit lundi qu’un incendie avait détruit 3 maisons de la rue Haute.",) * 3,
            outlet="Gazette",
        ),
    ],
)
def test_a_profile_is_read_back_as_it_was(given_page: object) -> None:
    found = prepare(given_page)  # type: ignore[arg-type]
    assert not isinstance(found, Skip)
    again = inflated(found.shape, found.article.id)
    assert again == found.profile and deflated(again) == found.shape


def test_a_large_archive_decides_as_the_small_one_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linking, "SMALL", 0)
    monkeypatch.setattr("secondsource.archive.adding.SMALL", 0)
    monkeypatch.setattr("secondsource.archive.deriving.SMALL", 0)
    (expected,) = ss.dossier([dispatch(), reprint(), own()])
    for order in ((0, 1, 2, 3), (3, 2, 1, 0), (2, 0, 3, 1)):
        with opened(tmp_path / f"{order[0]}.db") as archive:
            pages = [dispatch(), reprint(), own(), other()]
            for _ in add_all(archive, [pages[n] for n in order], MONDAY):
                pass
            assert sorted(s.articles for s in stories(archive)) == [1, 3]
            leak = next(s.id for s in stories(archive) if s.articles == 3)
            assert story_dossier(archive, leak) == expected
