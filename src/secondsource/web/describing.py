"""The JSON addresses described for programs: /openapi.json (OpenAPI 3.1)."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from secondsource.claims.policies import POLICIES
from secondsource.web.frames import json_answer
from secondsource.web.shelf import desk_of

__all__ = ["openapi"]

_TEXT = {"type": "string"}
_TIME = {"type": "string", "description": "ISO 8601, UTC where no zone is given"}
_NUMBER = {"type": "integer", "minimum": 0}
_POLICY = {"type": "string", "enum": list(POLICIES)}
_SCHEMAS: Mapping[str, Mapping[str, Any]] = {
    **dict.fromkeys(("as_of", "since", "until"), _TIME),
    **dict.fromkeys(("offset", "limit"), _NUMBER),
    "policy": _POLICY,
    "order": {"type": "string", "enum": ["spread", "latest"]},
}
_READ: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("/index.json", "Stories by spread against sources", ("order", "outlet", "as_of", "since", "offset", "limit")),
    ("/story/{id}.json", "A story's dossier", ("as_of", "policy", "cited_only")),
    ("/story/{id}.jsonld", "A story as linked data", ("as_of", "policy")),
    ("/story/{id}.prov.jsonld", "Where a story's texts come from, as PROV-O", ("as_of", "policy")),
    ("/claim/{id}.json", "A claim with all its evidence", ()),
    ("/article/{id}.json", "An article with its sentences", ()),
    (
        "/search.json",
        "Articles in which all words stand",
        ("q", "outlet", "agency", "since", "until", "story", "as_of", "offset", "limit"),
    ),
    ("/trace.json", "Where each sentence of a text stands", ("text",)),
    ("/outlets.json", "Outlets, with whom they credit", ()),
    ("/health", "How the archive is", ()),
)
_FORMS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("/trace.json", "Where each sentence of a text stands", ("text",)),
    ("/paste.json", "Dossiers of texts, divided by lines of =====; nothing is kept", ("text",)),
    ("/check.json", "A draft against a story, or against texts", ("draft", "story", "text")),
)


def openapi(request: Request) -> Response:
    """Describe every address that answers with JSON."""
    paths: dict[str, dict[str, Any]] = {}
    for path, summary, names in _READ:
        paths.setdefault(path, {})["get"] = _operation(summary, _parameters(path, names))
    for path, summary, names in _FORMS:
        form = {"type": "object", "properties": dict.fromkeys(names, _TEXT)}
        body = {"content": {"application/x-www-form-urlencoded": {"schema": form}}}
        paths.setdefault(path, {})["post"] = {**_operation(summary, []), "requestBody": body}
    return json_answer(
        {
            "openapi": "3.1.0",
            "info": {"title": "Second Source", "version": "1"},
            "servers": [{"url": desk_of(request).settings.prefix or "/"}],
            "paths": paths,
        }
    )


def _parameters(path: str, names: tuple[str, ...]) -> list[Mapping[str, Any]]:
    inside = [{"name": "id", "in": "path", "required": True, "schema": _TEXT}] if "{id}" in path else []
    return [*inside, *({"name": name, "in": "query", "schema": _SCHEMAS.get(name, _TEXT)} for name in names)]


def _operation(summary: str, parameters: list[Mapping[str, Any]]) -> dict[str, Any]:
    answers = {"200": "found", "400": "a value is wrong", "404": "not there", "413": "too large", "429": "too many"}
    responses = {code: {"description": words} for code, words in answers.items()}
    return {"summary": summary, "parameters": parameters, "responses": responses}
