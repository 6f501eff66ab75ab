"""Which page carries which sentence of a text: pages down, the text's sentences across."""

from collections.abc import Mapping, Sequence

from secondsource.frozen import frozen
from secondsource.records import Article, Sentence
from secondsource.report.markup import details, element, listing, safe, slug
from secondsource.report.view import View, colour, origin_words, sentence_link
from secondsource.wording.plain import capital, join_words, plural

__all__ = ["copy_maps", "legend"]

_CELL, _GAP, _ROW = 14, 2, 20
_WIDEST = 60  # sentences drawn; longer texts are rare and their tail is the least copied
_LETTERS = 26  # of a page's name beside the map
_LETTER = 7  # pixels, generously
_MAPS = 6
_ROWS = 40  # pages drawn in one map: what an eye can still take in; all are given in words
_KINDS = {"credited": "credited", "verbatim": "unchanged", "edited": "edited", "suspected": "perhaps reworded"}
_FULL, _MARK = "h{s}v{s}h-{s}z", 4  # an edited cell has its lower half filled, a suspected one a mark: no colour needed


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


def legend() -> str:
    """Explain the fillings of the cells in words and samples."""
    samples = [
        ("verbatim", "unchanged, or under a full credit"),
        ("edited", "edited"),
        ("suspected", "perhaps reworded"),
        ("absent", "not there"),
    ]
    drawn = [
        f'<svg width="{_CELL}" height="{_CELL}" class="o1" aria-hidden="true">{_cells(kind, [(0, 0)])}</svg> {words}'
        for kind, words in samples
    ]
    return element("p", " ".join(element("span", sample, class_="key") for sample in drawn), class_="legend")


def _bases(view: View, origin: str) -> list[Article]:
    """The pages that others copy this origin's sentences from, the most copied first; else the fullest printing."""
    copied: dict[str, int] = {}
    printed: dict[str, int] = {}
    for sentence in view.sentences.values():
        if sentence.origin != origin or not sentence.n:
            continue
        printed[sentence.article] = printed.get(sentence.article, 0) + (sentence.copy == "credited")
        for target in sentence.copy_of:
            if target in view.sentences and view.sentences[target].article != sentence.article:
                page = view.sentences[target].article
                copied[page] = copied.get(page, 0) + 1
    ordered = [page for page in sorted(copied, key=lambda page: (-copied[page], page)) if copied[page] > 1]
    fullest = sorted((page for page in printed if printed[page] > 1), key=lambda page: (-printed[page], page))
    return [view.articles[page] for page in ordered or fullest[:1]]


def _map(view: View, origin: str, base: Article) -> _Map | None:
    columns = tuple(s.id for s in view.dossier.sentences if s.article == base.id and s.n)[:_WIDEST]
    equal = {_folded(view.sentences[name]): name for name in columns}
    rows: dict[str, dict[str, str]] = {base.id: dict.fromkeys(columns, "verbatim")}
    more: dict[str, int] = {}
    for sentence in view.sentences.values():
        if sentence.article == base.id or sentence.n == 0:
            continue
        targets = [target for target in sentence.copy_of if target in rows[base.id]]
        if not targets and sentence.copy == "credited" and _folded(sentence) in equal:
            targets = [equal[_folded(sentence)]]  # two pages that print one credited text copy it, not each other
        rows.setdefault(sentence.article, {}).update(dict.fromkeys(targets, sentence.copy))
        more[sentence.article] = more.get(sentence.article, 0) + (not targets)
    rows = {article: cells for article, cells in rows.items() if cells}
    letters = max(min(len(view.labels[article]), _LETTERS) for article in rows)
    return _Map(origin, base, columns, 16 + letters * _LETTER, rows, more) if len(rows) > 1 else None


def _folded(sentence: Sentence) -> str:
    return " ".join(sentence.text.lower().split())


def _figure(view: View, found: _Map) -> str:
    order = [found.base.id, *(a.id for a in view.dossier.articles if a.id in found.rows and a.id != found.base.id)]
    drawn = sorted(order[1:], key=lambda article: -len(found.rows[article]))[: _ROWS - 1]
    drawn = [found.base.id, *(article for article in order if article in drawn)]
    width = found.left + len(found.columns) * (_CELL + _GAP) + 40
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
        aria_label=title,
    )
    whose = f"{capital(origin_words(view, found.origin))}, as in {safe(view.labels[found.base.id])}"
    caption = f"{element('b', whose)}. Each column is one of its {len(found.columns)} sentences"
    caption += f"; {len(drawn)} of {len(order)} pages are drawn." if len(order) > len(drawn) else "."
    scroll = element("div", svg, class_="wide", tabindex="0", role="region", aria_label=f"{title}, drawn")
    return element("figure", element("figcaption", caption) + scroll + _in_words(view, found, order))


def _head(found: _Map, number: int) -> str:
    if number > 1 and number % 5:
        return ""
    x = found.left + (number - 1) * (_CELL + _GAP) + _CELL // 2
    return element("text", str(number), x=str(x), y="12", text_anchor="middle", class_="tick")


def _row(view: View, found: _Map, article: str, number: int) -> str:
    y = 20 + number * _ROW
    places: dict[str, list[tuple[int, int]]] = {}
    for column, sentence in enumerate(found.columns):
        kind = found.rows[article].get(sentence, "absent")
        places.setdefault(kind, []).append((found.left + column * (_CELL + _GAP), y))
    cells = "".join(_cells(kind, at) for kind, at in places.items())
    label = view.labels[article]
    label = label if len(label) <= _LETTERS else label[: _LETTERS - 1] + "…"
    name = element("text", safe(label), x=str(found.left - 8), y=str(y + 11), text_anchor="end", class_="name")
    extra = found.more.get(article, 0)
    after = found.left + len(found.columns) * (_CELL + _GAP) + 6
    plus = element("text", f"+{extra}", x=str(after), y=str(y + 11), class_="tick") if extra else ""
    return name + cells + plus


def _cells(kind: str, places: Sequence[tuple[int, int]]) -> str:
    """The squares of one kind in one row; kinds differ in shape as well as in strength."""
    full = "".join(f"M{x} {y}{_FULL.format(s=_CELL)}" for x, y in places)
    if kind == "edited":
        half = "".join(f"M{x} {y + _CELL}h{_CELL}v-{_CELL}z" for x, y in places)
        return f'<path class="edited" d="{full}"/><path class="verbatim" d="{half}"/>'
    if kind == "suspected":
        inset = (_CELL - _MARK) // 2
        marks = "".join(f"M{x + inset} {y + inset}{_FULL.format(s=_MARK)}" for x, y in places)
        return f'<path class="suspected" d="{full}"/><path class="verbatim" d="{marks}"/>'
    return f'<path class="{kind}" d="{full}"/>'


def _in_words(view: View, found: _Map, order: Sequence[str]) -> str:
    """The same for those who do not see it: the sentences by number, then what each page has of them."""
    sentences = "".join(
        element("li", sentence_link(view, name, safe(view.sentences[name].text))) for name in found.columns
    )
    pages = listing([_words(view, found, article) for article in order])
    return details("the same in words", element("ol", sentences, class_="sentences") + pages, class_="more")


def _words(view: View, found: _Map, article: str) -> str:
    cells = found.rows[article]
    name = element("a", safe(view.labels[article]), href=f"{view.links.article}{slug(article)}")
    if article == found.base.id:
        return f"{name}: the text that the others are set against"
    counts = {kind: sum(cells.get(sentence) == kind for sentence in found.columns) for kind in _KINDS}
    parts = [f"{number} {_KINDS[kind]}" for kind, number in counts.items() if number]
    absent = [str(number) for number, sentence in enumerate(found.columns, 1) if sentence not in cells]
    cut = f"; without {join_words(absent)}" if absent else ""
    extra = found.more.get(article, 0)
    more = f"; {plural(extra, 'sentence')} that {'is' if extra == 1 else 'are'} not in it" if extra else ""
    return f"{name}: {join_words(parts)}{cut}{more}"
