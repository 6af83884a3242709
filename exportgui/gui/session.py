"""The session of a window: library, ledger, thread pools, and the open catalog."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from exportgui import paths, settings
from exportgui.catalog import Catalog, Library
from exportgui.errors import ExportguiError
from exportgui.gui.i18n.messages import error_text
from exportgui.gui.workers.bridge import Bridge
from exportgui.gui.workers.pool import PoolExecutor
from exportgui.job.ledger.ledger import Ledger, default_path

LIBRARY_NAME = "library.sqlite"
INDEX_PAUSE = 0.01
KEEP_PAUSE_MS = 2000
"""Several changes in a row are stored once."""
CLOSE_SECONDS = 2.0
QUICK_SECONDS = 0.03
T = TypeVar("T")
log = logging.getLogger(__name__)


class Session(QObject):
    """Opens catalogs and scans them in the background; `close` ends all of it.

    Raises CatalogError, JobError or EnvironmentFault when library or ledger cannot be used.
    `opened` comes before the scan, `assets_found` while it runs, `scanned` after it; `failed` says
    in one line why not.
    """

    opened = Signal(object)
    assets_found = Signal(int)
    scanned = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings.load()
        paths.make_private_folder(paths.data_dir())
        self.library = Library(paths.data_dir() / LIBRARY_NAME, allow_eps=self.settings.allow_eps)
        try:
            self.ledger = Ledger(default_path())
        except ExportguiError:
            self.library.close()
            raise
        self.bridge = Bridge(self)
        workers = self.settings.worker_count
        self.export_pool = PoolExecutor(workers, "export", low_priority=True)
        self.plan_pool = PoolExecutor(2, "plan")
        # A pool for each kind of work, as a pool keeps to the order of submission: a scan of
        # minutes would hold up the answer to a query, and encoding for a size the preview.
        # A paused job keeps its thread, so there are more than the one that runs.
        self.job_pool = PoolExecutor(64, "jobs")
        self.scan_pool = PoolExecutor(1, "scan")
        self.index_pool = PoolExecutor(1, "index", low_priority=True)
        self.measure_pool = PoolExecutor(1, "measure", low_priority=True)
        self.query_pool = PoolExecutor(1, "query")
        self.preview_pool = PoolExecutor(1, "preview")
        self.weigh_pool = PoolExecutor(1, "weigh", low_priority=True)
        self.thumbnail_pool = PoolExecutor(max(1, min(4, workers - 1)), "thumbnails")
        self.path_pool = PoolExecutor(2, "paths")
        self.left_running: list[str] = []
        self.catalog: Catalog | None = None
        self.opened_path: Path | None = None  # what was to be opened when this catalog was
        self.scanning = False
        self._stop_scan = threading.Event()
        self._closing = threading.Event()
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.timeout.connect(self._save_sort_orders)
        self.scanned.connect(self._index)
        self._index()

    @property
    def pools(self) -> tuple[PoolExecutor, ...]:
        """Every pool of this window."""
        return (
            self.export_pool,
            self.plan_pool,
            self.job_pool,
            self.scan_pool,
            self.query_pool,
            self.preview_pool,
            self.thumbnail_pool,
            self.weigh_pool,
            self.index_pool,
            self.measure_pool,
            self.path_pool,
        )

    def query_paths(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        """Query paths in a worker, and call `done` with the answer on the window's thread.

        At once where the answer is quick, as it is on every disk; a share that is slow or gone
        never holds up the window. An OSError is no answer.
        """
        future = self.path_pool.submit(work)
        try:
            done(future.result(QUICK_SECONDS))
        except TimeoutError:
            future.add_done_callback(lambda late: self.bridge.post(lambda: _deliver(late, done)))
        except OSError as error:
            log.info("a path cannot be looked at: %s", error)

    def open(self, source: Path) -> None:
        """Open a folder or a catalog file; the answer comes as `opened` or `failed`."""
        self._stop_scan.set()
        self.scan_pool.drop_pending()
        library = self.library
        cut = self.scanning
        self.bridge.call(
            self.scan_pool,
            lambda: library.open_catalog(source),
            lambda catalog: self._open_done(catalog, source),
            lambda error: self._open_failed(error, cut=cut),
        )

    def _open_done(self, catalog: Catalog, chosen: Path) -> None:
        self.catalog = catalog
        self.opened_path = chosen
        self.opened.emit(catalog)
        self.rescan()

    def _open_failed(self, error: Exception, *, cut: bool) -> None:
        if cut:
            self.rescan()
        self._emit_failure(error)

    def _index(self) -> None:
        """Index new assets for searching, in small steps that leave other threads their turn."""
        self.index_pool.drop_pending()
        self.index_pool.submit(self._index_all)

    def _index_all(self) -> None:
        try:
            while self.library.index_next_batch() and not self._closing.wait(INDEX_PAUSE):
                pass
        except ExportguiError as error:
            # Searches still find everything, and the next scan brings another try.
            log.warning("the index of words could not be brought up to date: %s", error)

    def save_orders_soon(self, *_: object) -> None:
        """Store how the assets are listed and counted, a moment after the last change."""
        self._keeping.start(KEEP_PAUSE_MS)

    def _save_sort_orders(self) -> None:
        if self.catalog is not None and not self.scanning and not self._closing.is_set():
            self.bridge.call(
                self.index_pool, self.catalog.save_sort_orders, lambda _: None, self._not_kept
            )

    def _not_kept(self, error: Exception) -> None:
        log.warning("the library will open slowly the next time: %s", error)

    def rescan(self) -> None:
        """Scan the catalog again."""
        catalog = self.catalog
        if catalog is None:
            return
        self._stop_scan.set()
        self._stop_scan = stop = threading.Event()
        self.scanning = True

        def report_growth(count: int) -> None:
            self.bridge.post(lambda: self._emit_growth(catalog, count))

        self.bridge.call(
            self.scan_pool,
            lambda: catalog.scan(report_growth, stop.is_set),
            lambda _: self._scan_done(catalog),
            lambda error: self._scan_failed(catalog, error),
        )

    def rescan_folder(self, folder: str) -> None:
        """Scan one folder again; `scanned` follows only where something changed."""
        catalog = self.catalog
        if catalog is None:
            return
        self.bridge.call(
            self.scan_pool,
            lambda: catalog.rescan_folder(folder),
            lambda changed: self.scanned.emit() if changed and catalog is self.catalog else None,
            lambda error: self._emit_failure(error) if catalog is self.catalog else None,
        )

    def _emit_growth(self, catalog: Catalog, count: int) -> None:
        if catalog is self.catalog:
            self.assets_found.emit(count)

    def _scan_done(self, catalog: Catalog) -> None:
        if catalog is self.catalog:
            self.scanning = False
            self.scanned.emit()

    def _scan_failed(self, catalog: Catalog, error: Exception) -> None:
        self._scan_done(catalog)
        self._emit_failure(error)

    def _emit_failure(self, error: Exception) -> None:
        self.failed.emit(error_text(error))

    def close(self) -> None:
        """Stop all work, wait for it `CLOSE_SECONDS` at most, and close the databases.

        What does not end by then, such as a read from a folder that does not answer, is named in
        `left_running`: the process is to end without it. Files that are being written are taken
        care of when their job is resumed.
        """
        self._stop_scan.set()
        self._keeping.stop()
        self._closing.set()
        self.bridge.close()
        for pool in self.pools:
            pool.shutdown(wait=False, cancel_futures=True)
        until = time.monotonic() + CLOSE_SECONDS
        for pool in self.pools:
            if not pool.drain(max(0, int(1000 * (until - time.monotonic())))):
                self.left_running.append(pool.name)
        for name in self.left_running:
            log.warning("closing does not wait for what the threads of %s are at", name)
        self.library.close()
        self.ledger.close()


def _deliver(future: Future[T], done: Callable[[T], object]) -> None:
    try:
        answer = future.result()
    except (CancelledError, OSError) as error:
        log.info("a path cannot be looked at: %s", error)
        return
    done(answer)
