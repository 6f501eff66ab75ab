"""A text as lines to be read for who says what: quotations folded, dates and names marked."""

from collections.abc import Iterator, Mapping, Sequence

from secondsource.frozen import frozen
from secondsource.mentions.names import Proper, propers_in
from secondsource.mentions.prose import Prose
from secondsource.mentions.rolewords import classes_of
from secondsource.mentions.sayings import saying_of
from secondsource.mentions.words import QUOTE, Word, read_words, word_set
from secondsource.text import Quoted

__all__ = ["Line", "is_headline", "lines_of", "low_at"]


@frozen
class Line:
    """A sentence, or several that one quotation spans; every quotation in it is one word."""

    start: int
    end: int
    words: tuple[Word, ...]
    propers: tuple[Proper, ...]
    dated: frozenset[int]  # indices of words that belong to a date
    quotes: tuple[Quoted, ...]  # the quotations of the line, in the order of their words
    headline: bool
    opens: bool  # starts a paragraph
    inside: frozenset[int]  # indices of words within a name, its first one left out


def low_at(words: Sequence[Word], n: int) -> str:
    """Give the lower-case word at an index, empty outside of the line.

    >>> low_at(read_words("He left", 0, 7), 5)
    ''
    """
    return words[n].low if 0 <= n < len(words) else ""


def lines_of(prose: Prose) -> tuple[Line, ...]:
    """Cut a text into lines; terms in marks (scare quotes) are read as plain words.

    >>> from secondsource.mentions.prose import prose_of
    >>> [line.end for line in lines_of(prose_of("He left. She stayed."))]
    [8, 20]
    """
    spoken = tuple(q for q in prose.quoted if not q.scare)
    days = frozenset(at for d in prose.dated for at in range(d.start, d.end))
    read = {span: n for n, span in enumerate(prose.sentences)}
    terms = frozenset(
        n for q in prose.quoted if q.scare for n in (*range(q.start, q.inner_start), *range(q.inner_end, q.end))
    )
    spans = list(_merged(prose.sentences, spoken))
    found: list[Line] = []
    for span, within in zip(spans, _by_span(spans, spoken), strict=True):
        first = not found
        words, names = _words_of(prose, span, within, terms, first, read)
        marked = frozenset(n for n, word in enumerate(words) if word.start in days and word.text != QUOTE)
        headline = first and is_headline(prose.text, *span)
        opens = span[0] == 0 or "\n" in prose.text[max(0, span[0] - 3) : span[0]]
        inside = frozenset(n for proper in names for n in range(proper.first + 1, proper.stop))
        found.append(Line(*span, words, names, marked, within, headline, opens, inside))
    return tuple(found)


def _words_of(
    prose: Prose,
    span: tuple[int, int],
    within: Sequence[Quoted],
    terms: frozenset[int],
    first: bool,
    read: Mapping[tuple[int, int], int],
) -> tuple[tuple[Word, ...], tuple[Proper, ...]]:
    """Take words and names as they were read, or again where quotations are folded or a headline is set."""
    known = read.get(span)
    words = prose.words[known] if known is not None else ()
    if known is not None and not within and not first:
        if not terms:
            return words, prose.names[known]
        plain = _without(words, terms)
        return (plain, propers_in(plain, prose.lower)) if len(plain) < len(words) else (words, prose.names[known])
    words = _without(read_words(prose.text, *span, within), terms)
    if first and is_headline(prose.text, *span):
        words = _in_sentence_case(words, prose.lower)
    return words, propers_in(words, prose.lower)


def is_headline(text: str, start: int, end: int) -> bool:
    """Tell whether the first sentence is a headline: a paragraph of its own without a full stop.

    >>> is_headline("Five dead, police say\\n\\nFive people died.", 0, 21)
    True
    """
    rest = text[end : end + 2]
    alone = rest[:1] == "\n" or not rest
    return start == len(text) - len(text.lstrip()) and alone and text[end - 1] not in ".!?…" and end - start < 250


def _in_sentence_case(words: tuple[Word, ...], lower: frozenset[str]) -> tuple[Word, ...]:
    """Write a headline Set Like This as a sentence: small what the text has small, verbs and nouns of saying."""
    long = [word.text for word in words if len(word.text) > 3 and word.text.isalpha()]
    if sum(text[0].isupper() for text in long) * 10 < 7 * len(long) or len(long) < 4:  # names alone stay below 70 %
        return words
    found = [words[0]]
    for word in words[1:]:
        named = found[-1].text[0].isupper() and bool(classes_of(word.low)) and saying_of(word.low) is None
        found.append(_small(word) if _is_plain(word, lower) and not named else word)
    return tuple(found)


def _is_plain(word: Word, lower: frozenset[str]) -> bool:
    if not word.text[0].isupper() or (word.text.isupper() and len(word.text) > 1):
        return False
    return (
        word.low in lower
        or word.low in word_set("starter")
        or saying_of(word.low) is not None
        or bool(classes_of(word.low))
    )


def _small(word: Word) -> Word:
    return Word(word.start, word.end, word.text[0].lower() + word.text[1:], word.low)


def _by_span(spans: Sequence[tuple[int, int]], quoted: Sequence[Quoted]) -> Iterator[tuple[Quoted, ...]]:
    """Give each span its quotations; both are sorted and walked through once, so that long texts stay linear."""
    at = 0
    for start, end in spans:
        while at < len(quoted) and quoted[at].end <= start:
            at += 1
        stop = at
        while stop < len(quoted) and quoted[stop].start < end:
            stop += 1
        yield tuple(quoted[at:stop])


def _merged(sentences: Sequence[tuple[int, int]], quoted: Sequence[Quoted]) -> Iterator[tuple[int, int]]:
    """Join sentences that one quotation spans."""
    quotes = iter(quoted)
    quote = next(quotes, None)
    current: tuple[int, int] | None = None
    for start, end in sentences:
        while quote is not None and quote.end <= start:
            quote = next(quotes, None)
        goes_on = current is not None and quote is not None and quote.start < current[1] < quote.end
        if goes_on and current is not None:
            current = current[0], end
        else:
            if current is not None:
                yield current
            current = start, end
        while quote is not None and quote.end <= end:
            quote = next(quotes, None)
    if current is not None:
        yield current


def _without(words: tuple[Word, ...], marks: frozenset[int]) -> tuple[Word, ...]:
    return tuple(word for word in words if word.start not in marks or word.text.isalnum()) if marks else words
