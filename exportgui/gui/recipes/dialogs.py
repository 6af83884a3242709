"""The dialogs of recipes: a name, and the question before one is deleted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)

from exportgui.gui.recipes.recipe_model import RecipeModel
from exportgui.gui.widgets import controls
from exportgui.gui.widgets.message_box import message_box
from exportgui.job.recipes.store import clean_name


class NameDialog(QDialog):
    """Asks for a name; says when a recipe of that name would be replaced, or refuses that."""

    def __init__(
        self, recipes: RecipeModel, title: str, name: str, *, saving: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._recipes = recipes
        self._saving = saving
        self.edit = QLineEdit(name, self)
        controls.name(
            self.edit, self.tr("Name of the recipe"), self.tr("What the recipe is called in lists")
        )
        self.destination = QCheckBox(self.tr("With the &destination folder"), self)
        self.note = controls.message(self)
        self.note.setAccessibleName(self.tr("About this name"))
        self._buttons = QDialogButtonBox(self)
        self.ok = self._add_buttons(self.tr("Save") if saving else self.tr("Rename"))
        self._set_up_destination()
        self.edit.textChanged.connect(self._show_note)
        self._lay_out()
        self.edit.selectAll()
        self._show_note()

    def _set_up_destination(self) -> None:
        controls.name(
            self.destination,
            self.tr("With the destination folder"),
            self.tr(
                "Keep the folder in the recipe; without it, the recipe exports to the folder "
                "in the panel"
            ),
        )
        self.destination.setVisible(self._saving)

    def _add_buttons(self, verb: str) -> QPushButton:
        """Add the button that accepts, named by a verb, and Cancel."""
        ok = self._buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        controls.name(ok, verb)
        controls.name(cancel, cancel.text().replace("&", ""))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        return ok

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(16, 16, 16, 16)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("&Name"), self.edit)
        form.addRow(self.destination)
        keeps_place = self.note.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self.note.setSizePolicy(keeps_place)
        self.note.setMinimumHeight(self.fontMetrics().height())
        form.addRow(self.note)
        form.addRow(self._buttons)
        self.setMinimumWidth(360)

    def _show_note(self) -> None:
        name = clean_name(self.edit.text())
        taken = bool(name) and self._recipes.is_other(name)
        self.ok.setEnabled(bool(name) and (self._saving or not taken))
        text = ""
        if taken:
            replaced = self.tr("Replaces the recipe of this name.")
            text = replaced if self._saving else self.tr("Another recipe has this name.")
        elif name and name != " ".join(self.edit.text().split()):
            text = self.tr("It will be called “{name}”.").format(name=name)
        self.note.setText(text)
        controls.role(self.note, "warning" if taken else "muted")


def confirm_delete(recipes: RecipeModel, parent: QWidget) -> QMessageBox:
    """Ask whether the chosen recipe may be deleted, and do it."""
    title = QCoreApplication.translate("Recipes", "Delete recipe")
    text = QCoreApplication.translate("Recipes", "Delete the recipe “{name}”?").format(
        name=recipes.current
    )
    box = message_box(
        parent, title, text, QCoreApplication.translate("Recipes", "The panel stays as it is.")
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    delete = box.addButton(
        QCoreApplication.translate("Recipes", "Delete"), QMessageBox.ButtonRole.DestructiveRole
    )
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    controls.name(delete, delete.text())
    controls.name(cancel, cancel.text().replace("&", ""))
    box.setDefaultButton(cancel)
    delete.clicked.connect(recipes.delete)
    box.open()
    return box
