"""The lines below a report in which a house speaks of itself: "Orsk News Service serves 140 newspapers.", "ka/ht".

Only lines at the very end are looked at, and only such as the house's name, a verb of standing habit and the place
below the report give away together; a sentence of the report is never taken for one.
"""

import re
from collections.abc import Sequence
from functools import cache

from secondsource.articles.agencies import Agencies, initials_of
from secondsource.articles.datelines import read_dateline
from secondsource.articles.labels import Labelled
from secondsource.articles.lines import Line
from secondsource.articles.wordlists import word_set
from secondsource.frozen import frozen, replace

__all__ = ["set_aside_about_lines"]

# A release closes with a few paragraphs about its house; what stands higher is the report.
_REACH = 8
# "Orsk News Service serves ..." is one or two sentences; longer paragraphs are told of something.
_LONGEST = 70
# A description of the house shares few words with its report, a paragraph of the report a third (see labels.py).
_SHARED = 0.25
_SMALL = frozenset(["of", "the", "and", "for", "de", "la", "du", "des", "&", "in", "on"])


@frozen
class _Foot:
    """The end of a page: its last body lines, and the words of the body above."""

    lines: Sequence[Line]
    names: frozenset[str]  # the house's names, folded
    authors: tuple[str, ...]
    apart: frozenset[int]  # lines that the markup sets below the report
    content: frozenset[str]


def set_aside_about_lines(
    labelled: Labelled,
    house: Sequence[str],
    agencies: Agencies,
    *,
    authors: Sequence[str] = (),
    areas: Sequence[str | None] = (),
) -> Labelled:
    """Label as furniture what closes the body but only speaks of the house that publishes.

    ``house`` are the outlet's names; agencies that the page credits are houses too. ``authors`` are the byline's
    people, ``areas`` the markup's labels.
    """
    body = [i for i, label in enumerate(labelled.labels) if label == "body"]
    if len(body) < 2:
        return labelled
    foot = _Foot(
        labelled.lines,
        _folded_names([*house, *_credited(labelled, body, agencies)]),
        tuple(name for name in [*authors, *_signed(labelled, body[0])] if len(name.split()) > 1),
        frozenset(i for i, area in enumerate(areas) if area == "furniture"),
        frozenset(_content(" ".join(labelled.lines[i].text for i in body[:-1]))),
    )
    taken = _from_about(body, foot) or _from_below(body, labelled, foot)
    if not taken:
        return labelled
    labels = tuple("furniture" if i in taken else label for i, label in enumerate(labelled.labels))
    return replace(labelled, labels=labels)


def _credited(labelled: Labelled, body: Sequence[int], agencies: Agencies) -> list[str]:
    """Give the names of the agencies that credit lines and the dateline name."""
    named = [agency.name for line in labelled.credits if line is not None for agency in line.agencies]
    dateline = read_dateline(labelled.lines[body[0]].text, agencies)
    return named + ([agency.name for agency in dateline.agencies] if dateline is not None else [])


def _signed(labelled: Labelled, first: int) -> list[str]:
    """Give the people of the bylines above the report, without the place where they stood."""
    found = []
    for line, credit in zip(labelled.lines[:first], labelled.credits[:first], strict=True):
        if credit is not None and credit.form == "person":
            words = re.sub(r"^\W*(?:by|written by|story by)\s+", "", line.text, flags=re.IGNORECASE)
            found += re.split(r",|\s+(?:and|at|in|on|near|outside|aboard|from)\s+", words)
    return [name.strip() for name in found if name.strip()]


def _folded_names(names: Sequence[str]) -> frozenset[str]:
    """Fold the names, each with its initials."""
    whole = [re.sub(r"^the\s+", "", name.strip(), flags=re.IGNORECASE) for name in names if name]
    return frozenset(name.casefold() for name in [*whole, *map(initials_of, whole)] if len(name) > 1)


def _content(text: str) -> set[str]:
    return set(re.findall(r"\w{4,}", text.casefold()))


# --- "About X" -------------------------------------------------------------------------------------------------------


def _from_about(body: Sequence[int], foot: _Foot) -> frozenset[int]:
    """Find the heading "About X" near the end whose next paragraph speaks of X; it and what follows are furniture."""
    for i in range(max(body[0] + 1, body[-1] - _REACH), body[-1] + 1):
        name = _about(foot.lines[i].text)
        below = [j for j in body if j > i]
        if name is not None and below and below[0] <= i + 1 and _opens_with(foot.lines[below[0]].text, name):
            return frozenset(j for j in body if j >= i)
    return frozenset()


def _about(text: str) -> str | None:
    match = re.fullmatch(r"(?:About|ABOUT)\s+(?:the\s+|The\s+|THE\s+)?(.{2,60}?)\s*:?", text)
    if match is None or text.endswith((".", "?", "!")):
        return None
    words = match.group(1).split()
    return match.group(1) if all(word[0].isupper() or word in _SMALL for word in words) else None


def _opens_with(text: str, name: str) -> bool:
    """Tell whether a paragraph's first words hold the first word of a name."""
    first = name.casefold().split()[0]
    return first in re.findall(r"[\w'’-]+", text.casefold())[:6]


# --- lines below the report ------------------------------------------------------------------------------------------


def _from_below(body: Sequence[int], labelled: Labelled, foot: _Foot) -> frozenset[int]:
    """Walk up from the last body line over initials, contacts and descriptions of the house; stop at the report."""
    taken: list[int] = []
    for i in reversed(body[1:][-_REACH:]):
        text = foot.lines[i].text
        parted = i in foot.apart or _parted(i, body, labelled)
        if (
            _is_initials(text)
            or _is_contact(text)
            or _is_biography(text, foot.authors)
            or _describes(text, foot, parted=parted)
        ):
            taken.append(i)
        else:
            break
    return frozenset(taken)


def _parted(i: int, body: Sequence[int], labelled: Labelled) -> bool:
    """Tell whether something other than the report stands between line ``i`` and the paragraph above it."""
    above = max(j for j in body if j < i)
    between = range(above + 1, i)
    lines = labelled.lines
    return bool(between) or _is_initials(lines[above].text) or _is_contact(lines[above].text)


def _is_initials(text: str) -> bool:
    """Tell whether a line is the initials of the desk: "ka/ht", "am-bl/kc (HPA)"."""
    return re.fullmatch(r"\(?[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}\)?(?:\s\(?[A-Z]{2,6}\)?)?", text) is not None


@cache
def _contact() -> re.Pattern[str]:
    return re.compile(
        r"\W*(?:(?:press|media|news|investor)\s+(?:contacts?|office|[ei]nquir(?:y|ies)|relations)\b\s*[:|–-]"
        r"|contacts?(?: for (?:the )?(?:press|media))?\s*:"
        r"|for (?:media|press|more|further)\b[\w\s]{0,30}\b(?:contact|call|e-?mail)\b"
        r"|(?:tel|telephone|phone|e-?mail|fax|mobile)\b\.?\s*:)",
        re.IGNORECASE,
    )


def _is_contact(text: str) -> bool:
    """Tell whether a line says whom the press may ask: "Press contact: ..."."""
    return len(text) <= 200 and _contact().match(text) is not None


def _is_biography(text: str, authors: Sequence[str]) -> bool:
    """Tell whether a paragraph says who wrote the report: "Anders Fell covers the port for the Courier."."""
    for name in authors:
        if text.casefold().startswith(name.casefold()):
            after = text[len(name) :].split()[:2]
            return after[:1] in (["covers"], ["writes"], ["joined"], ["works"]) or after in (
                ["is", "a"], ["is", "an"], ["is", "the"], ["is", "based"], ["has", "covered"], ["has", "been"],
                ["has", "worked"], ["has", "reported"], ["has", "written"], ["reports", "on"], ["reports", "from"],
            )  # fmt: skip
    return False


def _describes(text: str, foot: _Foot, *, parted: bool) -> bool:
    """Tell whether a paragraph only says what the house is or does every day.

    Parted from the report, a verb of standing habit is enough; right below it, the sentence must also say how often,
    how many or what kind of house, and share few words with the report.
    """
    verb = _house_verb(text, foot.names)
    if verb is None or len(text.split()) > _LONGEST or _speaks_of_the_day(text):
        return False
    if parted:
        return True
    own = set().union(*(_content(name) for name in foot.names))
    words = _content(text) - own
    shared = len(words & foot.content) / max(1, len(words))
    return shared <= _SHARED and (_is_habit(text) or verb in ("is", "are"))


def _house_verb(text: str, names: frozenset[str]) -> str | None:
    """Give the verb behind the house's name if it can tell of standing habit: "serves", "handles", "is the ... of"."""
    folded = text.casefold().removeprefix("the ").lstrip()
    for name in sorted(names, key=lambda name: (-len(name), name)):
        match = re.match(re.escape(name) + r"(?:\s\([^()]{2,20}\)|,[^,.]{2,80},)?\s+([a-z]+)\s*(\S*)\s*(\S*)", folded)
        if match is None:
            continue
        verb, after = match.group(1), match.group(2)
        if verb in ("is", "are") and (after in ("a", "an", "the", "one") or match.group(3) in ("in", "by")):
            return verb
        if verb in word_set("house verbs"):
            return verb
    return None


@cache
def _day_words() -> re.Pattern[str]:
    return re.compile(
        r"[\"“”]|\b(?:said|says|told|added|today|tonight|yesterday|tomorrow|this (?:morning|week|afternoon|evening)"
        r"|last (?:night|week)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|will|would|until further)\b"
    )


def _speaks_of_the_day(text: str) -> bool:
    return _day_words().search(text) is not None


@cache
def _habit() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:a|per|each|every) (?:year|day|month|week)\b"
        r"|\b(?:annually|daily|yearly|worldwide|around the world|nationwide|founded|headquartered|established)\b"
        r"|\b\d[\d,.]*(?: million| thousand)? (?:\w+ ){0,2}(?:newspapers|stations|countries|languages|capitals|clients"
        r"|customers|subscribers|readers|employees|people|members|offices|bureaus|outlets|cities|sites)\b"
    )


def _is_habit(text: str) -> bool:
    return _habit().search(text) is not None
