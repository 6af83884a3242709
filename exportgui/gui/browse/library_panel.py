"""The library panel: favourites, folders, filters by kind, and whether sets are shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTreeView, QVBoxLayout, QWidget

from exportgui.catalog import UNSUPPORTED, AssetType, Catalog, Facets
from exportgui.gui.browse.facet_list import FacetList
from exportgui.gui.browse.facet_model import FacetModel
from exportgui.gui.browse.favourite_folders_view import FavouriteFoldersView
from exportgui.gui.browse.favourites import FavouriteModel
from exportgui.gui.browse.folder_model import FolderModel, Tree
from exportgui.gui.widgets import controls

_INSET = 7
"""Pixels between the edge of a list and its words."""


class LibraryPanel(QWidget):
    """Favourites, folders and filters; `changed` when another part of the catalog is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.favourite_model = FavouriteModel(self)
        self.favourite_model.edited.connect(self.favourite_model.save)
        self.favourites = FavouriteFoldersView(self.favourite_model, self)
        self.folders = QTreeView(self)
        self.unsupported = QCheckBox(self)
        self.folder_model = FolderModel(self)
        self.facet_model = FacetModel(self)
        self.facets = FacetList(self.facet_model, self)
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        self.folders.setObjectName("folders")
        self.folders.setModel(self.folder_model)
        self.folders.setHeaderHidden(True)
        self.folders.setUniformRowHeights(True)
        self.folders.setDragEnabled(True)
        self.folders.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.folders.setProperty("role", "side")
        controls.name(
            self.folders,
            self.tr("Folders"),
            self.tr("Show the assets of one folder and those below it"),
        )
        self.folders.selectionModel().currentChanged.connect(self.changed)
        controls.name(
            self.facets,
            self.tr("Filter"),
            self.tr("Show only assets of the checked types, formats and sizes"),
        )
        self.facet_model.chosen_changed.connect(self.changed)
        self.unsupported.setObjectName("unsupported")
        controls.name(
            self.unsupported,
            self.tr("Show sets that cannot be exported"),
            self.tr(
                "Image, spin, media and other sets are hidden, because an export job cannot "
                "take them"
            ),
        )
        self.unsupported.toggled.connect(self._show_sets)

    def _lay_out(self) -> None:
        above = QVBoxLayout()
        above.setContentsMargins(_INSET, 0, 0, 0)  # headings over the words of the list below
        above.addWidget(controls.heading(self.tr("Favourites")))
        above.addWidget(self.favourites)
        above.addSpacing(8)
        above.addWidget(controls.heading(self.tr("Folders")))
        above.addWidget(self.folders, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.setContentsMargins(_INSET - 2, 0, 0, 0)  # a box has a margin of its own
        row.addWidget(self.unsupported)
        row.addWidget(controls.CheckLabel(self.unsupported.accessibleName(), self.unsupported), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8 - _INSET, 8, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(above, 1)
        layout.addSpacing(8)
        layout.addWidget(self.facets)
        layout.addSpacing(4)
        layout.addLayout(row)

    def _show_sets(self, shown: bool) -> None:
        if not shown:
            self.facet_model.uncheck("type", UNSUPPORTED)
        self.changed.emit()

    def filters(self) -> dict[str, Any]:
        """What is asked for here, as fields of a query."""
        chosen = self.facet_model.chosen
        return {
            "folder": self.folder(),
            "types": frozenset(AssetType(kind) for kind in chosen("type")),
            "formats": chosen("format"),
            "sizes": frozenset(int(size_class) for size_class in chosen("size")),
            "include_unsupported": self.unsupported.isChecked(),
        }

    def set_catalog(self, catalog: Catalog | None) -> None:
        """Show nothing yet of another catalog."""
        self.folder_model.home = (catalog.source, catalog.root) if catalog is not None else None
        self.show_folders(None)
        self.show_facets(None)

    def choose(self, folder: str) -> None:
        """Show a folder; a missing one is ignored."""
        index = self.folder_model.find_folder(folder)
        if index.isValid():
            self.folders.setCurrentIndex(index)
            self.folders.scrollTo(index)

    def folder(self) -> str | None:
        """Path of the chosen folder; None for the whole catalog."""
        path = self.folders.currentIndex().data(FolderModel.PATH)
        return path or None

    def show_folders(self, tree: Tree | None) -> None:
        """Show the folders of a catalog; the chosen one stays chosen where it still exists."""
        path = self.folder()
        opened = self._opened()
        # The tree goes and comes again; only another folder in the end is a change.
        with QSignalBlocker(self):
            if self.folder_model.set_folders(tree):
                for folder in ("", *opened):
                    self.folders.expand(self.folder_model.find_folder(folder))
                self.folders.setCurrentIndex(self.folder_model.find_folder(path or ""))
        if self.folder() != path:
            self.changed.emit()

    def _opened(self) -> list[str]:
        model = self.folder_model
        return [path for path in model.paths() if self.folders.isExpanded(model.find_folder(path))]

    def show_counts(self, folders: Tree | None, facets: Facets) -> None:
        """Show how many assets there are; folders are None where they are the same as before."""
        if folders is not None:
            self.show_folders(folders)
        self.show_facets(facets)

    def show_facets(self, facets: Facets | None) -> None:
        """Show what the assets of a catalog are."""
        self.facet_model.set_facets(facets)
