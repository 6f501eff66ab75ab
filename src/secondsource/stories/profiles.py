"""What grouping looks at in one article: its words, names, numbers and days, counted once.

Names are whatever is written with a capital inside a sentence; no list of names is used, so that renaming everybody
changes nothing.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache

from secondsource.frozen import frozen
from secondsource.records import Article, Mention, Sentence
from secondsource.stories.words import Line, Word, background, fold, read_line, terms
from secondsource.tables import read_table

__all__ = ["Profile", "profile"]

NEWS_SENTENCES = 10  # figures further down are seldom those of the event itself
OPENING = 2  # headline and first sentence say what happened, and when
LEAD_SENTENCES = 4  # the news itself stands in the first sentences; what follows is often background
CUE_SENTENCES = 2  # "a year after ..." further down belongs to the background of a new event
STEM = 4  # letters that make "docks", "dockers" and "docked" one word beside a number
WHOLE = 6  # words from which an equal sentence says something
READ_WORDS = 800  # a very long page is judged by its beginning: live pages and features wander off
NEAR_DAYS = 45  # a date further from publication than this is background
NOTICE_WORDS = 160  # a notice is short: a report about somebody else's withdrawal is not one


@frozen
class Profile:
    """An article as grouping sees it; counts by folded word, days as proleptic ordinals."""

    article: str
    language: str
    words: Mapping[str, int]
    title: Mapping[str, int]
    lead: Mapping[str, int]
    names: Mapping[str, int]
    phrases: Mapping[frozenset[str], str]  # name words that stand together -> as printed
    phrases_with: Mapping[str, tuple[frozenset[str], ...]]  # name word -> the phrases that hold it
    numbers: Mapping[str, int]
    lead_numbers: frozenset[str]
    printed: Mapping[str, str]  # folded number -> as printed
    figures: Mapping[str, frozenset[str]]  # word beside a number in the news part -> the numbers beside it
    length: int  # words
    published: int | None
    days: frozenset[int]  # days that the lead names, as far as they can be solved
    stamps: frozenset[int]  # days of a leap year that the lead names: "January 9" is 9
    weekdays: frozenset[int]  # that the lead names; Monday is 1
    opening_days: frozenset[int]  # that headline and first sentence name; weekdays where there is no publication day
    opening_figures: Mapping[str, frozenset[str]]  # of headline and first sentence
    updates: bool  # they say that a figure rose or fell
    cues: frozenset[str]  # anniversary | round-up | notice
    sentences: Mapping[str, int]  # folded sentence of the body -> its words


_CUES = ("anniversary", "round-up", "notice")


@cache
def _cue_phrases() -> tuple[tuple[str, str], ...]:
    return tuple((row[1], row[0]) for row in read_table("story_terms.tsv") if row[0] in _CUES)


@cache
def _house_patterns() -> tuple[re.Pattern[str], ...]:
    # the house in a dateline "ORSK (Corvin News) - ", and the house that takes its report back
    verbs = "withdraws|withdrew|retracts|retracted|corrects|corrected|has withdrawn|has corrected"
    return re.compile(r"\(([^()\n]{2,40})\) ?[-–—:]"), re.compile(rf"^([A-Z][^,.;:\n]{{1,40}}?) (?:{verbs})\b")


def _house_names(article: Article, texts: Sequence[str]) -> list[str]:
    """Names of agency and outlet: that two pages print one house's name says nothing about the event."""
    names = {article.agency or "", *(credit.agency for credit in article.credits)}
    names |= {article.outlet} if article.outlet_known else set()
    names |= {found[1] for text in texts[:2] for pattern in _house_patterns() if (found := pattern.search(text))}
    return sorted((name for name in names if len(name) > 1), key=lambda name: (-len(name), name))


def _texts(article: Article, sentences: Sequence[Sentence]) -> list[str]:
    """Give the headline and the body's sentences; captions show archive pictures and take no part."""
    body = [s.text for s in sentences if s.part == "body"]
    body = body or [line for line in article.text.removeprefix(article.headline).split("\n") if line.strip()]
    texts = [article.headline, *body]
    for name in _house_names(article, texts):
        texts = [text.replace(name, " ") for text in texts]
    return texts


def _clipped(texts: Iterable[str]) -> list[Line]:
    kept: list[Line] = []
    total = 0
    for text in texts:
        if total > READ_WORDS:
            break
        kept.append(read_line(text))
        total += len(kept[-1].words)
    return kept


def _title_case(words: Sequence[Word]) -> bool:
    """Whether every word of some length has a capital, three at least."""
    long = 0
    for word in words:
        if not word.number and len(word.text) > 3:
            if not word.capital:
                return False
            long += 1
    return long >= 3


def _capitals(lines: Sequence[Line], titled: Sequence[bool]) -> tuple[set[str], set[str]]:
    """Words seen with a capital where no rule of spelling asks for one, and words seen without."""
    high: set[str] = set()
    low: set[str] = set()
    for line, title in zip(lines, titled, strict=True):
        if title:
            continue
        low.update([word.folded for word in line.words if not word.capital])
        for word in line.words:
            if word.capital and (not word.first or (len(word.text) > 1 and word.text.isupper())):
                high.add(word.folded)
    return high, low


def _is_name(word: Word, titled: bool, high: set[str], low: set[str]) -> bool:
    if word.number or len(word.folded) < 2 or word.folded in terms("common"):
        return False
    if not (word.first or titled) or word.folded in high:  # no rule of spelling asks for this capital
        return True
    return not titled and len(word.folded) > 3 and word.folded not in low and word.folded not in background()


def _line_names(line: Line, titled: bool, high: set[str], low: set[str]) -> list[list[Word]]:
    """Name words of a sentence, those that follow each other together: [["Nora", "Adair"], ["Quell"]]."""
    found: list[list[Word]] = []
    follows = False
    for word in line.words:
        if not (word.capital and _is_name(word, titled, high, low)):
            follows = False
        elif follows and word.close:
            found[-1].append(word)
        else:
            found.append([word])
            follows = True
    return found


def _as_printed(words: Sequence[Word]) -> str:
    return re.sub(r"['’]s$", "", " ".join(word.text for word in words))


def _phrases_with(phrases: Iterable[Sequence[Word]]) -> dict[str, tuple[frozenset[str], ...]]:
    found: dict[str, dict[frozenset[str], None]] = {}
    for words in phrases:
        phrase = frozenset(word.folded for word in words)
        for word in words:
            found.setdefault(word.folded, {})[phrase] = None
    return {word: tuple(holding) for word, holding in found.items()}


def _neighbour(words: Iterable[Word]) -> str | None:
    common = terms("common")
    found = next((word.folded for word in words if not word.number and word.folded not in common), None)
    return found and found[:STEM]


def _figures(lines: Iterable[Line]) -> dict[str, frozenset[str]]:
    """Numbers by the words beside them: "beat Elm 2-1 before 900 fans" has 900 by "_ fans".

    Reports of one event give one number beside one word ("magnitude 6.1", "412 million"); reports of two events of one
    kind give two.
    """
    found: dict[str, set[str]] = {}
    for line in lines:
        for at, word in enumerate(line.words):
            if not word.number:
                continue
            after, before = _neighbour(line.words[at + 1 : at + 4]), _neighbour(line.words[max(0, at - 3) : at][::-1])
            for key in (f"_ {after}" if after else None, f"{before} _" if before else None):
                if key:
                    found.setdefault(key, set()).add(word.folded)
    return {key: frozenset(found[key]) for key in sorted(found)}


def _ordinal(iso: object) -> int | None:
    try:
        return date.fromisoformat(str(iso)[:10]).toordinal()
    except ValueError:
        return None


def _published(article: Article) -> int | None:
    coarse = article.published.precision in ("month", "year", "none")
    return None if coarse or article.published.start is None else _ordinal(article.published.start)


def _mentioned_days(mentions: Iterable[Mention], until: int) -> Iterator[int]:
    """Days that the lead names in full; a stretch of more than three days is no event day."""
    for mention in mentions:
        if mention.kind == "date" and mention.start < until:
            start, end = _ordinal(mention.value.get("start")), _ordinal(mention.value.get("end"))
            if start is not None and end is not None and end - start <= 2:
                yield from range(start, end + 1)


def _weekday_before(published: int, weekday: int) -> int:
    """The day of that name on or before publication: "on Tuesday" in a report of Wednesday is yesterday."""
    return published - (date.fromordinal(published).isoweekday() - weekday) % 7


def _stamp_near(published: int, stamp: int) -> int:
    """The day of that place in the year that is nearest to publication."""
    month, day = (lambda d: (d.month, d.day))(date.fromordinal(date(2000, 1, 1).toordinal() + stamp - 1))
    year = date.fromordinal(published).year
    near = [_ordinal(f"{y}-{month:02}-{day:02}") for y in (year - 1, year, year + 1)]
    return min((d for d in near if d is not None), key=lambda d: (abs(d - published), d), default=published)


def _days(
    mentions: Iterable[Mention], until: int, published: int | None, weekdays: Iterable[int], stamps: Iterable[int]
) -> frozenset[int]:
    days = set(_mentioned_days(mentions, until))
    if published is None:
        return frozenset(days)
    days.update(_weekday_before(published, weekday) for weekday in weekdays)
    days.update(_stamp_near(published, stamp) for stamp in stamps)
    return frozenset(day for day in days if -2 <= published - day <= NEAR_DAYS)


def _opening_days(lines: Sequence[Line], published: int | None) -> frozenset[int]:
    weekdays = {day for line in lines for day in line.weekdays}
    if published is None:
        return frozenset(weekdays)
    return _days((), 0, published, weekdays, {stamp for line in lines for stamp in line.stamps})


def _cues(texts: Sequence[str], length: int) -> frozenset[str]:
    opening = fold(" ".join(texts[: 1 + CUE_SENTENCES]))
    flat = " " + " ".join(re.findall(r"[^\W_]+", opening)) + " "
    cues = {cue for phrase, cue in _cue_phrases() if f" {phrase} " in flat}
    return frozenset(cues - ({"notice"} if length > NOTICE_WORDS else set()))


def _sentences(lines: Iterable[Line]) -> dict[str, int]:
    return {" ".join(word.folded for word in line.words): len(line.words) for line in lines if len(line.words) >= WHOLE}


def _lead_end(article: Article, sentences: Sequence[Sentence]) -> int:
    ends = sorted(s.end for s in sentences if s.part == "body")
    return ends[min(LEAD_SENTENCES, len(ends)) - 1] if ends else len(article.text)


def profile(article: Article, sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> Profile:
    """Count what grouping looks at in one article; dates, words, names and numbers apart."""
    texts = _texts(article, sentences)
    lines = _clipped(texts)
    titled = [_title_case(line.words) for line in lines]
    high, low = _capitals(lines, titled)
    phrases = [
        words for line, title in zip(lines, titled, strict=True) for words in _line_names(line, title, high, low)
    ]
    counted = [[word for word in line.words if word.number] for line in lines]
    lead = slice(0, 1 + LEAD_SENTENCES)
    fresh = [line for line in lines[lead] if not line.background]
    stamps = frozenset(stamp for line in fresh for stamp in line.stamps)
    weekdays = frozenset(day for line in fresh for day in line.weekdays)
    published = _published(article)
    length = sum(len(line.words) for line in lines)
    opening = lines[:OPENING]
    return Profile(
        article=article.id,
        language=(article.language or "").split("-")[0],
        words=Counter(word.folded for line in lines for word in line.words),
        title=Counter(word.folded for word in lines[0].words),
        lead=Counter(word.folded for line in lines[lead] for word in line.words),
        names=Counter(word.folded for words in phrases for word in words),
        phrases={frozenset(w.folded for w in words): _as_printed(words) for words in reversed(phrases)},
        phrases_with=_phrases_with(phrases),
        numbers=Counter(word.folded for words in counted for word in words),
        lead_numbers=frozenset(word.folded for words in counted[lead] for word in words),
        printed={word.folded: word.text for words in reversed(counted) for word in words},
        figures=_figures(line for line in lines[:NEWS_SENTENCES] if not line.background),
        length=length,
        published=published,
        days=_days(mentions, _lead_end(article, sentences), published, weekdays, stamps),
        stamps=stamps,
        weekdays=weekdays,
        opening_days=_opening_days(opening, published),
        opening_figures=_figures(opening),
        updates=any(word.folded in terms("moved") for line in opening for word in line.words),
        cues=_cues(texts, length),
        sentences=_sentences(lines[1:]),
    )
