"""Cues with their subjects: drafts of attributions within one line, before it is known what they cover."""

from collections.abc import Sequence

from secondsource.frozen import frozen, replace
from secondsource.mentions.cues import Cue, find_cues
from secondsource.mentions.lines import Line, low_at
from secondsource.mentions.numbers import is_number_word
from secondsource.mentions.rolewords import has_class
from secondsource.mentions.speakers import Speaker, read_speaker, unnamed_speaker
from secondsource.mentions.subjects import Phrase, clause_start, phrase_after, subject_after, subject_before
from secondsource.mentions.words import QUOTE, word_set
from secondsource.mentions.zones import Zone, zone_after

__all__ = ["Draft", "drafted", "main_subject"]


@frozen
class Draft:
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
    shared: bool = False  # a further verb of the subject of an earlier one


def drafted(line: Line) -> tuple[list[Draft], list[Cue]]:
    """Pair every cue of a line with its subject; cues that only link others in a chain are given apart."""
    cues = find_cues(line)
    drafts: list[Draft] = []
    for cue in cues:
        draft = _draft(line, cue, drafts)
        if draft is not None:
            drafts.append(draft)
            drafts.extend(_gapped(line, draft))
    return drafts, [cue for cue in cues if cue.build in ("citing", "channel")]


def _gapped(line: Line, draft: Draft) -> list[Draft]:
    """Read "the union put turnout at 92 percent, the employer at 58 percent": one verb for two speakers."""
    words = line.words
    if draft.cue.saying.lemma not in ("put", "estimate"):
        return []
    for n in range(draft.zone.stop, len(words)):
        if words[n].text != "," or n in line.dated:
            continue
        first = n + 1 + (low_at(words, n + 1) in ("and", "while", "but"))
        at = next((i for i in range(first + 1, min(first + 8, len(words))) if low_at(words, i) == "at"), None)
        if at is None or not is_number_word(low_at(words, at + 1) or "-"):
            continue
        phrase = Phrase(first, at, None, (first, at))
        speaker = read_speaker(line, phrase)
        if speaker is None or not _may_count(line, phrase, speaker, draft.cue):
            continue
        cue = replace(draft.cue, at=at, first=at, stop=at)
        return [Draft(cue, phrase, speaker, Zone(at, that=True), n, shared=True)]
    return []


def _draft(line: Line, cue: Cue, earlier: Sequence[Draft]) -> Draft | None:
    if cue.build in ("citing", "channel"):
        return None
    if cue.build in ("according", "passive", "reduced", "no comment"):
        phrase = phrase_after(line, cue.stop)
        return _made(line, cue, phrase, cue.first) if phrase else None
    if cue.build == "nominal":
        return _nominal_draft(line, cue)
    if cue.build in ("quoted", "passive quoted"):
        return _quoted_draft(line, cue)
    if cue.build == "gerund":
        return _gerund_draft(line, cue, earlier)
    return _active_draft(line, cue, earlier)


def _made(line: Line, cue: Cue, phrase: Phrase, clause: int, inverted: bool = False) -> Draft | None:
    speaker = read_speaker(line, phrase)
    if speaker is None and cue.saying.lemma in ("say", "tell", "add"):
        speaker = unnamed_speaker(line, phrase)
    if speaker is None or speaker.head in ("i", "we", "you", "who", "one"):
        return None
    if not _may_say(speaker, cue) or (cue.saying.needs in _COUNTING and not _may_count(line, phrase, speaker, cue)):
        return None
    at = phrase.whole[1] if inverted or cue.build in ("according", "passive", "reduced", "no comment") else cue.stop
    return Draft(cue, phrase, speaker, zone_after(line, at, cue), clause, inverted)


_COUNTING = frozenset(
    ("count", "moved", "figure", "of number", "it at", "at number")
)  # needs of verbs that also tell what a place or a storm did


def _may_count(line: Line, phrase: Phrase, speaker: Speaker, cue: Cue) -> bool:
    """Tell a body or officer that counts (the ministry recorded) from a place (Arland recorded)."""
    if any(p.kind in ("place", "people") and p.first == phrase.first and p.stop == phrase.stop for p in line.propers):
        return False
    if speaker.sort == "name":  # Arland recorded it; SeaTrace counted it
        return cue.saying.lemma in ("count", "tally", "put", "speak", "have", "give")
    return speaker.sort in _COUNTERS and speaker.head not in _PLACES


_COUNTERS = ("body", "office", "person", "record", "pronoun", "spokes", "reporter", "media")
_PLACES = frozenset((
    "city", "county", "district", "town", "village", "province", "state", "republic", "kingdom", "port", "airport",
    "constituency",
))  # fmt: skip


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


def _active_draft(line: Line, cue: Cue, earlier: Sequence[Draft]) -> Draft | None:
    before = line.words[cue.first - 1].text if cue.first else ""
    if before in (QUOTE, ",", "?", "!", "—", "–", "--", "") or before in ("”", '"'):
        inverted = _inverted_draft(line, cue, before)
        if inverted is not None and not (before == "," and _weaker(inverted, subject_before(line, cue.first))):
            return inverted
    if _shares_subject(line, cue):
        return _second_verb(line, cue, earlier)
    phrase = subject_before(line, cue.first)
    if phrase is None:
        return None
    return _made(line, cue, phrase, _with_conjunction(line, phrase.whole[0]))


def _weaker(inverted: Draft, subject: Phrase | None) -> bool:
    """Tell "X, the mayor, said | two men fled" from "..., said police": who has no name gives way to a subject."""
    return subject is not None and inverted.speaker.sort in ("anonymous", "definite", "media")


def _shares_subject(line: Line, cue: Cue) -> bool:
    """Tell the second verb of one subject: He paused and said; X rejected the claim, adding Y, but said."""
    n = cue.first - 1
    while n > 0 and (line.words[n].low in word_set("adverb") or n in line.dated) and line.words[n].text.islower():
        n -= 1
    return n > 0 and line.words[n].low in ("and", "but", "or", "then")


def _second_verb(line: Line, cue: Cue, earlier: Sequence[Draft]) -> Draft | None:
    before = [d for d in earlier if d.cue.build == "active" and not d.inverted]
    phrase = before[-1].phrase if before else main_subject(line, cue.first)
    start = cue.first
    while start and line.words[start - 1].low in ("and", "but", "or", "then", "also"):
        start -= 1
    if phrase is None or phrase.first >= start:
        return None
    draft = _made(line, cue, phrase, start)
    return replace(draft, shared=True) if draft is not None else None


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


def _inverted_draft(line: Line, cue: Cue, before: str) -> Draft | None:
    if cue.negated or cue.saying.family not in (
        "say",
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


def _nominal_draft(line: Line, cue: Cue) -> Draft | None:
    """Read whose count, claim or figure it is: the noun phrase, or the pronoun, right before the noun."""
    words, last = line.words, cue.at - 1
    if words[last].low in ("her", "his", "its", "their"):
        head = {"her": "she", "his": "he", "its": "it", "their": "they"}[words[last].low]
        gender = head if head in ("he", "she") else None
        speaker = Speaker(words[last].text, None, "pronoun", head, gender, head == "they")
        return Draft(cue, Phrase(last, cue.at, None, (last, cue.at)), speaker, Zone(cue.stop), cue.first)
    proper = next((p for p in line.propers if p.stop == cue.at), None)
    first = _owner_first(line, proper.role_first if proper else last)
    phrase = Phrase(first, cue.at, None, (first, cue.at))
    found = read_speaker(line, phrase)
    if found is None or (not _may_count(line, phrase, found, cue) and found.sort not in ("name", "anonymous")):
        return None
    return Draft(cue, phrase, found, Zone(cue.stop, that=cue.text.endswith("that")), cue.first)


def _owner_first(line: Line, first: int) -> int:
    """Go back over the article and one adjective before an owner: the (national) directorate's count."""
    if low_at(line.words, first - 1) in ("the", "a"):
        return first - 1
    lower = first > 1 and line.words[first - 1].text.islower()
    return first - 2 if lower and low_at(line.words, first - 2) == "the" else first


def _quoted_draft(line: Line, cue: Cue) -> Draft | None:
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


def _gerund_draft(line: Line, cue: Cue, earlier: Sequence[Draft]) -> Draft | None:
    """Give ", adding that" the speaker of the clause before it, else the subject of the main clause."""
    if earlier:
        last = earlier[-1]
        return Draft(cue, last.phrase, last.speaker, zone_after(line, cue.stop, cue), cue.at)
    phrase = main_subject(line, cue.at)
    if phrase is None:
        return None
    speaker = read_speaker(line, phrase)
    if speaker is None or speaker.head in ("i", "we", "you", "it", "who"):
        return None
    return _made(line, cue, phrase, cue.at)


def main_subject(line: Line, before: int) -> Phrase | None:
    """Find the subject of the first clause: the noun phrase before its first finite verb."""
    words = line.words
    for n in range(1, min(before, 40)):
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
