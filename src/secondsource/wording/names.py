"""What pages, newsrooms and sources are called when a reader has to tell them apart."""

from collections import Counter
from collections.abc import Mapping
from pathlib import PurePosixPath

from secondsource.claims.support import standing_sources
from secondsource.records import Article, Claim, Dossier, Source
from secondsource.wording.plain import one_line

__all__ = ["is_file_name", "newsroom", "page_labels", "relabelled", "source_names"]

_LONGEST = 28  # beyond this a label takes a third of a terminal's line


def page_labels(dossier: Dossier) -> dict[str, str]:
    """Give every article a short label that is unique in the story: article id -> label.

    A known outlet is called by its name; a page of an unknown one by its file's name without ending and hash, as long
    as that tells the pages apart.
    """
    stems = {article.id: _candidates(article) for article in dossier.articles}
    labels = {article.id: one_line(article.name) or article.id for article in dossier.articles}
    for level in (2, 1, 0):  # the shortest that is unique wins
        uses = Counter(names[level] for names in stems.values())
        for article, names in stems.items():
            if uses[names[level]] == 1 and names[level]:
                labels[article] = names[level]
    return labels


def _candidates(article: Article) -> tuple[str, str, str]:
    """Give the names that an article can be called by, the shortest first."""
    name = one_line(article.name.rstrip("/").rsplit("/", 1)[-1] or article.name)
    stem = PurePosixPath(name).stem if "." in name else name
    first = stem.split("_")[0]
    if article.outlet_known:
        outlet = one_line(article.outlet)
        return outlet, f"{outlet} ({_short(first)})", f"{outlet} ({name})"
    return (first if _is_hash(stem[len(first) + 1 :]) else _short(stem)), _short(stem), name


def _is_hash(text: str) -> bool:
    """Whether a part of a file name was made by a machine and says nothing to a reader."""
    return len(text) >= 8 and all(c in "0123456789abcdef" for c in text.lower())


def _short(stem: str) -> str:
    return stem if len(stem) <= _LONGEST else stem[: _LONGEST - 1] + "…"


def newsroom(name: str, dossier: Dossier, labels: Mapping[str, str]) -> str:
    """Call a newsroom by its name, or by its page's label where only the page is known."""
    for article in dossier.articles:
        if name == article.name or (article.outlet == name and not article.outlet_known):
            return labels[article.id]
    return one_line(name)


def relabelled(text: str, dossier: Dossier, labels: Mapping[str, str]) -> str:
    """Put a page's label where a text has its file name or record id."""
    for article in sorted(dossier.articles, key=lambda article: -len(article.name)):
        if article.name in text and is_file_name(article.name):
            text = text.replace(article.name, labels[article.id])
    return one_line(text)


def is_file_name(name: str) -> bool:
    """Whether a page's name cannot be mistaken for a word of the text."""
    return len(name) > 2 and any(mark in name for mark in "._-/:")


def source_names(claim: Claim, sources: Mapping[str, Source]) -> list[str]:
    """Name the sources that now support a claim: first those that stand for a party, then the others as they appear."""
    standing = sorted(standing_sources(claim.evidence))
    ordered = [*(w for w in claim.support.witnesses if w in standing), *standing]
    return list(dict.fromkeys(one_line(sources[name].name) for name in ordered if name in sources))
