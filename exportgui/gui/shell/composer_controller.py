"""Connect the composer with records, assets, regions on the preview, and pasted addresses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from exportgui.gui.compose.address import ObjectFinder
from exportgui.gui.compose.asset_picker import AssetChoice
from exportgui.gui.compose.record_finder import RecordFinder
from exportgui.gui.compose.region_drawing import RegionDrawing
from exportgui.gui.i18n.messages import message_text
from exportgui.request.layers import without_object

if TYPE_CHECKING:
    from exportgui.catalog import Catalog
    from exportgui.gui.export.composer import Composer
    from exportgui.gui.preview.region_tool import RegionTool
    from exportgui.gui.session import Session
    from exportgui.request.effective import Note


class ComposerController(QObject):
    """`select_asset(id)` selects the object of an address, if it is shown, and tells whether.

    `convert_asked` before modifiers are typed or shown: only a conversion has some. `message` is
    for the status bar.
    """

    convert_asked = Signal()
    message = Signal(str)

    def __init__(
        self, session: Session, composer: Composer, select_asset: Callable[[int], bool]
    ) -> None:
        super().__init__(composer)
        self._session = session
        self._composer = composer
        self._select_asset = select_asset
        self._regions: RegionDrawing | None = None
        self._took_modifiers = False
        bridge = session.bridge
        pool = session.query_pool
        self._object = ObjectFinder(bridge, pool, self)
        self._object.found.connect(self._object_found)
        self._object.missing.connect(self._object_missing)
        self.assets = AssetChoice(composer.pane, bridge, pool, self)
        self._record = RecordFinder(bridge, pool, self)
        self._record.found.connect(composer.set_record)
        composer.modifiers.address_given.connect(self.use_address)
        composer.effective_view.message.connect(self.message)

    def draw_regions(self, tool: RegionTool, source_size: Callable[[], tuple[int, int]]) -> None:
        """Let commands take rectangles drawn on the preview; `source_size` returns pixels."""
        self._regions = RegionDrawing(self._composer.pane, tool, source_size, self)
        self._regions.message.connect(self.message)

    def set_catalog(self, catalog: Catalog | None) -> None:
        """Another catalog is open."""
        self.assets.set_catalog(catalog)

    def set_object(self, object_path: str) -> None:
        """Another asset is current: look up its record."""
        self._composer.set_object(object_path)
        self._record.find_record(self._session.catalog, object_path)

    def stop_region(self) -> None:
        """The request is out of sight: a region that is being drawn stays as it is."""
        if self._regions is not None:
            self._regions.stop()

    def focus_modifiers(self) -> None:
        """Go to the modifiers."""
        self.convert_asked.emit()
        self._composer.modifiers.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def pick_command(self) -> None:
        """Offer every command for the modifiers."""
        self.convert_asked.emit()
        self._composer.pane.pick_command()

    def use_address(self, object_path: str, modifiers: str) -> None:
        """Put a pasted address's query into the modifiers, and select its object."""
        self._took_modifiers = bool(modifiers)
        if modifiers:
            self.convert_asked.emit()
            self._composer.document.set_text(modifiers)
            self.message.emit(self.tr("The query of the address is in the modifiers."))
        if not object_path:
            self._remove_object()
        self._object.find_object(self._session.catalog, object_path)

    def _remove_object(self) -> bool:
        """Remove the current asset from a request that names its own sources."""
        document = self._composer.document
        alone = without_object(document.text)
        if not self._took_modifiers or alone == document.text:
            return False
        document.set_text(alone)
        words = self.tr("The address names no asset: layer 0 is empty. Remove src= to put one in.")
        self.message.emit(words)
        return True

    def _object_found(self, asset_id: int, object_path: str, notes: Sequence[Note]) -> None:
        text = (
            self.tr("{object} is selected.")
            if self._select_asset(asset_id)
            else self.tr("{object} is in the catalog, but not shown now.")
        )
        self._report(text, object_path, notes)

    def _object_missing(self, object_path: str) -> None:
        company = "/" not in object_path.strip("/")
        if not (company and self._remove_object()):
            self._report(self.tr("{object} is not in this catalog."), object_path)

    def _report(self, text: str, object_path: str, notes: Sequence[Note] = ()) -> None:
        taken = [self.tr("Modifiers taken from the address.")] if self._took_modifiers else []
        warnings = [message_text(note.message) for note in notes if note.level == "warning"]
        self.message.emit(" ".join([*taken, text.format(object=object_path), *warnings]))
