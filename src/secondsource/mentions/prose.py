"""One text, read once: sentences, words, names, quotations and dates, as all further readers need them."""

from collections.abc import Sequence

from secondsource.frozen import frozen
from secondsource.mentions.casts import Cast, cast_of
from secondsource.mentions.dates import Dated, dates_in
from secondsource.mentions.names import Proper, propers_in, vocabulary
from secondsource.mentions.words import Word, read_words
from secondsource.records import When
from secondsource.text import Quoted, quoted_spans, sentence_spans

__all__ = ["Prose", "prose_of"]


@frozen
class Prose:
    """A text with what was read in it; words and names are listed by sentence."""

    text: str
    sentences: tuple[tuple[int, int], ...]
    words: tuple[tuple[Word, ...], ...]
    names: tuple[tuple[Proper, ...], ...]
    lower: frozenset[str]  # words that the text also writes in lower case
    quoted: tuple[Quoted, ...]
    dated: tuple[Dated, ...]
    cast: Cast


def prose_of(
    text: str,
    published: When | str | None = None,
    sentences: Sequence[tuple[int, int]] | None = None,
    quoted: Sequence[Quoted] | None = None,
) -> Prose:
    """Read an English text into sentences, words, names, quotations and dates.

    >>> prose_of("Ann Ost left.").cast.persons
    (('ost', 'Ann Ost'),)
    """
    spans = sentence_spans(text, "en") if sentences is None else sentences
    marks = quoted_spans(text) if quoted is None else quoted
    words = tuple(read_words(text, start, end) for start, end in spans)
    lower = vocabulary(words)
    names = tuple(propers_in(sentence, lower) for sentence in words)
    dated = dates_in(text, spans, published, words)
    return Prose(text, tuple(spans), words, names, lower, tuple(marks), dated, cast_of(words, names))
