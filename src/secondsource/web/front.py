"""The front page: stories by how far they have spread against what they rest on, and what came since the last look."""

from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from secondsource import archive as shelf
from secondsource.archive import Archive, ArchivedStory
from secondsource.archive.moments import moment
from secondsource.claims.policies import in_words
from secondsource.errors import UsageError
from secondsource.exports import plain
from secondsource.frozen import frozen
from secondsource.report.markup import element
from secondsource.web.asking import clean, number, time_asked, words
from secondsource.web.frames import json_answer, links_to, rendered
from secondsource.web.shelf import desk_of, handle, remembered
from secondsource.wording.dates import span_words
from secondsource.wording.plain import capital, plural

__all__ = ["LOOKED", "front", "front_json", "looked"]

# The stories that came last are set in order; older ones are found by search. More would not fit 300 KB.
_WINDOW = 400
_SHOWN = 60
_RANKS = 12  # claims of a story that are looked at: what its first screen has
LOOKED = "looked"  # cookie: the archive's last arrival when the reader last said "seen"


@frozen
class _Watched:
    """The claim of a story that most outlets print on fewest sources."""

    id: str
    text: str
    low: int
    high: int
    outlets: int


@frozen
class _Row:
    story: ArchivedStory
    watched: _Watched | None  # None while the story is not counted, or holds nothing that can be asked
    new: int  # pages since the last look
    spread: float  # outlets for each source


def front(request: Request) -> Response:
    """List the stories as a page."""
    desk, since = desk_of(request), _since(request)
    archive = handle(desk)
    last = archive.connection.execute("SELECT max(n) FROM history").fetchone()[0]
    asked = (str(request.url.query)[:500], since)
    page = remembered(desk.pages, ("front", *asked), (None, last), len, lambda: _page(request, archive, since))
    return HTMLResponse(page)


def _page(request: Request, archive: Archive, since: str | None) -> bytes:
    rows, order, offset = _rows(request, archive, since)
    found = rows[offset : offset + _SHOWN]
    last = max((row.story.last_seen for row in rows), default=None)
    return rendered(
        request,
        "front.html",
        "Stories",
        rows=[_shown(row) for row in found],
        order=order,
        since=since,
        since_words=since[:16].replace("T", " ") if since else None,
        changed=sum(1 for row in rows if row.new),
        pages=sum(row.new for row in rows),
        last=last,
        offset=offset,
        more=offset + _SHOWN if offset + _SHOWN < len(rows) else None,
        before=max(offset - _SHOWN, 0) if offset else None,
        outlet=words(request, "outlet"),
        as_of=words(request, "as_of"),
        feed=links_to(request, "/feed.atom"),
    ).encode("utf-8", "replace")


def front_json(request: Request) -> Response:
    """List the stories as data."""
    rows, order, offset = _rows(request, handle(desk_of(request)), _since(request))
    limit = number(request, "limit", _SHOWN, _WINDOW)
    stories = [
        {
            **plain(row.story),
            "new": row.new,
            "watch": plain(row.watched) if row.watched else None,
            "address": links_to(request, f"/story/{row.story.id}"),
        }
        for row in rows[offset : offset + limit]
    ]
    return json_answer({"order": order, "since": _since(request), "offset": offset, "stories": stories})


async def looked(request: Request) -> Response:
    """Remember, with the reader and nowhere else, up to which arrival the stories were seen."""
    form = await request.form(max_files=0, max_fields=5)
    until = clean(str(form.get("until", "")), 30)
    answer = RedirectResponse(links_to(request, "/"), status_code=303)
    if _is_moment(until):
        path = desk_of(request).settings.prefix or "/"
        answer.set_cookie(LOOKED, until, max_age=90 * 86400, path=path, httponly=True, samesite="lax")
    return answer


def _since(request: Request) -> str | None:
    """The time of the last look: as the address says, else as the reader's cookie has it."""
    if asked := time_asked(request, "since"):
        return moment(asked)
    cookie = clean(request.cookies.get(LOOKED, ""), 20)
    return cookie if _is_moment(cookie) else None


def _is_moment(text: str) -> bool:
    try:
        return moment(text) == text
    except UsageError:
        return False


def _rows(request: Request, archive: Archive, since: str | None) -> tuple[list[_Row], str, int]:
    """The stories in the order asked for: by spread against sources, or by last arrival."""
    order = "latest" if words(request, "order") == "latest" else "spread"
    as_of, outlet = time_asked(request, "as_of"), words(request, "outlet")
    found = shelf.stories(archive, as_of=as_of, outlet=outlet, limit=_WINDOW)
    ids = [story.id for story in found]
    watched, new = _watched(archive, ids), _new(archive, ids, since)
    rows = [_Row(s, watched.get(s.id), new.get(s.id, 0), _spread(watched.get(s.id))) for s in found]
    if order == "spread":
        rows.sort(key=lambda row: (-row.spread, row.watched is None))  # ties stay in order of arrival
    return rows, order, number(request, "offset", 0, _WINDOW)


def _spread(watched: _Watched | None) -> float:
    """How many outlets print it for each source that it rests on."""
    return watched.outlets / max(watched.low, 1) if watched else 0.0


def _watched(archive: Archive, ids: Sequence[str]) -> dict[str, _Watched]:
    """For each story that is counted, the claim that most outlets print on fewest sources."""
    found: dict[str, tuple[float, int, _Watched]] = {}
    for story, rank, *claim in _asked(
        archive,
        "SELECT story, rank, id, text, independent_low, independent_high, outlets_high FROM claims"
        f" WHERE nature IN ('event', 'measurement') AND rank <= {_RANKS} AND story IN",
        ids,
    ):
        one = _Watched(claim[0], capital(claim[1]), *claim[2:])
        best = found.get(story)
        if best is None or (_spread(one), -rank) > best[:2]:
            found[story] = (_spread(one), -rank, one)
    return {story: one for story, (_, _, one) in found.items()}


def _new(archive: Archive, ids: Sequence[str], since: str | None) -> Mapping[str, int]:
    if since is None:
        return {}
    query = "SELECT story, sum(seen > ?) FROM articles WHERE current = 1 AND story IN"
    return {story: new for story, new in _asked(archive, query, ids, [since], " GROUP BY story") if new}


def _asked(archive: Archive, query: str, ids: Sequence[str], given: Sequence[str] = (), rest: str = "") -> list[Any]:
    marks = ",".join("?" * len(ids))
    return archive.connection.execute(f"{query} ({marks}){rest}", [*given, *ids]).fetchall()


def _shown(row: _Row) -> Mapping[str, Any]:
    """A story as the list prints it: sources first, outlets last."""
    story, watched = row.story, row.watched
    return {
        "id": story.id,
        "headline": story.headline,
        "line": story.line,
        "dates": span_words([day for day in (story.start, story.end) if day]) if story.start else "",
        "watched": watched,
        "numeral": _numeral(watched),
        "count": in_words(watched.low, watched.high) if watched else None,
        "outlets": plural(story.outlets, "outlet"),
        "printed": plural(watched.outlets, "outlet") if watched else "",
        "pages": plural(story.articles, "page"),
        "seen": story.last_seen[:16].replace("T", " "),
        "new": plural(row.new, "new page") if row.new else None,
        "figure": _figure(watched) if watched else "",
    }


def _numeral(watched: _Watched | None) -> str:
    if watched is None:
        return "·"
    return str(watched.low) if watched.low == watched.high else f"{watched.low}–{watched.high}"


_MOST = 14  # squares of a row; more are cut off, the number stands beside them


def _figure(watched: _Watched) -> Markup:
    """Sources over outlets as two rows of squares; the words beside it say the same."""
    sources = "".join(f"M{n * 9} 0h7v7h-7z" for n in range(min(watched.low, _MOST)))
    perhaps = "".join(
        f"M{n * 9 + 0.75} .75h5.5v5.5h-5.5z" for n in range(min(watched.low, _MOST), min(watched.high, _MOST))
    )
    outlets = "".join(f"M{n * 9 + 1} 11h5v5h-5z" for n in range(min(watched.outlets, _MOST)))
    rows = (("sources", sources), ("perhaps", perhaps), ("spread", outlets))
    drawn = "".join(f'<path class="{name}" d="{squares}"/>' for name, squares in rows)
    return Markup(element("svg", drawn, class_="against", viewBox=f"0 0 {_MOST * 9} 17", aria_hidden="true"))
