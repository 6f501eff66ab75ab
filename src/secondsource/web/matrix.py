"""The coverage matrix: outlets down, claims across, each cell in the colour of whose words the outlet prints."""

from collections.abc import Mapping, Sequence

from secondsource.claims.policies import in_words
from secondsource.records import Claim
from secondsource.report import View
from secondsource.report.markup import details, element, listing, safe
from secondsource.report.view import claim_link, colour, origin_words
from secondsource.wording.names import newsroom
from secondsource.wording.plain import join_words, plural

__all__ = ["asked_claims", "coverage"]

_CLAIMS = 24  # columns that fit a window of 1280 pixels
_OUTLETS = 40  # rows that an eye can still take in; all are given in words
_CELL, _ROW, _TOP = 26, 22, 40
_LETTERS, _LETTER = 24, 7
_NATURES = ("event", "measurement", "decision")


def asked_claims(view: View) -> list[Claim]:
    """The claims that a second source means something for, and decisions, by rank."""
    found = [claim for claim in view.dossier.claims if claim.nature in _NATURES and claim.mentions]
    return sorted(found, key=lambda claim: claim.rank)


def coverage(view: View) -> str:
    """Draw the matrix, with the claims under it by number, and say the same in words; nothing for one outlet."""
    claims = asked_claims(view)[:_CLAIMS]
    cells = _cells(view, claims)
    if len(cells) < 2 or len(claims) < 2:
        return ""
    order = sorted(cells, key=lambda outlet: (-len(cells[outlet]), outlet))
    drawn = order[:_OUTLETS]
    cut = f" {len(drawn)} of {len(order)} outlets are drawn." if len(order) > len(drawn) else ""
    caption = (
        "Each column is a claim, each row an outlet; one colour is one text, however many outlets print it, grey is a"
        f" text of its own, a dashed frame words of unknown origin. On top: the claim's independent sources.{cut}"
    )
    words = details("the same in words", listing([_row_words(view, o, cells[o], claims) for o in order]), class_="more")
    scroll = element(
        "div",
        _drawing(view, claims, cells, drawn),
        class_="wide",
        tabindex="0",
        role="region",
        aria_label="Who prints what, drawn",
    )
    numbered = "".join(element("li", _claim_words(view, claim)) for claim in claims)
    return element(
        "figure",
        element("figcaption", caption) + scroll + element("ol", numbered, class_="columns") + words,
        class_="coverage",
    )


def _cells(view: View, claims: Sequence[Claim]) -> dict[str, dict[int, str | None]]:
    """outlet -> number of the claim -> whose words; an outlet's first printing of a claim decides."""
    cells: dict[str, dict[int, str | None]] = {}
    for number, claim in enumerate(claims):
        for mention in claim.mentions:
            name = newsroom(mention.outlet, view.dossier, view.labels)
            row = cells.setdefault(name, {})
            row[number] = row.get(number) or mention.origin
    return cells


def _claim_words(view: View, claim: Claim) -> str:
    bounds = claim.support.independent
    return f"{claim_link(view, claim)} {element('span', in_words(bounds.low, bounds.high), class_='rests')}"


def _row_words(view: View, outlet: str, row: Mapping[int, str | None], claims: Sequence[Claim]) -> str:
    by_text: dict[str, list[str]] = {}
    for number, origin in sorted(row.items()):
        by_text.setdefault(origin_words(view, origin), []).append(str(number + 1))
    parts = [f"{join_words(numbers)} in {text}" for text, numbers in by_text.items()]
    return f"{safe(outlet)}: {'; '.join(parts)}; of {plural(len(claims), 'claim')}"


def _drawing(
    view: View, claims: Sequence[Claim], cells: Mapping[str, Mapping[int, str | None]], drawn: Sequence[str]
) -> str:
    left = 16 + max(min(len(outlet), _LETTERS) for outlet in drawn) * _LETTER
    width, height = left + len(claims) * _CELL + 4, _TOP + len(drawn) * _ROW + 4
    title = f"{plural(len(drawn), 'outlet')} and {plural(len(claims), 'claim')}: who prints what, in whose words"
    heads = "".join(_head(claim, left + n * _CELL + _CELL // 2, n) for n, claim in enumerate(claims))
    rows = "".join(_row(view, outlet, cells[outlet], n, left, len(claims)) for n, outlet in enumerate(drawn))
    return element(
        "svg",
        element("title", title) + heads + rows,
        class_="map matrix",
        viewBox=f"0 0 {width} {height}",
        width=str(width),
        height=str(height),
        role="img",
        aria_label=title,
    )


def _head(claim: Claim, x: int, number: int) -> str:
    low, high = claim.support.independent.low, claim.support.independent.high
    count = str(low) if low == high else f"{low}–{high}"
    few = " few" if high < 2 else ""
    return element("text", count, x=str(x), y="14", text_anchor="middle", class_=f"sources{few}") + element(
        "text", str(number + 1), x=str(x), y="32", text_anchor="middle", class_="tick"
    )


def _row(view: View, outlet: str, row: Mapping[int, str | None], number: int, left: int, many: int) -> str:
    y = _TOP + number * _ROW
    label = outlet if len(outlet) <= _LETTERS else outlet[: _LETTERS - 1] + "…"
    name = element("text", safe(label), x=str(left - 8), y=str(y + 15), text_anchor="end", class_="name")
    absent = "".join(f"M{left + n * _CELL + 2} {y + 2}h22v18h-22z" for n in range(many) if n not in row)
    by_colour: dict[str, str] = {}
    unknown = "".join(f"M{left + n * _CELL + 2.5} {y + 2.5}h21v17h-21z" for n, of in sorted(row.items()) if of is None)
    for n, origin in sorted(row.items()):
        if origin is None:
            continue
        place = f"M{left + n * _CELL + 2} {y + 2}h22v18h-22z"
        by_colour[colour(view, origin)] = by_colour.get(colour(view, origin), "") + place
    full = "".join(f'<g class="{c}"><path class="verbatim" d="{d}"/></g>' for c, d in by_colour.items())
    drawn = [(absent, "absent"), (unknown, "unknown")]
    return name + "".join(f'<path class="{kind}" d="{path}"/>' for path, kind in drawn if path) + full
