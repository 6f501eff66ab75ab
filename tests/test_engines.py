"""Laptop, desk and cluster cannot drift: every step and every query gives the same tables on every engine."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("duckdb")
pytest.importorskip("numba")
pytest.importorskip("pyarrow")

from corpus_articles import news
from test_corpus import OUTPUTS, write_lines

from secondsource.corpus import build_corpus
from secondsource.corpus.build import build_tables
from secondsource.corpus.kinship import components
from secondsource.corpus.reading import TEXT_COLUMNS, read_articles
from secondsource.corpus.stages import Run
from secondsource.engines.local import open_local
from secondsource.engines.parquet import arrow_schema, write_batches
from secondsource.engines.plain import Rows, open_plain
from secondsource.engines.tables import Engine

Table = tuple[tuple[str, ...], list[tuple[Any, ...]]]


def recorded(engine: Engine, found: dict[str, Any]) -> Engine:
    """The engine, which notes every table that it makes."""

    def map_(step: Any, table: Any, name: str, beside: Any = None, notice: Any = None) -> Any:
        found[name] = engine.map(step, table, name, beside, notice)
        return found[name]

    def sql(query: str, name: str, **tables: Any) -> Any:
        found[name] = engine.sql(query, name, **tables)
        return found[name]

    return Engine(engine.name, map_, sql, engine.batches, engine.close)


def tables_of(engine: Engine, texts: Any, folder: Path) -> dict[str, Table]:
    found: dict[str, Any] = {}
    noted = recorded(engine, found)
    build_tables(Run(noted, folder, "test", lambda stage, stood, done, total: None), texts)
    return {name: rows_of(engine, table) for name, table in found.items()}


def rows_of(engine: Engine, table: Any) -> Table:
    names: tuple[str, ...] = ()
    rows: list[tuple[Any, ...]] = []
    for batch in engine.batches(table):
        if isinstance(batch, Rows):
            return batch.columns, list(batch.rows)
        names = tuple(batch.schema.names)
        rows += list(zip(*(column.to_pylist() for column in batch.columns), strict=True))
    return names, rows


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[dict[str, Table], dict[str, Table]]]:
    folder = tmp_path_factory.mktemp("engines")
    batches = list(read_articles([write_lines(folder / "in.jsonl", news())], []))
    rows = [row for batch in batches for row in zip(*(c.to_pylist() for c in batch.columns), strict=True)]
    plain = tables_of(open_plain(), Rows(tuple(TEXT_COLUMNS), tuple(rows)), folder / "plain")
    write_batches(batches, arrow_schema(TEXT_COLUMNS), folder / "texts")
    local = open_local(folder / "local")
    yield plain, tables_of(local, str(folder / "texts"), folder / "local")
    local.close()


def test_lists_and_duckdb_make_the_same_tables(both: tuple[dict[str, Table], dict[str, Table]]) -> None:
    plain, local = both
    assert plain.keys() == local.keys() and len(plain) > 40
    for name, (columns, rows) in local.items():
        if rows:
            assert plain[name][0] == columns, name
        unordered = name in ("kept",)  # no step asks for an order of it
        assert (sorted(plain[name][1]) if unordered else plain[name][1]) == (sorted(rows) if unordered else rows), name


def test_the_corpus_of_the_tests_reaches_every_stage(both: tuple[dict[str, Table], dict[str, Table]]) -> None:
    empty = {name for name, (_, rows) in both[0].items() if not rows}
    assert not empty & {"passages", "worn_lines", "credits", "judged", "families", "own", "novel", "stories"}


@pytest.mark.parametrize("length", [2, 3, 50, 2000])
def test_a_path_is_one_component_after_few_rounds(length: int) -> None:
    engine = open_plain()
    rounds: list[str] = []

    def sql(query: str, name: str, **tables: Any) -> Rows:
        rounds.append(name)
        made: Rows = engine.sql(query, name, **tables)
        return made

    # The worst order: neighbours of a path have far numbers.
    place = {n: (n * 7919) % length if length > 3 else n for n in range(length)}
    edges = Rows(
        ("u", "v"), tuple((max(place[n], place[n + 1]), min(place[n], place[n + 1])) for n in range(length - 1))
    )
    stars = components(sql, lambda table: int(table.rows[0][0]), edges, "stars")
    assert sorted(stars.rows) == [(n, 0) for n in range(1, length)]
    assert len(rounds) <= 3 * 16


def test_components_are_those_of_a_plain_search() -> None:
    import random

    engine = open_plain()
    chance = random.Random(3)
    for _ in range(20):
        pairs = {(max(p), min(p)) for p in (chance.sample(range(30), 2) for _ in range(chance.randrange(25)))}
        stars = components(
            engine.sql, lambda table: int(table.rows[0][0]), Rows(("u", "v"), tuple(sorted(pairs))), "stars"
        )
        root = {n: n for n in range(30)}
        for _ in range(30):
            for u, v in pairs:
                root[u] = root[v] = min(root[u], root[v])
        assert dict(stars.rows) == {n: r for n, r in root.items() if n != r}


def test_little_memory_changes_no_byte(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", news())
    build_corpus([source], tmp_path / "wide")
    build_corpus([source], tmp_path / "narrow", memory=400 << 20)
    for name in OUTPUTS:
        assert (tmp_path / "wide" / name).read_bytes() == (tmp_path / "narrow" / name).read_bytes(), name


@pytest.mark.skipif(
    not os.environ.get("SECONDSOURCE_NEEDS_SPARK"),
    reason="two minutes of Spark: asked for by SECONDSOURCE_NEEDS_SPARK=1",
)
def test_spark_gives_the_bytes_of_duckdb(tmp_path: Path) -> None:
    assert shutil.which("java"), "Spark needs a Java of 17 or more"
    source = write_lines(tmp_path / "in.jsonl", news())
    build_corpus([source], tmp_path / "local")
    build_corpus([source], tmp_path / "spark", engine="spark", workers=2)
    for name in OUTPUTS:
        assert (tmp_path / "local" / name).read_bytes() == (tmp_path / "spark" / name).read_bytes(), name


@pytest.mark.parametrize("gap", [0, 4])
def test_equal_stretches_are_one_island(gap: int) -> None:
    """Rows that are equal may come in another order from one window to the next."""
    from secondsource.corpus.spans import islands

    rows = tuple((1, lo, lo + 20) for lo in (600, 640, 600, 640, 600) for _ in range(3))
    made = open_plain().sql(islands("select doc, lo, hi from t", gap), "made", t=Rows(("doc", "lo", "hi"), rows))
    assert made.rows == ((1, 600, 620), (1, 640, 660))
