"""The request pane: text field, problems, command rows and layers of one document."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from exportgui.gui.compose.analysis import analyse, with_errors_of
from exportgui.gui.compose.command_list import MAX_ROWS, CommandList
from exportgui.gui.compose.command_picker import CommandPicker
from exportgui.gui.compose.completer import RequestCompleter
from exportgui.gui.compose.document import RequestDocument, TypingGestures
from exportgui.gui.compose.layer_list import LayerList
from exportgui.gui.compose.outline import outline, segment, segment_start
from exportgui.gui.compose.problem_bar import ProblemBar
from exportgui.gui.compose.request_edit import RequestEdit
from exportgui.gui.widgets import controls
from exportgui.request.commands import Command
from exportgui.request.macros import MacroBook
from exportgui.request.model import written
from exportgui.request.provenance import Explained, explain


class RequestPane(QWidget):
    """The typed request, its problems, and a row of controls for each command.

    `changed` follows every new `analysis`. `book` are the macros that can be called, `macro` the
    checked ones of this request, `others` those that make requests of their own.
    """

    changed = Signal()

    def __init__(
        self,
        undo_stack: QUndoStack,
        book: Callable[[], MacroBook],
        macro: Callable[[], str],
        parent: QWidget | None = None,
        *,
        others: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._macro = macro
        self._others = others
        self._typing = TypingGestures()
        self.document = RequestDocument(undo_stack, self)
        self.modifiers = RequestEdit(self)
        self.completer = RequestCompleter(self.modifiers, book)
        self.problems = ProblemBar(self)
        self.commands = CommandList(self)
        self.add_button = QPushButton(self.tr("Add command…"), self)
        self.picker = CommandPicker(self)
        self.layers = LayerList(self.document, self)
        self._set_up()
        self.commands.before = self.problems.button
        self._connect()
        self.analysis = analyse("", macro(), book())
        self.explained: tuple[Explained, ...] = ()
        self._record = ("", "")

    def _set_up(self) -> None:
        self.modifiers.setObjectName("modifiers")
        self.modifiers.setPlaceholderText("wid=1200&fmt=png")
        tip = self.tr("Image Serving commands, joined by &; a whole Scene7 address can be pasted")
        controls.name(self.modifiers, self.tr("Modifiers"), tip)
        controls.name(
            self.add_button,
            self.tr("Add command"),
            self.tr("Add a command to the request (Ctrl+K)"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(controls.heading(self.tr("Modifiers")))
        for widget in (self.modifiers, self.problems, self.commands, self.add_button, self.layers):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.modifiers.textChanged.connect(self._typed)
        self.document.changed.connect(self._document_changed)
        self.commands.edited.connect(self._edited)
        self.commands.rewritten.connect(self._rewritten)
        self.commands.removed.connect(lambda place: self.document.remove([place]))
        self.commands.moved.connect(self._moved)
        self.add_button.clicked.connect(self.pick_command)
        self.picker.picked.connect(self.add_command)
        self.layers.chosen.connect(self._go_to)
        for teller in (self.problems.fixed, self.modifiers.fix_chosen):
            teller.connect(lambda fix: self.document.set_text(fix.applied(self.document.text)))
        self.completer.toggled.connect(self._show_problems)
        self.modifiers.fix_asked.connect(lambda: self.problems.apply_fix())

    # --- text and rows

    def _typed(self) -> None:
        text = self.modifiers.toPlainText()
        if text == self.document.text:
            # Qt drops the marks when the same text is set again.
            self.modifiers.restyle()
        cursor = self.modifiers.textCursor().position()
        self.document.set_text(text, self._typing.gesture(self.document.text, text, cursor))

    def _document_changed(self) -> None:
        self.modifiers.show_text(self.document.text)
        self.analyse()

    def analyse(self) -> None:
        """Read it again: the text or the macros are others."""
        text = self.document.text
        macro = self._macro()
        book = self._book()
        before, after = self._record
        alone = analyse(text, macro, book, self._record)
        self.analysis = with_errors_of(alone, text, self._others(), book)
        self.explained = explain(text, macro, book, before=before, after=after)
        self._show_rows()
        self.modifiers.show_marks(self.analysis.marks, self.analysis.problems)
        self._show_problems()
        self.changed.emit()

    def _show_problems(self) -> None:
        """Show all problems but those of the word that is being typed: it is not finished yet."""
        problems = self.analysis.problems
        if self.completer.is_offering:
            place = self.modifiers.cursor_place()
            problems = tuple(
                problem for problem in problems if not problem.start <= place <= problem.end
            )
        self.problems.show_problems(problems)

    def _show_rows(self) -> None:
        lines = self.document.lines
        shown = outline(lines[:MAX_ROWS], self.analysis.problems, self.explained)
        self.commands.show_rows(shown, len(lines))

    def set_record(self, before: str, after: str) -> None:
        """Set the Modifier and PostModifier of the current asset's record."""
        if (before, after) != self._record:
            self._record = before, after
            self.analyse()

    def _edited(self, place: int, value: str, gesture: object) -> None:
        self.document.set_value(place, value, gesture)
        if [line.value for line in self.document.lines[place : place + 1]] != [value]:
            # A change that cannot be made must not stay in the editor.
            self._show_rows()

    def _rewritten(self, place: int, raw: str) -> None:
        self.document.replace(place, raw)
        row = self.commands.row_at(place)
        if row is not None and row.editor is not None:
            row.unfold(True)
            row.editor.controls()[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _moved(self, place: int, before: int) -> None:
        count = len(self.document.lines)
        if place >= count:
            return  # dragged from the rows of another program or of another request
        order = [other for other in range(count) if other != place]
        order.insert(min(max(0, before - (before > place)), len(order)), place)
        self.document.arrange(order)
        row = self.commands.row_at(order.index(place))
        if row is not None:
            row.focus()

    def _go_to(self, place: int) -> None:
        """Work on the layer that this item is in."""
        self.commands.current = place
        row = self.commands.row_at(place)
        if row is not None:
            row.focus()

    # --- more commands

    def pick_command(self) -> None:
        """Offer every command."""
        lines = self.document.lines
        start = lines[segment_start(lines, self.commands.current)] if lines else None
        in_effect = (
            start is not None and start.command is not None and start.command.name == "effect"
        )
        present = [
            line.command.name for line in segment(lines, self.commands.current) if line.command
        ]
        self.picker.open_at(self.add_button, present, in_effect=in_effect)

    def add_command(self, command: Command) -> None:
        """Add a command to the current layer, or go to it if the layer has it."""
        lines = segment(self.document.lines, self.commands.current)
        present = next(
            (line.place for line in lines if line.command is command and not command.starts),
            None,
        )
        row = self.commands.row_at(self._insert_command(command) if present is None else present)
        if row is not None:
            row.unfold(row.editor is not None and row.editor.body is not None)
            row.focus()

    def _insert_command(self, command: Command) -> int:
        lines = self.document.lines
        inside = segment(lines, self.commands.current)
        place = inside[-1].place + 1 if inside and not command.scope.is_global else len(lines)
        raw = f"{command.name}={written(command.name, command.start)}"
        self.document.add("&".join(part for part in (raw, command.companion) if part), place)
        return place
