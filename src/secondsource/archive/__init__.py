"""The archive: one SQLite file that keeps every article, sorts them into stories as they come, and answers for them.

records moments schema files         what it gives; times; tables; the file and its transactions
fingerprints shapes preparing        a page read for its tables, without looking at them
recent postings copies               who has these words
linking binding storybook            which story; what a person said of it; stories with ids that last
adding                               one article is one step
knowing shelves deriving             what was known when; lists; a story's dossier
searching tracing                    words; where a text comes from, and what it has that is new
revising changing recalling          a page's texts over time; a story since a time; who carries what was changed
judging exporting                    what a person decided; everything as JSON
"""

from secondsource.archive.adding import add, add_all
from secondsource.archive.changing import changes_since
from secondsource.archive.deriving import renew, story_dossier, story_of_claim
from secondsource.archive.exporting import export, health
from secondsource.archive.files import close, open_archive, opened
from secondsource.archive.judging import judge, judged, undo
from secondsource.archive.recalling import recall
from secondsource.archive.records import (
    Archive,
    ArchivedArticle,
    ArchivedStory,
    Change,
    Health,
    Hit,
    Novelty,
    OutletRow,
    RecallEntry,
    Receipt,
    Revision,
    StoredJudgement,
    StoryEvent,
    TracedSentence,
    TracedSource,
)
from secondsource.archive.revising import revisions
from secondsource.archive.searching import search
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
from secondsource.archive.tracing import novel, trace, trace_page

__all__ = [
    "Archive", "ArchivedArticle", "ArchivedStory", "Change", "Health", "Hit", "Novelty", "OutletRow", "RecallEntry",
    "Receipt", "Revision", "StoredJudgement", "StoryEvent", "TracedSentence", "TracedSource",
    "add", "add_all", "article", "article_row", "articles", "changes_since", "close", "export", "find_story", "health",
    "judge", "judged", "novel", "open_archive", "opened", "outlets", "recall", "renew", "revisions", "search",
    "stories", "story_dossier", "story_history", "story_of", "story_of_claim", "trace", "trace_page", "undo",
]  # fmt: skip
