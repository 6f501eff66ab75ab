"""The words and marks of one sentence, as the readers of names, dates and attributions need them."""

import re
from collections.abc import Sequence
from functools import cache

from secondsource.frozen import frozen
from secondsource.tables import read_table
from secondsource.text import Quoted

__all__ = ["QUOTE", "Word", "is_capitalised", "is_verb", "is_word", "listed", "read_words", "word_set"]

QUOTE = "\N{OBJECT REPLACEMENT CHARACTER}"  # stands for a whole quotation


@frozen
class Word:
    """A word, a mark or a whole quotation, with its span; ``low`` is lower case with straight apostrophes."""

    start: int
    end: int
    text: str
    low: str


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?:[A-Z]\.){2,}|\w+(?:['’&/-]\w+|(?<=\d)[.,:]\d+|(?<=[a-zA-Z])\.(?=[a-zA-Z])\w+)*['’]?|-{2,3}|[^\w\s]"
    )


def listed(words: str) -> frozenset[str]:
    """Make a set of the words of a string.

    >>> "b" in listed("a b c")
    True
    """
    return frozenset(words.split())


@cache
def word_set(name: str) -> frozenset[str]:
    """Read one row of the table of function words by its name.

    >>> "the" in word_set("determiner")
    True
    """
    return frozenset(word for row in read_table("function_words.tsv") if row[0] == name for word in row[1].split())


def read_words(text: str, start: int, end: int, quoted: Sequence[Quoted] = ()) -> tuple[Word, ...]:
    """Split text[start:end] into words and marks; each quotation in it is one word, ``QUOTE``.

    >>> [word.text for word in read_words("Gen. Ost's men fled.", 0, 20)]
    ['Gen.', "Ost's", 'men', 'fled', '.']
    """
    found: list[Word] = []
    at = start
    for quote in quoted:
        if quote.end <= at or quote.start >= end:
            continue
        found.extend(_plain_words(text, at, max(at, quote.start)))
        found.append(Word(max(at, quote.start), min(end, quote.end), QUOTE, QUOTE))
        at = min(end, quote.end)
    found.extend(_plain_words(text, at, end))
    return tuple(found)


def _plain_words(text: str, start: int, end: int) -> list[Word]:
    words: list[Word] = []
    abbreviations = word_set("abbreviation")
    for match in _pattern().finditer(text, start, end):
        piece, at, to = match.group(), match.start(), match.end()
        if piece == "." and words and words[-1].end == at and _takes_dot(words[-1], abbreviations, to == end):
            last = words.pop()
            at, piece = last.start, last.text + "."
        words.append(Word(at, to, piece, piece.lower().replace("’", "'")))
    return words


def _takes_dot(word: Word, abbreviations: frozenset[str], final: bool) -> bool:
    if len(word.text) == 1 and word.text.isupper():
        return not final
    return word.low in abbreviations


def is_word(word: Word) -> bool:
    """Tell a word or number from a mark or quotation."""
    return word.text[0].isalnum()


def is_capitalised(word: Word) -> bool:
    """Tell whether a word is written with a capital, also after a particle as in al-Masri; not in Orsk-based."""
    if word.text[0].isupper():
        return "-" not in word.text or not word.text.rsplit("-", 1)[1][:1].islower() or _is_given_name(word.text)
    return "-" in word.text and word.low.split("-")[0] in word_set("particle") and any(map(str.isupper, word.text))


def _is_given_name(text: str) -> bool:
    """Tell Do-yun and Jean-luc from Orsk-based and Veldor-led: a short second part that is no participle."""
    first, _, second = text.partition("-")
    common = ("led", "run", "era", "day", "made", "born", "held", "wide", "wing", "like", "type", "side", "old", "aged")
    return second.isalpha() and len(second) <= 4 and len(first) <= 5 and second not in common


def is_verb(word: Word) -> bool:
    """Tell finite verb forms that are rarely anything else: auxiliaries and common irregular pasts."""
    return word.low in word_set("auxiliary") or word.low in word_set("past")
