"""The editor of one setting: a combo box, spin box, check box or line edit by its kind."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from exportgui.gui.preferences.rows import Choice, Count, Row, Switch, Text, tr
from exportgui.gui.widgets import controls
from exportgui.job.mail.address import addresses_in

_LETTERS = 20
"""Letters that a list of choices is at least wide."""


class Editor(QObject):
    """`widget` shows the value of `row`; `changed` when a person changed it."""

    changed = Signal()

    def __init__(self, row: Row, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self.widget: QCheckBox | QComboBox | QLineEdit | QSpinBox
        kind = row.editor
        if isinstance(kind, Choice):
            self.widget = self._combo(kind, parent)
        elif isinstance(kind, Count):
            self.widget = self._spin(kind, parent)
        elif isinstance(kind, Switch):
            self.widget = QCheckBox(tr(row.label), parent)
            self.widget.toggled.connect(self.changed)
        else:
            self.widget = self._line(kind, parent)
        self.widget.setObjectName(f"setting-{row.key}")
        controls.name(self.widget, tr(row.label), tr(row.tip))

    def _combo(self, kind: Choice, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        for value in kind.words:
            box.addItem(kind.shown(value), value)
        # A language without letters says so at length, which is for the list and not for the width
        # of the dialog.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LETTERS)
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0))
        box.currentIndexChanged.connect(self.changed)
        return box

    def _spin(self, kind: Count, parent: QWidget) -> QSpinBox:
        box = QSpinBox(parent)
        box.setRange(kind.low, kind.high)
        box.setSuffix(tr(kind.unit))
        box.setSpecialValueText(tr(kind.special))
        box.setGroupSeparatorShown(True)
        box.lineEdit().setTextMargins(5, 0, 0, 0)  # as far in as the words of the boxes beside it
        box.valueChanged.connect(self.changed)
        return box

    def _line(self, kind: Text, parent: QWidget) -> QLineEdit:
        edit = QLineEdit(parent)
        edit.setPlaceholderText(kind.hint)
        if kind.secret:
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.textChanged.connect(self.changed)
        return edit

    def value(self) -> Any:
        """What it shows."""
        widget = self.widget
        if isinstance(widget, QComboBox):
            return widget.currentData()
        if isinstance(widget, QSpinBox):
            return widget.value()
        if isinstance(widget, QCheckBox):
            return widget.isChecked()
        if isinstance(self.row.editor, Text) and self.row.editor.several:
            return addresses_in(widget.text())
        return (
            widget.text()
            if isinstance(self.row.editor, Text) and self.row.editor.secret
            else widget.text().strip()
        )

    def show(self, value: Any) -> None:
        """Show this."""
        widget = self.widget
        if isinstance(widget, QComboBox):
            widget.setCurrentIndex(max(0, widget.findData(value)))
        elif isinstance(widget, QSpinBox):
            widget.setValue(value)
        elif isinstance(widget, QCheckBox):
            widget.setChecked(value)
        else:
            widget.setText(", ".join(value) if isinstance(value, tuple) else value)

    def problem(self) -> str:
        """What is wrong with the value; empty when it is fine."""
        return self.row.problem(self.value())
