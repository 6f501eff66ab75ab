"""Stretches of articles: which words earlier articles had, which were copied, what is left; SQL over word numbers."""

__all__ = ["COPIED", "COPIED_ISLANDS", "EARLIER_ISLANDS", "MARKED", "NOVEL", "OWN", "islands", "place_rows"]

from collections.abc import Sequence
from typing import Any

_CRUMB = 5  # words: what is shorter than a shingle between two stretches is not told apart from them
# Words between two runs of one passage that were put in or replaced by the copy's editor, and are no own text yet.
_EDIT = 12


def islands(pieces: str, gap: int) -> str:
    """Give the query that unites stretches (doc, lo, hi) with no more than ``gap`` words between them.

    Equal stretches are made one first: two windows may put equal rows in different orders.
    """
    return f"""
with stretches as (select distinct doc, lo, hi from ({pieces}) as given),
  seen as (select doc, lo, hi, max(hi) over (
    partition by doc order by lo, hi rows between unbounded preceding and 1 preceding) as reached from stretches),
  numbered as (select doc, lo, hi, sum(case when reached is null or lo > reached + {gap} then 1 else 0 end) over (
    partition by doc order by lo, hi rows between unbounded preceding and current row) as island from seen)
select doc, min(lo) as lo, max(hi) as hi from numbered group by doc, island order by doc, lo
"""


# Runs of the passages that are copy, on the side of the copy; furniture beside them is left out.
COPIED = """
select j.copy as doc, case when j.copy = r.a then r.on_a else r.on_b end as lo,
  case when j.copy = r.a then r.on_a else r.on_b end + r.size as hi
from runs r
  join passages p on r.a = p.a and r.b = p.b and r.passage_a = p.a_from and r.passage_b = p.b_from
  join judged j on r.a = j.a and r.b = j.b
where j.kind = 'copy' and p.furniture + p.phrases <= p.narrated + p.quoted
order by doc, lo, hi
"""

COPIED_ISLANDS = {
    "verbatim": islands("select doc, lo, hi from copied", 0),
    "edited": islands("select doc, lo, hi from copied", _EDIT),
}
EARLIER_ISLANDS = islands("select b as doc, on_b as lo, on_b + size as hi from runs", _CRUMB - 1)


def _rest(crumb: int) -> str:
    return f"""
with ends as (select doc, lo, hi, lag(hi) over (partition by doc order by lo) as reached from islands),
  last as (select doc, max(hi) as hi from islands group by doc),
  rest as (
    select doc, coalesce(reached, 0) as lo, lo as hi from ends
    union all select h.doc as doc, last.hi as lo, h.size as hi from heads h join last on h.doc = last.doc)
select rest.doc as doc, rest.lo as lo, rest.hi as hi, h.spot as spot, h.place as place
from rest join heads h on rest.doc = h.doc
where rest.hi - rest.lo >= {crumb} and rest.hi - rest.lo < h.size order by rest.doc, rest.lo
"""


NOVEL = OWN = _rest(_CRUMB)  # an article of which nothing is taken has no row
MARKED = """
select doc, text from texts where doc in (select doc from own union select doc from novel) order by doc
"""


def place_rows(rows: Sequence[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Put stretches of words into code points: the step ``placed``, in plain Python."""
    import struct

    made = []
    for doc, lo, hi, spot, place, words in rows:
        first, last = (struct.unpack_from("<q", words[0], 8 * at)[0] for at in (lo, hi - 1))
        made.append((doc, spot, place, hi - lo, first >> 32, (last >> 32) + (last >> 8 & 0xFFFFFF)))
    return made
