"""Datelines: the place, day and agency that open a report, as in "HARBOUR CITY, March 3 (HPA) -"."""

import re

from secondsource.articles.agencies import Agencies, Agency, find_agencies, unlisted_agencies
from secondsource.articles.wordlists import word_set
from secondsource.frozen import frozen

__all__ = ["Dateline", "named_agencies", "read_dateline"]

# "HARBOUR CITY, Northern Province, Sept. 14, 2021 (Halden News Agency)" has some 70 characters before the dash.
_HEAD = 120
_SEPARATORS = re.compile(r"\s*(?:\.\s?[-–—]|--+|[-–—―]|:|_(?=\s))\s*")
_BRACKET = re.compile(r"[(\[/]([^()\[\]/]{2,60}(?:/[^()\[\]/]{2,20})?)[)\]/]")
_WORD = re.compile(r"\w+")
_ACRONYM = re.compile(r"[A-Z][A-Za-z]?[A-Z]{1,4}")


@frozen
class Dateline:
    """How a report opens: ``text`` as printed without its dash, ``end`` where the report's own words begin."""

    text: str
    end: int
    agencies: tuple[Agency, ...]


def read_dateline(paragraph: str, agencies: Agencies) -> Dateline | None:
    """Read the dateline that opens a paragraph, if one does.

    >>> from secondsource.articles.agencies import load_agencies
    >>> line = read_dateline("HARBOUR CITY, March 3 (HPA) - The bridge is shut.", load_agencies())
    >>> line.text, [agency.name for agency in line.agencies]
    ('HARBOUR CITY, March 3 (HPA)', ['HPA'])
    >>> read_dateline("The mayor (pictured) - who had left - returned.", load_agencies()) is None
    True
    """
    head = paragraph[:_HEAD]
    return _bracketed(head, agencies) or _unbracketed(head, agencies)


def named_agencies(words: str, agencies: Agencies) -> tuple[Agency, ...]:
    """Give the agencies that a few words name, if nothing else does: known ones, or an acronym of 3 to 6 letters.

    >>> from secondsource.articles.agencies import load_agencies
    >>> [agency.name for agency in named_agencies("Reuters/HPA", load_agencies())]
    ['Reuters', 'HPA']
    """
    found: list[Agency] = []
    for part in re.split(r"\s*(?:/|,| and | & |\+| - )\s*", words.strip(" .:*")):
        hits = find_agencies(part, agencies) or unlisted_agencies(part)
        left = "".join(_WORD.findall(_without(part, [(hit.start, hit.end) for hit in hits])))
        if hits and left.casefold() in ("", "the", "staff", "photo"):
            found += [hit.agency for hit in hits]
        elif _ACRONYM.fullmatch(part) and _may_be_agency(part):
            found.append(Agency(part, "agency", None, None))
        else:
            return ()
    return tuple(found)


def _may_be_agency(acronym: str) -> bool:
    """Tell whether an acronym that no table has can be an agency: no country, and no station such as KQXA or WLND."""
    station = len(acronym) == 4 and acronym[0] in "KW"
    return len(acronym) >= 3 and acronym not in word_set("bracketed acronyms") and not station


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in reversed(spans):
        text = text[:start] + " " + text[end:]
    return text


def _bracketed(head: str, agencies: Agencies) -> Dateline | None:
    match = _BRACKET.search(head)
    if match is None or not _place_like(head[: match.start()]):
        return None
    named = named_agencies(match.group(1), agencies)
    after = _after_bracket(head, match.end(), bool(named))
    if after is None or not (named or head[: match.start()].strip()):
        return None
    if not named and not _is_shouted(head[: match.start()]):
        return None  # "Maro (left) - the mayor - said": a bracket in a sentence
    return Dateline(head[: after[0]].strip(" ,"), after[1], named)


def _after_bracket(head: str, at: int, named: bool) -> tuple[int, int] | None:
    """Give (end of the dateline, start of the report's words) after a closing bracket at ``at``."""
    match = _SEPARATORS.search(head, at)
    if match is not None and _place_like(head[at : match.start()].lstrip(".,")):
        later = _SEPARATORS.search(head, match.end())
        # "(HPA) - HARBOUR CITY, 3 MAR - The bridge": the place and day may follow the agency.
        if later is not None and _is_shouted(head[match.end() : later.start()]):
            return later.start(), later.end()
        return match.start(), match.end()
    rest = head[at:].lstrip(" .,")
    return (at, len(head) - len(rest)) if named and rest[:1].isupper() else None


def _unbracketed(head: str, agencies: Agencies) -> Dateline | None:
    match = _SEPARATORS.search(head)
    if match is None or not match.group().strip():
        return None
    if match.group().strip() in ("-", "–") and match.group()[-1:] != " ":
        return None  # a hyphen within a word
    words = head[: match.start()]
    hits = find_agencies(words, agencies)
    named = tuple(hit.agency for hit in hits)
    place = _without(words, [(hit.start, hit.end) for hit in hits])
    if not _place_like(place) or not words.strip() or len(words) > 70:
        return None
    if named and ":" in match.group() and not _is_shouted(place):
        return None  # "Reuters: what we know"
    if not named and (":" in match.group() or not _is_shouted(place)):
        return None
    return Dateline(words.strip(" ,"), match.end(), named)


def _place_like(words: str) -> bool:
    """Tell whether words can be a place and a day: capitals, figures and particles, no verb."""
    found = _WORD.findall(words)
    if len(found) > 10:
        return False
    for i, word in enumerate(found):
        number_beside = any(other.isdigit() for other in found[max(0, i - 1) : i + 2])
        if word[0].islower() and word not in word_set("place particles") and not number_beside:
            return False
    return True


def _is_shouted(words: str) -> bool:
    """Tell whether the first word is a place in capitals, as datelines print it."""
    found = _WORD.findall(words)
    if found and found[0] in word_set("shouted labels"):
        return False
    return bool(found) and found[0].isupper() and len(found[0]) >= 3 and not found[0].isdigit() and _place_like(words)
