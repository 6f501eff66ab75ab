"""Pages to articles."""

from secondsource.articles.agencies import Agencies, load_agencies
from secondsource.records import Article, Page, Sentence

__all__ = ["Agencies", "extract", "load_agencies", "sentences"]


def extract(page: Page, agencies: Agencies | None = None) -> Article:
    """Not yet."""
    raise NotImplementedError


def sentences(article: Article) -> tuple[Sentence, ...]:
    """Not yet."""
    raise NotImplementedError
