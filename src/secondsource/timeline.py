"""What happened and what was said, at the times that the pages give."""

from collections.abc import Sequence

from secondsource.claims.read import ClaimSet
from secondsource.claims.wording import short
from secondsource.records import Article, Attribution, Mention, Sentence, TimelineEntry, When

__all__ = ["event_dates", "timeline"]


_LEAST_WORDS = 4  # less is a dateline that stands alone


def timeline(read: ClaimSet) -> tuple[TimelineEntry, ...]:
    """Put every dated sentence of a story in order, once for all its copies.

    Events stand at their own date, statements at theirs; an edited copy adds only a date that the text before it lacks.
    """
    entries: dict[tuple[str, str, str], TimelineEntry] = {}
    for article in sorted(read.material.articles, key=lambda a: _has_copies_in_it(a, read)):
        for sentence in read.material.sentences[article.id]:
            if sentence.part == "body" and len(sentence.text.split()) >= _LEAST_WORDS:
                for entry in _entries(article, sentence, read):
                    entries.setdefault((entry.of, entry.when.start or "", _root(sentence, read)), entry)
    once = {(e.of, e.when.start, e.text): e for e in reversed(list(entries.values()))}
    return tuple(sorted(once.values(), key=lambda e: (e.when.start or "", e.when.end or "", e.of, e.text)))


def _has_copies_in_it(article: Article, read: ClaimSet) -> bool:
    """Originals are read before their copies."""
    return any(s.copy in ("verbatim", "edited") for s in read.material.sentences[article.id])


def _root(sentence: Sentence, read: ClaimSet) -> str:
    """The sentence at the head of a line of copies."""
    seen = {sentence.id}
    while sentence.copy_of and sentence.copy_of[0] in read.material.sentence and sentence.copy_of[0] not in seen:
        sentence = read.material.sentence[sentence.copy_of[0]]
        seen.add(sentence.id)
    return sentence.id


def _entries(article: Article, sentence: Sentence, read: ClaimSet) -> list[TimelineEntry]:
    reading = read.material.readings[article.id]
    dates = [
        m for m in reading.mentions if m.kind == "date" and sentence.start <= m.start < sentence.end and _solved(m)
    ]
    said = [a for a in reading.attributions if sentence.start <= a.source_start < sentence.end]
    made = []
    for attribution in said:
        if attribution.when is not None and attribution.when.start:
            made.append(_statement(attribution, sentence, read))
    for date in dates:
        if not any(_is_statement_date(date, a) for a in said):
            made.append(
                TimelineEntry(_when(date, article), short(sentence.text, 160), "event", _claims_in(sentence, read))
            )
    return made[:2]


def _solved(mention: Mention) -> bool:
    return bool(mention.value.get("start")) and mention.value.get("basis") != "impossible"


def _is_statement_date(date: Mention, attribution: Attribution) -> bool:
    when = attribution.when
    outside = not attribution.start <= date.start < attribution.end
    return when is not None and outside and str(date.value["start"])[:10] == (when.start or "")[:10]


def _statement(attribution: Attribution, sentence: Sentence, read: ClaimSet) -> TimelineEntry:
    assert attribution.when is not None
    return TimelineEntry(attribution.when, short(sentence.text, 160), "statement", _claims_in(sentence, read))


def _when(date: Mention, article: Article) -> When:
    start, end = str(date.value["start"]), str(date.value.get("end") or date.value["start"])
    basis = str(date.value.get("basis") or "text")
    why = f"\u201c{date.text}\u201d"
    if basis not in ("metadata", "dateline", "text", "solved", "carried"):
        basis = "text"
    if basis == "solved" and article.published.start:
        why += f", written on {article.published.start[:10]}"
    return When(start, end, _precision(start, end), None, basis, why)


def _precision(start: str, end: str) -> str:
    if start[:10] == end[:10]:
        return "day"
    if start[:7] == end[:7] and start[8:10] == "01" and int(end[8:10]) >= 28:
        return "month"
    return "year" if start[:4] == end[:4] and start[5:10] == "01-01" and end[5:10] == "12-31" else "day"


def _claims_in(sentence: Sentence, read: ClaimSet) -> tuple[str, ...]:
    return tuple(
        c.id for c in read.claims if c.kind != "quotation" and any(m.sentence == sentence.id for m in c.mentions)
    )


def event_dates(read: ClaimSet, entries: Sequence[TimelineEntry]) -> tuple[str | None, str | None]:
    """Give the days from the first to the last event or statement that the story is about, background left out."""
    background = {c.id for c in read.claims if c.nature == "background"}
    days = [c.time for c in read.claims if c.id not in background and c.nature in ("event", "measurement", "decision")]
    days += [e.when for e in entries if e.of == "statement" and not (set(e.claims) and set(e.claims) <= background)]
    days += [a.published for a in read.material.articles]
    near = [
        w
        for w in days
        if w.start and w.end and w.precision in ("day", "minute", "second") and not _long_before(w, read)
    ]
    return min((str(w.start)[:10] for w in near), default=None), max((str(w.end)[:10] for w in near), default=None)


def _long_before(when: When, read: ClaimSet) -> bool:
    from secondsource.claims.natures import is_older

    return is_older(when, read.latest)
