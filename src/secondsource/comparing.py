"""Two articles side by side: what each sentence of the first is in the second, and what each has alone."""

from collections.abc import Sequence

from secondsource.articles import sentences
from secondsource.copy_links import link
from secondsource.records import Article, ComparedSentence, Comparison, CopyLink, Edit, Sentence

__all__ = ["compare"]

_MIRRORED = {"insert": "delete", "delete": "insert"}


def compare(a: Article, b: Article) -> Comparison:
    """Compare two articles sentence by sentence; edits say what the first did to the second, in both texts' offsets.

    ``copy`` is of this pair alone: verbatim, edited, suspected, or own where the other has no counterpart.
    """
    a_sentences, b_sentences = sentences(a), sentences(b)
    links = link(a, a_sentences, b, b_sentences)
    beside: dict[str, CopyLink] = {}
    of_a = {s.id for s in a_sentences}
    for found in links:
        if found.kind != "quotation":
            beside.setdefault(found.a if found.a in of_a else found.b, found)
    met = {found.b if found.a in of_a else found.a for found in links if found.kind != "quotation"}
    direction, why = _direction(links, of_a)
    return Comparison(
        a=a,
        b=b,
        a_sentences=a_sentences,
        b_sentences=b_sentences,
        sentences=tuple(_compared(s, beside.get(s.id)) for s in a_sentences),
        only_a=tuple(s.id for s in a_sentences if s.id not in beside),
        only_b=tuple(s.id for s in b_sentences if s.id not in met),
        direction=direction,
        why=why,
    )


def _compared(sentence: Sentence, found: CopyLink | None) -> ComparedSentence:
    if found is None:
        return ComparedSentence(sentence.id, sentence.text, "own", None, None, ())
    if found.a == sentence.id:
        return ComparedSentence(sentence.id, sentence.text, found.kind, found.b, found.similarity, found.edits)
    return ComparedSentence(sentence.id, sentence.text, found.kind, found.a, found.similarity, _mirrored(found.edits))


def _mirrored(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """What the source did to the copy, read the other way round."""
    return tuple(Edit(_MIRRORED.get(e.op, e.op), e.b_start, e.b_end, e.a_start, e.a_end) for e in edits)


def _direction(links: Sequence[CopyLink], of_a: set[str]) -> tuple[str, str]:
    known = [found for found in links if found.direction == "known"]
    if not known:
        return "unknown", links[0].why if links else "no sentence of one stands in the other"
    return ("a from b" if known[0].a in of_a else "b from a"), known[0].why
