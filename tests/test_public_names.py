"""What the project promises by name: every module says what it offers, every public name says what it does."""

import ast
import importlib
import inspect
import pkgutil
from types import ModuleType

import pytest

import secondsource

PROMISED = ("read", "read_all", "extract", "annotate", "compare", "dossier", "to_json")
SKIPPED = ("secondsource.__main__",)  # runs when it is imported


def modules() -> list[str]:
    found = pkgutil.walk_packages(secondsource.__path__, "secondsource.")
    return ["secondsource", *sorted(module.name for module in found if module.name not in SKIPPED)]


def load(name: str) -> ModuleType:
    return importlib.import_module(name)


@pytest.mark.parametrize("name", modules())
def test_a_module_says_what_it_offers(name: str) -> None:
    module = load(name)
    assert module.__doc__, "no docstring"
    offered = module.__all__
    assert len(set(offered)) == len(offered)
    assert [word for word in offered if not hasattr(module, word)] == []


@pytest.mark.parametrize("name", modules())
def test_every_public_function_and_record_says_what_it_does(name: str) -> None:
    module = load(name)
    silent = [
        word
        for word in module.__all__
        if (inspect.isfunction(thing := getattr(module, word)) or inspect.isclass(thing)) and not thing.__doc__
    ]
    assert silent == []


@pytest.mark.parametrize("name", modules())
def test_a_function_that_is_not_offered_is_marked_as_such(name: str) -> None:
    tree = ast.parse(inspect.getsource(load(name)))
    defined = [node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    hidden = [word for word in defined if not word.startswith("_") and word not in load(name).__all__]
    assert hidden == []


def test_the_promised_verbs_are_there_and_say_what_they_raise_or_show() -> None:
    for verb in PROMISED:
        assert verb in secondsource.__all__
        assert inspect.getdoc(getattr(secondsource, verb))


def test_no_module_bears_the_name_of_a_public_function() -> None:
    modules_at_the_top = {name.split(".")[1] for name in modules() if "." in name}
    assert modules_at_the_top & set(PROMISED) == set()


def test_records_are_frozen_nouns_without_methods() -> None:
    records = load("secondsource.records")
    for word in records.__all__:
        thing = getattr(records, word)
        if inspect.isclass(thing):
            methods = [
                name for name in vars(thing) if inspect.isfunction(vars(thing)[name]) and not name.startswith("__")
            ]
            assert thing.__dataclass_params__.frozen  # type: ignore[attr-defined]
            assert methods == []
