"""What an amount measures, and whether it is a level or a change: profit of 4.2 billion, revenue rose 12 percent."""

from collections.abc import Sequence

from secondsource.frozen import frozen
from secondsource.mentions.clauses import has_object, is_barrier
from secondsource.mentions.lexemes import Lexeme, in_class, is_capital, is_wordlike, low_at
from secondsource.mentions.nouns import is_known, is_measure, is_plural, lemma
from secondsource.mentions.numbers import is_number_word
from secondsource.mentions.phrases import read_complement
from secondsource.mentions.predicates import Trigger, triggers
from secondsource.mentions.readings import Reading

__all__ = ["Measured", "Stated", "measured", "stated"]

_REACH = 25  # words back to the noun that an amount belongs to


@frozen
class Measured:
    """What an amount measures: the noun at words[at], printed as ``counted``."""

    at: int
    noun: str
    counted: str
    modifiers: tuple[str, ...]
    of: str | None
    end: int  # behind the amount's own complement, when it names what is measured
    side: str  # before | after


@frozen
class Stated:
    """The predicate of an amount and the word that shows it."""

    predicate: str
    trigger: Trigger | None
    at: int | None


def measured(text: str, words: Sequence[Lexeme], reading: Reading) -> Measured | None:
    """Find what an amount measures: in its complement, in the noun that it qualifies, or in the words before."""
    if reading.unit and reading.unit.kind == "magnitude":
        return _magnitude(text, words, reading)
    if low_at(words, reading.first - 1) == "worth":
        worth = reading.first - 1
        return Measured(worth, "value", "value", (), words[worth - 1].text if worth else None, reading.last, "before")
    if reading.unit and reading.unit.kind == "time":
        return _completed(text, words, reading)
    return _complement(text, words, reading) or _completed(text, words, reading) or _before(text, words, reading)


def _magnitude(text: str, words: Sequence[Lexeme], reading: Reading) -> Measured:
    quakes = ("earthquake", "quake", "temblor", "tremor", "aftershock", "eruption")
    near = [
        *range(reading.last, min(reading.last + 4, len(words))),
        *range(reading.first - 1, max(-1, reading.first - 12), -1),
    ]
    found = next((n for n in near if words[n].low in quakes), None)
    of = None if found is None else "earthquake" if words[found].low in quakes[:4] else words[found].low
    return Measured(reading.last, "magnitude", "magnitude", (), of, reading.last, "after")


def _complement(text: str, words: Sequence[Lexeme], reading: Reading) -> Measured | None:
    """Read "percent of the vote", "tonnes of wheat", "$3 billion in revenue", "a $30 million fine", "2 metres high"."""
    kind = reading.unit.kind if reading.unit else ""
    at = reading.last
    if low_at(words, at) == "of" and kind not in ("time", "temperature"):
        complement = read_complement(words, at)
        if complement:
            return _named(text, words, complement.first, complement.last)
    if low_at(words, at) == "in" and kind == "currency":
        return _in_kind(text, words, at + 1)
    sizes = {"high": "height", "tall": "height", "deep": "depth", "long": "length", "wide": "width"}
    if low_at(words, at) == "effective" and kind == "percent":
        return Measured(at, "efficacy", "efficacy", (), None, at, "after")
    if low_at(words, at) in sizes and kind == "length":
        return Measured(at, sizes[words[at].low], sizes[words[at].low], (), None, at, "after")
    changed = at < len(words) and low_at(words, at) in (
        "increase",
        "rise",
        "drop",
        "fall",
        "decline",
        "growth",
        "reduction",
        "jump",
        "decrease",
    )
    if changed and low_at(words, at + 1) == "in":
        return _in_kind(text, words, at + 2)
    return None


_PERIODS = frozenset((
    "first", "second", "third", "fourth", "full", "half", "quarter", "year", "annual", "quarterly", "monthly", "-",
    "nine", "six", "three", "month",
))  # fmt: skip


def _in_kind(text: str, words: Sequence[Lexeme], at: int) -> Measured | None:
    while in_class(words, at, "determiner") or low_at(words, at) in _PERIODS:
        at += 1
    last = at
    while last < min(at + 4, len(words)) and is_wordlike(words[last]) and not _is_edge(words, last):
        last += 1
        if is_known(words[last - 1].low) and not (last < len(words) and is_known(words[last].low)):
            break
    if last == at or is_capital(words[at]) or not is_known(words[last - 1].low):
        return None
    return _named(text, words, at, last)


def _is_edge(words: Sequence[Lexeme], at: int) -> bool:
    return in_class(words, at, "preposition", "conjunction", "auxiliary", "pronoun", "determiner") or is_number_word(
        words[at].low
    )


def _named(text: str, words: Sequence[Lexeme], first: int, last: int) -> Measured:
    """Name what a short noun group measures by its head: the first plural, else its last word before a name."""
    while in_class(words, first, "determiner") and first + 1 < last:
        first += 1
    plain = [n for n in range(first, last) if is_wordlike(words[n])]
    head = next((n for n in plain if is_plural(words[n].low)), None)
    if head is None:
        lower = [n for n in plain if not is_capital(words[n])]
        known = [n for n in lower if is_known(words[n].low)]
        head = (known or lower or plain)[-1]
    counted = " ".join(words[n].text for n in plain if n <= head and not is_capital(words[n])) or words[head].text
    modifiers = tuple(words[n].low for n in plain if n < head)
    return Measured(head, lemma(words[head].low), counted, modifiers, None, last, "after")


def _completed(text: str, words: Sequence[Lexeme], reading: Reading) -> Measured | None:
    """Read the noun that the amount stands before ("a $30 million fine") or completes ("a profit of")."""
    at = reading.last + (low_at(words, reading.last) == "-")
    currency = reading.unit is not None and reading.unit.kind == "currency"
    if currency or (reading.unit and reading.unit.kind in ("percent", "time")):
        for n in range(at, min(at + 3, len(words))):
            if not is_wordlike(words[n]) or _is_edge(words, n) or is_capital(words[n]):
                break
            noun = is_measure(words[n].low) or any(
                t.part == "noun" and t.counts == "amount" for t in triggers(words, n)
            )
            if noun and not (n + 1 < len(words) and is_measure(words[n + 1].low)):
                changed = any(t.part == "noun" and t.predicate in ("rose", "fell") for t in triggers(words, n))
                if not (changed and low_at(words, n) not in ("cut",)):
                    return Measured(n, lemma(words[n].low), words[n].text, (), None, reading.last, "after")
    if low_at(words, reading.first - 1) == "of":
        return _noun_at(text, words, reading.first - 2, reading.first, any_noun=True)
    return None


def _noun_at(text: str, words: Sequence[Lexeme], at: int, limit: int, *, any_noun: bool) -> Measured | None:
    if at < 0 or not is_wordlike(words[at]) or _is_edge(words, at):
        return None
    if not (is_measure(words[at].low) or (any_noun and _is_amount_noun(words, at))):
        return None
    first = at
    while first > 0 and first > at - 3 and is_wordlike(words[first - 1]) and not _breaks_name(words, first - 1):
        first -= 1
    shown = [words[n].text for n in range(first, at + 1) if n == at or not is_capital(words[n])]
    complement = read_complement(words, at + 1) if low_at(words, at + 1) == "of" else None
    complement = complement if complement and (complement.last <= limit) else None
    of = text[words[complement.first].start : words[complement.last - 1].end] if complement else None
    modifiers = tuple(words[n].low for n in range(first, at))
    return Measured(at, lemma(words[at].low), " ".join(shown), modifiers, of, at, "before")


def _is_amount_noun(words: Sequence[Lexeme], at: int) -> bool:
    return any(
        t.part == "noun" and t.counts == "amount" and t.predicate not in ("rose", "fell") for t in triggers(words, at)
    )


def _breaks_name(words: Sequence[Lexeme], at: int) -> bool:
    if _is_edge(words, at) or "'" in words[at].low or in_class(words, at, "adverb", "weekday", "month"):
        return True
    return (
        any(t.part == "verb" for t in triggers(words, at))
        or in_class(words, at, "verb")
        or words[at].low in ("company", "group", "bank", "its", "put", "puts")
    )


def _before(text: str, words: Sequence[Lexeme], reading: Reading) -> Measured | None:
    """Find the nearest noun of measure before the amount in its clause: turnout was 63 percent."""
    for n in range(reading.first - 1, max(-1, reading.first - _REACH), -1):
        if words[n].text in ";“”" or (words[n].text == "." and not words[n - 1].text.isupper()):
            return None
        if is_measure(words[n].low) and not (is_number_word(low_at(words, n - 1) or " ")):
            verb = any(t.part == "verb" for t in triggers(words, n)) and has_object(words, n + 1)
            if verb and low_at(words, n - 1) not in ("the", "its", "net", "of", "a"):
                continue
            return _noun_at(text, words, n, reading.first, any_noun=False)
    return None


def stated(words: Sequence[Lexeme], reading: Reading, about: Measured | None) -> Stated:
    """Find the predicate of an amount: its change, its level, or a verb of its own (fined, won, invested ...)."""
    if reading.unit and reading.unit.kind == "magnitude":
        return Stated("measured", None, None)
    after = _noun_after(words, reading)
    if after:
        return after
    completed = _nominal(words, reading)
    if completed:
        return completed
    if about and about.side == "before" and low_at(words, reading.first - 1) == "of":
        return Stated("level", None, None)
    found = _verb_before(words, reading)
    if found and not (found.predicate == "level" and about is None):  # the level of what?
        return found
    return Stated("level", None, None) if about else Stated("", None, None)


def _noun_after(words: Sequence[Lexeme], reading: Reading) -> Stated | None:
    """Read "a 12 percent increase", "12 percent higher", "a $30 million fine", "a 12-year sentence"."""
    at = reading.last + (low_at(words, reading.last) == "-")
    for n in range(at, min(at + 3, len(words))):
        if not is_wordlike(words[n]) or _is_edge(words, n):
            return None
        for trigger in triggers(words, n):
            fitting = trigger.part in ("noun", "adjective") and trigger.counts == "amount"
            if fitting and not (trigger.predicate == "sentenced" and reading.unit and reading.unit.kind != "time"):
                return Stated(trigger.predicate, trigger, n)
        if low_at(words, n) in ("term", "jail", "prison") and reading.unit and reading.unit.kind == "time":
            return Stated("sentenced", None, n)
    return None


def _nominal(words: Sequence[Lexeme], reading: Reading) -> Stated | None:
    """Read "a fine of $30 million", "an increase of 12 percent"."""
    if low_at(words, reading.first - 1) != "of":
        return None
    for n in range(reading.first - 2, max(-1, reading.first - 5), -1):
        for trigger in triggers(words, n):
            if trigger.part == "noun" and trigger.counts == "amount":
                return Stated(trigger.predicate, trigger, n)
    return None


def _verb_before(words: Sequence[Lexeme], reading: Reading) -> Stated | None:
    """Find the nearest verb before: what follows its "to" or "at" is a level, all else what the verb says."""
    lead = low_at(words, reading.first - 1)
    if lead in (",", "("):  # an apposition: 1,200 jobs, about 8 percent of its workforce
        return None
    for n in range(reading.first - 1, max(-1, reading.first - 16), -1):
        if is_barrier(words, n) and n < reading.first - 1:
            return None
        if in_class(words, n, "be"):
            duration = reading.unit is not None and reading.unit.kind == "time"
            return None if duration and n < reading.first - 1 else Stated("level", None, n)
        shown = triggers(words, n)
        if lead in ("by", "to", "from"):
            shown = tuple(sorted(shown, key=lambda t: t.predicate not in ("rose", "fell")))
        for trigger in shown:
            lead_in = in_class(words, n - 1, "determiner", "preposition") and low_at(words, n - 1) != "to"
            if trigger.form == "base" and (lead_in or words[n].low == "record"):
                continue
            if words[n].low == "up" and low_at(words, n - 1) in ("make", "makes", "made", "making"):
                return Stated("level", None, n - 1)
            kind = _kind_before(trigger, lead, n == reading.first - 1, reading)
            if kind:
                return Stated(kind, trigger, n)
    return None


def _kind_before(trigger: Trigger, lead: str, direct: bool, reading: Reading) -> str | None:
    time = reading.unit is not None and reading.unit.kind == "time"
    if trigger.part == "noun":
        return None
    if time:
        if trigger.predicate in ("sentenced", "detained") and lead in ("to", "for"):
            return "sentenced"
        return "level" if trigger.predicate == "level" else None
    if trigger.predicate in ("rose", "fell"):
        if trigger.form == "base" and not direct and lead not in ("by", "to"):
            return None
        if lead in ("to", "at", "from", "of", "is", "was"):
            return "level"
        return trigger.predicate
    if trigger.predicate in ("sentenced", "killed", "injured", "detained"):
        return None
    if trigger.part == "adjective":
        return None
    if trigger.predicate == "won" and trigger.patient and not (reading.unit and reading.unit.kind == "percent"):
        return None
    if trigger.predicate in ("burned", "destroyed", "flooded", "damaged"):
        return trigger.predicate if reading.unit is not None and reading.unit.kind == "area" else None
    if trigger.counts == "amount" or trigger.predicate in (
        "sold",
        "bought",
        "stolen",
        "promised",
        "seized",
        "planned",
        "sought",
        "approved",
    ):
        return trigger.predicate
    return None
