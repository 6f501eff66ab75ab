"""Peers and us on one input, end to end: CPU seconds of the whole process, and recall by kind of planted edit.

python bench/corpus_speed.py ARTICLES.jsonl TRUTH.tsv [--runs 3]      both as bench/plant.py writes them

rensa and datasketch are asked what they answer: pairs of a Jaccard similarity of .5 over word 5-grams, 128
permutations; they must be installed (pip install rensa datasketch). Runs alternate, medians are printed: compare
ratios, not seconds.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
_READ = """
import json, sys
rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
def grams(text):
    words = text.lower().split()
    return [" ".join(words[i:i + 5]) for i in range(max(1, len(words) - 4))]
"""
_WRITE = """
pairs = {tuple(sorted((rows[i]["id"], rows[j]["id"]))) for i, m in enumerate(made) for j in lsh.query(m)
         if i != j and m.jaccard(made[j]) >= 0.5}
open(sys.argv[2], "w").writelines("\\t".join(pair) + "\\n" for pair in sorted(pairs))
"""
PEERS = {
    "rensa": _READ + """
from rensa import RMinHash, RMinHashLSH
lsh, made = RMinHashLSH(threshold=0.5, num_perm=128, num_bands=32), []
for i, row in enumerate(rows):
    m = RMinHash(num_perm=128, seed=42)
    m.update(grams(row["text"]))
    made.append(m)
    lsh.insert(i, m)
""" + _WRITE,
    "datasketch": _READ + """
from datasketch import MinHash, MinHashLSH
lsh, made = MinHashLSH(threshold=0.5, num_perm=128), []
for i, row in enumerate(rows):
    m = MinHash(num_perm=128)
    m.update_batch([gram.encode() for gram in grams(row["text"])])
    made.append(m)
    lsh.insert(i, m)
""" + _WRITE,
}  # fmt: skip


def cpu_seconds(command: Sequence[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": str(ROOT / "src")})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def own(articles: Path, folder: Path, number: int) -> tuple[float, dict[frozenset[str], str]]:
    """Run the corpus command into a fresh folder: seconds, and the kind of every pair."""
    import pyarrow.parquet as pq

    out = folder / f"own-{number}"
    seconds = cpu_seconds([sys.executable, "-m", "secondsource", "corpus", str(articles), "--out", str(out)])
    rows = pq.read_table(out / "pairs.parquet", columns=["a", "b", "kind"]).to_pylist()
    return seconds, {frozenset((row["a"], row["b"])): row["kind"] for row in rows}


def peer(name: str, articles: Path, folder: Path) -> tuple[float, dict[frozenset[str], str]]:
    out = folder / f"{name}.tsv"
    seconds = cpu_seconds([sys.executable, "-c", PEERS[name], str(articles), str(out)])
    lines = out.read_text(encoding="utf-8").splitlines()
    return seconds, {frozenset(line.split("\t")): "pair" for line in lines}


def recall(found: dict[frozenset[str], str], truth: Sequence[Sequence[str]], names: set[str]) -> dict[str, float]:
    known = [row for row in truth if row[0] in names and row[1] in names]
    total = Counter(kind for _, _, kind in known)
    hits = Counter(kind for source, copy, kind in known if frozenset((source, copy)) in found)
    return {kind: hits[kind] / total[kind] for kind in total}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("truth", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    truth = [line.split("\t") for line in given.truth.read_text(encoding="utf-8").splitlines()]
    names = {json.loads(line)["id"] for line in given.articles.open(encoding="utf-8")}
    seconds: dict[str, list[float]] = {}
    found: dict[str, dict[frozenset[str], str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(given.runs):
            for name in ("secondsource", *PEERS):
                run = own(given.articles, Path(folder), number) if name == "secondsource" else None
                spent, found[name] = run or peer(name, given.articles, Path(folder))
                seconds.setdefault(name, []).append(spent)
    for name, spent in seconds.items():
        middle = statistics.median(spent)
        print(
            f"{name:13} {middle:7.1f} s CPU, {len(names) / middle:7,.0f} articles a second, {len(found[name]):,} pairs"
        )
    shares = {name: recall(pairs, truth, names) for name, pairs in found.items()}
    print(f"{'recall':13} " + " ".join(f"{name:>13}" for name in shares))
    for kind in shares["secondsource"]:
        print(f"{kind:13} " + " ".join(f"{share[kind]:13.3f}" for share in shares.values()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
