"""Who tells whom: catalog → browser → assets → selection → preview and export panel → jobs."""

from __future__ import annotations

from array import array
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject, Qt

from exportgui.catalog import AssetType, Catalog
from exportgui.gui.browse.browser import Counts, Listing
from exportgui.gui.i18n import asset_text
from exportgui.gui.i18n.messages import said, told
from exportgui.gui.jobs.job_signals import JobWires
from exportgui.gui.macros.controller import MacroController
from exportgui.gui.recipes.recipe_model import is_recipe
from exportgui.gui.shell.composer_controller import Composing
from exportgui.gui.shell.selection_undo import History
from exportgui.gui.widgets import controls

if TYPE_CHECKING:
    from exportgui.catalog import Asset
    from exportgui.gui.shell.main_window import MainWindow


class Wires(QObject):
    """One-way flow between the panels of a window; holds nothing but what was dropped last, and
    what is in front.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self._dropped: list[Path] = []
        self._select_after: list[str] = []
        self._front: tuple[int, str] | None = None
        self._listed: Listing | None = None
        self._history = History(window)
        self.composing = Composing(window)
        self.macros = MacroController(window.macros, window)
        section = window.export.composer.macro_section
        section.manage_asked.connect(self.macros.show)
        section.keep_asked.connect(self.macros.keep_modifiers)

    # --- catalog

    def opened(self, catalog: Catalog) -> None:
        """A catalog is open: show it, and have its assets at the keys."""
        # Not in the one that was listed until now, nor in one that was opened meanwhile.
        self._select_after = [
            path.name for path in self._dropped if path.parent == self._w.session.asked
        ]
        self.show_catalog(catalog)
        self._w.browse.view.setFocus()

    def show_catalog(self, catalog: Catalog | None) -> None:
        """Bring every panel to this catalog."""
        window = self._w
        window.stack.setCurrentIndex(0 if catalog is None else 1)
        controls.set_title(window, f"{catalog.title} — exportgui" if catalog else "exportgui")
        window.welcome.show_failure("")
        window.thumbnails.set_catalog(catalog)
        window.assets.set_catalog(catalog)
        window.export.tray.set_catalog(catalog)
        window.macros.set_catalog(catalog)
        window.preview_model.show(catalog, None)
        self._history.start_anew()
        self.composing.set_catalog(catalog)
        self._listed = None
        window.library.set_catalog(catalog)
        window.browse.search.clear()
        window.browser.set_catalog(catalog)
        for name in (
            "rescan",
            "start_export",
            "preflight",
            "run_recipe",
            "select_all",
            "select_none",
            "add_to_tray",
            "focus_search",
            "keep_modifiers",
        ):
            window.menu_actions[name].setEnabled(catalog is not None)

    def open_failed(self, reason: str) -> None:
        """A catalog could not be opened or scanned."""
        window = self._w
        window.welcome.show_failure(reason)
        window.statusBar().showMessage(reason)
        if window.assets.rowCount() == 0 and window.session.catalog is not None:
            window.browse.show_empty(reason)

    def open_dropped(self, paths: list[Path]) -> None:
        """Open a dropped folder or catalog; files open their folder and are selected in it."""
        recipes = [path for path in paths if is_recipe(path)]
        if recipes:
            self._w.export.recipes.import_files(recipes)
            return
        first = paths[0]
        if first.is_dir() or first.suffix.lower() == ".ini":
            self._w.open(first)
            return
        self._dropped = paths
        self._w.open(first.parent)

    # --- browsing

    def listed(self, listing: Listing) -> None:
        """The answer to a query is here, or the beginning of it; that is not shown where it would
        lose a selection.
        """
        window = self._w
        held = window.browse.view.selectionModel()
        if not listing.whole and (held.hasSelection() or held.currentIndex().isValid()):
            return
        # What a query takes away or brings back is nobody's step to undo.
        self._history.selection.forgetting(lambda: self._list(listing))
        if not listing.whole:
            window.browse.show_assets()
            return
        self._show_count()
        if len(listing.rows) or window.session.scanning:
            window.browse.show_assets()
        else:
            window.browse.show_empty(self._why_empty(listing))
        self._select_dropped()

    def _list(self, listing: Listing) -> None:
        window = self._w
        view = self._w.browse.view
        picked = self._w.browse.picked
        kept = picked.packed()
        current = picked.current_id()
        same = self._listed is not None and self._listed.query == listing.query
        self._listed = listing
        with view.in_place():
            if window.assets.set_rows(listing.rows):
                picked.restore(kept, current)
        if not same:
            view.show_current()
        # A reset takes the selection away without a word, so tell what is left of it.
        self.picked()

    def counted(self, counts: Counts) -> None:
        """How many there are of what is here."""
        if counts.folders is not None:
            self._w.library.show_folders(counts.folders)
        self._w.library.show_facets(counts.facets)

    def _why_empty(self, listing: Listing) -> str:
        if listing.query.text.strip():
            return self.tr("No asset matches “{text}”.").format(text=listing.query.text.strip())
        if any(
            (listing.query.types, listing.query.formats, listing.query.sizes, listing.query.folder)
        ):
            return self.tr("No asset of these types in this folder.")
        return self.tr(
            "There are no assets here yet. Put images into the folder and choose File › Rescan."
        )

    def _show_count(self) -> None:
        window = self._w
        count = self._listed.count if self._listed else 0
        if self._listed is not None and not self._listed.whole:
            return
        text = self.tr("%n asset(s)", "", count)
        chosen = len(window.export.ids()) if not window.export.tray_model.rowCount() else 0
        if chosen:
            text = self.tr("{chosen} of {all} selected").format(
                chosen=asset_text.number(chosen), all=text
            )
        if window.session.scanning:
            text = self.tr("{count} · looking for more…").format(count=text)
        window.browse.count.setText(text)

    def scanned(self) -> None:
        """The scan is over: show the last of it, and what could not be read."""
        window = self._w
        window.browser.refresh()
        catalog = window.session.catalog
        problems = catalog.problems if catalog else ()
        if problems:
            window.statusBar().showMessage("; ".join(problems[:3]))

    def in_view(self, first: int, last: int) -> None:
        """Other rows are in sight: get their thumbnails, then those of the next page and of the one
        before.
        """
        window = self._w
        page = max(12, last - first)
        after = range(first, min(last + page, window.assets.rowCount()))
        before = range(max(0, first - page), first)
        found = (window.assets.asset(row) for row in (*after, *before[::-1]))
        window.thumbnails.want([asset for asset in found if asset is not None])

    def sized(self, picture: int) -> None:
        """Pictures measure so many points now: thumbnails must have that many pixels."""
        window = self._w
        window.thumbnails.set_side(round(picture * window.devicePixelRatioF()))

    def found(self, ids: array[int]) -> None:
        """A name was typed ahead: go to the next asset that is called so."""
        view = self._w.browse.view
        now = view.currentIndex().row()
        stays = now >= 0 and view.rows.ids[now] in ids
        row = now if stays else view.rows.first_of(ids, max(0, now))
        if row >= 0:
            view.go_to(row)

    def library_changed(self) -> None:
        """Another folder, other types."""
        panel = self._w.library
        self._w.browser.ask(
            folder=panel.folder(),
            types=frozenset(AssetType(kind) for kind in panel.facet_model.chosen("type")),
            formats=panel.facet_model.chosen("format"),
            sizes=frozenset(int(place) for place in panel.facet_model.chosen("size")),
            include_unsupported=panel.unsupported.isChecked(),
        )

    def _select_dropped(self) -> None:
        if self._select_after and not self._w.session.scanning:
            names = set(self._select_after)
            self._select_after = []
            self._dropped = []
            model = self._w.assets
            assets = (model.asset(row) for row in range(model.rowCount()))
            self._w.browse.picked.restore(
                [asset.id for asset in assets if asset and asset.name in names]
            )

    # --- selecting

    def picked(self) -> None:
        """The selection changed."""
        window = self._w
        picked = self._w.browse.picked
        window.export.set_selection(picked.packed(), picked.left_out())
        window.preview.film.show_assets(window.session.catalog, window.export.ids())
        self._history.picked()
        self._show_count()
        self.current_changed()

    def deselected(self, ids: array[int]) -> None:
        """Taken out of the tray while it showed the selection: select the others only."""
        picked = self._w.browse.picked
        gone = set(ids)
        picked.restore(
            [value for value in picked.packed() if value not in gone], picked.current_id()
        )

    def current_changed(self, *_: object) -> None:
        """Another asset is in front."""
        window = self._w
        self.front(window.assets.asset(window.browse.view.currentIndex().row()))

    def bring(self, asset: Asset) -> None:
        """Bring an asset to the front, in the list too where it is shown there; the selection
        stays.
        """
        window = self._w
        row = window.assets.rows.first_of([asset.id])
        if row >= 0:
            selection = window.browse.view.selectionModel()
            index = window.assets.index(row)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.front(asset)

    def front(self, asset: Asset | None) -> None:
        """This asset is in front."""
        window = self._w
        window.preview.film.set_front(asset)
        window.preview_model.show(window.session.catalog, asset)
        row = window.browse.view.currentIndex().row()
        window.preview_model.expect(
            near for step in (1, -1) if (near := window.assets.asset(row + step)) is not None
        )
        window.example.look(window.session.catalog, asset)
        self.macros.set_asset(window.session.catalog, asset)
        window.export.composer.set_object(asset.object_path if asset else "")
        self.composing.look_up(asset.object_path if asset else "")
        front = (asset.id, asset.reason) if asset is not None else None
        if front != self._front:  # else it was only listed anew, and what was said meanwhile stays
            self._front = front
            window.statusBar().showMessage(said(asset.reason) if asset is not None else "")

    def request_changed(self) -> None:
        """The request changed: preview it."""
        panel = self._w.export
        model = self._w.preview_model
        if panel.fmt.currentText() == "orig":
            model.set_original()
        else:
            reading = panel.composer.reading
            model.set_request(
                reading.request, reading.error, self._w.macros.library.nested_book(reading.request)
            )


def connect(window: MainWindow) -> Wires:
    """Connect the panels of a window."""
    wires = Wires(window)
    session = window.session
    browse = window.browse
    view = window.browse.view
    session.opened.connect(wires.opened)
    session.grew.connect(window.browser.grow)
    session.scanned.connect(wires.scanned)
    session.failed.connect(wires.open_failed)
    window.browser.listed.connect(wires.listed)
    window.browser.counted.connect(wires.counted)
    window.browser.counted.connect(session.keep_soon)
    window.browser.found.connect(wires.found)
    window.browser.failed.connect(window.statusBar().showMessage)
    window.welcome.open_folder.connect(window.choose_folder)
    window.welcome.open_catalog.connect(window.choose_catalog)
    window.welcome.open_sample.connect(window.open_sample)
    window.library.changed.connect(wires.library_changed)
    browse.searched.connect(lambda text: window.browser.ask(text=text))
    browse.ordered.connect(lambda field, down: window.browser.ask(sort=field, descending=down))
    browse.grouped.connect(lambda by: window.browser.ask(group=by))
    view.typed.connect(window.browser.look_for)
    view.toggled.connect(window.browser.toggle)
    view.sized.connect(wires.sized)
    view.in_view.connect(wires.in_view)
    view.picked.connect(wires.picked)
    view.selectionModel().currentChanged.connect(wires.current_changed)
    window.preview.film.chosen.connect(wires.bring)
    window.export.request_changed.connect(wires.request_changed)
    window.export.tray.deselected.connect(wires.deselected)
    window.export.tray_model.background = lambda work, done: session.bridge.call(
        session.query_pool, work, done, lambda error: wires.open_failed(told(error))
    )
    window.export.tray_model.refused.connect(window.statusBar().showMessage)
    window.export.tray_model.changed.connect(lambda: wires.picked())
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    view.addActions(
        [window.menu_actions["start_export"], window.export.recipe_bar.run.menuAction()]
    )
    view.addAction(window.menu_actions["add_to_tray"])
    for message in (window.export.recipes.message, window.export.recipe_runner.message):
        message.connect(window.statusBar().showMessage)
    window.macros.message.connect(window.statusBar().showMessage)
    JobWires(window)
    return wires
