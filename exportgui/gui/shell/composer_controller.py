"""The composer's ways to the rest of the window: records, assets, rectangles on the preview, pasted
addresses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from exportgui.gui.compose.address import ObjectFinder
from exportgui.gui.compose.asset_picker import AssetChoice
from exportgui.gui.compose.record import RecordFinder
from exportgui.gui.compose.regions import RegionDrawing

if TYPE_CHECKING:
    from exportgui.catalog import Catalog
    from exportgui.gui.shell.main_window import MainWindow


class Composing(QObject):
    """Knows the window, so that the composer need not."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self._took = False
        composer = window.export.composer
        bridge = window.session.bridge
        pool = window.session.query_pool
        self._object = ObjectFinder(bridge, pool, self)
        self._object.found.connect(self._object_found)
        self._object.missing.connect(self._object_missing)
        self.assets = AssetChoice(composer.pane, bridge, pool, self)
        self._regions = RegionDrawing(composer.pane, window.preview.region, self._source_size, self)
        self._regions.told.connect(window.statusBar().showMessage)
        window.export.fmt.currentTextChanged.connect(self._regions.stop)
        self._record = RecordFinder(bridge, pool, self)
        self._record.found.connect(composer.set_record)
        composer.modifiers.address_given.connect(self.take_address)
        composer.effective_view.told.connect(window.statusBar().showMessage)

    def set_catalog(self, catalog: Catalog | None) -> None:
        """Another catalog is open."""
        self.assets.set_catalog(catalog)

    def look_up(self, object_path: str) -> None:
        """Another asset is in front: find what its record says."""
        self._record.find(self._w.session.catalog, object_path)

    def take_address(self, object_path: str, modifiers: str) -> None:
        """A whole address was pasted or dropped: its query, if it has one, becomes the modifiers,
        its object is selected.
        """
        window = self._w
        self._took = bool(modifiers)
        if modifiers:
            window.export.fmt.setCurrentText("convert")
            window.export.composer.document.set_text(modifiers)
            window.statusBar().showMessage(self.tr("The query of the address is in the modifiers."))
        self._object.find(window.session.catalog, object_path)

    def _object_found(self, id_: int, object_path: str) -> None:
        self._w.browse.picked.restore([id_], id_)
        if self._w.browse.picked.current_id() == id_:
            self._tell(self.tr("{object} is selected."), object_path)
        else:
            self._tell(self.tr("{object} is in the catalog, but not shown now."), object_path)

    def _object_missing(self, object_path: str) -> None:
        self._tell(self.tr("{object} is not in this catalog."), object_path)

    def _tell(self, text: str, object_path: str) -> None:
        words = [self.tr("Modifiers taken from the address.")] if self._took else []
        self._w.statusBar().showMessage(" ".join([*words, text.format(object=object_path)]))

    def _source_size(self) -> tuple[int, int]:
        """Of the asset in front, in pixels; 0 when it is not known."""
        shot = self._w.preview_model.before
        return (shot.source if shot.source[0] else (shot.width, shot.height)) if shot else (0, 0)
