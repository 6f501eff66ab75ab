"""Primary documents: a page whose publisher is itself the organisation that speaks in it. Told only by clear signs."""

import re
from functools import cache, lru_cache

from secondsource.records import Article
from secondsource.text import quoted_spans

__all__ = ["primary_name"]


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_ORGANISATION = _words(
    "ministry court tribunal government university police parliament senate commission department office bureau "
    "council municipality embassy presidency institute observatory union federation association foundation hospital "
    "plc inc ltd llc gmbh ag sa corp corporation company bank nasa who unicef unhcr authority administration"
)
_NEWS = _words(
    "news times post courier daily herald tribune gazette journal press wire today observer ledger echo mail star sun "
    "standard guardian telegraph chronicle mirror express independent globe inquirer reporter record review magazine "
    "tv radio broadcasting media online weekly monitor argus examiner dispatch voice report live network channel"
)
_HEADING = (
    r"^\W*(?:press|news|media)\s+(?:release|statement)\b|^\W*(?:joint\s+)?(?:press\s+)?statement\s+(?:by|from|of)\b"
    r"|^\W*for immediate release\b|^\W*communiqu[eé]\b"
)
_FOOT = r"^\W*(?:press|media)\s+(?:contact|office|enquiries|inquiries)\b|^\W*contact:\s+press\b|^\W*notes to editors\b"


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(_HEADING, re.IGNORECASE | re.MULTILINE), re.compile(_FOOT, re.IGNORECASE | re.MULTILINE)


@lru_cache(maxsize=4096)
def primary_name(article: Article) -> str | None:
    """Name the organisation whose own document an article is; None when it is a report, or cannot be told.

    Signs: a press-release credit; a heading such as PRESS RELEASE or STATEMENT BY, or the lines that end a release,
    where the outlet is not known or is named in the text; an official address; an outlet that is called an
    organisation and no newspaper; narration in the first person plural by an outlet that names itself.
    """
    if any(c.kind == "text" and c.role == "full" for c in article.credits):
        return None  # an agency's words are on the page
    if any(c.kind == "press release" for c in article.credits) or _official_address(article.url or ""):
        return article.outlet
    named = article.outlet_known and article.outlet in article.text
    if _headed(article) and (named or not article.outlet_known):
        return article.outlet if article.outlet_known else _heading_name(article) or article.outlet
    if article.outlet_known and (_organisation(article.outlet) or (named and _speaks_as_we(article))):
        return article.outlet
    return None


def _official_address(url: str) -> bool:
    host = re.match(r"(?:https?://)?([^/:]+)", url.casefold())
    return bool(host and re.search(r"\.(?:gov|mil|int|gob|gouv)(?:\.[a-z]{2})?$", host.group(1)))


def _organisation(outlet: str) -> bool:
    words = set(re.findall(r"\w+", outlet.casefold()))
    return bool(words & _ORGANISATION) and not words & _NEWS


def _headed(article: Article) -> bool:
    heading, foot = _patterns()
    body = article.text[len(article.headline) :]
    removed = "\n".join(part.text for part in article.removed)
    top, end = body.lstrip()[:120] + "\n" + removed, body[-300:] + "\n" + removed
    return bool(heading.search(article.headline) or heading.search(top) or foot.search(end))


def _heading_name(article: Article) -> str | None:
    """Read X of "STATEMENT BY X"."""
    found = re.search(r"(?i:statement\s+(?:by|from|of)\s+)(?:the\s+)?([A-Z][^\n.,:;]{2,60})", article.text[:400])
    return found.group(1).strip() if found else None


def _speaks_as_we(article: Article) -> bool:
    """Tell whether the narration says "we" or "our" three times or more: an institution speaking, not a slip."""
    if article.byline:
        return False
    quotations = [(q.start, q.end) for q in quoted_spans(article.text)]
    found = [m.start() for m in re.finditer(r"\b(?:[Ww]e|[Oo]ur)\b", article.text)]
    return len([at for at in found if not any(start <= at < end for start, end in quotations)]) >= 3
