"""Sets of words by which lines of pages are read, by name."""

from functools import cache

from secondsource.tables import read_table

__all__ = ["word_set"]


@cache
def word_set(name: str) -> frozenset[str]:
    """Give a set of words from the shipped table; KeyError for a name that it lacks.

    >>> "correspondent" in word_set("staff")
    True
    """
    return {row[0]: frozenset(row[1].split()) for row in read_table("page_words.tsv")}[name]
