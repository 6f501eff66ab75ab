"""A profile as a few kilobytes of bytes, for shelves of many articles."""

import marshal
import zlib
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any

from secondsource.stories.profiles import Profile

__all__ = ["packed", "unpacked"]


@cache
def _names() -> tuple[str, ...]:
    return tuple(field.name for field in fields(Profile))


@cache
def _values() -> Any:
    return attrgetter(*_names())


def packed(profile: Profile) -> bytes:
    """Write a profile as bytes, for this process only: the form is that of the running Python.

    Its sentences are kept as checksums, for they are only held against each other; what stands in several tables is
    kept once.
    """
    kept = dict(zip(_names(), _values()(profile), strict=True))
    words = list(profile.words)
    place = {word: at for at, word in enumerate(words)}
    kept["words"] = (words, list(profile.words.values()))
    for name in ("title", "lead", "names", "numbers"):
        kept[name] = {place.get(word, word): count for word, count in kept[name].items()}
    kept["sentences"] = {zlib.crc32(text.encode("utf-8", "replace")): n for text, n in profile.sentences.items()}
    kept["figures"], kept["opening_figures"] = dict(profile.figures), dict(profile.opening_figures)
    kept["phrases"] = [(tuple(sorted(phrase)), printed) for phrase, printed in profile.phrases.items()]
    del kept["phrases_with"]
    return zlib.compress(marshal.dumps(kept), 1)


def unpacked(body: bytes) -> Profile:
    """Read what ``packed`` wrote."""
    kept = marshal.loads(zlib.decompress(body))
    words, counts = kept["words"]
    kept["words"] = dict(zip(words, counts, strict=True))
    for name in ("title", "lead", "names", "numbers"):
        kept[name] = {words[key] if type(key) is int else key: count for key, count in kept[name].items()}
    kept["sentences"] = {str(key): n for key, n in kept["sentences"].items()}
    kept["phrases"] = {frozenset(phrase): printed for phrase, printed in kept["phrases"]}
    held: dict[str, list[frozenset[str]]] = {}
    for phrase in kept["phrases"]:
        for word in sorted(phrase):
            held.setdefault(word, []).append(phrase)
    return Profile(**kept, phrases_with={word: tuple(found) for word, found in held.items()})
