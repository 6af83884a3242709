"""The other catalogs in a catalog's folder, by their RootIds. Page: r-object.md."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

from exportgui.catalog.inifile import read_ini
from exportgui.catalog.iscatalog import ISCatalog, Stamp, file_stamps, read_catalog
from exportgui.errors import CatalogError


class CatalogFolder:
    """Reads the catalogs of one folder when they are first asked for; any thread may ask.

    ``opened`` is known by its RootId as well, where it has one.
    """

    def __init__(self, opened: ISCatalog) -> None:
        self._files = _root_ids(opened)
        self._opened = opened
        self._known: dict[str, tuple[ISCatalog, Stamp]] = {}
        self._lock = threading.Lock()

    def __getstate__(self) -> dict[str, object]:
        """For the process in which a job renders a picture on its own; the lock stays here."""
        return {name: value for name, value in self.__dict__.items() if name != "_lock"}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state)
        self._lock = threading.Lock()

    @property
    def files(self) -> tuple[Path, ...]:
        """The attribute files of the other catalogs."""
        return tuple(self._files.values())

    def has(self, root_id: str) -> bool:
        """Whether a catalog of the folder has that RootId."""
        return bool(root_id) and (root_id in self._files or root_id == self._opened.root_id)

    def get(self, root_id: str) -> ISCatalog | None:
        """The catalog with that RootId as its files are now; CatalogError where it is damaged."""
        if root_id and root_id == self._opened.root_id:
            return self._opened
        if root_id not in self._files:
            return None
        with self._lock:
            known = self._known.get(root_id)
            if known is None or file_stamps(known[0].files) != known[1]:
                catalog = read_catalog(self._files[root_id])
                known = self._known[root_id] = (catalog, file_stamps(catalog.files))
            return known[0]

    def named_by(self, object_path: str) -> Iterator[tuple[ISCatalog, str]]:
        """Catalogs whose RootId the object begins with, the longest first, and the rest of it."""
        cut = object_path.rfind("/")
        while cut > 0:
            catalog = self.get(object_path[:cut])
            if catalog is not None and cut + 1 < len(object_path):
                yield catalog, object_path[cut + 1 :]
            cut = object_path.rfind("/", 0, cut)


def _root_ids(opened: ISCatalog) -> dict[str, Path]:
    """The RootIds of the other catalogs in the folder; those that cannot be read are skipped."""
    roots: dict[str, Path] = {}
    for path in sorted(opened.ini.parent.glob("*.[iI][nN][iI]")):
        if path == opened.ini:
            continue
        try:
            entry = read_ini(path).get("RootId")
        except CatalogError:
            continue
        if entry is not None and entry.text:
            roots.setdefault(entry.text, path)
    return roots
