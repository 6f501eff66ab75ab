"""Each page's text, its sentences coloured by whose words they are; a tap opens a chain and its edits."""

from secondsource.records import Article, CopyLink, Sentence
from secondsource.report.chain import chain
from secondsource.report.markup import details, element, external, listing, safe, slug
from secondsource.report.view import View, colour, sentence_link
from secondsource.wording import when_words
from secondsource.wording.pages import page_line
from secondsource.wording.plain import plural

__all__ = ["article_inside", "article_part"]

_REMOVED_SHOWN = 400  # letters of a removed part: enough to see what it is
_KINDS = ("verbatim", "credited", "edited", "suspected")
_BAR = 120  # width of the bar of shares, in units of its drawing


def article_part(article: Article, view: View, *, lean: bool = False) -> str:
    """Write a page that opens to its text: what it is made of, its words, and what was removed from it.

    In a ``lean`` page an unchanged sentence leads to the one that it copies, where the whole chain stands: of two
    hundred printings of one dispatch only the first has to tell its way.
    """
    line = page_line(article, view.dossier, view.labels)
    name = element("b", safe(view.labels[article.id]))
    summary = f"{name} {_bar(article, view)} {element('span', safe(line), class_='made')}"
    inside = element("div", article_inside(article, view, lean=lean), id=slug(article.id))  # a link to it opens it
    return details(summary, inside, class_="article")


def article_inside(article: Article, view: View, *, lean: bool = False) -> str:
    """Write a page's facts, its text with the sentences marked, and what was removed."""
    return _facts(article) + _text(article, view, lean) + _removed(article)


def _bar(article: Article, view: View) -> str:
    """How many of a page's letters are whose, as a bar; the line beside it says the same."""
    letters: dict[tuple[str, str], int] = {}
    for sentence in view.sentences_of.get(article.id, ()):
        of = colour(view, sentence.origin)
        if sentence.part == "body" and of != "o0":
            kind = "verbatim" if sentence.copy == "own" else sentence.copy
            letters[of, kind] = letters.get((of, kind), 0) + len(sentence.text)
    whole = sum(len(s.text) for s in view.sentences_of.get(article.id, ()) if s.part == "body")
    at, parts = 0.0, ['<path class="absent" d="M0 0h120v10H0z"/>']
    for (of, kind), number in sorted(letters.items(), key=lambda item: (item[0][0], _KINDS.index(item[0][1]))):
        width = round(number / whole * _BAR, 1)
        parts.append(f'<g class="{of}"><path class="{kind}" d="M{at:g} .5h{width:g}v9h-{width:g}z"/></g>')
        at = round(at + width, 1)
    return f'<svg class="bar" viewBox="0 0 {_BAR} 10" aria-hidden="true">{"".join(parts)}</svg>'


def _facts(article: Article) -> str:
    published = when_words(article.published)
    why = f" — {article.published.why}" if article.published.why else ""
    credits = "; ".join(f"“{credit.text}” ({credit.kind}, {credit.where})" for credit in article.credits)
    facts = [
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


def _text(article: Article, view: View, lean: bool) -> str:
    sentences = view.sentences_of.get(article.id, ())
    if not sentences:
        return ""
    links = _links_of(article, view)
    parts = ['<div class="p">']
    at = 0
    for sentence in sorted(sentences, key=lambda sentence: sentence.start):
        between = article.text[at : sentence.start]
        if at and "\n\n" in between:
            parts.append('</div><div class="p">')
        parts.append(f" {safe(between.strip())} " if between.strip() else " ")
        parts.append(_sentence(sentence, links.get(sentence.id, ()), view, lean))
        at = sentence.end
    language = article.language or None
    return element("div", "".join(parts) + "</div>", class_="text", lang=language, dir="auto")


def _links_of(article: Article, view: View) -> dict[str, tuple[CopyLink, ...]]:
    found: dict[str, tuple[CopyLink, ...]] = {}
    for link in view.links_of.get(article.id, ()):
        for name in (link.a, link.b):
            found[name] = (*found.get(name, ()), link)
    return found


def _sentence(sentence: Sentence, links: tuple[CopyLink, ...], view: View, lean: bool) -> str:
    of = colour(view, sentence.origin)
    style = f"s {of} {sentence.copy}" + ("" if sentence.n else " headline")
    text = element("span", safe(sentence.text), class_=style)
    if lean and sentence.copy in ("verbatim", "credited"):
        root = next((name for name in view.roots[sentence.id] if name in view.sentences), sentence.id)
        if root != sentence.id:
            return element("span", sentence_link(view, root, text), class_="lean", id=slug(sentence.id))
    inside = chain(sentence, links, view, lean=lean)
    if not inside:
        return element("span", text, id=slug(sentence.id))
    opened = element("div", inside, class_=f"chain {of}", id=slug(sentence.id))
    return details(text, opened, class_="inline")


def _removed(article: Article) -> str:
    if not article.removed:
        return ""
    items = []
    for part in article.removed:
        text = part.text if len(part.text) <= _REMOVED_SHOWN else part.text[:_REMOVED_SHOWN] + " …"
        items.append(f"{element('b', safe(part.label))} {safe(text)}" if text else element("b", safe(part.label)))
    words = f"{plural(len(items), 'part')} removed from the page"
    return details(words, listing(items, "removed"), class_="more")
