"""Where the report is over: below an end mark, unless prose in the report's own words goes on."""

from secondsource.articles.credit_lines import CreditLine
from secondsource.articles.lines import Line
from secondsource.articles.scoring import Core, Facts, vocabulary
from secondsource.frozen import frozen

__all__ = ["PageLines", "find_ends"]

# Prose after "You may also like" is the report again only if it shares words with it as its own paragraphs do: in 250
# pages of 60 outlets paragraphs share a third of their words with the rest, teasers a tenth.
_RESUMES = 0.2
_RESUMES_ALONE = 0.35
_LONG_RUN = 3
_LEAST_SHARED = 0.06


@frozen
class PageLines:
    """The lines of a page with what each shows by itself."""

    lines: tuple[Line, ...]
    facts: tuple[Facts, ...]
    credits: tuple[CreditLine | None, ...]
    known: tuple[str | None, ...]  # label by wording alone


@frozen
class _Report:
    """The report as far as it was read before an end mark: its words, and how much its paragraphs share of them."""

    words: dict[str, int]
    own: float


def find_ends(page: PageLines, core: Core, second: frozenset[int]) -> list[bool]:
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


def _closing_lines(page: PageLines, second: frozenset[int]) -> frozenset[int]:
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


def _resumes(i: int, page: PageLines, report: _Report, second: frozenset[int]) -> bool:
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


def _prose_run(i: int, page: PageLines, second: frozenset[int]) -> list[int]:
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
