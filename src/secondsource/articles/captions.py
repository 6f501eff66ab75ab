"""Lines that describe a picture, told by their wording or by the credit below them."""

import re
from collections.abc import Sequence

from secondsource.articles.calendar_days import find_days
from secondsource.articles.credit_lines import CreditLine
from secondsource.articles.lines import Line

__all__ = ["is_caption", "is_dated_caption"]


def is_dated_caption(i: int, lines: Sequence[Line], credits: Sequence[CreditLine | None]) -> bool:
    """Tell whether a line is a caption with its credit on the next line: agencies' captions name weekday and year."""
    after = credits[i + 1] if i + 1 < len(lines) else None
    if after is None or after.form in ("person", "sign-off", "contributed", "feed"):
        return False
    return any(day.year is not None and day.weekday is not None for day in find_days(lines[i].text))


def is_caption(text: str) -> bool:
    """Tell whether a line is a picture's caption: its credit closes it, or it opens as captions do."""
    if re.match(
        r"(?:FILE\b|File (?:photo|picture|image)\b|(?:Image|Photo|Media|Video) caption|Caption:"
        r"|In this (?:image|photo|picture))",
        text,
    ):
        return True
    tail = text[-90:]
    closed = re.search(
        r"(?:[(\[|/—–-]\s?|\bPhoto(?:graph)?:?\s|\bImage:\s|\bCredit:\s|\bPicture:\s|©\s?|Copyright\s)[^.()]{0,70}"
        r"(?:Getty|REUTERS|Reuters|AFP|AP Photo|Associated Press|EPA|Shutterstock|Alamy|Handout|iStock|PA Wire|Xinhua)"
        r"[^.]{0,50}[)\].]{0,2}\s*$",
        tail,
    )
    if closed is not None:
        return (
            "/" in closed.group()
            or "Photo" in tail
            or "Image" in tail
            or "Getty" in tail
            or "©" in tail
            or "Copyright" in tail
        )
    return (
        re.search(r"(?:REUTERS|AFP|AP|EPA)/[A-Z]\w+ [A-Z]\w+\W*$|\((?:AP|AFP|Reuters) (?:Photo|file)[^)]*\)\s*$", tail)
        is not None
    )
