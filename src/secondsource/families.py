"""Families: for every sentence whose words it is, for every origin who carries its passages.

Unknown is not independent: a sentence that may be the credited agency's has origin None until the agency's text is
among the pages and does not contain it.
"""

from collections.abc import Iterable, Mapping, Sequence

from secondsource.copy_links import dispatch_agency, full_agency, partial_agencies, primary_name
from secondsource.frozen import frozen, replace
from secondsource.records import (
    Article,
    CopyLink,
    Family,
    FamilyMember,
    Origin,
    OriginEvidence,
    Sentence,
    Shares,
    content_id,
)  # fmt: skip
from secondsource.text import tokens

__all__ = ["Lineage", "mention_origin", "origins", "shares_of"]

# METER (Gaizauskas et al. 2001) has three levels. A fifth of a reprint is often the outlet's own ending or background,
# and a twentieth is less than one sentence in a short report: a chance formula, not derivation.
_WHOLLY, _PARTLY = 0.8, 0.05
_TOO_SHORT = 60  # body words; a stub gets no verdict
_COPIES = ("verbatim", "edited", "suspected")


@frozen
class Lineage:
    """What tracing found: articles with shares and derivation, sentences with copy and origin, origins, families."""

    articles: tuple[Article, ...]  # in the order given
    sentences: tuple[Sentence, ...]  # in the order given
    origins: tuple[Origin, ...]  # agencies, primary documents, articles; by name
    families: tuple[Family, ...]  # in the order of origins


@frozen
class _Start:
    """Where a lineage starts: an agency or organisation by name, an article by id."""

    kind: str  # agency | primary | article
    key: str


@frozen
class _Traced:
    """All that is known of a set of pages before sentences are judged."""

    articles: Mapping[str, Article]
    sentences: Mapping[str, Sentence]
    body: Mapping[str, tuple[Sentence, ...]]  # of an article, in order
    links: Mapping[str, tuple[CopyLink, ...]]  # of a copying sentence, quotations left out


def origins(articles: Sequence[Article], sentences: Sequence[Sentence], links: Iterable[CopyLink]) -> Lineage:
    """Give every sentence its copy state and origin, every article its shares and derivation.

    A family lists the articles that carry an origin's passages as copies or under a full credit, with shares of their
    body words; the origin's own page (its dispatch, its document, the first article) is no member of its family.

    >>> origins((), (), ())
    Lineage(articles=(), sentences=(), origins=(), families=())
    """
    traced = _gather(articles, sentences, links)
    starts = {s.id: _start(traced, s) for s in sentences}
    judged = tuple(_judged(traced, s, starts[s.id]) for s in sentences)
    by_article: dict[str, list[Sentence]] = {}
    for sentence in judged:
        by_article.setdefault(sentence.article, []).append(sentence)
    measured = tuple(_measured(article, by_article.get(article.id, [])) for article in articles)
    found = _found_origins(traced, starts)
    return Lineage(measured, judged, found, _families(judged, found))


def _gather(articles: Sequence[Article], sentences: Sequence[Sentence], links: Iterable[CopyLink]) -> _Traced:
    body: dict[str, list[Sentence]] = {}
    for sentence in sentences:
        if sentence.part == "body":
            body.setdefault(sentence.article, []).append(sentence)
    by_copy: dict[str, list[CopyLink]] = {}
    for link in links:
        if link.kind != "quotation":
            by_copy.setdefault(link.a, []).append(link)
    return _Traced(
        {article.id: article for article in articles},
        {sentence.id: sentence for sentence in sentences},
        {key: tuple(sorted(found, key=lambda s: s.start)) for key, found in body.items()},
        {key: tuple(sorted(found, key=lambda x: (-x.similarity, x.b))) for key, found in by_copy.items()},
    )


# --- whose words -----------------------------------------------------------------------------------------------------


def _start(traced: _Traced, sentence: Sentence) -> _Start | None:
    """Follow a sentence to where its words start; links in a circle start with the smallest article id."""
    passed = [sentence.id]
    while sentence.id in traced.links and sentence.part != "headline":
        sentence = traced.sentences[traced.links[sentence.id][0].b]
        if sentence.id in passed:
            circle = passed[passed.index(sentence.id) :]
            sentence = min((traced.sentences[key] for key in circle), key=lambda s: s.article)
            break
        passed.append(sentence.id)
    article = traced.articles[sentence.article]
    if sentence.part == "headline" or not partial_agencies(article) or _holds(article):
        return _own_start(article)
    return _own_start(article) if _is_its_own(traced, article, sentence) else None


def _holds(article: Article) -> bool:
    """Tell whether a page's unlinked words are its house's, whatever else it credits."""
    return bool(dispatch_agency(article) or full_agency(article) or primary_name(article))


def _own_start(article: Article) -> _Start:
    agency = dispatch_agency(article) or full_agency(article)
    if agency:
        return _Start("agency", agency)
    organisation = primary_name(article)
    return _Start("primary", organisation) if organisation else _Start("article", article.id)


def _is_its_own(traced: _Traced, article: Article, sentence: Sentence) -> bool:
    """Tell whether a sentence of a partly credited article is shown not to be any credited agency's."""
    return all(
        any(
            _is_whole_for(traced, article, sentence, page)
            for page in traced.articles.values()
            if _text_of(page) == agency
        )
        for agency in partial_agencies(article)
    )


def _text_of(page: Article) -> str | None:
    return dispatch_agency(page) or full_agency(page)


def _is_whole_for(traced: _Traced, article: Article, sentence: Sentence, page: Article) -> bool:
    """Tell whether a page has all of the agency's text that could hold a sentence.

    An agency's own page has. A page under a full credit may be cut at its end: it counts for sentences that stand
    before the article's last one copied from it, or if the page goes on after that one's counterpart.
    """
    if page.id == article.id:
        return False
    if dispatch_agency(page):
        return True
    copied = [
        (mine, traced.sentences[link.b])
        for mine in traced.body.get(article.id, ())
        for link in traced.links.get(mine.id, ())
        if traced.sentences[link.b].article == page.id
    ]
    if not copied:
        return False
    last, counterpart = copied[-1]
    return sentence.start < last.start or traced.body[page.id][-1].start > counterpart.start


def _judged(traced: _Traced, sentence: Sentence, start: _Start | None) -> Sentence:
    origin = _origin_id(start) if start else None
    links = traced.links.get(sentence.id, ())
    if links and sentence.part != "headline":
        whole = all(link.kind == "verbatim" for link in links)
        kind = "verbatim" if whole else next(link.kind for link in links if link.kind != "verbatim")
        copy_of = tuple(link.b for link in links)
        return replace(sentence, copy=kind, copy_of=copy_of, origin=origin, similarity=links[0].similarity)
    article = traced.articles[sentence.article]
    credited = full_agency(article) is not None and dispatch_agency(article) is None
    return replace(sentence, copy="credited" if credited else "own", copy_of=(), origin=origin, similarity=None)


def _origin_id(start: _Start) -> str:
    return content_id("org", start.kind, start.key)


def mention_origin(
    sentence: Sentence, links: Sequence[CopyLink], start: int, end: int, article_origin: str | None
) -> str | None:
    """Give the origin of a mention (its span in the article): that of its sentence, unless it meets an insertion.

    ``links`` are the sentence's copy links. A span that meets an inserted or replaced stretch (house style is none)
    is the copying article's own: ``article_origin``, the origin of that article's headline. In a sentence merged from
    several, only what none of them has is inserted.
    """
    copies = [link for link in links if link.a == sentence.id and link.kind in ("verbatim", "edited")]
    if copies and all(_meets_insertion(link, start, end) for link in copies):
        return article_origin
    return sentence.origin


def _meets_insertion(link: CopyLink, start: int, end: int) -> bool:
    return any(e.op in ("insert", "replace") and e.a_start < end and start < e.a_end for e in link.edits)


# --- shares ----------------------------------------------------------------------------------------------------------


def _measured(article: Article, sentences: Sequence[Sentence]) -> Article:
    counts = _word_counts(sentences)
    if not sum(counts.values()):
        return replace(article, shares=None, derivation="unextractable")
    shares = shares_of(counts)
    derived = (counts["verbatim"] + counts["edited"] + counts["credited"]) / sum(counts.values())
    return replace(article, shares=shares, derivation=_derivation(article, sentences, counts, derived))


def _word_counts(sentences: Iterable[Sentence]) -> dict[str, int]:
    counts = {"verbatim": 0, "edited": 0, "credited": 0, "own": 0}
    for sentence in sentences:
        if sentence.part == "body":
            counts["edited" if sentence.copy == "suspected" else sentence.copy] += len(tokens(sentence.text))
    return counts


def shares_of(counts: Mapping[str, int]) -> Shares:
    """Round to four decimals so that the sum stays 1: the largest remainders get what is left over."""
    total = sum(counts.values())
    parts = {kind: divmod(10_000 * count, total) for kind, count in counts.items()}
    left = 10_000 - sum(whole for whole, _ in parts.values())
    lucky = sorted(parts, key=lambda kind: -parts[kind][1])[:left]
    return Shares(**{kind: (whole + (kind in lucky)) / 10_000 for kind, (whole, _) in parts.items()})


def _derivation(article: Article, sentences: Sequence[Sentence], counts: Mapping[str, int], derived: float) -> str:
    if sum(counts.values()) < _TOO_SHORT:
        return "too short"
    if derived >= _WHOLLY:
        return "wholly"
    if derived >= _PARTLY:
        return "partly"
    lost = any(s.part == "body" and s.origin is None for s in sentences)
    return "unknown" if lost else "own"


# --- origins and families --------------------------------------------------------------------------------------------

_KINDS = ("agency", "primary", "article")


def _found_origins(traced: _Traced, starts: Mapping[str, _Start | None]) -> tuple[Origin, ...]:
    """List the origins that some sentence has, each with the words that show it."""
    carried: dict[_Start, dict[str, list[Sentence]]] = {}
    for key, start in starts.items():
        sentence = traced.sentences[key]
        if start:
            carried.setdefault(start, {}).setdefault(sentence.article, []).append(sentence)
    found = [_origin(traced, start, by_article) for start, by_article in carried.items()]
    return tuple(sorted(found, key=lambda origin: (_KINDS.index(origin.kind), origin.name, origin.id)))


def _origin(traced: _Traced, start: _Start, carried: Mapping[str, Sequence[Sentence]]) -> Origin:
    articles = sorted((traced.articles[key] for key in carried), key=lambda a: (a.name, a.id))
    if start.kind == "article":
        article = traced.articles[start.key]
        speaks = any(s.part == "body" for s in carried.get(article.id, ()))
        evidence = [OriginEvidence(_article_evidence(traced, article, speaks), article.id)]
        return Origin(_origin_id(start), start.kind, article.name, True, tuple(evidence))
    if start.kind == "primary":
        own = [article for article in articles if primary_name(article) == start.key]
        evidence = [OriginEvidence(f"{article.name} is {start.key}'s own document", article.id) for article in own]
        return Origin(_origin_id(start), start.kind, start.key, True, tuple(evidence))
    seen = any(dispatch_agency(article) == start.key for article in traced.articles.values())
    evidence = [
        line for article in articles for line in _agency_evidence(traced, start.key, article, carried[article.id])
    ]
    return Origin(_origin_id(start), start.kind, start.key, seen, tuple(evidence))


def _agency_evidence(
    traced: _Traced, agency: str, article: Article, carried: Sequence[Sentence]
) -> Iterable[OriginEvidence]:
    """Give an article's credit of an agency as printed; else say that it is the agency's page, or gives no credit."""
    credits = [
        c.text for c in article.credits if c.kind == "text" and c.agency == agency and c.role in ("full", "partial")
    ]
    if credits:
        yield from (OriginEvidence(text, article.id) for text in dict.fromkeys(credits))
    elif dispatch_agency(article) == agency:
        yield OriginEvidence(f"{article.name} is {agency}'s own page", article.id)
    else:
        of = sorted({_source_name(traced, s) for s in carried if s.id in traced.links})
        yield OriginEvidence(f"no credit; {len(carried)} sentences as in {', '.join(of)}", article.id)


def _source_name(traced: _Traced, sentence: Sentence) -> str:
    return traced.articles[traced.sentences[traced.links[sentence.id][0].b].article].name


def _article_evidence(traced: _Traced, article: Article, own: bool) -> str:
    """Say why an article's words are its own, or how little is known of it; ``own``: it has sentences of its own."""
    agencies = partial_agencies(article)
    if not own:
        return "its own headline" + (f"; what else is not {' or '.join(agencies)}'s is not known" if agencies else "")
    if agencies:
        return _partial_evidence(traced, agencies)
    kin = _kin(traced, article)
    if not kin:
        return "no credit, and no other page has these sentences"
    names = ", ".join(sorted({traced.articles[key].name for key, _ in kin}))
    if all(known for _, known in kin):
        return f"the earliest of the pages that have these sentences ({names} came later)"
    return f"shared with {names}; which had them first is not known"


def _partial_evidence(traced: _Traced, agencies: Sequence[str]) -> str:
    pages = [page for page in traced.articles.values() if _text_of(page) in agencies]
    shown = sorted(f"{page.name}, {'own page' if dispatch_agency(page) else 'full credit'}" for page in pages)
    names = " and ".join(agencies)
    return f"{names}'s text is among the pages ({'; '.join(shown)}) and does not contain these sentences"


def _kin(traced: _Traced, article: Article) -> set[tuple[str, bool]]:
    """List the articles that copy from an article, and whether the order is known."""
    return {
        (traced.sentences[link.a].article, link.direction == "known")
        for links in traced.links.values()
        for link in links
        if traced.sentences[link.b].article == article.id
    }


@frozen
class _Carried:
    """Body words of an article that have one origin, by copy state; its body words in all."""

    article: str
    origin: str
    counts: Mapping[str, int]
    total: int


def _families(sentences: Iterable[Sentence], found: Sequence[Origin]) -> tuple[Family, ...]:
    """Group the articles that carry passages by origin, in the order of the origins."""
    by_origin: dict[str, list[FamilyMember]] = {}
    for carried in _carried(sentences):
        shares = {kind: round(carried.counts.get(kind, 0) / carried.total, 4) for kind in (*_COPIES, "credited")}
        if any(carried.counts.get(kind) for kind in shares):
            by_origin.setdefault(carried.origin, []).append(FamilyMember(carried.article, **shares))
    return tuple(
        Family(origin.id, tuple(sorted(by_origin[origin.id], key=lambda m: m.article)))
        for origin in found
        if origin.id in by_origin
    )


def _carried(sentences: Iterable[Sentence]) -> list[_Carried]:
    totals: dict[str, int] = {}
    counts: dict[tuple[str, str], dict[str, int]] = {}
    for sentence in sentences:
        if sentence.part != "body":
            continue
        size = len(tokens(sentence.text))
        totals[sentence.article] = totals.get(sentence.article, 0) + size
        if sentence.origin and size:
            own = counts.setdefault((sentence.article, sentence.origin), {})
            own[sentence.copy] = own.get(sentence.copy, 0) + size
    return [_Carried(article, origin, own, totals[article]) for (article, origin), own in counts.items()]
