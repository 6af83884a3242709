"""The editor of text layers: a line, and a window for several lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from exportgui.gui.compose.editors.text import TextEdit
from exportgui.gui.widgets import controls
from exportgui.request.richtext import from_plain, to_plain


class LongTextEdit(TextEdit):
    """Edits text; several lines become RTF, and with `rich` every text does.

    RTF with formatting of its own is shown as it is written.
    """

    def __init__(self, rich: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._rich = rich
        self._more = controls.tool(
            "file", self.tr("Edit text"), self.tr("Edit the text in a window"), self
        )
        self._more.setFixedSize(22, 22)
        self._more.clicked.connect(self.open)
        self._row.addWidget(self._more)

    def name(self, spoken: str, tip: str) -> None:
        """Name the button for screen readers."""
        super().name(spoken, tip)
        controls.name(
            self._more,
            self.tr("{name}: edit").format(name=spoken),
            self.tr("Edit the text in a window"),
        )

    def open(self) -> None:
        """Edit in a window; the text follows when it is accepted."""
        dialog = QDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self._line.accessibleName())
        edit = QPlainTextEdit(dialog)
        plain = to_plain(self.value)
        edit.setPlainText(self.value if plain is None else plain)
        controls.name(
            edit, self.tr("Text"), self.tr("RTF is shown as it is written") if plain is None else ""
        )
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, dialog
        )
        buttons.accepted.connect(dialog.accept)
        buttons.rejected.connect(dialog.reject)
        column = QVBoxLayout(dialog)
        column.addWidget(edit)
        column.addWidget(buttons)
        dialog.resize(480, 280)
        dialog.accepted.connect(lambda: self._set_text(edit.toPlainText(), plain is not None))
        dialog.open()
        edit.setFocus()

    def _set_text(self, text: str, plain: bool) -> None:
        value = from_plain(text, rich=self._rich) if plain else text
        self._line.setText(value)
        self.new_gesture()
        self.emit_edit(value)
