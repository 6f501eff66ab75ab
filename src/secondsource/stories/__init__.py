"""Stories: which articles report the same event.

Layers, top to bottom: grouping, rules, reasons, pairs, profiles, clusters.
"""

from secondsource.stories.grouping import Grouping, StoryLink, group

__all__ = ["Grouping", "StoryLink", "group"]
