"""Which articles to match: SQL that SQLite, DuckDB and Spark run alike; every number a signed BIGINT.

heads       exact copies collapse to the earliest of them before anything is counted: a story that hundreds print
            word for word must not look like a common phrase
kept        shingles that two or more heads have, each with how many
candidates  heads that share a rare shingle and a word run around it, or several; with a common shingle, nine words
"""

__all__ = ["CANDIDATES", "CROWD", "HEADS", "KEPT"]

# A shingle, or nine words around one, in more articles than this is no longer paired all with all, but each with the
# first of them: a quotation in fifty articles is found in 1,225 pairs, one in a thousand is a cluster of 999.
CROWD = 50
# Two articles that share one kept shingle but not the words around it are matched if no more than this many have it.
# On 37,554 articles: 171 k pairs with one run of nine or two shingles, 224 k more by this rule.
_SCARCE = 4

HEADS = """
select t.doc as doc, w.outlet_key as outlet_key, w.size as size, w.chars as chars, t.published as published,
  t.id as id,
  case when w.size = 0 then t.doc else first_value(t.doc) over (
    partition by w.digest, w.size
    order by case when t.published = '' then '9999' else t.published end, t.id, t.doc) end as head
from texts t join words w on t.doc = w.doc order by t.doc
"""

KEPT = """
with p as (select * from prints where doc in (select head from heads)),
  counted as (select hash, count(*) as n from p group by hash having count(*) >= 2)
select p.hash as hash, p.doc as doc, p.before as before, p.after as after, counted.n as n
from p join counted on p.hash = counted.hash
"""

CANDIDATES = f"""
with rare as (select * from kept where n <= {CROWD}),
  near as (
    select x.doc as a, y.doc as b, count(*) as shared, min(x.n) as least,
      sum(case when (x.before <> 0 and x.before = y.before) or (x.after <> 0 and x.after = y.after)
        then 1 else 0 end) as nine
    from rare x join rare y on x.hash = y.hash and x.doc < y.doc group by x.doc, y.doc),
  around as (
    select before as nine, doc from kept where n > {CROWD} and before <> 0
    union select after as nine, doc from kept where n > {CROWD} and after <> 0),
  counted as (select nine, count(*) as n, min(doc) as first from around group by nine having count(*) >= 2),
  common as (select around.nine as nine, around.doc as doc, counted.n as n, counted.first as first
    from around join counted on around.nine = counted.nine),
  pairs as (
    select a, b from near where nine > 0 or shared >= 2 or least <= {_SCARCE}
    union select x.doc as a, y.doc as b from common x join common y on x.nine = y.nine and x.doc < y.doc
      where x.n <= {CROWD}
    union select first as a, doc as b from common where n > {CROWD} and doc <> first)
select pairs.a as a, pairs.b as b, h.outlet_key as outlet_a, k.outlet_key as outlet_b
from pairs join heads h on pairs.a = h.doc join heads k on pairs.b = k.doc order by pairs.a, pairs.b
"""
