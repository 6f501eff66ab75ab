"""What a site asks of robots: robots.txt, read and applied as RFC 9309 says."""

import re
from collections.abc import Iterable, Iterator

from secondsource.frozen import frozen

__all__ = ["ALLOW_ALL", "REFUSE_ALL", "RobotRule", "Robots", "allows", "read_robots"]

# RFC 9309, 2.5: a parsing limit must be at least 500 kibibytes; what follows is not read.
_LARGEST = 500 * 1024
_LONGEST_DELAY = 60.0  # Crawl-delay is no part of the standard; a site that writes 86400 means "stay away" elsewhere


@frozen
class RobotRule:
    """One line of a group: a path prefix with ``*`` and ``$``, escaped alike, and whether it allows."""

    path: str
    allow: bool


@frozen
class Robots:
    """The rules of the groups that are meant for this program, and the pause that the site asks for."""

    rules: tuple[RobotRule, ...]
    delay: float | None = None  # seconds
    sitemaps: tuple[str, ...] = ()
    why: str = "its robots.txt asks robots to stay away"  # where a path is not allowed


ALLOW_ALL = Robots(())
REFUSE_ALL = Robots((RobotRule("/", False),))


def read_robots(body: bytes, product: str = "secondsource") -> Robots:
    """Read a robots.txt: the groups that name the product, joined; if none does, the groups for ``*``.

    Broken lines are passed over, as the standard wants.

    >>> read_robots(b"User-agent: *\\nDisallow: /private\\nAllow: /private/press$\\n").rules
    (RobotRule(path='/private', allow=False), RobotRule(path='/private/press$', allow=True))
    """
    lines = tuple(_lines(body[:_LARGEST].decode("utf-8", "replace")))
    groups = tuple(_groups(lines))
    named = [fields for names, fields in groups if product.lower() in names]
    chosen = named or [fields for names, fields in groups if "*" in names]
    fields = [field for group in chosen for field in group]
    rules = tuple(RobotRule(_escaped(value), key == "allow") for key, value in fields if key != "crawl-delay" and value)
    delays = [_seconds(value) for key, value in fields if key == "crawl-delay"]
    sitemaps = tuple(value for key, value in lines if key == "sitemap" and value)
    return Robots(rules, max((d for d in delays if d is not None), default=None), sitemaps)


def allows(robots: Robots, path: str) -> bool:
    """Tell whether a path (with its query) may be fetched: the longest rule decides, and allowing wins a tie.

    >>> robots = read_robots(b"User-agent: *\\nDisallow: /*.pdf$\\nDisallow: /a\\nAllow: /a/b\\n")
    >>> allows(robots, "/x.pdf"), allows(robots, "/x.pdf?1"), allows(robots, "/a/b/c"), allows(robots, "/ab")
    (False, True, True, False)
    """
    if path.split("?")[0] == "/robots.txt":
        return True
    escaped = _escaped(path)
    matching = [rule for rule in robots.rules if _matches(rule.path, escaped)]
    longest = max(matching, key=lambda rule: (len(rule.path), rule.allow), default=None)
    return longest is None or longest.allow


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff")):
        key, colon, value = line.split("#", 1)[0].partition(":")
        if colon:
            yield key.strip().lower(), value.strip()


def _groups(lines: Iterable[tuple[str, str]]) -> Iterator[tuple[frozenset[str], list[tuple[str, str]]]]:
    """Part the lines into groups: one or more user-agent lines, then their rules."""
    names: set[str] = set()
    fields: list[tuple[str, str]] = []
    open_to_names = True
    for key, value in lines:
        if key == "user-agent":
            if not open_to_names:
                yield frozenset(names), fields
                names, fields = set(), []
            names.add(_product(value))
            open_to_names = True
        elif key in ("allow", "disallow", "crawl-delay") and names:
            fields.append((key, value))
            open_to_names = False
    if names:
        yield frozenset(names), fields


def _product(value: str) -> str:
    """Give the product token of a user-agent line: "Secondsource/1.0 (desk)" names secondsource."""
    match = re.match(r"\*|[A-Za-z_-]+", value)
    return match[0].lower() if match else ""


def _escaped(path: str) -> str:
    """Bring a path to one form: octets outside ASCII escaped, escapes in capitals, unreserved ones undone."""
    ascii_only = "".join(
        c if "!" <= c <= "~" else "".join(f"%{b:02X}" for b in c.encode("utf-8", "replace")) for c in path
    )
    return re.sub(r"%[0-9A-Fa-f]{2}", _unreserved, ascii_only)


def _unreserved(match: "re.Match[str]") -> str:
    character = chr(int(match[0][1:], 16))
    return character if re.fullmatch(r"[A-Za-z0-9._~-]", character) else match[0].upper()


def _matches(rule: str, path: str) -> bool:
    """Match a rule from the start of a path; piece by piece, so that no rule takes long."""
    anchored = rule.endswith("$")
    first, *pieces = (rule[:-1] if anchored else rule).split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    if not pieces:
        return not anchored or at == len(path)
    last = pieces.pop() if anchored else ""
    for piece in pieces:
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return len(path) - len(last) >= at and path.endswith(last)


def _seconds(value: str) -> float | None:
    match = re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,3})?", value)
    return min(float(value), _LONGEST_DELAY) if match else None
