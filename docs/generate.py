"""Writes what follows from the code: json.md, cli.md, example.md, check.md, every shown output, and the JSON schema.

In tutorial.md and cookbook.md the lines behind ``$`` of a console block, and those behind ``>>>``, are run, and what
they print follows them.

python docs/generate.py           write them
python docs/generate.py --check   say which are out of date; exit code 1 if any is
"""

import argparse
import ast
import contextlib
import doctest
import io
import json
import os
import re
import shlex
import subprocess
import sys
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import secondsource
from secondsource import records
from secondsource.articles import load_agencies
from secondsource.cli import main as main_of_cli
from secondsource.cli import parser
from secondsource.schema import VALUES, json_schema
from secondsource.terminal import checked_screen, first_screen, side_by_side

DOCS = Path(__file__).parent
ROOT = DOCS.parent
SCHEMA = ROOT / "src" / "secondsource" / "data" / "dossier.schema.json"
NOTE = "<!-- Written by docs/generate.py; change the code and run it again. -->\n\n"


def pages() -> dict[Path, str]:
    """Everything that is generated, by file."""
    return {
        SCHEMA: json.dumps(json_schema(), indent=1, ensure_ascii=False) + "\n",
        DOCS / "json.md": NOTE + json_page(),
        DOCS / "cli.md": NOTE + cli_page(),
        DOCS / "example.md": NOTE + example_page(),
        DOCS / "check.md": NOTE + check_page(),
        ROOT / "README.md": with_outputs((ROOT / "README.md").read_text(encoding="utf-8")),
        DOCS / "tutorial.md": with_outputs((DOCS / "tutorial.md").read_text(encoding="utf-8")),
        DOCS / "cookbook.md": with_answers(with_outputs((DOCS / "cookbook.md").read_text(encoding="utf-8"))),
    }


def json_page() -> str:
    schema = json_schema()
    parts = [part("json.md"), "## The dossier\n"]
    parts[-1] += table("Dossier", schema)
    for name in in_order(schema):
        parts.append(f"## {name}\n\n{schema['$defs'][name]['description']}\n{table(name, schema['$defs'][name])}")
    return "\n\n".join(parts) + "\n"


def in_order(schema: dict[str, object]) -> Iterator[str]:
    """Records in the order in which a reader of the JSON meets them."""
    seen: list[str] = []
    waiting: list[object] = [schema["properties"]]
    while waiting:
        thing = waiting.pop(0)
        if isinstance(thing, dict):
            reference = thing.get("$ref")
            if isinstance(reference, str) and (name := reference.rsplit("/", 1)[1]) not in seen:
                seen.append(name)
                waiting.append(schema["$defs"][name]["properties"])  # type: ignore[index]
            waiting += [value for key, value in thing.items() if key not in ("enum", "const")]
        elif isinstance(thing, list):
            waiting += thing
    return iter(seen)


def table(record: str, schema: dict[str, object]) -> str:
    notes = comments()
    rows = ["", "| field | holds | |", "|---|---|---|"]
    for name, field in schema["properties"].items():  # type: ignore[attr-defined]
        rows.append(f"| `{name}` | {holds(field)} | {meaning(record, name, notes)} |")
    return "\n".join(rows)


def holds(field: dict[str, object]) -> str:
    if "const" in field:
        return f"`{field['const']}`"
    if "$ref" in field:
        name = str(field["$ref"]).rsplit("/", 1)[1]
        return f"[{name}](#{name.lower()})"
    if "enum" in field:
        return "one of these" + (", or null" if None in field["enum"] else "")  # type: ignore[operator]
    if "anyOf" in field:
        return ", or ".join("null" if one == {"type": "null"} else holds(one) for one in field["anyOf"])  # type: ignore[attr-defined]
    kind = field.get("type")
    if kind == "array":
        if "prefixItems" in field:
            return f"{len(field['prefixItems'])} integers"  # type: ignore[arg-type]
        return f"list of {holds(field['items'])}"  # type: ignore[arg-type]
    if isinstance(kind, list):
        return " or ".join(kind)
    return str(kind or "anything")


def meaning(record: str, name: str, notes: dict[tuple[str, str], str]) -> str:
    values = VALUES.get((record, name))
    note = notes.get((record, name), "")
    if values is None:
        return note.replace("|", "or")
    return ", ".join(f"`{value}`" for value in values) + (f". {extra}" if (extra := beside(note, values)) else "")


def beside(note: str, values: tuple[str, ...]) -> str:
    """What a comment says beyond the list of values."""
    rest = note.split(" | ")[-1].removeprefix(values[-1]).lstrip("; ,:")
    return "" if rest in ("", "as Source.kind") or rest in values else rest


def comments() -> dict[tuple[str, str], str]:
    """The comment behind, and below, each field of each record."""
    path = Path(records.__file__)
    source = path.read_text(encoding="utf-8")
    with path.open("rb") as opened:
        said = {
            token.start[0]: (token.string.lstrip("# "), token.line.lstrip().startswith("#"))
            for token in tokenize.tokenize(opened.readline)
            if token.type == tokenize.COMMENT
        }
    found: dict[tuple[str, str], str] = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef):
            for field in node.body:
                if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
                    found[node.name, field.target.id] = comment_of(field.end_lineno or field.lineno, said)
    return found


def comment_of(line: int, said: dict[int, tuple[str, bool]]) -> str:
    words = [said[line][0]] if line in said else []
    while words and line + 1 in said and said[line + 1][1]:
        line += 1
        words.append(said[line][0])
    return " ".join(words)


def cli_page() -> str:
    top = parser()
    parts = [part("cli.md")]
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                parts.append(command_part(name, command))
    return "\n\n".join(parts) + "\n"


def command_part(name: str, command: argparse.ArgumentParser) -> str:
    rows = ["| | |", "|---|---|"]
    for action in command._actions:
        shown = ", ".join(action.option_strings) or str(action.metavar)
        value = f" {value_of(action)}" if action.option_strings and value_of(action) else ""
        rows.append(f"| `{shown}{value}` | {action.help} |")
    description = " ".join((command.description or "").split())
    return f"## secondsource {name}\n\n{description}\n\n" + "\n".join(rows)


def value_of(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    if action.choices:
        return "\\|".join(str(choice) for choice in action.choices)
    return str(action.metavar or "")


def example_page() -> str:
    """The outputs that the example page shows, run again."""
    pages, agencies = ROOT / "examples" / "harbour" / "pages", str(ROOT / "examples" / "harbour" / "agencies.tsv")
    dossiers = secondsource.dossier(secondsource.read_all(pages)[0], agencies=agencies)
    two = [secondsource.read(pages / name) for name in ("03_sarrel_courier.html", "01_hpa_dispatch.html")]
    table = load_agencies(agencies)
    comparison = secondsource.compare(*(secondsource.extract(page, table) for page in two))
    return (
        part("example.md")
        + block(first_screen(dossiers[0]))
        + "\n\n"
        + part("example-compare.md")
        + block(side_by_side(comparison))
        + "\n"
    )


def check_page() -> str:
    """The example's draft against its pages, run again."""
    home = ROOT / "examples" / "harbour"
    agencies = load_agencies(str(home / "agencies.tsv"))
    dossiers = secondsource.dossier(secondsource.read_all([home / "pages"])[0], agencies=agencies)
    draft = secondsource.extract(secondsource.read(home / "draft.txt"), agencies)
    return part("check.md") + block(checked_screen(draft, secondsource.check(draft, dossiers), dossiers)) + "\n"


CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.M | re.S)


def with_outputs(page: str) -> str:
    """Run every command of a page's console blocks again and put what it prints below it."""
    return CONSOLE.sub(lambda block: f"```console\n{''.join(map(shown, commands_in(block.group(1))))}```", page)


PYTHON = re.compile(r"^```pycon\n(.*?)^```$", re.M | re.S)


def with_answers(page: str) -> str:
    """Run the lines behind ``>>>`` of a page's Python blocks again, one block after the other."""
    names: dict[str, object] = {}
    return PYTHON.sub(lambda block: f"```pycon\n{answered(block.group(1), names)}\n```", page)


def answered(block: str, names: dict[str, object]) -> str:
    """A session with what its lines print, and an empty line that ends it."""
    said = []
    for example in doctest.DocTestParser().get_examples(block):
        first, *more = example.source.rstrip("\n").split("\n")
        out = io.StringIO()
        with contextlib.chdir(ROOT), contextlib.redirect_stdout(out):
            exec(compile(example.source, "docs", "single"), names)
        said += [f">>> {first}", *(f"... {line}" for line in more), *out.getvalue().splitlines()]
    return "\n".join([*said, ""])


def commands_in(block: str) -> list[str]:
    return [line[2:] for line in block.splitlines() if line.startswith("$ ")]


@cache
def shown(command: str) -> str:
    """A command and what it prints on standard output, run from the project's folder."""
    steps = command.split(" | ")
    ours = next((n for n, step in enumerate(steps) if step.startswith("secondsource ")), len(steps))
    data = piped(" | ".join(steps[:ours]), b"")
    if ours < len(steps):
        data = printed(shlex.split(steps[ours])[1:], data)
    data = piped(" | ".join(steps[ours + 1 :]), data)
    return f"$ {command}\n{data.decode('utf-8').replace(chr(13), '').rstrip()}\n"


def piped(command: str, data: bytes) -> bytes:
    """Send data through the shell's own tools: head, grep, cut."""
    if not command:
        return data
    python = shlex.quote(sys.executable)
    return subprocess.run(
        ["sh", "-c", re.sub(r"(?:^|(?<=\| ))python ", f"{python} ", command)],
        input=data,
        capture_output=True,
        check=True,
        cwd=ROOT,
    ).stdout


def printed(arguments: list[str], data: bytes) -> bytes:
    """Run the program in this process: what it prints, when it is given some input."""
    before = sys.stdin, sys.stdout, sys.stderr, Path.cwd()
    sys.stdin, sys.stdout, sys.stderr = (io.TextIOWrapper(io.BytesIO(given)) for given in (data, b"", b""))
    os.chdir(ROOT)
    try:
        main_of_cli(arguments)
        sys.stdout.flush()
        return sys.stdout.buffer.getvalue()
    finally:
        sys.stdin, sys.stdout, sys.stderr = before[:3]
        os.chdir(before[3])


def part(name: str) -> str:
    return (DOCS / "parts" / name).read_text(encoding="utf-8").rstrip()


def block(text: str) -> str:
    return f"\n\n```text\n{text.rstrip()}\n```"


def main() -> int:
    stale = [path for path, text in pages().items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if "--check" in sys.argv[1:]:
        for path in stale:
            print(f"{path.relative_to(ROOT)} is out of date; run python docs/generate.py", file=sys.stderr)
        return 1 if stale else 0
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
