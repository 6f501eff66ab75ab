"""Atom feeds (RFC 4287): the stories, one story, and a search as an alert."""

from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from secondsource import archive as shelf
from secondsource.frozen import frozen
from secondsource.linked_data import unnamed
from secondsource.report import View
from secondsource.report.markup import safe
from secondsource.web.asking import words
from secondsource.web.frames import links_to
from secondsource.web.shelf import desk_of, handle
from secondsource.wording.plain import plural

__all__ = ["front_feed", "search_feed", "story_feed"]

_ENTRIES = 50
_NEVER = "1970-01-01T00:00:00Z"  # updated is required: of a feed in which nothing has happened yet


@frozen
class _Entry:
    id: str
    title: str
    updated: str
    link: str
    text: str


def front_feed(request: Request) -> Response:
    """The stories that something came to, latest first."""
    archive = handle(desk_of(request))
    found = shelf.stories(archive, limit=_ENTRIES)
    witnesses = _witnesses(archive, [s.id for s in found])
    entries = [
        _Entry(
            f"{s.id}:{s.last_seen}", s.headline, s.last_seen, f"/story/{s.id}",
            _without(s.line or "", witnesses.get(s.id, ())) or f"{plural(s.articles, 'page')}, not counted yet",
        )
        for s in found
    ]  # fmt: skip
    return _feed(request, "stories", "Stories", "/", entries)


def _witnesses(archive: shelf.Archive, ids: list[str]) -> dict[str, list[str]]:
    """Private persons of stories, who are not named in alerts: witnesses that are no newsroom."""
    query = (
        f"SELECT story, name FROM sources WHERE kind = 'witness' AND story IN ({','.join('?' * len(ids))})"
        " AND name NOT IN (SELECT outlet FROM articles a WHERE a.story = sources.story)"
        " AND name NOT IN (SELECT agency FROM articles a WHERE a.story = sources.story AND agency IS NOT NULL)"
    )
    names: dict[str, list[str]] = {}
    for story, name in archive.connection.execute(query, ids):
        names.setdefault(story, []).append(name)
    return names


def _without(text: str, names: Iterable[str]) -> str:
    for name in sorted(names, key=lambda name: (-len(name), name)):
        text = text.replace(name, "a witness")
    return text


def story_feed(request: Request, view: View, home: str) -> Response:
    """What happened to one story, latest first; the last entry to come has the answer as it is now."""
    events = shelf.story_history(handle(desk_of(request)), home)[-_ENTRIES:]
    entries = []
    for event in reversed(events):
        pages = [view.labels[a] for a in event.articles if a in view.labels]
        named = ", ".join(pages[:4]) or plural(len(event.articles), "page")
        text = unnamed(view.dossier.answer.line, view.dossier) if event is events[-1] else event.kind
        entries.append(_Entry(f"{home}:{event.n}", f"{event.kind}: {named}", event.at, f"/story/{home}", text))
    return _feed(request, home, view.dossier.story.headline, f"/story/{home}", entries)


def search_feed(request: Request) -> Response:
    """A search as an alert: what was found, latest seen first."""
    asked = words(request, "q")
    if asked is None:
        raise HTTPException(400, "q: give the words to be told of.")
    hits = shelf.search(
        handle(desk_of(request)),
        asked,
        outlet=words(request, "outlet"),
        agency=words(request, "agency"),
        limit=_ENTRIES,
    )
    latest = sorted(hits, key=lambda hit: (hit.seen, hit.id), reverse=True)
    entries = [
        _Entry(h.id, f"{h.outlet}: {h.headline}", h.seen, f"/article/{h.id}", f"{h.outlet}, {h.published or h.seen}")
        for h in latest
    ]
    return _feed(request, f"search:{asked}", f"Alert: {asked}", "/search", entries)


def _feed(request: Request, name: str, title: str, path: str, entries: Iterable[_Entry]) -> Response:
    listed = list(entries)
    updated = max((entry.updated for entry in listed), default=_NEVER)
    body = (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
        f"<id>{_urn(name)}</id><title>{_text(title)}</title><updated>{_text(updated)}</updated>"
        f"<author><name>Second Source</name></author><link href={quoteattr(_address(request, path))}/>"
        f"{''.join(_entry(request, entry) for entry in listed)}</feed>\n"
    )
    return Response(body.encode("utf-8", "replace"), media_type="application/atom+xml")


def _entry(request: Request, entry: _Entry) -> str:
    return (
        f"<entry><id>{_urn(entry.id)}</id><title>{_text(entry.title)}</title><updated>{_text(entry.updated)}</updated>"
        f"<link href={quoteattr(_address(request, entry.link))}/><summary>{_text(entry.text)}</summary></entry>"
    )


def _address(request: Request, path: str) -> str:
    return f"{request.url.scheme}://{safe(request.url.netloc)}{links_to(request, path)}"


def _urn(name: str) -> str:
    from urllib.parse import quote

    return "urn:secondsource:" + quote(name.encode("utf-8", "replace"), safe=":-._~")


def _text(text: str) -> str:
    """Escape for XML 1.0, which has no form for U+FFFE and U+FFFF either."""
    return safe(text).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
