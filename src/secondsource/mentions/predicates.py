"""Predicate classes: what is said of a figure, and the words that show it."""

from collections.abc import Sequence
from functools import cache

from secondsource.frozen import frozen
from secondsource.mentions.lexemes import Lexeme, in_class, low_at
from secondsource.mentions.nouns import lemma
from secondsource.tables import read_table

__all__ = ["Trigger", "nature", "phrase_triggers", "predicate_classes", "predicate_of", "triggers"]

_PARTICLE_REACH = 8  # words between a verb and its particle: "handed 30 of the children over"


@frozen
class Trigger:
    """A word form that shows a predicate class."""

    predicate: str
    nature: str  # event | measurement | decision | utterance
    counts: str  # object | subject | both | amount
    patient: str | None  # the noun that a bare number stands for
    part: str  # verb | noun | adjective | phrase
    form: str  # base | s | ing | past | part | both (past and participle alike) | ""
    particle: str | None = None


@cache
def _rows() -> tuple[tuple[str, ...], ...]:
    return tuple(row for row in read_table("predicates.tsv") if row[4] != "none")


@cache
def predicate_classes() -> tuple[str, ...]:
    """List the predicate classes in the order of the table.

    >>> len(predicate_classes()) >= 30
    True
    """
    return tuple(dict.fromkeys(row[0] for row in read_table("predicates.tsv")))


@cache
def nature(predicate: str) -> str | None:
    """Give a class's nature: event, measurement, decision or utterance; None for no class of the table.

    >>> nature("killed"), nature("won"), nature("danced")
    ('event', 'decision', None)
    """
    named = predicate.split(" or ")[0]
    found = (row[1] for row in read_table("predicates.tsv") if row[0] in (predicate, named))
    return next(found, None)


@cache
def _forms() -> dict[str, tuple[Trigger, ...]]:
    """Map every word form to its triggers, in the order of the table."""
    found: dict[str, list[Trigger]] = {}
    for row in _rows():
        for entry in row[5].split(","):
            for word, trigger in _entry_forms(row, entry.strip()):
                found.setdefault(word, []).append(trigger)
    return {word: tuple(triggers) for word, triggers in found.items()}


def _entry_forms(row: tuple[str, ...], entry: str) -> list[tuple[str, Trigger]]:
    patient = None if row[3] == "-" else row[3]
    lead, _, particle = entry.partition(" ")
    if row[4] == "verb":
        return [(w, Trigger(row[0], row[1], row[2], patient, "verb", f, particle or None)) for w, f in _inflect(lead)]
    if row[4] == "phrase":
        return []
    plural = [_plural(entry)] if row[4] == "noun" else []
    return [(word, Trigger(row[0], row[1], row[2], patient, row[4], "")) for word in dict.fromkeys([entry, *plural])]


def _plural(noun: str) -> str:
    if noun == "life":
        return "lives"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "es" if noun.endswith(("s", "sh", "ch", "x")) else noun + "s"


def _inflect(lead: str) -> list[tuple[str, str]]:
    """Give a verb's forms; regular ones are made, "base:past:participle" are read."""
    base, *given = lead.split(":")
    stem = base[:-1] if base.endswith("e") else base
    if base.endswith("y") and base[-2] not in "aeiou":
        past, third = base[:-1] + "ied", base[:-1] + "ies"
    else:
        past = stem + "ed"
        third = base + "es" if base.endswith(("s", "sh", "ch", "x", "z")) else base + "s"
    doubled = given and given[0].endswith("ed") and given[0][:-2] == base + base[-1]
    ing = (given[0][:-2] if doubled else stem) + "ing"
    if base in ("cut", "win", "let", "set", "shut", "net", "shed", "get"):
        ing = base + base[-1] + "ing"
    past = given[0] if given else past
    part = given[1] if len(given) > 1 else past
    if base == "die":
        ing = "dying"
    if past == part:
        return [(base, "base"), (third, "s"), (ing, "ing"), (past, "both")] if past != base else [
            (base, "any"), (third, "s"), (ing, "ing")]  # fmt: skip
    return [(base, "base"), (third, "s"), (ing, "ing"), (past, "past"), (part, "part")]


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], Trigger]]]:
    """Map the first word of a phrase to the words behind it and what they show, in the order of the table."""
    found: dict[str, list[tuple[tuple[str, ...], Trigger]]] = {}
    for row in _rows():
        if row[4] == "phrase":
            patient = None if row[3] == "-" else row[3]
            trigger = Trigger(row[0], row[1], row[2], patient, "phrase", "")
            for lead, *rest in (entry.split() for entry in row[5].split(",")):
                found.setdefault(lead, []).append((tuple(rest), trigger))
    return found


def phrase_triggers(words: Sequence[Lexeme], at: int) -> tuple[Trigger, int] | None:
    """Find a phrase of the table at words[at] ("in prison", "feared dead") and the index behind it.

    Articles and adjectives between the words are allowed for: "in an Orsk prison" reads as "in prison".
    """
    for rest, trigger in _phrases().get(low_at(words, at), ()):
        end = _phrase_end(words, at + 1, rest)
        if end is not None:
            return trigger, end
    return None


def _phrase_end(words: Sequence[Lexeme], at: int, rest: tuple[str, ...]) -> int | None:
    for expected in rest:
        reach = 3 if expected in ("prison", "jail", "custody", "detention", "hospital", "hospitals") else 1
        near = range(at, min(at + reach, len(words)))
        found = next((n for n in near if words[n].low == expected or lemma(words[n].low) == expected), None)
        if found is None or any(in_class(words, n, "preposition", "conjunction") for n in range(at, found)):
            return None
        at = found + 1
    return at


def triggers(words: Sequence[Lexeme], at: int) -> tuple[Trigger, ...]:
    """List what a word may show, most telling first; verbs with a particle only when it follows.

    >>> from secondsource.mentions.lexemes import lexemes
    >>> [trigger.predicate for trigger in triggers(lexemes("they handed 30 children over", 0, 28), 1)]
    ['moved out']
    """
    if not 0 <= at < len(words):
        return ()
    found = _forms().get(words[at].low, ())
    if not found:
        return ()
    kept = [t for t in found if t.particle is None or _has_particle(words, at, t.particle)]
    return tuple(sorted(kept, key=lambda t: t.particle is None))


def predicate_of(word: str) -> str | None:
    """Give the class that a single word shows best, None when it shows none or needs a particle.

    >>> predicate_of("evacuated"), predicate_of("deaths"), predicate_of("table")
    ('moved out', 'killed', None)
    """
    return next((t.predicate for t in _forms().get(word.lower(), ()) if t.particle is None), None)


def _has_particle(words: Sequence[Lexeme], at: int, particle: str) -> bool:
    for n in range(at + 1, min(at + 1 + _PARTICLE_REACH, len(words))):
        if words[n].low == particle:
            return True
        if words[n].text in ",;:." or in_class(words, n, "subordinator"):
            return False
    return False
