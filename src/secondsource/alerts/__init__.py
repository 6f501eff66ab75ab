"""Alerts on claims, not on commas: rules of a desk, held against two dossiers of one story.

alert_records rule_tables      rules, alerts, where they go; read from TOML
pairing changes raising        the same claim earlier and later; what is different; what a rule wants of it
outbox                         waiting for standard output, a file, a webhook
"""

from secondsource.alerts.alert_records import KINDS, Alert, Destination, Rule
from secondsource.alerts.outbox import deliver, line_of, queued
from secondsource.alerts.raising import alerts_between
from secondsource.alerts.rule_tables import destinations_of, read_alerting, rules_of

__all__ = [
    "KINDS", "Alert", "Destination", "Rule", "alerts_between", "deliver", "destinations_of", "line_of", "queued",
    "read_alerting", "rules_of",
]  # fmt: skip
