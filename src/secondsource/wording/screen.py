"""The first screen as lines, before anyone decides on columns or colours: terminal, report and web print the same."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from secondsource.frozen import frozen
from secondsource.records import Article, Claim, Dossier, Finding, Source
from secondsource.wording.counts import count_words, support_words
from secondsource.wording.dates import span_words, when_words
from secondsource.wording.kinds import AGREED, BEFORE, CHANGED, NEW, UNREAD, section_of, weight
from secondsource.wording.names import newsroom, page_labels, relabelled, source_names
from secondsource.wording.pages import page_line
from secondsource.wording.plain import join_words, one_line, plural, shortened

__all__ = ["Head", "Line", "Screen", "Section", "screen"]

_SINGLE = 2  # one-source findings that get a line of their own before the others fold
_CHANGES = 6
_WARNINGS = 9  # lines of warnings before the rest folds: with the other parts they fill one screen
_NAMES = 5  # sources named where claims fold
_CLAIMS = 7
_ONLY = 3  # claims named for each page that alone has them
_TEXTS = 3  # copied texts named in the head before they are only counted
_MOMENTS = 10  # entries of the timeline before the rest folds
_MOMENT = 66  # letters of a moment: one line
_NEW = 7  # lines of what is new or only on one page
_PAGES = 12  # pages described one by one


@frozen
class Line:
    """One line of the screen: what kind of thing, what it says, and where to look further."""

    label: str  # "ONE SOURCE"; empty where the title says it all
    text: str
    claims: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    folded: bool = False  # stands for lines that are not shown


@frozen
class Section:
    """A part of the screen with its title."""

    id: str
    title: str
    lines: tuple[Line, ...]


@frozen
class Head:
    """What the story is, when it was said, and how much was read."""

    headline: str
    said: str  # "statement of Wed 9 Jan 2019 (worked out)"
    why: str  # how a worked-out date is known, or why none is
    counts: str
    seen: str


@frozen
class Screen:
    """A story's first screen."""

    head: Head
    sections: tuple[Section, ...]  # only those that have lines


@frozen
class _View:
    dossier: Dossier
    sources: Mapping[str, Source]
    claims: Mapping[str, Claim]
    labels: Mapping[str, str]
    everything: bool


def screen(dossier: Dossier, *, everything: bool = False) -> Screen:
    """Lay out a dossier in the order in which an editor needs it; ``everything`` folds nothing."""
    view = _View(
        dossier,
        {source.id: source for source in dossier.sources},
        {claim.id: claim for claim in dossier.claims},
        page_labels(dossier),
        everything,
    )
    sections = (
        Section("changed", "WHAT CHANGED", _cut_off(_found(view, CHANGED), _CHANGES, view, "change")),
        Section("before", "BEFORE YOU USE IT", _warnings(view)),
        Section("agreed", "ALL AGREE ON", _agreed(view)),
        Section("says", "WHO SAYS WHAT", _says(view)),
        Section("could", "WHO COULD CONFIRM", tuple(Line("", one_line(name)) for name in dossier.could_confirm)),
        Section("only", "NEW, OR ONLY ON ONE PAGE", _new(view)),
        Section("pages", "THE PAGES", _pages(view)),
        Section("unread", "NOT READ", _unread(view)),
        Section("timeline", "TIMELINE", _timeline(view)),
    )
    return Screen(_head(view), tuple(section for section in sections if section.lines))


def _head(view: _View) -> Head:
    dossier = view.dossier
    dates = [article.published for article in dossier.articles]
    known = [when for when in dates if when.start]
    solved = next((when for when in known if when.basis == "solved"), None)
    days = [day for when in known for day in (when.start, when.end or when.start) if day]
    verb = "published" if any(when.basis == "metadata" for when in known) else "statement of"
    said = f"{verb} {span_words(days)}" if days else "date not known"
    why = f"year worked out: {solved.why}" if solved else ""
    if not known and dates:
        options = [day for when in dates for day in when.alternatives]
        why = f"could be {join_words(sorted(set(options)))}" if options else dates[0].why
    return Head(one_line(dossier.story.headline), said, one_line(why), _counts(view), _seen(dossier))


def _counts(view: _View) -> str:
    dossier = view.dossier
    publishers = {article.owner or article.outlet for article in dossier.articles}
    copied = {member.origin for member in dossier.families}
    texts = [origin for origin in dossier.origins if origin.id in copied]
    named = [f"1 {newsroom(origin.name, dossier, view.labels)} text" for origin in texts]
    named = named if len(texts) <= _TEXTS else [f"{len(texts)} texts that others print"]
    rest = sum(s.copy == "own" and s.part == "body" for s in dossier.sentences)
    where = "that are not in it" if len(texts) == 1 else "that are in none of these"
    tail = f"{plural(rest, 'sentence')} {where if texts else ', no text in common'}".replace(" ,", ",")
    lineage = [*named, tail] if rest or not named else named
    return f"{plural(len(dossier.articles), 'page')}, {plural(len(publishers), 'publisher')}, {' + '.join(lineage)}"


def _seen(dossier: Dossier) -> str:
    seen = sorted(article.seen.start for article in dossier.articles if article.seen and article.seen.start)
    return f"first seen {seen[0]}" if seen else "times seen: not known"


def _found(view: _View, section: str) -> tuple[Line, ...]:
    found = [finding for finding in view.dossier.findings if section_of(finding.kind) == section]
    return _once(_line(view, finding) for finding in sorted(found, key=lambda finding: weight(finding.kind)))


def _once(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Leave out a line that says again what one above it says."""
    return tuple({(line.label, line.text): line for line in lines}.values())


def _line(view: _View, finding: Finding, also: Sequence[str] = ()) -> Line:
    label = ", ".join([finding.kind, *also]).upper()
    text = relabelled(finding.text, view.dossier, view.labels)
    if text.lower().startswith(f"{finding.kind} "):  # the label says it
        text = text[len(finding.kind) + 1 :]
    return Line(label, text, finding.claims, finding.articles)


def _warnings(view: _View) -> tuple[Line, ...]:
    """The warnings by weight; claims on one source beyond the first few are folded by who says them."""
    found = [f for f in view.dossier.findings if section_of(f.kind) == BEFORE]
    beside = _beside(found)
    found = [f for f in found if f.id not in {other.id for others in beside.values() for other in others}]
    single = [f for f in found if f.kind == "one source"]
    folded = single[_SINGLE:] if len(single) > _SINGLE + 1 and not view.everything else []
    shown = sorted((f for f in found if f not in folded), key=lambda f: weight(f.kind))
    lines = list(_once(_line(view, f, [other.kind for other in beside.get(f.id, ())]) for f in shown))
    place = sum(weight(line.label.split(",")[0].lower()) <= weight("one source") for line in lines)
    if folded:
        lines.insert(place, _folded_single(view, folded))
    return _cut_off(lines, _WARNINGS, view, "warning")


def _beside(found: Sequence[Finding]) -> dict[str, list[Finding]]:
    """Find the "one copy" and "one reporter" that are printed beside the "one source" of the same claims."""
    beside: dict[str, list[Finding]] = {}
    single = {f.claims: f.id for f in found if f.kind == "one source"}
    for finding in found:
        if finding.kind in ("one copy", "one reporter") and finding.claims in single:
            beside.setdefault(single[finding.claims], []).append(finding)
    return beside


def _folded_single(view: _View, folded: Sequence[Finding]) -> Line:
    numbers: dict[str, int] = {}
    for finding in folded:
        names = _finding_sources(view, finding) or ["no name"]
        numbers[names[0]] = numbers.get(names[0], 0) + 1
    most = sorted(numbers.items(), key=lambda item: -item[1])
    who = ", ".join(f"{number} {name}" for name, number in most[:_NAMES])
    who += f" and {plural(len(most) - _NAMES, 'other')}" if len(most) > _NAMES else ""
    claims = tuple(claim for finding in folded for claim in finding.claims)
    return Line("ONE SOURCE", f"{plural(len(folded), 'more claim')} on one source each: {who}", claims, folded=True)


def _finding_sources(view: _View, finding: Finding) -> list[str]:
    ids = [e.source for c in finding.claims if c in view.claims for e in view.claims[c].evidence if e.source]
    return [one_line(view.sources[name].name) for name in dict.fromkeys(ids) if name in view.sources]


def _cut_off(lines: Sequence[Line], most: int, view: _View, noun: str, *, by_label: bool = True) -> tuple[Line, ...]:
    if view.everything or len(lines) <= most + 1:
        return tuple(lines)
    kinds: dict[str, int] = {}
    for line in lines[most:] if by_label else ():
        kinds[line.label.lower()] = kinds.get(line.label.lower(), 0) + 1
    what = ", ".join(f"{number} {kind}" for kind, number in kinds.items() if kind)
    more = plural(len(lines) - most, f"more {noun}")
    return (*lines[:most], Line("", f"and {more}" + (f": {what}" if what else ""), folded=True))


def _agreed(view: _View) -> tuple[Line, ...]:
    """What an editor can write, and on whom it rests; a claim stands here once."""
    lines: list[Line] = []
    shown: set[str] = set()
    found = [f for f in view.dossier.findings if section_of(f.kind) == AGREED]
    for finding in sorted(found, key=lambda f: weight(f.kind)):
        if finding.claims and set(finding.claims) <= shown:
            continue
        shown |= set(finding.claims)
        lines.append(_agreed_line(view, finding))
    return tuple(lines)


def _agreed_line(view: _View, finding: Finding) -> Line:
    text = relabelled(finding.text, view.dossier, view.labels)
    if finding.kind == "two sources":
        return Line("", _loud(text), finding.claims, finding.articles)
    what = text.removeprefix("all agree on ").removeprefix("all agree: ")
    claims = [view.claims[name] for name in finding.claims if name in view.claims]
    if "source" in what:
        return Line("", _loud(what), finding.claims, finding.articles)
    if len(claims) != 1:  # a floor that differing figures share
        who = "; ".join(dict.fromkeys(name for claim in claims for name in source_names(claim, view.sources)))
        return Line("", f"{what}: {who}" if who else what, finding.claims, finding.articles)
    who = "; ".join(_through(view, claims[0]))
    return Line("", f"{what}: {count_words(claims[0]).upper()}, {who}", finding.claims, finding.articles)


def _loud(text: str) -> str:
    for words in ("two sources", "three sources", "four sources", "five sources"):
        text = text.replace(words, words.upper())
    return text


def _through(view: _View, claim: Claim) -> list[str]:
    """Name each source with the newsroom that it came through, or the one page that has it."""
    places = {sentence.id: sentence.article for sentence in view.dossier.sentences}
    named = []
    for evidence in claim.evidence:
        source = view.sources.get(evidence.source or "")
        if source is None or evidence.stance != "for" or evidence.status != "current":
            continue
        pages = {places.get(claim.mentions[index].sentence, "") for index in evidence.mentions}
        only = next(iter(pages)) if len(pages) == 1 and len(view.dossier.articles) > 1 else ""
        heard = [newsroom(name, view.dossier, view.labels) for name in evidence.heard_by]
        where = f"only in {view.labels[only]}" if only in view.labels else f"through {join_words(heard)}"
        named.append(one_line(source.name) + (f" ({where})" if only or heard else ""))
    return named


def _says(view: _View) -> tuple[Line, ...]:
    """One claim a line, most important first; what people only said and what is long past folds first."""
    ranked = sorted(view.dossier.claims, key=lambda claim: claim.rank)
    main = [claim for claim in ranked if claim.nature not in ("utterance", "opinion", "background")]
    shown = ranked if view.everything else main[:_CLAIMS] if len(main) > _CLAIMS + 1 else main
    introduced: set[str] = set()
    lines = [Line("", _claim_text(view, claim, introduced), (claim.id,)) for claim in shown]
    rest = [claim for claim in ranked if claim not in shown]
    return (*lines, Line("", f"and {_rest_words(rest)}", folded=True)) if rest else tuple(lines)


def _claim_text(view: _View, claim: Claim, introduced: set[str]) -> str:
    """Say one claim and what it rests on; a source's role is given where the source first appears."""
    what = one_line(claim.text)
    what = f"“{what}”" if claim.kind == "quotation" else what
    denied = "denied: " if claim.polarity == "denied" else ""
    return f"{denied}{what} — {support_words(claim, view.dossier, _introduced(view, claim, introduced), view.labels)}"


def _introduced(view: _View, claim: Claim, introduced: set[str]) -> Mapping[str, Source]:
    """Give the sources without the roles that were given before, and note those that are given now."""
    seen = set(introduced)
    introduced |= {evidence.source for evidence in claim.evidence if evidence.source}
    return {name: replace(s, role=None) if name in seen else s for name, s in view.sources.items()}


def _rest_words(rest: Sequence[Claim]) -> str:
    quotations = sum(claim.kind == "quotation" for claim in rest)
    background = sum(claim.nature == "background" and claim.kind != "quotation" for claim in rest)
    said = len(rest) - quotations - background
    parts = [
        plural(said, "more claim") if said else "",
        plural(quotations, "quotation") if quotations else "",
        f"{background} of background" if background else "",
    ]
    return join_words([part for part in parts if part])


def _new(view: _View) -> tuple[Line, ...]:
    lines = [*_found(view, NEW), *_only(view)]
    return _cut_off(lines, _NEW, view, "line", by_label=False)


def _only(view: _View) -> tuple[Line, ...]:
    """Per page, the claims that no other page has."""
    if len(view.dossier.articles) < 2:
        return ()
    places = {sentence.id: sentence.article for sentence in view.dossier.sentences}
    alone: dict[str, list[Claim]] = {}
    for claim in sorted(view.dossier.claims, key=lambda claim: claim.rank):
        pages = {places.get(mention.sentence, "") for mention in claim.mentions}
        if len(pages) == 1:
            alone.setdefault(next(iter(pages)), []).append(claim)
    ordered = [article for article in view.dossier.articles if article.id in alone]
    return tuple(_only_line(view, article.id, alone[article.id]) for article in ordered)


def _only_line(view: _View, article: str, claims: Sequence[Claim]) -> Line:
    most = len(claims) if view.everything else _ONLY
    named = "; ".join(one_line(claim.text) for claim in claims[:most])
    more = f"; and {len(claims) - most} more" if len(claims) > most else ""
    return Line("", f"{view.labels[article]}: {named}{more}", tuple(c.id for c in claims), (article,))


def _pages(view: _View) -> tuple[Line, ...]:
    """One line a page; of many pages, those that are all copy fold by whose text they are."""
    pages = view.dossier.articles
    if not view.everything and len(pages) > _PAGES + 1:
        whole = [page for page in pages if page.derivation == "wholly"]
        shown = [page for page in pages if page.derivation != "wholly"][:_PAGES]
        folded = [page for page in pages if page not in shown]
        return (*_page_lines(view, shown), *_folded_pages(view, folded, {page.id for page in whole}))
    return tuple(_page_lines(view, pages))


def _page_lines(view: _View, pages: Sequence[Article]) -> list[Line]:
    return [Line(view.labels[a.id], page_line(a, view.dossier, view.labels), (), (a.id,)) for a in pages]


def _folded_pages(view: _View, folded: Sequence[Article], whole: set[str]) -> list[Line]:
    """Say on how few texts the remaining pages rest: the single point of failure."""
    names = {origin.id: newsroom(origin.name, view.dossier, view.labels) for origin in view.dossier.origins}
    texts: dict[str, set[str]] = {}
    for sentence in view.dossier.sentences:
        if sentence.article in whole and sentence.copy != "own" and sentence.origin in names:
            texts.setdefault(names[sentence.origin or ""], set()).add(sentence.article)
    lines = []
    for name, pages in sorted(texts.items(), key=lambda item: (-len(item[1]), item[0])):
        some = [view.labels[a.id] for a in folded if a.id in pages]
        more = f" and {len(some) - _ONLY} more" if len(some) > _ONLY else ""
        lines.append(
            Line("", f"{plural(len(some), 'page')} all from one text, {name}'s: {', '.join(some[:_ONLY])}{more}")
        )
    rest = [a for a in folded if not any(a.id in pages for pages in texts.values())]
    return lines + ([Line("", f"and {plural(len(rest), 'more page')}", folded=True)] if rest else [])


def _unread(view: _View) -> tuple[Line, ...]:
    found = [f for f in view.dossier.findings if section_of(f.kind) == UNREAD]
    lines = [_line(view, finding) for finding in found]
    said = {article for finding in found for article in finding.articles}
    for article in view.dossier.articles:
        if not article.claims_read and article.id not in said:
            reason = one_line(article.why_not or "claims were not read")
            lines.append(Line("NOT READ", f"{view.labels[article.id]}: {reason}", (), (article.id,)))
    lines += [
        Line("NOT READ", f"{one_line(skip.name)}: {one_line(skip.reason.removeprefix(f'{skip.name}: '))}")
        for skip in view.dossier.skipped
    ]
    return tuple(lines)


def _timeline(view: _View) -> tuple[Line, ...]:
    lines = []
    for entry in view.dossier.timeline:
        why = f" [{one_line(entry.when.why)}]" if view.everything and entry.when.why else ""
        text = relabelled(entry.text, view.dossier, view.labels)
        text = text if view.everything else shortened(text, _MOMENT)
        lines.append(Line(when_words(entry.when), f"{text}{why}", entry.claims))
    return _cut_off(lines, _MOMENTS, view, "moment", by_label=False)
