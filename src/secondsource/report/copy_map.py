"""Which page carries which sentence of a text: pages down, the text's sentences across."""

from collections.abc import Mapping

from secondsource.frozen import frozen
from secondsource.records import Article
from secondsource.report.markup import details, element, listing, safe, slug
from secondsource.report.view import View, colour, origin_words
from secondsource.wording.plain import capital, join_words

__all__ = ["copy_maps", "legend"]

_CELL, _GAP, _ROW = 13, 2, 20
_WIDEST = 60  # sentences drawn; longer texts are rare and their tail is the least copied
_LETTERS = 26  # of a page's name beside the map
_LETTER = 7  # pixels, generously
_MAPS = 6
_ROWS = 60  # pages drawn in one map: what an eye can still take in; all are given in words
_KINDS = ("credited", "verbatim", "edited", "suspected")


@frozen
class _Map:
    origin: str
    base: Article  # the page whose sentences stand for the text
    columns: tuple[str, ...]  # sentence ids
    left: int  # width of the names beside the map
    rows: Mapping[str, Mapping[str, str]]  # article -> sentence of the base -> verbatim | edited ...
    more: Mapping[str, int]  # article -> sentences that are not in the text


def copy_maps(view: View) -> str:
    """Draw a map for every text that at least one other page prints; nothing where no page copies another."""
    found = [
        _map(view, family.origin, base) for family in view.dossier.families for base in _bases(view, family.origin)
    ]
    maps = sorted(
        (one for one in found if one is not None), key=lambda one: (view.colours.get(one.origin, 99), -len(one.rows))
    )
    return "".join(_figure(view, one) for one in maps[:_MAPS])


def legend(view: View) -> str:
    """Explain colours and fillings in words and samples."""
    fills = [
        ("verbatim", "unchanged"),
        ("edited", "edited"),
        ("suspected", "perhaps reworded"),
        ("absent", "not there"),
    ]
    samples = [
        f'<svg class="o1" width="13" height="13" aria-hidden="true">{_sample(k)}</svg> {words}' for k, words in fills
    ]
    return element("p", " ".join(element("span", sample, class_="key") for sample in samples), class_="legend")


def _sample(kind: str) -> str:
    return f'<path class="{kind}" d="M1 1h11v11h-11z"/>'


def _map(view: View, origin: str, base: Article) -> _Map | None:
    columns = tuple(s.id for s in view.dossier.sentences if s.article == base.id and s.n)[:_WIDEST]
    rows: dict[str, dict[str, str]] = {base.id: dict.fromkeys(columns, "verbatim")}
    more: dict[str, int] = {}
    for sentence in view.sentences.values():
        if sentence.article == base.id or sentence.n == 0:
            continue
        targets = [target for target in sentence.copy_of if target in rows[base.id]]
        rows.setdefault(sentence.article, {}).update(dict.fromkeys(targets, sentence.copy))
        more[sentence.article] = more.get(sentence.article, 0) + (not targets)
    rows = {article: cells for article, cells in rows.items() if cells}
    letters = max(min(len(view.labels[article]), _LETTERS) for article in rows)
    return _Map(origin, base, columns, 16 + letters * _LETTER, rows, more) if len(rows) > 1 else None


def _bases(view: View, origin: str) -> list[Article]:
    """The pages that others copy this origin's sentences from, the most copied first."""
    copied: dict[str, int] = {}
    for sentence in view.sentences.values():
        for target in sentence.copy_of if sentence.origin == origin and sentence.n else ():
            if target in view.sentences and view.sentences[target].article != sentence.article:
                page = view.sentences[target].article
                copied[page] = copied.get(page, 0) + 1
    ordered = sorted(copied, key=lambda page: (-copied[page], page))
    return [view.articles[page] for page in ordered if copied[page] > 1]


def _figure(view: View, found: _Map) -> str:
    order = [found.base.id, *(a.id for a in view.dossier.articles if a.id in found.rows and a.id != found.base.id)]
    width = found.left + len(found.columns) * (_CELL + _GAP) + 40
    drawn = order[:_ROWS]
    height = len(drawn) * _ROW + 22
    heads = "".join(_head(found, number) for number in range(1, len(found.columns) + 1))
    rows = "".join(_row(view, found, article, number) for number, article in enumerate(drawn))
    title = f"Map of {origin_words(view, found.origin)}: {len(order)} pages, {len(found.columns)} sentences"
    svg = element(
        "svg",
        element("title", title) + heads + rows,
        class_=f"map {colour(view, found.origin)}",
        viewBox=f"0 0 {width} {height}",
        width=str(width),
        height=str(height),
        role="img",
    )
    whose = f"{capital(origin_words(view, found.origin))}, as in {safe(view.labels[found.base.id])}"
    caption = f"{whose}: each column is one of its {len(found.columns)} sentences"
    if len(order) > len(drawn):
        caption += f"; {len(drawn)} of {len(order)} pages are drawn"
    words = details("the same in words", listing([_words(view, found, article) for article in order]))
    return element("figure", element("figcaption", caption) + element("div", svg, class_="wide") + words)


def _head(found: _Map, number: int) -> str:
    if number > 1 and number % 5:
        return ""
    x = found.left + (number - 1) * (_CELL + _GAP) + _CELL / 2
    return element("text", str(number), x=str(x), y="12", text_anchor="middle", class_="tick")


def _row(view: View, found: _Map, article: str, number: int) -> str:
    y = 20 + number * _ROW
    paths: dict[str, str] = {}
    for column, sentence in enumerate(found.columns):
        kind = found.rows[article].get(sentence, "absent")
        x = found.left + column * (_CELL + _GAP)
        paths[kind] = paths.get(kind, "") + f"M{x} {y}h{_CELL}v{_CELL}h-{_CELL}z"
    cells = "".join(f'<path class="{kind}" d="{path}"/>' for kind, path in paths.items())
    label = view.labels[article]
    label = label if len(label) <= _LETTERS else label[: _LETTERS - 1] + "…"
    name = element("text", safe(label), x=str(found.left - 8), y=str(y + 11), text_anchor="end", class_="name")
    extra = found.more.get(article, 0)
    after = found.left + len(found.columns) * (_CELL + _GAP) + 6
    plus = element("text", f"+{extra}", x=str(after), y=str(y + 11), class_="tick") if extra else ""
    return element("a", name, href=f"#{slug(article)}") + cells + plus


def _words(view: View, found: _Map, article: str) -> str:
    cells = found.rows[article]
    if article == found.base.id:
        return f"{safe(view.labels[article])}: the text that the others are set against"
    counts = {kind: sum(cells.get(sentence) == kind for sentence in found.columns) for kind in _KINDS}
    names = {"verbatim": "unchanged", "edited": "edited", "suspected": "perhaps reworded", "credited": "credited"}
    parts = [f"{number} {names[kind]}" for kind, number in counts.items() if number]
    absent = [str(number) for number, sentence in enumerate(found.columns, 1) if sentence not in cells]
    cut = f"; without {join_words(absent)}" if absent else ""
    more = f"; {found.more[article]} sentences that are not in it" if found.more.get(article) else ""
    return f"{safe(view.labels[article])}: {join_words(parts)}{cut}{more}"
