"""The pages: each with what it is made of, or, of many, by whose text they print."""

from collections.abc import Mapping, Sequence

from secondsource.records import Article
from secondsource.wording.known import Known
from secondsource.wording.lines import Line
from secondsource.wording.names import newsroom
from secondsource.wording.pages import page_line
from secondsource.wording.plain import capital, plural

__all__ = ["page_lines", "pages_by_text"]

_PAGES = 8  # pages described one by one; more of them are told by whose text they print
_NAMES = 3  # pages named of each kind
_TEXTS = 4  # texts told apart before the rest is only counted
_WHOLE, _PART = 0.9, 0.05  # shares of a page's words: all of it but house style; less is a sentence in common
_HOME = "its own pages"
_KINDS = (_HOME, "all of it", "part of it", "perhaps reworded")


def page_lines(known: Known) -> tuple[Line, ...]:
    """One line a page; of many pages one line a text, so that two hundred outlets stay readable."""
    pages = known.dossier.articles
    if known.everything or len(pages) <= _PAGES:
        return tuple(Line(known.labels[a.id], page_line(a, known.dossier, known.labels), (), (a.id,)) for a in pages)
    return pages_by_text(known)


def pages_by_text(known: Known) -> tuple[Line, ...]:
    """Fold the pages by whose text they print; a page that prints two stands under the one it has most of."""
    shares = _shares(known)
    groups: dict[str, dict[str, list[Article]]] = {}
    alone: list[Article] = []
    for article in known.dossier.articles:
        origin, kind = _place(article, shares.get(article.id, {}), known)
        if origin is None:
            alone.append(article)
        else:
            groups.setdefault(origin, {}).setdefault(kind, []).append(article)
    several = {origin: kinds for origin, kinds in groups.items() if set(kinds) != {_HOME} or len(kinds[_HOME]) > 1}
    alone += [a for origin, kinds in groups.items() if origin not in several for some in kinds.values() for a in some]
    ordered = sorted(several, key=lambda origin: (-sum(map(len, several[origin].values())), origin))
    lines = [_text_line(known, origin, several[origin]) for origin in ordered[:_TEXTS]]
    rest = [a for origin in ordered[_TEXTS:] for some in several[origin].values() for a in some]
    lines += [Line("", f"and {plural(len(rest), 'page')} of {len(ordered) - _TEXTS} more texts", folded=True)] * bool(
        rest
    )
    return (*lines, *_alone(known, alone))


def _shares(known: Known) -> Mapping[str, Mapping[str, tuple[float, float]]]:
    """How much of each page is a text's, and how much of it perhaps: article -> origin -> (shown, suspected)."""
    found: dict[str, dict[str, tuple[float, float]]] = {}
    for family in known.dossier.families:
        for member in family.members:
            shown = member.verbatim + member.edited + member.credited
            found.setdefault(member.article, {})[family.origin] = (shown, member.suspected)
    return found


def _place(article: Article, shares: Mapping[str, tuple[float, float]], known: Known) -> tuple[str | None, str]:
    """Under which text a page stands, and how much of it the page prints."""
    mine = {"agency": article.outlet, "article": article.name}
    copied = {family.origin for family in known.dossier.families}
    home = next((o.id for o in known.dossier.origins if o.id in copied and mine.get(o.kind) == o.name), None)
    if home is not None:
        return home, _HOME
    best = max(shares, key=lambda origin: (sum(shares[origin]), origin), default=None)
    if best is None or sum(shares[best]) < _PART:
        return None, ""
    shown, suspected = shares[best]
    if suspected > shown:
        return best, "perhaps reworded"
    return best, "all of it" if shown >= _WHOLE else "part of it"


def _text_line(known: Known, origin: str, kinds: Mapping[str, Sequence[Article]]) -> Line:
    name = next(
        (newsroom(o.name, known.dossier, known.labels) for o in known.dossier.origins if o.id == origin), origin
    )
    number = sum(map(len, kinds.values()))
    parts = [f"{_called(kind, kinds[kind])}: {_named(known, kinds[kind])}" for kind in _KINDS if kind in kinds]
    pages = tuple(article.id for kind in _KINDS for article in kinds.get(kind, ()))
    return Line(f"{name}'s text", f"{plural(number, 'page')}. {capital('; '.join(parts))}", (), pages)


def _called(kind: str, pages: Sequence[Article]) -> str:
    return "its own page" if kind == _HOME and len(pages) == 1 else kind


def _alone(known: Known, pages: Sequence[Article]) -> list[Line]:
    """The pages whose words no other has; a stub, of which that cannot be told, stands under what was not read."""
    told = [a for a in pages if a.derivation not in ("too short", "unextractable")]
    ids = tuple(article.id for article in told)
    return [Line("Found in no other", f"{plural(len(told), 'page')}: {_named(known, told)}", (), ids)] if told else []


def _named(known: Known, pages: Sequence[Article]) -> str:
    some = [known.labels[article.id] for article in pages]
    shown = some if len(some) <= _NAMES + 1 else some[:_NAMES]
    more = f" and {len(some) - len(shown)} more" if len(some) > len(shown) else ""
    return ", ".join(shown) + more
