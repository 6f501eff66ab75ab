"""The inner loops over flat arrays, compiled by numba; ``twins`` says in plain Python what each of them means.

Texts come as the bytes of an Arrow column, words go out as arrays: no Python object is made for a word. All kernels
release the interpreter's lock. Imported only where a corpus is built.
"""

# Compiled code: types come from the arrays, one long function costs less than calls, and tests of membership are slow.
# mypy: allow-untyped-defs
# ruff: noqa: C901, PLR0915, SIM102, SIM109, SIM110

from pathlib import Path
from typing import Any

import numba
import numpy as np

from secondsource.corpus.characters import (
    ALNUM,
    CAPITAL,
    CLASS_BITS,
    FILLED,
    FINISHES,
    HARD,
    LOWER,
    QUOTE_SHIFT,
    SIMPLE,
    SPACE,
    UPPER,
)  # fmt: skip
from secondsource.corpus.hashes import AROUND, BASE, MIX_A, MIX_B, OFFSET, PRIME, SHINGLE, WINDOW

__all__ = [
    "DONE", "UNFILLED", "UNREADABLE", "compiled", "digests", "fingerprint", "inlined", "mixed", "naming", "read_words",
]  # fmt: skip

DONE, UNREADABLE, UNFILLED = 0, 1, 2

_OFFSET, _PRIME = np.uint64(OFFSET), np.uint64(PRIME)
_MIX_A, _MIX_B, _BASE = np.uint64(MIX_A), np.uint64(MIX_B), np.uint64(BASE)
_32, _33, _ONE = np.uint64(32), np.uint64(33), np.uint64(1)
_LOW = np.uint64(0xFFFFFFFF)
_L, _H, _D, _X, _E, _C, _S, _COLON, _STOP, _Q, _K, _N = range(1, 13)  # as in characters.CLASSES
_SURE = np.array([0x201C, 0x201E, 0xAB, 0x300C, 0x300E], np.int32)
# Compiled code is kept beside the source, unless the source came in an archive as on a cluster.
_OPTIONS: Any = {"cache": Path(__file__).exists(), "nogil": True, "boundscheck": False}


def compiled(function: Any) -> Any:
    """Compile a function of arrays and numbers; it runs without the interpreter's lock."""
    return numba.njit(**_OPTIONS)(function)


def inlined(function: Any) -> Any:
    """Compile a small function into those that call it."""
    return numba.njit(**_OPTIONS, forceinline=True)(function)


@inlined
def mixed(value):
    """Mix 64 bits, as ``hashes.mixed`` does."""
    value ^= value >> _33
    value *= _MIX_A
    value ^= value >> _33
    value *= _MIX_B
    return value ^ (value >> _33)


# --- words -----------------------------------------------------------------------------------------------------------


@inlined
def _decode(data, start, end, info, codes):
    """Read UTF-8 into code points; gives how many, or -1 - block where a table is not filled yet."""
    n, at = 0, start
    while at < end:
        code = np.int32(data[at])
        at += 1
        if code >= 0x80:
            more = 1 if code < 0xE0 else (2 if code < 0xF0 else 3)
            code &= 0x1F if more == 1 else (0x0F if more == 2 else 0x07)
            for _ in range(more):
                if at < end:
                    code = (code << 6) | (np.int32(data[at]) & 0x3F)
                    at += 1
            if code > 0x10FFFF:
                code = np.int32(0xFFFD)
            if not info[code] & FILLED:
                return -1 - (code >> 8)
        codes[n] = code
        n += 1
    return n


@compiled
def _past_marks(codes, info, at, n):
    while at < n and info[codes[at]] & CLASS_BITS == _E:
        at += 1
    return at


@inlined
def _word(codes, n, info, folds, longer, marks, at):
    """Read the word (UAX #29) that starts at a code point: its end, its number, and -1 for no word, 1 for an odd one.

    One pass folds, hashes and finds the end; a word is odd if it may fold otherwise than character by character.
    """
    value, alnum, odd = _OFFSET, False, False
    kind, mark_before, single = 0, 0, False
    start = at
    while True:
        while at < n and not single and info[codes[at]] & SIMPLE:
            value = (value ^ np.uint64(folds[codes[at]])) * _PRIME
            at += 1
        if at > start and not single and info[codes[at - 1]] & SIMPLE:
            kind, alnum, mark_before = info[codes[at - 1]] & CLASS_BITS, True, 0
        if at >= n:
            break
        code = codes[at]
        bits = info[code]
        kind_here = bits & CLASS_BITS
        if kind_here == 0:
            break
        if kind_here == _L or kind_here == _D or kind_here == _H or kind_here == _X:
            if single:
                break
            kind = kind_here
        elif kind_here == _E:
            if at == start:
                break
        elif kind_here == _C or kind_here == _S:
            if at > start:
                break
            single = True
        elif single or at == start:
            break
        elif not _joins(codes, info, at, n, kind):
            if kind_here != _Q or info[codes[at - 1]] & CLASS_BITS != _H:
                break
            single = True  # a Hebrew word's last apostrophe
        alnum = alnum or bits & ALNUM != 0
        folded = folds[code]
        if folded >= 0:
            value = (value ^ np.uint64(folded)) * _PRIME
        else:
            place = -1 - folded
            for i in range(place + 1, place + 1 + longer[place]):
                value = (value ^ np.uint64(longer[i])) * _PRIME
        if code >= 0x300:
            mark = marks[code]
            odd = odd or bits & HARD != 0 or (mark != 0 and mark_before > mark)
            mark_before = mark
        elif bits & HARD:
            odd = True
        else:
            mark_before = 0
        at += 1
    if not alnum:
        return at, np.int32(0), -1
    return at, np.int32(np.uint32(mixed(value) & _LOW)), 1 if odd else 0


@inlined
def _joins(codes, info, at, n, kind):
    """Tell whether an apostrophe, dot or comma joins two letters or two digits."""
    joint = info[codes[at]] & CLASS_BITS
    if kind == _X:
        return False
    after = at + 1
    while after < n and info[codes[after]] & CLASS_BITS == _E:
        after += 1
    follower = info[codes[after]] & CLASS_BITS if after < n else 0
    if kind == _D:
        return follower == _D and (joint == _N or joint == _STOP or joint == _Q)
    if (follower == _L or follower == _H) and (joint == _STOP or joint == _COLON or joint == _Q):
        return True
    return kind == _H and joint == _K and follower == _H


@compiled
def read_words(data, offsets, info, folds, longer, marks, numbers, places, sizes, lengths, states, codes):
    """Read the words of every row of a column; rows end one after the other in ``numbers`` and ``places``.

    ``states`` gets DONE, UNREADABLE (a row for the twin; no words), or UNFILLED (then ``sizes`` holds the block).
    Returns the number of words in all.
    """
    total = 0
    for row in range(len(offsets) - 1):
        n = _decode(data, offsets[row], offsets[row + 1], info, codes)
        lengths[row] = n
        if n < 0:
            states[row], sizes[row] = UNFILLED, -1 - n
            continue
        found = _row_words(codes, n, info, folds, longer, marks, numbers, places, total)
        if found < 0:
            states[row], sizes[row] = UNREADABLE, 0
            continue
        states[row], sizes[row] = DONE, found
        total += found
    return total


@compiled
def _row_words(codes, n, info, folds, longer, marks, numbers, places, total):
    at, before, k = 0, 0, total
    opened, kind, sure = 0, 0, False
    number, state = np.int32(0), 0
    line, dash, speech, capitals = total, -1, -1, True
    while True:
        end = at
        while at < n:
            if info[codes[at]] & CLASS_BITS:
                end, number, state = _word(codes, n, info, folds, longer, marks, at)
                if state >= 0:
                    break
                at = max(end, at + 1)
            else:
                at += 1
        flag = 6 if k == total else 0
        finished = False
        for gap in range(before, min(at, n)):
            code = codes[gap]
            bits = info[code]
            if code == 32 and not finished:
                continue
            if code == 10:
                flag |= 6
                if kind and sure:
                    _mark_quoted(places, opened, k)
                kind = 0
                if speech >= 0:
                    _mark_quoted(places, speech, k)
                line, dash, speech, capitals = k, -1, -1, True
            elif code == 58:
                if speech < 0 and capitals and line < k and k <= line + 4:
                    speech = k
            elif code == 0x2014:
                dash = k
            elif code == 64:
                if gap > 0 and codes[gap - 1] == 40 and dash > line and k <= dash + 8:
                    _mark_quoted(places, line, dash)
            if code == 10:
                pass
            elif code == 0x3002 or code == 0xFF01 or code == 0xFF1F or (finished and bits & SPACE):
                flag |= 2
            finished = finished or bits & FINISHES != 0
            mark = (bits >> QUOTE_SHIFT) & 7
            if mark == 0:
                continue
            earlier = codes[gap - 1] if gap else 32
            after_space = info[earlier] & SPACE != 0 or _before_opening(earlier)
            later = codes[gap + 1] if gap + 1 < n else 32
            before_space = info[later] & SPACE != 0
            if kind == 0:
                if _opens(mark, after_space, before_space):
                    opened, kind, sure = k, 5 if mark == 4 else 1, _is_sure(code)
            elif _closes(kind, mark, after_space, before_space, info[later] & ALNUM != 0):
                _mark_quoted(places, opened, k)
                kind = 0
        if at >= n:
            break
        if state == 1:
            return -1
        if info[codes[at]] & UPPER:
            flag |= 8
        capitals = capitals and info[codes[at]] & CAPITAL != 0 and not _has_lower(codes, info, at, end)
        numbers[k] = number
        places[k] = (np.int64(at) << 32) | (np.int64(end - at) << 8) | flag
        k += 1
        at = before = end
    if kind and sure:
        _mark_quoted(places, opened, k)
    if speech >= 0:
        _mark_quoted(places, speech, k)
    return k - total


@inlined
def _has_lower(codes, info, start, end):
    for at in range(start, end):
        if info[codes[at]] & LOWER:
            return True
    return False


@compiled
def _mark_quoted(places, start, end):
    for i in range(start, end):
        places[i] |= 1


@inlined
def _before_opening(code):
    return code in (40, 91, 123, 0x2014, 0x2013, 45)


@compiled
def _is_sure(code):
    for sure in _SURE:
        if code == sure:
            return True
    return False


@inlined
def _opens(mark, after_space, before_space):
    if mark == 4:
        return after_space and not before_space
    return mark == 2 or ((mark == 1 or mark == 3) and not before_space)


@inlined
def _closes(kind, mark, after_space, before_space, before_word):
    if kind == 5:
        return mark == 5 and not before_word
    return mark <= 3 and (not after_space or before_space)


# --- shingles --------------------------------------------------------------------------------------------------------


@inlined
def _shingle(numbers, start, length):
    value = np.uint64(0)
    for i in range(start, start + length):
        value = value * _BASE + np.uint64(np.uint32(numbers[i])) + _ONE
    return np.int64(mixed(value))


@compiled
def fingerprint(numbers, offsets, hashes, befores, afters, positions, counts):
    """Keep shingles of every row of words (``offsets`` into ``numbers``); returns how many were kept in all."""
    total = 0
    for row in range(len(offsets) - 1):
        found = _row_prints(numbers, offsets[row], offsets[row + 1], hashes, befores, afters, positions, total)
        counts[row] = found
        total += found
    return total


@compiled
def _row_prints(numbers, start, end, hashes, befores, afters, positions, total):
    n = end - start - SHINGLE + 1
    if n <= 0:
        return 0
    all_hashes = np.empty(n, np.int64)
    for i in range(n):
        all_hashes[i] = _shingle(numbers, start + i, SHINGLE)
    kept = _winnowed(all_hashes)
    seen = _first_places(all_hashes, kept)
    found = 0
    for i in seen:
        at = start + i
        k = total + found
        hashes[k], positions[k] = all_hashes[i], i
        befores[k] = _shingle(numbers, at - AROUND, SHINGLE + AROUND) if i >= AROUND else 0
        afters[k] = _shingle(numbers, at, SHINGLE + AROUND) if at + SHINGLE + AROUND <= end else 0
        found += 1
    return found


@compiled
def _winnowed(hashes):
    n = len(hashes)
    kept = np.empty(n, np.int32)
    count, least = 0, -1
    for first in range(max(1, n - WINDOW + 1)):
        last = min(first + WINDOW, n) - 1
        if least < first:
            least = first
            for i in range(first + 1, last + 1):
                if hashes[i] <= hashes[least]:
                    least = i
        elif hashes[last] <= hashes[least]:
            least = last
        if count == 0 or kept[count - 1] != least:
            kept[count] = least
            count += 1
    return kept[:count]


@compiled
def _first_places(hashes, kept):
    """Keep each hash once, where it stands first."""
    size = 16
    while size < 2 * len(kept):
        size *= 2
    slots = np.full(size, -1, np.int32)
    once = np.empty(len(kept), np.int32)
    count = 0
    for i in kept:
        slot = hashes[i] & (size - 1)
        while slots[slot] >= 0 and hashes[slots[slot]] != hashes[i]:
            slot = (slot + 1) & (size - 1)
        if slots[slot] < 0:
            slots[slot] = i
            once[count] = i
            count += 1
    return once[:count]


@compiled
def digests(numbers, offsets):
    """Hash all words of every row together."""
    made = np.empty(len(offsets) - 1, np.int64)
    for row in range(len(made)):
        made[row] = _shingle(numbers, offsets[row], offsets[row + 1] - offsets[row])
    return made


@compiled
def naming(numbers, places, offsets, wanted, first, last):
    """Tell which rows have one of the wanted names (ascending) among their first or last words, with a capital."""
    made = np.zeros(len(offsets) - 1, np.int64)
    for row in range(len(made)):
        start, end = offsets[row], offsets[row + 1]
        for at in range(start, end):
            if (at >= start + first and at < end - last) or not places[at] & 8:
                continue
            single = np.int64(np.uint64(np.uint32(numbers[at])) << _32)
            after = np.uint32(numbers[at + 1]) if at + 1 < end else np.uint32(0)
            if _has(wanted, single) or _has(wanted, single | np.int64(after)):
                made[row] = 1
                break
    return made


@inlined
def _has(ascending, key):
    place = np.searchsorted(ascending, key)
    return place < len(ascending) and ascending[place] == key
