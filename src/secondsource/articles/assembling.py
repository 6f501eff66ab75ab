"""An Article out of the labelled lines of a page."""

from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from secondsource.articles.about_lines import set_aside_about_lines
from secondsource.articles.agencies import Agencies, agency_named, load_agencies
from secondsource.articles.calendar_days import find_days, is_date_line
from secondsource.articles.credit_lines import CreditLine
from secondsource.articles.credits import (
    Credits,
    agency_of,
    authors_of,
    channel_credits,
    closing_credit,
    collect_credits,
    credits_of,
    in_own_name,
    inner_credits,
    pictured,
    settle_shares,
    stated_credits,
)
from secondsource.articles.cues import is_section_label, read_cue, split_labels
from secondsource.articles.labels import Labelled, label_lines
from secondsource.articles.languages import language_of
from secondsource.articles.lines import Line, ends_sentence, split_lines
from secondsource.articles.mastheads import printed_outlet
from secondsource.articles.published import date_published
from secondsource.errors import NoArticleError, UnextractableError
from secondsource.frozen import frozen
from secondsource.mentions import LANGUAGES
from secondsource.pages import host_of
from secondsource.records import Article, Credit, Page, Removed, When
from secondsource.text import canonical

__all__ = ["extract"]


@frozen
class _Body:
    """The paragraphs of a report, and the credit that was cut from the end of the last one."""

    paragraphs: tuple[str, ...]
    cut: tuple[Removed, ...]
    credits: tuple[Credit, ...]


def extract(page: Page, agencies: Agencies | None = None, *, trees: bool = True) -> Article:
    """Find the report in a page: headline, body, credits, date; all else is kept as removed, with its label.

    ``trees`` lets judges see markup that build a whole tree of it.
    Raises NoArticleError for a page that holds no report, only furniture, and UnextractableError for markup that is
    too much to be read.

    >>> from secondsource.records import Page
    >>> page = Page("art-1", "a.txt", None, None, "text/plain", "Ferry sinks\\n\\nA ferry sank off Orsk Bay on Monday.")
    >>> extract(page).headline
    'Ferry sinks'
    """
    known = agencies or load_agencies()
    stated: dict[str, Any] = dict(page.given)
    if page.media_type == "text/html":
        from secondsource.articles.html_metadata import read_metadata  # text pages need no markup

        trees = _looked_at(page) and trees
        stated = read_metadata(page.text) | stated
        labelled, areas = _label_markup(page, stated, known, trees=trees)
        house, authors = _house(page, stated, labelled), authors_of(stated.get("byline"))
        labelled = set_aside_about_lines(labelled, house, known, authors=authors, areas=areas)
        return _assemble(page, stated, labelled, known)
    lines = split_lines(page.text)
    # A body that was delivered apart from its page is the report in all its lines.
    votes = [True] * len(lines) if stated.get("body") == page.text else None
    labelled = label_lines(lines, known, _stated_headline(stated), votes=votes)
    house, authors = _house(page, stated, labelled), authors_of(stated.get("byline"))
    labelled = set_aside_about_lines(labelled, house, known, authors=authors)
    return _assemble(page, stated, labelled, known)


def _looked_at(page: Page) -> bool:
    """Look at a page's markup first: tell whether parsers of whole trees may see it.

    Raises UnextractableError for markup that is too much to be read at all.
    """
    from secondsource.pages.guard import measure, too_much, unreadable

    found = measure(page.text)
    reason = unreadable(found)
    if reason is not None:
        raise UnextractableError(f"{page.name}: unextractable: {reason}; save the page as plain text")
    return too_much(found) is None


# A block that is nearly all link is a teaser or menu entry, not a paragraph that links its sources.
_MOSTLY_LINK = 0.9


def _label_markup(
    page: Page, stated: dict[str, Any], agencies: Agencies, *, trees: bool
) -> tuple[Labelled, Sequence[str | None]]:
    """Label the blocks of an HTML page, and give what the markup says of each.

    A page that shows no report, but states one, is read from what it states.
    """
    from secondsource.articles.html_blocks import block_lines, read_blocks
    from secondsource.articles.html_body import body_votes, stated_lines

    blocks = read_blocks(page.text)
    body = stated.get("body")
    votes = body_votes(page.text, blocks, body, trees=trees)
    areas = [block.area or ("furniture" if block.links > _MOSTLY_LINK else None) for block in blocks]
    headline = _stated_headline(stated)
    labelled = label_lines(block_lines(blocks), agencies, headline, areas=areas, votes=votes)
    if "body" not in labelled.labels and isinstance(body, str):
        return label_lines(stated_lines(page.text, body), agencies, headline), ()
    return labelled, areas


def _house(page: Page, stated: dict[str, Any], labelled: Labelled) -> list[str]:
    """Give the names under which the publisher of a page may speak of itself."""
    names = [page.outlet, stated.get("outlet"), printed_outlet(labelled.lines, labelled.masthead)]
    return [str(name) for name in names if name]


def _assemble(page: Page, stated: dict[str, Any], labelled: Labelled, agencies: Agencies) -> Article:
    """Make the article of a page's labelled lines and of what its metadata state."""
    credits = collect_credits(labelled, agencies)
    body = _body(labelled, agencies, page.text)
    if not body.paragraphs:
        raise NoArticleError(f"{page.name}: no report on this page, only furniture; give the page of one report")
    headline = _headline(stated, labelled)
    text = canonical("\n\n".join([headline, *body.paragraphs] if headline else body.paragraphs))
    outlet, outlet_known = _outlet(page, stated, labelled, agencies)
    house = outlet if outlet_known else None
    all_credits = settle_shares(in_own_name(_all_credits(stated, credits, body, agencies), house, agencies))
    language = _language(stated, body.paragraphs)
    dateline = credits.dateline.text if credits.dateline else None
    return Article(
        id=page.id,
        name=page.name,
        url=page.url or stated.get("url"),
        outlet=outlet,
        outlet_known=outlet_known,
        owner=None,
        headline=headline,
        byline=", ".join(authors_of(stated.get("byline"))) or credits.byline,
        dateline=dateline,
        language=language,
        section=_section(stated, labelled),
        agency=agency_of(all_credits),
        credits=all_credits,
        published=_published(stated, dateline, labelled, body.paragraphs),
        text=text,
        sha256=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        removed=_removed(page, labelled, credits, body),
        printed_twice=labelled.printed_twice,
        seen=page.seen,
        claims_read=language in LANGUAGES,
        why_not=_why_not(language),
    )


def _stated_headline(stated: dict[str, Any]) -> str | None:
    headline = stated.get("headline")
    return " ".join(headline.split()) if isinstance(headline, str) and headline.strip() else None


def _headline(stated: dict[str, Any], labelled: Labelled) -> str:
    printed = [line.text for line, label in zip(labelled.lines, labelled.labels, strict=True) if label == "headline"]
    return canonical(_stated_headline(stated) or (printed[0] if printed else ""))


def _body(labelled: Labelled, agencies: Agencies, source: str) -> _Body:
    lines = [line for line, label in zip(labelled.lines, labelled.labels, strict=True) if label == "body"]
    paragraphs = [line.text for line in lines]
    found = closing_credit(paragraphs[-1], agencies) if paragraphs else None
    if found is None:
        return _Body(tuple(paragraphs), (), ())
    at, credit = found
    cut = paragraphs[-1][at:].strip()
    paragraphs[-1] = paragraphs[-1][:at].rstrip()
    place = _place_of(cut, lines[-1], source)
    return _Body(tuple(filter(None, paragraphs)), (Removed("credit", cut, place),), _closing(credit, cut))


def _place_of(cut: str, line: Line, source: str) -> int:
    """Find the last words of a line in the page, which may print marks or line ends among them."""
    at = source.rfind(cut, line.start, line.end)
    return at if at >= 0 else max(line.start, line.end - len(cut))


def _closing(credit: CreditLine, text: str) -> tuple[Credit, ...]:
    return tuple(credits_of(credit, "closing line", text))


def _all_credits(stated: dict[str, Any], credits: Credits, body: _Body, agencies: Agencies) -> tuple[Credit, ...]:
    """Give the credits in order of place: metadata, the lines, the report's last words; channels named in it last."""
    listed = [
        *stated_credits(stated.get("agency"), stated.get("byline"), agencies),
        *pictured(stated.get("picture"), agencies),
        *credits.credits,
        *inner_credits(body.paragraphs, agencies),
        *body.credits,
        *channel_credits(body.paragraphs, agencies),
    ]
    return tuple(dict.fromkeys(listed))


def _language(stated: dict[str, Any], paragraphs: Sequence[str]) -> str | None:
    """Give the language that the words have; what the page states decides where the words do not."""
    found = language_of(paragraphs)
    given = stated.get("language")
    if found is None and isinstance(given, str) and given.strip():
        return given.strip().replace("_", "-").split("-")[0].lower() or None
    return found


def _why_not(language: str | None) -> str | None:
    if language in LANGUAGES:
        return None
    return f"no claim rules for language {language}" if language else "its language could not be told"


def _outlet(page: Page, stated: dict[str, Any], labelled: Labelled, agencies: Agencies) -> tuple[str, bool]:
    """Name the outlet: as stated, by its host, or by its masthead; an agency by its canonical name."""
    named = page.outlet or stated.get("outlet") or host_of(page.url or stated.get("url"))
    outlet = named or printed_outlet(labelled.lines, labelled.masthead)
    return (agency_named(str(outlet), agencies) or str(outlet), True) if outlet else (page.name, False)


def _section(stated: dict[str, Any], labelled: Labelled) -> tuple[str, ...]:
    given = stated.get("section")
    if isinstance(given, str) and given.strip():
        return (given.strip(),)
    if isinstance(given, (list, tuple)) and given:
        return tuple(str(part).strip() for part in given if str(part).strip())
    parts = [
        part
        for line, label in zip(labelled.lines, labelled.labels, strict=True)
        if label == "section"
        for part in ((line.text,) if is_section_label(line.text) else split_labels(line.text))
    ]
    return tuple(dict.fromkeys(part for part in parts if part.casefold() not in ("home", "news", "homepage")))


def _published(stated: dict[str, Any], dateline: str | None, labelled: Labelled, paragraphs: Sequence[str]) -> When:
    return date_published(stated.get("published"), dateline, _date_lines(labelled), paragraphs)


def _date_lines(labelled: Labelled) -> list[str]:
    """Give the date lines from three lines above the headline down to the body, and credit lines that hold a date."""
    labels = labelled.labels
    first = labels.index("body")
    top = labels.index("headline") - 3 if "headline" in labels else first - 4
    near = range(max(0, top), first)
    above = [
        labelled.lines[i].text
        for i in near
        if labels[i] in ("furniture", "credit") and _holds_date(labelled.lines[i].text)
    ]
    return above or _foot_dates(labelled)


# A date under the report belongs to it only right below: further down are the dates of other reports.
_FOOT_REACH = 3


def _foot_dates(labelled: Labelled) -> list[str]:
    """Give the date lines right below the report; words such as "Related" end the search."""
    last = max(i for i, label in enumerate(labelled.labels) if label == "body")
    found = []
    for line, label in list(zip(labelled.lines, labelled.labels, strict=True))[last + 1 :][:_FOOT_REACH]:
        cue = read_cue(line.text)
        if label not in ("furniture", "credit") or (cue is not None and cue.what != "line"):
            break
        found += [line.text] if is_date_line(line.text) and find_days(line.text) else []
    return found


def _holds_date(text: str) -> bool:
    """Tell whether a line is a date line, or a byline with the date behind the name."""
    return is_date_line(text) or (len(text) <= 100 and not ends_sentence(text) and bool(find_days(text)))


def _removed(page: Page, labelled: Labelled, credits: Credits, body: _Body) -> tuple[Removed, ...]:
    """Give what is neither headline nor body, in order; a second printing or a teaser with its label is one piece."""
    removed: list[Removed] = []
    spans: list[tuple[str, Line, int]] = []
    for i, (line, label) in enumerate(zip(labelled.lines, labelled.labels, strict=True)):
        if label in ("headline", "body"):
            continue
        label = (
            "credit"
            if i in credits.lines and label != "caption"
            else "furniture"
            if label in ("credit", "deck") and i not in credits.lines
            else label
        )
        spans.append((label, line, i))
    for group in _grouped(spans, labelled):
        start, end = group[0][1].start, group[-1][1].end
        # The source of markup between two blocks is no text of the page.
        text = (
            "\n\n".join(line.text for _, line, _ in group) if page.media_type == "text/html" else page.text[start:end]
        )
        removed.append(Removed(group[0][0], text, start))
    return tuple(sorted([*removed, *body.cut], key=lambda part: part.at))


def _grouped(spans: Sequence[tuple[str, Line, int]], labelled: Labelled) -> list[list[tuple[str, Line, int]]]:
    """Join the lines of one second printing, and a teaser's label with its text."""
    groups: list[list[tuple[str, Line, int]]] = []
    for span in spans:
        joined = bool(groups) and groups[-1][-1][0] == span[0] and groups[-1][-1][2] == span[2] - 1
        if (joined and span[0] == "duplicate") or (
            joined and span[0] == "teaser" and len(groups[-1]) == 1 and _is_label(groups[-1][0][1])
        ):
            groups[-1].append(span)
        else:
            groups.append([span])
    return groups


def _is_label(line: Line) -> bool:
    return len(line.text.split()) <= 4 and line.text[-1:] not in ".!?…"
