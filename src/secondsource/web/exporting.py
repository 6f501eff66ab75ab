"""A story in other forms: data, table, linked data, one file, an evidence bundle."""

from collections.abc import Callable, Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from secondsource.exports import cited_only, to_json
from secondsource.records import Dossier
from secondsource.report import View
from secondsource.web.feeds import story_feed
from secondsource.web.frames import json_answer

__all__ = ["SUFFIXES", "exported"]

SUFFIXES = (".prov.jsonld", ".jsonld", ".json", ".csv", ".parquet", ".html", ".zip", ".atom")


def exported(request: Request, suffix: str, view: View, home: str, as_of: str | None) -> Response:
    """Answer with a story in the form that an address ends in; ``?cited_only=1`` leaves out what nothing cites."""
    if suffix == ".atom":
        return story_feed(request, view, home)
    dossier = cited_only(view.dossier) if request.query_params.get("cited_only") else view.dossier
    if suffix == ".json":
        return json_answer(to_json(dossier))
    write, media_type = _FORMS[suffix]
    body = _bundle(dossier, as_of) if suffix == ".zip" else write(dossier)
    name = "".join(c for c in home if c.isascii() and (c.isalnum() or c in "-_"))
    saved = f'attachment; filename="{name}{suffix}"'  # nothing is shown here under another policy than the server's
    return Response(body, media_type=media_type, headers={"content-disposition": saved})


def _csv(dossier: Dossier) -> bytes:
    from secondsource.csv_table import csv_table

    return csv_table([dossier]).encode("utf-8", "replace")


def _json_ld(dossier: Dossier) -> bytes:
    from secondsource.linked_data import json_ld

    return _dumped(json_ld(dossier))


def _prov(dossier: Dossier) -> bytes:
    from secondsource.linked_data import prov_o

    return _dumped(prov_o(dossier))


def _dumped(data: Mapping[str, Any]) -> bytes:
    return bytes(json_answer(data).body)


def _html(dossier: Dossier) -> bytes:
    from secondsource.report import report

    return report([dossier]).encode("utf-8", "replace")


def _bundle(dossier: Dossier, as_of: str | None = None) -> bytes:
    from importlib.metadata import version

    from secondsource.bundle import Parameters, write_bundle

    return write_bundle([dossier], Parameters(as_of, None, None, None), version("secondsource"))


def _parquet(dossier: Dossier) -> bytes:
    from secondsource.parquet_table import parquet_table

    return parquet_table([dossier])


_FORMS: Mapping[str, tuple[Callable[[Dossier], bytes], str]] = {
    ".csv": (_csv, "text/csv; charset=utf-8; header=present"),
    ".jsonld": (_json_ld, "application/ld+json"),
    ".prov.jsonld": (_prov, "application/ld+json"),
    ".html": (_html, "text/html"),
    ".zip": (_bundle, "application/zip"),
    ".parquet": (_parquet, "application/vnd.apache.parquet"),
}
