"""The library: every catalog ever opened, its assets under handles that stay, its thumbnails."""

from __future__ import annotations

from pathlib import Path

from exportgui.catalog.catalog import Catalog
from exportgui.catalog.content import Content, FolderContent
from exportgui.catalog.store import Store
from exportgui.catalog.words import index_some
from exportgui.errors import CatalogError
from exportgui.keeping import Rescue

CATALOG_SUFFIX = ".ini"


class Library:
    """One SQLite file of catalogs; safe to use from any thread.

    ``allow_eps`` says whether PostScript counts as having a picture. A damaged file is kept aside and replaced by
    the last good snapshot, which scanning brings up to date; ``rescue`` tells. Raises CatalogError for a file
    from a newer version, WorldError where it cannot be written.
    """

    def __init__(self, db_path: Path, *, allow_eps: bool = False) -> None:
        self._store = Store(Path(db_path))
        self._allow_eps = allow_eps

    @property
    def rescue(self) -> Rescue | None:
        """What had to be done because the file was damaged, to be told; None when it was sound."""
        return self._store.rescue

    def close(self) -> None:
        """Let go of the file; catalogs of this library are of no use afterwards."""
        self._store.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def index_some(self) -> bool:
        """Take some more assets into the index of words, which makes searches quick; False when all are in it.

        Takes some 50 ms, and is best called again and again in the background.
        """
        return index_some(self._store)

    def open_catalog(self, source: Path) -> Catalog:
        """The catalog of a folder, or of an IS catalog's attribute file (``.ini``).

        Nothing is scanned yet: what an earlier scan found is there at once.
        Raises CatalogError when the source is neither, or the IS catalog is damaged.
        """
        content = _content(Path(source))
        with self._store.writing() as connection:
            connection.execute("INSERT OR IGNORE INTO catalogs (source) VALUES (?)", (str(content.source),))
            row = connection.execute("SELECT id FROM catalogs WHERE source = ?", (str(content.source),)).fetchone()
        return Catalog(self._store, row[0], content, allow_eps=self._allow_eps)


def _content(source: Path) -> Content:
    try:
        real = source.expanduser().resolve(strict=True)
    except (OSError, RuntimeError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise CatalogError(f"{source}: cannot open this catalog ({reason})") from error
    if real.is_dir():
        return FolderContent(real)
    if real.suffix.lower() == CATALOG_SUFFIX:
        from exportgui.catalog.iscontent import ISContent  # with all that reads an IS catalog

        return ISContent(real)
    raise CatalogError(f"{source}: not a catalog; allowed: a folder, or an IS catalog's .ini file")
