"""What a bundle says, counted again from its own evidence: every count, sum, share and finding that has to follow."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from secondsource.bundle.leaves import leaf
from secondsource.claims.policies import answer
from secondsource.claims.support import Setting, count
from secondsource.families import shares_of
from secondsource.records import Claim, Dossier, Finding, content_id

__all__ = ["CHECKS", "recount"]

Leaf = Mapping[str, Any]
_SUM = re.compile(r"^([\d.]+(?: \+ [\d.]+)+) = ([\d.]+)")


def recount(dossier: Dossier, leaves: Sequence[Leaf]) -> Iterator[tuple[str, int, list[str]]]:
    """Give for each check its name, how many things were checked, and what does not hold."""
    for name, check in CHECKS.items():
        outcomes = list(check(dossier, leaves))
        yield name, len(outcomes), [problem for problem in outcomes if problem]


def _cited(dossier: Dossier, leaves: Sequence[Leaf]) -> Iterator[str]:
    """Cited sentences are those that were hashed, and stand in their articles."""
    of = {str(one["sentence"]): one for one in leaves}
    texts = {article.id: article.text for article in dossier.articles}
    for s in dossier.sentences:
        if s.id not in of:
            yield f"sentence {s.id}: it has no leaf"
        elif s.text and leaf(str(of[s.id]["salt"]), s.text) != of[s.id]["hash"]:
            yield f"sentence {s.id}: its words are not those that were hashed"
        elif s.text and texts.get(s.article, "")[s.start : s.end] != s.text:
            yield f"sentence {s.id}: it does not stand at {s.start} to {s.end} of {s.article}"
        elif s.text and content_id("sen", s.article, str(s.n), s.text) != s.id:
            yield f"sentence {s.id}: its id is not that of its words"
        else:
            yield ""


def _places(dossier: Dossier, _: Sequence[Leaf]) -> Iterator[str]:
    """Mentions stand inside their sentences, edits inside the two articles."""
    sentences = {s.id: s for s in dossier.sentences}
    lengths = {article.id: len(article.text) for article in dossier.articles}
    for claim in dossier.claims:
        for m in claim.mentions:
            s = sentences.get(m.sentence)
            inside = s is not None and s.start <= m.start < m.end <= lengths.get(s.article, 0)
            yield "" if inside else f"claim {claim.id}: a mention at {m.start} stands in no sentence"
    for link in dossier.copy_links:
        a, b = sentences.get(link.a), sentences.get(link.b)
        ends = [(e.a_start, e.a_end, e.b_start, e.b_end) for e in link.edits]
        fits = a is not None and b is not None
        fits = fits and all(
            0 <= w <= x <= lengths[a.article] and 0 <= y <= z <= lengths[b.article]  # type: ignore[union-attr]
            for w, x, y, z in ends
        )
        yield "" if fits else f"copy link {link.a} to {link.b}: an edit stands outside the two articles"


def _references(dossier: Dossier, _: Sequence[Leaf]) -> Iterator[str]:
    """Everything that is named exists."""
    known = {
        "article": {a.id for a in dossier.articles},
        "sentence": {s.id for s in dossier.sentences},
        "claim": {c.id for c in dossier.claims},
        "source": {s.id for s in dossier.sources},
        "origin": {o.id for o in dossier.origins},
    }
    for kind, id_, where in _named(dossier):
        yield "" if id_ in known[kind] else f"{where}: it names {kind} {id_}, which is not there"


def _named(dossier: Dossier) -> Iterator[tuple[str, str, str]]:
    for claim in dossier.claims:
        where = f"claim {claim.id}"
        yield from (("source", one, where) for one in claim.support.witnesses)
        yield from (("claim", one, where) for one in claim.parts)
        for m in claim.mentions:
            yield "sentence", m.sentence, where
            yield from (("source", m.source, where),) if m.source else ()
            yield from (("origin", m.origin, where),) if m.origin else ()
    for finding in dossier.findings:
        where = f"finding {finding.id}"
        yield from (("claim", one, where) for one in finding.claims)
        yield from (("article", one, where) for one in finding.articles)
        yield from (("sentence", one, where) for one in finding.sentences)
    for relation in dossier.relations:
        yield "claim", relation.a, "a relation"
        yield "claim", relation.b, "a relation"


def _counts(dossier: Dossier, _: Sequence[Leaf]) -> Iterator[str]:
    """Every count, by the one counting function from the evidence that the dossier shows."""
    sources = {s.id: s for s in dossier.sources}
    for claim in dossier.claims:
        if claim.value is not None and claim.value.role == "sum":
            continue
        again = count(claim.evidence, sources, claim.mentions, _setting(dossier, claim))
        if again == claim.support:
            yield ""
        else:
            said, found = claim.support.independent, again.independent
            yield (
                f"claim {claim.id} ({claim.text}): it says {said.low} to {said.high} independent sources, its evidence "
                f"gives {found.low} to {found.high}"
                if said != found
                else f"claim {claim.id} ({claim.text}): outlets, origins or newsrooms are not those of its evidence"
            )


def _setting(dossier: Dossier, claim: Claim) -> Setting:
    owners = {a.outlet: a.owner for a in dossier.articles if a.owner}
    unknown = {a.outlet for a in dossier.articles if not a.outlet_known}
    unknown |= {m.outlet for m in claim.mentions if m.origin is None}
    primary = {o.id for o in dossier.origins if o.kind == "primary"}
    return Setting(owners, frozenset(unknown), frozenset(primary))


def _answers(dossier: Dossier, _: Sequence[Leaf]) -> Iterator[str]:
    """Every answer by the policy; "a named agency heard it" is asked only where the dossier knows the agencies."""
    sources = {s.id: s for s in dossier.sources}
    agencies = frozenset(c.agency for a in dossier.articles for c in a.credits) | {
        o.name for o in dossier.origins if o.kind == "agency"
    }
    for claim in dossier.claims:
        again = answer(dossier.policy, claim.nature, claim.support, claim.evidence, sources, agencies)
        yield "" if again.met == claim.answer.met else f"claim {claim.id}: it says {claim.answer.met}, not {again.met}"
    totals = {"met": "yes", "not met": "no", "cannot tell": "cannot tell"}
    for name, met in totals.items():
        said, found = dossier.answer.claims.get(name), sum(c.answer.met == met for c in dossier.claims)
        yield "" if said == found else f"answer: it says {said} claims {name}, there are {found}"


def _sums(dossier: Dossier, _: Sequence[Leaf]) -> Iterator[str]:
    """A sum is what its parts come to and rests on no more than any of them; printed arithmetic is right."""
    claims = {c.id: c for c in dossier.claims}
    for claim in dossier.claims:
        if claim.value is None or claim.value.role != "sum":
            continue
        parts = [claims[one] for one in claim.parts if one in claims]
        values = [part.value for part in parts if part.value is not None]
        lows, highs = [v.low or 0 for v in values], [v.high or 0 for v in values]
        right = sum(lows) == claim.value.low and sum(highs) == claim.value.high
        yield "" if right else f"claim {claim.id}: its parts do not come to {claim.value.low}"
        least = min((part.support.independent.high for part in parts), default=0)
        carried = claim.support.independent.high <= max(least, 1)
        yield "" if carried else f"claim {claim.id}: it rests on more sources than its weakest part"
    for finding in dossier.findings:
        if finding.arithmetic and (found := _SUM.match(finding.arithmetic)):
            total = sum(float(part) for part in found[1].split(" + "))
            right = abs(total - float(found[2])) < 1e-9
            yield "" if right else f"finding {finding.id}: {finding.arithmetic!r} is wrong"


def _shares(dossier: Dossier, leaves: Sequence[Leaf]) -> Iterator[str]:
    """Shares of copied words, from the copy of each sentence and its number of tokens."""
    words = {str(one["sentence"]): int(one["tokens"]) for one in leaves}
    for article in dossier.articles:
        counts = {"verbatim": 0, "edited": 0, "credited": 0, "own": 0}
        for s in dossier.sentences:
            if s.article == article.id and s.part == "body":
                counts["edited" if s.copy == "suspected" else s.copy] += words.get(s.id, 0)
        again = shares_of(counts) if sum(counts.values()) else None
        yield "" if again == article.shares else f"{article.name}: its shares are not those of its sentences"


def _findings(dossier: Dossier, _: Sequence[Leaf]) -> Iterator[str]:
    """Findings that a claim's count, value or relations alone decide."""
    claims = {c.id: c for c in dossier.claims}
    for finding in dossier.findings:
        if (rule := _RULES.get(finding.kind)) is not None:
            holds = rule(finding, [claims[one] for one in finding.claims if one in claims])
            yield "" if holds else f"finding {finding.id} ({finding.kind}): its claims do not bear it out"
    said = {(f.kind, one) for f in dossier.findings for one in f.claims}
    for claim in dossier.claims:
        asked = claim.nature in ("event", "measurement") and _stands(claim)
        low, high = claim.support.independent.low, claim.support.independent.high
        if asked and low >= 2:
            yield "" if ("two sources", claim.id) in said else f"claim {claim.id}: 'two sources' is not said"
        if asked and low == high == 1:
            yield "" if ("one source", claim.id) in said else f"claim {claim.id}: 'one source' is not said"


def _stands(claim: Claim) -> bool:
    return any(e.stance == "for" and e.status == "current" for e in claim.evidence)


def _two_sources(_: Finding, claims: Sequence[Claim]) -> bool:
    return all(c.support.independent.low >= 2 for c in claims)


def _one_source(_: Finding, claims: Sequence[Claim]) -> bool:
    return all((c.support.independent.low, c.support.independent.high) == (1, 1) for c in claims)


def _one_copy(_: Finding, claims: Sequence[Claim]) -> bool:
    return all((c.support.origins.low, c.support.origins.high) == (1, 1) for c in claims)


_RULES: Mapping[str, Callable[[Finding, Sequence[Claim]], bool]] = {
    "two sources": _two_sources,
    "one source": _one_source,
    "one copy": _one_copy,
}


def _story(dossier: Dossier, _: Sequence[Leaf]) -> Iterator[str]:
    right = dossier.story.id == content_id("sty", *sorted(a.id for a in dossier.articles))
    yield "" if right else "story: its id is not that of its articles"


CHECKS: Mapping[str, Callable[[Dossier, Sequence[Leaf]], Iterable[str]]] = {
    "cited sentences": _cited,
    "places": _places,
    "references": _references,
    "counts": _counts,
    "answers": _answers,
    "sums": _sums,
    "shares": _shares,
    "findings": _findings,
    "story": _story,
}
