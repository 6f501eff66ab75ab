"""Search with filters, and the trace box: where each sentence of a text stands in the archive."""

from collections.abc import Mapping, Sequence

from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from secondsource import archive as shelf
from secondsource.archive import Hit, TracedSentence
from secondsource.exports import plain
from secondsource.report.markup import element, safe
from secondsource.web.asking import clean, field, number, time_asked, words
from secondsource.web.frames import frame, json_answer, links_to
from secondsource.web.guard import allowed
from secondsource.web.shelf import desk_of, handle

__all__ = ["search", "search_json", "trace", "trace_json"]

_HITS = 25
_LONGEST = 100_000  # code points of a text to be traced
_FILTERS = ("outlet", "agency", "since", "until", "story", "as_of")


def search(request: Request) -> Response:
    """Show what was found, with the words marked."""
    asked, filters, offset = _asked(request)
    hits = _hits(request, asked, filters, _HITS + 1, offset)
    kept = {name: value for name, value in [("q", asked), *filters.items()] if value}
    return frame(
        request,
        "search.html",
        f"Search: {asked}" if asked else "Search",
        q=asked or "",
        filters=filters,
        hits=[(hit, _marked(hit)) for hit in hits[:_HITS]],
        offset=offset,
        more=_query(kept, offset + _HITS) if len(hits) > _HITS else None,
        before=_query(kept, max(offset - _HITS, 0)) if offset else None,
        feed=links_to(request, f"/search.atom?{_query({'q': asked}, 0)}") if asked else None,
    )


def search_json(request: Request) -> Response:
    """Give what was found as data."""
    asked, filters, offset = _asked(request)
    hits = _hits(request, asked, filters, number(request, "limit", _HITS, 200), offset)
    return json_answer({"q": asked, **filters, "offset": offset, "hits": [plain(hit) for hit in hits]})


def _asked(request: Request) -> tuple[str | None, dict[str, str | None], int]:
    times = {name: time_asked(request, name) for name in ("since", "until", "as_of")}
    filters = {name: times[name] if name in times else words(request, name) for name in _FILTERS}
    return words(request, "q"), filters, number(request, "offset", 0, 100_000)


def _hits(
    request: Request, asked: str | None, filters: Mapping[str, str | None], limit: int, offset: int
) -> Sequence[Hit]:
    if asked is None:
        return []
    return shelf.search(handle(desk_of(request)), asked, **filters, limit=limit, offset=offset)


def _query(values: Mapping[str, str | None], offset: int) -> str:
    from urllib.parse import urlencode

    given = {name: value for name, value in values.items() if value}
    return urlencode({**given, **({"offset": offset} if offset else {})}, errors="replace")


def _marked(hit: Hit) -> Markup:
    """A snippet with the words that were asked for marked."""
    cut, at = [], 0
    for start, end in hit.marks:
        cut += [safe(hit.snippet[at:start]), element("mark", safe(hit.snippet[start:end]))]
        at = end
    return Markup("".join(cut) + safe(hit.snippet[at:]))


async def trace(request: Request) -> Response:
    """Show where each sentence of a text stands."""
    text = await _text(request)
    found = await run_in_threadpool(_traced, request, text) if text else []
    return frame(request, "trace.html", "Trace", text=text or "", sentences=found)


async def trace_json(request: Request) -> Response:
    """Give where each sentence of a text stands as data."""
    text = await _text(request)
    found = await run_in_threadpool(_traced, request, text) if text else []
    return json_answer({"sentences": [plain(one) for one in found]})


async def _text(request: Request) -> str | None:
    """The text, from a form or from the address."""
    if request.method == "POST":
        allowed(request, "work")
        form = await request.form(max_files=0, max_fields=10)
        return field(form, "text", _LONGEST) or None
    return words(request, "text") or words(request, "q")


def _traced(request: Request, text: str) -> list[TracedSentence]:
    return list(shelf.trace(handle(desk_of(request)), clean(text, _LONGEST), as_of=None, limit=5))
