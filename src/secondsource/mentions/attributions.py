"""Who says it, and how they know: every stretch of a text that is attributed to somebody (SOURCES.md).

A line is read for its cues; each cue gets its subject, each subject its speaker, and each pair the words that it
covers. What has no subject is attributed to nobody. The chain is followed to its end: in "state television quoted the
minister as saying" the minister is the source and state television the channel.
"""

from bisect import bisect_right
from collections.abc import Sequence

from secondsource.frozen import frozen, replace
from secondsource.mentions.access import access_of, kind_of, opinion_of, stance_of
from secondsource.mentions.calendars import when_of
from secondsource.mentions.chains import chained
from secondsource.mentions.contents import with_contents
from secondsource.mentions.dates import Dated
from secondsource.mentions.drafts import Draft, drafted, main_subject
from secondsource.mentions.lines import Line, lines_of, low_at
from secondsource.mentions.prose import Prose, prose_of
from secondsource.mentions.rolewords import has_class, is_outlet
from secondsource.mentions.scenes import Scene, opening_scene, resolve, seen_by
from secondsource.mentions.signed import SAID, signed
from secondsource.mentions.speakers import Speaker, read_speaker
from secondsource.mentions.words import QUOTE, word_set
from secondsource.records import Attribution, When
from secondsource.text import Quoted

__all__ = ["attributed", "attributions"]

_LONGEST = 250  # words; the longest sentences of news prose have under 200, beyond it stand lists and hostile pages


def attributions(
    text: str,
    sentences: Sequence[tuple[int, int]] | None = None,
    quoted: Sequence[Quoted] | None = None,
    published: When | str | None = None,
) -> tuple[Attribution, ...]:
    """Find who is said to have stated what in an English text, in order of the attributed words.

    ``sentences`` and ``quoted`` are taken from the text where they are not given; ``published`` helps to date what was
    said. Spans are code points of the text.

    >>> found = attributions("Five people died, police in Orsk said on Monday.")[0]
    >>> found.name, found.kind, found.access
    ('police in Orsk', 'statement', 'first')
    """
    return attributed(prose_of(text, published, sentences, quoted))


def attributed(prose: Prose) -> tuple[Attribution, ...]:
    """Find who is said to have stated what in a text that was read into words before.

    >>> attributed(prose_of("Ann Ost said it rained."))[0].name
    'Ann Ost'
    """
    text = prose.text
    scene = opening_scene(prose.cast)
    found: list[Attribution] = []
    before: _Spoken | None = None
    for line in lines_of(prose):
        drafts = _drafts(line)
        here, spoke = _finished(text, line, drafts, scene, prose.dated)
        if not here:
            here = _continued(text, line, before, scene)
            spoke = [before.speaker] if here and before else spoke
        found.extend(here)
        source = _source_span(line, drafts, before)
        before = _Spoken(spoke[-1], here[-1] if here else None, source) if spoke else None
        scene = seen_by(scene, line, spoke, None if spoke else _subject(line, scene))
    return tuple(sorted(_distinct(found), key=lambda a: (a.start, a.end, a.name)))


@frozen
class _Spoken:
    """The last speaker of a line and the last thing said in it."""

    speaker: Speaker
    said: Attribution | None
    source: tuple[int, int]


def _subject(line: Line, scene: Scene) -> Speaker | None:
    """Read the body that a line without a speaker is about: The weather office had warned of a storm."""
    phrase = main_subject(line, len(line.words))
    speaker = read_speaker(line, phrase) if phrase is not None else None
    return resolve(speaker, scene) if speaker is not None and speaker.sort == "body" else None


def _source_span(line: Line, drafts: Sequence[Draft], before: _Spoken | None) -> tuple[int, int]:
    if not drafts:
        return before.source if before else (line.start, line.start)
    phrase = drafts[-1].phrase
    return line.words[phrase.first].start, line.words[phrase.stop - 1].end


def _distinct(found: Sequence[Attribution]) -> list[Attribution]:
    return list({(a.start, a.end, a.name, a.stance): a for a in found}.values())


def _drafts(line: Line) -> list[Draft]:
    if len(line.words) > _LONGEST:
        return []
    drafts, links = drafted(line)
    return chained(line, with_contents(line, drafts), links) or signed(line)


def _finished(
    text: str, line: Line, drafts: Sequence[Draft], scene: Scene, dated: Sequence[Dated]
) -> tuple[list[Attribution], list[Speaker]]:
    found: list[Attribution] = []
    spoke: list[Speaker] = []
    for draft in drafts:
        within = seen_by(scene, line, spoke) if spoke else scene
        if draft.speaker.sort == "spokes" and not spoke:  # its spokeswoman: of what the line is about
            about = _subject(line, scene)
            within = seen_by(scene, line, [], about) if about is not None else scene
        if draft.speaker.sort == "pronoun" and draft.speaker.head in ("it", "they") and not spoke:
            within = _about_its_subject(line, draft, within)
        speaker = resolve(draft.speaker, within)
        if speaker is None and draft.speaker.sort == "pronoun":
            speaker = resolve(draft.speaker, seen_by(scene, line, []))
        if (
            draft.cue.text == ":"
            and draft.speaker.sort == "name"
            and speaker is not None
            and speaker.name == draft.speaker.name
        ):
            continue  # "Analysis: ...": a single word before a colon speaks only if the text names it
        if speaker is None:
            speaker = replace(draft.speaker, sort="anonymous")  # somebody said it, but the text does not tell who
            if not draft.pieces:
                continue
        spoke.append(speaker)
        for piece in draft.pieces:
            if piece[0] < piece[1] and _span(text, line, piece)[0] < _span(text, line, piece)[1]:
                found.append(_attribution(text, line, draft, speaker, piece, dated, within))
    return found, spoke


def _about_its_subject(line: Line, draft: Draft, scene: Scene) -> Scene:
    """ "X has made an offer, it said": the speaker is what the line is about."""
    quoted = any(word.text == QUOTE for word in line.words[: draft.phrase.first])
    if quoted or draft.phrase.first < _OPENING:
        return scene
    about = _subject(line, scene)
    return seen_by(scene, line, [about]) if about is not None else scene


_OPENING = 5  # words; a pronoun that opens its line looks back to the line before


def _attribution(
    text: str, line: Line, draft: Draft, speaker: Speaker, piece: tuple[int, int], dated: Sequence[Dated], scene: Scene
) -> Attribution:
    start, end = _span(text, line, piece)
    said = text[start:end].replace("’", "'")
    cue = draft.cue
    kind = kind_of(speaker, cue, line, said)
    clause = _clause(text, line, draft, piece).replace("’", "'")
    whole = " ".join(text[slice(*_span(text, line, p))] for p in draft.pieces)
    second = draft.second and kind in ("statement", "witness")
    access = "second" if second else access_of(speaker, kind, cue, whole.replace("’", "'"), clause)
    channel, occasion = _channel(draft)
    cites = resolve(Speaker(draft.cites, None, "name", ""), scene) if draft.cites else None
    return Attribution(
        name=speaker.name,
        role=speaker.role,
        kind=kind,
        access=access,
        stance=stance_of(cue, said),
        start=start,
        end=end,
        source_start=line.words[draft.phrase.first].start,
        source_end=line.words[draft.phrase.stop - 1].end,
        cue=cue.text,
        channel=tuple(name for name in channel if name != speaker.name),
        cites=cites.name if cites else draft.cites,
        occasion=occasion,
        when=_when(line, draft, dated),
        opinion=opinion_of(cue, said),
    )


def _clause(text: str, line: Line, draft: Draft, piece: tuple[int, int]) -> str:
    """Give what is said with the verb and what stands between them: hedges may stand there."""
    words = line.words
    return text[words[piece[0]].start : words[max(piece[1], min(draft.zone.stop, len(words))) - 1].end]


def _span(text: str, line: Line, piece: tuple[int, int]) -> tuple[int, int]:
    """Give the code points of a piece; of a quotation alone those within its marks, without a closing comma."""
    words = line.words
    if piece[1] - piece[0] == 1 and words[piece[0]].text == QUOTE:
        quote = next(q for q in line.quotes if q.start <= words[piece[0]].start < q.end)
        comma = text[quote.inner_end - 1] == "," and quote.inner_end - 1 > quote.inner_start
        return quote.inner_start, quote.inner_end - comma
    return words[piece[0]].start, words[piece[1] - 1].end


def _channel(draft: Draft) -> tuple[tuple[str, ...], str | None]:
    hearer = draft.zone.hearer
    if hearer is None:
        return draft.channel, draft.zone.occasion
    low = hearer.lower().split()
    if is_outlet(hearer) or has_class(low[-1], "media", "channel") or (len(low) > 1 and low[-1] == "agency"):
        return (*draft.channel, hearer.removeprefix("the ")), draft.zone.occasion
    return draft.channel, draft.zone.occasion or (
        hearer if low[0] not in word_set("pronoun") | {"him", "her", "them", "us", "me"} else None
    )


def _when(line: Line, draft: Draft, dated: Sequence[Dated]) -> When | None:
    """Give the day on which it was said: beside the verb, or at the head of the line."""
    at = draft.zone.day
    if at is None:
        at = next((n for n in range(draft.phrase.stop, draft.cue.first) if n in line.dated), None)
    if at is None and draft.cue.build == "active" and not draft.inverted:
        lead = 1 if low_at(line.words, 0) in ("on", "in", "late", "early") else 0
        at = lead if lead in line.dated and draft.phrase.first <= lead + 8 and draft.phrase.first > lead else None
    if at is None:
        return None
    start = line.words[at].start
    near = bisect_right(dated, start, key=lambda d: d.start) - 1
    found = dated[near] if near >= 0 and dated[near].end > start else None
    return when_of(found.solved) if found is not None else None


def _continued(text: str, line: Line, before: _Spoken | None, scene: Scene) -> list[Attribution]:
    """Give a quotation without a cue to whom spoke in the line right before it."""
    quotes = [n for n, word in enumerate(line.words) if word.text == QUOTE]
    if before is None or not quotes or before.speaker.sort == "record":
        return []
    plain = [word for word in line.words if word.text[0].isalnum()]
    if plain and not _goes_on_about(line, before.speaker, scene):
        return []
    spans = [_span(text, line, (n, n + 1)) for n in quotes]
    return [_again(text, line, n, before) for n, (start, end) in zip(quotes, spans, strict=True) if start < end]


def _again(text: str, line: Line, n: int, before: _Spoken) -> Attribution:
    start, end = _span(text, line, (n, n + 1))
    said = text[start:end]
    if before.said is not None:
        stance = "for" if before.said.stance == "not confirmed" else before.said.stance
        return replace(before.said, start=start, end=end, stance=stance)
    speaker = before.speaker
    kind = kind_of(speaker, SAID, line, said)
    access = access_of(speaker, kind, SAID, said, said)
    return Attribution(speaker.name, speaker.role, kind, access, "for", start, end, *before.source, SAID.text)


def _goes_on_about(line: Line, speaker: Speaker, scene: Scene) -> bool:
    """Tell a line whose subject is still the speaker: He promised a "new dawn"."""
    low = low_at(line.words, 0)
    if low in ("he", "she", "they", "it"):
        found = resolve(Speaker(low, None, "pronoun", low, low if low in ("he", "she") else None), scene)
        return found is not None and found.name == speaker.name
    return any(p.first == 0 and p.text.split()[-1] == speaker.name.split()[-1] for p in line.propers)
