"""The report of a two-hundred-page story: how large it is, and how long a real browser takes to open it.

python bench/report.py [PAGES] [--html FILE]     default: 200 pages

The story is invented: two agencies, 120 outlets that print one dispatch with cuts and house style, 40 that print the
other, rewrites, stubs and reports of their own. The browser is Chromium; without one, only the size is measured. Time
is from the start of the navigation to the end of its load event, the median of five.
"""

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

import secondsource as ss
from secondsource.records import Page
from secondsource.report import report

MEGABYTES = 2.0
SECONDS = 1.0
RUNS = 5

FIRST = (
    "BRAKK, Orsland (Reuters) - Nine people were killed and 14 injured when the upper dam of Brakk gave way on Tuesday,"
    " the Orsland Rescue Service said.",
    "“The water came through the kitchen before anyone had heard a siren,” said Ana Torvik, who directs the service.",
    "The wave tore away two bridges and the road to Lund, and 640 people were brought to the school of Vell.",
    "The dam was built in 1962 and belongs to Brakk Power, which said its gauges had shown nothing unusual on Monday.",
    "Energy Minister Lev Dorn said an inquiry would begin this week and would be led by a judge.",
    "Brakk Power said 120 people worked at the station below the dam and that all had left it in time.",
    "Rain had fallen in the valley for three days, and the river stood four metres above its usual level.",
    "A farmer in Essk said he had lost 60 cows and the barn in which they stood.",
    "The army sent 200 soldiers with boats, and volunteers cooked soup in the church.",
    "Orsland has 31 large dams, and the last that failed, near Cray, killed three people in 1987.",
    "Helicopters lifted a family of five from the roof of the sawmill shortly after noon, as neighbours watched.",
    "The service said its crews had searched 300 houses and would go on through the night with lamps and dogs.",
    "“We knock, we call, we paint a cross on the door, and we go to the next,” a crew leader said in the rain.",
    "The road along the valley is broken in four places, and bread is carried over the ridge on foot.",
    "The prosecutor's office in Vell said it had asked Brakk Power for the logs of the gates since 1 May.",
    "Brakk Power, which the state sold in 1994, has 3 dams and about 900 employees.",
    "Its shares were suspended on the exchange in the capital after they had fallen by a fifth.",
    "Engineers had asked for new gates in a paper that the valley's council discussed in 2019, its minutes say.",
    "The council's chair, Berit Aas, said the paper had been passed to the ministry and never answered.",
    "The ministry said it was looking for the letter and would publish it when it was found.",
    "Schools in the valley stay closed until Monday, and the harvest fair of Lund was called off.",
    "Weather forecasters expect the rain to end on Thursday evening and the river to fall after that.",
)
SECOND = (
    "VELL, Orsland (AP) — The upper dam of Brakk burst on Tuesday and at least seven people died, its mayor said.",
    "Mayor Ida Krom said the school could not take more people and asked other towns for blankets.",
    "“We counted heads by candlelight,” Krom told the AP on the stairs of the town hall.",
    "The lower town has no electricity, and the pumps of the hospital run on diesel.",
    "Trains between Vell and the coast were cancelled until further notice, the National Railways said.",
    "Brakk Power did not answer questions about the age of the gates.",
)


def story(number: int) -> list[Page]:
    """Invent the pages of one story, the same at every run."""
    return [page(n, number) for n in range(number)]


def page(n: int, number: int) -> Page:
    """The n-th outlet: six of ten print the first dispatch, two the second, the rest their own."""
    place = n * 10 // number
    outlet = f"{town(n)} {('Courier', 'Post', 'Tribune', 'Herald', 'Chronicle', 'Gazette')[n % 6]}"
    lines = list(FIRST if place < 6 else SECOND) if place < 8 else own(n)
    if place < 8:
        lines = [
            line for k, line in enumerate(lines) if k < 3 or (k * 7 + n) % (3 + n % 4)
        ]  # every desk cuts elsewhere
        lines = [line.replace("Tuesday", "Tuesday morning") if n % 3 == 1 else line for line in lines]
        lines = [line.replace("said", "has said", 1) if n % 5 == 2 and k else line for k, line in enumerate(lines)]
    headline = ("Dam bursts at Brakk", "Nine dead as dam gives way", "Water stands over Vell")[n % 3]
    text = "\n\n".join([headline, "Wednesday, 17 May 2023", *lines])
    return ss.read(text.encode(), name=f"page-{n:03d}.txt", outlet=outlet)


def town(n: int) -> str:
    """An invented town for each number."""
    starts = ("Al", "Bren", "Cor", "Dun", "Esk", "Far", "Gor", "Hal", "Ing", "Jor", "Kel", "Lom", "Mar", "Nor", "Os")
    ends = ("by", "dal", "ford", "gate", "holm", "mere", "ness", "ow", "stad", "tun", "vik", "wick", "ay", "eth")
    return starts[n % len(starts)] + ends[n % len(ends)]


def own(n: int) -> list[str]:
    """A report of one's own about the dam: other words, other people."""
    return [
        f"Pastor Olm Wick of {town(n)} rang the bells when the dam of Brakk burst on Tuesday, and nobody slept there.",
        f"“I saw {3 + n % 5} tractors float past the mill,” said Berta Sohl, a miller by the river in {town(n)}.",
        f"The {town(n)} fire brigade sent {2 + n % 7} pumps to Vell on Tuesday night, its captain, Jon Aske, said.",
        "Nine people were killed when the dam gave way, the Orsland Rescue Service said.",
        f"In {town(n)} the market stays closed, and the bridge to the station carries one lorry at a time.",
    ]


def opening_seconds(html: Path, browser: str) -> float:
    """The median time to open a file, from the start of the navigation to the end of the load event."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        launched = play.chromium.launch(executable_path=browser, args=["--no-sandbox", "--disable-gpu"])
        opened = launched.new_page(viewport={"width": 1280, "height": 800})
        times: list[float] = []
        for _ in range(RUNS):
            opened.goto(html.as_uri(), wait_until="load")
            times.append(opened.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd") / 1000)
        launched.close()
    return float(statistics.median(times))


def main(arguments: Sequence[str]) -> int:
    """Measure, print, and say by the exit code whether both limits were kept."""
    parser = argparse.ArgumentParser(description="size and opening time of a report")
    parser.add_argument("pages", nargs="?", type=int, default=200)
    parser.add_argument("--html", type=Path, help="keep the report in this file")
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    dossiers = ss.dossier(story(options.pages))
    traced = time.perf_counter()
    written = report(dossiers).encode()
    rendered = time.perf_counter()
    print(f"{options.pages} pages: traced in {traced - started:.1f} s, written in {rendered - traced:.2f} s")
    print(f"size: {len(written) / 1e6:.2f} MB (at most {MEGABYTES:.0f})")
    html = options.html or Path(tempfile.mkdtemp()) / "report.html"
    html.write_bytes(written)
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        print("no Chromium on this machine: opening was not measured")
        return int(len(written) > MEGABYTES * 1e6)
    seconds = opening_seconds(html, browser)
    print(f"opens in {seconds:.2f} s (at most {SECONDS:.0f})")
    return int(len(written) > MEGABYTES * 1e6 or seconds > SECONDS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
