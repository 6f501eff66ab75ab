"""Invented articles for the tests of copy and families: a dispatch, an unrelated report, and ways to print them."""

from hashlib import sha256

from secondsource.records import UNKNOWN_WHEN, Article, Credit, Removed, Sentence, When, content_id
from secondsource.text import canonical, quoted_spans, sentence_spans

WIRE = "Calder Wire"
DISPATCH = (
    "A freight ferry with 212 passengers on board ran aground off the island of Velm early on Thursday, and rescuers "
    "were still lifting people from its deck at noon, the coastguard said.",
    "The vessel, the Maren Lund, had left the port of Tarn shortly after midnight and strayed two miles north of the "
    "marked channel before it struck a reef.",
    "“We heard a long scraping noise and then the lights went out,” said Piet Aldous, a lorry driver who was carried "
    "to a field hospital with a broken wrist.",
    "Helicopters took the elderly and children first while fishermen from the village of Skarn brought blankets and "
    "hot soup alongside in small boats.",
    "Coastguard commander Ines Varga said the captain had reported a failure of the steering gear twenty minutes "
    "before the grounding.",
    "“He asked for a tug, and the nearest tug was in dock for repairs,” Varga told reporters in the harbour.",
    "The ferry's owner, Lund Lines, declined to comment on the maintenance record of the ship, which was built in 1988 "
    "and refitted six years ago.",
    "Inspectors had faulted its emergency generator in March, according to a summary published by the maritime "
    "inspectorate.",
    "Oil had spread over an area of three square kilometres by the afternoon, and beach wardens closed the nature "
    "reserve on the southern shore.",
    "Velm, a sandstone island of 900 inhabitants, lives from seed potatoes and from birdwatchers who come for the "
    "puffins in spring.",
)
OTHER = (
    "The regional council of Tarn approved a new quay for cruise ships on Wednesday after a debate of nine hours, with "
    "the mayor's party split over the price.",
    "Residents of the old town had collected four thousand signatures against the plan, which would double the number "
    "of coaches in the lanes near the fish market.",
    "“You cannot put an elephant into a rowing boat,” said Greta Moll, who owns a bookshop next to the customs house.",
    "The harbour master defended the project and said the new berth would spare the dolphins that winter in the outer "
    "basin.",
    "Construction is due to begin in autumn once the province has released its part of the money.",
    "Opponents said that they would ask the administrative court to halt the dredging before a single pile was driven.",
)


def article(
    name: str,
    paragraphs: tuple[str, ...] | list[str],
    *,
    headline: str = "Ferry runs aground off Velm",
    outlet: str | None = None,
    credits: tuple[Credit, ...] = (),
    published: str | None = None,
    removed: tuple[Removed, ...] = (),
    dateline: str | None = None,
    url: str | None = None,
) -> Article:
    body = "\n\n".join(paragraphs)
    text = canonical(f"{headline}\n\n{body}")
    precision = "day" if published and len(published) == 10 else "second"
    when = When(published, published, precision, None, "metadata", "given") if published else UNKNOWN_WHEN
    text_credits = [credit.agency for credit in credits if credit.kind == "text"]
    return Article(
        id=content_id("art", outlet or name, name, body), name=name, url=url, outlet=outlet or name,
        outlet_known=outlet is not None, owner=None, headline=headline, byline=None, dateline=dateline, language="en",
        section=(), agency=text_credits[0] if text_credits else None, credits=credits, published=when, text=text,
        sha256=sha256(text.encode()).hexdigest(), removed=removed, printed_twice=False,
    )  # fmt: skip


def sentences(*articles: Article) -> tuple[Sentence, ...]:
    found = []
    for one in articles:
        quotations = [(q.start, q.end) for q in quoted_spans(one.text)]
        for n, (start, end) in enumerate(sentence_spans(one.text)):
            quoted = tuple(q for q in quotations if start <= q[0] < end)
            part = "body" if n else "headline"
            key = content_id("sen", one.id, str(n))
            found.append(Sentence(key, one.id, n, part, start, end, one.text[start:end], quoted))
    return tuple(found)


def full(agency: str = WIRE, where: str = "closing line") -> Credit:
    return Credit(agency, "text", "full", where, f"({agency})")


def partial(agency: str = WIRE) -> Credit:
    return Credit(agency, "text", "partial", "closing line", f"With reporting from {agency}")


def dispatch(published: str | None = "2024-05-02T10:00:00Z", paragraphs: tuple[str, ...] = DISPATCH) -> Article:
    dateline = f"ORSK ({WIRE})"
    lede = f"{dateline} - {paragraphs[0]}"
    sign = Credit(WIRE, "text", "full", "dateline", dateline)
    return article(
        "dispatch", (lede, *paragraphs[1:]), outlet=WIRE, credits=(sign,), published=published, dateline=dateline
    )
