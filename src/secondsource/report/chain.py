"""The way of a sentence: from whoever said it, through the text in which it stood, to the pages that print it."""

from secondsource.records import CopyLink, Sentence
from secondsource.report.markup import element, listing, safe
from secondsource.report.view import View, article_link, claim_link, origin_words, sentence_link
from secondsource.wording.changes import Piece, pieces
from secondsource.wording.plain import capital, plural

__all__ = ["chain", "pieces_markup"]

_KIND_WORDS = {
    "verbatim": "Unchanged",
    "edited": "Edited",
    "suspected": "Perhaps reworded",
    "quotation": "The same quotation, other words around it",
}
_PAGES, _FEW = 8, 2  # pages named at the end of a chain, and where hundreds of chains say the same


def chain(sentence: Sentence, links: tuple[CopyLink, ...], view: View, *, lean: bool = False) -> str:
    """Write a sentence's chain, its edits and its claims; empty when nothing is known of it.

    A ``lean`` chain of a copied sentence says only what was changed: its way stands with the sentence that it copies.
    """
    claims = [view.claims[name] for name in view.stated.get(sentence.id, ())]
    if not links and not claims and len(view.printed.get(sentence.id, ())) < 2:
        return ""
    edits = [_edit(link, sentence, view) for link in links if link.a == sentence.id]
    if lean and any(edits):
        return listing([item for item in edits if item])
    steps = [*_said_by(sentence, view), _whose(sentence, view), _printed(sentence, view, _FEW if lean else _PAGES)]
    way = element("ol", "".join(element("li", step) for step in steps if step), class_="way")
    states = [f"States: {claim_link(view, claim)}" for claim in claims if claim.kind != "quotation"]
    return way + listing([item for item in (*edits, *states) if item])


def _whose(sentence: Sentence, view: View) -> str:
    """Whose words, as a step of the chain."""
    return capital(origin_words(view, sentence.origin))


def _said_by(sentence: Sentence, view: View) -> list[str]:
    """Who said it and through which channel, each a step."""
    mentions = [
        mention
        for name in view.stated.get(sentence.id, ())
        for mention in view.claims[name].mentions
        if mention.sentence == sentence.id
    ]
    names = dict.fromkeys(mention.source for mention in mentions if mention.source in view.sources)
    told = [view.sources[name] for name in names if name]
    who = ", ".join(safe(source.name) + (f", {safe(source.role)}" if source.role else "") for source in told)
    channels = ", ".join(dict.fromkeys(safe(mention.channel) for mention in mentions if mention.channel))
    return [step for step in (who, channels) if step]


def _printed(sentence: Sentence, view: View, most: int) -> str:
    pages = view.printed.get(sentence.id, (sentence.article,))
    named = ", ".join(article_link(view, page) for page in pages[:most] if page in view.labels)
    more = f" and {len(pages) - most} more" if len(pages) > most else ""
    return f"{plural(len(pages), 'page')}: {named}{more}"


def _edit(link: CopyLink, sentence: Sentence, view: View) -> str:
    other = view.sentences.get(link.b)
    if other is None:
        return ""
    source = view.articles[other.article]
    words = _KIND_WORDS.get(link.kind, link.kind)
    beside = sentence_link(view, other.id, safe(view.labels[source.id]))
    own = view.articles[sentence.article]
    why = "" if not link.why else f" ({safe(_labelled(link.why, (own.id, source.id), view))})"
    head = f"{words}, beside {beside}{why}"
    if not link.edits:
        return head
    cut = pieces(sentence.start, sentence.end, own.text, source.text, link.edits)
    return head + element("p", pieces_markup(cut), class_="diff")


def _labelled(text: str, pages: tuple[str, ...], view: View) -> str:
    """Put the labels of two pages where a reason has their file names."""
    for page in sorted(pages, key=lambda page: -len(view.articles[page].name)):
        text = text.replace(view.articles[page].name, view.labels[page])
    return text


def pieces_markup(cut: tuple[Piece, ...]) -> str:
    """Write a sentence with what was put in and taken out."""
    return "".join(_piece(piece) for piece in cut)


def _piece(piece: Piece) -> str:
    a, b = safe(piece.a), safe(piece.b)
    if piece.op == "house style":
        return element("span", a, class_="house", title=f"house style for: {piece.b}")
    if piece.op == "move":
        return element("span", a, class_="moved", title="moved")
    if piece.op == "keep":
        return a
    gone = element("del", b) if b.strip() else ""
    new = element("ins", a) if a.strip() else a
    return gone + (" " if gone and new.startswith("<ins>") and not b.endswith(" ") else "") + new
