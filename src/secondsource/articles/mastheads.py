"""The name of the outlet where a text dump prints it: a first line that is a newspaper's or station's name."""

import re
from collections.abc import Sequence
from functools import cache

from secondsource.articles.cues import folded_line, is_section_label, split_labels
from secondsource.articles.lines import Line
from secondsource.articles.scoring import Facts
from secondsource.articles.wordlists import word_set

__all__ = ["find_masthead", "is_name_line", "printed_outlet"]

# "Skip to content" and "Menu" may stand above the name; what stands lower is a kicker or the headline.
_REACH = 3
_MOST_WORDS = 5
# A name is looked for as often as this; a page that repeats it more has shown it before.
_MOST_MENTIONS = 50


def find_masthead(
    lines: Sequence[Line], facts: Sequence[Facts], known: Sequence[str | None], headline: str | None
) -> int | None:
    """Give the index of the line that names the outlet; None if the page opens with no such name.

    A name counts by its own words ("Gazette", "Radio") or because the page speaks of it as a house: "© X", "Listen to
    X", "X could not reach the company". A name alone above the text is its headline unless both hold.
    """
    for i in range(min(_REACH, len(lines))):
        if known[i] == "furniture" and facts[i].cue is not None:
            continue
        if known[i] is not None or not is_name_line(lines[i].text, facts[i]) or _is_stated(lines[i].text, headline):
            return None
        named, spoken_of = _has_news_word(lines[i].text), _is_spoken_of(lines[i].text, i, lines)
        if not (named or spoken_of):
            return None
        return i if headline or (named and spoken_of) or _has_headline_below(i, facts, known) else None
    return None


def _is_stated(text: str, headline: str | None) -> bool:
    return headline is not None and folded_line(text) == folded_line(headline)


def is_name_line(text: str, fact: Facts) -> bool:
    """Tell whether a line can be a name: few words, all with capitals; no sentence, section or furniture."""
    words = text.split()
    if not 1 <= len(words) <= _MOST_WORDS or fact.ends or fact.cut or fact.cue is not None or fact.listed:
        return False
    if is_section_label(text) or any(is_section_label(part) for part in split_labels(text)[:1] if len(words) > 1):
        return False
    return all(word[0].isupper() or word in ("of", "the", "and", "&", "for", "on") for word in words)


def _has_news_word(text: str) -> bool:
    """Tell whether a name is a newspaper's or station's by its first or last word: "Radio Haske", "Inland Gazette"."""
    words = [word for word in re.findall(r"\w+", text.casefold()) if word != "the"]
    news = word_set("newspaper words")
    if len(words) < 2 or not (words[-1] in news or words[0] in ("radio", "tv", "daily")):
        return False
    others = words[:-1] if words[-1] in news else words[1:]
    return not any(word in word_set("no newspaper") or is_section_label(word) for word in others)


def _mentions(name: str, text: str) -> list[tuple[str, str, str]]:
    """Give the places of a name in a text, case aside: as printed, and the words before and after."""
    found = []
    for match in re.finditer(r"(?<!\w)" + re.escape(name) + r"(?!\w)", text, re.IGNORECASE):
        before, after = text[max(0, match.start() - 30) : match.start()], text[match.end() : match.end() + 30]
        found.append((match.group(), before, after))
        if len(found) == _MOST_MENTIONS:
            break
    return found


@cache
def _house_before() -> re.Pattern[str]:
    return re.compile(
        r"(?:listen to|tune in to|subscribe to|subscriber of|follow|support|advertise (?:in|with)|©|\(c\)|copyright)"
        r"\W*(?:\d{4}\W*)?(?:by\s+)?(?:the\s+)?$",
        re.IGNORECASE,
    )


@cache
def _house_after() -> re.Pattern[str]:
    return re.compile(
        r"(?:\W{0,3}all rights reserved|\W{0,2}\d{4}\W{0,3}all rights| could not (?:reach|verify|confirm)"
        r"| has (?:contacted|approached|seen)| understands\b| uses cookies| newsletter| subscribers?\b| readers?\b"
        r"| (?:reporters?|correspondents?|photographers?) (?:saw|visited|heard|counted|at|in)\b)",
        re.IGNORECASE,
    )


def _is_spoken_of(text: str, i: int, lines: Sequence[Line]) -> bool:
    """Tell whether another line speaks of the name as of a house that publishes."""
    name = _bare_name(text)
    for j, line in enumerate(lines):
        if j == i or name.split()[-1].casefold() not in line.text.casefold():
            continue
        if any(_house_before().search(a) or _house_after().match(b) for _, a, b in _mentions(name, line.text)):
            return True
    return False


def _has_headline_below(i: int, facts: Sequence[Facts], known: Sequence[str | None]) -> bool:
    """Tell whether a line between the name and the first paragraph can be the headline."""
    for fact, label in zip(facts[i + 1 :], known[i + 1 :], strict=True):
        if fact.prose:
            return False
        if label is None and fact.cue is None and not fact.cut and not fact.listed and 3 <= fact.words <= 32:
            return True
    return False


def _bare_name(text: str) -> str:
    return re.sub(r"^(?:the)\s+", "", text.strip(" *|-–—•·"), flags=re.IGNORECASE) or text


def printed_outlet(lines: Sequence[Line], masthead: int | None) -> str | None:
    """Give the outlet's name as the page prints it, in its usual letters where the masthead shouts.

    >>> from secondsource.articles.lines import split_lines
    >>> printed_outlet(split_lines("INLAND GAZETTE\\n\\nBridge shut\\n\\nShe told the Inland Gazette so."), 0)
    'Inland Gazette'
    """
    if masthead is None:
        return None
    printed = lines[masthead].text.strip(" *|-–—•·")
    if not printed.isupper():
        return printed
    for j, line in enumerate(lines):
        for found, _, _ in _mentions(printed, line.text) if j != masthead else ():
            if not found.isupper() and found[0].isupper():
                return found
    # An abbreviation such as BBC or TV has two or three letters; longer words are shouted.
    return " ".join(word if len(word) <= 3 and word != "THE" else word.capitalize() for word in printed.split())
