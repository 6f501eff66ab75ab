"""A record that is cheap to define behaves as a frozen dataclass with slots does."""

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, fields, is_dataclass, replace
from typing import Any

import pytest

from secondsource.frozen import frozen


@frozen
class Light:
    """A span with a note."""

    start: int
    end: int = 9
    notes: tuple[str, ...] = ()
    more: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Heavy:
    """A span with a note."""

    start: int
    end: int = 9
    notes: tuple[str, ...] = ()
    more: dict[str, int] = field(default_factory=dict)


@frozen
class Empty:
    """Nothing."""


@pytest.mark.parametrize("arguments", [(1,), (1, 2), (1, 2, ("a",)), (1, 2, ("a",), {"b": 1})])
def test_it_is_built_printed_and_compared_alike(arguments: Any) -> None:
    light: Any = Light(*arguments)
    heavy: Any = Heavy(*arguments)
    assert repr(light) == repr(heavy).replace("Heavy", "Light")
    assert light == Light(*arguments)
    assert light != heavy and light != replace(light, start=7)
    assert [f.name for f in fields(light)] == [f.name for f in fields(heavy)]
    assert is_dataclass(light)


def test_equal_records_hash_alike() -> None:
    @frozen
    class Name:
        """A name."""

        first: str
        last: str

    assert hash(Name("a", "b")) == hash(Name("a", "b"))
    assert len({Name("a", "b"), Name("a", "b"), Name("b", "a")}) == 2


def test_nothing_can_be_changed_or_added() -> None:
    light: Any = Light(1)
    with pytest.raises(FrozenInstanceError):
        light.start = 2
    with pytest.raises(FrozenInstanceError):
        light.other = 2
    with pytest.raises(FrozenInstanceError):
        del light.start
    assert not hasattr(light, "__dict__")


def test_wrong_arguments_are_refused() -> None:
    build: Any = Light
    for arguments, named in (((), {}), ((1, 2, (), {}, 5), {}), ((1,), {"other": 2})):
        with pytest.raises(TypeError):
            build(*arguments, **named)


def test_a_default_that_is_built_is_built_for_each() -> None:
    assert Light(1).more is not Light(1).more


@pytest.mark.parametrize("record", [Light(1, 2, ("a",), {"b": 3}), Empty()])
def test_it_can_be_sent_to_another_process(record: Any) -> None:
    assert pickle.loads(pickle.dumps(record)) == record
    assert copy.deepcopy(record) == record


def test_it_can_be_matched() -> None:
    match Light(1, 2):
        case Light(start, end):
            assert (start, end) == (1, 2)
        case _:
            pytest.fail("no match")
