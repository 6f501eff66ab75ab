"""Who made a record: a report by X, results published by X, X's report, Statistics Bureau data."""

from collections.abc import Sequence

from secondsource.mentions.lines import Line
from secondsource.mentions.printed import bare_name
from secondsource.mentions.rolewords import has_class
from secondsource.mentions.subjects import Phrase
from secondsource.mentions.words import Word

__all__ = ["author_of"]


def author_of(line: Line, phrase: Phrase, head_stop: int) -> str | None:
    """Name who made a record: a report by X, results published by X, X's report, Statistics Bureau data."""
    return (
        _author_after(line, phrase, head_stop)
        or _author_before(line, phrase, head_stop)
        or _author_beside(line, phrase)
    )


_MADE = frozenset((
    "published", "issued", "released", "written", "compiled", "posted", "drawn", "prepared", "commissioned",
    "announced", "provided", "made",
))  # fmt: skip


def _author_beside(line: Line, phrase: Phrase) -> str | None:
    """Read "the report, published by X on Monday", "results announced by X"."""
    words = line.words
    first, stop = phrase.beside or (phrase.stop, min(len(words), phrase.stop + 12))
    if phrase.beside is None and first < len(words) and words[first].low == "by":
        first -= 1
    if first >= len(words) or words[first].low not in _MADE:
        return None
    for n in range(first + 1, min(first + 4, stop)):
        if words[n].low == "by":
            ends = (at for at in range(n + 1, stop) if at in line.dated or words[at].low in _ENDS)
            end = next(ends, stop)
            return bare_name(words, n + 1, end) if end > n + 1 else None
    return None


_ENDS = ("on", "in", "at", ",", ".")


def _author_after(line: Line, phrase: Phrase, head_stop: int) -> str | None:
    words = line.words
    for n in range(head_stop, phrase.stop):
        made = words[n].low in ("by", "from")
        proper = next(
            (p for p in line.propers if p.first in (n + 1, n + 2) and p.kind not in ("place", "people")), None
        )
        published = words[n].low in ("in", "of") and words[n - 1].low == "published"
        of_body = words[n].low == "of" and proper is not None and proper.kind == "body"
        if proper is not None and (made or published or of_body):
            return proper.text + _noun_of(words, proper.stop, phrase.stop)
        if made and n + 1 < phrase.stop:
            return bare_name(words, n + 1, phrase.stop)
    return None


def _author_before(line: Line, phrase: Phrase, head_stop: int) -> str | None:
    words = line.words
    for proper in line.propers:
        within = phrase.first <= proper.first and proper.stop < head_stop and proper.kind != "people"
        if within and (proper.kind == "body" or words[proper.stop - 1].low.endswith(("'s", "'"))):
            organ = next((n for n in range(proper.stop, head_stop - 1) if has_class(words[n].low, "organ")), None)
            return bare_name(words, proper.first, proper.stop if organ is None else organ + 1)
    for n in range(phrase.first, head_stop - 1):
        if words[n].low.endswith("'s") and has_class(words[n].low, "organ", "company", "office"):
            return bare_name(words, phrase.first, n + 1)
        beside = n == head_stop - 2 and words[n].low not in ("court", "service", "house", "task")
        if beside and has_class(words[n].low, "organ"):
            return bare_name(words, phrase.first, n + 1)
    return None


def _noun_of(words: Sequence[Word], at: int, stop: int) -> str:
    """Give the noun that a body's name goes on with: the Civis institute."""
    return f" {words[at].text}" if at < stop and has_class(words[at].low, "organ", "company") else ""
