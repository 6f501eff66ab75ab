"""The dossier of one story: everything in its fixed order, with one plain line that answers for it."""

import re
from collections.abc import Iterable, Sequence

from secondsource.answering import answer_line
from secondsource.claims.read import ClaimSet
from secondsource.findings import findings
from secondsource.frozen import replace
from secondsource.records import (
    Article,
    CopyLink,
    Dossier,
    Family,
    Judgement,
    Origin,
    Policy,
    Sentence,
    Skip,
    Story,
    StoryAnswer,
    content_id,
)
from secondsource.timeline import event_dates, timeline

__all__ = ["SCHEMA", "assemble", "could_confirm", "with_skips"]

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
    made = Dossier(
        schema=SCHEMA,
        story=Story(
            content_id("sty", *sorted(inside)),
            _headline(material.articles, links, sentences),
            start,
            end,
            tuple(a.id for a in material.articles),
        ),
        answer=_answer(read, policy),
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
    return replace(made, answer=replace(made.answer, line=answer_line(made)))


def with_skips(dossier: Dossier, skips: tuple[Skip, ...]) -> Dossier:
    """Put what was not read at all into a dossier, and into its one line."""
    made = replace(dossier, skipped=skips)
    return replace(made, answer=replace(made.answer, line=answer_line(made)))


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


def _answer(read: ClaimSet, policy: Policy) -> StoryAnswer:
    """How many claims meet the policy; the line is written when all else is known."""
    counts = {"met": 0, "not met": 0, "cannot tell": 0}
    keys = {"yes": "met", "no": "not met", "cannot tell": "cannot tell"}
    for claim in read.claims:
        if claim.answer.met is not None:
            counts[keys[claim.answer.met]] += 1
    return StoryAnswer("", policy.name, counts)


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
