"""Align the words of two texts: what is the same, inserted, deleted, replaced, moved, or only spelled otherwise.

The alignment is a longest common subsequence (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004) over
folded words, so typography never shows; ``rapidfuzz`` computes it where it pays, and a plain twin gives the same.
"""

import re
import sys
from collections.abc import Hashable, Iterator, Sequence
from functools import cache, lru_cache

from secondsource.frozen import frozen
from secondsource.records import Edit
from secondsource.tables import read_table
from secondsource.text import Token

__all__ = ["Alignment", "align", "matching_blocks", "same_word", "style_words"]

_LARGE = 250_000  # cells; from here on the 16 ms that importing rapidfuzz costs are earned back


@frozen
class Alignment:
    """How text a stands to text b: share of words in common and order, and what a did to b."""

    similarity: float  # 2 * matched / (words of a + words of b), four decimals
    edits: tuple[Edit, ...]  # in order of place in a
    matched: int


def align(a: Sequence[Token], b: Sequence[Token], a_text: str = "", b_text: str = "") -> Alignment:
    """Align two runs of words; edits say what a did to b, in the offsets of the tokens.

    An inserted or deleted stretch reaches from the end of the word before it, with the punctuation between; its other
    side is an empty span at the place. House style (the same word in other spelling, a number in words) is an edit of
    its own, and is not counted as matched. The texts are needed only to read signs such as % beside a word.

    >>> from secondsource.text import tokens
    >>> found = align(tokens("Orsk, in the north, has 5 harbours"), tokens("Orsk has five harbors"))
    >>> found.similarity, [edit.op for edit in found.edits]
    (0.3636, ['insert', 'house style', 'house style'])
    """
    blocks = matching_blocks([t.folded for t in a], [t.folded for t in b])
    matched = sum(size for _, _, size in blocks)
    total = len(a) + len(b)
    gaps = list(_gaps(blocks, len(a), len(b)))
    edits = _moved(a, b, [edit for gap in gaps for edit in _gap_edits(a, b, gap, a_text, b_text)])
    return Alignment(round(2 * matched / total, 4) if total else 1.0, tuple(edits), matched)


# --- longest common subsequence --------------------------------------------------------------------------------------


def matching_blocks(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[tuple[int, int, int]]:
    """Give the runs that both share, in order, as (place in a, place in b, length).

    >>> matching_blocks("abxcd", "abcd")
    [(0, 0, 2), (3, 2, 2)]
    """
    head = _common_prefix(a, b)
    tail = _common_prefix(a[head:][::-1], b[head:][::-1])
    middle_a, middle_b = a[head : len(a) - tail], b[head : len(b) - tail]
    blocks = [(0, 0, head)] if head else []
    blocks += [(i + head, j + head, size) for i, j, size in _middle_blocks(middle_a, middle_b)]
    if tail:
        blocks.append((len(a) - tail, len(b) - tail, tail))
    return _joined(blocks)


def _common_prefix(a: Sequence[Hashable], b: Sequence[Hashable]) -> int:
    size = min(len(a), len(b))
    return next((i for i in range(size) if a[i] != b[i]), size)


def _middle_blocks(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[tuple[int, int, int]]:
    if not a or not b:
        return []
    if "rapidfuzz.distance" in sys.modules or len(a) * len(b) > _LARGE:
        return _fast_blocks(a, b)
    return _plain_blocks(a, b)


def _fast_blocks(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[tuple[int, int, int]]:
    from rapidfuzz.distance import Indel

    ids: dict[Hashable, int] = {}
    a_ids, b_ids = ([ids.setdefault(word, len(ids)) for word in words] for words in (a, b))
    opcodes = Indel.opcodes(a_ids, b_ids)
    return [(o.src_start, o.dest_start, o.src_end - o.src_start) for o in opcodes if o.tag == "equal"]


def _plain_blocks(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[tuple[int, int, int]]:
    """Twin of ``_fast_blocks``: bit-parallel rows, read back from the end, insertions last."""
    rows = _lcs_rows(a, b)
    pairs: list[tuple[int, int]] = []
    i, j = len(a), len(b)
    while i and j:
        if rows[j - 1] >> (i - 1) & 1:
            i -= 1
            continue
        j -= 1
        if j == 0 or rows[j - 1] >> (i - 1) & 1:
            i -= 1
            pairs.append((i, j))
    return [(i, j, 1) for i, j in reversed(pairs)]


def _lcs_rows(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[int]:
    places: dict[Hashable, int] = {}
    for i, word in enumerate(a):
        places[word] = places.get(word, 0) | 1 << i
    full = state = (1 << len(a)) - 1
    rows = []
    for word in b:
        hits = state & places.get(word, 0)
        state = ((state + hits) | (state - hits)) & full
        rows.append(state)
    return rows


def _joined(blocks: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    joined: list[tuple[int, int, int]] = []
    for i, j, size in blocks:
        if joined and joined[-1][0] + joined[-1][2] == i and joined[-1][1] + joined[-1][2] == j:
            joined[-1] = (joined[-1][0], joined[-1][1], joined[-1][2] + size)
        else:
            joined.append((i, j, size))
    return joined


def _gaps(blocks: list[tuple[int, int, int]], a_size: int, b_size: int) -> Iterator[tuple[int, int, int, int]]:
    i = j = 0
    for a_at, b_at, size in [*blocks, (a_size, b_size, 0)]:
        if i < a_at or j < b_at:
            yield i, a_at, j, b_at
        i, j = a_at + size, b_at + size


# --- edits -----------------------------------------------------------------------------------------------------------


def _gap_edits(
    a: Sequence[Token], b: Sequence[Token], gap: tuple[int, int, int, int], a_text: str, b_text: str
) -> Iterator[Edit]:
    """Read one gap between matched words: house style first, the rest is insert, delete or replace."""
    a_from, a_to, b_from, b_to = gap
    i, j = a_from, b_from
    for a_at, a_next, b_at, b_next in _same_in_other_style(a, b, gap):
        yield from _plain_edit(a, b, (i, a_at, j, b_at), a_text, b_text)
        yield Edit("house style", a[a_at].start, a[a_next - 1].end, b[b_at].start, b[b_next - 1].end)
        i, j = a_next, b_next
    yield from _plain_edit(a, b, (i, a_to, j, b_to), a_text, b_text)


def _plain_edit(
    a: Sequence[Token], b: Sequence[Token], gap: tuple[int, int, int, int], a_text: str, b_text: str
) -> Iterator[Edit]:
    a_from, a_to, b_from, b_to = gap
    if a_from == a_to and b_from == b_to:
        return
    a_span, b_span = _stretch(a, a_from, a_to), _stretch(b, b_from, b_to)
    if a_from < a_to and b_from < b_to:
        spans = a[a_from].start, a[a_to - 1].end, b[b_from].start, b[b_to - 1].end
        yield Edit("replace", *spans)
    elif a_from < a_to:
        sign = _sign_beside(b_text, b, b_from) in _sign_words(a[a_from:a_to])
        yield Edit("house style" if sign else "insert", *a_span, *b_span)
    else:
        sign = _sign_beside(a_text, a, a_from) in _sign_words(b[b_from:b_to])
        yield Edit("house style" if sign else "delete", *a_span, *b_span)


def _stretch(words: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """Give the span of words[start:end] from the end of the word before; empty at that place if there are none."""
    if start == end:
        place = words[start - 1].end if start else (words[0].start if words else 0)
        return place, place
    return (words[start - 1].end if start else words[start].start), words[end - 1].end


def _sign_beside(text: str, words: Sequence[Token], at: int) -> str:
    """Read the sign that stands between the word before a place and the word after it."""
    if not text or not 0 < at <= len(words):
        return ""
    after = words[at].start if at < len(words) else words[at - 1].end + 2
    between = text[words[at - 1].end : after].strip()
    return between[:1]


def _sign_words(words: Sequence[Token]) -> tuple[str, ...]:
    folded = " ".join(word.folded for word in words)
    return {"percent": ("%",), "per cent": ("%",), "pct": ("%",), "and": ("&",)}.get(folded, ())


def _moved(a: Sequence[Token], b: Sequence[Token], edits: list[Edit]) -> list[Edit]:
    """Join an insertion and a deletion of the same words to one move; a single small word says too little."""
    gone: dict[tuple[str, ...], Edit] = {}
    for edit in edits:
        if edit.op == "delete":
            gone.setdefault(_words_in(b, edit.b_start, edit.b_end), edit)
    result: list[Edit] = []
    used: set[Edit] = set()
    for edit in edits:
        words = _words_in(a, edit.a_start, edit.a_end) if edit.op == "insert" else ()
        source = gone.get(words)
        if source and source not in used and (len(words) > 1 or len(words[0]) > 3 or words[0].isdigit()):
            used.add(source)
            result.append(Edit("move", edit.a_start, edit.a_end, source.b_start, source.b_end))
        else:
            result.append(edit)
    return [edit for edit in result if edit not in used]


def _words_in(words: Sequence[Token], start: int, end: int) -> tuple[str, ...]:
    return tuple(word.folded for word in words if start <= word.start and word.end <= end)


# --- house style -----------------------------------------------------------------------------------------------------

_LONGEST_STRETCH = 12  # a longer replaced stretch is a rewrite; pairing words in it by chance would flatter it


def _same_in_other_style(
    a: Sequence[Token], b: Sequence[Token], gap: tuple[int, int, int, int]
) -> Iterator[tuple[int, int, int, int]]:
    """Find, left to right, short runs of a and b in a gap that are the same words in other spelling."""
    a_at, a_to, b_at, b_to = gap
    if a_to - a_at > _LONGEST_STRETCH or b_to - b_at > _LONGEST_STRETCH:
        return
    while a_at < a_to:
        pair = _first_same(a, b, a_at, a_to, b_at, b_to)
        if pair:
            yield a_at, a_at + pair[0], pair[1], pair[1] + pair[2]
            a_at, b_at = a_at + pair[0], pair[1] + pair[2]
        else:
            a_at += 1


def _first_same(
    a: Sequence[Token], b: Sequence[Token], a_at: int, a_to: int, b_at: int, b_to: int
) -> tuple[int, int, int] | None:
    for start in range(b_at, b_to):
        for a_size, b_size in ((1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1)):
            if a_at + a_size > a_to or start + b_size > b_to:
                continue
            a_words = tuple(t.folded for t in a[a_at : a_at + a_size])
            if _style_key(a_words) == _style_key(tuple(t.folded for t in b[start : start + b_size])):
                return a_size, start, b_size
    return None


def same_word(a: str, b: str) -> bool:
    """Tell whether two words or short phrases are one in other spelling, hyphenation or figures.

    >>> same_word("travelled", "traveled"), same_word("twenty-five", "25"), same_word("filled", "filed")
    (True, True, False)
    """
    from secondsource.text import tokens

    return _style_key(tuple(t.folded for t in tokens(a))) == _style_key(tuple(t.folded for t in tokens(b)))


@lru_cache(maxsize=65536)
def _style_key(words: tuple[str, ...]) -> str:
    """Give the form under which spellings of one phrase are equal: letters joined, numbers in digits."""
    number = _number_in_words(words)
    return number if number is not None else "".join(_word_key(word) for word in words)


@cache
def _spellings() -> dict[str, str]:
    return {row[0]: row[1] for row in read_table("house_spelling.tsv")}


def _word_key(word: str) -> str:
    bare = word.replace(".", "").replace("'", "") if not word[0].isdigit() else word.replace(",", "")
    glued = re.fullmatch(r"(\d[\d.]*)([a-z]+)", bare)
    if glued:
        unit = "million" if glued.group(2) == "m" else glued.group(2)
        return glued.group(1) + _spellings().get(unit, unit)
    known = _spellings().get(bare)
    return known if known else _family_key(bare)


_FAMILIES = (  # pattern, replacement; stems are long enough that four/for, hour, rise/rize, filled/filed stay apart
    (r"^(.{3,})is(e|es|ed|er|ers|ing|ation|ations)$", r"\1iz\2"),
    (r"^(.{3,})ys(e|es|ed|er|ers|ing)$", r"\1yz\2"),
    (r"^(.{2,}[^aeiou])our(s|ed|ing|ite|ites|able|ful|hood|hoods|er|ers|ly)?$", r"\1or\2"),
    (r"^(.{2,}[btcp])re(s|d)?$", r"\1er\2"),
    (r"^(.*[aeiou][^aeiou]*[aeiou])ll(ed|ing|er|ers|or|ors|ous|ery)$", r"\1l\2"),
    (r"^(.{3,})ogue(s)?$", r"\1og\2"),
)


@cache
def _families() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), replacement) for pattern, replacement in _FAMILIES)


def _family_key(word: str) -> str:
    for pattern, replacement in _families():
        word = pattern.sub(replacement, word)
    return word


_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)


@cache
def _numbers() -> dict[str, int]:
    units = {word: n for n, word in enumerate(_UNITS.split())}
    return units | {word: 20 + 10 * n for n, word in enumerate(_TENS.split())}


@cache
def _ordinals() -> dict[str, str]:
    endings = {1: "st", 2: "nd", 3: "rd"}
    return {word: f"{n}{endings.get(n, 'th')}" for n, word in enumerate(_ORDINALS.split(), start=1)}


def _number_in_words(words: tuple[str, ...]) -> str | None:
    """Read "five", "twenty five" or "twentieth" as digits; None for anything else."""
    values = [_numbers().get(word) for word in words]
    if len(words) == 1:
        return str(values[0]) if values[0] is not None else _ordinals().get(words[0])
    if len(words) == 2 and values[0] is not None and values[1] is not None:
        return str(values[0] + values[1]) if values[0] >= 20 and 0 < values[1] < 10 else None
    return None


def style_words(folded: Sequence[str]) -> tuple[str, ...]:
    """Level house style word by word, so that runs of shared words are not broken by spelling.

    >>> style_words(("five", "metres", "of", "colour"))
    ('5', 'meter', 'of', 'color')
    """
    return tuple(_style_key((word,)) for word in folded)
