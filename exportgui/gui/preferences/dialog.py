"""The settings dialog: rows by section with a search, checks, and a reset."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.preferences.mail_check import MailCheck
from exportgui.gui.preferences.rows import (
    DEFAULTS,
    MAIL,
    PASSWORD,
    ROWS,
    Row,
    Switch,
    tr,
    value_of,
    with_values,
)
from exportgui.gui.preferences.setting_editor import Editor
from exportgui.gui.widgets import controls
from exportgui.settings import Settings


class Line(QWidget):
    """A row of the table: label, editor, when it counts, and what is wrong."""

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = Editor(row, self)
        self._note = controls.message(self)
        self._note.setAccessibleName(tr(row.label))
        self._words = f"{tr(row.section)} {tr(row.label)} {tr(row.tip)} {row.key}".casefold()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(2)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if isinstance(self.editor.widget, QCheckBox):
            form.addRow(self.editor.widget)
        else:
            form.addRow(tr(row.label), self.editor.widget)
        form.addRow(self._note)
        self.editor.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Show what is wrong with the value, or else the row's note."""
        row = self.editor.row
        problem = self.editor.problem()
        known = [tr(row.tip)] if isinstance(row.editor, Switch) or row.key == PASSWORD else []
        note = problem or " ".join(part for part in (*known, tr(row.when.value)) if part)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        controls.role(self._note, "error" if problem else "muted")
        controls.role(self.editor.widget, "invalid" if problem else "")

    def matches(self, words: list[str]) -> bool:
        """Whether all words occur in it."""
        return all(word in self._words for word in words)


class SettingsDialog(QDialog):
    """`saved(settings, password)`: the new settings, and a password when one was typed."""

    saved = Signal(object, str)

    def __init__(
        self, settings: Settings, mail_check: MailCheck, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = tr(QT_TRANSLATE_NOOP("Settings", "Settings"))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._settings = settings
        self._mail_check = mail_check
        self.search = QLineEdit(self)
        self.search.setObjectName("searchSettings")
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        controls.name(
            self.search,
            self.tr("Search the settings"),
            self.tr("Show settings that have all these words"),
        )
        self.search.textChanged.connect(self._filter)
        self.lines = {row.key: Line(row, self) for row in ROWS}
        self.nothing = controls.muted(self.tr("No setting has these words."))
        self._headings: dict[str, QLabel] = {}
        self._lay_out()
        self._show_settings(settings)
        for line in self.lines.values():
            line.editor.changed.connect(self._check_settings)
        self._check_settings()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        for row in ROWS:
            if row.section not in self._headings:
                self._headings[row.section] = controls.heading(tr(row.section))
                column.addSpacing(8)
                column.addWidget(self._headings[row.section])
            column.addWidget(self.lines[row.key])
        column.addWidget(self._mail_check)
        column.addWidget(self.nothing)
        column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        bar = QVBoxLayout()
        foot = QVBoxLayout()
        for part, widget in ((bar, self.search), (foot, self._make_buttons())):
            part.setContentsMargins(16, 12, 16, 12)
            part.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(controls.strip(bar, "bar"))
        layout.addWidget(self._area, 1)
        layout.addWidget(controls.strip(foot, "foot"))

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        self.reset = box.addButton(self.tr("Reset"), QDialogButtonBox.ButtonRole.ResetRole)
        self.cancel = box.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.ok = box.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        controls.name(
            self.reset,
            self.reset.text(),
            self.tr("Show the defaults; nothing is kept before you save"),
        )
        controls.name(
            self.cancel,
            self.cancel.text().replace("&", ""),
            self.tr("Keep the settings as they were"),
        )
        self.ok.setProperty("role", "primary")
        self.reset.clicked.connect(lambda: self._show_settings(DEFAULTS))
        box.rejected.connect(self.reject)
        box.accepted.connect(self.accept)
        return box

    def sizeHint(self) -> QSize:
        """Room for a section and a half."""
        return QSize(520, 640)

    def _show_settings(self, settings: Settings) -> None:
        for key, line in self.lines.items():
            line.editor.show(value_of(settings, key))

    def values(self) -> dict[str, Any]:
        """What stands in the dialog."""
        return {key: line.editor.value() for key, line in self.lines.items()}

    def settings(self) -> Settings:
        """The settings as they stand in the dialog."""
        return with_values(self._settings, self.values())

    def _check_settings(self) -> None:
        fine = not any(line.editor.problem() for line in self.lines.values())
        tip = self.tr("Keep these settings") if fine else self.tr("Correct what is marked first.")
        self.ok.setEnabled(fine)
        controls.name(self.ok, self.tr("Save"), tip)
        self._mail_check.show_mail(self.settings().mail if fine else None, self.values()[PASSWORD])

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        shown = {key: line.matches(words) for key, line in self.lines.items()}
        for key, line in self.lines.items():
            line.setVisible(shown[key])
        for section, heading in self._headings.items():
            heading.setVisible(any(shown[row.key] for row in ROWS if row.section == section))
        self._mail_check.setVisible(any(shown[row.key] for row in ROWS if row.section == MAIL))
        self.nothing.setVisible(not any(shown.values()))

    def showEvent(self, event: Any) -> None:
        """Begin in the search."""
        super().showEvent(event)
        self.nothing.setVisible(False)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Hand the settings over."""
        self.saved.emit(self.settings(), self.values()[PASSWORD])
        super().accept()
