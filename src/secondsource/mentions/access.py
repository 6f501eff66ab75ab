"""How a source knows: kind, access and stance of what it is said to have stated."""

import re
from collections.abc import Sequence
from functools import cache

from secondsource.mentions.cues import Cue
from secondsource.mentions.gazetteer import country_of
from secondsource.mentions.lines import Line
from secondsource.mentions.names import propers_in
from secondsource.mentions.rolewords import has_class, members
from secondsource.mentions.speakers import Speaker
from secondsource.mentions.words import Word, is_word, listed, read_words, word_set
from secondsource.tables import read_table

__all__ = ["access_of", "kind_of", "opinion_of", "stance_of"]


def kind_of(speaker: Speaker, cue: Cue, line: Line, said: str) -> str:
    """Tell record, statement, witness, measurement, anonymous or media (SOURCES.md)."""
    if speaker.sort == "reporter":
        return "witness"
    if speaker.head in ("court", "judge", "jury", "tribunal") and cue.saying.family in ("rule", "find"):
        return "record"
    if speaker.sort in ("record", "media", "anonymous"):
        return _unnamed_or_eyes(speaker, cue, line)
    if speaker.sort == "person":
        judge = re.search(r"\b(?:judge|justice|magistrate)\b", (speaker.role or "").lower())
        if judge and (cue.saying.family == "rule" or _in_text(line)):
            return "record"
        return "witness" if _is_eyewitness(speaker, cue, said) else "statement"
    if _is_marked_anonymous(line.words) and speaker.head in members("anonymous"):
        return "anonymous"
    if _is_instrument(speaker.name):
        return "measurement"
    return "record" if _acts_by_text(speaker, cue, line) else "statement"


def _unnamed_or_eyes(speaker: Speaker, cue: Cue, line: Line) -> str:
    if speaker.sort == "record" and _is_instrument(speaker.name):
        return "measurement"
    return speaker.sort


def _is_instrument(name: str) -> bool:
    """Tell the owner of an instrument by its name: a seismic institute, a weather office.

    >>> _is_instrument("Alpine Seismic Institute"), _is_instrument("Ministry of Health")
    (True, False)
    """
    low = name.lower()
    return any(word in members("instrument") for word in low.replace("'s", "").split()) or low in (
        "met office",
        "the met office",
        "noaa",
        "usgs",
        "emsc",
    )


def _is_eyewitness(speaker: Speaker, cue: Cue, said: str) -> bool:
    role = (speaker.role or "").lower()
    if cue.saying.family == "see":
        return True
    words = role.replace(",", " ").split()
    if words[:1] == ["who"] or " who " in f" {role} ":
        relative = role.split("who ", 1)[-1]
        if _formula("lived").match(relative):
            return True
    if _holds_office(words):
        return False
    return any(has_class(word, "witness", "kin") for word in words) or (
        bool(_formula("experience").search(said)) and not any(has_class(w, "expert", "spokes") for w in words)
    )


def _holds_office(words: list[str]) -> bool:
    return any(has_class(word, "office", "spokes") and not has_class(word, "witness", "kin") for word in words)


def _acts_by_text(speaker: Speaker, cue: Cue, line: Line) -> bool:
    """Tell a court that rules, or a body that speaks through its own record: said in its ruling, in a filing."""
    court = any(_has_word(speaker, word) for word in ("court", "tribunal", "judge", "jury", "magistrate"))
    if court and (cue.saying.family in ("rule", "find", "say", "claim") or cue.saying.lemma == "reject"):
        return True
    lows = [word.low for word in line.words]
    after = lows[cue.stop : cue.stop + 14]
    return cue.saying.family in ("say", "find", "rule") and any(
        word in ("ruling", "judgment", "judgement", "filing", "verdict", "indictment", "prospectus")
        and "in" in after[max(0, n - 5) : n]
        for n, word in enumerate(after)
    )


def _in_text(line: Line) -> bool:
    """Tell a line that speaks of a judge's written act."""
    return any(word.low in ("judgment", "judgement", "ruling", "verdict", "opinion", "order") for word in line.words)


def _has_word(speaker: Speaker, word: str) -> bool:
    """Tell whether a speaker's name has a word, in lower case."""
    return word in speaker.name.lower().split()


# --- access ----------------------------------------------------------------------------------------------------------


@cache
def _formula(name: str) -> re.Pattern[str]:
    """Join the formulas of one class; none repeats without bound, so that matching stays linear."""
    patterns = [row[1] for row in read_table("formulas.tsv") if row[0] == name]
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)


def access_of(speaker: Speaker, kind: str, cue: Cue, said: str, clause: str) -> str:
    """Tell first, second or unstated: how the speaker comes to know what is said.

    A named office holder or body that says, without a hedge, what lies in its own field speaks at first hand; after
    "according to" the field must show in the words; on another state's affairs nothing is known of its access.
    """
    if kind in ("record", "measurement"):
        return "first"
    if kind == "witness":
        return "second" if _formula("hedge").search(said) and not _formula("experience").search(said) else "first"
    if kind == "media":
        return "second"
    if kind == "anonymous":
        return "unstated"
    if _formula("hedge").search(clause):
        return "second"
    if cue.saying.access != "first" and cue.saying.family != "according":
        return cue.saying.access
    if speaker.sort == "person" and not _in_position(speaker, said):
        return "unstated"
    if cue.saying.family == "according":
        return "first" if _own_field(speaker, said) else "unstated"
    return "unstated" if _foreign(speaker, said) else "first"


def _in_position(speaker: Speaker, said: str) -> bool:
    """Tell a person who speaks for an office or of himself from an observer or a bare name."""
    words = re.findall(r"[\w'-]+", (speaker.role or "").lower())
    if "author" in words and not {"lead", "co-author", "senior", "study", "report"}.isdisjoint(words):
        return True
    if "former" in words or "ex" in words:
        return bool(_own_act().search(said))
    if any(has_class(word, "office", "spokes", "kin", "witness", "title", "organ", "team") for word in words):
        return not any(has_class(word, "expert") for word in words) or any(
            has_class(w, "office") and not has_class(w, "expert") for w in words
        )
    return bool(_own_act().search(said))


@cache
def _own_act() -> re.Pattern[str]:
    return re.compile(r"\b(?:I|we|my|our|me|us)\b", re.IGNORECASE)


@cache
def _fields() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    return tuple((listed(row[0]), listed(row[1])) for row in read_table("fields.tsv"))


def _own_field(speaker: Speaker, said: str) -> bool:
    """Tell whether the words speak of what such a body counts or decides itself, and not of the distant past."""
    names = set(re.findall(r"[\w']+", f"{speaker.name} {speaker.role or ''} {speaker.head}".lower()))
    names |= {name.removesuffix("'s") for name in names}
    words = set(re.findall(r"[\w%]+", said.lower()))
    if re.search(r"\bsince (?:19|20)\d\d\b", said):
        return False
    own = any(not names.isdisjoint(who) and not words.isdisjoint(what) for who, what in _fields())
    return own and not _foreign(speaker, said)


def _foreign(speaker: Speaker, said: str) -> bool:
    """Tell an organ of one state that speaks of another's affairs: other countries are named, and not its own."""
    words = re.findall(r"[\w']+", f"{speaker.name} {speaker.role or ''}".lower())
    own = country_of(speaker.name) or country_of(speaker.role or "")
    if own is None or word_set("state").isdisjoint(words):
        return False
    spoken = read_words(said, 0, len(said))
    if any(word.low in word_set("self") for word in spoken):
        return False
    named = {country for p in propers_in(spoken) for country in (country_of(said[p.start : p.end]),) if country}
    return bool(named) and own not in named


# --- stance and opinion ----------------------------------------------------------------------------------------------


@cache
def _who() -> re.Pattern[str]:
    """Match the subject and auxiliary at the head of what is said: that it was still (looking into the report)."""
    subject = r"(?:it|he|she|they|we|I|officials|police|investigators|authorities)(?:'s|'re)?"
    return re.compile(rf"\W*(?:that )?(?:{subject} )?(?:(?:was|were|is|are) )?(?:still )?", re.IGNORECASE)


def _opens_with(name: str, said: str) -> bool:
    lead = _who().match(said)
    return bool(_formula(name).match(said, lead.end() if lead else 0))


def stance_of(cue: Cue, said: str) -> str:
    """Tell for, against or not confirmed.

    >>> from secondsource.mentions.sayings import saying_of
    >>> stance_of(Cue(0, 0, 1, "denied", saying_of("denied"), "active"), "killing anyone")
    'against'
    """
    if cue.negated:
        return "not confirmed"
    if cue.saying.stance == "for" and _opens_with("open", said):
        return "not confirmed"
    return cue.saying.stance


def opinion_of(cue: Cue, said: str) -> bool:
    """Tell a judgement, hope or demand from what can be so or not.

    >>> from secondsource.mentions.sayings import saying_of
    >>> opinion_of(Cue(0, 0, 1, "fears", saying_of("fears"), "active"), "more deaths")
    True
    """
    if cue.saying.opinion or cue.saying.lemma in ("suggest", "argue"):
        return True
    return _opens_with("opinion", said)


def _is_marked_anonymous(words: Sequence[Word]) -> bool:
    """Tell the formulas of anonymity in a line: on condition of anonymity, asked not to be named."""
    return bool(_formula("anonymity").search(" ".join(word.low for word in words if is_word(word))))
