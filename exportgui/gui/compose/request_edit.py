"""The text field of a request, with coloured parts and underlined problems."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from html import escape
from itertools import accumulate, islice

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFontDatabase,
    QHelpEvent,
    QKeyEvent,
    QPalette,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from exportgui.gui.compose.address import address_in
from exportgui.gui.compose.analysis import Mark, Problem
from exportgui.gui.compose.command_help import help_text
from exportgui.gui.compose.highlighting import Units, paint
from exportgui.gui.compose.problem_bar import words_for
from exportgui.gui.i18n.messages import message_text
from exportgui.gui.widgets import controls, drag_data, tooltips
from exportgui.gui.widgets.tooltips import Markup
from exportgui.gui.widgets.undo import is_undo_key
from exportgui.job.ips.document_kind import document_kind
from exportgui.request.address import unescaped
from exportgui.request.edit import Line, lines

MORE = 4
MAX_MARKS = 2000
RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TAKES = (*RETURN, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


class RequestEdit(QPlainTextEdit):
    """One request, wrapped over a few lines: Return breaks no line, Tab leaves the field.

    `typed` comes after a change by a key, `fix_asked` when the first fix is to be applied,
    `fix_chosen(fix)` when one was chosen from the menu,
    `address_given(object, modifiers)` when a whole address was pasted or dropped,
    `document_given(text)` when a submitJob document was.
    """

    typed = Signal()
    fix_asked = Signal()
    fix_chosen = Signal(object)
    address_given = Signal(str, str)
    document_given = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, lines: int = 3) -> None:
        super().__init__(parent)
        self._lines = lines
        self._marks: tuple[Mark, ...] = ()
        self._problems: tuple[Problem, ...] = ()
        self.popup: QWidget | None = None
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setWordWrapMode(self.wordWrapMode().WrapAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def sizeHint(self) -> QSize:
        """Room for what is there, within limits."""
        lines = max(self._lines, min(self._height(), self._lines + MORE))
        return QSize(240, self.fontMetrics().lineSpacing() * lines + 18)

    def _height(self) -> int:
        """In lines."""
        return round(self.document().size().height())

    def _grow(self) -> None:
        # A bar that comes and goes would change where lines break, and so how many there are.
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bar.ScrollBarAsNeeded if self._height() > self._lines + MORE else bar.ScrollBarAlwaysOff
        )
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """The same height, any width."""
        return QSize(80, self.sizeHint().height())

    def show_marks(self, marks: Iterable[Mark], problems: Iterable[Problem]) -> None:
        """Colour the text and underline what is wrong."""
        self._marks, self._problems = tuple(islice(marks, MAX_MARKS)), tuple(problems)
        self.restyle()

    def restyle(self) -> None:
        """Paint the marks again, in the colours of the palette."""
        paint(
            self.document(), self.palette(), self._marks, self._problems, _units(self.toPlainText())
        )

    def show_text(self, text: str) -> None:
        """Show another text: only what differs is replaced, and the cursor stays with its word."""
        old = self.toPlainText()
        if text == old:
            return
        head = _common(old, text)
        tail = _common(old[head:][::-1], text[head:][::-1])
        self._part(head, len(old) - tail, _units(old)).insertText(text[head : len(text) - tail])

    def replace(self, start: int, end: int, text: str) -> None:
        """Write something in the place of a part, and go behind it."""
        cursor = self._part(start, end, _units(self.toPlainText()))
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def cursor_place(self) -> int:
        """Where the cursor is, in characters."""
        return _places(self.toPlainText(), self.textCursor().position())

    def _part(self, start: int, end: int, units: Units) -> QTextCursor:
        """A cursor over a part of the text."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(start))
        cursor.setPosition(units(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def event(self, event: QEvent) -> bool:
        """Undo is the window's; what is under the pointer explains itself."""
        if is_undo_key(event):
            return False
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._help_at(event.pos())
            if words:
                tooltips.show(event.globalPos(), words, self)
                return True
        return super().event(event)

    def _help_at(self, spot: QPoint) -> Markup:
        """What is wrong with the word there, and help for its command."""
        line = self._line_at(self.viewport().mapFrom(self, spot))
        if line is None:
            return Markup()
        wrong = [escape(message_text(problem.message)) for problem in self._wrong_in(line)]
        return Markup(
            "<hr>".join([*wrong, *([help_text(line.command)] if line.command is not None else [])])
        )

    def _line_at(self, spot: QPoint) -> Line | None:
        """What stands at a point of the viewport."""
        text = self.toPlainText()
        place = _places(text, self.cursorForPosition(spot).position())
        return next(
            (candidate for candidate in lines(text) if candidate.start <= place <= candidate.end),
            None,
        )

    def _wrong_in(self, line: Line) -> list[Problem]:
        return [problem for problem in self._problems if line.start <= problem.start <= line.end]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the usual menu, preceded by fixes for what is under the pointer."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        line = self._line_at(event.pos())
        first = menu.actions()[0]
        fixes = (
            [problem.fix for problem in self._wrong_in(line) if problem.fix is not None]
            if line is not None
            else []
        )
        for fix in fixes:
            action = QAction(controls.as_label(words_for(fix)), menu)
            action.triggered.connect(partial(self.fix_chosen.emit, fix))
            menu.insertAction(first, action)
        if fixes:
            menu.insertSeparator(first)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A request has no lines, so Return is left to others."""
        if event.key() in RETURN or (self._popup_is_open() and event.key() in TAKES):
            event.ignore()
        elif (
            event.key() == Qt.Key.Key_Period
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            self.fix_asked.emit()
        else:
            before = self.document().revision()
            super().keyPressEvent(event)
            if self.document().revision() != before:
                self.typed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves the field, but first it takes what is offered."""
        return not self._popup_is_open() and super().focusNextPrevChild(forward)

    def _popup_is_open(self) -> bool:
        return self.popup is not None and self.popup.isVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, but no assets: their file names are no commands."""
        return not source.hasFormat(drag_data.ASSETS) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert pasted text without line breaks; emit a whole address as such."""
        address = address_in(source)
        if document_kind(source.text().encode("utf-8", "replace")) == "job":
            self.document_given.emit(source.text())
        elif address is not None:
            self.address_given.emit(*address)
        elif source.hasText():
            text = "".join(line.strip() for line in source.text().splitlines())
            self.insertPlainText(unescaped(text))

    def changeEvent(self, event: QEvent) -> None:
        """Colours follow light and dark."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.restyle()


def _common(text: str, other: str) -> int:
    """How many letters two texts have in common at their start."""
    pairs = enumerate(zip(text, other, strict=False))
    different = (at for at, (one, another) in pairs if one != another)
    return next(different, min(len(text), len(other)))


def _units(text: str) -> Units:
    """Qt counts in UTF-16: where in it a character stands."""
    if text.isascii():
        return lambda place: min(place, len(text))
    sums = [0, *accumulate(1 + (character > "\uffff") for character in text)]
    return lambda place: sums[min(place, len(text))]


def _places(text: str, units: int) -> int:
    """How many characters the first units of UTF-16 are."""
    if text.isascii():
        return units
    return len(
        text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace")
    )


def quiet(edit: QPlainTextEdit) -> None:
    """Make a text field one that is read and copied, not typed in."""
    edit.setReadOnly(True)
    edit.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    edit.setForegroundRole(QPalette.ColorRole.WindowText)
