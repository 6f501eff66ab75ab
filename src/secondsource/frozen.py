"""Frozen records that are cheap to define: dataclasses in all but the time that a program needs to start.

``dataclasses.dataclass(frozen=True, slots=True)`` compiles six functions for every class, about .4 ms each time a
program starts, and ``dataclasses`` itself loads the inspector and the tokeniser of Python; with more than a hundred
records that is a third of a short run. Here one function is compiled, the constructor; the others are shared by all
classes, and ``dataclasses`` is loaded only when it is asked about a record. ``fields``, ``replace``, ``is_dataclass``,
equality, hashing, ``repr``, matching and pickling are those of a dataclass.
"""

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

__all__ = ["field", "frozen", "replace"]

_Record = TypeVar("_Record")
_MISSING: Any = object()
_set = object.__setattr__


class _Made:
    """A default that is built anew for each record."""

    __slots__ = ("default_factory",)

    def __init__(self, factory: Callable[[], Any]) -> None:
        self.default_factory = factory


def field(*, default_factory: Callable[[], Any]) -> Any:
    """Give a field a default that is built for each record, as ``dataclasses.field`` does.

    >>> @frozen
    ... class Page:
    ...     given: dict[str, str] = field(default_factory=dict)
    >>> Page()
    Page(given={})
    """
    return _Made(default_factory)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[_Record]) -> type[_Record]:
    """Make a class of annotated fields a frozen record with slots, as ``dataclass(frozen=True, slots=True)`` does.

    Fields may have defaults and default factories; a record has no base but ``object``.

    >>> @frozen
    ... class Span:
    ...     start: int
    ...     end: int = 0
    >>> Span(3), Span(3) == Span(3, 0), replace(Span(3), end=5)
    (Span(start=3, end=0), True, Span(start=3, end=5))
    """
    names = tuple(vars(cls).get("__annotations__", ()))
    defaults = {name: vars(cls)[name] for name in names if name in vars(cls)}
    kept = {key: value for key, value in vars(cls).items() if key not in defaults and key not in _OF_CLASSES}
    metaclass: Any = type(cls)
    made: Any = metaclass(
        cls.__name__,
        cls.__bases__,
        {
            **kept,
            "__slots__": names,
            "__match_args__": names,
            "__init__": _constructor(names, defaults),
            "__dataclass_fields__": _AsDataclass("__dataclass_fields__", defaults),
            "__dataclass_params__": _AsDataclass("__dataclass_params__", defaults),
            "_values": staticmethod(_values_of(names)),
            **_SHARED,
        },
    )
    made.__qualname__ = cls.__qualname__
    record: type[_Record] = made
    return record


_OF_CLASSES = ("__dict__", "__weakref__")


def replace(record: _Record, /, **changes: Any) -> _Record:
    """Give a copy of a record with some fields changed, as ``dataclasses.replace`` does.

    Raises TypeError for a field that the record does not have.
    """
    if not hasattr(record, "_values"):
        import dataclasses

        return dataclasses.replace(record, **changes)  # type: ignore[type-var]
    slots: Any = record
    return type(record)(**{**{name: getattr(record, name) for name in slots.__slots__}, **changes})


class _AsDataclass:
    """What ``dataclasses`` asks a class for, made when it asks: most programs never do."""

    def __init__(self, name: str, defaults: Mapping[str, Any]) -> None:
        self._name, self._defaults = name, defaults

    def __get__(self, record: object, cls: Any) -> Any:
        import dataclasses

        given = {
            name: dataclasses.field(default_factory=value.default_factory) if isinstance(value, _Made) else value
            for name, value in self._defaults.items()
        }
        plain = type(cls.__name__, (), {"__annotations__": cls.__annotations__, "__doc__": cls.__doc__, **given})
        made: Any = dataclasses.dataclass(init=False, repr=False, eq=False)(plain)
        made.__dataclass_params__.frozen = True
        for name in ("__dataclass_fields__", "__dataclass_params__"):
            setattr(cls, name, getattr(made, name))
        return getattr(cls, self._name)


def _constructor(names: tuple[str, ...], defaults: Mapping[str, Any]) -> Any:
    """Compile ``__init__``: field names are identifiers, defaults are handed in and never written into the code."""
    given: dict[str, Any] = {"_set": _set, "_missing": _MISSING}
    parameters, body = ["self"], []
    for name in names:
        value, default = name, defaults.get(name, _MISSING)
        factory = getattr(default, "default_factory", None)  # also of dataclasses.field
        if callable(factory):
            given[f"_of_{name}"] = factory
            parameters.append(f"{name}=_missing")
            value = f"_of_{name}() if {name} is _missing else {name}"
        elif default is not _MISSING:
            given[f"_of_{name}"] = default
            parameters.append(f"{name}=_of_{name}")
        else:
            parameters.append(name)
        body.append(f" _set(self, {name!r}, {value})")
    exec(f"def __init__({', '.join(parameters)}):\n" + ("\n".join(body) or " pass"), given)
    return given["__init__"]


def _values_of(names: tuple[str, ...]) -> Any:
    """Give a function from a record to something that is equal where all its fields are."""
    return attrgetter(*names) if names else (lambda record: ())


def _refuse_set(self: Any, name: str, value: Any) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(self: Any, name: str) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot delete field {name!r}")


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
