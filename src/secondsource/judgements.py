"""A person's decisions, read from TOML: they override the program's, with name, reason and time."""

from pathlib import Path

from secondsource.errors import JudgementError
from secondsource.records import Judgement

__all__ = ["KINDS", "read_judgements"]

KINDS = ("same party", "not a copy", "same event", "different event")


def read_judgements(path: str | Path) -> tuple[Judgement, ...]:
    """Read the judgements of a file, in its order.

    Each ``[[judgement]]`` table has ``kind`` (same party, not a copy, same event, different event), ``of`` (two or
    more names of sources, for a party, or of pages), ``who``, ``why``, and perhaps ``when`` (an ISO date or time).
    Raises JudgementError, with the number of the table, for anything that cannot be applied.
    """
    import tomllib

    name = Path(path).name
    try:
        table = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise JudgementError(f"{name}: cannot be read as TOML: {error}") from error
    entries = table.get("judgement")
    if not isinstance(entries, list) or set(table) - {"judgement"}:
        raise JudgementError(f"{name}: holds no [[judgement]] tables, or something beside them; see docs/judgements.md")
    return tuple(_judgement(entry, f"{name}, judgement {n}") for n, entry in enumerate(entries, start=1))


def _judgement(entry: object, where: str) -> Judgement:
    if not isinstance(entry, dict) or set(entry) - {"kind", "of", "who", "why", "when"}:
        raise JudgementError(f"{where}: use only the keys kind, of, who, why, when")
    kind, of = entry.get("kind"), entry.get("of")
    if kind not in KINDS:
        raise JudgementError(f"{where}: kind {kind!r} is not known; use one of {', '.join(KINDS)}")
    if not isinstance(of, list) or len(of) < 2 or not all(isinstance(n, str) and n.strip() for n in of):
        raise JudgementError(f"{where}: 'of' must list two or more names")
    for key in ("who", "why"):
        if not isinstance(entry.get(key), str) or not entry[key].strip():
            raise JudgementError(f"{where}: say {key}: a decision without it cannot be checked by others")
    when = entry.get("when")
    return Judgement(str(kind), tuple(of), entry["who"], entry["why"], None if when is None else str(when))
