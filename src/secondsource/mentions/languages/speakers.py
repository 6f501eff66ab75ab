"""The noun phrase of a speaker in French, Spanish or German: name, role, kind, and whether it is on record.

A role is given in English ("mayor of Port-Hallier", "prefecture"), as far as the table knows its words, because parties
are found by it. A body of a kind that the table does not know is a source, but none that is on record at first hand.
"""

import re
from functools import cache

from secondsource.frozen import frozen
from secondsource.mentions.languages.vocabulary import Vocabulary, any_of, vocabulary

__all__ = ["Speaker", "speaker"]

_NAME = re.compile(
    r"(?:M\.|Mme|Me|Dr|Don|Doña|Herr|Frau)?\s*[^\W\d_a-zß-öø-ÿ][\w'’-]+"
    r"(?:\s+(?:(?:de|del|de la|da|von|van|le|la|el)\s+)?[^\W\d_a-zß-öø-ÿ][\w'’-]+){0,3}$"
)
_OF = re.compile(
    r"\s+(?:de la\s+|de l['’]|de las\s+|de los\s+|du\s+|des\s+|del\s+|de\s+|d['’]|der\s+|von\s+|vom\s+|in\s+|à\s+)",
    re.I,
)


@frozen
class Speaker:
    """Who speaks, as far as one noun phrase tells."""

    name: str
    role: str | None
    kind: str
    known: bool  # an office, a body of a known kind, or a person by name


def speaker(phrase: str, apposition: str | None, words: Vocabulary) -> Speaker | None:
    """Read a speaker out of a noun phrase and what stands behind its comma; None for what is nobody.

    >>> speaker("la préfète", "Solène Kerguelen", vocabulary("fr"))
    Speaker(name='Solène Kerguelen', role='prefect', kind='statement', known=True)
    >>> speaker("une source proche du dossier", None, vocabulary("fr")).kind
    'anonymous'
    """
    bare = _without_article(phrase, words)
    if not bare or bare[0].isdigit():
        return None
    role, name = _role_and_name(bare, apposition, words)
    if name is not None:
        return _person(name, role, words)
    if _head_in(bare, "anonymous", words) or _head_in(bare, "witness", words):
        return Speaker(phrase, None, "anonymous", False)
    if phrase.split()[0].lower() in words.classes["possessive"]:
        return Speaker(phrase, None, "statement", False)  # "sa direction": whose, the phrase does not say
    return _body(phrase, bare, words)


def _without_article(phrase: str, words: Vocabulary) -> str:
    bare = phrase.strip(" \u00a0,:;.–—-")
    while (found := _leading(words.language).match(bare)) is not None and found.end() < len(bare):
        bare = bare[found.end() :]
    return bare


@cache
def _leading(language: str) -> re.Pattern[str]:
    words = vocabulary(language).classes
    articles = [word for word in words["article"] if not word.endswith("'")]
    return re.compile(rf"(?:{any_of(articles)}\s+|[ld]['’]|{any_of(words['time'])}\s+)", re.I)


def _role_and_name(bare: str, apposition: str | None, words: Vocabulary) -> tuple[str | None, str | None]:
    """ "la préfète, Solène K.", "Solène K., préfète", "der Dreher Ralf Z.", "Ralf Z."."""
    beside = apposition.strip() if apposition else None
    if beside and _is_personal(beside, words) and _office(bare, words) is not None:
        return _in_english(bare, words), beside
    inside = _ends_in_name(bare, words)
    if inside is not None:
        before = bare[: len(bare) - len(inside)].strip()
        role = before or (beside if beside and _office(_without_article(beside, words), words) else None)
        return (_in_english(_without_article(role, words), words) if role else None), inside
    return None, None


def _is_personal(text: str, words: Vocabulary) -> bool:
    return _NAME.fullmatch(text) is not None and " " in text and _house(text, words) is None


def _ends_in_name(bare: str, words: Vocabulary) -> str | None:
    """A name at the end of a phrase: all of it, or what follows a role."""
    parts = bare.split()
    starts = range(max(0, len(parts) - 4), len(parts) - 1)
    for n in starts:
        tail, head = " ".join(parts[n:]), " ".join(parts[:n])
        if (
            _is_personal(tail, words)
            and _office(tail, words) is None
            and (not head or _office(head, words) is not None)
        ):
            return tail
    one = parts[-1]
    titled = len(parts) == 2 and parts[0] in ("M.", "Mme", "Me", "Dr", "Herr", "Frau", "Dr.")
    alone = len(parts) == 1 and one[:1].isupper() and _house(one, words) is None and _office(one, words) is None
    return one if titled or (alone and words.language != "de") else None


def _person(name: str, role: str | None, words: Vocabulary) -> Speaker:
    if role is not None and role.startswith("spokesman of "):
        return Speaker(role.removeprefix("spokesman of "), f"spokesman {name}", "statement", True)
    return Speaker(name, role, "witness" if role == "resident" else "statement", True)


def _body(phrase: str, bare: str, words: Vocabulary) -> Speaker | None:
    """A body or a document: "la préfecture", "l'Office météorologique de l'Océan", "der Halbjahresbericht"."""
    measuring = any(word.lower() in words.classes["measurer"] for word in bare.split())
    english = _in_english(bare, words) if (_house(bare, words) or _office(bare, words)) else None
    if english is not None and english.startswith("spokesman of "):
        english = english.removeprefix("spokesman of ")
    if _head_in(bare, "record", words):
        return Speaker(phrase, None, "record", False)
    if measuring:
        return Speaker(phrase, english, "measurement", True)
    if english is not None:
        return Speaker(phrase, english, "statement", True)
    proper = any(word[:1].isupper() for word in bare.split())
    return Speaker(phrase, None, "statement", False) if proper and len(bare.split()) < 8 else None


def _in_english(bare: str, words: Vocabulary) -> str | None:
    """Put a role or body into English word by word: "maire de Port-Hallier" is the mayor of Port-Hallier."""
    parts = [part for part in _OF.split(bare) if part]
    if not parts:
        return None
    for kind in ("spokes", "office", "house", "witness"):
        meaning = _meaning(parts[0], kind, words)
        if meaning is not None:
            rest = [_term(part, words) for part in parts[1:]]
            if kind == "house" and rest and rest[0] in words.classes["domain"].values():
                return f"{rest[0]} {meaning}"
            return " of ".join([meaning, *rest]) if kind != "witness" else meaning
    return None


def _term(part: str, words: Vocabulary) -> str:
    part = part.strip()
    known = words.classes["domain"].get(part.lower()) or _meaning(part, "house", words)
    return known if known is not None else part


def _meaning(text: str, kind: str, words: Vocabulary) -> str | None:
    """The English of the longest known word or pair with which a text begins, or of its whole."""
    known = words.classes[kind]
    parts = text.lower().split()
    for size in (3, 2, 1):
        found = known.get(" ".join(parts[:size]))
        if found is not None and len(parts) >= size:
            return found
    return None


def _head_in(bare: str, kind: str, words: Vocabulary) -> bool:
    return _meaning(bare, kind, words) is not None


def _office(text: str, words: Vocabulary) -> str | None:
    bare = _without_article(text, words)
    found = (_meaning(bare, kind, words) for kind in ("spokes", "office", "witness"))
    return next((meaning for meaning in found if meaning is not None), None)


def _house(text: str, words: Vocabulary) -> str | None:
    return _meaning(_without_article(text, words), "house", words)
