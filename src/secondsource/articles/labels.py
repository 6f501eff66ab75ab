"""Every line of a page gets a label; what is not the report's headline or body is kept as removed.

The order of work: credits, dates and captions by their wording; second printings; the core, where prose is densest;
a linear score for each line; then the headline, and what stands above and below.
"""

from collections.abc import Sequence

from secondsource.articles.agencies import Agencies
from secondsource.articles.calendar_days import is_date_line
from secondsource.articles.captions import is_caption, is_dated_caption
from secondsource.articles.credit_lines import CreditLine, read_credit_line
from secondsource.articles.cues import folded_line, is_section_label, split_labels
from secondsource.articles.datelines import read_dateline
from secondsource.articles.doubled import find_second_printing
from secondsource.articles.endings import PageLines, find_ends
from secondsource.articles.headlines import choose_headline, opens_with_headline
from secondsource.articles.lines import Line
from secondsource.articles.mastheads import find_masthead
from secondsource.articles.scoring import (
    Core,
    Facts,
    find_core,
    is_short_sentence,
    read_facts,
    relaxed,
    score_line,
)
from secondsource.frozen import frozen

__all__ = ["Labelled", "label_lines"]

# A summary of at most so many lines may part two printings of a headline.
_HEADLINES_APART = 40


@frozen
class Labelled:
    """The lines of a page with one label each."""

    lines: tuple[Line, ...]
    labels: tuple[str, ...]  # headline | body | deck | furniture | teaser | duplicate | caption | credit | section
    credits: tuple[CreditLine | None, ...]  # how each line reads as a credit
    why: tuple[tuple[str, ...], ...]  # what decided about each line
    printed_twice: bool
    masthead: int | None = None  # the line of a text dump that names the outlet


def label_lines(
    lines: Sequence[Line],
    agencies: Agencies,
    headline: str | None = None,
    *,
    areas: Sequence[str | None] = (),
    votes: Sequence[bool] | None = None,
) -> Labelled:
    """Label the lines of a page; ``headline`` is the one that the page's metadata give.

    ``areas`` are labels that the markup gives to lines, ``votes`` say what another judge takes for the report.

    >>> from secondsource.articles.agencies import load_agencies
    >>> from secondsource.articles.lines import split_lines
    >>> page = "World\\n\\nFerry sinks off Orsk\\n\\nA ferry sank off Orsk on Monday, all say.\\n\\nRelated Articles"
    >>> label_lines(split_lines(page), load_agencies()).labels
    ('section', 'headline', 'body', 'furniture')
    """
    facts = tuple(read_facts(line) for line in lines)
    doubled = find_second_printing(lines, [fact.words >= 4 and (fact.ends or fact.words >= 9) for fact in facts])
    credits = tuple(_credit(line, fact, agencies) for line, fact in zip(lines, facts, strict=True))
    known = tuple(_known(i, lines, facts, credits, areas, votes) for i in range(len(lines)))
    masthead = None if areas or votes is not None else find_masthead(lines, facts, known, headline)
    known = tuple("furniture" if i == masthead else label for i, label in enumerate(known))
    opens = [_opens_report(line, agencies) for line in lines]
    usable = [label is None and i not in doubled.lines for i, label in enumerate(known)]
    core = find_core(facts, usable, opens)
    if core is None:
        facts = relaxed(facts)
        core = find_core(facts, usable, opens)
    page = PageLines(tuple(lines), facts, credits, known)
    if core is None:
        return Labelled(
            page.lines, tuple(label or "furniture" for label in known), credits, ((),) * len(lines), False, masthead
        )
    ends = find_ends(page, core, doubled.lines)
    labels, why = _scored(page, core, ends, doubled.lines, votes)
    first = labels.index("body") if "body" in labels else core.first
    chosen = choose_headline(lines, facts, known, first, core, headline)
    if chosen is None and not headline and opens_with_headline(lines, facts, known, first):
        chosen = first
    _name_rest(page, labels, first, _first_of_its_words(page, labels, chosen), ends)
    return Labelled(page.lines, tuple(labels), credits, tuple(why), doubled.twice, masthead)


def _credit(line: Line, fact: Facts, agencies: Agencies) -> CreditLine | None:
    return read_credit_line(line.text, agencies) if fact.words <= 45 else None


def _known(
    i: int,
    lines: Sequence[Line],
    facts: Sequence[Facts],
    credits: Sequence[CreditLine | None],
    areas: Sequence[str | None],
    votes: Sequence[bool] | None,
) -> str | None:
    """Label a line by its wording, else by the markup around it unless the other judge takes it for the report."""
    label = _by_wording(i, lines, facts, credits)
    if votes is not None and not areas:
        return label if label == "credit" else None  # a body delivered apart: only its credits are no paragraphs
    if label is None and areas and not (votes is not None and votes[i]):
        return areas[i]
    return label


def _opens_report(line: Line, agencies: Agencies) -> bool:
    """Tell whether a line opens as an agency's report does: that is where a report is, however short."""
    found = read_dateline(line.text, agencies) if len(line.text) > 40 else None
    return found is not None and bool(found.agencies)


def _by_wording(
    i: int, lines: Sequence[Line], facts: Sequence[Facts], credits: Sequence[CreditLine | None]
) -> str | None:
    """Label a line that its wording gives away wherever it stands."""
    text, fact, credit = lines[i].text, facts[i], credits[i]
    if credit is not None:
        return "caption" if credit.kind == "photo" else "credit"
    if fact.words == 0 or is_date_line(text):
        return "furniture"
    if fact.words <= 80 and (is_caption(text) or is_dated_caption(i, lines, credits)):
        return "caption"
    if fact.cue is not None and fact.words <= 8 and (fact.cue.match == "exact" or not fact.ends):
        return "furniture"
    return "furniture" if _is_link_or_notice(text, fact) else None


# "Les også: ..." with the headline of another report, and a sentence that only subscribers need, are seldom longer.
_LONGEST_NOTICE = 30


def _is_link_or_notice(text: str, fact: Facts) -> bool:
    """Tell whether a line leads to another report by name, or speaks of the site and not of the news."""
    cue = fact.cue
    if cue is None or fact.words > _LONGEST_NOTICE:
        return False
    leads = cue.match == "start" and cue.what == "aside" and ":" in text[: len(cue.phrase) + 3]
    return leads or cue.match == "within"


# What the other judge's word is worth beside the line score; its yes is nearly always right, its no less often.
_YES, _NO = 4.0, -2.5


def _scored(
    page: PageLines, core: Core, ends: Sequence[bool], second: frozenset[int], votes: Sequence[bool] | None
) -> tuple[list[str], list[tuple[str, ...]]]:
    """Label body lines and second printings; all others stay nameless ("") or have their label by wording."""
    labels: list[str] = []
    why: list[tuple[str, ...]] = []
    for i, fact in enumerate(page.facts):
        score, reasons = score_line(i, page.facts, core, ends)
        if votes is not None:
            score += _YES if votes[i] else _NO
        elif (fact.prose or (fact.listed and fact.cue is None)) and core.first <= i <= core.last and not ends[i]:
            score = max(score, 0.1)  # a whole sentence or list item within the report is never set aside for its looks
        if page.lines[i].text.isupper() and not fact.ends:
            score = -1.0  # a headline, or a link to another report, shouted
        elif labels[-1:] == ["body"] and not ends[i] and _goes_on(fact):
            score = max(score, 0.1)
        label = page.known[i] or ("body" if score > 0 else "")
        if i in second and fact.cue is None:
            label, reasons = "duplicate", ("repeats earlier lines",)
        labels.append(label)
        why.append(reasons)
    return labels, why


def _goes_on(fact: Facts) -> bool:
    """Tell whether a line below a paragraph is its next sentence or an item of its list, however short."""
    return fact.cue is None and not fact.cut and is_short_sentence(fact)


def _first_of_its_words(page: PageLines, labels: Sequence[str], chosen: int | None) -> int | None:
    """Take the first printing of the headline when paragraphs of the report stand between it and the second."""
    if chosen is None:
        return None
    wanted = folded_line(page.lines[chosen].text)
    for i in range(max(0, chosen - _HEADLINES_APART), chosen):
        if folded_line(page.lines[i].text) == wanted and "body" in labels[i:chosen]:
            return i
    return chosen


def _name_rest(page: PageLines, labels: list[str], first: int, chosen: int | None, ends: Sequence[bool]) -> None:
    """Name the headline, the sections above it, and furniture and teasers; ``labels`` is this module's own list."""
    if chosen is not None:
        labels[chosen] = "headline"
        for i in range(chosen):
            if labels[i] == "body":
                labels[i] = "furniture"
    top = chosen if chosen is not None else first
    for i in range(top - 1, -1, -1):
        if labels[i] in ("", "furniture") and _is_section(page, i, top):
            labels[i] = "section"
    end_cue_seen = False
    for i, fact in enumerate(page.facts):
        cue = fact.cue
        end_cue_seen = (end_cue_seen or (cue is not None and cue.what == "end" and i > first)) and ends[
            min(i + 1, len(ends) - 1)
        ]
        if not labels[i]:
            teaser = i > first and ((end_cue_seen and ends[i]) or fact.cut) and cue is None
            labels[i] = "teaser" if teaser else "furniture"


def _is_section(page: PageLines, i: int, headline: int) -> bool:
    """Tell whether line ``i`` above the headline names the section: a known label, or labels run together."""
    text, fact = page.lines[i].text, page.facts[i]
    if headline - i > 4 or fact.words > 8 or fact.ends:
        return False
    parts = split_labels(text)
    known = [is_section_label(part) for part in parts]
    if all(known) or is_section_label(text):
        return True
    near = all(page.known[j] is not None for j in range(i + 1, headline))
    return near and any(known) and all(part[:1].isupper() or folded_line(part) == "home" for part in parts)
