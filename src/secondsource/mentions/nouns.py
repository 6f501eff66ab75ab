"""Nouns that news counts: their singulars, and which lies under which."""

from functools import cache, lru_cache

from secondsource.mentions.lexemes import clause_words
from secondsource.tables import read_table

__all__ = [
    "common_noun",
    "comparable",
    "covers",
    "is_known",
    "is_listed",
    "is_measure",
    "is_plural",
    "lemma",
    "parents",
]


@cache
def _table() -> dict[str, str]:
    return {row[0]: row[1] for row in read_table("nouns.tsv")}


@cache
def _irregular() -> dict[str, str]:
    """Map irregular plurals to singulars; of two singulars the first in the table counts."""
    found: dict[str, str] = {}
    for row in read_table("nouns.tsv"):
        if len(row) > 2:
            found.setdefault(row[2], row[0])
    return found


@cache
def _suffix_rules() -> tuple[tuple[str, str], ...]:
    """Pair plural endings with what stands for them; the first that fits counts."""
    return (
        ("women", "woman"), ("men", "man"), ("people", "person"), ("children", "child"), ("ies", "y"), ("sses", "ss"),
        ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("zes", "ze"), ("s", ""),
    )  # fmt: skip


def _singular(word: str) -> str:
    if word in _table():
        return word
    if word in _irregular():
        return _irregular()[word]
    if word.endswith(("ss", "us", "is")) or word in clause_words("not_plural") or len(word) < 4:
        return word
    for ending, instead in _suffix_rules():
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + instead
    return word


@lru_cache(maxsize=8192)  # the words of a few stories; a page cannot fill the memory
def lemma(word: str) -> str:
    """Give the dictionary form of a noun or of a noun phrase (its last word), in lower case.

    >>> lemma("Children"), lemma("people"), lemma("countries"), lemma("police officers"), lemma("wives")
    ('child', 'person', 'country', 'police officer', 'wife')
    """
    low = word.lower().replace("’", "'").replace("-", " ")
    if low in _table():
        return low
    if low in _irregular():
        return _irregular()[low]
    before, _, last = low.rpartition(" ")
    return f"{before} {_singular(last)}" if before else _singular(last)


@lru_cache(maxsize=8192)
def parents(noun: str) -> tuple[str, ...]:
    """List the nouns above a noun, nearest first; a noun that ends in -man, -woman or -person is a person.

    >>> parents("girl"), parents("councilwoman")
    (('child', 'person'), ('woman', 'person'))
    """
    found: list[str] = []
    at = _parent(lemma(noun))
    while at and at not in found:
        found.append(at)
        at = _parent(at)
    return tuple(found)


def _parent(noun: str) -> str | None:
    table = _table()
    if noun in table:
        return None if table[noun] == "-" else table[noun]
    before, _, last = noun.rpartition(" ")
    if before and last in table:
        return last
    for ending, above in (("woman", "woman"), ("man", "man"), ("person", "person")):
        if noun.endswith(ending) and len(noun) > len(ending) + 2:
            return above
    return None


def is_known(noun: str) -> bool:
    """Tell whether the table places a noun.

    >>> is_known("soldiers"), is_known("gizmos")
    (True, False)
    """
    return lemma(noun) in _table() or bool(parents(noun))


def is_listed(noun: str) -> bool:
    """Tell whether a lemma, of one word or more, stands in the table itself.

    >>> is_listed("police officer"), is_listed("tall officer")
    (True, False)
    """
    return noun in _table()


def covers(above: str, below: str) -> bool:
    """Tell whether the first noun is the second or lies above it.

    >>> covers("person", "girls"), covers("children", "child"), covers("child", "person")
    (True, True, False)
    """
    return lemma(above) == lemma(below) or lemma(above) in parents(below)


def comparable(a: str, b: str) -> bool:
    """Tell whether two nouns are one, or one lies above the other.

    >>> comparable("child", "people"), comparable("women", "children")
    (True, False)
    """
    return covers(a, b) or covers(b, a)


def common_noun(a: str, b: str) -> str | None:
    """Find the nearest noun that covers both, None when the table has none.

    >>> common_noun("women", "children"), common_noun("homes", "schools"), common_noun("dogs", "days")
    ('person', 'building', None)
    """
    chain = (lemma(b), *parents(b))
    return next((noun for noun in (lemma(a), *parents(a)) if noun in chain), None)


def is_measure(noun: str) -> bool:
    """Tell nouns that have an amount rather than a number: profit, turnout, height.

    >>> is_measure("revenues"), is_measure("soldiers")
    (True, False)
    """
    return "measure" in parents(noun)


def is_plural(word: str) -> bool:
    """Tell plural nouns by table and ending, without knowing the sentence.

    >>> [is_plural(word) for word in ("homes", "police", "various", "status", "people", "Kazakhs")]
    [True, True, False, False, True, True]
    """
    low = word.lower().replace("’", "'")
    if low in _irregular():
        return True
    if low in clause_words("not_plural") or len(low) < 4 or "'" in low:
        return False
    return low.endswith("s") and not low.endswith(("ss", "us", "is", "ous")) and low not in _table()
