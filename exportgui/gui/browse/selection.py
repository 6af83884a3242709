"""Selections of assets as ids, and a selection model that is fast for many scattered rows."""

from __future__ import annotations

from array import array
from collections.abc import Collection

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
)

from exportgui.gui.browse.asset_model import AssetModel, AssetRole

Flag = QItemSelectionModel.SelectionFlag


def selected_runs(selection: QItemSelectionModel) -> list[tuple[int, int]]:
    """The selected runs (first, last row), rising; runs are few even when rows are many."""
    spans: list[QItemSelectionRange] = list(selection.selection())  # type: ignore[call-overload]
    return sorted((span.top(), span.bottom()) for span in spans)


class FastSelectionModel(QItemSelectionModel):
    """Clears a large selection before the next one: Qt compares every range with every other."""

    MAX_SINGLE_ROWS = 256

    def select(
        self,
        what: QItemSelection | QModelIndex | QPersistentModelIndex,
        how: QItemSelectionModel.SelectionFlag,
    ) -> None:
        """Select this, as a person or a program asks for."""
        coming = what.count() if isinstance(what, QItemSelection) else 1
        if how & Flag.Clear and max(coming, self.selection().count()) > self.MAX_SINGLE_ROWS:
            super().select(QItemSelection(), Flag.Clear)
        super().select(what, how)


class Selection:
    """The selection of a view over an AssetModel."""

    def __init__(self, model: AssetModel, selection: QItemSelectionModel) -> None:
        self._model = model
        self._selection = selection

    def exportable_ids(self) -> array[int]:
        """Return the selected ids that may be exported, each once; cheap for a million."""
        return self._model.rows.exportable_ids(selected_runs(self._selection))

    def ids(self) -> list[int]:
        """As `exportable_ids`, as a list."""
        return self.exportable_ids().tolist()

    def left_out(self) -> list[int]:
        """The assets inside the selected runs that no export takes."""
        rows = self._model.rows
        return rows.blocked_ids(selected_runs(self._selection)) if rows.blocked else []

    def current_id(self) -> int | None:
        """The id of the current asset."""
        asset = self._selection.currentIndex().data(AssetRole.ASSET)
        return asset.id if asset is not None else None

    def restore(self, ids: Collection[int], current: int | None = None) -> None:
        """Select these ids as far as they are listed, and make `current`, or the first, current."""
        runs = list(self._model.rows.runs_of(ids))
        front = self._model.rows.first_of([current]) if current is not None else -1
        row = front if front >= 0 else runs[0][0] if runs else -1
        if row >= 0:
            self._selection.setCurrentIndex(self._model.index(row, 0), Flag.NoUpdate)
        if runs or self._selection.hasSelection():
            self.select_runs(runs)

    def select_runs(
        self, runs: Collection[tuple[int, int]], how: Flag = Flag.ClearAndSelect
    ) -> None:
        """Select these rows."""
        selection = QItemSelection()
        for first, last in runs:
            selection.append(self._model.run(first, last))
        self._selection.select(selection, how)
