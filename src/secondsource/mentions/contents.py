"""What a cue attributes: the stretches of a line that are said, before the cue, after it, or around it."""

from collections.abc import Iterator, Sequence

from secondsource.frozen import replace
from secondsource.mentions.cues import Cue
from secondsource.mentions.drafts import Draft
from secondsource.mentions.lines import Line, low_at
from secondsource.mentions.names import dateline_stop
from secondsource.mentions.words import QUOTE, Word, is_verb, listed, word_set
from secondsource.mentions.zones import CLAUSE_ENDS, Zone

__all__ = ["with_contents"]


def with_contents(line: Line, drafts: Sequence[Draft]) -> list[Draft]:
    """Give each draft of a line the stretches that it covers, each between its neighbours."""
    found = []
    for n, draft in enumerate(drafts):
        floor = _floor(line, drafts[:n], draft)
        limit = _limit(line, draft, drafts[n + 1 :])
        pieces = tuple(_pieces(line, draft, floor, limit))
        found.append(replace(draft, pieces=pieces))
    return found


def _floor(line: Line, earlier: Sequence[Draft], draft: Draft) -> int:
    """Find where words before a cue may start: after the clause of an earlier cue that a conjunction closes."""
    words = line.words
    floor = dateline_stop(line.words) if line.opens else 0
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


def _limit(line: Line, draft: Draft, later: Sequence[Draft]) -> int:
    """Find where words after a cue must stop: at the next clause with a cue of its own beside this one."""
    words = line.words
    stop = len(words)
    for other in later:
        if other.cue.build == "according":
            continue
        start = other.clause
        if other.cue.build == "gerund" or other.shared or _is_sibling(line, start):
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


def _pieces(line: Line, draft: Draft, floor: int, limit: int) -> Iterator[tuple[int, int]]:
    cue = draft.cue
    if cue.build == "according":
        yield from _around(line, draft, floor, limit)
        return
    if cue.build == "reduced":
        yield cue.first, cue.at
        return
    if cue.build == "passive":
        stop = cue.first
        start = max(floor, _clause_of(line, floor, stop))
        if stop > start:
            yield start, max(cue.stop - 1, stop + 1)
        return
    if cue.build == "nominal":
        yield cue.stop, _noun_stop(line, draft, limit)
        return
    if cue.build == "no comment":
        yield cue.first, draft.phrase.whole[1]
        return
    after = _content_after(line, draft.zone, limit, cue)
    if cue.saying.family == "decline" or (cue.negated and after is None):
        yield (after or (cue.first, max(cue.stop, draft.zone.stop)))
        return
    if draft.inverted:
        yield from _inverted_pieces(line, draft, floor, limit, after)
        return
    before = _content_before(line, _subject_start(line, draft), floor)
    if cue.build == "gerund":
        before = None
    split = before is not None and line.words[before[1] - 1].text == QUOTE
    if before is not None and split and not draft.zone.that:
        yield before
        yield from _quotes_after(line, draft.zone.stop, limit)
        return
    amount = cue.saying.family == "put"  # spoke of savings of 60 million
    if (
        before is not None
        and after is not None
        and not (draft.zone.that or amount)
        and low_at(line.words, after[0]) in _NO_OPENING
    ):
        after = None
    if after is not None and not _only_aside(line, draft, before, after):
        yield after
        return
    if before is not None:
        yield before
        yield from _rest(line, draft, limit)


def _noun_stop(line: Line, draft: Draft, limit: int) -> int:
    """Find where the count of "the police count of six, he believes" ends; a claim "that" runs as far as its clause."""
    words, start = line.words, draft.cue.stop
    if draft.zone.that:
        ends = (n for n in range(start, limit) if words[n].text in (".", ";", QUOTE))
        return next(ends, limit)
    ends = (n for n in range(start + 1, limit) if words[n].text in ",.;()" or words[n].low in _AFTER_COUNT)
    return min(next(ends, limit), start + 9, limit)


_AFTER_COUNT = frozenset(
    ("is", "was", "were", "are", "has", "had", "rested", "and", "but", "which", "who", "for", "from")
)


def _clause_of(line: Line, floor: int, stop: int) -> int:
    """Find where the clause of a passive starts: behind the last "that" or verb of saying before it."""
    words = line.words
    leads = (n + 1 for n in range(stop - 1, floor, -1) if words[n].low == "that" or words[n].text in (";", ":"))
    return next(leads, floor)


_NO_OPENING = listed(
    "with at of to by on about regarding from for via through in outside inside near during"
)  # of what is said; of the verb's company


def _quotes_after(line: Line, first: int, limit: int) -> Iterator[tuple[int, int]]:
    """Give each further quotation up to the next clause with a speaker of its own: "We go," X said, "and soon"."""
    return ((n, n + 1) for n in range(first, limit) if line.words[n].text == QUOTE)


def _only_aside(line: Line, draft: Draft, before: tuple[int, int] | None, after: tuple[int, int]) -> bool:
    """Tell a comma after the verb with nothing said before it: what follows is not said then."""
    comma = low_at(line.words, draft.zone.stop) == ","
    return comma and before is None and line.words[after[0]].text != QUOTE


def _subject_start(line: Line, draft: Draft) -> int:
    """Go back over conjunction, date and adverbs from the subject to the mark that closes what is said."""
    n = draft.phrase.whole[0]
    words = line.words
    while n and (
        low_at(words, n - 1) in ("as", "and", "also") or n - 1 in line.dated or low_at(words, n - 1) in ("on",)
    ):
        n -= 1
    return n


def _inverted_pieces(
    line: Line, draft: Draft, floor: int, limit: int, after: tuple[int, int] | None
) -> Iterator[tuple[int, int]]:
    before = _content_before(line, draft.cue.first, floor)
    if before is not None:
        yield before
        yield from _quotes_after(line, draft.phrase.whole[1], limit)
    elif after is not None:
        yield after


def _rest(line: Line, draft: Draft, limit: int) -> Iterator[tuple[int, int]]:
    """Give what goes on after an interrupting "X said,": the toll, police said, was forty."""
    words = line.words
    n = draft.zone.stop
    opener = low_at(words, n + 1)
    if low_at(words, n) != "," or n + 1 >= limit:
        return
    if opener.endswith("ing") or opener in word_set("aside") or opener in word_set("relative") or n + 1 in line.dated:
        return
    stop = limit
    while stop > n + 1 and words[stop - 1].text in (".", ",", ";"):
        stop -= 1
    if stop > n + 1:
        yield n + 1, stop


def _says_something(line: Line, piece: tuple[int, int]) -> bool:
    """Tell a clause from a mere "But" or "Meanwhile" before an "according to"."""
    words = line.words[piece[0] : piece[1]]
    opening = len(words) <= 2 and words[0].low in ("and", "but", "meanwhile", "still")
    return not opening and any(word.text[0].isalnum() or word.text == QUOTE for word in words)


def _around(line: Line, draft: Draft, floor: int, limit: int) -> Iterator[tuple[int, int]]:
    """Give the clause that an "according to X" stands in, without those words themselves."""
    words = line.words
    first, stop = draft.cue.first, draft.phrase.whole[1]
    floor = max(floor, _alternative(line, floor, first))
    before = _content_before(line, first, floor) or ((floor, first) if first > floor else None)
    if before is not None and _says_something(line, before):
        yield before
    n = stop
    if low_at(words, n) == ",":
        n += 1
        opener = low_at(words, n)
        if before is not None and (opener in ("who", "which") or opener.endswith("ing") or opener in word_set("aside")):
            return
    elif before is not None and first:
        return
    end = limit
    while end > n and words[end - 1].text in (".", ",", ";"):
        end -= 1
    if end > n + 1 or (end > n and words[n].text == QUOTE):
        yield n, end


_NEAR = 8  # words between "or 12,000" and its "according to police"


def _alternative(line: Line, floor: int, first: int) -> int:
    """Find where the other count of "30,000 people marched, or 12,000 according to police" starts."""
    words = line.words
    for n in range(first - 1, max(floor, first - _NEAR), -1):
        if words[n].low in ("or", "but", "and") and low_at(words, n - 1) == "," and _counts(words[n + 1 : first]):
            return n
    return floor


def _counts(words: Sequence[Word]) -> bool:
    return any(word.low[:1].isdigit() for word in words[:4]) and not any(is_verb(word) for word in words)


def _content_after(line: Line, zone: Zone, limit: int, cue: Cue) -> tuple[int, int] | None:
    """Give the words, first to stop, that follow as what is said; None when nothing that is said follows."""
    words = line.words
    n = zone.stop
    limit = min(limit, len(words))
    if (low_at(words, n) in (":", ",") and low_at(words, n + 1) == QUOTE) or low_at(words, n) == ":":
        n += 1
    elif low_at(words, n) == "," and not zone.that:
        return None
    if n >= limit or words[n].text in (".", "?", "!", ";", ")", "—", "–", "--"):
        return None
    if (
        not zone.that
        and words[n].text != QUOTE
        and words[n].low in CLAUSE_ENDS
        and cue.saying.lemma != "describe"
        and cue.saying.family in ("say", "tell", "claim", "warn")
    ):
        return None
    if words[n].low in ("victory", "defeat", "responsibility") and not zone.that:
        return n, n + 1  # where and before whom somebody claims victory is the report's to tell
    return n, _trim(line, n, limit)


def _content_before(line: Line, first: int, start: int) -> tuple[int, int] | None:
    """Give the words from ``start`` up to the mark before ``first`` as what is said; None without such a mark."""
    words = line.words
    stop = first
    if stop <= start:
        return None
    mark = words[stop - 1]
    if mark.text not in (",", "—", "–", "--", "-", "?", "!", "…", QUOTE, "("):
        return None
    while stop > start and words[stop - 1].text in (",", "—", "–", "--", "-", "("):
        stop -= 1
    while start < stop and words[start].text in (",", "—", "–", "--", "-", "…", ";", ")"):
        start += 1
    return (start, stop) if start < stop else None


def _trim(line: Line, first: int, stop: int) -> int:
    words = line.words
    while stop > first + 1 and words[stop - 1].text in (".", ",", ";", ":", "—", "–", "--", "-", ")"):
        stop -= 1
    return stop
