"""Whether the desk is well, for machines: /health as JSON, /metrics in the text format of Prometheus."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from secondsource import archive as shelf
from secondsource.errors import ArchiveError
from secondsource.exports import plain
from secondsource.web.frames import json_answer
from secondsource.web.shelf import desk_of, handle, remembered

__all__ = ["health", "metrics"]


def health(request: Request) -> Response:
    """Say how the archive is; 503 when it cannot be read."""
    desk = desk_of(request)
    try:
        archive = handle(desk)
        found = remembered(desk.views, "health", None, lambda _: 0, lambda: plain(shelf.health(archive)))
    except ArchiveError:
        return json_answer({"status": "down", "why": "the archive cannot be read"}, 503)
    return json_answer({"status": "ok", **found})


def metrics(request: Request) -> Response:
    """Numbers since the start: requests by method and status, seconds, articles, stories."""
    desk = desk_of(request)
    counts = dict(desk.counts)
    lines = ["# TYPE secondsource_requests_total counter"]
    requests = sorted(key for key in counts if key[0] == "requests")
    lines += [f'secondsource_requests_total{{method="{k[1]}",status="{k[2]}"}} {counts[k]}' for k in requests]
    total = sum(counts[key] for key in requests)
    lines.append("# TYPE secondsource_request_seconds histogram")
    steps = sorted((float(key[1]), key) for key in counts if key[0] == "within")
    lines += [f'secondsource_request_seconds_bucket{{le="{key[1]}"}} {counts[key]}' for _, key in steps]
    lines += [
        f'secondsource_request_seconds_bucket{{le="+Inf"}} {total}',
        f"secondsource_request_seconds_sum {counts.get(('microseconds',), 0) / 1e6:.6f}",
        f"secondsource_request_seconds_count {total}",
    ]
    try:
        archive = handle(desk)
        found = remembered(desk.views, "health", None, lambda _: 0, lambda: plain(shelf.health(archive)))
        lines += ["# TYPE secondsource_up gauge", "secondsource_up 1"]
        for name in ("articles", "stories", "stale", "bytes"):
            lines += [f"# TYPE secondsource_archive_{name} gauge", f"secondsource_archive_{name} {found[name]}"]
    except ArchiveError:
        lines += ["# TYPE secondsource_up gauge", "secondsource_up 0"]
    return PlainTextResponse("\n".join(lines) + "\n", media_type="text/plain; version=0.0.4")
