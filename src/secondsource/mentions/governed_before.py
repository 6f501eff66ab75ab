"""What governs a figure from before it: a verb, a noun that it completes, a toll; or from within its own phrase."""

from collections.abc import Sequence

from secondsource.mentions.clauses import is_barrier, skip_adverbs
from secondsource.mentions.governors import STOCKS, Governing, fits, paired
from secondsource.mentions.lexemes import Lexeme, clause_words, in_class, low_at
from secondsource.mentions.nouns import covers, lemma
from secondsource.mentions.numbers import is_number_word
from secondsource.mentions.predicates import Trigger, triggers
from secondsource.mentions.readings import Reading

__all__ = [
    "accompanied",
    "completed_noun",
    "listed",
    "own_noun",
    "participle",
    "stated_of_all",
    "taken_from",
    "tolled",
    "verb_before",
    "verb_of_joined",
]


def own_noun(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
    """Read "19 deaths", "12 arrests", "19 lives"."""
    if reading.phrase is None:
        return None
    head = reading.phrase.head
    for trigger in triggers(words, head):
        if trigger.part == "noun" and trigger.patient:
            if words[head].low == "lives" and not _is_loss(words, reading):
                return None
            if lemma(words[head].low) in ("case", "crowd") and not _is_of_sick(words, reading):
                continue
            return Governing(trigger, head, head + 1, False, paired(words, trigger, head), "own")
    return None


def _is_of_sick(words: Sequence[Lexeme], reading: Reading) -> bool:
    """Tell cases of a disease (12 new cases, recorded 1,604 cases, 40 cases of cholera) from those of a court."""
    assert reading.phrase is not None
    if clause_words("sick") & set(reading.phrase.modifiers):
        return True
    recorded = low_at(words, reading.first - 1) in ("recorded", "registered", "reported", "confirmed", "logged")
    named = low_at(words, reading.phrase.head + 1) == "of" and low_at(words, reading.phrase.head + 2) not in (
        "the",
        "a",
    )
    return recorded or (named and low_at(words, reading.phrase.head + 2) in clause_words("disease"))


def _is_loss(words: Sequence[Lexeme], reading: Reading) -> bool:
    """Tell "claimed 19 lives", "12 lives were lost" from lives that are lived."""
    near = [*range(max(0, reading.first - 3), reading.first), *range(reading.core, min(len(words), reading.core + 5))]
    return any(in_class(words, n, "loss") for n in near)


def verb_before(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
    """Find the active verb directly before: killed 12, is holding 900, handed over five, has displaced millions."""
    at = reading.first - 1
    while at >= 0 and (
        in_class(words, at, "adverb", "marker") or low_at(words, at) in ("the", "all", "these", "those", "its", "their")
    ):
        at -= 1
    return _active_verb(words, at, reading)


def _active_verb(words: Sequence[Lexeme], at: int, reading: Reading) -> Governing | None:
    for verb_at in (at, at - 1):
        for trigger in triggers(words, verb_at):
            if trigger.part != "verb" or not _takes(trigger, reading) or not fits(trigger, reading):
                continue
            if verb_at != at and trigger.particle != low_at(words, at):
                continue
            if _is_passive(words, verb_at, trigger) or _follows_article(words, verb_at, trigger):
                continue
            standing = trigger.form == "ing" and trigger.predicate in STOCKS and in_class(words, verb_at - 1, "present")
            return Governing(trigger, verb_at, at + 1, standing, paired(words, trigger, verb_at), "left")
    return None


def _takes(trigger: Trigger, reading: Reading) -> bool:
    """Tell whether a verb counts its object; of the verbs of amounts those that win, lose and score things do."""
    if trigger.counts in ("object", "both"):
        return True
    return trigger.predicate in ("won", "lost", "scored") and reading.phrase is not None


def _follows_article(words: Sequence[Lexeme], at: int, trigger: Trigger) -> bool:
    return trigger.form in ("base", "any", "s") and in_class(words, at - 1, "determiner")


def _is_passive(words: Sequence[Lexeme], at: int, trigger: Trigger) -> bool:
    if trigger.form not in ("both", "part", "any", "past"):
        return False
    n = at - 1
    while n >= 0 and at - n < 5 and (in_class(words, n, "adverb") or words[n].low.endswith("ly")):
        n -= 1
    return n >= 0 and in_class(words, n, "be") and trigger.form != "past"


def completed_noun(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
    """Find the noun that the figure completes: the hand-over of, the death of, the arrest by police of."""
    at = reading.first - 1
    if low_at(words, at) in ("the", "those", "all"):
        at -= 1
    if low_at(words, at) != "of" or at < 1:
        return None
    noun_at, compound = at - 1, words[at - 1 : at]
    if low_at(words, at - 2) == "-" and at >= 3 and words[at - 2].end == words[at - 1].start:
        noun_at, compound = at - 3, words[at - 3 : at]
    joined = Lexeme(compound[0].start, compound[-1].end, "", "".join(word.low for word in compound))
    for trigger in triggers((joined,), 0):
        if trigger.part == "noun" and trigger.patient and (fits(trigger, reading) or joined.low in ("toll", "tolls")):
            return Governing(trigger, noun_at, at, False, trigger.predicate, "left")
    return None


def listed(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
    """Read "the dead included nine children", "among the injured were two firemen"."""
    lead = low_at(words, reading.first - 1)
    if lead not in ("include", "included", "includes", "including", "were", "are"):
        return None
    for n in range(reading.first - 2, max(-1, reading.first - 5), -1):
        for trigger in triggers(words, n):
            named = trigger.part == "adjective" or trigger.form in ("both", "part")
            if named and fits(trigger, reading) and low_at(words, n - 1) in ("the", "those"):
                return Governing(trigger, n, n + 1, False, trigger.predicate, "left")
    return None


def accompanied(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
    """Read "she was killed along with 19 other children": what was done to her was done to them."""
    at = reading.first - 1
    if (low_at(words, at - 1), low_at(words, at)) not in (("along", "with"), ("together", "with")):
        return None
    for trigger in triggers(words, at - 2):
        passive = trigger.part == "verb" and _is_passive(words, at - 2, trigger) and trigger.counts != "subject"
        own = trigger.part == "verb" and trigger.counts in ("subject", "both") and trigger.form in ("past", "both")
        if (passive or own) and fits(trigger, reading):
            return Governing(trigger, at - 2, at - 1, False, trigger.predicate, "left")
    return None


def verb_of_joined(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
    """Walk back over what is joined to the figure: destroyed roads and 300 homes."""
    at = reading.first - 1
    if in_class(words, at, "determiner"):
        at -= 1
    if low_at(words, at) not in ("and", ",", "or", "plus"):
        return None
    for n in range(at, max(-1, at - 9), -1):
        if any(t.part == "verb" and t.form != "base" for t in triggers(words, n)) and n < at - 1:
            return _active_verb(words, n, reading)
        if in_class(words, n, "auxiliary", "preposition", "subordinator") or (
            is_number_word(words[n].low) and words[n].low not in "a an"
        ):
            return None
        if is_barrier(words, n):
            return None
    return None


def tolled(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
    """Read tolls: the death toll rose to 19; the number of dead stood at 19; deaths reached 300; toll: 19."""
    if reading.phrase is not None and not covers("person", reading.phrase.noun):
        return None
    at = reading.first - 1
    while at >= 0 and in_class(words, at, "adverb", "marker"):
        at -= 1
    if not (in_class(words, at, "be") or in_class(words, at, "level_lead") or _is_level_verb(words, at)):
        return None
    for n in range(at, max(-1, at - 18), -1):
        if n < at and is_barrier(words, n) and not (words[n].text == ":" and n == at):
            break
        for trigger in triggers(words, n):
            if _is_tally(words, n, trigger):
                return Governing(trigger, n, n + 1, False, paired(words, trigger, n), "left")
    return _counted_after(words, reading)


def _is_level_verb(words: Sequence[Lexeme], at: int) -> bool:
    return any(t.predicate in ("level", "rose", "fell") for t in triggers(words, at))


def _is_tally(words: Sequence[Lexeme], at: int, trigger: Trigger) -> bool:
    if trigger.patient != "person":
        return False
    if in_class(words, at, "tally"):
        return True
    return any(low_at(words, at - n) in ("number", "numbers", "count", "tally", "total") for n in range(1, 7))


def _counted_after(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
    """Read "bringing to 19 the number of people killed"."""
    at = skip_adverbs(words, reading.end)
    if low_at(words, at) != "the" or low_at(words, at + 1) not in ("number", "death", "total", "confirmed", "toll"):
        return None
    for n in range(at + 1, min(at + 8, len(words))):
        for trigger in triggers(words, n):
            if _is_tally(words, n, trigger):
                return Governing(trigger, n, n + 1, False, trigger.predicate, "right")
    return None


def taken_from(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
    """Read "nine of the dead", of whom nothing else is said: they are dead."""
    if reading.among is None:
        return None
    for trigger in triggers(words, reading.among):
        if trigger.patient == "person":
            return Governing(
                trigger, reading.among, reading.among + 1, trigger.predicate in STOCKS, trigger.predicate, "own"
            )
    return None


def stated_of_all(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
    """Read the 19 of "four of the 19 dead": they are dead, whatever is said of the four."""
    if reading.phrase is not None:
        return None
    for trigger in triggers(words, reading.last):
        if trigger.patient == "person" and (trigger.part == "adjective" or trigger.form in ("both", "part")):
            last = reading.last + 1
            return Governing(trigger, reading.last, last, trigger.predicate in STOCKS, trigger.predicate, "own")
    return None


def participle(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
    """Read a participle or adjective within the phrase: 12 wounded soldiers, 30 displaced families."""
    if reading.phrase is None:
        return None
    for at in range(reading.phrase.first, reading.phrase.head):
        for trigger in triggers(words, at):
            participle = trigger.part == "adjective" or (trigger.part == "verb" and trigger.form in ("both", "part"))
            if participle and trigger.patient and fits(trigger, reading):
                standing = trigger.predicate in STOCKS
                return Governing(trigger, at, at + 1, standing, trigger.predicate, "own")
    return None
