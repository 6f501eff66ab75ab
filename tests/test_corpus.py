"""What an editor with a hundred thousand articles may rely on: who copied whom, what is only quoted, what is new."""

import json
import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("duckdb")
pytest.importorskip("numba")
pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

from corpus_articles import DISPATCH, QUOTED, article, news, prose  # noqa: E402

from secondsource.cli import main  # noqa: E402
from secondsource.corpus import build_corpus  # noqa: E402
from secondsource.errors import ReadError, UsageError  # noqa: E402

OUTPUTS = (
    "articles.parquet",
    "pairs.parquet",
    "families.parquet",
    "stories.parquet",
    "clusters.parquet",
    "novel.jsonl",
)
Rows = Sequence[Mapping[str, Any]]


def write_lines(path: Path, rows: Rows) -> Path:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def built(folder: Path, rows: Rows, **options: Any) -> dict[str, Any]:
    """The tables of a corpus: pairs by their ids, articles and families by id."""
    folder.mkdir(parents=True, exist_ok=True)
    build_corpus([write_lines(folder / "in.jsonl", rows)], folder / "out", **options)
    return tables(folder / "out")


def tables(out: Path) -> dict[str, Any]:
    pairs = {frozenset((row["a"], row["b"])): row for row in pq.read_table(out / "pairs.parquet").to_pylist()}
    articles = {row["article"]: row for row in pq.read_table(out / "articles.parquet").to_pylist()}
    families: dict[str, list[dict[str, Any]]] = {}
    for row in pq.read_table(out / "families.parquet").to_pylist():
        families.setdefault(row["article"], []).append(row)
    stories = {row["article"]: row["story"] for row in pq.read_table(out / "stories.parquet").to_pylist()}
    clusters = pq.read_table(out / "clusters.parquet").to_pylist()
    novel = [json.loads(line) for line in (out / "novel.jsonl").read_text(encoding="utf-8").splitlines()]
    return {
        "pairs": pairs, "articles": articles, "families": families, "stories": stories, "clusters": clusters,
        "novel": novel,
    }  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return built(tmp_path_factory.mktemp("news"), news())


def source_of(row: Mapping[str, Any]) -> str | None:
    """The id of the side that the other was copied from."""
    return {"a from b": row["b"], "b from a": row["a"]}.get(row["direction"])


# --- pairs -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("copy", ["reprint", "cut", "embedded"])
def test_a_dispatch_is_found_in_what_was_made_of_it(made: dict[str, Any], copy: str) -> None:
    pair = made["pairs"][frozenset(("dispatch", copy))]
    assert pair["kind"] == "copy" and source_of(pair) == "dispatch" and pair["why"] == "credit"


def test_a_block_in_another_article_is_a_small_share_of_it_and_copy(made: dict[str, Any]) -> None:
    pair = made["pairs"][frozenset(("dispatch", "embedded"))]
    share = pair["share_of_a"] if pair["a"] == "embedded" else pair["share_of_b"]
    assert 0.1 < share < 0.4 and pair["longest_run"] > 40


def test_what_both_only_quote_is_a_quotation(made: dict[str, Any]) -> None:
    assert made["pairs"][frozenset(("speech-a", "speech-b"))]["kind"] == "quotation"


def test_the_lines_that_an_outlet_always_prints_are_furniture(made: dict[str, Any]) -> None:
    pair = made["pairs"][frozenset(("gazette-0", "gazette-3"))]
    assert pair["kind"] == "furniture" and pair["direction"] == "unknown"


@pytest.mark.parametrize("names", [("kanji-a", "kanji-b"), ("thai-a", "thai-b")])
def test_copy_is_found_in_scripts_without_spaces(made: dict[str, Any], names: tuple[str, str]) -> None:
    assert made["pairs"][frozenset(names)]["kind"] == "copy"


def test_articles_that_share_nothing_are_no_pair(made: dict[str, Any]) -> None:
    assert frozenset(("speech-a", "twin-a")) not in made["pairs"]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("2023-05-01", "2023-05-02", "one"),
        ("2023-05-01T10:00:00Z", "2023-05-01T09:00:00+02:00", "two"),
        ("2023-05-01", "2023-05-01T09:00:00Z", None),  # the same day: nobody can tell
        ("2023-05", "2023-05-30", None),
        ("", "2023-05-01", None),
    ],
)
def test_the_earlier_side_is_the_source_only_where_times_tell(
    tmp_path: Path, first: str, second: str, expected: str | None
) -> None:
    rows = [
        article("one", prose(1), "Orsk Post", first),
        article("two", prose(1) + " So much for it.", "Velm Post", second),
    ]
    pair = built(tmp_path, rows)["pairs"][frozenset(("one", "two"))]
    assert source_of(pair) == expected


def crowd(count: int, text: str) -> list[dict[str, str]]:
    """Articles of as many outlets that have one stretch in common."""
    return [
        article(f"n{n:03d}", f"{prose(n, 5)}\n\n{text}\n\n{prose(n + 500, 5)}", f"Outlet {n}") for n in range(count)
    ]


def test_a_quotation_in_fifty_articles_joins_each_with_each(tmp_path: Path) -> None:
    found = built(tmp_path, crowd(50, f"{QUOTED}, she said."))
    assert len(found["pairs"]) == 50 * 49 // 2
    assert {row["kind"] for row in found["pairs"].values()} == {"quotation"} and not found["clusters"]


def test_a_quotation_in_more_articles_is_told_once(tmp_path: Path) -> None:
    found = built(tmp_path, crowd(60, f"{QUOTED}, she said."))
    assert [(row["kind"], row["articles"]) for row in found["clusters"]] == [("quotation", 60)]
    assert not found["pairs"]


def test_the_most_republished_story_does_not_drop_out(tmp_path: Path) -> None:
    """A hundred exact copies count as one article when common phrases are left out."""
    rows = [article(f"same{n}", DISPATCH, f"Outlet {n}", "2023-05-04") for n in range(100)]
    rows.append(article("edited", DISPATCH.replace("Four barges", "Five barges"), "Late Post", "2023-05-09"))
    found = built(tmp_path, rows)
    families = {row["family"] for listed in found["families"].values() for row in listed}
    assert len(families) == 1 and len(found["families"]) == 101
    assert sum("edited" in pair and row["kind"] == "copy" for pair, row in found["pairs"].items()) >= 1


def test_a_dispatch_that_eighty_outlets_edited_stays_one_family(tmp_path: Path) -> None:
    rows = [article(f"n{n:02d}", f"{DISPATCH}\n\n{prose(n, 3)}", f"Outlet {n}", "2023-05-04") for n in range(80)]
    found = built(tmp_path, rows)
    assert len({row["family"] for listed in found["families"].values() for row in listed}) == 1
    assert len(found["families"]) == 80


# --- families, shares, what is new -----------------------------------------------------------------------------------


def test_an_agencys_family_has_the_agency_as_origin(made: dict[str, Any]) -> None:
    for name in ("dispatch", "reprint", "cut", "embedded"):
        assert [row["origin"] for row in made["families"][name]] == ["Reuters"]


def test_an_article_with_two_dispatches_is_in_two_families(tmp_path: Path) -> None:
    rows = [
        article("first", prose(1), "Orsk Post", "2023-05-01"),
        article("second", prose(2), "Velm Post", "2023-05-01"),
        article("both", f"{prose(1)}\n\n{prose(9, 6)}\n\n{prose(2)}", "Lund Mail", "2023-05-02"),
    ]
    families = built(tmp_path, rows)["families"]
    assert sorted(row["origin"] for row in families["both"]) == ["first", "second"]
    assert len(families["first"]) == len(families["second"]) == 1


def test_shares_add_up_and_say_what_is_derived(made: dict[str, Any]) -> None:
    for row in made["articles"].values():
        assert list(row["shares"]) == ["verbatim", "edited", "credited", "own"]
        assert sum(row["shares"].values()) == pytest.approx(1, abs=1e-9)
    assert made["articles"]["twin-b"]["derivation"] == "wholly"
    assert made["articles"]["embedded"]["derivation"] == "partly"
    assert made["articles"]["speech-a"]["derivation"] == "own"


def test_own_spans_are_the_words_that_nobody_else_had(made: dict[str, Any]) -> None:
    texts = {row["id"]: row["text"] for row in news()}
    own = " ".join(texts["embedded"][s["start"] : s["end"]] for s in made["articles"]["embedded"]["own_spans"])
    assert "brake drum" not in own and prose(1, 6)[:60] in own and prose(2, 6)[-40:].strip(".") in own


def test_novel_spans_come_in_the_order_of_time(made: dict[str, Any]) -> None:
    moments = [row["published"] for row in made["novel"] if row["published"]]
    assert moments == sorted(moments)
    by_name = {row["article"]: row for row in made["novel"]}
    assert by_name["twin-a"]["novel"] == 1 and by_name["twin-b"]["novel"] == 0 and not by_name["twin-b"]["spans"]
    assert by_name["reprint"]["novel"] == 0  # the line at its foot stood in April, the rest in the dispatch
    assert 0.6 < by_name["embedded"]["novel"] < 0.9


def test_copies_of_one_text_are_one_story(made: dict[str, Any]) -> None:
    stories = made["stories"]
    assert stories["dispatch"] == stories["reprint"] == stories["cut"] != stories["twin-a"]


def test_one_article_is_found_in_a_corpus_that_was_built(tmp_path: Path) -> None:
    from secondsource.corpus.lookup import find_shared, open_lookup

    built(tmp_path, news())
    opened = open_lookup(tmp_path / "out")
    asked = f"{prose(77, 4)}\n\n{DISPATCH[300:]}"
    found = {row.article: row for row in find_shared(opened, asked)}
    assert {"dispatch", "reprint", "embedded"} <= found.keys() and "twin-a" not in found
    assert found["dispatch"].longest_run > 60
    assert find_shared(opened, prose(78)) == () == find_shared(opened, "")


# --- the same bytes, and what goes wrong -----------------------------------------------------------------------------


def content(out: Path) -> dict[str, bytes]:
    return {name: (out / name).read_bytes() for name in OUTPUTS}


def test_order_workers_and_files_change_no_byte(tmp_path: Path) -> None:
    rows = list(news())
    built(tmp_path / "a", rows)
    random.Random(1).shuffle(rows)
    built(tmp_path / "b", rows, workers=3)
    halves = [write_lines(tmp_path / f"{n}.jsonl", part) for n, part in enumerate((rows[:7], rows[7:]))]
    build_corpus(halves, tmp_path / "c" / "out")
    assert content(tmp_path / "a" / "out") == content(tmp_path / "b" / "out") == content(tmp_path / "c" / "out")


@pytest.mark.parametrize("kind", ["parquet", "csv"])
def test_parquet_and_csv_give_the_bytes_of_json_lines(tmp_path: Path, kind: str) -> None:
    import csv

    rows = list(news())
    built(tmp_path / "lines", rows)
    path = tmp_path / f"in.{kind}"
    if kind == "parquet":
        pq.write_table(pa.Table.from_pylist(rows), path)
    else:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    build_corpus([path], tmp_path / "other")
    assert content(tmp_path / "lines" / "out") == content(tmp_path / "other")


def recorder() -> tuple[list[str], Callable[[str, bool, int, int], None]]:
    made: list[str] = []

    def tell(stage: str, stood: bool, done: int, total: int) -> None:
        if not stood and not done and stage != "done":
            made.append(stage)

    return made, tell


def test_a_rerun_makes_only_what_does_not_stand(tmp_path: Path) -> None:
    built(tmp_path, news())
    before = content(tmp_path / "out")
    (tmp_path / "out" / "stages" / "pairs" / "_made-of.json").unlink()
    stages, tell = recorder()
    build_corpus([tmp_path / "in.jsonl"], tmp_path / "out", tell=tell)
    assert stages == ["pairs"] and content(tmp_path / "out") == before


def test_other_inputs_make_everything_anew(tmp_path: Path) -> None:
    built(tmp_path, news())
    stages, tell = recorder()
    build_corpus([write_lines(tmp_path / "in.jsonl", news()[:5])], tmp_path / "out", tell=tell)
    assert "words" in stages and len(tables(tmp_path / "out")["articles"]) == 5


def test_a_bad_line_is_reported_and_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_lines(tmp_path / "in.jsonl", news())
    lines = [
        *path.read_text(encoding="utf-8").splitlines(),
        "{broken",
        '"text"',
        '{"id": "empty", "text": ""}',
        '{"id": 7, "text": "Seven words in a line of text."}',
    ]
    path.write_text("\n".join([*lines, lines[0]]) + "\n", encoding="utf-8")
    assert main(["corpus", str(path), "--out", str(tmp_path / "out")]) == 1
    told = capsys.readouterr()
    assert len(tables(tmp_path / "out")["articles"]) == len(news()) + 1
    for reason in ("not a JSON record", "not a JSON object", "has no text", "was read before"):
        assert reason in told.err
    assert "pairs.parquet" in told.out


def test_nothing_readable_is_said_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text("{broken\n", encoding="utf-8")
    assert main(["corpus", str(path), "--out", str(tmp_path / "out")]) == 3
    with pytest.raises(ReadError, match="no such file"):
        build_corpus([tmp_path / "absent.jsonl"], tmp_path / "out")
    assert "no article could be read" in capsys.readouterr().err


def test_a_missing_package_names_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    from secondsource.engines.parquet import need

    with pytest.raises(UsageError, match=r"secondsource\[spark\]"):
        need("no_such_package_here", "spark")
