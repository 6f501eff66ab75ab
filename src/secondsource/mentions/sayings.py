"""Verbs of saying by their forms: class, access, stance."""

from functools import cache

from secondsource.frozen import frozen
from secondsource.tables import read_table

__all__ = ["Saying", "saying_of"]


@frozen
class Saying:
    """A form of a verb of saying."""

    lemma: str
    form: str  # base | third | past | gerund
    family: str  # class in the table: say, tell, find ...
    access: str
    stance: str
    opinion: bool
    needs: str = "-"  # what must stand beside it


@cache
def _forms() -> dict[str, Saying]:
    found: dict[str, Saying] = {}
    for lemma, forms, family, access, stance, opinion, needs in read_table("saying.tsv"):
        for word in forms.split():
            found.setdefault(word, Saying(lemma, _form(lemma, word), family, access, stance, opinion == "yes", needs))
    return found


def _form(lemma: str, word: str) -> str:
    if word.endswith("ing"):
        return "gerund"
    if word == lemma:
        return "past" if lemma in ("put", "read") else "base"
    return "third" if word.endswith("s") else "past"


def saying_of(low: str) -> Saying | None:
    """Look up a word in lower case among the verbs of saying.

    >>> saying_of("denied").stance, saying_of("walked")
    ('against', None)
    """
    return _forms().get(low)
