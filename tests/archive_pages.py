"""Invented pages for the archive's tests: a gas leak in Torvane, told by an agency, three papers and their second thoughts."""

import json

from secondsource.pages.building import page_of_record
from secondsource.records import Page

WIRE = "Nordlys News Service"
LEAK = (
    "Fourteen people were taken to hospital after a gas leak at the Halvard cannery in Torvane on Tuesday, fire chief "
    "Runa Skei said.",
    "The leak began in a cooling room shortly after six in the morning, when a valve that had been repaired twice since "
    "spring gave way, she said.",
    "“We had the building empty within nine minutes,” Skei told reporters at the gate of the plant.",
    "Streets around the quay stayed closed until noon, and children of the nearby school were sent home with a letter "
    "to their parents.",
    "Halvard Foods, which runs the cannery, said it would pay for the medical care of everyone who had been exposed.",
    "Inspectors of the labour authority are to enter the cooling room on Wednesday, once the air has been measured again.",
)
OWN = (
    "Workers stood on the quay in rubber boots on Tuesday and waited for news of their colleagues.",
    "Torvane's hospital had admitted fourteen people by the evening, its director, Peder Aune, said, and four of them "
    "were kept overnight.",
    "“My brother rang me from the ambulance and could hardly speak,” said Liv Tangen, who packs herring on the late "
    "shift.",
    "The council will meet on Thursday about the future of the cooling plant, which stands two hundred metres from a "
    "school.",
)
OTHER = (
    "The long jump record of the northern games fell on Saturday when Ines Kvale landed at seven metres and four "
    "centimetres in Brennfoss.",
    "Kvale, a student of forestry, had never jumped further than six metres eighty before, her coach Arvid Lund said.",
    "“I closed my eyes and hoped for the wind to hold,” she said after the third attempt.",
    "The old record had stood for nineteen years and belonged to Marit Solem, who watched from the stands.",
)


def page(
    name: str,
    body: tuple[str, ...] | list[str],
    *,
    outlet: str,
    headline: str = "Gas leak at Torvane cannery",
    published: str | None = "2026-03-10",
    url: str | None = None,
    **more: str,
) -> Page:
    record = {
        "id": name, "outlet": outlet, "headline": headline, "body": "\n\n".join(body), "published": published,
        "url": url or f"https://{outlet.lower().replace(' ', '')}.example/{name}", **more,
    }  # fmt: skip
    return page_of_record({key: value for key, value in record.items() if value}, name)


def line(given: Page) -> str:
    """Write a page as the line of a file of records."""
    record = {"id": given.name, "outlet": given.outlet, "url": given.url, **given.given}
    return json.dumps({key: value for key, value in record.items() if value}, ensure_ascii=False)


def dispatch() -> Page:
    lead = f"TORVANE ({WIRE}) - {LEAK[0]}"
    return page("dispatch", (lead, *LEAK[1:]), outlet=WIRE)


def reprint() -> Page:
    return page(
        "reprint", (*LEAK[:5], f"({WIRE})"), outlet="Torvane Courier", headline="Fourteen hurt in Torvane gas leak"
    )


def own() -> Page:
    return page("own", OWN, outlet="Fjord Post", headline="Cannery workers wait for news", published="2026-03-11")


def other() -> Page:
    return page("jump", OTHER, outlet="Fjord Post", headline="Kvale breaks long jump record", published="2026-03-07")


def everything() -> list[Page]:
    return [dispatch(), reprint(), own(), other()]
