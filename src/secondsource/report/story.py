"""One story in the order of the first screen: every line leads to what stands behind it."""

from collections.abc import Callable, Sequence

from secondsource.records import Claim, Dossier
from secondsource.report.articles import article_part
from secondsource.report.claims import claim_part
from secondsource.report.copy_map import copy_maps, legend
from secondsource.report.markup import details, element, safe, slug
from secondsource.report.view import View, view_of
from secondsource.wording import Line, Section, screen
from secondsource.wording.plain import plural

__all__ = ["story_part"]

_FIRST_CLAIMS = 12  # claims that stand open to the eye; quotations and background follow, folded
_MANY = 24  # pages listed one by one, also those that are all copy


def story_part(dossier: Dossier) -> str:
    """Write a story."""
    view = view_of(dossier)
    shown = screen(dossier)
    whole = {section.id: section for section in screen(dossier, everything=True).sections}
    head = element("h1", safe(shown.head.headline))
    said = element("p", safe(shown.head.said) + (f" ({safe(shown.head.why)})" if shown.head.why else ""), class_="said")
    counts = element("p", f"{safe(shown.head.counts)} · {safe(shown.head.seen)}", class_="counts")
    answer = element("p", safe(dossier.answer.line), class_="answer")
    parts = "".join(_section(section, whole[section.id], view) for section in shown.sections)
    return element(
        "article", element("header", head + said + counts + answer) + parts, class_="story", id=slug(dossier.story.id)
    )


def _section(section: Section, whole: Section, view: View) -> str:
    writers: dict[str, Callable[[Section, Section, View], str]] = {
        "says": _claims,
        "pages": _pages,
        "timeline": _timeline,
    }
    inside = writers.get(section.id, _lines)(section, whole, view)
    title = element("h2", safe(section.title.capitalize()))
    return element("section", title + inside, class_=section.id, aria_label=section.title.capitalize())


def _lines(section: Section, whole: Section, view: View) -> str:
    """The lines of the first screen; behind the last one, all that were folded."""
    items = [_line(line, view) for line in section.lines if not line.folded]
    shown = {(line.label, line.text) for line in section.lines}
    rest = [_line(line, view) for line in whole.lines if (line.label, line.text) not in shown]
    folded = [line for line in section.lines if line.folded]
    more = element("ul", "".join(items))
    if not rest:
        return more
    words = " · ".join(safe(line.text) for line in folded) or plural(len(rest), "more line")
    return more + details(words, element("ul", "".join(rest)), class_="more")


def _line(line: Line, view: View) -> str:
    label = element("b", safe(line.label.lower()), class_="kind") + " " if line.label else ""
    first = next((name for name in line.claims if name in view.claims), None)
    text = element("a", safe(line.text), href=f"#{slug(first)}") if first and not line.folded else safe(line.text)
    return element("li", label + text)


def _claims(section: Section, whole: Section, view: View) -> str:
    ranked = sorted(view.dossier.claims, key=lambda claim: claim.rank)
    main = [claim for claim in ranked if claim.nature not in ("utterance", "opinion", "background")]
    said = [claim for claim in ranked if claim.nature in ("utterance", "opinion")]
    past = [claim for claim in ranked if claim.nature == "background"]
    return (
        _written(main[:_FIRST_CLAIMS], view)
        + _folded(main[_FIRST_CLAIMS:], "more claim", view)
        + _folded(said, "quotation and statement", view, "quotations and statements")
        + _folded(past, "claim of background", view, "claims of background")
    )


def _written(claims: Sequence[Claim], view: View) -> str:
    return "".join(claim_part(claim, view) for claim in claims)


def _folded(claims: Sequence[Claim], noun: str, view: View, many: str | None = None) -> str:
    return details(plural(len(claims), noun, many), _written(claims, view), class_="more") if claims else ""


def _pages(section: Section, whole: Section, view: View) -> str:
    """The maps, then every page; of many pages, those that are all copy fold."""
    maps = copy_maps(view)
    pages = view.dossier.articles
    copies = [page for page in pages if page.derivation == "wholly"] if len(pages) > _MANY else []
    written = "".join(article_part(page, view) for page in pages if page not in copies)
    folded = "".join(article_part(page, view) for page in copies)
    words = [safe(line.text) for line in section.lines if not line.label] or [plural(len(copies), "page") + " all copy"]
    more = details(" · ".join(words), folded, class_="more") if copies else ""
    return (maps + legend(view) if maps else "") + written + more


def _timeline(section: Section, whole: Section, view: View) -> str:
    rows = "".join(_moment(line, view) for line in whole.lines)
    return element("ol", rows, class_="moments")


def _moment(line: Line, view: View) -> str:
    text, _, why = line.text.partition(" [")
    first = next((name for name in line.claims if name in view.claims), None)
    words = element("a", safe(text), href=f"#{slug(first)}") if first else safe(text)
    reason = element("small", safe(why.rstrip("]"))) if why else ""
    return element("li", element("span", safe(line.label), class_="time") + element("span", f"{words} {reason}"))
