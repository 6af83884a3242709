"""The other catalogs in a catalog's folder, by their RootIds. Page: r-object.md."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

from exportgui.catalog.inifile import read_ini
from exportgui.catalog.iscatalog import ISCatalog, read_catalog
from exportgui.errors import CatalogError


class CatalogFolder:
    """Reads the catalogs of one folder when they are first asked for; any thread may ask.

    ``opened`` is known by its RootId as well, where it has one.
    """

    def __init__(self, opened: ISCatalog) -> None:
        self._files = _root_ids(opened)
        self._known: dict[str, ISCatalog] = {opened.root_id: opened} if opened.root_id else {}
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
        return root_id in self._files or root_id in self._known

    def get(self, root_id: str) -> ISCatalog | None:
        """The catalog with that RootId; CatalogError where it is damaged."""
        with self._lock:
            if root_id not in self._known and root_id in self._files:
                self._known[root_id] = read_catalog(self._files[root_id])
            return self._known.get(root_id)

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
