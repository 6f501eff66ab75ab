"""What one page is made of, in a line: whose text, what it changed, what it cut, whether its credit fits."""

from collections import Counter
from collections.abc import Mapping

from secondsource.records import Article, Credit, Dossier, Origin, Sentence
from secondsource.wording.plain import join_words, one_line, plural

__all__ = ["page_line", "teasers"]

_TEASER_WORDS = 4  # a shorter removed line is a teaser's section word ("Business"), not a teaser


def page_line(article: Article, dossier: Dossier, labels: Mapping[str, str]) -> str:
    """Describe a page for THE PAGES.

    Never says that a sentence is a page's own reporting: only that it was not found in the others.
    """
    sentences = [s for s in dossier.sentences if s.article == article.id and s.part == "body"]
    origins = {origin.id: origin for origin in dossier.origins}
    lineage = _lineage(article, sentences, dossier, labels)
    parts = [lineage, *_cut(article, dossier, labels), _credit(article, sentences, origins)]
    if article.printed_twice:
        parts.append("the page prints its text twice, counted once")
    if number := teasers(article):
        parts.append(f"{plural(number, 'teaser')} set aside")
    return "; ".join(part for part in parts if part)


def teasers(article: Article) -> int:
    """Count the teasers for other stories that were set aside."""
    texts = [part.text for part in article.removed if part.label == "teaser"]
    return sum(len(text.split()) >= _TEASER_WORDS for text in texts) or min(len(texts), 1)


def _lineage(article: Article, sentences: list[Sentence], dossier: Dossier, labels: Mapping[str, str]) -> str:
    if article.derivation in ("too short", "unextractable"):
        return article.derivation
    if article.derivation == "wholly" and article.agency and all(s.copy == "credited" for s in sentences):
        paragraphs = article.text.count("\n\n")
        return f"{one_line(article.agency)}, all {plural(paragraphs, 'paragraph')}"
    copied = Counter((_origin_name(s, dossier, labels), s.copy) for s in sentences if s.copy != "own")
    words = {"verbatim": "unchanged", "edited": "edited", "suspected": "perhaps reworded", "credited": "credited"}
    parts = [(number, f"{name} {words[copy]}") for (name, copy), number in sorted(copied.items(), key=_most_first)]
    unknown = sum(s.copy == "own" and s.origin is None for s in sentences)
    alone = sum(s.copy == "own" and s.origin is not None for s in sentences)
    parts += [(alone, _not_found(article, sentences, dossier))] if alone else []
    parts += [(unknown, "of unknown origin")] if unknown else []
    total = plural(len(sentences), "sentence")
    if len(parts) == 1:
        return f"{total}, {parts[0][1]}"
    return f"{total}: " + ", ".join(f"{number} {what}" for number, what in parts) if parts else total


def _most_first(item: tuple[tuple[str, str], int]) -> tuple[str, int, str]:
    (name, copy), number = item
    return name, -number, copy


def _origin_name(sentence: Sentence, dossier: Dossier, labels: Mapping[str, str]) -> str:
    for origin in dossier.origins:
        if origin.id == sentence.origin:
            by_name = {article.outlet: labels[article.id] for article in dossier.articles if not article.outlet_known}
            return by_name.get(origin.name, one_line(origin.name))
    return "shared with another page,"


def _not_found(article: Article, sentences: list[Sentence], dossier: Dossier) -> str:
    """Say where the sentences that were copied from nobody were looked for."""
    agencies = {origin.id: origin.name for origin in dossier.origins if origin.kind == "agency"}
    if any(sentence.copy == "own" and sentence.origin in agencies for sentence in sentences):
        return "of the agency's own text"
    if len(dossier.articles) == 1:
        return "with nothing to compare them with"
    compared = article.agency in agencies.values()
    return f"not in {one_line(article.agency or '')}'s text above" if compared else "not found elsewhere"


def _cut(article: Article, dossier: Dossier, labels: Mapping[str, str]) -> list[str]:
    """Say how many sentences of whose text this page left out, as the finding has them."""
    by_id = {sentence.id: sentence for sentence in dossier.sentences}
    cut = {
        sentence
        for finding in dossier.findings
        if finding.kind == "left out" and article.id in finding.articles
        for sentence in finding.sentences
        if sentence in by_id and by_id[sentence].article != article.id
    }
    whose = Counter(_origin_name(by_id[sentence], dossier, labels) for sentence in cut)
    return [f"cut {number} of {name}'s" for name, number in sorted(whose.items())]


def _credit(article: Article, sentences: list[Sentence], origins: Mapping[str, Origin]) -> str:
    """Compare what the page credits with what it copies; silent where it cannot be told."""
    credits = [credit for credit in article.credits if credit.kind == "text" and credit.role != "mention"]
    copied = [s.origin or "" for s in sentences if s.copy in ("verbatim", "edited")]
    whose = {origins[o].name for o in copied if o in origins and origins[o].kind == "agency"}
    named = join_words([one_line(name) for name in dict.fromkeys(credit.agency for credit in credits)])
    if not credits:
        return "no credit" if copied else ""
    if article.derivation == "own":
        return ""
    if whose and not whose & {credit.agency for credit in credits}:
        return f"credits {named}, but the text is {join_words(sorted(one_line(name) for name in whose))}'s"
    if article.derivation == "wholly":
        return "credited" if _is_full(credits) else f"credit says only “{one_line(credits[0].text)}”"
    if article.derivation == "partly" and copied:
        return "credit fits" if not _is_full(credits) else f"credited in full to {named}"
    return f"credits {named}"


def _is_full(credits: list[Credit]) -> bool:
    return any(credit.role == "full" for credit in credits)
