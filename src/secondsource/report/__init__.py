"""The dossier as one self-contained web page: no network, no script, nothing to install.

document      the page around everything, with its policy
comparison    two pages side by side
draft         the desk's own text beside what the pages have
story         one story in the order of the first screen
articles      each page's text with its lineage and edits
claims        one claim with everything behind it
copy_map      which page carries which sentence
ranges        figures drawn to one scale
view          what every part looks up
markup        escaping
"""

from collections.abc import Sequence

from secondsource.records import Dossier
from secondsource.report.comparison import comparison_report
from secondsource.report.document import document
from secondsource.report.draft import draft_report
from secondsource.report.markup import element, safe, slug
from secondsource.report.story import story_part

__all__ = ["comparison_report", "draft_report", "report"]


def report(dossiers: Sequence[Dossier]) -> str:
    """Write the stories as one HTML page that needs neither network nor script."""
    links = [element("a", safe(d.story.headline), href=f"#{slug(d.story.id)}") for d in dossiers]
    contents = element("ol", "".join(element("li", link) for link in links))
    navigation = element("nav", contents, aria_label="Stories") if len(dossiers) > 1 else ""
    stories = "".join(story_part(dossier) for dossier in dossiers)
    title = dossiers[0].story.headline if dossiers else "No story"
    note = "Counts who says a thing and how they know. It does not say whether it is so."
    foot = element("footer", note, class_="foot")
    return document(title, element("main", navigation + stories) + foot)
