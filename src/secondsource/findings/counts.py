"""Findings about the count: on how many independent sources a claim rests, and of what kind."""

from secondsource.claims.read import ClaimSet
from secondsource.claims.support import standing_sources
from secondsource.findings.finding import finding, joined, named, page_names, source_names, standing_names
from secondsource.records import Claim, Finding

__all__ = ["counted"]

_ASKED = ("event", "measurement")


def counted(read: ClaimSet) -> list[Finding]:
    """Say for every claim that can rest on too few sources what it rests on."""
    made: list[Finding] = []
    for claim in read.claims:
        if any(e.stance == "for" and e.status == "current" for e in claim.evidence):
            made += _of_event(claim, read) if claim.nature in _ASKED else []
        made += _open(claim, read)
    return made


def _of_event(claim: Claim, read: ClaimSet) -> list[Finding]:
    support, made = claim.support, []
    standing = standing_sources(claim.evidence)
    kinds = {e.kind for said in standing.values() for e in said}
    if support.independent.low >= 2:
        made.append(
            finding("two sources", f"{claim.text}: {named(claim, read)}{_only_in(claim, read)}", [claim], read=read)
        )
    elif support.independent.high == 1 and support.independent.low == 1:
        made.append(finding("one source", f"{claim.text}: {_who(claim, read)}", [claim], read=read))
    if support.outlets.high >= 2 and support.origins.high == 1 and support.origins.low == 1:
        made.append(
            finding(
                "one copy", f"{claim.text}: one text{_whose(claim, read)}, on {_pages(claim, read)}", [claim], read=read
            )
        )
    elif support.outlets.high >= 2 and support.heard.high == 1 and not support.heard.in_hand:
        made.append(finding("one reporter", f"{claim.text}: heard once, by {_hearers(claim)}", [claim], read=read))
    if kinds == {"anonymous"}:
        made.append(
            finding("unnamed only", f"{claim.text}: {joined(source_names(claim.evidence, read))}", [claim], read=read)
        )
    elif not standing or kinds <= {"voice"}:
        made.append(finding("no source named", f"{claim.text}{_unattributed(claim, read)}", [claim], read=read))
    elif all(e.access == "second" for said in standing.values() for e in said):
        made.append(
            finding(
                "second-hand only", f"{claim.text}: {joined(source_names(claim.evidence, read))}", [claim], read=read
            )
        )
    return made


def _open(claim: Claim, read: ClaimSet) -> list[Finding]:
    made = []
    for stance, kind in (("not confirmed", "not confirmed"), ("against", "denied")):
        who = source_names((e for e in claim.evidence if e.stance == stance and e.status == "current"), read)
        if who:
            made.append(finding(kind, f"{claim.text.rstrip('.')}: {kind} by {joined(who)}", [claim], read=read))
    return made


def _who(claim: Claim, read: ClaimSet) -> str:
    who = joined(standing_names(claim, read))
    hearers = _hearers(claim)
    heard = f", heard by {hearers}" if hearers else ""
    pages = (
        f"; {_pages(claim, read)} print one text{_whose(claim, read)}"
        if claim.support.outlets.high > 1 and claim.support.origins.high == 1
        else ""
    )
    return f"{who}{heard}{pages}"


def _hearers(claim: Claim) -> str:
    return joined(
        sorted({h for e in claim.evidence if e.stance == "for" and e.status == "current" for h in e.heard_by})
    )


def _pages(claim: Claim, read: ClaimSet) -> str:
    of = read.material.sentence
    pages = {of[m.sentence].article for m in claim.mentions}
    return page_names(pages, read) if len(pages) <= 3 else f"{len(pages)} pages"


def _whose(claim: Claim, read: ClaimSet) -> str:
    origins = {m.origin for m in claim.mentions if m.origin} & read.material.origins.keys()
    named_origins = sorted(read.material.origins[o].name for o in origins if read.material.origins[o].kind == "agency")
    return f", {named_origins[0]}'s" if len(named_origins) == 1 else ""


def _only_in(claim: Claim, read: ClaimSet) -> str:
    """Which of the sources only one page has."""
    of = read.material.sentence
    names = {s.id: s.name for s in read.sources}
    alone = []
    for e in claim.evidence:
        pages = {of[claim.mentions[i].sentence].article for i in e.mentions}
        if e.source in names and e.status == "current" and len(pages) == 1 and claim.support.outlets.high > 1:
            alone.append(f"{names[e.source]} only in {page_names(pages, read)}")
    return f" ({'; '.join(sorted(alone))})" if alone else ""


def _unattributed(claim: Claim, read: ClaimSet) -> str:
    voices = source_names((e for e in claim.evidence if e.kind == "voice"), read)
    return f": {joined(voices)} in its own words" if voices else ""
