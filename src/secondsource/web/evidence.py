"""One claim with all its evidence; one article with each sentence in the colour of whose words it is; two beside."""

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from secondsource import archive as shelf
from secondsource.archive import ArchivedArticle
from secondsource.comparing import compare
from secondsource.errors import UsageError
from secondsource.exports import plain
from secondsource.records import Article, Claim
from secondsource.report import View, article_inside, claim_inside, comparison_part
from secondsource.report.front import numeral
from secondsource.report.markup import element, safe
from secondsource.report.view import claim_words
from secondsource.web.asking import words
from secondsource.web.frames import frame, json_answer, rendered
from secondsource.web.shelf import desk_of, handle, page_for, view_for
from secondsource.wording import count_words
from secondsource.wording.pages import page_line

__all__ = ["article", "beside", "claim"]


def claim(request: Request) -> Response:
    """Show one claim and everything that it rests on."""
    name = str(request.path_params["id"])[:300]
    home, view, found = _claim(request, name.removesuffix(".json"))
    if name.endswith(".json"):
        return json_answer(_claim_data(view, found, home))
    desk = desk_of(request)

    key = ("claim", found.id, view.dossier.story.articles)  # the articles tell the story now from an earlier time
    page = page_for(desk, key, home, lambda: view, lambda view: _claim_page(request, home, view, view.claims[found.id]))
    return HTMLResponse(page)


def _claim_page(request: Request, home: str, view: View, found: Claim) -> str:
    return rendered(
        request,
        "claim.html",
        found.text,
        home=home,
        headline=view.dossier.story.headline,
        numeral=Markup(numeral(found)),
        what=Markup(claim_words(found, view)),
        count=count_words(found),
        answer=found.answer,
        inside=Markup(claim_inside(found, view)),
        findings=[f for f in view.dossier.findings if found.id in f.claims],
        sources=[(s.name, s.party) for s in view.dossier.sources if any(e.source == s.id for e in found.evidence)],
        all_sources=sorted({s.name for s in view.dossier.sources if s.kind not in ("none", "voice", "anonymous")}),
    )


def _claim(request: Request, name: str) -> tuple[str, View, Claim]:
    """Find a claim in its story as it is now, else as it was when it was last shown."""
    desk = desk_of(request)
    known = desk.claims.get(name)
    try:
        home = shelf.find_story(handle(desk), known[0] if known else shelf.story_of_claim(handle(desk), name))
    except UsageError as error:
        raise HTTPException(404, f"There is no claim {name}; open its story first.") from error
    for as_of in dict.fromkeys((None, known[1] if known else None)):
        view = view_for(desk, home, as_of)
        if name in view.claims:
            return home, view, view.claims[name]
    raise HTTPException(404, f"The story no longer has the claim {name}.")


def _claim_data(view: View, found: Claim, home: str) -> Mapping[str, Any]:
    """A claim with the sources and sentences that it names."""
    stated = dict.fromkeys(mention.sentence for mention in found.mentions)
    told = dict.fromkeys(e.source for e in found.evidence if e.source)
    dossier = view.dossier
    return {
        "story": home,
        "claim": plain(found),
        "sources": [plain(view.sources[name]) for name in told if name in view.sources],
        "sentences": [plain(view.sentences[name]) for name in stated if name in view.sentences],
        "relations": [plain(r) for r in dossier.relations if found.id in (r.a, r.b)],
        "findings": [plain(f) for f in dossier.findings if found.id in f.claims],
    }


def article(request: Request) -> Response:
    """Show one article: its facts, its text by whose words, its other texts over time."""
    name = str(request.path_params["id"])[:300]
    desk = desk_of(request)
    row = _row(request, name.removesuffix(".json"))
    stored = shelf.article(handle(desk), row.id)
    view = view_for(desk, row.story)
    if name.endswith(".json"):
        return json_answer(_article_data(view, row, stored))
    inside = view.articles.get(row.id)
    revisions = shelf.revisions(handle(desk), row.id)
    return frame(
        request,
        "article.html",
        stored.headline or row.name,
        row=row,
        home=row.story,
        story=view.dossier.story.headline,
        label=view.labels.get(row.id, row.outlet),
        line=page_line(inside, view.dossier, view.labels) if inside else None,
        inside=Markup(article_inside(inside, view) if inside else _bare(stored)),
        revisions=revisions if len(revisions) > 1 else [],
        novel=shelf.novel(handle(desk), row.id)[:20],
        recall=shelf.recall(handle(desk), row.id)[:60],
        others=[(a.id, view.labels[a.id]) for a in view.dossier.articles if a.id != row.id][:60],
    )


def _row(request: Request, name: str) -> ArchivedArticle:
    try:
        return shelf.article_row(handle(desk_of(request)), name)
    except UsageError as error:
        raise HTTPException(404, f"There is no article {name}.") from error


def _bare(stored: Article) -> str:
    """An earlier text of a page, as it was: it has no place in the story as it is now."""
    parts = "".join(element("div", safe(part), class_="p") for part in stored.text.split("\n\n"))
    return element("div", parts, class_="text", lang=stored.language, dir="auto")


def _article_data(view: View, row: ArchivedArticle, stored: Article) -> Mapping[str, Any]:
    return {
        **plain(row),
        "article": plain(view.articles.get(row.id, stored)),
        "sentences": [plain(s) for s in view.sentences_of.get(row.id, ())],
        "copy_links": [plain(link) for link in view.links_of.get(row.id, ())],
    }


def beside(request: Request) -> Response:
    """Show two articles side by side."""
    texts = [_text(request, key) for key in ("a", "b")]
    found = compare(texts[0], texts[1])
    return frame(request, "plain.html", "Side by side", body=Markup(comparison_part(found)), class_="sheet")


def _text(request: Request, key: str) -> Article:
    asked = words(request, key)
    if asked is None:
        raise HTTPException(400, f"{key}: give the ids of two articles, a and b.")
    return shelf.article(handle(desk_of(request)), _row(request, asked).id)
