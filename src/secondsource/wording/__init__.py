"""The dossier in a newsroom's words; what may never be shown is never written here.

screen    the first screen as lines, in an editor's order
cautions  what changed, what to watch before using it, what all agree on
telling   who says what; what is new or only on one page
lineages  the pages, one by one or by whose text they print
pages     what one page is made of
known     what the screen looks up, and how it says a claim
lines     lines and sections, and what folds
counts    the count of sources in words, how each knows, who heard it
kinds     findings in the order of their weight
names     what pages, newsrooms and sources are called
dates     times in words
plain     numbers, plurals, text that is safe to print
changes   what a copy did to its original (loaded where two texts are compared)
drafted   a draft's statements below their sentences (loaded where a draft is checked)
"""

from secondsource.wording.counts import count_words, evidence_words, support_words
from secondsource.wording.dates import when_words
from secondsource.wording.kinds import FINDING_KINDS
from secondsource.wording.known import said
from secondsource.wording.lines import Line, Section
from secondsource.wording.names import page_labels
from secondsource.wording.plain import one_line
from secondsource.wording.screen import Head, Screen, screen

__all__ = [
    "FINDING_KINDS", "Head", "Line", "Screen", "Section", "count_words", "evidence_words", "one_line", "page_labels",
    "said", "screen", "support_words", "when_words",
]  # fmt: skip
