"""Query the catalog off the window's thread: folder, filters, words and order to ids."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from exportgui.catalog import UNSUPPORTED, Catalog, Facets, Group, Query
from exportgui.gui.browse.folder_model import Tree, tree
from exportgui.gui.browse.rows import Rows, Section
from exportgui.gui.browse.set_expansion import expand
from exportgui.gui.i18n import asset_text
from exportgui.gui.i18n.messages import error_text
from exportgui.gui.workers.bridge import Bridge
from exportgui.gui.workers.latest_task import LatestTask
from exportgui.gui.workers.pool import PoolExecutor

GROWTH_PAUSE_MS = 300
"""A scan brings many batches a second, and each query lists all of them."""
MEASURED_PAUSE_MS = 2000
"""Longer, as an order that changes moves the assets under the pointer."""
FIRST = 256
"""How many assets are shown at once, where all take a moment to find: some screens full."""

Stale = Callable[[], bool]


@dataclass(frozen=True)
class Listing:
    """The answer to a query: `rows`, in which the sets in `opened` show their members.

    `count` is the number of assets, each counted once.

    One that is not `whole` has the first assets only, and the others follow.
    """

    query: Query
    opened: frozenset[int]
    rows: Rows
    count: int
    whole: bool = True


@dataclass(frozen=True)
class Counts:
    """Numbers of assets: by folder (None: the same as before), and by facet."""

    folders: Tree | None
    facets: Facets


class Browser(QObject):
    """Asks the catalog in a worker; only the newest answers arrive.

    `listed` brings the assets, `counted` the counts that follow them.

    `found(ids)` answers what name was typed ahead.
    """

    listed = Signal(object)
    counted = Signal(object)
    found = Signal(object)
    failed = Signal(str)

    def __init__(
        self, bridge: Bridge, executor: PoolExecutor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._listing_task = LatestTask(bridge, executor, self)
        self._counting_task = LatestTask(bridge, executor, self)
        self._name_task = LatestTask(bridge, executor, self)
        self._catalog: Catalog | None = None
        self.query = Query()
        self.opened: frozenset[int] = frozenset()
        self._growing = QTimer(self)
        self._growing.setSingleShot(True)
        self._growing.timeout.connect(self._ask_when_idle)
        # Counting wants the interpreter lock all the time: first the assets are painted.
        self._painting = QTimer(self)
        self._painting.setSingleShot(True)
        self._painting.timeout.connect(self._ask_counts)
        self._recount = True
        self._bridge = bridge
        self._shown: Query | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return any(
            (
                self._growing.isActive(),
                self._painting.isActive(),
                self._listing_task.busy,
                self._counting_task.busy,
            )
        )

    def set_catalog(self, catalog: Catalog | None) -> None:
        """Query this catalog from now on, without filters."""
        self._catalog = catalog
        none: frozenset[Any] = frozenset()
        self.query = replace(self.query, folder=None, text="", types=none, formats=none, sizes=none)
        self.opened = none
        self._shown = None
        self.refresh()

    def ask(self, **changes: Any) -> None:
        """Change some fields of the query."""
        changed = replace(self.query, **changes)
        if changed == self.query:
            return
        self._recount |= changed.include_unsupported != self.query.include_unsupported
        self.query = changed
        self._ask()

    def refresh_soon(self, *_: object) -> None:
        """Ask again soon, but not for each batch, nor before the last answer is here."""
        self._recount = True
        self._growing.start(GROWTH_PAUSE_MS)

    def measured(self) -> None:
        """Ask again soon where the order depends on image dimensions, of which more are known."""
        if self.query.sort == "pixels" and not self._growing.isActive():
            self._growing.start(MEASURED_PAUSE_MS)

    def _ask_when_idle(self) -> None:
        if self.busy:
            self._growing.start(GROWTH_PAUSE_MS)
        else:
            self._ask()

    def refresh(self) -> None:
        """Ask now, for the folders too."""
        self._recount = True
        self._ask()

    def _ask(self) -> None:
        self._growing.stop()
        self._painting.stop()
        self._counting_task.cancel()
        catalog = self._catalog
        query = self.query
        if catalog is None:
            self._listing_task.cancel()
            return
        opened = self.opened
        another = query != self._shown

        def work(stale: Stale) -> Listing:
            first = beginning(catalog, query, opened) if another else None
            if first is None:
                return listing(catalog, query, opened, stale)
            if not first.whole:
                self._bridge.post(lambda: None if stale() else self.listed.emit(first))
                return listing(catalog, query, opened, stale)
            return first

        self._listing_task.request(work, self._emit_listing, self._emit_failure)

    def _emit_listing(self, listing: Listing) -> None:
        self._shown = listing.query
        self._painting.start(0)
        self.listed.emit(listing)

    def _ask_counts(self) -> None:
        catalog = self._catalog
        query = self.query
        if catalog is not None:
            title = catalog.title if self._recount else None
            self._counting_task.request(
                lambda stale: counts(catalog, query, title, stale),
                self._emit_counts,
                self._emit_failure,
            )

    def _emit_counts(self, counts: Counts) -> None:
        if counts.folders is not None:
            self._recount = False
        self.counted.emit(counts)

    def _emit_failure(self, error: Exception) -> None:
        self.failed.emit(error_text(error))

    def toggle(self, set_id: int) -> None:
        """Show the members of a set, or hide them again."""
        self.opened ^= {set_id}
        self._ask()

    def find_name(self, prefix: str) -> None:
        """Find the listed assets whose name begins so."""
        catalog = self._catalog
        query = self.query
        if catalog is not None:
            self._name_task.request(
                lambda stale: catalog.ids_with_prefix(query, prefix, stale),
                self.found.emit,
                self._emit_failure,
            )


def beginning(catalog: Catalog, query: Query, opened: frozenset[int]) -> Listing | None:
    """Return the first assets of a query, where they are found sooner than all (in a worker)."""
    if query.include_unsupported or opened:
        return None
    ids = catalog.first_ids(query, FIRST)
    return (
        None if ids is None else Listing(query, opened, Rows(ids), len(ids), whole=len(ids) < FIRST)
    )


def listing(
    catalog: Catalog, query: Query, opened: frozenset[int] = frozenset(), stale: Stale | None = None
) -> Listing:
    """In a worker: the assets that a query asks for, as the view shows them."""
    ids, groups = catalog.grouped_ids(query, stale)
    members = catalog.set_members() if query.include_unsupported or query.group == "set" else {}
    repeats = query.group == "set"
    rows = Rows(
        ids, blocked(catalog, query), headings(catalog, query, groups),
        {set_id: len(inside) for set_id, inside in members.items()}, repeats=repeats,
    )  # fmt: skip
    count = len(set(ids)) if repeats else len(ids)
    return Listing(query, opened, expand(rows, members, opened), count)


def blocked(catalog: Catalog, query: Query) -> frozenset[int]:
    """The sets in the catalog that a query may list and no export takes."""
    if not query.include_unsupported:
        return frozenset()
    return frozenset(catalog.ids(Query(types=UNSUPPORTED, include_unsupported=True)))


def headings(catalog: Catalog, query: Query, groups: Sequence[Group]) -> tuple[Section, ...]:
    """What the groups are called."""
    if query.group == "type":
        return tuple(Section(asset_text.type_name(group.key), group.count) for group in groups)
    if query.group == "set":
        sets = catalog.assets([int(group.key) for group in groups if group.key])
        names = {
            str(asset.id): f"{asset.name} · {asset_text.type_name(asset.type)}" for asset in sets
        }
        none = QCoreApplication.translate("Asset", "In no set")
        return tuple(Section(names.get(group.key, none), group.count) for group in groups)
    return tuple(
        Section(group.key.replace("/", " / ") or catalog.title, group.count) for group in groups
    )


def counts(catalog: Catalog, query: Query, title: str | None, stale: Stale | None = None) -> Counts:
    """In a worker: what the left side of the window shows; with a title, the folders too."""
    folders = None
    if title is not None:
        folders = tree(catalog.folders(include_unsupported=query.include_unsupported), title)
    return Counts(folders, catalog.facets(query, stale))
