"""Everything in the archive as lines of JSON, in an order that is always the same; and how the archive is."""

import json
import os
from collections.abc import Iterator
from typing import Any

from secondsource.archive.deriving import story_dossier
from secondsource.archive.files import said_plainly
from secondsource.archive.judging import judged
from secondsource.archive.records import Archive, Health
from secondsource.archive.schema import version_of
from secondsource.exports import plain, to_json

__all__ = ["SCHEMA", "export", "health"]

SCHEMA = "secondsource.archive/1"


def export(archive: Archive, *, dossiers: bool = False) -> Iterator[str]:
    """Give everything as lines of JSON: articles and their texts over time in order of arrival, stories, what happened
    to them, judgements; with ``dossiers`` the dossier of each story too.

    The same pages added in the same order at the same times give the same bytes, whatever happened in between.
    """
    yield _line({"type": "archive", "schema": SCHEMA})
    with said_plainly(archive.path):
        connection = archive.connection
        connection.execute("BEGIN")  # one moment for all of it, while others write on
        try:
            for kind, query in _LISTS:
                cursor = connection.execute(query)
                names = [column[0] for column in cursor.description]
                for row in cursor:
                    yield _line({"type": kind, **dict(zip(names, map(_value, names, row), strict=True))})
            for one in judged(archive, everything=True):
                yield _line({"type": "judgement", **plain(one)})
            ids = [row[0] for row in connection.execute("SELECT id FROM story WHERE into_story IS NULL ORDER BY n")]
        finally:
            connection.execute("COMMIT")
    for story in ids if dossiers else ():
        yield _line({"type": "dossier", "story": story, "dossier": to_json(story_dossier(archive, story))})


_LISTS = (
    (
        "article",
        "SELECT n, id, name, url, outlet, revision, current, seen, story, text, record AS article FROM article"
        " ORDER BY n",
    ),
    (
        "story",
        "SELECT id, into_story AS merged_into, headline, start, end, articles, outlets, first_seen, last_seen"
        " FROM story ORDER BY n",
    ),
    ("event", "SELECT n, at, kind, story, other, articles, why FROM story_event ORDER BY n"),
)


def _value(name: str, value: Any) -> Any:
    if name in ("article", "articles") and isinstance(value, str):
        return json.loads(value)
    return bool(value) if name == "current" else value


def _line(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False)


def health(archive: Archive, *, check: bool = False) -> Health:
    """Say how the archive is; with ``check`` SQLite reads all of the file, which takes a second a gigabyte or more."""
    with said_plainly(archive.path):
        connection = archive.connection
        articles = connection.execute("SELECT count(*) FROM article").fetchone()[0]
        stories = connection.execute("SELECT count(*) FROM story WHERE into_story IS NULL").fetchone()[0]
        stale = connection.execute(
            "SELECT count(*) FROM story WHERE into_story IS NULL AND id NOT IN"
            " (SELECT story FROM dossier WHERE policy = 'two-source' AND as_of = '')"
        ).fetchone()[0]
        seen = connection.execute(
            "SELECT (SELECT seen FROM article ORDER BY n LIMIT 1), (SELECT seen FROM article ORDER BY n DESC LIMIT 1)"
        ).fetchone()
        sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok" if check else None
        size = sum(os.path.getsize(f) for f in (archive.path, f"{archive.path}-wal") if os.path.exists(f))
        first, last = seen
        return Health(version_of(connection), articles, stories, len(judged(archive)), first, last, size, stale, sound)
