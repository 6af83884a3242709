"""Measure the code against bounds: lengths, import circles, who knows the window.

    .venv/bin/python packaging/code_figures.py

Part of ``dev.py lint``; this is what ruff and import-linter do not measure.
"""

from __future__ import annotations

import ast
import statistics
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import grimp

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGE = "exportgui"
COLUMNS = 100
# Only the shell knows the whole window: a panel that takes it would depend on everything.
WINDOW = "MainWindow"
WINDOW_FILE = "gui/shell/main_window.py"
MAY_KNOW_THE_WINDOW = ("gui/shell/", "app.py")


@dataclass(frozen=True, slots=True)
class Module:
    """A module of the program, parsed once for all figures."""

    name: str
    lines: int
    tree: ast.Module


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, and the worst examples of what it counts."""

    value: float
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bound:
    """What a figure may be at most."""

    title: str
    most: float
    measure: Callable[[Sequence[Module]], Figure]


def modules(package: Path) -> list[Module]:
    """Every module below ``package``, by its path within it."""
    return [_module(path, package) for path in sorted(package.rglob("*.py"))]


def _module(path: Path, package: Path) -> Module:
    text = path.read_text("utf-8")
    return Module(path.relative_to(package).as_posix(), text.count("\n"), ast.parse(text))


def modules_in_circles(_modules: Sequence[Module]) -> Figure:
    """Modules that import themselves through others, type-only imports included."""
    sys.path.insert(0, str(CHECKOUT))
    graph = grimp.build_graph(PACKAGE, cache_dir=None)
    found = circles({name: graph.find_modules_directly_imported_by(name) for name in graph.modules})
    return Figure(sum(map(len, found)), tuple(" ⇄ ".join(circle) for circle in found))


def circles(imports: Mapping[str, set[str]]) -> list[list[str]]:
    """Modules that reach each other, from what each one imports; largest circle first."""
    reached = {name: _reachable(name, imports) for name in imports}
    found = {
        tuple(sorted(other for other in names if name in reached[other]))
        for name, names in reached.items()
        if name in names
    }
    return sorted(map(list, found), key=lambda circle: (-len(circle), circle))


def _reachable(start: str, imports: Mapping[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = [*imports[start]]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting.extend(imports[name])
    return seen


def window_module(found: Sequence[Module]) -> Figure:
    """Lines of the main window's module."""
    return Figure(next(module.lines for module in found if module.name == WINDOW_FILE))


def modules_that_know_the_window(found: Sequence[Module]) -> Figure:
    """Modules outside the shell that import the window's class, even if only for a type."""
    knowing = tuple(
        module.name
        for module in found
        if not module.name.startswith(MAY_KNOW_THE_WINDOW) and WINDOW in _imported(module.tree)
    )
    return Figure(len(knowing), knowing)


def _imported(tree: ast.Module) -> set[str]:
    statements = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return {name.name for statement in statements for name in statement.names}


def longest_module(found: Sequence[Module]) -> Figure:
    """Lines of the longest module."""
    by_length = sorted(found, key=lambda module: -module.lines)
    return Figure(by_length[0].lines, tuple(f"{m.name} {m.lines}" for m in by_length))


def median_module(found: Sequence[Module]) -> Figure:
    """Lines of the median module."""
    return Figure(statistics.median(module.lines for module in found))


def long_functions(found: Sequence[Module]) -> Figure:
    """The 95th percentile of the lines of a function, docstrings included."""
    lengths = sorted(_functions(found), reverse=True)
    worst = tuple(f"{name} {lines}" for lines, name in lengths)
    return Figure(lengths[len(lengths) // 20][0], worst)


def _functions(found: Sequence[Module]) -> Iterator[tuple[int, str]]:
    for module in found:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield (node.end_lineno or 0) - node.lineno + 1, f"{module.name}:{node.name}"


def tuple_assignments(found: Sequence[Module]) -> Figure:
    """Statements like ``a, b = 1, 2`` in 1,000 lines: several assignments in one line."""
    places = tuple(
        f"{module.name}:{node.lineno}"
        for module in found
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Tuple)
        and isinstance(node.value, ast.Tuple)
    )
    return Figure(1000 * len(places) / sum(module.lines for module in found), places)


def long_lines(_modules: Sequence[Module]) -> Figure:
    """Lines of more than `COLUMNS` characters in the program, its tests and its tools.

    ruff measures them, too, but allows long URLs and long words.
    """
    folders = (CHECKOUT / name for name in (PACKAGE, "packaging", "tests"))
    files = (path for folder in folders for path in sorted(folder.rglob("*.py")))
    places = tuple(f"{f.relative_to(CHECKOUT)}:{number}" for f in files for number in too_long(f))
    return Figure(len(places), places)


def too_long(file: Path) -> list[int]:
    """Numbers of the lines of a file that are longer than `COLUMNS`."""
    lines = file.read_text("utf-8").split("\n")
    return [number for number, line in enumerate(lines, start=1) if len(line) > COLUMNS]


BOUNDS = (
    Bound("modules in import circles", 0, modules_in_circles),
    Bound("lines of the main window's module", 210, window_module),
    Bound("modules that know the main window", 0, modules_that_know_the_window),
    Bound("lines of the longest module", 300, longest_module),
    Bound("lines of the median module", 110, median_module),
    Bound("lines of a function, 95 of 100", 20, long_functions),
    Bound("tuple assignments in 1,000 lines", 2, tuple_assignments),
    Bound(f"lines over {COLUMNS} columns", 0, long_lines),
)


def main() -> int:
    """Print every figure with its bound; returns 1 when one is exceeded."""
    found = modules(CHECKOUT / PACKAGE)
    failed = False
    for bound in BOUNDS:
        figure = bound.measure(found)
        over = figure.value > bound.most
        failed |= over
        verdict = "TOO MUCH" if over else "kept"
        print(f"{verdict:8}  {bound.title}: {figure.value:g} (at most {bound.most:g})")
        if over:
            print("".join(f"          {example}\n" for example in figure.examples[:12]), end="")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
