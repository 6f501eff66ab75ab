"""Who is said to have stated what, sentence by sentence, in French, Spanish or German.

The shapes: "..., a annoncé mardi la préfecture", "selon la préfète, Solène K., ...", "la préfète a dit que ...",
"« ... », raconte Maurice A., un pêcheur", "dem Bericht zufolge", and a pronoun for who spoke last. A sentence has one
speaker for its words; what no shape fits has none.
"""

import re
from collections.abc import Sequence
from functools import cache

from secondsource.frozen import frozen, replace
from secondsource.mentions.languages.speakers import Speaker, speaker
from secondsource.mentions.languages.vocabulary import Vocabulary, any_of, vocabulary
from secondsource.records import Attribution

__all__ = ["find_attributions"]

_PHRASE_END = r"[,.;:()«»“”„\"!?\n]"
_TELLS_OF_THE_LAST = re.compile(r"^(?:Das|Dies)\s+(?:teilte|sagte|erklärte|bestätigte)\b")
_TOLD = re.compile(
    r"wie (?:ihm|ihr|ihnen)[^.;]* (?:gesagt|mitgeteilt|berichtet)|selon ce qu'on lui a dit|lui a(?:vait)? dit|"
    r"(?:le|les) (?:dijo|dijeron|contó|contaron|informaron)|se citant|citant|citando|unter Berufung auf",
    re.I,
)
_FIRST_HAND = ("statement", "witness", "record", "measurement")


@frozen
class _Said:
    """A speaker found in a sentence, where he stands and by what word."""

    who: Speaker
    start: int
    end: int
    cue: str
    told: bool = False  # he has it from somebody else


def find_attributions(text: str, spans: Sequence[tuple[int, int]], words: Vocabulary) -> tuple[Attribution, ...]:
    """Find who states the words of each sentence, in order of place.

    >>> text = "Six personnes sont mortes, a annoncé mardi la préfecture."
    >>> find_attributions(text, ((0, len(text)),), vocabulary("fr"))[0].role
    'prefecture'
    """
    found: list[Attribution] = []
    last: Speaker | None = None
    known: dict[str, Speaker] = {}
    for n, (start, end) in enumerate(spans):
        said = _said(text, start, end, words, last)
        if said is None:
            continue
        said = replace(said, who=_in_full(said.who, known))
        back = _TELLS_OF_THE_LAST.match(text[start:end]) is not None and n > 0
        found.append(_attribution(said, spans[n - 1] if back else (start, end), words))
        last = said.who
    return tuple(found)


def _in_full(who: Speaker, known: dict[str, Speaker]) -> Speaker:
    """ "Mme Kerguelen" is the Solène Kerguelen whom the text named before."""
    last = who.name.split()[-1]
    if who.kind in ("statement", "witness") and " " in who.name and not who.name.startswith(_TITLES):
        return known.setdefault(last, who)
    return known.get(last, who) if who.name.startswith(_TITLES) or " " not in who.name else who


_TITLES = ("M. ", "Mme ", "Me ", "Herr ", "Frau ", "Don ", "Doña ", "Dr ", "Dr. ")


def _attribution(said: _Said, span: tuple[int, int], words: Vocabulary) -> Attribution:
    who = said.who
    first = who.known and who.kind in _FIRST_HAND and (who.role is not None or who.kind in ("witness", "measurement"))
    saw = said.cue.lower() in words.classes["first"]
    return Attribution(
        name=who.name,
        role=who.role,
        kind=who.kind,
        access="second" if said.told else "first" if first or (saw and who.known) else "unstated",
        stance="for",
        start=span[0],
        end=span[1],
        source_start=said.start,
        source_end=said.end,
        cue=said.cue,
        language=words.language,
    )


def _said(text: str, start: int, end: int, words: Vocabulary, last: Speaker | None) -> _Said | None:
    told = _TOLD.search(text, start, end) is not None
    for shape in (_inverted, _according, _ruled, _before_the_verb):
        found = shape(text, start, end, words)
        if found is not None:
            return replace(found, told=told)
    return _by_pronoun(text, start, end, words, last)


@cache
def _shapes(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary(language).classes
    past, present, times = any_of(words["said"]), any_of(words["present"]), any_of(words["time"])
    have = r"(?:(?:a|ont|avait|avaient|a-t-(?:il|elle)|ha|han|hat|haben)\s+)?" if language != "de" else ""
    helped = r"(?:nous\s+a|a|ont|avait|avaient)\s+" if language == "fr" else ""
    gap = rf"(?:\s+{times})*"
    verb = rf"(?:{helped}{past}|{present})" if language == "fr" else rf"(?:{have}{past}|{present})"
    return {
        "inverted": re.compile(rf"(?:[,»”\"“]|\A)\s*,?\s*(?:wie\s+)?({verb})(?!\w){gap}\s+(?!-)", re.I),
        "according": re.compile(rf"(?<!\w)({any_of(words['according'])})\s+", re.I),
        "zufolge": re.compile(r"([^,.;]+?)\s+(zufolge)(?!\w)", re.I),
        "before": re.compile(rf"(?:\s|^)({verb})(?![\w-])", re.I),
        "issued": re.compile(r"\s+(?:par|por|von|vom)\s+", re.I),
        "ruled": re.compile(
            r"(?:condamn|inflig|relax|acquitt|conden|absuelt|verurteil|freigesprochen)\w*[^.;]*?\s(?:par|por|vom|von)\s+",
            re.I,
        ),
    }


def _phrase(text: str, at: int, end: int, words: Vocabulary) -> tuple[str, str | None, int]:
    """The noun phrase at a place, what stands behind its comma, and where the phrase ends."""
    stops = any_of(words.classes["stop"])
    found = re.compile(rf"(.*?)(?=\s+{stops}(?!\w)|{_PHRASE_END}|$)", re.I | re.S).match(text, at, end)
    phrase = found.group(1) if found else ""
    if words.language == "de":
        phrase = _nouns_of(phrase)
    stop = at + len(phrase)
    behind = re.compile(r",\s*([^,.;:()«»“”]+)").match(text, stop, end)
    return phrase, behind.group(1) if behind else None, stop


_LINKS = frozenset(("der", "des", "von", "für", "und", "vom"))


def _nouns_of(phrase: str) -> str:
    """A German noun phrase ends where its capitals do: the verb that follows at once is written small."""
    parts = phrase.split(" ")
    first = next((n for n, part in enumerate(parts) if part[:1].isupper()), None)
    if first is None:
        return ""
    last = first
    while last + 1 < len(parts) and (parts[last + 1][:1].isupper() or _leads_on(parts, last + 1)):
        last += 1
    return " ".join(parts[: last + 1])


def _leads_on(parts: Sequence[str], n: int) -> bool:
    return parts[n] in _LINKS and n + 1 < len(parts) and parts[n + 1][:1].isupper()


def _read(text: str, at: int, end: int, cue: str, words: Vocabulary) -> _Said | None:
    phrase, apposition, stop = _phrase(text, at, end, words)
    who = speaker(phrase, apposition, words)
    return _Said(who, at, stop, cue) if who is not None else None


def _inverted(text: str, start: int, end: int, words: Vocabulary) -> _Said | None:
    """ "..., a annoncé mardi la préfecture"; "wie das Unternehmen am Montag mitteilte"."""
    if words.language == "de":
        like = re.compile(
            r"(?:,\s*|^)wie\s+(.+?)\s+(?:am\s+\w+\s+)?(mitteilte|mitteilten|sagte|berichtete|erklärte)(?!\w)"
        )
        found = like.search(text, start, end)
        if found is not None and (who := speaker(found.group(1), None, words)) is not None:
            return _Said(who, found.start(1), found.end(1), found.group(2))
    for match in _shapes(words.language)["inverted"].finditer(text, start, end):
        said = _read(text, match.end(), end, match.group(1).split()[-1], words)
        if said is not None:
            return said
    return None


def _according(text: str, start: int, end: int, words: Vocabulary) -> _Said | None:
    for match in _shapes(words.language)["according"].finditer(text, start, end):
        said = _read(text, match.end(), end, match.group(1), words)
        if said is not None:
            return _issuer(text, said, end, words) or said
    if words.language == "de":
        found = _shapes("de")["zufolge"].search(text, start, end)
        if found is not None and (who := speaker(found.group(1).strip(), None, words)) is not None:
            return _Said(who, found.start(1), found.end(1), "zufolge")
    return None


def _issuer(text: str, said: _Said, end: int, words: Vocabulary) -> _Said | None:
    """ "selon un bilan communiqué à la presse par la préfète": the count is that of whoever gave it out."""
    if said.who.kind != "record":
        return None
    found = _shapes(words.language)["issued"].search(text, said.start, min(end, said.end + 60))
    return _read(text, found.end(), end, said.cue, words) if found else None


def _ruled(text: str, start: int, end: int, words: Vocabulary) -> _Said | None:
    """ "condamné mardi par le tribunal": a court's decision is its own statement."""
    found = _shapes(words.language)["ruled"].search(text, start, end)
    said = _read(text, found.end(), end, "ruled", words) if found else None
    if said is None or said.who.role is None or "court" not in said.who.role:
        return None
    return replace(said, who=replace(said.who, kind="record"))


def _before_the_verb(text: str, start: int, end: int, words: Vocabulary) -> _Said | None:
    """ "La Red de Testigos dijo que", "Die Gewerkschaft kündigte ... an": the subject opens the sentence or clause."""
    found = _shapes(words.language)["before"].search(text, start, end)
    if found is None:
        return None
    at = _behind_dateline(text, start, found.start(1))
    subject = re.sub(r"\s*\([^)]*\)", "", text[at : found.start(1)]).strip()
    head, _, rest = subject.partition(",")
    who = speaker(head, rest.strip(" ,") or None, words)
    return _Said(who, at, at + len(head), found.group(1).split()[-1]) if who is not None else None


def _behind_dateline(text: str, start: int, end: int) -> int:
    """ "SANTA INÉS, 7 may (Prensa Unida) - El Tribunal": the subject stands behind the dash."""
    dashes = list(re.compile(r"\s[-–—]\s").finditer(text, start, end))
    return dashes[-1].end() if dashes else start


def _by_pronoun(text: str, start: int, end: int, words: Vocabulary, last: Speaker | None) -> _Said | None:
    """ "a-t-elle ajouté", "sagte er": whoever spoke last."""
    if last is None:
        return None
    inverted = r"(?:a|ont|est)-t-(?:il|elle|ils|elles|on)\s+\w+|\w+(?:-t)?-(?:il|elle|ils|elles)"
    shapes = {
        "fr": rf",\s*({inverted})(?!\w)",
        "de": r"[,“\"]\s*,?\s*((?:sagte|sagt|erklärte|betonte|ergänzte|fügte|so)\s+(?:er|sie|hinzu))(?!\w)",
        "es": rf",\s*({any_of(words.classes['said'])})\s*[.,]",
    }
    found = re.compile(shapes[words.language], re.I).search(text, start, end)
    if found is None:
        return None
    at = found.start()
    return _Said(last, at, at, found.group().strip(" ,.")) if found.group().strip(" ,.") else None
