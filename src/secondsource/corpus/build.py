"""The stages of a corpus in order: from files of articles to pairs, families, stories and what each article adds."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from secondsource.corpus import candidates, crediting, furniture, judging, kinship, spans, steps, telling
from secondsource.corpus.outputs import write_outputs
from secondsource.corpus.reading import TEXT_COLUMNS, input_files, read_articles
from secondsource.corpus.stages import Run, fingerprint_of, made_by, map_stage, sql_stage
from secondsource.engines.tables import Engine, Table
from secondsource.errors import ReadError
from secondsource.frozen import frozen
from secondsource.records import Skip

__all__ = ["Built", "build_corpus", "build_tables", "shared_tables"]


@frozen
class Built:
    """What a run made: how many rows each output has, and what could not be read."""

    rows: tuple[tuple[str, int], ...]  # by name of the file
    skips: tuple[Skip, ...]


def build_corpus(
    inputs: Sequence[Path],
    out: Path,
    *,
    engine: str = "local",
    memory: int | None = None,
    workers: int = 1,
    master: str | None = None,
    tell: Callable[[str, bool, int, int], None] = lambda stage, stood, done, total: None,
) -> Built:
    """Trace copy over a corpus: read the inputs, run every stage that does not stand yet, write the outputs.

    ``memory`` in bytes for the whole process; ``workers`` threads, or cores of Spark; ``master`` a Spark address.
    Raises ReadError when no article can be read, UsageError when the engine's packages are missing.
    """
    files = input_files(inputs)
    opened = _open(engine, out / "stages", memory, workers, master)
    try:
        run = Run(opened, out / "stages", fingerprint_of(files, engine), tell)
        skips: list[Skip] = []
        tables = build_tables(run, _texts(run, files, skips))
        rows = write_outputs(opened.batches, tables, out)
        tell("done", False, 0, 0)
        return Built(rows, _kept_skips(run, skips))
    finally:
        opened.close()


def _open(engine: str, folder: Path, memory: int | None, workers: int, master: str | None) -> Engine:
    if engine == "spark":
        from secondsource.engines.spark import open_spark

        return open_spark(folder, memory, workers, master)
    from secondsource.engines.local import open_local

    return open_local(folder, memory, workers)


def _texts(run: Run, files: tuple[Path, ...], skips: list[Skip]) -> Table:
    from secondsource.engines.parquet import arrow_schema, replace_folder, write_batches

    def read(name: str) -> Table:
        made = run.folder / f"{name}.tmp"
        read_any = _Counted(read_articles(files, skips))
        write_batches(read_any, arrow_schema(TEXT_COLUMNS), made)
        if not read_any.rows:
            raise ReadError(_nothing(files, skips))
        _write_skips(made / "_skips.tsv", skips)
        return replace_folder(made, run.folder / name)

    return made_by(run, "texts", read)


class _Counted:
    """Batches as they come, and how many rows there were."""

    def __init__(self, batches: Iterator[Any]) -> None:
        self.batches, self.rows = batches, 0

    def __iter__(self) -> Iterator[Any]:
        for batch in self.batches:
            self.rows += batch.num_rows
            yield batch


def _nothing(files: Sequence[Path], skips: Sequence[Skip]) -> str:
    if not files:
        return "no JSON Lines, Parquet or CSV file in what was given"
    why = f"; the first of {len(skips)}: {skips[0].name}: {skips[0].reason}" if skips else ""
    return f"no article could be read from {', '.join(path.name for path in files[:3])}{why}"


def _write_skips(path: Path, skips: Sequence[Skip]) -> None:
    lines = ("\t".join(part.replace("\t", " ").replace("\n", " ") for part in (s.name, s.reason)) for s in skips)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _kept_skips(run: Run, skips: Sequence[Skip]) -> tuple[Skip, ...]:
    """Give what could not be read, now or when the texts were read in an earlier run."""
    if skips:
        return tuple(skips)
    path = run.folder / "texts" / "_skips.tsv"
    lines = path.read_text(encoding="utf-8").split("\n") if path.exists() else []
    return tuple(Skip(*line.split("\t", 1)) for line in lines if line)


# --- the stages ------------------------------------------------------------------------------------------------------


def build_tables(run: Run, texts: Table) -> dict[str, Table]:
    """Run all stages over the texts; gives the tables that the outputs are written from."""
    words = map_stage(run, steps.WORDS, texts)
    heads = sql_stage(run, "heads", candidates.HEADS, texts=texts, words=words)
    passages, found = shared_tables(run, words, heads)
    credits = _credits(run, texts, words, heads)
    shared = sql_stage(run, "shared", judging.SHARED, passages=passages, candidates=found, heads=heads, credits=credits)
    judge = steps.over_rows("judged", judging.judge_rows, judging.JUDGED, judging.SHARED_COLUMNS)
    judged = map_stage(run, judge, shared)
    tables = {"texts": texts, "heads": heads, "credits": credits, "judged": judged}
    tables |= _spans(run, texts, passages, judged, heads)
    tables["families"] = _families(run, passages, judged, heads, credits)
    return _told(run, tables, passages)


def shared_tables(run: Run, words: Table, heads: Table) -> tuple[Table, Table]:
    """Find the passages that articles share, and the pairs that were matched for them."""
    prints = map_stage(run, steps.PRINTS, words)
    lines = map_stage(run, steps.LINES, words)
    kept = sql_stage(run, "kept", candidates.KEPT, prints=prints, heads=heads)
    found = sql_stage(run, "candidates", candidates.CANDIDATES, kept=kept, heads=heads)
    sketches = sql_stage(run, "sketches", furniture.SKETCHES, prints=prints, heads=heads)
    tables = {"heads": heads, "sketches": sketches}
    worn = (
        sql_stage(run, "worn_lines", furniture.WORN_LINES, lines=lines, **tables),
        sql_stage(run, "worn_nines", furniture.WORN_NINES, kept=kept, **tables),
    )
    flagged = map_stage(run, steps.flagged_step(_worn(run, worn)), words)
    return map_stage(run, steps.PASSAGES, found, beside=flagged), found


def _worn(run: Run, tables: Sequence[Table]) -> bytes:
    """Pack what outlets wear into what the matching step is given."""
    import struct

    packed = bytearray()
    for kind, table in enumerate(tables):
        for batch in run.engine.batches(table):
            things, outlets = _columns(batch, ("thing", "outlet_key"))
            for thing, outlet in zip(things, outlets, strict=True):
                packed += struct.pack("<3q", kind, thing, outlet)
    return bytes(packed)


def _columns(batch: Any, names: Sequence[str]) -> list[Any]:
    """Give columns as lists, of an Arrow batch or of the plain engine's rows."""
    if hasattr(batch, "column"):
        return [batch.column(name).to_pylist() for name in names]
    return [[row[batch.columns.index(name)] for row in batch.rows] for name in names]


def _credits(run: Run, texts: Table, words: Table, heads: Table) -> Table:
    naming = sql_stage(run, "naming", crediting.NAMING, texts=texts, words=words)
    read = steps.over_rows(
        "printed",
        crediting.credit_rows,
        {"doc": "int", "agency": "text", "role": "text"},
        ("doc", "outlet", "top", "foot"),
    )
    outlets = sql_stage(run, "outlets", crediting.OUTLETS, texts=texts)
    house = steps.over_rows(
        "houses", crediting.outlet_rows, {"outlet_key": "int", "agency": "text"}, ("outlet_key", "outlet")
    )
    printed, houses = map_stage(run, read, naming), map_stage(run, house, outlets)
    return sql_stage(run, "credits", crediting.CREDITS, printed=printed, houses=houses, heads=heads)


def _spans(run: Run, texts: Table, passages: Table, judged: Table, heads: Table) -> dict[str, Table]:
    runs = map_stage(run, steps.RUNS, passages)
    copied = sql_stage(run, "copied", spans.COPIED, runs=runs, passages=passages, judged=judged)
    verbatim, edited = (
        sql_stage(run, f"{name}_islands", query, copied=copied) for name, query in spans.COPIED_ISLANDS.items()
    )
    earlier = sql_stage(run, "earlier_islands", spans.EARLIER_ISLANDS, runs=runs)
    own = sql_stage(run, "own_words", spans.OWN, islands=edited, heads=heads)
    novel = sql_stage(run, "novel_words", spans.NOVEL, islands=earlier, heads=heads)
    marks = map_stage(run, steps.MARKS, sql_stage(run, "marked", spans.MARKED, texts=texts, own=own, novel=novel))
    return {
        "verbatim": verbatim,
        "edited": edited,
        "earlier": earlier,
        "own": map_stage(run, steps.PLACED, own, "own", marks),
        "novel": map_stage(run, steps.PLACED, novel, "novel", marks),
    }


def _families(run: Run, passages: Table, judged: Table, heads: Table, credits: Table) -> Table:
    pieces = sql_stage(run, "pieces", kinship.PIECES, passages=passages, judged=judged, heads=heads)
    nodes = sql_stage(run, "nodes", kinship.NODES, pieces=pieces)
    edges = sql_stage(run, "edges", kinship.EDGES, passages=passages, judged=judged, nodes=nodes)

    def sql(query: str, name: str, **tables: Table) -> Table:
        return sql_stage(run, name, query, **tables)

    stars = kinship.components(sql, lambda table: _number(run, table), edges, "stars")
    roots = sql_stage(run, "roots", kinship.ROOTS, nodes=nodes, edges=stars)
    return sql_stage(run, "families", telling.FAMILIES, roots=roots, heads=heads, credits=credits)


def _number(run: Run, table: Table) -> int:
    return int(next(_columns(batch, ("n",))[0][0] for batch in run.engine.batches(table)))


def _told(run: Run, tables: dict[str, Table], passages: Table) -> dict[str, Table]:
    """Add the tables that the outputs are read from, each in the order of its output."""
    heads, texts, judged, credits = (tables[name] for name in ("heads", "texts", "judged", "credits"))
    nearby = sql_stage(run, "nearby", telling.NEARBY, judged=judged, heads=heads)

    def sql(query: str, name: str, **given: Table) -> Table:
        return sql_stage(run, name, query, **given)

    events = kinship.components(sql, lambda table: _number(run, table), nearby, "events")
    return tables | {
        "pairs": sql_stage(run, "pairs", telling.PAIRS, judged=judged, heads=heads),
        "stories": sql_stage(run, "stories", telling.STORIES, heads=heads, edges=events),
        "clusters": sql_stage(run, "clusters", telling.CLUSTERS, judged=judged, heads=heads),
        "articles": sql_stage(
            run,
            "articles",
            telling.ARTICLES,
            heads=heads,
            texts=texts,
            credits=credits,
            verbatim=tables["verbatim"],
            edited=tables["edited"],
            novel=tables["novel"],
            earlier=tables["earlier"],
        ),
    }
