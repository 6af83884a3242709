"""The text field for modifiers: colours for its parts, waves under what is wrong."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QKeyEvent, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from exportgui.gui import theme
from exportgui.gui.compose.reading import Mark, Problem
from exportgui.gui.history import is_undo_key


class RequestEdit(QPlainTextEdit):
    """One request, wrapped over a few lines: Return breaks no line, Tab leaves the field."""

    def __init__(self, parent: QWidget | None = None, *, lines: int = 3) -> None:
        super().__init__(parent)
        self._lines = lines
        self._marks: tuple[Mark, ...] = ()
        self._problems: tuple[Problem, ...] = ()
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setWordWrapMode(self.wordWrapMode().WrapAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)

    def sizeHint(self) -> QSize:
        """Room for a few lines."""
        return QSize(240, self.fontMetrics().lineSpacing() * self._lines + 18)

    def minimumSizeHint(self) -> QSize:
        """The same height, any width."""
        return QSize(80, self.sizeHint().height())

    def show_marks(self, marks: Iterable[Mark], problems: Iterable[Problem]) -> None:
        """Colour the text and underline what is wrong."""
        self._marks, self._problems = tuple(marks), tuple(problems)
        self.restyle()

    def restyle(self) -> None:
        """Paint the marks anew, in the colours of the palette."""
        tones = theme.colors(self.palette())
        styled = [self._span(mark.start, mark.end, _ink(_tone(mark.kind, tones))) for mark in self._marks]
        for problem in (one for one in self._problems if one.start < self.document().characterCount() - 1):
            tone = {"error": tones.error, "warning": tones.warning}.get(problem.level, tones.muted)
            styled.append(self._span(problem.start, problem.end, _wave(tone)))
        self.setExtraSelections(styled)

    def _span(self, start: int, end: int, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
        last = max(0, self.document().characterCount() - 1)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(max(end, start + 1), last), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, style
        return selection

    def show_text(self, text: str) -> None:
        """Show another text: only what differs is replaced, and the cursor stays with its word."""
        old = self.toPlainText()
        if text == old:
            return
        head = _common(old, text)
        tail = _common(old[head:][::-1], text[head:][::-1])
        cursor = QTextCursor(self.document())
        # Qt counts in UTF-16.
        cursor.setPosition(_units(old[:head]))
        cursor.setPosition(_units(old[: len(old) - tail]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[head : len(text) - tail])

    def event(self, event: QEvent) -> bool:
        """Undo is the window's."""
        return super().event(event) if not is_undo_key(event) else False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A request has no lines, so Return is left to others."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted loses its line breaks."""
        if source.hasText():
            self.insertPlainText("".join(line.strip() for line in source.text().splitlines()))

    def changeEvent(self, event: QEvent) -> None:
        """Colours follow light and dark."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.restyle()


def _common(one: str, other: str) -> int:
    """How many letters two texts have in common at their start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (first, second) in pairs if first != second), min(len(one), len(other)))


def _units(text: str) -> int:
    return len(text) + sum(sign > "\uffff" for sign in text)


def _tone(kind: str, tones: theme.Colors) -> str:
    names = {
        "command": tones.token_name, "value": tones.token_value, "macro": tones.token_macro,
        "variable": tones.token_macro, "reference": tones.token_macro, "nested": tones.token_name,
        "comment": tones.token_comment, "error": tones.error, "unknown": tones.warning,
    }  # fmt: skip
    return names.get(kind, tones.muted)


def _ink(tone: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(QColor(tone))
    return style


def _wave(tone: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    style.setUnderlineColor(QColor(tone))
    return style


def quiet(edit: QPlainTextEdit) -> None:
    """Make a text field one that is read and copied, not typed in."""
    edit.setReadOnly(True)
    edit.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    edit.setForegroundRole(QPalette.ColorRole.WindowText)
