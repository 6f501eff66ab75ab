"""Pages from the web, fetched under a guard that connects only to public addresses it has checked.

address_classes targets     which addresses are public; addresses of pages taken apart
rules                       what is allowed, asked and answered
connecting unpacking        a connection to a checked address; bodies out of their packing
exchange robots             one request and its answer; what a site asks of robots
visiting                    a visitor with manners: robots.txt, pauses, redirects
fetched                     answers as pages
"""

from secondsource.fetch.fetched import fetch_pages, pages_of, seen_at
from secondsource.fetch.rules import NO_VALIDATORS, Answer, Fetch, Rules, Validators
from secondsource.fetch.visiting import post, visitor

__all__ = [
    "NO_VALIDATORS", "Answer", "Fetch", "Rules", "Validators", "fetch_pages", "pages_of", "post", "seen_at", "visitor",
]  # fmt: skip
