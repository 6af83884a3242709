"""What one does with assets beside selecting them: menus, quick look, copying, favourites, watching
the disk.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from exportgui.gui.browse.asset_menu import asset_menu
from exportgui.gui.browse.asset_view import AssetView
from exportgui.gui.browse.dimension_scanner import Measuring
from exportgui.gui.browse.favourites import Favourite
from exportgui.gui.browse.file_watcher import Watching
from exportgui.gui.browse.folder_model import FolderModel
from exportgui.gui.browse.quick_look import QuickLook
from exportgui.gui.browse.selection import selected_runs
from exportgui.gui.widgets import drag_data

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.browse.browser import Listing
    from exportgui.gui.preview.renderer import ScreenRenderer
    from exportgui.gui.shell.main_window import MainWindow


class BrowseDesk(QObject):
    """Belongs to a window, and acts on its browsing side."""

    def __init__(self, window: MainWindow, renderer: ScreenRenderer) -> None:
        super().__init__(window)
        self._w = window
        session = window.session
        self.look = QuickLook(session.bridge, session.thumbnail_pool, renderer, window)
        self.watching = Watching(self)
        self.measuring = Measuring(session.bridge, session.measure_pool, self)
        self._wanted: Favourite | None = None  # for when its catalog is open
        self._folder_after = ""
        self._all_after = False
        self._connect()

    def _connect(self) -> None:
        window = self._w
        library = self._w.library
        for view in (window.browse.view, window.export.tray.view):
            view.looked.connect(lambda view=view: self.quick_look(view))
            view.copied.connect(lambda view=view: self.copy_files(view))
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(
                lambda spot, view=view: self._show_menu(view, spot)
            )
        window.export.tray.view.typed.connect(self._type_in_tray)
        window.browser.listed.connect(self._listed)
        window.browser.counted.connect(self._counted)
        window.session.opened.connect(self._opened)
        window.session.scanned.connect(self.watch)
        window.session.scanned.connect(self.measuring.begin)
        self.measuring.measured.connect(self._measured)
        self.watching.stirred.connect(self.look_again)
        library.changed.connect(self._folder_chosen)
        library.favourites.chosen.connect(self.go)
        library.folders.customContextMenuRequested.connect(self._show_folder_menu)
        window.browse.view.in_view.connect(self._in_view)

    @property
    def _catalog(self) -> Catalog | None:
        return self._w.session.catalog

    # --- assets

    def quick_look(self, view: AssetView) -> None:
        """Show the current asset of a view large."""
        if self._catalog is not None and view.currentIndex().isValid():
            self.look.open(view, self._catalog)

    def chosen(self, view: AssetView) -> list[Asset]:
        """The selected assets (of very many, the first ones), or else the current one."""
        rows = view.rows
        catalog = self._catalog
        ids: Sequence[int] = rows.free(selected_runs(view.selectionModel()))
        if not ids and view.currentIndex().isValid():
            ids = [rows.ids[view.currentIndex().row()]]
        return catalog.assets(ids[: drag_data.MOST_FILES]) if catalog is not None else []

    def copy_files(self, view: AssetView) -> None:
        """Put the selected files on the clipboard, for file managers and as text."""
        paths = [asset.path for asset in self.chosen(view) if asset.path is not None]
        if paths:
            data = drag_data.files(paths)
            data.setText("\n".join(map(str, paths)))
            QGuiApplication.clipboard().setMimeData(data)

    def copy_names(self, view: AssetView) -> None:
        """Put the names of the selected assets on the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(asset.name for asset in self.chosen(view)))

    def show_in_folder(self, view: AssetView) -> None:
        """Show where the selected asset is, in the system's file manager."""
        for asset in self.chosen(view)[:1]:
            if asset.path is not None:
                _show(asset.path.parent)

    def select_all(self) -> None:
        """Select whatever the search matches, also what is still being looked for."""
        self._all_after = self._w.browser.busy
        if self._all_after:
            self._w.browser.refresh()
        self._w.browse.view.select_everything()

    def _listed(self, listing: Listing) -> None:
        if self._all_after and listing.whole:
            self._all_after = False
            self._w.browse.view.select_everything()

    def select_group(self) -> None:
        """Select what stands under the same heading as the current asset."""
        view = self._w.browse.view
        if view.rows.sections and view.currentIndex().isValid():
            view.select_section(view.flow().section_of(view.currentIndex().row()))

    def _show_menu(self, view: AssetView, spot: QPoint) -> None:
        index = view.indexAt(spot)
        if not index.isValid():
            index = view.currentIndex()
        _popup(asset_menu(self._w, self, view, index), view.viewport().mapToGlobal(spot))

    def _type_in_tray(self, prefix: str) -> None:
        view = self._w.export.tray.view
        begin = prefix.casefold()
        rows = range(min(len(view.rows), drag_data.MOST_FILES))
        names = ((row, view.model().index(row, 0).data()) for row in rows)
        found = next((row for row, name in names if name and name.casefold().startswith(begin)), -1)
        if found >= 0:
            view.go_to(found)

    # --- folders

    def go(self, favourite: Favourite) -> None:
        """Show a favourite, opening its catalog where it is another one."""
        catalog = self._catalog
        source = Path(favourite.source)
        if catalog is not None and catalog.source == source:
            self._w.library.choose(favourite.folder)
        else:
            self._wanted = favourite
            self._w.open(source)

    def _counted(self, _counts: object) -> None:
        folder = self._folder_after
        if folder and self._w.library.folder_model.find(folder).isValid():
            self._folder_after = ""
            self._w.library.choose(folder)

    def folder_menu(self, folder: str) -> QMenu:
        """What can be done with a folder of the catalog."""
        library = self._w.library
        catalog = self._catalog
        menu = QMenu(self._w)
        if catalog is None:
            return menu
        favourite = Favourite(str(catalog.source), folder)
        path = catalog.root / folder
        menu.addAction(
            self.tr("Add to &favourites"), lambda: library.favourite_model.add([favourite])
        )
        menu.addSeparator()
        menu.addAction(self.tr("&Show in the file manager"), lambda: _show(path))
        menu.addAction(
            self.tr("&Copy the path"), lambda: QGuiApplication.clipboard().setText(str(path))
        )
        menu.addAction(self.tr("&Look again"), lambda: self._w.session.look_into(folder))
        return menu

    def _show_folder_menu(self, spot: QPoint) -> None:
        tree = self._w.library.folders
        index = tree.indexAt(spot)
        if index.isValid():
            _popup(
                self.folder_menu(index.data(FolderModel.PATH)), tree.viewport().mapToGlobal(spot)
            )

    # --- in step with the disk

    def close(self) -> None:
        """Look after nothing any more."""
        self.watching.stop()
        self.measuring.close()

    def _opened(self, catalog: Catalog) -> None:
        self.look.close_look()
        self.measuring.set_catalog(catalog)
        self.watching.stop()
        self._all_after = False
        self._folder_after = ""
        if self._wanted is not None and Path(self._wanted.source) == self._w.session.asked:
            self._folder_after = self._wanted.folder
            self._wanted = None
        self.watch()

    def _folder_chosen(self) -> None:
        if not self._w.session.scanning:
            self.look_again()
            self.watch()

    def watch(self) -> None:
        """Watch the folder that is shown."""
        if self._catalog is not None:
            self.watching.watch_folders(self._catalog.watched(self._w.library.folder() or ""))

    def _in_view(self, first: int, end: int) -> None:
        found = [
            asset for row in range(first, end) if (asset := self._w.assets.asset(row)) is not None
        ]
        self.watching.watch_files(asset.path for asset in found if asset.path is not None)
        self.measuring.look_at(found)

    def _measured(self, ids: Sequence[int]) -> None:
        for model in (self._w.assets, self._w.export.tray_model):
            model.read_again(ids)
        self._w.browser.measured()

    def look_again(self) -> None:
        """Look into the folder that is shown: what is there may have changed."""
        self._w.session.look_into(self._w.library.folder() or "")


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _popup(menu: QMenu, spot: QPoint) -> None:
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(spot)
