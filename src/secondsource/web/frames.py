"""The frame that every page is set in, and the one policy under which browsers show it."""

import json
from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from secondsource.report import stylesheet
from secondsource.report.markup import safe
from secondsource.web.shelf import desk_of

__all__ = ["POLICY", "frame", "json_answer", "links_to", "rendered"]

_HERE = Path(__file__).parent
_OWN_STYLE = _HERE.parent / "data" / "web.css"


def _minified(style: str) -> str:
    """Leave out what a browser does not need: comments and the ends of lines."""
    lines = (line.strip() for line in style.splitlines())
    return "\n".join(line for line in lines if line and not (line.startswith("/*") and line.endswith("*/")))


STYLE = _minified(stylesheet() + _OWN_STYLE.read_text(encoding="utf-8"))
_DIGEST = b64encode(sha256(STYLE.encode("utf-8")).digest()).decode("ascii")
# Nothing is loaded, nothing runs: one style sheet by its hash, forms that lead back here, and no frame around it.
POLICY = (
    f"default-src 'none'; style-src 'sha256-{_DIGEST}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def _safe(value: Any) -> Any:
    """Escape what a template prints; nothing that hides or turns text gets through, markup of the report does."""
    return value if isinstance(value, Markup) else Markup(safe(str(value))) if isinstance(value, str) else value


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_safe,
    )


def links_to(request: Request, path: str) -> str:
    """Write an address of this server as a proxy's readers see it."""
    return f"{desk_of(request).settings.prefix}{path}"


def rendered(request: Request, template: str, title: str, **parts: Any) -> str:
    """Write a whole page from a template and its parts."""
    desk = desk_of(request)
    given: Mapping[str, Any] = {
        "style": Markup(STYLE),
        "prefix": desk.settings.prefix,
        "title": title,
        "writes": desk.settings.token is not None,
        "place": request.url.path.removeprefix(desk.settings.prefix).split("/")[1],
        "feed": None,
        **parts,
    }
    return _templates().get_template(template).render(given)


def frame(request: Request, template: str, title: str, status: int = 200, **parts: Any) -> Response:
    """Answer with a page."""
    return HTMLResponse(_written(rendered(request, template, title, **parts)), status_code=status)


def _written(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def json_answer(data: Any, status: int = 200) -> Response:
    """Answer with JSON; half a surrogate pair, which UTF-8 has no form for, is escaped."""
    text = json.dumps(data, ensure_ascii=False, allow_nan=False)
    try:
        body = text.encode("utf-8")
    except UnicodeEncodeError:
        body = json.dumps(data, ensure_ascii=True, allow_nan=False).encode("ascii")
    return Response(body, status_code=status, media_type="application/json")
