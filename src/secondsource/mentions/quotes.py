"""Quotations: stretches in quotation marks that are somebody's words; terms and titles in marks are none."""

from collections.abc import Sequence

from secondsource.mentions.words import Word, is_capitalised, is_word, read_words, word_set
from secondsource.records import Mention
from secondsource.text import Quoted

__all__ = ["find_quotations", "is_title"]


def find_quotations(text: str, quoted: Sequence[Quoted]) -> tuple[Mention, ...]:
    """Give the quotations of a text, in order, as mentions of kind quotation; spans lie within the marks.

    >>> from secondsource.text import quoted_spans
    >>> text = "“We will stay,” she said of the “hostages”."
    >>> [m.text for m in find_quotations(text, quoted_spans(text))]
    ['We will stay']
    """
    found = []
    for quote in quoted:
        start, end = _inner_span(text, quote)
        if quote.scare or start >= end or is_title(text, quote):
            continue
        found.append(Mention("quotation", start, end, text[start:end], {"text": text[start:end]}, None))
    return tuple(found)


def _inner_span(text: str, quote: Quoted) -> tuple[int, int]:
    """Give the quoted words without marks, white space and the comma that typesetters put before the closing mark."""
    start, end = quote.inner_start, quote.inner_end
    while start < end and text[end - 1] in ", ":
        end -= 1
    while start < end and text[start] == " ":
        start += 1
    return start, end


def is_title(text: str, quote: Quoted) -> bool:
    """Tell the title of a work from words that somebody said: every word but the small ones has a capital.

    >>> from secondsource.text import quoted_spans
    >>> text = "Her song “The Long Road to Orsk” won."
    >>> is_title(text, quoted_spans(text)[0])
    True
    """
    if quote.inner_end - quote.inner_start > 100 or text[quote.inner_end - 1] in ".,!?":
        return False
    words = [word for word in read_words(text, quote.inner_start, quote.inner_end) if is_word(word)]
    if len(words) <= 2 or not is_capitalised(words[-1]):
        return False
    return all(is_capitalised(word) or _is_small(word) for word in words)


def _is_small(word: Word) -> bool:
    low = word.low
    return low in word_set("noun_preposition") or low in ("the", "a", "an", "and", "or", "to", "with") or low.isdigit()
