"""Undo of selection and tray, on the window's undo stack."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from exportgui.gui.widgets.undo import UndoableValue

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoStack

    from exportgui.gui.browse.selection import Selection
    from exportgui.gui.export.tray_model import TrayModel


class SelectionUndo(QObject):
    """Selection and tray as steps of `stack`; another catalog starts with an empty one.

    `selected` says what is selected without asking the view, which is slow for a million.
    """

    def __init__(
        self,
        stack: QUndoStack,
        selected: Callable[[], Sequence[int]],
        selection: Selection,
        tray: TrayModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stack = stack
        self._presses = 0
        self.selection: UndoableValue[Sequence[int]] = UndoableValue(
            stack, self.tr("Selection"), selected, selection.restore, self
        )
        self.tray: UndoableValue[array[int]] = UndoableValue(
            stack, self.tr("Tray"), tray.ids, tray.restore, self
        )
        tray.changed.connect(self.tray.changed)

    def watch_presses(self, viewport: QWidget) -> None:
        """What is selected during one press of a button in here is one step."""
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count presses of a button."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._presses += 1
        return False

    def selection_changed(self) -> None:
        """The selection changed."""
        pressed = bool(QApplication.mouseButtons().value)
        self.selection.changed(("press", self._presses) if pressed else None)

    def reset(self) -> None:
        """Nothing before this can be undone."""
        self.selection.reset_baseline()
        self.tray.reset_baseline()
        self._stack.clear()
