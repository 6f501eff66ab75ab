"""An article made ready for comparison: its body sentences as lines of weighed words."""

import sys
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache

from secondsource.align import style_words
from secondsource.frozen import frozen
from secondsource.records import Article, Sentence
from secondsource.tables import read_table
from secondsource.text import Token, quoted_spans, tokens

__all__ = ["Line", "Report", "read_report"]

# What a shared word says about copying. Names, numbers and dates are facts that every desk has: nothing. Grammar:
# nothing. The stock of news prose (killed, police, ministry): little, so that a formula of a dozen such words stays
# below what three or four chosen words give.
_NEWS_WORD = 0.25
_CHOSEN_WORD = 1.0
_OTHER_LANGUAGE = 0.5  # no word table for it: a long word may be stock
_SHORTEST_QUOTATION = 3  # words; below it the marks set off a term, and the sentence stays narration


@frozen
class Line:
    """A body sentence: its words in the article's offsets, their spelling-neutral keys, and what each weighs."""

    sentence: Sentence
    words: tuple[Token, ...]
    folded: tuple[str, ...]
    keys: tuple[str, ...]  # folded words with house style levelled
    weights: tuple[float, ...]  # of narration; 0 within quotation marks
    quoted: tuple[bool, ...]
    facts: tuple[str, ...]  # names and numbers, in order


@frozen
class Report:
    """An article with its lines, in order."""

    article: Article
    lines: tuple[Line, ...]
    size: int  # body words


def read_report(article: Article, sentences: Sequence[Sentence]) -> Report:
    """Make an article ready for comparison; only body sentences with words become lines, in order."""
    body = sorted((s for s in sentences if s.part == "body" and s.article == article.id), key=lambda s: s.start)
    marks = list(quoted_spans(article.text))
    quotations = [(q.start, q.end) for q in marks if len(tokens(article.text[q.start : q.end])) >= _SHORTEST_QUOTATION]
    words = [_shifted(tokens(s.text), s.start) for s in body]
    if words and article.dateline:
        words[0] = _without_dateline(article.dateline, body[0], words[0])
    names, plain = _capitalised(article.text, words)
    lines = tuple(
        _line(article, sentence, found, quotations, names - plain)
        for sentence, found in zip(body, words, strict=True)
        if found
    )
    return Report(article, lines, sum(len(line.words) for line in lines))


def _without_dateline(dateline: str, sentence: Sentence, words: tuple[Token, ...]) -> tuple[Token, ...]:
    """Leave a dateline out of its sentence: a house sets its own, that is no edit of the sentence."""
    if not sentence.text.startswith(dateline):
        return words
    return tuple(word for word in words if word.start >= sentence.start + len(dateline))


def _shifted(words: Iterable[Token], by: int) -> tuple[Token, ...]:
    return tuple(Token(word.start + by, word.end + by, word.folded) for word in words)


def _capitalised(text: str, lines: Sequence[Sequence[Token]]) -> tuple[frozenset[str], frozenset[str]]:
    """Collect words written with a capital within a sentence, and words written without one."""
    names: set[str] = set()
    plain: set[str] = set()
    for words in lines:
        for n, word in enumerate(words):
            if not text[word.start].isupper():
                plain.add(word.folded)
            elif n and not _opens_speech(text, word.start):
                names.add(word.folded)
    return frozenset(names), frozenset(plain)


def _opens_speech(text: str, at: int) -> bool:
    return text[max(0, at - 1) : at] in ("“", '"', "‘", "'", "«", "(", "[") or text[max(0, at - 2) : at] == ": "


def _line(
    article: Article,
    sentence: Sentence,
    words: tuple[Token, ...],
    quotations: list[tuple[int, int]],
    names: frozenset[str],
) -> Line:
    folded = tuple(word.folded for word in words)
    quoted = _within(words, quotations)
    facts = [_is_fact(article, word, n, names) for n, word in enumerate(words)]
    weights = tuple(
        0.0 if inside or fact else _weight(article.language, word)
        for word, inside, fact in zip(folded, quoted, facts, strict=True)
    )
    keys = style_words(folded)
    return Line(
        sentence,
        words,
        folded,
        keys,
        weights,
        quoted,
        tuple(key for key, fact in zip(keys, facts, strict=True) if fact),
    )


def _within(words: Sequence[Token], spans: Sequence[tuple[int, int]]) -> tuple[bool, ...]:
    """Tell for each word whether it stands in one of the spans (ascending, apart from each other)."""
    inside = []
    for word in words:
        n = bisect_right(spans, (word.start, sys.maxsize)) - 1
        inside.append(n >= 0 and word.start < spans[n][1])
    return tuple(inside)


def _is_fact(article: Article, word: Token, n: int, names: frozenset[str]) -> bool:
    first = article.text[word.start]
    if first.isdigit():
        return True
    if not first.isupper() or (article.language or "en").startswith("de"):  # German writes every noun so
        return False
    return word.folded in names if n == 0 or _opens_speech(article.text, word.start) else True


@cache
def _common() -> dict[str, float]:
    worth = {"grammar": 0.0, "news": _NEWS_WORD}
    return {word: worth[row[0]] for row in read_table("common_news_words.tsv") for word in row[1:]}


def _weight(language: str | None, word: str) -> float:
    if not (language or "en").startswith("en"):
        return _OTHER_LANGUAGE if len(word) > 4 else _OTHER_LANGUAGE / 4
    known = _common().get(word)
    if known is not None:
        return known
    return _NEWS_WORD if word[-1] == "s" and word[:-1] in _common() else _CHOSEN_WORD
