"""A claim as a reader would quote it: a full clause of a page that states it, cut at its joints, never composed."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from secondsource.frozen import frozen
from secondsource.mentions.numbers import is_number_word
from secondsource.records import Claim, Sentence
from secondsource.tables import read_table

__all__ = ["Phrase", "phrase", "without_dateline"]

_LONGEST = 110  # letters: a clause that an eye takes in at once; longer ones give way to the claim's own short words
_TRIED = 12  # sentences of different words that are tried; more of them are printings of these
_HEAD = 120  # letters before a saying verb: "X, the spokesman of Y, said"
_TAIL, _COMMAS = 110, 2  # letters, commas before the saying verb behind a clause: ", its mayor, Paulo Rego, said"
_SAYING = ("say", "tell", "warn", "claim", "believe")
# What follows the object of "told" or the day of "said on Monday" is no clause yet.
_NO_CLAUSE = (
    "on", "in", "at", "to", "of", "by", "from", "late", "early", "earlier", "later", "during", "after", "before",
    "when", "as", "a", "an",
)  # fmt: skip
_HANGS = ("of", "from", "with", "by", "in", "for", "than", "at", "on", "to")
_INSIDE = ("including", "among", "with")  # the figure is a part of what the clause is about
_RELATIVE = ("who", "which", "that", "whom", "whose", "(who")
_DATELINE = re.compile(r"^[A-Z][A-Z .,'-]{2,40}(?:, [^()—–-]{1,40})? ?(?:\([^)]{2,30}\) ?)?(?:--|[-–—]) ")
_JOINT = re.compile(
    r"; |, (?:and|but|which|who|whose|where|while|when|after|because|as|since|a|an|the|according)\b"
    r"| (?:after|when|while|because|until|although|unless)\b| and (?=\w+ (?:is|are|was|were|has|have|had|will)\b)|: "
)
_ASIDE = re.compile(r", (?:including|among them|most of them|many of them)\b[^,]{1,60},")
_LEAD = re.compile(r"^(?:According to [^,]{1,60}(?:,(?! (?:the|a|an|his|her|its|some)\b)[^,]{1,80})*, |[\"'“”‘’ ]+)")
_NUMBER = re.compile(r"\d[\d.,]*|[A-Za-z]+")
_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_DATED = re.compile(
    rf"\b{_MONTH}\.? \d{{1,2}}(?:, \d{{4}})?\b|\b\d{{1,2}} {_MONTH}(?: \d{{4}})?|\b(?:19|20)\d\d\b|\b[Oo]ne of\b"
)
_WORD = re.compile(r"[^\W\d_]+")


@frozen
class Phrase:
    """Words that stand for a claim; ``whole`` when they are a clause that can follow "says"."""

    text: str
    whole: bool


def phrase(claim: Claim, sentences: Mapping[str, Sentence]) -> Phrase:
    """Give the shortest full clause in which a page states a claim, else the claim's own words.

    ``sentences`` are the dossier's, by id. Nothing is put into a page's words: attributions, datelines and asides
    between commas are left off. A figure that shares its clause with others keeps the claim's own words.
    """
    if claim.kind == "quotation":
        return Phrase(f"“{claim.text}”", False)
    if claim.parts:
        return Phrase(_bracketed(claim.text), False)
    found = [one for one in _candidates(claim, sentences) if one is not None]
    if claim.value is None:
        return _statement(claim, sentences)
    if _is_clause(claim, sentences):
        return Phrase(claim.text.rstrip("."), True)
    if found:
        return Phrase(min(found, key=lambda text: (len(text), text)), True)
    return Phrase(claim.text.rstrip("."), False)


def without_dateline(text: str) -> str:
    """Leave off the place and the agency with which a dispatch opens.

    >>> without_dateline("VELL, Orsland (HPA) - The granary burned down.")
    'The granary burned down.'
    """
    return _DATELINE.sub("", text)


def _is_clause(claim: Claim, sentences: Mapping[str, Sentence]) -> bool:
    """Whether the claim's own words are a figure with its verb, and the figure hangs on no word before it."""
    for mention in claim.mentions:
        sentence = sentences.get(mention.sentence)
        if sentence is not None:
            text, start = sentence.text, mention.start - sentence.start
            size = mention.end - mention.start
            if claim.text.lower().startswith(text[start : start + size].lower()) and _has_auxiliary(claim.text[size:]):
                return text[:start].rsplit(None, 1)[-1:] == [] or text[:start].split()[-1].lower() not in _HANGS
    return False


def _has_auxiliary(text: str) -> bool:
    words = text.lower().split()
    return bool(words) and words[0] not in _RELATIVE and any(word in _words("auxiliary") for word in words)


def _bracketed(text: str) -> str:
    """Write what was counted after a sum: "9 + 13 + 4 = 26: injured" is "9 + 13 + 4 = 26 (injured)"."""
    sum_, mark, counted = text.rpartition(": ")
    return f"{sum_} ({counted})" if mark and sum_ else text


def _statement(claim: Claim, sentences: Mapping[str, Sentence]) -> Phrase:
    """Attributed words that are a clause of their own, else the sentence in which they stand."""
    words = claim.text.split()
    if (
        words
        and words[0].lower() not in _words("pronoun")
        and _has_verb(claim.text)
        and _stands_alone(claim, sentences)
    ):
        return Phrase(without_dateline(claim.text).rstrip("."), True)
    for mention in claim.mentions:
        sentence = sentences.get(mention.sentence)
        if sentence is not None and len(sentence.text) <= 2 * _LONGEST:
            return Phrase(without_dateline(sentence.text).rstrip("."), True)
    return Phrase(claim.text.rstrip("."), False)


def _stands_alone(claim: Claim, sentences: Mapping[str, Sentence]) -> bool:
    """Whether attributed words begin where a clause begins: not "accused | X of locking", "urged | X to leave"."""
    for mention in claim.mentions:
        sentence = sentences.get(mention.sentence)
        if sentence is not None and claim.text.rstrip(".") in " ".join(sentence.text.split()):
            before = " ".join(sentence.text.split()).partition(claim.text.rstrip("."))[0].split()
            return not before or before[-1][-1] in ",:;.\"'“”‘’-–—" or before[-1] == "that" or before[-1] in _forms()
    return True


def _candidates(claim: Claim, sentences: Mapping[str, Sentence]) -> Iterator[str | None]:
    """One clause for every mention outside headlines and rewritten copies; those only where nothing else is."""
    stated = [(mention, sentences[mention.sentence]) for mention in claim.mentions if mention.sentence in sentences]
    plain = [pair for pair in stated if pair[1].part == "body" and pair[1].copy != "suspected"]
    seen: set[str] = set()
    for mention, sentence in plain or stated:
        text = sentence.text
        if text not in seen and len(seen) < _TRIED:
            seen.add(text)
            yield _clause(text, max(mention.start - sentence.start, 0), min(mention.end - sentence.start, len(text)))


def _clause(text: str, start: int, end: int) -> str | None:
    """Cut the clause around a figure out of its sentence; None where it cannot be had alone and whole."""
    first, last = _core(text, start, end)
    before, figure, after = text[first:start], text[start:end], text[end:last]
    if not _has_verb(before):
        if before.strip() and before.split()[-1].lower() in _INSIDE:
            return None
        before, after = _subject(before), _ASIDE.sub("", after, count=1)
    before = _last_clause(before)
    after = after[: _joint(before, after)]
    if _numbers(after) and _has_verb(before):
        if " " not in figure.strip():
            return None
        after = ""
    cut = " ".join(f"{before}{figure}{after}".split()).strip(" \"'“”‘’,.;:–—-…")
    cut = cut.replace('"', "") if cut.count('"') == 1 else cut
    cut = re.sub(r"^(?:and|but|while|that) ", "", cut)
    others = _numbers(before) or _numbers(after)
    starts_with_pronoun = cut.split(" ", 1)[0].lower() in _words("pronoun")
    return None if others or starts_with_pronoun or len(cut) > _LONGEST or not _has_verb(cut) else cut


def _last_clause(before: str) -> str:
    """Leave off the clauses before the one that leads to the figure: "rain fell, and the river stood four metres"."""
    rest = re.split(r"; |: |, (?:and|but|while) ", before)[-1]
    return rest if _has_verb(rest) or rest == before.rpartition(": ")[2] else before


def _subject(before: str) -> str:
    """Leave off what a figure that opens its clause does not need: a time, an ellipsis."""
    rest = re.split(r"…|\.\.\.|, ", before)[-1].lstrip()
    return rest if len(rest) < len(before) else before


def _joint(before: str, after: str) -> int:
    """Where the clause ends: the first joint behind its verb."""
    for joint in _JOINT.finditer(after):
        if _has_verb(before) or _has_verb(after[: joint.start()]):
            return joint.start()
    return len(after)


def _core(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave off the dateline and whoever says it: the bounds of what is said."""
    dateline = _DATELINE.match(text)
    first = dateline.end() if dateline and dateline.end() <= start else 0
    lead = _LEAD.match(text[first:])
    first += lead.end() if lead and first + lead.end() <= start else 0
    for said in _WORD.finditer(text, first, start):
        if said.group() not in _forms():
            continue
        follows = _follows(text, said.end(), start)
        before = text[first : said.start()].rstrip()
        behind = before.endswith((",", '"', "”")) and _has_verb(before)  # "walked ashore, said Captain Sarn, who ..."
        if len(before) <= _HEAD and follows is not None and not behind:
            first = follows
    return first, _tail(text, end)


def _follows(text: str, at: int, start: int) -> int | None:
    """Where the clause after a saying verb begins; None where it is none, or begins with a pronoun."""
    that = text.find(" that ", at - 1, start)
    begin = that + 6 if that >= 0 else at + len(text[at:start]) - len(text[at:start].lstrip())
    word = text[begin:].split(" ", 1)[0].lower().strip("\"'“”‘’,.;:")
    if not word or text[at : at + 1] in ",.;:" or word in _words("pronoun"):
        return None
    return None if that < 0 and word in _NO_CLAUSE else begin


def _numbers(text: str) -> bool:
    """Whether figures stand in a stretch, dates apart."""
    rest = _DATED.sub(" ", text)
    return any(
        is_number_word(word.lower()) and word.lower() not in ("a", "an", "one") for word in _NUMBER.findall(rest)
    )


def _has_verb(text: str) -> bool:
    """Whether an auxiliary, or what looks like a past tense, stands in a stretch of text."""
    words = [word.strip("\"'“”‘’,.;:()").lower() for word in text.split()]
    return any(word in _words("auxiliary") or word in _past() or word.endswith("ed") for word in words)


@cache
def _words(group: str) -> frozenset[str]:
    return frozenset(word for row in read_table("clause_words.tsv") if row[0] == group for word in row[1].split())


@cache
def _past() -> frozenset[str]:
    """Past tenses of the verbs that the program counts with."""
    cells = (cell for row in read_table("predicates.tsv") for cell in row[-1].split(", ") if ":" in cell)
    told = (form for row in read_table("saying.tsv") for form in row[1].split()[1:] if not form.endswith("ing"))
    return frozenset(cell.split(":")[1].split()[0] for cell in cells).union(told)


@cache
def _forms() -> frozenset[str]:
    rows = [row for row in read_table("saying.tsv") if len(row) > 2 and row[2] in _SAYING]
    return frozenset(form for row in rows for form in row[1].split() if not form.endswith("ing") and form != row[0])


def _tail(text: str, end: int) -> int:
    """Where it is said who says it, behind the clause: ", the chief said", ", said the chief", ", according to X"."""
    for at in range(end, len(text)):
        if text[at] == ",":
            after = text[at + 1 : at + 1 + 2 * _TAIL]
            if after.lstrip("\"'”’ ").startswith("according to") or _names_a_speaker(after):
                return at
        elif text[at] in '"”' and text[at + 1 :].lstrip(" ,").split(" ", 1)[0] in _forms():
            return at
    return len(text)


def _names_a_speaker(after: str) -> bool:
    """Whether a verb of saying follows within two more commas, with no other verb before it."""
    for word in _WORD.finditer(after):
        if word.group() in _forms():
            before = after[: word.start()]
            return before.count(",") <= _COMMAS and len(before) <= _TAIL
        if word.group() in _words("auxiliary"):
            return False
    return False
