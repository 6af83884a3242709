"""The figures of the code: each counts what it says, shown on small modules written here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

import code_figures
from code_figures import Module


@pytest.fixture
def found(tmp_path: Path) -> Sequence[Module]:
    files = {
        "app.py": "from program.gui.shell.main_window import MainWindow\n",
        "gui/shell/main_window.py": "class MainWindow:\n    pass\n",
        "gui/panel.py": (
            "from typing import TYPE_CHECKING\n"
            "if TYPE_CHECKING:\n"
            "    from program.gui.shell.main_window import MainWindow\n"
            "width, height = size()\n"
            "left, top = 0, 0\n"
        ),
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return code_figures.modules(tmp_path)


def test_lengths_of_modules(found: Sequence[Module]) -> None:
    assert code_figures.longest_module(found).value == 5
    assert code_figures.longest_module(found).examples[0] == "gui/panel.py 5"
    assert code_figures.median_module(found).value == 2
    assert code_figures.window_module(found).value == 2


def test_an_import_for_types_alone_counts_as_knowing_the_window(found: Sequence[Module]) -> None:
    assert code_figures.modules_that_know_the_window(found).examples == ("gui/panel.py",)


def test_unpacking_is_no_tuple_assignment(found: Sequence[Module]) -> None:
    figure = code_figures.tuple_assignments(found)
    assert figure.examples == ("gui/panel.py:5",)
    assert figure.value == 1000 * 1 / 8


def test_the_length_of_functions_that_one_in_twenty_exceeds(tmp_path: Path) -> None:
    long = "def long():\n" + "    pass\n" * 29
    short = "".join(f"def short_{number}():\n    pass\n" for number in range(19))
    (tmp_path / "functions.py").write_text(long + short, "utf-8")
    figure = code_figures.long_functions(code_figures.modules(tmp_path))
    assert figure.examples[0] == "functions.py:long 30"
    assert figure.value == 2


def test_circles_are_found_through_other_modules() -> None:
    imports = {"a": {"b"}, "b": {"c"}, "c": {"a", "d"}, "d": set(), "e": {"f"}, "f": {"e"}}
    assert code_figures.circles(imports) == [["a", "b", "c"], ["e", "f"]]
    assert code_figures.circles({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


def test_a_line_of_a_hundred_columns_is_not_too_long(tmp_path: Path) -> None:
    (tmp_path / "lines.py").write_text("#" * 100 + "\n" + "#" * 101 + "\n", "utf-8")
    assert code_figures.too_long(tmp_path / "lines.py") == [2]


@pytest.fixture(scope="module")
def program() -> Sequence[Module]:
    return code_figures.modules(code_figures.CHECKOUT / code_figures.PACKAGE)


@pytest.mark.parametrize("bound", code_figures.BOUNDS, ids=lambda bound: bound.title)
def test_every_bound_measures_the_checkout(
    bound: code_figures.Bound, program: Sequence[Module]
) -> None:
    figure = bound.measure(program)
    assert figure.value <= bound.most, figure.examples
