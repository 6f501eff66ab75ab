"""Classes of the nouns that say things: offices, organs, records, the unnamed."""

from functools import cache

from secondsource.tables import read_table

__all__ = ["classes_of", "has_class", "is_outlet", "members"]


@cache
def _roles() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in read_table("roles.tsv"):
        for word in row[1].split("|"):
            found.setdefault(word, set()).add(row[0])
    return {word: frozenset(classes) for word, classes in found.items()}


@cache
def members(name: str) -> frozenset[str]:
    """List the words of one class.

    >>> "spokeswoman" in members("spokes")
    True
    """
    return frozenset(word for word, classes in _roles().items() if name in classes)


def classes_of(word: str) -> frozenset[str]:
    """Give the classes of a noun in lower case; of a plural that is not listed, those of its singular.

    >>> sorted(classes_of("ministries"))
    ['organ']
    """
    word = word.removesuffix("'s").removesuffix("'")
    found = _roles().get(word)
    if found is not None:
        return found
    if word.endswith("ies"):
        return _roles().get(f"{word[:-3]}y", frozenset())
    return _roles().get(word.removesuffix("s"), frozenset()) if word.endswith("s") else frozenset()


def has_class(word: str, *names: str) -> bool:
    """Tell whether a noun in lower case is of one of the classes.

    >>> has_class("police", "organ", "company")
    True
    """
    return not classes_of(word).isdisjoint(names)


@cache
def _agencies() -> frozenset[str]:
    rows = read_table("agencies.tsv")
    named = {name for row in rows if len(row) < 3 or row[2] == "agency" for name in (row[0], *row[1].split("|"))}
    return frozenset(name.lower() for name in named if len(name) > 2 or name in ("AP", "TT"))


def is_outlet(name: str) -> bool:
    """Tell whether a name is that of an agency, paper or broadcaster: a listed one, or one called so.

    >>> is_outlet("Agence France-Presse"), is_outlet("Orsk Courier"), is_outlet("Orsk Ministry")
    (True, True, False)
    """
    low = name.lower().removeprefix("the ").removesuffix("'s")
    if low in _agencies() or low in members("outlet"):
        return True
    head, of, _ = low.partition(" of ")
    words = head.split()
    if of:  # Times of Orsk; not a Register of Deeds
        return words[-1:] != [] and words[-1] in members("outlet_word") - _NO_OUTLETS
    return len(words) > 1 and (words[-1] in members("outlet_word") or words[-2:] == ["news", "agency"])


_NO_OUTLETS = frozenset(["guardian", "register", "press", "express", "review", "media", "standard"])
