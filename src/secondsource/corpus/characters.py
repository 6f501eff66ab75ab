"""What the kernels must know of every character: word-break class, folding, marks; filled block by block as texts need.

The tables hold what ``secondsource.text`` says of each code point, so that a kernel that reads them splits and folds
as it does. A block of 256 code points costs half a millisecond and is filled when a text first has one of its
characters: most corpora need a dozen blocks of the 4,352.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Any

from secondsource import text as words

__all__ = [
    "ALNUM", "CAPITAL", "CLASSES", "CLASS_BITS", "FILLED", "FINISHES", "HARD", "LOWER", "MARKS", "QUOTE_SHIFT",
    "SIMPLE", "SPACE", "UPPER", "Characters", "fill_blocks", "load_characters", "quote_kind",
]  # fmt: skip

CLASSES = ".LHDxECSlsqkn"  # word-break classes of secondsource.text by number; 0 = none of them ("o")
CLASS_BITS = 15
ALNUM, SPACE, HARD, UPPER, FINISHES, SIMPLE = 1 << 4, 1 << 5, 1 << 6, 1 << 7, 1 << 8, 1 << 12
LOWER, CAPITAL, FILLED = 1 << 13, 1 << 14, 1 << 15
QUOTE_SHIFT = 9  # three bits: which kind of quotation mark
MARKS = {**dict.fromkeys('“”„‟"＂「」『』', 1), "«": 2, "»": 3, "‘": 4, "’": 5}
_BLOCK = 256
_CODES = 0x110000


class Characters:
    """The tables: ``info`` (bits above), ``folds`` (code point, or -1 - place in ``longer``), ``marks`` (ccc)."""

    __slots__ = ("folds", "info", "longer", "marks")

    def __init__(self) -> None:
        import numpy as np

        self.info: Any = np.zeros(_CODES, np.uint16)
        self.folds: Any = np.zeros(_CODES, np.int32)
        self.marks: Any = np.zeros(_CODES, np.uint8)
        self.longer: Any = np.zeros(1, np.int32)


@cache
def load_characters() -> Characters:
    """Give this process's tables, with Latin letters and punctuation filled."""
    tables = Characters()
    fill_blocks(tables, (0, 1, 0x20))
    return tables


def fill_blocks(tables: Characters, blocks: Iterable[int]) -> None:
    """Fill blocks of 256 code points; filling one again changes nothing."""
    import numpy as np

    longer = tables.longer.tolist()
    for block in sorted(blocks):
        if tables.info[block * _BLOCK] & FILLED:
            continue
        for code in range(block * _BLOCK, (block + 1) * _BLOCK):
            _fill(tables, code, longer)
    tables.longer = np.array(longer, np.int32)


def _fill(tables: Characters, code: int, longer: list[int]) -> None:
    char = chr(code)
    if 0xD800 <= code < 0xE000:
        tables.info[code], tables.folds[code] = FILLED, code
        return
    folded = [ord(c) for c in words.fold(char)]
    tables.marks[code] = unicodedata.combining(char)
    tables.info[code] = _info(char)
    if len(folded) == 1:
        if _is_simple(tables.info[code]) and not tables.marks[code]:
            tables.info[code] |= SIMPLE
        tables.folds[code] = folded[0]
    else:
        tables.folds[code] = -1 - len(longer)
        longer += [len(folded), *folded]


def _is_simple(info: int) -> bool:
    """Tell whether a character is a letter or digit with which a word may start, go on and end without more ado."""
    return CLASSES[info & CLASS_BITS] in "LD" and bool(info & ALNUM) and not info & HARD


def _info(char: str) -> int:
    letter = words._break_classes()[ord(char)]
    return (
        FILLED
        | max(CLASSES.find(letter), 0)
        | ALNUM * char.isalnum()
        | SPACE * char.isspace()
        | HARD * _is_hard(char)
        | UPPER * (char.isupper() or char.istitle() or char.isdigit())
        | LOWER * char.islower()
        | CAPITAL * char.isupper()
        | FINISHES * (char in ".!?…。！？।۔؟")
        | quote_kind(char) << QUOTE_SHIFT
    )


def quote_kind(char: str) -> int:
    """Give the kind of a quotation mark: 1 either way, 2 and 3 guillemets, 4 and 5 single; 0 for what is none."""
    return MARKS.get(char, 0)


def _is_hard(char: str) -> bool:
    """Tell whether a word with this character may fold otherwise than character by character: it may compose."""
    if char.isascii():
        return False
    compat = unicodedata.normalize("NFKC", char)
    folded = unicodedata.normalize("NFKC", compat.casefold())
    parts = {char, *compat, *folded}
    if any(_may_compose(part) for part in parts):
        return True
    return (len(compat) > 1 or len(folded) > 1) and any(unicodedata.combining(part) for part in parts)


def _may_compose(char: str) -> bool:
    """Tell whether a character may unite with the one before it (Unicode: NFC_Quick_Check is not Yes)."""
    return char in _second_parts() or 0x1161 <= ord(char) <= 0x1175 or 0x11A8 <= ord(char) <= 0x11C2


@cache
def _second_parts() -> frozenset[str]:
    """Collect the characters that stand second in a canonical decomposition."""
    found = set()
    for code in (*range(0xC0, 0x3100), *range(0xF900, 0xFB50), *range(0x11000, 0x11A00), *range(0x1D100, 0x1D200)):
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) == 2 and not parts[0].startswith("<"):
            found.add(chr(int(parts[1], 16)))
    return frozenset(found)
