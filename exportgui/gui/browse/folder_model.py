"""The tree of a catalog's folders, with the number of assets in and below each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from exportgui.gui.browse.favourites import pack_folder
from exportgui.gui.i18n import asset_text
from exportgui.gui.widgets import drag_data, tooltips

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
"""The index of nothing, which stands for the parent of what is at the top."""


@dataclass(eq=False)
class Folder:
    """One folder; `count` includes what is below it."""

    path: str
    name: str
    parent: Folder | None = None
    row: int = 0
    count: int = 0
    children: list[Folder] = field(default_factory=list)


@dataclass(frozen=True)
class Tree:
    """All folders by their path, parents first."""

    title: str
    folders: dict[str, Folder]

    def is_like(self, other: Tree) -> bool:
        """Whether it has the same folders in the same order."""
        return self.title == other.title and list(self.folders) == list(other.folders)


def tree(counts: Iterable[tuple[str, int]], title: str) -> Tree:
    """Build the tree from (path, assets in and below it); the top folder is called `title`."""
    known = {"": Folder("", title)}
    for path, count in counts:
        _add_folder(path, known).count = count
    return Tree(title, known)


def _add_folder(path: str, known: dict[str, Folder]) -> Folder:
    if path not in known:
        above, _slash, name = path.rpartition("/")
        parent = _add_folder(above, known)
        known[path] = Folder(path, name, parent, len(parent.children))
        parent.children.append(known[path])
    return known[path]


class FolderModel(QAbstractItemModel):
    """One top row (the whole catalog), folders below it."""

    PATH = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree: Tree | None = None
        self.home: tuple[Path, Path] | None = None  # source and root of the catalog

    def set_folders(self, tree: Tree | None) -> bool:
        """Show these folders, None for no catalog; return whether the model was reset."""
        old = self._tree
        if tree is not None and old is not None and tree.is_like(old):
            self._update_counts(old, tree)
            return False
        self.beginResetModel()
        self._tree = tree
        self.endResetModel()
        return True

    def _update_counts(self, old: Tree, new: Tree) -> None:
        changed = [
            path for path, folder in new.folders.items() if old.folders[path].count != folder.count
        ]
        for path in changed:
            old.folders[path].count = new.folders[path].count
        for above in {path.rpartition("/")[0] for path in changed if path}:
            parent = self.find_folder(above)
            self.dataChanged.emit(
                self.index(0, 0, parent), self.index(self.rowCount(parent) - 1, 0, parent)
            )
        if "" in changed:
            self.dataChanged.emit(self.index(0, 0), self.index(0, 0))

    @property
    def _top(self) -> Folder | None:
        return self._tree.folders[""] if self._tree else None

    def paths(self) -> list[str]:
        """All folders, parents first."""
        return list(self._tree.folders) if self._tree else []

    def find_folder(self, path: str) -> QModelIndex:
        """Index of a folder; invalid when there is none."""
        node = self._tree.folders.get(path) if self._tree else None
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def _node(self, index: Index) -> Folder | None:
        pointer = index.internalPointer() if index.isValid() else None
        return pointer if isinstance(pointer, Folder) else None

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """Index of a child."""
        if column != 0 or row < 0 or self._top is None:
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(0, 0, self._top) if row == 0 else QModelIndex()
        node = self._node(parent)
        if node is None or row >= len(node.children):
            return QModelIndex()
        return self.createIndex(row, 0, node.children[row])

    def parent(self, child: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Index of the folder above."""
        node = self._node(child)
        if node is None or node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.row, 0, node.parent)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Number of folders directly below."""
        if not parent.isValid():
            return 1 if self._top else 0
        node = self._node(parent)
        return len(node.children) if node else 0

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """One column."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Folders can be dragged."""
        return (
            super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
            if index.isValid()
            else Qt.ItemFlag.NoItemFlags
        )

    def mimeTypes(self) -> list[str]:
        """A folder of the catalog, and of the file system."""
        return [drag_data.FOLDER, drag_data.FILES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """One folder."""
        return pack_folder(*self.home, indexes[0].data(self.PATH)) if self.home else QMimeData()

    def supportedDragActions(self) -> Qt.DropAction:
        """Dragging never moves a folder."""
        return Qt.DropAction.CopyAction

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name with its count; the path under `PATH`."""
        node = self._node(index)
        if node is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{node.name}  {asset_text.number(node.count)}"
        if role in tooltips.ROLES:
            return tooltips.answer(role, node.path or node.name)
        return node.path if role == self.PATH else None
