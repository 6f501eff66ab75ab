"""Which organisation a person, or a description without a name, speaks for.

"The union's president", "analyst at Fjordbanken", "who runs the clinic", "the head of its hospital": each has a house.
The house is looked up among the story's sources by its own words, then by what kind of house it is; two that it may be
leave it open. Persons whose houses are one house are one party even where nobody speaks in the house's own name.
"""

import re
from collections.abc import Iterator, Sequence

from secondsource.claims.aliases import Voice, name_words
from secondsource.claims.organs import generic_words, organ_at_end
from secondsource.frozen import frozen
from secondsource.mentions.rolewords import has_class

__all__ = ["House", "affiliation", "described_as", "is_description"]

_AT = re.compile(r"\b(?:of|at|for|with|from)\s+(?P<house>(?:(?:the|an?|its|his|her|their)\s+)?.+)$")
_OWNED = re.compile(r"^(?P<house>.+?)['\u2019]s?\s+(?:[\w-]+\s+){0,3}?(?P<head>[\w-]+)$")
_RUNS = re.compile(r"^who\s+(?:runs|chairs|heads|leads|directs|manages|represents|owns|founded)\s+(?P<house>.+)$")
_ENDS = re.compile(r"\s*(?:,|\bwho\b|\bwhich\b|\bthat\b|\bled by\b|\band the\b).*$")
_LEADING = frozenset(("the", "a", "an", "its", "his", "her", "their", "our"))
_PERSONAL = ("office", "spokes", "person", "expert", "kin", "witness")
# What tells nothing of a house: where it stands, how large it is, whose it is.
_PLAIN = frozenset((
    "main", "local", "largest", "biggest", "big", "own", "city", "town", "village", "state", "country", "district",
    "regional", "area", "island", "company", "target", "parent", "body", "private", "public", "small", "nearest", "new",
))  # fmt: skip


@frozen
class House:
    """Whose a voice is: the index of another voice, the house's printed name, or neither."""

    of: int | None = None
    name: str | None = None
    open: bool = False  # a house is meant, and the story does not say which


def affiliation(i: int, voices: Sequence[Voice]) -> House:
    """Find the house for which voice i speaks.

    >>> bank = Voice("Kestrel Bank", None, "statement", (), (), (0,))
    >>> analyst = Voice("Lena Oswald", "analyst at Kestrel Bank", "statement", (), ("analyst at Kestrel Bank",), (1,))
    >>> affiliation(1, (bank, analyst)).of
    0
    """
    phrases = list(_houses(voices[i]))
    for phrase in phrases:
        found = [
            j for j in range(len(voices)) if j != i and _speaks_as_house(voices[j]) and _is_house(phrase, voices[j])
        ]
        if len(found) == 1:
            return House(of=found[0])
        if found:
            return House(open=True)
    for phrase in phrases:
        if (name := _shared_name(i, phrase, voices)) is not None:
            return House(name=name)
    known = [phrase for phrase in phrases if _known_kind(phrase)]
    named = [phrase for phrase in known if _proper(phrase)]
    return House(name=_bare(named[0])) if named else House(open=bool(known))


def is_description(name: str) -> bool:
    """Tell whether a person is only described: "the head of its hospital", "a rebel spokesman"."""
    words = name.split()
    if not words or (words[0][:1].isupper() and words[0].lower() not in _LEADING):
        return False
    before = re.split(r"\s(?:of|at|for|with|in)\s", name)[0].split()
    return has_class(before[-1].lower(), *_PERSONAL)


def described_as(i: int, voices: Sequence[Voice]) -> int | None:
    """Find the one named person whom a description of an office means: "the head of its hospital" is its director.

    >>> head = Voice("the head of the clinic", None, "statement", (), (), (0,))
    >>> ina = Voice("Ina Marek", "director of Tessel Clinic", "statement", (), ("director of Tessel Clinic",), (1,))
    >>> described_as(0, (head, ina))
    1
    """
    if not is_description(voices[i].name) or not _heads_a_house(voices[i].name):
        return None
    mine = [(_proper(p), _head(p)) for p in _houses(voices[i])]
    found = [
        j
        for j, voice in enumerate(voices)
        if j != i
        and voice.kind != "anonymous"
        and not is_description(voice.name)
        and any(_heads_a_house(role) for role in voice.roles)
        and any(head == _head(p) and proper <= _proper(p) for proper, head in mine for p in _houses(voice))
    ]
    return found[0] if len(found) == 1 else None


def _heads_a_house(text: str) -> bool:
    """The office of one person: director, head, chief, who runs it."""
    if _RUNS.search(text):
        return True
    owned = _OWNED.search(text)
    before = re.split(r"\s(?:of|at|for|with|in)\s", text)[0].split()
    head = (owned["head"] if owned else before[-1] if before else "").lower()
    return has_class(head, "office")


def _houses(voice: Voice) -> Iterator[str]:
    """The houses that roles name, the fullest first; of a description also those in it."""
    texts = [*sorted(voice.roles, key=lambda role: (-len(role), role))]
    texts += [voice.name] if is_description(voice.name) else []
    for text in texts:
        for pattern in (_RUNS, _OWNED, _AT):
            found = pattern.search(text)
            if found and (pattern is not _OWNED or has_class(found["head"].lower(), *_PERSONAL)):
                house = _ENDS.sub("", found["house"]).strip()
                if house and house.lower() not in _LEADING:
                    yield house
                break


def _bare(phrase: str) -> str:
    words = phrase.split()
    return " ".join(words[1:] if words[0].lower() in _LEADING else words).removesuffix("'s").removesuffix("\u2019s")


def _proper(phrase: str) -> set[str]:
    """The capitalised words of a house, folded; a place that owns it ("the town's main hospital") has none."""
    return {_stem(w) for word in phrase.split() if word[:1].isupper() for w in name_words(word)} - {""}


def _content(phrase: str) -> list[str]:
    words = [w for w in name_words(phrase) if w not in generic_words() and w not in _PLAIN and w not in _LEADING]
    return [_stem(w) for w in words]


def _head(phrase: str) -> str:
    words = name_words(re.split(r"\s(?:of|for|in)\s", phrase)[0])
    return _stem(words[-1]) if words else ""


def _stem(word: str) -> str:
    return word.replace("\u2019", "'").removesuffix("s'").removesuffix("'s").removesuffix("'").rstrip("s")


def _known_kind(phrase: str) -> bool:
    words = name_words(re.split(r"\s(?:of|for|in)\s", phrase)[0]) or name_words(phrase)
    return bool(words) and (organ_at_end(words)[0] not in (None, "person") or has_class(words[-1], "organ", "company"))


def _speaks_as_house(voice: Voice) -> bool:
    """An organisation's own voice, under a name: not a person's, and not a newsroom's."""
    personal = bool(voice.roles) and _looks_personal(voice)
    return voice.kind in ("statement", "record", "measurement") and not personal and not is_description(voice.name)


def _looks_personal(voice: Voice) -> bool:
    """Two to four capitalised words that end in no organ, of somebody who has a role."""
    words = voice.name.split()
    capital = all(word[:1].isupper() for word in words)
    return capital and 1 < len(words) < 5 and organ_at_end(name_words(voice.name))[0] in (None, "person")


def _is_house(phrase: str, voice: Voice) -> bool:
    """The phrase names this organisation: its proper words, or, where it has none, its kind and every telling word."""
    names = [voice.name, *voice.aliases]
    own = {_stem(w) for name in names for w in name_words(name)}
    proper, head = _proper(phrase), _head(phrase)
    if proper:
        return proper <= own and (head in own or len(proper) == len(own) or not _known_kind(phrase))
    called = {_head(role) for role in voice.roles}
    heads = {_head(name) for name in names} | called
    if head not in heads:
        return False
    rest = set(_content(phrase)) - {head}
    return not rest or bool(rest & own) or len(own) == 1


def _shared_name(i: int, phrase: str, voices: Sequence[Voice]) -> str | None:
    """The fullest name of a house for which others in the story speak as well, if they speak for one."""
    mine = (_proper(phrase), _head(phrase))
    if not _known_kind(phrase):
        return None
    alike: set[str] = set()
    for j, voice in enumerate(voices):
        if j != i:
            alike |= {_bare(p) for p in _houses(voice) if _head(p) == mine[1] and _proper(p) and mine[0] <= _proper(p)}
    fullest = sorted(alike, key=lambda name: (-len(name), name))
    one = all(_proper(name) <= _proper(fullest[0]) for name in fullest)
    return fullest[0] if fullest and one else None
