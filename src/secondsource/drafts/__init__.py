"""The desk's own draft, statement by statement, against the dossiers of the pages.

checked      one statement of a draft, and the kinds that it can be of
words        the words by which two tellings of one thing know each other
grounds      a story made ready to be looked up
saying       names and values for reasons
standing     how a claim stands among the pages
voices       whom a draft names
draft        the desk's text read as a page is
figures quotations statements      what the pages have of each kind of statement
"""

from collections.abc import Iterable, Sequence

from secondsource.claims.said import Said
from secondsource.drafts.checked import KINDS, Checked, Verdict, heaviest
from secondsource.drafts.draft import Draft, draft_article, read_draft, rows_of
from secondsource.drafts.figures import Match, match_figure
from secondsource.drafts.grounds import Ground, ground, stem_of_story
from secondsource.drafts.quotations import match_quotation
from secondsource.drafts.saying import all_names, live_names, page_names
from secondsource.drafts.statements import is_listed, match_statement, stated
from secondsource.drafts.voices import Voices, changed, dropped, is_named, voices
from secondsource.drafts.words import content_words
from secondsource.frozen import frozen
from secondsource.records import Article, Attribution, Claim, Dossier, Page, Sentence

__all__ = ["KINDS", "Checked", "check", "draft_article"]

_NOTHING = Verdict("no page has it", "no page gives it or anything to compare it with")
_NO_WORDS = Verdict("no page has it", "no page says it in like words")


@frozen
class _Found:
    """A statement of the draft with what was found of it, before its attribution is looked at."""

    start: int
    end: int
    sentence: Sentence
    verdict: Verdict
    claim: Claim | None
    said: Attribution | None
    ground: Ground


def check(draft: Article | Page | str, dossiers: Sequence[Dossier]) -> tuple[Checked, ...]:
    """Hold a draft against the dossiers of the pages, statement by statement, in order of place.

    A statement is a figure, a quotation or what somebody is said to have stated; a sentence without any of these is
    listed only where it tells a claim of the pages. Offsets are code points into the text of ``draft_article(draft)``.
    Nothing is said about whether a statement is so. Raises NoArticleError for a draft without text, UsageError for one
    in a language that has no rules.

    >>> check("Nine died, police said.", ())[0].kind
    'no page has it'
    """
    article = draft_article(draft)
    read = read_draft(article, dossiers)
    grounds = _grounds(article, dossiers)
    if not grounds:
        return _unheard(read)
    who = voices(read.reading.attributions, grounds[0])
    found = [*_figures(read, grounds), *_quotations(read, grounds), *_statements(read, grounds[0], who)]
    found += _plain(read, grounds[0], who)
    said = _attributed(found, who)
    checked = [_checked(one, read, _spoken(one, read, who, said)) for one in found]
    return tuple(sorted(checked, key=lambda c: (c.start, c.end, KINDS.index(c.kind))))


def _grounds(article: Article, dossiers: Sequence[Dossier]) -> list[Ground]:
    """The stories, first the one that the draft is about: the one that shares most of the words few stories have."""
    words = content_words(article.text)
    stems = [stem_of_story(dossier) & words for dossier in dossiers]
    spread = {word: sum(word in other for other in stems) for word in words}
    order = sorted(range(len(dossiers)), key=lambda n: (-sum(1 / spread[word] for word in sorted(stems[n])), n))
    return [ground(dossiers[n]) for n in order]


def _unheard(draft: Draft) -> tuple[Checked, ...]:
    """Nothing to hold the draft against: no page has any of it."""
    spans = [(r.mention.start, r.mention.end) for kind in ("figure", "quotation") for r in rows_of(draft, kind)]
    spans += [(a.start, a.end) for _, a in stated(draft)]
    text = draft.article.text
    return tuple(Checked(a, b, text[a:b], _NOTHING.kind, _NOTHING.why, (), ()) for a, b in sorted(spans))


def _figures(draft: Draft, grounds: Sequence[Ground]) -> Iterable[_Found]:
    sources = [(a.source_start, a.source_end) for a in draft.reading.attributions]
    rows = rows_of(draft, "figure")
    for row in rows:
        if any(start <= row.mention.start < end for start, end in sources):
            continue  # "two officers said": they are the source, not what is stated
        home = _home(row, draft)
        others = [r for r in rows if r.sentence == row.sentence and r is not row]
        match, where = _figure(row, home.text, others, grounds)
        yield _Found(
            row.mention.start, row.mention.end, home, match.verdict, match.claim, row.mention.attribution, where
        )


def _figure(row: Said, sentence: str, others: Sequence[Said], grounds: Sequence[Ground]) -> tuple[Match, Ground]:
    """Another story among the pages answers only for a figure that it has as the draft has it."""
    own = match_figure(row, sentence, grounds[0], others)
    if own is None:
        for other in grounds[1:]:
            match = match_figure(row, sentence, other)
            if match is not None and match.verdict.kind == "supported":
                return match, other
    return own or Match(_NOTHING), grounds[0]


def _home(row: Said, draft: Draft) -> Sentence:
    return next(s for s in draft.sentences if s.id == row.sentence)


def _quotations(draft: Draft, grounds: Sequence[Ground]) -> Iterable[_Found]:
    for row in rows_of(draft, "quotation"):
        matches = ((match_quotation(row, one), one) for one in grounds)
        found, where = next(((match, one) for match, one in matches if match is not None), (None, grounds[0]))
        verdict, claim = found or (Verdict(_NOTHING.kind, "no page prints this quotation or one like it"), None)
        mention = row.mention
        yield _Found(mention.start, mention.end, _home(row, draft), verdict, claim, mention.attribution, where)


def _statements(draft: Draft, own: Ground, who: Voices) -> Iterable[_Found]:
    for home, said in stated(draft):
        found = match_statement(draft.article.text[said.start : said.end], said, own, who)
        verdict, claim = found or (_NO_WORDS, None)
        yield _Found(said.start, said.end, home, verdict, claim, said, own)


def _plain(draft: Draft, own: Ground, who: Voices) -> Iterable[_Found]:
    for sentence in draft.sentences:
        found = match_statement(sentence.text, None, own, who) if is_listed(sentence, draft) else None
        if found is not None:
            yield _Found(sentence.start, sentence.end, sentence, found[0], found[1], None, own)


def _attributed(found: Sequence[_Found], who: Voices) -> frozenset[str]:
    """The claims that the draft gives to their source somewhere: a lede may then state them without."""
    return frozenset(
        one.claim.id
        for one in found
        if one.claim is not None and one.said is not None and changed(one.said, one.claim, one.ground, who) is None
    )


def _spoken(one: _Found, draft: Draft, who: Voices, said: frozenset[str]) -> Verdict:
    """Weigh what was found of a statement against a change of its attribution."""
    if one.claim is None:
        return one.verdict
    if one.said is not None and one.said.stance != "for":
        other = None  # who denies a thing is not the one who says it
    elif one.said is not None:
        other = changed(one.said, one.claim, one.ground, who)
    elif one.sentence.part == "headline" or one.claim.id in said or _carried_on(one, draft, who):
        other = None
    else:
        other = dropped(one.claim, one.ground)
    return one.verdict if other is None else heaviest([other, one.verdict])


def _carried_on(one: _Found, draft: Draft, who: Voices) -> bool:
    """Whether the sentence, or the one before it in the same paragraph, names the claim's source: "Six are missing."

    A company that "will pay 5,000 crowns" is named as well as if it were said to have said so.
    """
    assert one.claim is not None
    if is_named(one.claim, one.sentence.text, one.ground):
        return True
    before = next((s for s in draft.sentences if s.n == one.sentence.n - 1 and s.part == "body"), None)
    if before is None or "\n\n" in draft.article.text[before.end : one.sentence.start]:
        return False
    claim = one.claim
    return any(
        before.start <= a.start < one.sentence.end and changed(a, claim, one.ground, who) is None
        for a in draft.reading.attributions
    )


def _checked(one: _Found, draft: Draft, verdict: Verdict) -> Checked:
    claims = [one.ground.claims[name] for name in verdict.claims if name in one.ground.claims]
    names = [name for c in claims for name in live_names(c, one.ground)]
    names = names or [name for c in claims for name in all_names(c, one.ground)]
    pages = verdict.pages or tuple(name for c in claims for name in page_names(c, one.ground))
    text = draft.article.text[one.start : one.end]
    return Checked(
        one.start, one.end, text, verdict.kind, verdict.why, tuple(dict.fromkeys(names)), tuple(dict.fromkeys(pages))
    )
