"""An article's sentences: the headline first, then those of the body."""

from secondsource.records import Article, Sentence, content_id
from secondsource.text import quoted_spans, sentence_spans

__all__ = ["sentences"]


def sentences(article: Article) -> tuple[Sentence, ...]:
    """Split an article into its sentences; number 0 is the headline, which an article without one lacks.

    Spans point into ``Article.text``; ``quoted`` are the stretches of each sentence that stand in quotation marks,
    marks included.

    >>> from secondsource.articles import extract
    >>> from secondsource.records import Page
    >>> page = Page("art-1", "a.txt", None, None, "text/plain", "Ferry sinks\\n\\nA ferry sank off Orsk. All live.")
    >>> [(sentence.n, sentence.part, sentence.text) for sentence in sentences(extract(page))]
    [(0, 'headline', 'Ferry sinks'), (1, 'body', 'A ferry sank off Orsk.'), (2, 'body', 'All live.')]
    """
    head = len(article.headline)
    quoted = [(mark.start, mark.end) for mark in quoted_spans(article.text)]
    body_start = head + 2 if head else 0
    spans = [
        (start + body_start, end + body_start)
        for start, end in sentence_spans(article.text[body_start:], article.language)
    ]
    parts = [(0, "headline", 0, head)] if head else []
    parts += [(n, "body", start, end) for n, (start, end) in enumerate(spans, 1)]
    return tuple(_sentence(article, *part, quoted) for part in parts)


def _sentence(article: Article, n: int, part: str, start: int, end: int, quoted: list[tuple[int, int]]) -> Sentence:
    text = article.text[start:end]
    within = tuple((max(a, start), min(b, end)) for a, b in quoted if a < end and start < b)
    return Sentence(content_id("sen", article.id, str(n), text), article.id, n, part, start, end, text, within)
