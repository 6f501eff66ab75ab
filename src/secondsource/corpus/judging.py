"""What the text is that two articles share, and which had it first: one rule over counts of words.

Copy needs narration: what everybody quotes is shared evidence. Set: bench/corpus_pairs.tsv (314 real pairs; tuned and
measured on the same pairs): macro-F1 over copy, quotation, furniture and none .899 on the 304 that are matched with the
values below, .840 if the other ten count as none. In an earlier prototype with other rules 14 to 22 words for
``_STRETCH`` gave .89 to .92, and 24 to 50 for ``_NARRATED`` .93 to .91; neither was swept again with the rules below.
"""

from collections.abc import Sequence
from typing import Any

from secondsource.corpus.candidates import CROWD
from secondsource.frozen import frozen

__all__ = ["JUDGED", "SHARED", "SHARED_COLUMNS", "Shared", "judge_rows", "kind_of", "way_of"]

_STRETCH = 18  # words of narration in a row that nobody writes twice
_NARRATED = 30  # or words of narration in all
_QUOTED = 6  # times as many words may be quoted: above that, the narration only says who speaks
_EDGE, _BOX = 3, 60  # words: one passage at the very end (or head) of both is a credit, an author's box, a masthead
# Read after the labels above: of 80 pairs then called copy 46 were captions, teasers and templates. This rule and the
# one on repeated words (``matching``) leave 7 of them; 16 of the other 34, an outlet's standing background, go too.
_LITTLE = 5
_PHRASE = 17  # words: a shorter one that is repeated is a name or a formula, and no pair at all
_LONG_PHRASE = 23  # words: the same for narration that nobody repeats

# All of a pair's passages together, with what is known of both articles.
SHARED = f"""
with summed as (
    select a, b, count(*) as passages, sum(matched) as matched, max(longest) as longest, sum(narrated) as narrated,
      sum(quoted) as quoted, sum(furniture) as furniture, sum(phrases) as phrases, max(stretch) as stretch,
      max(covered_a) as covered_a, max(covered_b) as covered_b, min(a_from) as a_from, max(a_to) as a_to,
      min(b_from) as b_from, max(b_to) as b_to
    from passages group by a, b),
  crowded as (select summed.*, c.crowd as crowd from summed join candidates c on summed.a = c.a and summed.b = c.b),
  same as (
    select h.doc as a, k.doc as b, 1 as passages, h.size as matched, h.size as longest, h.size as narrated,
      0 as quoted, 0 as furniture, 0 as phrases, h.size as stretch, h.size as covered_a, h.size as covered_b,
      0 as a_from, h.size as a_to, 0 as b_from, h.size as b_to, 0 as crowd
    from heads h join heads k on h.head = k.head and h.place < k.place
    where h.size > 0 and (h.alike <= {CROWD} or h.doc = h.head)),
  wide as (
    select h.doc as a, k.doc as b, c.passages, c.matched, c.longest, c.narrated, c.quoted, c.furniture, c.phrases,
      c.stretch, c.covered_a, c.covered_b, c.a_from, c.a_to, c.b_from, c.b_to, c.crowd
    from crowded c join heads h on c.a = h.head join heads k on c.b = k.head
    where (h.doc = h.head and k.doc = k.head) or h.alike * k.alike <= {CROWD}),
  pairs as (select * from same union all select * from wide)
select s.a as a, s.b as b, s.passages as passages, cast(s.matched as bigint) as matched, s.longest as longest,
  cast(s.narrated as bigint) as narrated, cast(s.quoted as bigint) as quoted,
  cast(s.furniture as bigint) as furniture, cast(s.phrases as bigint) as phrases, s.stretch as stretch,
  s.covered_a as covered_a, s.covered_b as covered_b, s.a_from as a_from, s.a_to as a_to, s.b_from as b_from,
  s.b_to as b_to, h.size as size_a, k.size as size_b, h.published as published_a, k.published as published_b,
  coalesce(x.agency, '') as agency_a, coalesce(x.role, '') as role_a,
  coalesce(y.agency, '') as agency_b, coalesce(y.role, '') as role_b, h.place as place_a, k.place as place_b,
  s.crowd as crowd,
  case when h.outlet_key = k.outlet_key and h.outlet_key <> 0 then 1 else 0 end as one_house
from pairs s join heads h on s.a = h.doc join heads k on s.b = k.doc
  left join credits x on s.a = x.doc left join credits y on s.b = y.doc
order by h.place, k.place
"""

JUDGED = {
    "a": "int", "b": "int", "kind": "text", "direction": "text", "why": "text", "longest": "int", "covered_a": "int",
    "covered_b": "int", "size_a": "int", "size_b": "int", "matched": "int", "copy": "int", "source": "int",
    "crowd": "int",
}  # fmt: skip


@frozen
class Shared:
    """What two articles share, in words; side a stands first in time, or by its id where times do not tell."""

    a: int
    b: int
    passages: int
    matched: int
    longest: int
    narrated: int
    quoted: int
    furniture: int
    phrases: int
    stretch: int
    covered_a: int
    covered_b: int
    a_from: int
    a_to: int
    b_from: int
    b_to: int
    size_a: int
    size_b: int
    published_a: str
    published_b: str
    agency_a: str
    role_a: str
    agency_b: str
    role_b: str
    place_a: int
    place_b: int
    crowd: int
    one_house: int


SHARED_COLUMNS = tuple(Shared.__annotations__)


def judge_rows(rows: Sequence[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Judge pairs (rows of ``SHARED``); a pair that shares a mere phrase gets no row."""
    made: list[tuple[Any, ...]] = []
    for row in rows:
        shared = Shared(*row)
        kind = kind_of(shared)
        if kind is None:
            continue
        direction, why = way_of(shared) if kind == "copy" else ("unknown", "")
        a_copies = direction == "a from b" or (direction == "unknown" and shared.place_a > shared.place_b)
        copy, source = (shared.a, shared.b) if a_copies else (shared.b, shared.a)
        sizes = (shared.covered_a, shared.covered_b, shared.size_a, shared.size_b, shared.matched)
        made.append((shared.a, shared.b, kind, direction, why, shared.longest, *sizes, copy, source, shared.crowd))
    return made


def kind_of(shared: Shared) -> str | None:
    """Tell copy from quotation from furniture; None where the two share a phrase and nothing else."""
    if _is_box(shared):
        return "furniture"
    told, quoted = shared.narrated, shared.quoted
    worn = shared.furniture + shared.phrases
    if shared.furniture and (shared.furniture >= max(told, quoted) or worn > told + quoted):
        return "furniture"
    if shared.one_house and told > quoted and _is_small(shared):
        return "furniture"
    if (shared.stretch >= _STRETCH or told >= _NARRATED) and told * _QUOTED >= quoted:
        return "copy"
    if quoted >= told and quoted >= shared.phrases:
        return "quotation"
    if shared.phrases >= told:
        return "furniture" if shared.matched >= _PHRASE else None
    return "copy" if told >= _LONG_PHRASE else None


def _is_small(shared: Shared) -> bool:
    """Tell whether what two articles of one outlet share is little of both: a teaser, caption, standing background."""
    return shared.covered_a * _LITTLE < shared.size_a and shared.covered_b * _LITTLE < shared.size_b


def _is_box(shared: Shared) -> bool:
    """Tell a credit line, an author's box or a masthead: one short passage at the same edge of two longer articles."""
    heads = shared.a_from <= _EDGE and shared.b_from <= _EDGE
    tails = shared.size_a - shared.a_to <= _EDGE and shared.size_b - shared.b_to <= _EDGE
    small = shared.matched <= _BOX and shared.matched * 4 < min(shared.size_a, shared.size_b)
    return shared.passages == 1 and small and (heads or tails)


def way_of(shared: Shared) -> tuple[str, str]:
    """Tell which side is the copy, and by what: "credit", "time", or nothing for "unknown"."""
    credit = _by_credit(shared)
    if credit:
        return credit, "credit"
    early, late = shared.published_a, shared.published_b
    known = min(len(early), len(late))  # to the day, if one of them is known to the day
    if known and early[:known] != late[:known]:
        return ("b from a" if early < late else "a from b"), "time"
    return "unknown", ""


def _by_credit(shared: Shared) -> str:
    """An agency's dispatch is the source of what credits it or nobody; a page under its full credit, of the latter."""
    a, b = (shared.agency_a, shared.role_a), (shared.agency_b, shared.role_b)
    if _prints(b, a):
        return "b from a"
    return "a from b" if _prints(a, b) else ""


def _prints(copy: tuple[str, str], source: tuple[str, str]) -> bool:
    if copy[1] == "dispatch" or source[1] not in ("dispatch", "full"):
        return False
    if source[1] == "dispatch":
        return copy[0] in ("", source[0])
    return copy[0] == "" or (copy[0] == source[0] and copy[1] == "partial")
