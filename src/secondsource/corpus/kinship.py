"""Families in SQL: passages that were copied from each other, joined until no join changes anything.

Connected components by large-star and small-star (Kiveris, Lattanzi, Mirrokni, Rastogi & Vassilvitskii 2014): a path
of 2,000 passages takes eleven rounds, where handing on the least label takes as many as the path is long.
"""

from collections.abc import Callable
from typing import Any

from secondsource.corpus.spans import islands

__all__ = ["EDGES", "NODES", "PIECES", "ROOTS", "components"]

_COPIED = """
select p.a as a, p.b as b, p.a_from as a_from, p.a_to as a_to, p.b_from as b_from, p.b_to as b_to
from passages p join judged j on p.a = j.a and p.b = j.b
where j.kind = 'copy' and p.furniture + p.phrases <= p.narrated + p.quoted
"""

# Where one article has text that another has too: a text that is printed twice word for word is one piece.
PIECES = f"""
with copied as ({_COPIED})
select a as doc, a_from as lo, a_to as hi from copied
union all select b as doc, b_from as lo, b_to as hi from copied
union all select head as doc, 0 as lo, max(size) as hi from heads where size > 0 group by head having count(*) > 1
order by doc, lo, hi
"""
_ISLANDS = islands("select doc, lo, hi from pieces", 0)
NODES = f"select doc, lo, hi, row_number() over (order by doc, lo) as node from ({_ISLANDS}) as united order by node"
EDGES = f"""
with copied as ({_COPIED})
select distinct case when n.node < m.node then m.node else n.node end as u,
  case when n.node < m.node then n.node else m.node end as v
from copied p
  join nodes n on n.doc = p.a and n.lo <= p.a_from and p.a_from < n.hi
  join nodes m on m.doc = p.b and m.lo <= p.b_from and p.b_from < m.hi
where n.node <> m.node order by u, v
"""
_LARGE = """
with ways as (select u, v from edges union all select v as u, u as v from edges),
  lows as (select u, min(v) as m from ways group by u)
select distinct ways.v as u, case when lows.m < ways.u then lows.m else ways.u end as v
from ways join lows on ways.u = lows.u where ways.v > ways.u order by u, v
"""
_SMALL = """
with lows as (select u, min(v) as m from edges group by u)
select distinct e.v as u, lows.m as v from edges e join lows on e.u = lows.u where e.v <> lows.m
union select u, m as v from lows order by u, v
"""
_CHANGED = """
with fresh as (select u, v from edges except select u, v from earlier),
  gone as (select u, v from earlier except select u, v from edges)
select count(*) as n from (select u, v from fresh union all select u, v from gone) as changed
"""
ROOTS = """
select n.node as node, n.doc as doc, n.lo as lo, n.hi as hi, coalesce(e.v, n.node) as root
from nodes n left join edges e on n.node = e.u order by n.node
"""
_ROUNDS = 60  # a path as long as all numbers of 64 bits would take about so many


def components(sql: Callable[..., Any], count: Callable[[Any], int], edges: Any, name: str) -> Any:
    """Turn edges (u > v) into stars: every node of a component has one edge, to its least node.

    ``sql`` runs a query and names its table, ``count`` reads a table's only number.
    """
    for number in range(_ROUNDS):
        large = sql(_LARGE, f"{name}_{number:02d}_large", edges=edges)
        small = sql(_SMALL, f"{name}_{number:02d}_small", edges=large)
        changed = count(sql(_CHANGED, f"{name}_{number:02d}_changed", edges=small, earlier=edges))
        edges = small
        if not changed:
            break
    return edges
