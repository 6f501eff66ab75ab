"""Figures: the numbers that someone stated, as intervals with what they count and what is said of it.

Bounds follow the words (at least, nearly, up to); vague words have the widths of common usage. Units are canonical,
currencies by ISO 4217 code. Who stated a figure is for the attributions to tell.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from secondsource.frozen import replace
from secondsource.mentions.contexts import About, read_contexts
from secondsource.mentions.lexemes import Lexeme, low_at
from secondsource.mentions.nouns import common_noun, covers
from secondsource.mentions.predicates import nature
from secondsource.mentions.readings import Line, Reading, read_line
from secondsource.records import Context, Mention

__all__ = ["find_figures"]


def find_figures(
    text: str,
    sentences: Iterable[tuple[int, int]],
    blocked: Iterable[tuple[int, int]] = (),
    places: Iterable[Mention] = (),
    dates: Iterable[Mention] = (),
) -> tuple[Mention, ...]:
    """Find the figures of a text, sentence by sentence, in order of place.

    ``sentences`` and ``blocked`` are half-open spans; nothing that begins in a blocked span is read as a figure.
    ``places`` and ``dates`` are mentions that fill each figure's context. ``value`` has low and high (included, None is
    unbounded), form, counted, unit and open; ``context.within`` is an index into the result.

    >>> text = "47 citizens of Arland, including 30 children, were evacuated."
    >>> total, part = find_figures(text, [(0, len(text))])
    >>> total.text, total.value["low"], total.context.predicate, total.context.role
    ('47 citizens of Arland', 47, 'moved out', 'total')
    >>> part.value["counted"], part.context.within, part.context.role
    ('children', 0, 'part')
    """
    spans = _merged(blocked)
    starts = [span[0] for span in spans]
    places = sorted(places, key=lambda mention: (mention.start, mention.end))
    dates = sorted(dates, key=lambda mention: (mention.start, mention.end))
    found: list[Mention] = []
    last_total: int | None = None
    recent, age = None, 0
    groups = 0
    for start, end in sentences:
        line = read_line(text, start, end, _within(spans, starts, start, end))
        if not line.readings:
            last_total = None if end - start > _FRAGMENT else last_total
            age += 1
            continue
        mentions = _mentions(text, line, read_contexts(text, line, places, dates), found, groups)
        mentions = _continued(line, mentions, found, last_total)
        mentions = _announced(
            mentions, found, last_total if last_total is not None else recent if age < _AGES else None
        )
        groups += len({m.context.group for m in mentions if m.context and m.context.group is not None})
        last_total = _total_for_next(mentions, len(found))
        recent, age = (last_total, 0) if last_total is not None else (recent, age + 1)
        found.extend(mentions)
    return tuple(found)


_FRAGMENT = 20  # characters; a cross-head between two sentences has fewer
_AGES = 4  # sentences; a bare "31" looks back no further for what it counts


def _within(spans: Sequence[tuple[int, int]], starts: Sequence[int], start: int, end: int) -> Sequence[tuple[int, int]]:
    """Give the spans that meet a sentence, so that a long text costs no more a sentence than a short one."""
    return spans[max(bisect_left(starts, start) - 1, 0) : bisect_left(starts, end)]


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join overlapping spans, so that one look-up tells whether an offset is blocked."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _mentions(text: str, line: Line, abouts: Sequence[About], before: Sequence[Mention], groups: int) -> list[Mention]:
    """Make the mentions of a line; indices of dropped figures are taken out of ``within``."""
    kept = [n for n in range(len(abouts)) if _is_figure(line, n, abouts[n])]
    place = {n: len(before) + k for k, n in enumerate(kept)}
    found: list[Mention] = []
    for n in kept:
        context = abouts[n].context
        within = place.get(context.within) if context.within is not None else None
        group = None if context.group is None else context.group + groups
        if (within, group) != (context.within, context.group):
            context = replace(context, within=within, group=group)
        mention = _mention(text, line, n, abouts[n], context)
        found.append(_taken_from(mention, abouts[n].among, [*before[-_LOOK_BACK:], *found], place[n]))
    return found


def _is_figure(line: Line, n: int, about: About) -> bool:
    """Keep amounts, counted things, and bare numbers that a predicate explains; "one" only in an event."""
    reading = line.readings[n]
    predicate = about.context.predicate
    if reading.kind != "count":
        single = reading.number.spelled and reading.number.low == 1 and reading.unit is not None
        return not (single and reading.unit is not None and reading.unit.kind == "time" and predicate != "sentenced")
    if reading.number.spelled and reading.number.low == 1 and reading.number.high == 1:
        governing = about.governing
        return governing is not None and governing.trigger.nature == "event" and about.context.head is not None
    if reading.number.low == 0 and reading.number.high == 0:
        return reading.phrase is not None or predicate is not None
    if reading.phrase is None and about.announced:
        return True
    if reading.phrase is None:
        return predicate is not None and about.counted is not None and not _is_loose_score(line.words, reading)
    return True


def _is_loose_score(words: Sequence[Lexeme], reading: Reading) -> bool:
    """Tell "scores" as points from scores of people."""
    return (
        words[reading.number.first].low == "scores"
        and low_at(words, reading.number.first - 1).isalpha()
        and (low_at(words, reading.number.first - 1) in ("the", "test", "their", "its", "his", "her"))
    )


def _mention(text: str, line: Line, n: int, about: About, context: Context) -> Mention:
    reading, words = line.readings[n], line.words
    start, end = words[reading.first].start, words[about.end - 1].end
    shown = reading.interval
    value = {
        "low": shown.low, "high": shown.high, "form": shown.form, "counted": about.counted,
        "unit": reading.unit.name if reading.unit else None, "open": shown.open,
    }  # fmt: skip
    return Mention("figure", start, end, text[start:end], value, None, None, context)


# --- parts of what stands before ------------------------------------------------------------------------------------


_LOOK_BACK = 12  # figures in which "nine of the dead" looks for the dead; what is further back is another paragraph


def _taken_from(mention: Mention, among: str | None, before: Sequence[Mention], at: int) -> Mention:
    """Tie "nine of the dead" to the nearest earlier figure of the dead; ``at`` is the mention's own index."""
    context, low = mention.context, mention.value["low"]
    if among is None or context is None or context.within is not None:
        return mention
    for n in range(len(before) - 1, -1, -1):
        whole, high = before[n].context, before[n].value["high"]
        alike = whole and whole.predicate == among and whole.polarity == "asserted" and whole.role != "part"
        if alike and (high is None or low is None or high > low):
            part = replace(context, within=at - len(before) + n, role="part")
            return replace(mention, context=part)
    return mention


def _announced(mentions: list[Mention], found: Sequence[Mention], total: int | None) -> list[Mention]:
    """Let "police put the number at 300,000" count what the one figure of the sentence before counts."""
    whole = found[total] if total is not None else None
    if whole is None or whole.context is None or len(mentions) != 1:
        return mentions
    context = mentions[0].context
    if context is None or mentions[0].value["unit"] != whole.value["unit"]:
        return mentions
    if (context.head or context.predicate) and not (whole.value["unit"] == "percent" and context.head == "percent"):
        return mentions
    if not _alike(mentions[0], whole):
        return mentions
    value = {**mentions[0].value, "counted": whole.value["counted"]}
    same = replace(context, predicate=whole.context.predicate, head=whole.context.head)
    return [replace(mentions[0], value=value, context=same)]


_FAR = 20  # times larger or smaller: another thing is counted


def _alike(one: Mention, two: Mention) -> bool:
    """Tell whether two numbers may count one thing: neither is many times the other."""
    low = [m.value["low"] if m.value["low"] is not None else m.value["high"] for m in (one, two)]
    return bool(low[0] and low[1]) and max(low) <= _FAR * min(low)


def _total_for_next(mentions: Sequence[Mention], before: int) -> int | None:
    """Choose the figure that "among them were 30 children" in the next sentence may be part of."""
    counts = [
        before + n for n, m in enumerate(mentions)
        if m.context and m.context.within is None and m.context.predicate and m.value["unit"] in (None, "percent")
        and nature(m.context.predicate) in ("event", "measurement")
    ]  # fmt: skip
    return counts[0] if len(counts) == 1 else None


_OPENINGS = tuple(
    tuple(opening.split())
    for opening in (
        "among them", "of them", "of those", "among those", "among the dead", "among the victims", "they include",
        "they included", "these include", "these included", "the dead include", "the dead included",
        "the victims include", "the victims included",
    )
)  # fmt: skip


def _continued(line: Line, mentions: list[Mention], found: Sequence[Mention], total: int | None) -> list[Mention]:
    """Tie "Among them were 30 children" to the figure of the sentence before."""
    opening = tuple(word.low for word in line.words[:3] if word.text[0].isalpha())
    if total is None or not mentions or not any(opening[: len(words)] == words for words in _OPENINGS):
        return mentions
    whole = found[total].context
    if whole is None or found[total].value["unit"] is not None:
        return mentions
    return [_as_part(m, whole, total) for m in mentions]


def _as_part(mention: Mention, whole: Context, total: int) -> Mention:
    context = mention.context
    if (
        context is None
        or context.within is not None
        or mention.value["unit"]
        or context.head is None
        or whole.head is None
    ):
        return mention
    if not (covers(whole.head, context.head) or common_noun(whole.head, context.head) == "person"):
        return mention
    predicate = context.predicate or whole.predicate
    part = replace(context, within=total, role="part", predicate=predicate)
    return replace(mention, context=part)
