"""The model of the filter list: types, formats and sizes with their counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from exportgui.catalog import SIZE_CLASSES, Facets
from exportgui.gui.i18n import asset_text
from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.widgets import tooltips
from exportgui.gui.widgets.check_model import CheckModel

Index = QModelIndex | QPersistentModelIndex

# Facet → its heading; the rows below it are named `facet:value`.
HEADINGS: dict[str, str] = {
    "type": QT_TRANSLATE_NOOP("FacetModel", "Types"),
    "format": QT_TRANSLATE_NOOP("FacetModel", "File formats"),
    "size": QT_TRANSLATE_NOOP("FacetModel", "File sizes"),
}


class FacetModel(CheckModel):
    """Lists each facet's values under its heading.

    Types and formats come by falling count, sizes from small to large.

    Nothing checked in a facet means everything. What is checked stays, at 0, when nothing of it is
    left.
    """

    def set_facets(self, facets: Facets | None) -> None:
        """Show these; None for no catalog, which forgets what was checked."""
        if facets is None:
            self._chosen.clear()
        rows = self._make_rows(facets) if facets is not None else []
        if [name for name, _ in rows] == [name for name, _ in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _make_rows(self, facets: Facets) -> list[tuple[str, Any]]:
        rows: list[tuple[str, Any]] = []
        for facet, counts in (
            ("type", facets.types),
            ("format", facets.formats),
            ("size", facets.sizes),
        ):
            inside = self._rows_of_facet(facet, counts)
            # One format or size alone says nothing; types say what there is.
            if inside and (facet == "type" or len(inside) > 1 or self.chosen(facet)):
                rows += [(facet, None), *inside]
        return rows

    def _rows_of_facet(self, facet: str, counts: Mapping[str, int]) -> list[tuple[str, Any]]:
        known = dict.fromkeys(sorted(self.chosen(facet)), 0) | {
            key: count for key, count in counts.items() if count
        }
        order = sorted(known, key=lambda key: (key if facet == "size" else -known[key], key))
        return [(f"{facet}:{key}", known[key]) for key in order]

    def chosen(self, facet: str) -> frozenset[str]:
        """The checked values of one facet."""
        begin = f"{facet}:"
        return frozenset(
            name.removeprefix(begin) for name in self._chosen if name.startswith(begin)
        )

    def uncheck(self, facet: str, values: Iterable[str]) -> None:
        """Uncheck these values, without a word."""
        self._chosen -= {f"{facet}:{value}" for value in values}

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can only be read."""
        if index.isValid() and self._rows[index.row()][1] is None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Headings have no check mark and stand out."""
        if not index.isValid() or self._rows[index.row()][1] is not None:
            return super().data(index, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("FacetModel", HEADINGS[self._rows[index.row()][0]])
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def shown(self, name: str, more: Any, role: int) -> Any:
        """What a row is called, with its count."""
        facet, _colon, value = name.partition(":")
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self._title(facet, value)}  {asset_text.number(more)}"
        if role == tooltips.TOOLTIP:
            return tooltips.answer(
                role, self.tr("Show only what is checked; where nothing is, everything is shown")
            )
        return None

    def _title(self, facet: str, value: str) -> str:
        if facet == "type":
            return asset_text.type_name(value)
        if facet == "format":
            return value.upper() or self.tr("None")
        return self._size(int(value))

    def _size(self, place: int) -> str:
        bounds = [asset_text.data_size(bound, 0) for bound in SIZE_CLASSES]
        between = [
            self.tr("{low} to {high}").format(low=low, high=high) for low, high in pairwise(bounds)
        ]
        below = self.tr("Below {size}").format(size=bounds[0])
        above = self.tr("{size} and more").format(size=bounds[-1])
        return [below, *between, above][place]
