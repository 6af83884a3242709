"""Keep the open catalog up to date with the disk: watch files and read dimensions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from exportgui.gui.browse.dimension_scanner import DimensionScanner
from exportgui.gui.browse.file_watcher import FileWatcher

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.session import Session


class DiskSync(QObject):
    """Keeps the catalog up to date; `folder` returns the folder that is shown, "" for all."""

    def __init__(self, session: Session, folder: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._folder = folder
        self.watcher = FileWatcher(self)
        self.dimensions = DimensionScanner(session.bridge, session.measure_pool, self)
        self.watcher.changed.connect(self.rescan_folder)

    def catalog_opened(self, catalog: Catalog) -> None:
        """Another catalog is open."""
        self.dimensions.set_catalog(catalog)
        self.watcher.stop()
        self.watch()

    def catalog_scanned(self) -> None:
        """Folders and files may have come or gone."""
        self.watch()
        self.dimensions.begin()

    def folder_chosen(self) -> None:
        """Another folder is shown, which may have changed while it was not watched."""
        if not self._session.scanning:
            self.rescan_folder()
            self.watch()

    def in_view(self, assets: Sequence[Asset]) -> None:
        """These assets are in sight."""
        self.watcher.watch_files(asset.path for asset in assets if asset.path is not None)
        self.dimensions.scan_first(assets)

    def watch(self) -> None:
        """Watch the folder that is shown."""
        catalog = self._session.catalog
        if catalog is not None:
            self.watcher.watch_folders(catalog.watched_paths(self._folder()))

    def rescan_folder(self) -> None:
        """Scan the folder that is shown again."""
        self._session.rescan_folder(self._folder())

    def close(self) -> None:
        """Watch and scan nothing any more."""
        self.watcher.stop()
        self.dimensions.close()
