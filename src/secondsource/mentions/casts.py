"""Who appears in a text: one name stands for one person or body, surnames and initials for the full form."""

from collections.abc import Sequence
from functools import cache

from secondsource.frozen import frozen
from secondsource.mentions.gazetteer import country_of
from secondsource.mentions.names import PERSON_ROLES, Proper, given_names, propers_in, vocabulary
from secondsource.mentions.rolewords import has_class
from secondsource.mentions.sayings import saying_of
from secondsource.mentions.words import Word, is_capitalised, word_set
from secondsource.records import Mention

__all__ = ["Cast", "cast_of", "find_names", "full_name", "gender_of", "initials_of"]


@frozen
class Cast:
    """Who appears in a text: persons by last name, bodies by initials; and where each first stands."""

    persons: tuple[tuple[str, str], ...]  # (last name in lower case, full name)
    bodies: tuple[tuple[str, str], ...]  # (initials, long form)
    roles: tuple[tuple[str, str], ...]  # (full name, role as printed), first printing first
    genders: tuple[tuple[str, str], ...]  # (full name, "he" or "she")


def initials_of(name: str) -> frozenset[str]:
    """Give the initials that may stand for a name: of its capitalised words, with and without joining words.

    >>> sorted(initials_of("Ministry of Health"))
    ['MH', 'MOH']
    """
    parts = name.replace("-", " ").split()
    capital = "".join(part[0] for part in parts if part[0].isupper())
    every = "".join(part[0].upper() for part in parts if part[0].isalpha() and part.lower() != "the")
    return frozenset(letters for letters in (capital, every) if len(letters) > 1)


def cast_of(sentences: Sequence[Sequence[Word]], names: Sequence[Sequence[Proper]] | None = None) -> Cast:
    """Collect the persons and bodies of a text, so that later short forms can be resolved.

    >>> from secondsource.mentions.words import read_words
    >>> cast_of([read_words("The Reform League (RL) hailed Ann Ost.", 0, 38)]).bodies
    (('RL', 'Reform League'),)
    """
    if names is None:
        lower = vocabulary(sentences)
        names = [propers_in(words, lower) for words in sentences]
    persons: dict[str, str] = {}
    bodies: dict[str, str] = {}
    roles: dict[str, str] = {}
    genders: dict[str, str] = {}
    for words, propers in zip(sentences, names, strict=True):
        for proper in propers:
            if proper.kind == "person":
                _enter_person(proper, words, persons, roles, genders)
            elif proper.kind in ("body", "unknown"):
                _enter_body(proper, words, bodies)
    return Cast(tuple(persons.items()), tuple(bodies.items()), tuple(roles.items()), tuple(genders.items()))


def _enter_person(
    proper: Proper, words: Sequence[Word], persons: dict[str, str], roles: dict[str, str], genders: dict[str, str]
) -> None:
    parts = proper.text.split()
    if len(parts) == 1:
        name = persons.get(parts[0].lower(), proper.text)
        if name == proper.text:
            return
    else:
        name = proper.text
        for last in _last_names(parts):
            persons.setdefault(last, name)
    role = _owned_role(proper, words) or _role_before(words, proper.role_first)
    if role:
        roles.setdefault(name, role)
    gender = gender_of(proper)
    if gender:
        genders.setdefault(name, gender)


def _owned_role(proper: Proper, words: Sequence[Word]) -> str | None:
    """Read a role with its owner: Veldor's President."""
    if not proper.role or not proper.role_first:
        return proper.role
    owner = words[proper.role_first - 1]
    return f"{owner.text} {proper.role}" if owner.low.endswith("'s") and is_capitalised(owner) else proper.role


def _role_before(words: Sequence[Word], first: int) -> str | None:
    """Read a role in lower case right before a name: (barred) opposition candidate Dario Ruse."""
    if not first or not words[first - 1].text.islower() or not has_class(words[first - 1].low, *PERSON_ROLES):
        return None
    start = first - 1
    while start and first - start < 3 and words[start - 1].text.islower() and words[start - 1].low not in _closed():
        if words[start - 1].low.endswith(("ed", "ing")) or not words[start - 1].text.isalpha():
            break
        if (saying := saying_of(words[start - 1].low)) is not None and saying.form != "base":
            break  # said union secretary Ann Ost
        start -= 1
    return " ".join(word.text for word in words[start:first])


@cache
def _closed() -> frozenset[str]:
    sets = ("determiner", "preposition", "auxiliary", "past", "conjunction", "subordinator", "pronoun", "adverb")
    return frozenset().union(*map(word_set, sets))


def _last_names(parts: Sequence[str]) -> list[str]:
    last = len(parts) - 1
    if parts[last].lower().strip(".") in ("jr", "sr", "ii", "iii") and last > 1:
        last -= 1
    names = [" ".join(parts[last:]).lower(), parts[last].lower()]
    if "-" in parts[last] and parts[last].lower().startswith(("al-", "el-")):
        names.append(parts[last][3:].lower())
    if last > 1 and parts[last - 1].lower() in word_set("particle"):
        names.append(" ".join(parts[last - 1 :]).lower())
    return names


def gender_of(proper: Proper) -> str | None:
    """Tell the pronoun of a person by title or given name: he, she, or None.

    >>> from secondsource.mentions.words import read_words
    >>> gender_of(propers_in(read_words("Mrs. Maro", 0, 9))[0])
    'she'
    """
    role = (proper.role or "").lower().split()
    if any(word in word_set("female") for word in role):
        return "she"
    if any(word in word_set("male") for word in role):
        return "he"
    first = proper.text.split()[0].lower()
    return given_names().get(first.split("-")[0])


def _enter_body(proper: Proper, words: Sequence[Word], bodies: dict[str, str]) -> None:
    """Keep "Long Form (LF)" by the letters in the brackets, and any long name by its initials."""
    stop = proper.stop
    if stop + 2 < len(words) + 0 and words[stop].text == "(" and words[stop + 2].text == ")":
        short = words[stop + 1].text
        if short.isupper() and 2 <= len(short) <= 8 and len(proper.text.split()) > 1:
            bodies[short] = proper.text
            return
    if len(proper.text.split()) > 1:
        for letters in sorted(initials_of(proper.text)):
            bodies.setdefault(letters, proper.text)


def full_name(name: str, cast: Cast) -> str:
    """Resolve a surname or initials to the long form that the text prints; other names stay as they are.

    >>> full_name("Ost", Cast((("ost", "Ann Ost"),), (), (), ()))
    'Ann Ost'
    """
    low = name.lower()
    for last, full in cast.persons:
        if low == last:
            return full
    if name.isupper():
        for letters, long in cast.bodies:
            if letters == name.replace(".", ""):
                return long
    return name


def find_names(text: str, names: Sequence[Sequence[Proper]], cast: Cast) -> tuple[Mention, ...]:
    """Give the names of persons and bodies, listed by sentence, as mentions of kind name; places are not among them.

    The value's text is the full form within the text; a person's country is that of the role.

    >>> from secondsource.mentions.words import read_words
    >>> words = [read_words("Ann Ost left. Ost ran.", 0, 22)]
    >>> names = [propers_in(words[0])]
    >>> [m.value["text"] for m in find_names("Ann Ost left. Ost ran.", names, cast_of(words, names))]
    ['Ann Ost', 'Ann Ost']
    """
    roles = dict(cast.roles)
    found = []
    for proper in (p for propers in names for p in propers if p.kind in ("person", "body", "unknown")):
        full = full_name(proper.text, cast)
        country = country_of(full) or country_of(roles.get(full, proper.role or ""))
        value = {"text": full, "country": country}
        found.append(Mention("name", proper.start, proper.end, text[proper.start : proper.end], value, None))
    return tuple(found)
