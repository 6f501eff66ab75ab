"""The dossier as one self-contained web page: no network, no script, nothing to install.

document      the page around everything, with its policy and its style sheet
comparison    two pages side by side
draft         the desk's own text beside what the pages have
story         one story: claim by claim, page by page, the timeline
front         the first screen
articles      each page's text with its lineage
chain         the way of a sentence, and its edits
claims        one claim with everything behind it
copy_map      which page carries which sentence
ranges        figures drawn to one scale
view          what every part looks up, and where links lead
markup        escaping

A server can set the same blocks in its own pages. Each takes a ``View`` and gives HTML that is already safe; the style
sheet is ``stylesheet()``, and ``policy(style)`` the header that allows it and nothing else:

>>> from secondsource.report import Links, claim_inside, front, view_of
>>> links = Links(claim="/claim/", article="/article/")

``view_of(dossier, links)`` indexes a dossier; ``story_head(view, screen(dossier).head)`` and ``front(view)`` give the
first screen, ``claims_block``, ``pages_block`` and ``timeline_block`` what is behind it, ``claim_inside(claim, view)``
and ``article_inside(article, view)`` what a claim or a page opens to, for a page of its own; ``comparison_part`` and
``draft_part`` are the blocks of the other two reports.
"""

from collections.abc import Sequence

from secondsource.records import Dossier
from secondsource.report.articles import article_inside, article_part
from secondsource.report.claims import claim_inside, claim_part
from secondsource.report.comparison import comparison_part, comparison_report
from secondsource.report.copy_map import copy_maps, legend
from secondsource.report.document import document, policy, stylesheet
from secondsource.report.draft import draft_part, draft_report
from secondsource.report.front import front, story_head
from secondsource.report.markup import element, safe, slug
from secondsource.report.story import claims_block, pages_block, story_part, timeline_block
from secondsource.report.view import Links, View, view_of

__all__ = [
    "Links", "View", "article_inside", "article_part", "claim_inside", "claim_part", "claims_block",
    "comparison_part", "comparison_report", "copy_maps", "document", "draft_part", "draft_report", "front", "legend",
    "pages_block", "policy", "report", "story_head", "story_part", "stylesheet", "timeline_block", "view_of",
]  # fmt: skip


def report(dossiers: Sequence[Dossier]) -> str:
    """Write the stories as one HTML page that needs neither network nor script."""
    links = [element("a", safe(d.story.headline), href=f"#{slug(d.story.id)}") for d in dossiers]
    contents = element("ol", "".join(element("li", link) for link in links))
    navigation = element("nav", contents, aria_label="Stories") if len(dossiers) > 1 else ""
    stories = "".join(story_part(dossier) for dossier in dossiers)
    title = dossiers[0].story.headline if dossiers else "No story"
    note = "Counts who says a thing and how they know. It does not say whether it is so."
    foot = element("footer", element("p", note), class_="foot")
    return document(title, navigation + element("main", stories) + foot)
