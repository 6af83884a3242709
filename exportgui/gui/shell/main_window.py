"""The window: puts the panels in their places, remembers them, and offers what the menus call."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QUndoStack
from PySide6.QtWidgets import QFileDialog, QMainWindow, QSplitter, QStackedWidget, QWidget

from exportgui.gui import window_state
from exportgui.gui.browse.asset_model import AssetModel
from exportgui.gui.browse.browser import Browser
from exportgui.gui.browse.controller import BrowseDesk
from exportgui.gui.browse.library_panel import LibraryPanel
from exportgui.gui.browse.pane import BrowsePane
from exportgui.gui.compose.address import address_in
from exportgui.gui.export.example import NameExample
from exportgui.gui.export.panel import ExportPanel
from exportgui.gui.jobs.interrupted import InterruptedBar, remember_cut
from exportgui.gui.jobs.notice import Notice
from exportgui.gui.jobs.panel import JobsPanel
from exportgui.gui.jobs.queue_store import QueueKeeper, WaitingBar
from exportgui.gui.jobs.runner import JobRunner
from exportgui.gui.macros.service import MacroService
from exportgui.gui.preflight.controller import PreflightDesk
from exportgui.gui.preview.pane import make_pane
from exportgui.gui.preview.preview_model import PreviewModel
from exportgui.gui.preview.renderer import ScreenRenderer
from exportgui.gui.preview.thumbnails import Thumbnails
from exportgui.gui.session import Session
from exportgui.gui.shell import commands, connections, dialogs
from exportgui.gui.shell.announcer import Announcer
from exportgui.gui.shell.welcome import Welcome, sample_catalog
from exportgui.gui.widgets import controls, drag_data
from exportgui.gui.widgets.undo import MOST_STEPS


class MainWindow(QMainWindow):
    """Library left, assets and preview in the middle over the jobs, export panel right."""

    def __init__(self, session: Session, renderer: ScreenRenderer) -> None:
        super().__init__()
        self.session = session
        session.setParent(self)
        self.setWindowTitle("exportgui")
        self.setAcceptDrops(True)
        self.resize(1440, 900)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(MOST_STEPS)
        self.thumbnails = Thumbnails(
            session.bridge, session.thumbnail_pool, renderer.thumbnail, self
        )
        self.assets = AssetModel(self.thumbnails, self)
        self.browser = Browser(session.bridge, session.query_pool, self)
        self.preview_model = PreviewModel(session.bridge, session.preview_pool, renderer, self)
        self.runner = JobRunner(session, self)
        self.queue = QueueKeeper(session, self.runner, self)
        self.preflights = PreflightDesk(session, self.runner, self)
        self.library = LibraryPanel(self)
        self.browse = BrowsePane(self.assets, self)
        self.preview = make_pane(session, self.preview_model, renderer, self)
        self.jobs = JobsPanel(session, self.runner, self.thumbnails, self)
        self.interrupted = InterruptedBar(session, self.runner, self)
        self.left_waiting = WaitingBar(session, self.runner, self)
        self.notice = Notice(self.runner, self)
        self.macros = MacroService(
            session.bridge,
            session.query_pool,
            session.thumbnail_pool,
            renderer,
            self.undo_stack,
            self,
        )
        self.export = ExportPanel(self.undo_stack, self.macros, self.thumbnails, self)
        self.announcer = Announcer(self.runner, self)
        self.example = NameExample(session, self.export, self)
        self.welcome = Welcome(self)
        self._lay_out()
        self.menu_actions = commands.fill(self.menuBar(), self)
        self.wires = connections.connect(self)
        self.desk = BrowseDesk(self, renderer)
        self._restore(window_state.load())
        self.wires.show_catalog(None)
        if rescued := [
            str(one.rescue) for one in (session.library, session.ledger) if one.rescue is not None
        ]:
            self.statusBar().showMessage(" · ".join(rescued))

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
        self.setCentralWidget(controls.column(self.interrupted, self.left_waiting, self.stack))
        self.statusBar().setSizeGripEnabled(False)

    # --- what the menus call

    def open(self, source: Path) -> None:
        """Open a folder or a catalog file."""
        self.session.open(source)

    def choose_folder(self) -> None:
        """Ask for a folder."""
        start = str(self.session.catalog.root if self.session.catalog else Path.home())
        folder = QFileDialog.getExistingDirectory(self, self.tr("Open folder"), start)
        if folder:
            self.open(Path(folder))

    def choose_catalog(self) -> None:
        """Ask for a catalog file."""
        start = str(self.session.catalog.root if self.session.catalog else Path.home())
        kinds = self.tr("Image catalogs (*.ini)")
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Open catalog"), start, kinds)
        if name:
            self.open(Path(name))

    def open_sample(self) -> None:
        """Open the catalog that ships with the program."""
        self.open(sample_catalog())

    def rescan(self) -> None:
        """Look again at what there is."""
        self.session.rescan()

    def start_export(self) -> None:
        """Start the job as it stands in the panel."""
        self.export.start()

    def run_recipe(self) -> None:
        """Offer the recipes to run on the selected assets."""
        self.export.recipe_bar.offer()

    def preflight(self) -> None:
        """Look at what would become of every asset."""
        self.export.preflight()

    def undo(self) -> None:
        """Take back the last change of request, selection, tray or macros."""
        self.undo_stack.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.undo_stack.redo()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.browse.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.browse.search.selectAll()

    def focus_modifiers(self) -> None:
        """Go to the modifiers."""
        self.export.fmt.setCurrentText("convert")
        self.export.composer.modifiers.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_macros(self) -> None:
        """Show all macros, to arrange them."""
        self.wires.macros.show()

    def keep_modifiers(self) -> None:
        """Keep the modifiers as a macro."""
        self.wires.macros.keep_modifiers()

    def add_command(self) -> None:
        """Offer every command for the modifiers."""
        self.export.fmt.setCurrentText("convert")
        self.export.composer.pane.pick_command()

    def select_all(self) -> None:
        """Select every asset that matches."""
        self.desk.select_all()

    def select_none(self) -> None:
        """Select no asset."""
        self.browse.view.clearSelection()

    def select_group(self) -> None:
        """Select what stands under the same heading."""
        self.desk.select_group()

    def quick_look(self) -> None:
        """Show the current asset large."""
        self.desk.quick_look(self.browse.view)

    def add_to_tray(self) -> None:
        """Collect the selected assets for the next job."""
        self.export.tray_model.add(self.browse.picked.packed())

    def show_grid(self) -> None:
        """Show the assets as tiles."""
        self.browse.set_mode("grid")

    def show_list(self) -> None:
        """Show the assets as lines."""
        self.browse.set_mode("list")

    def toggle_library(self) -> None:
        """Show or hide the library."""
        self.library.setVisible(self.library.isHidden())

    def toggle_preview(self) -> None:
        """Show or hide the preview."""
        self.preview.setVisible(self.preview.isHidden())

    def toggle_jobs(self) -> None:
        """Show or hide the jobs."""
        self.jobs.setVisible(self.jobs.isHidden())

    def show_settings(self) -> None:
        """Show what a person sets once."""
        dialogs.show_settings(self)

    def show_reference(self) -> None:
        """Show every command with an example."""
        dialogs.show_reference(self)

    def show_shortcuts(self) -> None:
        """Show every key and what it does."""
        dialogs.show_shortcuts(self)

    def show_about(self) -> None:
        """Say which version this is."""
        dialogs.show_about(self)

    # --- dropped from outside

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome folders and files of a file manager, and addresses."""
        if drag_data.local_paths(event.mimeData()) or address_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped: a folder, a catalog, or the folder of a file; take over the
        request of an address.
        """
        paths = drag_data.local_paths(event.mimeData())
        address = address_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.wires.open_dropped(paths)
        elif address is not None:
            event.acceptProposedAction()
            self.wires.composing.take_address(*address)

    # --- what stays

    def _splitters(self) -> dict[str, QSplitter]:
        return {"whole": self.whole, "down": self.down, "across": self.across}

    def _restore(self, kept: dict[str, Any]) -> None:
        self.restoreGeometry(_bytes(kept.get("geometry")))
        for name, splitter in self._splitters().items():
            splitter.restoreState(_bytes(kept.get(name)))
        for name in window_state.hidden(kept):
            getattr(self, name).hide()
        self.export.restore(kept)
        self.browse.restore(kept)
        self.export.renditions.choose(kept.get("renditions"))
        self.export.check.choose(kept.get("check"))
        self.library.favourite_model.restore(kept.get("favourites"))

    def _keep(self) -> None:
        kept: dict[str, Any] = {
            name: _text(splitter.saveState()) for name, splitter in self._splitters().items()
        }
        kept |= self.export.values()
        kept["geometry"] = _text(self.saveGeometry())
        kept |= self.browse.kept()
        kept["renditions"] = self.export.renditions.value()
        kept["check"] = self.export.check.when
        kept["hidden"] = [name for name in window_state.MAY_HIDE if getattr(self, name).isHidden()]
        kept["favourites"] = self.library.favourite_model.kept()
        if self.session.catalog is not None:
            kept["catalog"] = str(self.session.catalog.source)
        window_state.save(window_state.load() | kept)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the state, stop the work, wait for the threads."""
        self._keep()
        self.wires.macros.close()
        self.desk.close()
        remember_cut(self.runner.stop_all())
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
    return (
        QByteArray.fromBase64(value.encode("ascii", "ignore"))
        if isinstance(value, str)
        else QByteArray()
    )
