"""A whole address that was pasted or dropped: its query becomes the modifiers, its object is looked
for.
"""

from __future__ import annotations

from concurrent.futures import Executor
from contextlib import suppress
from pathlib import PurePosixPath

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal

from exportgui.catalog import Catalog
from exportgui.catalog.query import Query
from exportgui.errors import RequestError
from exportgui.gui.workers.bridge import Bridge
from exportgui.gui.workers.latest_task import LatestTask
from exportgui.request.address import take_apart
from exportgui.request.aem import export_settings

MOST = 500
ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


def address_in(data: QMimeData) -> tuple[str, str] | None:
    """Object and modifiers of the address in drag or clipboard data; None when there is none.

    The export settings of AEM count as one, too; the asset in AEM's own address is none of ours.
    """
    # First the addresses: Qt makes text of them too, with their escapes taken away.
    texts = (
        [url.toString(ENCODED) for url in data.urls() if not url.isLocalFile()]
        if data.hasUrls()
        else []
    )
    texts += [data.text()] if data.hasText() else []
    found = (_settings(text) or take_apart(text) for text in texts if len(text) < 1 << 16)
    return next((one for one in found if one is not None), None)


def _settings(text: str) -> tuple[str, str] | None:
    with suppress(RequestError):
        definition = export_settings(text)
        return None if definition is None else ("", definition)
    return None


class ObjectFinder(QObject):
    """Looks for the object of an address in the open catalog: `found(id, object)`, or
    `missing(object)`.
    """

    found = Signal(int, str)
    missing = Signal(str)

    def __init__(self, bridge: Bridge, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(bridge, executor, self)

    def find(self, catalog: Catalog | None, object_path: str) -> None:
        """Look for it; nothing is told when there is no object or no catalog."""
        if catalog is None or not object_path:
            return
        self._task.request(
            lambda _stale: find(catalog, object_path),
            lambda id_: (
                self.missing.emit(object_path) if id_ is None else self.found.emit(id_, object_path)
            ),
            lambda _error: self.missing.emit(object_path),
        )


def find(catalog: Catalog, object_path: str) -> int | None:
    """The asset that an address means: by its whole path, or by its name when the company stands
    before it.
    """
    last = PurePosixPath(object_path).name
    wanted = (object_path.lower(), last.lower(), PurePosixPath(last).stem.lower())
    near = catalog.assets(catalog.ids(Query(text=PurePosixPath(last).stem))[:MOST])
    keys = {asset.id: asset.object_path.lower() for asset in near}
    for key in wanted:
        for id_, path in keys.items():
            if key in (path, PurePosixPath(path).name, PurePosixPath(path).stem):
                return id_
    return None
