"""The claims as a table, one row a claim, for a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Mapping

from secondsource.records import Claim, Dossier, Sentence, Source
from secondsource.wording import count_words, one_line, said

__all__ = ["COLUMNS", "csv_table"]

COLUMNS = (
    "story",
    "claim",
    "nature",
    "low",
    "high",
    "in_words",
    "sources",
    "heard_by",
    "pages",
    "time",
    "time_known_by",
    "value_low",
    "value_high",
    "against",
    "outlets_low",
    "outlets_high",
    "claim_id",
    "story_id",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet takes for a formula (OWASP, CSV injection)


def csv_table(dossiers: Iterable[Dossier]) -> str:
    """Write all claims of some stories as CSV (RFC 4180, line ends ``\\r\\n``) under a row of column names.

    A claim is said in a full clause of a page.

    ``low`` and ``high`` bound the number of independent sources; several names in a cell are separated by ``; ``.
    A cell that a spreadsheet would take for a formula begins with an apostrophe. A private witness is not named.
    """
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    for dossier in dossiers:
        sources = {source.id: source for source in dossier.sources}
        sentences = {sentence.id: sentence for sentence in dossier.sentences}
        for claim in sorted(dossier.claims, key=lambda claim: claim.rank):
            writer.writerow([_safe(cell) for cell in _row(claim, dossier, sources, sentences)])
    return table.getvalue()


def _row(
    claim: Claim, dossier: Dossier, sources: Mapping[str, Source], sentences: Mapping[str, Sentence]
) -> list[object]:
    support, value = claim.support, claim.value
    heard = dict.fromkeys(name for e in claim.evidence for name in e.heard_by)
    return [
        one_line(dossier.story.headline),
        said(claim, sentences),
        claim.nature,
        support.independent.low,
        support.independent.high,
        count_words(claim),
        "; ".join(_names(claim, dossier, sources)),
        "; ".join(one_line(name) for name in heard),
        "; ".join(_pages(claim, dossier)),
        _time(claim),
        _known_by(claim),
        None if value is None else value.low,
        None if value is None else value.high,
        support.against,
        support.outlets.low,
        support.outlets.high,
        claim.id,
        dossier.story.id,
    ]


def _pages(claim: Claim, dossier: Dossier) -> list[str]:
    """Name the pages that state a claim; those of its parts where it is their sum."""
    stated = {mention.sentence for mention in claim.mentions}
    if not stated:
        stated = {m.sentence for part in dossier.claims if part.id in claim.parts for m in part.mentions}
    pages = {sentence.article for sentence in dossier.sentences if sentence.id in stated}
    return [one_line(article.name) for article in dossier.articles if article.id in pages]


def _names(claim: Claim, dossier: Dossier, sources: Mapping[str, Source]) -> list[str]:
    standing = [e.source for e in claim.evidence if e.source and e.stance == "for" and e.status == "current"]
    found = [sources[name] for name in dict.fromkeys(standing) if name in sources]
    newsrooms = {article.outlet for article in dossier.articles} | {origin.name for origin in dossier.origins}
    return [_name(source, newsrooms) for source in found]


def _name(source: Source, newsrooms: set[str]) -> str:
    """Name a source; somebody who merely saw it is a private person, whose name stays in the pages."""
    private = source.kind == "witness" and source.name not in newsrooms
    return "a witness" if private else one_line(source.name)


def _time(claim: Claim) -> str:
    start, end = claim.time.start, claim.time.end
    if start is None:
        return ""
    return start if end in (None, start) else f"{start}/{end}"


def _known_by(claim: Claim) -> str:
    if claim.time.start is None:
        return "not known"
    worked_out = "worked out: " if claim.time.basis in ("solved", "carried") else ""
    return worked_out + one_line(claim.time.why)


def _safe(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
