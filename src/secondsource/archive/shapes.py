"""What the archive keeps of an article for grouping: its profile as deflated JSON, so that it is read only once."""

import json
import zlib
from collections.abc import Mapping
from typing import Any

from secondsource.frozen import replace
from secondsource.stories.profiles import Profile

__all__ = ["deflated", "inflated", "levelled"]


def levelled(profile: Profile) -> Profile:
    """Put a hash in the place of each folded sentence, for they are only held against each other; order the phrases."""
    hashed = {str(zlib.crc32(text.encode("utf-8", "surrogatepass"))): size for text, size in profile.sentences.items()}
    return replace(profile, sentences=hashed, phrases_with=_phrases_with(profile.phrases))


def deflated(profile: Profile) -> bytes:
    """Write a profile as bytes: the same profile gives the same bytes."""
    data = json.dumps(_plain_profile(profile), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(data.encode("utf-8", "replace"), 6)


def inflated(body: bytes, article: str) -> Profile:
    """Read what ``deflated`` wrote, of the article with that id."""
    return _profile(json.loads(zlib.decompress(body)), article)


# Counts keep their order: sums of weights are taken in it.
_SETS = ("lead_numbers", "days", "stamps", "weekdays", "opening_days", "cues")
_TABLES = ("figures", "opening_figures")
_PLAIN = ("language", "length", "published", "updates")


def _plain_profile(profile: Profile) -> dict[str, Any]:
    words = list(profile.words)
    place = {word: n for n, word in enumerate(words)}
    return {
        "words": words,
        "counts": [profile.words[word] for word in words],
        **{name: {str(place.get(w, w)): c for w, c in getattr(profile, name).items()} for name in ("title", "lead")},
        **{name: dict(getattr(profile, name)) for name in ("names", "numbers", "printed", "sentences")},
        **{name: sorted(getattr(profile, name)) for name in _SETS},
        **{name: {key: sorted(found) for key, found in getattr(profile, name).items()} for name in _TABLES},
        **{name: getattr(profile, name) for name in _PLAIN},
        "phrases": [[sorted(phrase), printed] for phrase, printed in profile.phrases.items()],
    }


def _profile(data: Mapping[str, Any], article: str) -> Profile:
    words = data["words"]
    phrases = {frozenset(phrase): printed for phrase, printed in data["phrases"]}
    fields: dict[str, Any] = {name: data[name] for name in ("names", "numbers", "printed", "sentences", *_PLAIN)}
    fields |= {name: {words[int(w)]: c for w, c in data[name].items()} for name in ("title", "lead")}
    fields |= {name: frozenset(data[name]) for name in _SETS}
    fields |= {name: {key: frozenset(found) for key, found in data[name].items()} for name in _TABLES}
    return Profile(
        article=article,
        words=dict(zip(words, data["counts"], strict=True)),
        phrases=phrases,
        phrases_with=_phrases_with(phrases),
        **fields,
    )


def _phrases_with(phrases: Mapping[frozenset[str], str]) -> dict[str, tuple[frozenset[str], ...]]:
    found: dict[str, list[frozenset[str]]] = {}
    for phrase in phrases:
        for word in sorted(phrase):
            found.setdefault(word, []).append(phrase)
    return {word: tuple(holding) for word, holding in found.items()}
