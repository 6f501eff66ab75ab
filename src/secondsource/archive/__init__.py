"""The archive: one SQLite file that keeps every article, sorts them into stories as they come, and answers for them.

records moments schema files         what it gives; times; tables; the file and its transactions
fingerprints shapes preparing        a page read for its tables, without looking at them
recent postings copies               who has these words
linking binding storybook            which story; what a person said of it; stories with ids that last
adding                               one article is one step
knowing shelves deriving             what was known when; lists; a story's dossier
"""

from secondsource.archive.adding import add, add_all
from secondsource.archive.deriving import renew, story_dossier, story_of_claim
from secondsource.archive.files import close, open_archive, opened
from secondsource.archive.records import Archive, Receipt
from secondsource.archive.shelves import (
    article,
    article_row,
    articles,
    find_story,
    outlets,
    stories,
    story_history,
    story_of,
)

__all__ = [
    "Archive", "Receipt", "add", "add_all", "article", "article_row", "articles", "close", "find_story", "open_archive",
    "opened", "outlets", "renew", "stories", "story_dossier", "story_history", "story_of", "story_of_claim",
]  # fmt: skip
