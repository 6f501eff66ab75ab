"""What the outputs say, in SQL: one query an output, ordered as it is written."""

from secondsource.corpus.candidates import CROWD

__all__ = ["ARTICLES", "CLUSTERS", "FAMILIES", "NEARBY", "PAIRS", "STORIES"]

_CLUSTERS = f"""
select a as first, kind from judged where crowd = 1 group by a, kind having count(*) + 1 > {CROWD}
"""

# A passage of a crowd is told once, as a cluster: pairs that have no more than that (five words of chance aside) are
# left out unless they are copy.
PAIRS = f"""
with big as ({_CLUSTERS}),
  members as (
    select j.a as first, j.b as doc, j.matched as matched
      from judged j join big on j.a = big.first and j.kind = big.kind where j.crowd = 1
    union select big.first as first, big.first as doc, 1000000000 as matched from big),
  told as (
    select distinct j.a as a, j.b as b from judged j
      join members x on j.a = x.doc join members y on j.b = y.doc and x.first = y.first
    where j.kind <> 'copy' and j.matched <= x.matched + 5 and j.matched <= y.matched + 5)
select h.id as a, k.id as b, j.covered_a as covered_a, j.size_a as size_a, j.covered_b as covered_b,
  j.size_b as size_b, j.longest as longest_run, j.kind as kind, j.direction as direction, j.why as why
from judged j join heads h on j.a = h.doc join heads k on j.b = k.doc
  left join told on j.a = told.a and j.b = told.b
where told.a is null order by h.spot, k.spot
"""

CLUSTERS = f"""
select h.id as first, j.kind as kind, count(*) + 1 as articles, min(j.longest) as words
from judged j join heads h on j.a = h.doc
where j.crowd = 1 group by h.id, j.kind having count(*) + 1 > {CROWD} order by h.id, j.kind
"""

FAMILIES = """
with members as (
    select distinct r.root as root, h.doc as doc, h.id as id, h.spot as spot, h.place as place,
      h.published as published, c.agency as agency, c.role as role
    from roots r join heads k on r.doc = k.doc join heads h on h.head = k.doc
      left join credits c on h.doc = c.doc),
  sized as (select root, count(*) as n from members group by root having count(*) > 1),
  ranked as (
    select m.root as root, m.id as id, m.spot as spot, m.place as place, m.published as published,
      coalesce(m.agency, '') as agency, coalesce(m.role, '') as role,
      row_number() over (partition by m.root order by m.place) as nth
    from members m join sized s on m.root = s.root),
  agencies as (
    select root, min(case when role = 'dispatch' then agency end) as own,
      min(case when role = 'full' then agency end) as printed,
      count(distinct case when role in ('dispatch', 'full') then agency end) as named
    from ranked group by root),
  early as (
    select x.root as root, x.id as id, x.published as published, y.published as second
    from ranked x left join ranked y on x.root = y.root and y.nth = 2 where x.nth = 1),
  origins as (
    select e.root as root, e.id as first, a.named as named, coalesce(a.own, a.printed, '') as agency,
      case when e.published <> '' and e.second <> '' and substr(e.second, 1, length(e.published)) <> e.published
        and substr(e.published, 1, length(e.second)) <> e.second then 1 else 0 end as known
    from early e join agencies a on e.root = a.root)
select r.id as article, r.root as root, o.first as first,
  case when o.named = 1 then o.agency when o.named = 0 and o.known = 1 then o.first else '' end as origin,
  case when o.named = 1 then 'agency' when o.named = 0 and o.known = 1 then 'article' else 'unknown' end as origin_kind
from ranked r join origins o on r.root = o.root order by r.spot, r.root
"""

# Two articles are of one story if one copies the other within a week, or if both quote at length within two days.
NEARBY = """
select distinct case when h.place < k.place then k.place else h.place end as u,
  case when h.place < k.place then h.place else k.place end as v
from judged j join heads h on j.a = h.doc join heads k on j.b = k.doc
where (h.outlet_key <> k.outlet_key or h.outlet_key = 0 or j.kind = 'copy') and (
  (j.kind = 'copy' and (j.covered_a * 5 >= j.size_a or j.covered_b * 5 >= j.size_b))
  or (j.kind = 'quotation' and j.matched >= 30 and h.published <> ''
    and substr(h.published, 1, 10) = substr(k.published, 1, 10)))
order by u, v
"""

STORIES = """
with joined as (
    select h.id as article, h.spot as spot, h.place as place, coalesce(e.v, h.place) as root
    from heads h left join edges e on e.u = h.place)
select j.article as article, r.id as first from joined j join heads r on j.root = r.place order by j.spot
"""

ARTICLES = """
with v as (select doc, sum(hi - lo) as n from verbatim group by doc),
  e as (select doc, sum(hi - lo) as n from edited group by doc),
  n as (select doc, sum(words) as n from novel group by doc),
  had as (select distinct doc from earlier)
select h.id as article, t.outlet as outlet, t.url as url, h.published as published, t.language as language,
  h.size as words, h.spot as spot, h.place as place,
  case when h.doc <> h.head then h.size else cast(coalesce(v.n, 0) as bigint) end as verbatim,
  case when h.doc <> h.head then h.size else cast(coalesce(e.n, 0) as bigint) end as copied,
  case when h.doc <> h.head then 0 when had.doc is null then h.size else cast(coalesce(n.n, 0) as bigint) end as novel,
  h.chars as chars, coalesce(c.agency, '') as agency, coalesce(c.role, '') as role
from heads h join texts t on h.doc = t.doc left join v on h.doc = v.doc left join e on h.doc = e.doc
  left join n on h.doc = n.doc left join had on h.doc = had.doc left join credits c on h.doc = c.doc
order by h.spot
"""
