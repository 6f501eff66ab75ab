"""All that is known of a story before its claims are read."""

from collections.abc import Mapping

from secondsource.frozen import field, frozen
from secondsource.mentions import Reading
from secondsource.records import Article, CopyLink, Judgement, Origin, Sentence

__all__ = ["Material", "newsroom_of", "own_origin"]


@frozen
class Material:
    """All that is known of a story before its claims are read; articles in the story's order."""

    articles: tuple[Article, ...]
    by_id: Mapping[str, Article]
    sentences: Mapping[str, tuple[Sentence, ...]]  # by article
    sentence: Mapping[str, Sentence]  # by id
    links: Mapping[str, tuple[CopyLink, ...]]  # by sentence a
    origins: Mapping[str, Origin]
    homes: Mapping[str, Article]  # the article in which an origin of kind article starts
    readings: Mapping[str, Reading]  # by article
    newsrooms: Mapping[str, str]  # folded names and aliases of agencies and outlets -> canonical name
    judgements: tuple[Judgement, ...] = ()
    inside: Mapping[str, frozenset[str]] = field(default_factory=dict)  # place, case folded -> places that it lies in
    doubtful: frozenset[str] = frozenset()  # articles that may report another event


def own_origin(article: Article, material: Material) -> str | None:
    """Give the lineage that starts in the article itself: that of its headline, else of a sentence of its own."""
    own = (s.origin for s in material.sentences[article.id] if s.n == 0 or s.copy == "own")
    return next(own, None)


def newsroom_of(article: Article, origin: str | None, material: Material) -> str | None:
    """Give the newsroom whose words a lineage is: an agency, an outlet; None when the origin is unknown."""
    known = material.origins.get(origin or "")
    if known is not None and known.kind == "agency":
        return known.name
    if known is not None and known.kind == "article":
        return material.homes.get(known.id, article).outlet
    return article.outlet if origin is not None else None
