"""Which agency an article credits with its text: the first and last lines of those that name one, read as credits."""

import itertools
import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from secondsource.articles.agencies import agency_named, load_agencies
from secondsource.articles.credit_lines import read_credit_line
from secondsource.articles.datelines import read_dateline
from secondsource.corpus.hashes import signed, word_hash
from secondsource.text import fold

__all__ = [
    "CREDITS", "HEAD", "NAMING", "OUTLETS", "TAIL", "agency_numbers", "credit_rows", "names_agency", "outlet_rows",
    "pair_number",
]  # fmt: skip

HEAD, TAIL = 60, 60  # words among which an agency's name lets an article be read for credits
_FIRST, _LAST = 3, 4  # lines
_LINE = 400  # characters: no credit line seen was as long
# Last words of agencies that no table has.
_ENDINGS = (("news", "agency"), ("press", "agency"), ("news", "service"), ("wire", "service"), ("press", "association"))
_UNSAID = frozenset(("the", "la", "l"))

NAMING = """
select t.doc as doc, t.outlet as outlet,
  case when length(t.text) <= 1200 then t.text else substr(t.text, 1, 600) end as top,
  case when length(t.text) <= 1200 then '' else substr(t.text, length(t.text) - 599) end as foot
from texts t join words w on t.doc = w.doc where w.names_agency = 1 order by t.doc
"""
OUTLETS = "select distinct outlet_key, outlet from texts where outlet <> '' order by outlet_key, outlet"
CREDITS = """
with house as (select outlet_key, min(agency) as agency from houses group by outlet_key),
  own as (select h.doc as doc, house.agency as agency from heads h join house on h.outlet_key = house.outlet_key)
select doc, agency, 'dispatch' as role from own
union all
select c.doc as doc, c.agency as agency, c.role as role from printed c where c.doc not in (select doc from own)
order by doc
"""


@cache
def agency_numbers() -> tuple[int, ...]:
    """Give the numbers of agencies' names of one word and of the first two words of longer ones, ascending."""
    return tuple(sorted({pair_number(*map(word_hash, name[:2])) for name in _names()}))


@cache
def _names() -> frozenset[tuple[str, ...]]:
    listed = {tuple(fold(word) for word in key) for keys in load_agencies().by_word.values() for key, _, _ in keys}
    bare = {name[1:] if len(name) > 1 and name[0] in _UNSAID else name for name in listed}
    return frozenset(name[:2] for name in bare) | frozenset(_ENDINGS)


def pair_number(first: int, second: int = 0) -> int:
    """Give the number of a word, or of two in a row; 64 bits, signed.

    >>> pair_number(1) != pair_number(1, 2) != pair_number(2, 1)
    True
    """
    return signed(((first & 0xFFFFFFFF) << 32 | (second & 0xFFFFFFFF)) & 0xFFFFFFFFFFFFFFFF)


def names_agency(numbers: Sequence[int], capitals: Sequence[bool]) -> bool:
    """Tell whether the first or last words hold an agency's name with a capital."""
    wanted = frozenset(agency_numbers())
    for at, number in enumerate(numbers):
        if HEAD <= at < len(numbers) - TAIL or not capitals[at]:
            continue
        after = numbers[at + 1] if at + 1 < len(numbers) else 0
        if pair_number(number) in wanted or pair_number(number, after) in wanted:
            return True
    return False


def outlet_rows(rows: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """List the outlets that are agencies.

    >>> outlet_rows([(1, "Reuters"), (2, "The Orsk Post")])
    [(1, 'Reuters')]
    """
    named = ((key, agency_named(outlet, load_agencies())) for key, outlet in rows)
    return [(key, agency) for key, agency in named if agency]


def credit_rows(rows: Sequence[tuple[int, str, str, str]]) -> list[tuple[Any, ...]]:
    """Read the credit of each article that has one, out of its top and its foot: (article, agency, full or partial).

    >>> credit_rows([(1, "The Orsk Post", "ORSK, May 3 (Reuters) - The mill burnt down.\\n\\nNobody was hurt.", "")])
    [(1, 'Reuters', 'full')]
    """
    found = ((doc, _credit(top, foot), fold(outlet)) for doc, outlet, top, foot in rows)
    return [(doc, *credit) for doc, credit, house in found if credit and fold(credit[0]) not in house.split()]


def _credit(top: str, foot: str) -> tuple[str, str] | None:
    first = [line.strip() for line in top.split("\n") if line.strip()]
    last = [line.strip() for line in foot.split("\n")[1:] if line.strip()] if foot else first
    agencies = load_agencies()
    for line in first[:_FIRST]:
        dateline = read_dateline(line, agencies) if _names_any(line[:120]) else None
        if dateline and dateline.agencies:
            return dateline.agencies[0].name, "full"
    found = []
    for line in dict.fromkeys([*first[:_FIRST], *last[-_LAST:]]):
        credit = read_credit_line(line, agencies) if len(line) <= _LINE and _names_any(line) else None
        if credit and credit.kind == "text" and credit.agencies:
            found.append((credit.agencies[0].name, credit.role))
    return min(found, key=lambda credit: credit[1] != "full") if found else None


_WORD = re.compile(r"\w+")


def _names_any(line: str) -> bool:
    """Tell whether a line may name an agency: nearly every line ends here."""
    words = [fold(word) if word[0].isupper() else "" for word in _WORD.findall(line)]
    names = _names()
    return any((word,) in names for word in words) or any(pair in names for pair in itertools.pairwise(words))
