"""Undo and redo of values of the window, on the window's one stack.

QUndoStack knows commands, which carry out a change. Here widgets have made it already, so that it
is the values before and after that make a step.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QUndoCommand, QUndoStack

T = TypeVar("T")
MAX_STEPS = 500


class UndoableValue(QObject, Generic[T]):
    """Records changes of a value for undo: `read` returns it, `write` sets it.

    `changed` is to be called after a change.

    The value itself stays where it is; this only knows what it was last.
    """

    def __init__(
        self,
        stack: QUndoStack,
        text: str,
        read: Callable[[], T],
        write: Callable[[T], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stack = stack
        self._text = text
        self._read = read
        self._write = write
        self._known = read()
        self._writing = False

    def changed(self, gesture: object = None) -> None:
        """It changed; one `gesture` (not None) after itself is one step to undo."""
        now = self._read()
        if not self._writing and now != self._known:
            before = self._known
            self._known = now
            self._stack.push(_Step(self, self._text, before, now, gesture))
        self._known = now

    def reset_baseline(self) -> None:
        """It changed by itself: nothing to undo."""
        self._known = self._read()

    def without_undo(self, work: Callable[[], object]) -> None:
        """Run `work` and record no step."""
        self._writing = True
        try:
            work()
        finally:
            self._writing = False
        self.reset_baseline()

    def write(self, value: T) -> None:
        """Make it so, without a new step."""
        if self._read() != value:
            self.without_undo(lambda: self._write(value))


class _Step(QUndoCommand):
    """From one value to another."""

    def __init__(
        self, undoable: UndoableValue[T], text: str, before: T, after: T, gesture: object
    ) -> None:
        super().__init__(text)
        self.undoable = undoable
        self.before = before
        self.after = after
        self.gesture = gesture

    def undo(self) -> None:
        """Back to the state before."""
        self.undoable.write(self.before)

    def redo(self) -> None:
        """Forward again; the first time it is so already."""
        self.undoable.write(self.after)

    def id(self) -> int:
        """Only steps of a gesture may become one."""
        return -1 if self.gesture is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Merge the next step of the same gesture."""
        if (
            not isinstance(other, _Step)
            or other.undoable is not self.undoable
            or other.gesture != self.gesture
        ):
            return False
        self.after = other.after
        self.setObsolete(self.before == self.after)
        return True


def is_undo_key(event: QEvent) -> bool:
    """Whether an event is a field's question for an undo or redo key, which is then refused."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if not any(
        event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    ):
        return False
    event.ignore()
    return True
