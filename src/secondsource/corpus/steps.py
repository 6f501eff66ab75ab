"""The steps that run over rows: each as plain Python over tuples and as compiled code over Arrow batches.

words     a text's words: numbers, places, size, digest
prints    the shingles that are kept of an article
lines     an article's lines, by number
passages  what two articles share
runs      the runs of words of every passage
"""

import itertools
import struct
from collections.abc import Callable, Sequence
from typing import Any

from secondsource.corpus.crediting import names_agency
from secondsource.corpus.hashes import shingle_hash
from secondsource.corpus.matching import Side, Worn, flag_worn, line_key, match_sides, worn_key
from secondsource.corpus.spans import place_rows
from secondsource.corpus.twins import CAPITAL, SEGMENT, fingerprint, read_words
from secondsource.engines.tables import Step

__all__ = ["LINES", "MARKS", "PASSAGES", "PLACED", "PRINTS", "RUNS", "WORDS", "flagged_step", "over_rows"]

Row = tuple[Any, ...]


def _compiled(name: str) -> Callable[..., Any]:
    """Give a function of ``batches`` that is imported when it first runs, also in another process."""

    def run(*given: Any, **more: Any) -> Any:
        from secondsource.corpus import batches

        return getattr(batches, name)(*given, **more)

    return run


def _ints(blob: bytes, code: str) -> tuple[int, ...]:
    return struct.unpack(f"<{len(blob) // struct.calcsize(code)}{code}", blob)


def _blob(numbers: Sequence[int], code: str) -> bytes:
    return struct.pack(f"<{len(numbers)}{code}", *numbers)


# --- words, shingles, lines ------------------------------------------------------------------------------------------


def _word_rows(rows: Sequence[Row]) -> list[Row]:
    made = []
    for doc, outlet, text in rows:
        words = read_words(text)
        numbers, places = words.numbers, words.places
        digest = shingle_hash(numbers)
        near = int(names_agency(numbers, [bool(place & CAPITAL) for place in places]))
        flags = bytes(place & 0xFF for place in places)
        made.append((doc, outlet, len(numbers), len(text), digest, near, _blob(numbers, "i"), flags))
    return made


def _print_rows(rows: Sequence[Row]) -> list[Row]:
    return [
        (kept.hash, doc, kept.before, kept.after, kept.position)
        for doc, numbers in rows
        for kept in fingerprint(_ints(numbers, "i"))
    ]


def _line_rows(rows: Sequence[Row]) -> list[Row]:
    made = []
    for doc, outlet, blob, flags in rows:
        numbers = _ints(blob, "i")
        starts = [i for i, flag in enumerate(flags) if flag & SEGMENT or i == 0] + [len(numbers)]
        made += [(doc, outlet, line_key(numbers[s:e])) for s, e in itertools.pairwise(starts) if s < e]
    return made


WORDS = Step(
    "words",
    _word_rows,
    _compiled("word_batch"),
    {
        **dict.fromkeys(("doc", "outlet_key", "size", "chars", "digest", "names_agency"), "int"),
        "numbers": "blob",
        "flags": "blob",
    },
    ("doc", "outlet_key", "text"),
)
PRINTS = Step(
    "prints",
    _print_rows,
    _compiled("print_batch"),
    {"hash": "int", "doc": "int", "before": "int", "after": "int", "position": "int"},
    ("doc", "numbers"),
)
LINES = Step(
    "lines",
    _line_rows,
    _compiled("line_batch"),
    {"doc": "int", "outlet_key": "int", "line": "int"},
    ("doc", "outlet_key", "numbers", "flags"),
)


# --- pairs -----------------------------------------------------------------------------------------------------------

_PASSAGE = (
    "a", "b", "a_from", "a_to", "b_from", "b_to", "matched", "longest", "narrated", "quoted", "furniture", "phrases",
    "stretch", "covered_a", "covered_b",
)  # fmt: skip


def _flag_rows(rows: Sequence[Row], worn: bytes) -> list[Row]:
    listed = [_ints(worn[at : at + 24], "q") for at in range(0, len(worn), 24)]
    lines, nines = (frozenset(worn_key(thing, outlet) for kind, thing, outlet in listed if kind == k) for k in (0, 1))
    known = Worn(lines, nines)
    sides = ((doc, numbers, Side(_ints(numbers, "i"), tuple(flags), outlet)) for doc, outlet, numbers, flags in rows)
    return [(doc, numbers, bytes(flag_worn(side, known))) for doc, numbers, side in sides]


def flagged_step(worn: bytes) -> Step:
    """Give the step that flags furniture; ``worn``: triples of 64 bits (0 line or 1 nine words, its number, outlet)."""
    columns = {"doc": "int", "numbers": "blob", "flags": "blob"}
    reads = ("doc", "outlet_key", "numbers", "flags")
    return Step("flagged", _flag_rows, _compiled("flag_batch"), columns, reads, (), {"worn": worn})


def _passage_rows(rows: Sequence[Row]) -> list[Row]:
    made = []
    for a, b, outlet_a, outlet_b, words_a, words_b in rows:
        passages, covered_a, covered_b = match_sides(_side(words_a, outlet_a), _side(words_b, outlet_b))
        for p in passages:
            flat = [number for run in p.runs for number in run]
            counts = (p.matched, p.longest, p.narrated, p.quoted, p.furniture, p.phrases, p.stretch)
            place = (p.a_from, p.a_to, p.b_from, p.b_to)
            made.append((a, b, *place, *counts, covered_a, covered_b, _blob(flat, "i")))
    return made


def _side(words: Row, outlet: int) -> Side:
    return Side(_ints(words[0], "i"), tuple(words[1]), outlet)


PASSAGES = Step(
    "passages",
    _passage_rows,
    _compiled("passage_batch"),
    {**dict.fromkeys(_PASSAGE, "int"), "runs": "blob"},
    ("a", "b", "outlet_a", "outlet_b"),
    ("a", "b"),
)


def _run_rows(rows: Sequence[Row]) -> list[Row]:
    made = []
    for a, b, a_from, b_from, blob in rows:
        flat = _ints(blob, "i")
        made += [(a, b, a_from, b_from, *flat[k : k + 3]) for k in range(0, len(flat), 3)]
    return made


RUNS = Step(
    "runs",
    _run_rows,
    _compiled("run_batch"),
    dict.fromkeys(("a", "b", "passage_a", "passage_b", "on_a", "on_b", "size"), "int"),
    ("a", "b", "a_from", "b_from", "runs"),
)


def _mark_rows(rows: Sequence[Row]) -> list[Row]:
    return [(doc, _blob(read_words(text).places, "q")) for doc, text in rows]


MARKS = Step("marks", _mark_rows, _compiled("mark_batch"), {"doc": "int", "places": "blob"}, ("doc", "text"))
PLACED = Step(
    "placed",
    place_rows,
    _compiled("place_batch"),
    dict.fromkeys(("doc", "spot", "place", "words", "start", "end"), "int"),
    ("doc", "lo", "hi", "spot", "place"),
    ("doc",),
)


def over_rows(
    name: str, function: Callable[..., Sequence[Row]], columns: dict[str, str], reads: tuple[str, ...], **given: Any
) -> Step:
    """Make a step of a function over rows alone, for what is done once a pair or once a family."""

    def batch(table: Any, **more: Any) -> Any:
        import pyarrow as pa

        from secondsource.engines.parquet import arrow_schema

        picked = [table.column(column).to_pylist() for column in reads]
        rows = function(list(zip(*picked, strict=True)), **more)
        schema = arrow_schema(columns)
        arrays = [pa.array([row[i] for row in rows], schema.field(i).type) for i in range(len(columns))]
        return pa.RecordBatch.from_arrays(arrays, schema=schema)

    return Step(name, function, batch, columns, reads, (), given)
