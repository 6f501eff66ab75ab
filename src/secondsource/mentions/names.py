"""Names of persons, bodies and places: runs of capitalised words, split from titles and offices."""

from collections.abc import Iterator, Sequence
from functools import cache

from secondsource.frozen import frozen, replace
from secondsource.mentions.gazetteer import demonym_country, place_at
from secondsource.mentions.rolewords import classes_of, has_class, is_outlet, members
from secondsource.mentions.words import QUOTE, Word, is_capitalised, is_word, word_set
from secondsource.tables import read_table

__all__ = ["PERSON_ROLES", "Proper", "dateline_stop", "given_names", "propers_in", "vocabulary"]


@frozen
class Proper:
    """A name in a sentence: its words from first to stop, its kind, and the title or office that stands before it."""

    first: int
    stop: int
    start: int
    end: int
    text: str  # without a possessive ending
    kind: str  # person | body | place | people | unknown
    role: str | None
    role_first: int  # index of the first word of role and name


def vocabulary(sentences: Sequence[Sequence[Word]]) -> frozenset[str]:
    """List the words that a text also writes in lower case: at the start of a sentence they are no names.

    >>> from secondsource.mentions.words import read_words
    >>> sorted(vocabulary([read_words("Water rose.", 0, 11), read_words("The water fell.", 0, 15)]))
    ['fell', 'rose', 'water']
    """
    return frozenset(word.text for words in sentences for word in words if word.text.islower())


def propers_in(words: Sequence[Word], lower: frozenset[str] = frozenset()) -> tuple[Proper, ...]:
    """Find the names in one sentence, in order; ``lower`` are words that the text writes in lower case elsewhere.

    >>> from secondsource.mentions.words import read_words
    >>> [(p.text, p.kind, p.role) for p in propers_in(read_words("Orsk Mayor Lena Maro left the Reform League", 0, 43))]
    [('Lena Maro', 'person', 'Orsk Mayor'), ('Reform League', 'body', None)]
    """
    found = tuple(proper for first, stop in _runs(words, lower) for proper in _split(words, first, stop))
    dateline = dateline_stop(words)
    if not dateline:
        return found
    return tuple(_as_place(proper) if proper.stop < dateline else proper for proper in found)


def _as_place(proper: Proper) -> Proper:
    return proper if is_outlet(proper.text) or proper.kind == "place" else replace(proper, kind="place")


def dateline_stop(words: Sequence[Word]) -> int:
    """Find where "ORSK, Veldor (Agency) -" ends at the head of a sentence; 0 where there is none.

    >>> from secondsource.mentions.words import read_words
    >>> dateline_stop(read_words("ORSK, May 3 - Rain fell.", 0, 24))
    5
    """
    if not words or not words[0].text.isupper() or len(words[0].text) < 2:
        return 0
    for n, word in enumerate(words[:16]):
        if n and word.text in ("-", "—", "–", "--", ":"):
            return n + 1
        bracketed = "(" in [w.text for w in words[:n]]
        if word.text[0].islower() and word.low not in word_set("particle") and not bracketed:
            return 0
    return 0


def _runs(words: Sequence[Word], lower: frozenset[str]) -> Iterator[tuple[int, int]]:
    n = 0
    while n < len(words):
        if not _may_start(words, n, lower):
            n += 1
            continue
        stop = _run_end(words, n)
        yield n, stop
        n = stop


def _is_calendar(word: Word) -> bool:
    return word.low.removesuffix("'s") in word_set("day") or (
        word.low in word_set("month") and word.low not in ("may", "march")
    )


def _may_start(words: Sequence[Word], n: int, lower: frozenset[str]) -> bool:
    word = words[n]
    if (
        not is_word(word)
        or not is_capitalised(word)
        or _is_calendar(word)
        or word.low in ("i", "i'm", "i've", "i'll", "i'd")
    ):
        return False
    opens = n == 0 or words[n - 1].text in (QUOTE, ":", "“", "”", '"', "‘", "’", "-", "–", "—", "•")
    if not opens:
        return not (word.low in word_set("starter") and not word.text.isupper())
    if word.low in word_set("starter") or word.low.split("'")[0] in word_set("subject_pronoun"):
        return False
    follows = n + 1 < len(words) and is_capitalised(words[n + 1]) and not _is_calendar(words[n + 1])
    if follows and _is_trade(word.low):
        return False
    if (
        (words[n + 1].low if n + 1 < len(words) else "") == "of"
        and _joins_by_of(words, n, n + 1)
        and not has_class(word.low, "anonymous")
    ):
        return word.low not in word_set("common") and not word.low.endswith(("ing", "ly"))
    if place_at(words, n) or demonym_country([word.low]) or word.text.isupper():
        return True
    if word.low in lower and not (follows and words[n + 1].text not in lower):
        return False
    return follows or not (
        classes_of(word.low) or word.low.endswith(("ly", "ing", "ed")) or word.low in word_set("common")
    )


def _is_trade(low: str) -> bool:
    """Tell what a company does, set before its name: Drugmaker Somnera, Retailer Ost."""
    return low.endswith("maker") or low in (
        "retailer", "lender", "insurer", "airline", "brewer", "miner", "shipbuilder", "manufacturer", "supermarket",
        "chipmaker", "broadcaster", "carrier", "startup",
    )  # fmt: skip


def _run_end(words: Sequence[Word], first: int) -> int:
    stop = first + 1
    while stop < len(words):
        if words[stop - 1].low.endswith(("'s", "'")) or words[stop - 1].text.endswith("s'"):
            return stop
        step = _step(words, first, stop)
        if step == 0:
            return stop
        stop += step
    return stop


def _step(words: Sequence[Word], first: int, at: int) -> int:
    """Say how many words a run grows by at an index: a name, or a joining word and the name after it."""
    word = words[at]
    if _continues(words, at):
        return 1
    low = word.low
    if low in ("of", "for", "on", "against") and _joins_by_of(words, first, at):
        return 3 if at + 1 < len(words) and words[at + 1].low == "the" else 2
    if low in word_set("particle") and low not in ("y", "o", "e", "of") and _continues(words, at + 1):
        return 2
    if (
        low in word_set("particle")
        and at + 2 < len(words)
        and words[at + 1].low in word_set("particle")
        and _continues(words, at + 2)
    ):
        return 3
    if low == "&" and _continues(words, at + 1):
        return 2
    if low == "and" and _joins_by_and(words, first, at):
        return 2
    return 0


def _continues(words: Sequence[Word], n: int) -> bool:
    return (
        n < len(words)
        and is_word(words[n])
        and is_capitalised(words[n])
        and not _is_calendar(words[n])
        and words[n].text != "I"
    )


def _joins_by_of(words: Sequence[Word], first: int, at: int) -> bool:
    """Tell whether "of" goes on with a name: Ministry of Health, Secretary of State; not President of France."""
    after = at + 2 if at + 1 < len(words) and words[at + 1].low == "the" else at + 1
    if not _continues(words, after):
        return False
    before = words[at - 1].low
    if words[at].low == "of":
        office = has_class(before, "office", "title", "spokes") and not (
            before == "secretary" and words[after].low in ("state", "defense", "defence")
        )
        body = has_class(before, "organ", "org_word", "company", "record", "place_word") or before == "secretary"
        return not office and not _looks_like_person(words, first, at) and (body or at == first + 1)
    return has_class(before, "organ", "org_word") and not has_class(before, "anonymous")


PERSON_ROLES = ("title", "office", "expert", "person", "witness", "kin", "spokes", "anonymous")


def _looks_like_person(words: Sequence[Word], first: int, stop: int) -> bool:
    names = [word.low for word in words[first:stop] if not has_class(word.low, *PERSON_ROLES)]
    return bool(names) and names[0] in given_names()


def _joins_by_and(words: Sequence[Word], first: int, at: int) -> bool:
    """Tell one body from two names: the run has an "of" or the words after "and" end in a body's noun."""
    if not _continues(words, at + 1) or _looks_like_person(words, at + 1, at + 2):
        return False
    if place_at(words, at + 1) or place_at(words, first):
        return False
    stop = at + 1
    while _continues(words, stop):
        stop += 1
    has_of = any(word.low in ("of", "for", "on") for word in words[first:at])
    if has_of:
        return not place_at(words, at + 1) and stop <= at + 3
    return (
        has_class(words[stop - 1].low, "organ")
        and stop - at > 1
        and not has_class(words[at - 1].low, "organ", "org_word")
        and at - first == 1
    )


@cache
def given_names() -> dict[str, str]:
    """List common given names with the pronoun that usually follows."""
    return {name: row[0] for row in read_table("given_names.tsv") for name in row[1].split()}


def _split(words: Sequence[Word], first: int, stop: int) -> Iterator[Proper]:
    """Split a run into role, nationality and name; a run may be a role alone (the President): then no name."""
    place = place_at(words, first)
    if place and first + place[0] == stop:
        yield _proper(words, first, stop, "place", first)
        return
    if _is_body(words, first, stop):
        yield _proper(words, first, stop, "body", first)
        return
    cut = _role_end(words, first, stop)
    if cut > first:
        if cut < stop:
            yield from _named(words, cut, stop, first)
        elif place:
            yield _proper(words, first, first + place[0], "place", first)
        return
    yield from _named(words, first, stop, first)


def _role_end(words: Sequence[Word], first: int, stop: int) -> int:
    """Find where the title or office at the head of a run ends; first when there is none."""
    cut = first
    for n in range(first, stop):
        low = words[n].low
        if has_class(low, "office", "spokes", "title", "expert", "person", "witness", "anonymous") and not (
            n > first and has_class(low, "title") and not has_class(low, "office") and low[-1] != "." and cut != n
        ):
            cut = n + 1
        elif low in _OF_OFFICERS and cut == n and n > first:
            cut = n + 1  # Chief Financial Officer
        elif low in ("of", "for") and cut == n and cut > first:
            return _after_of(words, n, stop)
    return cut


_OF_OFFICERS = frozenset((
    "financial", "operating", "technical", "technology", "legal", "marketing", "commercial", "medical", "scientific",
    "information", "prime", "foreign",
))  # fmt: skip


def _after_of(words: Sequence[Word], of: int, stop: int) -> int:
    """Find the person in "Secretary of State Ann Ost": the last two words, if enough stand before them."""
    return stop - 2 if stop - of > 3 else stop


def _named(words: Sequence[Word], first: int, stop: int, role_first: int) -> Iterator[Proper]:
    if stop - first == 1 and words[first].low.removesuffix("'s") in word_set("people"):
        yield _proper(words, first, stop, "people", role_first)
        return
    for size in (2, 1):
        if first + size <= stop and demonym_country([word.low for word in words[first : first + size]]):
            if first + size == stop:
                yield _proper(words, first, stop, "people", role_first)
                return
            first += size
            break
    place = place_at(words, first) if first < stop else None
    if place and first + place[0] == stop:
        yield _proper(words, first, stop, "place", role_first)
        return
    if first < stop:
        yield _proper(words, first, stop, _kind(words, first, stop, role_first), role_first)


def _kind(words: Sequence[Word], first: int, stop: int, role_first: int) -> str:
    if _is_body(words, first, stop):
        return "body"
    last = words[stop - 1].low.removesuffix("'s")
    if last in word_set("people"):
        return "people"
    if last in members("place_word") or words[first].low in ("mount", "lake", "fort", "cape", "port"):
        return "place"
    if role_first < first and not has_class(words[first - 1].low, "organ"):
        return "person"
    names = [word for word in words[first:stop] if is_capitalised(word)]
    if names[0].low in given_names() and stop - first > 1:
        return "person"
    if 2 <= len(names) <= 4 and not any(word.text.isupper() and len(word.text) > 2 for word in names):
        return "person"
    return "unknown"


def _is_body(words: Sequence[Word], first: int, stop: int) -> bool:
    last = words[stop - 1]
    low = last.low.removesuffix("'s").removesuffix("'")
    name = " ".join(word.low for word in words[first:stop]).removesuffix("'s")
    if is_outlet(name) or has_class(name, "org_word"):
        return True
    if stop - first == 1:
        bare = last.text.removesuffix("'s").removesuffix("’s").replace(".", "")
        if _is_acronym(bare):
            return True
        return has_class(low, "org_word") and low not in ("front", "air", "watch", "rights", "bar", "works", "network")
    if words[first].low in given_names() and stop - first == 2:
        return False
    joined = [n for n in range(first, stop) if words[n].low in ("of", "for", "on", "against")]
    head = words[joined[0] - 1].low if joined and joined[0] > first else low
    if has_class(head, "spokes", "title") or (
        has_class(head, "office") and not has_class(head, "organ", "org_word", "company")
    ):
        return False
    return has_class(head, "organ", "org_word", "company", "media", "outlet_word") or low in (
        "inc.",
        "corp.",
        "co.",
        "ltd.",
    )


def _is_acronym(text: str) -> bool:
    return 2 <= len(text) <= 7 and text.isupper() and text.isalpha() and text.lower() not in word_set("no_body")


def _proper(words: Sequence[Word], first: int, stop: int, kind: str, role_first: int) -> Proper:
    last = words[stop - 1]
    cut = 2 if last.low.endswith("'s") else 1 if last.low.endswith("'") else 0
    start, end = words[first].start, last.end - cut
    text = " ".join(word.text for word in words[first:stop])
    text = text[: len(text) - cut] if cut else text
    role = " ".join(word.text for word in words[role_first:first]) or None
    return Proper(first, stop, start, end, text.replace(" & ", " & "), kind, role, role_first)
