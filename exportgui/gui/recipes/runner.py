"""Make jobs from recipes for the chosen assets, without changing the panel."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from exportgui.catalog.assets import HANDLE_PREFIX
from exportgui.gui.recipes.recipe_model import RecipeModel
from exportgui.job.model import Options


class JobSource(Protocol):
    """What the next job is made of, beside a recipe's rules."""

    def ids(self) -> Sequence[int]:
        """The assets to export."""
        ...

    def options(self) -> Options:
        """Where it goes; a destination that is not absolute was not chosen yet."""
        ...


class RecipeRunner(QObject):
    """Makes a job of the source's assets and a recipe's rules, and asks for it.

    `asked(job, options)`; the source's folder is used where the recipe names none.

    `message` names what is missing; `destination_missing` when it is the folder.
    """

    asked = Signal(object, object)
    message = Signal(str)
    destination_missing = Signal()

    def __init__(self, recipes: RecipeModel, source: JobSource, parent: QObject) -> None:
        super().__init__(parent)
        self._recipes = recipes
        self._source = source

    def names(self) -> tuple[str, ...]:
        """Every recipe there is now."""
        return self._recipes.names()

    @property
    def ready(self) -> bool:
        """Whether there are assets to export."""
        return bool(self._source.ids())

    def run(self, name: str) -> None:
        """Ask for the job, or say what is missing."""
        recipe = self._recipes.load(name)
        if recipe is None:
            return
        if not self.ready:
            self.message.emit(self.tr("Select the assets to export."))
            return
        source = self._source.options()
        folder = Path(recipe.destination or source.destination).expanduser()
        if not folder.is_absolute():
            text = self.tr("Choose the folder to export to; the recipe “{name}” names none.")
            self.message.emit(text.format(name=name))
            self.destination_missing.emit()
            return
        handles = tuple(f"{HANDLE_PREFIX}{value}" for value in self._source.ids())
        self.asked.emit(recipe.job(handles), recipe.options(folder, source.macro_book))
