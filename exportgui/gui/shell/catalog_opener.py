"""Open folders and catalogs that were chosen or dropped, and the sample."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from exportgui.gui.recipes.recipe_model import is_recipe
from exportgui.gui.shell.welcome import Welcome, sample_catalog
from exportgui.job.archive import is_archive
from exportgui.job.ips.document_kind import DocumentKind, documents_among

if TYPE_CHECKING:
    from exportgui.gui.export.folder_edit import FolderEdit
    from exportgui.gui.session import Session


class CatalogOpener(QObject):
    """Asks for catalogs and opens them; its dialogs appear over `window`.

    `recipes_dropped(paths)` for recipe files, `documents_dropped(kinds)` for IPS documents.
    """

    recipes_dropped = Signal(list)
    documents_dropped = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._dropped: list[Path] = []
        self._names: frozenset[str] = frozenset()

    def choose_folder(self) -> None:
        """Ask for a folder and open it."""
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open folder"), self._start_folder()
        )
        if folder:
            self._session.open(Path(folder))

    def choose_catalog(self) -> None:
        """Ask for a catalog file and open it."""
        kinds = self.tr("Image catalogs (*.ini)")
        name, _kind = QFileDialog.getOpenFileName(
            self._window, self.tr("Open catalog"), self._start_folder(), kinds
        )
        if name:
            self._session.open(Path(name))

    def _start_folder(self) -> str:
        catalog = self._session.catalog
        return str(catalog.root if catalog else Path.home())

    def open_sample(self) -> None:
        """Open the catalog that ships with the program."""
        self._session.open(sample_catalog())

    def open_dropped(self, paths: list[Path]) -> None:
        """Open a dropped folder or catalog; files open their folder and are selected in it."""
        recipes = [path for path in paths if is_recipe(path)]
        if recipes:
            self.recipes_dropped.emit(recipes)
            return
        self._session.query_paths(
            lambda: (documents_among(paths), paths[0].is_dir()),
            lambda answer: self._open_or_emit(paths, *answer),
        )

    def _open_or_emit(
        self, paths: list[Path], documents: Mapping[Path, DocumentKind], is_folder: bool
    ) -> None:
        if documents:
            self.documents_dropped.emit(documents)
        else:
            self._open(paths, is_folder)

    def _open(self, paths: list[Path], is_folder: bool) -> None:
        first = paths[0]
        if is_folder or first.suffix.lower() == ".ini":
            self._session.open(first)
            return
        self._dropped = paths
        self._session.open(first.parent)

    def take_folders(self, field: FolderEdit) -> None:
        """Show the folders that are dropped on a field in it."""
        field.dropped.connect(lambda path: self.folder_of(path, field.show_folder))

    def follow(self, welcome: Welcome) -> None:
        """Open what the page without a catalog asks for."""
        welcome.open_folder.connect(self.choose_folder)
        welcome.open_catalog.connect(self.choose_catalog)
        welcome.open_sample.connect(self.open_sample)

    def folder_of(self, path: Path, done: Callable[[Path], object]) -> None:
        """Call `done` with a dropped folder or ZIP, or with the folder of another file."""
        if is_archive(path):
            done(path)
            return
        self._session.query_paths(
            path.is_dir, lambda is_folder: done(path if is_folder else path.parent)
        )

    def catalog_opened(self) -> None:
        """Select dropped files once their own folder is open, and no other."""
        self._names = frozenset(
            path.name for path in self._dropped if path.parent == self._session.opened_path
        )

    def pop_dropped_names(self) -> frozenset[str]:
        """Names of the files to select, once, as soon as the catalog is scanned."""
        if not self._names or self._session.scanning:
            return frozenset()
        names = self._names
        self._names = frozenset()
        self._dropped = []
        return names
