"""The first screen as lines: terminal, report and web print the same, in an editor's order."""

from secondsource.frozen import frozen
from secondsource.phrasing import without_dateline
from secondsource.records import Dossier, TimelineEntry
from secondsource.wording.cautions import agreed_lines, changed_lines, finding_line, warning_lines
from secondsource.wording.dates import span_words, when_words
from secondsource.wording.kinds import UNREAD, section_of
from secondsource.wording.known import Known, known
from secondsource.wording.lineages import page_lines
from secondsource.wording.lines import Line, Section, cut_off
from secondsource.wording.names import newsroom, relabelled
from secondsource.wording.plain import join_words, one_line, plural, shortened
from secondsource.wording.telling import new_lines, says_lines

__all__ = ["Head", "Screen", "screen"]

_TEXTS = 2  # copied texts named in the head before they are only counted
_COULD = 4
_UNREAD = 4
_MOMENTS = 8  # entries of the timeline before the rest folds
_MOMENT = 66  # letters of a moment: one line


@frozen
class Head:
    """What the story is, when it was said, and how much was read."""

    headline: str
    said: str  # "statement of Wed 9 Jan 2019"
    why: str  # how a worked-out date is known, or why none is
    counts: str
    seen: str
    answer: str  # the one plain line, with the pages' labels


@frozen
class Screen:
    """A story's first screen."""

    head: Head
    sections: tuple[Section, ...]  # only those that have lines


def screen(dossier: Dossier, *, everything: bool = False, room: int = 1) -> Screen:
    """Lay out a dossier in the order in which an editor needs it; ``everything`` folds nothing.

    Parts fold so that all of them fit one window of 1280 x 800; ``room`` is how many times as much there is room for.
    """
    view = known(dossier, everything=everything, room=room)
    sections = (
        Section("changed", "WHAT CHANGED", changed_lines(view)),
        Section("before", "BEFORE YOU USE IT", warning_lines(view)),
        Section("agreed", "ALL AGREE ON", agreed_lines(view)),
        Section("says", "WHO SAYS WHAT", says_lines(view)),
        Section("could", "WHO COULD CONFIRM", _could(view)),
        Section("only", "NEW, OR ONLY ON ONE PAGE", new_lines(view)),
        Section("pages", "THE PAGES", page_lines(view)),
        Section("unread", "NOT READ", _unread(view)),
        Section("timeline", "TIMELINE", _timeline(view)),
    )
    return Screen(_head(view), tuple(section for section in sections if section.lines))


def _head(view: Known) -> Head:
    dossier = view.dossier
    dates = [article.published for article in dossier.articles]
    dated = [when for when in dates if when.start]
    solved = [when for when in dated if when.basis in ("solved", "carried")]
    days = [day for when in dated for day in (when.start, when.end or when.start) if day]
    verb = "published" if any(when.basis == "metadata" for when in dated) else "statement of"
    said = f"{verb} {span_words(days)}" if days else "date not known"
    if not dated and dates:
        options = [day for when in dates for day in when.alternatives]
        why = f"could be {join_words(sorted(set(options)))}" if options else dates[0].why
    elif solved and any(when.basis == "metadata" for when in dated):
        why = f"worked out for {plural(len(solved), 'page')}"
    else:
        why = next((f"year worked out: {when.why}" for when in solved if when.basis == "solved"), "")
    answer = relabelled(dossier.answer.line, dossier, view.labels)
    return Head(one_line(dossier.story.headline), said, one_line(why), _counts(view), _seen(dossier), answer)


def _counts(view: Known) -> str:
    dossier = view.dossier
    publishers = {article.owner or article.outlet for article in dossier.articles}
    copied = {member.origin for member in dossier.families}
    texts = [origin for origin in dossier.origins if origin.id in copied]
    named = [f"1 {newsroom(origin.name, dossier, view.labels)} text" for origin in texts]
    named = named if len(texts) <= _TEXTS else [f"{len(texts)} texts that others print"]
    rest = sum(s.copy == "own" and s.part == "body" for s in dossier.sentences)
    if len(dossier.articles) == 1 and not texts:
        return f"1 page, {plural(rest, 'sentence')} with nothing to compare them with"
    where = "that are not in it" if len(texts) == 1 else "that are in none of these"
    tail = f"{plural(rest, 'sentence')} {where if texts else ', no text in common'}".replace(" ,", ",")
    lineage = [*named, tail] if rest or not named else named
    return f"{plural(len(dossier.articles), 'page')}, {plural(len(publishers), 'publisher')}, {' + '.join(lineage)}"


def _seen(dossier: Dossier) -> str:
    seen = sorted(article.seen.start for article in dossier.articles if article.seen and article.seen.start)
    return f"first seen {seen[0]}" if seen else "times seen: not known"


def _could(view: Known) -> tuple[Line, ...]:
    lines = [Line("", one_line(name)) for name in view.dossier.could_confirm]
    return tuple(lines) if view.everything else cut_off(lines, _COULD, "name", by_label=False)


def _unread(view: Known) -> tuple[Line, ...]:
    found = [f for f in view.dossier.findings if section_of(f.kind) == UNREAD]
    lines = [finding_line(view, finding) for finding in found]
    told = {article for finding in found for article in finding.articles}
    for article in view.dossier.articles:
        if not article.claims_read and article.id not in told:
            reason = one_line(article.why_not or "claims were not read")
            lines.append(Line("NOT READ", f"{view.labels[article.id]}: {reason}", (), (article.id,)))
    lines += [
        Line("NOT READ", f"{one_line(skip.name)}: {one_line(skip.reason.removeprefix(f'{skip.name}: '))}")
        for skip in view.dossier.skipped
    ]
    return tuple(lines) if view.everything else cut_off(lines, _UNREAD, "page")


def _timeline(view: Known) -> tuple[Line, ...]:
    """What happened when; of many moments those of the weightiest claims, in the order of time."""
    entries = list(view.dossier.timeline)
    if not view.everything and len(entries) > _MOMENTS + 1:
        ranks = {claim.id: claim.rank for claim in view.dossier.claims}
        best = [min((ranks[c] for c in entry.claims if c in ranks), default=len(ranks) + 1) for entry in entries]
        kept = sorted(sorted(range(len(entries)), key=lambda n: (best[n], n))[:_MOMENTS])
        more = Line("", f"and {plural(len(entries) - _MOMENTS, 'more moment')}", folded=True)
        return (*(_moment(view, entries[n]) for n in kept), more)
    return tuple(_moment(view, entry) for entry in entries)


def _moment(view: Known, entry: TimelineEntry) -> Line:
    why = f" [{one_line(entry.when.why)}]" if view.everything and entry.when.why else ""
    text = without_dateline(relabelled(entry.text, view.dossier, view.labels))
    text = text if view.everything else shortened(text, _MOMENT)
    return Line(when_words(entry.when), f"{text}{why}", entry.claims)
