"""Selections of assets as ids: what is picked, what of it no export takes, and picking it again after a change."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange

from exportgui.gui.browse.asset_model import AssetModel, AssetRole

Flag = QItemSelectionModel.SelectionFlag


def selected_rows(selection: QItemSelectionModel) -> Iterator[int]:
    """The rows inside the selected runs, rising; runs are few even when rows are many."""
    spans: list[QItemSelectionRange] = list(selection.selection())  # type: ignore[call-overload]
    for span in sorted(spans, key=lambda part: part.top()):
        yield from range(span.top(), span.bottom() + 1)


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Rising numbers as runs of neighbours."""
    start = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or rows[place] != rows[place - 1] + 1:
            yield rows[start], rows[place - 1]
            start = place


class Picked:
    """The selection of a view over an AssetModel."""

    def __init__(self, model: AssetModel, selection: QItemSelectionModel) -> None:
        self._model = model
        self._selection = selection

    def ids(self) -> list[int]:
        """The selected assets that may be exported, in the order shown."""
        return self._model.ids(selected_rows(self._selection))

    def left_out(self) -> list[int]:
        """The assets inside the selected runs that no export takes."""
        return self._model.blocked(selected_rows(self._selection))

    def current_id(self) -> int | None:
        """The asset in front."""
        asset = self._selection.currentIndex().data(AssetRole.ASSET)
        return asset.id if asset is not None else None

    def restore(self, ids: Collection[int], current: int | None = None) -> None:
        """Select these again, as far as they are shown, and put `current` (or the first) in front."""
        rows = self._model.rows_of(ids)
        selection = QItemSelection()
        for first, last in _runs(rows):
            selection.select(self._model.index(first, 0), self._model.index(last, 0))
        front = self._model.rows_of([current]) if current is not None else []
        for row in (front or rows)[:1]:
            self._selection.setCurrentIndex(self._model.index(row, 0), Flag.NoUpdate)
        if rows or self._selection.hasSelection():
            self._selection.select(selection, Flag.ClearAndSelect)
