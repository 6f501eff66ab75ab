"""What an HTML page states about itself: schema.org JSON-LD, OpenGraph, meta elements, in this order of trust."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import Any

from secondsource.pages.decoding import writable
from secondsource.pages.guard import depth_of_data
from secondsource.pages.tags import attributes, scan

__all__ = ["read_metadata"]

_ARTICLES = ("NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting", "AnalysisNewsArticle",
             "BackgroundNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle", "Report", "WebPage")  # fmt: skip
_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "article:published", "datepublished", "parsely-pub-date",
    "sailthru.date", "pubdate", "publish-date", "publish_date", "publication_date", "publicationdate", "dc.date.issued",
    "dcterms.created",
    "dc.date", "date", "cxenseparse:recs:publishtime", "analyticsattributes.articledate",
)  # fmt: skip
_AUTHOR_NAMES = (
    "author",
    "article:author",
    "og:article:author",
    "byl",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
)
_SECTION_NAMES = ("article:section", "og:article:section", "section", "parsely-section")
# Nested deeper, JSON-LD describes other things than the article.
_DEPTH = 6
# A script whose brackets nest deeper is made to harm readers; those of news pages stay below 15.
_DEEPEST_DATA = 100


def read_metadata(source: str) -> dict[str, Any]:
    """Read headline, published, byline, outlet, section, language, url and body as far as a page states them.

    The date is that of the first publication; a time of modification is never taken for it.

    >>> page = '<html lang="en"><head><meta property="og:title" content="Ferry sinks | Orsk Courier">'
    >>> page += '<meta property="og:site_name" content="Orsk Courier"></head>'
    >>> stated = read_metadata(page)
    >>> stated["headline"], stated["outlet"], stated["language"]
    ('Ferry sinks', 'Orsk Courier', 'en')
    """
    meta, linked, heads = _elements(source)
    data = _article_data(linked)
    outlet = _name(data.get("publisher")) or _first(meta, ["og:site_name", "application-name"])
    found = {
        "headline": _headline(data, meta, heads, outlet),
        "published": _text(data.get("datePublished")) or _first(meta, _DATE_NAMES) or heads.get("time"),
        "byline": _authors(data.get("author")) or _meta_authors(meta),
        "outlet": outlet,
        "section": _sections(data.get("articleSection")) or _first(meta, _SECTION_NAMES),
        "language": _text(data.get("inLanguage"))
        or heads.get("lang")
        or _first(meta, ["og:locale", "content-language"]),
        "url": heads.get("canonical") or _first(meta, ["og:url"]),
        "body": _text(data.get("articleBody")),
    }
    return {key: value for key, value in found.items() if value}


def _elements(source: str) -> tuple[dict[str, list[str]], list[str], dict[str, str]]:
    """Give the meta elements by name, the JSON-LD scripts, and single facts: title, lang, canonical, first time, h1."""
    meta: dict[str, list[str]] = {}
    scripts: list[str] = []
    heads: dict[str, str] = {}
    script, h1 = False, -1
    for piece in scan(source):
        if piece.kind == "raw":
            if piece.name == "script" and script:
                scripts.append(source[piece.start : piece.end])
            elif piece.name == "title":
                heads.setdefault("title", " ".join(unescape(source[piece.start : piece.end]).split()))
        elif piece.kind == "close":
            if piece.name == "h1" and h1 >= 0:
                heads.setdefault("h1", " ".join(unescape(re.sub(r"<[^<>]*>", " ", source[h1 : piece.start])).split()))
                h1 = -1
        elif piece.name == "h1":
            h1 = piece.end
        elif piece.name in ("meta", "link", "html", "script", "time"):
            stated = attributes(source, piece)
            script = piece.name == "script" and "ld+json" in stated.get("type", "").lower()
            _note(piece.name, stated, meta, heads)
    return meta, scripts, heads


def _note(name: str, stated: Mapping[str, str], meta: dict[str, list[str]], heads: dict[str, str]) -> None:
    if name == "meta":
        key = (
            stated.get("property") or stated.get("name") or stated.get("itemprop") or stated.get("http-equiv") or ""
        ).lower()
        value = " ".join(stated.get("content", "").split())
        if key and value:
            meta.setdefault(key, []).append(value)
    elif name == "link" and "canonical" in stated.get("rel", "").lower() and stated.get("href", "").startswith("http"):
        heads.setdefault("canonical", stated["href"])
    elif name == "html" and stated.get("lang"):
        heads.setdefault("lang", stated["lang"])
    elif (
        name == "time" and stated.get("datetime") and "modif" not in str(stated) and "updat" not in str(stated).lower()
    ):
        heads.setdefault("time", stated["datetime"])


def _article_data(scripts: Sequence[str]) -> Mapping[str, Any]:
    """Give the JSON-LD object of the article; of several the one with the most specific type, then the first."""
    found: list[tuple[int, Mapping[str, Any]]] = []
    for script in scripts[:20]:
        if depth_of_data(script) > _DEEPEST_DATA:
            continue
        try:
            data = json.loads(script.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        found += [(_ARTICLES.index(kind), node) for node, kind in _articles(data, 0)]
    with_body = sorted(found, key=lambda entry: (entry[0] == len(_ARTICLES) - 1, entry[0]))
    return with_body[0][1] if with_body else {}


def _articles(data: Any, depth: int) -> Iterator[tuple[Mapping[str, Any], str]]:
    if depth > _DEPTH:
        return
    if isinstance(data, list):
        for part in data[:50]:
            yield from _articles(part, depth + 1)
    elif isinstance(data, dict):
        kinds = data.get("@type")
        for kind in kinds if isinstance(kinds, list) else [kinds]:
            if kind in _ARTICLES:
                yield data, kind
                break
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _articles(data.get(key), depth + 1)


def _text(value: Any) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    return writable(unescape(value)).strip() or None if isinstance(value, str) else None


def _name(value: Any) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _authors(value: Any) -> tuple[str, ...]:
    listed = value if isinstance(value, list) else [value]
    names = [_name(entry) for entry in listed]
    return _person_names([name for name in names if name])


def _meta_authors(meta: Mapping[str, list[str]]) -> tuple[str, ...]:
    for key in _AUTHOR_NAMES:
        found = _person_names(meta.get(key, []))
        if found:
            return found
    return ()


def _person_names(names: Sequence[str]) -> tuple[str, ...]:
    """Keep what is a name: no address, no empty word."""
    return tuple(
        dict.fromkeys(
            " ".join(name.split()) for name in names if name.strip() and "http" not in name and "@" not in name
        )
    )


def _first(meta: Mapping[str, list[str]], names: Sequence[str]) -> str | None:
    return next((meta[name][0] for name in names if name in meta), None)


def _sections(value: Any) -> tuple[str, ...]:
    listed = value if isinstance(value, list) else [value]
    return tuple(dict.fromkeys(entry.strip() for entry in listed if isinstance(entry, str) and entry.strip()))


def _headline(
    data: Mapping[str, Any], meta: Mapping[str, list[str]], heads: Mapping[str, str], outlet: str | None
) -> str | None:
    """Choose the headline: the h1 if it is what the metadata say, else the metadata, else whatever there is."""
    stated = [_text(data.get("headline")), _first(meta, ["og:title", "twitter:title", "title"]), heads.get("title")]
    clean = [_without_site(title, outlet) for title in stated if title]
    whole = [title for title in clean if not title.endswith(("...", "…"))] or clean
    h1 = heads.get("h1")
    if h1 and (not whole or any(_alike(h1, title) for title in whole)):
        return h1
    return whole[0] if whole else None


def _alike(a: str, b: str) -> bool:
    first, second = set(a.casefold().split()), set(b.casefold().split())
    return len(first & second) * 2 >= min(len(first), len(second)) and len(first) >= 3


def _without_site(title: str, outlet: str | None) -> str:
    """Cut the site's name off a title: "Ferry sinks | Orsk Courier"."""
    title = " ".join(title.split())
    for sign in (" | ", " - ", " – ", " — ", " :: ", " • ", " » "):
        head, found, tail = title.rpartition(sign)
        if (
            found
            and head
            and (_is_site(tail, outlet) or (sign == " | " and len(tail.split()) <= 4 < len(head.split())))
        ):
            return _without_site(head, outlet)
    return title


def _is_site(tail: str, outlet: str | None) -> bool:
    if not outlet:
        return False
    squeezed = "".join(char for char in tail.casefold() if char.isalnum())
    name = "".join(char for char in outlet.casefold() if char.isalnum())
    return squeezed in name or name in squeezed
