"""The dossier of one story: everything in its fixed order, with one plain line that answers for it."""

import re
from collections.abc import Iterable, Sequence

from secondsource.claims.policies import in_words
from secondsource.claims.read import ClaimSet
from secondsource.findings import findings
from secondsource.records import (
    Article,
    Claim,
    CopyLink,
    Dossier,
    Family,
    Finding,
    Judgement,
    Origin,
    Policy,
    Sentence,
    Story,
    StoryAnswer,
    content_id,
)
from secondsource.timeline import event_dates, timeline

__all__ = ["SCHEMA", "assemble", "could_confirm"]

SCHEMA = "secondsource.dossier/1"


def assemble(
    read: ClaimSet,
    origins: Iterable[Origin],
    families: Iterable[Family],
    policy: Policy,
    judgements: tuple[Judgement, ...] = (),
) -> Dossier:
    """Put a story's claims, copy and findings together; the order of everything follows from their content."""
    material = read.material
    inside = {a.id for a in material.articles}
    sentences = tuple(s for a in material.articles for s in material.sentences[a.id])
    links = tuple(link for s in sentences for link in material.links.get(s.id, ()) if link.b in material.sentence)
    used = {s.origin for s in sentences} | {m.origin for c in read.claims for m in c.mentions}
    entries = timeline(read)
    start, end = event_dates(read, entries)
    found = findings(read)
    return Dossier(
        schema=SCHEMA,
        story=Story(
            content_id("sty", *sorted(inside)),
            _headline(material.articles, links, sentences),
            start,
            end,
            tuple(a.id for a in material.articles),
        ),
        answer=_answer(read, found, policy),
        articles=material.articles,
        sentences=sentences,
        copy_links=links,
        origins=tuple(sorted((o for o in origins if o.id in used), key=lambda o: (o.kind, o.name, o.id))),
        families=tuple(f for family in families if (f := _within(family, inside)).members),
        sources=read.sources,
        claims=read.claims,
        relations=read.relations,
        findings=found,
        timeline=entries,
        policy=policy,
        judgements=judgements,
        could_confirm=could_confirm(read),
    )


def _within(family: Family, inside: set[str]) -> Family:
    return Family(family.origin, tuple(m for m in family.members if m.article in inside))


def _headline(articles: Sequence[Article], links: Sequence[CopyLink], sentences: Sequence[Sentence]) -> str:
    """The headline of the article that most others copy, else of the earliest."""
    of = {s.id: s.article for s in sentences}
    copied: dict[str, set[str]] = {}
    for link in links:
        copied.setdefault(of[link.b], set()).add(of[link.a])
    best = min(articles, key=lambda a: (-len(copied.get(a.id, ())), a.published.start or "9999", a.id))
    return best.headline or next((a.headline for a in articles if a.headline), "")


def _answer(read: ClaimSet, found: Sequence[Finding], policy: Policy) -> StoryAnswer:
    counts = {"met": 0, "not met": 0, "cannot tell": 0}
    keys = {"yes": "met", "no": "not met", "cannot tell": "cannot tell"}
    for claim in read.claims:
        if claim.answer.met is not None:
            counts[keys[claim.answer.met]] += 1
    return StoryAnswer(_line(read, found), policy.name, counts)


def _line(read: ClaimSet, found: Sequence[Finding]) -> str:
    """One plain sentence: what holds, what rests on one source, what conflicts, what was not read."""
    asked = [c for c in read.claims if c.answer.met is not None and c.kind == "figure"]
    strong = [c for c in asked if c.support.independent.low >= 2]
    single = [c for c in asked if c.support.independent.low <= 1 and c.support.independent.high >= 1]
    clauses = []
    if strong:
        clauses.append(f"{_listed(strong)} {_rest(strong)} on {_count(strong[0].support.independent.low)} or more")
    if single:
        clauses.append(f"{_listed(single)} {_rest(single)} on {_count(*_bounds(single[0]))}")
    conflicts = [f for f in found if f.kind in ("withdrawn", "does not add up", "disputed")]
    clauses += [f.text.rstrip(".") for f in conflicts[:2]]
    unread = [f for f in found if f.kind == "not read"]
    clauses.append(f"{len(unread)} pages were not read for claims" if unread else "all pages were read")
    return "; ".join(clauses) + "."


def _bounds(claim: Claim) -> tuple[int, int]:
    return claim.support.independent.low, claim.support.independent.high


def _count(low: int, high: int | None = None) -> str:
    return in_words(low, low if high is None else high)


def _rest(claims: Sequence[Claim]) -> str:
    return "rests" if len(claims) == 1 else "rest"


def _listed(claims: Sequence[Claim]) -> str:
    first = "; ".join(c.text for c in claims[:2])
    return first if len(claims) <= 2 else f"{first} and {len(claims) - 2} more"


_PART = re.compile(
    r"\b(?:mediation|mediated|brokered|help|assistance|supervision|presence|agreement|cooperation|coordination|support|monitored|"
    r"overseen|arranged|negotiated|witnessed)\s+(?:from|of|by|with)\s+(?:the\s+)?((?:[A-Z][\w'-]+\s?)+)"
)
_ROLES = {"mediation": "mediator", "mediated": "mediator", "brokered": "mediator", "negotiated": "mediator"}


def could_confirm(read: ClaimSet) -> tuple[str, ...]:
    """Who could confirm: named in a sentence of the event as taking part in it, and quoted nowhere in the story."""
    quoted = {n.lower() for s in read.sources if s.kind not in ("voice", "none") for n in (s.name, *s.aliases)}
    events = {m.sentence for c in read.claims if c.nature in ("event", "measurement") for m in c.mentions}
    named: dict[str, str] = {}
    for group in read.material.sentences.values():
        for sentence in group:
            for match in _PART.finditer(sentence.text) if sentence.id in events else ():
                name, word = match.group(1).strip(), match.group().split()[0].lower()
                if name.lower() not in quoted:
                    named.setdefault(name, f"{name} (named as {_ROLES.get(word, 'taking part')}, not quoted)")
    return tuple(named[name] for name in sorted(named))
