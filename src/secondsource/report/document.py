"""The page around everything: no script, no address that a browser would load, one style sheet allowed by its hash."""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from secondsource.report.markup import element, safe

__all__ = ["document"]

_STYLE = Path(__file__).parents[1] / "data" / "report.css"


def document(title: str, body: str) -> str:
    """Write a whole page around a body that is already safe."""
    style = _STYLE.read_text(encoding="utf-8")
    digest = b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    head = (
        '<meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer">'
        '<meta name="color-scheme" content="light dark">'
        f"{element('title', safe(title))}<style>{style}</style>"
    )
    return f'<!DOCTYPE html>\n<html lang="en"><head>{head}</head>\n<body>{body}</body></html>\n'
