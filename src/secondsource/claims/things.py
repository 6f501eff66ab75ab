"""Whether two mentions of one value count one thing: their nouns, their acts, and what an amount is called.

Equal numbers in one story seldom meet by chance, small and round ones do: the fewer digits a number has, the more of
its words must agree.
"""

from functools import cache

from secondsource.mentions.nouns import common_noun, covers
from secondsource.records import Context, Mention
from secondsource.tables import read_table

__all__ = ["acts_agree", "amounts_agree", "bare", "contrasted", "nouns_agree", "telling"]

# From a thousand on, or with three digits that are not noughts, two equal numbers in one story speak of one thing
# unless the words say otherwise; small and round ones meet by chance.
_LARGE, _DIGITS = 1000, 3
_SELDOM = 20  # below this, a number without a verb ("12 people") may be any twelve

# Heads that are nothing but the unit: 51.8 percent, 240,000 crowns, 4,000 hectares.
_BARE = frozenset((
    "percent", "euro", "dollar", "pound", "crown", "franc", "yen", "won", "rouble", "ruble", "rupee", "shilling",
    "peso", "metre", "km", "hectare", "acre", "square km", "square kilometre", "square mile", "square metre",
    "kilometre",
    "mile", "degree", "tonne", "kilogram", "kilometre per hour", "mph", "km/h", "kph", "point", "hour", "day", "year",
))  # fmt: skip
# Nouns that say only that there is an amount.
_GENERAL = frozenset((
    "value", "amount", "sum", "total", "price", "cost", "deal", "offer", "bid", "figure", "money", "level", "book",
    "capital", "size", "area", "land", "forest", "farmland", "grass", "share", "premium", "account",
))  # fmt: skip
# Acts that one event is told by when the number is the same: the hurt are treated, the dead are found and buried.
_ONE_EVENT = (
    frozenset(("injured", "hospitalised", "killed or injured")),
    frozenset(("killed", "found", "received", "buried", "feared dead")),
    frozenset(("arrested", "detained", "seized")),
    frozenset(("displaced", "travelled", "moved out", "homeless", "evacuated")),
    frozenset(("destroyed", "burned", "damaged", "flooded")),
    frozenset(("protested", "attended", "joined", "struck")),
    frozenset(("cut jobs", "affected", "lost", "planned", "at risk")),
    frozenset(("freed", "moved out", "rescued", "found")),
    frozenset(("won", "level", "elected")),
    frozenset(("launched", "attacked", "shot down")),
    frozenset(("aboard", "travelled", "employed")),
)  # fmt: skip


@cache
def _sides() -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for parting, side, nouns in read_table("contrasts.tsv"):
        for noun in nouns.split("|"):
            found.setdefault(noun, []).append((parting, side))
    return {noun: tuple(sides) for noun, sides in found.items()}


def contrasted(one: str | None, two: str | None) -> bool:
    """Tell nouns that part one event's people: civilians and soldiers, children and women.

    >>> contrasted("civilian", "soldier"), contrasted("robber", "man")
    (True, False)
    """
    ours, theirs = dict(_sides().get(one or "", ())), dict(_sides().get(two or "", ()))
    return any(theirs.get(parting, side) != side for parting, side in ours.items())


def bare(head: str | None) -> bool:
    """Tell a head that is nothing but the unit."""
    return head is None or head in _BARE


def nouns_agree(one: Context, two: Context) -> bool:
    """Tell whether two counted nouns may name one thing: equal, one above the other, or two words for one kind."""
    if one.head is None or two.head is None or one.head == two.head:
        return True
    if "body" in (one.head, two.head) and (covers("person", one.head) or covers("person", two.head)):
        return "killed" in (one.predicate, two.predicate)  # 23 bodies are 23 dead
    if covers(one.head, two.head) or covers(two.head, one.head):
        return True
    return not contrasted(one.head, two.head) and common_noun(one.head, two.head) not in _TOO_WIDE


_TOO_WIDE = (None, "event", "measure", "document", "place", "group")


def acts_agree(one: Context, two: Context, low: float | None) -> bool:
    """Tell whether what two mentions say of one number of things is one act; no verb is open for larger numbers."""
    if one.predicate is None or two.predicate is None:
        named = one.head is not None and one.head == two.head and one.head != "person"
        return named or (low is not None and low >= _SELDOM and one.head is not None and two.head is not None)
    if one.predicate == two.predicate:
        return True
    return any({one.predicate, two.predicate} <= acts for acts in _ONE_EVENT)


def telling(mention: Mention) -> bool:
    """Tell a number that seldom occurs twice by chance: 1,304; 54.28; not 12 or 400."""
    low, high = mention.value["low"], mention.value["high"]
    value = low if low is not None else high
    digits = str(value).replace(".", "").strip("0")
    return mention.value["form"] != "vague" and value is not None and (value >= _LARGE or len(digits) >= _DIGITS)


def amounts_agree(a: Mention, b: Mention, one: Context, two: Context) -> bool:
    """Tell whether two equal amounts of one unit are one: called alike, or one of them by no name of its own."""
    moved = ({one.predicate} & {"rose", "fell"}) != ({two.predicate} & {"rose", "fell"})
    if moved:
        return False
    if one.head == two.head or bare(one.head) or bare(two.head):
        return True
    general = one.head in _GENERAL or two.head in _GENERAL
    ours, theirs = one.head or "", two.head or ""
    return general or _digits(a) >= _DIGITS or covers(ours, theirs) or covers(theirs, ours)


def _digits(mention: Mention) -> int:
    low, high = mention.value["low"], mention.value["high"]
    return len(str(low if low is not None else high).replace(".", "").strip("0"))
