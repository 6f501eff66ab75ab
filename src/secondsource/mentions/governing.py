"""What is said of a counted thing: the verb, noun or adjective that governs its number."""

from collections.abc import Sequence

from secondsource.mentions.governed_after import caused, verb_after
from secondsource.mentions.governed_before import (
    accompanied,
    completed_noun,
    listed,
    own_noun,
    participle,
    stated_of_all,
    taken_from,
    tolled,
    verb_before,
    verb_of_joined,
)
from secondsource.mentions.governors import Governing
from secondsource.mentions.lexemes import Lexeme, in_class, low_at
from secondsource.mentions.readings import Reading

__all__ = ["govern"]


def govern(words: Sequence[Lexeme], reading: Reading, starts: dict[int, Reading]) -> Governing | None:
    """Find what governs a counted thing; ``starts`` maps the first word of every figure of the line to it.

    In this order: the thing itself ("19 deaths"), what it is made to do, the verb directly before it, the noun that it
    completes ("the hand-over of"), the verb that it is the subject of, a toll that rose to it, a participle within.

    >>> from secondsource.mentions.readings import read_line
    >>> line = read_line("The hand-over of five men took an hour.", 0, 38)
    >>> govern(line.words, line.readings[0], {}).predicate
    'moved out'
    """
    if _is_of_some(words, reading):
        return stated_of_all(words, reading)
    return (
        own_noun(words, reading)
        or (caused(words, reading.end + 1, reading) if low_at(words, reading.end) == "to" else None)
        or verb_before(words, reading)
        or completed_noun(words, reading)
        or verb_after(words, reading, starts)
        or tolled(words, reading)
        or listed(words, reading)
        or accompanied(words, reading)
        or verb_of_joined(words, reading)
        or participle(words, reading)
        or taken_from(words, reading)
    )


def _is_of_some(words: Sequence[Lexeme], reading: Reading) -> bool:
    """Tell "none of the 47 passengers": what is said of some is not said of the 47."""
    at = reading.first - 1
    if low_at(words, at) in ("the", "those", "these", "their", "its"):
        at -= 1
    return low_at(words, at) == "of" and in_class(words, at - 1, "some", "share")
