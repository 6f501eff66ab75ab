"""What is said of a counted thing: the verb, noun or adjective that governs its number."""

from collections.abc import Sequence
from dataclasses import dataclass

from secondsource.mentions.clauses import has_object, is_barrier, past_parenthesis, read_chain, skip_adverbs
from secondsource.mentions.lexemes import Lexeme, in_class, is_capital, is_wordlike, low_at
from secondsource.mentions.nouns import covers, is_known, is_plural, lemma
from secondsource.mentions.numbers import is_number_word
from secondsource.mentions.phrases import Phrase
from secondsource.mentions.predicates import Trigger, phrase_triggers, triggers
from secondsource.mentions.readings import Reading

__all__ = ["Governing", "fits", "govern"]

_REACH = 45  # words that a search may walk; prose subjects and verbs stand nearer
_STOCKS = frozenset(
    [
        "detained",
        "missing",
        "hospitalised",
        "homeless",
        "displaced",
        "stranded",
        "infected",
        "employed",
        "living",
        "deployed",
        "aboard",
        "affiliated",
        "closed",
    ]
)
_MOVES = ("travelled", "arrived")  # a purpose that follows says more: have travelled to join
_PAIRED = (("killed", "injured", "missing"), ("destroyed", "damaged"))  # classes that share a number: killed or injured
_PARENTHESES = frozenset(
    [
        "including",
        "among",
        "mostly",
        "mainly",
        "most",
        "some",
        "many",
        "who",
        "which",
        "whom",
        "all",
        "both",
        "aged",
        "with",
        "as",
        "at",
        "in",
        "largely",
        "of",
        "along",
        "together",
        "several",
        "one",
        "two",
        "three",
        "four",
        "five",
        "half",
        "according",
        "nearly",
        "about",
        "at",
        "more",
        "up",
    ]
)


@dataclass(frozen=True, slots=True)
class Governing:
    """The trigger at words[at] that governs a figure."""

    trigger: Trigger
    at: int
    last: int  # behind the trigger's words
    standing: bool
    predicate: str  # the trigger's, or a pair: killed or injured
    side: str  # left | right | own


def govern(words: Sequence[Lexeme], reading: Reading, starts: dict[int, Reading]) -> Governing | None:
    """Find what governs a counted thing; ``starts`` maps the first word of every figure of the line to it.

    In this order: the thing itself ("19 deaths"), the verb directly before it, the noun that it completes ("the
    hand-over of"), the verb that it is the subject of, a toll that rose to it, a participle within its phrase.
    """
    if _is_of_some(words, reading):
        return None
    found = (
        _own(words, reading)
        or (_made_to(words, reading.end + 1, reading) if low_at(words, reading.end) == "to" else None)
        or _before(words, reading)
        or _completes(words, reading)
        or _subject(words, reading, starts)
        or _tolled(words, reading)
        or _listed(words, reading)
        or _joined_object(words, reading)
        or _participle(words, reading)
    )
    return found


_SOME = frozenset(
    "none neither one some most many few half any several each part majority either two three four".split()
)


def _is_of_some(words: Sequence[Lexeme], reading: Reading) -> bool:
    """Tell "none of the 47 passengers": what is said of some is not said of the 47."""
    at = reading.first - 1
    if low_at(words, at) in ("the", "those", "these", "their", "its"):
        at -= 1
    share = ("%", "percent", "cent", "third", "thirds", "quarter", "quarters", "fifth", "fifths")
    return low_at(words, at) == "of" and (low_at(words, at - 1) in _SOME or low_at(words, at - 1) in share)


def fits(trigger: Trigger, reading: Reading) -> bool:
    """Tell whether a trigger can be said of what is counted; a bare number takes the trigger's own noun."""
    if reading.phrase is None:
        return trigger.patient not in (None, "thing")
    noun = reading.phrase.noun
    if trigger.patient == "thing":
        return not covers("person", noun)
    if trigger.patient is None:
        return True
    if covers(trigger.patient, noun):
        return True
    if trigger.patient == "person" and covers("group", noun):
        return not covers("company", noun)
    return not is_known(noun) and trigger.patient == "person" and _may_be_person(reading.phrase)


def _may_be_person(phrase: Phrase) -> bool:
    """Tell unlisted nouns that may name persons: Kazakhs, shopkeepers, welders."""
    low = phrase.noun
    return phrase.counted[:1].isupper() or low.endswith(("er", "or", "ist", "ian", "ee", "ant", "ent", "man", "mate"))


# --- the thing itself ------------------------------------------------------------------------------------------------


def _own(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
    """Read "19 deaths", "12 arrests", "19 lives"."""
    if reading.phrase is None:
        return None
    head = reading.phrase.head
    for trigger in triggers(words, head):
        if trigger.part == "noun" and trigger.patient:
            if words[head].low == "lives" and not _is_loss(words, reading):
                return None
            if lemma(words[head].low) in ("case", "crowd") and not _SICK & set(reading.phrase.modifiers):
                continue
            return Governing(trigger, head, head + 1, False, _paired(words, trigger, head), "own")
    return None


_SICK = {
    "new",
    "confirmed",
    "suspected",
    "active",
    "coronavirus",
    "virus",
    "cholera",
    "measles",
    "flu",
    "daily",
    "probable",
}


def _is_loss(words: Sequence[Lexeme], reading: Reading) -> bool:
    """Tell "claimed 19 lives", "12 lives were lost" from lives that are lived."""
    cues = (
        "claim",
        "claimed",
        "claims",
        "claiming",
        "cost",
        "costs",
        "costing",
        "took",
        "taken",
        "taking",
        "lost",
        "lose",
        "loss",
    )
    near = [*range(max(0, reading.first - 3), reading.first), *range(reading.core, min(len(words), reading.core + 5))]
    return any(words[n].low in cues for n in near)


# --- verbs and nouns before ------------------------------------------------------------------------------------------


def _before(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
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
            standing = (
                trigger.form == "ing" and trigger.predicate in _STOCKS and in_class(words, verb_at - 1, "present")
            )
            return Governing(trigger, verb_at, at + 1, standing, _paired(words, trigger, verb_at), "left")
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


def _completes(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
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


def _listed(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
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


def _joined_object(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
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


def _tolled(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
    """Read tolls: the death toll rose to 19; the number of dead stood at 19; deaths reached 300; toll: 19."""
    if reading.phrase is not None and not covers("person", reading.phrase.noun):
        return None
    at = reading.first - 1
    while at >= 0 and in_class(words, at, "adverb", "marker"):
        at -= 1
    if not (in_class(words, at, "be") or low_at(words, at) in _LEVELS or _is_level_verb(words, at)):
        return None
    for n in range(at, max(-1, at - 18), -1):
        if n < at and is_barrier(words, n) and not (words[n].text == ":" and n == at):
            break
        for trigger in triggers(words, n):
            if _is_tally(words, n, trigger):
                return Governing(trigger, n, n + 1, False, _paired(words, trigger, n), "left")
    return _counted_after(words, reading)


_LEVELS = frozenset(("to", "at", "from", ":", "past", "above", "beyond", "by", "with"))


def _is_level_verb(words: Sequence[Lexeme], at: int) -> bool:
    return any(t.predicate in ("level", "rose", "fell") for t in triggers(words, at))


def _is_tally(words: Sequence[Lexeme], at: int, trigger: Trigger) -> bool:
    if trigger.patient != "person":
        return False
    if words[at].low in (
        "toll",
        "deaths",
        "fatalities",
        "casualties",
        "injuries",
        "arrests",
        "infections",
        "evacuations",
        "crowd",
        "attendance",
    ):
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


# --- verbs after: the figure is the subject --------------------------------------------------------------------------


def _subject(words: Sequence[Lexeme], reading: Reading, starts: dict[int, Reading]) -> Governing | None:
    """Walk forward from the phrase to the verb that it is the subject of, over complements, lists and parentheses."""
    at, steps = reading.end, 0
    relative = False
    while at < len(words) and steps < _REACH:
        steps += 1
        if in_class(words, at, "relative") and at <= reading.end + (words[at - 1].text == ","):
            relative, at = True, at + 1
            continue
        if words[at].text in ",(–—-":
            following = _over_mark(words, at, starts)
            if following is None:
                return _relative_after(words, at, reading)
            at = following
            continue
        if low_at(words, at) in ("and", "or"):
            following = _over_joined(words, at, reading, starts)
            if following is None:
                return None
            at = following
            continue
        phrase = phrase_triggers(words, at)
        if phrase and fits(phrase[0], reading) and not (phrase[0].predicate == "aboard" and at > reading.end + 1):
            stated = Governing(
                phrase[0], at, phrase[1], phrase[0].nature == "measurement", phrase[0].predicate, "right"
            )
            verb_at = phrase[1]
            if phrase[0].predicate == "aboard" and in_class(words, verb_at, "auxiliary"):
                return _after_chain(words, verb_at, reading) or stated
            return stated
        if is_barrier(words, at):
            return None
        if in_class(words, at, "auxiliary"):
            return _after_chain(words, at, reading)
        found = _finite(words, at, reading)
        if found == "stop":
            return None
        if isinstance(found, Governing):
            return found
        at += 1
    return None


def _made_to(words: Sequence[Lexeme], at: int, reading: Reading) -> Governing | None:
    """Read "forced 5,000 residents to flee", "allowed 300 people to return"."""
    causes = (
        "forc",
        "caus",
        "prompt",
        "allow",
        "order",
        "lead",
        "led",
        "sent",
        "send",
        "compel",
        "ask",
        "urg",
        "told",
        "tell",
    )
    lead = low_at(words, reading.first - 1)
    if not lead.startswith(causes):
        return None
    for trigger in triggers(words, at):
        if trigger.part == "verb" and trigger.counts in ("subject", "both") and fits(trigger, reading):
            return Governing(trigger, at, at + 1, False, trigger.predicate, "right")
    return None


def _over_mark(words: Sequence[Lexeme], at: int, starts: dict[int, Reading]) -> int | None:
    """Step over ", including 30 children,", "(...)" and the further members of a list that ends with "and"."""
    text = words[at].text
    if text == "," and at + 1 in starts and low_at(words, starts[at + 1].end) in (",", "and", "or"):
        after = starts[at + 1].end
        if low_at(words, after) in ("and", "or") or after + 1 in starts or low_at(words, after + 1) == "and":
            return after
    if text == "," and low_at(words, at + 1) == "and" and at + 2 in starts:
        return starts[at + 2].end
    if text == "," and in_class(words, at + 1, "determiner"):
        return next(
            (n for n in range(at + 2, min(at + 6, len(words))) if words[n].low == "and" and n + 1 in starts), None
        )
    if text == "," and at + 1 < len(words) and words[at + 1].low not in _PARENTHESES and at + 1 not in starts:
        return None
    if text in "-–" and words[at - 1].end == words[at].start:
        return at + 1
    return past_parenthesis(words, at)


def _relative_after(words: Sequence[Lexeme], at: int, reading: Reading) -> Governing | None:
    """Read the clause behind a comma that nothing closes: killed 12, who were ... gives nothing; 12 people, killed in."""
    if words[at].text == "," and in_class(words, at + 1, "relative") and in_class(words, at + 2, "auxiliary"):
        return _after_chain(words, at + 2, reading)
    return None


def _over_joined(words: Sequence[Lexeme], at: int, reading: Reading, starts: dict[int, Reading]) -> int | None:
    """Step over a joined figure or noun: five fighters and 11 women; a driver."""
    if at + 1 in starts:
        return starts[at + 1].end
    if in_class(words, at + 1, "determiner") or (at + 1 < len(words) and is_capital(words[at + 1])):
        return at + 2
    if at + 1 < len(words) and is_plural(words[at + 1].text):
        return at + 2
    return None if at == reading.end else at + 1


def _after_chain(words: Sequence[Lexeme], at: int, reading: Reading) -> Governing | None:
    """Read what auxiliaries lead to: were evacuated, have died, are in prison, are still missing, were found dead."""
    chain = read_chain(words, at)
    main = chain.main
    phrase = phrase_triggers(words, main)
    if phrase and fits(phrase[0], reading):
        standing = chain.present or phrase[0].nature == "measurement"
        return Governing(phrase[0], main, phrase[1], standing, phrase[0].predicate, "right")
    hedged = phrase_triggers(words, main - 1)
    if hedged and hedged[0].predicate == "feared dead":
        return Governing(hedged[0], main, hedged[1], False, "feared dead", "right")
    moving = any(t.predicate in _MOVES for t in triggers(words, main))
    onward = _linked(words, main, reading, be=False) if moving else None
    if onward:
        return onward
    for trigger in triggers(words, main):
        if not fits(trigger, reading) or not _agrees(words, trigger, main, be=chain.be, have=chain.have):
            continue
        stock = trigger.predicate in _STOCKS and (
            chain.present or trigger.part == "adjective" or trigger.nature == "measurement"
        )
        held = (
            trigger.predicate == "detained"
            and words[main].low == "held"
            and chain.be
            and "being" in [w.low for w in words[at:main]]
        )
        return Governing(
            trigger,
            main,
            main + 1,
            (stock and not _is_dated_event(chain.have)) or held,
            _paired(words, trigger, main),
            "right",
        )
    return _linked(words, main, reading, be=chain.be)


def _is_dated_event(have: bool) -> bool:
    """A perfect ("have been detained") is a flow, not a stock."""
    return have


def _agrees(words: Sequence[Lexeme], trigger: Trigger, main: int, *, be: bool, have: bool) -> bool:
    if trigger.part == "adjective":
        return be
    if trigger.part != "verb":
        return False
    passive = be and trigger.form in ("both", "part", "any")
    if passive:
        return trigger.counts in ("object", "both") or (trigger.counts == "subject" and trigger.form != "both")
    return trigger.counts in ("subject", "both") and not (trigger.counts == "both" and has_object(words, main + 1))


def _linked(words: Sequence[Lexeme], main: int, reading: Reading, *, be: bool) -> Governing | None:
    """Look past a verb that only links or leads on: were found dead, were expected to attend, have travelled to join."""
    linking = in_class(words, main, "linking", "intent_planned", "intent_sought", "intent_urged", "intent_promised")
    moving = any(t.predicate in _MOVES for t in triggers(words, main))
    reach = 12 if moving else 7
    if not (linking or moving):
        return None
    for n in range(main + 1, min(main + 1 + reach, len(words))):
        if is_barrier(words, n) or words[n].text == ",":
            break
        phrase = phrase_triggers(words, n)
        if phrase and fits(phrase[0], reading) and linking:
            return Governing(phrase[0], n, phrase[1], True, phrase[0].predicate, "right")
        for trigger in triggers(words, n):
            infinitive = low_at(words, n - 1) == "to" and trigger.counts in ("subject", "both")
            passive = linking and be and _agrees(words, trigger, n, be=low_at(words, n - 1) != "to", have=False)
            if fits(trigger, reading) and (infinitive or passive):
                feared = (
                    low_at(words, main) in ("feared", "believed", "presumed", "thought")
                    and trigger.predicate == "killed"
                )
                return Governing(trigger, n, n + 1, False, "feared dead" if feared else trigger.predicate, "right")
    return None


def _finite(words: Sequence[Lexeme], at: int, reading: Reading) -> Governing | str | None:
    """Read a verb or adjective without auxiliary: 12 died; 300 homes destroyed; 12 dead; "stop" for another's verb."""
    if not is_wordlike(words[at]) or _qualifies_noun(words, at, reading):
        return None
    for trigger in triggers(words, at):
        if (
            trigger.part == "adjective"
            and fits(trigger, reading)
            and at <= reading.end + 2
            and trigger.counts != "amount"
        ):
            return Governing(trigger, at, at + 1, trigger.nature == "measurement", _paired(words, trigger, at), "right")
        if trigger.part != "verb" or trigger.counts == "amount":
            continue
        found = _bare_verb(words, at, trigger, reading)
        if found:
            return found
    low = words[at].low
    if low.endswith("ed") and not is_capital(words[at]) and not in_class(words, at, "linking"):
        return "stop"
    if in_class(words, at, "linking") and at <= reading.end + 1:
        return _linked(words, at, reading, be=True) or None
    return None


def _qualifies_noun(words: Sequence[Lexeme], at: int, reading: Reading) -> bool:
    """Tell "from flooded villages" and "the bombed house" from a verb of the clause."""
    if at == reading.end:
        return False
    joined = words[at - 1].text == "-" and words[at - 1].end == words[at].start
    return joined or in_class(words, at - 1, "determiner", "preposition") or "'" in words[at - 1].text


def _bare_verb(words: Sequence[Lexeme], at: int, trigger: Trigger, reading: Reading) -> Governing | str | None:
    subject = trigger.counts in ("subject", "both")
    after = at + 2 if trigger.particle and low_at(words, at + 1) == trigger.particle else at + 1
    direct = has_object(words, after)
    near = at <= reading.end + 1
    if trigger.form in ("base", "s", "any") and not (trigger.form == "any" and near and not direct):
        if not near or in_class(words, at - 1, "negation") or low_at(words, at - 1) == "to":
            return None
        return (
            _made(words, trigger, at, after, reading)
            if subject and not (direct and trigger.counts == "both")
            else "stop"
        )
    if trigger.form == "ing":
        return (
            _made(words, trigger, at, after, reading)
            if trigger.counts == "subject" and near
            else ("stop" if near and direct else None)
        )
    if trigger.counts == "subject":
        return _made(words, trigger, at, after, reading) if fits(trigger, reading) else None
    if direct or trigger.form == "past":
        return "stop"
    return _made(words, trigger, at, after, reading)


def _made(words: Sequence[Lexeme], trigger: Trigger, at: int, after: int, reading: Reading) -> Governing | None:
    if not fits(trigger, reading):
        return None
    if trigger.predicate in _MOVES:
        onward = _linked(words, at, reading, be=False)
        if onward:
            return onward
    return Governing(trigger, at, after, trigger.nature == "measurement", _paired(words, trigger, at), "right")


def _participle(words: Sequence[Lexeme], reading: Reading) -> Governing | None:
    """Read a participle or adjective within the phrase: 12 wounded soldiers, 30 displaced families."""
    if reading.phrase is None:
        return None
    for at in range(reading.phrase.first, reading.phrase.head):
        for trigger in triggers(words, at):
            participle = trigger.part == "adjective" or (trigger.part == "verb" and trigger.form in ("both", "part"))
            if participle and trigger.patient and fits(trigger, reading):
                standing = trigger.predicate in _STOCKS
                return Governing(trigger, at, at + 1, standing, trigger.predicate, "own")
    return None


def _paired(words: Sequence[Lexeme], trigger: Trigger, at: int) -> str:
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
