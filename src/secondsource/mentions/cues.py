"""Cues of attribution in a line: verbs of saying in use as such, and "according to", "citing", "quoted as saying"."""

from collections.abc import Sequence
from dataclasses import dataclass

from secondsource.mentions.lines import Line, low_at
from secondsource.mentions.rolewords import has_class
from secondsource.mentions.sayings import Saying, saying_of
from secondsource.mentions.words import QUOTE, Word, is_capitalised, listed, word_set

__all__ = ["Cue", "find_cues"]


@dataclass(frozen=True, slots=True)
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
_BASE_USE = listed(
    "say believe think tell warn fear hope expect agree argue insist deny suspect claim estimate predict describe maintain "
    "contend allege note call want urge show suggest indicate find acknowledge admit concede report put"
)
_NOUN_FORMS = listed(
    "reports claims orders calls states notes records counts charges rules offers shows fears hopes posts details estimates "
    "documents lists fines promises pledges demands requests requests' appeals comments answers replies repeats mentions points "
    "cries begins attacks brands labels doubts invites awards quotes watches sentences measures blames speculates questions"
)
_NEEDS_MARK = listed(
    "begin continue counter observe mention cry answer post register record count detail outline describe relate "
    "interject chime opine publish tally calculate shout yell whisper exclaim mutter chant repeat quip joke comment respond "
    "reply brief invite advise remind elaborate specify"
)
_RULERS = listed(
    "judge justice court tribunal jury magistrate panel commission regulator board parliament senate house bench"
)
_SILENCE = listed(
    "comment confirm say answer discuss elaborate speak give provide disclose respond reveal verify identify name specify "
    "be release detail reply return deny"
)
_ABSTAINING = listed(
    "confirm verify say comment respond reply elaborate specify disclose provide return identify give answer reveal deny"
)


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
    if low_at(words, n + 1) != "to" or low_at(words, n + 2) not in _SILENCE or _after_be(words, n):
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
        if saying.lemma not in _ABSTAINING and saying.family not in ("say", "tell", "believe", "deny"):
            return None
        text = " ".join(word.text for word in words[first : n + 1])
        return Cue(n, first, n + 1, text, saying, "active", True)
    if low_at(words, n - 1) == "to":
        return _infinitive(words, n, saying)
    if any(low in word_set("auxiliary") - word_set("have") for low in group):
        return None
    if saying.lemma not in _BASE_USE or low_at(words, n - 1) in word_set("determiner") | word_set("preposition"):
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
    if lead in ("yet", "unable", "reluctant", "unwilling") and saying.lemma in _ABSTAINING:
        first = _group_first(words, n - 2)
        return Cue(n, first, n + 1, " ".join(w.text for w in words[n - 2 : n + 1]), saying, "active", True)
    return None


def _gerund(line: Line, n: int, saying: Saying) -> Cue | None:
    words = line.words
    before = low_at(words, n - 1)
    if _after_be(words, n):
        fits = saying.family in ("say", "tell", "warn", "claim", "urge", "deny") and _fits(line, n, saying, False)
        return Cue(n, _group_first(words, n), n + 1, words[n].text, saying, "active") if fits else None
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
    after = low_at(words, n + 1)
    marked = after in ("that", ":", QUOTE) or before == QUOTE or (after == "," and low_at(words, n + 2) == QUOTE)
    if words[n].low in _NOUN_FORMS and not (
        marked or line.headline or _ends(words, n + 1) or saying.lemma in ("deny", "report", "claim", "call", "order")
    ):
        return None
    negated = _is_negation([word.low for word in words[first:n]])
    if saying.lemma in _NEEDS_MARK and not (marked or negated or _mark_near(words, n)):
        return None
    if not negated and not _fits(line, n, saying, marked):
        return None
    text = words[n].text if not negated else " ".join(word.text for word in words[first : n + 1])
    return Cue(n, first, n + 1, text, saying, "active", negated)


def _ends(words: Sequence[Word], n: int) -> bool:
    return n >= len(words) or words[n].text in (".", ",", ";")


def _mark_near(words: Sequence[Word], n: int) -> bool:
    return any(word.text in (QUOTE, ":") or word.low == "that" for word in words[max(0, n - 4) : n + 10])


def _fits(line: Line, n: int, saying: Saying, marked: bool) -> bool:
    """Check the complement that a verb needs to be one of saying: called for, accused X of, put the toll at."""
    words = line.words
    after = low_at(words, n + 1)
    if saying.lemma == "add":
        return marked or not (
            after[:1].isdigit() or after in ("to", "a", "an", "more", "about", "up", "insult", "another")
        )
    if saying.lemma == "point":
        return after == "out"
    if saying.lemma == "call":
        return after in ("for", "on") or _mark_near(words, n)
    if saying.lemma in ("ask", "request", "invite", "propose", "recommend", "encourage"):
        return not _ends(words, n + 1) or marked or any(word.text == QUOTE for word in words[max(0, n - 8) : n])
    if saying.lemma in ("agree", "offer", "promise", "pledge", "threaten", "commit", "decide", "vow", "swear"):
        return (
            marked
            or after in ("to", "not", "a", "in", "on", "never", "the", "its", "his", "her", "their")
            or _ends(words, n + 1)
        )
    if saying.lemma == "accuse":
        return "of" in [word.low for word in words[n + 1 : n + 14]]
    if saying.lemma == "blame":
        return not _ends(words, n + 1)
    if saying.lemma == "charge":
        return after == "that" or low_at(words, n - 1) == QUOTE
    if saying.lemma in (
        "hold",
        "award",
        "uphold",
        "approve",
        "order",
        "dismiss",
        "fine",
        "convict",
        "acquit",
        "overturn",
        "sentence",
        "rule",
        "decide",
        "decree",
    ):
        return saying.lemma in ("order", "rule", "decide", "decree") or _has_ruler(line, n)
    if saying.lemma == "put":
        lows = [word.low for word in words[n + 1 : n + 12]]
        return "at" in lows and any(
            low
            in (
                "toll",
                "number",
                "figure",
                "total",
                "count",
                "magnitude",
                "cost",
                "damage",
                "losses",
                "turnout",
                "crowd",
                "death",
                "estimate",
            )
            for low in lows
        )
    if saying.lemma in ("feel", "consider", "want", "assume", "imagine", "wonder", "worry"):
        return after in ("that", "whether", "to") or low_at(words, n - 1) == QUOTE
    if saying.lemma in ("find", "show", "read", "list", "document", "measure", "detect", "indicate", "demonstrate"):
        return marked or _has_finder(line, n)
    if saying.lemma == "expect" or saying.lemma == "attack":
        return not _ends(words, n + 1) and (saying.lemma == "expect" or _mark_near(words, n))
    return True


def _has_ruler(line: Line, n: int) -> bool:
    return any(word.low.removesuffix("s") in _RULERS for word in line.words[max(0, n - 10) : n])


def _has_finder(line: Line, n: int) -> bool:
    return any(has_class(word.low, "record", "team", "instrument") for word in line.words[max(0, n - 14) : n])


def _passive(words: Sequence[Word], n: int, first: int, saying: Saying) -> Cue | None:
    """Read "was confirmed by the ministry"; a passive without its agent names nobody."""
    if saying.lemma not in (
        "announce", "confirm", "report", "disclose", "reveal", "deny", "reject", "estimate", "claim", "describe", "detect", "record", "measure", "certify", "publish",
    ):  # fmt: skip
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
