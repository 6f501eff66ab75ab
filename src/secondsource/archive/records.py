"""What the archive gives back: frozen records; times are ISO 8601 in UTC, spans half-open code points."""

import sqlite3
from collections.abc import Mapping

from secondsource.frozen import frozen

__all__ = [
    "Archive", "ArchivedArticle", "ArchivedStory", "Change", "Health", "Hit", "Novelty", "OutletRow", "RecallEntry",
    "Receipt", "Revision", "StoredJudgement", "StoryEvent", "TracedSentence", "TracedSource",
]  # fmt: skip


@frozen
class Archive:
    """An open archive; one handle a thread."""

    connection: sqlite3.Connection
    path: str
    readonly: bool


@frozen
class Receipt:
    """What became of a page that was handed in; given once it is durable."""

    id: str  # of the article that the archive now has; the page's own where it was skipped
    name: str
    status: str  # added | known | revised | skipped
    story: str | None
    why: str | None  # why it was skipped, or joined its story


@frozen
class ArchivedArticle:
    """An article as lists show it."""

    id: str
    name: str
    url: str | None
    outlet: str
    headline: str
    agency: str | None
    language: str | None
    published: str | None
    seen: str
    revision: int  # 1 is the first text of its page
    current: bool  # the latest text of its page
    story: str


@frozen
class ArchivedStory:
    """A story as lists show it."""

    id: str
    headline: str
    start: str | None  # of the event, once a dossier was made; else first and last day of publication
    end: str | None
    articles: int
    outlets: int
    first_seen: str
    last_seen: str
    line: str | None  # the dossier's answer; None while it has to be made


@frozen
class StoryEvent:
    """Something that happened to a story in the archive."""

    n: int
    at: str
    kind: str  # begun | joined | revised | merged | split | moved | judged | undone
    stories: tuple[str, ...]  # the story, then the other one
    articles: tuple[str, ...]
    why: str


@frozen
class Revision:
    """One text of a page."""

    article: str
    number: int
    seen: str
    published: str | None
    gone: tuple[str, ...]  # sentences that the text before had
    come: tuple[str, ...]  # sentences that it had not
    notice: str | None  # the sentence in which the page owns up to the change


@frozen
class Hit:
    """An article that a search found."""

    id: str
    name: str
    outlet: str
    headline: str
    agency: str | None
    published: str | None
    seen: str
    story: str
    snippet: str
    marks: tuple[tuple[int, int], ...]  # the words that were asked for, in the snippet


@frozen
class TracedSource:
    """A sentence of the archive in which words of a text stand."""

    article: str
    name: str
    outlet: str
    published: str | None
    seen: str
    start: int  # in the article's text
    end: int
    text: str
    kind: str  # verbatim | edited | part
    similarity: float  # 2 * matched words / words of both, 0-1


@frozen
class TracedSentence:
    """A sentence of a text, and where the archive has it."""

    start: int
    end: int
    text: str
    sources: tuple[TracedSource, ...]  # the earliest published first


@frozen
class Novelty:
    """What an article has that nothing seen before it had."""

    kind: str  # sentence | figure | quotation
    start: int
    end: int
    text: str


@frozen
class Change:
    """What became different in a story since a time."""

    kind: str  # withdrawn | revised | newly supported | less supported | newly said | no longer said | added
    text: str
    claim: str | None
    articles: tuple[str, ...]


@frozen
class RecallEntry:
    """An article that carried what its origin has changed."""

    article: str
    name: str
    outlet: str
    state: str  # still carries | changed | changed silently | withdrew
    old: str
    new: str | None
    seen: str


@frozen
class OutletRow:
    """An outlet in the archive."""

    outlet: str
    articles: int
    stories: int
    copied: float  # share of its articles that have half or more of their words from another, 0-1
    first_seen: str
    last_seen: str


@frozen
class StoredJudgement:
    """A person's decision in the archive."""

    id: str
    kind: str
    of: tuple[str, ...]
    who: str
    why: str
    when: str
    undone: Mapping[str, str] | None  # who, why, when


@frozen
class Health:
    """How an archive is."""

    schema: int
    articles: int
    stories: int
    judgements: int
    first_seen: str | None
    last_seen: str | None
    bytes: int
    stale: int  # stories whose dossier has to be made again
    sound: bool | None  # SQLite's own check; None when it was not asked for
