"""The assets of a listed catalog by their names, for `exportgui.catalog.finder`."""

from __future__ import annotations

from collections.abc import Iterable

from exportgui.catalog.library_file import LibraryFile
from exportgui.catalog.names import fold, sort_key

_MAX_NAMES = 64


class ListedNames:
    """Looks into the library instead of walking the disk; any thread."""

    def __init__(self, store: LibraryFile, catalog: int) -> None:
        self._store = store
        self._catalog = catalog

    def named(self, key: str) -> Iterable[str]:
        """The objects whose folded name, with or without its extension, is ``key``."""
        whole = sort_key(key)
        # '/' is the character after '.': one range of the index holds every extension.
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT object, name FROM assets WHERE catalog = ? AND NOT placeholder AND"
                " (name_key = ? OR (name_key >= ? AND name_key < ?)) ORDER BY object LIMIT ?",
                (self._catalog, whole, f"{whole}.", f"{whole}/", _MAX_NAMES),
            ).fetchall()
        return [
            object_path
            for object_path, name in rows
            if key in (fold(name), fold(name.rpartition(".")[0]))
        ]
