"""A linear score for every line of a page: how likely it is a paragraph of the report, and why.

Kohlschütter et al., "Boilerplate Detection using Shallow Text Features" (WSDM 2010) show that length and the lines
beside it carry most; end marks, furniture words and the words shared with the report's core are added here.
"""

from collections.abc import Sequence
from functools import cache

from secondsource.articles.cues import Cue, read_cue
from secondsource.articles.lines import Line, ends_sentence, words_of
from secondsource.articles.marks import is_list_item
from secondsource.frozen import frozen, replace
from secondsource.tables import read_table

__all__ = ["Core", "Facts", "find_core", "is_short_sentence", "read_facts", "relaxed", "score_line", "vocabulary"]


@frozen
class Facts:
    """What one line shows by itself."""

    words: int
    ends: bool  # ends as a sentence does
    cut: bool  # trails off in dots
    cue: Cue | None
    small: float  # share of function words: 0 in labels and titles, about .4 in prose
    capitals: float  # share of words with a capital
    address: int  # words that speak to the reader: you, your, our
    quoted: bool
    content: frozenset[str]  # folded words of four letters and more
    prose: bool  # a sentence of the length that reports are made of, without furniture words
    listed: bool  # an item of a list


@frozen
class Core:
    """The stretch of the page that is surely the report: first and last line, and its words with their line counts."""

    first: int
    last: int
    content: dict[str, int]


# A paragraph of fewer words may be prose, but cannot by itself show where the report is.
_PROSE_WORDS = 9
_FLASH_WORDS = 4
_ADDRESS = frozenset(["you", "your", "our", "us"])


@cache
def _small_words() -> frozenset[str]:
    return frozenset(word for row in read_table("stopwords.tsv") if row[0] == "en" for word in row[1].split())


def read_facts(line: Line) -> Facts:
    """Read what a line shows by itself.

    >>> read_facts(Line("The ferry sank off Orsk Bay late on Monday, the mayor said.", 0, 58, True)).prose
    True
    """
    words = words_of(line.text)
    lower = [word.casefold() for word in words]
    small = _small_words()
    count = max(1, len(words))
    cue = read_cue(line.text)
    share = sum(word in small for word in lower) / count
    ends = ends_sentence(line.text) or _holds_sentences(line.text, len(words), share)
    cut = line.text.rstrip("\"'”’»)]*_ ").endswith(("...", "…")) and not ends
    return Facts(
        words=len(words),
        ends=ends,
        cut=cut,
        cue=cue,
        small=share,
        capitals=sum(word[0].isupper() for word in words) / count,
        address=sum(word in _ADDRESS for word in lower),
        quoted=any(mark in line.text for mark in '"“”«'),
        content=frozenset(word for word in lower if len(word) >= 4 and word not in small),
        prose=len(words) >= _PROSE_WORDS and ends and cue is None,
        listed=is_list_item(line.text),
    )


# What an agency's dateline is worth: as much as two full paragraphs.
_DATELINE_VALUE = 8.0


def _holds_sentences(text: str, words: int, small: float) -> bool:
    """Tell whether a long paragraph holds whole sentences though a name or a number stands behind the last one."""
    return (
        words >= 30
        and small >= 0.25
        and not text.endswith(("...", "…"))
        and any(end in text for end in (". ", ".” ", '." '))
    )


def find_core(facts: Sequence[Facts], usable: Sequence[bool], opens: Sequence[bool]) -> Core | None:
    """Find the run of lines that holds the most prose (Kadane's maximum subarray); None in a page without prose.

    ``usable`` is false for lines that are known to be something else: credits, captions, second printings;
    ``opens`` is true for lines with an agency's dateline.
    """
    best, best_span = 0.0, None
    total, first = 0.0, 0
    for i, fact in enumerate(facts):
        total += _core_value(fact, usable[i]) + (_DATELINE_VALUE if opens[i] and usable[i] else 0.0)
        if total <= 0:
            total, first = 0.0, i + 1
        elif total > best:
            best, best_span = total, (first, i)
    if best_span is None:
        return None
    best_span = _with_short_sentences(best_span, facts, usable)
    return Core(
        *best_span,
        vocabulary([facts[i] for i in range(best_span[0], best_span[1] + 1) if usable[i] and facts[i].prose]),
    )


def _with_short_sentences(span: tuple[int, int], facts: Sequence[Facts], usable: Sequence[bool]) -> tuple[int, int]:
    """Take in the short sentences that stand directly before and after the core: "No one was hurt."."""
    first, last = span
    while first > 0 and usable[first - 1] and is_short_sentence(facts[first - 1]):
        first -= 1
    while last + 1 < len(facts) and usable[last + 1] and is_short_sentence(facts[last + 1]):
        last += 1
    return first, last


def is_short_sentence(fact: Facts) -> bool:
    """Tell whether a line is a sentence or list item of its own, too short to show by itself where the report is."""
    whole = fact.listed or (fact.ends and fact.words >= _FLASH_WORDS)
    return whole and not fact.cut and fact.cue is None and not fact.address


def _core_value(fact: Facts, usable: bool) -> float:
    """Prose counts by its length; what stands between costs, most of all words after which a report does not go on."""
    if not usable:
        return 0.0
    if fact.prose:
        return min(fact.words, 40) / 10
    if fact.cue is not None:
        return {"end": -6.0, "aside": -1.0, "line": -1.0}[fact.cue.what]
    return 0.0 if fact.listed else -0.3 if fact.ends else -0.8


def relaxed(facts: Sequence[Facts]) -> tuple[Facts, ...]:
    """Take short sentences for prose too: for pages that hold nothing longer, such as a flash of one line."""
    return tuple(replace(fact, prose=fact.words >= _FLASH_WORDS and fact.ends and fact.cue is None) for fact in facts)


def vocabulary(facts: Sequence[Facts]) -> dict[str, int]:
    """Count in how many lines each word stands."""
    counts: dict[str, int] = {}
    for fact in facts:
        for word in fact.content:
            counts[word] = counts.get(word, 0) + 1
    return counts


def _shared(fact: Facts, core: Core, *, inside: bool) -> float:
    """Give the share of a line's words that other lines of the core have too."""
    if not fact.content:
        return 0.0
    own = 1 if inside and fact.prose else 0
    return sum(core.content.get(word, 0) > own for word in fact.content) / len(fact.content)


def _reads_as_prose(fact: Facts) -> bool:
    """Tell whether a line is a long sentence that lacks only its full stop."""
    return fact.words >= 12 and fact.small >= 0.25 and fact.cue is None and not fact.cut


def _features(i: int, facts: Sequence[Facts], core: Core, after_end: Sequence[bool]) -> dict[str, float]:
    """Give the features of line ``i`` by name; each lies between 0 and about 1."""
    fact = facts[i]
    inside = core.first <= i <= core.last or (i == core.last + 1 and _reads_as_prose(fact))
    cue = fact.cue
    before, after = facts[max(0, i - 2) : i], facts[i + 1 : i + 3]
    return {
        "length": min(fact.words, 40) / 40,
        "very short": float(fact.words < 4),
        "ends": float(fact.ends),
        "long sentence": float(fact.ends and fact.words >= 12),
        "cut": float(fact.cut),
        "cue exact": float(cue is not None and cue.match == "exact"),
        "cue start": float(cue is not None and cue.match == "start"),
        "cue within": float(cue is not None and cue.match == "within"),
        "small words": min(fact.small, 0.5) * 2,
        "title case": fact.capitals if not fact.ends else 0.0,
        "speaks to reader": min(fact.address, 2) / 2 if not fact.quoted else 0.0,
        "quotation": float(fact.quoted),
        "shared words": _shared(fact, core, inside=inside),
        "prose before": sum(other.prose for other in before) / 2,
        "prose after": sum(other.prose for other in after) / 2,
        "in core": float(inside),
        "before core": float(i < core.first),
        "after end": float(after_end[i]),
    }


# Logistic regression on 50,000 lines of 261 pages of 180 outlets, rounded; "ends", "cut" and the cues are set stronger
# than fitted, because a lost sentence and a kept menu entry both cost more than a kept subhead.
_BIAS = -2.8
_WEIGHTS = {
    "length": 1.7,
    "very short": -2.1,
    "ends": 1.0,
    "long sentence": 0.3,
    "cut": -1.5,
    "cue exact": -3.0,
    "cue start": -2.2,
    "cue within": -2.8,
    "small words": 0.0,
    "title case": -1.0,
    "speaks to reader": -0.6,
    "quotation": 0.7,
    "shared words": 1.2,
    "prose before": 1.3,
    "prose after": 1.3,
    "in core": 1.5,
    "before core": -0.3,
    "after end": -5.0,
}


def score_line(i: int, facts: Sequence[Facts], core: Core, after_end: Sequence[bool]) -> tuple[float, tuple[str, ...]]:
    """Score a line, above 0 for the report; with the features that decided, the strongest first."""
    parts = {name: _WEIGHTS[name] * value for name, value in _features(i, facts, core, after_end).items() if value}
    why = sorted(parts, key=lambda name: -abs(parts[name]))[:3]
    return _BIAS + sum(parts.values()), tuple(f"{name} {parts[name]:+.1f}" for name in why)
