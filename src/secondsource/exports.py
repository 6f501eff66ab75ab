"""The dossier as JSON and back: records map one to one, tuples to lists, in the order of the records' fields."""

import types
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from secondsource.errors import ReadError
from secondsource.records import Article, Comparison, Dossier, Sentence

if TYPE_CHECKING:
    from secondsource.drafts import Checked

__all__ = ["SCHEMA", "cited_only", "dumps", "from_json", "from_plain", "plain", "to_json"]

SCHEMA = "secondsource.dossier/1"
_Record = TypeVar("_Record")


def to_json(dossier: "Dossier | Comparison | Checked") -> dict[str, Any]:
    """Give a dossier as the JSON object of ``docs/json.md``: only dicts, lists, strings, numbers, booleans and None.

    A comparison and a checked statement are written by the same rule: one record, one object, fields in their order.
    """
    return cast("dict[str, Any]", _plain(dossier))


def from_json(data: Mapping[str, Any]) -> Dossier:
    """Build the dossier that ``to_json`` gave as this object; fields that this version does not know are passed over.

    Raises ReadError when the object is of another schema or lacks a field.
    """
    if data.get("schema") != SCHEMA:
        found = data.get("schema")
        raise ReadError(
            f"dossier: schema is {found!r}, not {SCHEMA!r}; write it again with `secondsource dossier --json`"
        )
    return cast(Dossier, _built_record(Dossier, data, "dossier"))


def plain(record: Any) -> dict[str, Any]:
    """Give any record as one object of dicts, lists, strings, numbers, booleans and None."""
    return cast("dict[str, Any]", _plain(record))


def from_plain(record: type[_Record], data: Mapping[str, Any]) -> _Record:
    """Build the record that ``plain`` gave as this object; fields that it does not have are passed over.

    Raises ReadError when the object lacks a field.

    >>> from secondsource.records import Skip
    >>> from_plain(Skip, plain(Skip("a.txt", "empty")))
    Skip(name='a.txt', reason='empty')
    """
    return cast(_Record, _built_record(record, data, record.__name__.lower()))


def dumps(dossier: "Dossier | Comparison | Checked") -> str:
    """Give a dossier, a comparison or a checked statement as one line of JSON, escaped only where UTF-8 has no form."""
    import json

    data = to_json(dossier)
    line = json.dumps(data, ensure_ascii=False, allow_nan=False)
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:  # half a surrogate pair, from a file name or a broken page
        line = json.dumps(data, ensure_ascii=True, allow_nan=False)
    return line


def cited_only(dossier: Dossier) -> Dossier:
    """Keep only the sentences that a claim or a finding cites, so that the dossier may be sent on.

    Ids, spans and hashes stay those of the whole text: what is not cited becomes spaces of the same length.
    Headlines are kept; what was removed from a page keeps its label and place and loses its words.
    """
    cited = _cited(dossier)
    sentences = tuple(sentence for sentence in dossier.sentences if sentence.id in cited or sentence.n == 0)
    kept = {sentence.id for sentence in sentences}
    return replace(
        dossier,
        articles=tuple(_masked(article, sentences) for article in dossier.articles),
        sentences=tuple(replace(s, copy_of=tuple(of for of in s.copy_of if of in kept)) for s in sentences),
        copy_links=tuple(link for link in dossier.copy_links if link.a in kept and link.b in kept),
    )


def _cited(dossier: Dossier) -> set[str]:
    by_claims = {mention.sentence for claim in dossier.claims for mention in claim.mentions}
    return by_claims | {sentence for finding in dossier.findings for sentence in finding.sentences}


def _masked(article: Article, sentences: Iterable[Sentence]) -> Article:
    characters = [c if c == "\n" else " " for c in article.text]
    for sentence in sentences:
        if sentence.article == article.id:
            characters[sentence.start : sentence.end] = article.text[sentence.start : sentence.end]
    removed = tuple(replace(part, text="") for part in article.removed)
    return replace(article, text="".join(characters), removed=removed)


def _plain(value: Any) -> Any:
    if isinstance(value, (str, int, float)) or value is None:
        return value
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    record: type = type(value)
    return {name: _plain(getattr(value, name)) for name in _names(record)}


@cache
def _names(record: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(record))


@cache
def _hints(record: type) -> dict[str, Any]:
    return get_type_hints(record)


def _built_record(record: type, data: Mapping[str, Any], where: str) -> Any:
    hints = _hints(record)
    known = {name: _built(hints[name], data[name], f"{where}.{name}") for name in _names(record) if name in data}
    try:
        return record(**known)
    except TypeError as error:
        raise ReadError(f"{where}: {error}; compare with docs/json.md") from error


def _built(hint: Any, value: Any, where: str) -> Any:
    """Give a JSON value the type that the record's field has."""
    if get_origin(hint) in (Union, types.UnionType):
        return None if value is None else _built(_only_record(hint), value, where)
    if isinstance(hint, type) and is_dataclass(hint):
        return _built_record(hint, value, where)
    if get_origin(hint) is tuple:
        inner = get_args(hint)
        kinds = [inner[0]] * len(value) if inner[-1] is Ellipsis else inner
        return tuple(_built(kind, item, where) for kind, item in zip(kinds, value, strict=True))
    return value


def _only_record(union: Any) -> Any:
    """The one member of a union that a value has to be built for; plain types need nothing."""
    built = [member for member in get_args(union) if is_dataclass(member) or get_origin(member) is tuple]
    return built[0] if built else Any
