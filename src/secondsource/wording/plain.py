"""Small words: numbers, plurals, lists, and text made safe to print on one line."""

from collections.abc import Sequence

__all__ = ["capital", "counted", "join_words", "number_word", "one_line", "plural", "shortened"]

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
# Marks that turn the direction of text or hide in it: a page must not be able to reorder or erase our own words.
_INVISIBLE = "\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_HIDDEN = {**dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), " "), **dict.fromkeys(map(ord, _INVISIBLE))}


def one_line(text: str) -> str:
    """Make a page's words safe to print: no control or direction characters, one space between words.

    >>> one_line("nine\\n dead \\x1b[31m\\u202e")
    'nine dead [31m'
    """
    return " ".join(text.translate(_HIDDEN).split())


def number_word(number: int) -> str:
    """Write a small number as a word, as newsrooms do up to twelve.

    >>> number_word(2), number_word(40)
    ('two', '40')
    """
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)


def plural(number: int, noun: str, many: str | None = None) -> str:
    """Write a number with its noun.

    >>> plural(1, "page"), plural(2, "page"), plural(2, "copy", "copies")
    ('1 page', '2 pages', '2 copies')
    """
    return f"{number} {noun if number == 1 else many or noun + 's'}"


def counted(low: int, high: int, noun: str) -> str:
    """Write a count that lies between two bounds.

    >>> counted(2, 2, "outlet"), counted(1, 2, "outlet")
    ('2 outlets', '1 to 2 outlets')
    """
    return plural(low, noun) if low == high else f"{low} to {plural(high, noun)}"


def join_words(words: Sequence[str]) -> str:
    """Write a list in words.

    >>> join_words(["Orsk", "Vell", "Brakk"])
    'Orsk, Vell and Brakk'
    """
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def capital(text: str) -> str:
    """Write the first letter large and leave the rest alone.

    >>> capital("the SDF")
    'The SDF'
    """
    return text[:1].upper() + text[1:]


def shortened(text: str, most: int) -> str:
    """Cut text at a word so that it has at most ``most`` letters with the mark that something is missing.

    >>> shortened("nine people were killed", 15)
    'nine people …'
    """
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:…") + " …"
