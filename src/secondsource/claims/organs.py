"""What kind of body a name ends in: the table of organs, offices and companies."""

from collections.abc import Mapping, Sequence
from functools import cache

from secondsource.tables import read_table

__all__ = ["TITLES", "generic_words", "organ_at_end", "organ_states", "organs"]


# Titles that tell no office: who bears one speaks for a house that must be named elsewhere.
TITLES = frozenset(("Dr", "Dr.", "Prof", "Prof.", "Professor", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Sir", "Lady"))


@cache
def organs() -> Mapping[str, str]:
    """Map organs and offices, lower case, to their class: national, local, own, company, un, person."""
    return {row[0]: row[1] for row in read_table("organs.tsv") if row[1] != "generic"}


@cache
def organ_states() -> Mapping[str, str]:
    """Map organs that only one state has to that state: the Kremlin, the Pentagon."""
    return {row[0]: row[2] for row in read_table("organs.tsv") if len(row) > 2}


@cache
def generic_words() -> frozenset[str]:
    """Words of names and offices that point to no place and no organisation."""
    return frozenset(row[0] for row in read_table("organs.tsv") if row[1] == "generic")


def organ_at_end(words: Sequence[str]) -> tuple[str | None, str]:
    """Give the class and the words of the longest organ with which a folded name ends; (None, "") of none.

    >>> organ_at_end(("orsk", "bay", "fire", "chief"))
    ('local', 'fire chief')
    """
    for start in range(max(0, len(words) - 4), len(words)):
        row = " ".join(words[start:])
        if row in organs():
            return organs()[row], row
    if words and words[-1].endswith("s") and words[-1][:-1] in organs():
        return organs()[words[-1][:-1]], words[-1]
    return None, ""
