"""Growth, memory and Spark: what a corpus costs as it grows, and whether a broken cluster still gives the same bytes.

python bench/scale.py grow ARTICLES.jsonl [--sizes 20000,60000,200000] [--memory 1GB]
python bench/scale.py spark ARTICLES.jsonl [--articles 2000] [--master-port 7177]

``grow`` builds larger sets out of real articles: each round repeats them with a fifth of the words changed at random,
which makes pairs in proportion; CPU time of the whole process, largest resident memory and the exponent between sizes
are printed. ``spark`` starts a standalone master and two workers on loopback, kills one worker in the map and one in
the shuffle, and compares the files with those of the local engine.
"""

import argparse
import contextlib
import hashlib
import json
import math
import os
import random
import re
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
OUTPUTS = (
    "articles.parquet",
    "pairs.parquet",
    "families.parquet",
    "stories.parquet",
    "clusters.parquet",
    "novel.jsonl",
)


def grown(articles: Path, size: int) -> Iterator[str]:
    """Lines of so many articles: the real ones, then changed copies of them of other outlets."""
    lines = articles.read_text(encoding="utf-8").splitlines()
    chance = random.Random(size)
    words = sorted({word for line in lines[:200] for word in re.findall(r"[a-z]{4,}", line)})
    for number in range(size):
        record = json.loads(lines[number % len(lines)])
        again = number // len(lines)
        if again:
            record["id"] = f"{record['id']}-{again}"
            record["outlet"] = f"Reprint {again}"
            record["text"] = re.sub(
                r"\w{4,}", lambda m: chance.choice(words) if chance.random() < 0.2 else m[0], record["text"]
            )
        yield json.dumps(record, ensure_ascii=False)


def measured(arguments: list[str]) -> tuple[float, float, int]:
    """Run a command: CPU seconds, wall seconds, largest resident memory in kilobytes."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    peak = [0]
    process = subprocess.Popen(arguments, env=environment, stdout=subprocess.DEVNULL)
    while process.poll() is None:
        try:
            status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
            found = re.search(r"VmHWM:\s+(\d+)", status)
            peak[0] = max(peak[0], int(found[1]) if found else 0)
        except OSError:
            pass
        time.sleep(0.2)
    if process.returncode:
        raise SystemExit(f"{' '.join(arguments)} left with {process.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, time.monotonic() - began, peak[0]


def grow(articles: Path, sizes: list[int], memory: str, folder: Path) -> None:
    last: tuple[int, float] | None = None
    for size in sizes:
        source, out = folder / f"grown-{size}.jsonl", folder / f"out-{size}"
        with source.open("w", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in grown(articles, size))
        command = [sys.executable, "-m", "secondsource", "corpus", str(source), "--out", str(out), "--memory", memory]
        cpu, wall, peak = measured(command)
        exponent = math.log(cpu / last[1]) / math.log(size / last[0]) if last else float("nan")
        print(
            f"{size:>9,} articles: {cpu:7.1f} s CPU ({size / cpu:,.0f} a second), {wall:7.1f} s wall, "
            f"{peak / 1024:,.0f} MB at most ({1024 * peak / size / 1000:.1f} KB an article), exponent {exponent:.2f}",
            flush=True,
        )
        last = size, cpu
        source.unlink()
        subprocess.run(["rm", "-rf", str(out)], check=True)


# --- Spark -----------------------------------------------------------------------------------------------------------


def digests(out: Path) -> dict[str, str]:
    return {name: hashlib.sha256((out / name).read_bytes()).hexdigest()[:16] for name in OUTPUTS}


def daemon(kind: str, arguments: list[str], folder: Path) -> "subprocess.Popen[bytes]":
    """Start a master or worker on loopback."""
    import pyspark

    home = Path(pyspark.__file__).parent
    environment = {
        **os.environ, "SPARK_HOME": str(home), "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_NO_DAEMONIZE": "1",
        "PYSPARK_PYTHON": sys.executable, "SPARK_WORKER_DIR": str(folder / "work"),
        "SPARK_MASTER_OPTS": "-Dspark.master.rest.enabled=false", "SPARK_DAEMON_MEMORY": "256m",
    }  # fmt: skip
    name = f"org.apache.spark.deploy.{kind}"
    log = (folder / f"{kind.rsplit('.', 1)[-1]}-{time.monotonic_ns()}.log").open("wb")
    command = [str(home / "bin" / "spark-class"), name, "--host", "127.0.0.1", *arguments]
    return subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)


def worker(master: str, folder: Path) -> "subprocess.Popen[bytes]":
    return daemon("worker.Worker", ["--cores", "1", "--memory", "1g", "--webui-port", "0", master], folder)


def stop(process: "subprocess.Popen[bytes]") -> None:
    """Kill a daemon and its executors."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def spark_runs(articles: Path, count: int, port: int, folder: Path) -> int:
    source = folder / "articles.jsonl"
    lines = articles.read_text(encoding="utf-8").splitlines()[:count]
    source.write_text("\n".join(planted(lines)) + "\n", encoding="utf-8")
    measured([sys.executable, "-m", "secondsource", "corpus", str(source), "--out", str(folder / "local")])
    expected = digests(folder / "local")
    master = f"spark://127.0.0.1:{port}"
    daemons = [daemon("master.Master", ["--port", str(port), "--webui-port", "0"], folder)]
    wrong = 0
    try:
        time.sleep(6)
        daemons += [worker(master, folder), worker(master, folder)]
        time.sleep(6)
        for name, stage in (("whole", None), ("a worker killed in the map", "words"), ("in the shuffle", "candidates")):
            out = folder / name.replace(" ", "-")
            began = time.monotonic()
            found = spark_run(source, out, master, stage, daemons, folder)
            same = found == expected
            wrong += not same
            print(
                f"Spark, {name}: {time.monotonic() - began:.0f} s, {'same bytes' if same else 'OTHER BYTES'}",
                flush=True,
            )
    finally:
        for process in reversed(daemons):
            stop(process)
    return wrong


def planted(lines: list[str]) -> Iterator[str]:
    """Put one sentence into three articles of ten: its shingles are in 30 % of the corpus."""
    for number, line in enumerate(lines):
        record = json.loads(line)
        if number % 10 < 3:
            record["text"] += (
                "\nNobody who was on the quay that night will forget the sound the old harbour crane made."
            )
        yield json.dumps(record, ensure_ascii=False)


def spark_run(
    source: Path, out: Path, master: str, stage: str | None, daemons: "list[subprocess.Popen[bytes]]", folder: Path
) -> dict[str, str]:
    """Run a corpus on the cluster; a worker is killed a moment after ``stage`` begins, and another joins."""
    command = [
        sys.executable, "-m", "secondsource", "corpus", str(source), "--out", str(out), "--engine", "spark",
        "--master", master, "--memory", "600MB",
    ]  # fmt: skip
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "SPARK_LOCAL_IP": "127.0.0.1"}
    log = out.with_suffix(".log")
    with log.open("wb") as file:
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=file)
    killed = stage is None
    while process.poll() is None:
        if not killed and (out / "stages" / f"{stage}.tmp").exists():
            time.sleep(1.0)
            stop(daemons.pop())
            daemons.append(worker(master, folder))
            killed = True
        time.sleep(0.05)
    if process.returncode:
        print(log.read_text(encoding="utf-8", errors="replace")[-1500:], file=sys.stderr)
        return {"left with": str(process.returncode)}
    return digests(out) if killed else {"no worker": "was killed"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    growing = commands.add_parser("grow")
    growing.add_argument("articles", type=Path)
    growing.add_argument("--sizes", default="20000,60000,200000")
    growing.add_argument("--memory", default="1GB")
    on_spark = commands.add_parser("spark")
    on_spark.add_argument("articles", type=Path)
    on_spark.add_argument("--articles", dest="count", type=int, default=2000)
    on_spark.add_argument("--master-port", type=int, default=7177)
    for command in (growing, on_spark):
        command.add_argument("--folder", type=Path, help="where to work (default: a temporary folder)")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        if given.command == "grow":
            grow(given.articles, [int(size) for size in given.sizes.split(",")], given.memory, folder)
            return 0
        return spark_runs(given.articles, given.count, given.master_port, folder)


if __name__ == "__main__":
    raise SystemExit(main())
