"""Two articles' words side by side, compiled: the fast twin of ``matching``, over many pairs at a time."""

# Compiled code: types come from the arrays, one long function costs less than calls, and tests of membership are slow.
# mypy: allow-untyped-defs
# ruff: noqa: C901, PLR0915

import numpy as np

from secondsource.corpus.hashes import AROUND, BASE, MIX_A, SHINGLE, WORDS_OF_A_RUN
from secondsource.corpus.kernels import compiled, inlined, mixed
from secondsource.corpus.matching import (
    FURNITURE,
    GAP,
    HOUSE_FURNITURE,
    HOUSE_WORN,
    LINE_SEED,
    MATCHED,
    OPEN,
    RUNS,
    TRIED,
    WORN,
)  # fmt: skip

__all__ = ["COLUMNS", "flag_rows", "line_rows", "match_pairs", "sieve_of", "worn_keys"]

COLUMNS = (
    "a_from", "a_to", "b_from", "b_to", "matched", "longest", "narrated", "quoted", "furniture", "phrases",
    "stretch", "covered_a", "covered_b",
)  # fmt: skip

_BASE, _ONE = np.uint64(BASE), np.uint64(1)
_SEED = np.uint64(LINE_SEED)
_LOW, _32 = np.uint64(0xFFFFFFFF), np.uint64(32)
_QUOTED, _SEGMENT = 1, 2
_NINE = SHINGLE + AROUND
_BASE_5 = np.uint64(pow(BASE, SHINGLE, 1 << 64))
_MIX, _SIEVE, _SLOT = np.uint64(MIX_A), np.uint64(50), np.uint64(24)
_BASE_9 = np.uint64(pow(BASE, _NINE, 1 << 64))


@compiled
def _varied(numbers, at, runs, n, chain_of, chain):
    """Tell whether at least half of the words of a passage's runs differ from each other."""
    total = 0
    for r in range(n):
        if chain_of[r] == chain:
            total += runs[r, 2]
    told, k = np.empty(total, np.int32), 0
    for r in range(n):
        if chain_of[r] == chain:
            for j in range(runs[r, 1], runs[r, 1] + runs[r, 2]):
                told[k] = numbers[at + j]
                k += 1
    told.sort()
    distinct = 1
    for k in range(1, total):
        distinct += told[k] != told[k - 1]
    return 2 * distinct >= total


@compiled
def _line_key(numbers, start, end):
    value = _SEED + _ONE
    for i in range(start, end):
        value = value * _BASE + np.uint64(np.uint32(numbers[i])) + _ONE
    return np.int64(mixed(value))


@compiled
def worn_keys(things, outlets):
    """Give the numbers under which lines and runs of nine words are looked up, ascending."""
    made = np.empty(len(things), np.int64)
    for i in range(len(things)):
        made[i] = _worn_key(things[i], outlets[i])
    made.sort()
    return made


@inlined
def _worn_key(thing, outlet):
    return np.int64(mixed(np.uint64(thing) ^ mixed(np.uint64(outlet))))


@compiled
def line_rows(numbers, flags, offsets, docs, keys, doc_of):
    """List the lines of every article; returns how many."""
    n = 0
    for row in range(len(offsets) - 1):
        start, stop = offsets[row], offsets[row + 1]
        at = start
        while at < stop:
            end = at + 1
            while end < stop and not flags[end] & _SEGMENT:
                end += 1
            keys[n], doc_of[n] = _line_key(numbers, at, end), docs[row]
            n += 1
            at = end
    return n


@compiled
def _hash_all(numbers, start, n, hashes):
    """Hash every shingle of an article: a polynomial that rolls on, its high bits made to hang on all words."""
    value = np.uint64(0)
    for i in range(n):
        value = value * _BASE + np.uint64(np.uint32(numbers[start + i])) + _ONE
        if i >= SHINGLE:
            value -= (np.uint64(np.uint32(numbers[start + i - SHINGLE])) + _ONE) * _BASE_5
        if i >= SHINGLE - 1:
            hashes[i - SHINGLE + 1] = value * _MIX


@compiled
def _build_index(hashes, n, values, heads, following, last, slot_of, sieve):
    """Chain the places of every shingle of side a, in order; an open-addressing table of the first places.

    ``sieve`` gets a mark for every shingle: nine look-ups in ten end there.
    """
    mask = len(heads) - 1
    heads[:] = -1
    sieve[:] = False
    for i in range(n):
        value = hashes[i]
        sieve[np.int64(value >> _SIEVE)] = True
        slot = np.int64(value >> _SLOT) & mask
        while heads[slot] >= 0 and values[slot] != value:
            slot = (slot + 1) & mask
        if heads[slot] < 0:
            heads[slot], values[slot] = i, value
        else:
            following[last[slot]] = i
        following[i] = -1
        last[slot] = i
        slot_of[i] = slot


@inlined
def _slot(value, values, heads, sieve):
    if not sieve[np.int64(value >> _SIEVE)]:
        return -1
    mask = len(heads) - 1
    slot = np.int64(value >> _SLOT) & mask
    while heads[slot] >= 0:
        if values[slot] == value:
            return slot
        slot = (slot + 1) & mask
    return -1


@compiled
def _find_runs(a, a_at, a_size, b, b_at, b_size, b_hashes, values, heads, following, sieve, runs):
    """List the runs in order of side b; only the first places of a shingle are tried."""
    n, j = 0, 0
    while j <= b_size - SHINGLE:
        slot = _slot(b_hashes[j], values, heads, sieve)
        if slot < 0:
            j += 1
            continue
        best, best_i, i, tried = 0, -1, heads[slot], 0
        while i >= 0 and tried < TRIED:
            length = SHINGLE
            while i + length < a_size and j + length < b_size and a[a_at + i + length] == b[b_at + j + length]:
                length += 1
            if length > best:
                best, best_i = length, i
            i = following[i]
            tried += 1
        runs[n, 0], runs[n, 1], runs[n, 2] = best_i, j, best
        n += 1
        j += best - SHINGLE + 1
    return n


@compiled
def _chain_runs(runs, n, chain_of, tails, matched, longest, counts):
    """Give every run the number of its passage; ``tails`` holds each passage's last run."""
    opened = np.full(OPEN, -1, np.int64)
    chains = 0
    for r in range(n):
        i, j, length = runs[r, 0], runs[r, 1], runs[r, 2]
        chain = -1
        for k in range(OPEN - 1, -1, -1):
            if opened[k] < 0:
                continue
            tail = tails[opened[k]]
            on_a, on_b = i - runs[tail, 0] - runs[tail, 2], j - runs[tail, 1] - runs[tail, 2]
            if on_a > -SHINGLE and on_a <= GAP and on_b <= GAP:
                chain = opened[k]
                break
        fresh = j
        if chain < 0:
            chain = chains
            chains += 1
            matched[chain] = longest[chain] = counts[chain] = 0
            for k in range(OPEN - 1):
                opened[k] = opened[k + 1]
            opened[OPEN - 1] = chain
        else:
            fresh = max(j, runs[tails[chain], 1] + runs[tails[chain], 2])
        matched[chain] += j + length - fresh
        longest[chain] = max(longest[chain], length)
        counts[chain] += 1
        tails[chain] = r
        chain_of[r] = chain
    return chains


@compiled
def flag_rows(numbers, flags, offsets, outlets, lines, nines, sieve):
    """Add the flags of furniture to those of every article; ``sieve`` has a bit for every number of ``nines``."""
    for row in range(len(offsets) - 1):
        start, end = offsets[row], offsets[row + 1]
        _flag_lines(numbers[start:end], flags[start:end], outlets[row], lines)
        if len(nines):
            _flag_nines(numbers[start:end], flags[start:end], outlets[row], nines, sieve)


@compiled
def _flag_lines(numbers, flags, outlet, lines):
    i, n = 0, len(numbers)
    while i < n and len(lines):
        end = i + 1
        while end < n and not flags[end] & _SEGMENT:
            end += 1
        thing = _line_key(numbers, i, end)
        if _has(lines, _worn_key(thing, 0)):
            _flag(flags, i, end, FURNITURE, False)
        elif outlet != 0 and _has(lines, _worn_key(thing, outlet)):
            _flag(flags, i, end, HOUSE_FURNITURE, True)
        i = end


@compiled
def _flag_nines(numbers, flags, outlet, nines, sieve):
    value = np.uint64(0)
    for i in range(len(numbers)):
        value = value * _BASE + np.uint64(np.uint32(numbers[i])) + _ONE
        if i >= _NINE:
            value -= (np.uint64(np.uint32(numbers[i - _NINE])) + _ONE) * _BASE_9
        if i >= _NINE - 1:
            thing = np.int64(mixed(value))
            if sieve[(thing >> 3) & (len(sieve) - 1)] & (1 << (thing & 7)):
                if _has(nines, _worn_key(thing, 0)):
                    _flag(flags, i - _NINE + 1, i + 1, WORN, True)
                elif outlet != 0 and _has(nines, _worn_key(thing, outlet)):
                    _flag(flags, i - _NINE + 1, i + 1, HOUSE_WORN, True)


@compiled
def _flag(flags, start, end, bit, spares_quoted):
    for i in range(start, end):
        if not (spares_quoted and flags[i] & _QUOTED):
            flags[i] |= bit


@compiled
def _has(ascending, key):
    place = np.searchsorted(ascending, key)
    return place < len(ascending) and ascending[place] == key


@compiled
def sieve_of(things):
    """Make a table of bits that tells most numbers that are not among the given ones."""
    size = 1 << 10
    while size < 4 * len(things):
        size *= 2
    bits = np.zeros(size, np.uint8)
    for thing in things:
        bits[(thing >> 3) & (size - 1)] |= 1 << (thing & 7)
    return bits


@compiled
def _covered(hashes, n, values, heads, sieve, marked):
    """Count the words that stand in a marked shingle."""
    covered, until = 0, 0
    for i in range(n):
        slot = _slot(hashes[i], values, heads, sieve)
        if slot >= 0 and marked[slot]:
            covered += i + SHINGLE - max(until, i)
            until = i + SHINGLE
    return covered


@compiled
def _write_passage(chain, runs, n, chain_of, a_flags, a_at, b_flags, b_at, one_house, row, blob, blob_at):
    """Fill a passage's row and its runs; returns where the next runs go."""
    line = FURNITURE | HOUSE_FURNITURE if one_house else FURNITURE
    words = WORN | HOUSE_WORN if one_house else WORN
    row[0], row[1], row[2], row[3] = 1 << 40, 0, 1 << 40, 0
    done = -1
    for r in range(n):
        if chain_of[r] != chain:
            continue
        i, j, length = runs[r, 0], runs[r, 1], runs[r, 2]
        row[0], row[1] = min(row[0], i), max(row[1], i + length)
        row[2], row[3] = min(row[2], j), max(row[3], j + length)
        in_a_row = 0
        for k in range(max(0, done - j), length):
            flag = a_flags[a_at + i + k] | b_flags[b_at + j + k]
            in_a_row += 1
            if flag & line:
                row[8] += 1
                in_a_row = 0
            elif flag & words:
                row[9] += 1
                in_a_row = 0
            elif flag & _QUOTED:
                row[7] += 1
                in_a_row = 0
            else:
                row[6] += 1
            row[10] = max(row[10], in_a_row)
        done = max(done, j + length)
        blob[blob_at, 0], blob[blob_at, 1], blob[blob_at, 2] = i, j, length
        blob_at += 1
    return blob_at


@compiled
def match_pairs(
    numbers_a, flags_a, at_a, size_a, numbers_b, flags_b, at_b, size_b, outlets_a, outlets_b,
    pair_of, rows, sizes, blob,
):  # fmt: skip
    """Match every pair; a row a passage (``COLUMNS``), its runs one after the other in ``blob``.

    Returns how many rows and runs there are, or -1 when the arrays given are too small for them. Pairs that stand
    together and have the same side a share its index.
    """
    biggest_a = biggest_b = 1
    for p in range(len(at_a)):
        biggest_a, biggest_b = max(biggest_a, size_a[p]), max(biggest_b, size_b[p])
    following, slot_of = np.empty(biggest_a, np.int32), np.empty(biggest_a, np.int32)
    runs, chain_of = np.empty((biggest_b, 3), np.int32), np.empty(biggest_b, np.int32)
    tails, matched, longest, counts = (
        np.empty(biggest_b, np.int32), np.empty(biggest_b, np.int32), np.empty(biggest_b, np.int32),
        np.empty(biggest_b, np.int32),
    )  # fmt: skip
    room = 16
    while room < 2 * biggest_a:
        room *= 2
    all_values, all_heads = np.empty(room, np.uint64), np.empty(room, np.int32)
    a_hashes, b_hashes = np.empty(biggest_a, np.uint64), np.empty(biggest_b, np.uint64)
    seen = np.zeros(1 << (64 - 50), np.bool_)
    all_last, marked = np.empty(room, np.int32), np.zeros(room, np.bool_)
    values, heads = all_values[:16], all_heads[:16]
    n_rows, n_runs = 0, 0
    a_before = np.int64(-1)
    for p in range(len(at_a)):
        if at_a[p] != a_before:
            wide = 16
            while wide < 2 * size_a[p]:
                wide *= 2
            values, heads = all_values[:wide], all_heads[:wide]
            _hash_all(numbers_a, at_a[p], size_a[p], a_hashes)
            shingles_a = max(0, size_a[p] - SHINGLE + 1)
            _build_index(a_hashes, shingles_a, values, heads, following, all_last, slot_of, seen)
            a_before = at_a[p]
        _hash_all(numbers_b, at_b[p], size_b[p], b_hashes)
        n = _find_runs(
            numbers_a, at_a[p], size_a[p], numbers_b, at_b[p], size_b[p], b_hashes, values, heads, following, seen, runs
        )
        chains = _chain_runs(runs, n, chain_of, tails, matched, longest, counts)
        good = 0
        for c in range(chains):
            if longest[c] < WORDS_OF_A_RUN:
                counts[c] = (
                    counts[c] >= RUNS and matched[c] >= MATCHED and _varied(numbers_b, at_b[p], runs, n, chain_of, c)
                )
            else:
                counts[c] = 1
            good += counts[c]
        if good == 0:
            continue
        if n_rows + good > len(rows) or n_runs + n > len(blob):
            return -1, -1
        one_house = outlets_a[p] == outlets_b[p] and outlets_a[p] != 0
        for r in range(n):
            if counts[chain_of[r]]:
                for i in range(runs[r, 0], runs[r, 0] + runs[r, 2] - SHINGLE + 1):
                    marked[slot_of[i]] = True
        covered_a = _covered(a_hashes, size_a[p] - SHINGLE + 1, values, heads, seen, marked)
        covered_b = _covered(b_hashes, size_b[p] - SHINGLE + 1, values, heads, seen, marked)
        marked[: len(heads)] = False
        for c in range(chains):
            if not counts[c]:
                continue
            row = rows[n_rows]
            row[:] = 0
            after = _write_passage(
                c, runs, n, chain_of, flags_a, at_a[p], flags_b, at_b[p], one_house, row, blob, n_runs
            )
            row[4], row[5], row[11], row[12] = matched[c], longest[c], covered_a, covered_b
            pair_of[n_rows], sizes[n_rows] = p, after - n_runs
            n_rows, n_runs = n_rows + 1, after
    return n_rows, n_runs
