"""Every line of a page gets a label; what is not the report's headline or body is kept as removed.

The order of work: credits, dates and captions by their wording; second printings; the core, where prose is densest;
a linear score for each line; then the headline, and what stands above and below.
"""

import re
from collections.abc import Sequence

from secondsource.articles.agencies import Agencies
from secondsource.articles.calendar_days import find_days, is_date_line
from secondsource.articles.credit_lines import CreditLine, read_credit_line
from secondsource.articles.cues import folded_line, is_section_label, split_labels
from secondsource.articles.datelines import read_dateline
from secondsource.articles.doubled import find_second_printing
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
    vocabulary,
)
from secondsource.frozen import frozen

__all__ = ["Labelled", "label_lines"]

# Prose after "You may also like" is the report again only if it shares words with it as its own paragraphs do: in 250
# pages of 60 outlets paragraphs share a third of their words with the rest, teasers a tenth.
_RESUMES = 0.2
_RESUMES_ALONE = 0.35
_LONG_RUN = 3
_LEAST_SHARED = 0.06
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


@frozen
class _Page:
    lines: tuple[Line, ...]
    facts: tuple[Facts, ...]
    credits: tuple[CreditLine | None, ...]
    known: tuple[str | None, ...]  # label by wording alone


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
    page = _Page(tuple(lines), facts, credits, known)
    if core is None:
        return Labelled(
            page.lines, tuple(label or "furniture" for label in known), credits, ((),) * len(lines), False, masthead
        )
    ends = _ends(page, core, doubled.lines)
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
    if fact.words <= 80 and (_is_caption(text) or _is_dated_caption(i, lines, credits)):
        return "caption"
    if fact.cue is not None and fact.words <= 8 and (fact.cue.match == "exact" or not fact.ends):
        return "furniture"
    return None


def _is_dated_caption(i: int, lines: Sequence[Line], credits: Sequence[CreditLine | None]) -> bool:
    """Tell whether a line is a caption with its credit on the next line: agencies' captions name weekday and year."""
    after = credits[i + 1] if i + 1 < len(lines) else None
    if after is None or after.form in ("person", "sign-off", "contributed", "feed"):
        return False
    return any(day.year is not None and day.weekday is not None for day in find_days(lines[i].text))


def _is_caption(text: str) -> bool:
    """Tell whether a line is a picture's caption: its credit closes it, or it opens as captions do."""
    if re.match(
        r"(?:FILE\b|File (?:photo|picture|image)\b|(?:Image|Photo) caption|Caption:|In this (?:image|photo|picture))",
        text,
    ):
        return True
    tail = text[-90:]
    closed = re.search(
        r"(?:[(\[|/—–-]\s?|\bPhoto(?:graph)?:?\s|\bImage:\s|\bCredit:\s|\bPicture:\s|©\s?|Copyright\s)[^.()]{0,70}"
        r"(?:Getty|REUTERS|Reuters|AFP|AP Photo|Associated Press|EPA|Shutterstock|Alamy|Handout|iStock|PA Wire|Xinhua)"
        r"[^.]{0,50}[)\].]{0,2}\s*$",
        tail,
    )
    if closed is not None:
        return (
            "/" in closed.group()
            or "Photo" in tail
            or "Image" in tail
            or "Getty" in tail
            or "©" in tail
            or "Copyright" in tail
        )
    return (
        re.search(r"(?:REUTERS|AFP|AP|EPA)/[A-Z]\w+ [A-Z]\w+\W*$|\((?:AP|AFP|Reuters) (?:Photo|file)[^)]*\)\s*$", tail)
        is not None
    )


@frozen
class _Report:
    """The report as far as it was read before an end mark: its words, and how much its paragraphs share of them."""

    words: dict[str, int]
    own: float


def _ends(page: _Page, core: Core, second: frozenset[int]) -> list[bool]:
    """Tell for each line whether the report is over before it: an end mark stands above and no prose of it follows."""
    ended: _Report | None = None
    closing = _closing_lines(page, second)
    before: list[Facts] = []
    after_end = []
    for i, fact in enumerate(page.facts):
        if ended is not None and _resumes(i, page, ended, second):
            ended = None
        after_end.append(ended is not None)
        if i in second:
            continue
        if fact.prose and page.known[i] is None and ended is None:
            before.append(fact)
        if ended is None and i > core.first and len(before) >= 2 and (_is_end_cue(fact) or i in closing):
            words = vocabulary(before)
            ended = _Report(words, sum(_share(other, words, 1) for other in before) / len(before))
    return after_end


def _is_end_cue(fact: Facts) -> bool:
    return fact.cue is not None and fact.cue.what == "end" and fact.cue.match != "within"


def _closing_lines(page: _Page, second: frozenset[int]) -> frozenset[int]:
    """Find the credits that close the report: little prose follows before the next end mark.

    A quarter leaves room for the boilerplate about an agency; a credit with more below it belongs to a picture.
    """
    prose = [
        fact.words if fact.prose and page.known[i] is None and i not in second else 0
        for i, fact in enumerate(page.facts)
    ]
    total, after = sum(prose), 0
    found = []
    seen_after = 0  # words below the line, of which those beyond the next end mark do not count
    for i in range(len(prose) - 1, -1, -1):
        credit = page.credits[i]
        if _is_end_cue(page.facts[i]):
            after = 0
        credited = credit is not None and credit.kind == "text" and credit.form != "person"
        if credited and after * 4 <= total - seen_after - prose[i]:
            found.append(i)
        after += prose[i]
        seen_after += prose[i]
    return frozenset(found)


def _resumes(i: int, page: _Page, report: _Report, second: frozenset[int]) -> bool:
    """Tell whether the report goes on at line ``i`` after an end mark: prose that shares the report's words.

    Three paragraphs in a row need share only half as much as the report's own paragraphs share with each other.
    """
    run = _prose_run(i, page, second)
    if not run:
        return False
    mean = sum(_share(page.facts[j], report.words, 0) for j in run) / len(run)
    if len(run) >= _LONG_RUN:
        return mean >= min(_RESUMES, max(_LEAST_SHARED, report.own / 2))
    return mean >= (_RESUMES if len(run) > 1 else _RESUMES_ALONE)


def _prose_run(i: int, page: _Page, second: frozenset[int]) -> list[int]:
    """Give the next three paragraphs of prose; short sentences among them do not part them."""
    run: list[int] = []
    for j in range(i, len(page.facts)):
        fact = page.facts[j]
        short = bool(run) and fact.ends and fact.cue is None
        if len(run) == _LONG_RUN or page.known[j] is not None or j in second or not (fact.prose or short):
            break
        run += [j] if fact.prose else []
    return run


def _share(fact: Facts, report: dict[str, int], own: int) -> float:
    return sum(report.get(word, 0) > own for word in fact.content) / max(1, len(fact.content))


# What the other judge's word is worth beside the line score; its yes is nearly always right, its no less often.
_YES, _NO = 4.0, -2.5


def _scored(
    page: _Page, core: Core, ends: Sequence[bool], second: frozenset[int], votes: Sequence[bool] | None
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


def _first_of_its_words(page: _Page, labels: Sequence[str], chosen: int | None) -> int | None:
    """Take the first printing of the headline when paragraphs of the report stand between it and the second."""
    if chosen is None:
        return None
    wanted = folded_line(page.lines[chosen].text)
    for i in range(max(0, chosen - _HEADLINES_APART), chosen):
        if folded_line(page.lines[i].text) == wanted and "body" in labels[i:chosen]:
            return i
    return chosen


def _name_rest(page: _Page, labels: list[str], first: int, chosen: int | None, ends: Sequence[bool]) -> None:
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


def _is_section(page: _Page, i: int, headline: int) -> bool:
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
