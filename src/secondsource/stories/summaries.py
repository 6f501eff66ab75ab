"""A story's headline and summary: sentences of its reports, never new words, each with the reports that bear it out."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from secondsource.frozen import frozen
from secondsource.records import Article, Sentence
from secondsource.stories.pairs import EVERYWHERE, UNSEEN
from secondsource.stories.words import background, read_line

__all__ = ["Borne", "Summary", "summary"]

SENTENCES = 4
NEWS = 12  # sentences of a report that are looked at: background stands further down
RESTATED = 0.4  # share of a sentence's telling words that another report's news must hold to bear it out
FRESH = 0.5  # share that must not have been said by the sentences before
SHORT, LONG = 6, 45  # words


@frozen
class Borne:
    """A sentence as printed, where it stands, and the articles whose news holds what it says; its own included."""

    text: str
    sentence: str
    article: str
    borne_by: tuple[str, ...]  # ids, ascending
    origins: int  # of them, how many are not copies of each other


@frozen
class Summary:
    """A story in its reports' own words."""

    headline: Borne | None
    sentences: tuple[Borne, ...]  # in the order in which reports tell them


@frozen
class _Told:
    sentence: Sentence
    words: frozenset[str]
    origin: str
    quoted: bool


def summary(articles: Sequence[Article], sentences: Mapping[str, Sequence[Sentence]]) -> Summary:
    """Choose the headline and up to four sentences that most independent reports of a story bear out.

    ``sentences`` is by article id. Words weigh by how many origins hold them (SumBasic, Nenkova and Vanderwende 2005),
    a copied text once; a sentence whose words were mostly told before is passed over.

    >>> summary((), {})
    Summary(headline=None, sentences=())
    """
    ordered = sorted(articles, key=lambda a: (a.published.start or "9999", a.id))
    told = [one for a in ordered for one in _told(sentences.get(a.id, ()))]
    news: dict[str, set[str]] = {a.id: set() for a in ordered}
    for one in told:
        news[one.sentence.article] |= one.words
    weights = _weights(told)
    heads = [one for one in told if one.sentence.n == 0]
    head = max(heads, key=lambda one: (_value(one, weights), -told.index(one)), default=None)
    chosen = _chosen([one for one in told if one.sentence.n > 0 and not one.quoted], weights)
    origins = _origins(told)
    return Summary(_borne(head, news, origins) if head else None, tuple(_borne(one, news, origins) for one in chosen))


def _told(sentences: Sequence[Sentence]) -> list[_Told]:
    kept = [s for s in sentences if s.part in ("headline", "body")][:NEWS]
    return [_Told(s, _telling(s.text), s.origin or s.article, _in_quotes(s)) for s in kept]


def _telling(text: str) -> frozenset[str]:
    general = background()
    return frozenset(word.folded for word in read_line(text).words if general.get(word.folded, UNSEEN) < EVERYWHERE)


def _in_quotes(sentence: Sentence) -> bool:
    """A sentence that is mostly a quotation cannot stand alone."""
    return 2 * sum(end - start for start, end in sentence.quoted) > sentence.end - sentence.start


def _weights(told: Iterable[_Told]) -> dict[str, float]:
    """In how many origins a word stands beyond the first, as a logarithm: what one report alone says weighs nothing."""
    held = Counter(pair[0] for pair in sorted({(word, one.origin) for one in told for word in one.words}))
    return {word: math.log(count) for word, count in held.items()}


def _value(one: _Told, weights: Mapping[str, float]) -> float:
    """Mean weight of a sentence's words; very short and very long sentences are worth less."""
    found = math.fsum(sorted(weights[word] for word in one.words))
    length = len(one.sentence.text.split())
    fair = 1.0 if SHORT <= length <= LONG else 0.3
    place = 1.0 if one.sentence.n <= 2 else 0.85
    return fair * place * found / (len(one.words) + 2)


def _chosen(told: Sequence[_Told], weights: Mapping[str, float]) -> list[_Told]:
    left, said, found = list(told), set[str](), list[_Told]()
    while left and len(found) < SENTENCES:
        best = max(left, key=lambda one: (_value(one, weights), -told.index(one)))
        left.remove(best)
        if len(best.words - said) >= FRESH * len(best.words) and best.words and _value(best, weights) > 0:
            found.append(best)
            said |= best.words
    return sorted(found, key=lambda one: (one.sentence.n, told.index(one)))


def _origins(told: Iterable[_Told]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one in told:
        found.setdefault(one.sentence.article, set()).add(one.origin)
    return {article: frozenset(origins) for article, origins in found.items()}


def _borne(one: _Told, news: Mapping[str, set[str]], origins: Mapping[str, frozenset[str]]) -> Borne:
    size = max(1, len(one.words))
    holding = {a for a, words in news.items() if len(one.words & words) >= max(RESTATED * size, min(3, size))}
    bearing = sorted(holding | {one.sentence.article})
    apart = {origin for article in bearing for origin in origins[article]}
    return Borne(
        one.sentence.text, one.sentence.id, one.sentence.article, tuple(bearing), min(len(apart), len(bearing))
    )
