"""A story's dossier: made when it is asked for, by the steps of the batch, and kept until the story changes."""

import json
import sqlite3
import zlib
from collections import OrderedDict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from hashlib import blake2b

from secondsource.archive.files import said_plainly, writing
from secondsource.archive.knowing import latest_at
from secondsource.archive.linking import SMALL
from secondsource.archive.moments import until_of
from secondsource.archive.recent import recalled
from secondsource.archive.records import Archive
from secondsource.archive.shelves import find_story
from secondsource.claims.policies import policy as policy_named
from secondsource.errors import ArchiveError, UsageError
from secondsource.exports import dumps, from_json, from_plain
from secondsource.frozen import frozen
from secondsource.pipeline import dossiers_of
from secondsource.records import Article, Claim, Dossier, Judgement

__all__ = ["renew", "story_dossier", "story_of_claim"]

_DEFAULT = "two-source"
_CONTEXT = 40  # articles of other stories that share text, read beside a story's own
_IN_MEMORY = 64  # dossiers that a reader keeps for itself

_made: OrderedDict[Hashable, Dossier] = OrderedDict()


@frozen
class _Asked:
    """All that a dossier is made from."""

    story: str
    inside: tuple[str, ...]  # ids of its articles
    around: tuple[str, ...]  # and of others that are read beside them
    policy: str
    as_of: str | None
    owners: Mapping[str, str]
    judgements: tuple[Judgement, ...]


def story_dossier(
    archive: Archive,
    story_id: str,
    *,
    as_of: str | None = None,
    policy: str = _DEFAULT,
    owners: Mapping[str, str] | None = None,
) -> Dossier:
    """Give a story's dossier: the one that ``secondsource.dossier`` makes of the same pages.

    With ``as_of`` it is that of the articles, and of their texts, that were known then. Raises UsageError for a story
    or policy that is not there, and where nothing was known yet.
    """
    with said_plainly(archive.path):
        asked = _asked(archive, find_story(archive, story_id), as_of, policy, owners or {})
        key = _key(asked)
        return _kept(archive, asked, key) or recalled(
            _made, (archive.path, key), _IN_MEMORY, lambda: _make(archive, asked, key)
        )


def renew(archive: Archive, story_ids: Iterable[str] | None = None, most: int | None = None) -> int:
    """Make the dossiers of stories that have none, so that their claims can be listed; gives how many were made.

    Of all stories unless some are named; the latest first, at most ``most``.
    """
    with said_plainly(archive.path):
        rows = archive.connection.execute(
            "SELECT id FROM story WHERE into_story IS NULL AND id NOT IN"
            " (SELECT story FROM dossier WHERE policy = ? AND as_of = '') ORDER BY last_seen DESC, n DESC",
            (_DEFAULT,),
        ).fetchall()
    wanted = None if story_ids is None else {find_story(archive, story) for story in story_ids}
    stale = [story for (story,) in rows if wanted is None or story in wanted][:most]
    for story in stale:
        story_dossier(archive, story)
    return len(stale)


def story_of_claim(archive: Archive, claim_id: str) -> str:
    """Give the id of the story in whose kept dossier a claim stands; raises UsageError when there is none."""
    with said_plainly(archive.path):
        row = archive.connection.execute(
            "SELECT story FROM claim WHERE id = ? ORDER BY story LIMIT 1", (claim_id,)
        ).fetchone()
    if row is None:
        raise UsageError(f"{archive.path}: no claim {claim_id}; ask for its story's dossier first")
    return str(row[0])


# --- what it is made from --------------------------------------------------------------------------------------------


def _asked(archive: Archive, story: str, as_of: str | None, policy: str, owners: Mapping[str, str]) -> _Asked:
    policy_named(policy)
    where, values = latest_at(archive, as_of)
    rows = archive.connection.execute(
        f"SELECT a.n, a.id FROM article a WHERE a.story = ? AND {where} ORDER BY a.id", [story, *values]
    ).fetchall()
    if not rows:
        raise UsageError(f"{archive.path}: of story {story} nothing was known at {as_of}; ask for a later time")
    around = _around(archive, [n for n, _ in rows], as_of)
    inside = tuple(article for _, article in rows)
    judged = _judgements(archive, as_of)
    return _Asked(story, inside, tuple(sorted(set(around) - set(inside))), policy, as_of, owners, judged)


def _around(archive: Archive, numbers: Sequence[int], as_of: str | None) -> list[str]:
    """Find what to read beside a story: all of a small archive, else the articles that share text with it."""
    where, values = latest_at(archive, as_of)
    connection = archive.connection
    last = connection.execute("SELECT max(n) FROM article").fetchone()[0]
    if last <= 4 * SMALL:
        rows = connection.execute(f"SELECT a.id FROM article a WHERE {where} LIMIT {SMALL + 1}", values).fetchall()
        if len(rows) <= SMALL:
            return [row[0] for row in rows]
    marks = ",".join("?" * len(numbers))
    shared = (
        f"SELECT b AS n, shared FROM copy WHERE a IN ({marks}) UNION ALL"
        f" SELECT a AS n, shared FROM copy WHERE b IN ({marks})"
    )
    rows = connection.execute(
        f"SELECT a.id FROM ({shared}) c JOIN article a ON a.n = c.n WHERE a.n NOT IN ({marks}) AND {where}"
        f" GROUP BY a.id ORDER BY max(c.shared) DESC, a.id LIMIT {_CONTEXT}",
        [*numbers, *numbers, *numbers, *values],
    ).fetchall()
    return [row[0] for row in rows]


def _judgements(archive: Archive, as_of: str | None) -> tuple[Judgement, ...]:
    """List the judgements that stand (at a time: that were given by then), pages under their names."""
    then = until_of(as_of) if as_of else "9999"
    rows = archive.connection.execute(
        "SELECT kind, of, who, why, at FROM judgement WHERE at <= ?"
        " AND id NOT IN (SELECT judgement FROM judgement_undone WHERE at <= ?) ORDER BY n",
        (then, then),
    ).fetchall()
    return tuple(
        Judgement(kind, _named(archive.connection, kind, json.loads(of)), who, why, at)
        for kind, of, who, why, at in rows
    )


def _named(connection: sqlite3.Connection, kind: str, of: Sequence[str]) -> tuple[str, ...]:
    if kind == "same party":
        return tuple(of)
    query = "SELECT b.name FROM article a JOIN article b ON b.place = a.place AND b.current = 1 WHERE a.id = ?"
    found = [connection.execute(query, (article,)).fetchone() for article in of]
    return tuple(row[0] for row in found if row)


def _key(asked: _Asked) -> str:
    """Name a dossier by all that it is made from."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        program = version("secondsource")
    except PackageNotFoundError:
        program = ""
    parts = (program, asked.inside, asked.around, asked.policy, sorted(asked.owners.items()), asked.judgements)
    return blake2b(repr(parts).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


# --- made and kept ---------------------------------------------------------------------------------------------------


def _kept(archive: Archive, asked: _Asked, key: str) -> Dossier | None:
    row = archive.connection.execute(
        "SELECT body FROM dossier WHERE story = ? AND policy = ? AND as_of = ? AND made_from = ?",
        (asked.story, asked.policy, asked.as_of or "", key),
    ).fetchone()
    return from_json(json.loads(zlib.decompress(row[0]))) if row else None


def _make(archive: Archive, asked: _Asked, key: str) -> Dossier:
    articles = [_article(archive.connection, i) for i in (*asked.inside, *asked.around)]
    made = dossiers_of(articles, [asked.inside], policy=asked.policy, owners=asked.owners, judgements=asked.judgements)[
        0
    ]
    if not archive.readonly:
        _keep(archive, asked, key, made)
    return made


def _article(connection: sqlite3.Connection, article: str) -> Article:
    text, record = connection.execute("SELECT text, record FROM article WHERE id = ?", (article,)).fetchone()
    return from_plain(Article, {**json.loads(record), "text": text})


def _keep(archive: Archive, asked: _Asked, key: str, made: Dossier) -> None:
    """Keep a dossier; while another process writes it is only handed out."""
    patience = archive.connection.execute("PRAGMA busy_timeout").fetchone()[0]
    archive.connection.execute("PRAGMA busy_timeout = 50")
    try:
        with writing(archive) as connection:
            if _asked(archive, asked.story, asked.as_of, asked.policy, asked.owners) == asked:
                _write(connection, asked, key, made)
    except (ArchiveError, UsageError):
        pass
    finally:
        archive.connection.execute(f"PRAGMA busy_timeout = {patience}")


def _write(connection: sqlite3.Connection, asked: _Asked, key: str, made: Dossier) -> None:
    body = zlib.compress(dumps(made).encode("utf-8"), 6)
    story = made.story
    connection.execute(
        "INSERT OR REPLACE INTO dossier VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            asked.story, asked.policy, asked.as_of or "", key, story.id, made.answer.line, story.headline, story.start,
            story.end, body,
        ),
    )  # fmt: skip
    connection.execute("INSERT OR REPLACE INTO dossier_name VALUES (?, ?)", (story.id, asked.story))
    if asked.policy == _DEFAULT and asked.as_of is None and not asked.owners:
        _list_claims(connection, asked.story, made)


def _list_claims(connection: sqlite3.Connection, story: str, made: Dossier) -> None:
    """Write a dossier's claims, sources and findings as rows."""
    for table in ("claim", "source", "finding"):
        connection.execute(f"DELETE FROM {table} WHERE story = ?", (story,))
    rows = [(story, n, *_claim_row(claim)) for n, claim in enumerate(made.claims, 1)]
    connection.executemany(f"INSERT INTO claim VALUES ({','.join('?' * 29)})", rows)
    connection.executemany(
        "INSERT OR REPLACE INTO source VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (story, s.id, s.name, s.role, s.party, s.kind, json.dumps(s.aliases, ensure_ascii=False))
            for s in made.sources
        ],
    )
    connection.executemany(
        "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?)",
        [(story, n, f.id, f.kind, f.text, f.arithmetic) for n, f in enumerate(made.findings, 1)],
    )


def _claim_row(claim: Claim) -> tuple[object, ...]:
    value, support = claim.value, claim.support
    figures = (value.low, value.high, value.form, value.counted, value.unit) if value else (None,) * 5
    counts = (support.outlets, support.origins, support.heard, support.sources, support.independent)
    return (
        claim.id, claim.kind, claim.nature, claim.text, *figures, claim.predicate, claim.place, claim.time.start,
        claim.time.end, claim.polarity, *(n for c in counts for n in (c.low, c.high)), support.against,
        claim.answer.met, claim.answer.why,
    )  # fmt: skip
