"""Names as they are printed, put together from their words."""

from collections.abc import Sequence

from secondsource.mentions.words import Word, is_capitalised

__all__ = ["bare_name", "printed", "unpossessed"]


def printed(words: Sequence[Word], first: int, stop: int) -> str:
    """Join words as printed; marks and possessive endings cling to the word before."""
    text = ""
    for word in words[first:stop]:
        gap = "" if not text or word.text in (",", ".", ")", ";") or text.endswith("(") else " "
        text += gap + word.text
    return text


def bare_name(words: Sequence[Word], first: int, stop: int) -> str:
    """Give the text of a name: no leading article before a capital, no possessive ending."""
    if stop - first > 1 and words[first].low == "the" and is_capitalised(words[first + 1]):
        first += 1
    return unpossessed(printed(words, first, stop)).replace("’", "'")


def unpossessed(text: str) -> str:
    """Take the possessive ending off a name."""
    for ending in ("'s", "’s", "s'", "s’"):
        if text.endswith(ending):
            return text[: len(text) - len(ending)] + ("s" if ending[0] == "s" else "")
    return text
