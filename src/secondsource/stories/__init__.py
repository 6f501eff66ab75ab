"""Stories: which articles report the same event.

Layers, top to bottom: weighing, recalibrating, online, packing, related, summaries, grouping, candidates, doubts,
rules, reasons, pairs, profiles, words; clusters stands beside them.
"""

from secondsource.stories.grouping import Grouping, StoryLink, group, group_weighed

__all__ = ["Grouping", "StoryLink", "group", "group_weighed"]
