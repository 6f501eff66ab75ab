"""Withdrawals and corrections: notices recognised, and the statements that fall with them.

A notice is a source for the correction only; what it takes back is gone from the moment it was out, with all that
cites it. Agencies mark notices with a slug (CORRECTION, KILL, WITHDRAWN, ADVISORY), papers with an editor's note.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from secondsource.claims.agree import Figure
from secondsource.claims.material import Material
from secondsource.claims.said import Said
from secondsource.claims.utterances import Utterance
from secondsource.frozen import frozen
from secondsource.mentions.nouns import covers
from secondsource.records import Article, Mention, Sentence
from secondsource.tables import read_table
from secondsource.text import tokens

__all__ = ["Notice", "fallen_figures", "fallen_statements", "find_notices", "is_old_value", "of_newsroom"]

# A notice says what it takes back in its own words; that much of the shorter one's telling words must be the same.
_SAME_CONTENT = 0.6
_SAME_WORDING = 0.7  # of the shorter sentence: more than two reports on one fact share by chance


@frozen
class Notice:
    """The sentences in which a newsroom takes back or corrects what it gave."""

    article: str
    kind: str  # withdrawn | corrected | on hold
    newsroom: str
    word: str  # the notice's own word
    sentences: tuple[Sentence, ...]
    whole: bool  # a whole report is taken back, not one statement of it


@cache
def _marks() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What a notice says of itself, strongest first."""
    return tuple((re.compile(pattern, re.I), kind) for kind, pattern in read_table("notices.tsv"))


@cache
def _report_words() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:story|report|dispatch|item|article|alert|newsflash|flash|version|copy|post|sentence|passage|paragraph|quotation)s?\b",
        re.I,
    )


@cache
def _old_marks() -> re.Pattern[str]:
    """Words after which a notice gives what no longer holds."""
    return re.compile(
        r"\b(?:instead of|rather than|not|earlier|previously|previous|original|originally|incorrectly|"
        r"wrongly|mistakenly|erroneously|misstated|in error|from|withdraw\w*|withdrew|retract\w*|wrote|"
        r"reported|had said|had put|delete|disregard|which said|that said)\b",
        re.I,
    )


@cache
def _standing() -> re.Pattern[str]:
    """What a notice expressly leaves as it was."""
    return re.compile(r"\b(?:stands?|unchanged|remains? correct|not affected|unaffected)\b", re.I)


@cache
def _withdrawing() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:withdr\w+|retract\w*|taken back|takes back|killed|should (?:not be|no longer be) used)\b", re.I
    )


@cache
def _new_marks() -> re.Pattern[str]:
    """Words right before what holds instead."""
    return re.compile(
        r"\b(?:to|should (?:be|have been|read|have said|say)|"
        r"correct(?:ed)? (?:figure|number|toll|total|count|value)?\s*(?:is|was)?|"
        r"in fact|now|actual\w*(?: \w+)? (?:is|was))\s*$",
        re.I,
    )


def find_notices(material: Material) -> tuple[Notice, ...]:
    """Find the notices among a story's articles; troops that withdraw and kings who kill are none."""
    return tuple(n for article in material.articles if (n := _notice(article, material)) is not None)


def _notice(article: Article, material: Material) -> Notice | None:
    """A page marked at its top is a notice in all its sentences; a note further down is itself and what follows it."""
    sentences = material.sentences[article.id]
    marked = [(at, *found) for at, s in enumerate(sentences) if (found := _marked(s, article, material)) is not None]
    if not marked:
        return None
    _, kind, word, newsroom = min(marked, key=lambda m: (_STRENGTH.index(m[1]), m[0]))
    first = marked[0][0]
    said = tuple(sentences) if first <= 1 else tuple(sentences[first : first + 2])
    return Notice(article.id, kind, newsroom, word, said, kind == "withdrawn" and _names_nothing(said))


_STRENGTH = ("withdrawn", "on hold", "corrected")


def _marked(sentence: Sentence, article: Article, material: Material) -> tuple[str, str, str] | None:
    """The strongest mark of a sentence: kind, the notice's own word, newsroom."""
    for pattern, kind in _marks():
        match = pattern.search(sentence.text)
        if match is None or _quoted(sentence, match.start()):
            continue
        newsrooms = _newsrooms_named(sentence.text, article, material)
        if kind == "withdrawn" and not (newsrooms and _report_words().search(sentence.text)):
            continue
        return kind, re.sub(r"^\W+|\W+$", "", match.group()).lower(), newsrooms[0] if newsrooms else article.outlet
    return None


def _quoted(sentence: Sentence, at: int) -> bool:
    return any(start <= sentence.start + at < end for start, end in sentence.quoted)


def _names_nothing(said: Sequence[Sentence]) -> bool:
    """Whether the notice gives neither a figure nor a "that" by which it takes back one statement only."""
    return not any(re.search(r"\d|\bthat\b|\bsaying\b", s.text) for s in said)


def _newsrooms_named(text: str, article: Article, material: Material) -> list[str]:
    """The newsrooms that a sentence names; "the agency" and "we" are the page's own."""
    words = [t.folded for t in tokens(text)]
    joined = f" {' '.join(words)} "
    named = {name for key, name in material.newsrooms.items() if len(key) > 1 and f" {key} " in joined}
    if not named and {"agency", "we", "our", "its"} & set(words):
        named = {article.agency or article.outlet}
    return sorted(named)


def is_old_value(row: Said, notice: Notice, text: str) -> bool:
    """Tell whether a figure stands in a notice as the value that no longer holds."""
    for sentence in notice.sentences:
        if row.article == notice.article and sentence.start <= row.mention.start < sentence.end:
            if _quoted(sentence, row.mention.start - sentence.start):
                return False  # the headline of the report that is corrected
            before = text[sentence.start : row.mention.start]
            if _standing().search(sentence.text):
                return False
            taken_back = notice.kind == "withdrawn" and _withdrawing().search(sentence.text)
            return bool(taken_back or _old_marks().search(before)) and not _new_marks().search(before)
    return False


def fallen_figures(notices: Sequence[Notice], figures: Sequence[Figure], material: Material) -> dict[int, list[Notice]]:
    """Find the figures that notices take back: index of the figure -> its notices."""
    result: dict[int, list[Notice]] = {}
    for notice in notices:
        text = material.by_id[notice.article].text
        old = [row for f in figures for row in f.said if is_old_value(row, notice, text)]
        for i, figure in enumerate(figures):
            named = any(_one_value(row.mention, figure.said[0].mention) for row in old)
            if (notice.whole or named) and any(of_newsroom(row, notice, material) for row in figure.said):
                result.setdefault(i, []).append(notice)
    return result


def _one_value(a: Mention, b: Mention) -> bool:
    if (a.value["low"], a.value["high"], a.value.get("unit")) != (b.value["low"], b.value["high"], b.value.get("unit")):
        return False
    one, two = a.context.head if a.context else None, b.context.head if b.context else None
    return one is None or two is None or one == two or covers(one, two) or covers(two, one)


def fallen_statements(
    notices: Sequence[Notice], said: Sequence[Utterance], material: Material
) -> dict[int, list[Notice]]:
    """Find the statements and quotations that notices take back, by their telling words."""
    result: dict[int, list[Notice]] = {}
    for notice in notices:
        taken = [_telling(piece) for s in notice.sentences for piece in (s.text, *_pieces().split(s.text))]
        for i, utterance in enumerate(said):
            words = _telling(utterance.said[0].mention.text)
            named = any(_mostly_in(words, other) for other in taken)
            elsewhere = any(row.article != notice.article for row in utterance.said)
            its_own = any(of_newsroom(row, notice, material) for row in utterance.said)
            if (notice.whole or named) and elsewhere and its_own:
                result.setdefault(i, []).append(notice)
    return result


@cache
def _pieces() -> re.Pattern[str]:
    """What a notice takes back stands behind "that"."""
    return re.compile(r"\bthat\b|;|\band\b", re.I)


def _telling(text: str) -> frozenset[str]:
    return frozenset(t.folded for t in tokens(text) if len(t.folded) > 3 or t.folded.isdigit())


def _mostly_in(words: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(words & other)
    return shared >= 3 and shared >= _SAME_CONTENT * min(len(words), len(other))


def of_newsroom(row: Said, notice: Notice, material: Material) -> bool:
    """Tell whether a mention falls with a notice.

    It does when the notice's newsroom heard it, when it stands in its words or is cited from it, and when it stands in
    the words that the notice repeats, wherever a page without credit took them from.
    """
    if row.article == notice.article:
        return False
    hands = {h.lower() for h in _hands(row) if h}
    said_here = row.mention.attribution
    text = material.by_id[row.article].text
    words = _telling(text[said_here.start : said_here.end] if said_here else material.sentence[row.sentence].text)
    return notice.newsroom.lower() in hands or any(
        len(words & said) >= _SAME_WORDING * min(len(words), len(said)) and len(words & said) > 3
        for said in (_telling(s.text) for s in notice.sentences)
    )


def _hands(row: Said) -> Iterable[str | None]:
    return (*row.heard_by, row.newsroom, row.cites)
