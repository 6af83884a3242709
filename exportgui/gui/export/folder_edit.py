"""The field that holds the path of a folder: typed, or dropped from a file manager."""

from __future__ import annotations

from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit

from exportgui.gui.widgets import drag_data


class FolderEdit(QLineEdit):
    """A field for the path of a folder.

    A dropped folder, or the folder of a dropped file, replaces the text.
    """

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome what a file manager drags."""
        if drag_data.local_paths(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The whole field is one place."""
        if drag_data.local_paths(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the folder."""
        paths = drag_data.local_paths(event.mimeData())
        if not paths:
            super().dropEvent(event)
            return
        event.acceptProposedAction()
        self.setText(str(paths[0] if paths[0].is_dir() else paths[0].parent))
