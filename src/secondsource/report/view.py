"""What every part of a report looks up: names, labels, colours and places of one story."""

from collections.abc import Mapping

from secondsource.frozen import frozen
from secondsource.records import Article, Claim, Dossier, Origin, Sentence, Source
from secondsource.report.markup import element, safe, slug
from secondsource.wording import page_labels

__all__ = ["View", "article_link", "claim_link", "colour", "origin_words", "sentence_link", "view_of"]

_COLOURS = 6  # kept apart also by readers who do not see red and green; further origins share one


@frozen
class View:
    """A dossier with everything in it found by id."""

    dossier: Dossier
    articles: Mapping[str, Article]
    sentences: Mapping[str, Sentence]
    sources: Mapping[str, Source]
    claims: Mapping[str, Claim]
    origins: Mapping[str, Origin]
    labels: Mapping[str, str]  # article id -> label
    colours: Mapping[str, int]  # origin id -> 1.. in order of how much is copied of it
    stated: Mapping[str, tuple[str, ...]]  # sentence id -> claims that it states


def view_of(dossier: Dossier) -> View:
    """Index a dossier."""
    stated: dict[str, list[str]] = {}
    for claim in dossier.claims:
        for mention in claim.mentions:
            stated.setdefault(mention.sentence, []).append(claim.id)
    articles = {article.id: article for article in dossier.articles}
    return View(
        dossier,
        articles,
        {sentence.id: sentence for sentence in dossier.sentences if sentence.article in articles},
        {source.id: source for source in dossier.sources},
        {claim.id: claim for claim in dossier.claims},
        {origin.id: origin for origin in dossier.origins},
        page_labels(dossier),
        _colours(dossier),
        {sentence: tuple(dict.fromkeys(claims)) for sentence, claims in stated.items()},
    )


def _colours(dossier: Dossier) -> dict[str, int]:
    """Give colours to the origins that others copy, the most copied first."""
    size = {family.origin: len(family.members) for family in dossier.families}
    ordered = sorted(size, key=lambda origin: (-size[origin], origin))
    return {origin: min(number, _COLOURS) for number, origin in enumerate(ordered, 1)}


def colour(view: View, origin: str | None) -> str:
    """Give the class of an origin's colour."""
    number = view.colours.get(origin or "", 0)
    return f"o{number}"


def origin_words(view: View, origin: str | None) -> str:
    """Say whose words, already safe."""
    found = view.origins.get(origin or "")
    if found is None:
        return "origin unknown"
    by_outlet = {a.outlet: view.labels[a.id] for a in view.dossier.articles if not a.outlet_known}
    name = safe(by_outlet.get(found.name, found.name))
    own_page = found.seen or found.kind == "article"
    return f"{name}’s text" + ("" if own_page else f" ({name}’s own page is not among these)")


def article_link(view: View, article: str) -> str:
    """Link to an article's text further down."""
    return element("a", safe(view.labels.get(article, article)), href=f"#{slug(article)}")


def sentence_link(sentence: str, words: str) -> str:
    """Link to a sentence in its article; the words are already safe."""
    return element("a", words, href=f"#{slug(sentence)}")


def claim_link(claim: Claim, words: str | None = None) -> str:
    """Link to a claim."""
    return element("a", words or safe(claim.text), href=f"#{slug(claim.id)}")
