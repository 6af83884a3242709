"""The top of the export panel: which recipe it stands for, whether it still does, and what can be
done with it.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QMenu, QWidget

from exportgui.gui.recipes.dialogs import NameDialog, confirm_delete
from exportgui.gui.recipes.recipe_model import RecipeBook
from exportgui.gui.recipes.runner import RecipeRunner, RunMenu
from exportgui.gui.widgets import controls
from exportgui.job.recipes.recipe import SUFFIX


class RecipeCombo(QComboBox):
    """The recipes there are at the moment of asking: another window may have made one."""

    def __init__(self, book: RecipeBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.setObjectName("recipes")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        controls.name(self, self.tr("Recipe"), self.tr("Fill the panel from a recipe"))
        self.activated.connect(lambda row: book.choose(str(self.itemData(row))))
        book.changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Show names and the chosen one."""
        book = self._book
        self.blockSignals(True)
        self.clear()
        self.addItem(self.tr("No recipe"), "")
        for name in book.names():
            changed = book.modified and name == book.current
            self.addItem(self.tr("{name} (changed)").format(name=name) if changed else name, name)
        self.setCurrentIndex(max(0, self.findData(book.current)))
        self.blockSignals(False)
        self.setAccessibleDescription(self.currentText())

    def showPopup(self) -> None:
        """Look again before showing."""
        self.fill()
        super().showPopup()


class RecipeBar(QWidget):
    """The combo and a menu; the entries' slots are methods of the book, or ask first."""

    def __init__(
        self, book: RecipeBook, runner: RecipeRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self.combo = RecipeCombo(book, self)
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
        book.changed.connect(self._enable)
        self._enable()

    def _opener(self, icon: str, text: str, tip: str, menu: QMenu) -> controls.IconButton:
        button = controls.tool(icon, text, tip, self)
        button.setMenu(menu)
        button.setPopupMode(button.ToolButtonPopupMode.InstantPopup)
        button.setProperty("role", "menu")
        return button

    def _fill_menu(self) -> None:
        self.save = self._entry(self.tr("&Save"), self._book.save)
        self.save_as = self._entry(self.tr("Save &as…"), self.ask_save)
        self.rename = self._entry(self.tr("&Rename…"), self.ask_rename)
        self.delete = self._entry(self.tr("&Delete…"), self.ask_delete)
        self.menu.addSeparator()
        self.bring = self._entry(self.tr("&Import…"), self.ask_import)
        self.send = self._entry(self.tr("&Export…"), self.ask_export)

    def _entry(self, text: str, slot: object) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(partial(_call, slot))
        return action

    def _enable(self) -> None:
        book = self._book
        self.save.setEnabled(bool(book.current) and book.modified)
        for action in (self.rename, self.delete, self.send):
            action.setEnabled(bool(book.current))

    def offer(self) -> None:
        """Show the recipes to run."""
        self.run.popup(self.go.mapToGlobal(self.go.rect().bottomLeft()))

    # --- what asks first

    def ask_save(self) -> None:
        """Keep the panel under a name."""
        dialog = NameDialog(
            self._book, self.tr("Save recipe"), self._book.current, saving=True, parent=self
        )
        dialog.accepted.connect(
            lambda: self._book.save_as(
                dialog.edit.text(), destination=dialog.destination.isChecked()
            )
        )
        dialog.open()

    def ask_rename(self) -> None:
        """Another name for the chosen recipe."""
        dialog = NameDialog(
            self._book, self.tr("Rename recipe"), self._book.current, saving=False, parent=self
        )
        dialog.accepted.connect(lambda: self._book.rename(dialog.edit.text()))
        dialog.open()

    def ask_delete(self) -> None:
        """Delete the chosen recipe, if that is meant."""
        confirm_delete(self._book, self)

    def ask_import(self) -> None:
        """Choose files to take in."""
        kinds = self.tr("Recipes (*{suffix} *.json)").format(suffix=SUFFIX)
        names, _kind = QFileDialog.getOpenFileNames(
            self, self.tr("Import recipes"), str(Path.home()), kinds
        )
        self._book.bring([Path(name) for name in names])

    def ask_export(self) -> None:
        """Choose a file to write to."""
        start = str(Path.home() / (self._book.current + SUFFIX))
        kinds = self.tr("Recipes (*{suffix})").format(suffix=SUFFIX)
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Export recipe"), start, kinds)
        if name:
            self._book.send(Path(name))


def _call(slot: object, _checked: bool = False) -> None:
    if callable(slot):
        slot()
