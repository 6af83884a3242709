"""No text that people read is made outside of `Message`: every raise, note and warning of a room.

A text is fine when it is a call of `Message`, `marked`, `counted`, `joined`, `verbatim` or
`quoted`, or a name, attribute or call whose type mypy checks; it is not when it is written out,
formatted or glued together on the spot, or is a module's constant that was. What a library says in
English is `quoted`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "exportgui"
ROOMS = [
    "boundary.py",
    "cli",
    "database",
    "job",
    "media",
    "catalog",
    "file_kinds.py",
    "request",
    "render",
]
MAKERS = frozenset({"Message", "marked", "counted", "joined", "verbatim", "quoted"})
CARRIERS = frozenset(
    {
        "warnings",
        "notes",
        "problems",
        "reason",
        "problem",
        "allowed",
        "said",
        "message",
        "world",
        "help",
    }
)
"""Parameters, fields and lists that hold texts for people."""

FIRST = frozenset(
    {
        *("Note", "Problem", "DamagedError", "HelperLostError"),
        *("pause", "_error", "_fault"),
    }
)
"""Classes and methods beside the errors whose first argument is such a text."""

CONSOLE = frozenset({"result", "failure", "warning", "note", "progress"})
"""Methods of the command line's console, which print their first argument."""

RECORDS = frozenset(
    {
        *("replace", "Header", "Range", "Asset", "Found", "PlannedAsset", "Outcome", "Trouble"),
        *("RecipeError", "add_argument", "add_parser", "LocalizedParser"),
    }
)
"""Classes and functions whose `CARRIERS` are such texts."""

Place = tuple[int, str]


def modules(room: str) -> list[Path]:
    path = SOURCE / room
    return sorted(path.rglob("*.py")) if path.is_dir() else [path]


@cache
def classes_of_errors() -> frozenset[str]:
    """ExportguiError and all that are derived from it, wherever they are defined."""
    bases = {
        node.name: {getattr(base, "id", getattr(base, "attr", "")) for base in node.bases}
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    known = {"ExportguiError"}
    while more := {name for name, above in bases.items() if above & known} - known:
        known |= more
    return frozenset(known)


def name_of(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


class Finder:
    """Texts of one module that no language but English has."""

    def __init__(self, source: str, errors: frozenset[str]) -> None:
        self.tree = ast.parse(source)
        self.first = errors | FIRST
        self.constants = {
            target.id: node.value
            for node in self.tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }

    def found(self) -> Iterator[Place]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                for text in self.texts(node):
                    yield from self.bare(text)

    def texts(self, call: ast.Call) -> Iterator[ast.expr]:
        """The arguments of a call that people are to read."""
        name = name_of(call)
        if name in self.first or (name in CONSOLE and "console" in ast.unparse(call.func)):
            yield from call.args[:1]
        if name in self.first or name in RECORDS:
            yield from (word.value for word in call.keywords if word.arg in CARRIERS)
        if name in ("append", "add", "extend") and isinstance(call.func, ast.Attribute):
            owner = call.func.value
            if getattr(owner, "attr", getattr(owner, "id", "")).lstrip("_") in CARRIERS:
                yield from call.args
        if name in ("Message", "marked"):
            # lupdate reads literals only.
            yield from (arg for arg in call.args[:1] if is_glued(arg) and not is_literal(arg))
        if name in MAKERS - {"quoted"}:
            spoken = [*call.args, *(word.value for word in call.keywords)]
            yield from (text for text in spoken if ast.unparse(text) == "str(error)")
        if name == "verbatim":
            yield from (arg for arg in call.args if has_words(arg))

    def bare(self, text: ast.expr) -> Iterator[Place]:
        """Where an expression is text of its own; it may be one of several, or a constant."""
        if isinstance(text, ast.Name) and text.id in self.constants:
            text = self.constants[text.id]
        if isinstance(text, ast.IfExp):
            yield from self.bare(text.body)
            yield from self.bare(text.orelse)
        elif isinstance(text, ast.BoolOp):
            for value in text.values:
                yield from self.bare(value)
        elif isinstance(text, ast.Tuple | ast.List):
            for element in text.elts:
                yield from self.bare(element)
        elif is_glued(text):
            yield text.lineno, ast.unparse(text)


def has_words(text: ast.expr) -> bool:
    return isinstance(text, ast.Constant) and bool(re.search("[a-z]{2}", str(text.value)))


def is_literal(text: ast.expr) -> bool:
    return isinstance(text, ast.Constant)


def is_glued(text: ast.expr) -> bool:
    """Whether an expression is a string written out, formatted or joined on the spot."""
    if isinstance(text, ast.Constant):
        return isinstance(text.value, str) and bool(text.value)
    if isinstance(text, ast.Call):
        of_text = ("format", "join", "replace", "format_map")
        return getattr(text.func, "id", "") == "str" or getattr(text.func, "attr", "") in of_text
    return isinstance(text, ast.JoinedStr | ast.BinOp)


@pytest.mark.parametrize("room", ROOMS)
def test_every_text_for_people_is_a_message(room: str):
    errors = classes_of_errors()
    bare = [
        f"{path.relative_to(SOURCE)}:{line}: {text}"
        for path in modules(room)
        for line, text in Finder(path.read_text("utf-8"), errors).found()
    ]
    assert bare == []


@pytest.mark.parametrize(
    "source",
    [
        "raise SourceError('the file does not exist', path)",
        "raise SourceError(f'no {thing}')",
        "raise SourceError('no ' + thing)",
        "raise SourceError('no {}'.format(thing))",
        "raise SourceError(str(error), path)",
        "raise SourceError(('; ').join(parts), path)",
        "raise SourceError('one' if here else Message('other'), path)",
        "WHY = 'it is gone'\nraise media.SourceError(WHY)",
        "raise RequestError(Message('not so'), allowed='another one')",
        "header = replace(header, warnings=(*header.warnings, 'odd'))",
        "self.problems.append(f'{path}: odd')",
        "raise SourceError(verbatim('it is gone'))",
        "raise DamagedError('truncated')",
        "raise SourceError(verbatim(str(error)))",
        "reason = Message('not so: {detail}', detail=str(error))",
        "raise RequestError(Message(f'no {thing}'))",
        "GONE = marked('it ' + 'is gone')",
        "console.failure(f'{name}: odd')",
        "return Outcome(3, State.FAILED, message='odd')",
        "parser.add_argument('--to', help='where to')",
    ],
)
def test_a_bare_text_is_found(source: str):
    assert list(Finder(source, classes_of_errors()).found())


@pytest.mark.parametrize(
    "source",
    [
        "raise SourceError(Message('no {thing}', thing=f'{a}, {b}'), path)",
        "raise SourceError(error.reason, path)",
        "raise SourceError(joined('; ', ('a', b)), path)",
        "WHY = Message('it is gone')\nraise SourceError(WHY)",
        "raise RequestError(Message('not so'), command='text', value=str(value))",
        "raise SourceError(verbatim(name))",
        "reason = Message('not so: {detail}', detail=quoted(str(error)))",
        "raise ValueError('a fault of the program')",
        "parts.append('odd')",
        "log.warning('for the log file')",
    ],
)
def test_a_message_is_let_pass(source: str):
    assert list(Finder(source, classes_of_errors()).found()) == []
