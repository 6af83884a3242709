"""Choose an asset of the open catalog as the object of a command, by name or by dropping it."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from exportgui.catalog import Asset, Catalog
from exportgui.catalog.query import Query
from exportgui.gui.compose.popup_picker import PopupPicker
from exportgui.gui.compose.request_pane import RequestPane
from exportgui.gui.compose.suggestions import Suggestion
from exportgui.gui.i18n import asset_text
from exportgui.gui.workers.bridge import Bridge
from exportgui.gui.workers.latest_task import LatestTask

MAX_ASSETS = 200


class AssetChoice(QObject):
    """Between the rows that take an object and the catalog, which is searched in the background."""

    def __init__(
        self, pane: RequestPane, bridge: Bridge, executor: Executor, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._task = LatestTask(bridge, executor, self)
        self._catalog: Catalog | None = None
        self._place = 0
        tip = self.tr("Click an asset to take it")
        self.picker = PopupPicker(self.tr("Name of an asset"), self.tr("Assets"), tip, pane)
        self.picker.asked.connect(self._search_assets)
        self.picker.picked.connect(lambda path: self._set_object(self._place, path))
        pane.commands.asset_asked.connect(self._asked)
        pane.commands.asset_dropped.connect(self._asset_dropped)

    def set_catalog(self, catalog: Catalog | None) -> None:
        """Choose from this catalog."""
        self._catalog = catalog

    def _asked(self, place: int, button: QWidget) -> None:
        self._place = place
        self.picker.pop_up(button)

    def _search_assets(self, text: str) -> None:
        catalog = self._catalog
        if catalog is None:
            self.picker.show_rows([])
            return
        self._task.request(
            lambda _stale: catalog.assets(catalog.ids(Query(text=text))[:MAX_ASSETS]),
            lambda assets: self.picker.show_rows(_rows(assets)),
            lambda _error: self.picker.show_rows([]),
        )

    def _asset_dropped(self, place: int, ids: Sequence[int]) -> None:
        assets = self._catalog.assets(ids[:1]) if self._catalog is not None else []
        if assets:
            self._set_object(place, assets[0].object_path)

    def _set_object(self, place: int, object_path: str) -> None:
        self._pane.document.set_value(place, object_path)


def _rows(assets: Sequence[Asset]) -> list[Suggestion]:
    pictures = (asset for asset in assets if asset.convertible and asset.exportable)
    return [
        Suggestion(
            asset.name,
            " · ".join(filter(None, (asset.folder, asset_text.type_name(asset.type)))),
            "",
            asset.object_path,
        )
        for asset in pictures
    ]
