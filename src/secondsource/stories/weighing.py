"""Judged pairs of pages, weighed: what ``secondsource recalibrate`` asks."""

from collections.abc import Sequence
from pathlib import Path

from secondsource.articles import extract_each, load_agencies, sentences
from secondsource.copy_links import trace
from secondsource.errors import ReadError, UsageError
from secondsource.records import Article, Page
from secondsource.stories.grouping import pair_likelihoods
from secondsource.stories.recalibrating import Calibration, JudgedPair, recalibrate
from secondsource.tables import parse_table

__all__ = ["calibration", "judged_pairs"]

_SAYS = {"same": True, "other": False}


def judged_pairs(path: str) -> tuple[tuple[str, str, bool], ...]:
    """Read judged pairs: page, tab, page, tab, ``same`` or ``other``; raises ReadError or UsageError with the line."""
    try:
        rows = parse_table(Path(path).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ReadError(f"{path}: cannot be read as a table of pairs: {error}") from error
    for row in rows:
        if len(row) != 3 or row[2] not in _SAYS:
            raise UsageError(f"{path}: {' | '.join(row)!r}: a line is page, tab, page, tab, same or other")
    return tuple((a, b, _SAYS[says]) for a, b, says in rows)


def calibration(path: str, pages: Sequence[Page], agencies: str | None = None) -> Calibration:
    """Weigh the judged pairs of a table among some pages and place the line.

    Pages are named in the table as they were given, or by the end of their name. Raises ReadError and UsageError for a
    table that cannot be used.
    """
    read = [one for one in extract_each(pages, load_agencies(agencies)) if isinstance(one, Article)]
    articles = sorted({article.id: article for article in read}.values(), key=lambda article: article.id)
    parted = {article.id: sentences(article) for article in articles}
    links = trace(articles, [s for article in articles for s in parted[article.id]])
    likely = pair_likelihoods(articles, parted, links, {})
    judged = [
        JudgedPair(a, b, likely.get((min(x, y), max(x, y)), 0.0), same)
        for a, b, same in judged_pairs(path)
        for x, y in ((_id(a, articles, path), _id(b, articles, path)),)
    ]
    return recalibrate(judged)


def _id(name: str, articles: Sequence[Article], path: str) -> str:
    found = [a.id for a in articles if a.name == name] or [a.id for a in articles if a.name.endswith(name)]
    if len(found) != 1:
        many = "no page" if not found else f"{len(found)} pages"
        raise UsageError(f"{path}: {name!r} names {many}; write a page's name as it was given on the command line")
    return found[0]
