"""The library: every catalog ever opened, its assets under handles that stay, its thumbnails."""

from __future__ import annotations

from pathlib import Path
from sqlite3 import Connection

from exportgui.catalog.catalog import Catalog
from exportgui.catalog.content import Content, FolderContent
from exportgui.catalog.search_index import index_next_batch
from exportgui.catalog.store import Store
from exportgui.database.rescue import Rescue
from exportgui.errors import CatalogError
from exportgui.file_identity import folded, same_file
from exportgui.messages import Message, joined
from exportgui.system_errors import system_reason

CATALOG_SUFFIX = ".ini"


class Library:
    """One SQLite file of catalogs; safe to use from any thread.

    ``allow_eps`` says whether PostScript counts as having a picture. A damaged file is kept aside
    and replaced by the last good snapshot, which scanning brings up to date; ``rescue`` tells.
    Raises CatalogError for a file from a newer version, EnvironmentFault where it cannot be
    written.
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

    def index_next_batch(self) -> bool:
        """Take some more assets into the index of words, which makes searches quick; False when all
        are in it.

        Takes some 50 ms, and is best called again and again in the background.
        """
        return index_next_batch(self._store)

    def open_catalog(self, source: Path) -> Catalog:
        """The catalog of a folder, or of an IS catalog's attribute file (``.ini``).

        Nothing is scanned yet: what an earlier scan found is there at once.
        Raises CatalogError when the source is neither, or the IS catalog is damaged.
        """
        content = _content(Path(source))
        with self._store.writing() as connection:
            id_ = _known(connection, content.source)
            if id_ is None:
                id_ = connection.execute(
                    "INSERT INTO catalogs (source) VALUES (?)", (str(content.source),)
                ).lastrowid
        return Catalog(self._store, int(id_ or 0), content, allow_eps=self._allow_eps)


def _known(connection: Connection, source: Path) -> int | None:
    """The catalog of a source, also by another spelling of its path where the volume ignores
    that.
    """
    rows = connection.execute("SELECT id, source FROM catalogs").fetchall()
    for id_, known in rows:
        if known == str(source):
            return int(id_)
    # Only those whose path is the same but for case are looked at: a share that is gone may take
    # minutes to say so.
    alike = (row for row in rows if folded(row[1]) == folded(str(source)))
    return next((int(id_) for id_, known in alike if same_file(Path(known), source)), None)


def _content(source: Path) -> Content:
    try:
        real = source.expanduser().resolve(strict=True)
    except (OSError, RuntimeError, ValueError) as error:
        reason = system_reason(error) if isinstance(error, OSError) else str(error)
        wrong = Message("cannot open this catalog: {detail}", detail=reason)
        raise CatalogError(joined(": ", (source, wrong))) from error
    if real.is_dir():
        return FolderContent(real)
    if real.suffix.lower() == CATALOG_SUFFIX:
        from exportgui.catalog.iscontent import ISContent  # with all that reads an IS catalog

        return ISContent(real)
    wrong = Message("not a catalog; allowed: a folder, or an IS catalog's .ini file")
    raise CatalogError(joined(": ", (source, wrong)))
