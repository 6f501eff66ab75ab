"""Who stands behind a figure that a report gives twice: the lede's "officials" are the ministry named further down."""

from collections.abc import Mapping, Sequence

from secondsource.claims.said import Said
from secondsource.frozen import frozen, replace
from secondsource.records import Source

__all__ = ["Behind", "behind", "repeated", "with_named_officials"]

_NAMED = ("record", "measurement", "statement", "witness")
_UNATTRIBUTED = ("voice", "none")
# Names that a lede gives to those whom the report names below; "witnesses" and "residents" are others.
_LEDE_NAMES = frozenset((
    "officials", "authorities", "the authorities", "local authorities", "local officials", "officials there",
    "government officials", "health officials", "police officials", "rescue officials", "military officials",
    "a spokesman", "a spokeswoman", "a spokesperson", "a senior official", "both companies", "scientists",
    "researchers",
))  # fmt: skip


@frozen
class Behind:
    """The one named source of a claim in each report, and in each newsroom's text."""

    by_article: Mapping[str, str]
    by_newsroom: Mapping[str, str]


def with_named_officials(said: Sequence[Said], sources: Mapping[str, Source]) -> tuple[Said, ...]:
    """Give the "officials" of a report the one named source that the same report has for the same figure."""
    named = {article: rows[0] for article, rows in _by(said, "article").items() if len({r.source for r in rows}) == 1}
    return tuple(_as_named(row, named.get(row.article), sources) for row in said)


def _as_named(row: Said, speaker: Said | None, sources: Mapping[str, Source]) -> Said:
    if speaker is None or row.kind != "anonymous" or row.source is None or row.part == "headline":
        return row
    if (
        row.source not in sources
        or sources[row.source].name.lower() not in _LEDE_NAMES
        or row.sentence == speaker.sentence
    ):
        return row
    return replace(row, source=speaker.source, kind=speaker.kind, access=speaker.access, cites=speaker.cites)


def behind(said: Sequence[Said]) -> Behind:
    """Find whose figure a report repeats in its own words."""
    return Behind(_one(_by(said, "article")), _one(_by(said, "newsroom")))


def _one(groups: Mapping[str, Sequence[Said]]) -> dict[str, str]:
    found = {key: {row.source for row in rows if row.source} for key, rows in groups.items()}
    return {key: min(names) for key, names in found.items() if len(names) == 1}


def _by(said: Sequence[Said], field: str) -> dict[str, list[Said]]:
    """The rows of named sources that stand for a figure, by article or by newsroom."""
    found: dict[str, list[Said]] = {}
    for row in said:
        key = getattr(row, field)
        if key is not None and row.kind in _NAMED and row.stance == "for" and row.part != "headline":
            found.setdefault(str(key), []).append(row)
    return found


def repeated(row: Said, known: Behind) -> str | None:
    """Give the source of a mention: its own, or the one whose figure the report only repeats."""
    if row.kind not in _UNATTRIBUTED or row.part == "headline":
        return row.source
    return known.by_article.get(row.article) or known.by_newsroom.get(row.newsroom or "") or row.source
