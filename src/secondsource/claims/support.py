"""The count: how many independent sources a claim rests on. No other module counts.

The rules are those of newsroom handbooks (the second source must be in a position to know, and not be the first one
again) written as a table of kinds, parties and access; ``docs/methods.md`` gives each with its reason.
"""

from collections.abc import Iterable, Mapping, Sequence, Set

from secondsource.frozen import frozen
from secondsource.records import Bounds, ClaimMention, Evidence, Heard, Source, Support

__all__ = ["Setting", "UNKNOWN_PARTY", "count", "independent", "standing_sources"]

UNKNOWN_PARTY = "unknown"
_ON_RECORD = ("record", "measurement", "statement", "witness")  # in the order in which one is named as the witness
_NO_SOURCE = ("media", "none")


@frozen
class Setting:
    """What the count must know about the newsrooms around a claim."""

    owners: Mapping[str, str]  # outlet -> owner; outlets of one owner are one for low
    unknown_newsrooms: Set[str]  # newsrooms known only by the name of their page
    primary_origins: Set[str]  # origins that are printed originals among the pages


NO_SETTING = Setting({}, frozenset(), frozenset())


def count(
    evidence: Sequence[Evidence],
    sources: Mapping[str, Source],
    mentions: Sequence[ClaimMention] = (),
    setting: Setting = NO_SETTING,
) -> Support:
    """Count what a claim rests on: outlets, origins, newsrooms, sources, and independent sources.

    ``sources`` maps a source id to its Source; ``mentions`` are the claim's own, to which the evidence's indices point.
    The order of ``evidence`` never matters.

    >>> mayor = Source("s1", "the mayor", None, "Orsk", "statement", ())
    >>> said = Evidence("s1", "statement", "first", "for", "current", None, False, ("Orsk Courier",), ())
    >>> count([said, said], {"s1": mayor}).independent
    Bounds(low=1, high=1)
    """
    standing = standing_sources(evidence)
    bounds, witnesses = independent(evidence, sources)
    against = {e.source or "" for e in _live(evidence) if e.stance == "against"}
    return Support(
        outlets=_outlets(mentions, setting),
        origins=_origins(evidence, mentions),
        heard=_heard(evidence, mentions, setting),
        sources=Bounds(_named(standing), len(standing)),
        independent=bounds,
        against=len(against),
        witnesses=witnesses,
    )


def independent(evidence: Sequence[Evidence], sources: Mapping[str, Source]) -> tuple[Bounds, tuple[str, ...]]:
    """Give the bounds of the number of independent sources, and one source for each party counted in the lower one.

    low = parties with a record, named statement, named or staff witness or measurement at first hand (unknown parties
    add nothing beside a known one; all together they are one), or 1 if any source remains; high = sources, and one more
    if some unattributed text gives what no source gives.
    """
    standing = standing_sources(evidence)
    first = {name: said for name, said in standing.items() if any(_at_first_hand(e) for e in said)}
    by_party: dict[str, list[str]] = {}
    for name in first:
        by_party.setdefault(_party(name, sources), []).append(name)
    known = {party: names for party, names in by_party.items() if party != UNKNOWN_PARTY}
    counted = known or by_party or ({"any": list(standing)} if standing else {})
    chosen = (min(names, key=lambda name: _preference(name, standing[name])) for names in counted.values())
    unattributed = any(_adds_unattributed(e) for e in _live(evidence))
    return Bounds(len(counted), len(standing) + unattributed), tuple(sorted(chosen))


def standing_sources(evidence: Iterable[Evidence]) -> dict[str, list[Evidence]]:
    """Resolve citations and drop what is withdrawn, superseded, open or against: source id -> what it still says.

    Who only cites another adds nothing to it; when the one cited says nothing here itself, it stands alone for all who
    cite it, at second hand.
    """
    evidence = tuple(sorted(evidence, key=_order))
    live = [e for e in _live(evidence) if e.stance == "for"]
    own: dict[str, list[Evidence]] = {}
    for e in live:
        if e.source is not None and e.cites is None and e.kind not in _NO_SOURCE and not _echoes_itself(e):
            own.setdefault(e.source, []).append(e)
    gone = {e.source for e in evidence if e.source is not None} - own.keys()
    cites = {e.source: e.cites for e in live if e.source is not None and e.cites is not None and e.source not in own}
    gone -= cites.keys()
    for e in (e for e in live if e.cites is not None):
        end = _end_of_chain(str(e.cites), cites)
        if end not in own and end not in gone:
            own[end] = [_second_hand(e, end)]
    return own


def _live(evidence: Iterable[Evidence]) -> list[Evidence]:
    return [e for e in evidence if e.status == "current"]


def _end_of_chain(source: str, cites: Mapping[str, str]) -> str:
    """Follow who cites whom; two that cite each other are one voice, the first by name."""
    seen = [source]
    while seen[-1] in cites:
        following = cites[seen[-1]]
        if following in seen:
            return min(seen[seen.index(following) :])
        seen.append(following)
    return seen[-1]


def _second_hand(e: Evidence, source: str) -> Evidence:
    kind = "anonymous" if e.kind in _NO_SOURCE else e.kind
    return Evidence(source, kind, "second", "for", "current", None, False, e.heard_by, e.mentions)


def _at_first_hand(e: Evidence) -> bool:
    return e.access == "first" and e.kind in _ON_RECORD


def _adds_unattributed(e: Evidence) -> bool:
    return e.kind == "none" and e.stance == "for" and e.cites is None and not e.repeats


def _echoes_itself(e: Evidence) -> bool:
    """A newsroom's own words that only repeat what it heard a source say are no second source."""
    return e.kind == "voice" and e.repeats


def _party(source: str, sources: Mapping[str, Source]) -> str:
    return sources[source].party if source in sources else UNKNOWN_PARTY


def _preference(source: str, said: Sequence[Evidence]) -> tuple[int, str]:
    ranks = [_ON_RECORD.index(e.kind) for e in said if e.kind in _ON_RECORD]
    return min(ranks, default=len(_ON_RECORD)), source


def _named(standing: Mapping[str, Sequence[Evidence]]) -> int:
    return sum(any(e.kind != "anonymous" for e in said) for said in standing.values())


def _order(e: Evidence) -> tuple[str, ...]:
    return e.source or "", e.cites or "", e.kind, e.access, e.stance, e.status, *e.heard_by


def _outlets(mentions: Sequence[ClaimMention], setting: Setting) -> Bounds:
    outlets = {m.outlet for m in mentions}
    return Bounds(len({setting.owners.get(outlet, outlet) for outlet in outlets}), len(outlets))


def _origins(evidence: Sequence[Evidence], mentions: Sequence[ClaimMention]) -> Bounds:
    """Origins of the mentions that support the claim; what only repeats (a headline) adds nothing."""
    counted = [mentions[i] for e in _live(evidence) if e.stance == "for" and not e.repeats for i in e.mentions]
    known = {m.origin for m in counted if m.origin is not None}
    unknown = {m.outlet for m in counted if m.origin is None}
    return Bounds(max(len(known), 1 if unknown else 0), len(known) + len(unknown))


def _heard(evidence: Sequence[Evidence], mentions: Sequence[ClaimMention], setting: Setting) -> Heard:
    supporting = [e for e in _live(evidence) if e.stance == "for" and e.kind not in _NO_SOURCE]
    newsrooms = {newsroom for e in supporting for newsroom in e.heard_by}
    known = newsrooms - setting.unknown_newsrooms
    records = [e for e in supporting if e.kind == "record"]
    in_hand = any(mentions[i].origin in setting.primary_origins for e in records for i in e.mentions)
    return Heard(max(len(known), 1 if newsrooms else 0), len(newsrooms), in_hand)
