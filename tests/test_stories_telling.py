"""A story's headline and summary, stories related to it, and a desk's own line between one event and two."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.articles import sentences
from secondsource.cli import main
from secondsource.errors import UsageError
from secondsource.records import Article, When
from secondsource.stories.profiles import profile
from secondsource.stories.recalibrating import JudgedPair, recalibrate
from secondsource.stories.related import related, storylines
from secondsource.stories.summaries import Summary, summary

PAGES: dict[str, dict[str, Any]] = {
    page["id"]: page
    for page in map(
        json.loads,
        (Path(__file__).parent / "grouping" / "pages.jsonl").read_text(encoding="utf-8").splitlines(),
    )
}


def article(id_: str) -> Article:
    page = PAGES[id_]
    day = page["published"]
    return Article(
        id=id_, name=id_, url=None, outlet=id_, outlet_known=False, owner=None, headline=page["headline"], byline=None,
        dateline=None, language="en", section=(), agency=None, credits=(),
        published=When(day, day, "minute", "Z", "metadata", "given"), text=f"{page['headline']}\n\n{page['text']}",
        sha256="", removed=(), printed_twice=False,
    )  # fmt: skip


def told(*ids: str) -> Summary:
    articles = [article(i) for i in ids]
    return summary(articles, {a.id: sentences(a) for a in articles})


FIRE = ("gfire-1", "gfire-2", "gfire-3")


def test_a_summary_is_made_of_printed_sentences_alone() -> None:
    found = told(*FIRE)
    assert found.headline and found.sentences
    for one in (found.headline, *found.sentences):
        assert one.text in f"{PAGES[one.article]['headline']}\n\n{PAGES[one.article]['text']}"


def test_what_a_summary_says_is_borne_by_several_reports() -> None:
    found = told(*FIRE)
    assert found.headline and len(found.headline.borne_by) >= 2
    assert max(len(one.borne_by) for one in found.sentences) >= 2
    assert all(one.article in one.borne_by and one.origins <= len(one.borne_by) for one in found.sentences)


def test_no_sentence_of_a_summary_tells_it_again() -> None:
    texts = [{word for word in one.text.casefold().split() if len(word) > 4} for one in told(*FIRE).sentences]
    assert len(texts) > 1
    assert all(len(b - a) >= 0.5 * len(b) for n, b in enumerate(texts) for a in texts[:n])


def test_the_order_of_reports_does_not_change_a_summary() -> None:
    assert told(*FIRE) == told(*FIRE[::-1])


def test_one_report_alone_has_its_headline_and_nothing_borne_out() -> None:
    found = told("gfire-1")
    assert found.headline and found.headline.borne_by == ("gfire-1",) and found.sentences == ()


def profiles(*ids: str) -> list[Any]:
    return [profile(article(i), sentences(article(i)), ()) for i in ids]


STORIES = [("gfire-1", "gfire-2"), ("gvote-1", "gvote-2"), ("gfire-d",), ("gcorp-1", "gcorp-2")]


def test_a_similar_event_in_one_place_is_related_and_says_by_which_names() -> None:
    found = related(0, [profiles(*ids) for ids in STORIES])
    assert found[0].story == 2 and "Velm" in found[0].names
    assert found[0].days is not None and abs(found[0].days) == 8


def test_two_fires_at_one_harbour_are_two_events_of_one_storyline() -> None:
    assert storylines([profiles(*ids) for ids in STORIES]) == ((0, 2), (1,), (3,))


def pairs(line: float, count: int) -> list[JudgedPair]:
    return [JudgedPair("a", "b", (n + 0.5) / count, (n + 0.5) / count > line) for n in range(count)]


def test_a_desk_that_wants_more_gets_a_higher_line() -> None:
    strict = recalibrate(pairs(0.8, 200))
    assert 0.6 < strict.threshold <= 0.85
    assert strict.now.joined_wrongly < strict.was.joined_wrongly


def test_a_desk_that_judges_as_shipped_keeps_the_line() -> None:
    assert abs(recalibrate(pairs(0.5, 100)).threshold - 0.5) < 0.02


def test_few_pairs_move_the_line_less_than_many() -> None:
    few, many = (recalibrate(pairs(0.8, count)).threshold for count in (20, 400))
    assert 0.5 < few < many


@pytest.mark.parametrize("judged", [pairs(0.5, 10), pairs(1.0, 100), pairs(0.0, 100)])
def test_too_few_pairs_or_one_kind_place_no_line(judged: list[JudgedPair]) -> None:
    with pytest.raises(UsageError, match="both kinds"):
        recalibrate(judged)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=20, max_size=60))
def test_whatever_is_judged_every_pair_is_counted_once(raw: list[tuple[float, bool]]) -> None:
    judged = [JudgedPair("a", "b", likely, same) for likely, same in raw]
    if len({same for _, same in raw}) == 2:
        found = recalibrate(judged)
        assert 0.05 <= found.threshold <= 0.95
        for effect in (found.now, found.was):
            counted = (effect.joined_rightly, effect.joined_wrongly, effect.parted_rightly, effect.parted_wrongly)
            assert sum(counted) == len(judged)


@pytest.fixture
def desk(tmp_path: Path) -> tuple[str, str]:
    rows = [page | {"text": f"{page['headline']}\n\n{page['text']}"} for page in PAGES.values()]
    (tmp_path / "pages.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    ids = [i for i in PAGES if i.startswith(("gfire", "gquake"))]
    lines = [
        f"{a}\t{b}\t{'same' if PAGES[a]['story'] == PAGES[b]['story'] else 'other'}\n"
        for n, a in enumerate(ids)
        for b in ids[:n]
    ]
    (tmp_path / "pairs.tsv").write_text("".join(lines), encoding="utf-8")
    return str(tmp_path / "pairs.tsv"), str(tmp_path / "pages.jsonl")


def test_the_command_shows_what_both_lines_do(desk: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["recalibrate", *desk]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("threshold 0.") and printed.count("joined") == 2


def test_the_command_gives_json(desk: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["recalibrate", *desk, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["shipped"] == 0.5


@pytest.mark.parametrize(
    ("line", "says"), [("gfire-1\tgfire-2\tmaybe\n", "same or other"), ("nobody\tgfire-2\tsame\n", "names no page")]
)
def test_a_pair_that_cannot_be_used_is_named(
    desk: tuple[str, str], line: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(desk[0]).write_text(line, encoding="utf-8")
    assert main(["recalibrate", *desk]) == 2
    assert says in capsys.readouterr().err
