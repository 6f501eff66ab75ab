"""Dates narrowed within a story, once: a page without a date takes that of the dated report whose text it shares."""

from collections.abc import Mapping, Sequence

from secondsource.frozen import replace
from secondsource.records import Article, CopyLink, Sentence, When

__all__ = ["carry_dates"]

# Two shared sentences may be a common quotation; three and more are one text, printed within a day or two of itself.
_LEAST_SHARED = 3


def carry_dates(
    articles: Sequence[Article], sentences: Mapping[str, Sequence[Sentence]], links: Sequence[CopyLink]
) -> tuple[Article, ...]:
    """Give undated articles the day on which all dated reports that share their text agree; others stay unknown."""
    of = {s.id: s.article for group in sentences.values() for s in group}
    shared: dict[tuple[str, str], int] = {}
    for link in links:
        if link.kind in ("verbatim", "edited"):
            for pair in ((of.get(link.a), of.get(link.b)), (of.get(link.b), of.get(link.a))):
                if pair[0] and pair[1]:
                    shared[pair[0], pair[1]] = shared.get((pair[0], pair[1]), 0) + 1
    dated = {a.id: a for a in articles if a.published.start and a.published.basis != "carried"}
    return tuple(a if a.published.start else _carried(a, shared, dated) for a in articles)


def _carried(article: Article, shared: Mapping[tuple[str, str], int], dated: Mapping[str, Article]) -> Article:
    given = [dated[b] for (a, b), n in shared.items() if a == article.id and b in dated and n >= _LEAST_SHARED]
    days = {str(other.published.start)[:10] for other in given}
    if len(days) != 1 or (article.published.alternatives and not days & set(article.published.alternatives)):
        return article
    day, source = days.pop(), min(given, key=lambda a: a.id)
    why = f"same text as {source.name}, which is dated {day} ({source.published.why}); alone it is unknown"
    return replace(article, published=When(day, day, "day", None, "carried", why))
