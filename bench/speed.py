"""What a run costs, in CPU time of the whole process, as a multiple of Python's own start.

python bench/speed.py [PAGE PAGE]     two pages (default: the two real reports if present, else two of the example)

Wall-clock time says more about the machine's other work than about the program; CPU time of the child process, set
against `python -c pass` on the same machine, can be compared between machines.
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
SEEDS = ROOT.parent / "shared" / "seeds"
EXAMPLE = ROOT / "examples" / "harbour" / "pages"
BYTECODE = Path(tempfile.gettempdir()) / "secondsource-bytecode"
RUNS = 5
LIMIT = 25.0  # times `python -c pass`, for two pages
FIFTY = 5.0  # seconds, for fifty text pages


def cpu_seconds(arguments: Sequence[str]) -> float:
    """User and system time of one child process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONPYCACHEPREFIX": str(BYTECODE)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed package has its bytecode beside it
    subprocess.run(
        [sys.executable, *arguments], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def median_seconds(arguments: Sequence[str]) -> float:
    """The median of five runs, after one that fills the caches."""
    cpu_seconds(arguments)
    return statistics.median(cpu_seconds(arguments) for _ in range(RUNS))


def two_pages() -> list[Path]:
    seeds = sorted(SEEDS.glob("0*.txt"))
    return seeds[:2] if len(seeds) >= 2 else sorted(EXAMPLE.iterdir())[:2]


def ratio(pages: Sequence[Path]) -> float:
    """How many times the cost of Python's own start a dossier of these pages costs."""
    return median_seconds(["-m", "secondsource", "dossier", *map(str, pages)]) / median_seconds(["-c", "pass"])


def fifty_pages(folder: Path) -> list[str]:
    """Fifty invented text pages: ten events, five outlets each; some copy the first."""
    places = ["Brakk", "Orsk", "Tolvik", "Sarvic", "Lund", "Harn", "Vell", "Cray", "Dorn", "Essk"]
    for number in range(50):
        place, take = places[number // 5], number % 5
        lines = [
            f"{number + 3} people were rescued at {place} on Tuesday, 16 May 2023, the {place} Fire Service said.",
            f"“We counted {number + 3} people on the roof,” {place} Fire Service director Ana Torvik said.",
            f"The mill at {place} employs {100 + number // 5} people, according to its owner, {place} Stone.",
            f"Rain had raised the river by {2 + take} metres since Sunday, outlet number {take} saw from the quay.",
            "Schools stay closed until Friday, and the road to the coast is open to lorries only.",
        ]
        text = f"Rescue at {place}, take {take}\n\n" + "\n\n".join(lines) + "\n"
        (folder / f"page-{number:02d}.txt").write_text(text, encoding="utf-8")
    return [str(folder)]


def main(arguments: Sequence[str]) -> int:
    pages = [Path(name) for name in arguments] or two_pages()
    found = ratio(pages)
    print(f"two pages: {found:.1f} x `python -c pass` (at most {LIMIT:.0f})")
    with tempfile.TemporaryDirectory() as folder:
        fifty = cpu_seconds(["-m", "secondsource", "dossier", *fifty_pages(Path(folder))])
    print(f"fifty text pages: {fifty:.2f} s of CPU time (at most {FIFTY:.0f})")
    return 0 if found <= LIMIT and fifty <= FIFTY else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
