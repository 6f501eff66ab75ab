"""What kind of thing a claim says: only events and measurements can rest on too few sources."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache

from secondsource.claims.said import Said
from secondsource.records import Context, When
from secondsource.tables import read_table

__all__ = ["class_natures", "figure_nature", "is_older", "words_nature"]

# An event that was over this long before the story's pages were published is background to the story: weekly papers
# and follow-ups still speak of last month as news.
_OLD = timedelta(days=45)


@cache
def class_natures() -> Mapping[str, str]:
    """Map each predicate class to the nature of what it states."""
    return {row[0]: row[1] for row in read_table("predicates.tsv")}


def figure_nature(rows: Sequence[Said], predicate: str | None, published: str | None) -> str:
    """Give the nature of a figure's claim: event, measurement, decision or background.

    A figure is background when every mention of it in a body is: cumulative since long ago, of an older time, or
    narration in the perfect tense without a speaker.
    """
    body = [row for row in rows if row.part != "headline"] or list(rows)
    if all(_is_background(row, published) or _is_duration(row, predicate) for row in body):
        return "background"
    if any((row.mention.context or Context()).standing for row in body):
        return "measurement"
    nature = class_natures().get(predicate or "", "event")
    return nature if nature in ("event", "measurement", "decision") else "event"


def _is_background(row: Said, published: str | None) -> bool:
    context = row.mention.context or Context()
    if context.since is not None:
        gap = _days(context.since, published) if published else None
        return gap is None or gap > _OLD
    return row.of_the_past or is_older(context.time, published)


def _is_duration(row: Said, predicate: str | None) -> bool:
    """How long or how far something was is told, seldom claimed; a sentence of so many years is decided."""
    unit = row.mention.value.get("unit")
    if unit in ("km", "m", "miles", "metres", "kilometres", "feet", "yards"):
        return predicate is None and row.kind in ("voice", "none")
    time = unit in ("seconds", "minutes", "hours", "days", "weeks", "months", "years")
    return time and class_natures().get(predicate or "") != "decision"


def is_older(time: When | None, published: str | None) -> bool:
    """Tell whether a time ended long before the pages were published; an unknown one did not."""
    if time is None or not time.end or published is None:
        return False
    gap = _days(time.end, published)
    return gap is not None and gap > _OLD


def _days(earlier: str, later: str) -> timedelta | None:
    try:
        return date.fromisoformat(later[:10]) - date.fromisoformat(earlier[:10])
    except ValueError:
        return None


def words_nature(cue: str, opinion: bool, predicate: str | None) -> str:
    """Give the nature of a statement without a figure."""
    if opinion:
        return "opinion"
    if cue in _UTTERANCES:
        return "utterance"
    nature = class_natures().get(predicate or "")
    return nature if nature in ("event", "measurement", "decision") else "utterance"


_UTTERANCES = frozenset((
    "urged", "asked", "called", "demanded", "appealed", "warned", "accused", "blamed", "praised", "thanked",
    "criticised", "criticized", "promised", "vowed", "pledged", "threatened", "apologised", "apologized", "condemned",
    "welcomed", "begged", "invited", "ordered", "offered", "proposed", "refused", "insisted", "argued", "joked",
    "declined",
))  # fmt: skip
