"""Quotations and statements without figures: which mentions are one, and where the words were changed."""

import re
from collections.abc import Mapping, Sequence

from secondsource.claims.material import Material
from secondsource.claims.said import Said
from secondsource.frozen import frozen
from secondsource.records import Attribution, Mention, Sentence
from secondsource.text import tokens

__all__ = ["Utterance", "group_quotations", "group_statements", "statement_mentions"]

# Two printings of one quotation keep this much of each other's words even when one is translated back or touched up;
# two different sentences by one speaker stay far below (they share names and small words only).
_SAME_QUOTATION = 0.6
_SAME_STATEMENT = 0.75
_LEAST_WORDS = 4
_FEW_WORDS = 6  # so short a quotation is another's printing only if nearly every word is
_LONGEST_COMPARED = 400  # words; a longer stretch is compared as it stands or cut, never word by word


@frozen
class Utterance:
    """The mentions of one quotation or statement, the fullest first."""

    kind: str  # quotation | statement | event
    said: tuple[Said, ...]
    words: tuple[tuple[str, ...], ...]  # folded words of each mention


def group_quotations(rows: Sequence[Said]) -> tuple[Utterance, ...]:
    """Put the printings of one quotation together: equal, cut, bracketed, or touched up by one of them."""
    return _group(rows, "quotation", _SAME_QUOTATION)


def group_statements(rows: Sequence[Said]) -> tuple[Utterance, ...]:
    """Put statements of nearly one wording together; other wordings stay apart, which adds no source."""
    return _group(rows, "statement", _SAME_STATEMENT)


def _group(rows: Sequence[Said], kind: str, least: float) -> tuple[Utterance, ...]:
    groups: list[list[tuple[Said, tuple[str, ...]]]] = []
    index: dict[str, list[int]] = {}
    for row in sorted(rows, key=lambda r: (-len(r.mention.text), r.article, r.mention.start)):
        words = tuple(t.folded for t in tokens(row.mention.text))
        home = _home(row, words, groups, index, least)
        if home is None:
            home = len(groups)
            groups.append([])
        groups[home].append((row, words))
        for word in sorted(set(words)):
            if home not in index.setdefault(word, []):
                index[word].append(home)
    made = (Utterance(kind, tuple(r for r, _ in g), tuple(w for _, w in g)) for g in groups)
    return tuple(sorted(made, key=lambda u: (u.said[0].article, u.said[0].mention.start)))


def _home(
    row: Said,
    words: tuple[str, ...],
    groups: Sequence[Sequence[tuple[Said, tuple[str, ...]]]],
    index: Mapping[str, Sequence[int]],
    least: float,
) -> int | None:
    """The first group whose fullest printing has this one in it; only groups with a shared rare word are looked at."""
    if not words:
        return None
    rarest = sorted(set(words), key=lambda w: (len(index.get(w, ())), w))[: max(3, len(words) // 2)]
    for i in sorted({i for word in rarest for i in index.get(word, ())}):
        first, full = groups[i][0]
        if first.stance == row.stance and _one_wording(words, full, least, first.source == row.source):
            return i
    return None


def _one_wording(short: tuple[str, ...], full: tuple[str, ...], least: float, same_speaker: bool) -> bool:
    if short == full or (len(short) >= _LEAST_WORDS and _inside(short, full)):
        return True
    if len(short) < _LEAST_WORDS or (len(short) < _FEW_WORDS and not same_speaker):
        return False
    wanted = max(least, 0.85 if len(short) < _FEW_WORDS else 0.0 if same_speaker else 0.8)
    if len(full) > _LONGEST_COMPARED or not _may_be_like(short, full, wanted):
        return False
    return 2 * _in_order(short, full) / (len(short) + len(full)) >= wanted


def _inside(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    return f" {' '.join(short)} " in f" {' '.join(full)} "


def _in_order(a: Sequence[str], b: Sequence[str]) -> int:
    """Words in common that stand in one order in both (longest common subsequence); small words alone are no match."""
    row = [0] * (len(b) + 1)
    for word in a:
        before = 0
        for j, other in enumerate(b, start=1):
            before, row[j] = row[j], before + 1 if word == other else max(row[j], row[j - 1])
    return row[-1]


def _may_be_like(a: Sequence[str], b: Sequence[str], least: float) -> bool:
    """Whether the words in common, in any order, are enough at all: the cheap question first."""
    return 2 * len(set(a) & set(b)) >= least * min(len(set(a)), len(set(b)))


def statement_mentions(material: Material) -> dict[str, tuple[tuple[Sentence, Mention], ...]]:
    """Make a mention of every attributed stretch that holds neither a figure nor a quotation, by article."""
    made: dict[str, tuple[tuple[Sentence, Mention], ...]] = {}
    for article in material.articles:
        reading = material.readings[article.id]
        taken = [(m.start, m.end) for m in reading.mentions if m.kind in ("figure", "quotation")]
        made[article.id] = tuple(
            (sentence, _mention(attribution, article.text))
            for attribution in reading.attributions
            if not any(a < attribution.end and attribution.start < b for a, b in taken)
            and _says_enough(attribution, article.text)
            and (sentence := _sentence_at(attribution.start, material.sentences[article.id])) is not None
            and sentence.part != "headline"
        )
    return made


_OPEN = re.compile(
    r"confirm|verif|comment|establish|investigat|looking into|declin|rule out|respon|whether|how many", re.I
)


def _says_enough(attribution: Attribution, text: str) -> bool:
    """A denial is worth keeping however short: "denied the charge"; so is what somebody could not confirm."""
    words = text[attribution.start : attribution.end]
    if attribution.stance == "not confirmed":
        return _OPEN.search(f"{attribution.cue} {words}") is not None and words != attribution.cue
    return attribution.stance == "against" or len(words.split()) >= _LEAST_WORDS


def _sentence_at(start: int, sentences: Sequence[Sentence]) -> Sentence | None:
    return next((s for s in sentences if s.start <= start < s.end), None)


def _mention(attribution: Attribution, text: str) -> Mention:
    words = text[attribution.start : attribution.end]
    source = {"name": attribution.name, "role": attribution.role}
    return Mention("statement", attribution.start, attribution.end, words, {"text": words}, source, attribution)
