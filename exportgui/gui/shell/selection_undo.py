"""What of a window can be taken back beside the request: the selection and the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from exportgui.gui.widgets.undo import UndoableValue

if TYPE_CHECKING:
    from exportgui.gui.shell.main_window import MainWindow


class History(QObject):
    """Selection and tray as steps on the window's undo stack; another catalog starts with an empty
    one.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._presses = 0
        stack = window.undo_stack
        export = window.export
        self.selection = UndoableValue(
            stack, self.tr("Selection"), export.selected, window.browse.picked.restore, self
        )
        self.tray = UndoableValue(
            stack, self.tr("Tray"), export.tray_model.ids, export.tray_model.restore, self
        )
        export.tray_model.changed.connect(self.tray.changed)
        window.browse.view.viewport().installEventFilter(self)
        for name, can in (("undo", stack.canUndoChanged), ("redo", stack.canRedoChanged)):
            window.menu_actions[name].setEnabled(False)
            can.connect(window.menu_actions[name].setEnabled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count presses of a button: what is selected during one of them is one step."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._presses += 1
        return False

    def picked(self) -> None:
        """The selection changed."""
        pressed = bool(QApplication.mouseButtons().value)
        self.selection.changed(("press", self._presses) if pressed else None)

    def start_anew(self) -> None:
        """Nothing before this can be taken back."""
        self.selection.forget()
        self.tray.forget()
        self._window.undo_stack.clear()
