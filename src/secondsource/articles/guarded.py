"""Extraction that no page can hold up: markup is read in worker processes that are killed when they pass a limit.

Text pages are read here: they meet no parser but this project's own, which takes linear time. A page of markup is
read twice at most: with all judges, and, should that fail, as a stream of tags alone.
"""

import os
from collections.abc import Sequence

from secondsource.articles.agencies import Agencies, load_agencies
from secondsource.articles.assembling import extract as extract_here
from secondsource.articles.templates import without_site_lines
from secondsource.errors import NoArticleError, UnextractableError
from secondsource.records import Article, Page, Skip

__all__ = ["extract", "extract_each"]

# Wall time of one reading, with judges that build trees and without. Of 519 news pages on an idle core none took 2 s;
# a machine may be ten times as busy.
SECONDS, SECONDS_AGAIN = 20.0, 10.0
# Address space of a worker: Python with trafilatura and lxml has 250 MB of it before it reads the first page.
MEGABYTES = 1536
# Nothing that a page holds may open a connection or start a program.
FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "webbrowser.")
# So many pages pay for the start of one more worker.
_PAGES_A_WORKER = 16
_MOST_WORKERS = 4


def extract(page: Page, agencies: Agencies | None = None) -> Article:
    """Find the report in a page: headline, body, credits, date; all else is kept as removed, with its label.

    Markup is read in a worker process within limits of wall time and memory, and can open no connection.
    Raises NoArticleError for a page that holds no report, only furniture, and UnextractableError for one that is made
    to harm readers, or that passes the limits.

    >>> from secondsource.records import Page
    >>> page = Page("art-1", "a.txt", None, None, "text/plain", "Ferry sinks\\n\\nA ferry sank off Orsk Bay on Monday.")
    >>> extract(page).headline
    'Ferry sinks'
    """
    if page.media_type != "text/html":
        return extract_here(page, agencies)
    outcome = _of_markup([page], agencies)[0]
    if isinstance(outcome, Article):
        return outcome
    raise outcome


def extract_each(pages: Sequence[Page], agencies: Agencies | None = None) -> tuple[Article | Skip, ...]:
    """Read every page, in order; one that gives no article is a Skip with the reason, and costs no other page anything.

    What three or more pages of a site print at the edges of their reports is set aside as furniture.

    >>> extract_each([Page("art-1", "a.txt", None, None, "text/plain", "Home\\n\\nSport")])[0].name
    'a.txt'
    """
    outcomes: dict[int, Article | NoArticleError] = {}
    markup = [i for i, page in enumerate(pages) if page.media_type == "text/html"]
    if markup:
        outcomes |= dict(zip(markup, _of_markup([pages[i] for i in markup], agencies), strict=True))
    made = [outcomes[i] if i in outcomes else _of_text(page, agencies) for i, page in enumerate(pages)]
    articles = [outcome for outcome in made if isinstance(outcome, Article)]
    clean = {article.id: article for article in without_site_lines(articles, {page.id: page for page in pages})}
    return tuple(
        clean[outcome.id] if isinstance(outcome, Article) else Skip(page.name, str(outcome))
        for page, outcome in zip(pages, made, strict=True)
    )


def _of_text(page: Page, agencies: Agencies | None) -> Article | NoArticleError:
    try:
        return extract_here(page, agencies)
    except NoArticleError as error:
        return error


def _of_markup(pages: Sequence[Page], agencies: Agencies | None) -> list[Article | NoArticleError]:
    """Read pages of markup in workers; those that broke a limit once more, without judges that build trees."""
    table = None if agencies is None or agencies is load_agencies() else agencies  # a worker has the shipped one
    outcomes = _tried([(page, table, True) for page in pages], SECONDS)
    again = [i for i, outcome in enumerate(outcomes) if isinstance(outcome, str)]
    second = dict(zip(again, _tried([(pages[i], table, False) for i in again], SECONDS_AGAIN), strict=True))
    return [
        _settled(page, outcome, second.get(i)) for i, (page, outcome) in enumerate(zip(pages, outcomes, strict=True))
    ]


def _settled(page: Page, first: Article | NoArticleError | str, second: object) -> Article | NoArticleError:
    if not isinstance(first, str):
        return first
    if isinstance(second, (Article, NoArticleError)):
        return second
    return UnextractableError(f"{page.name}: unextractable: {first}; save the page as plain text")


def _tried(rows: Sequence[tuple[Page, Agencies | None, bool]], seconds: float) -> list[Article | NoArticleError | str]:
    """Give for each row an article, an error that says why there is none, or the limit that was broken."""
    if not rows:
        return []
    from secondsource.engines.workers import Failed, Limits, run_each

    workers = min(_MOST_WORKERS, os.cpu_count() or 1, 1 + len(rows) // _PAGES_A_WORKER)
    outcomes = run_each(_read_markup, rows, Limits(seconds, MEGABYTES, FORBIDDEN), workers)
    return [outcome.reason if isinstance(outcome, Failed) else outcome for outcome in outcomes]


def _read_markup(page: Page, agencies: Agencies | None, trees: bool) -> Article | NoArticleError | str:
    """Read one page of markup, in the process that calls; ``trees`` lets judges see it that build a whole tree.

    What a judge fails with is given in words: it is one page's misfortune, and no reason to stop.
    """
    try:
        return extract_here(page, agencies, trees=trees)
    except NoArticleError as error:
        return error
    except (MemoryError, RecursionError):
        raise
    except Exception as error:
        return f"{type(error).__name__}: {error}"
