"""Each page's text, its sentences coloured by whose words they are; a tap opens a chain and its edits."""

from secondsource.records import Article, CopyLink, Sentence
from secondsource.report.markup import details, element, external, listing, safe, slug
from secondsource.report.view import View, claim_link, colour, origin_words, sentence_link
from secondsource.wording import Piece, pieces, when_words
from secondsource.wording.pages import page_line
from secondsource.wording.plain import plural

__all__ = ["article_part", "pieces_markup"]

_KIND_WORDS = {
    "verbatim": "unchanged",
    "edited": "edited",
    "suspected": "perhaps reworded",
    "quotation": "the same quotation, other words around it",
}
_REMOVED_SHOWN = 400  # letters of a removed part: enough to see what it is
_CHAIN = 12  # pages named in a sentence's chain


def article_part(article: Article, view: View) -> str:
    """Write a page: what it is made of, its text, and what was removed from it."""
    line = page_line(article, view.dossier, view.labels)
    name = element("b", safe(view.labels[article.id]))
    summary = f"{name} {element('span', safe(line), class_='made')}"
    inside = _facts(article) + _text(article, view) + _removed(article)
    return details(summary, inside, class_="article", id=slug(article.id))


def _facts(article: Article) -> str:
    published = when_words(article.published)
    why = f" — {article.published.why}" if article.published.why else ""
    credits = "; ".join(f"“{credit.text}” ({credit.kind}, {credit.where})" for credit in article.credits)
    facts = [
        ("Headline", safe(article.headline)),
        ("Page", external(article.url, safe(article.name))),
        ("Published", safe(published + why)),
        ("Byline", safe(article.byline or "")),
        ("Dateline", safe(article.dateline or "")),
        ("Credit", safe(credits)),
        ("Owner", safe(article.owner or "")),
        ("Not read", safe(article.why_not or "")),
    ]
    rows = "".join(element("dt", name) + element("dd", words) for name, words in facts if words)
    return element("dl", rows)


def _text(article: Article, view: View) -> str:
    sentences = [sentence for sentence in view.sentences.values() if sentence.article == article.id]
    if not sentences:
        return ""
    parts = ["<div class='p'>"]
    at = 0
    for sentence in sorted(sentences, key=lambda sentence: sentence.start):
        between = article.text[at : sentence.start]
        if at and "\n\n" in between:
            parts.append("</div><div class='p'>")
        parts.append(f" {safe(between.strip())} " if between.strip() else " ")
        parts.append(_sentence(sentence, view))
        at = sentence.end
    language = article.language or None
    return element("div", "".join(parts) + "</div>", class_="text", lang=language, dir="auto")


def _sentence(sentence: Sentence, view: View) -> str:
    style = f"s {colour(view, sentence.origin)} {sentence.copy}" + (" headline" if sentence.n == 0 else "")
    chain = _chain(sentence, view)
    text = safe(sentence.text)
    if not chain:
        return element("span", text, class_=style, id=slug(sentence.id))
    return details(
        element("span", text, class_=style),
        element("div", chain, class_="chain"),
        class_="inline",
        id=slug(sentence.id),
    )


def _chain(sentence: Sentence, view: View) -> str:
    """Follow a sentence from whoever said it through the text that it stands in to the pages that print it."""
    links = [link for link in view.dossier.copy_links if sentence.id in (link.a, link.b)]
    claims = [view.claims[name] for name in view.stated.get(sentence.id, ())]
    sources = dict.fromkeys(m.source for c in claims for m in c.mentions if m.sentence == sentence.id and m.source)
    said = [safe(view.sources[name].name) for name in sources if name in view.sources]
    if not links and not claims:
        return ""
    printed = _pages_with(sentence, view)
    steps = [", ".join(said), origin_words(view, sentence.origin), printed]
    items = [" → ".join(step for step in steps if step)]
    items += [_edit(link, sentence, view) for link in links if link.a == sentence.id]
    items += [f"states: {claim_link(claim)}" for claim in claims if claim.kind != "quotation"]
    return listing(items)


def _pages_with(sentence: Sentence, view: View) -> str:
    """Name the pages that carry this sentence or the one that it was copied from."""
    roots = set(sentence.copy_of) or {sentence.id}
    carrying = {s.article for s in view.sentences.values() if s.id in roots or roots & set(s.copy_of)}
    pages = [article.id for article in view.dossier.articles if article.id in carrying]
    named = ", ".join(safe(view.labels[page]) for page in pages[:_CHAIN])
    more = f" and {len(pages) - _CHAIN} more" if len(pages) > _CHAIN else ""
    return f"{plural(len(pages), 'page')}: {named}{more}"


def _edit(link: CopyLink, sentence: Sentence, view: View) -> str:
    other = view.sentences.get(link.b)
    if other is None:
        return ""
    source = view.articles[other.article]
    words = _KIND_WORDS.get(link.kind, link.kind)
    beside = sentence_link(other.id, safe(view.labels[source.id]))
    head = f"{words}, beside {beside} ({safe(link.why)})" if link.why else f"{words}, beside {beside}"
    if not link.edits:
        return head
    own = view.articles[sentence.article]
    cut = pieces(sentence.start, sentence.end, own.text, source.text, link.edits)
    return head + element("p", pieces_markup(cut), class_="diff")


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
    gone = element("del", b) if b else ""
    new = element("ins", a) if a else ""
    return gone + (" " if gone and new else "") + new


def _removed(article: Article) -> str:
    if not article.removed:
        return ""
    items = []
    for part in article.removed:
        text = part.text if len(part.text) <= _REMOVED_SHOWN else part.text[:_REMOVED_SHOWN] + " …"
        items.append(f"{element('b', safe(part.label))} {safe(text)}" if text else element("b", safe(part.label)))
    return details(f"{plural(len(items), 'part')} removed from the page", listing(items, "removed"))
