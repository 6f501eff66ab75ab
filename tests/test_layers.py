"""Imports point downward only, and siblings never import each other (docs/architecture.md)."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "secondsource"
ARCHITECTURE = ROOT / "docs" / "architecture.md"

# Top to bottom. A package stands for all its modules; "secondsource" is the package's own __init__, the public names.
LAYERS = (
    ("__main__",),
    ("cli",),
    ("secondsource",),
    ("web",),
    ("watch", "alerts"),
    ("archive", "fetch"),
    ("report", "terminal", "parquet_table", "linked_data", "bundle"),
    ("csv_table",),
    ("wording",),
    ("schema",),
    ("exports", "desk"),
    ("corpus",),
    ("pipeline",),
    ("comparing",),
    ("judgements",),
    ("drafts", "dossiers"),
    ("timeline", "findings", "answering"),
    ("phrasing",),
    ("claims",),
    ("carrying",),
    ("stories",),
    ("families",),
    ("copy_links",),
    ("articles",),
    ("mentions", "pages"),
    ("align",),
    ("text", "engines", "tables"),
    ("records", "errors"),
    ("frozen",),
)
LEVEL = {name: number for number, names in enumerate(LAYERS) for name in names}
HEAVY = ("lxml", "trafilatura", "numpy", "pyarrow", "duckdb", "numba", "sqlite3", "asyncio", "urllib.request")


def modules() -> list[Path]:
    return sorted(path for path in SOURCE.rglob("*.py"))


def unit(path: Path) -> str:
    """The module or package of the top level that a file belongs to."""
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return "secondsource" if parts == ("__init__",) else parts[0]


def imported_units(path: Path) -> Iterator[tuple[int, str]]:
    """Every module or package of the top level that a file imports, with the line; imports for types only are none."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in typing_only:
            continue
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names if alias.name.split(".")[0] == "secondsource"]
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "secondsource":
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            inner = name.split(".")[1:2]
            yield node.lineno, inner[0] if inner and inner[0] in LEVEL else "secondsource"


def test_every_module_has_its_layer() -> None:
    assert sorted({unit(path) for path in modules()} - set(LEVEL)) == []


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_point_downward(path: Path) -> None:
    own = unit(path)
    upward = [
        f"line {line}: {own} imports {other}"
        for line, other in imported_units(path)
        if other != own and LEVEL[other] <= LEVEL[own]
    ]
    assert upward == []


def test_no_relative_imports() -> None:
    relative = [
        f"{path.name}:{node.lineno}"
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert relative == []


def test_modules_of_a_package_import_each_other_in_no_circle() -> None:
    graph = {
        name_of(path): {name for name in inner_imports(path) if name != name_of(path)}
        for path in modules()
    }  # fmt: skip
    order: list[str] = []
    waiting = dict(graph)
    while free := [name for name, needs in waiting.items() if not (needs & waiting.keys())]:
        order += free
        waiting = {name: needs for name, needs in waiting.items() if name not in free}
    assert sorted(waiting) == []


def name_of(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(["secondsource", *(part for part in parts if part != "__init__")])


def inner_imports(path: Path) -> Iterator[str]:
    """The modules that a file imports at its top level; of a package, the modules that are named."""
    known = {name_of(other) for other in modules()}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.module in known:
            named = {f"{node.module}.{alias.name}" for alias in node.names}
            inner = named & known
            yield from inner
            if len(inner) < len(named):
                yield node.module


def test_the_picture_in_the_docs_has_the_same_order() -> None:
    block = ARCHITECTURE.read_text(encoding="utf-8").split("Top to bottom:", 1)[1].split("\n## ", 1)[0]
    drawn = [
        re.sub(r"\(.*?\)", "", line[4:]).split("  ")[0].split() for line in block.splitlines() if line[:4] == "    "
    ]
    levels = [{LEVEL[name] for name in names if name in LEVEL} for names in drawn]
    flat = [min(level) for level in levels if level]
    assert flat == sorted(flat)


def test_two_text_pages_load_nothing_heavy(tmp_path: Path) -> None:
    for name, opening in (("a.txt", "Nine"), ("b.txt", "Ten")):
        body = (
            f"{opening} people died when a wall fell at Brakk on Tuesday, 16 May 2023, the mayor, Ana Torvik, said.\n\n"
        )
        (tmp_path / name).write_text(f"Wall falls at Brakk\n\n{body * 5}", encoding="utf-8")
    script = (
        "import sys, secondsource.cli as cli\n"
        f"cli.main(['dossier', {str(tmp_path)!r}])\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(SOURCE.parent)},
        timeout=60,
    )
    assert done.stderr.splitlines()[-1] == "[]"
