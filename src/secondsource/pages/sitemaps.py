"""Sitemaps (sitemaps.org) with Google's news extension: lists of addresses with what they state of the pages."""

from typing import NoReturn

from secondsource.errors import ReadError
from secondsource.frozen import frozen
from secondsource.pages.xml_trees import Node, each, first, parse_xml, value_of

__all__ = ["Listed", "read_sitemap", "refuse_sitemap"]


@frozen
class Listed:
    """A page that a list names: its address, and what the list states of it."""

    url: str
    headline: str | None
    published: str | None  # as stated
    outlet: str | None
    language: str | None
    is_list: bool  # the address is that of another sitemap


def read_sitemap(raw: bytes, name: str) -> tuple[Listed, ...]:
    """Read the addresses of a sitemap, a news sitemap or a sitemap index, each once, in order.

    Raises ReadError for XML that cannot be read.

    >>> page = b"<urlset><url><loc>https://courier.example/a</loc></url></urlset>"
    >>> [listed.url for listed in read_sitemap(page, "news.xml")]
    ['https://courier.example/a']
    """
    root = parse_xml(raw, name)
    listed = [_listed(node, root.name == "sitemapindex") for node in [*each(root, "url"), *each(root, "sitemap")]]
    return tuple({entry.url: entry for entry in reversed(listed) if entry is not None}.values())[::-1]


def _listed(node: Node, is_list: bool) -> Listed | None:
    url = value_of(node, "loc")
    if url is None:
        return None
    news = first(node, "news")
    if news is None:
        return Listed(url, None, None, None, None, is_list)
    return Listed(
        url,
        value_of(news, "title"),
        value_of(news, "publication_date"),
        value_of(news, "publication", "name"),
        value_of(news, "publication", "language"),
        is_list,
    )


def refuse_sitemap(raw: bytes, name: str) -> NoReturn:
    """Say that a list of addresses is no page; raises ReadError."""
    listed = read_sitemap(raw, name)
    raise ReadError(
        f"{name}: a list of {len(listed)} addresses, not a page; fetch them, or save the pages and give those"
    )
