"""Furniture: lines that an outlet prints under different articles, and lines that content systems print everywhere."""

__all__ = ["FURNITURE", "SKETCHES"]

# A line is an outlet's furniture if this many articles have it that are not versions of each other. Versions of one
# report share most of their shingles, so the smallest and largest hashes of their prints are likely to be the same.
_ARTICLES = 3
_OUTLETS = 2  # a line that so many outlets repeat is the content system's: furniture everywhere
# Where no outlet is known, a line that so many unlike articles have; up to fifty it may be a quotation.
_CROWD = 51

SKETCHES = """
select doc, min(hash) as s1, max(hash) as s2, min(before) as s3, max(after) as s4
from prints where doc in (select head from heads) group by doc order by doc
"""

FURNITURE = f"""
with repeated as (
    select own_line, count(*) as n from lines where doc in (select head from heads)
    group by own_line having count(*) >= {_ARTICLES}),
  own as (
    select l.own_line as own_line, l.any_line as any_line, l.outlet_key as outlet_key
    from lines l join repeated r on l.own_line = r.own_line join sketches s on l.doc = s.doc
    group by l.own_line, l.any_line, l.outlet_key
    having count(distinct s.s1) >= case when l.outlet_key = 0 then {_CROWD} else {_ARTICLES} end
      and count(distinct s.s2) >= case when l.outlet_key = 0 then {_CROWD} else {_ARTICLES} end
      and count(distinct s.s3) >= case when l.outlet_key = 0 then {_CROWD} else {_ARTICLES} end
      and count(distinct s.s4) >= case when l.outlet_key = 0 then {_CROWD} else {_ARTICLES} end)
select own_line as line from own
union select any_line as line from own group by any_line having count(distinct outlet_key) >= {_OUTLETS}
order by line
"""
