"""Elements from text that nobody trusts: everything is escaped, no script, no style attribute, no unsafe address."""

from html import escape

__all__ = ["details", "element", "external", "listing", "safe", "slug"]

_INVISIBLE = "\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_HIDDEN = {
    **{code: " " for code in (*range(0x20), *range(0x7F, 0xA0)) if code != 0x0A},
    **dict.fromkeys(map(ord, _INVISIBLE)),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),  # half a surrogate pair cannot be written
}


def safe(text: str) -> str:
    """Escape a page's words for HTML; characters that control a screen or turn the direction of text are dropped.

    >>> safe("<b onclick='x'>\\u202edead")
    '&lt;b onclick=&#x27;x&#x27;&gt;dead'
    """
    return escape(text.translate(_HIDDEN), quote=True)


def element(name: str, inside: str, **attributes: str | None) -> str:
    """Write an element around markup that is already safe; attribute values are escaped, those that are None left out.

    A trailing underscore is dropped from a name and others become hyphens: ``class_``, ``aria_label``.

    >>> element("p", "nine &lt; ten", class_="count")
    '<p class="count">nine &lt; ten</p>'
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{safe(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{written}>{inside}</{name}>"


def listing(items: list[str], class_: str | None = None) -> str:
    """Write a list of items that are already safe; nothing for none."""
    return element("ul", "".join(element("li", item) for item in items), class_=class_) if items else ""


def details(summary: str, inside: str, **attributes: str | None) -> str:
    """Write a part that opens when its summary is tapped."""
    return element("details", element("summary", summary) + inside, **attributes)


def external(url: str | None, words: str) -> str:
    """Link to a page on the web where its address is plain http or https, else only its words (already safe)."""
    if url is None or not url.lower().startswith(("http://", "https://")):
        return words
    return element("a", words, href=url, rel="noreferrer noopener")


def slug(name: str) -> str:
    """Make an id fit for an address on the page.

    >>> slug("art-00 ü")
    'art-00-_fc'
    """
    return "".join(
        c if c.isascii() and (c.isalnum() or c == "-") else "-" if c == " " else f"_{ord(c):x}" for c in name
    )
