"""Bare numbers that a noun of number announces: put the number at 120,000; a figure of 25,000; the total was 3,100.

They are figures though no verb tells what happened; what they count is said by the noun's complement, or not at all.
"""

from collections.abc import Sequence
from functools import cache

from secondsource.frozen import frozen
from secondsource.mentions.clauses import is_barrier
from secondsource.mentions.lexemes import Lexeme, in_class, low_at
from secondsource.mentions.phrases import Phrase, read_phrase
from secondsource.mentions.predicates import triggers
from secondsource.mentions.readings import Reading

__all__ = ["Announced", "announced"]

_REACH = 12  # words between the noun and the number that it announces


@frozen
class Announced:
    """The noun at words[at] that announces a number, and what it says is counted."""

    at: int
    phrase: Phrase | None


@cache
def _names() -> frozenset[str]:
    singular = ("number", "figure", "total", "count", "tally", "estimate", "turnout")
    return frozenset([*singular, *(name + "s" for name in singular)])


def announced(text: str, words: Sequence[Lexeme], reading: Reading) -> Announced | None:
    """Find the noun that announces a number without a noun of its own.

    >>> from secondsource.mentions.readings import read_line
    >>> line = read_line("The number of homes without power stood at 3,100.", 0, 49)
    >>> announced("The number of homes without power stood at 3,100.", line.words, line.readings[0]).phrase.noun
    'home'
    """
    if reading.phrase is not None or reading.unit is not None or reading.kind != "count":
        return None
    at = reading.first - 1
    while at >= 0 and in_class(words, at, "adverb"):
        at -= 1
    if low_at(words, at) == "of":
        return Announced(at - 1, None) if low_at(words, at - 1) in _names() else None
    if not (in_class(words, at, "be", "level_lead") or any(t.predicate == "level" for t in triggers(words, at))):
        return None
    for n in range(at - 1, max(-1, at - _REACH), -1):
        if is_barrier(words, n):
            return None
        if low_at(words, n) in _names() and not in_class(words, n + 1, "determiner"):
            return Announced(n, read_phrase(text, words, n + 1) if low_at(words, n + 1) == "of" else None)
    return None
