"""Words of page furniture: what a line's wording alone says of its place in the page."""

from collections.abc import Mapping
from functools import cache
from itertools import pairwise

from secondsource.frozen import frozen
from secondsource.tables import read_table

__all__ = ["Cue", "folded_line", "is_section_label", "read_cue", "split_labels"]

# No phrase that a line is matched by from its start has more words.
_MOST_WORDS = 5
# "34 comments": what follows is not the report.
_COUNTED = frozenset(["comment", "comments", "responses", "response", "replies", "thoughts"])
# Long paragraphs are prose whatever words they hold; only start cues are looked for in them.
_LONGEST_WITHIN = 60


@frozen
class Cue:
    """What a line's wording says: how it matched, and what that means."""

    match: str  # exact | start | within
    what: str  # end | aside | line
    phrase: str


@frozen
class _Cues:
    exact: Mapping[str, str]
    start: Mapping[str, str]
    within: tuple[tuple[str, str], ...]


@cache
def _cues() -> _Cues:
    rows = read_table("furniture.tsv")
    return _Cues(
        {row[1]: row[2] for row in rows if row[0] == "exact"},
        {row[1]: row[2] for row in rows if row[0] == "start"},
        tuple((row[1], row[2]) for row in rows if row[0] == "within"),
    )


@cache
def _sections() -> frozenset[str]:
    return frozenset(row[0] for row in read_table("sections.tsv"))


def folded_line(text: str) -> str:
    """Fold a line for look-ups: lower case, straight apostrophes, no marks around it.

    >>> folded_line("“You may also like:”")
    'you may also like'
    """
    straight = text.casefold().replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    return straight.strip(" \"'.,:;!?*|·•»›>«‹<-–—_[]…→←▼▲+")


def read_cue(text: str) -> Cue | None:
    """Match a line against the table of furniture.

    >>> read_cue("Related Articles").what, read_cue("Read more: Ferry sinks off Orsk").what, read_cue("Ferry sinks")
    ('end', 'aside', None)
    """
    cues, folded = _cues(), folded_line(text)
    if not folded:
        return None
    if folded in cues.exact:
        return Cue("exact", cues.exact[folded], folded)
    words = folded.split()
    if len(words) <= 8 and words[0].strip("(").isdigit() and words[1:2] and words[1].strip(")") in _COUNTED:
        return Cue("start", "end", words[1])
    for length in range(min(_MOST_WORDS, len(words)), 0, -1):
        phrase = " ".join(words[:length])
        if phrase in cues.start:
            return Cue("start", cues.start[phrase], phrase)
    if len(words) <= _LONGEST_WITHIN:
        for phrase, what in cues.within:
            if phrase in folded:
                return Cue("within", what, phrase)
    return None


def is_section_label(text: str) -> bool:
    """Tell whether a line is the name of a section.

    >>> is_section_label("Middle East"), is_section_label("Ferry sinks")
    (True, False)
    """
    return folded_line(text) in _sections()


# Signs that stand between the labels of a trail.
_PARTING = "»›>|/•·→,"


def split_labels(text: str) -> tuple[str, ...]:
    """Split section labels that a dump ran together or a trail joined with signs.

    >>> split_labels("Middle EastWar"), split_labels("Home » World » Asia")
    (('Middle East', 'War'), ('Home', 'World', 'Asia'))
    """
    edges = [i for i, char in enumerate(text) if char in _PARTING or (i and char.isupper() and text[i - 1].islower())]
    parts = (text[start:end].strip(_PARTING + " ") for start, end in pairwise([0, *edges, len(text)]))
    return tuple(part for part in parts if part)
