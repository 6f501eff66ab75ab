"""What governs a figure from behind it: the verb, adjective or phrase that it is the subject of."""

from collections.abc import Sequence

from secondsource.mentions.clauses import has_object, is_barrier, past_parenthesis, read_chain
from secondsource.mentions.governors import STOCKS, Governing, fits, paired
from secondsource.mentions.lexemes import Lexeme, in_class, is_capital, is_wordlike, low_at
from secondsource.mentions.nouns import is_plural
from secondsource.mentions.predicates import Trigger, phrase_triggers, triggers
from secondsource.mentions.readings import Reading

__all__ = ["caused", "verb_after"]

_REACH = 45  # words that the search may walk; prose subjects and verbs stand nearer
_MOST_PASSED = 4  # other figures between a subject and its verb, those of its list not counted; prose has one or two
_MOVES = ("travelled", "arrived")  # a purpose that follows says more: have travelled to join


def verb_after(words: Sequence[Lexeme], reading: Reading, starts: dict[int, Reading]) -> Governing | None:
    """Walk forward from the phrase to the verb that it is the subject of, over complements, lists and parentheses."""
    at, steps, passed = reading.end, 0, 0
    while at < len(words) and steps < _REACH and passed < _MOST_PASSED:
        steps, passed = steps + 1, passed + (at in starts)
        if in_class(words, at, "relative") and at <= reading.end + (words[at - 1].text == ","):
            at += 1
            continue
        if words[at].text in ",(–—-":
            closes = words[at].text == "," and _opened(words, reading.end, at) and _resumes(words, at + 1, reading)
            following = at + 1 if closes else _over_mark(words, at, starts)
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


def _opened(words: Sequence[Lexeme], first: int, at: int) -> bool:
    """Tell whether the comma at words[at] may close what a comma directly behind the phrase opened."""
    return first < at and words[first].text == ","


def _resumes(words: Sequence[Lexeme], at: int, reading: Reading) -> bool:
    """Tell whether the verb follows an apposition: three people, two women and a man, were stabbed."""
    if in_class(words, at, "auxiliary"):
        return True
    return any(t.part == "verb" and t.form in ("past", "both") and fits(t, reading) for t in triggers(words, at))


def caused(words: Sequence[Lexeme], at: int, reading: Reading) -> Governing | None:
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
    if text == "," and at + 1 < len(words) and not in_class(words, at + 1, "parenthesis") and at + 1 not in starts:
        return None
    if text in "-–" and words[at - 1].end == words[at].start:
        return at + 1
    return past_parenthesis(words, at)


def _relative_after(words: Sequence[Lexeme], at: int, reading: Reading) -> Governing | None:
    """Read the relative clause behind a comma that nothing closes: 12 people, who were freed."""
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
        stock = trigger.predicate in STOCKS and (
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
            paired(words, trigger, main),
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
    """Look past a verb that links or leads on: were found dead, were expected to attend, have travelled to join."""
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
            return Governing(trigger, at, at + 1, trigger.nature == "measurement", paired(words, trigger, at), "right")
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
    return Governing(trigger, at, after, trigger.nature == "measurement", paired(words, trigger, at), "right")
