"""Mentions: what one English text states, and who is said to have stated it; no article or copy is known here.

Who says it, lowest layer first: words, rolewords, sayings; gazetteer, names, casts; calendars, datewords, days,
periods, dates; prose (a text read once), places, lines; complements, cues, subjects, printed, authors, speakers; zones,
drafts, contents, chains, signed; scenes, access, attributions; quotes. What is counted: figures and what it imports.
"""

from collections.abc import Sequence

from secondsource.frozen import frozen, replace
from secondsource.mentions.attributions import attributed, attributions
from secondsource.mentions.casts import find_names
from secondsource.mentions.dates import blocked_spans, date_mentions
from secondsource.mentions.figures import find_figures
from secondsource.mentions.places import find_places
from secondsource.mentions.prose import prose_of
from secondsource.mentions.quotes import find_quotations
from secondsource.records import Attribution, Mention, When

__all__ = ["LANGUAGES", "Reading", "annotate", "attributions", "read"]


@frozen
class Reading:
    """One text as it was read: its mentions, its attributions, its sentences; each in order of place."""

    mentions: tuple[Mention, ...]
    attributions: tuple[Attribution, ...]
    sentences: tuple[tuple[int, int], ...]


def annotate(text: str, published: When | str | None = None, *, language: str = "en") -> list[Mention]:
    """Find the figures, quotations, dates, places and names of a text, and who is said to have stated them.

    ``published`` (an ISO date or a When) lets "on Monday" be dated. Mentions are sorted by start, end and kind; spans
    are code points. French, Spanish and German texts are read by a smaller set of rules; others have no mentions.

    >>> [(m.kind, m.text, m.source["name"]) for m in annotate("Police in Orsk said 12 people died.") if m.source]
    [('figure', '12 people', 'Police in Orsk')]
    """
    return list(read(text, published, language=language).mentions)


# Languages in which claims are read; of other pages it is said that they were not.
LANGUAGES = ("de", "en", "es", "fr")


def _in_another_language(text: str, code: str) -> Reading:
    if code not in LANGUAGES:
        return Reading((), (), ())
    from secondsource.mentions import languages

    return Reading(*languages.read(text, code))


def read(text: str, published: When | str | None = None, *, language: str = "en") -> Reading:
    """Read a text once: its mentions with their attributions, all attributions, and its sentences.

    >>> read("Piove.", language="it").mentions
    ()
    """
    code = language.lower().replace("_", "-").split("-")[0]
    if code != "en":
        return _in_another_language(text, code)
    prose = prose_of(text, published)
    said = attributed(prose)
    dates = date_mentions(text, prose.dated)
    places = _undated(find_places(text, prose.words, prose.names, prose.cast), dates)
    figures = find_figures(text, prose.sentences, blocked_spans(text, dates), places, dates)
    names = find_names(text, prose.names, prose.cast)
    found = (*dates, *places, *names, *figures, *find_quotations(text, prose.quoted))
    return Reading(_attributed(found, said), said, prose.sentences)


def _undated(places: Sequence[Mention], dates: Sequence[Mention]) -> list[Mention]:
    """Leave out the places that are months: "in March"."""
    taken = {at for date in dates for at in range(date.start, date.end)}
    return [place for place in places if place.start not in taken]


def _attributed(mentions: Sequence[Mention], said: Sequence[Attribution]) -> tuple[Mention, ...]:
    """Give each mention the innermost attribution that covers it; ``within`` then counts in the sorted list."""
    order = sorted(range(len(mentions)), key=lambda n: (mentions[n].start, mentions[n].end, mentions[n].kind))
    figures = [n for n, mention in enumerate(mentions) if mention.kind == "figure"]
    place = {old: new for new, old in enumerate(order)}
    found = []
    inner = _innermost([(mentions[n].start, mentions[n].end) for n in order], said)
    for n, attribution in zip(order, inner, strict=True):
        mention = _with_attribution(mentions[n], attribution)
        context = mention.context
        if context is not None and context.within is not None:
            mention = replace(mention, context=replace(context, within=place[figures[context.within]]))
        found.append(mention)
    return tuple(found)


def _with_attribution(mention: Mention, inner: Attribution | None) -> Mention:
    if inner is None:
        return mention
    return replace(mention, source={"name": inner.name, "role": inner.role}, attribution=inner)


def _innermost(spans: Sequence[tuple[int, int]], said: Sequence[Attribution]) -> list[Attribution | None]:
    """Find for each span, in order of start, the shortest attributed stretch that covers it or in which it starts."""
    found: list[Attribution | None] = []
    active: list[Attribution] = []
    coming = iter(sorted(said, key=lambda a: (a.start, a.end, a.name)))
    following = next(coming, None)
    for start, end in spans:
        while following is not None and following.start <= start:
            active.append(following)
            following = next(coming, None)
        active = [a for a in active if a.end > start]
        covering = [a for a in active if a.end >= end] or active
        found.append(min(covering, key=lambda a: (a.end - a.start, a.start, a.name), default=None))
    return found
