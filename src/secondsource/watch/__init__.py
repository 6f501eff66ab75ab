"""Feeds watched over days: what is new is fetched and handed on, what was corrected is noticed, nothing is lost.

feed_records                    what a feed holds
moments feed_text soup          times, letters and tags as feeds write them
xml_items json_items > feeds    RSS, Atom, sitemaps; JSON Feed; any of them
config states events            what is watched, what is remembered, what is reported
polling calling                 one poll of a feed; one visit to a report
watching                        the loop
archiving                       into an archive; its stories held against what they were
"""

from secondsource.watch.config import Watched, WatchedFeed, read_watched
from secondsource.watch.events import Event, Kept, Sink
from secondsource.watch.states import Store, memory_store, opened_store
from secondsource.watch.watching import Work, watch

__all__ = [
    "Event", "Kept", "Sink", "Store", "Watched", "WatchedFeed", "Work", "memory_store", "opened_store", "read_watched",
    "watch",
]  # fmt: skip
