"""Bare numbers that a noun of number announces: put the number at 120,000; a figure of 25,000; the total was 3,100.

They are figures though no verb tells what happened; what they count is said by the noun's complement, or not at all.
"""

from collections.abc import Sequence
from functools import cache

from secondsource.frozen import frozen
from secondsource.mentions.clauses import is_barrier
from secondsource.mentions.lexemes import Lexeme, in_class, low_at
from secondsource.mentions.phrases import Phrase, read_phrase
from secondsource.mentions.predicates import Trigger, phrase_triggers, triggers
from secondsource.mentions.readings import Reading

__all__ = ["Announced", "announced"]

_REACH = 12  # words between the noun and the number that it announces


@frozen
class Announced:
    """The noun at words[at] that announces a number, and what it says is counted."""

    at: int
    phrase: Phrase | None
    said: tuple[Trigger, int] | None = None  # of those counted, and its word: people killed, homes destroyed


_SAID = frozenset(("counted", "counts", "says", "said", "reported", "recorded", "claimed", "claims"))


def _closes(words: Sequence[Lexeme], at: int) -> bool:
    return at >= len(words) or words[at].text in ".,;!?"


_GIVEN = frozenset(("gave", "gives", "given", "give", "giving", "listed", "recorded"))


@cache
def _names() -> frozenset[str]:
    singular = ("number", "figure", "total", "count", "tally", "estimate", "turnout", "attendance", "crowd", "toll")
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
    while at >= 0 and (in_class(words, at, "adverb") or low_at(words, at) in ("mere", "just")):
        at -= 1
    if low_at(words, at) in ("a", "the") and low_at(words, at - 1) == "at":
        at -= 1  # put the turnout at a mere 18,000
    if low_at(words, at) in _SAID and _closes(words, reading.last):
        return Announced(at, None)  # police counted 18,000
    if low_at(words, at) == "of":
        return Announced(at - 1, None) if low_at(words, at - 1) in _names() else None
    given = low_at(words, at) == "as" and in_class(words, at - 2, "determiner") and low_at(words, at - 3) in _GIVEN
    if given and low_at(words, at - 1) in _names():
        return Announced(at - 1, None)
    if not (in_class(words, at, "be", "level_lead") or any(t.predicate == "level" for t in triggers(words, at))):
        return None
    for n in range(at - 1, max(-1, at - _REACH), -1):
        if is_barrier(words, n):
            return None
        if low_at(words, n) in _names() and not in_class(words, n + 1, "determiner"):
            if low_at(words, n + 1) != "of":
                return Announced(n, None)
            phrase = read_phrase(text, words, n + 1)
            return Announced(n, phrase, _said_of(words, phrase, at) if phrase else None)
        if n > 0 and low_at(words, n) == "of" and low_at(words, n - 1) in ("and", ",") and _names() & _before(words, n):
            phrase = read_phrase(text, words, n)  # and of homes destroyed at 400
            return Announced(n, phrase, _said_of(words, phrase, at)) if phrase else None
    return None


def _before(words: Sequence[Lexeme], at: int) -> set[str]:
    return {word.low for word in words[max(0, at - _REACH) : at]}


def _said_of(words: Sequence[Lexeme], phrase: Phrase, stop: int) -> tuple[Trigger, int] | None:
    """Read what happened to those counted: the number of people killed, of homes without power, of those aboard."""
    for at in range(phrase.last, min(phrase.last + 3, stop)):
        shown = phrase_triggers(words, at)
        if shown is not None:
            return shown[0], at
        for trigger in triggers(words, at):
            if (
                trigger.part in ("verb", "adjective")
                and trigger.counts != "amount"
                and trigger.form in ("both", "part", "any", "")
            ):
                return trigger, at
    return None
