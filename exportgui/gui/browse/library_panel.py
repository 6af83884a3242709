"""The left side: which folders, which types, and whether sets that cannot be exported are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListView, QTreeView, QVBoxLayout, QWidget

from exportgui.gui import controls
from exportgui.gui.browse.folder_model import FolderModel
from exportgui.gui.browse.type_model import TypeModel


class LibraryPanel(QWidget):
    """`changed` says that another part of the catalog is wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folders = QTreeView(self)
        self.types = QListView(self)
        self.unsupported = QCheckBox(self)
        self.folder_model = FolderModel(self)
        self.type_model = TypeModel(self)
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        self.folders.setObjectName("folders")
        self.folders.setModel(self.folder_model)
        self.folders.setHeaderHidden(True)
        self.folders.setUniformRowHeights(True)
        self.folders.setProperty("role", "side")
        controls.name(self.folders, self.tr("Folders"), self.tr("Show the assets of one folder and those below it"))
        self.folders.selectionModel().currentChanged.connect(self._tell)
        self.types.setObjectName("types")
        self.types.setModel(self.type_model)
        self.types.setUniformItemSizes(True)
        self.types.setProperty("role", "side")
        controls.name(self.types, self.tr("Types"), self.tr("Show only the checked types"))
        self.type_model.chosen_changed.connect(self.changed)
        self.unsupported.setObjectName("unsupported")
        controls.name(
            self.unsupported,
            self.tr("Show sets that cannot be exported"),
            self.tr("Image, spin, media and other sets are hidden, because an export job cannot take them"),
        )
        self.unsupported.toggled.connect(self._tell)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(controls.heading(self.tr("Folders")))
        layout.addWidget(self.folders, 3)
        layout.addSpacing(8)
        layout.addWidget(controls.heading(self.tr("Types")))
        layout.addWidget(self.types, 2)
        layout.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.unsupported)
        row.addWidget(controls.CheckLabel(self.unsupported.accessibleName(), self.unsupported), 1)
        layout.addLayout(row)

    def _tell(self, *_: object) -> None:
        self.changed.emit()

    def folder(self) -> str | None:
        """Path of the chosen folder; None for the whole catalog."""
        path = self.folders.currentIndex().data(FolderModel.PATH)
        return path or None

    def show_folders(self, counts: Iterable[tuple[str, int]] | None, title: str) -> None:
        """Show the folders of a catalog; the chosen one stays chosen where it still exists."""
        path = self.folder()
        if not self.folder_model.set_folders(counts, title):
            return
        self.folders.expand(self.folder_model.index(0, 0))
        index = self.folder_model.find(path) if path else QModelIndex()
        if index.isValid():
            self.folders.setCurrentIndex(index)

    def show_types(self, counts: Mapping[str, int]) -> None:
        """Show the types of a catalog."""
        self.type_model.set_counts(counts)
