"""Which articles to match: SQL that SQLite, DuckDB and Spark run alike; every number a signed BIGINT.

heads       exact copies collapse to the earliest of them before anything is counted: a story that hundreds print
            word for word must not look like a common phrase; ``place`` is an article's place in time
kept        shingles that two or more heads have, each with how many
candidates  heads that share a rare shingle and the words around it, or several; of a common shingle, nine words.
            Side a is the earlier one; ``crowd`` is 1 where only a passage of a crowd joins the two
"""

__all__ = ["CANDIDATES", "CROWD", "HEADS", "KEPT"]

# A shingle, or nine words around one, in more articles than this is no longer paired all with all, but each with the
# first of them: a quotation in fifty articles is found in 1,225 pairs, one in a thousand is a cluster of 999.
CROWD = 50
# Two articles that share one kept shingle but not the words around it are matched if no more than this many have it.
# On 37,554 articles: 171 k pairs with one run of nine or two shingles, 224 k more by this rule.
_SCARCE = 4

HEADS = """
with timed as (
    select t.doc as doc, t.id as id, t.published as published, w.outlet_key as outlet_key, w.size as size,
      w.chars as chars, w.digest as digest,
      row_number() over (order by case when t.published = '' then '9999' else t.published end, t.id, t.doc) as place,
      row_number() over (order by t.id, t.doc) as spot
    from texts t join words w on t.doc = w.doc)
select doc, id, published, outlet_key, size, chars, place, spot,
  count(*) over (partition by digest, size) as alike,
  case when size = 0 then doc
    else first_value(doc) over (partition by digest, size order by place) end as head
from timed order by place
"""

KEPT = """
with p as (select prints.hash as hash, prints.before as before, prints.after as after, h.place as place
    from prints join heads h on prints.doc = h.doc where h.doc = h.head),
  counted as (select hash, count(*) as n from p group by hash having count(*) >= 2)
select p.hash as hash, p.place as place, p.before as before, p.after as after, counted.n as n
from p join counted on p.hash = counted.hash
"""

CANDIDATES = f"""
with rare as (select * from kept where n <= {CROWD}),
  near as (
    select x.place as a, y.place as b, count(*) as shared, min(x.n) as least,
      sum(case when (x.before <> 0 and x.before = y.before) or (x.after <> 0 and x.after = y.after)
        then 1 else 0 end) as nine
    from rare x join rare y on x.hash = y.hash and x.place < y.place group by x.place, y.place),
  around as (
    select before as nine, place from kept where n > {CROWD} and before <> 0
    union select after as nine, place from kept where n > {CROWD} and after <> 0),
  counted as (select nine, count(*) as n, min(place) as first from around group by nine having count(*) >= 2),
  common as (select around.nine as nine, around.place as place, counted.n as n, counted.first as first
    from around join counted on around.nine = counted.nine),
  found as (
    select a, b, 0 as crowd from near where nine > 0 or shared >= 2 or least <= {_SCARCE}
    union select x.place as a, y.place as b, 0 as crowd from common x join common y
      on x.nine = y.nine and x.place < y.place where x.n <= {CROWD}
    union select first as a, place as b, 1 as crowd from common where n > {CROWD} and place <> first),
  pairs as (select a, b, min(crowd) as crowd from found group by a, b)
select h.doc as a, k.doc as b, h.outlet_key as outlet_a, k.outlet_key as outlet_b, pairs.crowd as crowd
from pairs join heads h on pairs.a = h.place join heads k on pairs.b = k.place order by pairs.a, pairs.b
"""
