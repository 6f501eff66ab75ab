"""Alerts: two dossiers of one story held against the rules of a desk."""

from collections.abc import Iterator, Sequence

from secondsource.alerts.alert_records import Alert, Rule
from secondsource.alerts.changes import (
    Difference,
    altered_quotations,
    changed_support,
    conflicts,
    moved_figures,
    withdrawals,
)
from secondsource.alerts.pairing import Pairing, paired
from secondsource.frozen import replace
from secondsource.records import Dossier, content_id
from secondsource.text import tokens

__all__ = ["alerts_between"]


def alerts_between(before: Dossier | None, after: Dossier, rules: Sequence[Rule], at: str) -> tuple[Alert, ...]:
    """Say what a desk wants to hear of, in the order of its rules; each thing once a rule.

    ``before`` is the dossier of the same story when it was last looked at, None if there was none; ``at`` is the UTC
    instant of ``after``. A comma, another wording of a claim, another page that copies: nothing.
    """
    pairing = paired(before if before is not None else _nothing(after), after)
    made = [_alert(rule, difference, after, at) for rule in rules for difference in _matching(rule, pairing)]
    return tuple({alert.id: alert for alert in made}.values())


def _nothing(after: Dossier) -> Dossier:
    return replace(after, articles=(), sentences=(), copy_links=(), sources=(), claims=(), relations=(), findings=())


def _matching(rule: Rule, pairing: Pairing) -> Iterator[Difference]:
    for difference in _of_kind(rule, pairing):
        if _is_about(rule, difference, pairing.after):
            yield difference


def _of_kind(rule: Rule, pairing: Pairing) -> Iterator[Difference]:
    if rule.kind == "figure moved":
        yield from (d for d in moved_figures(pairing) if _moved_enough(rule, d))
    elif rule.kind == "second source":
        yield from (d for had, has, d in changed_support(pairing) if had < rule.independent <= has)
    elif rule.kind == "support lost":
        yield from (d for had, has, d in changed_support(pairing) if has < rule.independent <= had)
    elif rule.kind == "conflict":
        yield from conflicts(pairing)
    elif rule.kind == "withdrawal":
        yield from withdrawals(pairing)
    else:
        yield from altered_quotations(pairing)


def _moved_enough(rule: Rule, difference: Difference) -> bool:
    if rule.predicate is not None and rule.predicate not in {claim.predicate for claim in difference.claims}:
        return False
    if rule.direction is not None and (difference.size > 0) != (rule.direction == "up"):
        return False
    return abs(difference.size) >= rule.by and difference.share >= rule.share


def _is_about(rule: Rule, difference: Difference, dossier: Dossier) -> bool:
    """Tell whether all the words that a rule asks for stand in the claims, or in the headlines of the story."""
    said = (difference.text, *(claim.text for claim in difference.claims))
    text = "\n".join((*said, dossier.story.headline, *(article.headline for article in dossier.articles)))
    return not rule.about or set(rule.about) <= {token.folded for token in tokens(text)}


def _alert(rule: Rule, difference: Difference, dossier: Dossier, at: str) -> Alert:
    text = " ".join(difference.text.split())
    return Alert(
        id=content_id("alr", rule.name, rule.kind, dossier.story.headline, text, at),
        rule=rule.name,
        kind=rule.kind,
        at=at,
        story=dossier.story.id,
        headline=dossier.story.headline,
        text=text,
        before=difference.before,
        after=difference.after,
        claims=tuple(claim.id for claim in difference.claims),
        pages=difference.pages,
    )
