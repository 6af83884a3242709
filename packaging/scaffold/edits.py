"""Edit tables and files of a checkout, and keep track of the files that change."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from pathlib import Path


class EditError(Exception):
    """The checkout does not have the expected text; the message says where."""


class Tree:
    """The edited files of a checkout. Paths are relative to it, with slashes.

    Nothing is written before `save`, so that a failing edit changes nothing.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._texts: dict[str, str] = {}

    @property
    def touched(self) -> Sequence[str]:
        """The edited files, in the order of their first edit."""
        return tuple(self._texts)

    def read(self, path: str) -> str:
        """The text of a file, with its edits."""
        return self._texts.get(path) or (self.root / path).read_text("utf-8")

    def write(self, path: str, text: str) -> None:
        """Set the text of a file."""
        self._texts[path] = text

    def save(self) -> None:
        """Write the edited files."""
        for path, text in self._texts.items():
            (self.root / path).write_text(text, "utf-8", newline="\n")

    def replace(self, path: str, old: str, new: str) -> None:
        """Replace ``old``, which must occur once in the file, by ``new``."""
        text = self.read(path)
        if text.count(old) != 1:
            raise EditError(f"{path}: expected once, found {text.count(old)} times: {old!r}")
        self.write(path, text.replace(old, new))

    def add_row(self, path: str, table: str, row: str) -> None:
        """Add a row to the list, tuple or dictionary named ``table`` in a module.

        In the order of the first strings if the table is sorted by them, else at the end. ``row``
        includes indentation and comma.
        """
        text = self.read(path)
        collection = _collection(ast.parse(text), table, path)
        rows: Sequence[ast.expr | None] = (
            collection.keys if isinstance(collection, ast.Dict) else collection.elts
        )
        ends: Sequence[ast.expr] = (
            collection.values if isinstance(collection, ast.Dict) else collection.elts
        )
        keys = [_first_string(row) for row in rows]
        place = len(keys)
        if keys == sorted(keys):
            own = _first_string(ast.parse(_as_element(row, collection)))
            place = sum(key <= own for key in keys)
        line = ends[place - 1].end_lineno if place else collection.lineno
        lines = text.split("\n")
        lines[line or 0 : line or 0] = row.rstrip("\n").split("\n")
        self.write(path, "\n".join(lines))

    def add_line(self, path: str, line: str, *, behind: str) -> None:
        """Add a line after the last one that starts with ``behind``."""
        lines = self.read(path).split("\n")
        places = [at for at, known in enumerate(lines) if known.startswith(behind)]
        if not places:
            raise EditError(f"{path}: no line starts with {behind!r}")
        lines.insert(places[-1] + 1, line)
        self.write(path, "\n".join(lines))


def _collection(module: ast.Module, table: str, path: str) -> ast.List | ast.Tuple | ast.Dict:
    for statement in module.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign):
            target = statement.target if isinstance(statement, ast.AnnAssign) else None
            targets = statement.targets if isinstance(statement, ast.Assign) else [target]
            if any(isinstance(each, ast.Name) and each.id == table for each in targets):
                value = statement.value
                while isinstance(value, ast.Call):  # MappingProxyType({…})
                    value = value.args[0]
                if isinstance(value, ast.List | ast.Tuple | ast.Dict):
                    return value
    raise EditError(f"{path}: there is no table called {table}")


def _as_element(row: str, collection: ast.expr) -> str:
    opening, closing = "{}" if isinstance(collection, ast.Dict) else "[]"
    return f"{opening}\n{row}\n{closing}"


def _first_string(node: ast.AST | None) -> str:
    """The first string of a row in lower case; "" for rows unpacked from another table."""
    return next(iter(_strings(node)), "").lower() if node is not None else ""


def _strings(node: ast.AST) -> list[str]:
    found = [
        each
        for each in ast.walk(node)
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]
    found.sort(key=lambda each: (each.lineno, each.col_offset))
    return [str(each.value) for each in found]
