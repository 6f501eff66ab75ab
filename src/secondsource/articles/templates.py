"""What a site prints on all its pages, learnt when three or more of them are given, and never from fewer."""

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256

from secondsource.frozen import replace
from secondsource.records import Article, Page, Removed

__all__ = ["without_site_lines"]

# Fewer pages can share a paragraph because they tell of one event.
_LEAST_PAGES = 3
# Furniture that got into a report stands at its edges; what pages share in the middle is background.
_FIRST, _LAST = 1, 3


def without_site_lines(articles: Sequence[Article], pages: Mapping[str, Page]) -> tuple[Article, ...]:
    """Set aside the paragraphs at the edges of reports that three different pages of their site print there.

    Pages that share half of their paragraphs are printings of one report and count once. ``pages`` are the pages by
    id; what is set aside is kept as removed, with its place.
    """
    sites: dict[str, list[Article]] = {}
    for article in articles:
        if article.outlet_known:
            sites.setdefault(article.outlet, []).append(article)
    repeated = {site: _repeated(group) for site, group in sites.items() if len(group) >= _LEAST_PAGES}
    return tuple(
        _without(article, repeated[article.outlet], pages[article.id].text)
        if article.outlet_known and repeated.get(article.outlet)
        else article
        for article in articles
    )


def _paragraphs(article: Article) -> list[str]:
    whole = article.text.split("\n\n")
    return whole[1:] if article.headline else whole


def _edges(paragraphs: Sequence[str]) -> frozenset[str]:
    return frozenset([*paragraphs[:_FIRST], *paragraphs[-_LAST:]])


def _repeated(group: Sequence[Article]) -> frozenset[str]:
    """Give the paragraphs that stand at the edges of at least three different reports of a site."""
    different: list[list[str]] = []
    for article in sorted(group, key=lambda article: article.id):
        paragraphs = _paragraphs(article)
        if all(2 * len(set(paragraphs) & set(other)) < min(len(paragraphs), len(other)) for other in different):
            different.append(paragraphs)
    counts = Counter(paragraph for paragraphs in different for paragraph in _edges(paragraphs))
    return frozenset(paragraph for paragraph, count in counts.items() if count >= _LEAST_PAGES)


def _without(article: Article, repeated: frozenset[str], source: str) -> Article:
    paragraphs = _paragraphs(article)
    edges = _edges(paragraphs)
    kept = [paragraph for paragraph in paragraphs if not (paragraph in repeated and paragraph in edges)]
    gone = [paragraph for paragraph in paragraphs if paragraph in repeated and paragraph in edges]
    if not gone or not kept:
        return article
    text = "\n\n".join([article.headline, *kept] if article.headline else kept)
    removed = [*article.removed, *(Removed("furniture", line, max(0, source.find(line[:40]))) for line in gone)]
    return replace(
        article,
        text=text,
        sha256=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        removed=tuple(sorted(removed, key=lambda part: part.at)),
    )
