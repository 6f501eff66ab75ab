"""Articles, their texts over time, stories and outlets as lists."""

import json
from collections.abc import Sequence
from typing import Any

from secondsource.archive.files import said_plainly
from secondsource.archive.knowing import known_at, latest_at
from secondsource.archive.moments import moment, until_of
from secondsource.archive.records import Archive, ArchivedArticle, ArchivedStory, OutletRow, StoryEvent
from secondsource.archive.storybook import current_story
from secondsource.errors import UsageError
from secondsource.exports import from_plain
from secondsource.frozen import replace
from secondsource.records import Article

__all__ = [
    "ROW", "Asked", "article", "article_row", "articles", "asked_for", "find_story", "outlets", "row_of", "stories",
    "story_history", "story_of",
]  # fmt: skip

ROW = (
    "a.id, a.name, a.url, a.outlet, a.headline, a.agency, a.language, a.published, a.seen, a.revision, a.current,"
    " a.story"
)
Asked = tuple[str, list[Any]]  # an SQL condition and its values


def row_of(row: Sequence[Any]) -> ArchivedArticle:
    """Make a record of the columns ROW."""
    return replace(ArchivedArticle(*row), current=bool(row[10]))


def articles(
    archive: Archive,
    *,
    story: str | None = None,
    outlet: str | None = None,
    agency: str | None = None,
    since: str | None = None,
    until: str | None = None,
    as_of: str | None = None,
    limit: int = 50,
    offset: int = 0,
) -> list[ArchivedArticle]:
    """List the latest text of each page, latest seen first; ``since`` and ``until`` are times of publication.

    Raises UsageError for a story that is not there and for a time that is none.
    """
    where, values = asked_for(archive, story, outlet, agency, since, until, as_of)
    query = f"SELECT {ROW} FROM article a WHERE {where} ORDER BY a.n DESC LIMIT ? OFFSET ?"
    with said_plainly(archive.path):
        return [row_of(row) for row in archive.connection.execute(query, [*values, limit, offset])]


def asked_for(
    archive: Archive,
    story: str | None,
    outlet: str | None,
    agency: str | None,
    since: str | None,
    until: str | None,
    as_of: str | None,
) -> Asked:
    """Put what is asked of articles (under the name ``a``) into one SQL condition with its values."""
    parts: list[Asked] = [latest_at(archive, as_of)]
    parts += [("a.story = ?", [find_story(archive, story)])] if story is not None else []
    parts += [("a.outlet = ? COLLATE NOCASE", [outlet])] if outlet is not None else []
    parts += [("a.agency = ? COLLATE NOCASE", [agency])] if agency is not None else []
    parts += [("coalesce(a.published, a.seen) >= ?", [moment(since, "since")[: len(since.strip())]])] if since else []
    parts += [("coalesce(a.published, a.seen) <= ?", [until_of(until, "until")])] if until else []
    return " AND ".join(where for where, _ in parts), [value for _, values in parts for value in values]


def article(archive: Archive, article_id: str) -> Article:
    """Give an article as it was stored, with its text; raises UsageError when it is not there."""
    query = "SELECT text, record FROM article WHERE id = ?"
    with said_plainly(archive.path):
        row = archive.connection.execute(query, (article_id,)).fetchone()
    if row is None:
        raise _no_article(archive, article_id)
    return from_plain(Article, {**json.loads(row[1]), "text": row[0]})


def article_row(archive: Archive, article_id: str) -> ArchivedArticle:
    """Give an article as lists show it; raises UsageError when it is not there."""
    with said_plainly(archive.path):
        row = archive.connection.execute(f"SELECT {ROW} FROM article a WHERE a.id = ?", (article_id,)).fetchone()
    if row is None:
        raise _no_article(archive, article_id)
    return row_of(row)


def _no_article(archive: Archive, article_id: str) -> UsageError:
    return UsageError(f"{archive.path}: no article {article_id}; `search` and `stories` give the ids that there are")


def story_of(archive: Archive, article_id: str) -> str:
    """Give the id of the story in which an article stands."""
    return article_row(archive, article_id).story


def find_story(archive: Archive, story_id: str) -> str:
    """Give the id that a story has now; an id that was merged away, or of a dossier, leads to it.

    Raises UsageError when the archive never had it.
    """
    with said_plainly(archive.path):
        found = current_story(archive.connection, story_id)
    if found is None:
        raise UsageError(f"{archive.path}: no story {story_id}; `secondsource stories` lists the ids that there are")
    return found


def stories(
    archive: Archive,
    *,
    as_of: str | None = None,
    outlet: str | None = None,
    since: str | None = None,
    limit: int = 50,
    offset: int = 0,
) -> list[ArchivedStory]:
    """List the stories, the one that got an article last first; ``since`` is a time of arrival.

    With ``as_of`` or ``outlet`` counts and times are of the articles known then, or of that outlet.
    """
    with said_plainly(archive.path):
        if as_of is None and outlet is None:
            return _stories_now(archive, since, limit, offset)
        return _stories_of(archive, as_of, outlet, since, limit, offset)


def _stories_now(archive: Archive, since: str | None, limit: int, offset: int) -> list[ArchivedStory]:
    query = (
        "SELECT s.id, s.headline, coalesce(d.start, s.start), coalesce(d.end, s.end), s.articles, s.outlets,"
        " s.first_seen, s.last_seen, d.line FROM story s"
        " LEFT JOIN dossier d ON d.story = s.id AND d.policy = 'two-source' AND d.as_of = ''"
        " WHERE s.into_story IS NULL AND s.last_seen >= ? ORDER BY s.last_seen DESC, s.n DESC LIMIT ? OFFSET ?"
    )
    values = [moment(since, "since") if since else "", limit, offset]
    return [ArchivedStory(*row) for row in archive.connection.execute(query, values)]


def _stories_of(
    archive: Archive, as_of: str | None, outlet: str | None, since: str | None, limit: int, offset: int
) -> list[ArchivedStory]:
    where, values = asked_for(archive, None, outlet, None, None, None, as_of)
    query = (
        "SELECT a.story, s.headline, substr(min(a.published), 1, 10), substr(max(a.published), 1, 10), count(*),"
        " count(DISTINCT a.outlet), min(a.seen), max(a.seen) AS last, NULL FROM article a"
        f" JOIN story s ON s.id = a.story WHERE {where} GROUP BY a.story"
        " HAVING last >= ? ORDER BY last DESC, s.n DESC LIMIT ? OFFSET ?"
    )
    rows = archive.connection.execute(query, [*values, moment(since, "since") if since else "", limit, offset])
    return [ArchivedStory(*row) for row in rows]


def story_history(archive: Archive, story_id: str) -> list[StoryEvent]:
    """Give what happened to a story, and to those that were merged into it, in order."""
    home = find_story(archive, story_id)
    query = (
        "WITH RECURSIVE line(id) AS (SELECT ? UNION SELECT s.id FROM story s JOIN line ON s.into_story = line.id)"
        " SELECT n, at, kind, story, other, articles, why FROM story_event"
        " WHERE story IN (SELECT id FROM line) OR other IN (SELECT id FROM line) ORDER BY n"
    )
    with said_plainly(archive.path):
        rows = archive.connection.execute(query, (home,)).fetchall()
    return [
        StoryEvent(n, at, kind, (story, other) if other else (story,), tuple(json.loads(ids)), why)
        for n, at, kind, story, other, ids, why in rows
    ]


def outlets(archive: Archive, *, as_of: str | None = None) -> list[OutletRow]:
    """List the outlets, the one with the most articles first; an article is copied when half its words are."""
    where, values = latest_at(archive, as_of)
    known, known_values = known_at(archive, as_of, "b")
    query = (
        "SELECT a.outlet, count(*) AS many, count(DISTINCT a.story), sum(EXISTS (SELECT 1 FROM copy c"
        f" JOIN article b ON b.n = c.b AND {known} WHERE c.a = a.n AND 2 * c.shared >= c.a_words)),"
        f" min(a.seen), max(a.seen) FROM article a WHERE {where} GROUP BY a.outlet ORDER BY many DESC, a.outlet"
    )
    with said_plainly(archive.path):
        rows = archive.connection.execute(query, [*known_values, *values]).fetchall()
    return [OutletRow(o, n, s, round(copied / n, 4), first, last) for o, n, s, copied, first, last in rows]
