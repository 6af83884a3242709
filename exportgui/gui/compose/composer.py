"""Compose a request: modifiers, macros, and what the two come to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from exportgui.gui import controls
from exportgui.gui.compose.macro_model import MacroModel
from exportgui.gui.compose.macro_row import MacroRowDelegate
from exportgui.gui.compose.reading import Reading, read
from exportgui.gui.compose.request_edit import RequestEdit, quiet
from exportgui.request.macros import MacroBook, default_macros

MOST_MACROS = 5
MOST_PROBLEMS = 3
TONES = {"error": "error", "warning": "warning", "note": "muted"}


class Composer(QWidget):
    """`changed` comes with every new `reading`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = MacroBook()
        self._object = ""
        self.reading = read("", "", self._book)
        self.modifiers = RequestEdit(self)
        self.message = controls.message(self)
        self.macros = QListView(self)
        self.macro_model = MacroModel(self)
        self.no_macros = controls.muted(self.tr("This catalog has no macros"))
        self.effective = RequestEdit(self, lines=3)
        self._set_up()
        self._lay_out()
        self._read()

    def _set_up(self) -> None:
        self.modifiers.setObjectName("modifiers")
        self.modifiers.setPlaceholderText("wid=1200&fmt=png")
        tip = self.tr("Image Serving commands, joined by &; a whole Scene7 address can be pasted")
        controls.name(self.modifiers, self.tr("Modifiers"), tip)
        self.modifiers.textChanged.connect(self._read)
        self.message.setAccessibleName(self.tr("Problems with the modifiers"))
        self.macros.setObjectName("macros")
        self.macros.setModel(self.macro_model)
        self.macros.setUniformItemSizes(True)
        self.macros.setItemDelegate(MacroRowDelegate(self.macros))
        self.macros.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.macros.setProperty("role", "boxed")
        controls.name(
            self.macros, self.tr("Macros"), self.tr("The checked macros follow the modifiers and win every conflict")
        )
        self.macro_model.chosen_changed.connect(self._read)
        self.effective.setObjectName("effectiveRequest")
        quiet(self.effective)
        tip = self.tr("What will be asked of each asset, with every macro replaced by its commands")
        controls.name(self.effective, self.tr("Effective request"), tip)
        self.copy = controls.tool("copy", self.tr("Copy"), self.tr("Copy the effective request"), self)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.effective.toPlainText()))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(controls.heading(self.tr("Modifiers")))
        layout.addWidget(self.modifiers)
        layout.addWidget(self.message)
        layout.addSpacing(8)
        layout.addWidget(controls.heading(self.tr("Macros")))
        layout.addWidget(self.macros)
        layout.addWidget(self.no_macros)
        layout.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(controls.heading(self.tr("Effective request")), 1)
        row.addWidget(self.copy)
        layout.addLayout(row)
        layout.addWidget(self.effective)

    def set_macros(self, book: MacroBook) -> None:
        """Offer the macros of a catalog (not those that every catalog has)."""
        self._book = book
        usual = default_macros()
        own = {name: book[name] for name in book.names() if usual.get(name) != book[name]}
        self.macro_model.set_macros(own)
        self.macros.setVisible(bool(own))
        self.macros.setFixedHeight(self._macro_height(len(own)))
        self.no_macros.setVisible(not own)
        self._read()

    def _macro_height(self, count: int) -> int:
        row = max(20, self.macros.sizeHintForRow(0)) if count else 20
        return row * min(max(count, 1), MOST_MACROS) + 6

    def set_object(self, object_path: str) -> None:
        """The asset in front, for the effective request."""
        self._object = object_path
        self._show_effective()

    def _read(self) -> None:
        self.reading = read(self.modifiers.toPlainText(), self.macro_model.text(), self._book)
        self._show_problems()
        self._show_effective()
        self.changed.emit()

    def _show_problems(self) -> None:
        reading: Reading = self.reading
        self.modifiers.show_marks(reading.marks, reading.problems)
        weight = {"error": 0, "warning": 1, "note": 2}
        found = sorted(reading.problems, key=lambda problem: weight[problem.level])
        self.message.setText("\n".join(dict.fromkeys(problem.message for problem in found[:MOST_PROBLEMS])))
        self.message.setVisible(bool(found))
        controls.role(self.message, TONES[found[0].level] if found else "muted")

    def _show_effective(self) -> None:
        object_path = self._object or self.tr("asset")
        text = f"{object_path}?{self.reading.effective}" if self.reading.effective else ""
        if text != self.effective.toPlainText():
            self.effective.setPlainText(text)
