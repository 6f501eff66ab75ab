"""Named stages that a rerun skips: each table's folder says of what it was made."""

import json
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from typing import Any

from secondsource.engines.tables import Engine, Step, Table
from secondsource.frozen import frozen

__all__ = ["Run", "fingerprint_of", "made_by", "map_stage", "sql_stage"]

_MARK = "_made-of.json"
# Of the code that makes the tables: a change of any stage's meaning takes the next number.
_VERSION = 3


@frozen
class Run:
    """One run over a folder: the engine, the folder of stages, what the inputs were, and who hears of progress."""

    engine: Engine
    folder: Path
    inputs: str
    tell: Callable[[str, bool, int, int], None]  # stage, whether it stood from an earlier run, rows done and in all


def fingerprint_of(files: tuple[Path, ...], engine: str) -> str:
    """Give a number that changes with the inputs' names, sizes and times of change, and with the engine."""
    facts = [(path.name, path.stat().st_size, path.stat().st_mtime_ns) for path in files]
    return blake2b(json.dumps([_VERSION, engine, sorted(facts)]).encode(), digest_size=12).hexdigest()


def made_by(run: Run, name: str, make: Callable[[str], Table]) -> Table:
    """Give a stage's table: as it stands from an earlier run over the same inputs, or made now."""
    if run.engine.name == "plain":  # its tables are lists and stand nowhere
        return make(name)
    place = run.folder / name
    mark = place / _MARK
    if mark.exists() and mark.read_text(encoding="utf-8") == run.inputs:
        run.tell(name, True, 0, 0)
        return str(place)
    run.tell(name, False, 0, 0)
    table = make(name)
    mark.write_text(run.inputs, encoding="utf-8")
    return table


def sql_stage(run: Run, name: str, query: str, **tables: Table) -> Table:
    """Run a query as a stage."""
    return made_by(run, name, lambda stage: run.engine.sql(query, stage, **tables))


def map_stage(run: Run, step: Step, table: Table, name: str = "", beside: Table | None = None) -> Table:
    """Run a step as a stage of its own name or another."""

    def notice(done: int, total: int) -> None:
        run.tell(name or step.name, False, done, total)

    made: Any = made_by(run, name or step.name, lambda stage: run.engine.map(step, table, stage, beside, notice))
    return made
