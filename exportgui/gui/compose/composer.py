"""Compose a request: modifiers, macros, and what the two come to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exportgui.gui import controls
from exportgui.gui.compose.command_list import CommandList
from exportgui.gui.compose.document import RequestDocument, Typing
from exportgui.gui.compose.outline import outline
from exportgui.gui.compose.reading import Reading, read
from exportgui.gui.compose.request_edit import RequestEdit, quiet
from exportgui.gui.history import Track
from exportgui.gui.macros.desk import MacroDesk
from exportgui.gui.macros.section import MacroSection
from exportgui.request.macros import MacroBook

MOST_PROBLEMS = 3
TONES = {"error": "error", "warning": "warning"}


class Composer(QWidget):
    """`changed` comes with every new `reading`."""

    changed = Signal()

    def __init__(self, undo_stack: QUndoStack, macros: MacroDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = macros.library.book
        self._object = ""
        self.reading = read("", "", self._book)
        self.document = RequestDocument(undo_stack, self)
        self._typing = Typing()
        self.modifiers = RequestEdit(self)
        self.commands = CommandList(self)
        self.message = controls.message(self)
        self.macro_section = MacroSection(macros, self)
        self.macros = self.macro_section.view
        self.macro_model = model = macros.model
        self.effective = RequestEdit(self, lines=3)
        self._macro_track = Track(undo_stack, self.tr("Choice of macros"), model.chosen, model.choose, self)
        self._set_up()
        self._wire(macros)
        self._lay_out()
        self._read()

    def _set_up(self) -> None:
        self.modifiers.setObjectName("modifiers")
        self.modifiers.setPlaceholderText("wid=1200&fmt=png")
        tip = self.tr("Image Serving commands, joined by &; a whole Scene7 address can be pasted")
        controls.name(self.modifiers, self.tr("Modifiers"), tip)
        self.message.setAccessibleName(self.tr("Problems with the modifiers"))
        self.effective.setObjectName("effectiveRequest")
        quiet(self.effective)
        tip = self.tr("What will be asked of each asset, with every macro replaced by its commands")
        controls.name(self.effective, self.tr("Effective request"), tip)
        self.copy = controls.tool("copy", self.tr("Copy"), self.tr("Copy the effective request"), self)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.effective.toPlainText()))

    def _wire(self, macros: MacroDesk) -> None:
        self.modifiers.textChanged.connect(self._typed)
        self.document.changed.connect(self._document_changed)
        self.commands.edited.connect(self._edited)
        self.commands.removed.connect(lambda place: self.document.remove([place]))
        self.commands.moved.connect(self._moved)
        self.macro_model.chosen_changed.connect(self._read)
        self.macro_model.chosen_changed.connect(self._macro_track.changed)
        macros.modifiers = lambda: self.document.text
        macros.book_changed.connect(self.set_book)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(controls.heading(self.tr("Modifiers")))
        layout.addWidget(self.modifiers)
        layout.addWidget(self.message)
        layout.addWidget(self.commands)
        layout.addSpacing(8)
        layout.addWidget(self.macro_section)
        layout.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(controls.heading(self.tr("Effective request")), 1)
        row.addWidget(self.copy)
        layout.addLayout(row)
        layout.addWidget(self.effective)

    def set_book(self, book: MacroBook) -> None:
        """Other macros can be called from now on; that is no choice of anybody."""
        self._book = book
        self._macro_track.forget()
        self._read()

    def set_object(self, object_path: str) -> None:
        """The asset in front, for the effective request."""
        self._object = object_path
        self._show_effective()

    # --- text and rows are two views of the document

    def _typed(self) -> None:
        text = self.modifiers.toPlainText()
        cursor = self.modifiers.textCursor().position()
        self.document.set_text(text, self._typing.gesture(self.document.text, text, cursor))

    def _document_changed(self) -> None:
        self.modifiers.show_text(self.document.text)
        self._read()

    def _edited(self, place: int, value: str, gesture: object) -> None:
        self.document.set_value(place, value, gesture)
        self._show_rows()

    def _moved(self, place: int, before: int) -> None:
        order = [other for other in range(len(self.document.lines)) if other != place]
        order.insert(min(max(0, before - (before > place)), len(order)), place)
        self.document.arrange(order)
        row = self.commands.row_at(order.index(place))
        if row is not None:
            row.grip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        self.reading = read(self.document.text, self.macro_model.text(), self._book)
        self._show_rows()
        self._show_problems()
        self._show_effective()
        self.changed.emit()

    def _show_rows(self) -> None:
        self.commands.show_rows(outline(self.document.lines, self.reading.problems))

    def _show_problems(self) -> None:
        reading: Reading = self.reading
        self.modifiers.show_marks(reading.marks, reading.problems)
        weight = {"error": 0, "warning": 1}
        found = sorted((one for one in reading.problems if one.level != "note"), key=lambda one: weight[one.level])
        self.message.setText("\n".join(dict.fromkeys(problem.message for problem in found[:MOST_PROBLEMS])))
        self.message.setVisible(bool(found))
        controls.role(self.message, TONES[found[0].level] if found else "muted")

    def _show_effective(self) -> None:
        object_path = self._object or self.tr("asset")
        text = f"{object_path}?{self.reading.effective}" if self.reading.effective else ""
        if text != self.effective.toPlainText():
            self.effective.setPlainText(text)
