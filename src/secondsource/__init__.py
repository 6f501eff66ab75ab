"""Counts the independent sources behind what the news says.

    import secondsource as ss
    pages, skips = ss.read_all(["page.html", "folder"])
    for dossier in ss.dossier(pages):
        print(dossier.answer.line)

The verbs are ``read``, ``read_all``, ``extract``, ``annotate``, ``compare``, ``dossier``, ``check`` and ``to_json``;
the nouns are in ``secondsource.records``, the errors in ``secondsource.errors``. Every name is loaded at first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from secondsource.articles import extract
    from secondsource.drafts import Checked, check
    from secondsource.errors import (
        AddressError,
        ArchiveError,
        FetchError,
        GuardError,
        JudgementError,
        NoArticleError,
        ReadError,
        SecondSourceError,
        TooSoonError,
        UnextractableError,
        UsageError,
    )
    from secondsource.exports import to_json
    from secondsource.mentions import annotate
    from secondsource.pages import read, read_all
    from secondsource.pipeline import compare, dossier
    from secondsource.records import (
        Article,
        Claim,
        Comparison,
        Dossier,
        Finding,
        Mention,
        Page,
        Sentence,
        Skip,
        Source,
        When,
    )

__all__ = [
    "AddressError", "ArchiveError", "Article", "Checked", "Claim", "Comparison", "Dossier", "FetchError", "Finding",
    "GuardError", "JudgementError", "Mention", "NoArticleError", "Page", "ReadError", "SecondSourceError", "Sentence",
    "Skip", "Source", "TooSoonError", "UnextractableError", "UsageError", "When",
    "annotate", "check", "compare", "dossier", "extract", "read", "read_all", "to_json",
]  # fmt: skip

__version__ = "0.1.0"

_HOMES = {
    "Checked": "drafts", "annotate": "mentions", "check": "drafts", "compare": "pipeline", "dossier": "pipeline",
    "extract": "articles", "read": "pages", "read_all": "pages", "to_json": "exports",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'secondsource' has no attribute {name!r}")
    home = _HOMES.get(name, "errors" if name.endswith("Error") else "records")
    found = globals()[name] = getattr(import_module(f"secondsource.{home}"), name)
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
