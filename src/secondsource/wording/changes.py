"""What a copy did to its original, piece by piece, and how much of a page another has."""

from collections import Counter
from collections.abc import Iterable

from secondsource.frozen import frozen
from secondsource.records import ComparedSentence, Comparison, Edit
from secondsource.wording.plain import plural

__all__ = ["COPY_MARKS", "Piece", "copy_counts", "diff", "pieces"]

COPY_MARKS = {"verbatim": "=", "edited": "~", "suspected": "?", "own": "+"}


@frozen
class Piece:
    """A stretch of a sentence: ``keep`` where nothing changed, else the edit's name, with both sides' words."""

    op: str  # keep | insert | delete | replace | move | house style
    a: str
    b: str


def pieces(start: int, end: int, text_a: str, text_b: str, edits: Iterable[Edit]) -> tuple[Piece, ...]:
    """Cut the stretch ``start`` to ``end`` of the copy's text at its edits; joined, the ``a`` sides give the stretch.

    >>> [p.op for p in pieces(0, 9, "nine dead", "ten dead", [Edit("replace", 0, 4, 0, 3)])]
    ['replace', 'keep']
    """
    cut: list[Piece] = []
    at = start
    for edit in sorted(edits, key=lambda edit: (edit.a_start, edit.a_end, edit.b_start)):
        first, last = max(edit.a_start, at), min(max(edit.a_end, at), end)
        if first > end:
            break
        if first > at:
            cut.append(Piece("keep", text_a[at:first], ""))
        cut.append(Piece(edit.op, text_a[first:last], text_b[edit.b_start : edit.b_end]))
        at = max(at, last)
    return (*cut, Piece("keep", text_a[at:end], "")) if at < end else tuple(cut)


def diff(row: ComparedSentence, comparison: Comparison) -> tuple[Piece, ...]:
    """Cut a compared sentence at what was changed in it."""
    span = next((s.start, s.end) for s in comparison.a_sentences if s.id == row.sentence)
    return pieces(*span, comparison.a.text, comparison.b.text, row.edits)


def copy_counts(comparison: Comparison) -> str:
    """Say how many sentences of the first article the second has, and which way the text went, if that is known."""
    kinds = Counter(row.copy for row in comparison.sentences)
    words = {"verbatim": "unchanged", "edited": "edited", "suspected": "perhaps reworded", "own": "only in A"}
    found = [f"{kinds[kind]} {word}" for kind, word in words.items() if kinds[kind]]
    found += [f"{len(comparison.only_b)} only in B"] if comparison.only_b else []
    way = {"a from b": "A from B", "b from a": "B from A"}.get(comparison.direction, "which came first is not known")
    return f"{plural(len(comparison.sentences), 'sentence')} in A: {', '.join(found)}; {way}"
