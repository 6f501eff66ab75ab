"""The noun phrase that a number counts: its head, its modifiers, and what it is "of"."""

from collections.abc import Sequence

from secondsource.frozen import frozen
from secondsource.mentions.lexemes import Lexeme, clause_words, in_class, is_capital, is_wordlike, low_at
from secondsource.mentions.nouns import common_noun, is_known, is_listed, is_plural, lemma
from secondsource.mentions.numbers import is_number_word, small_number_word
from secondsource.mentions.predicates import triggers

__all__ = ["Complement", "Phrase", "read_complement", "read_phrase"]

_LONGEST = 9  # words before the head; longer runs without a preposition or verb do not occur in prose
_QUOTES = tuple("‘’“”\"'«»")
_NOT_NOUNS = frozenset(["respectively", "ago", "each", "apiece", "times", "years-old"])


@frozen
class Complement:
    """What stands behind "of" or "from" at words[first:last], the preposition not included."""

    first: int
    last: int
    preposition: str


@frozen
class Phrase:
    """A noun phrase whose core is words[first:last] with its head at ``head``; ``end`` takes in complements."""

    first: int
    head: int
    last: int
    end: int
    counted: str  # as printed, without capitalised modifiers, determiners and markers
    noun: str  # lemma of the head
    modifiers: tuple[str, ...]
    complement: Complement | None
    partitive: bool  # "12 of the passengers"


def read_phrase(
    text: str, words: Sequence[Lexeme], at: int, *, one: bool = False, title: bool = False
) -> Phrase | None:
    """Read the noun phrase that begins at words[at], past "of the", "of its" and an opening quotation mark.

    ``one``: the number is one, so that the head is singular. ``title``: capitals mean nothing in this line.

    >>> from secondsource.mentions.lexemes import lexemes
    >>> line = "nearly 900 ISIS foreign fighters from Europe fled"
    >>> phrase = read_phrase(line, lexemes(line, 0, len(line)), 2)
    >>> phrase.counted, phrase.noun, phrase.modifiers
    ('foreign fighters', 'fighter', ('isis', 'foreign'))
    """
    start, partitive = _past_partitive(words, at)
    quoted = low_at(words, start - 1) in _QUOTES
    compounds = _compounds(words, start, bare=not partitive, quoted=quoted)
    head = _singular_head(words, compounds) if one and not partitive else _plural_head(words, compounds, title=title)
    if head is None:
        return None
    first, last = compounds[head]
    noun, head_first = _head_noun(words, compounds, head)
    joined = _joined_noun(words, last)
    if joined:
        noun = common_noun(noun, words[joined - 1].low) or noun
    core_end = joined or last
    end = core_end + 1 if quoted and low_at(words, core_end) in _QUOTES else core_end
    complement = read_complement(words, end)
    shown = [span for span in compounds[:head] if _is_shown(words, span, title=title)]
    counted = _printed(text, words, [*shown, (first, core_end)])
    if title or (is_capital(words[last - 1]) and not is_plural(words[last - 1].text)):
        counted = counted.lower()
    modifiers = tuple(_joined_low(words, span) for span in compounds[:head] if span[0] < head_first)
    return Phrase(
        start, last - 1, end, complement.last if complement else end, counted, noun, modifiers, complement, partitive
    )


def _past_partitive(words: Sequence[Lexeme], at: int) -> tuple[int, bool]:
    """Step over "of", determiners and an opening mark: dozens of ‘hostages’, 400 of their wives."""
    partitive = low_at(words, at) == "of"
    start = at + 1 if partitive else at
    while partitive and in_class(words, start, "determiner") and start - at < 4:
        start += 1
    if low_at(words, start) in _QUOTES:
        start += 1
    return start, partitive


def _compounds(words: Sequence[Lexeme], at: int, *, bare: bool, quoted: bool) -> list[tuple[int, int]]:
    """Collect the run of words that may belong to one noun phrase; hyphens join words to one compound."""
    found: list[tuple[int, int]] = []
    while at < len(words) and len(found) < _LONGEST and not _stops(words, at, bare=bare and not found):
        last = at + 1
        while (
            low_at(words, last) in ("-", "‑")
            and last - at < _LONGEST
            and last + 1 < len(words)
            and is_wordlike(words[last + 1])
        ):
            if words[last].start != words[last - 1].end or words[last + 1].start != words[last].end:
                break
            last += 2
        found.append((at, last))
        at = last
        if (
            low_at(words, at) == "and"
            and at + 1 < len(words)
            and is_capital(words[at - 1])
            and is_capital(words[at + 1])
        ):
            at += 0 if is_plural(words[at - 1].text) else 1
        if quoted and low_at(words, at) in _QUOTES:
            break
        if low_at(words, at) in ("'", "’") and words[at].start == words[at - 1].end and words[at - 1].low[-1] == "s":
            if at + 1 >= len(words) or not is_wordlike(words[at + 1]) or words[at + 1].start == words[at].end:
                break
            found[-1] = (found[-1][0], at + 1)
            at += 1
    return found


def _stops(words: Sequence[Lexeme], at: int, *, bare: bool) -> bool:
    word = words[at]
    if not is_wordlike(word) or word.low in _NOT_NOUNS:
        return True
    joined = low_at(words, at + 1) == "-" and words[at + 1].start == word.end
    if joined and not is_number_word(word.low):
        return False
    if in_class(words, at, "preposition", "conjunction", "pronoun", "auxiliary", "determiner"):
        return True
    if bare and in_class(words, at, "headline_verb"):
        return True
    number = word.text[0].isdigit() or small_number_word(word.low) is not None
    if in_class(words, at, "weekday") or (number and not joined):
        return True
    return in_class(words, at, "adverb") and word.low not in ("more", "less")


def _plural_head(words: Sequence[Lexeme], compounds: Sequence[tuple[int, int]], *, title: bool) -> int | None:
    """Find the head: the first plural, unless it only qualifies a plural that follows it."""
    for n, span in enumerate(compounds):
        if not _is_plural_compound(words, span):
            continue
        if n + 1 < len(compounds) and _qualifies(words, compounds, n, title=title):
            continue
        return n
    return None


def _is_plural_compound(words: Sequence[Lexeme], span: tuple[int, int]) -> bool:
    last = words[span[1] - 1]
    if last.low == "lives" and is_wordlike(words[span[0] - 1]) and not is_number_word(words[span[0] - 1].low):
        return words[span[0] - 1].low in ("more", "other", "human", "innocent")
    return is_plural(last.text) or last.low == "others"


def _qualifies(words: Sequence[Lexeme], compounds: Sequence[tuple[int, int]], n: int, *, title: bool) -> bool:
    """Tell "women leaders", "soldiers' bodies" and "United Nations peacekeepers" from a plural that is the head."""
    span, following = compounds[n], compounds[n + 1]
    last = words[span[1] - 1]
    if last.text in ("'", "’"):
        return True
    later = any(_is_plural_compound(words, other) for other in compounds[n + 1 : n + 3])
    if last.low in clause_words("plural_modifier") and later:
        return True
    return (
        is_capital(last) and not title and _is_plural_compound(words, following) and not is_capital(words[following[0]])
    )


def _singular_head(words: Sequence[Lexeme], compounds: Sequence[tuple[int, int]]) -> int | None:
    """Find the head after "one": the last of the leading words that the noun table knows."""
    head = None
    for n, span in enumerate(compounds[:4]):
        if is_known(words[span[1] - 1].text) and not is_plural(words[span[1] - 1].text):
            head = n
        elif head is not None:
            break
    return head


def _head_noun(words: Sequence[Lexeme], compounds: Sequence[tuple[int, int]], head: int) -> tuple[str, int]:
    """Give the head's lemma, as a compound noun when the table has it: police officer, asylum seeker."""
    first, last = compounds[head]
    whole = " ".join(word.low for word in words[first:last] if word.low not in ("-", "'", "’"))
    if head and is_known(f"{_joined_low(words, compounds[head - 1])} {whole}"):
        pair = lemma(f"{_joined_low(words, compounds[head - 1])} {whole}")
        if is_listed(pair):
            return pair, compounds[head - 1][0]
    if is_listed(lemma(whole)):
        return lemma(whole), first
    return lemma(words[last - 1].low), first


def _joined_noun(words: Sequence[Lexeme], at: int) -> int | None:
    """Take in the second noun of "12 women and children": a bare plural that the table knows."""
    if low_at(words, at) not in ("and", "or") or at + 1 >= len(words):
        return None
    following = words[at + 1]
    if is_plural(following.text) and is_known(following.text) and not is_capital(following):
        return at + 2
    return None


def _is_shown(words: Sequence[Lexeme], span: tuple[int, int], *, title: bool) -> bool:
    lead = words[span[0]]
    return not title and not is_capital(lead) and not in_class(words, span[0], "marker") and "'" not in lead.low


def _joined_low(words: Sequence[Lexeme], span: tuple[int, int]) -> str:
    return "".join(word.low for word in words[span[0] : span[1]])


def _printed(text: str, words: Sequence[Lexeme], spans: Sequence[tuple[int, int]]) -> str:
    return " ".join(text[words[first].start : words[last - 1].end] for first, last in spans)


def read_complement(words: Sequence[Lexeme], at: int) -> Complement | None:
    """Read "of Kazakhstan", "from other Asian nations and the Caucasus" at words[at]; none that holds a number.

    >>> from secondsource.mentions.lexemes import lexemes
    >>> read_complement(lexemes("of ISIS fighters from Syria", 0, 27), 0)
    Complement(first=1, last=3, preposition='of')
    """
    preposition = low_at(words, at)
    if preposition not in ("of", "from"):
        return None
    last = _noun_group(words, at + 1)
    if last is None:
        return None
    while low_at(words, last) in ("and", "or") and _starts_group(words, last + 1):
        further = _noun_group(words, last + 1)
        if further is None:
            break
        last = further
    return Complement(at + 1, last, preposition)


def _starts_group(words: Sequence[Lexeme], at: int) -> bool:
    if low_at(words, at) == "the" and at + 1 < len(words):
        return is_capital(words[at + 1])
    return at < len(words) and is_capital(words[at])


def _noun_group(words: Sequence[Lexeme], at: int) -> int | None:
    """Find the end of a short noun group: determiners, then words up to a stop or past its plural or name."""
    start = at
    while in_class(words, at, "determiner") and at - start < 3:
        at += 1
    first = at
    while at < len(words) and at - first < 8 and not _ends_group(words, first, at):
        at += 1
    return at if at > first else None


def _ends_group(words: Sequence[Lexeme], first: int, at: int) -> bool:
    word = words[at]
    if word.text == "-" and at > first and at + 1 < len(words) and words[at - 1].end == word.start:
        return not (words[at + 1].start == word.end and is_wordlike(words[at + 1]))
    if _stops(words, at, bare=False) or is_number_word(word.low):
        return True
    if at == first or words[at - 1].text == "-":
        return False
    before = words[at - 1]
    if is_plural(before.text) and not is_plural(word.text):
        return not (before.low in clause_words("plural_modifier") or (is_capital(before) and is_capital(word)))
    if is_capital(before) and not is_capital(word):
        return not (is_plural(word.text) or is_known(word.text) or is_capital(words[min(at + 1, len(words) - 1)]))
    named = is_known(before.text) and not in_class(words, at - 1, "marker")
    if named and not (is_capital(word) or is_known(word.text) or is_plural(word.text)):
        return True
    if in_class(words, at, "headline_verb", "irregular_past") or any(
        t.form in ("past", "both") for t in triggers(words, at)
    ):
        return not is_capital(word)
    return word.low.endswith(("ed", "ing", "ly")) and not is_capital(word)
