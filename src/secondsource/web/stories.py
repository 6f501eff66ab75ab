"""A story's page: the first screen, and everything behind it."""

from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from secondsource import archive as shelf
from secondsource.archive import Archive, ArchivedArticle, Change
from secondsource.claims.policies import POLICIES
from secondsource.errors import UsageError
from secondsource.frozen import replace
from secondsource.report import View, copy_maps, front, legend, story_head, timeline_block
from secondsource.report.markup import element, safe
from secondsource.report.view import article_link, claim_link
from secondsource.web.asking import policy_asked, time_asked
from secondsource.web.curve import curve
from secondsource.web.exporting import SUFFIXES, exported
from secondsource.web.frames import links_to, rendered
from secondsource.web.matrix import coverage
from secondsource.web.shelf import Desk, desk_of, handle, known_story, page_for, view_for
from secondsource.web.story_parts import claim_rows, history_list, page_rows, policies_table
from secondsource.wording import count_words, screen

__all__ = ["story"]

_TICKS = 40  # times that the as-of bar leads to
_RELATED = 6


def story(request: Request) -> Response:
    """Show a story, or send it in another form."""
    desk, name = desk_of(request), str(request.path_params["id"])[:300]
    suffix = next((s for s in SUFFIXES if name.endswith(s)), "")
    home = known_story(desk, name.removesuffix(suffix))
    as_of, policy = time_asked(request), policy_asked(request)
    if suffix:
        return exported(request, suffix, _view(desk, home, as_of, policy), home, as_of)
    since = time_asked(request, "since")
    archive = handle(desk)

    def write(view: View) -> str:
        return _page(request, archive, home, view, as_of, policy, since)

    page = page_for(desk, (home, as_of, policy, since), home, lambda: _view(desk, home, as_of, policy), write)
    return HTMLResponse(page)


def _view(desk: Desk, home: str, as_of: str | None, policy: str) -> View:
    try:
        return view_for(desk, home, as_of, policy)
    except UsageError as error:  # of a time before anything of it was known
        raise HTTPException(404, f"Nothing of this story was known at {as_of}; ask for a later time.") from error


def _page(
    request: Request, archive: Archive, home: str, view: View, as_of: str | None, policy: str, since: str | None
) -> str:
    rows = shelf.articles(archive, story=home, as_of=as_of, limit=1000)
    events = shelf.story_history(archive, home)
    seen = {row.id: row.seen for row in rows}
    shown = screen(view.dossier)
    first = min((row.seen for row in rows), default=None)
    head = replace(shown.head, seen=f"first seen {first[:16].replace('T', ' ')}") if first else shown.head
    return rendered(
        request,
        "story.html",
        view.dossier.story.headline,
        home=home,
        head=Markup(story_head(view, head)),
        front=Markup(front(view, shown)),
        changes=_changes(archive, home, since, view),
        first_changes=_CHANGES,
        since=since,
        matrix=Markup(coverage(view)),
        maps=Markup(copy_maps(view)),
        legend=Markup(legend()),
        curve=Markup(curve(view, seen)),
        claims=Markup(claim_rows(view)),
        policies=Markup(policies_table(view)),
        pages=Markup(page_rows(view, rows)),
        timeline=Markup(timeline_block(view)),
        history=Markup(history_list(events, view)),
        related=_related(archive, home, view),
        apart=view.dossier.apart,
        judgements=view.dossier.judgements,
        as_of=as_of,
        policy=policy,
        policies_known=list(POLICIES),
        ticks=_ticks(rows if as_of is None else shelf.articles(archive, story=home, limit=1000)),
        articles=[(row.id, view.labels.get(row.id, row.name)) for row in rows][:200],
        feed=links_to(request, f"/story/{home}.atom"),
    )


def _ticks(rows: Sequence[ArchivedArticle]) -> list[str]:
    """The times at which the story changed for the archive; of many, so many that are evenly apart."""
    times = sorted({row.seen for row in rows})
    if len(times) < 2:
        times = sorted({row.published for row in rows if row.published})
    if len(times) <= _TICKS:
        return times if len(times) > 1 else []
    return [times[round(n * (len(times) - 1) / (_TICKS - 1))] for n in range(_TICKS)]


_CHANGES = 16  # shown at once; the others fold


def _changes(archive: Archive, home: str, since: str | None, view: View) -> list[Mapping[str, Any]]:
    """What became different, a claim in the words of a page and with its count, an article as a link to it."""
    if since is None:
        return []
    try:
        found = shelf.changes_since(archive, home, since, policy=view.dossier.policy.name)
    except UsageError:  # of a time before anything of it was known: all of it is new
        return []
    return [{"kind": change.kind, "words": Markup(_change(change, view))} for change in found]


def _change(change: Change, view: View) -> str:
    claim = view.claims.get(change.claim or "")
    if claim is not None:
        return f"{claim_link(view, claim)} {element('span', count_words(claim), class_='rests')}"
    pages = ", ".join(article_link(view, page) for page in change.articles[:4] if page in view.labels)
    return f"{safe(change.text)}" + (f" {element('span', pages, class_='rests')}" if pages else "")


def _related(archive: Archive, home: str, view: View) -> list[Mapping[str, Any]]:
    """Stories in which the headline's own words stand: names first, for they are rarer."""
    words = [w.strip(".,:;!?\"'()‘’“”") for w in view.dossier.story.headline.split()]
    names = [w for w in words[1:] if w[:1].isupper() and len(w) > 3 and w.isalpha()][:2]
    if not names:
        return []
    found: dict[str, Any] = {}
    for hit in shelf.search(archive, " ".join(names), limit=30):
        if hit.story != home and hit.story not in found:
            found[hit.story] = {"story": hit.story, "headline": hit.headline, "seen": hit.seen[:10]}
    return list(found.values())[:_RELATED]
