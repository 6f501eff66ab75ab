"""Datelines: the place, day and agency that open a report, as in "HARBOUR CITY, March 3 (HPA) -"."""

import re

from secondsource.articles.agencies import Agencies, Agency, find_agencies, unlisted_agencies
from secondsource.articles.scripts import UNCASED, has_letters
from secondsource.articles.wordlists import word_set
from secondsource.frozen import frozen

__all__ = ["Dateline", "named_agencies", "read_dateline"]

# "HARBOUR CITY, Northern Province, Sept. 14, 2021 (Halden News Agency)" has some 70 characters before the dash.
_HEAD = 120
_SEPARATORS = re.compile(r"\s*(?:\.\s?[-–—]|--+|[-–—―]|:|_(?=\s))\s*")
_BRACKET = re.compile(r"[(\[/（【]([^()\[\]/（）【】]{2,60}(?:/[^()\[\]/]{2,20})?)[)\]/）】]")
_WORD = re.compile(r"\w+")
_SERVICE = re.compile(r"[a-z]{2,4}")  # a desk of dpa's: dpa/tmn, dpa/lno
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
    return (
        _bracketed(head, agencies)
        or _telegraphed(head, agencies)
        or _chained(head, agencies)
        or _unbracketed(head, agencies)
    )


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
        elif found and "/" in words and _SERVICE.fullmatch(part):
            continue
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
    found = [(match, _houses(match.group(1), agencies)) for match in _BRACKET.finditer(head)]
    # "New Delhi [India], May 16 (ANI):" - the bracket that names a house is the one that counts.
    match, named = next((pair for pair in found if pair[1]), found[0] if found else (None, ()))
    if match is None or not _place_like(re.sub(r"[\[\]]", " ", head[: match.start()])):
        return None
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
    opens = rest[:1].isupper() or has_letters(rest[:1], UNCASED)
    return (at, len(head) - len(rest)) if named and opens else None


def _houses(words: str, agencies: Agencies) -> tuple[Agency, ...]:
    """Give the agencies in a bracket: alone, or with their place as in (서울=연합뉴스) and 【ソウル聯合ニュース】."""
    named = named_agencies(words, agencies)
    if named or not has_letters(words, UNCASED) or len(words) > 20:
        return named
    hits = find_agencies(words, agencies)
    return (hits[-1].agency,) if hits and words.endswith(words[hits[-1].start : hits[-1].end]) else ()


def _telegraphed(head: str, agencies: Agencies) -> Dateline | None:
    """Read "新华社北京5月16日电": house, place, day and the word for telegram."""
    match = re.match(r"(?:本报)?([^\s\d]{2,14})(?:\d{1,2}月)?\d{1,2}日[电電讯訊][\s　]*", head)
    hits = find_agencies(match.group(1), agencies) if match is not None else ()
    if match is None or not hits or hits[0].start:
        return None
    return Dateline(match.group().strip(), match.end(), (hits[0].agency,))


_LINKS = re.compile(r"\s+[-–—―/|]+\s+|\.\s+(?:[-–—]\s+)?|,\s+(?=[^,]{2,40}\.\s)")


def _chained(head: str, agencies: Agencies) -> Dateline | None:
    """Read place, day and house as links of a chain: "Kyiv. May 16. UNIAN. The", "ORSK — THE CANADIAN PRESS — The"."""
    at = end = others = 0
    named: tuple[Agency, ...] = ()
    for match in _LINKS.finditer(head):
        link = head[at : match.start()]
        houses = tuple(hit.agency for hit in find_agencies(link, agencies)) if named_agencies(link, agencies) else ()
        if houses and not named:
            named = houses
        elif not _is_place_or_day(link):
            break
        else:
            others += 1
        at = end = match.end()
    if not named or not others:
        return None
    return Dateline(head[:end].strip(" ,-–—/|"), end, named)


def _is_place_or_day(link: str) -> bool:
    """Tell whether a link is a place or a day: "ASTANA", "May 16", "16 May 2023", "ORSK, TX"."""
    words = _WORD.findall(link)
    dated = any(word.isdigit() for word in words) and len(words) <= 4
    return (
        bool(words)
        and (dated or _is_shouted(link) or (len(words) == 1 and words[0][0].isupper()))
        and _place_like(link)
    )


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
