"""Arrow batches in and out of the kernels: the steps of a corpus as the engines of DuckDB and Spark run them."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np
import pyarrow as pa

from secondsource.corpus import kernels, twins
from secondsource.corpus.characters import fill_blocks, load_characters
from secondsource.corpus.crediting import HEAD, TAIL, agency_numbers
from secondsource.engines.store import blob_parts

__all__ = [
    "blob_column",
    "flag_batch",
    "line_batch",
    "mark_batch",
    "match_one",
    "passage_batch",
    "place_batch",
    "print_batch",
    "prints_of",
    "read_column",
    "run_batch",
    "table_batch",
    "word_batch",
    "words_of",
]


def read_column(column: Any) -> tuple[Any, Any, Any, Any]:
    """Read the words of a text column: numbers, places, words a row, code points a row."""
    column = column.cast(pa.large_string()) if not pa.types.is_large_string(column.type) else column
    data, offsets = blob_parts(column)
    rows = len(column)
    longest = int(np.diff(offsets).max()) if rows else 0
    numbers, places = np.empty(len(data), np.int32), np.empty(len(data), np.int64)
    sizes, lengths = np.zeros(rows, np.int64), np.zeros(rows, np.int64)
    states, codes = np.zeros(rows, np.uint8), np.empty(longest + 1, np.int32)
    while True:
        tables = load_characters()
        total = kernels.read_words(
            data, offsets, tables.info, tables.folds, tables.longer, tables.marks,
            numbers, places, sizes, lengths, states, codes,
        )  # fmt: skip
        missing = set(sizes[states == kernels.UNFILLED].tolist())
        if not missing:
            break
        fill_blocks(tables, missing)
    numbers, places = numbers[:total], places[:total]
    if (states == kernels.UNREADABLE).any():
        numbers, places = _by_twin(column, numbers, places, sizes, states)
    return numbers, places, sizes, lengths


def _by_twin(column: Any, numbers: Any, places: Any, sizes: Any, states: Any) -> tuple[Any, Any]:
    """Read the rows that the kernel left, and put all rows in order again."""
    ends = np.cumsum(sizes)
    pieces: list[tuple[Any, Any]] = []
    for row in range(len(column)):
        if states[row] == kernels.UNREADABLE:
            words = twins.read_words(column[row].as_py())
            pieces.append((np.array(words.numbers, np.int32), np.array(words.places, np.int64)))
            sizes[row] = len(words.numbers)
        else:
            own = slice(ends[row] - sizes[row], ends[row])
            pieces.append((numbers[own], places[own]))
    return np.concatenate([n for n, _ in pieces]), np.concatenate([p for _, p in pieces])


def blob_column(flat: Any, sizes: Any) -> Any:
    """Make a binary column whose rows are stretches of an array, one after the other."""
    offsets = np.zeros(len(sizes) + 1, np.int32)
    np.cumsum(sizes * flat.itemsize, out=offsets[1:])
    flat = np.ascontiguousarray(flat)
    return pa.Array.from_buffers(pa.binary(), len(sizes), [None, pa.py_buffer(offsets), pa.py_buffer(flat)])


def table_batch(columns: Mapping[str, Any]) -> Any:
    """Make a record batch of arrays and columns by name."""
    made = {name: _column(values) for name, values in columns.items()}
    return pa.RecordBatch.from_arrays(list(made.values()), list(made))


def _column(values: Any) -> Any:
    """Make a column; numbers of 64 bits whatever an engine counted in."""
    if not isinstance(values, pa.Array):
        return pa.array(values, pa.int64())
    return values.cast(pa.int64()) if pa.types.is_integer(values.type) else values


def word_batch(batch: Any) -> Any:
    """Read the texts of a batch: the step ``words``."""
    numbers, places, sizes, lengths = read_column(batch.column("text"))
    offsets = _offsets(sizes)
    return table_batch(
        {
            "doc": batch.column("doc"),
            "outlet_key": batch.column("outlet_key"),
            "size": sizes,
            "chars": lengths,
            "digest": kernels.digests(numbers, offsets),
            "names_agency": kernels.naming(numbers, places, offsets, np.array(agency_numbers(), np.int64), HEAD, TAIL),
            "numbers": blob_column(numbers, sizes),
            "flags": blob_column((places & 0xFF).astype(np.uint8), sizes),
        }
    )


def _offsets(sizes: Any) -> Any:
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes, dtype=np.int64)])


def words_of(batch: Any) -> tuple[Any, Any]:
    """Give a batch's word numbers and the offsets of its rows in them."""
    data, offsets = blob_parts(batch.column("numbers"))
    return data.view(np.int32), offsets.astype(np.int64) // 4


def print_batch(batch: Any) -> Any:
    """Keep shingles of a batch of articles: the step ``prints``."""
    numbers, offsets = words_of(batch)
    room = len(numbers)
    hashes, befores, afters = (np.empty(room, np.int64) for _ in range(3))
    positions, counts = np.empty(room, np.int64), np.empty(len(offsets) - 1, np.int64)
    n = kernels.fingerprint(numbers, offsets, hashes, befores, afters, positions, counts)
    return table_batch(
        {
            "hash": hashes[:n],
            "doc": np.repeat(batch.column("doc").to_numpy(), counts),
            "before": befores[:n],
            "after": afters[:n],
            "position": positions[:n],
        }
    )


def line_batch(batch: Any) -> Any:
    """List the lines of a batch of articles: the step ``lines``."""
    from secondsource.corpus.match_kernels import line_rows

    numbers, offsets = words_of(batch)
    flags = blob_parts(batch.column("flags"))[0]
    keys, docs = np.empty(len(numbers), np.int64), np.empty(len(numbers), np.int64)
    n = line_rows(numbers, flags, offsets, batch.column("doc").to_numpy(), keys, docs)
    outlets = np.repeat(batch.column("outlet_key").to_numpy(), _runs_of(docs[:n], batch.column("doc").to_numpy()))
    return table_batch({"doc": docs[:n], "outlet_key": outlets, "line": keys[:n]})


def _runs_of(found: Any, keys: Any) -> Any:
    """Count how often each key stands in ``found``, in the order of the keys."""
    order = np.argsort(keys)
    counts = np.zeros(len(keys), np.int64)
    counts[order] = np.bincount(np.searchsorted(keys[order], found), minlength=len(keys))
    return counts


@lru_cache(maxsize=4)
def _worn_tables(blob: bytes) -> tuple[Any, Any, Any]:
    """Give the keys of worn lines and nines, and the sieve of the nines, out of what the step was given."""
    from secondsource.corpus.match_kernels import sieve_of, worn_keys

    table = np.frombuffer(blob, np.int64).reshape(-1, 3)
    lines, nines = table[table[:, 0] == 0], table[table[:, 0] == 1]
    keys = [worn_keys(part[:, 1].copy(), part[:, 2].copy()) for part in (lines, nines)]
    return keys[0], keys[1], sieve_of(nines[:, 1].copy())


def flag_batch(batch: Any, worn: bytes) -> Any:
    """Flag what outlets wear: the step ``flagged``."""
    from secondsource.corpus.match_kernels import flag_rows

    numbers, offsets = words_of(batch)
    flags = blob_parts(batch.column("flags"))[0].copy()
    flag_rows(numbers, flags, offsets, batch.column("outlet_key").to_numpy(), *_worn_tables(worn))
    columns = {"doc": batch.column("doc"), "numbers": batch.column("numbers")}
    return table_batch({**columns, "flags": blob_column(flags, np.diff(offsets))})


def passage_batch(batch: Any, find: Any) -> Any:
    """Match a batch of pairs: the step ``passages``."""
    from secondsource.corpus.match_kernels import COLUMNS, match_pairs

    a, b = batch.column("a").to_numpy(), batch.column("b").to_numpy()
    numbers_a, at_a, size_a = _found(find, a, "a", "numbers", np.int32)
    flags_a = _found(find, a, "a", "flags", np.uint8)[0]
    numbers_b, at_b, size_b = _found(find, b, "b", "numbers", np.int32)
    flags_b = _found(find, b, "b", "flags", np.uint8)[0]
    outlets = [batch.column(f"outlet_{side}").to_numpy() for side in "ab"]
    room, run_room = len(a) + 64, 8 * len(a) + int(size_b.max(initial=0)) + 64
    while True:
        pair_of, sizes = np.empty(room, np.int64), np.empty(room, np.int64)
        rows, blob = np.empty((room, len(COLUMNS)), np.int64), np.empty((run_room, 3), np.int32)
        n, runs = match_pairs(
            numbers_a, flags_a, at_a, size_a, numbers_b, flags_b, at_b, size_b, *outlets, pair_of, rows, sizes, blob,
        )  # fmt: skip
        if n >= 0:
            break
        room, run_room = 2 * room, 4 * run_room
    pair_of = pair_of[:n]
    columns = {name: np.ascontiguousarray(rows[:n, i]) for i, name in enumerate(COLUMNS)}
    return table_batch({"a": a[pair_of], "b": b[pair_of], **columns, "runs": blob_column(blob[:runs], 3 * sizes[:n])})


def _found(find: Any, keys: Any, side: str, column: str, kind: Any) -> tuple[Any, Any, Any]:
    data, starts, lengths = find(keys, column, side)
    width = np.dtype(kind).itemsize
    return data.view(kind), starts // width, lengths // width


def run_batch(batch: Any) -> Any:
    """Write every run of every passage as a row: the step ``runs``."""
    data, offsets = blob_parts(batch.column("runs"))
    runs = data.view(np.int32).reshape(-1, 3).astype(np.int64)
    counts = np.diff(offsets).astype(np.int64) // 12
    columns = {name: np.repeat(batch.column(name).to_numpy(), counts) for name in ("a", "b", "a_from", "b_from")}
    return table_batch(
        {
            "a": columns["a"],
            "b": columns["b"],
            "passage_a": columns["a_from"],
            "passage_b": columns["b_from"],
            "on_a": runs[:, 0].copy(),
            "on_b": runs[:, 1].copy(),
            "size": runs[:, 2].copy(),
        }
    )


def mark_batch(batch: Any) -> Any:
    """Read the places of words once more, for the few articles that need them: the step ``marks``."""
    _, places, sizes, _ = read_column(batch.column("text"))
    return table_batch({"doc": batch.column("doc"), "places": blob_column(places, sizes)})


def place_batch(batch: Any, find: Any) -> Any:
    """Put stretches of words into code points: the step ``placed``."""
    places, at, _ = _found(find, batch.column("doc").to_numpy(), "doc", "places", np.int64)
    lo, hi = batch.column("lo").to_numpy(), batch.column("hi").to_numpy()
    first, last = places[at + lo], places[at + hi - 1]
    return table_batch(
        {
            "doc": batch.column("doc"),
            "spot": batch.column("spot"),
            "place": batch.column("place"),
            "words": hi - lo,
            "start": first >> 32,
            "end": (last >> 32) + ((last >> 8) & 0xFFFFFF),
        }
    )


def prints_of(text: str) -> tuple[Any, Any, Any]:
    """Give one text's word numbers, their flags, and the hashes that are kept of it, ascending."""
    numbers, places, _, _ = read_column(pa.array([text], pa.large_string()))
    made = [np.empty(len(numbers), np.int64) for _ in range(4)]
    n = kernels.fingerprint(numbers, np.array([0, len(numbers)], np.int64), *made, np.empty(1, np.int64))
    return numbers, (places & 0xFF).astype(np.uint8), np.sort(made[0][:n])


def match_one(numbers: Any, flags: Any, docs: Any, find: Any) -> list[tuple[int, int, int, int, int]]:
    """Match one article with others: (place among ``docs``, covered words here, there, words there, longest run)."""
    from secondsource.corpus.match_kernels import COLUMNS, match_pairs

    count = len(docs)
    theirs, at, sizes = _found(find, docs, "doc", "numbers", np.int32)
    their_flags = _found(find, docs, "doc", "flags", np.uint8)[0]
    nothing = np.zeros(count, np.int64)
    room, run_room = 8 * count + 64, 64 * count + int(sizes.max(initial=0)) + 64
    while True:
        pair_of, counts = np.empty(room, np.int64), np.empty(room, np.int64)
        rows, blob = np.empty((room, len(COLUMNS)), np.int64), np.empty((run_room, 3), np.int32)
        n, _ = match_pairs(
            numbers, flags, nothing, nothing + len(numbers), theirs, their_flags, at, sizes, nothing, nothing,
            pair_of, rows, counts, blob,
        )  # fmt: skip
        if n >= 0:
            break
        room, run_room = 2 * room, 4 * run_room
    longest, here, there = (COLUMNS.index(name) for name in ("longest", "covered_a", "covered_b"))
    best: dict[int, tuple[int, int, int]] = {}
    for place, row in zip(pair_of[:n].tolist(), rows[:n].tolist(), strict=True):
        best[place] = row[here], row[there], max(row[longest], best.get(place, (0, 0, 0))[2])
    return [(place, a, b, int(sizes[place]), run) for place, (a, b, run) in sorted(best.items())]
