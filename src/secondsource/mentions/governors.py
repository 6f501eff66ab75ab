"""What governs a figure, and what a trigger can be said of."""

from collections.abc import Sequence

from secondsource.frozen import frozen
from secondsource.mentions.clauses import has_object
from secondsource.mentions.lexemes import Lexeme, low_at
from secondsource.mentions.nouns import covers, is_known
from secondsource.mentions.phrases import Phrase
from secondsource.mentions.predicates import Trigger, triggers
from secondsource.mentions.readings import Reading

__all__ = ["STOCKS", "Governing", "fits", "paired"]

# Classes that can be a stock at a moment: "are missing", "is holding".
STOCKS = frozenset(
    ("affiliated", "aboard", "closed", "deployed", "detained", "displaced", "employed", "homeless", "hospitalised",
     "infected", "living", "missing", "stranded")
)  # fmt: skip
# Classes that are said of little but persons, so that an unlisted noun with them names persons: 12 saboteurs killed.
_OF_PERSONS = frozenset(
    ("arrested", "charged", "convicted", "deported", "detained", "injured", "kidnapped", "killed", "sentenced")
)
_ENDINGS = ("er", "or", "eur", "ist", "ian", "ee", "ant", "ent", "man", "mate")
_PAIRED = (("killed", "injured", "missing"), ("destroyed", "damaged"))  # classes that share a number: killed or injured


@frozen
class Governing:
    """The trigger at words[at] that governs a figure."""

    trigger: Trigger
    at: int
    last: int  # behind the trigger's words
    standing: bool
    predicate: str  # the trigger's, or a pair: killed or injured
    side: str  # left | right | own


def fits(trigger: Trigger, reading: Reading) -> bool:
    """Tell whether a trigger can be said of what is counted; a bare number takes the trigger's own noun."""
    if reading.phrase is None and reading.among is not None:  # eleven of the missing: persons
        return trigger.patient in (None, "person")
    if reading.phrase is None and reading.core > reading.last:  # 41 of them shot down
        return trigger.patient is not None
    if reading.phrase is None:
        return trigger.patient not in (None, "thing")
    noun = reading.phrase.noun
    if trigger.part == "phrase" and trigger.predicate == "attended":  # 120,000 had come; but migrants come to a country
        return noun == "person" or covers("protester", noun)
    if trigger.patient == "thing":
        return not covers("person", noun)
    if trigger.patient is None:
        return True
    if covers(trigger.patient, noun):
        return True
    if trigger.patient == "person" and covers("group", noun):
        return not covers("company", noun)
    unlisted = not is_known(noun) and trigger.patient == "person"
    return unlisted and (trigger.predicate in _OF_PERSONS or _may_be_person(reading.phrase))


def _may_be_person(phrase: Phrase) -> bool:
    """Tell unlisted nouns that may name persons: Kazakhs, shopkeepers, welders."""
    low = phrase.noun
    return phrase.counted[:1].isupper() or low.endswith(_ENDINGS)


def paired(words: Sequence[Lexeme], trigger: Trigger, at: int) -> str:
    """Join classes that share one number: killed and wounded 40, 12 dead or missing."""
    classes = next((group for group in _PAIRED if trigger.predicate in group), None)
    if classes is None:
        return trigger.predicate
    for link_at, other_at in ((at + 1, at + 2), (at - 1, at - 2)):
        if low_at(words, link_at) not in ("and", "or"):
            continue
        other = next((t.predicate for t in triggers(words, other_at) if t.predicate in classes), None)
        if other and other != trigger.predicate and not has_object(words, other_at + 1):
            pair = sorted((other, trigger.predicate), key=classes.index)
            return " or ".join(pair)
        if other and other != trigger.predicate and link_at == at - 1:
            return " or ".join(sorted((other, trigger.predicate), key=classes.index))
    return trigger.predicate
