"""What a story's page has behind the first screen: claims, policies, pages, history."""

from collections.abc import Sequence
from functools import cache

from secondsource.archive import ArchivedArticle, StoryEvent
from secondsource.articles import load_agencies
from secondsource.claims.policies import POLICIES, answer
from secondsource.records import Claim
from secondsource.report import View
from secondsource.report.front import numeral
from secondsource.report.markup import details, element, listing, safe, slug
from secondsource.report.view import article_link, claim_link, claim_words
from secondsource.web.matrix import asked_claims
from secondsource.wording import count_words, when_words
from secondsource.wording.counts import outlet_words
from secondsource.wording.names import source_names
from secondsource.wording.pages import page_line
from secondsource.wording.plain import plural

__all__ = ["claim_rows", "history_list", "page_rows", "policies_table"]

_FIRST, _ALL = 12, 150  # claims shown at once, and at all; the JSON has every one
_PAGES = 40
_POLICY_ROWS = 12
_EVENTS = 30
_MET = {"yes": "yes", "no": "no", "cannot tell": "cannot tell", None: "not asked"}


def claim_rows(view: View) -> str:
    """Every claim as a line that leads to its page, by rank; quotations and background folded."""
    ranked = sorted(view.dossier.claims, key=lambda claim: claim.rank)
    main = [claim for claim in ranked if claim.nature not in ("utterance", "opinion", "background")]
    told = [claim for claim in ranked if claim.nature in ("utterance", "opinion")]
    past = [claim for claim in ranked if claim.nature == "background"]
    return (
        _rows(main[:_FIRST], view)
        + _folded(main[_FIRST:], "more claim", None, view)
        + _folded(told, "quotation or statement", "quotations and statements", view)
        + _folded(past, "claim of background", "claims of background", view)
    )


def _rows(claims: Sequence[Claim], view: View) -> str:
    return element("ul", "".join(_row(claim, view) for claim in claims), class_="rows") if claims else ""


def _folded(claims: Sequence[Claim], noun: str, many: str | None, view: View) -> str:
    if not claims:
        return ""
    more = element("p", f"and {len(claims) - _ALL} more", class_="note") if len(claims) > _ALL else ""
    return details(plural(len(claims), noun, many), _rows(claims[:_ALL], view) + more, class_="more")


def _row(claim: Claim, view: View) -> str:
    names = ", ".join(safe(name) for name in source_names(claim, view.sources)[:4])
    count = element("b", count_words(claim)) + (f": {names}" if names else "")
    what = element("a", claim_words(claim, view), href=f"{view.links.claim}{slug(claim.id)}", class_="what")
    outlets = element("span", outlet_words(claim), class_="outlets")
    return element("li", numeral(claim) + what + " " + element("span", count, class_="rests") + " " + outlets)


def policies_table(view: View) -> str:
    """What each policy answers for the claims that can be asked, side by side."""
    claims = [claim for claim in asked_claims(view) if claim.nature != "decision"][:_POLICY_ROWS]
    if not claims:
        return ""
    heads = "".join(element("th", safe(name), scope="col") for name in POLICIES)
    head = element("thead", element("tr", element("th", "Claim", scope="col") + heads))
    body = element("tbody", "".join(_policy_row(claim, view) for claim in claims))
    return element(
        "div",
        element("table", head + body, class_="plain policies"),
        class_="wide",
        tabindex="0",
        role="region",
        aria_label="Policies side by side",
    )


def _policy_row(claim: Claim, view: View) -> str:
    cells = []
    for rule in POLICIES.values():
        found = answer(rule, claim.nature, claim.support, claim.evidence, view.sources, _agencies())
        said = {"yes": "met", "no": "not", "cannot tell": "open", None: "none"}[found.met]
        cells.append(element("td", _MET[found.met], class_=said, title=found.why))
    return element("tr", element("th", claim_link(view, claim), scope="row") + "".join(cells))


@cache
def _agencies() -> frozenset[str]:
    return frozenset(row.name for row in load_agencies(None).rows)


def page_rows(view: View, rows: Sequence[ArchivedArticle]) -> str:
    """The pages: what each is made of, and when it came."""
    seen = {row.id: row for row in rows}
    items = [_page_row(article.id, view, seen.get(article.id)) for article in view.dossier.articles]
    first = element("ul", "".join(items[:_PAGES]), class_="rows pages")
    if len(items) <= _PAGES:
        return first
    rest = element("ul", "".join(items[_PAGES:]), class_="rows pages")
    return first + details(plural(len(items) - _PAGES, "more page"), rest, class_="more")


def _page_row(article_id: str, view: View, row: ArchivedArticle | None) -> str:
    article = view.articles[article_id]
    line = page_line(article, view.dossier, view.labels)
    published = when_words(article.published) if article.published.start else "time not known"
    text = f", text {row.revision}" if row and row.revision > 1 else ""
    when = f"{safe(published)}{text}" + (f" · seen {safe(row.seen[:16].replace('T', ' '))}" if row else "")
    return element(
        "li",
        element("span", article_link(view, article.id), class_="what")
        + element("span", safe(line), class_="made")
        + element("span", when, class_="outlets"),
    )


def history_list(events: Sequence[StoryEvent], view: View) -> str:
    """What happened to the story in the archive, the latest first."""
    items = []
    for event in reversed(events[-_EVENTS:]):
        pages = [article_link(view, a) for a in event.articles if a in view.labels][:4]
        named = f": {', '.join(pages)}" if pages else ""
        why = f" — {safe(event.why)}" if event.why else ""
        items.append(
            f"{element('span', safe(event.at[:16].replace('T', ' ')), class_='time')} {safe(event.kind)}{named}{why}"
        )
    return listing(items, "history")
