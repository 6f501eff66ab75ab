"""Cues of attribution in a line: verbs of saying in use as such, and "according to", "citing", "quoted as saying"."""

from collections.abc import Sequence

from secondsource.frozen import frozen
from secondsource.mentions.complements import ends_at, fits, mark_near
from secondsource.mentions.lines import Line, low_at
from secondsource.mentions.numbers import is_number_word
from secondsource.mentions.rolewords import has_class
from secondsource.mentions.sayings import Saying, saying_of
from secondsource.mentions.words import QUOTE, Word, is_capitalised, word_set

__all__ = ["Cue", "find_cues"]


@frozen
class Cue:
    """A cue: its words, the verb, and how it is built."""

    at: int  # the cue word itself
    first: int  # first word of the verb with its auxiliaries: the subject stands before it
    stop: int
    text: str  # as printed: "said", "according to", "did not confirm"
    saying: Saying
    build: str  # active | gerund | passive | according | citing | quoted | no comment
    negated: bool = False


_ACCORDING = Saying("according", "base", "according", "unstated", "for", False)
_NO_COMMENT = Saying("comment", "base", "decline", "unstated", "not confirmed", False)


def find_cues(line: Line) -> tuple[Cue, ...]:
    """Find the cues of a line, in order."""
    found: list[Cue] = []
    for n, word in enumerate(line.words):
        cue = _cue_at(line, n, word)
        if cue is not None:
            found.append(cue)
    return tuple(found)


def _cue_at(line: Line, n: int, word: Word) -> Cue | None:
    words = line.words
    low = word.low
    if low == "according" and low_at(words, n + 1) == "to":
        return Cue(n, n, n + 2, "according to", _ACCORDING, "according")
    if low == "no" and not line.headline:
        return _no_comment(words, n)
    if low == "by" and (counted := _by_count(line, n)) is not None:
        return counted
    if low in _NOMINAL and (owned := _nominal(line, n)) is not None:
        return owned
    saying = saying_of(low)
    if low == "think" and low_at(words, n + 1).startswith("tank"):
        return None
    if saying is None or (is_capitalised(word) and n and not line.headline):
        return None
    if any(p.first <= n < p.stop for p in line.propers) or n in line.dated:
        return None
    if saying.lemma in ("quote", "cite"):
        return _quoting(line, n, saying)
    if saying.family == "decline":
        return _declining(words, n, saying)
    if saying.form == "base":
        return _base(line, n, saying)
    if saying.form == "gerund":
        return _gerund(line, n, saying)
    return _finite(line, n, saying)


_COUNTS = frozenset(("count", "tally", "estimate", "reckoning", "calculation", "calculations", "estimates"))


def _by_count(line: Line, n: int) -> Cue | None:
    """Read "by the count of X" and "by X's count" as "according to X"."""
    words = line.words
    for at in range(n + 1, min(n + 9, len(words))):
        if words[at].low in _COUNTS:
            own = low_at(words, at + 1) in ("of", "by") and at <= n + 3
            if own:
                return Cue(n, n, at + 2, "by the " + words[at].text + " of", _ACCORDING, "according")
            owner = words[at - 1].low.endswith(("'s", "s'")) and at > n + 1
            return Cue(n, n, n + 1, "by the " + words[at].text + " of", _ACCORDING, "according") if owner else None
        if words[at].text in (",", ".", QUOTE, ";"):
            return None
    return None


# Nouns that say something when they have an owner: the police count of six, Doruma's claim that it fired thrice.
_NOMINAL = frozenset(
    ("count", "claim", "estimate", "figure", "tally", "assertion", "statement", "allegation", "account")
)
_CLAIM = Saying("claim", "base", "claim", "unstated", "for", False)


def _nominal(line: Line, n: int) -> Cue | None:
    """Read "the police count of six", "her figure of at least 90", "X's claim that": the owner says so."""
    words = line.words
    after = low_at(words, n + 1)
    if after not in ("of", "that") or n == 0:
        return None
    if after == "of" and not _numbered(words, n + 2):
        return None
    before = words[n - 1]
    owner = before.low.endswith(("'s", "s'")) or before.low in ("her", "his", "its", "their")
    if not owner and not (after == "of" and has_class(before.low, "organ", "company", "record")):
        return None
    return Cue(n, n, n + 2, f"{words[n].text} {after}", _CLAIM, "nominal")


def _numbered(words: Sequence[Word], at: int) -> bool:
    near = words[at : at + 4]
    return any(is_number_word(word.low) and word.low not in ("a", "an") for word in near)


def _no_comment(words: Sequence[Word], n: int) -> Cue | None:
    """Read "no immediate comment from X", "no confirmation by X"."""
    for at in range(n + 1, min(n + 4, len(words))):
        if words[at].low in ("comment", "response", "confirmation", "reaction", "word", "reply"):
            for by in range(at + 1, min(at + 5, len(words))):
                if words[by].low in ("from", "by"):
                    return Cue(at, n, by + 1, f"no {words[at].text}", _NO_COMMENT, "no comment", True)
            return None
    return None


def _quoting(line: Line, n: int, saying: Saying) -> Cue | None:
    """Read citing X; quoted X as saying; was quoted by Y as saying; quoted by Y."""
    words = line.words
    if saying.form == "gerund":
        return Cue(n, n, n + 1, words[n].text, saying, "citing")
    saying_at = next(
        (
            i
            for i in range(n + 1, min(n + 16, len(words) - 1))
            if words[i].low == "as" and words[i + 1].low in ("saying", "telling", "writing")
        ),
        None,
    )
    passive = _after_be(words, n)
    if saying_at is not None:
        build = "passive quoted" if passive or low_at(words, n - 1) in (",",) else "quoted"
        return Cue(
            n, _group_first(words, n), saying_at + 2, f"{words[n].text} as {words[saying_at + 1].text}", saying, build
        )
    if low_at(words, n + 1) == "by" and low_at(words, n - 1) == ",":
        return Cue(n, n, n + 2, f"{words[n].text} by", saying, "channel")
    return None


def _declining(words: Sequence[Word], n: int, saying: Saying) -> Cue | None:
    if low_at(words, n + 1) != "to" or low_at(words, n + 2) not in word_set("silence") or _after_be(words, n):
        return None
    if low_at(words, n + 2) == "be" and low_at(words, n + 3) in ("named", "identified"):
        return None
    first = n if saying.form == "gerund" else _group_first(words, n)
    build = "gerund" if saying.form == "gerund" else "active"
    text = " ".join(word.text for word in words[n : n + 3])
    return Cue(n, first, n + 3, text, saying, build, True)


def _base(line: Line, n: int, saying: Saying) -> Cue | None:
    """Read a bare form: after "did not" and the like it is a refusal; else only as the present of a plural."""
    words = line.words
    first = _group_first(words, n)
    group = [word.low for word in words[first:n]]
    if _is_negation(group):
        if saying.lemma not in word_set("abstaining") and saying.family not in ("say", "tell", "believe", "deny"):
            return None
        text = " ".join(word.text for word in words[first : n + 1])
        return Cue(n, first, n + 1, text, saying, "active", True)
    if low_at(words, n - 1) == "to":
        return _infinitive(words, n, saying)
    if any(low in word_set("auxiliary") - word_set("have") for low in group):
        return None
    if saying.lemma not in word_set("base_use") or low_at(words, n - 1) in word_set("determiner") | word_set(
        "preposition"
    ):
        return None
    if saying.lemma in (
        "report",
        "claim",
        "estimate",
        "call",
        "fear",
        "hope",
        "note",
        "show",
        "find",
        "put",
        "want",
    ) and not (
        low_at(words, n + 1) in ("that", "for", "to")
        or low_at(words, n - 1) in ("they", "we", "officials", "police", "authorities")
    ):
        return None
    return Cue(n, first, n + 1, words[n].text, saying, "active")


def _is_negation(group: Sequence[str]) -> bool:
    return any(low in ("not", "never", "n't") or low.endswith("n't") for low in group)


def _infinitive(words: Sequence[Word], n: int, saying: Saying) -> Cue | None:
    """Read "went on to say", "has yet to confirm", "was unable to confirm"."""
    lead = low_at(words, n - 2)
    if low_at(words, n - 3) in ("went", "goes") and lead == "on":
        return Cue(n, _group_first(words, n - 3), n + 1, words[n].text, saying, "active")
    if lead in ("yet", "unable", "reluctant", "unwilling") and saying.lemma in word_set("abstaining"):
        first = _group_first(words, n - 2)
        return Cue(n, first, n + 1, " ".join(w.text for w in words[n - 2 : n + 1]), saying, "active", True)
    return None


def _gerund(line: Line, n: int, saying: Saying) -> Cue | None:
    words = line.words
    before = low_at(words, n - 1)
    if _after_be(words, n):
        plain = saying.family in ("say", "tell", "warn", "claim", "urge", "deny") and fits(line, n, saying, False)
        return Cue(n, _group_first(words, n), n + 1, words[n].text, saying, "active") if plain else None
    rules = saying.family == "rule" and "that" in [word.low for word in words[n + 1 : n + 10]]
    if saying.family not in ("say", "tell", "warn", "claim", "accuse", "urge", "vow", "judge", "deny") and not rules:
        return None
    if saying.lemma in (
        "begin",
        "continue",
        "count",
        "record",
        "register",
        "post",
        "publish",
        "point",
        "call",
        "offer",
        "write",
        "report",
        "charge",
        "attack",
        "agree",
        "answer",
    ):
        return None
    if before in (",", "—", "–") or (before == "and" and "," in [low_at(words, n - i) for i in range(2, 5)]):
        return Cue(n, n, n + 1, words[n].text, saying, "gerund")
    return None


def _finite(line: Line, n: int, saying: Saying) -> Cue | None:
    words = line.words
    before = low_at(words, n - 1)
    first = _group_first(words, n)
    if before in word_set("determiner") and before not in (
        "this",
        "that",
        "all",
        "both",
        "some",
        "many",
        "few",
        "one",
        "others",
    ):
        return None
    if before in word_set("preposition") or (first and low_at(words, first - 1) in ("a", "an", "the")):
        return None
    if _after_be(words, n):
        return _passive(words, n, first, saying)
    if saying.lemma in _OF_NUMBERS and (given := _reduced(line, n, saying)) is not None:
        return given
    after = low_at(words, n + 1)
    marked = after in ("that", "how", ":", QUOTE) or before == QUOTE or (after == "," and low_at(words, n + 2) == QUOTE)
    if words[n].low in word_set("noun_form") and not (
        marked or line.headline or ends_at(words, n + 1) or saying.lemma in ("deny", "report", "claim", "call", "order")
    ):
        return None
    negated = _is_negation([word.low for word in words[first:n]])
    if saying.lemma == "count" and _has_reporter(words, first):
        return Cue(n, first, n + 1, words[n].text, _seen(saying), "active")
    if saying.needs == "mark" and not (marked or negated or mark_near(words, n)):
        return None
    if not negated and not fits(line, n, saying, marked):
        return None
    text = words[n].text if not negated else " ".join(word.text for word in words[first : n + 1])
    return Cue(n, first, n + 1, text, saying, "active", negated)


_OF_NUMBERS = frozenset((
    "announce", "give", "report", "claim", "estimate", "count", "confirm", "record", "publish", "put", "register",
    "cite",
))  # fmt: skip


def _reduced(line: Line, n: int, saying: Saying) -> Cue | None:
    """Read "the $17.3m announced by police", "the 14 given earlier in the day by the ministry"."""
    words = line.words
    start = n
    while start > 0 and n - start < 4 and (_numbered(words[start - 1 : start], 0) or words[start - 1].low in _UNITS):
        start -= 1
    if start == n:
        return None
    for at in range(n + 1, min(n + 8, len(words))):
        if words[at].low == "by":
            return Cue(n, start, at + 1, f"{words[n].text} by", saying, "reduced")
        if words[at].text in (",", ";", ".", QUOTE) or words[at].low in ("and", "but", "that"):
            return None
    return None


_UNITS = frozenset(
    ("$", "€", "£", "million", "billion", "m", "bn", "percent", "%", "dead", "people", "deaths", "euros")
)


def _has_reporter(words: Sequence[Word], first: int) -> bool:
    return any(word.low in ("reporter", "correspondent", "photographer", "journalist") for word in words[:first])


def _seen(saying: Saying) -> Saying:
    return Saying(saying.lemma, saying.form, "see", "first", "for", False)


def _passive(words: Sequence[Word], n: int, first: int, saying: Saying) -> Cue | None:
    """Read "was confirmed by the ministry"; a passive without its agent names nobody."""
    if saying.lemma not in word_set("passive"):
        return None
    for at in range(n + 1, min(n + 12, len(words))):
        if words[at].low == "by" and low_at(words, at + 1) not in word_set("day"):
            return Cue(n, first, at + 1, f"{words[n].text} by", saying, "passive")
        if words[at].text in (",", ";", QUOTE, ".", "that") or words[at].low in ("and", "but", "who"):
            return None
    return None


def _after_be(words: Sequence[Word], n: int) -> bool:
    at = n - 1
    while at >= 0 and (
        words[at].low in ("not", "also", "being", "been")
        or words[at].low.endswith("ly")
        or words[at].low in ("first", "still", "now", "later")
    ):
        if words[at].low in ("being", "been"):
            return True
        at -= 1
    return at >= 0 and words[at].low in word_set("be") - {"get", "gets"}


def _group_first(words: Sequence[Word], n: int) -> int:
    """Find the first word of a verb with its auxiliaries and the adverbs between them."""
    first = n
    while first > 0:
        low = words[first - 1].low
        if (
            low in word_set("auxiliary")
            or low
            in (
                "not",
                "n't",
                "also",
                "yet",
                "to",
                "unable",
                "immediately",
                "yet",
                "had",
                "been",
            )
            or (
                low.endswith("ly")
                and words[first - 1].text.islower()
                and first - 1 > 0
                and len(low) > 4
                and not has_class(low, "kin", "company")
            )
        ):
            first -= 1
        else:
            break
    return first
