"""What changed or fell, what to watch before using it, and what all agree on."""

import re
from collections.abc import Sequence

from secondsource.answering import one_text
from secondsource.records import Claim, Finding
from secondsource.wording.counts import count_words
from secondsource.wording.kinds import AGREED, BEFORE, CHANGED, section_of, weight
from secondsource.wording.known import Known, said
from secondsource.wording.lines import Line, cut_off, once
from secondsource.wording.names import newsroom, relabelled, source_names
from secondsource.wording.plain import capital, join_words, one_line, plural, shortened

__all__ = ["agreed_lines", "changed_lines", "finding_line", "warning_lines"]

# What fits one window of 1280 x 800 beside the other parts; letters, for long lines take the place of several.
_CHANGED_LETTERS, _WARNING_LETTERS, _AGREED_LETTERS = 400, 540, 300
_OF_A_KIND = 2
_LOWEST = 4  # place, from 0, that the first claim on one source has at the latest
_CHANGES = 4
_SINGLE = 2  # one-source findings that get a line of their own before the others fold
_WARNINGS = 7
_AGREED = 4
_NAMES = 4  # sources named where claims fold
_OPENING = 90  # letters of a sentence that was left out
_SUBSTANCE = 6  # letters: shorter words of a claim ("one") stand in a text by chance
_COUNTS = re.compile(r"\b(?:two|three|four|five) sources\b")


def finding_line(known: Known, finding: Finding, also: Sequence[str] = ()) -> Line:
    """Say one finding; its claims are said in full clauses, its pages by their labels."""
    label = ", ".join([f"{finding.kind} {finding.direction or ''}".strip(), *also]).upper()
    text = _left_out(known, finding) if finding.kind == "left out" else relabelled(
        finding.text, known.dossier, known.labels
    )  # fmt: skip
    for lead in (f"{finding.kind} {finding.direction}: ", f"{finding.kind} "):  # the label says it
        text = text[len(lead) :] if text.lower().startswith(lead.lower()) else text
    text = _in_full(known, finding, text)
    named = text.startswith(tuple(known.labels.values()))  # a page keeps its name as it is
    return Line(label, text if named else capital(text), finding.claims, finding.articles)


def _in_full(known: Known, finding: Finding, text: str) -> str:
    """Put the clause of a page where a text has a claim's short words."""
    for claim in (known.claims[name] for name in finding.claims if name in known.claims):
        full, short = said(claim, known.sentences), one_line(claim.text).rstrip(".")
        if len(short) >= _SUBSTANCE and short in text and full not in text:
            text = text.replace(short, full, 1)
        if finding.kind == "not confirmed" and text.startswith(f"{full}: ") and "confirm" in full:
            return full  # the page's own sentence names who could not
    return text


def _left_out(known: Known, finding: Finding) -> str:
    """Say how many sentences of whose text a page cut, and the first of them that says most."""
    cut = [known.sentences[name] for name in finding.sentences if name in known.sentences]
    cut = [sentence for sentence in cut if sentence.article not in finding.articles]
    if not cut:
        return relabelled(finding.text, known.dossier, known.labels)
    against = {known.claims[c].mentions[i].sentence for c in finding.claims if c in known.claims
               for e in known.claims[c].evidence if e.stance != "for" for i in e.mentions}  # fmt: skip
    first = min(cut, key=lambda sentence: (sentence.id not in against, sentence.n))
    who = join_words([known.labels[name] for name in finding.articles if name in known.labels])
    names = {origin.id: newsroom(origin.name, known.dossier, known.labels) for origin in known.dossier.origins}
    whose = names.get(first.origin or "", known.labels.get(first.article, "another page"))
    among = "" if len(cut) == 1 else ", one of them"
    words = shortened(one_line(first.text), _OPENING)
    words = words if any(mark in words for mark in '"“”') else f"“{words}”"
    return f"{who} cut {plural(len(cut), 'sentence')} of {whose}'s text{among}: {words}"


def changed_lines(known: Known) -> tuple[Line, ...]:
    """What was withdrawn, corrected or revised, and who still prints what fell."""
    lines = once(finding_line(known, finding) for finding in _of_section(known, CHANGED))
    return lines if known.everything else cut_off(lines, _CHANGES, "change", letters=known.room * _CHANGED_LETTERS)


def _of_section(known: Known, section: str) -> list[Finding]:
    found = [finding for finding in known.dossier.findings if section_of(finding.kind) == section]
    return sorted(found, key=lambda finding: weight(finding.kind))


def warning_lines(known: Known) -> tuple[Line, ...]:
    """The one text behind most pages, then warnings by weight.

    Claims on one source beyond the first few are folded by who says them.
    """
    found = _of_section(known, BEFORE)
    beside = _beside(found)
    printed_beside = {other.id for others in beside.values() for other in others}
    found = [f for f in found if f.id not in printed_beside]
    single = [f for f in found if f.kind == "one source"]
    folded = single[_SINGLE:] if len(single) > _SINGLE + 1 and not known.everything else []
    shown = [f for f in found if f not in folded]
    lines = list(once(finding_line(known, f, [other.kind for other in beside.get(f.id, ())]) for f in shown))
    place = sum(weight(line.label.split(",")[0].lower()) <= weight("one source") for line in lines)
    if folded:
        lines.insert(place, _folded_single(known, folded))
    lines = [*_one_text(known), *lines]
    if known.everything:
        return tuple(lines)
    spare = 0 if _of_section(known, CHANGED) else _CHANGED_LETTERS  # nothing stands above them
    return cut_off(_mixed(lines), _WARNINGS, "warning", letters=known.room * (_WARNING_LETTERS + spare))


def _mixed(lines: Sequence[Line]) -> list[Line]:
    """Let no kind fill the screen: lines beyond the first of a kind that has several come after the other kinds.

    What rests on one source is never pushed off it: its first line stands among those that are shown.
    """
    seen: dict[str, int] = {}
    first: list[Line] = []
    later: list[Line] = []
    for line in lines:
        kind = line.label.split(",")[0]
        seen[kind] = seen.get(kind, 0) + (not line.folded)
        (first if seen[kind] <= _OF_A_KIND else later).append(line)
    place = next((n for n, line in enumerate(first) if line.label.startswith("ONE SOURCE")), 0)
    if place > _LOWEST:
        first.insert(_LOWEST, first.pop(place))
    return [*first, *later]


def _one_text(known: Known) -> list[Line]:
    """The single point of failure: one text on which most of the pages rest."""
    found = one_text(known.dossier)
    if found is None:
        return []
    name, number, single = found
    kinds = {origin.name: origin.kind for origin in known.dossier.origins}
    noun = {"agency": "dispatch", "primary": "statement"}.get(kinds.get(name, ""), "text")
    rest = f"one {noun}" if single else "the texts of one house"
    owner = newsroom(name, known.dossier, known.labels)
    return [Line("ONE TEXT", f"{number} of {len(known.dossier.articles)} pages rest on {rest}, {owner}'s")]


def _beside(found: Sequence[Finding]) -> dict[str, list[Finding]]:
    """Find the "one copy" and "one reporter" that are printed beside the "one source" of the same claims."""
    beside: dict[str, list[Finding]] = {}
    single = {f.claims: f.id for f in found if f.kind == "one source"}
    for finding in found:
        if finding.kind in ("one copy", "one reporter") and finding.claims in single:
            beside.setdefault(single[finding.claims], []).append(finding)
    return beside


def _folded_single(known: Known, folded: Sequence[Finding]) -> Line:
    numbers: dict[str, int] = {}
    for finding in folded:
        names = _finding_sources(known, finding) or ["no name"]
        numbers[names[0]] = numbers.get(names[0], 0) + 1
    most = sorted(numbers.items(), key=lambda item: -item[1])
    who = ", ".join(name if number == 1 else f"{name} ({number})" for name, number in most[:_NAMES])
    who += f" and {plural(len(most) - _NAMES, 'other')}" if len(most) > _NAMES else ""
    claims = tuple(claim for finding in folded for claim in finding.claims)
    return Line("ONE SOURCE", f"{plural(len(folded), 'more claim')} on one source each: {who}", claims, folded=True)


def _finding_sources(known: Known, finding: Finding) -> list[str]:
    ids = [e.source for c in finding.claims if c in known.claims for e in known.claims[c].evidence if e.source]
    return [one_line(known.sources[name].name) for name in dict.fromkeys(ids) if name in known.sources]


def agreed_lines(known: Known) -> tuple[Line, ...]:
    """What an editor can write, and on whom it rests; a claim stands here once."""
    lines: list[Line] = []
    shown: set[str] = set()
    for finding in _of_section(known, AGREED):
        if not finding.claims or not set(finding.claims) <= shown:
            shown |= set(finding.claims)
            lines.append(_agreed_line(known, finding))
    return (
        tuple(lines)
        if known.everything
        else cut_off(lines, _AGREED, "line", by_label=False, letters=known.room * _AGREED_LETTERS)
    )


def _agreed_line(known: Known, finding: Finding) -> Line:
    claims = [known.claims[name] for name in finding.claims if name in known.claims]
    text = one_line(finding.text).removeprefix("all agree on ").removeprefix("all agree: ")
    if len(claims) == 1:
        rests = f"{count_words(claims[0]).upper()}, {'; '.join(_through(known, claims[0]))}"
        return Line("", capital(said(claims[0], known.sentences)), finding.claims, finding.articles, rests=rests)
    text = relabelled(text, known.dossier, known.labels)
    if _COUNTS.search(text):
        return Line(
            "", capital(_COUNTS.sub(lambda m: m.group().upper(), text, count=1)), finding.claims, finding.articles
        )
    who = "; ".join(dict.fromkeys(name for claim in claims for name in source_names(claim, known.sources)))
    return Line("", capital(text), finding.claims, finding.articles, rests=who)


def _through(known: Known, claim: Claim) -> list[str]:
    """Each supporting source with the way it came here: through whom, or only on which page."""
    places = {sentence.id: sentence.article for sentence in known.dossier.sentences}
    named = []
    for evidence in claim.evidence:
        source = known.sources.get(evidence.source or "")
        if source is None or evidence.stance != "for" or evidence.status != "current":
            continue
        pages = {places.get(claim.mentions[index].sentence, "") for index in evidence.mentions}
        only = next(iter(pages)) if len(pages) == 1 and len(known.dossier.articles) > 1 else ""
        heard = [newsroom(name, known.dossier, known.labels) for name in evidence.heard_by]
        name = one_line(source.name)
        where = _where(name, known.labels.get(only, ""), heard)
        named.append(name + (f" ({where})" if where else ""))
    return named


def _where(name: str, only: str, heard: Sequence[str]) -> str:
    if only == name:
        return "its own page"
    return f"only in {only}" if only else f"through {join_words(heard)}" if heard else ""
