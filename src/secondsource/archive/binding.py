"""What a person decided about events, applied to the groups that the program found."""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from secondsource.archive.linking import Sorting
from secondsource.frozen import replace

__all__ = ["bound"]


def bound(connection: sqlite3.Connection, sorting: Sorting) -> Sorting:
    """Apply the judgements on events that touch a sorting's articles, in the order in which they were given.

    Articles that are "same event" bring the stories in which they stand; of articles that are "different event" all
    but the first, in order of their ids, stand alone, as in a batch.
    """
    groups = [list(group) for group in sorting.groups]
    for kind, ids in _judgements(connection, [n for group in groups for n in group]):
        numbers = _current(connection, ids)
        if kind == "same event":
            groups = _joined(groups + _elsewhere(connection, groups, numbers), set(numbers))
        else:
            alone = set(numbers[1:])
            kept = [[n for n in group if n not in alone] for group in groups]
            inside = {n for group in groups for n in group}
            groups = [group for group in kept if group] + [[n] for n in sorted(alone & inside)]
    return replace(sorting, groups=tuple(tuple(sorted(group)) for group in groups))


def _judgements(connection: sqlite3.Connection, numbers: Sequence[int]) -> list[tuple[str, list[str]]]:
    """List the judgements on events that stand and bind one of these articles, or another text of its page."""
    if not connection.execute("SELECT 1 FROM judged_article LIMIT 1").fetchone():
        return []
    marks = ",".join("?" * len(numbers))
    rows = connection.execute(
        "SELECT DISTINCT j.n, j.kind, j.of FROM article a JOIN article b ON b.place = a.place"
        " JOIN judged_article x ON x.article = b.id JOIN judgement j ON j.id = x.judgement"
        f" WHERE a.n IN ({marks}) AND j.kind IN ('same event', 'different event')"
        " AND j.id NOT IN (SELECT judgement FROM judgement_undone) ORDER BY j.n",
        list(numbers),
    ).fetchall()
    return [(kind, json.loads(of)) for _, kind, of in rows]


def _current(connection: sqlite3.Connection, ids: Iterable[str]) -> list[int]:
    """Give the numbers of the latest texts of articles, in the order of the articles' ids."""
    query = "SELECT b.n FROM article a JOIN article b ON b.place = a.place AND b.current = 1 WHERE a.id = ?"
    found = [connection.execute(query, (article,)).fetchone() for article in sorted(ids)]
    return list(dict.fromkeys(row[0] for row in found if row))


def _elsewhere(
    connection: sqlite3.Connection, groups: Sequence[Sequence[int]], numbers: Sequence[int]
) -> list[list[int]]:
    """Give the articles of the stories in which some articles stand that are in no group."""
    inside = {n for group in groups for n in group}
    found: list[list[int]] = []
    for n in numbers:
        if n not in inside:
            rows = connection.execute(
                "SELECT n FROM article WHERE current = 1 AND story = (SELECT story FROM article WHERE n = ?)", (n,)
            )
            found.append([m for (m,) in rows if m not in inside])
            inside.update(found[-1])
    return found


def _joined(groups: list[list[int]], members: set[int]) -> list[list[int]]:
    together = [group for group in groups if set(group) & members]
    apart = [group for group in groups if not set(group) & members]
    return [*apart, [n for group in together for n in group]] if together else groups
