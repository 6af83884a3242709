"""The recipe bar of the export panel: choose, run, save, rename, share and delete recipes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QMenu, QWidget

from exportgui.gui.recipes.dialogs import NameDialog, confirm_delete
from exportgui.gui.recipes.recipe_model import RecipeModel
from exportgui.gui.recipes.runner import RecipeRunner
from exportgui.gui.widgets import controls, tooltips
from exportgui.job.recipes.recipe import SUFFIX


class RecipeCombo(QComboBox):
    """The recipes there are at the moment of asking: another window may have made one."""

    def __init__(self, recipes: RecipeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recipes = recipes
        self.setObjectName("recipes")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        controls.name(self, self.tr("Recipe"), self.tr("Fill the panel from a recipe"))
        self.activated.connect(lambda row: recipes.choose(str(self.itemData(row))))
        recipes.changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Show names and the chosen one."""
        with QSignalBlocker(self):
            self._fill_rows()
        self.setAccessibleDescription(self.currentText())

    def _fill_rows(self) -> None:
        recipes = self._recipes
        self.clear()
        self.addItem(self.tr("No recipe"), "")
        for name in recipes.names():
            changed = recipes.modified and name == recipes.current
            self.addItem(self.tr("{name} (changed)").format(name=name) if changed else name, name)
        self.setCurrentIndex(max(0, self.findData(recipes.current)))

    def showPopup(self) -> None:
        """Refresh the list before showing it."""
        self.fill()
        super().showPopup()


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


class RecipeBar(QWidget):
    """The choice of a recipe, the menu that runs one, and the menu that saves and shares them."""

    def __init__(
        self, recipes: RecipeModel, runner: RecipeRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._recipes = recipes
        self.combo = RecipeCombo(recipes, self)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.run = RunMenu(runner, self)
        tip = self.tr("Export the selected assets by a recipe (Ctrl+R)")
        self.go = self._opener("play", self.tr("Run recipe"), tip, self.run)
        tip = self.tr("Save, rename, share or delete recipes")
        self.more = self._opener("more", self.tr("Recipe menu"), tip, self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.combo, 1)
        row.addWidget(self.go)
        row.addWidget(self.more)
        self._fill_menu()
        recipes.changed.connect(self._enable)
        self._enable()

    def _opener(self, icon: str, text: str, tip: str, menu: QMenu) -> controls.IconButton:
        button = controls.tool(icon, text, tip, self)
        button.setMenu(menu)
        button.setPopupMode(button.ToolButtonPopupMode.InstantPopup)
        button.setProperty("role", "menu")
        return button

    def _fill_menu(self) -> None:
        self.save = self._entry(self.tr("&Save"), self._recipes.save)
        self.save_as = self._entry(self.tr("Save &as…"), self.ask_save)
        self.rename = self._entry(self.tr("&Rename…"), self.ask_rename)
        self.delete = self._entry(self.tr("&Delete…"), self.ask_delete)
        self.menu.addSeparator()
        self.import_action = self._entry(self.tr("&Import…"), self.ask_import)
        self.export_action = self._entry(self.tr("&Export…"), self.ask_export)

    def _entry(self, text: str, slot: Callable[[], object]) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(partial(_call, slot))
        return action

    def _enable(self) -> None:
        recipes = self._recipes
        self.save.setEnabled(bool(recipes.current) and recipes.modified)
        for action in (self.rename, self.delete, self.export_action):
            action.setEnabled(bool(recipes.current))

    def offer(self) -> None:
        """Show the recipes to run."""
        self.run.popup(self.go.mapToGlobal(self.go.rect().bottomLeft()))

    # --- what asks first

    def ask_save(self) -> None:
        """Keep the panel under a name."""
        dialog = NameDialog(
            self._recipes, self.tr("Save recipe"), self._recipes.current, saving=True, parent=self
        )
        dialog.accepted.connect(
            lambda: self._recipes.save_as(
                dialog.edit.text(), destination=dialog.destination.isChecked()
            )
        )
        dialog.open()

    def ask_rename(self) -> None:
        """Another name for the chosen recipe."""
        dialog = NameDialog(
            self._recipes,
            self.tr("Rename recipe"),
            self._recipes.current,
            saving=False,
            parent=self,
        )
        dialog.accepted.connect(lambda: self._recipes.rename(dialog.edit.text()))
        dialog.open()

    def ask_delete(self) -> None:
        """Delete the chosen recipe, if that is meant."""
        confirm_delete(self._recipes, self)

    def ask_import(self) -> None:
        """Choose files to import."""
        kinds = self.tr("Recipes (*{suffix} *.json)").format(suffix=SUFFIX)
        names, _kind = QFileDialog.getOpenFileNames(
            self, self.tr("Import recipes"), str(Path.home()), kinds
        )
        self._recipes.import_files([Path(name) for name in names])

    def ask_export(self) -> None:
        """Choose a file to write to."""
        start = str(Path.home() / (self._recipes.current + SUFFIX))
        kinds = self.tr("Recipes (*{suffix})").format(suffix=SUFFIX)
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Export recipe"), start, kinds)
        if name:
            self._recipes.export_file(Path(name))


def _call(slot: Callable[[], object], _checked: bool = False) -> None:
    slot()
