"""What grouping looks at in one article: its words, names, numbers and days, counted once.

Dates are kept apart from words and numbers: a day, month, weekday or year is never a word or a figure here, so that
the same reports some years later look the same. Names are whatever is written with a capital inside a sentence; no
list of names is used, so that renaming everybody changes nothing.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise

from secondsource.records import Article, Mention, Sentence
from secondsource.tables import read_table

__all__ = ["Profile", "Word", "profile", "words_of"]

LEAD_SENTENCES = 4  # the news itself stands in the first sentences; what follows is often background
CUE_SENTENCES = 2  # "a year after ..." further down is background of a new event
READ_WORDS = 1200  # a very long page is judged by its beginning: later parts of features and live pages wander off
NEAR_DAYS = 45  # a date further from publication than this is background


@dataclass(frozen=True, slots=True)
class Word:
    """A word or number as printed, and folded for counting."""

    text: str
    folded: str
    start: int
    number: bool
    first: bool  # in its sentence


@dataclass(frozen=True, slots=True)
class Profile:
    """An article as grouping sees it; counts by folded word, days as proleptic ordinals."""

    article: str
    words: Mapping[str, int]
    title: Mapping[str, int]
    lead: Mapping[str, int]
    names: Mapping[str, int]
    lead_names: frozenset[str]
    numbers: Mapping[str, int]
    lead_numbers: frozenset[str]
    bigrams: Mapping[str, int]
    printed: Mapping[str, str]  # folded name or number -> as printed, for reasons
    places: frozenset[str]
    figures: Mapping[str, frozenset[str]]  # what is counted in the lead -> the figures given for it
    length: int  # words
    published: int | None
    days: frozenset[int]  # event days that the lead gives in full
    stamps: frozenset[int]  # days of a leap year that the text names: "January 9" is 9
    weekdays: frozenset[int]
    cues: frozenset[str]  # anniversary | round-up | notice


@cache
def _word_pattern() -> re.Pattern[str]:
    # a number with its separators, or a run of letters with inner apostrophes; scripts without spaces are cut later
    return re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")


@cache
def _terms(kind: str) -> Mapping[str, int]:
    return {row[1]: int(row[2]) for row in read_table("story_terms.tsv") if row[0] == kind}


@cache
def _cue_phrases() -> tuple[tuple[str, str], ...]:
    return tuple((row[1], row[0]) for row in read_table("story_terms.tsv") if row[0] in _CUES)


_CUES = ("anniversary", "round-up", "notice")


def _fold(text: str) -> str:
    """Case, accents and a possessive ending do not make another word."""
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    text = text.casefold().replace("’", "'")
    return text.removesuffix("'s").replace("'", "")


def _spaceless(character: str) -> bool:
    # Han, Kana, Thai, Lao, Myanmar, Khmer: no spaces between words, so that two characters serve as a word
    return (
        "\u0e00" <= character <= "\u0eff"
        or "\u1000" <= character <= "\u109f"
        or "\u1780" <= character <= "\u17ff"
        or "\u3040" <= character <= "\u9fff"
    )


def words_of(sentence: str) -> Iterator[Word]:
    """Cut a sentence into words and numbers, folded.

    >>> [word.folded for word in words_of("Orsk's mayor: 1,200 homes")]
    ['orsk', 'mayor', '1200', 'homes']
    """
    first = True
    for match in _word_pattern().finditer(sentence):
        text = match[0]
        if text[0].isdigit():
            yield Word(text, text.replace(",", ""), match.start(), True, first)
        elif _spaceless(text[0]):
            for at in range(max(1, len(text) - 1)):
                yield Word(text[at : at + 2], text[at : at + 2], match.start() + at, False, first)
        else:
            value = _terms("number").get(text.casefold())
            yield Word(text, _fold(text) if value is None else str(value), match.start(), value is not None, first)
        first = False


def _day_of_year(month: int, day: int) -> int | None:
    try:
        return date(2000, month, day).timetuple().tm_yday  # 2000: a leap year, so that every day has a place
    except ValueError:
        return None


def _is_day(word: Word) -> bool:
    return word.number and word.text.isdigit() and len(word.text) <= 2 and 1 <= int(word.text) <= 31


def _is_year(word: Word) -> bool:
    return word.number and len(word.text) == 4 and word.text.isdigit() and 1900 <= int(word.text) <= 2099


def _split_dates(words: Sequence[Word]) -> tuple[list[Word], set[int], set[int]]:
    """Take days, months, weekdays and years out of a sentence: (other words, stamps, weekdays)."""
    months, week = _terms("month"), _terms("weekday")
    taken: set[int] = set()
    stamps: set[int] = set()
    days: set[int] = set()
    for at, word in enumerate(words):
        lower = word.text.casefold()
        if _is_year(word):
            taken.add(at)
        elif lower in week and word.text[0].isupper():
            taken.add(at)
            days.add(week[lower])
        elif lower in months:
            beside = [i for i in (at + 1, at - 1, at - 2) if 0 <= i < len(words) and _is_day(words[i])]
            beside = [i for i in beside if i != at - 2 or words[at - 1].text.casefold() in ("of", "de")]
            # "may" and "march" are months only beside a day or with a capital inside a sentence
            if beside or (word.text[0].isupper() and not word.first):
                taken.update((at, *beside[:1]))
                stamp = _day_of_year(months[lower], int(words[beside[0]].text)) if beside else None
                stamps.update(() if stamp is None else (stamp,))
    return [word for at, word in enumerate(words) if at not in taken], stamps, days


def _lines(article: Article, sentences: Sequence[Sentence]) -> list[str]:
    """Give the headline and the body's sentences; captions show archive pictures and take no part."""
    lines = [s.text for s in sentences if s.part == "body"] or [
        line for line in article.text.removeprefix(article.headline).split("\n") if line.strip()
    ]
    return [article.headline, *lines]


def _title_case(words: Sequence[Word]) -> bool:
    long = [word for word in words if len(word.text) > 3 and not word.number]
    return len(long) >= 3 and all(word.text[0].isupper() for word in long)


def _inner_capitals(lines: Sequence[Sequence[Word]]) -> tuple[set[str], set[str]]:
    """Words seen with a capital where no rule of spelling asks for one, and words seen without."""
    high: set[str] = set()
    low: set[str] = set()
    for words in lines:
        if _title_case(words):
            continue
        for word in words:
            if not word.text[0].isupper():
                low.add(word.folded)
            elif not word.first or (len(word.text) > 1 and word.text.isupper()):
                high.add(word.folded)
    return high, low


def _names(lines: Sequence[Sequence[Word]]) -> tuple[list[list[str]], dict[str, str]]:
    """Name words by line, and how each is printed.

    A capital at the start of a sentence counts if the word has one inside some sentence too, or is neither common
    nor seen without it ("Makhmalah is ...").
    """
    high, low = _inner_capitals(lines)
    common = _terms("common")
    printed: dict[str, str] = {}
    by_line: list[list[str]] = []
    for words in lines:
        titled = _title_case(words)
        found: list[str] = []
        for word in words:
            if word.number or not word.text[0].isupper() or len(word.folded) < 2 or word.folded in common:
                continue
            free = not (word.first or titled)  # no rule of spelling asks for this capital
            if free or word.folded in high or (word.folded not in low and not titled and len(word.folded) > 3):
                found.append(word.folded)
        for word in words:
            if word.folded in found:
                printed.setdefault(word.folded, re.sub(r"['’]s$", "", word.text))
        by_line.append(found)
    return by_line, printed


def _bigrams(words: Sequence[Word]) -> Iterator[str]:
    kept = [word.folded for word in words if word.folded not in _terms("common")]
    return (f"{a} {b}" for a, b in pairwise(kept))


def _ordinal(iso: object) -> int | None:
    try:
        return date.fromisoformat(str(iso)[:10]).toordinal()
    except ValueError:
        return None


def _published(article: Article) -> int | None:
    if article.published.precision in ("month", "year", "none") or article.published.start is None:
        return None
    return _ordinal(article.published.start)


def _event_days(mentions: Iterable[Mention], until: int, published: int | None) -> frozenset[int]:
    """Days that the lead names in full; a stretch of more than three days is no event day."""
    days: set[int] = set()
    for mention in mentions:
        if mention.kind != "date" or mention.start >= until:
            continue
        start, end = _ordinal(mention.value.get("start")), _ordinal(mention.value.get("end"))
        if start is None or end is None or end - start > 2:
            continue
        if published is None or -2 <= published - start <= NEAR_DAYS:
            days.update(range(start, end + 1))
    return frozenset(days)


def _figures(mentions: Iterable[Mention], until: int) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for mention in mentions:
        if mention.kind == "figure" and mention.start < until and mention.value.get("low") is not None:
            context = mention.context
            counted = (
                (context.predicate if context else None) or mention.value.get("counted") or mention.value.get("unit")
            )
            if counted and mention.value.get("form") == "exact":
                found.setdefault(str(counted), set()).add(str(mention.value["low"]))
    return {counted: frozenset(values) for counted, values in sorted(found.items())}


def _cues(lines: Sequence[str], length: int) -> frozenset[str]:
    opening = " ".join(_fold(line) for line in lines[: 1 + CUE_SENTENCES])
    flat = " " + " ".join(re.findall(r"[^\W_]+", opening)) + " "
    cues = {cue for phrase, cue in _cue_phrases() if f" {phrase} " in flat}
    # a notice is short: a report about somebody else's withdrawal is not one
    return frozenset(cues - ({"notice"} if length > 160 else set()))


def _lead_end(article: Article, sentences: Sequence[Sentence]) -> int:
    ends = sorted(s.end for s in sentences if s.part == "body")
    return ends[min(LEAD_SENTENCES, len(ends)) - 1] if ends else len(article.text)


def _clip(lines: list[list[Word]]) -> list[list[Word]]:
    kept: list[list[Word]] = []
    total = 0
    for words in lines:
        if total > READ_WORDS:
            break
        kept.append(words)
        total += len(words)
    return kept


def profile(article: Article, sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> Profile:
    """Count what grouping looks at in one article; dates, words, names and numbers apart."""
    lines = _lines(article, sentences)
    parted = [_split_dates(words) for words in _clip([list(words_of(line)) for line in lines])]
    bare = [words for words, _, _ in parted]
    named, printed = _names(bare)
    counted = [[word for word in words if word.number] for words in bare]
    printed.update((word.folded, word.text) for words in reversed(counted) for word in words)
    lead = slice(0, 1 + LEAD_SENTENCES)
    until = _lead_end(article, sentences)
    published = _published(article)
    return Profile(
        article=article.id,
        words=Counter(word.folded for words in bare for word in words),
        title=Counter(word.folded for word in bare[0]),
        lead=Counter(word.folded for words in bare[lead] for word in words),
        names=Counter(name for names in named for name in names),
        lead_names=frozenset(name for names in named[lead] for name in names),
        numbers=Counter(word.folded for words in counted for word in words),
        lead_numbers=frozenset(word.folded for words in counted[lead] for word in words),
        bigrams=Counter(pair for words in bare for pair in _bigrams(words)),
        printed=printed,
        places=frozenset(
            _fold(str(m.value.get("text") or m.text)) for m in mentions if m.kind == "place" and m.start < until
        ),
        figures=_figures(mentions, until),
        length=sum(map(len, bare)),
        published=published,
        days=_event_days(mentions, until, published),
        stamps=frozenset(stamp for _, stamps, _ in parted for stamp in stamps),
        weekdays=frozenset(day for _, _, days in parted[lead] for day in days),
        cues=_cues(lines, sum(map(len, bare))),
    )
