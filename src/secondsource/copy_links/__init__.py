"""Copy links: which sentence stands in the lineage of which, in the order of the layers.

primary      a page that is the organisation's own document
direction    which of two articles is the copy: credits, then time, else unknown
reports      an article made ready: lines of weighed words
matching     sentences of two reports side by side; copy or quotation
suspects     spun and re-translated copy
candidates   which articles to compare at all
"""

from collections.abc import Iterable, Mapping, Sequence

from secondsource.align import align
from secondsource.copy_links.candidates import candidate_pairs, count_kin
from secondsource.copy_links.direction import (
    Direction,
    dispatch_agency,
    full_agency,
    judge_direction,
    partial_agencies,
    source_rank,
)  # fmt: skip
from secondsource.copy_links.matching import Match, index_lines, match_reports
from secondsource.copy_links.primary import primary_name
from secondsource.copy_links.reports import Line, Report, read_report
from secondsource.copy_links.suspects import suspect_matches
from secondsource.frozen import frozen
from secondsource.records import Article, CopyLink, Edit, Sentence

__all__ = ["dispatch_agency", "full_agency", "link", "partial_agencies", "primary_name", "trace"]

_NEARER = 0.08  # of similarity: so much more alike must a later page be than the best source side to be the nearer one


_Index = Mapping[tuple[str, ...], tuple[int, ...]]


@frozen
class _Proposal:
    """A sentence's possible source."""

    line: Line
    source: Line
    match: Match
    direction: Direction
    rank: int  # place of the source's article among likelier source sides


def link(
    a: Article, a_sentences: Sequence[Sentence], b: Article, b_sentences: Sequence[Sentence]
) -> tuple[CopyLink, ...]:
    """Link the sentences of two articles: a link's a is the copy, its b the source side, whichever was given first.

    ``direction`` is "unknown" when neither credits nor times tell; edits are in the offsets of the articles' texts,
    similarity = 2 * matched words / all words of the two sentences. In order of place of the copy.
    """
    reports = {a.id: read_report(a, a_sentences), b.id: read_report(b, b_sentences)}
    if a.id == b.id:
        return ()
    sizes = {key: report.size for key, report in reports.items()}
    direction = judge_direction(a, b, sizes, {})
    copy, source = reports[direction.copy], reports[direction.source]
    return _links(_proposals(copy, source, direction, 0, index_lines(source)))


def trace(articles: Sequence[Article], sentences: Sequence[Sentence]) -> tuple[CopyLink, ...]:
    """Link every copied sentence of a set of articles to its nearest source side, once; in order of article and place.

    Linear in the number of articles: a dispatch reprinted two hundred times gives each reprint one link a sentence.
    Two takes of one agency, and two pages that both stand under its full credit, are not linked with each other: both
    are the agency's text.

    >>> trace((), ())
    ()
    """
    reports, directions = _ranked(articles, sentences)
    indexes = {report.article.id: index_lines(report) for report in reports}
    proposals: dict[str, list[_Proposal]] = {}
    for n, m, direction in directions:
        copy, source = (n, m) if direction.copy == reports[n].article.id else (m, n)
        found = _proposals(reports[copy], reports[source], direction, source, indexes[direction.source])
        for proposal in found:
            proposals.setdefault(proposal.line.sentence.id, []).append(proposal)
    chosen = [best for options in proposals.values() for best in _nearest(options)]
    return _links(chosen)


def _ranked(
    articles: Sequence[Article], sentences: Sequence[Sentence]
) -> tuple[list[Report], list[tuple[int, int, Direction]]]:
    """Order the reports by likelihood of being a source side, and judge each pair worth comparing."""
    by_article: dict[str, list[Sentence]] = {}
    for sentence in sentences:
        by_article.setdefault(sentence.article, []).append(sentence)
    reports = [read_report(article, by_article.get(article.id, ())) for article in articles]
    reports.sort(key=lambda r: source_rank(r.article, r.size, 0))
    if len(reports) > 20:
        import rapidfuzz.distance  # noqa: F401  (from here on it is faster than its twin; the results are the same)
    pairs = candidate_pairs(reports)
    kin = {reports[n].article.id: count for n, count in count_kin(pairs).items()}
    sizes = {report.article.id: report.size for report in reports}
    judged = [
        (n, m, judge_direction(reports[n].article, reports[m].article, sizes, kin))
        for n, m in pairs
        if not _one_house(reports[n].article, reports[m].article)
    ]
    return reports, judged


def _one_house(a: Article, b: Article) -> bool:
    """Tell whether two articles are both one agency's text: its takes, or pages under its full credit."""
    if dispatch_agency(a):
        return dispatch_agency(a) == dispatch_agency(b)
    return full_agency(a) is not None and full_agency(a) == full_agency(b) and not dispatch_agency(b)


def _proposals(
    copy: Report,
    source: Report,
    direction: Direction,
    rank: int,
    index: _Index,
) -> list[_Proposal]:
    house = dispatch_agency(source.article) or full_agency(source.article)
    tied = house is not None and house in (*partial_agencies(copy.article), full_agency(copy.article))
    found = match_reports(copy, source, index, tied)
    if all(match.kind == "quotation" for match in found):
        found = (*found, *suspect_matches(copy, source, found))
    return [_Proposal(copy.lines[m.a], source.lines[m.b], m, direction, rank) for m in found]


def _nearest(options: Sequence[_Proposal]) -> list[_Proposal]:
    """Choose a sentence's nearest source side: text before suspicion before quotation, then the best source side that
    is about as alike as the most alike one; several sentences only where it merges them."""
    for kind in ("copy", "suspected", "quotation"):
        fitting = [p for p in options if p.match.kind == kind]
        if fitting:
            most = max(p.match.evidence.similarity for p in fitting)
            close = [p for p in fitting if p.match.evidence.similarity >= most - _NEARER]
            best = min(close, key=lambda p: (p.rank, -p.match.evidence.similarity, p.source.sentence.start))
            return [p for p in fitting if p.rank == best.rank] if kind != "quotation" else [best]
    return []


def _links(proposals: Iterable[_Proposal]) -> tuple[CopyLink, ...]:
    ordered = sorted(proposals, key=lambda p: (p.line.sentence.article, p.line.sentence.start, p.source.sentence.start))
    return tuple(_copy_link(proposal) for proposal in ordered)


def _copy_link(proposal: _Proposal) -> CopyLink:
    a, b = proposal.line, proposal.source
    if a.folded == b.folded:
        similarity, edits = 1.0, tuple[Edit, ...]()
    else:
        found = align(a.words, b.words)
        similarity, edits = found.similarity, found.edits
    kind = proposal.match.kind
    if kind == "copy":
        kind = "edited" if edits else "verbatim"
    direction = "known" if proposal.direction.known else "unknown"
    return CopyLink(a.sentence.id, b.sentence.id, kind, direction, proposal.direction.why, similarity, edits)
