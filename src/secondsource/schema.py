"""The JSON schema of a dossier, made from the records: one object for each record, closed vocabularies as lists."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Union, get_args, get_origin, get_type_hints

from secondsource.records import Dossier

__all__ = ["FINDINGS", "VALUES", "json_schema"]

FINDINGS = (
    "withdrawn", "corrected", "on hold", "does not add up", "disputed", "slip", "headline goes further",
    "attribution changed", "bound changed", "one source", "one copy", "one reporter", "all agree", "two sources",
    "revised", "stale", "not confirmed", "denied", "unnamed only", "second-hand only", "one side only",
    "no source named", "not comparable", "broken down", "narrowed", "label disputed", "quotation changed",
    "left out", "two versions", "impossible date", "may be another event", "caption only", "credit", "new",
    "too short", "not read",
)  # fmt: skip

_SOURCE_KINDS = ("record", "statement", "witness", "measurement", "anonymous", "media", "voice", "none")

VALUES: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("When", "precision"): ("second", "minute", "day", "month", "year", "none"),
    ("When", "basis"): ("metadata", "dateline", "text", "solved", "carried", "unknown"),
    ("Credit", "kind"): ("text", "photo", "channel", "press release"),
    ("Credit", "role"): ("full", "partial", "mention"),
    ("Credit", "where"): (
        "dateline", "byline", "author box", "closing line", "opening line", "paragraph", "metadata",
    ),
    ("Removed", "label"): ("furniture", "teaser", "duplicate", "caption", "credit", "section"),
    ("Article", "derivation"): ("wholly", "partly", "own", "too short", "unknown", "unextractable"),
    ("Sentence", "part"): ("headline", "body", "caption"),
    ("Sentence", "copy"): ("verbatim", "edited", "suspected", "credited", "own"),
    ("Edit", "op"): ("insert", "delete", "replace", "move", "house style"),
    ("CopyLink", "kind"): ("verbatim", "edited", "suspected", "quotation"),
    ("CopyLink", "direction"): ("known", "unknown"),
    ("Origin", "kind"): ("agency", "primary", "article"),
    ("Source", "kind"): _SOURCE_KINDS,
    ("Value", "form"): (
        "exact", "at least", "more than", "at most", "less than", "nearly", "about", "range", "vague",
    ),
    ("Value", "role"): ("total", "part", "sum", "none"),
    ("Value", "open"): ("low", "high"),
    ("Evidence", "kind"): _SOURCE_KINDS,
    ("Evidence", "access"): ("first", "second", "derived", "unstated"),
    ("Evidence", "stance"): ("for", "against", "not confirmed"),
    ("Evidence", "status"): ("current", "superseded", "withdrawn"),
    ("Answer", "met"): ("yes", "no", "cannot tell"),
    ("Claim", "kind"): ("figure", "quotation", "event", "statement"),
    ("Claim", "nature"): ("event", "measurement", "decision", "utterance", "opinion", "background"),
    ("Claim", "polarity"): ("asserted", "denied"),
    ("Relation", "kind"): (
        "refines", "part of", "compatible", "conflicts", "updates", "scope", "conversion", "denies",
    ),
    ("Finding", "kind"): FINDINGS,
    ("Finding", "direction"): ("up", "down"),
    ("TimelineEntry", "of"): ("event", "statement"),
    ("Policy", "name"): ("two-source", "agency", "acled", "min-max"),
}  # fmt: skip


def json_schema() -> dict[str, Any]:
    """Give the schema (JSON Schema 2020-12) of one line that ``secondsource dossier --json`` prints.

    Every field is required; further fields are allowed, because later versions may add some.
    """
    defined: dict[str, Any] = {}
    _define(Dossier, defined)
    top = defined.pop("Dossier")
    top["properties"]["schema"] = {"const": "secondsource.dossier/1"}
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "secondsource dossier, version 1"}
    return {**head, **top, "$defs": dict(sorted(defined.items()))}


def _define(record: type, defined: dict[str, Any]) -> None:
    """Put a record's object, and those of the records in it, among the definitions."""
    if record.__name__ in defined:
        return
    defined[record.__name__] = {}
    hints = get_type_hints(record)
    names = [field.name for field in fields(record)]
    defined[record.__name__] = {
        "type": "object",
        "description": " ".join((record.__doc__ or "").split()),
        "properties": {name: _of_field(record.__name__, name, hints[name], defined) for name in names},
        "required": names,
    }


def _of_field(record: str, name: str, hint: Any, defined: dict[str, Any]) -> dict[str, Any]:
    values = VALUES.get((record, name))
    if values is None:
        return _of_type(hint, defined)
    return {"enum": [*values, None] if type(None) in get_args(hint) else list(values)}


def _of_type(hint: Any, defined: dict[str, Any]) -> dict[str, Any]:
    if hint is Any:
        return {}
    if is_dataclass(hint) and isinstance(hint, type):
        _define(hint, defined)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    kind = get_origin(hint)
    if kind in (Union, types.UnionType):
        return _of_union(get_args(hint), defined)
    if kind is tuple:
        return _of_tuple(get_args(hint), defined)
    if kind is not None:  # a mapping
        return {"type": "object", "additionalProperties": _of_type(get_args(hint)[1], defined)}
    return {"type": {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}[hint]}


def _of_union(members: tuple[Any, ...], defined: dict[str, Any]) -> dict[str, Any]:
    written = [_of_type(member, defined) for member in members]
    if all(set(one) == {"type"} for one in written):
        kinds = [one["type"] for one in written]
        return {"type": [kind for kind in kinds if not (kind == "integer" and "number" in kinds)]}
    return {"anyOf": written}


def _of_tuple(inner: tuple[Any, ...], defined: dict[str, Any]) -> dict[str, Any]:
    if inner[-1] is Ellipsis:
        return {"type": "array", "items": _of_type(inner[0], defined)}
    items = [_of_type(one, defined) for one in inner]
    return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}
