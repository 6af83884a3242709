"""The base of all editors: shows a value as text, and emits a changed one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from exportgui.gui.widgets import controls
from exportgui.gui.widgets.undo import is_undo_key


class Editor(QWidget):
    """Shows a value exactly as it is written, fitting or not, and never changes it by itself.

    `edited(text, gesture)` comes with every change made by hand; changes of one gesture are one
    step to undo. `rewritten(item)` when another command is to say it. `head` stands beside the name
    of the command, `body` (if there is one) unfolds below.
    """

    edited = Signal(str, object)
    entered = Signal()
    rewritten = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gesture = 0
        self._shown = ""

    @property
    def head(self) -> QWidget:
        """What is always there."""
        return self

    @property
    def body(self) -> QWidget | None:
        """What is folded away."""
        return None

    @property
    def value(self) -> str:
        """The text that is shown."""
        return self._shown

    def show_value(self, text: str) -> None:
        """Show a value without emitting it."""
        if text != self._shown:
            self._shown = text
            self._show_text(text)

    def _show_text(self, text: str) -> None:
        raise NotImplementedError

    def emit_edit(self, text: str) -> None:
        """Emit a value that a person changed."""
        if text != self._shown:
            self._shown = text
            self.edited.emit(text, (id(self), self._gesture))

    def new_gesture(self) -> None:
        """What comes now is a step of its own."""
        self._gesture += 1

    def controls(self) -> tuple[QWidget, ...]:
        """The controls inside, the one to type in first."""
        raise NotImplementedError

    def name(self, spoken: str, tip: str) -> None:
        """Name every control for screen readers, and let the window undo what is typed."""
        for control in self.controls():
            controls.name(control, spoken, tip)
            control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo to the window; losing focus ends a gesture."""
        kind = event.type()
        if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.new_gesture()
        if kind == QEvent.Type.FocusIn:
            self.entered.emit()
        return is_undo_key(event)
