"""What a draft is held against: one story with its claims, printings and voices ready to be looked up."""

from collections.abc import Iterable, Mapping, Sequence

from secondsource.claims.agree import Figure
from secondsource.claims.said import Said
from secondsource.drafts.words import content_words
from secondsource.frozen import frozen, replace
from secondsource.mentions import read
from secondsource.mentions.nouns import lemma
from secondsource.records import (
    UNKNOWN_WHEN,
    Article,
    Claim,
    ClaimMention,
    Context,
    Dossier,
    Finding,
    Mention,
    Sentence,
    Source,
)
from secondsource.text import tokens

__all__ = ["Ground", "Printing", "Told", "ground", "row", "stem_of_story"]

_READ_PER_CLAIM = 6  # wordings of one figure that are read again: what further reprints say is the same


@frozen
class Told:
    """A claim that is a figure, with the ways in which the pages tell it."""

    claim: Claim
    figure: Figure


@frozen
class Printing:
    """A quotation as one page prints it."""

    words: tuple[str, ...]  # folded
    text: str
    article: str
    claim: Claim


@frozen
class Ground:
    """One story, made ready to hold a draft against it."""

    dossier: Dossier
    articles: Mapping[str, Article]
    sentences: Mapping[str, Sentence]
    sources: Mapping[str, Source]
    claims: Mapping[str, Claim]
    findings: Mapping[str, tuple[Finding, ...]]  # by claim
    at: Mapping[str, tuple[Claim, ...]]  # claims by sentence
    words: Mapping[str, frozenset[str]]  # content words by sentence
    figures: tuple[Told, ...]
    quotations: tuple[Printing, ...]


def ground(dossier: Dossier) -> Ground:
    """Make a story ready: its claims by sentence, its figures with their contexts, its quotations word by word."""
    articles = {article.id: article for article in dossier.articles}
    sentences = {sentence.id: sentence for sentence in dossier.sentences}
    findings: dict[str, list[Finding]] = {}
    for found in dossier.findings:
        for claim_id in found.claims:
            findings.setdefault(claim_id, []).append(found)
    at: dict[str, list[Claim]] = {}
    for claim in dossier.claims:
        for name in dict.fromkeys(mention.sentence for mention in claim.mentions):
            at.setdefault(name, []).append(claim)
    return Ground(
        dossier,
        articles,
        sentences,
        {source.id: source for source in dossier.sources},
        {claim.id: claim for claim in dossier.claims},
        {claim_id: tuple(group) for claim_id, group in findings.items()},
        {name: tuple(group) for name, group in at.items()},
        {name: content_words(sentence.text) for name, sentence in sentences.items()},
        _figures(dossier.claims, articles, sentences),
        _printings(dossier.claims, articles, sentences),
    )


def stem_of_story(dossier: Dossier) -> frozenset[str]:
    """Give the telling words of all pages of a story, to find the story that a draft is about."""
    return frozenset(word for article in dossier.articles for word in content_words(article.text))


def row(article: str, outlet: str, sentence: Sentence, mention: Mention) -> Said:
    """Put a mention beside its sentence, as far as comparing it with others needs it."""
    return Said(
        article=article,
        outlet=outlet,
        sentence=sentence.id,
        n=sentence.n,
        part=sentence.part,
        mention=mention,
        source=None,
        kind="none",
        access="unstated",
        stance="for",
        cites=None,
        origin=None,
        channel=None,
        heard_by=(),
        newsroom=None,
        stated=UNKNOWN_WHEN,
    )


def _figures(
    claims: Sequence[Claim], articles: Mapping[str, Article], sentences: Mapping[str, Sentence]
) -> tuple[Told, ...]:
    wanted = [(claim, _wordings(claim, sentences)) for claim in claims if claim.kind == "figure" and claim.value]
    needed = {sentences[m.sentence].article for _, mentions in wanted for m in mentions}
    known = {(name, m.start): m for name in sorted(needed) for m in _figures_in(articles[name])}
    return tuple(Told(claim, _figure(claim, mentions, known, articles, sentences)) for claim, mentions in wanted)


def _wordings(claim: Claim, sentences: Mapping[str, Sentence]) -> list[ClaimMention]:
    """One mention for each sentence in other words, the first ones only."""
    seen: dict[str, ClaimMention] = {}
    for mention in claim.mentions:
        if mention.sentence in sentences:
            seen.setdefault(sentences[mention.sentence].text, mention)
    return list(seen.values())[:_READ_PER_CLAIM]


def _figures_in(article: Article) -> Iterable[Mention]:
    reading = read(article.text, article.published, language=article.language or "und")
    return (mention for mention in reading.mentions if mention.kind == "figure")


def _figure(
    claim: Claim,
    mentions: Sequence[ClaimMention],
    known: Mapping[tuple[str, int], Mention],
    articles: Mapping[str, Article],
    sentences: Mapping[str, Sentence],
) -> Figure:
    value = claim.value
    assert value is not None
    said = []
    for mention in mentions:
        sentence = sentences[mention.sentence]
        found = known.get((sentence.article, mention.start))
        if found is None or found.end != mention.end:
            found = _remade(claim, mention, articles[sentence.article])
        said.append(row(sentence.article, mention.outlet, sentence, _timed(found, claim)))
    head = next((r.mention.context.head for r in said if r.mention.context and r.mention.context.head), None)
    return Figure(
        low=value.low,
        high=value.high,
        open=value.open,
        form=value.form,
        counted=value.counted,
        head=head,
        unit=value.unit,
        predicate=claim.predicate,
        said=tuple(said),
    )


def _remade(claim: Claim, mention: ClaimMention, article: Article) -> Mention:
    """A mention that no reading gives, as that of a sum: the claim says what it is about."""
    value = claim.value
    assert value is not None
    given = {name: getattr(value, name) for name in ("low", "high", "form", "counted", "unit", "open")}
    context = Context(predicate=claim.predicate, head=lemma(value.counted) if value.counted else None)
    text = article.text[mention.start : mention.end]
    return Mention("figure", mention.start, mention.end, text, given, None, None, context)


def _timed(mention: Mention, claim: Claim) -> Mention:
    """A mention whose own clause names no day happened when the claim did."""
    context = mention.context
    if context is None or (context.time is not None and context.time.start) or claim.time.start is None:
        return mention
    return replace(mention, context=replace(context, time=claim.time))


def _printings(
    claims: Sequence[Claim], articles: Mapping[str, Article], sentences: Mapping[str, Sentence]
) -> tuple[Printing, ...]:
    return tuple(
        Printing(tuple(t.folded for t in tokens(text)), text, article.id, claim)
        for claim in claims
        if claim.kind == "quotation"
        for mention in claim.mentions
        if mention.sentence in sentences
        for article in (articles[sentences[mention.sentence].article],)
        for text in (article.text[mention.start : mention.end],)
    )
