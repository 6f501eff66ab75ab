"""Everything that says how right the program is, in one run, beside its floors.

    python bench/quality.py                     the labelled stories of this repository
    python bench/quality.py --data DATA         and the public sets in a folder (bench/sets.toml, bench/README.md)
    python bench/quality.py --misses            and each thing that was missed in the stories' development part

The labelled stories' test part is counted, never shown: it is not read while rules are written. ``bench/floors.json``
holds floors with the digest of each labelled set; ``--pin`` writes the floors of this run, which must be asked for.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from labelled import LabelledStory, read_story  # noqa: E402
from scoring import Score, dossiers_of, pooled, report, score  # noqa: E402

FLOORS = Path(__file__).with_name("floors.json")
STORIES = ROOT / "tests" / "stories" / "labelled"
# What is pinned: the name, whether more is better, and how far below a run its floor may lie (one story more or less).
PINNED = {
    "false-independent rate": (False, 0.005),
    "independent pairs recognised": (True, 0.03),
    "truth inside": (True, 0.02),
    "low is truth": (True, 0.02),
    "low is high": (True, 0.03),
    "at most one apart": (True, 0.02),
    "source right": (True, 0.02),
    "party right": (True, 0.02),
    "figure mentions found": (True, 0.02),
    "relation macro-F1": (True, 0.03),
}
# What issue and handbook ask of the test part.
WANTED = {
    "dependent pairs": 400,
    "false-independent upper bound": 0.02,
    "truth inside": 0.98,
    "low is truth": 0.70,
    "low is high": 0.60,
    "at most one apart": 0.90,
    "source right": 0.90,
    "party right": 0.90,
    "relation macro-F1": 0.80,
    "precision of disputed": 0.90,
    "precision of does not add up": 0.90,
}
LANGUAGES = ("en", "fr", "es", "de")


def digest(part: str) -> str:
    """SHA-256 over the labelled stories of a part, in order of name."""
    files = sorted((STORIES / part).glob("*.story"))
    return sha256(b"".join(path.name.encode() + b"\0" + path.read_bytes() for path in files)).hexdigest()


def measure(part: str) -> tuple[dict[str, float], Score, Mapping[str, dict[str, float]]]:
    """Ratios of all stories of a part, what was missed, and the ratios by language."""
    stories = [read_story(path) for path in sorted((STORIES / part).glob("*.story"))]
    with tempfile.TemporaryDirectory() as folder:
        scores = [(story, score(story, dossiers_of(story, Path(folder)))) for story in stories]
    total = pooled(one for _, one in scores)
    by_language = {
        language: report(pooled(one for story, one in scores if _language(story) == language))
        for language in LANGUAGES
        if any(_language(story) == language for story, _ in scores)
    }
    return report(total), total, by_language


def _language(story: LabelledStory) -> str:
    return story.given.get("language", "en")[:2]


def constant() -> dict[str, float]:
    """What the answer "1 to as many as speak" would get in the test part: a count that says nothing must fail."""
    stories = [read_story(path) for path in sorted((STORIES / "test").glob("*.story"))]
    with tempfile.TemporaryDirectory() as folder:
        scores = [score(s, [_flattened(d) for d in dossiers_of(s, Path(folder))]) for s in stories]
    return report(pooled(scores))


def _flattened(dossier: Mapping[str, object]) -> dict[str, object]:
    made = json.loads(json.dumps(dossier))
    for claim in made["claims"]:
        most = max(2, claim["support"]["sources"]["high"], claim["support"]["outlets"]["high"])
        claim["support"]["independent"] = {"low": 1, "high": most}
        claim["support"]["witnesses"] = claim["support"]["witnesses"][:1]
    return dict(made)


def show(title: str, columns: Mapping[str, Mapping[str, float]]) -> None:
    """One table: a row a measure, a column a part, and what is wanted."""
    print(f"\n{title}\n")
    names = list(next(iter(columns.values())))
    print(f"{'':36}" + "".join(f"{name:>10}" for name in columns) + f"{'wanted':>10}")
    for name in names:
        cells = "".join(f"{column.get(name, float('nan')):>10.4g}" for column in columns.values())
        print(f"{name:36}{cells}" + (f"{WANTED[name]:>10g}" if name in WANTED else ""))


def floors_of(parts: Mapping[str, Mapping[str, float]]) -> dict[str, object]:
    """Floors a little below what was measured, with the digest of the set that it was measured on."""
    return {
        part: {
            "digest": digest(part),
            "floors": {
                name: round(max(0.0, ratios[name] - slack) if more else ratios[name] + slack, 4)
                for name, (more, slack) in PINNED.items()
            },
        }
        for part, ratios in parts.items()
    }


def public_sets(data: Path) -> None:
    """The benchmarks of single steps on public data, each by its own script."""
    for script in ("extraction.py", "claims_sets.py", "stories.py"):
        path = Path(__file__).with_name(script)
        if path.exists():
            print(f"\n== {script}\n", flush=True)
            subprocess.run([sys.executable, str(path), str(data)], check=False)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; 1 if a floor is not held."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--pin", action="store_true")
    options = parser.parse_args(arguments)
    start = time.process_time()
    measured = {part: measure(part) for part in ("dev", "test")}
    ratios = {part: found[0] for part, found in measured.items()}
    show("Labelled stories", {**ratios, "1 to n": constant()})
    show("Test part by language", measured["test"][2])
    print(f"\n{time.process_time() - start:.1f} s of CPU")
    if options.misses:
        print("\n".join(measured["dev"][1].misses))
    if options.pin:
        FLOORS.write_text(json.dumps(floors_of(ratios), indent=1) + "\n", encoding="utf-8")
    if options.data:
        public_sets(options.data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
