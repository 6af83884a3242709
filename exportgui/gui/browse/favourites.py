"""The model of favourite folders, which are dragged into it and ordered by hand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from exportgui.gui import window_state
from exportgui.gui.widgets import drag_data, tooltips

Index = QModelIndex | QPersistentModelIndex
PLACE = "application/x-exportgui-favourite"


@dataclass(frozen=True, slots=True)
class Favourite:
    """A folder ("" for the top) of the catalog that a folder or file `source` is."""

    source: str
    folder: str = ""

    @property
    def name(self) -> str:
        """What it is called: the last part of its path."""
        return (self.folder or Path(self.source).stem or self.source).rpartition("/")[2]

    @property
    def place(self) -> str:
        """Where it is, for a tooltip."""
        return f"{self.source} › {self.folder}" if self.folder else self.source


class FavouriteModel(QAbstractListModel):
    """Rows are favourites, each once; `changed` whenever they are others, `edited` when a person
    made them so. `files_dropped(paths, row)` from a file manager: which of them are folders tells
    the disk, which may be slow.
    """

    changed = Signal()
    edited = Signal()
    files_dropped = Signal(list, int)
    FAVOURITE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Favourite] = []
        self._kept: list[Favourite] = []

    def state(self) -> list[list[str]]:
        """The favourites as what JSON can hold."""
        return [[row.source, row.folder] for row in self._rows]

    def restore(self, stored: object) -> None:
        """Show the stored favourites; unknown values are ignored."""
        self._show(_readable(stored))

    def save(self) -> None:
        """Save them, with what another window has saved since."""
        window_state.change(lambda stored: {"favourites": self.merge(stored.get("favourites"))})

    def merge(self, stored: object) -> list[list[str]]:
        """What is to be kept: these favourites, with the edits that another window has kept since.

        They are shown too.
        """
        theirs = _readable(stored)
        gone = set(self._kept) - set(theirs)
        known = {*self._kept, *self._rows}
        merged = [row for row in self._rows if row not in gone]
        self._show(merged + [row for row in theirs if row not in known])
        return self.state()

    def _show(self, rows: list[Favourite]) -> None:
        self._kept = list(rows)
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.changed.emit()

    def at(self, row: int) -> Favourite | None:
        """The favourite in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def add(self, fresh: Iterable[Favourite], row: int = -1) -> None:
        """Insert these before a row (-1: at the end); a favourite that is listed already moves."""
        place = row if 0 <= row <= len(self._rows) else len(self._rows)
        for favourite in fresh:
            if favourite in self._rows:
                self.move(self._rows.index(favourite), place)
                place = self._rows.index(favourite) + 1
                continue
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, favourite)
            self.endInsertRows()
            place += 1
        self._tell_edit()

    def remove(self, row: int) -> None:
        """Take one away."""
        if self.at(row) is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()
            self._tell_edit()

    def move(self, row: int, before: int) -> None:
        """Put a row before another."""
        if self.at(row) is None or before in (row, row + 1) or not 0 <= before <= len(self._rows):
            return
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), before)
        favourite = self._rows.pop(row)
        self._rows.insert(before - (before > row), favourite)
        self.endMoveRows()
        self._tell_edit()

    def _tell_edit(self) -> None:
        self.changed.emit()
        self.edited.emit()

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of favourites."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, and where it is."""
        favourite = self.at(index.row()) if index.isValid() else None
        if favourite is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return favourite.name
        if role in tooltips.ROLES:
            return tooltips.answer(role, favourite.place)
        return favourite if role == self.FAVOURITE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Favourites can be dragged; between them folders can be dropped."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return (
            flag.ItemIsEnabled
            | flag.ItemIsSelectable
            | flag.ItemIsDragEnabled
            | flag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:
        """Folders of the catalog, folders of a file manager, and favourites themselves."""
        return [PLACE, drag_data.FOLDER, drag_data.FILES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Which row is dragged."""
        data = QMimeData()
        data.setData(PLACE, str(indexes[0].row()).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Dropping copies; `dropMimeData` moves what is dragged within the list."""
        return Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Whether there is a folder in it."""
        return data.hasFormat(PLACE) or bool(dropped(data) or drag_data.local_paths(data))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Take folders in, or put a favourite elsewhere."""
        place = parent.row() if parent.isValid() else row if row >= 0 else len(self._rows)
        if data.hasFormat(PLACE):
            number = drag_data.row_number(data, PLACE)
            if number is not None:
                self.move(number, place)
        elif paths := drag_data.local_paths(data):
            self.files_dropped.emit(paths, place)
        else:
            self.add(dropped(data), place)
        # False: the view would take the dragged row away after a move.
        return False


def _readable(stored: object) -> list[Favourite]:
    """The favourites in what JSON held, each once."""
    pairs = stored if isinstance(stored, list) else []
    good = [pair for pair in pairs if isinstance(pair, list) and len(pair) == 2]
    return list(dict.fromkeys(Favourite(str(source), str(folder)) for source, folder in good))


def pack_folder(source: Path, root: Path, folder: str) -> QMimeData:
    """A folder of a catalog as drag data, for favourites and for other programs."""
    data = drag_data.files([root / folder])
    data.setData(drag_data.FOLDER, json.dumps([str(source), folder]).encode())
    return data


def dropped(data: QMimeData) -> list[Favourite]:
    """The folder of a catalog in drag data."""
    if not data.hasFormat(drag_data.FOLDER):
        return []
    try:
        pair = json.loads(bytes(data.data(drag_data.FOLDER).data()))
    except (ValueError, RecursionError):
        return []
    return _readable([pair])


def catalogs_among(paths: Iterable[Path]) -> list[Favourite]:
    """Those paths that can be opened: folders and IS catalogs. For a worker; raises OSError."""
    return [
        Favourite(str(path)) for path in paths if path.is_dir() or path.suffix.lower() == ".ini"
    ]
