"""Who a noun phrase stands for: name, role as printed, and what sort of speaker it is.

A spokesperson stands for the body, a report for its author, a reporter at the scene for the newsroom.
"""

from collections.abc import Sequence

from secondsource.frozen import frozen, replace
from secondsource.mentions.authors import author_of
from secondsource.mentions.casts import gender_of
from secondsource.mentions.lines import Line, low_at
from secondsource.mentions.names import Proper
from secondsource.mentions.printed import bare_name, printed, unpossessed
from secondsource.mentions.rolewords import classes_of, has_class, is_outlet
from secondsource.mentions.subjects import Phrase
from secondsource.mentions.words import Word, is_capitalised, listed, word_set

__all__ = ["Speaker", "read_speaker", "role_head", "unnamed_speaker"]


_INDEFINITE = listed(
    "a an one some any another several many few most other no two three four five six dozens hundreds both"
)


_REPORTERS = listed("correspondent correspondents reporter reporters journalist journalists photographer photographers")


_FORMER = listed("former then acting interim incoming outgoing deputy vice senior chief lead late ex")


@frozen
class Speaker:
    """Somebody or something that says things."""

    name: str
    role: str | None
    sort: str  # person | body | media | reporter | record | anonymous | pronoun | definite
    head: str  # the noun or pronoun that decided the sort, in lower case
    gender: str | None = None  # he | she
    plural: bool = False


def read_speaker(line: Line, phrase: Phrase) -> Speaker | None:
    """Read a noun phrase as a speaker, without what stands in other lines; None when it cannot be one."""
    words = line.words
    first, stop = phrase.first, phrase.stop
    low = words[first].low
    if stop - first == 1 and low in word_set("pronoun") | {"it", "one"}:
        return Speaker(
            words[first].text, None, "pronoun", low, low if low in ("he", "she") else None, low in ("they", "we")
        )
    head_stop = _head_end(line, first, stop)
    if head_stop <= first:
        return None
    reporter = _reporter(line, first, stop)
    if reporter is not None:
        return reporter
    proper = next((p for p in line.propers if p.stop == head_stop and p.first >= first), None)
    if proper is not None:
        return _named(line, phrase, proper)
    return _described(line, phrase, head_stop)


def unnamed_speaker(line: Line, phrase: Phrase) -> Speaker | None:
    """Read any other noun phrase with an article as somebody without a name: the narrator, a voice from the crowd.

    What "said" has such a subject is stated by somebody; who that is, the text does not tell.
    """
    words = line.words[phrase.first : phrase.stop]
    if words[0].low not in word_set("determiner") or len(words) < 2 or len(words) > 6:
        return None
    if not all(word.text[0].isalpha() for word in words) or words[-1].low in word_set("pronoun"):
        return None
    return Speaker(bare_name(line.words, phrase.first, phrase.stop), None, "anonymous", words[-1].low)


def _head_end(line: Line, first: int, stop: int) -> int:
    """Find where the head of the phrase ends: before its first preposition, participle or relative clause."""
    words = line.words
    for n in range(first, stop):
        if any(p.first < n < p.stop for p in line.propers) or any(p.role_first < n < p.stop for p in line.propers):
            continue
        low = words[n].low
        if words[n].text in ("(", ",", "-", "–", "—"):
            return n
        if n > first and (
            low in word_set("noun_preposition")
            or low in word_set("preposition")
            or low in word_set("relative")
            or low in ("and", "or", "based")
        ):
            return n
        if n > first and low in word_set("auxiliary"):
            return n
        if n > first and words[n].text.islower() and low.endswith(("ing", "ed")) and _closes_noun(words, n, first):
            return n
    return stop


def _closes_noun(words: Sequence[Word], n: int, first: int) -> bool:
    """Tell a participle after its noun (officials briefed on it) from one before it (the ruling party)."""
    before = words[n - 1].low
    return (
        bool(classes_of(before))
        and before not in word_set("determiner")
        and not has_class(low_at(words, n + 1), "organ", "office")
    )


def _reporter(line: Line, first: int, stop: int) -> Speaker | None:
    """Read "an AFP correspondent", "reporters for the Orsk Courier": the newsroom's own eyes."""
    words = line.words
    if not any(word.low in _REPORTERS for word in words[first:stop]):
        return None
    for proper in line.propers:
        owns = words[proper.stop - 1].low.endswith("'s")
        if first <= proper.first and proper.stop <= stop and (owns or proper.kind != "place"):
            return Speaker(f"{proper.text} reporter", None, "reporter", "reporter")
    if words[first].low in ("our", "this"):
        return Speaker(printed(words, first, stop), None, "reporter", "reporter")
    return Speaker(printed(words, first, stop), None, "anonymous", "reporter", None, words[stop - 1].low.endswith("s"))


def _role_text(words: Sequence[Word], first: int, stop: int) -> str | None:
    """Give a role as printed, without its article, age, or a mere Mr."""
    while first < stop and words[first].low in ("the", "a", "an", "its", "his", "her", "their", "our", "one"):
        first += 1
    while stop > first and words[stop - 1].text in (",", "-", "–", "—"):
        stop -= 1
    if first == stop or all(
        w.low.rstrip(".") in ("mr", "mrs", "ms", "miss", "sir") or w.low.isdigit() for w in words[first:stop]
    ):
        return None
    return printed(words, first, stop)


def _named(line: Line, phrase: Phrase, proper: Proper) -> Speaker | None:
    if proper.kind == "people" and phrase.stop - phrase.first == 1 and not proper.text.endswith("s"):
        return Speaker(proper.text, None, "name", proper.text.lower())  # Finn said: a surname that is also a people's
    if proper.kind == "people":
        return Speaker(
            printed(line.words, phrase.first, phrase.stop), None, "anonymous", proper.text.lower(), None, True
        )
    before = (phrase.first, proper.first)
    lead = [w.low for w in line.words[before[0] : before[1]]]
    person = proper.kind == "person" or (
        proper.kind in ("unknown", "place")
        and bool(lead)
        and has_class(lead[-1], "office", "expert", "person", "witness", "kin", "title", "spokes", "anonymous")
    )
    thing = phrase.beside is not None and line.words[phrase.beside[0]].low == "which" and not lead
    house = bool(lead) and has_class(lead[-1], "company", "organ") and not any(has_class(w, *_PERSONAL) for w in lead)
    if person and not thing and not house:
        return _person(line, phrase, proper)
    if proper.kind == "unknown" and not lead and phrase.beside and _age_or_person(line, phrase.beside):
        return _person(line, phrase, proper)
    first = _possessors_first(line, phrase.first, proper)
    name = bare_name(line.words, first, proper.stop)
    role = _beside_role(line, phrase)
    head = name.split()[-1].lower()
    passes_on = bool(lead) and (has_class(lead[-1], "media") or lead[-2:] == ["news", "agency"])
    if is_outlet(name) or (proper.kind != "place" and passes_on):
        return Speaker(name, role, "media", head)
    if has_class(head, "record") and not has_class(head, "organ", "company"):
        return _record(line, phrase, proper.stop)
    return Speaker(name, role, "body" if proper.kind != "unknown" else "name", head)


_PERSONAL = ("office", "expert", "person", "witness", "kin", "title", "spokes", "anonymous")


def _age_or_person(line: Line, beside: tuple[int, int]) -> bool:
    words = line.words[beside[0] : beside[1]]
    return bool(words) and (words[0].low.isdigit() or words[0].low in ("who", "a", "an"))


def _possessors_first(line: Line, first: int, proper: Proper) -> int:
    """Take the owner into a body's name: Russia's Defense Ministry, Turkish police."""
    start = proper.role_first
    for earlier in line.propers:
        if first <= earlier.first and earlier.stop == start and line.words[earlier.stop - 1].low.endswith(("'s", "'")):
            return earlier.first
    return start


def _person(line: Line, phrase: Phrase, proper: Proper) -> Speaker:
    words = line.words
    role = _role_text(words, phrase.first, proper.first)
    lead = [n for n in range(phrase.first, proper.first) if has_class(words[n].low, "spokes")]
    gender = gender_of(replace(proper, role=role)) or _gender_beside(line, phrase)
    if lead:
        body = _body_before(words, phrase.first, lead[-1]) or _body_after(line, proper.stop, phrase.stop)
        if body:
            return Speaker(body, f"{printed(words, lead[0], proper.stop)}", "body", "spokes", gender)
        return Speaker(proper.text, role, "person", words[lead[-1]].low, gender)
    if proper.stop < phrase.stop and words[proper.stop].low in ("of", "from", "at", "with") and not role:
        role = _role_text(words, proper.stop, phrase.stop)
    if role is None:
        role = _beside_role(line, phrase)
    spoken_for = _spoken_for(line, phrase)
    if spoken_for is not None:
        return Speaker(spoken_for[0], f"{spoken_for[1]} {proper.text}", "body", "spokes", gender)
    return Speaker(proper.text, role, "person", role_head(role), gender)


def role_head(role: str | None) -> str:
    """Give the noun that says what a role is, in lower case: mayor of "mayor of Orsk"; empty for a relative clause.

    >>> role_head("mayor of Orsk"), role_head("who was inside")
    ('mayor', '')
    """
    words = (role or "").lower().replace(",", " ").split()
    if not words or words[0] in word_set("relative"):
        return ""
    for n, word in enumerate(words):
        if word in word_set("noun_preposition") and n:
            return words[n - 1]
    return words[-1]


def _gender_beside(line: Line, phrase: Phrase) -> str | None:
    if phrase.beside is None:
        return None
    for word in line.words[phrase.beside[0] : phrase.beside[1]]:
        for gender in ("female", "male"):
            if word.low in word_set(gender) and word.low not in ("he", "him", "his", "she", "her", "hers"):
                return "she" if gender == "female" else "he"
    return None


def _beside_role(line: Line, phrase: Phrase) -> str | None:
    """Read the role in an apposition: (Ann Ost), mayor of Orsk, | 43, a nurse | which runs the port."""
    if phrase.beside is None:
        return None
    words = line.words
    first, stop = phrase.beside
    while first < stop and (words[first].low.isdigit() or words[first].text == ","):
        first += 1
    if first >= stop:
        return None
    opener = words[first].low
    if any(p.role_first == first and p.stop == stop and p.kind != "person" for p in line.propers):
        return None  # a name beside a noun: the capital, Sarn
    if opener in word_set("preposition") or opener.endswith("ing") or opener in ("quoted", "cited", "asked", "citing"):
        return None
    return _role_text(words, first, stop)


def _spoken_for(line: Line, phrase: Phrase) -> tuple[str, str] | None:
    """Read an apposition "a spokesman for the ministry": the body, and the spokesman's noun."""
    if phrase.beside is None:
        return None
    words = line.words
    for n in range(phrase.beside[0], phrase.beside[1]):
        if has_class(words[n].low, "spokes") and not _in_relative(words, phrase.beside[0], n):
            body = _body_before(words, phrase.beside[0], n) or _body_after(line, n + 1, phrase.beside[1])
            return (body, words[n].text) if body else None
    return None


def _in_relative(words: Sequence[Word], first: int, n: int) -> bool:
    return any(word.low in word_set("relative") for word in words[first:n])


def _body_before(words: Sequence[Word], first: int, spokes: int) -> str | None:
    """Name the body in "Harbour City police spokesman", "the ministry's spokeswoman"."""
    while first < spokes and (words[first].low in word_set("determiner") or words[first].low in _FORMER):
        first += 1
    while spokes > first and words[spokes - 1].low in _FORMER:
        spokes -= 1
    if first == spokes:
        return None
    name = unpossessed(printed(words, first, spokes))
    if (
        words[first - 1].low == "the"
        and first
        and words[spokes - 1].low.endswith("'s")
        and not is_capitalised(words[first])
    ):
        return f"{words[first - 1].text} {name}"
    return name


def _body_after(line: Line, first: int, stop: int) -> str | None:
    """Name the body in "spokesman for the ministry"."""
    words = line.words
    if first >= stop or words[first].low not in ("for", "of", "at", "from", "with"):
        return None
    end = next(
        (n for n in range(first + 1, stop) if words[n].text == "," or words[n].low in word_set("relative")), stop
    )
    return bare_name(words, first + 1, end) if end > first + 1 else None


def _described(line: Line, phrase: Phrase, head_stop: int) -> Speaker | None:
    words = line.words
    first = phrase.first
    while head_stop - 1 > first and not classes_of(words[head_stop - 1].low) and classes_of(words[head_stop - 2].low):
        head_stop -= 1  # an adjective after its noun: people familiar with the matter
    head = words[head_stop - 1].low.removesuffix("'s")
    classes = classes_of(head)
    indefinite = words[first].low in _INDEFINITE
    apposed = _apposed_name(line, phrase)
    if "spokes" in classes:
        return _spokes(line, phrase, head_stop)
    if apposed is not None and classes:
        return _with_name(line, phrase, head_stop, apposed)
    plural = (head.endswith("s") and not head.endswith("ss")) or head in ("people", "police", "men", "women")
    name = bare_name(words, first, head_stop)
    if _is_hearsay(words, first, head_stop, phrase):
        return Speaker(name, None, "media", head, None, plural)
    if "team" in classes and (
        head == "authors" or any(has_class(w.low, "record") for w in words[first : head_stop - 1])
    ):
        return Speaker(name, None, "record", head, None, True)
    if "record" in classes and not _speaks_itself(classes, words, head_stop):
        return _record(line, phrase, head_stop)
    if _is_group(line, phrase, head_stop, classes):
        return Speaker(bare_name(words, first, phrase.stop), None, "body", "team", None, True)
    if "anonymous" in classes and not _is_definite_one(words, first, head):
        return Speaker(name, None, "anonymous", head, None, plural)
    if "media" in classes and "organ" not in classes:
        return Speaker(name, None, "media", head, None, plural)
    if classes & {"organ", "company"}:
        return _organ(line, phrase, head_stop, indefinite, plural)
    if "office" in classes:
        return _office(line, phrase, head_stop, indefinite, plural)
    if classes & {"person", "expert", "witness", "kin", "anonymous", "title", "team"}:
        definite = words[first].low in ("the", "this", "that") and not plural
        return Speaker(name, None, "definite" if definite else "anonymous", head, None, plural)
    if words[first].low == "the" and not plural and (head[0].isdigit() or is_capitalised(words[head_stop - 1])):
        return Speaker(name, None, "definite", head)
    return None


def _is_hearsay(words: Sequence[Word], first: int, stop: int, phrase: Phrase) -> bool:
    """Tell reports of nobody in particular: media reports, initial reports, reports."""
    if words[stop - 1].low not in ("reports", "report", "information") or low_at(words, stop) in ("by", "from", "into"):
        return False
    modifiers = [word.low for word in words[first : stop - 1]]
    general = word_set("hearsay")
    return (
        all(word in general for word in modifiers)
        and (bool(modifiers) or words[stop - 1].low == "reports")
        and modifiers != ["the"]
    )


def _speaks_itself(classes: frozenset[str], words: Sequence[Word], head_stop: int) -> bool:
    return "organ" in classes and low_at(words, head_stop) not in ("by", "from", "into")


def _is_definite_one(words: Sequence[Word], first: int, head: str) -> bool:
    return (
        words[first].low in ("the", "this")
        and not head.endswith("s")
        and head not in ("people", "crew", "source", "official", "witness")
    )


def _is_group(line: Line, phrase: Phrase, head_stop: int, classes: frozenset[str]) -> bool:
    """Tell the authors of a finding by their institute: researchers at the University of Orsk."""
    if "team" not in classes or low_at(line.words, head_stop) not in ("at", "from", "of", "with"):
        return False
    return any(head_stop < p.first < phrase.stop and p.kind == "body" for p in line.propers)


def _apposed_name(line: Line, phrase: Phrase) -> Proper | None:
    """Find the name in an apposition that is a name from start to end: The mayor, Ann Ost, said."""
    if phrase.beside is None:
        return None
    first, stop = phrase.beside
    while first < stop and line.words[first].low == "the":
        first += 1
    lead = line.words[_head_end(line, phrase.first, phrase.stop) - 1].low
    if lead in ("capital", "city", "town", "village", "port", "region", "province", "country", "island", "district"):
        return None
    for proper in line.propers:
        if proper.role_first == first and proper.kind in ("person", "body", "unknown"):
            rest = line.words[proper.stop : stop]
            if not rest or rest[0].text in (",", "(") or rest[0].low.isdigit() or rest[0].low in ("of", "from"):
                return proper
    return None


def _with_name(line: Line, phrase: Phrase, head_stop: int, proper: Proper) -> Speaker:
    role = _role_text(line.words, phrase.first, phrase.stop)
    if proper.kind == "person":
        if role is not None and line.words[phrase.first].low == "its":
            role = f"its {role}"  # whose, the scene tells
        return Speaker(
            proper.text, role, "person", line.words[head_stop - 1].low, gender_of(replace(proper, role=role))
        )
    return Speaker(proper.text, role, "media" if is_outlet(proper.text) else "body", line.words[head_stop - 1].low)


def _spokes(line: Line, phrase: Phrase, head_stop: int) -> Speaker:
    words = line.words
    noun = words[head_stop - 1]
    proper = _apposed_name(line, phrase)
    role = f"{noun.text} {proper.text}" if proper is not None and proper.kind == "person" else noun.text
    employer = _whose(line, phrase.first)
    if employer is not None:
        return Speaker(employer.text, role, "person", "spokes")
    body = _body_before(words, phrase.first, head_stop - 1) or _body_after(line, head_stop, phrase.stop)
    gender = "she" if noun.low in word_set("female") else "he" if noun.low in word_set("male") else None
    if body and body.lower() not in ("presidential", "official", "local", "regional", "national", "another", "second"):
        return Speaker(body, role, "body", "spokes", gender)
    if proper is not None and proper.kind == "person":
        return Speaker(proper.text, role, "spokes", noun.low, gender)
    return Speaker(bare_name(words, phrase.first, head_stop), role, "spokes", noun.low, gender)


def _whose(line: Line, first: int) -> Proper | None:
    """Find whose spokesman "her spokesman" is: the person named last before in the line."""
    if line.words[first].low not in ("his", "her"):
        return None
    named = [p for p in line.propers if p.stop <= first and p.kind in ("person", "unknown")]
    return named[-1] if named else None


def _record(line: Line, phrase: Phrase, head_stop: int) -> Speaker:
    """Read a text as speaker: its author if the phrase gives one (a report by X, X's report), else its own name."""
    words = line.words
    head = words[head_stop - 1].low
    author = author_of(line, phrase, head_stop)
    if author is not None:
        return Speaker(author, _role_text(words, phrase.first, head_stop), "record", head)
    modifiers = [w.low for w in words[phrase.first : head_stop - 1]]
    shown = head.removesuffix("s") in (
        "video",
        "image",
        "photo",
        "photograph",
        "footage",
        "post",
        "tweet",
        "message",
        "email",
        "memo",
    )
    owned = any(
        has_class(word, "organ", "company") or word in ("public", "official", "regulatory", "legal")
        for word in modifiers
    )
    if (shown or head.removesuffix("s") == "document") and not owned and modifiers[:1] != ["the"]:
        return Speaker(bare_name(words, phrase.first, head_stop), None, "anonymous", head, None, True)
    return Speaker(bare_name(words, phrase.first, head_stop), None, "record", head, None, head.endswith("s"))


def _organ(line: Line, phrase: Phrase, head_stop: int, indefinite: bool, plural: bool) -> Speaker:
    words = line.words
    head = words[head_stop - 1].low
    name = bare_name(words, phrase.first, head_stop)
    if indefinite:
        return Speaker(name, None, "anonymous", head, None, plural)
    if head in ("authorities", "authority") and _says_not_whose(words, phrase.first, head_stop):
        return Speaker(name, None, "anonymous", head, None, True)
    located = low_at(words, head_stop) in ("of", "in", "for", "at") and any(
        head_stop < p.first < phrase.stop for p in line.propers
    )
    if located or low_at(words, head_stop) == "of":
        name = bare_name(words, phrase.first, phrase.stop)
    return Speaker(name, _beside_role(line, phrase), "body", head, None, plural)


def _says_not_whose(words: Sequence[Word], first: int, stop: int) -> bool:
    modifiers = [
        w.low for w in words[first : stop - 1] if w.low not in ("the", "local", "regional", "these", "those", "some")
    ]
    return not modifiers


def _office(line: Line, phrase: Phrase, head_stop: int, indefinite: bool, plural: bool) -> Speaker:
    words = line.words
    head = words[head_stop - 1].low
    if indefinite or plural:
        return Speaker(bare_name(words, phrase.first, head_stop), None, "anonymous", head, None, plural)
    owned = low_at(words, head_stop) in ("of", "for", "in", "at")
    name = bare_name(words, phrase.first, phrase.stop if owned else head_stop)
    return Speaker(name, None, "office", head)
