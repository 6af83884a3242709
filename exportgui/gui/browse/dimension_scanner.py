"""Read image dimensions in the background: of the assets in sight first, then of all others."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.workers.bridge import Bridge
    from exportgui.gui.workers.pool import PoolExecutor

BATCH = 100
PAUSE = 0.01
BEGIN_PAUSE_MS = 2000
log = logging.getLogger(__name__)


class DimensionScanner(QObject):
    """Reads and stores the dimensions of assets.

    `measured(ids)` names those that are known now; they are kept, so that the next start continues
    from there.
    """

    measured = Signal(object)

    def __init__(
        self, bridge: Bridge, executor: PoolExecutor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._executor = executor
        self._catalog: Catalog | None = None
        self._stop = threading.Event()
        self._first: deque[list[int]] = deque(maxlen=1)
        self._all = False
        self._running = False
        # What a person looks at comes first: to list, count and paint what was opened or found.
        self._beginning = QTimer(self)
        self._beginning.setSingleShot(True)
        self._beginning.timeout.connect(self._begin)

    def set_catalog(self, catalog: Catalog | None) -> None:
        """Measure the assets of this catalog from now on."""
        self._stop.set()
        self._stop = threading.Event()
        self._first.clear()
        self._catalog = catalog
        self.begin()

    def begin(self) -> None:
        """There may be assets that have not been measured: go through them, soon."""
        self._beginning.start(BEGIN_PAUSE_MS)

    def _begin(self) -> None:
        self._all = True
        self._start()

    def scan_first(self, assets: Sequence[Asset]) -> None:
        """These are in sight."""
        ids = [asset.id for asset in assets if asset.convertible and not asset.pixel_type]
        if ids:
            self._first.append(ids)
            self._start()

    def close(self) -> None:
        """Measure no more."""
        self._beginning.stop()
        self._stop.set()
        self._catalog = None

    def _start(self) -> None:
        catalog = self._catalog
        stop = self._stop
        everything = self._all
        if catalog is None or self._running:
            return
        self._running = True
        self._all = False
        self._bridge.call(
            self._executor, lambda: self._run(catalog, stop, everything), self._ended, self._failed
        )

    def _run(self, catalog: Catalog, stop: threading.Event, everything: bool) -> None:
        """In a worker, in small steps that leave others their turn."""
        left = catalog.dimensions.unmeasured(stop.is_set) if everything else ()
        done = 0
        while not stop.is_set():
            ids: Sequence[int]
            try:
                ids = self._first.popleft()
            except IndexError:
                ids = left[done : done + BATCH]
                done += BATCH
            if not ids:
                return
            measured = catalog.dimensions.measure(ids)
            self._bridge.post(partial(self._emit_measured, catalog, measured))
            stop.wait(PAUSE)

    def _emit_measured(self, catalog: Catalog, measured: list[int]) -> None:
        if measured and catalog is self._catalog:
            self.measured.emit(measured)

    def _ended(self, _none: object) -> None:
        self._running = False
        if self._all or self._first:
            self._start()

    def _failed(self, error: Exception) -> None:
        log.info("the pictures could not be measured, the next scan brings another try: %s", error)
        self._running = False
