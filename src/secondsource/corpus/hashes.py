"""The hashes of words and shingles, written down once: numbers that files hold and that must never change.

A word is hashed by FNV-1a over the code points of its folded form and mixed (Fowler, Noll & Vo; the finisher is that
of MurmurHash3, Appleby 2011); its low 32 bits are its number. A shingle is a polynomial of the numbers, mixed. The
kernels hold the same arithmetic; a golden file in the tests pins both.
"""

from collections.abc import Sequence
from hashlib import blake2b

__all__ = [
    "AROUND", "BASE", "MIX_A", "MIX_B", "OFFSET", "PRIME", "SHINGLE", "WINDOW", "WORDS_OF_A_RUN", "key_of", "mixed",
    "shingle_hash", "signed", "word_hash",
]  # fmt: skip

OFFSET, PRIME = 0xCBF29CE484222325, 0x100000001B3
MIX_A, MIX_B = 0xFF51AFD7ED558CCD, 0xC4CEB9FE1A85EC53
BASE = 0x9E3779B97F4A7C15
_ALL = 0xFFFFFFFFFFFFFFFF

SHINGLE = 5  # words of a shingle
WINDOW = 8  # of so many shingles in a row one is kept (winnowing: Schleimer, Wilkerson & Aiken 2003)
WORDS_OF_A_RUN = SHINGLE + WINDOW - 1  # 12: every shared run of so many words shares a kept shingle
AROUND = 4  # of the seven other words of such a run, four stand before the kept shingle or four behind it


def mixed(value: int) -> int:
    """Mix 64 bits so that each bit of the result hangs on all of them.

    >>> hex(mixed(1))
    '0xb456bcfc34c2cb2c'
    """
    value ^= value >> 33
    value = value * MIX_A & _ALL
    value ^= value >> 33
    value = value * MIX_B & _ALL
    return value ^ value >> 33


def word_hash(folded: str) -> int:
    """Give a folded word's number: 32 bits, signed.

    >>> word_hash("ferry") == word_hash("ferry"), -(2**31) <= word_hash("ferry") < 2**31
    (True, True)
    """
    value = OFFSET
    for char in folded:
        value = (value ^ ord(char)) * PRIME & _ALL
    low = mixed(value) & 0xFFFFFFFF
    return low - (1 << 32) if low >> 31 else low


def shingle_hash(numbers: Sequence[int]) -> int:
    """Give the hash of a run of words' numbers: 64 bits, signed.

    >>> shingle_hash([1, 2, 3]) == shingle_hash([1, 2, 3]) != shingle_hash([3, 2, 1])
    True
    """
    value = 0
    for number in numbers:
        value = (value * BASE + (number & 0xFFFFFFFF) + 1) & _ALL
    return signed(mixed(value))


def signed(value: int) -> int:
    """Read 64 bits as a signed number, which is all that the engines' SQL knows.

    >>> signed(2**64 - 1)
    -1
    """
    return value - (1 << 64) if value >> 63 else value


def key_of(name: str) -> int:
    """Give the number under which an engine knows an article or an outlet: 63 bits of its name's BLAKE2b hash.

    >>> key_of("a") == key_of("a") != key_of("b")
    True
    """
    return int.from_bytes(blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") >> 1
