"""Noun phrases beside a verb of saying: its subject before it (X said), after it (said X), or after "according to".

Boundaries are found by closed classes of words alone: marks, conjunctions, relative pronouns, auxiliaries.
"""

from collections.abc import Sequence

from secondsource.frozen import frozen, replace
from secondsource.mentions.lines import Line, low_at
from secondsource.mentions.rolewords import has_class
from secondsource.mentions.sayings import saying_of
from secondsource.mentions.words import QUOTE, Word, is_capitalised, is_verb, is_word, listed, word_set

__all__ = ["Phrase", "clause_start", "phrase_after", "subject_after", "subject_before"]

_MARKS = frozenset([",", ";", ":", "—", "–", "--", "---", "-", "(", ")", ".", "?", "!", "…", QUOTE, "[", "]", "/", "•"])
_DASHES = frozenset(["—", "–", "--", "---", "-"])
_BREAKS = listed("but that as after before since until nor yet than because amid following during whereby except then")
_TIME_LEADS = listed("on in late early earlier later by since at from last this next")


@frozen
class Phrase:
    """A noun phrase, words first to stop, and what stands beside it between commas: words of an apposition."""

    first: int
    stop: int
    beside: tuple[int, int] | None = None
    whole: tuple[int, int] = (0, 0)  # with apposition and time: from where to where the phrase reaches


# --- before the verb -------------------------------------------------------------------------------------------------


def subject_before(line: Line, verb: int) -> Phrase | None:
    """Find the subject that stands before a verb; None when there is none.

    ``verb`` is the index of the first word of the verb with its auxiliaries and adverbs.
    """
    words = line.words
    last = _skip_left(line, verb - 1)
    if last < 0 or words[last].text == QUOTE:
        return None
    if words[last].low in word_set("relative"):
        return _antecedent(line, last)
    if words[last].text == "," or words[last].text in _DASHES:
        return _before_apposition(line, last)
    if words[last].text in _MARKS:
        return None
    return _bare_subject(line, last)


def _skip_left(line: Line, n: int) -> int:
    """Go left over adverbs, auxiliaries, dates and brackets to the last word of the subject."""
    words = line.words
    while n >= 0:
        low = words[n].low
        if n in line.dated:
            while n >= 0 and n in line.dated:
                n -= 1
            while n >= 0 and words[n].low in _TIME_LEADS and not is_capitalised(words[n]):
                n -= 1
        elif low == ")":
            opened = next((i for i in range(n - 1, max(-1, n - 12), -1) if words[i].text == "("), None)
            if opened is None:
                return n
            n = opened - 1
        elif (
            (low in word_set("adverb") and not is_capitalised(words[n]))
            or low in ("earlier", "later")
            or (
                low.endswith("ly")
                and words[n].text.islower()
                and not has_class(low, "organ", "anonymous", "kin", "company")
            )
        ):
            n -= 1
        else:
            return n
    return n


def _bare_subject(line: Line, last: int) -> Phrase | None:
    start = clause_start(line, last)
    first = _skip_opening(line, start, last)
    if first is None or first > last:
        return None
    first = _after_noun(line, first, last)
    return Phrase(first, last + 1, None, (first, last + 1))


def _after_noun(line: Line, first: int, last: int) -> int:
    """Find the subject of a clause without its pronoun: (a claim) the prosecutor refused to confirm."""
    words = line.words
    relative = next((n for n in range(first + 1, last) if words[n].low in ("who", "which", "that")), last)
    for n in range(last, first, -1):
        if n > relative and words[relative + 1].text.islower():
            continue  # the union that organised the march
        before = words[n - 1].low
        joined = (
            before in word_set("preposition")
            or before in ("and", "or", "both", "all", "half")
            or before in word_set("determiner")
        )
        if (
            words[n].low in ("the", "a", "an")
            and not joined
            and words[n - 1].text.islower()
            and n - 1 not in line.dated
        ):
            return n
    return first


def clause_start(line: Line, last: int) -> int:
    """Find the first word of the clause that a noun phrase ending at ``last`` belongs to."""
    words = line.words
    n = last
    while n >= 0:
        word = words[n]
        low = word.low
        if word.text in _MARKS and not (word.text == "-" and n and words[n - 1].end == word.start):
            return n + 1
        if _is_relative_that(line, n, last):
            n -= 1
            continue
        if low in word_set("subordinator") or (low in _BREAKS and not is_capitalised(word)):
            return n + 1
        if low in ("and", "or") and not _joins_nouns(line, n, last):
            return n + 1
        if n < last and _is_finite(line, n):
            relative = _relative_before(line, n)
            if relative is None:
                return n + 1
            n = relative
        n -= 1
    return 0


def _is_relative_that(line: Line, n: int, last: int) -> bool:
    """Tell "the union that organised the march said" from "he said that organised crime ...": a body before it."""
    words = line.words
    if words[n].low not in ("that", "which") or n < 2 or n + 1 >= last:
        return False
    verb = words[n + 1].text.islower() and (words[n + 1].low.endswith(("ed", "s")) or is_verb(words[n + 1]))
    body = has_class(words[n - 1].low, "organ", "company", "team", "record")
    known = any(words[at].low in word_set("determiner") for at in range(max(0, n - 4), n - 1))
    return verb and body and saying_of(words[n - 1].low) is None and known


def _is_finite(line: Line, n: int) -> bool:
    low = line.words[n].low
    if is_capitalised(line.words[n]) and n:
        return False
    if low in word_set("auxiliary") or low in word_set("past"):
        return True
    saying = saying_of(low)
    return (
        saying is not None
        and saying.form in ("past", "third")
        and not _is_participle(line, n)
        and not has_class(low, "record")
    )


def _is_participle(line: Line, n: int) -> bool:
    """Tell a past form that describes its noun (officials briefed on the talks, the reported deal)."""
    before = low_at(line.words, n - 1)
    after_noun = line.words[n].low.endswith("ed") and (n + 1 in line.dated or has_class(before, "record"))
    return after_noun or before in word_set("determiner") or low_at(line.words, n + 1) in ("by", "on", "in", "at")


def _relative_before(line: Line, n: int) -> int | None:
    """Find the relative pronoun of a clause inside the noun phrase: the man who lives there."""
    for at in range(n - 1, max(-1, n - 8), -1):
        low = line.words[at].low
        if low in ("who", "which", "that", "whose"):
            return at
        if line.words[at].text in _MARKS:
            return None
    return None


def _joins_nouns(line: Line, n: int, last: int) -> bool:
    """Tell "X and Y said" from "he left and Y said": no verb and no pronoun between the clause's start and "and"."""
    words = line.words
    if n == 0 or words[n - 1].text in _MARKS:
        return False
    for at in range(n - 1, max(-1, n - 14), -1):
        low = words[at].low
        if words[at].text in _MARKS or low in word_set("subordinator") or low in _BREAKS:
            return True
        if _is_finite(line, at) or low in word_set("subject_pronoun") or _reads_as_past(words, at):
            return False
        if at in line.dated:
            return False
    return True


def _reads_as_past(words: Sequence[Word], n: int) -> bool:
    word = words[n]
    if not (word.text.islower() and word.low.endswith("ed") and len(word.low) > 4) or n == 0:
        return False
    before = words[n - 1].low
    return before not in word_set("determiner") and not before.endswith("ly") and before not in word_set("preposition")


def _skip_opening(line: Line, start: int, last: int) -> int | None:
    """Step over what opens a clause before its subject: conjunctions, adverbs, dates, a phrase with a preposition."""
    words = line.words
    n = start
    while n <= last:
        low = words[n].low
        if (
            n in line.dated
            or low in ("and", "or", "but", "so", "yet", "still", "meanwhile", "however", "then", "also")
            or (low in word_set("adverb") and low not in ("both", "all", "there", "here") and n < last)
        ):
            n += 1
        elif low in word_set("preposition") or low in ("according", "amid", "speaking", "asked"):
            stop = _phrase_end(line, n, last)
            if stop is None:
                return None
            n = stop
        else:
            return n
    return None


def _phrase_end(line: Line, preposition: int, last: int) -> int | None:
    """Find where a phrase that opens the clause ends and the subject starts: In Geneva | a spokesman said."""
    words = line.words
    n = preposition + 1
    while n <= last and (n in line.dated or words[n].low in _TIME_LEADS):
        n += 1
    if n - 1 in line.dated:
        return n
    seen_noun = False
    for at in range(n, last + 1):
        low = words[at].low
        before = low_at(words, at - 1)
        joined = before in word_set("preposition") or before in word_set("determiner") or before.endswith("'s")
        if (
            seen_noun
            and not joined
            and (
                low in word_set("determiner")
                or low in word_set("subject_pronoun")
                or (is_capitalised(words[at]) and not is_capitalised(words[at - 1]))
                or (has_class(low, "anonymous", "organ") and at == last and low.endswith("s"))
                or (low == "police")
            )
        ):
            return at
        seen_noun = seen_noun or (low not in word_set("determiner") and is_word(words[at]))
    return None


def _antecedent(line: Line, relative: int) -> Phrase | None:
    """Find whom "who" stands for: the noun phrase right before it, with or without a comma."""
    last = relative - 1
    if low_at(line.words, last) == ",":
        last -= 1
    last = _skip_left(line, last)
    if last < 0 or line.words[last].text in _MARKS:
        return None
    first = _skip_opening(line, clause_start(line, last), last)
    if first is None:
        return None
    return Phrase(_last_noun_phrase(line, first, last), last + 1, None, (first, relative + 1))


def _last_noun_phrase(line: Line, first: int, last: int) -> int:
    """Cut a chunk down to the noun phrase that ends it: (praised) Ann Ost, (was freed by) a neighbour."""
    words = line.words
    for proper in line.propers:
        if proper.stop == last + 1 and first <= proper.role_first:
            return proper.role_first
    at = last
    while (
        at > first and words[at].low not in word_set("determiner") and words[at - 1].low not in word_set("preposition")
    ):
        at -= 1
    return at


def _before_apposition(line: Line, comma: int) -> Phrase | None:
    """Find the subject of "X, who leads the union, said": up to four commas back, X must read as a speaker."""
    words = line.words
    at = comma
    found: Phrase | None = None
    for _ in range(4):
        at = next((n for n in range(at - 1, -1, -1) if _parts(line, n)), -1)
        if at <= 0:
            return found
        last = _skip_left(line, at - 1)
        if last < 0 or words[last].text in _MARKS:
            continue
        first = _skip_opening(line, clause_start(line, last), last)
        if first is None or not _may_head(line, first, last) or not _reads_as_apposition(line, at + 1, comma):
            continue
        if found is None and _is_name(line, at + 1, comma) and has_class(_head_low(line, first, last), *_SPEAKING):
            return Phrase(first, last + 1, (at + 1, comma), (first, comma + 1))  # the governor of Orsk, Ann Ost, said
        named = any(p.stop == last + 1 for p in line.propers)
        if found is None or (named and first < found.first):
            found = Phrase(first, last + 1, (at + 1, comma), (first, comma + 1))
        if named or not (first and _parts(line, first - 1)):
            return found
    return found


def _is_name(line: Line, first: int, stop: int) -> bool:
    return any(p.role_first == first and p.stop == stop and p.kind in ("person", "unknown") for p in line.propers)


def _head_low(line: Line, first: int, last: int) -> str:
    """Give the noun before the first preposition of a phrase: governor of "the governor of Orsk"."""
    words = line.words
    for n in range(first + 1, last + 1):
        if words[n].low in word_set("noun_preposition"):
            return words[n - 1].low
    return words[last].low


def _parts(line: Line, n: int) -> bool:
    """Tell a comma or dash that sets something apart from one inside a date."""
    return n not in line.dated and (line.words[n].text == "," or line.words[n].text in _DASHES)


def _may_head(line: Line, first: int, last: int) -> bool:
    """Tell a noun phrase that can speak from an opening like "In Geneva" or a clause."""
    if any(_is_finite(line, n) for n in range(first, last + 1)) and _relative_before(line, last) is None:
        return False
    if any(p.stop == last + 1 or p.first == first for p in line.propers):
        return True
    return any(has_class(line.words[n].low, *_SPEAKING) for n in range(first, last + 1)) or (
        first == last and line.words[first].low in word_set("subject_pronoun")
    )


_SPEAKING = (
    "office", "spokes", "organ", "company", "record", "media", "anonymous", "kin", "witness", "expert", "person",
    "team",
)  # fmt: skip


def _reads_as_apposition(line: Line, first: int, stop: int) -> bool:
    """Tell an apposition from a clause: no finite verb unless it opens with a relative pronoun or a preposition."""
    if first >= stop:
        return False
    opener = line.words[first].low
    if (
        opener in word_set("relative")
        or opener in word_set("preposition")
        or opener.endswith(("ing", "ed"))
        or first in line.dated
    ):
        return True
    if opener in word_set("subject_pronoun") or opener in ("and", "but", "or"):
        return False
    finite = [n for n in range(first, stop) if _is_finite(line, n)]
    return all(_relative_before(line, n) is not None for n in finite)


# --- after the verb --------------------------------------------------------------------------------------------------

_NEVER_FIRST = listed(
    "that it there to not no if whether what how as when where in on at for from with by so about up out outside "
    "inside near before after during under over through across among between behind beside despite without"
)


def subject_after(line: Line, verb: int) -> Phrase | None:
    """Find the subject that follows its verb: said X, who was there; None when what follows is no noun phrase."""
    n = verb + 1
    while n < len(line.words) and (line.words[n].low in word_set("adverb") and line.words[n].text.islower()):
        n += 1
    return phrase_after(line, n)


def phrase_after(line: Line, first: int) -> Phrase | None:
    """Read the noun phrase that starts at an index, and the apposition after its comma."""
    words = line.words
    if first >= len(words) or words[first].text in _MARKS or words[first].low in _NEVER_FIRST or first in line.dated:
        return None
    stop = _end_right(line, first)
    if stop <= first:
        return None
    phrase = Phrase(first, stop, None, (first, stop))
    if low_at(words, stop) in ("(",):
        closed = next((n for n in range(stop, min(len(words), stop + 8)) if words[n].text == ")"), None)
        stop = closed + 1 if closed else stop
        phrase = replace(phrase, whole=(first, stop))
    if low_at(words, stop) in word_set("relative") and low_at(words, stop) != "what":
        end = _to_comma(line, stop)
        return replace(phrase, beside=(stop, end), whole=(first, end))
    if low_at(words, stop) == "," or (stop < len(words) and words[stop].text in _DASHES):
        end = _to_comma(line, stop + 1)
        if end == stop + 2 and words[stop + 1].low.isdigit() and low_at(words, end) == ",":
            end = _to_comma(line, end + 1)  # an age, and more: 52, who lost his home
        if end > stop + 1 and _is_right_apposition(line, stop + 1, end):
            return replace(phrase, beside=(stop + 1, end), whole=(first, end))
    return phrase


def _end_right(line: Line, first: int) -> int:
    words = line.words
    for n in range(first, len(words)):
        word = words[n]
        low = word.low
        if n in line.inside and n > first:
            continue
        if word.text in _MARKS or n in line.dated or low in word_set("relative"):
            return n
        if low in word_set("subordinator") or low in _BREAKS or low in ("without", "through", "via", "upon"):
            return n
        if low in ("and", "or") and not _another_name(line, n):
            return n
        if n > first and (low in word_set("auxiliary") or (low in word_set("past") and not is_capitalised(word))):
            return n
        if n > first and low.endswith("ing") and word.text.islower() and words[n - 1].low not in word_set("determiner"):
            return n
        if low.endswith("ed") and word.text.islower() and any(p.stop == n for p in line.propers):
            return n
        if n > first and low in word_set("preposition") and _leads_elsewhere(line, n):
            return n
        if n > first and low in word_set("adverb") and word.text.islower() and low not in ("both", "all"):
            return n
    return len(words)


def _another_name(line: Line, n: int) -> bool:
    return any(p.first == n + 1 for p in line.propers) and any(p.stop == n for p in line.propers)


def _leads_elsewhere(line: Line, n: int) -> bool:
    """Tell a preposition that leads to time, occasion or hearer from one inside the noun phrase (head of the union)."""
    words = line.words
    low = words[n].low
    if low == "by" and has_class(words[n - 1].low, "record"):
        return False  # a tally by the Courier
    if n + 1 in line.dated or low in ("to", "by", "over", "about", "during", "amid", "like", "into", "per", "despite"):
        return True
    ahead = [w.low for w in words[n + 1 : n + 6]]
    for at, word in enumerate(ahead):
        if word in (",", ".", QUOTE):
            break
        if word in word_set("occasion") or (has_class(word, "channel") and low in ("on", "in", "via")):
            return low in ("in", "at", "on", "from", "with", "for") and at <= 4
        if n + 1 + at in line.dated and at <= 1:
            return True
    return (
        low in ("in", "at", "from", "on", "with")
        and low_at(words, n + 1) in ("her", "his", "their", "an", "its")
        and low != "from"
    )


_ISSUED = listed("published issued released written compiled posted drawn prepared commissioned")


def _to_comma(line: Line, first: int) -> int:
    words = line.words
    for n in range(first, len(words)):
        if words[n].text in (",", ".", ";", "?", "!", QUOTE, ":", *_DASHES) and n not in line.dated:
            nested = words[n].text == "," and _goes_on(line, n)
            if not nested:
                return n
    return len(words)


def _goes_on(line: Line, comma: int) -> bool:
    """Tell the comma inside an apposition: "professor of law, history and art"."""
    words = line.words
    after = low_at(words, comma + 1)
    return after.isalpha() and low_at(words, comma + 2) in ("and", "or") and low_at(words, comma + 4) in (",", ".")


def _is_right_apposition(line: Line, first: int, stop: int) -> bool:
    words = line.words
    opener = words[first]
    low = opener.low
    if low in word_set("relative") or (low in _ISSUED and low_at(words, first + 1) == "by"):
        return True
    if low in word_set("subject_pronoun") or low in ("and", "but", "or", "so", "there") or low.endswith("ing"):
        return False
    saying = saying_of(low)
    if low in word_set("subordinator") or low in _BREAKS or (saying is not None and saying.form != "base"):
        return low == "quoted"
    if low in word_set("preposition"):
        return low == "of"
    if low.isdigit():
        return stop == first + 1 or low_at(words, first + 1) in ("and", ",")
    return _reads_as_apposition(line, first, stop) and (
        any(has_class(words[n].low, *_SPEAKING, "title") for n in range(first, stop))
        or any(first <= p.first < stop for p in line.propers)
    )
