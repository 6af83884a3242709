"""The folders of a catalog as a tree, with the number of assets in and below each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exportgui.gui import words

Index = QModelIndex | QPersistentModelIndex


@dataclass(eq=False)
class Folder:
    """One folder; `count` includes what is below it."""

    path: str
    name: str
    parent: Folder | None = None
    count: int = 0
    children: list[Folder] = field(default_factory=list)

    @property
    def row(self) -> int:
        """Place among its siblings."""
        return self.parent.children.index(self) if self.parent else 0


def tree(counts: Iterable[tuple[str, int]], title: str) -> Folder:
    """Build the tree from (path, assets in and below it); the top folder is called `title`."""
    top = Folder("", title)
    known = {"": top}
    for path, count in counts:
        _reach(path, known).count = count
    return top


def _reach(path: str, known: dict[str, Folder]) -> Folder:
    if path not in known:
        above, _slash, name = path.rpartition("/")
        parent = _reach(above, known)
        known[path] = Folder(path, name, parent)
        parent.children.append(known[path])
    return known[path]


class FolderModel(QAbstractItemModel):
    """One top row (the whole catalog), folders below it."""

    PATH = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top: Folder | None = None

    def set_folders(self, counts: Iterable[tuple[str, int]] | None, title: str = "") -> bool:
        """Show these; None for no catalog. Returns whether the tree's shape changed (and the model was reset)."""
        made = None if counts is None else tree(counts, title)
        if made is not None and self._top is not None and _shape(made) == _shape(self._top):
            _copy_counts(made, self._top)
            self._tell_counts(QModelIndex())
            return False
        self.beginResetModel()
        self._top = made
        self.endResetModel()
        return True

    def _tell_counts(self, parent: QModelIndex) -> None:
        rows = self.rowCount(parent)
        if rows:
            self.dataChanged.emit(self.index(0, 0, parent), self.index(rows - 1, 0, parent))
            for row in range(rows):
                self._tell_counts(self.index(row, 0, parent))

    def find(self, path: str) -> QModelIndex:
        """Index of a folder; invalid when there is none."""
        node = self._top
        for part in filter(None, path.split("/")):
            node = next((child for child in node.children if child.name == part), None) if node else None
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def _node(self, index: Index) -> Folder | None:
        pointer = index.internalPointer() if index.isValid() else None
        return pointer if isinstance(pointer, Folder) else None

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Index of a child."""
        if column != 0 or row < 0 or self._top is None:
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(0, 0, self._top) if row == 0 else QModelIndex()
        node = self._node(parent)
        if node is None or row >= len(node.children):
            return QModelIndex()
        return self.createIndex(row, 0, node.children[row])

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Index of the folder above."""
        node = self._node(child)
        if node is None or node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.row, 0, node.parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of folders directly below."""
        if not parent.isValid():
            return 1 if self._top else 0
        node = self._node(parent)
        return len(node.children) if node else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name with its count; the path under `PATH`."""
        node = self._node(index)
        if node is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{node.name}  {words.number(node.count)}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return node.path or node.name
        return node.path if role == self.PATH else None


def _shape(node: Folder) -> tuple[Any, ...]:
    return (node.name, tuple(_shape(child) for child in node.children))


def _copy_counts(source: Folder, target: Folder) -> None:
    target.count = source.count
    for new, old in zip(source.children, target.children, strict=True):
        _copy_counts(new, old)
