"""Which agency an article credits with its text: the first and last lines of those that name one, read as credits."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from secondsource.articles.agencies import agency_named, load_agencies
from secondsource.articles.credit_lines import read_credit_line
from secondsource.articles.datelines import read_dateline
from secondsource.corpus.hashes import word_hash
from secondsource.text import fold

__all__ = ["CREDITS", "HEAD", "NAMING", "OUTLETS", "TAIL", "agency_numbers", "credit_rows", "outlet_rows"]

HEAD, TAIL = 60, 60  # words among which an agency's name lets an article be read for credits
_FIRST, _LAST = 3, 4  # lines
_ENDINGS = ("agency", "newswire", "wire", "presse", "press")

NAMING = "select t.doc as doc, t.text as text from texts t join words w on t.doc = w.doc where w.names_agency = 1 order by t.doc"
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
    """Give the numbers of the words with which agencies' names begin, ascending."""
    words = {fold(word) for word in load_agencies().by_word} | set(_ENDINGS)
    return tuple(sorted(word_hash(word) for word in words))


def outlet_rows(rows: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """List the outlets that are agencies.

    >>> outlet_rows([(1, "Reuters"), (2, "The Orsk Post")])
    [(1, 'Reuters')]
    """
    named = ((key, agency_named(outlet, load_agencies())) for key, outlet in rows)
    return [(key, agency) for key, agency in named if agency]


def credit_rows(rows: Sequence[tuple[int, str]]) -> list[tuple[Any, ...]]:
    """Read the credit of each article that has one: (article, agency, full or partial).

    >>> credit_rows([(1, "ORSK, May 3 (Reuters) - The mill burnt down.\\n\\nNobody was hurt.")])
    [(1, 'Reuters', 'full')]
    """
    found = ((doc, _credit(text)) for doc, text in rows)
    return [(doc, *credit) for doc, credit in found if credit]


def _credit(text: str) -> tuple[str, str] | None:
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    agencies = load_agencies()
    for line in lines[:_FIRST]:
        dateline = read_dateline(line, agencies)
        if dateline and dateline.agencies:
            return dateline.agencies[0].name, "full"
    found = []
    for line in dict.fromkeys([*lines[:_FIRST], *lines[-_LAST:]]):
        credit = read_credit_line(line[:400], agencies) if len(line) <= 400 else None
        if credit and credit.kind == "text" and credit.agencies:
            found.append((credit.agencies[0].name, credit.role))
    return min(found, key=lambda credit: credit[1] != "full") if found else None
