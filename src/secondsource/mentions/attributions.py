"""Who says it, and how they know: every stretch of a text that is attributed to somebody (SOURCES.md).

A line is read for its cues; each cue gets its subject, each subject its speaker, and each pair the words that it
covers. What has no subject is attributed to nobody. The chain is followed to its end: in "state television quoted the
minister as saying" the minister is the source and state television the channel.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from secondsource.mentions.access import access_of, kind_of, opinion_of, stance_of
from secondsource.mentions.calendars import when_of
from secondsource.mentions.contents import Zone, content_after, content_before, zone_after
from secondsource.mentions.cues import Cue, find_cues
from secondsource.mentions.dates import Dated, dates_in
from secondsource.mentions.lines import Line, lines_of, low_at
from secondsource.mentions.names import cast_of, vocabulary
from secondsource.mentions.rolewords import has_class, is_outlet
from secondsource.mentions.sayings import Saying
from secondsource.mentions.speakers import Scene, Speaker, opening_scene, read_speaker, resolve, seen_by
from secondsource.mentions.subjects import Phrase, clause_start, phrase_after, subject_after, subject_before
from secondsource.mentions.words import QUOTE, listed, read_words, word_set
from secondsource.records import Attribution, When
from secondsource.text import Quoted, quoted_spans, sentence_spans

__all__ = ["attributions"]

_COLON = Saying("say", "base", "say", "first", "for", False)


@dataclass(frozen=True, slots=True)
class _Draft:
    """An attribution in the making: indices are words of the line."""

    cue: Cue
    phrase: Phrase
    speaker: Speaker
    zone: Zone
    clause: int  # where the clause of subject and verb starts, with its conjunction
    inverted: bool = False
    pieces: tuple[tuple[int, int], ...] = ()
    channel: tuple[str, ...] = ()
    cites: str | None = None
    second: bool = False


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
    sentences = sentence_spans(text, "en") if sentences is None else sentences
    quoted = quoted_spans(text) if quoted is None else quoted
    dated = dates_in(text, sentences, published)
    words = [read_words(text, start, end) for start, end in sentences]
    scene = opening_scene(cast_of(text, words))
    found: list[Attribution] = []
    before: _Spoken | None = None
    for line in lines_of(text, sentences, quoted, dated, vocabulary(words)):
        drafts = _drafts(line)
        here, spoke = _finished(text, line, drafts, scene, dated)
        if not here:
            here = _continued(text, line, before, scene)
            spoke = [before.speaker] if here and before else spoke
        found.extend(here)
        before = _Spoken(spoke[-1], here[-1] if here else None) if spoke else None
        scene = seen_by(scene, line, spoke)
    return tuple(sorted(_distinct(found), key=lambda a: (a.start, a.end, a.name)))


@dataclass(frozen=True, slots=True)
class _Spoken:
    """The last speaker of a line and the last thing said in it."""

    speaker: Speaker
    said: Attribution | None


def _distinct(found: Sequence[Attribution]) -> list[Attribution]:
    return list({(a.start, a.end, a.name, a.stance): a for a in found}.values())


# --- one line --------------------------------------------------------------------------------------------------------


def _drafts(line: Line) -> list[_Draft]:
    drafts: list[_Draft] = []
    cues = find_cues(line)
    for cue in cues:
        drafted = _draft(line, cue, drafts)
        if drafted is not None:
            drafts.append(drafted)
    drafts = _with_contents(line, drafts)
    drafts = _chained(line, drafts, [c for c in cues if c.build in ("citing", "channel")])
    return drafts or _by_colon(line)


def _draft(line: Line, cue: Cue, earlier: Sequence[_Draft]) -> _Draft | None:
    if cue.build in ("citing", "channel"):
        return None
    if cue.build in ("according", "passive", "no comment"):
        phrase = phrase_after(line, cue.stop)
        return _made(line, cue, phrase, cue.first) if phrase else None
    if cue.build in ("quoted", "passive quoted"):
        return _quoted_draft(line, cue)
    if cue.build == "gerund":
        return _gerund_draft(line, cue, earlier)
    return _active_draft(line, cue)


def _made(line: Line, cue: Cue, phrase: Phrase, clause: int, inverted: bool = False) -> _Draft | None:
    speaker = read_speaker(line, phrase)
    if speaker is None or speaker.head in ("i", "we", "you", "who", "one"):
        return None
    if not _may_say(speaker, cue):
        return None
    at = phrase.whole[1] if inverted or cue.build in ("according", "passive", "no comment") else cue.stop
    return _Draft(cue, phrase, speaker, zone_after(line, at, cue), clause, inverted)


def _may_say(speaker: Speaker, cue: Cue) -> bool:
    """Check that subject and verb go together: records show, persons do not; only eyes see."""
    family = cue.saying.family
    if family == "see":
        return speaker.sort == "reporter" or has_class(speaker.head, "witness")
    if family == "find" and cue.saying.lemma not in (
        "find",
        "suggest",
        "indicate",
        "show",
        "detect",
        "measure",
        "document",
        "demonstrate",
    ):
        return speaker.sort == "record"
    if family == "find" and cue.saying.lemma in ("show", "indicate"):
        return speaker.sort in ("record", "anonymous") or has_class(speaker.head, "team", "record")
    if speaker.sort == "pronoun" and speaker.head == "it":
        return cue.saying.lemma not in (
            "find",
            "show",
            "suggest",
            "indicate",
            "put",
            "hold",
            "believe",
            "expect",
            "hope",
        )
    return True


def _active_draft(line: Line, cue: Cue) -> _Draft | None:
    before = line.words[cue.first - 1].text if cue.first else ""
    if before in (QUOTE, ",", "?", "!", "—", "–", "--", "") or before in ("”", '"'):
        inverted = _inverted_draft(line, cue, before)
        if inverted is not None:
            return inverted
    phrase = subject_before(line, cue.first)
    if phrase is None:
        return None
    return _made(line, cue, phrase, _with_conjunction(line, phrase.whole[0]))


def _with_conjunction(line: Line, first: int) -> int:
    """Take conjunctions and opening adverbs before a subject into its clause."""
    start = clause_start(line, first)
    start = min(start, first)
    while start and low_at(line.words, start - 1) in (
        "and",
        "but",
        "while",
        "whereas",
        "though",
        "although",
        "as",
        "or",
        "yet",
    ):
        start -= 1
    return start


def _inverted_draft(line: Line, cue: Cue, before: str) -> _Draft | None:
    if cue.negated or cue.saying.family not in (
        "say",
        "tell",
        "warn",
        "claim",
        "urge",
        "believe",
        "find",
        "rule",
        "judge",
        "vow",
    ):
        return None
    phrase = subject_after(line, cue.stop - 1)
    if phrase is None:
        return None
    after = low_at(line.words, phrase.whole[1])
    if before != QUOTE and not (
        after
        in (
            "",
            ".",
            ",",
            ";",
            QUOTE,
            ")",
            "—",
            "–",
            "--",
            "in",
            "on",
            "at",
            "during",
            "after",
            "as",
            "who",
            "which",
            "and",
        )
        or phrase.whole[1] in line.dated
    ):
        return None
    draft = _made(line, cue, phrase, cue.first, True)
    if draft is None or (draft.speaker.sort == "pronoun" and draft.speaker.head not in ("he", "she", "they")):
        return None
    if before == "," and draft.speaker.sort == "pronoun":
        return None
    return draft


def _quoted_draft(line: Line, cue: Cue) -> _Draft | None:
    """Read "Y quoted X as saying" and "X was quoted (by Y) as saying (by Y)"."""
    if cue.build == "quoted":
        stop = next(n for n in range(cue.stop - 1, cue.at, -1) if line.words[n].low == "as")
        phrase = phrase_after(line, cue.at + 1)
        channel = subject_before(line, cue.first)
        if phrase is None or phrase.first >= stop:
            return None
        draft = _made(
            line, cue, replace(phrase, stop=min(phrase.stop, stop)), channel.whole[0] if channel else cue.first
        )
    else:
        passive = low_at(line.words, cue.first - 1) != "," or cue.first != cue.at
        phrase = subject_before(line, cue.first) if passive else subject_before(line, cue.at - 1)
        if phrase is None:
            return None
        draft = _made(line, cue, phrase, _with_conjunction(line, phrase.whole[0]))
        channel = _by_phrase(line, cue)
    if draft is None or channel is None:
        return draft
    name = read_speaker(line, channel)
    return replace(draft, channel=(name.name,)) if name else draft


def _by_phrase(line: Line, cue: Cue) -> Phrase | None:
    for n in (*range(cue.at + 1, cue.stop), cue.stop):
        if low_at(line.words, n) == "by":
            return phrase_after(line, n + 1)
    return None


def _gerund_draft(line: Line, cue: Cue, earlier: Sequence[_Draft]) -> _Draft | None:
    """Give ", adding that" the speaker of the clause before it, else the subject of the main clause."""
    if earlier:
        last = earlier[-1]
        return _Draft(cue, last.phrase, last.speaker, zone_after(line, cue.stop, cue), cue.at)
    phrase = _main_subject(line)
    if phrase is None:
        return None
    speaker = read_speaker(line, phrase)
    if speaker is None or speaker.sort == "name" or speaker.head in ("i", "we", "you", "it", "who"):
        return None
    return _made(line, cue, phrase, cue.at)


def _main_subject(line: Line) -> Phrase | None:
    """Find the subject of the first clause: the noun phrase before its first finite verb."""
    words = line.words
    for n in range(1, min(len(words), 25)):
        low = words[n].low
        verb = (
            low in word_set("auxiliary") or low in word_set("past") or (low.endswith("ed") and words[n].text.islower())
        )
        if words[n].text in (QUOTE, ";"):
            return None
        if verb and words[n].text.islower():
            phrase = subject_before(line, n)
            if phrase is not None:
                return phrase
    return None


# --- contents --------------------------------------------------------------------------------------------------------


def _with_contents(line: Line, drafts: Sequence[_Draft]) -> list[_Draft]:
    found = []
    for n, draft in enumerate(drafts):
        floor = _floor(line, drafts[:n], draft)
        limit = _limit(line, draft, drafts[n + 1 :])
        pieces = tuple(_pieces(line, draft, floor, limit))
        found.append(replace(draft, pieces=pieces))
    return found


def _floor(line: Line, earlier: Sequence[_Draft], draft: _Draft) -> int:
    """Find where words before a cue may start: after the clause of an earlier cue that a conjunction closes."""
    words = line.words
    floor = 0
    for n in range(draft.clause):
        if words[n].text == ";":
            floor = n + 1
    if earlier:
        last = max(d.cue.stop for d in earlier)
        for n in range(last, draft.clause):
            if words[n].text == "," and low_at(words, n + 1) in (
                "and",
                "but",
                "while",
                "whereas",
                "though",
                "although",
            ):
                floor = max(floor, n + 2)
    return floor


def _limit(line: Line, draft: _Draft, later: Sequence[_Draft]) -> int:
    """Find where words after a cue must stop: at the next clause with a cue of its own beside this one."""
    words = line.words
    stop = len(words)
    for other in later:
        if other.cue.build == "according":
            continue
        start = other.clause
        if other.cue.build == "gerund" or _is_sibling(line, start):
            stop = min(stop, start)
    own_words = draft.cue.saying.family in ("urge", "vow", "judge")  # what is urged ends where the report goes on
    for n in range(draft.zone.stop, stop):
        if words[n].text == ";" or (own_words and words[n].text == "," and low_at(words, n + 1) in ("but", "while")):
            return n
    return stop


def _is_sibling(line: Line, start: int) -> bool:
    before = low_at(line.words, start - 1)
    opener = low_at(line.words, start)
    return (
        before in (",", "—", "–", "--")
        and opener in ("and", "but", "while", "whereas", "though", "although", "as", "or", "yet")
    ) or before == ";"


def _pieces(line: Line, draft: _Draft, floor: int, limit: int) -> Iterator[tuple[int, int]]:
    cue = draft.cue
    if cue.build == "according":
        yield from _around(line, draft, floor, limit)
        return
    if cue.build == "passive":
        stop = cue.first
        if stop > floor:
            yield floor, stop + (cue.at - cue.first + 1)
        return
    if cue.build == "no comment":
        yield cue.first, draft.phrase.whole[1]
        return
    after = content_after(line, draft.zone, limit, cue)
    if cue.saying.family == "decline" or (cue.negated and after is None):
        yield (after or (cue.first, max(cue.stop, draft.zone.stop)))
        return
    if draft.inverted:
        yield from _inverted_pieces(line, draft, floor, after)
        return
    before = content_before(line, _subject_start(line, draft), floor)
    if cue.build == "gerund":
        before = None
    split = before is not None and line.words[before[1] - 1].text == QUOTE
    if after is not None and not (
        after[0] < len(line.words)
        and draft.zone.stop < len(line.words)
        and line.words[draft.zone.stop].text == ","
        and before is None
        and line.words[after[0]].text != QUOTE
    ):
        if split and before is not None and not draft.zone.that:
            yield before
        yield after
        return
    if before is not None:
        yield before
        if not split:
            yield from _rest(line, draft, limit)


def _subject_start(line: Line, draft: _Draft) -> int:
    """Go back over conjunction, date and adverbs from the subject to the mark that closes what is said."""
    n = draft.phrase.whole[0]
    words = line.words
    while n and (
        low_at(words, n - 1) in ("as", "and", "also") or n - 1 in line.dated or low_at(words, n - 1) in ("on",)
    ):
        n -= 1
    return n


def _inverted_pieces(line: Line, draft: _Draft, floor: int, after: tuple[int, int] | None) -> Iterator[tuple[int, int]]:
    before = content_before(line, draft.cue.first, floor)
    if before is not None:
        yield before
    if after is not None and (line.words[after[0]].text == QUOTE or before is None):
        yield after


def _rest(line: Line, draft: _Draft, limit: int) -> Iterator[tuple[int, int]]:
    """Give what goes on after an interrupting "X said,": the toll, police said, was forty."""
    words = line.words
    n = draft.zone.stop
    opener = low_at(words, n + 1)
    if low_at(words, n) != "," or n + 1 >= limit:
        return
    if opener.endswith("ing") or opener in _ASIDES or opener in word_set("relative") or n + 1 in line.dated:
        return
    stop = limit
    while stop > n + 1 and words[stop - 1].text in (".", ",", ";"):
        stop -= 1
    if stop > n + 1:
        yield n + 1, stop


_ASIDES = listed(
    "as when while after before without following amid during because although though since where if in on at with by until despite referring"
)


def _around(line: Line, draft: _Draft, floor: int, limit: int) -> Iterator[tuple[int, int]]:
    """Give the clause that an "according to X" stands in, without those words themselves."""
    words = line.words
    first, stop = draft.cue.first, draft.phrase.whole[1]
    before = content_before(line, first, floor) or ((floor, first) if first > floor else None)
    if (
        before is not None
        and before[0] < before[1]
        and any(w.text[0].isalnum() or w.text == QUOTE for w in words[before[0] : before[1]])
    ):
        if not (before[1] - before[0] <= 2 and low_at(words, before[0]) in ("and", "but", "meanwhile", "still")):
            yield before
    n = stop
    if low_at(words, n) == ",":
        n += 1
        opener = low_at(words, n)
        if before is not None and (opener in ("who", "which") or opener.endswith("ing") or opener in _ASIDES):
            return
    elif before is not None and first:
        return
    end = limit
    while end > n and words[end - 1].text in (".", ",", ";"):
        end -= 1
    if end > n + 1 or (end > n and words[n].text == QUOTE):
        yield n, end


# --- chains ----------------------------------------------------------------------------------------------------------


def _chained(line: Line, drafts: Sequence[_Draft], links: Sequence[Cue]) -> list[_Draft]:
    """Follow chains: what an outlet passes on, whom a source cites, what one source says that another said."""
    found = list(drafts)
    for link in links:
        found = _linked(line, found, link)
    return _nested(line, _through_outlets(found))


def _linked(line: Line, drafts: list[_Draft], link: Cue) -> list[_Draft]:
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


def _through_outlets(drafts: list[_Draft]) -> list[_Draft]:
    """Make an outlet or a record that reports what somebody said the channel of that somebody."""
    found: list[_Draft] = []
    for draft in drafts:
        inner = [n for n, other in enumerate(found) if _covers(draft, other) and other.speaker.sort != "pronoun"]
        if inner and (
            draft.speaker.sort == "media"
            or (draft.cue.build == "according" and draft.speaker.sort in ("record", "anonymous"))
        ):
            found = [
                replace(o, channel=(*o.channel, draft.speaker.name)) if n in inner else o for n, o in enumerate(found)
            ]
        else:
            found.append(draft)
    return found


def _covers(outer: _Draft, inner: _Draft) -> bool:
    return any(a <= inner.cue.at < b for a, b in outer.pieces)


def _nested(line: Line, drafts: list[_Draft]) -> list[_Draft]:
    """Chain what is said within what is said; a pronoun in it repeats the speaker and is dropped unless it denies."""
    found: list[_Draft] = []
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


# --- Police: five dead ----------------------------------------------------------------------------------------------


def _by_colon(line: Line) -> list[_Draft]:
    """Read "Police: five dead" and "five dead: police" in a headline, and 'Maro: "We go"' anywhere."""
    words = line.words
    colons = [
        n
        for n, word in enumerate(words)
        if word.text == ":" or (line.headline and word.text in ("-", "–", "—") and n > 3)
    ]
    if not colons:
        return []
    first, last = colons[0], colons[-1]
    quote = low_at(words, first + 1) == QUOTE
    if words[first].text == ":" and first <= 6 and (line.headline or quote):
        draft = _colon_draft(line, Phrase(0, first, None, (0, first)), first, (first + 1, len(words)))
        if draft is not None:
            return [draft]
    if line.headline and len(words) - last - 1 <= 4 and last > 2:
        draft = _colon_draft(line, Phrase(last + 1, len(words), None, (last + 1, len(words))), last, (0, last))
        if draft is not None:
            return [draft]
    return []


def _colon_draft(line: Line, phrase: Phrase, colon: int, piece: tuple[int, int]) -> _Draft | None:
    if phrase.first >= phrase.stop or piece[0] >= piece[1]:
        return None
    speaker = read_speaker(line, phrase)
    if (
        speaker is None
        or speaker.sort in ("pronoun", "definite", "name")
        or any(p.kind == "place" and p.first == phrase.first and p.stop == phrase.stop for p in line.propers)
    ):
        return None
    cue = Cue(colon, colon, colon + 1, ":", _COLON, "active")
    return _Draft(cue, phrase, speaker, Zone(colon + 1), phrase.first, pieces=(piece,))


# --- records ---------------------------------------------------------------------------------------------------------


def _finished(
    text: str, line: Line, drafts: Sequence[_Draft], scene: Scene, dated: Sequence[Dated]
) -> tuple[list[Attribution], list[Speaker]]:
    found: list[Attribution] = []
    spoke: list[Speaker] = []
    for draft in drafts:
        within = seen_by(scene, line, spoke) if spoke else _before_pronoun(scene, line, draft)
        speaker = resolve(draft.speaker, within)
        if speaker is None:
            continue
        spoke.append(speaker)
        for piece in draft.pieces:
            if piece[0] < piece[1]:
                found.append(_attribution(text, line, draft, speaker, piece, dated, within))
    return found, spoke


def _before_pronoun(scene: Scene, line: Line, draft: _Draft) -> Scene:
    """A pronoun may stand for somebody named earlier in its own line; look there only when nobody else fits."""
    if draft.speaker.sort != "pronoun" or (scene.persons or scene.bodies or scene.speaker):
        return scene
    return seen_by(scene, line, [])


def _attribution(
    text: str, line: Line, draft: _Draft, speaker: Speaker, piece: tuple[int, int], dated: Sequence[Dated], scene: Scene
) -> Attribution:
    start, end = _span(text, line, piece)
    said, clause = (
        text[start:end],
        text[line.words[piece[0]].start : line.words[max(piece[1], draft.zone.stop) - 1].end],
    )
    cue = draft.cue
    kind = kind_of(speaker, cue, line, said)
    access = (
        "second" if draft.second and kind in ("statement", "witness") else access_of(speaker, kind, cue, said, clause)
    )
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
        channel=channel,
        cites=cites.name if cites else draft.cites,
        occasion=occasion,
        when=_when(line, draft, dated),
        opinion=opinion_of(cue, said),
    )


def _span(text: str, line: Line, piece: tuple[int, int]) -> tuple[int, int]:
    """Give the code points of a piece; of a quotation alone those within its marks, without a closing comma."""
    words = line.words
    if piece[1] - piece[0] == 1 and words[piece[0]].text == QUOTE:
        quote = next(q for q in line.quotes if q.start <= words[piece[0]].start < q.end)
        comma = text[quote.inner_end - 1] == "," and quote.inner_end - 1 > quote.inner_start
        return quote.inner_start, quote.inner_end - comma
    return words[piece[0]].start, words[piece[1] - 1].end


def _channel(draft: _Draft) -> tuple[tuple[str, ...], str | None]:
    hearer = draft.zone.hearer
    if hearer is None:
        return draft.channel, draft.zone.occasion
    low = hearer.lower().split()
    if is_outlet(hearer) or has_class(low[-1], "media", "channel") or (len(low) > 1 and low[-1] == "agency"):
        return (*draft.channel, hearer.removeprefix("the ")), draft.zone.occasion
    return draft.channel, draft.zone.occasion or (
        hearer if low[0] not in word_set("pronoun") | {"him", "her", "them", "us", "me"} else None
    )


def _when(line: Line, draft: _Draft, dated: Sequence[Dated]) -> When | None:
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
    found = next((d for d in dated if d.start <= start < d.end), None)
    return when_of(found.solved) if found is not None else None


def _continued(text: str, line: Line, before: _Spoken | None, scene: Scene) -> list[Attribution]:
    """Give a quotation without a cue to whom spoke in the line right before it."""
    quotes = [n for n, word in enumerate(line.words) if word.text == QUOTE]
    if before is None or not quotes or before.speaker.sort == "record":
        return []
    plain = [word for word in line.words if word.text[0].isalnum()]
    if plain and not _goes_on_about(line, before.speaker, scene):
        return []
    cue = before.said.cue if before.said else "said"
    found = []
    for n in quotes:
        start, end = _span(text, line, (n, n + 1))
        model = before.said or Attribution(
            before.speaker.name, before.speaker.role, "statement", "unstated", "for", 0, 0, start, start, cue
        )
        found.append(
            replace(
                model, start=start, end=end, cue=cue, stance="for" if model.stance == "not confirmed" else model.stance
            )
        )
    return found


def _goes_on_about(line: Line, speaker: Speaker, scene: Scene) -> bool:
    """Tell a line whose subject is still the speaker: He promised a "new dawn"."""
    low = low_at(line.words, 0)
    if low in ("he", "she", "they", "it"):
        found = resolve(Speaker(low, None, "pronoun", low, low if low in ("he", "she") else None), scene)
        return found is not None and found.name == speaker.name
    return any(p.first == 0 and p.text.split()[-1] == speaker.name.split()[-1] for p in line.propers)
