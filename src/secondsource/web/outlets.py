"""Outlets: how much of what they print stands elsewhere, whom they credit; in the order of the alphabet, no ranking."""

import time
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from secondsource import archive as shelf
from secondsource.archive import Archive
from secondsource.exports import plain
from secondsource.web.frames import json_answer, rendered
from secondsource.web.shelf import desk_of, handle, remembered

__all__ = ["outlets", "outlets_json"]

_SHOWN = 400
_SMALL = 5000  # things that happened in the archive: so many are counted in a tenth of a second
_MONTHS = 12
_HALF = 0.5  # share of an article's words that makes it a copy: that of the list of outlets in the archive

_CREDITED = (
    "SELECT outlet, agency, count(*) FROM articles WHERE current = 1 AND agency IS NOT NULL GROUP BY outlet, agency"
)
# An article with half its words in an earlier page that credits an agency: does it name one itself?
_AUDIT = f"""
SELECT a.outlet, substr(coalesce(a.published, a.seen), 1, 7) AS month, count(DISTINCT a.id),
  count(DISTINCT CASE WHEN a.agency IS NULL THEN a.id END)
FROM copies c JOIN articles a ON a.id = c.article JOIN articles b ON b.id = c.copied_from
WHERE c.share >= {_HALF} AND b.agency IS NOT NULL AND a.current = 1 AND a.outlet <> b.outlet
GROUP BY a.outlet, month ORDER BY month
"""


def outlets(request: Request) -> Response:
    """Show the outlets."""
    desk = desk_of(request)
    archive = handle(desk)

    def make() -> bytes:
        rows = _rows(archive)
        page = rendered(request, "outlets.html", "Outlets", rows=rows[:_SHOWN], more=max(len(rows) - _SHOWN, 0))
        return page.encode("utf-8", "replace")

    return HTMLResponse(remembered(desk.pages, "outlets", _stamp(archive), len, make))


def outlets_json(request: Request) -> Response:
    """Give the outlets as data."""
    desk = desk_of(request)
    archive = handle(desk)
    rows = remembered(desk.pages, "outlets data", _stamp(archive), len, lambda: _rows(archive))
    return json_answer({"outlets": rows})


def _stamp(archive: Archive) -> tuple[int]:
    """What changes with every page of a small archive; of a large one, once a minute: counting all of it takes time."""
    last = archive.connection.execute("SELECT max(n) FROM history").fetchone()[0] or 0
    return (int(last) if last < _SMALL else -int(time.monotonic() // 60),)


def _rows(archive: Archive) -> list[Mapping[str, Any]]:
    credited: dict[str, dict[str, int]] = {}
    for outlet, agency, number in archive.connection.execute(_CREDITED):
        credited.setdefault(outlet, {})[agency] = number
    audit: dict[str, list[dict[str, Any]]] = {}
    for outlet, month, pages, without in archive.connection.execute(_AUDIT):
        audit.setdefault(outlet, []).append({"month": month, "agency_text": pages, "names_no_agency": without})
    found = sorted(shelf.outlets(archive), key=lambda row: (row.outlet.casefold(), row.outlet))
    return [
        {
            **plain(row),
            "credits": dict(sorted(credited.get(row.outlet, {}).items(), key=lambda item: (-item[1], item[0]))),
            "credit_audit": audit.get(row.outlet, [])[-_MONTHS:],
        }
        for row in found
    ]
