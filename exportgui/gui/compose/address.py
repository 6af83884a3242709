"""Recognize addresses that are pasted or dropped, and find their objects in the catalog."""

from __future__ import annotations

from concurrent.futures import Executor
from contextlib import suppress

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal

from exportgui.catalog import Catalog
from exportgui.errors import RequestError
from exportgui.gui.workers.bridge import Bridge
from exportgui.gui.workers.latest_task import LatestTask
from exportgui.request.address import take_apart
from exportgui.request.aem import export_settings

ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


def address_in(data: QMimeData) -> tuple[str, str] | None:
    """Object and modifiers of the address in drag or clipboard data; None when there is none.

    The export settings of AEM count as one, too; its own asset is not in the catalog.
    """
    # First the addresses: Qt makes text of them too, with their escapes taken away.
    texts = (
        [url.toString(ENCODED) for url in data.urls() if not url.isLocalFile()]
        if data.hasUrls()
        else []
    )
    texts += [data.text()] if data.hasText() else []
    addresses = (_settings(text) or take_apart(text) for text in texts if len(text) < 1 << 16)
    return next((address for address in addresses if address is not None), None)


def _settings(text: str) -> tuple[str, str] | None:
    with suppress(RequestError):
        definition = export_settings(text)
        return None if definition is None else ("", definition)
    return None


class ObjectFinder(QObject):
    """Finds the object of an address in the open catalog.

    Emits `found(id, object, notes)` or `missing(object)`.
    """

    found = Signal(int, str, object)
    missing = Signal(str)

    def __init__(self, bridge: Bridge, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(bridge, executor, self)

    def find_object(self, catalog: Catalog | None, object_path: str) -> None:
        """Look for it in the background; nothing is emitted without an object or a catalog."""
        if catalog is None or not object_path:
            return
        self._task.request(
            lambda _stale: catalog.locate(object_path),
            lambda hit: (
                self.missing.emit(object_path)
                if hit is None
                else self.found.emit(hit[0], object_path, hit[1])
            ),
            lambda _error: self.missing.emit(object_path),
        )
