"""Frozen records that are cheap to define: dataclasses in all but the time that a program needs to start.

``dataclasses.dataclass(frozen=True, slots=True)`` compiles six functions for every class, about .4 ms each time a
program starts; with more than a hundred records that is a quarter of a short run. Here one function is compiled, the
constructor; the others are shared by all classes. ``fields``, ``replace``, ``is_dataclass``, equality, hashing,
``repr``, matching and pickling are those of a dataclass.
"""

import dataclasses
from collections.abc import Sequence
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

__all__ = ["frozen"]

_Record = TypeVar("_Record")
_MISSING = dataclasses.MISSING
_set = object.__setattr__


@dataclass_transform(frozen_default=True, field_specifiers=(dataclasses.field,))
def frozen(cls: type[_Record]) -> type[_Record]:
    """Make a class of annotated fields a frozen record with slots, as ``dataclass(frozen=True, slots=True)`` does.

    Fields may have defaults and default factories; a record has no base but ``object``.

    >>> @frozen
    ... class Span:
    ...     start: int
    ...     end: int = 0
    >>> Span(3), Span(3) == Span(3, 0), dataclasses.replace(Span(3), end=5)
    (Span(start=3, end=0), True, Span(start=3, end=5))
    """
    fields = dataclasses.dataclass(init=False, repr=False, eq=False)(cls).__dataclass_fields__  # type: ignore[attr-defined]
    names = tuple(fields)
    kept = {
        key: value for key, value in vars(cls).items() if key not in fields and key not in ("__dict__", "__weakref__")
    }
    metaclass: Any = type(cls)
    made: Any = metaclass(
        cls.__name__,
        cls.__bases__,
        {
            **kept,
            "__slots__": names,
            "__init__": _constructor(tuple(fields.values())),
            "_values": staticmethod(_values_of(names)),
            **_SHARED,
        },
    )
    made.__qualname__ = cls.__qualname__
    made.__dataclass_params__.frozen = True
    record: type[_Record] = made
    return record


def _constructor(fields: Sequence["dataclasses.Field[Any]"]) -> Any:
    """Compile ``__init__``: field names are identifiers, defaults are handed in and never written into the code."""
    given: dict[str, Any] = {"_set": _set, "_missing": _MISSING}
    parameters, body = ["self"], []
    for field in fields:
        name, value = field.name, field.name
        if field.default is not _MISSING:
            given[f"_of_{name}"] = field.default
            parameters.append(f"{name}=_of_{name}")
        elif field.default_factory is not _MISSING:
            given[f"_of_{name}"] = field.default_factory
            parameters.append(f"{name}=_missing")
            value = f"_of_{name}() if {name} is _missing else {name}"
        else:
            parameters.append(name)
        body.append(f" _set(self, {name!r}, {value})")
    exec(f"def __init__({', '.join(parameters)}):\n" + ("\n".join(body) or " pass"), given)
    return given["__init__"]


def _values_of(names: tuple[str, ...]) -> Any:
    """Give a function from a record to something that is equal where all its fields are."""
    return attrgetter(*names) if names else (lambda record: ())


def _refuse_set(self: Any, name: str, value: Any) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _repr(self: Any) -> str:
    inside = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
    return f"{type(self).__qualname__}({inside})"


def _eq(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self._values(self) == self._values(other)


def _hash(self: Any) -> int:
    return hash(self._values(self))


def _getstate(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self.__slots__]


def _setstate(self: Any, state: list[Any]) -> None:
    for name, value in zip(self.__slots__, state, strict=True):
        _set(self, name, value)


_SHARED = {
    "__setattr__": _refuse_set,
    "__delattr__": _refuse_delete,
    "__repr__": _repr,
    "__eq__": _eq,
    "__hash__": _hash,
    "__getstate__": _getstate,
    "__setstate__": _setstate,
}
