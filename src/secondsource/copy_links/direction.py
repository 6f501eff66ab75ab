"""Which of two articles is the copy: by credits, then by time, else unknown and said to be so."""

import re
from collections.abc import Mapping
from functools import lru_cache

from secondsource.copy_links.primary import primary_name
from secondsource.frozen import frozen
from secondsource.records import Article, Credit, When

__all__ = ["Direction", "dispatch_agency", "full_agency", "judge_direction", "partial_agencies", "source_rank"]


@frozen
class Direction:
    """``copy`` stands in the lineage of ``source``; both are article ids."""

    copy: str
    source: str
    known: bool
    why: str


# --- credits ---------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def dispatch_agency(article: Article) -> str | None:
    """Name the agency whose own page an article is; None when it is no dispatch, or when that cannot be told.

    Its outlet is the agency; or the outlet is not known, one agency signs at the top (dateline, opening line, byline),
    and nothing shows another publisher: no author box, no credit below the text, no furniture of a site.
    """
    named = list(dict.fromkeys(c.agency for c in article.credits if _is_text(c)))
    if article.agency and article.agency not in named:
        named.append(article.agency)
    full = full_agency(article)
    if article.outlet_known:
        outlet = _bare_name(article.outlet)
        same = next((agency for agency in named if _bare_name(agency) == outlet), None)
        listed = _listed_agency(article.outlet)
        return same or (listed if full in (None, listed) else None)
    if full is None or len(named) > 1 or _shows_publisher(article):
        return None
    return full


def _is_text(credit: Credit) -> bool:
    return credit.kind == "text" and credit.role in ("full", "partial")


def _bare_name(name: str) -> str:
    """Level the ways in which an outlet writes its own name: The Orsk Wire, orskwire.com, Orsk Wire news agency."""
    bare = re.sub(
        r"^(?:https?://)?(?:www\.)?|\.(?:com|org|net|news|info|[a-z]{2}|example)(?:\.[a-z]{2})?/?$", "", name.casefold()
    )
    bare = re.sub(r"^the\s+|\s+(?:news\s+)?(?:agency|service)$", "", bare.strip())
    return re.sub(r"[\W_]+", "", bare)


def _listed_agency(outlet: str) -> str | None:
    from secondsource.articles.agencies import find_agencies, load_agencies

    hits = [hit for hit in find_agencies(outlet, load_agencies()) if hit.agency.kind == "agency"]
    whole = [hit for hit in hits if not re.search(r"\w", outlet[: hit.start] + outlet[hit.end :])]
    return whole[0].agency.name if whole else None


_TOP = ("dateline", "opening line", "byline", "paragraph", "metadata")


def _shows_publisher(article: Article) -> bool:
    if any(part.label in ("furniture", "teaser", "section") for part in article.removed):
        return True
    return any(
        c.where not in _TOP and not c.text.lstrip("( ").casefold().startswith(("reporting by", "writing by"))
        for c in article.credits
        if _is_text(c)
    )


def full_agency(article: Article) -> str | None:
    """Name the agency under whose full text credit an article stands."""
    full = [c.agency for c in article.credits if c.kind == "text" and c.role == "full"]
    return article.agency if article.agency in full else (full[0] if full else None)


def partial_agencies(article: Article) -> tuple[str, ...]:
    """Name the agencies that an article credits with a part of its text, in order of place."""
    return tuple(dict.fromkeys(c.agency for c in article.credits if c.kind == "text" and c.role == "partial"))


# --- direction -------------------------------------------------------------------------------------------------------


def _credit_class(article: Article) -> int:
    """Order sides: an agency's own page, a page under a full credit, under a partial one, under none."""
    if dispatch_agency(article) or primary_name(article):
        return 0
    if full_agency(article):
        return 1
    return 2 if partial_agencies(article) else 3


def source_rank(article: Article, size: int, kin: int) -> tuple[int, str, int, int, str]:
    """Order articles so that the likelier source side comes first; total, and the same for any order of input.

    ``size``: body words; ``kin``: how many articles it shares text with.
    """
    start = _interval(article.published)
    return min(_credit_class(article), 2), start[0] if start else "9999", -kin, -size, article.id


def judge_direction(a: Article, b: Article, sizes: Mapping[str, int], kin: Mapping[str, int]) -> Direction:
    """Tell which of two articles that share text is the copy.

    An agency's text is the source of a page that credits it in part or not at all; otherwise the earlier is the
    source, if both times are known and differ at the precision given. Else nobody can tell, and the side with the
    more telling credit, then more kin, then more words, then the smaller id is named as b.
    """
    by_credit = _by_document(a, b) or _by_document(b, a) or _by_credit(a, b) or _by_credit(b, a)
    if by_credit:
        return by_credit
    by_time = _by_time(a, b) or _by_time(b, a)
    if by_time:
        return by_time
    first, second = sorted((a, b), key=lambda x: (_credit_class(x), -kin.get(x.id, 0), -sizes.get(x.id, 0), x.id))
    why = f"{second.name} and {first.name} share this text, and nothing tells which had it first"
    return Direction(second.id, first.id, False, why)


def _by_document(copy: Article, source: Article) -> Direction | None:
    """An organisation's own document is the source of reports that print it, unless it is known to be later."""
    name = primary_name(source)
    if name is None or primary_name(copy) is not None or _by_time(source, copy):
        return None
    return Direction(copy.id, source.id, True, f"{source.name} is {name}'s own document, {copy.name} is not")


def _by_credit(copy: Article, source: Article) -> Direction | None:
    agency, own = full_agency(copy), dispatch_agency(copy)
    dispatch, printed = dispatch_agency(source), full_agency(source)
    if dispatch and own is None and _may_carry(copy, dispatch):
        return Direction(
            copy.id, source.id, True, f"{source.name} is {dispatch}'s own dispatch, {_stands(copy, dispatch)}"
        )
    if printed and own is None and agency is None and not dispatch and _may_carry(copy, printed):
        why = f"{source.name} stands under a full credit of {printed}, {_stands(copy, printed)}"
        return Direction(copy.id, source.id, True, why)
    return None


def _may_carry(copy: Article, agency: str) -> bool:
    """Tell whether a page's credits leave room for an agency's text: they name it, or nobody."""
    named = (full_agency(copy), *partial_agencies(copy))
    return agency in named or named == (None,)


def _stands(article: Article, agency: str) -> str:
    """Say how an article credits an agency."""
    texts = {c.role: c.text for c in reversed(article.credits) if c.kind == "text" and c.agency == agency}
    if "full" in texts:
        return f"{article.name} prints it under a full credit ({texts['full']})"
    if "partial" in texts:
        return f"{article.name} under a partial one ({texts['partial']})"
    return f"{article.name} gives {agency} no text credit"


def _by_time(copy: Article, source: Article) -> Direction | None:
    late, early = _interval(copy.published), _interval(source.published)
    if not late or not early or not early[1] < late[0]:
        return None
    shown = source.published.start, copy.published.start
    return Direction(
        copy.id, source.id, True, f"{source.name} was published earlier ({shown[0]}) than {copy.name} ({shown[1]})"
    )


def _interval(when: When) -> tuple[str, str] | None:
    """Give the first and last instant that a time may mean, as comparable text."""
    if when.start is None or when.basis == "unknown" or when.alternatives:
        return None
    end = when.end or when.start
    return _instant(when.start, "00:00:00"), _instant(end, "23:59:59")


def _instant(moment: str, clock: str) -> str:
    day, _, time = moment.rstrip("Z").partition("T")
    return f"{day}T{time.split('+')[0].split('.')[0] or clock}"
