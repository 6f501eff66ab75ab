"""Two articles' words side by side, in plain Python: runs in common, passages of them, and what covers what.

The twin of ``match_kernels``: the same numbers from lists. A run is maximal; a passage is runs in the same order on
both sides with little between them. A passage counts if it has a run of twelve words, or three runs of eighteen words
together: three words in ten changed leave few long runs.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

from secondsource.corpus.hashes import AROUND, SHINGLE, WORDS_OF_A_RUN, mixed, shingle_hash, signed
from secondsource.corpus.twins import QUOTED, SEGMENT
from secondsource.frozen import frozen

__all__ = [
    "FURNITURE", "GAP", "HOUSE_FURNITURE", "HOUSE_WORN", "LINE_SEED", "MATCHED", "OPEN", "RUNS", "TRIED", "WORN",
    "Passage", "Side", "Worn", "flag_worn", "line_key", "match_sides", "worn_key",
]  # fmt: skip

GAP = 60  # words between two runs of a passage, at most, on each side: two sentences put in do not part it
RUNS, MATCHED = 3, 18  # of a passage without a run of twelve words
OPEN = 4  # passages that may go on at a time: a chance run between two others parts nothing
TRIED = 8  # places of a shingle on side a that are tried, the first ones: a text of one word stays linear
# Flags beside those of ``twins``: of a worn line, of nine worn words; the next two count within one outlet alone.
FURNITURE, WORN, HOUSE_FURNITURE, HOUSE_WORN = 16, 32, 64, 128
LINE_SEED = 0x5EED


@frozen
class Side:
    """An article's words: numbers, flags, and the outlet's number (0: not known)."""

    numbers: tuple[int, ...]
    flags: tuple[int, ...]
    outlet: int


@frozen
class Worn:
    """What outlets print under different articles, as ``worn_key`` numbers."""

    lines: frozenset[int]
    nines: frozenset[int]  # runs of nine words


@frozen
class Passage:
    """A stretch that two articles share; words of the shared runs on side b are narration, quoted or furniture."""

    a_from: int
    a_to: int
    b_from: int
    b_to: int
    matched: int
    longest: int
    narrated: int
    quoted: int
    furniture: int
    phrases: int  # words in nine that an outlet repeats, outside worn lines
    stretch: int  # the longest narration in a row
    runs: tuple[tuple[int, int, int], ...]  # first word on side a, on side b, words


@dataclass
class _Chain:
    runs: list[tuple[int, int, int]] = field(default_factory=list)
    matched: int = 0


def line_key(numbers: Sequence[int]) -> int:
    """Give the number of a line: of the words from one segment's start to the next."""
    return shingle_hash([LINE_SEED, *numbers])


def worn_key(thing: int, outlet: int) -> int:
    """Give the number of a line or run of words as an outlet wears it; outlet 0: as anybody does."""
    return signed(mixed((thing ^ mixed(outlet)) & 0xFFFFFFFFFFFFFFFF))


def match_sides(a: Side, b: Side) -> tuple[tuple[Passage, ...], int, int]:
    """Find what two articles share: the passages, and how many words of a, and of b, they cover.

    A word is covered if it stands in a shingle that the passages have, wherever that shingle stands.

    >>> words = tuple(range(20))
    >>> side = Side(words, (0,) * 20, 0)
    >>> passages, a, b = match_sides(side, Side(words[3:], (0,) * 17, 0))
    >>> (passages[0].longest, a, b)
    (17, 17, 17)
    """
    index = _index(a.numbers)
    chains = [chain for chain in _chains(_runs(a.numbers, b.numbers, index)) if _counts(chain, b.numbers)]
    if not chains:
        return (), 0, 0
    shared = {
        a.numbers[i + k : i + k + SHINGLE]
        for chain in chains
        for i, _, length in chain.runs
        for k in range(length - SHINGLE + 1)
    }
    one_house = a.outlet == b.outlet and a.outlet != 0
    passages = tuple(_passage(chain, a.flags, b.flags, one_house) for chain in chains)
    return passages, _covered(a.numbers, shared), _covered(b.numbers, shared)


def _index(numbers: Sequence[int]) -> dict[tuple[int, ...], list[int]]:
    found: dict[tuple[int, ...], list[int]] = {}
    for i in range(len(numbers) - SHINGLE + 1):
        found.setdefault(tuple(numbers[i : i + SHINGLE]), []).append(i)
    return found


def _runs(a: Sequence[int], b: Sequence[int], index: dict[tuple[int, ...], list[int]]) -> list[tuple[int, int, int]]:
    runs, j = [], 0
    while j <= len(b) - SHINGLE:
        places = index.get(tuple(b[j : j + SHINGLE]), [])[:TRIED]
        if not places:
            j += 1
            continue
        length, i = max(((_common(a, b, i, j), i) for i in places), key=lambda found: (found[0], -found[1]))
        runs.append((i, j, length))
        j += length - SHINGLE + 1
    return runs


def _common(a: Sequence[int], b: Sequence[int], i: int, j: int) -> int:
    length = SHINGLE
    while i + length < len(a) and j + length < len(b) and a[i + length] == b[j + length]:
        length += 1
    return length


def _chains(runs: Sequence[tuple[int, int, int]]) -> list[_Chain]:
    chains: list[_Chain] = []
    opened: list[_Chain] = []
    for run in runs:
        chain = next((chain for chain in reversed(opened) if _follows(chain.runs[-1], run)), None)
        if chain is None:
            chain = _Chain()
            chains.append(chain)
            opened = [*opened, chain][-OPEN:]
        fresh = run[1] if not chain.runs else max(run[1], chain.runs[-1][1] + chain.runs[-1][2])
        chain.matched += run[1] + run[2] - fresh
        chain.runs.append(run)
    return chains


def _follows(last: tuple[int, int, int], run: tuple[int, int, int]) -> bool:
    on_a, on_b = run[0] - last[0] - last[2], run[1] - last[1] - last[2]
    return -SHINGLE < on_a <= GAP and on_b <= GAP


def _counts(chain: _Chain, words: Sequence[int]) -> bool:
    """Tell whether runs make a passage; short ones that say the same again and again ("1 of 9", "2 of 9") make none."""
    if max(length for _, _, length in chain.runs) >= WORDS_OF_A_RUN:
        return True
    if len(chain.runs) < RUNS or chain.matched < MATCHED:
        return False
    told = [word for _, j, length in chain.runs for word in words[j : j + length]]
    return 2 * len(set(told)) >= len(told)


def flag_worn(side: Side, worn: Worn) -> tuple[int, ...]:
    """Give an article's flags with those of furniture; quotations are spared but in lines that stand anywhere."""
    flags = list(side.flags)
    numbers, n = side.numbers, len(side.numbers)
    starts = [i for i, flag in enumerate(flags) if flag & SEGMENT or i == 0] + [n]
    for start, end in itertools.pairwise(starts):
        thing = line_key(numbers[start:end])
        if worn_key(thing, 0) in worn.lines:
            _flag(flags, start, end, FURNITURE, False)
        elif side.outlet and worn_key(thing, side.outlet) in worn.lines:
            _flag(flags, start, end, HOUSE_FURNITURE, True)
    nine = SHINGLE + AROUND
    for i in range(n - nine + 1):
        thing = shingle_hash(numbers[i : i + nine])
        if worn_key(thing, 0) in worn.nines:
            _flag(flags, i, i + nine, WORN, True)
        elif side.outlet and worn_key(thing, side.outlet) in worn.nines:
            _flag(flags, i, i + nine, HOUSE_WORN, True)
    return tuple(flags)


def _flag(flags: list[int], start: int, end: int, bit: int, spares_quoted: bool) -> None:
    for i in range(start, end):
        if not (spares_quoted and flags[i] & QUOTED):
            flags[i] |= bit


def _passage(chain: _Chain, a_flags: Sequence[int], b_flags: Sequence[int], one_house: bool) -> Passage:
    line, words = (FURNITURE | HOUSE_FURNITURE, WORN | HOUSE_WORN) if one_house else (FURNITURE, WORN)
    narrated = quoted = furniture = phrases = stretch = 0
    done = -1
    for i, j, length in chain.runs:
        in_a_row = 0
        for k in range(max(0, done - j), length):
            flag = a_flags[i + k] | b_flags[j + k]
            furniture += bool(flag & line)
            phrases += bool(flag & words and not flag & line)
            quoted += bool(flag & QUOTED and not flag & (line | words))
            told = not flag & (line | words | QUOTED)
            narrated += told
            in_a_row = in_a_row + 1 if told else 0
            stretch = max(stretch, in_a_row)
        done = max(done, j + length)
    runs = tuple(chain.runs)
    return Passage(
        min(i for i, _, _ in runs),
        max(i + n for i, _, n in runs),
        runs[0][1],
        max(j + n for _, j, n in runs),
        chain.matched,
        max(n for _, _, n in runs),
        narrated,
        quoted,
        furniture,
        phrases,
        stretch,
        runs,
    )


def _covered(numbers: Sequence[int], shared: set[tuple[int, ...]]) -> int:
    covered = [False] * len(numbers)
    for i in range(len(numbers) - SHINGLE + 1):
        if tuple(numbers[i : i + SHINGLE]) in shared:
            covered[i : i + SHINGLE] = [True] * SHINGLE
    return sum(covered)
