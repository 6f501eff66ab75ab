"""The words of a text by which two tellings of one thing know each other."""

from collections.abc import Sequence
from functools import cache

from secondsource.tables import read_table
from secondsource.text import tokens

__all__ = ["content_words", "covered", "folded", "is_cut", "likeness"]

# Endings that come and go between two tellings of one thing: "confirmed", "confirms"; a stem of fewer letters than
# this would join words that have nothing to do with each other.
_ENDINGS = ("ing", "ed", "es", "s")
_LEAST_STEM = 4
_NEGATIONS = frozenset(("not", "no", "never", "nobody", "nothing", "none", "neither", "nor", "without", "cannot"))


@cache
def _small() -> frozenset[str]:
    return frozenset(word for row in read_table("stopwords.tsv") if row[0] == "en" for word in row[1].split())


def content_words(text: str) -> frozenset[str]:
    """Give the stems of a text's words without function words.

    >>> sorted(content_words("The ferry failed an inspection."))
    ['fail', 'ferry', 'inspection']
    """
    return frozenset(_stem(t.folded) for t in tokens(text) if t.folded not in _small())


def _stem(word: str) -> str:
    word = word.removesuffix("'s")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return word[: -len(ending)]
    return word


def covered(words: frozenset[str], by: frozenset[str]) -> float:
    """Give the share of some words that other words have.

    >>> covered(frozenset("ab"), frozenset("bc"))
    0.5
    """
    return round(len(words & by) / len(words), 4) if words else 0.0


def folded(text: str) -> tuple[str, ...]:
    """Give the words of a quotation, folded, in order."""
    return tuple(token.folded for token in tokens(text))


def is_cut(printed: str, words: Sequence[str], full: Sequence[str]) -> bool:
    """Tell whether a printing only leaves words out: at its ends, or where it shows the gap, and never a "not".

    >>> is_cut("we left ... early", ("we", "left", "early"), ("we", "left", "the", "pier", "early"))
    True
    >>> is_cut("we left early", ("we", "left", "early"), ("we", "left", "the", "pier", "early"))
    False
    """
    if f" {' '.join(words)} " in f" {' '.join(full)} ":
        return True
    rest = iter(full)
    shown = any(mark in printed for mark in ("...", "\u2026", "[", "("))
    return shown and all(word in rest for word in words) and _negations(words) == _negations(full)


def _negations(words: Sequence[str]) -> int:
    return sum(word in _NEGATIONS or word.endswith("n't") for word in words)


def likeness(words: Sequence[str], full: Sequence[str]) -> float:
    """Give the share of the words of a printing that stand in the fuller one as well, each as often as both have it.

    >>> likeness(("we", "came", "late"), ("we", "came", "too", "late", "again"))
    1.0
    """
    left: dict[str, int] = {}
    for word in full:
        left[word] = left.get(word, 0) + 1
    shared = 0
    for word in words:
        if left.get(word, 0):
            left[word] -= 1
            shared += 1
    return round(shared / len(words), 4) if words else 0.0
