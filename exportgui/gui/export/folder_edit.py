"""A field for the path of a folder, typed or dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit

from exportgui.gui.widgets import drag_data


class FolderEdit(QLineEdit):
    """A field for the path of a folder.

    `dropped(path)` for a folder or file of a file manager; which it is tells the disk, which may
    be slow.
    """

    dropped = Signal(object)

    def show_folder(self, folder: Path) -> None:
        """Replace the text."""
        self.setText(str(folder))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome what a file manager drags."""
        if drag_data.local_paths(event.mimeData()):
            drag_data.accept_copy(event)
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The whole field is one place."""
        if drag_data.local_paths(event.mimeData()):
            drag_data.accept_copy(event)
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        paths = drag_data.local_paths(event.mimeData())
        if not paths:
            super().dropEvent(event)
            return
        drag_data.accept_copy(event)
        self.dropped.emit(paths[0])
