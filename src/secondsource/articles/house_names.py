"""One name for one agency across the pages of a batch: what its own pages call it."""

from collections.abc import Sequence

from secondsource.articles.agencies import Agencies, initials_of, load_agencies
from secondsource.frozen import replace
from secondsource.records import Article

__all__ = ["level_agencies"]


def level_agencies(articles: Sequence[Article], agencies: Agencies | None = None) -> tuple[Article, ...]:
    """Call an agency that pages credit by its initials by the full name that its own pages sign with.

    "With reporting from HPA" and a dispatch of the outlet Harbour Press Agency name one house when the dispatch is
    among the pages. Initials that two such houses share, or that are an agency's name in the table, stay as printed.

    >>> level_agencies(())
    ()
    """
    houses = {a.outlet for a in articles if a.outlet_known and any(c.agency == a.outlet for c in a.credits)}
    listed = {agency.name for agency in (agencies or load_agencies()).rows}
    by_initials: dict[str, list[str]] = {}
    for house in sorted(houses):
        by_initials.setdefault(initials_of(house), []).append(house)
    full = {
        initials: names[0]
        for initials, names in by_initials.items()
        if initials not in listed | {""} and len(names) == 1
    }
    return tuple(_renamed(article, full) for article in articles)


def _renamed(article: Article, full: dict[str, str]) -> Article:
    credits = tuple(replace(credit, agency=full.get(credit.agency, credit.agency)) for credit in article.credits)
    agency = full.get(article.agency or "", article.agency)
    unchanged = credits == article.credits and agency == article.agency
    return article if unchanged else replace(article, credits=credits, agency=agency)
