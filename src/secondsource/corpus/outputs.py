"""The outputs of a corpus: Parquet and JSON Lines with the same bytes from every engine."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from secondsource.engines.tables import Table
from secondsource.records import content_id

__all__ = ["write_outputs"]

Batches = Callable[[Table], Iterable[Any]]
# As for single stories: a fifth of a reprint is often its own ending, a twentieth is less than a sentence.
_WHOLLY, _PARTLY, _TOO_SHORT = 0.8, 0.05, 60
_SHARES = ("verbatim", "edited", "credited", "own")  # of a dossier's page too


def write_outputs(batches: Batches, tables: Mapping[str, Table], out: Path) -> tuple[tuple[str, int], ...]:
    """Write articles, pairs, families, stories, clusters and the stream of what is new; gives the rows of each."""
    own, novel = _spans_by(batches(tables["own"]), "spot"), _spans_by(batches(tables["novel"]), "spot")
    articles = (_article(row, own, novel) for row in _rows(batches(tables["articles"])))
    kept: list[tuple[int, str]] = []
    written = {
        "articles.parquet": _write(_noted(articles, kept), _schema("articles"), out / "articles.parquet"),
        "pairs.parquet": _write(map(_pair, _rows(batches(tables["pairs"]))), _schema("pairs"), out / "pairs.parquet"),
        "families.parquet": _write(
            map(_member, _rows(batches(tables["families"]))), _schema("families"), out / "families.parquet"
        ),
        "stories.parquet": _write(
            map(_told, _rows(batches(tables["stories"]))), _schema("stories"), out / "stories.parquet"
        ),
        "clusters.parquet": _write(
            map(_cluster, _rows(batches(tables["clusters"]))), _schema("clusters"), out / "clusters.parquet"
        ),
    }
    written["novel.jsonl"] = _write_stream(kept, out / "novel.jsonl")
    return tuple(written.items())


def _rows(batches: Iterable[Any]) -> Iterator[dict[str, Any]]:
    for batch in batches:
        yield from batch.to_pylist()


def _schema(name: str) -> Any:
    import pyarrow as pa

    text, count, share = pa.string(), pa.int64(), pa.float64()
    spans = pa.list_(pa.struct([("start", count), ("end", count)]))
    shares = pa.struct([(name, share) for name in _SHARES])
    fields: Mapping[str, Sequence[tuple[str, Any]]] = {
        "articles": (
            ("article", text), ("outlet", text), ("url", text), ("published", text), ("language", text),
            ("words", count), ("shares", shares), ("novel", share), ("derivation", text), ("agency", text),
            ("agency_share", share), ("own_spans", spans), ("novel_spans", spans),
        ),
        "pairs": (
            ("a", text), ("b", text), ("share_of_a", share), ("share_of_b", share), ("longest_run", count),
            ("kind", text), ("direction", text), ("why", text),
        ),
        "families": (("article", text), ("family", text), ("origin", text), ("origin_kind", text)),
        "stories": (("article", text), ("story", text)),
        "clusters": (("cluster", text), ("first", text), ("kind", text), ("articles", count), ("words", count)),
    }  # fmt: skip
    return pa.schema(list(fields[name]))


def _write(rows: Iterable[Mapping[str, Any]], schema: Any, path: Path) -> int:
    """Write rows in groups of fixed size, so that equal rows are equal bytes."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    written = 0
    made = path.with_suffix(".tmp")
    with pq.ParquetWriter(made, schema, compression="zstd", store_schema=True) as writer:
        for group in _groups(rows, 20_000):
            writer.write_table(pa.Table.from_pylist(group, schema))
            written += len(group)
    made.replace(path)
    return written


def _groups(rows: Iterable[Mapping[str, Any]], size: int) -> Iterator[list[Mapping[str, Any]]]:
    group: list[Mapping[str, Any]] = []
    for row in rows:
        group.append(row)
        if len(group) == size:
            yield group
            group = []
    if group:
        yield group


# --- rows ------------------------------------------------------------------------------------------------------------


def _spans_by(batches: Iterable[Any], key: str) -> dict[int, list[dict[str, int]]]:
    """Gather the stretches of each article, in order."""
    found: dict[int, list[dict[str, int]]] = {}
    for batch in batches:
        keys, starts, ends = (batch.column(name).to_pylist() for name in (key, "start", "end"))
        for at, start, end in zip(keys, starts, ends, strict=True):
            found.setdefault(at, []).append({"start": start, "end": end})
    return {at: sorted(spans, key=lambda span: span["start"]) for at, spans in found.items()}


def _article(row: Mapping[str, Any], own: Mapping[int, Any], novel: Mapping[int, Any]) -> dict[str, Any]:
    words, copied = row["words"], row["copied"]
    credited = words - copied if row["role"] == "full" else 0
    counts = (row["verbatim"], copied - row["verbatim"], credited, words - copied - credited)
    shares = _shares(counts)
    made = {name: row[name] or None for name in ("outlet", "url", "published", "language", "agency")}
    return {
        "article": row["article"],
        **made,
        "words": words,
        "shares": dict(zip(_SHARES, shares, strict=True)),
        "novel": _ratio(row["novel"], words),
        "derivation": _derivation(words, copied + credited, row["role"]),
        "agency_share": _agency_share(row["role"], copied, words),
        "own_spans": [] if credited else _stretches(own, row, counts[3]),
        "novel_spans": _stretches(novel, row, row["novel"]),
        "place": row["place"],
    }


def _stretches(found: Mapping[int, Any], row: Mapping[str, Any], words: int) -> list[Any]:
    """Give an article's stretches: the whole text where all its words are meant."""
    if words and words == row["words"]:
        return [{"start": 0, "end": row["chars"]}]
    return list(found.get(row["spot"], []))


def _shares(counts: Sequence[int]) -> list[float]:
    """Round to four decimals so that the sum stays 1: the largest remainders get what is left over."""
    total = sum(counts)
    if not total:
        return [0.0] * len(counts)
    parts = [divmod(10_000 * count, total) for count in counts]
    left = 10_000 - sum(whole for whole, _ in parts)
    lucky = sorted(range(len(parts)), key=lambda i: -parts[i][1])[:left]
    return [(whole + (i in lucky)) / 10_000 for i, (whole, _) in enumerate(parts)]


def _ratio(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


def _derivation(words: int, derived: int, role: str) -> str:
    if words < _TOO_SHORT:
        return "unextractable" if not words else "too short"
    share = derived / words
    if share >= _WHOLLY:
        return "wholly"
    if share >= _PARTLY:
        return "partly"
    return "unknown" if role == "partial" else "own"


def _agency_share(role: str, copied: int, words: int) -> float | None:
    """Give the share of the words that may be the credited agency's: all under a full credit, else what is copied."""
    if not role:
        return None
    return 1.0 if role in ("full", "dispatch") else _ratio(copied, words)


def _pair(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "a": row["a"],
        "b": row["b"],
        "share_of_a": _ratio(row["covered_a"], row["size_a"]),
        "share_of_b": _ratio(row["covered_b"], row["size_b"]),
        "longest_run": row["longest_run"],
        "kind": row["kind"],
        "direction": row["direction"],
        "why": row["why"] or None,
    }


def _member(row: Mapping[str, Any]) -> dict[str, Any]:
    family = content_id("fam", row["first"], str(row["root"]))
    return {
        "article": row["article"], "family": family, "origin": row["origin"] or None, "origin_kind": row["origin_kind"],
    }  # fmt: skip


def _told(row: Mapping[str, Any]) -> dict[str, Any]:
    return {"article": row["article"], "story": content_id("sto", row["first"])}


def _cluster(row: Mapping[str, Any]) -> dict[str, Any]:
    return {"cluster": content_id("clu", row["first"], row["kind"]), **row}


# --- what is new -----------------------------------------------------------------------------------------------------


def _noted(rows: Iterable[dict[str, Any]], kept: list[tuple[int, str]]) -> Iterator[dict[str, Any]]:
    """Hand articles on, and note for each what it adds, with its place in time."""
    for row in rows:
        place = row.pop("place")
        line = {
            "article": row["article"], "published": row["published"], "novel": row["novel"],
            "spans": row["novel_spans"],
        }  # fmt: skip
        kept.append((place, json.dumps(line, ensure_ascii=False)))
        yield row


def _write_stream(kept: list[tuple[int, str]], path: Path) -> int:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for _, line in sorted(kept))
    return len(kept)
