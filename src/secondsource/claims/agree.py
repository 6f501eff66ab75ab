"""Which mentions of a figure are one claim, and which claims can be compared at all.

Comparable before equal: counted nouns equal or one above the other, the same predicate class, places and times not
disjoint. Mentions of one value that are comparable are one claim.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from secondsource.claims.joining import join_loosely
from secondsource.claims.said import Said
from secondsource.claims.things import acts_agree, amounts_agree, bare, nouns_agree, telling
from secondsource.frozen import frozen, replace
from secondsource.mentions.nouns import covers, lemma
from secondsource.mentions.units import unit_noun
from secondsource.records import Context, When

__all__ = [
    "Figure",
    "act",
    "comparable",
    "disjoint_times",
    "group_figures",
    "of_one_kind",
    "of_one_size",
    "population",
    "same_subject",
]

# Nouns for people as such: "47 citizens" and "46 people" count one crowd, "11 women" only a part of it.
_PEOPLE = frozenset((
    "person", "individual", "citizen", "national", "resident", "human", "soul", "life", "victim", "casualty",
    "fatality", "death", "inhabitant",
))  # fmt: skip
# Classes that name one act from two sides: hostages freed are handed over, the arrested are detained.
_ONE_ACT = {"freed": "moved out", "arrested": "detained", "burned": "destroyed", "attended": "protested"}
_JOBS_LOST = frozenset(("cut jobs", "affected", "lost", None))  # a closure "affects" the jobs that it cuts
_FURTHER = frozenset({"another", "more", "further", "additional", "extra"})
_SETS_APART = frozenset({"another", "more", "further", "additional", "other", "others", "extra"})


@frozen
class Figure:
    """The mentions of one figure, with what it is about, read over all of them."""

    low: int | float | None
    high: int | float | None
    open: str | None
    form: str
    counted: str | None
    head: str | None
    unit: str | None
    predicate: str | None
    said: tuple[Said, ...]


def act(predicate: str | None) -> str | None:
    """Give the act that a predicate class names, one for classes that name it from two sides.

    >>> act("freed"), act("killed")
    ('moved out', 'killed')
    """
    return _ONE_ACT.get(predicate or "", predicate)


def group_figures(said: Sequence[Said], party_of: Mapping[str, str] | None = None) -> tuple[Figure, ...]:
    """Make one figure of all mentions of one value that speak of one thing; the order of ``said`` never matters.

    ``party_of`` (source id -> party) lets one party's figure be one also where two reports name the place otherwise:
    joining what one party says can never make a second source.
    """
    by_value: dict[tuple[object, ...], list[Said]] = {}
    for row in sorted(_spelled_out(said), key=_order):
        value = row.mention.value
        by_value.setdefault((value["low"], value["high"], value.get("open"), value.get("unit")), []).append(row)
    clusters: dict[tuple[object, ...], list[list[Said]]] = {}
    for key, rows in by_value.items():
        clusters.setdefault(key[:3], []).extend(_clusters(rows, party_of or {}))
    groups = [group for alike in clusters.values() for group in join_loosely(alike, _contradicts)]
    return tuple(sorted((_figure(group) for group in groups), key=lambda f: _order(f.said[0])))


def _spelled_out(said: Sequence[Said]) -> list[Said]:
    """A headline has no room for "at least": its bare number is the bounded one of the report below it."""
    below: dict[str, list[Said]] = {}
    for row in said:
        if row.part != "headline" and row.mention.value["form"] in ("at least", "more than", "nearly", "about"):
            below.setdefault(row.article, []).append(row)
    return [_as_below(row, below.get(row.article, ())) if row.part == "headline" else row for row in said]


def _as_below(row: Said, below: Sequence[Said]) -> Said:
    number = row.mention.value["low"]
    for full in below:
        value = full.mention.value
        meant = {value["low"], (value["low"] or 0) - 1 if value["form"] == "more than" else None, value["high"]} - {
            None
        }
        if row.mention.value["form"] == "exact" and number in meant and same_subject(row, full):
            return replace(row, mention=replace(row.mention, value=value))
    return row


def _order(row: Said) -> tuple[str, int, int]:
    return row.article, row.mention.start, row.mention.end


def _clusters(rows: Sequence[Said], party_of: Mapping[str, str]) -> list[list[Said]]:
    """Put each mention with the first cluster in which nothing speaks against it; the fullest mentions lead."""
    clusters: list[list[Said]] = []
    for row in sorted(rows, key=lambda r: (-_fullness(r), _order(r))):
        home = next((c for c in clusters if _belongs(row, c, party_of)), None)
        if home is None:
            clusters.append([row])
        else:
            home.append(row)
    return _of_one_party(clusters, party_of)


def _of_one_party(clusters: Sequence[list[Said]], party_of: Mapping[str, str]) -> list[list[Said]]:
    """Join clusters that one party's statements tie together, in whatever order their mentions came."""
    joined: list[list[Said]] = []
    for cluster in clusters:
        home = next((c for c in joined if all(_belongs(row, c, party_of) for row in _representatives(cluster))), None)
        if home is None:
            joined.append(list(cluster))
        else:
            home.extend(cluster)
    return joined


def _belongs(row: Said, cluster: Sequence[Said], party_of: Mapping[str, str]) -> bool:
    """A headline goes with its own report's sentence; everything else must fit all ways in which a cluster speaks."""
    if row.part == "headline":
        below = [other for other in cluster if other.article == row.article and other.part != "headline"]
        if any(same_subject(row, other) for other in below):
            return True
    kin = {_way(other) for other in cluster if _one_side(row, other, party_of)}
    if kin:  # what a report says in its own words beside them is of the same place
        kin |= {_way(other) for other in cluster if other.kind in ("voice", "none")}
    return all(same_subject(row, other, one_side=_way(other) in kin) for other in _representatives(cluster))


def _one_side(a: Said, b: Said, party_of: Mapping[str, str]) -> bool:
    return a.source in party_of and party_of.get(a.source or "") == party_of.get(b.source or "")


def _fullness(row: Said) -> int:
    context = _context(row)
    facts = (context.predicate, context.head, context.of, context.places, context.time)
    return sum(bool(fact) for fact in facts) - 2 * (row.part == "headline")


def _representatives(cluster: Sequence[Said]) -> list[Said]:
    """One mention for each way in which the cluster speaks, so that 200 reprints cost no more than one."""
    seen: dict[tuple[object, ...], Said] = {}
    for row in cluster:
        seen.setdefault(_way(row), row)
    return list(seen.values())


def _way(row: Said) -> tuple[object, ...]:
    """How a mention speaks of its thing."""
    context = _context(row)
    return context.predicate, context.head, context.of, context.places, context.modifiers


def _context(row: Said) -> Context:
    return row.mention.context or Context()


def same_subject(a: Said, b: Said, *, one_side: bool = False) -> bool:
    """Tell whether two mentions of one value speak of the same thing, as far as their words show.

    ``one_side``: one party says both, so that a place by another name does not set them apart.
    """
    one, two = _context(a), _context(b)
    return (
        a.expected == b.expected
        and _one_thing(a, b)
        and not _set_apart(one, two)
        and one.polarity == two.polarity
        and one.per == two.per
        and _of_old(a) == _of_old(b)
        and not (_places_disjoint(one.places, two.places) and not one_side)
        and not _of_disjoint(one, two)
        and not disjoint_times(one.time, two.time)
        and (a.mention.value["form"] != "vague" or a.part == "headline" or b.part == "headline" or _one_crowd(one, two))
    )


def _contradicts(a: Said, b: Said) -> bool:
    """Tell whether two mentions of one value cannot be of one thing, whatever act and noun they name."""
    one, two = _context(a), _context(b)
    units = {a.mention.value.get("unit"), b.mention.value.get("unit")} - {None}
    per = {one.per, two.per} - {None}
    more = _FURTHER & (set(one.modifiers) ^ set(two.modifiers))
    return (
        len(units) > 1
        or len(per) > 1
        or bool(more)
        or a.expected != b.expected
        or one.polarity != two.polarity
        or _of_old(a) != _of_old(b)
        or _places_disjoint(one.places, two.places)
        or _of_disjoint(one, two)
        or disjoint_times(one.time, two.time)
    )


def _one_thing(a: Said, b: Said) -> bool:
    """Nouns and acts agree; of amounts with one unit, what they are called."""
    one, two = _context(a), _context(b)
    if a.mention.value.get("unit") and b.mention.value.get("unit"):
        return amounts_agree(a.mention, b.mention, one, two)
    if _headline_of(a, b) or _headline_of(b, a) or _jobs_lost(one, two):
        return True
    open_act = one.predicate is None or two.predicate is None
    if telling(a.mention) and open_act and population(one.head, two.head) != "other":
        return True
    if a.mention.value["form"] == "vague":
        return _heads_agree(one, two) and _predicates_agree(one, two)
    return nouns_agree(one, two) and acts_agree(one, two, a.mention.value["low"])


def _jobs_lost(one: Context, two: Context) -> bool:
    return one.head == two.head == "job" and {one.predicate, two.predicate} <= _JOBS_LOST


def _of_old(row: Said) -> bool:
    """Told of a time long before it was said: the dead of 1987 are not those of today, who are undated."""
    time = _context(row).time
    if time is None or not time.end or not row.stated.start:
        return False
    return _days_between(time.end, str(row.stated.start)) > _LONG_AGO


_LONG_AGO = 45  # days, as for what is background


def _one_crowd(one: Context, two: Context) -> bool:
    """ "Hundreds" says too little to tell two crowds apart: only the same words around it make it the same."""
    return (
        one.modifiers == two.modifiers
        and one.since == two.since
        and _named(one.places, "from") == _named(two.places, "from")
    )


def _heads_agree(one: Context, two: Context) -> bool:
    if one.head is None or two.head is None:
        return one.predicate is not None and act(one.predicate) == act(two.predicate)
    return one.head == two.head or covers(one.head, two.head) or covers(two.head, one.head)


def _headline_of(a: Said, b: Said) -> bool:
    """A headline names the people of its own report as it likes: "dozens of hostages" over dozens of citizens."""
    one, two = _context(a), _context(b)
    people = covers("person", one.head or "") and covers("person", two.head or "")
    return a.part == "headline" and a.article == b.article and people and one.predicate == two.predicate is not None


def _predicates_agree(one: Context, two: Context) -> bool:
    """A mention without a predicate (a headline, an apposition) joins only what counts the very same noun."""
    if one.predicate is not None and two.predicate is not None:
        return act(one.predicate) == act(two.predicate)
    return one.head is not None and one.head == two.head


def _set_apart(one: Context, two: Context) -> bool:
    """ "Another 12" is never the first twelve."""
    return (_SETS_APART & set(one.modifiers)) != (_SETS_APART & set(two.modifiers))


def _places_disjoint(one: Sequence[tuple[str, str]], two: Sequence[tuple[str, str]]) -> bool:
    """Places of one preposition that have no name in common; a place that one of them leaves out says nothing."""
    shared = {prep for prep, _ in one} & {prep for prep, _ in two}
    return any(not _named(one, prep) & _named(two, prep) for prep in shared)


# "Northern Ouedane" and "Ouedane" are no two places: the one lies in the other.
_PARTS = frozenset((
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "north-eastern",
    "north-western", "south-eastern", "south-western", "northeastern", "northwestern", "southeastern", "southwestern",
    "upper", "lower", "greater", "inner", "outer", "downtown",
))  # fmt: skip


def _named(places: Sequence[tuple[str, str]], preposition: str) -> set[str]:
    return {_whole(place) for prep, place in places if prep == preposition}


def _whole(place: str) -> str:
    first, _, rest = place.partition(" ")
    return rest if rest and first.lower() in _PARTS else place


def _of_disjoint(one: Context, two: Context) -> bool:
    if not one.of or not two.of:
        return False
    words_one, words_two = set(one.of.lower().split()), set(two.of.lower().split())
    small = {"the", "a", "an", "of", "their", "its", "his", "her", "these", "those", "them"}
    return not (words_one - small) & (words_two - small) and bool(words_one - small) and bool(words_two - small)


def disjoint_times(one: When | None, two: When | None) -> bool:
    """Tell whether two times are more than a day apart; an unknown one is apart from none.

    A night has two dates, and a time zone may add one: "overnight" on Tuesday is "Monday night" to another desk.

    >>> disjoint_times(None, None)
    False
    """
    if one is None or two is None or not (one.start and one.end and two.start and two.end):
        return False
    gaps = (_days_between(one.end, two.start), _days_between(two.end, one.start))
    return any(gap > 1 for gap in gaps)


def _days_between(earlier: str, later: str) -> int:
    return (date.fromisoformat(later[:10]) - date.fromisoformat(earlier[:10])).days


def population(one: str | None, two: str | None) -> str:
    """Compare two counted nouns: "same", "narrower" (the first is part of the second), "wider" or "other".

    >>> population("citizen", "person"), population("child", "person"), population("house", "person")
    ('same', 'narrower', 'other')
    """
    if one is None or two is None or one == two or {one, two} <= _PEOPLE or bare(one) or bare(two):
        return "same"
    if covers(two, one):
        return "narrower"
    return "wider" if covers(one, two) else "other"


def comparable(a: Figure, b: Figure) -> bool:
    """Tell whether two figures count one kind of thing in the same act, place and time, so that they may conflict."""
    if a.unit != b.unit or _expected(a) != _expected(b):
        return False
    if not (_one_amount(a, b) if a.unit is not None else _one_count(a, b)):
        return False
    apart = _places_disjoint(_places(a), _places(b)) and not _one_speaker(a, b)
    return of_one_kind(a, b) and not _times_apart(a, b) and not apart


def _one_count(a: Figure, b: Figure) -> bool:
    """One act on one kind of thing; where no verb tells the act, the very same things, and more telling than people."""
    if (population(a.head, b.head) == "other" and not _bodies(a, b)) or not of_one_size(a, b):
        return False
    if a.predicate is not None and b.predicate is not None:
        return act(a.predicate) == act(b.predicate)
    few = all(end is None or end <= _FEW_THINGS for f in (a, b) for end in (f.low, f.high))
    return few and a.predicate == b.predicate and a.head == b.head and a.head is not None and _tells(a.head)


_FEW_THINGS = 1000  # shots, coaches, craters; millions of a thing without a verb are money of a kind no table knows


# Two counts of one thing lie within this of each other even where sides quarrel (crowds by police and organisers: two
# to four times); what lies further apart counts a part, or something else.
_ONE_SIZE = 5


def of_one_size(a: Figure, b: Figure) -> bool:
    """Whole numbers of one order: four patients who died in the night are no rival of the 44 dead."""
    ends = [[end for end in (f.low, f.high) if end is not None] for f in (a, b)]
    if not all(ends) or any(isinstance(end, float) for pair in ends for end in pair):
        return False
    small, large = sorted(max(pair) for pair in ends)
    return large <= _ONE_SIZE * max(small, 1) or a.form == "vague" or b.form == "vague" or _population_part(a, b)


def _population_part(a: Figure, b: Figure) -> bool:
    return population(a.head, b.head) in ("narrower", "wider")


def _bodies(a: Figure, b: Figure) -> bool:
    heads = {a.head, b.head}
    return "body" in heads and all(h == "body" or covers("person", h or "") for h in heads)


def _tells(head: str) -> bool:
    """Shots, coaches, craters: things that an event has one number of; not people, years or places."""
    return not (covers("person", head) or covers("place", head) or covers("event", head) or bare(head))


# An amount is named loosely ("profit" is a level, a change or an error of it): only one that is called the same and
# lies near the other is a rival or a revision of it; further apart, two amounts are two things.
_NEAR = 2


def _one_amount(a: Figure, b: Figure) -> bool:
    bounds = [bound for f in (a, b) for bound in (f.low, f.high) if bound]
    near = bool(bounds) and max(bounds) <= _NEAR * min(bounds)
    ours, theirs = ({frozenset(_context(row).modifiers) - {"previous"} for row in f.said} for f in (a, b))
    unit = str(a.unit)
    only_unit = a.head is not None and lemma(a.head) in (lemma(unit_noun(unit)), lemma(unit)) and unit != "magnitude"
    named = a.head == b.head and not bare(a.head) and not only_unit
    changed = {"rose", "fell"}
    if {a.predicate} & changed != {b.predicate} & changed:
        return False
    return (near or _misplaced_point(a, b)) and bool(ours & theirs) and named


def _misplaced_point(a: Figure, b: Figure) -> bool:
    """75,000 for 750,000: the same digits, ten times as much."""
    if not (a.low and b.low) or a.low != a.high or b.low != b.high:
        return False
    digits = {str(f.low).replace(".", "").strip("0") for f in (a, b)}
    return len(digits) == 1 and a.low != b.low


def _one_speaker(a: Figure, b: Figure) -> bool:
    """One and the same source on one act: a village in the first report and its valley in the second are one place."""
    ours = {row.source for row in a.said if row.source and row.stance == "for"}
    return any(row.source in ours for row in b.said if row.stance == "for")


def of_one_kind(a: Figure, b: Figure) -> bool:
    """Some way in which the one is told agrees with some way in which the other is."""
    pairs = ((_context(x), _context(y)) for x in _representatives(a.said) for y in _representatives(b.said))
    return any(
        not _set_apart(one, two)
        and (one.polarity, one.per, one.since, one.standing) == (two.polarity, two.per, two.since, two.standing)
        and not _of_disjoint(one, two)
        for one, two in pairs
    )


def _times_apart(a: Figure, b: Figure) -> bool:
    """Both are dated, and no date of the one meets a date of the other."""
    ours, theirs = _times(a), _times(b)
    return bool(ours and theirs) and all(disjoint_times(x, y) for x in ours for y in theirs)


def _times(figure: Figure) -> list[When]:
    found = {t.start: t for row in figure.said if (t := _context(row).time) is not None and t.start}
    return [found[start] for start in sorted(found)]


def _places(figure: Figure) -> list[tuple[str, str]]:
    return sorted({place for row in figure.said for place in _context(row).places})


def _expected(figure: Figure) -> bool:
    """What analysts expected is no rival of what came out."""
    return all(row.expected for row in figure.said)


def _figure(rows: Sequence[Said]) -> Figure:
    rows = sorted(rows, key=_order)
    best = min(rows, key=lambda r: (r.part == "headline", -_fullness(r), _order(r)))
    value, context = best.mention.value, _context(best)
    return Figure(
        low=value["low"],
        high=value["high"],
        open=value.get("open"),
        form=_most([str(r.mention.value["form"]) for r in rows]),
        counted=value.get("counted"),
        head=_widest([c.head for r in rows if (c := _context(r)).head]) or context.head,
        unit=value.get("unit"),
        predicate=context.predicate or _most([p for r in rows if (p := _context(r).predicate)]) or None,
        said=tuple(rows),
    )


def _widest(heads: Sequence[str | None]) -> str | None:
    """The counted noun that stands above all the others, if one does: people over demonstrators."""
    named = [h for h in heads if h]
    return next((h for h in named if all(covers(h, other) for other in named)), None)


def _most(names: Sequence[str]) -> str:
    """The most frequent name, the first in the alphabet of equals; "" of none."""
    counts: Mapping[str, int] = {name: names.count(name) for name in names}
    return min(counts, key=lambda name: (-counts[name], name), default="")
