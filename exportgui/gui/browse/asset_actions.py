"""Actions on the selected assets of any view: quick look, copying, showing files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from exportgui.gui.browse.selection import selected_runs
from exportgui.gui.widgets import drag_data, file_manager

if TYPE_CHECKING:
    from exportgui.catalog import Asset
    from exportgui.gui.browse.asset_view import AssetView
    from exportgui.gui.browse.quick_look import QuickLook
    from exportgui.gui.session import Session


class AssetActions(QObject):
    """Acts on the assets of the open catalog that are selected in a view."""

    def __init__(self, session: Session, quick_look: QuickLook, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._quick_look = quick_look

    def connect_view(self, view: AssetView) -> None:
        """Connect the keys of a view with their actions."""
        view.quick_look_asked.connect(lambda: self.quick_look(view))
        view.copied.connect(lambda: self.copy_files(view))

    def quick_look(self, view: AssetView) -> None:
        """Show the current asset of a view large."""
        catalog = self._session.catalog
        if catalog is not None and view.currentIndex().isValid():
            self._quick_look.open(view, catalog)

    def selected(self, view: AssetView) -> list[Asset]:
        """The selected assets (of very many, the first ones), or else the current one."""
        rows = view.rows
        catalog = self._session.catalog
        ids: Sequence[int] = rows.exportable_ids(selected_runs(view.selectionModel()))
        if not ids and view.currentIndex().isValid():
            ids = [rows.ids[view.currentIndex().row()]]
        return catalog.assets(ids[: drag_data.MAX_FILES]) if catalog is not None else []

    def copy_files(self, view: AssetView) -> None:
        """Put the selected files on the clipboard, for file managers and as text."""
        paths = [asset.path for asset in self.selected(view) if asset.path is not None]
        if paths:
            data = drag_data.files(paths)
            data.setText("\n".join(map(str, paths)))
            QGuiApplication.clipboard().setMimeData(data)

    def copy_names(self, view: AssetView) -> None:
        """Put the names of the selected assets on the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(asset.name for asset in self.selected(view)))

    def show_in_folder(self, view: AssetView) -> None:
        """Show where the selected asset is, in the system's file manager."""
        for asset in self.selected(view)[:1]:
            if asset.path is not None:
                file_manager.open_path(asset.path.parent)
