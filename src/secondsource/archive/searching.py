"""Search over all words of the archive: SQLite's FTS5, with snippets and filters."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from secondsource.archive.files import said_plainly
from secondsource.archive.records import Archive, Hit
from secondsource.archive.shelves import asked_for
from secondsource.errors import UsageError
from secondsource.frozen import frozen
from secondsource.text import Token, tokens

__all__ = ["search"]

_SNIPPET = 28  # words


@frozen
class _Wanted:
    """One part of a question: words that follow each other."""

    words: tuple[str, ...]
    without: bool
    beginning: bool  # the last word may go on


def search(
    archive: Archive,
    words: str,
    *,
    outlet: str | None = None,
    agency: str | None = None,
    since: str | None = None,
    until: str | None = None,
    story: str | None = None,
    as_of: str | None = None,
    limit: int = 20,
    offset: int = 0,
) -> list[Hit]:
    """Find the articles that hold all words, best first (BM25), then latest.

    A run of words in quotation marks is looked for as it stands, ``word*`` is any word that begins so, ``-word`` must
    not be there; case and accents do not matter. Filters as for ``articles``. Raises UsageError without any word.
    """
    asked = _asked(words)
    where, values = asked_for(archive, story, outlet, agency, since, until, as_of)
    query = (
        "SELECT a.id, a.name, a.outlet, a.headline, a.agency, a.published, a.seen, a.story, a.text FROM words"
        f" JOIN article a ON a.n = words.rowid WHERE words MATCH ? AND {where}"
        " ORDER BY bm25(words), a.n DESC LIMIT ? OFFSET ?"
    )
    with said_plainly(archive.path):
        rows = archive.connection.execute(query, [_expression(asked), *values, limit, offset]).fetchall()
    return [_hit(row, asked) for row in rows]


def _hit(row: Sequence[Any], asked: Sequence[_Wanted]) -> Hit:
    snippet, marks = _snippet(row[8], len(row[3]), asked)
    return Hit(*(*row[:8], snippet, marks))


# --- what is asked ---------------------------------------------------------------------------------------------------


def _asked(words: str) -> tuple[_Wanted, ...]:
    """Read a question.

    >>> [(w.words, w.without) for w in _asked('"nine boats" Velm -ferry')]
    [(('nine', 'boats'), False), (('velm',), False), (('ferry',), True)]
    """
    parts = re.findall(r'(?<!\w)(-?)(?:["“”„«»]([^"“”„«»]*)["“”„«»]|(\S+))', words)
    found = [_wanted(quoted or bare, bool(minus), bare.endswith("*")) for minus, quoted, bare in parts]
    asked = tuple(w for w in found if w.words)
    if not any(not w.without for w in asked):
        raise UsageError("search: give at least one word that is to be found")
    return asked


def _wanted(text: str, without: bool, beginning: bool) -> _Wanted:
    return _Wanted(tuple(token.folded for token in tokens(text)), without, beginning)


def _expression(asked: Iterable[_Wanted]) -> str:
    """Write a question in the language of FTS5; every word stands in quotation marks, so that none is an operator."""
    found = ['"' + " ".join(w.words).replace('"', '""') + '"' + ("*" if w.beginning else "") for w in asked]
    wanted = " AND ".join(part for part, w in zip(found, asked, strict=True) if not w.without)
    unwanted = " OR ".join(part for part, w in zip(found, asked, strict=True) if w.without)
    return f"({wanted}) NOT ({unwanted})" if unwanted else wanted


# --- snippets --------------------------------------------------------------------------------------------------------


def _snippet(text: str, head: int, asked: Sequence[_Wanted]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Cut the stretch that has most of what was asked for, the body's if it can be; with the spans of the words."""
    found = tokens(text)
    met = _met(found, [w for w in asked if not w.without])
    if not found:
        return text[:200], ()
    starts = sorted({max(0, at - 4) for at in met}) or [0]
    best = max(starts, key=lambda start: (_worth(found, met, start), found[start].start >= head, -start))
    inside = found[best : best + _SNIPPET]
    start, end = inside[0].start, inside[-1].end
    left, right = "… " if start else "", " …" if end < len(text.rstrip(" .\n")) else ""
    marks = [found[at] for at in sorted(met) if best <= at < best + len(inside)]
    shift = len(left) - start
    return left + _flat(text[start:end]) + right, tuple((m.start + shift, m.end + shift) for m in marks)


def _flat(text: str) -> str:
    """Write paragraphs in one line, offsets kept."""
    return text.replace("\n", " ")


def _met(found: Sequence[Token], asked: Sequence[_Wanted]) -> dict[int, int]:
    """Give the places of the words that were asked for, with the number of the part that asked."""
    folded = [_bare(token.folded) for token in found]
    met: dict[int, int] = {}
    for number, wanted in enumerate(asked):
        words = [_bare(word) for word in wanted.words]
        for at in (n for n, word in enumerate(folded) if word.startswith(words[0])):
            if _stands(folded[at : at + len(words)], words, wanted.beginning):
                met.update(dict.fromkeys(range(at, at + len(words)), number))
    return met


def _stands(found: Sequence[str], words: Sequence[str], beginning: bool) -> bool:
    if len(found) < len(words) or list(found[:-1]) != list(words[:-1]):
        return False
    return found[-1].startswith(words[-1]) if beginning else found[-1] == words[-1]


def _worth(found: Sequence[Token], met: dict[int, int], start: int) -> tuple[int, int]:
    inside = [met[at] for at in range(start, min(len(found), start + _SNIPPET)) if at in met]
    return len(set(inside)), min(len(inside), 6)


def _bare(word: str) -> str:
    """Leave accents out, as FTS5 does."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
