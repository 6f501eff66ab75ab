"""Figures that speak of the same thing, drawn to one scale."""

from collections.abc import Sequence

from secondsource.frozen import frozen
from secondsource.records import Claim
from secondsource.report.markup import element, safe
from secondsource.report.view import View

__all__ = ["ranges"]

_KINDS = ("conflicts", "updates", "refines", "compatible", "scope", "conversion", "part of")
_LEFT, _WIDTH, _ROW, _RIGHT = 8, 420, 30, 60
_MOST = 8  # rows that can still be told apart


@frozen
class _Scale:
    low: float
    high: float


def ranges(claim: Claim, view: View) -> str:
    """Draw a claim's figure among those it is related to; nothing where there is nothing to set it against."""
    rows = [
        row for row in [claim, *_related(claim, view)] if row.value and (row.value.low, row.value.high) != (None, None)
    ]
    if claim.value is None or (len(rows) == 1 and claim.value.low == claim.value.high):
        return ""
    rows = rows[:_MOST]
    scale = _scale(rows)
    height = len(rows) * _ROW + 22
    drawn = "".join(_row(row, number, scale, row is claim) for number, row in enumerate(rows))
    title = "; ".join(f"{row.text}: {_interval(row)}" for row in rows)
    width = _LEFT + _WIDTH + _RIGHT
    picture = element("title", safe(title)) + _axis(scale, height) + drawn
    return element(
        "svg",
        picture,
        class_="ranges",
        viewBox=f"0 0 {width} {height}",
        role="img",
        width=str(width),
        height=str(height),
    )


def _related(claim: Claim, view: View) -> list[Claim]:
    found = []
    for relation in view.dossier.relations:
        if relation.kind in _KINDS and claim.id in (relation.a, relation.b):
            other = view.claims.get(relation.b if relation.a == claim.id else relation.a)
            if other and other.value and other.value.unit == (claim.value.unit if claim.value else None):
                found.append(other)
    return sorted({other.id: other for other in found}.values(), key=lambda other: other.rank)


def _scale(rows: Sequence[Claim]) -> _Scale:
    """Start at zero unless that would press every figure into one spot; end on round numbers."""
    numbers = [n for row in rows if row.value for n in (row.value.low, row.value.high) if n is not None]
    low, high = min(numbers), max(numbers)
    near = 0 < high - low < low / 20
    step = _step((high - low) * 2 if near else max(abs(high), abs(low)) or 1)
    start = step * (low // step) if near or low < 0 else 0
    end = step * -(-high // step)
    return _Scale(start, end if end > start else start + step)


def _step(span: float) -> float:
    """A tenth of the span, rounded up to 1, 2 or 5 times a power of ten."""
    power = 1.0
    while power * 10 <= span / 10:
        power *= 10
    while power > span / 10:
        power /= 10
    return next(power * times for times in (1, 2, 5, 10) if power * times >= span / 10)


def _x(number: float, scale: _Scale) -> float:
    return round(_LEFT + (number - scale.low) / (scale.high - scale.low or 1) * _WIDTH, 1)


def _axis(scale: _Scale, height: int) -> str:
    base = height - 18
    line = f'<path class="axis" d="M{_LEFT} {base}h{_WIDTH}"/>'
    ends = [(scale.low, "start"), (scale.high, "end")]
    texts = [element("text", safe(_number(n)), x=str(_x(n, scale)), y=str(base + 14), text_anchor=at) for n, at in ends]
    return line + "".join(texts)


def _row(claim: Claim, number: int, scale: _Scale, own: bool) -> str:
    value = claim.value
    assert value is not None
    y = number * _ROW + 22
    low = _x(value.low if value.low is not None else scale.low, scale)
    high = _x(value.high if value.high is not None else scale.high, scale)
    kind = "here" if own else "other"
    words = f"{_interval(claim)} {value.counted or ''}".strip()
    anchor, at = ("end", high) if low > _LEFT + _WIDTH / 2 else ("start", low)
    label = element("text", safe(words), x=str(at), y=str(y - 7), class_=kind, text_anchor=anchor)
    if value.low == value.high:
        return label + f'<circle class="{kind}" cx="{low}" cy="{y}" r="4.5"/>'
    arrow = f'<path class="{kind} open" d="M{high} {y}h14m-5 -4l5 4l-5 4"/>' if value.high is None else ""
    back = f'<path class="{kind} open" d="M{low} {y - 5}v10"/>' if value.low is not None else ""
    return label + f'<path class="{kind} bar" d="M{low} {y}H{max(high, low + 2)}"/>' + arrow + back


def _interval(claim: Claim) -> str:
    value = claim.value
    if value is None:
        return ""
    unit = f" {value.unit}" if value.unit else ""
    if value.low == value.high and value.low is not None:
        return _number(value.low) + unit
    if value.high is None and value.low is not None:
        return f"{_number(value.low)} or more{unit}"
    if value.low is None and value.high is not None:
        return f"{_number(value.high)} or less{unit}"
    return f"{_number(value.low or 0)} to {_number(value.high or 0)}{unit}"


def _number(number: float) -> str:
    return f"{number:,.0f}" if float(number).is_integer() else f"{number:,.6g}"
