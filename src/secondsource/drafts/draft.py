"""The desk's own text read as a page is: its article, sentences, mentions and attributions."""

from collections.abc import Sequence
from dataclasses import replace

from secondsource.articles import extract, sentences
from secondsource.articles.agencies import Agencies
from secondsource.claims.said import Said
from secondsource.drafts.grounds import row
from secondsource.errors import UsageError
from secondsource.frozen import frozen
from secondsource.mentions import Reading, read
from secondsource.records import UNKNOWN_WHEN, Article, Dossier, Mention, Page, Sentence, When, content_id

__all__ = ["Draft", "draft_article", "read_draft", "rows_of"]


@frozen
class Draft:
    """A draft made ready to be held against a story."""

    article: Article
    sentences: tuple[Sentence, ...]
    reading: Reading


def draft_article(draft: Article | Page | str, agencies: Agencies | None = None) -> Article:
    """Give the article of a draft; a string is its plain text. Raises NoArticleError when there is no text in it."""
    if isinstance(draft, Article):
        return draft
    if isinstance(draft, str):
        draft = Page(content_id("art", "", "", draft), "draft", None, None, "text/plain", draft)
    return extract(draft, agencies)


def read_draft(article: Article, dossiers: Sequence[Dossier]) -> Draft:
    """Read a draft; where it has no date of its own, "on Tuesday" is the last one before the latest page came out.

    Raises UsageError for a draft in a language that has no rules: silence must not look like agreement.
    """
    if not article.claims_read:
        raise UsageError(f"{article.name}: the draft cannot be checked: {article.why_not or 'not read for claims'}")
    published = article.published if article.published.start else _latest(dossiers)
    reading = read(article.text, published, language=article.language or "en")
    return Draft(article, sentences(article), reading)


def _latest(dossiers: Sequence[Dossier]) -> When:
    known = [a.published for d in dossiers for a in d.articles if a.published.start]
    return max(known, key=lambda when: str(when.start), default=UNKNOWN_WHEN)


def rows_of(draft: Draft, kind: str) -> tuple[Said, ...]:
    """Give the draft's figures, or its quotations, each beside its sentence, in order of place."""
    found = []
    for mention in draft.reading.mentions:
        home = next((s for s in draft.sentences if s.start <= mention.start < s.end), None)
        if mention.kind == kind and home is not None:
            found.append(row(draft.article.id, draft.article.outlet, home, _dated(mention, home, draft)))
    return tuple(found)


def _dated(mention: Mention, home: Sentence, draft: Draft) -> Mention:
    """A figure whose clause names no day happened on the one day that its sentence names."""
    context = mention.context
    if context is None or (context.time is not None and context.time.start) or "previous" in context.modifiers:
        return mention
    named = [m for m in draft.reading.mentions if m.kind == "date" and home.start <= m.start < home.end]
    days = {(m.value.get("start"), m.value.get("end")) for m in named if m.value.get("basis") != "impossible"}
    if len(days) != 1:
        return mention
    ((first, last),) = days
    if not first or first != last:
        return mention
    when = When(str(first), str(last), "day", None, "text", f"“{named[0].text}”")
    return replace(mention, context=replace(context, time=when))
