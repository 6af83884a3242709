"""The request that is being composed: its typed text, with undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from exportgui.gui.widgets.undo import UndoableValue
from exportgui.request import edit
from exportgui.request.edit import Line


class RequestDocument(QObject):
    """Holds the typed modifiers as they are typed; `changed` follows every change, undo included.

    A `gesture` (a drag of a slider, a word being typed) is one step to undo, however many changes
    it makes.
    """

    changed = Signal()

    def __init__(self, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._lines: tuple[Line, ...] = ()
        self._track = UndoableValue(
            undo_stack, self.tr("Change of the modifiers"), lambda: self._text, self._set_text, self
        )

    @property
    def text(self) -> str:
        """What is typed."""
        return self._text

    @property
    def lines(self) -> tuple[Line, ...]:
        """The items of the text."""
        return self._lines

    def set_text(self, text: str, gesture: object = None) -> None:
        """Replace the text."""
        if text != self._text:
            self._store(text)
            self._track.changed(gesture)
            self.changed.emit()

    def _set_text(self, text: str) -> None:
        self._store(text)
        self.changed.emit()

    def _store(self, text: str) -> None:
        self._text = text
        self._lines = edit.lines(text)

    def edit(self, change: Callable[..., str], *values: Any, gesture: object = None) -> None:
        """Apply one of the functions of `exportgui.request.edit`."""
        self.set_text(change(self._text, *values), gesture)

    def set_value(self, place: int, value: str, gesture: object = None) -> None:
        """Give the item at `place` another value (plain text)."""
        if place < len(self._lines) and self._lines[place].value != value:
            self.edit(edit.with_value, place, value, gesture=gesture)

    def replace(self, place: int, raw: str) -> None:
        """Another item in the place of one."""
        self.edit(edit.replaced, place, raw)

    def add(self, raw: str, place: int | None = None) -> None:
        """One more item, at the end or before another."""
        self.edit(edit.inserted, raw, place)

    def remove(self, places: Sequence[int]) -> None:
        """Take items out."""
        self.edit(edit.without, places)

    def arrange(self, order: Sequence[int]) -> None:
        """Put the items into another order."""
        self.edit(edit.arranged, order)


class TypingGestures:
    """Groups typing into steps of undo.

    A step ends at a separator, a jump of the cursor, or a change between inserting and deleting.
    """

    def __init__(self) -> None:
        self._number = 0
        self._end = -1
        self._grows = True

    def gesture(self, before: str, after: str, cursor: int) -> tuple[str, int]:
        """Return the gesture that the change from `before` to `after` belongs to.

        `cursor` is where the change left the cursor.
        """
        grows = len(after) > len(before)
        goes_on = (
            cursor - self._end in (1, -1, 0)
            and grows == self._grows
            and abs(len(after) - len(before)) == 1
        )
        if not goes_on or (grows and after[cursor - 1 : cursor] in "&?"):
            self._number += 1
        self._end = cursor
        self._grows = grows
        return "typing", self._number
