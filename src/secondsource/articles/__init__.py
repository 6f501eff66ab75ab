"""Pages to articles, and articles to sentences.

agencies                        who the news agencies are
datelines credit_lines          one line read as a dateline or a credit
calendar_days published         days as printed; when a page was published
cues marks lines captions scoring doubled endings mastheads headlines labels about_lines     what each line of a page is
credits house_names             the credits of a page; one name for one agency
languages                       which language a text has
assembling templates            the article; what all pages of its site print
guarded splitting               extraction within limits; the article's sentences
"""

from secondsource.articles.agencies import Agencies, load_agencies
from secondsource.articles.guarded import extract, extract_each
from secondsource.articles.house_names import level_agencies
from secondsource.articles.published import solve_published
from secondsource.articles.splitting import sentences

__all__ = ["Agencies", "extract", "extract_each", "level_agencies", "load_agencies", "sentences", "solve_published"]
