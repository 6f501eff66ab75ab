"""Pages made to hold a reader up, one by one: what becomes of each, how long it takes, how much memory.

python bench/hostile.py [WORDS...]     only pages whose name holds one of the words

Each page is read in a process of its own, between two pages that are good, and within these limits: 35 s of wall time,
1,600 MB in the largest process. A line is marked when it breaks a limit, when the process dies, or when a page beside
it does not come out as it does alone; the exit code then is 1.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from hostile_pages import GOOD, HOSTILE, TEXTS  # noqa: E402

SECONDS = 35.0
MEGABYTES = 1_600
PAGES = {**HOSTILE, **{f"text: {name}": make for name, make in TEXTS.items()}}


def read_between(name: str) -> dict[str, Any]:
    """Read a hostile page between two good ones; in the process that is measured."""
    from secondsource.articles import extract_each
    from secondsource.pages import read_all
    from secondsource.records import Skip

    other = GOOD.replace(b"Tuesday", b"Monday")
    alone = [extract_each([page])[0] for page in read_all([GOOD, other])[0]]
    pages, skips = read_all([GOOD, PAGES[name](), other])
    start = time.monotonic()
    outcomes = extract_each(pages)
    seconds = time.monotonic() - start
    found = [*outcomes[1:-1], *skips]
    said = "nothing"
    if found:
        said = found[0].reason if isinstance(found[0], Skip) else f"an article of {len(found[0].text):,} characters"
    return {"outcome": said, "seconds": seconds, "beside": [outcomes[0], outcomes[-1]] == alone}


def measured(name: str) -> tuple[dict[str, Any], float, int]:
    """Run one page in a process of its own; gives what it says, wall time and peak memory in MB."""
    start = time.monotonic()
    with subprocess.Popen([sys.executable, __file__, "--one", name], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        said = process.stdout.read()
        _, _, usage = os.wait4(process.pid, 0)
    taken = time.monotonic() - start
    answer = json.loads(said) if said else {"outcome": "THE PROCESS DIED", "seconds": taken, "beside": False}
    return answer, taken, usage.ru_maxrss // 1024


def main(arguments: Sequence[str]) -> int:
    if arguments[:1] == ["--one"]:
        print(json.dumps(read_between(arguments[1])))
        return 0
    bad = 0
    wanted = [name for name in PAGES if not arguments or any(word in name for word in arguments)]
    for number, name in enumerate(wanted, 1):
        answer, taken, peak = measured(name)
        broken = taken > SECONDS or peak > MEGABYTES or not answer["beside"]
        bad += broken
        mark = "BROKEN" if broken else ""
        print(f"{number:3}  {name:44} {taken:5.1f} s {peak:5} MB  {answer['outcome'][:90]} {mark}", flush=True)
    print(
        f"{len(wanted)} pages, {bad} beyond the limits ({SECONDS:.0f} s, {MEGABYTES} MB, pages beside them unchanged)"
    )
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
