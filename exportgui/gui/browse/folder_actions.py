"""Commands for folders: choose a favourite, and the context menu of a folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from exportgui.gui.browse.favourites import Favourite, catalogs_among
from exportgui.gui.browse.folder_model import FolderModel
from exportgui.gui.widgets import file_manager, menus

if TYPE_CHECKING:
    from exportgui.gui.browse.library_panel import LibraryPanel
    from exportgui.gui.session import Session


class FolderActions(QObject):
    """Acts on the library panel's folders and favourites."""

    def __init__(self, session: Session, library: LibraryPanel) -> None:
        super().__init__(library)
        self._session = session
        self._library = library
        self._wanted: Favourite | None = None
        self._folder_later = ""
        library.favourites.chosen.connect(self.go)
        library.favourite_model.files_dropped.connect(self._add_dropped)
        library.folders.customContextMenuRequested.connect(self._show_menu)

    def _add_dropped(self, paths: list[Path], row: int) -> None:
        """Make favourites of what a file manager dropped."""
        model = self._library.favourite_model
        self._session.query_paths(
            lambda: catalogs_among(paths), lambda found: model.add(found, row)
        )

    def go(self, favourite: Favourite) -> None:
        """Show a favourite, opening its catalog where it is another one."""
        catalog = self._session.catalog
        source = Path(favourite.source)
        if catalog is not None and catalog.source == source:
            self._library.choose(favourite.folder)
        else:
            self._wanted = favourite
            self._session.open(source)

    def catalog_opened(self) -> None:
        """A catalog is open: the folder of the favourite is chosen once folders are listed."""
        self._folder_later = ""
        if self._wanted is not None and Path(self._wanted.source) == self._session.opened_path:
            self._folder_later = self._wanted.folder
            self._wanted = None

    def folders_listed(self) -> None:
        """Choose the folder of a favourite once it is listed."""
        folder = self._folder_later
        if folder and self._library.folder_model.find_folder(folder).isValid():
            self._folder_later = ""
            self._library.choose(folder)

    def menu(self, folder: str) -> QMenu:
        """What can be done with a folder of the catalog."""
        catalog = self._session.catalog
        menu = QMenu(self._library)
        if catalog is None:
            return menu
        favourite = Favourite(str(catalog.source), folder)
        path = catalog.root / folder
        menu.addAction(
            self.tr("Add to &favourites"), lambda: self._library.favourite_model.add([favourite])
        )
        menu.addSeparator()
        menu.addAction(self.tr("&Show in the file manager"), lambda: file_manager.open_path(path))
        menu.addAction(
            self.tr("&Copy the path"), lambda: QGuiApplication.clipboard().setText(str(path))
        )
        menu.addAction(self.tr("&Refresh"), lambda: self._session.rescan_folder(folder))
        return menu

    def _show_menu(self, spot: QPoint) -> None:
        tree = self._library.folders
        index = tree.indexAt(spot)
        if index.isValid():
            menu = self.menu(index.data(FolderModel.PATH))
            menus.popup(menu, tree.viewport().mapToGlobal(spot))
