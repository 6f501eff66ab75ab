"""Two articles' words side by side, compiled: the fast twin of ``matching``, over many pairs at a time."""

import numpy as np

from secondsource.corpus.hashes import BASE, SHINGLE, WORDS_OF_A_RUN
from secondsource.corpus.kernels import FAST, INLINE, mixed
from secondsource.corpus.matching import FURNITURE, GAP, LINE_SEED, MATCHED, OPEN, RUNS, TRIED

__all__ = ["COLUMNS", "line_rows", "match_pairs"]

COLUMNS = (
    "a_from", "a_to", "b_from", "b_to", "matched", "longest", "narrated", "quoted", "furniture", "covered_a", "covered_b",
)  # fmt: skip

_BASE, _ONE = np.uint64(BASE), np.uint64(1)
_SEED = np.uint64(LINE_SEED)
_LOW, _32 = np.uint64(0xFFFFFFFF), np.uint64(32)
_QUOTED, _SEGMENT = 1, 2


@INLINE
def _shingle_at(numbers, at):
    value = np.uint64(0)
    for i in range(at, at + SHINGLE):
        value = value * _BASE + np.uint64(np.uint32(numbers[i])) + _ONE
    return mixed(value)


@FAST
def _line_key(numbers, start, end, outlet):
    value = _SEED + _ONE
    wide = np.uint64(outlet)
    value = value * _BASE + (wide & _LOW) + _ONE
    value = value * _BASE + (wide >> _32) + _ONE
    for i in range(start, end):
        value = value * _BASE + np.uint64(np.uint32(numbers[i])) + _ONE
    return np.int64(mixed(value))


@FAST
def line_rows(numbers, places, offsets, outlets, docs, keys, doc_of, first, size):
    """List the lines of every article: key as its outlet prints it, key for any outlet, first word, words."""
    n = 0
    for row in range(len(offsets) - 1):
        start, stop = offsets[row], offsets[row + 1]
        at = start
        while at < stop:
            end = at + 1
            while end < stop and not places[end] & _SEGMENT:
                end += 1
            keys[n, 0] = _line_key(numbers, at, end, outlets[row])
            keys[n, 1] = _line_key(numbers, at, end, 0)
            doc_of[n], first[n], size[n] = docs[row], at - start, end - at
            n += 1
            at = end
    return n


@FAST
def _build_index(numbers, start, n, hashes, heads, following, last, slot_of):
    """Chain the places of every shingle of side a, in order; an open-addressing table of the first places."""
    mask = len(heads) - 1
    heads[:] = -1
    for i in range(n - SHINGLE + 1):
        value = _shingle_at(numbers, start + i)
        slot = np.int64(value) & mask
        while heads[slot] >= 0 and hashes[slot] != value:
            slot = (slot + 1) & mask
        if heads[slot] < 0:
            heads[slot], hashes[slot] = i, value
        else:
            following[last[slot]] = i
        following[i] = -1
        last[slot] = i
        slot_of[i] = slot


@INLINE
def _slot(value, hashes, heads):
    mask = len(heads) - 1
    slot = np.int64(value) & mask
    while heads[slot] >= 0:
        if hashes[slot] == value:
            return slot
        slot = (slot + 1) & mask
    return -1


@FAST
def _find_runs(a, a_at, a_size, b, b_at, b_size, hashes, heads, following, runs):
    """List the runs in order of side b; only the first places of a shingle are tried."""
    n, j = 0, 0
    while j <= b_size - SHINGLE:
        slot = _slot(_shingle_at(b, b_at + j), hashes, heads)
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


@FAST
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
            if -SHINGLE < on_a and on_a <= GAP and on_b <= GAP:
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


@FAST
def _flag_furniture(numbers, places, at, n, outlet, furniture, flags):
    """Copy an article's flags, with those of the lines that are furniture."""
    i = 0
    while i < n:
        end = i + 1
        while end < n and not places[at + end] & _SEGMENT:
            end += 1
        bit = 0
        if len(furniture):
            for whose in (outlet, 0):
                key = _line_key(numbers, at + i, at + end, whose)
                place = np.searchsorted(furniture, key)
                if place < len(furniture) and furniture[place] == key:
                    bit = FURNITURE
        for k in range(i, end):
            flags[k] = (places[at + k] & 0xFF) | bit
        i = end


@FAST
def _sweep(numbers, at, n, hashes, heads, marked):
    """Count the words that stand in a marked shingle."""
    covered, until = 0, 0
    for i in range(n - SHINGLE + 1):
        slot = _slot(_shingle_at(numbers, at + i), hashes, heads)
        if slot >= 0 and marked[slot]:
            covered += i + SHINGLE - max(until, i)
            until = i + SHINGLE
    return covered


@FAST
def _write_passage(chain, runs, n, chain_of, a_flags, b_flags, row, blob, blob_at):
    """Fill a passage's row and its runs; returns where the next runs go."""
    row[0], row[1], row[2], row[3] = 1 << 40, 0, 1 << 40, 0
    done = -1
    for r in range(n):
        if chain_of[r] != chain:
            continue
        i, j, length = runs[r, 0], runs[r, 1], runs[r, 2]
        row[0], row[1] = min(row[0], i), max(row[1], i + length)
        row[2], row[3] = min(row[2], j), max(row[3], j + length)
        for k in range(max(0, done - j), length):
            flag = a_flags[i + k] | b_flags[j + k]
            if flag & FURNITURE:
                row[8] += 1
            elif flag & _QUOTED:
                row[7] += 1
            else:
                row[6] += 1
        done = max(done, j + length)
        blob[blob_at, 0], blob[blob_at, 1], blob[blob_at, 2] = i, j, length
        blob_at += 1
    return blob_at


@FAST
def match_pairs(
    numbers_a, places_a, at_a, size_a, numbers_b, places_b, at_b, size_b, outlets_a, outlets_b, furniture,
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
    a_flags, b_flags = np.empty(biggest_a, np.uint8), np.empty(biggest_b, np.uint8)
    runs, chain_of = np.empty((biggest_b, 3), np.int32), np.empty(biggest_b, np.int32)
    tails, matched, longest, counts = (
        np.empty(biggest_b, np.int32), np.empty(biggest_b, np.int32), np.empty(biggest_b, np.int32),
        np.empty(biggest_b, np.int32),
    )  # fmt: skip
    room = 16
    while room < 2 * biggest_a:
        room *= 2
    all_hashes, all_heads = np.empty(room, np.uint64), np.empty(room, np.int32)
    all_last, marked = np.empty(room, np.int32), np.zeros(room, np.bool_)
    hashes, heads = all_hashes[:16], all_heads[:16]
    n_rows, n_runs = 0, 0
    a_before, flagged = np.int64(-1), False
    for p in range(len(at_a)):
        if at_a[p] != a_before:
            wide = 16
            while wide < 2 * size_a[p]:
                wide *= 2
            hashes, heads = all_hashes[:wide], all_heads[:wide]
            _build_index(numbers_a, at_a[p], size_a[p], hashes, heads, following, all_last, slot_of)
            a_before, flagged = at_a[p], False
        n = _find_runs(numbers_a, at_a[p], size_a[p], numbers_b, at_b[p], size_b[p], hashes, heads, following, runs)
        chains = _chain_runs(runs, n, chain_of, tails, matched, longest, counts)
        good = 0
        for c in range(chains):
            counts[c] = longest[c] >= WORDS_OF_A_RUN or (counts[c] >= RUNS and matched[c] >= MATCHED)
            good += counts[c]
        if good == 0:
            continue
        if n_rows + good > len(rows) or n_runs + n > len(blob):
            return -1, -1
        if not flagged:
            _flag_furniture(numbers_a, places_a, at_a[p], size_a[p], outlets_a[p], furniture, a_flags)
            flagged = True
        _flag_furniture(numbers_b, places_b, at_b[p], size_b[p], outlets_b[p], furniture, b_flags)
        for r in range(n):
            if counts[chain_of[r]]:
                for i in range(runs[r, 0], runs[r, 0] + runs[r, 2] - SHINGLE + 1):
                    marked[slot_of[i]] = True
        covered_a = _sweep(numbers_a, at_a[p], size_a[p], hashes, heads, marked)
        covered_b = _sweep(numbers_b, at_b[p], size_b[p], hashes, heads, marked)
        marked[: len(heads)] = False
        for c in range(chains):
            if not counts[c]:
                continue
            row = rows[n_rows]
            row[:] = 0
            after = _write_passage(c, runs, n, chain_of, a_flags, b_flags, row, blob, n_runs)
            row[4], row[5], row[9], row[10] = matched[c], longest[c], covered_a, covered_b
            pair_of[n_rows], sizes[n_rows] = p, after - n_runs
            n_rows, n_runs = n_rows + 1, after
    return n_rows, n_runs
