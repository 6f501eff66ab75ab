"""The one plain line that answers for a story: what holds, what rests on one source, what conflicts, what is unread."""

from collections.abc import Iterator, Mapping, Sequence

from secondsource.claims.policies import in_words
from secondsource.mentions.numbers import is_number_word
from secondsource.phrasing import Phrase, phrase
from secondsource.records import Claim, CopyLink, Dossier, Finding, Sentence

__all__ = ["answer_line", "one_text"]

_NAMED = 2  # claims said in full before the others are only counted
_LETTERS = 150  # of the claims said in full: the line stays one that is read
_SHARE = 0.5  # from this share of its words on, a page rests on the text that it prints
_SENTENCE = 6  # words: shorter sentences ("Nobody was hurt.") can be equal by chance
_FEW = 3  # pages of one text: below that there is nothing to fold, and the page list says it
_SMALL = ("a", "an", "the", "all", "some")
_FALLEN, _CLASHING = ("withdrawn", "corrected", "on hold"), ("does not add up", "disputed")


def answer_line(dossier: Dossier) -> str:
    """Say in one sentence what holds, what rests on one source, what conflicts, and what was not read.

    Claims are said in clauses of the pages that state them; names of pages are those under which they were read.
    """
    sentences = {sentence.id: sentence for sentence in dossier.sentences}
    ranked = sorted(dossier.claims, key=lambda claim: claim.rank)
    asked = [claim for claim in ranked if claim.answer.met is not None and claim.kind == "figure"]
    strong = [claim for claim in asked if claim.support.independent.low >= 2]
    single = [claim for claim in asked if claim.support.independent.low <= 1 and claim.support.independent.high >= 1]
    clauses = [
        *_strong(strong, sentences),
        *_single(single, sentences),
        *_conflicts(dossier, sentences),
        *_one_text_words(dossier),
        _read(dossier),
    ]
    line = "; ".join(clauses)
    return f"{line[:1].upper()}{line[1:]}."


def one_text(dossier: Dossier) -> tuple[str, int, bool] | None:
    """Find the text on which most pages rest: its owner's name, how many pages print it, whether it is one dispatch.

    None when no text carries at least three pages and half of the story's. Pages of one owner that copy no sentence
    from each other are several dispatches of his.
    """
    found = []
    for family in dossier.families:
        pages = {m.article for m in family.members if m.verbatim + m.edited + m.credited >= _SHARE}
        if len(pages) >= _FEW and 2 * len(pages) >= len(dossier.articles):
            found.append((len(pages), family.origin, pages))
    if not found:
        return None
    number, origin, pages = min(found, key=lambda one: (-one[0], one[1]))
    name = next((o.name for o in dossier.origins if o.id == origin), "unknown")
    return name, number, _joined(pages, dossier.copy_links, dossier.sentences)


def _joined(pages: set[str], links: Sequence[CopyLink], sentences: Sequence[Sentence]) -> bool:
    """Whether copied or equal sentences join all of these pages to each other, over whichever pages."""
    beside = _neighbours(links, sentences)
    waiting, met = [min(pages)], {min(pages)}
    while waiting:
        new = beside.get(waiting.pop(), set()) - met
        met |= new
        waiting += new
    return pages <= met


def _neighbours(links: Sequence[CopyLink], sentences: Sequence[Sentence]) -> dict[str, set[str]]:
    """Pages that share a sentence: one copied it, or both print it and credit a text that is not here."""
    of = {sentence.id: sentence.article for sentence in sentences}
    pairs = [(of[k.a], of[k.b]) for k in links if k.a in of and k.b in of and k.kind != "quotation"]
    first: dict[tuple[str, ...], str] = {}
    for sentence in sentences:
        words = tuple(sentence.text.lower().split())
        if sentence.n and len(words) >= _SENTENCE:
            pairs.append((first.setdefault(words, sentence.article), sentence.article))
    beside: dict[str, set[str]] = {}
    for one, other in pairs:
        beside.setdefault(one, set()).add(other)
        beside.setdefault(other, set()).add(one)
    return beside


def _strong(claims: Sequence[Claim], sentences: Mapping[str, Sentence]) -> Iterator[str]:
    """What two sources or more say: the first claims in full, the others counted."""
    if not claims:
        return
    low = claims[0].support.independent.low
    same = all(claim.support.independent == claims[0].support.independent for claim in claims)
    who = in_words(low, low) + ("" if same else " or more")
    shown = _shown(claims, sentences)
    said = ", and ".join(
        f"{_verb(words, shown[n - 1] if n else None)}{_inside(words, sentences)}" for n, words in enumerate(shown)
    )
    rest = len(claims) - len(shown)
    yield f"{who} {said}" + (f"; {_more(rest)} on {who}{' each' if rest > 1 else ''}" if rest else "")


def _verb(words: Phrase, before: Phrase | None) -> str:
    """A clause is said, other words are given; the verb is not said again."""
    again = before is not None and before.whole == words.whole
    return "" if again else "say " if words.whole else "give "


def _single(claims: Sequence[Claim], sentences: Mapping[str, Sentence]) -> Iterator[str]:
    """What no second source is known for, each claim behind its own count."""
    shown = _shown(claims, sentences)
    for n, (claim, words) in enumerate(zip(claims, shown, strict=False)):
        bounds = claim.support.independent
        who = in_words(bounds.low, bounds.high)
        only = bounds.low == bounds.high == 1
        who = ("only one" if n else "only one source") if only else f"{who}," if "," in who else who
        yield f"{who} {'says' if words.whole else 'gives'} {_inside(words, sentences)}"
    if rest := claims[len(shown) :]:
        named = {in_words(c.support.independent.low, c.support.independent.high) for c in rest}
        if len(named) == 1:
            on = named.pop()
            yield f"{_more(len(rest))} on {on}" + (" each" if on == "one source" and len(rest) > 1 else "")
        else:
            yield f"for {len(rest)} more claims no second source is sure"


def _shown(claims: Sequence[Claim], sentences: Mapping[str, Sentence]) -> list[Phrase]:
    """The claims that are said in full: the first, and the next as long as the line stays one that is read."""
    said = [phrase(claim, sentences) for claim in claims[:_NAMED]]
    return said if sum(len(words.text) for words in said) <= _LETTERS else said[:1]


def _more(number: int) -> str:
    return "1 more claim rests" if number == 1 else f"{number} more claims rest"


def _inside(words: Phrase, sentences: Mapping[str, Sentence]) -> str:
    """Write a clause after "says": its first word small, unless it is a name or an abbreviation."""
    first, space, rest = words.text.partition(" ")
    low = first.lower()
    small = low in _SMALL or is_number_word(low) or any(f" {low} " in sentence.text for sentence in sentences.values())
    return f"{low}{space}{rest}" if small and first[1:].islower() else words.text


def _conflicts(dossier: Dossier, sentences: Mapping[str, Sentence]) -> Iterator[str]:
    """The first thing that fell and the first that cannot hold; what fell is named by the claims that fell with it."""
    claims = {claim.id: claim for claim in dossier.claims}
    firsts = [next((f for f in dossier.findings if f.kind in kinds), None) for kinds in (_FALLEN, _CLASHING)]
    for found in [f for f in firsts if f is not None]:
        yield _conflict(found, [claims[name] for name in found.claims if name in claims], sentences)


def _conflict(found: Finding, claims: Sequence[Claim], sentences: Mapping[str, Sentence]) -> str:
    if found.kind == "does not add up":
        return found.text.split(". ")[0].rstrip(".").replace("; ", ", but ", 1)
    if found.kind == "disputed":
        return "disputed: " + found.text.rstrip(".").replace(": ", " ").replace("; ", ", ")
    said = phrase(claims[0], sentences).text if claims else found.text.rstrip(".")
    return f"{found.kind}: {said}"


def _one_text_words(dossier: Dossier) -> Iterator[str]:
    found = one_text(dossier)
    if found is not None:
        name, number, single = found
        rest = "one text" if single else "the texts of one house"
        yield f"{number} of {len(dossier.articles)} pages rest on {rest}, {name}'s"


def _read(dossier: Dossier) -> str:
    """Say what was not read; a second printing of one page hides nothing."""
    skipped = sum(not skip.reason.endswith("counted once") for skip in dossier.skipped)
    unread = sum(not article.claims_read for article in dossier.articles) + skipped
    pages = len(dossier.articles) + skipped
    if unread:
        return f"{unread} of {pages} pages {'was' if unread == 1 else 'were'} not read"
    return "all pages were read" if pages > 1 else "the page was read"
