"""The recall list: who carried what an origin changed or took back, who changed it, and who changed it silently."""

from collections.abc import Iterable, Sequence

from secondsource.archive.changing import NOTICES
from secondsource.archive.copies import alike
from secondsource.archive.deriving import story_dossier
from secondsource.archive.files import said_plainly
from secondsource.archive.preparing import sentence_words
from secondsource.archive.recent import Kept, kept_article
from secondsource.archive.records import Archive, RecallEntry, Revision
from secondsource.archive.revising import revisions, sentences_of
from secondsource.archive.shelves import article_row
from secondsource.archive.tracing import trace
from secondsource.frozen import frozen
from secondsource.mentions.numbers import is_number_word

__all__ = ["recall"]

_ALIKE = 0.5  # of the words of both: such a sentence is the old one edited
_CARRIED = 0.8  # a sentence that another page has from the origin, changed no more than a desk changes


@frozen
class _Taken:
    """A sentence that an origin changed or took back, and what stands in its place."""

    old: str
    new: str | None


def recall(archive: Archive, article_id: str) -> list[RecallEntry]:
    """Say who carried what an article has changed since it was first added, or takes back, and what they did.

    ``state``: still carries; changed (and says so); changed silently; withdrew. The entries of pages that still carry
    it come first, then by outlet. Raises UsageError for an article that is not there.
    """
    taken = [*_taken_out(archive, article_id), *_taken_back(archive, article_id)]
    found: dict[tuple[str, str], RecallEntry] = {}
    for one in taken:
        for entry in _carriers(archive, article_id, one):
            found.setdefault((entry.article, entry.old), entry)
    order = ("still carries", "changed silently", "changed", "withdrew")
    return sorted(found.values(), key=lambda e: (order.index(e.state), e.outlet, e.article, e.old))


def _taken_out(archive: Archive, article_id: str) -> list[_Taken]:
    """List the sentences that earlier texts of the article's page had and its latest has not."""
    texts = revisions(archive, article_id)
    with said_plainly(archive.path):
        latest = sentences_of(_kept(archive, texts[-1].article))
    gone = dict.fromkeys(sentence for text in texts for sentence in text.gone if sentence not in latest)
    return [_Taken(sentence, _successor(sentence, latest)) for sentence in gone]


def _kept(archive: Archive, article_id: str) -> Kept:
    (n,) = archive.connection.execute("SELECT n FROM article WHERE id = ?", (article_id,)).fetchone()
    return kept_article(archive.connection, n)


def _successor(sentence: str, candidates: Sequence[str]) -> str | None:
    """Find the sentence that stands in the place of an old one."""
    words = sentence_words(sentence, [(0, len(sentence))])[0]
    graded = [(alike(words, sentence_words(other, [(0, len(other))])[0]), other) for other in candidates]
    best = max(graded, default=(0.0, ""))
    return best[1] if best[0] >= _ALIKE else None


def _taken_back(archive: Archive, article_id: str) -> list[_Taken]:
    """List the sentences whose claims fell with a notice that the article prints."""
    row = article_row(archive, article_id)
    if not row.current:
        return []
    dossier = story_dossier(archive, row.story)
    fallen = {c for f in dossier.findings if f.kind in NOTICES and article_id in f.articles for c in f.claims}
    of = {s.id: s for s in dossier.sentences}
    found = []
    for claim in (c for c in dossier.claims if c.id in fallen):
        for evidence in claim.evidence:
            if evidence.status != "current":
                found += [of[claim.mentions[m].sentence].text for m in evidence.mentions]
    return [_Taken(text, None) for text in dict.fromkeys(found)]


def _carriers(archive: Archive, article_id: str, taken: _Taken) -> list[RecallEntry]:
    """Find the pages that have, or had, an old sentence: by its words, over all their texts."""
    own = {text.article for text in revisions(archive, article_id)}
    found: dict[str, RecallEntry] = {}
    for carrier in _holding(archive, article_id, taken.old):
        if carrier in own:
            continue
        texts = revisions(archive, carrier)
        entry = _state(archive, texts, taken)
        if entry is not None:
            found.setdefault(texts[0].article, entry)
    return list(found.values())


def _holding(archive: Archive, article_id: str, sentence: str) -> list[str]:
    """List the articles that have a sentence: found by fingerprints, or standing in the same story."""
    traced = trace(archive, sentence, limit=200)
    near = [s.article for t in traced for s in t.sources if s.similarity >= _CARRIED]
    story = article_row(archive, article_id).story
    query = "SELECT id FROM article WHERE story = ? ORDER BY n"
    with said_plainly(archive.path):
        same = [row[0] for row in archive.connection.execute(query, (story,))]
    return list(dict.fromkeys([*near, *same]))


def _state(archive: Archive, texts: Sequence[Revision], taken: _Taken) -> RecallEntry | None:
    having = [n for n, text in enumerate(texts) if _has(archive, text.article, taken.old)]
    if not having:
        return None
    last = article_row(archive, texts[-1].article)
    old = _has(archive, texts[having[-1]].article, taken.old) or taken.old
    if having[-1] == len(texts) - 1:
        return RecallEntry(last.id, last.name, last.outlet, "still carries", old, taken.new, last.seen)
    after = texts[having[-1] + 1 :]
    notice = next((text.notice for text in after if text.notice), None)
    with said_plainly(archive.path):
        now = _successor(old, sentences_of(_kept(archive, last.id)))
    state = "changed silently" if notice is None else "withdrew" if now is None else "changed"
    return RecallEntry(last.id, last.name, last.outlet, state, old, now, after[0].seen)


def _has(archive: Archive, article_id: str, sentence: str) -> str | None:
    """Give the sentence of an article that is the old one, as a desk prints it: nearly all its words and every number.

    The correction of an origin often changes one number; a sentence with the new number is not the old one.
    """
    with said_plainly(archive.path):
        kept = _kept(archive, article_id)
    words = sentence_words(sentence, [(0, len(sentence))])[0]
    for candidate in sentences_of(kept):
        theirs = sentence_words(candidate, [(0, len(candidate))])[0]
        if alike(words, theirs) >= _CARRIED and _telling(words) == _telling(theirs):
            return candidate
    return None


def _telling(words: Iterable[str]) -> list[str]:
    return sorted(word for word in words if _is_number(word))


def _is_number(word: str) -> bool:
    return len(word) > 1 and is_number_word(word)
