"""Scripts that are written without spaces between words, or without capitals.

Told by the code point of a letter: a pattern of such ranges costs milliseconds to compile, which a run on two pages of
Latin letters would pay for nothing.
"""

from bisect import bisect_right

__all__ = ["ATTACHED", "UNCASED", "UNSPACED", "has_letters"]

# Each range by its first code point and the first behind it. Scripts in which particles attach to names, or no space
# stands between them: Hebrew to Sinhala, Thai to Tibetan, kana, Han, Hangul.
ATTACHED = (0x0590, 0x0E00, 0x0E00, 0x1000, 0x3040, 0x3100, 0x3400, 0xA000, 0xAC00, 0xD7B0)
UNCASED = (0x0590, 0x0E00, 0x0E00, 0x0F00, 0x3040, 0xA000, 0xAC00, 0xD7B0)
# No space between words: Thai and Lao, Myanmar, Khmer, kana, Han.
UNSPACED = (0x0E00, 0x0F00, 0x1000, 0x10A0, 0x1780, 0x1800, 0x3040, 0x3100, 0x3400, 0xA000)


def has_letters(text: str, ranges: tuple[int, ...]) -> bool:
    """Tell whether a text has letters of the scripts whose ranges are given.

    >>> has_letters("新华社", ATTACHED), has_letters("Agence France-Presse’s", ATTACHED)
    (True, False)
    """
    return not text.isascii() and any(bisect_right(ranges, ord(char)) % 2 for char in text)
