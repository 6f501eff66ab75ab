"""Which blocks of an HTML page are the report: the publisher's own articleBody, or trafilatura's judgement.

Barbaresi, "Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and Extraction" (ACL 2021).
"""

from collections.abc import Sequence

from secondsource.articles.html_blocks import Block
from secondsource.articles.lines import Line, words_of

__all__ = ["body_votes", "stated_lines"]

# Below this many words a stated or extracted body is a summary or a failure.
_LEAST_WORDS = 40
# In longer pages a block must be a whole line of the body: looking for each in all of it would take too long.
_MOST_BLOCKS = 5_000


def body_votes(
    source: str, blocks: Sequence[Block], stated: str | None, *, trees: bool = True
) -> tuple[bool, ...] | None:
    """Tell for each block whether it belongs to the report; None when neither the page nor trafilatura can say.

    ``trees`` lets trafilatura see the page: it builds a whole tree of it.

    >>> from secondsource.articles.html_blocks import read_blocks
    >>> page = "<p>Menu</p><p>" + "A ferry sank off Orsk Bay on Monday. " * 8 + "</p>"
    >>> body_votes(page, read_blocks(page), "A ferry sank off Orsk Bay on Monday. " * 8)
    (False, True)
    """
    for body in (_long_enough(stated), None):
        text = body or (_long_enough(_by_trafilatura(source)) if trees else None)
        if text is None:
            continue
        votes = _votes(text, blocks)
        words = sum(len(words_of(block.text)) for block, vote in zip(blocks, votes, strict=True) if vote)
        # A body that the page does not show, or shows only the start of, decides nothing. (Of 176 dev pages the F1 with
        # the stated body first is .948, .967, .960 on aeb, f80, f258; with both together .946, .965, .959; .946, .965,
        # .959 with trafilatura alone.)
        if words * 2 >= len(words_of(text)) or body is None:
            return votes
    return None


def _long_enough(text: str | None) -> str | None:
    return text if text and len(words_of(text)) >= _LEAST_WORDS else None


def _by_trafilatura(source: str) -> str | None:
    from trafilatura import extract

    # Never with deduplicate: its cache would take the copies away that we look for. Never with a URL.
    found = extract(source, favor_precision=True, include_comments=False, include_tables=True, deduplicate=False)
    return found if isinstance(found, str) else None


def _squeezed(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _votes(body: str, blocks: Sequence[Block]) -> tuple[bool, ...]:
    whole = _squeezed(body)
    # A row of a table is a line of the body, and its cells are blocks of the page.
    lines = {_squeezed(part) for line in body.split("\n") for part in (line, *line.split("|"))} - {""}
    votes = []
    for block in blocks:
        text = _squeezed(block.text)
        votes.append(text in lines or (len(blocks) <= _MOST_BLOCKS and len(text) >= 25 and text in whole))
    return tuple(votes)


def stated_lines(source: str, body: str) -> tuple[Line, ...]:
    """Give the paragraphs of a stated articleBody as lines, for a page that shows no text of its own."""
    at = max(0, source.find(body.strip()[:40]))
    return tuple(Line(" ".join(part.split()), at, at, True) for part in body.splitlines() if part.strip())
