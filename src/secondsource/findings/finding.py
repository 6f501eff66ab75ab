"""Making one finding: its id, its sentences and articles from the claims that it is about."""

from collections.abc import Iterable, Mapping, Sequence

from secondsource.claims.policies import in_words
from secondsource.claims.read import ClaimSet
from secondsource.claims.support import standing_sources
from secondsource.records import Claim, Evidence, Finding, content_id

__all__ = [
    "by_id",
    "finding",
    "joined",
    "named",
    "page_names",
    "source_names",
    "standing_names",
    "thing_text",
    "value_text",
]


def finding(
    kind: str,
    text: str,
    claims: Iterable[Claim] = (),
    *,
    read: ClaimSet,
    articles: Iterable[str] | None = None,
    sentences: Iterable[str] | None = None,
    direction: str | None = None,
    arithmetic: str | None = None,
) -> Finding:
    """Make a finding; articles and sentences are those of the claims' mentions unless they are given."""
    about = tuple(claims)
    of = read.material.sentence
    cited = set(sentences) if sentences is not None else {m.sentence for c in about for m in c.mentions}
    pages = set(articles) if articles is not None else {of[s].article for s in cited}
    order = {article.id: n for n, article in enumerate(read.material.articles)}
    return Finding(
        id=content_id("fnd", kind, text, *sorted(c.id for c in about)),
        kind=kind,
        direction=direction,
        text=text,
        arithmetic=arithmetic,
        claims=tuple(c.id for c in about),
        articles=tuple(sorted(pages, key=lambda a: (order.get(a, 0), a))),
        sentences=tuple(sorted(cited, key=lambda s: (order.get(of[s].article, 0), of[s].n))),
    )


def by_id(read: ClaimSet) -> Mapping[str, Claim]:
    """Map claim ids to claims."""
    return {claim.id: claim for claim in read.claims}


def source_names(evidence: Iterable[Evidence], read: ClaimSet) -> list[str]:
    """The names of the sources in some evidence, each once, in the alphabet."""
    names = {s.id: s.name for s in read.sources}
    return sorted({names[e.source] for e in evidence if e.source in names})


def standing_names(claim: Claim, read: ClaimSet) -> list[str]:
    """The names of the sources that the count keeps: no echoes, nothing withdrawn or superseded."""
    names = {s.id: s.name for s in read.sources}
    return sorted({names[source] for source in standing_sources(claim.evidence) if source in names})


def named(claim: Claim, read: ClaimSet) -> str:
    """Who says it: "two sources: A, B", "one source: A", "no named source"."""
    bounds = claim.support.independent
    who = standing_names(claim, read)
    said = in_words(bounds.low, bounds.high)
    return f"{said}: {', '.join(who)}" if who and bounds.low else said


def page_names(articles: Iterable[str], read: ClaimSet) -> str:
    """The names of pages in the story's order, joined for a sentence."""
    wanted = set(articles)
    return ", ".join(a.name for a in read.material.articles if a.id in wanted)


def value_text(claim: Claim) -> str:
    """A claim's figure as printed digits, or its words."""
    if claim.value is None:
        return claim.text
    low, high = claim.value.low, claim.value.high
    if claim.value.form == "vague" or low is None or high is None or low != high:
        return claim.text
    return f"{low:,}"


def thing_text(claim: Claim) -> str:
    """A claim's figure with what it counts: "6 people killed", "143 people aboard"."""
    value = claim.value
    if value is None or value.low is None or value.low != value.high:
        return claim.text
    return " ".join(part for part in (f"{value.low:,}", value.unit or value.counted, claim.predicate) if part)


def joined(names: Sequence[str]) -> str:
    """Join names for a sentence: "A", "A and B", "A, B and C".

    >>> joined(["A", "B", "C"])
    'A, B and C'
    """
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
