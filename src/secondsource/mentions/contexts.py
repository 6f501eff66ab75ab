"""What each figure of a line is about: predicate, counted noun, place, time, polarity, and how figures belong together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from secondsource.mentions.amounts import Measured, measured, stated
from secondsource.mentions.clauses import Manner, manner
from secondsource.mentions.governing import Governing, fits, govern
from secondsource.mentions.lexemes import Lexeme, in_class
from secondsource.mentions.nouns import common_noun, is_known, lemma
from secondsource.mentions.parts import Ties, tie
from secondsource.mentions.predicates import nature, predicate_of
from secondsource.mentions.readings import Line, Reading
from secondsource.mentions.settings import clause_of, event_time, places_in, rate, since
from secondsource.records import Context, Mention

__all__ = ["About", "predicate_of", "read_contexts"]


@dataclass(frozen=True, slots=True)
class About:
    """A figure's context (group and within count the figures of its line) and what else its mention needs."""

    context: Context
    counted: str | None
    governing: Governing | None
    end: int  # index of the word behind the mention


def read_contexts(
    text: str, line: Line, places: Sequence[Mention] = (), dates: Sequence[Mention] = ()
) -> tuple[About, ...]:
    """Read the context of every figure of a line; places and dates are in order of their place in the text.

    >>> from secondsource.mentions.readings import read_line
    >>> text = "Police arrested 12 people and freed three."
    >>> [about.context.predicate for about in read_contexts(text, read_line(text, 0, len(text)))]
    ['arrested', 'freed']
    """
    ties = tie(line.words, line.readings)
    governed = _governed(line, ties)
    abouts = [_about(text, line, n, governed[n], places, dates) for n in range(len(line.readings))]
    return _tied(line, ties, abouts)


def _governed(line: Line, ties: Ties) -> list[Governing | None]:
    """Find what governs each count; figures inside another, in its list or part of it take over its predicate."""
    starts = {reading.first: reading for reading in line.readings}
    counts = [reading.kind == "count" for reading in line.readings]
    found = [
        govern(line.words, r, starts) if c and ties.hosts[n] is None else None
        for n, (r, c) in enumerate(zip(line.readings, counts, strict=True))
    ]
    for n, total in enumerate(ties.totals):
        if total is not None and total > n:
            found[total] = None
    for _ in range(2):  # once for lists that pass it on, once for parts of them
        for n, reading in enumerate(line.readings):
            if found[n] is None and counts[n]:
                found[n] = _taken_over(line, ties, found, n, reading)
    return found


def _taken_over(
    line: Line, ties: Ties, found: Sequence[Governing | None], n: int, reading: Reading
) -> Governing | None:
    if any(total == n and part > -1 and n > part for part, total in enumerate(ties.totals)):
        return None
    host = ties.hosts[n]
    if host is not None:
        return found[host]
    total = ties.totals[n]
    if total is not None and total < n and found[total] is not None:
        return found[total]
    list_number = ties.lists[n]
    members = [k for k, number in enumerate(ties.lists) if number == list_number and list_number is not None and k != n]
    for k in sorted(members, key=lambda k: abs(k - n)):
        shared = found[k]
        if shared is not None and shared.side != "own" and fits(shared.trigger, reading):
            return shared
    return _added_on(line, found, n, reading)


_TALLIES = {"number", "figure", "total", "count", "tally", "crowd", "turnout", "estimate", "attendance"}


def _added_on(line: Line, found: Sequence[Governing | None], n: int, reading: Reading) -> Governing | None:
    """Read "as well as hundreds of people", "police put the number at 300,000": the figure before shares its predicate."""
    lead = tuple(word.low for word in line.words[max(0, reading.first - 7) : reading.first])
    put = reading.phrase is None and lead[-1:] == ("at",) and _TALLIES & set(lead)
    if not put and lead[-3:] != ("as", "well", "as") and lead[-2:] not in (("along", "with"), ("together", "with")):
        return None
    earlier = [shared for shared in found[:n] if shared is not None and fits(shared.trigger, reading)]
    return earlier[-1] if earlier else None


# --- one figure ------------------------------------------------------------------------------------------------------


def _about(
    text: str, line: Line, n: int, governing: Governing | None, places: Sequence[Mention], dates: Sequence[Mention]
) -> About:
    reading = line.readings[n]
    if reading.kind in ("measure",):
        return _amount_about(text, line, reading, places, dates)
    if reading.kind == "pair":
        return _pair_about(line, reading, places, dates)
    context = _set(line.words, reading, governing.at if governing else None, places, dates)
    if governing:
        how = _manner(line.words, governing, reading)
        context = replace(
            context, predicate=_predicate(governing.predicate, how), trigger=_span(line.words, governing.at, governing.last),
            polarity="denied" if how.denied else "asserted", standing=governing.standing and how.intent is None,
        )  # fmt: skip
    head, modifiers, counted = _counted(reading, governing)
    of = _complement_text(text, line.words, reading)
    return About(
        replace(context, head=head, modifiers=modifiers, of=of), counted, governing, _mention_end(reading, governing)
    )


def _manner(words: Sequence[Lexeme], governing: Governing, reading: Reading) -> Manner:
    how = manner(words, governing.at)
    between = range(governing.last, reading.first)
    if governing.trigger.part == "noun" and any(in_class(words, at, "can", "will", "intent_planned") for at in between):
        return Manner(how.denied, "possible")
    if governing.trigger.part != "noun" or governing.side == "own":
        return how
    for at in range(governing.at - 1, max(-1, governing.at - 4), -1):
        for intent in ("sought", "planned", "promised", "urged"):
            if in_class(words, at, f"intent_{intent}") and not in_class(words, at, "linking"):
                return Manner(how.denied, intent)
    return Manner(False, None)


def _predicate(predicate: str, how: Manner) -> str:
    """Keep decisions as they are: a plan to cut jobs is the decision; an event that is only intended is not the event."""
    if how.intent is None or nature(predicate) in ("decision", "utterance"):
        return predicate
    return how.intent


def _counted(reading: Reading, governing: Governing | None) -> tuple[str | None, tuple[str, ...], str | None]:
    """Give head, modifiers and printed noun; a number without a noun, and "others", count the trigger's own noun."""
    phrase, patient = reading.phrase, governing.trigger.patient if governing else None
    if phrase is None or phrase.noun in ("other", "more"):
        if reading.unit and reading.kind == "fraction":
            return None, reading.markers, None
        printed = {"person": "people", "job": "jobs"}.get(patient or "")
        return (
            (patient, reading.markers, printed)
            if patient
            else (phrase and phrase.noun, reading.markers, phrase and phrase.counted)
        )
    modifiers = tuple(dict.fromkeys([*phrase.modifiers, *reading.markers]))
    if governing and governing.side == "own" and governing.trigger.part == "noun":
        return patient, modifiers, phrase.counted
    named = phrase.counted[:1].isupper() and not is_known(phrase.noun)
    if named and (patient == "person" or governing is None):
        return "person", tuple(dict.fromkeys([*modifiers, phrase.noun])), phrase.counted
    return phrase.noun, modifiers, phrase.counted


def _complement_text(text: str, words: Sequence[Lexeme], reading: Reading) -> str | None:
    complement = reading.phrase.complement if reading.phrase else None
    if complement is None or complement.preposition != "of":
        return None
    return text[words[complement.first].start : words[complement.last - 1].end]


def _mention_end(reading: Reading, governing: Governing | None) -> int:
    """Leave "from Syria" out of the mention where it tells where a verb before took them from."""
    complement = reading.phrase.complement if reading.phrase else reading.complement
    taken_from = complement is not None and complement.preposition == "from" and governing is not None
    if taken_from and governing is not None and governing.side == "left" and governing.trigger.part == "verb":
        return reading.core
    if (
        reading.phrase is None
        and governing
        and governing.side == "right"
        and governing.at == reading.last
        and governing.trigger.part == "adjective"
    ):
        return governing.last
    return reading.end


def _span(words: Sequence[Lexeme], first: int, last: int) -> tuple[int, int]:
    return words[first].start, words[max(first, last - 1)].end


def _set(
    words: Sequence[Lexeme], reading: Reading, at: int | None, places: Sequence[Mention], dates: Sequence[Mention]
) -> Context:
    """Fill place, time, since and rate from the clause of the figure and its trigger."""
    first, last = reading.first, reading.end
    if at is not None:
        first, last = min(first, at), max(last, at + 1)
    clause = clause_of(words, first, last)
    per = rate(words, reading.last) or rate(words, reading.core)
    near = at if at is not None else reading.first
    return Context(
        places=places_in(words, clause, places), time=event_time(words, clause, near, dates),
        since=since(words, clause, dates), per=per,
    )  # fmt: skip


def _pair_about(line: Line, reading: Reading, places: Sequence[Mention], dates: Sequence[Mention]) -> About:
    printed = f"{reading.number.low}-{reading.number.high}"
    kind = reading.unit.name if reading.unit else "score"
    context = _set(line.words, reading, None, places, dates)
    predicate = "voted" if kind == "vote" else "scored"
    return About(replace(context, predicate=predicate, head=printed), printed, None, reading.end)


def _amount_about(
    text: str, line: Line, reading: Reading, places: Sequence[Mention], dates: Sequence[Mention]
) -> About:
    about = measured(text, line.words, reading)
    said = stated(line.words, reading, about)
    context = _set(line.words, reading, said.at, places, dates)
    if said.predicate:
        how = manner(line.words, said.at) if said.at is not None else Manner(False, None)
        how = how if how.intent in ("possible", "sought") else Manner(how.denied, None)
        span = _span(line.words, said.at, said.at + 1) if said.at is not None else None
        context = replace(
            context,
            predicate=_predicate(said.predicate, how),
            trigger=span,
            polarity="denied" if how.denied else "asserted",
        )
    head, modifiers, counted = _measured_noun(line.words, reading, about)
    end = (
        max(reading.end, about.end)
        if about and about.side == "after" and about.end <= reading.last + 8 and _is_of(line.words, reading)
        else reading.end
    )
    return About(replace(context, head=head, modifiers=modifiers, of=about.of if about else None), counted, None, end)


def _is_of(words: Sequence[Lexeme], reading: Reading) -> bool:
    return reading.last < len(words) and words[reading.last].low == "of"


def _measured_noun(
    words: Sequence[Lexeme], reading: Reading, about: Measured | None
) -> tuple[str | None, tuple[str, ...], str | None]:
    markers = reading.markers
    if about:
        counted = about.counted.lower() if is_known(about.noun) else about.counted
        return about.noun, tuple(dict.fromkeys([*about.modifiers, *markers])), counted
    if reading.unit is None:
        return None, markers, None
    printed = [word for word in words[reading.unit.first : reading.unit.last] if word.text[0].isalpha()]
    if not printed:
        return reading.unit.name.lower(), markers, None
    return lemma(printed[-1].low), markers, " ".join(word.text for word in printed)


# --- how figures belong together -------------------------------------------------------------------------------------


def _tied(line: Line, ties: Ties, abouts: Sequence[About]) -> tuple[About, ...]:
    """Add group, within and role: a group shares one list and one predicate; its exact members are addends."""
    found: list[About] = []
    groups = _groups(ties, abouts)
    for n, about in enumerate(abouts):
        total = ties.totals[n]
        role = "none"
        if total is not None or (groups[n] is not None and _adds_up(line, groups, abouts, groups[n])):
            role = "part"
        elif any(other == n for other in ties.totals):
            role = "total"
        found.append(replace(about, context=replace(about.context, group=groups[n], within=total, role=role)))
    return tuple(found)


def _groups(ties: Ties, abouts: Sequence[About]) -> list[int | None]:
    """Number the lists whose members share a predicate; a lone member has no group."""
    keys = [(ties.lists[n], abouts[n].context.predicate) for n in range(len(abouts))]
    numbered: dict[tuple[int | None, str | None], int] = {}
    groups: list[int | None] = []
    for key in keys:
        if key[0] is None or key[1] is None or keys.count(key) < 2:
            groups.append(None)
            continue
        groups.append(numbered.setdefault(key, len(numbered)))
    return groups


def _adds_up(line: Line, groups: Sequence[int | None], abouts: Sequence[About], group: int | None) -> bool:
    """Tell whether a list can be added: every member exact, and of things that one noun covers."""
    members = [n for n, number in enumerate(groups) if number == group]
    heads = [abouts[n].context.head for n in members]
    exact = all(
        line.readings[n].interval.form == "exact" and line.readings[n].interval.low is not None for n in members
    )
    lead = heads[0]
    return exact and lead is not None and all(head is not None and common_noun(lead, head) for head in heads)
