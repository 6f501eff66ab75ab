"""Machine-spun and re-translated copy: the words are changed, the skeleton is not.

Names, numbers, quotations and their order stay where a text is spun or translated to and fro. One such sentence says
nothing (independent reports share names too); a run of them, sentence by sentence, does. Such a link is a suspicion.
"""

from collections.abc import Sequence

from secondsource.copy_links.matching import Evidence, Match, evidence
from secondsource.copy_links.reports import Line, Report

__all__ = ["fact_trigrams", "suspect_matches"]

_LENGTH = 3  # sentences in sequence; two may follow each other by chance in any two reports
_FACTS = 10  # names and numbers shared over the run
_SAME_FACTS = 0.6  # of the names and numbers of two sentences
_SHARE = 0.5  # of the shorter report's sentences with facts
_SKELETON = 0.3  # of all words in common and order: what a change of words leaves of grammar, names and numbers
_LONGEST, _MOST_PAIRS = 200, 1000  # lines of a report, pairs of lines; bounds for hostile pages, no report has more


def fact_trigrams(report: Report) -> tuple[tuple[str, ...], ...]:
    """Give the runs of three names or numbers of a report, in order: what spinning leaves standing."""
    facts = [fact for line in report.lines for fact in line.facts]
    return tuple(zip(facts, facts[1:], facts[2:], strict=False))


def suspect_matches(a: Report, b: Report, linked: Sequence[Match]) -> tuple[Match, ...]:
    """Find the sentences that run parallel in two reports by facts and skeleton, and are not linked otherwise."""
    used_a, used_b = {m.a for m in linked}, {m.b for m in linked}
    found: dict[tuple[int, int], Evidence] = {}
    for i in _rich_lines(a, used_a):
        for j in _rich_lines(b, used_b):
            if _same_facts(a.lines[i], b.lines[j]):
                seen = evidence(a.lines[i], b.lines[j])
                if seen.similarity >= _SKELETON:
                    found[i, j] = seen
    run = _parallel_run(sorted(found)[:_MOST_PAIRS])
    facts = sum(len(set(a.lines[i].facts) & set(b.lines[j].facts)) for i, j in run)
    rich = min(sum(len(line.facts) > 1 for line in report.lines) for report in (a, b))
    if len(run) < _LENGTH or facts < _FACTS or len(run) < _SHARE * rich:
        return ()
    return tuple(Match(i, j, "suspected", found[i, j]) for i, j in run)


def _rich_lines(report: Report, used: set[int]) -> list[int]:
    """List the lines that have facts to compare and are not linked."""
    return [n for n, line in enumerate(report.lines[:_LONGEST]) if n not in used and len(set(line.facts)) > 1]


def _same_facts(a: Line, b: Line) -> bool:
    mine, theirs = set(a.facts), set(b.facts)
    shared = len(mine & theirs)
    if shared < 2 or shared < _SAME_FACTS * len(mine | theirs) or any(a.quoted) != any(b.quoted):
        return False
    return max(len(a.words), len(b.words)) <= 2 * min(len(a.words), len(b.words))


def _parallel_run(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Find the longest run of pairs that rise on both sides by steps of at most three sentences."""
    runs: list[list[tuple[int, int]]] = []
    for i, j in pairs:
        before = [run for run in runs if 0 < i - run[-1][0] <= 3 and 0 < j - run[-1][1] <= 3]
        runs.append([*max(before, key=len, default=[]), (i, j)])
    return max(runs, key=len, default=[])
