"""Articles against origins over time: how many pages came, and how many texts they were."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from secondsource.frozen import frozen
from secondsource.report import View
from secondsource.report.markup import details, element, safe
from secondsource.wording.plain import plural

__all__ = ["curve"]

_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 640, 190, 34, 92, 14, 26
_ROWS = 60  # rows of the table that says the same
_MINUTES = ("second", "minute")


@frozen
class _Moment:
    when: datetime
    said: str  # the time as the page or the archive has it
    published: bool  # by the page itself, else when the archive got it
    label: str
    articles: int
    texts: int


def curve(view: View, seen: Mapping[str, str]) -> str:
    """Draw both counts as steps, and give them as a table; ``seen`` is when the archive got an article."""
    moments = _moments(view, seen)
    if len(moments) < 3 or moments[0].when == moments[-1].when:
        return ""
    last = moments[-1]
    title = f"{plural(last.articles, 'page')} came from {plural(last.texts, 'text')}"
    drawing = element(
        "svg",
        element("title", title) + _axes(moments) + _steps(moments),
        class_="steps",
        viewBox=f"0 0 {_WIDTH} {_HEIGHT}",
        role="img",
        aria_label=f"{title}; the table below has every step",
    )
    clock = "been published" if last.published else "come to the archive"
    left = len(view.dossier.articles) - len(moments)
    out = f" {plural(left, 'page')} without such a time left out." if left else ""
    caption = f"{element('b', 'Pages and texts.')} How many pages had {clock}, and how many texts they carry.{out}"
    rows = "".join(_table_row(moment) for moment in moments[:_ROWS])
    heads = "".join(element("th", words, scope="col") for words in ("When", "Page", "Pages", "Texts"))
    table = element("table", element("thead", element("tr", heads)) + element("tbody", rows), class_="plain")
    more = element("p", f"and {len(moments) - _ROWS} more", class_="note") if len(moments) > _ROWS else ""
    words = details("the same as a table", element("div", table + more, class_="wide", tabindex="0"), class_="more")
    scroll = element("div", drawing, class_="wide", tabindex="0", role="region", aria_label="Pages and texts, drawn")
    return element("figure", element("figcaption", caption) + scroll + words, class_="growth")


def _moments(view: View, seen: Mapping[str, str]) -> list[_Moment]:
    """The articles in the order of one clock, with the counts up to each.

    Times of publication are taken where half of the pages or more give theirs to the minute, else times of arrival:
    the two are never mixed, for a page may be added long after it was published.
    """
    articles = view.dossier.articles
    published = [(a.published.start, a) for a in articles if a.published.precision in _MINUTES]
    arrived = [(seen[a.id], a) for a in articles if a.id in seen]
    times = published if 2 * len(published) >= len(articles) else arrived
    timed = [(when, text, a) for text, a in times if text for when in [_parsed(text)] if when]
    texts: set[str] = set()
    moments = []
    for number, (when, text, article) in enumerate(sorted(timed, key=lambda t: (t[0], t[2].id)), 1):
        texts |= {s.origin for s in view.sentences_of.get(article.id, ()) if s.origin and s.part == "body"}
        said = text[:16].replace("T", " ")
        moments.append(_Moment(when, said, times is published, view.labels[article.id], number, len(texts)))
    return moments


def _parsed(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _place(moment: _Moment, moments: Sequence[_Moment]) -> tuple[float, float, float]:
    """x, y of the articles, y of the texts."""
    span = (moments[-1].when - moments[0].when).total_seconds()
    x = _LEFT + (moment.when - moments[0].when).total_seconds() / span * (_WIDTH - _LEFT - _RIGHT)
    most = moments[-1].articles
    high = _HEIGHT - _TOP - _BOTTOM
    return (
        round(x, 1),
        round(_TOP + high * (1 - moment.articles / most), 1),
        round(_TOP + high * (1 - moment.texts / most), 1),
    )


def _steps(moments: Sequence[_Moment]) -> str:
    floor = _HEIGHT - _BOTTOM
    articles = texts = f"M{_LEFT} {floor}"
    for moment in moments:
        x, a, t = _place(moment, moments)
        articles += f"H{x:g}V{a:g}"
        texts += f"H{x:g}V{t:g}"
    x, a, t = _place(moments[-1], moments)
    last = moments[-1]
    apart = 0 if abs(a - t) > 14 else 7
    labels = _label(x + 8, a + 4 - apart, plural(last.articles, "page"), "pages") + _label(
        x + 8, t + 4 + apart, plural(last.texts, "text"), "texts"
    )
    return f'<path class="pages" d="{articles}"/><path class="texts" d="{texts}"/>{labels}'


def _label(x: float, y: float, words: str, class_: str) -> str:
    return element("text", words, x=f"{x:g}", y=f"{y:g}", class_=class_)


def _axes(moments: Sequence[_Moment]) -> str:
    floor, end = _HEIGHT - _BOTTOM, _WIDTH - _RIGHT
    line = f'<path class="axis" d="M{_LEFT} {floor}H{end}"/>'
    first, last = moments[0].said, moments[-1].said
    ends = element("text", safe(first), x=str(_LEFT), y=str(floor + 17), class_="tick")
    ends += element("text", safe(last), x=str(end), y=str(floor + 17), text_anchor="end", class_="tick")
    top = element(
        "text", str(moments[-1].articles), x=str(_LEFT - 6), y=str(_TOP + 4), text_anchor="end", class_="tick"
    )
    return line + ends + top


def _table_row(moment: _Moment) -> str:
    cells = (safe(moment.said), safe(moment.label), str(moment.articles), str(moment.texts))
    return element("tr", "".join(element("td", cell) for cell in cells))
