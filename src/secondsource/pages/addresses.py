"""Addresses of pages: what is one, and which host it names."""

import re

__all__ = ["host_of", "is_address"]


def is_address(source: str) -> bool:
    """Tell whether a source is an address rather than a path.

    >>> is_address("https://courier.example/a"), is_address("pages/a.html")
    (True, False)
    """
    return re.match(r"https?://", source.strip(), re.IGNORECASE) is not None


def host_of(url: str | None) -> str | None:
    """Give the host of an address, lower case, without "www." and port; None if there is none.

    >>> host_of("https://www.Courier.example:8080/news/1")
    'courier.example'
    """
    if not url:
        return None
    match = re.match(r"(?:https?:)?//(?:[^/?#@]*@)?([^/?#:]+)", url.strip(), re.IGNORECASE)
    if match is None:
        return None
    host = match.group(1).lower().rstrip(".")
    return host.removeprefix("www.") or None
