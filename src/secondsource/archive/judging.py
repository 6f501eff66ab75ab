"""A person's judgements: stored with who, when and why, applied on top of what the program found, and undoable."""

import json
import sqlite3
from collections.abc import Iterable, Mapping

from secondsource.archive.binding import bound
from secondsource.archive.files import said_plainly, writing
from secondsource.archive.linking import Member, as_they_are, resort
from secondsource.archive.moments import moment
from secondsource.archive.records import Archive, StoredJudgement
from secondsource.archive.storybook import current_story, file_sorting, forget_all, note
from secondsource.errors import JudgementError
from secondsource.judgements import KINDS
from secondsource.records import content_id

__all__ = ["judge", "judged", "undo"]

_EVENTS = ("same event", "different event")


def judge(archive: Archive, kind: str, of: Iterable[str], who: str, why: str, when: str) -> StoredJudgement:
    """Store a person's decision and apply it.

    ``kind``: same event, different event, not a copy: of two or more articles or stories (their ids, or the names of
    articles); same party: of two or more names of sources. Giving the same judgement again changes nothing.
    Raises JudgementError for what cannot be applied, UsageError for a time that is none.
    """
    at = moment(when, "when")
    _check(kind, who, why)
    with writing(archive) as connection:
        named = _articles(connection, of) if kind != "same party" else tuple(dict.fromkeys(n.strip() for n in of))
        if len([n for n in named if n]) < 2:
            raise JudgementError("judgement: name two or more different ones that it is about")
        made = content_id("jdg", kind, *named, who, why, at)
        _store(connection, StoredJudgement(made, kind, named, who, why, at, None))
    return next(j for j in judged(archive, everything=True) if j.id == made)


def _check(kind: str, who: str, why: str) -> None:
    if kind not in KINDS:
        raise JudgementError(f"judgement: kind {kind!r} is not known; use one of {', '.join(KINDS)}")
    if not who.strip() or not why.strip():
        raise JudgementError("judgement: say who and why: a decision without them cannot be checked by others")


def _articles(connection: sqlite3.Connection, of: Iterable[str]) -> tuple[str, ...]:
    """Find the articles that are meant: by id, by the first article of a story, or by name."""
    found: dict[str, None] = {}
    for given in of:
        rows = _meant(connection, given.strip())
        if len(rows) != 1:
            how = "is not in the archive" if not rows else "is the name of several articles; give an id"
            raise JudgementError(f"judgement: {given!r} {how}")
        found[rows[0]] = None
    return tuple(found)


def _meant(connection: sqlite3.Connection, given: str) -> list[str]:
    if connection.execute("SELECT 1 FROM article WHERE id = ?", (given,)).fetchone():
        return [given]
    story = current_story(connection, given)
    if story is not None:
        query = "SELECT id FROM article WHERE story = ? AND current = 1 ORDER BY n LIMIT 1"
        return [row[0] for row in connection.execute(query, (story,))]
    return [row[0] for row in connection.execute("SELECT id FROM article WHERE name = ? AND current = 1", (given,))]


def _store(connection: sqlite3.Connection, made: StoredJudgement) -> None:
    if connection.execute("SELECT 1 FROM judgement WHERE id = ?", (made.id,)).fetchone():
        return
    connection.execute(
        "INSERT INTO judgement (id, kind, of, who, why, at) VALUES (?, ?, ?, ?, ?, ?)",
        (made.id, made.kind, json.dumps(made.of, ensure_ascii=False), made.who, made.why, made.when),
    )
    if made.kind != "same party":
        rows = [(article, made.id) for article in made.of]
        connection.executemany("INSERT OR IGNORE INTO judged_article VALUES (?, ?)", rows)
    _apply(connection, made, "judged", f"{made.who}: {made.why}", made.when)


def _apply(connection: sqlite3.Connection, made: StoredJudgement, kind: str, why: str, at: str) -> None:
    """Sort the stories that a judgement is about anew, with all judgements that stand now."""
    forget_all(connection)
    if made.kind not in _EVENTS:
        return
    homes = list(dict.fromkeys(_story(connection, article) for article in made.of))
    note(connection, at, kind, (homes[0],), made.of, f"{made.kind}: {why}")
    marks = ",".join("?" * len(homes))
    rows = connection.execute(
        f"SELECT n, id, story, day FROM article WHERE story IN ({marks}) AND current = 1 ORDER BY n", homes
    )
    members = [Member(*row) for row in rows]
    found = resort(connection, members) if kind == "undone" else as_they_are(members)
    file_sorting(connection, bound(connection, found), None, at, f"{made.kind}: {why}")


def _story(connection: sqlite3.Connection, article: str) -> str:
    return str(connection.execute("SELECT story FROM article WHERE id = ?", (article,)).fetchone()[0])


def undo(archive: Archive, judgement_id: str, who: str, why: str, when: str) -> StoredJudgement:
    """Take a judgement back: it stays in the record, with who took it back and why, and is no longer applied.

    Raises JudgementError for one that is not there or was taken back already.
    """
    at = moment(when, "when")
    _check("same event", who, why)
    found = next((j for j in judged(archive, everything=True) if j.id == judgement_id), None)
    if found is None or found.undone:
        state = "is not in the archive" if found is None else "was taken back already"
        raise JudgementError(f"judgement: {judgement_id} {state}; `judged` lists those that stand")
    with writing(archive) as connection:
        connection.execute(
            "INSERT INTO judgement_undone (judgement, who, why, at) VALUES (?, ?, ?, ?)", (judgement_id, who, why, at)
        )
        _apply(connection, found, "undone", f"{who}: {why}", at)
    return next(j for j in judged(archive, everything=True) if j.id == judgement_id)


def judged(archive: Archive, *, everything: bool = False) -> list[StoredJudgement]:
    """List the judgements that stand, in the order in which they were given; with ``everything``, those undone too."""
    query = (
        "SELECT j.id, j.kind, j.of, j.who, j.why, j.at, u.who, u.why, u.at FROM judgement j"
        " LEFT JOIN judgement_undone u ON u.judgement = j.id ORDER BY j.n"
    )
    with said_plainly(archive.path):
        rows = archive.connection.execute(query).fetchall()
    found = [
        StoredJudgement(i, kind, tuple(json.loads(of)), who, why, at, _undone(*undone))
        for i, kind, of, who, why, at, *undone in rows
    ]
    return [j for j in found if everything or j.undone is None]


def _undone(who: str | None, why: str | None, at: str | None) -> Mapping[str, str] | None:
    return None if who is None else {"who": who, "why": why or "", "when": at or ""}
