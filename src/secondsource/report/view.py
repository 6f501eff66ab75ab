"""What every part of a report looks up: names, labels, colours, places and addresses of one story."""

from collections.abc import Mapping

from secondsource.frozen import frozen
from secondsource.records import Article, Claim, CopyLink, Dossier, Origin, Sentence, Source
from secondsource.report.markup import element, safe, slug
from secondsource.wording import page_labels, said
from secondsource.wording.plain import capital

__all__ = [
    "HERE", "Links", "View", "article_link", "claim_link", "claim_words", "colour", "origin_words", "sentence_link",
    "view_of",
]  # fmt: skip

_COLOURS = 6  # kept apart also by readers who do not see red and green; further origins share one


@frozen
class Links:
    """Where claims and articles are found: beginnings of addresses, to which an id is added.

    ``#`` is a place on the same page; a server gives ``/claim/`` and ``/article/``.
    """

    claim: str = "#"
    article: str = "#"


HERE = Links()


@frozen
class View:
    """A dossier with everything in it found by id."""

    dossier: Dossier
    articles: Mapping[str, Article]
    sentences: Mapping[str, Sentence]
    sentences_of: Mapping[str, tuple[Sentence, ...]]  # article id -> its sentences in order
    sources: Mapping[str, Source]
    claims: Mapping[str, Claim]
    origins: Mapping[str, Origin]
    labels: Mapping[str, str]  # article id -> label
    colours: Mapping[str, int]  # origin id -> 1.. in order of how much is copied of it
    stated: Mapping[str, tuple[str, ...]]  # sentence id -> claims that it states
    roots: Mapping[str, tuple[str, ...]]  # sentence id -> sentences that stand for it, or itself
    printed: Mapping[str, tuple[str, ...]]  # sentence id -> articles that print it or a copy of it
    words: Mapping[str, str]  # claim id -> the claim in a full clause of a page
    links_of: Mapping[str, tuple[CopyLink, ...]]  # article id -> copy links of its sentences, to either side
    links: Links


def view_of(dossier: Dossier, links: Links = HERE) -> View:
    """Index a dossier; ``links`` says where its claims and articles will be found."""
    stated: dict[str, list[str]] = {}
    for claim in dossier.claims:
        for mention in claim.mentions:
            stated.setdefault(mention.sentence, []).append(claim.id)
    articles = {article.id: article for article in dossier.articles}
    sentences = {sentence.id: sentence for sentence in dossier.sentences if sentence.article in articles}
    roots = _roots(dossier)
    return View(
        dossier,
        articles,
        sentences,
        _by_article(dossier),
        {source.id: source for source in dossier.sources},
        {claim.id: claim for claim in dossier.claims},
        {origin.id: origin for origin in dossier.origins},
        page_labels(dossier),
        _colours(dossier),
        {sentence: tuple(dict.fromkeys(claims)) for sentence, claims in stated.items()},
        roots,
        _printed(dossier, roots),
        {claim.id: said(claim, sentences) for claim in dossier.claims},
        _links_of(dossier),
        links,
    )


def _by_article(dossier: Dossier) -> dict[str, tuple[Sentence, ...]]:
    found: dict[str, list[Sentence]] = {}
    for sentence in dossier.sentences:
        found.setdefault(sentence.article, []).append(sentence)
    return {article: tuple(sentences) for article, sentences in found.items()}


def _colours(dossier: Dossier) -> dict[str, int]:
    """Give colours to the origins that others copy, the most copied first."""
    size = {family.origin: len(family.members) for family in dossier.families}
    ordered = sorted(size, key=lambda origin: (-size[origin], origin))
    return {origin: min(number, _COLOURS) for number, origin in enumerate(ordered, 1)}


def _roots(dossier: Dossier) -> dict[str, tuple[str, ...]]:
    """Which sentences stand for each: those that it copies; of equal ones under one full credit the first; itself."""
    first: dict[tuple[str, str], str] = {}
    found = {}
    for sentence in dossier.sentences:
        found[sentence.id] = sentence.copy_of or (sentence.id,)
        if sentence.copy == "credited" and not sentence.copy_of:
            key = (sentence.origin or "", " ".join(sentence.text.lower().split()))
            found[sentence.id] = (first.setdefault(key, sentence.id),)
    return found


def _printed(dossier: Dossier, roots: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Who prints each sentence: its own page, those that copy it, and those that copy what it copies."""
    of = {sentence.id: sentence.article for sentence in dossier.sentences}
    copies: dict[str, dict[str, None]] = {}
    for sentence in dossier.sentences:
        for root in roots[sentence.id]:
            copies.setdefault(root, {of.get(root, sentence.article): None})[sentence.article] = None
    shared = {root: tuple(pages) for root, pages in copies.items()}
    return {
        name: shared[of_it[0]] if len(of_it) == 1 else tuple(dict.fromkeys(p for root in of_it for p in shared[root]))
        for name, of_it in roots.items()
    }


def _links_of(dossier: Dossier) -> dict[str, tuple[CopyLink, ...]]:
    of = {sentence.id: sentence.article for sentence in dossier.sentences}
    found: dict[str, list[CopyLink]] = {}
    for link in dossier.copy_links:
        for page in {of.get(link.a, ""), of.get(link.b, "")}:
            found.setdefault(page, []).append(link)
    return {page: tuple(links) for page, links in found.items()}


def colour(view: View, origin: str | None) -> str:
    """Give the class of an origin's colour."""
    number = view.colours.get(origin or "", 0)
    return f"o{number}"


def origin_words(view: View, origin: str | None) -> str:
    """Say whose words, already safe."""
    found = view.origins.get(origin or "")
    if found is None:
        return "origin unknown"
    by_name = {a.outlet: view.labels[a.id] for a in view.dossier.articles if not a.outlet_known}
    by_name |= {a.name: view.labels[a.id] for a in view.dossier.articles if found.kind == "article"}
    name = safe(by_name.get(found.name, found.name))
    own_page = found.seen or found.kind == "article"
    return f"{name}’s text" + ("" if own_page else f" ({name}’s own page is not among these)")


def claim_words(claim: Claim, view: View) -> str:
    """Say a claim in a full clause of a page, already safe."""
    return safe(capital(view.words[claim.id]))


def article_link(view: View, article: str) -> str:
    """Link to an article's text."""
    return element("a", safe(view.labels.get(article, article)), href=f"{view.links.article}{slug(article)}")


def sentence_link(view: View, sentence: str, words: str) -> str:
    """Link to a sentence in its article; the words are already safe."""
    found = view.sentences.get(sentence)
    page = "" if view.links.article == "#" or found is None else f"{view.links.article}{slug(found.article)}"
    return element("a", words, href=f"{page}#{slug(sentence)}")


def claim_link(view: View, claim: Claim, words: str | None = None) -> str:
    """Link to a claim; the words are already safe."""
    return element("a", words or claim_words(claim, view), href=f"{view.links.claim}{slug(claim.id)}")
