"""Words that are signed without a verb: "Police: five dead", "five dead: police", 'Maro: "We go"'."""

from secondsource.mentions.cues import Cue
from secondsource.mentions.drafts import Draft, main_subject
from secondsource.mentions.lines import Line, low_at
from secondsource.mentions.sayings import Saying
from secondsource.mentions.speakers import read_speaker
from secondsource.mentions.subjects import Phrase, phrase_after
from secondsource.mentions.words import QUOTE
from secondsource.mentions.zones import Zone

__all__ = ["SAID", "signed"]


_COLON = Saying("say", "base", "say", "first", "for", False)


SAID = Cue(0, 0, 1, "said", _COLON, "active")


def signed(line: Line) -> list[Draft]:
    """Read who signs the words of a line that has no verb of saying."""
    return _by_colon(line) or _by_dash(line)


def _by_colon(line: Line) -> list[Draft]:
    """Read "Police: five dead" and "five dead: police" in a headline, and 'Maro: "We go"' anywhere."""
    words = line.words
    colons = [
        n
        for n, word in enumerate(words)
        if word.text == ":" or (line.headline and word.text in ("-", "–", "—") and n > 3)
    ]
    if not colons:
        return []
    first, last = colons[0], colons[-1]
    quote = low_at(words, first + 1) == QUOTE
    if words[first].text == ":" and first <= 6 and (line.headline or quote):
        draft = _colon_draft(line, Phrase(0, first, None, (0, first)), first, (first + 1, len(words)))
        if draft is not None:
            return [draft]
    if quote and not line.headline and words[first].text == ":":
        phrase = main_subject(line, first)
        if phrase is not None:
            return [d for d in (_colon_draft(line, phrase, first, (first + 1, len(words))),) if d is not None]
    if line.headline and len(words) - last - 1 <= 4 and last > 2:
        draft = _colon_draft(line, Phrase(last + 1, len(words), None, (last + 1, len(words))), last, (0, last))
        if draft is not None:
            return [draft]
    return []


def _by_dash(line: Line) -> list[Draft]:
    """Read a quotation that its author signs: "We go." - Ann Ost"""
    words = line.words
    if not (len(words) >= 3 and words[0].text == QUOTE and words[1].text in ("―", "—", "–", "--", "-", "―")):
        return []
    phrase = phrase_after(line, 2)
    if phrase is None or not any(p.role_first == 2 and p.kind == "person" for p in line.propers):
        return []
    draft = _colon_draft(line, phrase, 1, (0, 1))
    return [draft] if draft is not None else []


def _colon_draft(line: Line, phrase: Phrase, colon: int, piece: tuple[int, int]) -> Draft | None:
    if phrase.first >= phrase.stop or piece[0] >= piece[1]:
        return None
    speaker = read_speaker(line, phrase)
    if (
        speaker is None
        or speaker.sort in ("pronoun", "definite")
        or any(p.kind == "place" and p.first == phrase.first and p.stop == phrase.stop for p in line.propers)
    ):
        return None
    cue = Cue(colon, colon, colon + 1, ":", _COLON, "active")
    return Draft(cue, phrase, speaker, Zone(colon + 1), phrase.first, pieces=(piece,))
