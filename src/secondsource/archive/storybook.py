"""The book of stories: which articles each has, under an id that lasts, with a line for everything that happens to it.

A story keeps its id while it keeps most of its articles. One that is merged points to where its articles went.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from secondsource.archive.linking import Sorting
from secondsource.records import content_id

__all__ = ["begin", "current_story", "file_sorting", "forget", "forget_all", "note", "refresh"]


def note(
    connection: sqlite3.Connection, at: str, kind: str, stories: Sequence[str], articles: Iterable[str], why: str
) -> None:
    """Write one line of history: ``stories`` is the story, then the other one if there is one."""
    other = stories[1] if len(stories) > 1 else None
    connection.execute(
        "INSERT INTO story_event (at, kind, story, other, articles, why) VALUES (?, ?, ?, ?, ?, ?)",
        (at, kind, stories[0], other, json.dumps(sorted(articles)), why),
    )


def current_story(connection: sqlite3.Connection, story: str) -> str | None:
    """Follow a story's id, or a kept dossier's, to the id that the story has now; None for one that never was."""
    row = connection.execute("SELECT into_story FROM story WHERE id = ?", (story,)).fetchone()
    if row is None:
        kept = connection.execute("SELECT story FROM dossier_name WHERE id = ?", (story,)).fetchone()
        return current_story(connection, kept[0]) if kept and kept[0] != story else None
    while row[0] is not None:
        story = row[0]
        row = connection.execute("SELECT into_story FROM story WHERE id = ?", (story,)).fetchone()
    return story


def begin(connection: sqlite3.Connection, article: str, at: str) -> str:
    """Begin a story with an article; its id comes from the article, and from how often that began one before."""
    again = 0
    while connection.execute("SELECT 1 FROM story WHERE id = ?", (_id(article, again),)).fetchone():
        again += 1
    story = _id(article, again)
    connection.execute(
        "INSERT INTO story (id, headline, articles, outlets, first_seen, last_seen) VALUES (?, '', 0, 0, ?, ?)",
        (story, at, at),
    )
    return story


def _id(article: str, again: int) -> str:
    return content_id("sty", "archive", article, str(again))


def file_sorting(
    connection: sqlite3.Connection, sorting: Sorting, new: str | None, at: str, why: str | None = None
) -> str | None:
    """Give each group of a sorting its story; ``new`` is the id of the article that came, which has none yet.

    Gives the reason why the new article stands where it does. ``why`` is said of everything that moves, else the pairs
    that hold the groups together speak.
    """
    numbers = [n for group in sorting.groups for n in group]
    rows = _filed(connection, numbers)
    homes = _homes(connection, sorting.groups, rows, new, at)
    said = None
    touched: dict[str, None] = {}
    for group, home in zip(sorting.groups, homes, strict=True):
        moved: dict[str, list[str]] = {}
        for n in group:
            article, story = rows[n]
            if story != home:
                moved.setdefault(story, []).append(article)
                _move(connection, n, home)
        for story, articles in sorted(moved.items()):
            reason = why or _reason(sorting.whys, articles, [rows[n][0] for n in group])
            said = reason if articles == [new] else said
            _tell(connection, at, (story, home), articles, new, reason)
            touched.update({story: None} if story else {})
        touched.update({home: None} if moved else {})
    for story in touched:
        refresh(connection, story)
    _close_empty(connection, touched, rows, at)
    return said


def _filed(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, tuple[str, str]]:
    marks = ",".join("?" * len(numbers))
    query = f"SELECT n, id, story FROM article WHERE n IN ({marks}) ORDER BY n"
    return {n: (article, story) for n, article, story in connection.execute(query, list(numbers))}


def _homes(
    connection: sqlite3.Connection,
    groups: Sequence[Sequence[int]],
    rows: Mapping[int, tuple[str, str]],
    new: str | None,
    at: str,
) -> list[str]:
    """Find a story for each group: the one that most of its articles have, each story once; else a new one."""
    votes = [(Counter(rows[n][1] for n in group if rows[n][1]), g) for g, group in enumerate(groups)]
    ranked = sorted(
        ((-count, _age(connection, story), g, story) for counts, g in votes for story, count in counts.items())
    )
    homes: dict[int, str] = {}
    for _, _, g, story in ranked:
        if g not in homes and story not in homes.values():
            homes[g] = story
    for g, group in enumerate(groups):
        if g not in homes:
            homes[g] = begin(connection, rows[min(group)][0], at)
    return [homes[g] for g in range(len(groups))]


def _age(connection: sqlite3.Connection, story: str) -> int:
    return int(connection.execute("SELECT n FROM story WHERE id = ?", (story,)).fetchone()[0])


def _move(connection: sqlite3.Connection, n: int, home: str) -> None:
    """File an article, and the earlier texts of its page, under a story."""
    connection.execute("UPDATE article SET story = ? WHERE place = (SELECT place FROM article WHERE n = ?)", (home, n))


def _reason(whys: Mapping[tuple[str, str], str], moved: Sequence[str], group: Sequence[str]) -> str:
    """Say what holds some articles to the rest of a group."""
    inside, rest = set(moved), set(group) - set(moved)
    found = [why for (a, b), why in sorted(whys.items()) if (a in inside and b in rest) or (b in inside and a in rest)]
    return found[0] if found else ""


def _tell(
    connection: sqlite3.Connection, at: str, way: tuple[str, str], articles: list[str], new: str | None, why: str
) -> None:
    """Write down that articles came from a story (none: they are new) to another."""
    before, home = way
    if not before:
        known = connection.execute("SELECT articles FROM story WHERE id = ?", (home,)).fetchone()[0]
        note(connection, at, "joined" if known else "begun", (home,), articles, why)
        return
    left = connection.execute("SELECT count(*) FROM article WHERE story = ? AND current = 1", (before,)).fetchone()[0]
    new_home = not connection.execute("SELECT articles FROM story WHERE id = ?", (home,)).fetchone()[0]
    kind = "merged" if not left else "split" if new_home else "moved"
    note(connection, at, kind, (home, before), articles, why)


def refresh(connection: sqlite3.Connection, story: str) -> None:
    """Count a story's articles again; its kept claims are out of date."""
    row = connection.execute(
        "SELECT count(*), count(DISTINCT outlet), min(seen), max(seen), min(published), max(published)"
        " FROM article WHERE story = ? AND current = 1",
        (story,),
    ).fetchone()
    headline = connection.execute(
        "SELECT headline FROM article WHERE story = ? AND current = 1 AND headline <> ''"
        " ORDER BY coalesce(published, seen), n LIMIT 1",
        (story,),
    ).fetchone()
    articles, outlets, first, last, start, end = row
    if articles:
        connection.execute(
            "UPDATE story SET headline = ?, articles = ?, outlets = ?, first_seen = ?, last_seen = ?, start = ?,"
            " end = ? WHERE id = ?",
            (headline[0] if headline else "", articles, outlets, first, last, _day(start), _day(end), story),
        )
    else:
        connection.execute("UPDATE story SET articles = 0, outlets = 0 WHERE id = ?", (story,))
    forget(connection, story)


def forget(connection: sqlite3.Connection, story: str) -> None:
    """Drop a story's kept dossiers, which are out of date."""
    for table in ("dossier", "claim", "source", "finding"):
        connection.execute(f"DELETE FROM {table} WHERE story = ?", (story,))


def forget_all(connection: sqlite3.Connection) -> None:
    """Drop all kept dossiers: of a small archive each story's is made in the light of all articles."""
    for table in ("dossier", "claim", "source", "finding"):
        connection.execute(f"DELETE FROM {table}")


def _day(when: str | None) -> str | None:
    return when and when[:10]


def _close_empty(
    connection: sqlite3.Connection, touched: Iterable[str], rows: Mapping[int, tuple[str, str]], at: str
) -> None:
    """Let a story that has no article left point to where most of its articles went."""
    for story in touched:
        empty = not connection.execute("SELECT articles FROM story WHERE id = ?", (story,)).fetchone()[0]
        if empty:
            went = Counter(
                connection.execute("SELECT story FROM article WHERE n = ?", (n,)).fetchone()[0]
                for n, (_, before) in rows.items()
                if before == story
            )
            target = min(went, key=lambda s: (-went[s], s))
            connection.execute("UPDATE story SET into_story = ? WHERE id = ?", (target, story))
