"""Mentions of French, Spanish and German texts: figures, quotations, and who is said to have stated them.

A smaller reader than the English one, behind the same records: a table of words (``data/language_words.tsv``) and a few
shapes of sentences that the three share. Counted nouns, acts and kinds of speaker bear their English names, so
that pages of several languages meet in one claim. What the table does not know stays unknown: a body whose kind is not
in it is never a source on record at first hand. Layers, top to bottom: this package's ``read``, then quotations speech
figures, then speakers numerals, then vocabulary.
"""

from collections.abc import Sequence

from secondsource.frozen import replace
from secondsource.mentions.languages.figures import find_figures
from secondsource.mentions.languages.quotations import find_quotations
from secondsource.mentions.languages.speech import find_attributions
from secondsource.mentions.languages.vocabulary import LANGUAGES, vocabulary
from secondsource.records import Attribution, Mention
from secondsource.text import sentence_spans

__all__ = ["LANGUAGES", "read"]


def read(text: str, language: str) -> tuple[tuple[Mention, ...], tuple[Attribution, ...], tuple[tuple[int, int], ...]]:
    """Read a text in one of LANGUAGES: its mentions, its attributions and its sentences, each in order of place.

    >>> mentions, said, _ = read("Six personnes sont mortes, a annoncé la préfecture.", "fr")
    >>> mentions[0].value["low"], mentions[0].context.predicate, said[0].name
    (6, 'killed', 'la préfecture')
    """
    words = vocabulary(language)
    spans = sentence_spans(text, language)
    said = find_attributions(text, spans, words)
    found = [*find_figures(text, spans, words), *find_quotations(text)]
    mentions = sorted((_attributed(m, said) for m in found), key=lambda m: (m.start, m.end, m.kind))
    return tuple(mentions), said, spans


def _attributed(mention: Mention, said: Sequence[Attribution]) -> Mention:
    """Give a mention the narrowest attribution around it; what stands in the speaker's name is none of his words."""
    around = [
        a for a in said if a.start <= mention.start < a.end and not a.source_start <= mention.start < a.source_end
    ]
    if not around:
        return mention
    nearest = min(around, key=lambda a: (a.end - a.start, a.start))
    return replace(mention, source={"name": nearest.name, "role": nearest.role}, attribution=nearest)
