"""The texts that one page had over time: what went, what came, and whether the page owned up to it."""

import re
from collections.abc import Iterable
from functools import cache

from secondsource.archive.files import said_plainly
from secondsource.archive.recent import Kept, kept_article
from secondsource.archive.records import Archive, Revision
from secondsource.archive.shelves import article_row
from secondsource.tables import read_table

__all__ = ["revisions", "sentences_of"]

_REPORT = re.compile(r"\b(?:story|report|dispatch|item|article|alert|version|copy|post|statement|sentence)s?\b", re.I)


def revisions(archive: Archive, article_id: str) -> list[Revision]:
    """Give all texts of an article's page, the first one first, each with what went and came.

    ``notice`` is the sentence in which a text owns up to a correction; None where it changed silently.
    Raises UsageError for an article that is not there.
    """
    article_row(archive, article_id)
    query = (
        "SELECT b.n, b.id, b.revision, b.seen, b.published FROM article a JOIN article b ON b.place = a.place"
        " WHERE a.id = ? ORDER BY b.revision"
    )
    with said_plainly(archive.path):
        rows = archive.connection.execute(query, (article_id,)).fetchall()
        texts = [kept_article(archive.connection, row[0]) for row in rows]
    found = []
    for number, (row, text) in enumerate(zip(rows, texts, strict=True)):
        before = sentences_of(texts[number - 1]) if number else []
        now = sentences_of(text)
        gone = tuple(s for s in before if s not in now)
        come = tuple(s for s in now if s not in before) if number else ()
        found.append(Revision(row[1], row[2], row[3], row[4], gone, come, _notice(come) if number else None))
    return found


def sentences_of(kept: Kept) -> list[str]:
    """Give the sentences of a kept article, the headline first."""
    return [kept.text[start:end] for start, end in kept.spans if start < end]


def _notice(sentences: Iterable[str]) -> str | None:
    """Find the sentence in which a page says that it was corrected, withdrawn or is on hold."""
    return next((sentence for sentence in sentences if _owns_up(sentence)), None)


def _owns_up(sentence: str) -> bool:
    """Tell whether a sentence is a notice; a withdrawal counts only beside a word for a report: troops withdraw too."""
    for kind, pattern in _marks():
        if pattern.search(sentence) and (kind != "withdrawn" or _REPORT.search(sentence)):
            return True
    return False


@cache
def _marks() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in read_table("notices.tsv"))
