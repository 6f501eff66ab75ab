"""Newsletters and releases as messages (RFC 5322, MIME): the text, and what the header states."""

from datetime import UTC
from typing import TYPE_CHECKING, Any

from secondsource.errors import ReadError
from secondsource.pages.building import Batch, page_of_text

if TYPE_CHECKING:
    from email.message import EmailMessage

__all__ = ["read_mail"]

# A shorter plain part only says that the message should be looked at with a browser.
_LEAST_WORDS = 40


def read_mail(raw: bytes, name: str) -> Batch:
    r"""Read a message: its plain text if that is a report of its own, else its HTML.

    >>> message = b"From: Orsk Courier <news@courier.example>\nSubject: Ferry sinks\nMIME-Version: 1.0\n"
    >>> message += b"Date: Mon, 1 Mar 2021 10:00:00 +0000\n\nA ferry sank off Orsk.\n"
    >>> page = read_mail(message, "a.eml")[0][0]
    >>> page.outlet, page.given["headline"], page.given["published"]
    ('Orsk Courier', 'Ferry sinks', '2021-03-01T10:00:00Z')
    """
    from email import message_from_bytes, policy

    message: EmailMessage = message_from_bytes(raw, policy=policy.default)
    plain, html = _part(message, "plain"), _part(message, "html")
    text = plain if plain and (html is None or len(plain.split()) >= _LEAST_WORDS) else html or plain
    if not text or not text.strip():
        raise ReadError(f"{name}: a message without a text; save the page that it links to")
    given = {"headline": _header(message, "subject"), "published": _sent(message)}
    page = page_of_text(
        text.replace("\r\n", "\n").replace("\r", "\n"),
        name,
        media_type="text/html" if text is html else "text/plain",
        outlet=_sender(message),
        record=_header(message, "message-id"),
        given={key: value for key, value in given.items() if value},
    )
    return (page,), ()


def _part(message: "EmailMessage", kind: str) -> str | None:
    """Give the text of the best part of a kind; parts that cannot be decoded are as good as absent."""
    try:
        part = message.get_body(preferencelist=(kind,))
        content: Any = part.get_content() if part is not None else None
    except (LookupError, ValueError, KeyError, AttributeError):
        return None
    return content if isinstance(content, str) else None


def _header(message: "EmailMessage", name: str) -> str | None:
    try:
        stated = message.get(name)
    except (ValueError, IndexError, AttributeError):  # headers that the library itself stumbles over
        return None
    return " ".join(str(stated).split()) or None if stated is not None else None


def _sender(message: "EmailMessage") -> str | None:
    from email.utils import parseaddr

    shown, address = parseaddr(_header(message, "from") or "")
    return shown.strip("\"' ") or address.rpartition("@")[2] or None


def _sent(message: "EmailMessage") -> str | None:
    from email.utils import parsedate_to_datetime

    try:
        sent = parsedate_to_datetime(_header(message, "date") or "")
    except (TypeError, ValueError, IndexError):
        return None
    if sent.tzinfo is None:
        return sent.date().isoformat()
    return sent.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
