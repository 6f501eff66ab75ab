"""The count in words: one source; one source, possibly two; two sources; no named source. Nothing is counted here."""

from collections.abc import Iterable, Mapping, Sequence

from secondsource.records import Claim, Dossier, Evidence, Source
from secondsource.wording.names import newsroom, source_names
from secondsource.wording.plain import counted, join_words, number_word, one_line

__all__ = [
    "count_words",
    "evidence_lines",
    "evidence_words",
    "heard_words",
    "knows_words",
    "outlet_words",
    "support_words",
]

_UNSAID = "does not say how it knows"
_KNOWS = {
    ("record", "first"): "the record itself",
    ("record", "second"): "cites a record",
    ("statement", "first"): "at first hand",
    ("statement", "second"): "second hand",
    ("witness", "first"): "saw it",
    ("witness", "second"): "was told",
    ("measurement", "first"): "measured it",
    ("measurement", "second"): "passes on a measurement",
    ("anonymous", "first"): "not named",
    ("anonymous", "second"): "not named, second hand",
    ("anonymous", "unstated"): "not named",
    ("media", "unstated"): "cites other media",
    ("voice", "unstated"): "its own words, no source given",
    ("none", "unstated"): "no source given",
}


def count_words(claim: Claim) -> str:
    """Say how many independent sources a claim rests on; the higher bound never stands alone.

    The four forms are "one source", "one source, possibly two", "two sources", "no named source".
    """
    low, high = claim.support.independent.low, claim.support.independent.high
    gone = {evidence.status for evidence in claim.evidence} - {"current"}
    if low == high == 0 and gone:
        return "no source left: withdrawn" if "withdrawn" in gone else "no source now: replaced by a later figure"
    if low == 0 or claim.support.sources.low == 0:
        return "no named source"
    noun = "source" if low == 1 else "sources"
    possibly = f", possibly {number_word(high)}" if high > low else ""
    return f"{number_word(low)} {noun}{possibly}"


def knows_words(kind: str, access: str) -> str:
    """Say how a source knows, as far as the text says it.

    >>> knows_words("statement", "first"), knows_words("statement", "unstated")
    ('at first hand', 'does not say how it knows')
    """
    if access == "derived":
        return "worked out from its own figures"
    found = _KNOWS.get((kind, access)) or _KNOWS.get((kind, "unstated"))
    return found or _UNSAID


def heard_words(heard_by: Iterable[str], dossier: Dossier, labels: Mapping[str, str]) -> str:
    """Say which newsrooms heard it themselves; empty when none is known."""
    names = [newsroom(name, dossier, labels) for name in heard_by]
    return f"heard by {join_words(names)}" if names else ""


def outlet_words(claim: Claim) -> str:
    """Say how many publishers print it: always the last thing said about a claim."""
    outlets = claim.support.outlets
    return counted(outlets.low, outlets.high, "outlet") if outlets.high else ""


def evidence_words(
    evidence: Evidence, dossier: Dossier, sources: Mapping[str, Source], labels: Mapping[str, str]
) -> str:
    """Say who says it, how they know and who heard it, for one source."""
    return evidence_lines([evidence], dossier, sources, labels)[0]


def evidence_lines(
    told: Sequence[Evidence], dossier: Dossier, sources: Mapping[str, Source], labels: Mapping[str, str]
) -> list[str]:
    """Say who says it, how they know and who heard it: one line a source, however often it said so."""
    groups: dict[tuple[str, str, str], list[Evidence]] = {}
    for evidence in told:
        groups.setdefault((evidence.source or "", evidence.stance, evidence.status), []).append(evidence)
    lines = (_one_source(group, dossier, sources, labels) for group in groups.values())
    return list(dict.fromkeys(lines))


def _one_source(
    told: Sequence[Evidence], dossier: Dossier, sources: Mapping[str, Source], labels: Mapping[str, str]
) -> str:
    source = sources.get(told[0].source or "")
    name = one_line(source.name) if source else "unattributed words"
    role = f", {one_line(source.role)}" if source and source.role else ""
    if told[0].stance == "not confirmed":
        return f"not confirmed by {name}{role}"
    stance = "against: " if told[0].stance == "against" else ""
    status = {"superseded": "an earlier figure", "withdrawn": "withdrawn"}.get(told[0].status, "")
    knows = [] if source is None else [knows_words(evidence.kind, evidence.access) for evidence in told]
    knows = [words for words in knows if words != _UNSAID or set(knows) == {_UNSAID}]  # the other says how it knows
    cited = [sources[e.cites] for e in told if e.cites is not None and e.cites in sources and e.cites != e.source]
    cites = [f"from {one_line(found.name)}" for found in cited]
    hearers = [hearer for evidence in told for hearer in evidence.heard_by if source is None or hearer != source.name]
    heard = heard_words(dict.fromkeys(hearers), dossier, labels)
    how = "; ".join(part for part in dict.fromkeys([status, *knows, *cites, heard]) if part)
    return f"{stance}{name}{role}" + (f" ({how})" if how else "")


def support_words(claim: Claim, dossier: Dossier, sources: Mapping[str, Source], labels: Mapping[str, str]) -> str:
    """Say what a claim rests on: the count, then each source with how it knows and who heard it, outlets last."""
    said = [e for e in claim.evidence if e.source is not None and not e.repeats and not _echoes(e, claim)]
    named = evidence_lines(said, dossier, sources, labels)
    count = count_words(claim)
    if not source_names(claim, sources) and count == "no named source":
        named = named or ["unattributed words"]
    return "; ".join(part for part in (f"{count}: {'; '.join(named)}" if named else count, outlet_words(claim)) if part)


def _echoes(evidence: Evidence, claim: Claim) -> bool:
    """Whether something is said beside it that says more: the one it cites, or the same source's current statement."""
    others = [e for e in claim.evidence if e is not evidence]
    if evidence.kind == "media":
        return any(e.source == evidence.cites for e in others)
    replaced = evidence.status == "superseded"
    return replaced and any(e.source == evidence.source and e.status == "current" for e in others)
