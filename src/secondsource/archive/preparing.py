"""One page read for the archive: a pure function of the page, so that other processes can do it."""

import datetime
from collections.abc import Sequence
from functools import cache
from hashlib import blake2b
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from secondsource.archive.fingerprints import all_prints, sampled
from secondsource.archive.shapes import deflated, levelled
from secondsource.articles import Agencies, extract, load_agencies, sentences
from secondsource.errors import SecondSourceError
from secondsource.frozen import frozen, replace
from secondsource.mentions.dates import find_dates
from secondsource.pages import host_of
from secondsource.records import Article, Mention, Page, Sentence, Skip
from secondsource.stories.profiles import LEAD_SENTENCES, Profile, profile
from secondsource.text import tokens

__all__ = ["Prepared", "day_of", "place_of", "prepare", "sentence_words"]


@frozen
class Prepared:
    """An article with all that its tables take."""

    article: Article
    place: int
    day: int | None  # of publication
    words: str  # as search has them
    prints: tuple[tuple[int, int], ...]  # fingerprint, sentence
    lines: tuple[tuple[int, int, int], ...]  # start, end and number of words of each sentence
    profile: Profile
    shape: bytes  # the profile, deflated


def prepare(page: Page, agencies: str | None = None) -> Prepared | Skip:
    """Read a page for the archive; a page without an article is skipped with the reason."""
    try:
        article = extract(_storable(page), _agencies(agencies))
    except SecondSourceError as error:
        return Skip(page.name, str(error))
    found = sentences(article)
    words = sentence_words(article.text, [(s.start, s.end) for s in found])
    seen = levelled(profile(article, found, _lead_dates(article, found)))
    return Prepared(
        article=article,
        place=place_of(page, article.outlet),
        day=day_of(article.published.start),
        words=" ".join(word for line in words for word in line),
        prints=_prints(words),
        lines=tuple((s.start, s.end, len(w)) for s, w in zip(found, words, strict=True)),
        profile=seen,
        shape=deflated(seen),
    )


def _storable(page: Page) -> Page:
    """Put U+FFFD in the place of half surrogate pairs, which no file can hold; offsets stay."""
    try:
        f"{page.text}{page.name}{page.url}{page.outlet}{page.given}".encode()
    except UnicodeEncodeError:
        given = {key: _whole(value) for key, value in page.given.items()}
        name, url, outlet, text = (_whole(v) for v in (page.name, page.url, page.outlet, page.text))
        return replace(page, name=name, url=url, outlet=outlet, text=text, given=given)
    return page


def _whole(value: Any) -> Any:
    if isinstance(value, list):
        return [_whole(item) for item in value]
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if isinstance(value, str) else value


@cache
def _agencies(path: str | None) -> Agencies:
    return load_agencies(path)


def sentence_words(text: str, spans: Sequence[tuple[int, int]]) -> list[list[str]]:
    """Give the folded words of each stretch of a text."""
    return [[token.folded for token in tokens(text[start:end])] for start, end in spans]


def _prints(lines: Sequence[Sequence[str]]) -> tuple[tuple[int, int], ...]:
    """Sample the fingerprints of a text; each belongs to the sentence in which it begins."""
    words = [word for line in lines for word in line]
    of = [n for n, line in enumerate(lines) for _ in line]
    prints = all_prints(words)
    return tuple(sorted({(prints[at], of[at]) for at in sampled(prints)}))


def _lead_dates(article: Article, found: Sequence[Sentence]) -> tuple[Mention, ...]:
    """Read the dates of the lead; grouping looks at no other mentions."""
    if not (article.language or "").lower().startswith("en"):
        return ()
    lead = [(s.start, s.end) for s in found if s.part == "body"][:LEAD_SENTENCES]
    return find_dates(article.text, lead, article.published)


def day_of(published: str | None) -> int | None:
    """Give an ISO time's day as a proleptic ordinal; a month or a year alone has none.

    >>> day_of("1970-01-01T10:00:00Z"), day_of("1970-01")
    (719163, None)
    """
    try:
        return datetime.date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None


def place_of(page: Page, outlet: str) -> int:
    """Hash what stays when a page changes: its outlet and address, or a record's outlet and id; else the page itself.

    Fragments and the marks of campaigns in an address are not part of it.
    """
    house = page.outlet or host_of(page.url) or ""
    if page.url:
        return _hashed("address", house, _bare_address(page.url))
    if page.outlet and page.given and not _is_place_in_file(page.name):
        return _hashed("record", page.outlet, page.name)
    return _hashed("page", page.id)


def _is_place_in_file(name: str) -> bool:
    """Tell "reports.jsonl:12" from an id of a record."""
    return name.rpartition(":")[2].isdigit()


def _bare_address(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    asked = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _is_campaign(k)]
    return urlunsplit(("", parts.netloc.lower().removeprefix("www."), parts.path or "/", urlencode(asked), ""))


def _is_campaign(key: str) -> bool:
    return key.lower().startswith("utm_") or key.lower() in ("fbclid", "gclid", "cmpid", "smid", "ito")


def _hashed(*parts: str) -> int:
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(joined, digest_size=8).digest(), "big", signed=True)
