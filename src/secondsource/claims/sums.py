"""Figures that must add up: parts joined in one coordination, against totals of the same thing.

The smallest set of statements that cannot all hold is the finding, with its arithmetic (integers only).
"""

from collections.abc import Mapping, Sequence

from secondsource.claims.agree import Figure, act, disjoint_times, population
from secondsource.claims.said import Said
from secondsource.frozen import frozen
from secondsource.mentions.nouns import covers
from secondsource.records import Context

__all__ = ["Clash", "Sum", "clashes", "find_sums"]

# A breakdown that leaves out more than this much of a total may simply be incomplete; one that covers four fifths and
# more reads as meant to be whole. A breakdown that exceeds a total cannot hold at any size.
_NEARLY_WHOLE = 0.8
_BY_AGE_AND_SEX = frozenset(("child", "woman", "man", "girl", "boy", "baby", "minor", "teenager", "adult"))


@frozen
class Sum:
    """The parts of one coordination, and what they come to."""

    low: int
    high: int
    head: str
    predicate: str | None
    unit: str | None
    parts: tuple[int, ...]  # indices of figures
    rows: tuple[tuple[Said, ...], ...]  # for each place in which all parts stand: the mentions of the parts


@frozen
class Clash:
    """A sum and a total that cannot both hold."""

    sum: int
    total: int
    arithmetic: str


def find_sums(figures: Sequence[Figure]) -> tuple[Sum, ...]:
    """Add up the figures that a text joins in one coordination under one predicate; the same parts are one sum."""
    by_place: dict[tuple[str, int], list[tuple[int, Said]]] = {}
    for i, figure in enumerate(figures):
        for row in figure.said:
            context = row.mention.context
            if context is not None and context.group is not None and context.role == "part" and row.part != "headline":
                by_place.setdefault((row.article, context.group), []).append((i, row))
    sums: dict[tuple[int, ...], list[tuple[Said, ...]]] = {}
    for _, members in sorted(by_place.items()):
        members = sorted(members, key=lambda m: m[1].mention.start)
        if _adds_up(members, figures):
            sums.setdefault(tuple(i for i, _ in members), []).append(tuple(row for _, row in members))
    return tuple(_sum(parts, rows, figures) for parts, rows in sorted(sums.items()))


def _adds_up(members: Sequence[tuple[int, Said]], figures: Sequence[Figure]) -> bool:
    """Two or more bounded counts of things of one kind, none of which is part of another."""
    parts = [figures[i] for i, _ in members]
    if len({row.source for _, row in members}) > 1:
        return False  # nobody has said them all
    heads = [p.head for p in parts]
    if len({i for i, _ in members}) < 2 or len({i for i, _ in members}) < len(members):
        return False
    if any(p.low is None or p.high is None or p.form == "vague" or not isinstance(p.low, int) for p in parts):
        return False
    if len({p.unit for p in parts}) > 1 or len({p.predicate for p in parts}) > 1 or parts[0].predicate is None:
        return False
    if _common(heads) is None:
        return False
    return not any(
        a == b or (a and b and covers(a, b)) for at, a in enumerate(heads) for k, b in enumerate(heads) if at != k
    )


def _common(heads: Sequence[str | None]) -> str | None:
    if all(h is not None and covers("person", h) for h in heads):
        return "person"
    return None


def _sum(parts: tuple[int, ...], rows: Sequence[tuple[Said, ...]], figures: Sequence[Figure]) -> Sum:
    first = figures[parts[0]]
    low = sum(int(figures[i].low or 0) for i in parts)
    high = sum(int(figures[i].high or 0) for i in parts)
    head = _common([figures[i].head for i in parts]) or "person"
    return Sum(low, high, head, first.predicate, first.unit, parts, tuple(rows))


def clashes(sums: Sequence[Sum], figures: Sequence[Figure]) -> tuple[Clash, ...]:
    """Find the totals that a sum cannot be squared with; nothing that the words leave open is a clash."""
    whole_of = _wholes(figures)
    return tuple(
        Clash(s, t, _arithmetic(total_sum, figures, figures[t]))
        for s, total_sum in enumerate(sums)
        for t in range(len(figures))
        if t not in total_sum.parts and _cannot_hold(total_sum, t, figures, whole_of)
    )


def _wholes(figures: Sequence[Figure]) -> Mapping[int, set[int]]:
    """For each figure, the figures of which a text says that it is a part."""
    at = {(row.article, row.mention.start): i for i, figure in enumerate(figures) for row in figure.said}
    wholes: dict[int, set[int]] = {}
    for i, figure in enumerate(figures):
        for row in figure.said:
            if row.whole is not None and (row.article, row.whole) in at:
                wholes.setdefault(i, set()).add(at[row.article, row.whole])
    return wholes


def _cannot_hold(total_sum: Sum, t: int, figures: Sequence[Figure], whole_of: Mapping[int, set[int]]) -> bool:
    total = figures[t]
    if total.low is None or total.high is None or total.form in ("vague", "about") or total.unit != total_sum.unit:
        return False
    if total_sum.low <= total.high and total.low <= total_sum.high:
        return False
    if act(total.predicate) != act(total_sum.predicate) or not _covers_every_part(total, total_sum, figures):
        return False
    if not _contexts_meet(total_sum, total):
        return False
    shared_part = any(t in whole_of.get(i, ()) for i in total_sum.parts)
    if all((row.mention.context or Context()).role == "part" for row in total.said):
        return shared_part  # "two of the injured" are no total of the injured
    return shared_part or total_sum.high >= _NEARLY_WHOLE * total.low


def _covers_every_part(total: Figure, total_sum: Sum, figures: Sequence[Figure]) -> bool:
    """Whether a total may be of all parts: people, or people of one standing (hostages) told apart by age and sex."""
    heads = {figures[i].head for i in total_sum.parts}
    if population("person", total.head) == "same" or all(h and total.head and covers(total.head, h) for h in heads):
        return True
    return total.head is not None and covers("person", total.head) and total.head not in heads | _BY_AGE_AND_SEX


def _contexts_meet(total_sum: Sum, total: Figure) -> bool:
    ours = [row.mention.context or Context() for rows in total_sum.rows for row in rows]
    theirs = [row.mention.context or Context() for row in total.said]
    return any(_meet(one, two) for one in ours for two in theirs)


def _meet(one: Context, two: Context) -> bool:
    shared = {prep for prep, _ in one.places} & {prep for prep, _ in two.places}
    places = all(
        {p for prep, p in one.places if prep == s} & {p for prep, p in two.places if prep == s} for s in shared
    )
    return places and not disjoint_times(one.time, two.time) and one.polarity == two.polarity and one.since == two.since


def _arithmetic(total_sum: Sum, figures: Sequence[Figure], total: Figure) -> str:
    """Write the sum out: "5 + 11 + 30 = 46; 46 is not 47".

    Ranges are added at their ends.
    """
    parts = " + ".join(_digits(figures[i].low, figures[i].high) for i in total_sum.parts)
    outcome, wanted = _digits(total_sum.low, total_sum.high), _digits(total.low, total.high)
    return f"{parts} = {outcome}; {outcome} is not {wanted}"


def _digits(low: int | float | None, high: int | float | None) -> str:
    return f"{low:,}" if low == high else f"({low:,}-{high:,})"
