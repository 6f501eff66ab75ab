"""The words and marks of a stretch of text, split so that numbers, hyphens and signs stand alone."""

import re
from collections.abc import Sequence
from functools import cache

from secondsource.frozen import frozen
from secondsource.tables import read_table

__all__ = ["Lexeme", "clause_words", "in_class", "is_capital", "is_title_case", "is_wordlike", "lexemes", "low_at"]


@frozen
class Lexeme:
    """A word, a number as printed, or one mark, with its span; ``low`` is lower case with straight apostrophes."""

    start: int
    end: int
    text: str
    low: str


@cache
def _pattern() -> re.Pattern[str]:
    number = r"\d+(?:[.,]\d+)*\w*"
    initials = r"(?:[A-Za-z]\.){2,}"
    country = r"(?<=\$)(?:US|AU|NZ|HK|[ACS])(?=\d)"  # $US55 million
    code = r"(?:[A-Z]{3}|RM|Rs)\d+(?:[.,]\d+)*[a-z]*"
    word = r"[^\W_]+(?:['’][^\W_]+)*"
    return re.compile(f"{number}|{initials}|{country}|{code}|{word}|\\S")


def lexemes(text: str, start: int, end: int) -> tuple[Lexeme, ...]:
    """Split text[start:end] into words, numbers and single marks; hyphens stand alone.

    >>> [lexeme.text for lexeme in lexemes("A 5.9-magnitude quake; $4.2bn lost.", 0, 35)]
    ['A', '5.9', '-', 'magnitude', 'quake', ';', '$', '4.2bn', 'lost', '.']
    """
    found: list[Lexeme] = []
    for match in _pattern().finditer(text, start, end):
        at, piece = match.start(), match.group()
        cut = _cut(piece)
        if cut:
            found.append(_lexeme(at, piece[:cut]))
            at, piece = at + cut, piece[cut:]
        found.append(_lexeme(at, piece))
    return tuple(found)


def _lexeme(start: int, piece: str) -> Lexeme:
    return Lexeme(start, start + len(piece), piece, piece.lower().replace("’", "'"))


@cache
def _joined_units() -> frozenset[str]:
    """Units that stand against their digits (278kg, 64GB) and currency codes against theirs (USD10m).

    ``m`` is left, since it may be millions; a lone capital letter is a name (5G).
    """
    forms = {form.strip() for row in read_table("units.tsv") for form in row[2].split(",")}
    return frozenset(form for form in forms if form.isalpha() and form != "m")


def _cut(piece: str) -> int:
    """Find where digits and a unit or currency code that stand together part; 0 where they do not."""
    if piece[0].isdigit():
        if piece[-1].isdigit() or len(piece) > 24:
            return 0
        cut = len(piece.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        tail = piece[cut:]
        return cut if tail.lower() in _joined_units() and not (len(tail) == 1 and tail.isupper() and tail != "W") else 0
    cut = next((n for n, char in enumerate(piece[:4]) if char.isdigit()), 0)
    return cut if cut >= 2 and piece[0].isupper() and piece[:cut].lower() in _joined_units() else 0


@cache
def clause_words(name: str) -> frozenset[str]:
    """Read one closed class of words by its name.

    >>> "were" in clause_words("auxiliary")
    True
    """
    return frozenset(word for row in read_table("clause_words.tsv") if row[0] == name for word in row[1].split())


def in_class(words: Sequence[Lexeme], at: int, *names: str) -> bool:
    """Tell whether the word at an index (outside the sequence: none) belongs to one of the classes."""
    if not 0 <= at < len(words):
        return False
    low = words[at].low
    for name in names:  # noqa: SIM110 - the innermost look-up of every walk
        if low in clause_words(name):
            return True
    return False


def low_at(words: Sequence[Lexeme], at: int) -> str:
    """Give the lower-case word at an index, and "" outside the sequence."""
    return words[at].low if 0 <= at < len(words) else ""


def is_wordlike(word: Lexeme) -> bool:
    """Tell a word or number from a mark."""
    return word.text[0].isalnum()


def is_capital(word: Lexeme) -> bool:
    """Tell whether a word is written with a capital, also after a particle as in al-Masri."""
    return word.text[0].isupper()


def is_title_case(words: Sequence[Lexeme]) -> bool:
    """Tell a headline that writes its content words with capitals from a sentence.

    Three in four of the words of five and more letters: prose full of names stays below, "Blast kills 12 in Orsk" too.
    """
    long = [word for word in words if len(word.text) >= 5 and word.text[0].isalpha()]
    return len(long) >= 2 and 4 * sum(map(is_capital, long)) >= 3 * len(long)
