"""The addresses of the desk, and what becomes of errors."""

import logging
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from secondsource.errors import ArchiveError, SecondSourceError
from secondsource.web import describing, evidence, feeds, front, health, outlets, pasting, searching, stories, writing
from secondsource.web.doors import doors
from secondsource.web.frames import frame, json_answer
from secondsource.web.guard import refuse_strangers
from secondsource.web.settings import Settings
from secondsource.web.shelf import desk_of, desk_with

__all__ = ["application"]

_log = logging.getLogger("secondsource.web")


def application(settings: Settings) -> ASGIApp:
    """Make the desk as an ASGI application; it opens the archive when the first page is asked for."""
    desk = desk_with(settings)
    app = Starlette(routes=_routes(), exception_handlers=_HANDLERS)
    app.state.desk = desk
    return doors(app, desk)


def _routes() -> list[Route]:
    read: list[tuple[str, Callable[[Request], Any]]] = [
        ("/", front.front),
        ("/index.json", front.front_json),
        ("/feed.atom", feeds.front_feed),
        ("/story/{id}", stories.story),
        ("/claim/{id}", evidence.claim),
        ("/article/{id}", evidence.article),
        ("/compare", evidence.beside),
        ("/search", searching.search),
        ("/search.json", searching.search_json),
        ("/search.atom", feeds.search_feed),
        ("/outlets", outlets.outlets),
        ("/outlets.json", outlets.outlets_json),
        ("/health", health.health),
        ("/health.json", health.health),
        ("/metrics", health.metrics),
        ("/openapi.json", describing.openapi),
        ("/favicon.ico", _nothing),
        ("/robots.txt", _robots),
    ]
    both: list[tuple[str, Callable[[Request], Any]]] = [
        ("/trace", searching.trace),
        ("/trace.json", searching.trace_json),
        ("/paste", pasting.paste),
        ("/check", pasting.check_page),
        ("/desk", writing.desk),
    ]
    sent: list[tuple[str, Callable[[Request], Any]]] = [
        ("/paste.json", pasting.paste),
        ("/check.json", pasting.check_page),
        ("/looked", front.looked),
        ("/add", writing.add),
        ("/add.json", writing.add_json),
        ("/judge", writing.judge),
        ("/undo", writing.undo),
        ("/leave", writing.leave),
    ]
    return [
        *(Route(path, answer, methods=["GET"]) for path, answer in read),
        *(Route(path, _own(answer), methods=["GET", "POST"]) for path, answer in both),
        *(Route(path, _own(answer), methods=["POST"]) for path, answer in sent),
    ]


def _own(answer: Callable[[Request], Any]) -> Callable[[Request], Any]:
    """Refuse forms of other sites before anything of them is read."""

    async def inner(request: Request) -> Response:
        refuse_strangers(request)
        found: Response = await answer(request)
        return found

    return inner


def _nothing(_: Request) -> Response:
    return Response(status_code=204)


def _robots(_: Request) -> Response:
    return PlainTextResponse("User-agent: *\nDisallow: /\n")


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    given = str(error.detail)
    phrase = HTTPStatus(error.status_code).phrase
    words = phrase if given == phrase and error.status_code != 404 else given
    if error.status_code == 404 and given == phrase:
        words = "There is no such page."
    answer = _said(request, error.status_code, words)
    answer.headers.update(error.headers or {})
    return answer


def _usage(request: Request, error: Exception) -> Response:
    return _said(request, 400, _unplaced(request, str(error)))


def _archive(request: Request, error: Exception) -> Response:
    _log.error("%s", str(error).encode("unicode_escape").decode("ascii"))
    return _said(request, 503, "The archive cannot be read just now; the server's log says why.")


def _failed(request: Request, error: Exception) -> Response:
    _log.exception("a page failed", exc_info=error)
    return _said(request, 500, "Something went wrong here; the server's log says what.")


def _unplaced(request: Request, words: str) -> str:
    """An error's words without the path of the archive, which is nobody's business on the web."""
    return words.removeprefix(f"{desk_of(request).settings.archive}: ")


def _said(request: Request, status: int, words: str) -> Response:
    path = request.url.path
    if path.endswith((".json", ".jsonld")) or path in ("/health", "/metrics"):
        return json_answer({"error": words}, status)
    return frame(request, "error.html", HTTPStatus(status).phrase, status, words=words)


_HANDLERS: dict[Any, Callable[[Request, Exception], Response]] = {
    HTTPException: _refused,
    ArchiveError: _archive,
    SecondSourceError: _usage,
    Exception: _failed,
}
