"""Destinations of jobs inside a catalog: scans leave them out, so outputs become no assets."""

from __future__ import annotations

import os
from pathlib import Path

from exportgui.catalog.library_file import LibraryFile
from exportgui.catalog.names import listed_name, name_on_disk
from exportgui.messages import Message

HAS_ASSETS = Message(
    "the chosen folder holds assets of the catalog, and what is exported there becomes assets too"
)
_LEFT_OUT = Message("the chosen folder lies in the catalog; scans leave it out from now on")


class Destinations:
    """The folders below ``root`` that jobs export to; usable from any thread."""

    def __init__(self, store: LibraryFile, catalog: int, root: Path) -> None:
        self._store = store
        self._catalog = catalog
        self._root = root

    def folders(self) -> frozenset[str]:
        """The folders that still exist, as the catalog lists them; others are removed."""
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT folder FROM destinations WHERE catalog = ?", (self._catalog,)
            ).fetchall()
        existing = {folder for (folder,) in rows if (self._root / name_on_disk(folder)).is_dir()}
        if len(existing) < len(rows):
            with self._store.writing() as connection:
                gone = [(self._catalog, folder) for (folder,) in rows if folder not in existing]
                connection.executemany(
                    "DELETE FROM destinations WHERE catalog = ? AND folder = ?", gone
                )
        return frozenset(existing)

    def note(self, destination: Path) -> Message | None:
        """A note about a destination; None for one outside the catalog."""
        folder = self._folder_of(destination)
        if folder is None:
            return None
        return HAS_ASSETS if self._has_assets(folder) else _LEFT_OUT

    def add(self, destination: Path) -> None:
        """Exclude a destination from scans from now on, unless there are assets in it."""
        folder = self._folder_of(destination)
        if folder is None or self._has_assets(folder):
            return
        with self._store.writing() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO destinations VALUES (?, ?)", (self._catalog, folder)
            )

    def _folder_of(self, destination: Path) -> str | None:
        """The path of a destination below the root, "" for the root; None outside it."""
        real = Path(os.path.realpath(destination))
        if not real.is_relative_to(self._root):
            return None
        folder = real.relative_to(self._root).as_posix()
        return "" if folder == "." else listed_name(folder)

    def _has_assets(self, folder: str) -> bool:
        if not folder:
            return True
        with self._store.reading() as connection:
            row = connection.execute(
                "SELECT 1 FROM assets WHERE catalog = ? AND NOT placeholder"
                " AND (folder = ? OR (folder >= ? AND folder < ?)) LIMIT 1",
                (self._catalog, folder, f"{folder}/", f"{folder}0"),
            ).fetchone()
        return row is not None
