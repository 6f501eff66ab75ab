"""What each figure of a line is about: predicate, counted noun, place, time, polarity, parts and totals."""

from collections import Counter
from collections.abc import Mapping, Sequence

from secondsource.frozen import frozen, replace
from secondsource.mentions.amounts import Measured, measured, stated
from secondsource.mentions.clauses import Manner, manner
from secondsource.mentions.governed_after import verb_after
from secondsource.mentions.governed_before import taken_from, verb_before
from secondsource.mentions.governing import govern
from secondsource.mentions.governors import Governing, fits
from secondsource.mentions.lexemes import Lexeme, in_class, low_at
from secondsource.mentions.nouns import common_noun, covers, is_known
from secondsource.mentions.parts import Ties, tie
from secondsource.mentions.phrases import Phrase, read_phrase
from secondsource.mentions.predicates import nature, predicate_of
from secondsource.mentions.readings import Line, Reading
from secondsource.mentions.settings import clause_of, event_time, places_in, rate, since
from secondsource.mentions.totals import announced
from secondsource.mentions.units import unit_noun
from secondsource.records import Context, Mention

__all__ = ["About", "predicate_of", "read_contexts"]


@frozen
class About:
    """A figure's context (group and within count the figures of its line) and what else its mention needs."""

    context: Context
    counted: str | None
    governing: Governing | None
    end: int  # index of the word behind the mention
    among: str | None = None  # predicate of those that it is taken from: nine of the dead
    announced: bool = False  # a noun of number stands for it: put the number at 120,000


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
    found: list[Governing | None] = []
    for n, reading in enumerate(line.readings):
        alone = reading.kind in ("count", "fraction") and ties.hosts[n] is None
        found.append(govern(line.words, reading, starts) if alone else None)
    wholes = {total for n, total in enumerate(ties.totals) if total is not None and total > n}
    for total in wholes:
        if line.readings[total].phrase is not None:  # but the 19 dead are dead
            found[total] = None
    for _ in range(2):  # once for lists that pass it on, once for parts of them
        shared = _shared_in_lists(ties, found)
        for n, reading in enumerate(line.readings):
            if found[n] is None and reading.kind == "count" and n not in wholes:
                found[n] = _taken_over(line, ties, found, n, shared)
    return found


def _shared_in_lists(ties: Ties, found: Sequence[Governing | None]) -> dict[int, Governing]:
    """Map each list to the first predicate that a member of it has and may share."""
    shared: dict[int, Governing] = {}
    for number, governing in zip(ties.lists, found, strict=True):
        if number is not None and governing is not None and governing.side != "own":
            shared.setdefault(number, governing)
    return shared


def _taken_over(
    line: Line, ties: Ties, found: Sequence[Governing | None], n: int, shared: Mapping[int, Governing]
) -> Governing | None:
    host, total, number = ties.hosts[n], ties.totals[n], ties.lists[n]
    if host is not None:
        return found[host]
    if total is not None and total < n and found[total] is not None:
        return found[total]
    if number is not None and number in shared and fits(shared[number].trigger, line.readings[n]):
        return shared[number]
    return _added_on(line, found, n, line.readings[n]) or _won_with(line, n, line.readings[n])


_JOINED_WORDS = 7  # of the vote, and: between an amount and what is joined to it
_LOOK_BACK = 6  # figures of the line in which "as well as 300" looks for its predicate
_TALLIES = {"number", "figure", "total", "count", "tally", "crowd", "turnout", "estimate", "attendance"}


def _won_with(line: Line, n: int, reading: Reading) -> Governing | None:
    """Read "won 34 percent of the vote and 120 seats": the verb before an amount holds for what is joined to it."""
    before = line.readings[n - 1] if n else None
    if before is None or before.unit is None or reading.phrase is None:
        return None
    gap = line.words[before.last : reading.first]
    if len(gap) > _JOINED_WORDS or not gap or gap[-1].low not in ("and", "plus", ","):
        return None
    if any(in_class(line.words, at, "auxiliary", "subordinator") for at in range(before.last, reading.first)):
        return None
    return verb_before(line.words, replace(reading, first=before.first))


def _added_on(line: Line, found: Sequence[Governing | None], n: int, reading: Reading) -> Governing | None:
    """Read "as well as hundreds of people", "police put the number at 300,000": it shares the predicate before."""
    lead = tuple(word.low for word in line.words[max(0, reading.first - 7) : reading.first])
    put = reading.phrase is None and lead[-1:] == ("at",) and _TALLIES & set(lead)
    said = reading.phrase is None and lead[-1:] in (("said",), ("says",)) and _ends(line.words, reading.end)
    if (
        not (put or said)
        and lead[-3:] != ("as", "well", "as")
        and lead[-2:] not in (("along", "with"), ("together", "with"))
    ):
        return None
    earlier = found[max(0, n - _LOOK_BACK) : n]
    return next((shared for shared in reversed(earlier) if shared is not None and fits(shared.trigger, reading)), None)


def _ends(words: Sequence[Lexeme], at: int) -> bool:
    """Tell whether a clause ends at words[at]: police said 12,000."""
    return at >= len(words) or words[at].text in ".,;!?"


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
            context, predicate=_predicate(governing.predicate, how),
            trigger=_span(line.words, governing.at, governing.last),
            polarity="denied" if how.denied else "asserted", standing=governing.standing and how.intent is None,
        )  # fmt: skip
    head, modifiers, counted = _counted(reading, governing)
    of = _complement_text(text, line.words, reading)
    name = announced(text, line.words, reading)
    if name and name.phrase and head is None:
        head, modifiers, counted = name.phrase.noun, (*name.phrase.modifiers, *reading.markers), name.phrase.counted
    if name and name.said and name.phrase:
        trigger, at = name.said
        head, counted = name.phrase.noun, name.phrase.counted
        context = replace(context, predicate=trigger.predicate, trigger=_span(line.words, at, at + 1))
    source = taken_from(line.words, reading)
    return About(
        replace(context, head=head, modifiers=modifiers, of=of), counted, governing, _mention_end(reading, governing),
        source.predicate if source else None, name is not None,
    )  # fmt: skip


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
    """Keep decisions: a plan to cut jobs is the decision; but an event that is only intended is not the event."""
    if how.intent is None or nature(predicate) in ("decision", "utterance"):
        return predicate
    return how.intent


def _counted(reading: Reading, governing: Governing | None) -> tuple[str | None, tuple[str, ...], str | None]:
    """Give head, modifiers and printed noun; a number without a noun, and "others", count the trigger's own noun."""
    phrase, patient = reading.phrase, governing.trigger.patient if governing else None
    if phrase is None or phrase.noun in ("other", "more"):
        if reading.unit and reading.kind == "fraction":
            return None, reading.markers, None
        if reading.among is not None:
            patient = "person"
        if patient:
            return patient, reading.markers, {"person": "people", "job": "jobs"}.get(patient, patient + "s")
        return (phrase.noun, reading.markers, phrase.counted) if phrase else (None, reading.markers, None)
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
    if reading.among is not None and reading.among > reading.core:  # four of the 19 dead: the 19 is its own figure
        return reading.core
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
    clause = clause_of(words, first, last) if places or dates else (first, last)
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
    shared = _of_share(text, line.words, reading)
    if shared is not None:
        head, counted = shared[0].noun, shared[0].counted
        context = _governed_share(line.words, context, shared[1])
    end = (
        max(reading.end, about.end)
        if about and about.side == "after" and about.end <= reading.last + 8 and _is_of(line.words, reading)
        else reading.end
    )
    return About(replace(context, head=head, modifiers=modifiers, of=about.of if about else None), counted, None, end)


def _of_share(text: str, words: Sequence[Lexeme], reading: Reading) -> tuple[Phrase, Governing | None] | None:
    """Read whom a percentage is of, and what they did: 92 percent of its 6,400 members had walked out."""
    if reading.unit is None or reading.unit.kind != "percent" or not _is_of(words, reading):
        return None
    at = reading.last + 1
    while in_class(words, at, "determiner") or low_at(words, at)[:1].isdigit():
        at += 1
    phrase = read_phrase(text, words, at)
    if phrase is None or not (covers("person", phrase.noun) or at > reading.last + 2):
        return None
    return phrase, verb_after(words, replace(reading, phrase=phrase, unit=None, core=phrase.last, end=phrase.end), {})


def _governed_share(words: Sequence[Lexeme], context: Context, governing: Governing | None) -> Context:
    if governing is None or context.predicate not in (None, "level"):
        return context
    return replace(
        context, predicate=governing.predicate, trigger=_span(words, governing.at, governing.last),
        polarity="denied" if manner(words, governing.at).denied else "asserted",
    )  # fmt: skip


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
    printed = " ".join(word.text for word in words[reading.unit.first : reading.unit.last] if word.text[0].isalpha())
    return unit_noun(reading.unit.name), markers, printed or None


# --- how figures belong together -------------------------------------------------------------------------------------


def _tied(line: Line, ties: Ties, abouts: Sequence[About]) -> tuple[About, ...]:
    """Add group, within and role: a group shares one list and one predicate; its exact members are addends."""
    groups = _groups(ties, abouts)
    sums = _sums(line, groups, abouts)
    wholes = {total for total in ties.totals if total is not None}
    found: list[About] = []
    for n, about in enumerate(abouts):
        total, group = ties.totals[n], groups[n]
        role = "part" if total is not None or group in sums else "total" if n in wholes else "none"
        tied = group is not None or total is not None or role != "none"
        context = replace(about.context, group=group, within=total, role=role) if tied else about.context
        counted = about.counted
        if total is not None and context.head == "thing":  # 41 of them: of the drones
            context, counted = replace(context, head=abouts[total].context.head), abouts[total].counted
        found.append(replace(about, context=context, counted=counted) if tied else about)
    return tuple(found)


def _groups(ties: Ties, abouts: Sequence[About]) -> list[int | None]:
    """Number the lists whose members share a predicate; a lone member has no group."""
    keys = [(number, about.context.predicate) for number, about in zip(ties.lists, abouts, strict=True)]
    sizes = Counter(keys)
    numbered: dict[tuple[int | None, str | None], int] = {}
    grouped = [key[0] is not None and key[1] is not None and sizes[key] > 1 for key in keys]
    return [numbered.setdefault(key, len(numbered)) if kept else None for key, kept in zip(keys, grouped, strict=True)]


def _sums(line: Line, groups: Sequence[int | None], abouts: Sequence[About]) -> set[int | None]:
    """Find the groups that can be added: every member exact, and of things that one noun covers."""
    heads: dict[int, set[str]] = {}
    unfit: set[int | None] = set()
    for group, reading, about in zip(groups, line.readings, abouts, strict=True):
        if group is None:
            continue
        if reading.interval.form != "exact" or about.context.head is None:
            unfit.add(group)
        else:
            heads.setdefault(group, set()).add(about.context.head)
    alike = {group for group, nouns in heads.items() if all(common_noun(min(nouns), noun) for noun in nouns)}
    found: set[int | None] = set(alike)
    return found - unfit
