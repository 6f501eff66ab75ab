"""Furniture: what an outlet prints under different articles, and what content systems print everywhere.

worn  lines, and runs of nine words, that unlike articles of one outlet have; one that many have, or that two outlets
      wear, is furniture wherever it stands (outlet 0); the others only between articles of that outlet

Versions of one report share most of their shingles, so that the least and the greatest of their hashes are likely the
same: three versions count as one article, and what they share stays text.
"""

__all__ = ["SKETCHES", "WORN_LINES", "WORN_NINES"]

# Three articles tell an outlet's inserted teasers from its text on the labelled pairs (bench/corpus_pairs.tsv). Two was
# not tried: reasoned, a follow-up that keeps a paragraph would make furniture of it.
_OWN = 3
_ANYWHERE = 10  # so many unlike articles of one outlet: newsletter calls, authors' boxes, standing background
_OUTLETS = 2
# A picture gallery of a thousand words makes the articles around it alike: then different first paragraphs tell.
_LEDE, _LEDES = 60, 2  # words; twice as many articles as above
_CROWD = 51  # where no outlet is known: up to fifty, it may be a quotation

SKETCHES = f"""
select doc, min(hash) as s1, max(hash) as s2, min(before) as s3, max(after) as s4,
  min(case when position < {_LEDE} then hash end) as lede
from prints where doc in (select head from heads) group by doc order by doc
"""


def _worn(found: str) -> str:
    """Give the query over ``found(thing, outlet_key, doc)`` of heads; one row a thing and an outlet, or outlet 0."""
    sketches = " and ".join(f"count(distinct s.{sketch}) >= {{0}}" for sketch in ("s1", "s2", "s3", "s4"))
    unlike = f"(({sketches}) or count(distinct s.lede) >= {_LEDES} * {{0}})"
    return f"""
with found as ({found}),
  often as (select thing, outlet_key from found group by thing, outlet_key having count(*) >= {_OWN}),
  own as (
    select f.thing as thing, f.outlet_key as outlet_key,
      case when {unlike.format(_CROWD)} then 2 when {unlike.format(_ANYWHERE)} then 1 else 0 end as reach
    from found f join often o on f.thing = o.thing and f.outlet_key = o.outlet_key join sketches s on f.doc = s.doc
    group by f.thing, f.outlet_key having {unlike.format(_OWN)})
select thing, outlet_key from own where outlet_key <> 0 and reach = 0
union select thing, 0 as outlet_key from own where reach = 2 or (reach = 1 and outlet_key <> 0)
union select thing, 0 as outlet_key from own where outlet_key <> 0 group by thing having count(*) >= {_OUTLETS}
order by thing, outlet_key
"""


WORN_LINES = _worn("select distinct line as thing, outlet_key, doc from lines where doc in (select head from heads)")
WORN_NINES = _worn(
    "select k.before as thing, h.outlet_key as outlet_key, h.doc as doc from kept k join heads h on k.place = h.place"
    " where k.before <> 0 union"
    " select k.after as thing, h.outlet_key as outlet_key, h.doc as doc from kept k join heads h on k.place = h.place"
    " where k.after <> 0"
)
