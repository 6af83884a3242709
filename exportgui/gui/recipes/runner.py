"""Run a recipe on what is selected, without touching the panel; and the menu that offers it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from exportgui.catalog.assets import HANDLE_PREFIX
from exportgui.gui.widgets import controls, tooltips

if TYPE_CHECKING:
    from exportgui.gui.export.panel import ExportPanel


class RecipeRunner(QObject):
    """Makes jobs of recipes: the panel's assets, the recipe's rules, and the panel's folder where
    it names none.
    """

    told = Signal(str)

    def __init__(self, panel: ExportPanel) -> None:
        super().__init__(panel)
        self._panel = panel

    def names(self) -> tuple[str, ...]:
        """Every recipe there is now."""
        return self._panel.recipes.names()

    @property
    def ready(self) -> bool:
        """Whether there are assets to export."""
        return bool(self._panel.ids())

    def run(self, name: str) -> None:
        """Ask for the job, or say what is missing."""
        panel = self._panel
        recipe = panel.recipes.load(name)
        if recipe is None:
            return
        folder = (
            Path(recipe.destination).expanduser() if recipe.destination else panel.order.folder()
        )
        if not panel.ids():
            self.told.emit(self.tr("Select the assets to export."))
        elif folder is None or not folder.is_absolute():
            self.told.emit(
                self.tr("Choose the folder to export to; the recipe “{name}” names none.").format(
                    name=name
                )
            )
            panel.order.destination.setFocus()
        else:
            handles = tuple(f"{HANDLE_PREFIX}{value}" for value in panel.ids())
            options = recipe.options(folder, panel.options().macro_book)
            panel.asked.emit(recipe.job(handles), options, panel.check.when)


class RunMenu(QMenu):
    """One entry for each recipe; filled when it opens."""

    def __init__(self, runner: RecipeRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.setTitle(self.tr("&Run recipe"))
        self.setToolTipsVisible(True)
        controls.name(
            self, self.tr("Run recipe"), self.tr("Export the selected assets by a recipe")
        )
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what there is now."""
        self.clear()
        for name in self._runner.names():
            action = self.addAction(controls.as_label(name))
            # else Qt makes one of the text, and guesses its format
            tooltips.set_tooltip(action, name)
            action.setEnabled(self._runner.ready)
            action.triggered.connect(partial(self._run, name))
        if self.isEmpty():
            self.addAction(self.tr("There are no recipes yet")).setEnabled(False)

    def _run(self, name: str, _checked: bool = False) -> None:
        self._runner.run(name)
