"""Where a text comes from, sentence by sentence, across the whole archive; and what an article has that is new."""

import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence

from secondsource.archive.copies import alike
from secondsource.archive.deriving import story_dossier
from secondsource.archive.files import said_plainly
from secondsource.archive.fingerprints import WIDTH, all_prints
from secondsource.archive.knowing import known_at
from secondsource.archive.postings import holders
from secondsource.archive.preparing import sentence_words
from secondsource.archive.recent import kept_article
from secondsource.archive.records import Archive, Novelty, TracedSentence, TracedSource
from secondsource.archive.shelves import article, article_row
from secondsource.articles import extract
from secondsource.errors import NoArticleError
from secondsource.frozen import frozen
from secondsource.records import Page
from secondsource.text import canonical, sentence_spans

__all__ = ["novel", "trace", "trace_page"]

_EDITED = 0.5  # of the words of both; the same share makes a copy when an article is added
_PART = 9  # words in a row that are in both; copy_links takes as long a run for copy
_LOOKED_AT = 10  # sentences of the archive that are aligned with one sentence, most shared fingerprints first
_NEARER = 0.08  # a later page must be so much more alike to stand before an earlier one; the step copy_links takes
_SAME = 0.5  # a sentence that is no more alike than this to any earlier one is new

Place = tuple[int, int]  # number of an article, number of its sentence


def trace(
    archive: Archive, text: str, *, as_of: str | None = None, own: str | None = None, limit: int = 5
) -> list[TracedSentence]:
    """Say of each sentence of a text where the archive has it: the earliest of the nearest first, at most ``limit``.

    Spans point into the text in canonical form (NFC, plain spaces). Sentences of fewer than five words, and those that
    share too little with anything, have no source. All texts of a page are looked at, the superseded ones too; of each
    page the nearest is given. ``own`` is the id of the article that the text is: its own page is named last.
    """
    text = canonical(text)
    spans = sentence_spans(text)
    lines = sentence_words(text, spans)
    with said_plainly(archive.path):
        places = _places(archive.connection, lines)
        known = _known(archive, {n for found in places for n, _ in found}, as_of, None)
        page = _page_of(archive, own)
        return [
            TracedSentence(
                start,
                end,
                text[start:end],
                _sources(archive.connection, text[start:end], line, found, known, limit, page),
            )
            for (start, end), line, found in zip(spans, lines, places, strict=True)
        ]


def trace_page(archive: Archive, page: Page, *, as_of: str | None = None, limit: int = 5) -> list[TracedSentence]:
    """Trace the article in a page, or all of its text where no article is found in it."""
    try:
        text = extract(page).text
    except NoArticleError:
        text = page.text
    return trace(archive, text, as_of=as_of, own=page.id, limit=limit)


@frozen
class _Known:
    """An article that may be a source."""

    id: str
    name: str
    outlet: str
    published: str | None
    seen: str
    place: int


def _places(connection: sqlite3.Connection, lines: Sequence[Sequence[str]]) -> list[list[Place]]:
    """Propose, for each sentence, sentences of the archive: those that share fingerprints, and neighbours of those."""
    words = [word for line in lines for word in line]
    of = [n for n, line in enumerate(lines) for _ in line]
    prints = all_prints(words)
    held = holders(connection, prints)
    counts: list[Counter[Place]] = [Counter() for _ in lines]
    for at, f in enumerate(prints):
        if f in held:
            counts[of[at]].update(held[f])
    return [_best(counts, n) for n in range(len(lines))]


def _best(counts: Sequence[Counter[Place]], n: int) -> list[Place]:
    """Rank the sentences proposed for sentence n; one that stands where its neighbour's source goes on counts too."""
    found = Counter(counts[n])
    for other, step in ((n - 1, 1), (n + 1, -1)):
        if 0 <= other < len(counts):
            for (article_n, line), count in counts[other].most_common(_LOOKED_AT):
                if count > 1:
                    found[article_n, line + step] += 1
    return sorted(found, key=lambda place: (-found[place], place))[:_LOOKED_AT]


def _known(archive: Archive, numbers: set[int], as_of: str | None, before: int | None) -> dict[int, _Known]:
    if not numbers:
        return {}
    where, values = known_at(archive, as_of, "a")
    marks = ",".join("?" * len(numbers))
    query = (
        "SELECT a.n, a.id, a.name, a.outlet, a.published, a.seen, a.place FROM article a"
        f" WHERE a.n IN ({marks}) AND {where}"
    )
    rows = archive.connection.execute(query, [*sorted(numbers), *values])
    return {row[0]: _Known(*row[1:]) for row in rows if before is None or row[0] < before}


def _page_of(archive: Archive, article_id: str | None) -> int | None:
    row = archive.connection.execute("SELECT place FROM article WHERE id = ?", (article_id,)).fetchone()
    return int(row[0]) if row else None


def _sources(
    connection: sqlite3.Connection,
    text: str,
    line: Sequence[str],
    places: Sequence[Place],
    known: Mapping[int, _Known],
    limit: int,
    own: int | None = None,
) -> tuple[TracedSource, ...]:
    if len(line) < WIDTH:
        return ()
    found: dict[int, tuple[int, TracedSource]] = {}  # by page; with the order of arrival
    for n, s in places:
        source = _source(connection, text, line, n, s, known[n]) if n in known else None
        if source is not None:
            page = known[n].place
            found[page] = min(found.get(page, (n, source)), (n, source), key=_order)
    others = _ranked([one for page, one in found.items() if page != own])[:limit]
    return others if own not in found else (*others[: limit - 1], found[own][1])


def _source(
    connection: sqlite3.Connection, text: str, line: Sequence[str], n: int, s: int, known: _Known
) -> TracedSource | None:
    kept = kept_article(connection, n)
    if not 0 <= s < len(kept.spans):
        return None
    start, end = kept.spans[s]
    same = kept.text[start:end] == text  # most copies: their words need not be read
    words = list(line) if same else sentence_words(kept.text, [(start, end)])[0]
    similarity = 1.0 if same else alike(line, words)
    if words == list(line):
        kind = "verbatim"
    elif similarity >= _EDITED:
        kind = "edited"
    elif _longest_run(line, words) >= _PART:
        kind = "part"
    else:
        return None
    return TracedSource(
        known.id, known.name, known.outlet, known.published, known.seen, start, end, kept.text[start:end], kind,
        similarity,
    )  # fmt: skip


def _longest_run(a: Sequence[str], b: Sequence[str]) -> int:
    """Count the words of the longest run that two sentences share."""
    before: dict[int, int] = {}
    best = 0
    for word in a:
        row = {j: before.get(j - 1, 0) + 1 for j, other in enumerate(b) if other == word}
        best = max(best, max(row.values(), default=0))
        before = row
    return best


def _order(one: tuple[int, TracedSource]) -> tuple[object, ...]:
    n, source = one
    return -source.similarity, source.published or source.seen, n


def _ranked(sources: Sequence[tuple[int, TracedSource]]) -> tuple[TracedSource, ...]:
    most = max((s.similarity for _, s in sources), default=0.0)
    near = [one for one in sources if one[1].similarity >= most - _NEARER]
    far = [one for one in sources if one[1].similarity < most - _NEARER]
    earliest = sorted(near, key=lambda one: (one[1].published or one[1].seen, one[0]))
    return tuple(source for _, source in (*earliest, *sorted(far, key=_order)))


# --- what is new -----------------------------------------------------------------------------------------------------


def novel(archive: Archive, article_id: str) -> list[Novelty]:
    """Say what an article has that nothing that came before it has: sentences, and claims of its story.

    A sentence is new when no earlier article has one like it; a figure, quotation or other claim when no report of the
    story that came earlier makes it. In order of place. Raises UsageError for an article that is not there.
    """
    row, stored = article_row(archive, article_id), article(archive, article_id)
    with said_plainly(archive.path):
        (n,) = archive.connection.execute("SELECT n FROM article WHERE id = ?", (article_id,)).fetchone()
        found = _new_sentences(archive, n)
    dossier = story_dossier(archive, row.story, as_of=None if row.current else row.seen)
    order = _arrivals(archive, [a.id for a in dossier.articles])
    of = {s.id: s.article for s in dossier.sentences}
    for claim in dossier.claims:
        first = min(claim.mentions, key=lambda m: (order[of[m.sentence]], m.start))
        if of[first.sentence] == article_id:
            found.append(Novelty(claim.kind, first.start, first.end, stored.text[first.start : first.end]))
    return sorted(dict.fromkeys(found), key=lambda f: (f.start, f.end, f.kind))


def _new_sentences(archive: Archive, n: int) -> list[Novelty]:
    kept = kept_article(archive.connection, n)
    lines = sentence_words(kept.text, kept.spans)
    places = _places(archive.connection, lines)
    known = _known(archive, {m for found in places for m, _ in found}, None, n)
    fresh = [
        span
        for span, line, found in zip(kept.spans, lines, places, strict=True)
        if len(line) >= WIDTH
        and not any(
            s.similarity >= _SAME
            for s in _sources(archive.connection, kept.text[slice(*span)], line, found, known, _LOOKED_AT)
        )
    ]
    return [Novelty("sentence", start, end, kept.text[start:end]) for start, end in fresh]


def _arrivals(archive: Archive, ids: Sequence[str]) -> dict[str, int]:
    query = "SELECT n FROM article WHERE id = ?"
    return {i: archive.connection.execute(query, (i,)).fetchone()[0] for i in ids}
