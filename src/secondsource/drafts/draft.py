"""The desk's own text read as a page is: its article, sentences, mentions and attributions."""

from collections.abc import Sequence
from hashlib import sha256

from secondsource.articles import extract, sentences
from secondsource.articles.agencies import Agencies
from secondsource.claims.said import Said
from secondsource.drafts.grounds import row
from secondsource.errors import NoArticleError, UsageError
from secondsource.frozen import frozen, replace
from secondsource.mentions import Reading, read
from secondsource.records import UNKNOWN_WHEN, Article, Dossier, Mention, Page, Sentence, When, content_id
from secondsource.text import canonical, paragraph_spans

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
    try:
        return extract(draft, agencies)
    except NoArticleError:
        if draft.media_type != "text/plain" or not draft.text.strip():
            raise
        return _as_it_is(draft)


# A first paragraph of so many words at most, without a full stop, is the headline.
_HEADLINE_WORDS = 20


def _as_it_is(page: Page) -> Article:
    """A few lines are too little to be told from furniture; the desk knows that they are its text."""
    text = "\n\n".join(canonical(page.text[a:b]) for a, b in paragraph_spans(page.text))
    first = text.split("\n\n", 1)[0]
    is_head = first != text and len(first.split()) <= _HEADLINE_WORDS and not first.endswith((".", "!", "?", "”", '"'))
    return Article(
        id=page.id,
        name=page.name,
        url=page.url,
        outlet=page.outlet or page.name,
        outlet_known=page.outlet is not None,
        owner=None,
        headline=first if is_head else "",
        byline=None,
        dateline=None,
        language=None,
        section=(),
        agency=None,
        credits=(),
        published=UNKNOWN_WHEN,
        text=text,
        sha256=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        removed=(),
        printed_twice=False,
    )


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
