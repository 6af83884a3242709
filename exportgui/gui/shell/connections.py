"""Connect the panels: catalog → browser → assets → selection → preview and export → jobs.

Each signal of a panel has one listener here, in the only module that knows two panels.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from exportgui.gui.browse.asset_actions import AssetActions
from exportgui.gui.browse.asset_menu import AssetMenu, listed_rows
from exportgui.gui.browse.controller import BrowseController
from exportgui.gui.browse.disk_sync import DiskSync
from exportgui.gui.browse.folder_actions import FolderActions
from exportgui.gui.browse.quick_look import QuickLook
from exportgui.gui.i18n.messages import message_text
from exportgui.gui.jobs.interrupted import remember_interrupted
from exportgui.gui.macros.controller import MacroController
from exportgui.gui.preflight.controller import PreflightController
from exportgui.gui.shell import commands
from exportgui.gui.shell.catalog_opener import CatalogOpener
from exportgui.gui.shell.composer_controller import ComposerController
from exportgui.gui.shell.dialog_opener import DialogOpener
from exportgui.gui.shell.job_documents import JobDocuments
from exportgui.gui.shell.selection_undo import SelectionUndo

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.browse.browser import Counts, Listing
    from exportgui.gui.preview.renderer import ScreenRenderer
    from exportgui.gui.shell.main_window import MainWindow
    from exportgui.job.model import ExportJob, Options


class Connections(QObject):
    """Holds the controllers of a window, and which asset is current."""

    def __init__(self, window: MainWindow, renderer: ScreenRenderer) -> None:
        super().__init__(window)
        self._window = window
        self._current: tuple[int, str] | None = None
        self._make_controllers(window, renderer)
        targets = self._targets(window)
        self.actions = commands.fill(window.menuBar(), targets)
        commands.follow_state(self.actions, targets)
        self._connect_catalog(window)
        self._connect_browsing(window)
        self._connect_views(window)
        self._connect_request(window)
        window.export.asked.connect(self._export_asked)
        window.interrupted.shown.connect(self._show_job)
        self._connect_messages(window)
        window.closing.connect(self._close)

    def _make_controllers(self, window: MainWindow, renderer: ScreenRenderer) -> None:
        session = window.session
        export = window.export
        self.opener = CatalogOpener(session, window)
        self.browsing = BrowseController(session, window.browser, window.browse)
        self.folders = FolderActions(session, window.library)
        self.disk = DiskSync(session, lambda: window.library.folder() or "", self)
        self.quick_look = QuickLook(session.bridge, session.thumbnail_pool, renderer, window)
        self.asset_actions = AssetActions(session, self.quick_look, self)
        self.macros = MacroController(window.macros, window)
        self.composing = ComposerController(session, export.composer, self.browsing.select_asset)
        self.composing.draw_regions(window.preview.region, window.preview_model.source_size)
        self.preflights = PreflightController(session, window.runner, window)
        self.undo = SelectionUndo(
            window.undo_stack, export.selected, window.browse.selection, export.tray_model, self
        )
        self.documents = JobDocuments(window, self.opener, self.composing)
        self.dialogs = DialogOpener(session, window.runner, window, commands.keys_by_menu)

    def _targets(self, window: MainWindow) -> commands.Targets:
        return commands.Targets(
            window=window,
            session=window.session,
            undo_stack=window.undo_stack,
            opener=self.opener,
            browsing=self.browsing,
            export=window.export,
            composing=self.composing,
            macros=self.macros,
            jobs=window.jobs.commands,
            dialogs=self.dialogs,
            documents=self.documents,
            add_to_tray=self._add_to_tray,
            quick_look=partial(self.asset_actions.quick_look, window.browse.view),
            toggle=window.toggle,
        )

    # --- the catalog

    def _connect_catalog(self, window: MainWindow) -> None:
        session = window.session
        session.opened.connect(self._opened)
        session.assets_found.connect(window.browser.refresh_soon)
        session.scanned.connect(self._scanned)
        session.failed.connect(self._open_failed)
        self.opener.follow(window.welcome)
        self.opener.take_folders(window.export.options_form.destination)
        window.paths_dropped.connect(self.opener.open_dropped)
        self.opener.recipes_dropped.connect(window.export.recipes.import_files)
        window.address_dropped.connect(self.composing.use_address)

    def _opened(self, catalog: Catalog) -> None:
        self.opener.catalog_opened()
        self.show_catalog(catalog)
        self._window.browse.view.setFocus()
        self.quick_look.close_look()
        self.disk.catalog_opened(catalog)
        self.folders.catalog_opened()

    def show_catalog(self, catalog: Catalog | None) -> None:
        """Bring every panel to this catalog; None for none."""
        window = self._window
        window.show_catalog(catalog)
        window.thumbnails.set_catalog(catalog)
        window.assets.set_catalog(catalog)
        window.export.tray.set_catalog(catalog)
        window.macros.set_catalog(catalog)
        window.preview_model.show(catalog, None)
        self.undo.reset()
        self.composing.set_catalog(catalog)
        window.library.set_catalog(catalog)
        self.browsing.set_catalog(catalog)
        commands.enable_for_catalog(self.actions, catalog is not None)

    def _scanned(self) -> None:
        """Show the last of the scan, and what could not be read."""
        window = self._window
        window.browser.refresh()
        catalog = window.session.catalog
        if catalog is not None and catalog.problems:
            window.statusBar().showMessage("; ".join(map(message_text, catalog.problems[:3])))
        self.disk.catalog_scanned()

    def _open_failed(self, reason: str) -> None:
        self._window.welcome.show_failure(reason)
        self._window.statusBar().showMessage(reason)
        self.browsing.show_failure(reason)

    # --- browsing

    def _connect_browsing(self, window: MainWindow) -> None:
        browser = window.browser
        browser.listed.connect(self._listed)
        browser.counted.connect(self._counted)
        browser.found.connect(self.browsing.go_to_name)
        window.library.changed.connect(self._library_changed)
        window.browse.searched.connect(lambda text: browser.ask(text=text))
        window.browse.ordered.connect(lambda field, down: browser.ask(sort=field, descending=down))
        window.browse.grouped.connect(lambda by: browser.ask(group=by))
        self.browsing.replaced.connect(self._selection_changed)
        self.disk.dimensions.measured.connect(self._measured)

    def _listed(self, listing: Listing) -> None:
        # Rows that come and go with a query are no step to undo.
        self.undo.selection.without_undo(lambda: self.browsing.show(listing))
        names = self.opener.pop_dropped_names() if listing.whole else frozenset()
        if names:
            self.browsing.select_names(names)
        self.browsing.resume_select_all(listing)

    def _counted(self, counts: Counts) -> None:
        self._window.library.show_counts(counts.folders, counts.facets)
        self.folders.folders_listed()
        self._window.session.save_orders_soon()

    def _library_changed(self) -> None:
        self._window.browser.ask(**self._window.library.filters())
        self.disk.folder_chosen()

    def _measured(self, ids: list[int]) -> None:
        self._window.assets.refresh_assets(ids)
        self._window.export.tray_model.refresh_assets(ids)
        self._window.browser.measured()

    # --- the views of assets

    def _connect_views(self, window: MainWindow) -> None:
        view = window.browse.view
        view.typed.connect(window.browser.find_name)
        view.toggled.connect(window.browser.toggle)
        view.sized.connect(window.set_thumbnail_points)
        view.in_view.connect(self._in_view)
        view.selection_changed.connect(self._selection_changed)
        view.selectionModel().currentChanged.connect(self._current_changed)
        self.undo.watch_presses(view.viewport())
        export = window.export
        view.addActions([self.actions["start_export"], export.recipe_bar.run.menuAction()])
        view.addAction(self.actions["add_to_tray"])
        for shown in (view, export.tray.view):
            self.asset_actions.connect_view(shown)
        more = partial(listed_rows, view, self.browsing, self._add_to_tray)
        AssetMenu(view, self.asset_actions, export.button, more)
        AssetMenu(export.tray.view, self.asset_actions, export.button, export.tray.menu_rows)
        export.tray.deselected.connect(self.browsing.deselect)
        export.tray_model.changed.connect(self._selection_changed)
        export.tray_model.set_worker(window.session.bridge, window.session.query_pool)
        window.preview.film.chosen.connect(self._film_chosen)

    def _in_view(self, first: int, end: int) -> None:
        assets = self._window.assets
        shown = (assets.asset(row) for row in range(first, end))
        self.disk.in_view([asset for asset in shown if asset is not None])
        assets.request_thumbnails(first, end)

    def _add_to_tray(self) -> None:
        self._window.export.tray_model.add(self._window.browse.selection.exportable_ids())

    # --- the selection

    def _selection_changed(self) -> None:
        window = self._window
        selection = window.browse.selection
        window.export.set_selection(selection.exportable_ids(), selection.left_out())
        ids = window.export.ids()
        window.preview.film.show_assets(window.session.catalog, ids)
        self.undo.selection_changed()
        self.browsing.show_count(0 if window.export.tray_model.rowCount() else len(ids))
        self._current_changed()

    def _current_changed(self, *_: object) -> None:
        self._show_current(self.browsing.current_asset())

    def _film_chosen(self, asset: Asset) -> None:
        self.browsing.make_current(asset)
        self._show_current(asset)

    def _show_current(self, asset: Asset | None) -> None:
        """Bring the preview, the macros and the composer to an asset."""
        window = self._window
        catalog = window.session.catalog
        window.preview.film.set_front(asset)
        window.preview_model.show(catalog, asset)
        window.preview_model.prefetch(self.browsing.neighbours())
        window.example.set_asset(catalog, asset)
        self.macros.set_asset(catalog, asset)
        self.composing.set_object(asset.object_path if asset else "")
        current = (asset.id, asset.reason) if asset is not None else None
        # An asset that was only listed again must not clear a message that came meanwhile.
        if current != self._current:
            self._current = current
            window.statusBar().showMessage(message_text(asset.reason) if asset is not None else "")

    # --- the request

    def _connect_request(self, window: MainWindow) -> None:
        export = window.export
        section = export.composer.macro_section
        section.manage_asked.connect(self.macros.show)
        section.keep_asked.connect(self.macros.keep_modifiers)
        export.request_changed.connect(self._request_changed)
        export.fmt.currentTextChanged.connect(self.composing.stop_region)
        self.composing.convert_asked.connect(lambda: export.fmt.setCurrentText("convert"))

    def _request_changed(self) -> None:
        window = self._window
        if window.export.fmt.currentText() == "orig":
            window.preview_model.set_original()
            return
        analysis = window.export.composer.analysis
        book = window.macros.library.nested_book(analysis.request)
        window.preview_model.set_request(analysis.request, analysis.error, book)

    # --- jobs, messages, and the end

    def _export_asked(self, job: ExportJob, options: Options, check: str) -> None:
        window = self._window
        collected = window.export.tray_model.rowCount() > 0
        window.jobs.show()
        left_out = [] if collected else window.browse.selection.left_out()
        self.preflights.start(job, options, left_out, check)

    def _show_job(self, number: int) -> None:
        self._window.show_jobs()
        self._window.jobs.choose_job(number)

    def _connect_messages(self, window: MainWindow) -> None:
        for message in (
            window.browser.failed,
            window.export.tray_model.refused,
            window.export.recipes.message,
            window.export.recipe_runner.message,
            window.macros.message,
            window.jobs.message,
            window.queue.failed,
            self.composing.message,
            self.dialogs.message,
        ):
            message.connect(window.statusBar().showMessage)

    def _close(self) -> None:
        self.macros.close()
        self.disk.close()
        remember_interrupted(self._window.runner.stop_all())
