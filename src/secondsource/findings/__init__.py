"""What a careful reader would say about a story, in the order of its weight.

Layers, top to bottom: this package's ``findings``, then scopes figures counts pages credits changes, then finding.
"""

from secondsource.claims.read import ClaimSet
from secondsource.findings.changes import altered_quotations, changed_attributions, changed_figures, notices
from secondsource.findings.counts import counted
from secondsource.findings.credits import credit_audit
from secondsource.findings.figures import agreements, breakdowns, clashes, disputes, revisions, stale_figures
from secondsource.findings.pages import (
    charged_headlines,
    headlines,
    impossible_dates,
    left_out,
    other_events,
    stubs,
    unread,
)
from secondsource.findings.scopes import (
    captions_only,
    disputed_labels,
    narrowed,
    new_facts,
    not_comparable,
    one_side,
)
from secondsource.records import Finding

__all__ = ["WEIGHTS", "findings"]

WEIGHTS = (
    "withdrawn", "corrected", "on hold", "does not add up", "disputed", "slip", "headline goes further",
    "attribution changed", "bound changed", "one source", "one copy", "one reporter", "all agree", "two sources",
    "revised", "stale", "not confirmed", "denied", "unnamed only", "second-hand only", "one side only",
    "no source named", "not comparable", "broken down", "narrowed", "label disputed", "quotation changed", "left out",
    "two versions", "impossible date", "may be another event", "caption only", "credit", "new", "too short", "not read",
)  # fmt: skip
_FINDERS = (
    notices, clashes, disputes, changed_figures, headlines, charged_headlines, changed_attributions, counted,
    agreements, revisions, stale_figures, breakdowns, altered_quotations, left_out, credit_audit, impossible_dates,
    other_events, stubs, unread, one_side, not_comparable, narrowed, disputed_labels, captions_only, new_facts,
)  # fmt: skip


def findings(read: ClaimSet) -> tuple[Finding, ...]:
    """Find everything that the story's claims and pages give to say, heaviest first, then by the rank of its claims."""
    found = {f.id: f for finder in _FINDERS for f in finder(read)}
    ranks = {claim.id: claim.rank for claim in read.claims}

    def order(f: Finding) -> tuple[int, int, str, str]:
        return WEIGHTS.index(f.kind), min((ranks[c] for c in f.claims), default=0), f.text, f.id

    return tuple(sorted(found.values(), key=order))
