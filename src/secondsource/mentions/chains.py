"""Chains within a line, followed to their end: outlets pass on, sources cite, one says what another said."""

from collections.abc import Sequence

from secondsource.frozen import replace
from secondsource.mentions.cues import Cue
from secondsource.mentions.drafts import Draft
from secondsource.mentions.lines import Line
from secondsource.mentions.speakers import read_speaker
from secondsource.mentions.subjects import phrase_after

__all__ = ["chained"]


def chained(line: Line, drafts: Sequence[Draft], links: Sequence[Cue]) -> list[Draft]:
    """Follow chains: what an outlet passes on, whom a source cites, what one source says that another said."""
    found = list(drafts)
    for link in links:
        found = _linked(line, found, link)
    return _nested(line, _through_outlets(line, found))


def _linked(line: Line, drafts: list[Draft], link: Cue) -> list[Draft]:
    phrase = phrase_after(line, link.stop)
    if phrase is None or not drafts:
        return drafts
    speaker = read_speaker(line, phrase)
    at = min(range(len(drafts)), key=lambda n: abs(drafts[n].cue.at - link.at))
    draft = drafts[at]
    if speaker is None or speaker.sort == "pronoun":
        return [*drafts[:at], replace(draft, second=link.build == "citing"), *drafts[at + 1 :]]
    if link.build == "channel":
        changed = replace(draft, channel=(*draft.channel, speaker.name))
    elif draft.speaker.sort in ("media", "reporter"):
        changed = replace(draft, speaker=speaker, phrase=phrase, channel=(*draft.channel, draft.speaker.name))
        changed = replace(changed, pieces=tuple(_without_span(line, p, link.at, phrase.stop) for p in draft.pieces))
    else:
        changed = replace(draft, cites=speaker.name, second=True)
    return [*drafts[:at], changed, *drafts[at + 1 :]]


def _without_span(line: Line, piece: tuple[int, int], first: int, stop: int) -> tuple[int, int]:
    """Cut "citing X" off the end of what is said."""
    if piece[0] < first < piece[1] <= stop + 1:
        end = first
        while end > piece[0] + 1 and line.words[end - 1].text == ",":
            end -= 1
        return piece[0], end
    return piece


def _through_outlets(line: Line, drafts: list[Draft]) -> list[Draft]:
    """Make an outlet or a record that reports what somebody said the channel of that somebody; drop mere hearsay."""
    gone: set[int] = set()
    found = list(drafts)
    for n, draft in enumerate(drafts):
        inner = [i for i, other in enumerate(drafts) if i != n and _covers(draft, other) and _is_said(other)]
        hearsay = [i for i in inner if _is_hearsay(drafts[i])]
        if hearsay and draft.speaker.sort != "media":
            gone.update(hearsay)
            found[n] = replace(found[n], second=True)
        elif inner and _passes_on(draft):
            gone.add(n)
            start = draft.cue.first if draft.cue.build == "according" else draft.phrase.whole[0]
            for i in inner:
                pieces = tuple(_without_span(line, piece, start, piece[1]) for piece in found[i].pieces)
                found[i] = replace(found[i], channel=(*found[i].channel, draft.speaker.name), pieces=pieces)
    return [draft for n, draft in enumerate(found) if n not in gone]


def _is_said(draft: Draft) -> bool:
    return draft.speaker.sort != "pronoun" and not draft.cue.negated


def _passes_on(draft: Draft) -> bool:
    return draft.speaker.sort == "media" or (
        draft.cue.build == "according" and draft.speaker.sort in ("record", "anonymous")
    )


def _is_hearsay(draft: Draft) -> bool:
    """Tell "initial reports suggest" within what somebody says: he passes on what he heard."""
    return draft.speaker.head in (
        "reports",
        "report",
        "information",
        "rumours",
        "rumors",
    ) and draft.speaker.name.islower() | (draft.speaker.sort == "media")


def _covers(outer: Draft, inner: Draft) -> bool:
    return any(a <= inner.cue.at < b for a, b in outer.pieces)


def _nested(line: Line, drafts: list[Draft]) -> list[Draft]:
    """Chain what is said within what is said; a pronoun in it repeats the speaker and is dropped unless it denies."""
    found: list[Draft] = []
    for draft in drafts:
        outer = [o for o in drafts if o is not draft and _covers(o, draft) and not _covers(draft, o)]
        if not outer or draft.cue.build == "gerund":
            found.append(draft)
            continue
        if draft.speaker.sort == "pronoun" and draft.cue.saying.stance == "for" and not draft.cue.negated:
            continue
        if draft.cue.saying.family in ("believe", "vow", "judge", "put") and draft.speaker.sort != "person":
            continue
        via = outer[-1]
        if draft.speaker.sort != "pronoun" and via.speaker.sort != "pronoun":
            draft = replace(
                draft, channel=(*draft.channel, via.speaker.name), second=draft.second or via.speaker.sort != "media"
            )
        elif draft.speaker.sort != "pronoun":
            draft = replace(draft, second=True)
        found.append(draft)
    return found
