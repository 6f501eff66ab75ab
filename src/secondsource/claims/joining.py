"""Figures that two reports word so differently that only the number and the absence of any contradiction join them.

Clusters of one value that agree in every word are made first (``agree``). What is left over is mostly one thing told
twice: "27 militants killed" and "27 fighters", "$17.3 million" and "a value of $17.3 million". Two such clusters are
joined if nothing in them contradicts (another act, another kind of thing, another place, time or direction), if the
number is one that two things seldom share, and if there is no second cluster with as good a right to it.
"""

from collections.abc import Callable, Sequence

from secondsource.claims.said import Said
from secondsource.mentions.nouns import covers, is_listed, is_measure
from secondsource.records import Context

__all__ = ["join_loosely"]

# Small whole numbers meet by chance, and traps are planted with them. Of the labelled development stories' exact values
# 5 of 45 up to twelve stand for two things in one story, of those above 13 of 174, nearly all of them things of two
# kinds. With this at 0, 12 and 99 the share of split claims there is .198, .202 and .218 (.274 without joining).
_SEEN_OFTEN = 12
# What these say of an amount is only that there is one.
_WEAK = frozenset((None, "level", "measured", "paid"))
_KIN = (
    frozenset(("injured", "hospitalised", "killed or injured")),
    frozenset(("detained", "arrested", "charged")),
    frozenset(("killed", "found", "buried", "feared dead")),
    frozenset(("displaced", "moved out", "homeless", "travelled")),
    frozenset(("attended", "demonstrated", "gathered")),
    frozenset(("destroyed", "damaged", "burned")),
)

Contradiction = Callable[[Said, Said], bool]


def join_loosely(clusters: Sequence[list[Said]], contradicts: Contradiction) -> list[list[Said]]:
    """Join the clusters of one value that nothing keeps apart; ``contradicts`` looks beyond act and noun.

    The order of the clusters never matters: who may join whom is asked of all pairs before any is joined.
    """
    fits = {
        (i, j)
        for i in range(len(clusters))
        for j in range(len(clusters))
        if i != j and _may_join(clusters[i], clusters[j], contradicts)
    }
    home = list(range(len(clusters)))
    for i in range(len(clusters)):
        partners = [j for j in range(len(clusters)) if (i, j) in fits]
        if partners and all((a, b) in fits for a in partners for b in partners if a != b):
            target = min((_root(home, k) for k in (i, *partners)), default=i)
            for k in (i, *partners):
                home[_root(home, k)] = target
    made: dict[int, list[Said]] = {}
    for i, cluster in enumerate(clusters):
        made.setdefault(_root(home, i), []).extend(cluster)
    return [made[key] for key in sorted(made)]


def _root(home: Sequence[int], i: int) -> int:
    while home[i] != i:
        i = home[i]
    return i


def _may_join(one: Sequence[Said], two: Sequence[Said], contradicts: Contradiction) -> bool:
    if any(row.mention.value["form"] == "vague" for row in (one[0], two[0])):
        return False  # "hundreds" may be any hundreds
    pairs = [(a, b) for a in one for b in two]
    if any(contradicts(a, b) or _told_apart(a, b) for a, b in pairs):
        return False
    return _is_rare(one[0]) or any(_same_words(a, b) for a, b in pairs)


def _is_rare(row: Said) -> bool:
    """A number that two things of one story seldom share."""
    value = row.mention.value
    numbers = [bound for bound in (value["low"], value["high"]) if bound is not None]
    return any(n > _SEEN_OFTEN or not isinstance(n, int) for n in numbers)


def _same_words(a: Said, b: Said) -> bool:
    """Of a small number: the same noun, or people on both sides and no second act."""
    one, two = _context(a), _context(b)
    if one.head is None or two.head is None:
        return False
    people = covers("person", one.head) and covers("person", two.head)
    return one.head == two.head or (people and (one.predicate is None or two.predicate is None))


def _told_apart(a: Said, b: Said) -> bool:
    """Two acts that are not one, or two kinds of thing that are not one."""
    one, two = _context(a), _context(b)
    units = [row.mention.value.get("unit") for row in (a, b)]
    if (units[0] is None) != (units[1] is None):
        bare = one if units[0] is None else two
        return bare.head is not None and one.head != two.head
    amount = units[0] is not None
    return not (_acts_meet(one, two, amount) and _nouns_meet(one, two, amount))


def _acts_meet(one: Context, two: Context, amount: bool) -> bool:
    acts = {one.predicate, two.predicate}
    if len(acts) == 1 or None in acts:
        return True
    return (amount and bool(acts & _WEAK)) or any(acts <= kin for kin in _KIN)


def _nouns_meet(one: Context, two: Context, amount: bool) -> bool:
    """One noun above the other, or people on both sides; an amount is called by many names."""
    if one.head is None or two.head is None or one.head == two.head:
        return True
    if amount:
        return not (is_listed(one.head) and is_listed(two.head)) or is_measure(one.head) or is_measure(two.head)
    if covers(one.head, two.head) or covers(two.head, one.head):
        return True
    return covers("person", one.head) and covers("person", two.head)


def _context(row: Said) -> Context:
    return row.mention.context or Context()
