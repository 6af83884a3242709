"""The library: every catalog that was opened, its assets with permanent handles, thumbnails."""

from __future__ import annotations

from pathlib import Path
from sqlite3 import Connection

from exportgui.catalog.catalog import Catalog
from exportgui.catalog.content import Content, FolderContent
from exportgui.catalog.library_file import LibraryFile
from exportgui.catalog.listed_names import ListedNames
from exportgui.catalog.names import listed_name, name_on_disk
from exportgui.catalog.search_index import index_next_batch
from exportgui.database.recovery import Rescue
from exportgui.errors import CatalogError
from exportgui.messages import Message, joined, quoted
from exportgui.same_file import folded, same_file
from exportgui.system_errors import system_reason

CATALOG_SUFFIX = ".ini"


class Library:
    """One SQLite file of catalogs; safe to use from any thread.

    ``allow_eps``: PostScript can be converted. A damaged file is set aside and replaced by the
    last good snapshot, which the next scan brings up to date; see ``rescue``. Raises CatalogError
    for a file from a newer version, EnvironmentFault where it cannot be written.
    """

    def __init__(self, db_path: Path, *, allow_eps: bool = False) -> None:
        self._store = LibraryFile(Path(db_path))
        self._allow_eps = allow_eps

    @property
    def rescue(self) -> Rescue | None:
        """How a damaged file was replaced, to be reported; None when it was sound."""
        return self._store.rescue

    def close(self) -> None:
        """Close the file; its catalogs cannot be used afterwards."""
        self._store.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def index_next_batch(self) -> bool:
        """Add a batch of assets to the search index; False when all are in it.

        Takes some 50 ms; call it repeatedly in the background.
        """
        return index_next_batch(self._store)

    def open_catalog(self, source: Path) -> Catalog:
        """The catalog of a folder, or of an IS catalog's attribute file (``.ini``).

        Nothing is scanned: the assets of an earlier scan are available at once.
        Raises CatalogError when the source is neither, or the IS catalog is damaged.
        """
        content = _open_content(Path(source))
        with self._store.writing() as connection:
            id_ = _find_catalog(connection, content.source)
            if id_ is None:
                id_ = connection.execute(
                    "INSERT INTO catalogs (source) VALUES (?)", (listed_name(str(content.source)),)
                ).lastrowid
        content.use_names(ListedNames(self._store, int(id_ or 0)))
        return Catalog(self._store, int(id_ or 0), content, allow_eps=self._allow_eps)


def _find_catalog(connection: Connection, source: Path) -> int | None:
    """The id of a source's catalog, also by another spelling that its volume ignores."""
    name = listed_name(str(source))
    rows = connection.execute("SELECT id, source FROM catalogs").fetchall()
    for id_, stored in rows:
        if stored == name:
            return int(id_)
    # Only paths that differ in case alone are compared on disk: a share that is gone may take
    # minutes to fail.
    alike = (row for row in rows if folded(row[1]) == folded(name))
    return next(
        (int(id_) for id_, stored in alike if same_file(Path(name_on_disk(stored)), source)), None
    )


def _open_content(source: Path) -> Content:
    try:
        real = source.expanduser().resolve(strict=True)
    except (OSError, RuntimeError, ValueError) as error:
        reason = system_reason(error) if isinstance(error, OSError) else quoted(str(error))
        wrong = Message("cannot open this catalog: {detail}", detail=reason)
        raise CatalogError(joined(": ", (source, wrong))) from error
    if real.is_dir():
        return FolderContent(real)
    if real.suffix.lower() == CATALOG_SUFFIX:
        from exportgui.catalog.iscontent import ISContent  # with all that reads an IS catalog

        return ISContent(real)
    wrong = Message("not a catalog; allowed: a folder, or an IS catalog's .ini file")
    raise CatalogError(joined(": ", (source, wrong)))
