"""What changes the archive, for people who have the token: pages that are added, decisions that are made or undone."""

from datetime import UTC, datetime

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from secondsource import archive as shelf
from secondsource.archive import Receipt
from secondsource.errors import ArchiveError, SecondSourceError
from secondsource.exports import plain
from secondsource.judgements import KINDS
from secondsource.pages import read_all
from secondsource.records import Page
from secondsource.web.asking import clean, field
from secondsource.web.frames import frame, json_answer, links_to
from secondsource.web.guard import allowed, csrf_of, may_write, sign_in, sign_out, signed_in
from secondsource.web.pasting import pages_of
from secondsource.web.shelf import desk_of, handle

__all__ = ["add", "add_json", "desk", "judge", "leave", "undo"]

_OF = 2  # a decision is about two names or more


async def desk(request: Request) -> Response:
    """The room of those who may write: sign in, add pages, see decisions."""
    if request.method == "POST":
        allowed(request, "sign in")
        form = await request.form(max_files=0, max_fields=5)
        answer = RedirectResponse(links_to(request, "/desk"), status_code=303)
        if sign_in(request, field(form, "token", 500), answer):
            return answer
        return frame(
            request, "desk.html", "Desk", 401, signed=False, failed="That is not this desk's token.", **_none()
        )
    signed = signed_in(request)
    decisions = await run_in_threadpool(_decisions, request) if signed else []
    return frame(
        request,
        "desk.html",
        "Desk",
        signed=signed,
        failed=None,
        csrf=csrf_of(request),
        decisions=decisions,
        receipts=[],
    )


def _none() -> dict[str, object]:
    return {"csrf": "", "decisions": [], "receipts": []}


def _decisions(request: Request) -> list[object]:
    return list(shelf.judged(handle(desk_of(request)), everything=True))


async def leave(request: Request) -> Response:
    """End a session."""
    answer = RedirectResponse(links_to(request, "/"), status_code=303)
    sign_out(request, answer)
    return answer


async def add(request: Request) -> Response:
    """Store pasted texts and uploaded files."""
    form = await request.form(max_files=40, max_fields=100)
    may_write(request, form)
    pages, skips = await pages_of(form, desk_of(request).settings.largest)
    pages = [_stated(page, form) for page in pages]
    receipts = await run_in_threadpool(_add, request, pages)
    decisions = await run_in_threadpool(_decisions, request)
    shown = [*receipts, *(Receipt("", s.name, "skipped", None, s.reason) for s in skips)]
    return frame(
        request,
        "desk.html",
        "Desk",
        signed=True,
        failed=None,
        csrf=csrf_of(request),
        decisions=decisions,
        receipts=shown,
    )


def _stated(page: Page, form: FormData) -> Page:
    """A pasted page with the outlet and the address that the form gives for it."""
    from secondsource.pages import read

    outlet, url = field(form, "outlet", 200), field(form, "url", 1000)
    if page.outlet or page.given or not (outlet or url):
        return page
    return read(
        page.text.encode("utf-8"), name=page.name, media_type=page.media_type, outlet=outlet or None, url=url or None
    )


async def add_json(request: Request) -> Response:
    """Store records that a program sends: JSON, or JSON Lines, with the token as bearer."""
    may_write(request, None)
    body = await request.body()
    pages, skips = await run_in_threadpool(read_all, [body], media_type="application/jsonl")
    receipts = await run_in_threadpool(_add, request, list(pages))
    return json_answer({"added": [plain(one) for one in receipts], "skipped": [plain(one) for one in skips]})


def _add(request: Request, pages: list[Page]) -> list[Receipt]:
    with _opened(request) as archive:
        return list(shelf.add_all(archive, pages, seen=_now()))


def _opened(request: Request):  # type: ignore[no-untyped-def]
    return shelf.opened(desk_of(request).settings.archive)


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


async def judge(request: Request) -> Response:
    """Store a person's decision."""
    form = await request.form(max_files=0, max_fields=40)
    may_write(request, form)
    kind, who, why = field(form, "kind", 60), field(form, "who", 120), field(form, "why", 1000)
    of = tuple(dict.fromkeys(clean(str(name), 300).strip() for name in form.getlist("of") if str(name).strip()))
    if kind not in KINDS or len(of) < _OF or not who or not why:
        raise HTTPException(
            400, "Give two or more names, and say who decided and why: others have to be able to check."
        )
    await run_in_threadpool(_judge, request, kind, of, who, why)
    return _back(request, form)


def _judge(request: Request, kind: str, of: tuple[str, ...], who: str, why: str) -> None:
    with _opened(request) as archive:
        try:
            shelf.judge(archive, kind, of, who, why, _now())
        except ArchiveError:
            raise
        except SecondSourceError as error:
            raise HTTPException(400, str(error)) from error


async def undo(request: Request) -> Response:
    """Take a decision back; both stay in the record."""
    form = await request.form(max_files=0, max_fields=10)
    may_write(request, form)
    name, who, why = field(form, "judgement", 300), field(form, "who", 120), field(form, "why", 1000)
    if not (name and who and why):
        raise HTTPException(400, "Say who takes the decision back and why: others have to be able to check.")
    await run_in_threadpool(_undo, request, name, who, why)
    return _back(request, form)


def _undo(request: Request, name: str, who: str, why: str) -> None:
    with _opened(request) as archive:
        try:
            shelf.undo(archive, name, who, why, _now())
        except ArchiveError:
            raise
        except SecondSourceError as error:
            raise HTTPException(400, str(error)) from error


def _back(request: Request, form: FormData) -> Response:
    """Go back to the story that a decision was made on; never to another server."""
    story = field(form, "story", 100)
    path = f"/story/{story}" if story.replace("-", "").isalnum() and story.isascii() else "/desk"
    return RedirectResponse(links_to(request, path), status_code=303)
