"""The page around everything: no script, no address that a browser would load, one style sheet allowed by its hash."""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from secondsource.report.markup import element, safe

__all__ = ["document", "policy", "stylesheet"]

_STYLE = Path(__file__).parents[1] / "data" / "report.css"


def stylesheet() -> str:
    """The style sheet that every page of the report, and a server's pages, are set in."""
    return _STYLE.read_text(encoding="utf-8")


def policy(style: str) -> str:
    """The content security policy that allows this style sheet, written into the page, and nothing else."""
    digest = b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii")
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def document(title: str, body: str) -> str:
    """Write a whole page around a body that is already safe."""
    style = stylesheet()
    head = (
        '<meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy(style)}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer">'
        '<meta name="color-scheme" content="light dark">'
        f"{element('title', safe(title))}<style>{style}</style>"
    )
    return f'<!DOCTYPE html>\n<html lang="en"><head>{head}</head>\n<body>{body}</body></html>\n'
