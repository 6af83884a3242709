"""The main window: the layout of its panels, and its stored state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QUndoStack
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

from exportgui.gui import window_state
from exportgui.gui.browse.asset_model import AssetModel
from exportgui.gui.browse.browser import Browser
from exportgui.gui.browse.library_panel import LibraryPanel
from exportgui.gui.browse.pane import BrowsePane
from exportgui.gui.compose.address import address_in
from exportgui.gui.export.name_example import NameExample
from exportgui.gui.export.panel import ExportPanel
from exportgui.gui.jobs.desktop_notification import DesktopNotification
from exportgui.gui.jobs.interrupted import InterruptedBar
from exportgui.gui.jobs.panel import JobsPanel
from exportgui.gui.jobs.queue_store import AbandonedJobsBar, QueueStore
from exportgui.gui.jobs.runner import JobRunner
from exportgui.gui.macros.service import MacroService
from exportgui.gui.preview.pane import make_pane
from exportgui.gui.preview.preview_model import PreviewModel
from exportgui.gui.preview.renderer import ScreenRenderer
from exportgui.gui.preview.thumbnails import Thumbnails
from exportgui.gui.session import Session
from exportgui.gui.shell.rescue_bar import RescueBar
from exportgui.gui.shell.welcome import Welcome
from exportgui.gui.widgets import controls, drag_data
from exportgui.gui.widgets.undo import MAX_STEPS

if TYPE_CHECKING:
    from exportgui.catalog import Catalog


class MainWindow(QMainWindow):
    """Library left, assets and preview in the middle over the jobs, export panel right.

    `paths_dropped(paths)` and `address_dropped(object path, modifiers)` come from outside;
    `closing` once the state is saved, before the session ends.
    """

    paths_dropped = Signal(list)
    address_dropped = Signal(str, str)
    closing = Signal()

    def __init__(self, session: Session, renderer: ScreenRenderer) -> None:
        super().__init__()
        self.session = session
        session.setParent(self)
        self.setWindowTitle("exportgui")
        self.setAcceptDrops(True)
        self.resize(1440, 900)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(MAX_STEPS)
        self.thumbnails = Thumbnails(
            session.bridge, session.thumbnail_pool, renderer.thumbnail, self
        )
        self.assets = AssetModel(self.thumbnails, self)
        self.browser = Browser(session.bridge, session.query_pool, self)
        self.preview_model = PreviewModel(session.bridge, session.preview_pool, renderer, self)
        self.runner = JobRunner(session, self)
        self.queue = QueueStore(session, self.runner, self)
        self.library = LibraryPanel(self)
        self.browse = BrowsePane(self.assets, self)
        self.preview = make_pane(session, self.preview_model, renderer, self)
        self.jobs = JobsPanel(session, self.runner, self.thumbnails, self)
        self.interrupted = InterruptedBar(session, self.runner, self)
        self.abandoned_jobs = AbandonedJobsBar(session, self.runner, self)
        self.rescued = RescueBar(self)
        self.notice = DesktopNotification(self.runner, self)
        self.macros = MacroService(
            session.bridge,
            session.query_pool,
            session.thumbnail_pool,
            renderer,
            self.undo_stack,
            self,
        )
        self.export = ExportPanel(self.undo_stack, self.macros, self.thumbnails, self)
        self.example = NameExample(session, self.export, self)
        self.welcome = Welcome(self)
        self._lay_out()

    def _lay_out(self) -> None:
        self.across = _splitter(Qt.Orientation.Horizontal, [self.browse, self.preview], [446, 450])
        self.down = _splitter(Qt.Orientation.Vertical, [self.across, self.jobs], [624, 208])
        self.whole = _splitter(
            Qt.Orientation.Horizontal, [self.library, self.down, self.export], [200, 896, 344]
        )
        self.down.setStretchFactor(1, 0)
        for place in (0, 2):
            self.whole.setStretchFactor(place, 0)
        self.library.setMinimumWidth(144)
        self.preview.setMinimumWidth(220)
        self.export.setMinimumWidth(328)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.whole)
        bars = (self.rescued, self.interrupted, self.abandoned_jobs)
        self.setCentralWidget(controls.column(*bars, self.stack))
        self.statusBar().setSizeGripEnabled(False)

    def show_catalog(self, catalog: Catalog | None) -> None:
        """Show the panels and the title of a catalog; without one, how to begin."""
        self.stack.setCurrentIndex(0 if catalog is None else 1)
        controls.set_title(self, f"{catalog.title} — exportgui" if catalog else "exportgui")
        self.welcome.show_failure("")

    def set_thumbnail_points(self, points: int) -> None:
        """Load thumbnails of this size, given in points of this window's screen."""
        self.thumbnails.set_side(round(points * self.devicePixelRatioF()))

    def show_jobs(self) -> None:
        """Bring the jobs panel into sight, before a catalog is open too."""
        self.stack.setCurrentWidget(self.whole)
        self.jobs.show()

    def toggle(self, panel: str) -> None:
        """Show or hide one of `window_state.MAY_HIDE`."""
        widget = self._panels()[panel]
        widget.setVisible(widget.isHidden())

    # --- dropped from outside

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept folders and files of a file manager, and addresses."""
        if drag_data.local_paths(event.mimeData()) or address_in(event.mimeData()):
            drag_data.accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Emit what was dropped: folders, catalogs and files, or an address."""
        paths = drag_data.local_paths(event.mimeData())
        address = address_in(event.mimeData())
        if paths:
            drag_data.accept_copy(event)
            self.paths_dropped.emit(paths)
        elif address is not None:
            drag_data.accept_copy(event)
            self.address_dropped.emit(*address)

    # --- what is kept

    def _splitters(self) -> dict[str, QSplitter]:
        return {"whole": self.whole, "down": self.down, "across": self.across}

    def _panels(self) -> dict[str, QWidget]:
        return {"library": self.library, "preview": self.preview, "jobs": self.jobs}

    def restore(self, saved: dict[str, Any]) -> None:
        """Show everything as it was when a window was closed last."""
        self.restoreGeometry(_bytes(saved.get("geometry")))
        for name, splitter in self._splitters().items():
            splitter.restoreState(_bytes(saved.get(name)))
        for name in window_state.hidden(saved):
            self._panels()[name].hide()
        self.export.restore(saved)
        self.browse.restore(saved)
        self.export.renditions.choose(saved.get("renditions"))
        self.export.check.choose(saved.get("check"))
        self.library.favourite_model.restore(saved.get("favourites"))

    def _save(self) -> None:
        saved: dict[str, Any] = {
            name: _text(splitter.saveState()) for name, splitter in self._splitters().items()
        }
        saved |= self.export.values()
        saved["geometry"] = _text(self.saveGeometry())
        saved |= self.browse.state()
        saved["renditions"] = self.export.renditions.value()
        saved["check"] = self.export.check.when
        saved["hidden"] = [name for name, panel in self._panels().items() if panel.isHidden()]
        if self.session.catalog is not None:
            saved["catalog"] = str(self.session.catalog.source)
        window_state.save(saved)
        self.library.favourite_model.save()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the state, disappear, and stop the work."""
        self._save()
        self.hide()
        self.closing.emit()
        # Steps hold what they act on; Qt and Python must not race for them at the end.
        self.undo_stack.clear()
        self.session.close()
        super().closeEvent(event)


def _splitter(orientation: Qt.Orientation, parts: list[QWidget], sizes: list[int]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for place, part in enumerate(parts):
        splitter.addWidget(part)
        splitter.setStretchFactor(place, 1)
    splitter.setSizes(sizes)
    return splitter


def _text(value: QByteArray) -> str:
    return bytes(value.toBase64().data()).decode("ascii")


def _bytes(value: object) -> QByteArray:
    text = value if isinstance(value, str) else ""
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))
