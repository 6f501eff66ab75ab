"""A draft's quotation against the quotations of the pages: the same words, a cut, or other words in the marks."""

from collections.abc import Sequence

from secondsource.claims.said import Said
from secondsource.drafts.checked import Verdict
from secondsource.drafts.grounds import Ground, Printing
from secondsource.drafts.standing import standing
from secondsource.drafts.words import folded, is_cut, likeness
from secondsource.records import Claim
from secondsource.text import tokens

__all__ = ["match_quotation"]

# Of a quotation that was touched up this much of the words is left; two different sentences of one speaker share far
# less. Shorter ones share as much by chance.
_TOUCHED_UP = 0.6
_LEAST_WORDS = 4


def match_quotation(row: Said, ground: Ground) -> tuple[Verdict, Claim | None] | None:
    """Find what the pages have of a draft's quotation; None when they have nothing like it."""
    words = folded(row.mention.text)
    same = [p for p in ground.quotations if is_cut(row.mention.text, words, p.words)]
    if same:
        return _as_printed(words, row, same, ground)
    close = [p for p in ground.quotations if _close(words, p.words)]
    if close:
        claim = max(close, key=lambda p: (likeness(words, p.words), -p.claim.rank)).claim
        main = _main(claim, ground)
        why = f"{_where(main, ground)} “{_bare(main[0].text)}”"
        return Verdict("quotation changed", why, (claim.id,)), claim
    return _not_quoted(words, ground)


def _close(words: Sequence[str], full: Sequence[str]) -> bool:
    """Whether one was made from the other; a much longer quotation has any few words by chance."""
    if len(words) < _LEAST_WORDS or len(full) < _LEAST_WORDS:
        return False
    shared = min(likeness(words, full), max(likeness(full, words), likeness(words, full) - 0.2))
    return shared >= _TOUCHED_UP


def _as_printed(
    words: Sequence[str], row: Said, same: Sequence[Printing], ground: Ground
) -> tuple[Verdict, Claim | None]:
    """The draft has a page's words; if most pages print other words there, it has the altered ones."""
    claim = min(same, key=lambda p: p.claim.rank).claim
    main = _main(claim, ground)
    if is_cut(row.mention.text, words, main[0].words) or is_cut(main[0].text, main[0].words, words):
        return standing(claim, ground), claim
    only = _where([p for p in same if p.claim is claim], ground)
    why = f"as {only}; {_where(main, ground)} “{_bare(main[0].text)}”"
    return Verdict("quotation changed", why, (claim.id,)), claim


def _main(claim: Claim, ground: Ground) -> list[Printing]:
    """The wording on most pages; of two as frequent the one that was out first."""
    wordings: dict[tuple[str, ...], list[Printing]] = {}
    for printing in ground.quotations:
        if printing.claim is claim:
            wordings.setdefault(printing.words, []).append(printing)
    return min(
        wordings.values(), key=lambda group: (-len({p.article for p in group}), _out(group, ground), group[0].words)
    )


def _out(group: Sequence[Printing], ground: Ground) -> str:
    return min(ground.articles[p.article].published.start or "9999" for p in group)


def _where(group: Sequence[Printing], ground: Ground) -> str:
    pages = {p.article for p in group}
    names = [a.name for a in ground.dossier.articles if a.id in pages]
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f"{', '.join(names[:3])}{more} {'prints' if len(names) == 1 else 'print'}"


def _bare(text: str) -> str:
    return " ".join(text.split()).strip('"“”‘’«» ')


def _not_quoted(words: Sequence[str], ground: Ground) -> tuple[Verdict, Claim | None] | None:
    """Words that the pages print as their own, put into quotation marks by the draft."""
    if len(words) < _LEAST_WORDS:
        return None
    wanted = f" {' '.join(words)} "
    pages = [
        article.name
        for article in ground.dossier.articles
        if wanted in f" {' '.join(token.folded for token in tokens(article.text))} "
    ]
    if not pages:
        return None
    why = f"{', '.join(pages[:3])} {'prints' if len(pages) == 1 else 'print'} these words, but not as a quotation"
    return Verdict("quotation changed", why, (), tuple(pages)), None
