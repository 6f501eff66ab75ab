"""The cluster engine: PySpark runs the same queries and steps; tables are Parquet folders that all can reach."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from secondsource.engines.parquet import need, read_batches
from secondsource.engines.tables import Engine, Step
from secondsource.frozen import frozen

__all__ = ["open_spark"]

_ROWS = 1000  # of a batch that a step gets


@frozen
class _Spark:
    folder: Path
    session: Any


def open_spark(
    folder: Path,
    memory: int | None = None,
    workers: int = 1,
    master: str | None = None,
    settings: dict[str, str] | None = None,
) -> Engine:
    """Open a Spark session over a folder of tables that driver and executors share.

    ``memory`` in bytes for each executor; without ``master``, ``workers`` threads of this machine; ``settings`` go to
    Spark as they are. Raises UsageError when pyspark is missing.
    """
    need("pyspark", "spark")
    need("pyarrow", "corpus")
    need("numba", "corpus")
    from pyspark.sql import SparkSession

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    folder.mkdir(parents=True, exist_ok=True)
    builder = SparkSession.builder.master(master or f"local[{workers}]").appName("secondsource corpus")
    near = {"spark.executorEnv.PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    for key, value in (_settings(memory) | (near if _is_near(master) else {}) | (settings or {})).items():
        builder = builder.config(key, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    if not _is_near(master):
        session.sparkContext.addPyFile(str(_packed(folder)))
    spark = _Spark(folder, session)
    return Engine("spark", _mapper(spark), _querier(spark), read_batches, session.stop)


def _is_near(master: str | None) -> bool:
    """Tell whether executors run on this machine, where they can import what the driver imports."""
    return master is None or master.startswith(("local", "spark://127.0.0.1", "spark://localhost"))


def _packed(folder: Path) -> Path:
    """Pack this package for executors that do not have it installed."""
    from zipfile import ZipFile

    package = Path(__file__).resolve().parents[1]
    place = folder / "_secondsource.zip"
    with ZipFile(place, "w") as archive:
        for path in sorted(package.rglob("*")):
            if path.is_file() and path.suffix in (".py", ".tsv", ".txt", ".json"):
                archive.write(path, path.relative_to(package.parent))
    return place


def _settings(memory: int | None) -> dict[str, str]:
    found = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.execution.arrow.maxRecordsPerBatch": str(_ROWS),
        "spark.sql.parquet.compression.codec": "zstd",
        "spark.sql.shuffle.partitions": "16",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.files.maxPartitionBytes": str(32 << 20),
        # A broadcast of articles' words would need them twice in every executor.
        "spark.sql.autoBroadcastJoinThreshold": str(4 << 20),
    }
    if memory is not None:
        found["spark.executor.memory"] = found["spark.driver.memory"] = f"{max(memory >> 20, 512)}m"
    return found


def _mapper(spark: _Spark) -> Callable[..., str]:
    def map_(step: Step, table: str, name: str, beside: str | None = None, notice: Any = None) -> str:
        frame = spark.session.read.parquet(table).select(*step.reads)
        if beside is not None:
            frame = _joined(spark, frame, beside, step)
        made = frame.mapInArrow(_runner(step, beside is not None), _schema(step))
        return _written(spark, made, name)

    return map_


def _joined(spark: _Spark, frame: Any, beside: str, step: Step) -> Any:
    """Put the other table's blobs beside every row, by each of its key columns."""
    from pyspark.sql import functions

    other = spark.session.read.parquet(beside)
    blobs = [field.name for field in other.schema.fields if field.dataType.typeName() == "binary"]
    for key in step.looks_up:
        named = [functions.col("doc").alias(f"{key}:key"), *(functions.col(b).alias(f"{key}:{b}") for b in blobs)]
        found = other.select(*named)
        frame = frame.join(found, frame[key] == found[f"{key}:key"]).drop(f"{key}:key")
    return frame


def _schema(step: Step) -> str:
    kinds = {"int": "bigint", "text": "string", "blob": "binary"}
    return ", ".join(f"`{name}` {kinds[kind]}" for name, kind in step.columns.items())


def _runner(step: Step, looks_up: bool) -> Callable[[Iterator[Any]], Iterator[Any]]:
    def run(batches: Iterator[Any]) -> Iterator[Any]:
        for batch in batches:
            if batch.num_rows:
                more = (_finder(batch),) if looks_up else ()
                yield step.batch(batch, *more, **step.given)

    return run


def _finder(batch: Any) -> Callable[[Any, str, str], tuple[Any, Any, Any]]:
    """Find blobs in the columns that the join put beside each row."""
    import numpy as np

    from secondsource.engines.store import blob_parts

    def find(keys: Any, column: str, side: str) -> tuple[Any, Any, Any]:
        data, offsets = blob_parts(batch.column(f"{side}:{column}"))
        wide = offsets.astype(np.int64)
        return _aligned(data), wide[:-1], np.diff(wide)

    return find


def _aligned(data: Any) -> Any:
    """Copy bytes that do not start where numbers of eight bytes may."""
    return data if data.ctypes.data % 8 == 0 else data.copy()


def _querier(spark: _Spark) -> Callable[..., str]:
    def sql(query: str, name: str, **tables: str) -> str:
        for alias, table in tables.items():
            spark.session.read.parquet(table).createOrReplaceTempView(alias)
        return _written(spark, spark.session.sql(query), name)

    return sql


def _written(spark: _Spark, frame: Any, name: str) -> str:
    """Write a table into its place; a run that was broken off leaves no place behind it."""
    import shutil

    made = spark.folder / f"{name}.tmp"
    frame.write.mode("overwrite").parquet(made.as_uri() if made.is_absolute() else str(made))
    place = spark.folder / name
    shutil.rmtree(place, ignore_errors=True)
    made.rename(place)
    return str(place)
