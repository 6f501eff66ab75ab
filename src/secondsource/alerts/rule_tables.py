"""Rules and destinations out of the tables of a TOML file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from secondsource.alerts.alert_records import KINDS, Destination, Rule
from secondsource.errors import FetchError, UsageError
from secondsource.fetch.targets import target_of
from secondsource.tables import read_toml
from secondsource.text import tokens

__all__ = ["destinations_of", "read_alerting", "rules_of"]

_OF_RULE = {
    "when": KINDS, "name": (), "about": (), "predicate": ("figure moved",), "direction": ("figure moved",),
    "by": ("figure moved",), "independent": ("second source", "support lost"),
}  # fmt: skip


def read_alerting(path: str | Path) -> tuple[tuple[Rule, ...], tuple[Destination, ...]]:
    """Read the ``[[alert]]`` and ``[[send]]`` tables of a file; other tables in it are somebody else's.

    Raises UsageError, with the number of the table, for anything that cannot be followed.
    """
    table, name = read_toml(path, "docs/watching.md"), Path(path).name
    rules = rules_of(table, name)
    return rules, destinations_of(table, name, Path(path).parent, rules)


def rules_of(table: Mapping[str, Any], name: str) -> tuple[Rule, ...]:
    """Read the rules of a parsed file, in its order; errors as ``read_alerting``.

    >>> rules_of({"alert": [{"when": "figure moved", "by": "10 %", "about": "Orsk ferry"}]}, "desk.toml")[0].share
    0.1
    """
    entries = table.get("alert", [])
    if not isinstance(entries, list):
        raise UsageError(f"{name}: write alerts as [[alert]] tables")
    return tuple(_rule(entry, f"{name}, alert {n}") for n, entry in enumerate(entries, 1))


def destinations_of(
    table: Mapping[str, Any], name: str, folder: Path, rules: tuple[Rule, ...]
) -> tuple[Destination, ...]:
    """Read where alerts go; standard output if nothing is said. Files are relative to ``folder``."""
    entries = table.get("send", [])
    if not isinstance(entries, list):
        raise UsageError(f"{name}: write destinations as [[send]] tables")
    made = tuple(_destination(entry, f"{name}, send {n}", folder, rules) for n, entry in enumerate(entries, 1))
    return made or (Destination("-"),)


def _rule(entry: object, where: str) -> Rule:
    if not isinstance(entry, dict) or entry.get("when") not in KINDS:
        asked = entry.get("when") if isinstance(entry, dict) else entry
        raise UsageError(f"{where}: when = {asked!r} is not known; use one of {', '.join(KINDS)}")
    kind = str(entry["when"])
    for key in entry:
        if key not in _OF_RULE or (_OF_RULE[key] and kind not in _OF_RULE[key]):
            raise UsageError(f"{where}: {key!r} means nothing for {kind!r}; take it out")
    by, share = _step(entry.get("by", 0), where)
    return Rule(
        kind=kind,
        name=_text(entry, "name", where) or kind,
        about=tuple(token.folded for token in tokens(_text(entry, "about", where) or "")),
        predicate=_text(entry, "predicate", where),
        direction=_direction(entry.get("direction"), where),
        by=by,
        share=share,
        independent=_count(entry.get("independent", 2), where),
    )


def _step(value: object, where: str) -> tuple[float, float]:
    """Read ``by``: a number of whatever is counted, or a share such as "10 %"."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0:
        return float(value), 0.0
    digits = value.removesuffix("%").strip() if isinstance(value, str) and value.endswith("%") else ""
    try:
        return 0.0, round(float(digits) / 100, 6)
    except ValueError:
        raise UsageError(f'{where}: by = {value!r} is no step; write 5 or "10 %"') from None


def _direction(value: object, where: str) -> str | None:
    if value not in (None, "up", "down"):
        raise UsageError(f"{where}: direction = {value!r} is not known; use up or down")
    return None if value is None else str(value)


def _count(value: object, where: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise UsageError(f"{where}: independent = {value!r} is no number of sources")
    return value


def _destination(entry: object, where: str, folder: Path, rules: tuple[Rule, ...]) -> Destination:
    if not isinstance(entry, dict) or set(entry) - {"to", "rules"}:
        raise UsageError(f"{where}: use only the keys to, rules")
    to = _text(entry, "to", where)
    if to is None:
        raise UsageError(f"{where}: say to: -, a file, or an https:// address")
    named = entry.get("rules", [])
    known = {rule.name for rule in rules}
    if not isinstance(named, list) or not all(name in known for name in named):
        raise UsageError(f"{where}: rules must list names of alerts; known are {', '.join(sorted(known)) or 'none'}")
    if to.lower().startswith(("http://", "https://")):
        try:
            target_of(to)
        except FetchError as error:
            raise UsageError(f"{where}: {error}") from error
    elif to != "-":
        to = str(folder / to)
    return Destination(to, tuple(named))


def _text(table: Mapping[str, Any], key: str, where: str) -> str | None:
    value = table.get(key)
    if value is not None and (not isinstance(value, str) or not value.strip()):
        raise UsageError(f"{where}: {key} must be a text")
    return value
