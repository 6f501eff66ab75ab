"""The tables of the archive, and the steps from each version of them to the next.

``PRAGMA user_version`` is the version; ``migrate`` runs the missing steps in one transaction. Physical tables have
names in the singular; ``articles``, ``stories``, ``claims``, ``sources`` ... are views for people and for Datasette.
"""

import sqlite3

from secondsource.errors import ArchiveError

__all__ = ["APPLICATION", "VERSION", "migrate", "version_of"]

APPLICATION = 0x53324152  # "S2AR", in the file's header: `file` and SQLite can tell an archive from another database

_FIRST = """
CREATE TABLE article (
  n INTEGER PRIMARY KEY,          -- order of arrival
  id TEXT NOT NULL UNIQUE,
  place INTEGER NOT NULL,         -- hash of outlet and address: revisions of one page share it
  revision INTEGER NOT NULL,      -- 1 is the first text of the page
  current INTEGER NOT NULL,       -- 1: the latest text of the page
  name TEXT NOT NULL,
  url TEXT,
  outlet TEXT NOT NULL,
  headline TEXT NOT NULL,
  agency TEXT,
  language TEXT,
  published TEXT,                 -- start of the interval that is known; ISO 8601
  seen TEXT NOT NULL,
  day INTEGER NOT NULL,           -- published, else seen; proleptic ordinal
  story TEXT NOT NULL,
  lines TEXT NOT NULL,            -- its sentences: start, end, words of each, JSON
  text TEXT NOT NULL,             -- headline, blank line, body; frozen
  record TEXT NOT NULL,           -- the rest of the Article record, JSON
  shape BLOB NOT NULL             -- what grouping looks at, deflated JSON
);
CREATE INDEX article_place ON article (place, revision);
CREATE INDEX article_story ON article (story, current);
CREATE INDEX article_outlet ON article (outlet);
CREATE INDEX article_published ON article (published);
CREATE INDEX article_agency ON article (agency) WHERE agency IS NOT NULL;

CREATE VIRTUAL TABLE words USING fts5 (text, content='', tokenize="unicode61 remove_diacritics 2");

-- sampled 5-grams of words: fingerprint, article, sentence. New rows are collected in *_new, moved over in order
CREATE TABLE posting (f INTEGER, n INTEGER, s INTEGER, PRIMARY KEY (f, n, s)) WITHOUT ROWID;
CREATE TABLE posting_new (f INTEGER, n INTEGER, s INTEGER, PRIMARY KEY (f, n, s)) WITHOUT ROWID;
-- the most telling words of an article by day: what grouping looks for
CREATE TABLE telling (w INTEGER, day INTEGER, n INTEGER, PRIMARY KEY (w, day, n)) WITHOUT ROWID;
CREATE TABLE telling_new (w INTEGER, day INTEGER, n INTEGER, PRIMARY KEY (w, day, n)) WITHOUT ROWID;

-- in how many of the latest articles each word stands: how telling it is
CREATE TABLE weighing (n INTEGER PRIMARY KEY, pages INTEGER NOT NULL, digest TEXT NOT NULL, body BLOB NOT NULL);

-- article a has so many of its words from article b, which was there before it
CREATE TABLE copy (
  a INTEGER, b INTEGER, shared INTEGER NOT NULL, a_words INTEGER NOT NULL, b_words INTEGER NOT NULL,
  PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX copy_b ON copy (b);

CREATE TABLE story (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  into_story TEXT,                -- where it went when it was merged
  headline TEXT NOT NULL,
  start TEXT, end TEXT,
  articles INTEGER NOT NULL, outlets INTEGER NOT NULL,
  first_seen TEXT NOT NULL, last_seen TEXT NOT NULL
);
CREATE INDEX story_last ON story (last_seen) WHERE into_story IS NULL;
CREATE TABLE story_event (
  n INTEGER PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, story TEXT NOT NULL, other TEXT,
  articles TEXT NOT NULL,         -- JSON list of ids
  why TEXT NOT NULL
);
CREATE INDEX story_event_story ON story_event (story);
CREATE INDEX story_event_other ON story_event (other) WHERE other IS NOT NULL;

CREATE TABLE judgement (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, of TEXT NOT NULL, who TEXT NOT NULL,
  why TEXT NOT NULL, at TEXT NOT NULL
);
CREATE TABLE judgement_undone (
  n INTEGER PRIMARY KEY, judgement TEXT NOT NULL UNIQUE, who TEXT NOT NULL, why TEXT NOT NULL, at TEXT NOT NULL
);
-- a judgement on events binds articles
CREATE TABLE judged_article (article TEXT, judgement TEXT, PRIMARY KEY (article, judgement)) WITHOUT ROWID;

-- kept dossiers, and their claims and sources by the default policy; all of it can be made again
CREATE TABLE dossier (
  story TEXT, policy TEXT, as_of TEXT, made_from TEXT NOT NULL, id TEXT NOT NULL, line TEXT NOT NULL,
  headline TEXT NOT NULL, start TEXT, end TEXT, body BLOB NOT NULL,
  PRIMARY KEY (story, policy, as_of)
);
-- every id under which a story's dossier was given out
CREATE TABLE dossier_name (id TEXT PRIMARY KEY, story TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE claim (
  story TEXT, rank INTEGER, id TEXT NOT NULL, kind TEXT NOT NULL, nature TEXT NOT NULL, text TEXT NOT NULL,
  low REAL, high REAL, form TEXT, counted TEXT, unit TEXT, predicate TEXT, place TEXT, start TEXT, end TEXT,
  polarity TEXT NOT NULL,
  outlets_low INTEGER, outlets_high INTEGER, origins_low INTEGER, origins_high INTEGER,
  heard_low INTEGER, heard_high INTEGER, sources_low INTEGER, sources_high INTEGER,
  independent_low INTEGER, independent_high INTEGER, against INTEGER, met TEXT, why TEXT,
  PRIMARY KEY (story, rank)
) WITHOUT ROWID;
CREATE INDEX claim_id ON claim (id);
CREATE TABLE source (
  story TEXT, id TEXT, name TEXT NOT NULL, role TEXT, party TEXT NOT NULL, kind TEXT NOT NULL, aliases TEXT NOT NULL,
  PRIMARY KEY (story, id)
) WITHOUT ROWID;
CREATE TABLE finding (
  story TEXT, rank INTEGER, id TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, arithmetic TEXT,
  PRIMARY KEY (story, rank)
) WITHOUT ROWID;

CREATE VIEW articles AS
  SELECT id, name, outlet, headline, url, agency, language, published, seen, revision, current, story, text
  FROM article;
CREATE VIEW stories AS
  SELECT s.id, coalesce(d.headline, s.headline) AS headline, coalesce(d.start, s.start) AS start,
    coalesce(d.end, s.end) AS end, s.articles, s.outlets, s.first_seen, s.last_seen, d.line
  FROM story s LEFT JOIN dossier d ON d.story = s.id AND d.policy = 'two-source' AND d.as_of = ''
  WHERE s.into_story IS NULL;
CREATE VIEW claims AS
  SELECT id, story, rank, text, kind, nature, met, why, outlets_low, outlets_high, origins_low, origins_high,
    heard_low, heard_high, sources_low, sources_high, independent_low, independent_high, against,
    low, high, form, counted, unit, predicate, place, start, end, polarity
  FROM claim;
CREATE VIEW sources AS SELECT id, story, name, role, party, kind, aliases FROM source;
CREATE VIEW findings AS SELECT id, story, rank, kind, text, arithmetic FROM finding;
CREATE VIEW copies AS
  SELECT x.id AS article, x.outlet, y.id AS copied_from, y.outlet AS from_outlet, c.shared AS words_shared,
    c.a_words AS words, round(1.0 * c.shared / c.a_words, 4) AS share
  FROM copy c JOIN article x ON x.n = c.a JOIN article y ON y.n = c.b;
CREATE VIEW revisions AS
  SELECT url, outlet, id AS article, revision, seen, published, headline, current FROM article
  WHERE place IN (SELECT place FROM article WHERE revision > 1);
CREATE VIEW history AS SELECT n, at, kind, story, other, articles, why FROM story_event;
CREATE VIEW judgements AS
  SELECT j.id, j.kind, j.of, j.who, j.why, j.at AS "when", u.who AS undone_by, u.why AS undone_why,
    u.at AS undone_when
  FROM judgement j LEFT JOIN judgement_undone u ON u.judgement = j.id;
"""

_STEPS = (_FIRST,)  # step n leads from version n to version n + 1; a step that was released is never changed
VERSION = len(_STEPS)


def version_of(connection: sqlite3.Connection) -> int:
    """Give the version of a file's tables; 0 is an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, path: str) -> None:
    """Bring a file's tables to this version, in one transaction.

    Raises ArchiveError for another program's database, and for a file that a later version has written.
    """
    found = version_of(connection)
    foreign = connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION
    if foreign and (found or connection.execute("SELECT 1 FROM sqlite_master").fetchone()):
        raise ArchiveError(f"{path}: this is a database of another program; name another file for the archive")
    if found > VERSION:
        raise ArchiveError(
            f"{path}: its tables are version {found}, this program knows {VERSION}; use the later program"
        )
    for number in range(found, VERSION):
        _run(connection, _STEPS[number], number + 1)


def _run(connection: sqlite3.Connection, step: str, version: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        if version_of(connection) < version:  # else another process was quicker
            for statement in _statements(step):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> list[str]:
    """Cut a script into statements; ``executescript`` would commit on its own."""
    found, text = [], ""
    for line in script.splitlines():
        text += line + "\n"
        if sqlite3.complete_statement(text):
            found.append(text.strip())
            text = ""
    return found
