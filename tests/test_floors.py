"""The labelled stories' ratios hold their floors, on the very set that the floors were measured on."""

import importlib.util
import json
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

BENCH = Path(__file__).parents[1] / "bench"
FLOORS = json.loads((BENCH / "floors.json").read_text(encoding="utf-8"))


@cache
def quality() -> ModuleType:
    spec = importlib.util.spec_from_file_location("quality", BENCH / "quality.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("part", ["dev", "test"])
def test_the_labelled_set_is_the_one_that_was_measured(part: str) -> None:
    assert quality().digest(part) == FLOORS[part]["digest"], "measure again: python bench/quality.py --pin"


@pytest.mark.parametrize("part", ["dev", "test"])
def test_no_ratio_falls_below_its_floor(part: str) -> None:
    ratios, pinned = quality().measure(part)[0], quality().PINNED
    broken = {
        name: (ratios[name], floor)
        for name, floor in FLOORS[part]["floors"].items()
        if (ratios[name] < floor if pinned[name][0] else ratios[name] > floor)
    }
    assert broken == {}


def test_a_constant_answer_fails() -> None:
    """ "One, or as many as print it" is nearly always right and says nothing."""
    said = quality().constant()
    assert said["low is high"] < 0.6
    assert said["independent pairs recognised"] == 0
