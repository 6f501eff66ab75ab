"""What stands beside a verb of saying: hearer, occasion and day, up to where what is said begins."""

from secondsource.frozen import frozen, replace
from secondsource.mentions.cues import Cue
from secondsource.mentions.lines import Line, low_at
from secondsource.mentions.rolewords import has_class, is_outlet
from secondsource.mentions.words import QUOTE, is_capitalised, listed, word_set

__all__ = ["CLAUSE_ENDS", "Zone", "zone_after"]


_OCCASION_LEADS = listed("in at during on via through by after before following from outside over")


CLAUSE_ENDS = listed(
    "as when while after before without following amid during because although though since where if until"
)


@frozen
class Zone:
    """What stands between a verb of saying and what is said."""

    stop: int  # first word after it
    hearer: str | None = None
    occasion: str | None = None
    day: int | None = None  # index of a word of the date on which it was said
    that: bool = False


def zone_after(line: Line, at: int, cue: Cue) -> Zone:
    """Read hearer, day and occasion after a verb (or after its subject, if that follows it), in any order."""
    zone = Zone(at)
    if cue.saying.family in ("tell", "warn", "urge", "vow") or cue.saying.lemma in ("write", "inform"):
        zone = _hearer(line, zone, cue)
    while True:
        grown = _day(line, zone) or _occasion(line, zone) or _to_hearer(line, zone)
        if grown is None:
            break
        zone = grown
    return _that(line, zone)


def _hearer(line: Line, zone: Zone, cue: Cue) -> Zone:
    words = line.words
    n = zone.stop
    if cue.saying.family not in ("tell",) and low_at(words, n) not in word_set("hearer"):
        return zone
    if low_at(words, n) == "that" or n >= len(words):
        return zone
    proper = next(
        (p for p in line.propers if p.role_first == n or (p.role_first == n + 1 and low_at(words, n) in ("the", "a"))),
        None,
    )
    if proper is not None:
        stop = proper.stop
        hearer = proper.text
        if low_at(words, stop) == "news" or low_at(words, stop) in (
            "television",
            "radio",
            "newspaper",
            "magazine",
            "tv",
        ):
            hearer, stop = f"{hearer} {words[stop].text}", stop + 1
        if words[stop - 1].low.endswith("'s"):
            return zone if cue.saying.family != "tell" else _plain_hearer(line, zone)
        return replace(zone, stop=stop, hearer=hearer)
    return _plain_hearer(line, zone)


def _plain_hearer(line: Line, zone: Zone) -> Zone:
    """Read a hearer in lower case: up to its noun and the phrases that cling to it (a news conference in Orsk)."""
    words = line.words
    n = zone.stop
    if low_at(words, n) in word_set("hearer"):
        return replace(zone, stop=n + 1, hearer=words[n].text)
    if (
        low_at(words, n) not in word_set("determiner")
        and not any(has_class(low_at(words, at), "media", "channel") for at in (n, n + 1))
        and not low_at(words, n).endswith("s")
    ):
        return zone
    stop = n
    while stop < len(words) and stop - n < 6:
        low = words[stop].low
        if (
            low in ("that", "it", "he", "she", "they", "there")
            or (low in word_set("preposition") and low != "of")
            or words[stop].text in (",", ":", ".", QUOTE)
            or stop in line.dated
        ):
            break
        if stop > n and low in word_set("determiner"):
            break
        stop += 1
    if stop == n or stop - n >= 6:
        return zone
    return replace(zone, stop=stop, hearer=" ".join(word.text for word in words[n:stop]))


def _day(line: Line, zone: Zone) -> Zone | None:
    words = line.words
    n = zone.stop
    while low_at(words, n) in ("on", "late", "early", "earlier", "later", "in") and n < zone.stop + 3:
        n += 1
    if low_at(words, n) == "," and n + 1 in line.dated and n == zone.stop:
        n += 1
    if n not in line.dated:
        return (
            replace(zone, stop=zone.stop + 1)
            if low_at(words, zone.stop) in ("earlier", "later", "again", "also")
            else None
        )
    day = n
    while n in line.dated:
        n += 1
    if low_at(words, n) in ("morning", "afternoon", "evening", "night"):
        n += 1
    return replace(zone, stop=n, day=zone.day if zone.day is not None else day)


def _occasion(line: Line, zone: Zone) -> Zone | None:
    """Read "in a statement", "at a news conference in Geneva", "on Twitter", "after the vote"."""
    words = line.words
    n = zone.stop
    if (
        low_at(words, n) == ","
        and low_at(words, n + 1) in _OCCASION_LEADS
        and not zone.occasion
        and n + 1 not in line.dated
    ):
        n += 1
    if low_at(words, n) not in _OCCASION_LEADS or n + 1 in line.dated:
        return None
    noun = _occasion_noun(line, n)
    if noun is None:
        return _clinging(line, zone, n) if zone.occasion else None
    stop = noun + 1
    text = " ".join(word.text for word in words[n + 1 : stop])
    stop = _after_noun(line, stop)
    if n > zone.stop and low_at(words, stop) == ",":
        stop += 1
    return replace(zone, stop=stop, occasion=zone.occasion or text)


def _occasion_noun(line: Line, n: int) -> int | None:
    words = line.words
    found = None
    for at in range(n + 1, min(n + 9, len(words))):
        low = words[at].low
        if words[at].text in (",", ".", ":", QUOTE, ";") or low in (
            "that",
            "he",
            "she",
            "they",
            "it",
            "who",
            "was",
            "were",
            "is",
            "had",
        ):
            break
        if low in word_set("occasion") or (has_class(low, "channel") and words[n].low in ("on", "via", "in", "by")):
            found = at
        elif found is not None or low in word_set("preposition") or (low in word_set("determiner") and at > n + 1):
            break
    return found


def _after_noun(line: Line, n: int) -> int:
    """Step over what belongs to the occasion: posted on Facebook, in Geneva, to AFP, carried by state media."""
    words = line.words
    n = next((p.stop for p in line.propers if p.role_first == n), n)  # in the journal Tides
    while n < len(words):
        low = words[n].low
        if low in (
            "posted",
            "released",
            "published",
            "issued",
            "carried",
            "broadcast",
            "distributed",
            "sent",
            "emailed",
            "aired",
            "shared",
            "quoted",
            "read",
        ):
            n += 1
            while (
                n < len(words)
                and n not in line.dated
                and words[n].text not in (",", ".", QUOTE, ":")
                and low_at(words, n) not in ("that", "he", "she", "it", "they", "the")
            ):
                n += 1
        elif low in ("in", "with", "to", "from", "for", "at", "by") and (named := _name_from(line, n + 1)) is not None:
            n = named
        else:
            return n
    return n


def _name_from(line: Line, n: int) -> int | None:
    """Find the end of a name with its article and noun: (with) the Sarn stock exchange."""
    words = line.words
    if low_at(words, n) in ("the", "a", "an", "its", "his", "her"):
        n += 1
    proper = next((p for p in line.propers if p.role_first == n), None)
    if proper is None:
        return None
    stop = proper.stop
    while (
        stop < len(words)
        and stop < proper.stop + 3
        and has_class(low_at(words, stop + 1), "organ", "company", "occasion")
    ):
        stop += 1
    if stop < len(words) and (
        words[stop - 1].low.endswith("'s") or has_class(words[stop].low, "organ", "company", "occasion")
    ):
        stop += 1
    return stop


def _clinging(line: Line, zone: Zone, n: int) -> Zone | None:
    proper = next((p for p in line.propers if p.role_first == n + 1), None)
    if proper is None or low_at(line.words, n) not in ("in", "at", "from"):
        return None
    return replace(zone, stop=proper.stop)


def _to_hearer(line: Line, zone: Zone) -> Zone | None:
    words = line.words
    n = zone.stop
    if low_at(words, n) not in ("to", "in") or n + 1 in line.dated:
        return None
    if low_at(words, n) == "to" and low_at(words, n + 1) in word_set("hearer"):
        return replace(zone, stop=n + 2, hearer=zone.hearer or words[n + 1].text)
    proper = next((p for p in line.propers if n + 1 <= p.role_first <= n + 2 and p.role_first <= p.first), None)
    if proper is None or (proper.role_first == n + 2 and low_at(words, n + 1) not in ("the", "state")):
        return None
    if low_at(words, n) == "to" and is_outlet(proper.text):
        return replace(zone, stop=proper.stop, hearer=zone.hearer or proper.text)
    ends = low_at(words, proper.stop)
    if low_at(words, n) == "in" and proper.kind == "place" and ends in ("that", ".", ",", "on", ":", ""):
        return replace(zone, stop=proper.stop)
    return None


def _that(line: Line, zone: Zone) -> Zone:
    n = zone.stop
    words = line.words
    if low_at(words, n) == "," and low_at(words, n + 1) == "that":
        n += 1
    if low_at(words, n) == "that" and not (
        low_at(words, n + 1) in ("is", "was", "would", "will", "'s") and words[n].low == "that"
    ):
        return replace(zone, stop=n + 1, that=True)
    if low_at(words, n) in CLAUSE_ENDS or low_at(words, n) in (",", "by", "outside", "inside", "at", "in", "on"):
        for at in range(n + 1, min(n + 25, len(words))):
            if words[at].low == "that" and low_at(words, at - 1) not in ("so", "such", "all", "the"):
                after_comma = words[at - 1].text == ","
                if (
                    after_comma
                    or words[n].low in ("by", "outside", "inside", "at", "in", "on")
                    or (words[n].low in CLAUSE_ENDS and not is_capitalised(words[at]))
                ):
                    return replace(zone, stop=at + 1, that=True)
            if words[at].text in (QUOTE, ";") or (words[at].low in ("and", "but") and words[at - 1].text == ","):
                break
    return zone
