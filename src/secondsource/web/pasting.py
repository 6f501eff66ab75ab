"""The paste box and the draft check: texts come in, a dossier or a checked draft goes out, nothing is kept."""

import re
from collections.abc import Sequence

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from markupsafe import Markup
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from secondsource.drafts import check, draft_article
from secondsource.errors import SecondSourceError
from secondsource.exports import to_json
from secondsource.pages import read, read_all
from secondsource.pipeline import dossier
from secondsource.records import Dossier, Page, Skip
from secondsource.report import draft_part
from secondsource.report.story import story_part
from secondsource.web.asking import field
from secondsource.web.frames import frame, json_answer
from secondsource.web.guard import allowed
from secondsource.web.shelf import desk_of, handle, known_story, view_for

__all__ = ["check_page", "pages_of", "paste"]

_TEXTS = 40  # texts at once
_BOXES = 4  # boxes of the form; more texts go into one, divided by lines of "====="
_DIVIDER = re.compile(r"(?m)^[ \t]*={5,}[ \t]*$")
_ADDRESS = re.compile(r"https?://\S+")
_WORKING = CapacityLimiter(2)  # texts of so many readers are read at once; the others wait their turn

Given = tuple[list[Page], list[Skip]]


async def paste(request: Request) -> Response:
    """Make dossiers of pasted texts and uploaded files."""
    if request.method == "GET":
        return frame(request, "paste.html", "Paste", boxes=_BOXES, failed=None)
    allowed(request, "work")
    form = await request.form(max_files=_TEXTS, max_fields=100)
    pages, skips = await pages_of(form, desk_of(request).settings.largest)
    if not pages:
        return _nothing(request, "paste.html", "Paste", skips, boxes=_BOXES)
    made = await run_sync(_dossiers, pages, skips, limiter=_WORKING)
    if request.url.path.endswith(".json"):
        return json_answer([to_json(one) for one in made])
    if not made:
        return _nothing(request, "paste.html", "Paste", skips, boxes=_BOXES)
    body = Markup("".join(story_part(one) for one in made))
    return frame(request, "plain.html", made[0].story.headline, body=body, class_="pasted")


async def check_page(request: Request) -> Response:
    """Hold a draft against a story of the archive, or against pasted texts."""
    story = request.query_params.get("story", "")[:300]
    if request.method == "GET":
        return frame(request, "check.html", "Check a draft", story=story, failed=None, boxes=_BOXES)
    allowed(request, "work")
    form = await request.form(max_files=_TEXTS, max_fields=100)
    draft, story = field(form, "draft", 200_000), field(form, "story", 300)
    if not draft:
        return _nothing(request, "check.html", "Check a draft", (), story=story, boxes=_BOXES)
    pages, skips = await pages_of(form, desk_of(request).settings.largest)
    return await run_sync(_checked, request, draft, story, pages, skips, limiter=_WORKING)


def _checked(request: Request, draft: str, story: str, pages: Sequence[Page], skips: Sequence[Skip]) -> Response:
    against = _dossiers(pages, skips) if pages else []
    if story:
        desk = desk_of(request)
        handle(desk)
        against.append(view_for(desk, known_story(desk, story)).dossier)
    if not against:
        return _nothing(request, "check.html", "Check a draft", skips, story=story, boxes=_BOXES)
    try:
        article = draft_article(read(draft.encode("utf-8"), name="draft", media_type="text/plain"))
        found = check(article, against)
    except SecondSourceError as error:
        raise HTTPException(400, str(error)) from error
    if request.url.path.endswith(".json"):
        return json_answer([to_json(one) for one in found])
    body = Markup(draft_part(article, found, against))
    return frame(request, "plain.html", "Draft, checked", body=body, class_="sheet")


def _nothing(request: Request, template: str, title: str, skips: Sequence[Skip], **parts: object) -> Response:
    why = (
        "; ".join(f"{skip.name}: {skip.reason}" for skip in skips)
        or "Nothing was given; paste a text or choose a file."
    )
    if request.url.path.endswith(".json"):
        return json_answer({"error": why}, 400)
    return frame(request, template, title, 400, failed=why, **parts)


def _dossiers(pages: Sequence[Page], skips: Sequence[Skip]) -> list[Dossier]:
    return dossier(pages, skipped=skips)


async def pages_of(form: FormData, largest: int) -> Given:
    """Read the texts and files of a form; what cannot be read comes back with the reason."""
    pages: list[Page] = []
    skips: list[Skip] = []
    for key, given in form.multi_items():
        if len(pages) + len(skips) >= _TEXTS:
            break
        if key == "text" and isinstance(given, str):
            _add_texts(_field_text(given, largest), pages, skips)
        elif key == "file" and isinstance(given, UploadFile) and given.size:
            name = (given.filename or "upload").replace("\\", "/").rsplit("/", 1)[-1][:120]
            _add_file(await given.read(), name, pages, skips)
    return pages, skips


def _field_text(given: str, largest: int) -> str:
    """A pasted text as it can be stored."""
    return given[:largest].replace("\x00", " ").encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n")


def _add_texts(given: str, pages: list[Page], skips: list[Skip]) -> None:
    for text in _DIVIDER.split(given):
        text = text.strip()
        name = f"text {len(pages) + len(skips) + 1}"
        if _ADDRESS.fullmatch(text):
            skips.append(
                Skip(name, "this desk does not fetch addresses; paste the page's text, or add it with --fetch")
            )
        elif text:
            _add_file(text.encode("utf-8"), name, pages, skips)


def _add_file(data: bytes, name: str, pages: list[Page], skips: list[Skip]) -> None:
    """Read one text or file; several records in one are several pages."""
    try:
        pages.append(read(data, name=name))
    except SecondSourceError as error:
        found, missed = read_all([data])
        if not found:
            skips.append(Skip(name, str(error)))
        pages += found
        skips += missed if found else ()
