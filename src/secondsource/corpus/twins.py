"""What the kernels do, in plain Python and word for word: the meaning of the fast code, and its stand-in.

``kernels`` has functions of the same names over flat arrays; a property test holds both to the same numbers. A row
that the kernel cannot read by its tables (letters and marks that compose) is read here.
"""

from collections.abc import Sequence
from functools import lru_cache

from secondsource.corpus.characters import quote_kind
from secondsource.corpus.hashes import AROUND, SHINGLE, WINDOW, shingle_hash, word_hash
from secondsource.frozen import frozen
from secondsource.text import tokens

__all__ = [
    "CAPITAL", "LINE", "QUOTED", "SEGMENT", "Print", "Words", "fingerprint", "read_words",
]  # fmt: skip

QUOTED, SEGMENT, LINE, CAPITAL = 1, 2, 4, 8
_FINISHES = frozenset(".!?…。！？।۔؟")
_FULL_WIDTH = frozenset("。！？")
_BEFORE_OPENING = frozenset("([{—–-")
_SURELY_OPEN = frozenset("“„«「『")
_SPEAKER = 4  # words of a speaker's name in a transcript, at most
_SIGNED = 8  # words between the dash and the handle that sign an embedded post, at most
_known_hash = lru_cache(maxsize=1 << 18)(word_hash)


@frozen
class Words:
    """The words of a text: numbers, and places (start << 32 | length << 8 | flags) in code points."""

    numbers: tuple[int, ...]
    places: tuple[int, ...]


def read_words(text: str) -> Words:
    """Read the words of a text: hash, place, whether quoted, whether a segment or a line starts, whether a capital.

    A segment is a line or a sentence in it, cut at end marks before white space without more ado: it serves to find
    repeated lines, not to be shown.

    >>> [place & 0xFF for place in read_words('He said: “We go.” Then\\nhe went.').places]
    [14, 0, 9, 1, 10, 6, 0]
    """
    found = tokens(text)
    flags = _break_flags(text, [(token.start, token.end) for token in found])
    spans = [(token.start, token.end) for token in found]
    for k in (*_quoted(text, spans), *_spoken(text, spans)):
        flags[k] |= QUOTED
    places = tuple(
        t.start << 32 | (t.end - t.start) << 8 | flag | CAPITAL * _is_upper(text[t.start])
        for t, flag in zip(found, flags, strict=True)
    )
    return Words(tuple(_known_hash(token.folded) for token in found), places)


def _is_upper(char: str) -> bool:
    return char.isupper() or char.istitle() or char.isdigit()


def _break_flags(text: str, spans: Sequence[tuple[int, int]]) -> list[int]:
    flags, before = [], 0
    for k, (start, end) in enumerate(spans):
        flag = SEGMENT | LINE if k == 0 else 0
        finished = False
        for char in text[before:start]:
            if char == "\n":
                flag |= SEGMENT | LINE
            elif char in _FULL_WIDTH or (finished and char.isspace()):
                flag |= SEGMENT
            finished = finished or char in _FINISHES
        flags.append(flag)
        before = end
    return flags


def _quoted(text: str, spans: Sequence[tuple[int, int]]) -> list[int]:
    """List the words within quotation marks; one that can only open counts to its line's end if nothing closes it."""
    quoted: list[int] = []
    opened, kind, sure = 0, 0, False
    before = 0
    for k, (start, end) in enumerate([*spans, (len(text), len(text))]):
        for at in range(before, start):
            char = text[at]
            if char == "\n":
                if kind and sure:
                    quoted += range(opened, k)
                kind = 0
                continue
            mark = quote_kind(char)
            if not mark:
                continue
            after_space = at == 0 or text[at - 1].isspace() or text[at - 1] in _BEFORE_OPENING
            before_space = at + 1 == len(text) or text[at + 1].isspace()
            if kind == 0 and _opens(mark, after_space, before_space):
                opened, kind, sure = k, 5 if mark == 4 else 1, char in _SURELY_OPEN
            elif kind and _closes(kind, mark, after_space, before_space, text[at + 1 : at + 2].isalnum()):
                quoted += range(opened, k)
                kind = 0
        before = end
    if kind and sure:
        quoted += range(opened, len(spans))
    return quoted


def _spoken(text: str, spans: Sequence[tuple[int, int]]) -> list[int]:
    """List the words of lines that a capital name and a colon open (SPEAKER: ...), and of posts in a line of their own
    that a dash, a name and a handle close: a transcript and an embedded post are quotations without marks."""
    spoken: list[int] = []
    line, dash, speech, capitals = 0, -1, -1, True
    before = 0
    for k, (start, end) in enumerate([*spans, (len(text), len(text))]):
        for at in range(before, start):
            char = text[at]
            if char == "\n":
                if speech >= 0:
                    spoken += range(speech, k)
                line, dash, speech, capitals = k, -1, -1, True
            elif char == ":" and speech < 0 and capitals and line < k <= line + _SPEAKER:
                speech = k
            elif char == "—":
                dash = k
            elif char == "@" and at and text[at - 1] == "(" and dash > line and k <= dash + _SIGNED:
                spoken += range(line, dash)
        capitals = capitals and text[start : start + 1].isupper() and not any(map(str.islower, text[start:end]))
        before = end
    if speech >= 0:
        spoken += range(speech, len(spans))
    return spoken


def _opens(mark: int, after_space: bool, before_space: bool) -> bool:
    if mark == 4:
        return after_space and not before_space
    return mark == 2 or (mark in (1, 3) and not before_space)


def _closes(kind: int, mark: int, after_space: bool, before_space: bool, before_word: bool) -> bool:
    if kind == 5:
        return mark == 5 and not before_word
    return mark in (1, 2, 3) and (not after_space or before_space)


@frozen
class Print:
    """A kept shingle: its hash, those of the nine words that end or begin with it (0 at an edge), its first word."""

    hash: int
    before: int
    after: int
    position: int


def fingerprint(numbers: Sequence[int]) -> tuple[Print, ...]:
    """Keep shingles so that two texts with twelve words in a row in common keep one in common (winnowing).

    Of each window of eight shingles the one of the smallest hash is kept, the last of equal ones; a hash is kept once
    a text, where it stands first. In order of place.

    >>> [kept.position for kept in fingerprint(list(range(12)))]
    [7]
    """
    hashes = [shingle_hash(numbers[i : i + SHINGLE]) for i in range(len(numbers) - SHINGLE + 1)]
    kept: list[int] = []
    for first in range(max(1, len(hashes) - WINDOW + 1) if hashes else 0):
        window = range(first, min(first + WINDOW, len(hashes)))
        least = min(window, key=lambda i: (hashes[i], -i))
        if not kept or kept[-1] != least:
            kept.append(least)
    once = {hashes[i]: i for i in reversed(kept)}
    return tuple(_print(numbers, hashes, i) for i in sorted(once.values()))


def _print(numbers: Sequence[int], hashes: Sequence[int], i: int) -> Print:
    before = shingle_hash(numbers[i - AROUND : i + SHINGLE]) if i >= AROUND else 0
    after = shingle_hash(numbers[i : i + SHINGLE + AROUND]) if i + SHINGLE + AROUND <= len(numbers) else 0
    return Print(hashes[i], before, after, i)
