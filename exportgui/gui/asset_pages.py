"""Pages of assets that a model read from the catalog; the pages used last are kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog


class AssetPages:
    """At most ``most`` pages of ``size`` assets; `exportgui.gui.browse.asset_model` says why."""

    def __init__(self, size: int, most: int) -> None:
        self._size = size
        self._most = most
        self._pages: OrderedDict[int, list[Asset]] = OrderedDict()

    def clear(self) -> None:
        """Forget all pages: other assets are shown, or in another order."""
        self._pages.clear()

    def asset(self, catalog: Catalog | None, ids: Sequence[int], place: int) -> Asset | None:
        """The asset with the id at a place of ``ids``, which are the same until `clear`.

        It is read with its page; None when it has gone from the catalog.
        """
        if catalog is None or not 0 <= place < len(ids):
            return None
        number, offset = divmod(place, self._size)
        page = self._pages.get(number)
        if page is None:
            first = number * self._size
            page = list(catalog.assets(list(ids[first : first + self._size])))
            self._pages[number] = page
            while len(self._pages) > self._most:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        asset_id = ids[place]
        if offset < len(page) and page[offset].id == asset_id:
            return page[offset]
        # An asset before it has gone, so that the page is shorter than its ids.
        return next((asset for asset in page if asset.id == asset_id), None)

    def with_assets(self, asset_ids: Collection[int]) -> Iterator[range]:
        """The places of each kept page that has some of these assets, also beyond the last id."""
        wanted = set(asset_ids)
        for number, page in list(self._pages.items()):
            if not wanted.isdisjoint(asset.id for asset in page):
                yield range(number * self._size, (number + 1) * self._size)

    def drop(self, places: range) -> None:
        """Forget the page of these places, to be read again."""
        del self._pages[places.start // self._size]
