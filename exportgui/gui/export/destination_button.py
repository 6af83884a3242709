"""The button beside the destination: a click asks for a folder, its menu also for a ZIP file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from exportgui.gui.widgets import controls


class DestinationButton(controls.IconButton):
    """`folder_asked` by a click or from the menu, `archive_asked` from the menu."""

    folder_asked = Signal()
    archive_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("folder-open", parent)
        self.setObjectName("chooseDestination")
        self.setText(self.tr("Browse…"))
        self.setProperty("role", "split")
        self.setPopupMode(self.ToolButtonPopupMode.MenuButtonPopup)
        controls.name(self, self.text(), self.tr("Choose the destination; the menu has ZIP files"))
        menu = QMenu(self)
        menu.addAction(self.tr("&Folder…")).triggered.connect(lambda: self.folder_asked.emit())
        menu.addAction(self.tr("&ZIP file…")).triggered.connect(lambda: self.archive_asked.emit())
        self.setMenu(menu)
        self.clicked.connect(lambda: self.folder_asked.emit())
