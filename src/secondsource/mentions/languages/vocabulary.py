"""The words of one language: the table, and the patterns made of it at first use."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from secondsource.frozen import frozen
from secondsource.tables import read_table

__all__ = ["LANGUAGES", "Vocabulary", "any_of", "vocabulary"]

LANGUAGES = ("de", "es", "fr")


@frozen
class Vocabulary:
    """The table's rows of one language: class -> word in lower case -> English meaning."""

    language: str
    classes: Mapping[str, Mapping[str, str]]


@cache
def vocabulary(language: str) -> Vocabulary:
    """Give the words of a language; raises KeyError for one that has none.

    >>> vocabulary("de").classes["number"]["zwölf"]
    '12'
    """
    classes: dict[str, dict[str, str]] = {}
    for code, kind, meaning, words in read_table("language_words.tsv"):
        if code == language:
            classes.setdefault(kind, {}).update({word.lower(): meaning for word in words.split("|")})
    if not classes:
        raise KeyError(language)
    return Vocabulary(language, classes)


def any_of(words: Iterable[str]) -> str:
    """Give a pattern of alternatives, the longest first, so that "plus de" is not read as "plus".

    >>> any_of(("plus", "plus de"))
    '(?:plus\\\\ de|plus)'
    """
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))})"
