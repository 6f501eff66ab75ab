"""How two figures stand to each other: update before conflict, scope before either.

A toll that moves with time is an update, also downwards; one that two sources give for one moment is a conflict.
"""

from collections.abc import Iterator, Mapping, Sequence

from secondsource.claims.agree import Figure, act, comparable, of_one_kind, population
from secondsource.claims.parties import countries
from secondsource.claims.said import Said
from secondsource.frozen import frozen
from secondsource.records import Source

__all__ = ["Relating", "contains", "interval_text", "relate", "statement_order"]

# Figures of these acts grow or shrink while an event goes on, whoever counts them; those of others are settled by the
# event itself (a release, a vote) or are what two sides quarrel about (arrests, crowds).
_MOVING = frozenset((
    "killed", "injured", "killed or injured", "missing", "displaced", "homeless", "hospitalised", "infected", "rescued",
    "stranded", "damaged", "destroyed", "found",
))  # fmt: skip


@frozen
class Relating:
    """A relation between the figures at two indices, the newer (or the stricter, or the part) first."""

    a: int
    b: int
    kind: str
    why: str
    direction: str | None = None


def relate(
    figures: Sequence[Figure], sources: Mapping[str, Source], background: Sequence[bool] = ()
) -> tuple[Relating, ...]:
    """Find the relations between a story's figures; each pair has at most one.

    ``background`` marks the figures of older events, which have none with those of the story. Pairs are looked for
    within one predicate class, so that a long story costs little.
    """
    home = _home_country(figures)
    old = background or [False] * len(figures)
    by_class: dict[tuple[str | None, str | None], list[int]] = {}
    for i, figure in enumerate(figures):
        by_class.setdefault((act(figure.predicate), figure.unit), []).append(i)
    found = [
        relating
        for i, j in _pairs(by_class)
        if old[i] == old[j]
        and not _elsewhere(figures[i], figures[j], home)
        and (relating := _relation(i, j, figures, sources)) is not None
    ]
    return tuple(sorted(found, key=lambda r: (r.a, r.b)))


def _pairs(by_class: Mapping[tuple[str | None, str | None], Sequence[int]]) -> Iterator[tuple[int, int]]:
    """Pairs within one class, and of a class with those whose people it takes in."""
    for (name, unit), members in by_class.items():
        yield from ((i, j) for at, i in enumerate(members) for j in members[at + 1 :])
        inner = [k for part in sorted(_WITHIN.get(name or "", ())) for k in by_class.get((part, unit), ())]
        yield from ((min(i, k), max(i, k)) for i in members for k in inner)


def _home_country(figures: Sequence[Figure]) -> str | None:
    """The country that most figures of a story name: where one that names none is taken to be."""
    named = [country for figure in figures for country in sorted(_countries(figure))]
    return min(named, key=lambda c: (-named.count(c), c), default=None)


def _countries(figure: Figure) -> set[str]:
    places = {place.lower() for row in figure.said if row.mention.context for _, place in row.mention.context.places}
    found = {countries().get(place) or countries().get(place.split()[-1]) for place in places}
    return {country for country in found if country}


def _elsewhere(a: Figure, b: Figure, home: str | None) -> bool:
    """The dead across the border are no rivals of those at home."""
    if home is None:
        return False
    return not (_countries(a) or {home}) & (_countries(b) or {home})


def _relation(i: int, j: int, figures: Sequence[Figure], sources: Mapping[str, Source]) -> Relating | None:
    a, b = figures[i], figures[j]
    if _part_of(a, b):
        return Relating(i, j, "part of", f"{interval_text(a)} of the {interval_text(b)}")
    if _part_of(b, a):
        return Relating(j, i, "part of", f"{interval_text(b)} of the {interval_text(a)}")
    for part, whole, at, above in ((a, b, i, j), (b, a, j, i)):
        if _lies_in(part, whole):
            return Relating(at, above, "part of", f"{interval_text(part)} of the {interval_text(whole)}")
    if not comparable(a, b):
        return None
    if (told := _told_as_update(i, j, figures)) is not None:
        return told
    kinds = population(a.head, b.head)
    if kinds == "wider":
        return _narrower(j, i, figures)
    if kinds == "narrower":
        return _narrower(i, j, figures)
    return _same_population(i, j, figures, sources)


def _told_as_update(i: int, j: int, figures: Sequence[Figure]) -> Relating | None:
    """One sentence gives both: "rose to 31 from 19"; nobody need say when either was counted."""
    for new, old in ((i, j), (j, i)):
        earlier = {(r.article, r.sentence) for r in figures[old].said if _previous(r)}
        if not earlier or not all(_previous(r) for r in figures[old].said if r.part != "headline"):
            continue
        if any((r.article, r.sentence) in earlier and not _previous(r) for r in figures[new].said):
            direction = "up" if (figures[new].low or 0) > (figures[old].low or 0) else "down"
            why = f"{interval_text(figures[old])}, later {interval_text(figures[new])} (the text says so)"
            return Relating(new, old, "updates", why, direction)
    return None


def _previous(row: Said) -> bool:
    return row.mention.context is not None and "previous" in row.mention.context.modifiers


def _part_of(part: Figure, whole: Figure) -> bool:
    """The text itself says so: "47 citizens, including 30 children"."""
    wholes = {(row.article, row.mention.start) for row in whole.said}
    return any((row.article, row.whole) in wholes for row in part.said if row.whole is not None)


# What can happen to those who were aboard, who were hurt, who were held.
_WITHIN: Mapping[str, frozenset[str]] = {
    "aboard": frozenset(("killed", "missing", "rescued", "survived", "injured", "found", "hospitalised")),
    "injured": frozenset(("hospitalised",)),
    "detained": frozenset(("charged",)),
    "arrested": frozenset(("charged",)),
}


def _lies_in(part: Figure, whole: Figure) -> bool:
    """Told of one event by one source: the rescued of those aboard, the children of the dead."""
    if part.unit or whole.unit or part.low is None or whole.low is None or not _told_together(part, whole):
        return False
    if part.high is None or part.high > (whole.high or whole.low) or part.low >= whole.low:
        return False
    if _expected_of(part) != _expected_of(whole) or not of_one_kind(part, whole):
        return False
    acts = act(part.predicate) or "", act(whole.predicate) or ""
    if acts[0] in _WITHIN.get(acts[1], ()):
        return population(part.head, whole.head) != "other" or acts[1] != "aboard"
    return acts[0] == acts[1] != "" and population(part.head, whole.head) == "narrower"


def _told_together(a: Figure, b: Figure) -> bool:
    """One source gives both: what two sides count in one report is not the same dead."""
    ours = {r.source for r in a.said if r.source and r.kind not in ("voice", "anonymous", "none")}
    return any(r.source in ours for r in b.said)


def _expected_of(figure: Figure) -> bool:
    return all(row.expected for row in figure.said)


def _narrower(i: int, j: int, figures: Sequence[Figure]) -> Relating | None:
    """A part may be smaller than its whole; it cannot be larger."""
    part, whole = figures[i], figures[j]
    if whole.high is not None and part.low is not None and part.low > whole.high and not _moves(part):
        return Relating(i, j, "conflicts", f"{interval_text(part)} cannot be part of {interval_text(whole)}")
    return None


def _moves(figure: Figure) -> bool:
    return act(figure.predicate) in _MOVING


def contains(outer: Figure, inner: Figure) -> bool:
    """Tell whether every value that the inner figure allows is allowed by the outer one."""
    low = outer.low is None or (inner.low is not None and inner.low >= outer.low)
    high = outer.high is None or (inner.high is not None and inner.high <= outer.high)
    return low and high


def _apart(a: Figure, b: Figure) -> bool:
    return _below(a, b) or _below(b, a)


def _loosely_told(a: Figure, b: Figure) -> bool:
    """ "Thousands" is no rival of 10,000: a vague word has soft ends."""
    for vague, other in ((a, b), (b, a)):
        if vague.form == "vague" and vague.low and vague.high:
            ends = [end for end in (other.low, other.high) if end]
            return any(vague.low / 2 <= end <= 2 * vague.high for end in ends)
    return False


def _below(a: Figure, b: Figure) -> bool:
    if a.high is None or b.low is None:
        return False
    return a.high < b.low or (a.high == b.low and "high" in (a.open or "") + ("high" if b.open == "low" else ""))


def _same_population(i: int, j: int, figures: Sequence[Figure], sources: Mapping[str, Source]) -> Relating | None:
    a, b = figures[i], figures[j]
    if _apart(a, b):
        if _loosely_told(a, b):
            return Relating(i, j, "compatible", f"{interval_text(a)} and {interval_text(b)} can both hold")
        if _one_house_only(a, b, sources) or _one_house_only(b, a, sources) or _part_only(a) != _part_only(b):
            return None
        return _update(i, j, figures, sources) or _conflict(i, j, figures)
    if (later := _restated(i, j, figures, sources)) is not None:
        return later
    if contains(b, a):
        return Relating(i, j, "refines", f"{interval_text(a)} lies within {interval_text(b)}")
    if contains(a, b):
        return Relating(j, i, "refines", f"{interval_text(b)} lies within {interval_text(a)}")
    return Relating(i, j, "compatible", f"{interval_text(a)} and {interval_text(b)} can both hold")


def _restated(i: int, j: int, figures: Sequence[Figure], sources: Mapping[str, Source]) -> Relating | None:
    """ "At least 14", later "31", by one party: the later statement stands in the place of the earlier."""
    a, b = figures[i], figures[j]
    shared = _parties(a, sources) & _parties(b, sources) - {"unknown"}
    if not shared or not _moves(a) or a.low == b.low:
        return None
    order = statement_order(_of(a, shared, sources), _of(b, shared, sources))
    if order == 0:
        return None
    new, old = (i, j) if order > 0 else (j, i)
    low, before = figures[new].low, figures[old].low
    if low is None or before is None or low <= before:
        return None  # a part of what was said before, the same in fewer words, or "up to" made "at least"
    why = f"{interval_text(figures[old])}, later {interval_text(figures[new])} ({', '.join(sorted(shared))})"
    return Relating(new, old, "updates", why, "up")


_HOUSES = frozenset(("hospital", "clinic", "morgue", "mortuary", "centre", "center"))


def _one_house_only(small: Figure, large: Figure, sources: Mapping[str, Source]) -> bool:
    """A hospital counts those whom it took in, which is no smaller count of all."""
    names = [sources[row.source].name.lower() for row in small.said if row.source and row.source in sources]
    named = bool(names) and all(_HOUSES & set(name.split()) for name in names)
    return named and (small.high or 0) < (large.low or 0)


def _part_only(figure: Figure) -> bool:
    body = [row.mention.context for row in figure.said if row.part != "headline"]
    return bool(body) and all(context is not None and context.role == "part" for context in body)


def _conflict(i: int, j: int, figures: Sequence[Figure]) -> Relating:
    a, b = figures[i], figures[j]
    return Relating(i, j, "conflicts", f"{interval_text(a)} and {interval_text(b)} cannot both hold")


def _update(i: int, j: int, figures: Sequence[Figure], sources: Mapping[str, Source]) -> Relating | None:
    """One party over time, or a toll that moves and was given at different moments."""
    shared = _parties(figures[i], sources) & _parties(figures[j], sources) - {"unknown"}
    order = 0
    if shared and _settled(figures[i], figures[j]):
        return None
    if shared:
        order = statement_order(_of(figures[i], shared, sources), _of(figures[j], shared, sources))
    elif _side_by_side(figures[i], figures[j]):
        return None
    elif _moves(figures[i]):
        order = statement_order(figures[i].said, figures[j].said)
        newer, older = (figures[i], figures[j]) if order > 0 else (figures[j], figures[i])
        if not _on_record(newer) or not (_on_record(older) or _by_officials(older, sources)):
            return None
    if order == 0 or (
        not shared and _falls(figures[i], figures[j], order) and act(figures[i].predicate) not in _EBBING
    ):
        return None
    new, old = (i, j) if order > 0 else (j, i)
    direction = "up" if (figures[new].low or 0) > (figures[old].low or 0) else "down"
    who = ", ".join(sorted(shared)) if shared else "a later statement"
    return Relating(
        new, old, "updates", f"{interval_text(figures[old])}, later {interval_text(figures[new])} ({who})", direction
    )


def _side_by_side(a: Figure, b: Figure) -> bool:
    """A report that gives both, each by a source of its own, sets them against each other."""
    ours, theirs = ({(r.article, r.source) for r in f.said if _stands(r)} for f in (a, b))
    return any(one == two and who != other for one, who in ours for two, other in theirs)


def _stands(row: Said) -> bool:
    named = row.kind in ("statement", "record", "witness", "measurement") and row.stance == "for"
    return named and row.part != "headline" and not _previous(row)


def _settled(a: Figure, b: Figure) -> bool:
    """An amount of money that one body gave on one day is one amount: two of them are somebody's slip."""
    days = [{str(r.stated.start)[:10] for r in f.said if r.stated.start} for f in (a, b)]
    return bool(a.unit and a.unit.isupper() and days[0] & days[1])


# The missing are found and the stranded fetched: whoever counts them later counts fewer.
_EBBING = frozenset(("missing", "stranded", "hospitalised", "displaced", "homeless"))


def _falls(a: Figure, b: Figure, order: int) -> bool:
    """A toll that somebody else puts lower later is disputed by him, not revised."""
    new, old = (a, b) if order > 0 else (b, a)
    return (new.low or 0) < (old.low or 0)


def _on_record(figure: Figure) -> bool:
    """A voice without a name disputes a toll; neither it nor a slip can revise what somebody else stands for."""
    return any(row.kind not in ("anonymous", "none") and row.stance == "for" for row in figure.said)


def _by_officials(figure: Figure, sources: Mapping[str, Source]) -> bool:
    """The first report's "officials", whom later ones name."""
    names = {sources[row.source].name.lower() for row in figure.said if row.source and row.source in sources}
    return bool(names & {"officials", "authorities", "the authorities", "local officials", "local authorities"})


def _parties(figure: Figure, sources: Mapping[str, Source]) -> set[str]:
    return {
        sources[row.source].party for row in figure.said if row.source and row.source in sources and row.stance == "for"
    }


def _of(figure: Figure, parties: set[str], sources: Mapping[str, Source]) -> list[Said]:
    return [row for row in figure.said if row.source and row.source in sources and sources[row.source].party in parties]


def statement_order(a: Sequence[Said], b: Sequence[Said]) -> int:
    """Tell which was said later: 1 the first, -1 the second, 0 when the times do not tell.

    Hours are compared with hours where both have them, else days with days; what stands side by side in one article is
    one moment unless the text dates the two statements apart.
    """
    for length in (_TO_THE_MINUTE, _TO_THE_DAY):
        first, second = _earliest(a, length), _earliest(b, length)
        if first is not None and second is not None and first != second:
            return 1 if first > second else -1
    return 0


_TO_THE_MINUTE, _TO_THE_DAY = 16, 10
_LENGTHS = {"year": 4, "month": 7, "day": 10, "minute": 16, "second": 16}


def _earliest(rows: Sequence[Said], length: int) -> str | None:
    starts = (str(row.stated.start)[: _LENGTHS.get(row.stated.precision, 10)] for row in rows if row.stated.start)
    return min((start[:length] for start in starts if len(start) >= length), default=None)


def interval_text(figure: Figure) -> str:
    """Write a figure as its bounds in digits.

    >>> interval_text(Figure(850, 899, None, "nearly", "fighters", "fighter", None, "detained", ()))
    '850-899'
    """
    low, high = figure.low, figure.high
    if low == high:
        return f"{low:,}"
    if high is None:
        return f"at least {low:,}" if figure.open != "low" else f"more than {low:,}"
    if low is None:
        return f"at most {high:,}" if figure.open != "high" else f"less than {high:,}"
    return f"{low:,}-{high:,}"
