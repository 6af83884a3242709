"""Show the browser's answers in the asset pane, and select assets in it."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject, Qt, Signal

from exportgui.gui.i18n import asset_text

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.browse.browser import Browser, Listing
    from exportgui.gui.browse.pane import BrowsePane
    from exportgui.gui.session import Session


class BrowseController(QObject):
    """Between the browser, which queries, and the pane, which shows.

    `replaced` when other rows are shown: a reset takes the selection away without a signal.
    """

    replaced = Signal()

    def __init__(self, session: Session, browser: Browser, pane: BrowsePane) -> None:
        super().__init__(pane)
        self._session = session
        self._browser = browser
        self._pane = pane
        self._listing: Listing | None = None
        self._select_all_later = False

    def set_catalog(self, catalog: Catalog | None) -> None:
        """Show the assets of another catalog, all of them."""
        self._listing = None
        self._select_all_later = False
        self._pane.search.clear()
        self._browser.set_catalog(catalog)

    # --- what is shown

    def show(self, listing: Listing) -> None:
        """Show the answer to a query, or its beginning where that loses no selection."""
        pane = self._pane
        selection = pane.view.selectionModel()
        keeps = selection.hasSelection() or selection.currentIndex().isValid()
        if not listing.whole and keeps:
            return
        self._replace(listing)
        if not listing.whole or len(listing.rows) or self._session.scanning:
            pane.show_assets()
        else:
            pane.show_empty(self._why_empty(listing))

    def _replace(self, listing: Listing) -> None:
        pane = self._pane
        selected = pane.selection.exportable_ids()
        current = pane.selection.current_id()
        same = self._listing is not None and self._listing.query == listing.query
        self._listing = listing
        with pane.view.keeping_place():
            if pane.assets.set_rows(listing.rows):
                pane.selection.restore(selected, current)
        if not same:
            pane.view.show_current()
        self.replaced.emit()

    def _why_empty(self, listing: Listing) -> str:
        query = listing.query
        if query.text.strip():
            return self.tr("No asset matches “{text}”.").format(text=query.text.strip())
        if query.types or query.formats or query.sizes or query.folder:
            return self.tr("No asset of these types in this folder.")
        return self.tr(
            "There are no assets here yet. Put images into the folder and choose File › Rescan."
        )

    def show_failure(self, reason: str) -> None:
        """Say why there is nothing to show; assets that are shown stay."""
        if self._pane.assets.rowCount() == 0 and self._session.catalog is not None:
            self._pane.show_empty(reason)

    def show_count(self, selected: int) -> None:
        """How many assets are listed, and how many of them are selected for the next job."""
        listing = self._listing
        if listing is not None and not listing.whole:
            return
        text = self.tr("%n asset(s)", "", listing.count if listing else 0)
        if selected:
            number = asset_text.number(selected)
            text = self.tr("{chosen} of {all} selected").format(chosen=number, all=text)
        if self._session.scanning:
            text = self.tr("{count} · looking for more…").format(count=text)
        self._pane.count.setText(text)

    # --- the current asset

    def current_asset(self) -> Asset | None:
        """The asset that has the keyboard's focus in the view."""
        return self._pane.assets.asset(self._pane.view.currentIndex().row())

    def neighbours(self) -> list[Asset]:
        """The assets after and before the current one."""
        row = self._pane.view.currentIndex().row()
        assets = (self._pane.assets.asset(row + step) for step in (1, -1))
        return [asset for asset in assets if asset is not None]

    def make_current(self, asset: Asset) -> None:
        """Make an asset current where it is listed; the selection stays."""
        row = self._pane.assets.rows.first_of([asset.id])
        if row >= 0:
            self._pane.view.selectionModel().setCurrentIndex(
                self._pane.assets.index(row), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def go_to_name(self, ids: array[int]) -> None:
        """A name was typed ahead: go to the next of the assets that are called so."""
        view = self._pane.view
        row = view.currentIndex().row()
        if row < 0 or view.rows.ids[row] not in ids:
            row = view.rows.first_of(ids, max(0, row))
        if row >= 0:
            view.go_to(row)

    # --- the selection

    def select_all(self) -> None:
        """Select whatever the search matches, also what is still being looked for."""
        self._select_all_later = self._browser.busy
        if self._select_all_later:
            self._browser.refresh()
        self._pane.view.select_everything()

    def resume_select_all(self, listing: Listing) -> None:
        """Select the rest as soon as all assets are listed."""
        if self._select_all_later and listing.whole:
            self._select_all_later = False
            self._pane.view.select_everything()

    def select_none(self) -> None:
        """Select no asset."""
        self._pane.view.clearSelection()

    def select_group(self) -> None:
        """Select what stands under the same heading as the current asset."""
        view = self._pane.view
        if view.rows.sections and view.currentIndex().isValid():
            view.select_section(view.cells().section_of(view.currentIndex().row()))

    def select_names(self, names: Collection[str]) -> None:
        """Select the listed assets of these names."""
        model = self._pane.assets
        assets = (model.asset(row) for row in range(model.rowCount()))
        self._pane.selection.restore(
            [asset.id for asset in assets if asset and asset.name in names]
        )

    def select_asset(self, asset_id: int) -> bool:
        """Select an asset alone, where it is listed; whether it is."""
        selection = self._pane.selection
        selection.restore([asset_id], asset_id)
        return selection.current_id() == asset_id

    def deselect(self, ids: Iterable[int]) -> None:
        """Leave these out of the selection."""
        gone = set(ids)
        selection = self._pane.selection
        left = [value for value in selection.exportable_ids() if value not in gone]
        selection.restore(left, selection.current_id())

    # --- commands

    def focus_search(self) -> None:
        """Go to the search field."""
        self._pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._pane.search.selectAll()

    def show_grid(self) -> None:
        """Show the assets as tiles."""
        self._pane.set_mode("grid")

    def show_list(self) -> None:
        """Show the assets as lines."""
        self._pane.set_mode("list")
