"""One folder of sources for each process, and a way to export cells from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import pytest
from oracle import judge, sources
from oracle.judge import Cell

from exportgui.catalog.folder import FolderResolver
from exportgui.errors import ExportguiError, SourceError
from exportgui.media import helper
from exportgui.render import plan, write
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse


@pytest.fixture(scope="session", autouse=True)
def _no_helper_left() -> Iterator[None]:
    yield
    helper.shutdown()


@pytest.fixture(scope="session")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Iterable[Cell]], list[str]]:
    """Exports cells; a line for each that is not as expected."""
    folder = tmp_path_factory.mktemp("referee")
    judge.furnish(folder)
    resolver = FolderResolver(folder, MacroBook({}))

    def one(cell: Cell) -> str:
        sources.put(cell.source, folder)
        try:
            made = plan(cell.source.name, parse(cell.query), resolver)
            path = folder / f"out{made.extension}"
            write(made, path)
        except SourceError as error:
            return "" if cell.source.may_refuse else f"refused: {error}"
        except ExportguiError as error:
            return f"{type(error).__name__}: {error}"
        return judge.verdict(cell, path)

    def all_of(cells: Iterable[Cell]) -> list[str]:
        return [f"{cell}\n    {wrong}" for cell in cells if (wrong := one(cell))]

    return all_of
