"""One story: the first screen, and behind it every claim, every page and the timeline."""

from collections.abc import Sequence

from secondsource.records import Article, Claim, Dossier
from secondsource.report.articles import article_part
from secondsource.report.claims import claim_part
from secondsource.report.copy_map import copy_maps, legend
from secondsource.report.front import front, story_head
from secondsource.report.markup import details, element, safe, slug
from secondsource.report.view import View, claim_link, view_of
from secondsource.wording import Line, screen
from secondsource.wording.plain import plural

__all__ = ["claims_block", "pages_block", "story_part", "timeline_block"]

_FIRST_CLAIMS = 12  # claims that stand open to the eye; quotations and background follow, folded
_MANY = 16  # pages listed one by one, also those that are all copy


def story_part(dossier: Dossier) -> str:
    """Write a story: its head and first screen, then what is behind them."""
    view = view_of(dossier)
    shown = screen(dossier)
    parts = front(view, shown) + claims_block(view) + pages_block(view) + timeline_block(view)
    return element("article", story_head(view, shown.head) + parts, class_="story", id=slug(dossier.story.id))


def claims_block(view: View) -> str:
    """Every claim, each opening to its evidence; quotations and background folded."""
    ranked = sorted(view.dossier.claims, key=lambda claim: claim.rank)
    main = [claim for claim in ranked if claim.nature not in ("utterance", "opinion", "background")]
    told = [claim for claim in ranked if claim.nature in ("utterance", "opinion")]
    past = [claim for claim in ranked if claim.nature == "background"]
    parts = (
        _written(main[:_FIRST_CLAIMS], view)
        + _folded(main[_FIRST_CLAIMS:], "more claim", view)
        + _folded(told, "quotation or statement", view, "quotations and statements")
        + _folded(past, "claim of background", view, "claims of background")
    )
    note = "The number is that of the independent sources. Open a claim for the sentences behind it."
    return _block("Claim by claim", "claims", note, parts) if parts else ""


def _block(title: str, name: str, note: str, inside: str) -> str:
    head = element("h2", title) + (element("p", note, class_="note") if note else "")
    return element("section", element("div", head, class_="title") + inside, class_=f"block {name}")


def _written(claims: Sequence[Claim], view: View) -> str:
    return "".join(claim_part(claim, view) for claim in claims)


def _folded(claims: Sequence[Claim], noun: str, view: View, many: str | None = None) -> str:
    return details(plural(len(claims), noun, many), _written(claims, view), class_="more") if claims else ""


def pages_block(view: View) -> str:
    """The maps, then every page; of many pages, those that are all copy fold by whose text they print."""
    maps = copy_maps(view)
    pages = view.dossier.articles
    copies = [page for page in pages if page.derivation == "wholly"] if len(pages) > _MANY else []
    lean = len(pages) > _MANY
    written = "".join(article_part(page, view, lean=lean) for page in pages if page not in copies)
    more = "".join(_copies(whose, some, view) for whose, some in _by_text(copies, view).items())
    note = "Sentences are marked by whose words they are. Tap one for its way here and what was changed in it."
    drawn = element("div", maps, class_="maps") + legend() if maps else ""
    return _block("Page by page", "pages", note, drawn + written + more)


def _by_text(pages: Sequence[Article], view: View) -> dict[str, list[Article]]:
    """Group pages that are all copy by the text that they copy most of."""
    home: dict[str, tuple[float, str]] = {}
    for family in view.dossier.families:
        for member in family.members:
            share = member.verbatim + member.edited + member.credited + member.suspected
            home[member.article] = max(home.get(member.article, (0.0, "")), (share, family.origin))
    groups: dict[str, list[Article]] = {}
    for page in pages:
        origin = view.origins.get(home.get(page.id, (0.0, ""))[1])
        groups.setdefault(origin.name if origin else "", []).append(page)
    return groups


def _copies(whose: str, pages: Sequence[Article], view: View) -> str:
    words = plural(len(pages), "page") + (f", all {safe(whose)}’s text" if whose else ", all copy")
    return details(words, "".join(article_part(page, view, lean=True) for page in pages), class_="more")


def timeline_block(view: View) -> str:
    """What happened and what was said, in the order of time, each with the reason why its time is known."""
    whole = {section.id: section for section in screen(view.dossier, everything=True).sections}
    if "timeline" not in whole:
        return ""
    above, rows = "", []
    for line in whole["timeline"].lines:
        rows.append(_moment(line, above == line.label, view))
        above = line.label
    return _block("Timeline", "timeline", "", element("ol", "".join(rows), class_="moments"))


def _moment(line: Line, again: bool, view: View) -> str:
    text, _, why = line.text.partition(" [")
    first = next((name for name in line.claims if name in view.claims), None)
    words = claim_link(view, view.claims[first], safe(text)) if first else safe(text)
    reason = element("small", safe(why.rstrip("]"))) if why and not again else ""
    time = element("span", safe(line.label), class_="time again" if again else "time")
    return element("li", time + element("span", f"{words} {reason}", class_="moment"))
