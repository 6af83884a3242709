"""Resolve objects in a plain folder: every file below it, by its relative path."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from exportgui.catalog.defaults import Defaults
from exportgui.catalog.finder import FileNames, Finder, FolderNames, Located, TreeNames
from exportgui.catalog.names import name_on_disk
from exportgui.catalog.objects import SourceRecord, locate_file
from exportgui.catalog.records import Record, Table
from exportgui.errors import MissingObjectError, SourceError
from exportgui.messages import Message
from exportgui.request.builtin_macros import with_built_in
from exportgui.request.effective import Note
from exportgui.request.macros import MacroBook, default_macros
from exportgui.request.model import Request
from exportgui.request.preprocessing import Preprocessed


class FolderResolver:
    """Finds objects below one folder, with the defaults of a missing catalog.

    ``macros`` add to the built-in ones and to those of every catalog; ``anywhere`` knows the files
    of the tree, which is walked otherwise. A leading ``/`` means the default catalog (r-object.md);
    here that is the folder itself.
    """

    def __init__(
        self,
        root: Path,
        macros: MacroBook | None = None,
        defaults: Defaults | None = None,
        anywhere: FileNames | None = None,
    ) -> None:
        self.root = Path(root).absolute()
        self._use_names(anywhere)
        self.macros = with_built_in(
            default_macros().merged(macros if macros is not None else MacroBook())
        )
        self.defaults = defaults if defaults is not None else Defaults()

    def __getstate__(self) -> dict[str, object]:
        """For the process in which a job renders a picture on its own; it walks the tree itself."""
        return {"root": self.root, "macros": self.macros, "defaults": self.defaults}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state)
        self._use_names(None)

    def _use_names(self, anywhere: FileNames | None) -> None:
        self._names = FolderNames(self.root)
        self._finder = Finder(self._exact, self._alike, anywhere or TreeNames(self.root))

    @property
    def unapplied(self) -> tuple[Note, ...]:
        """Nothing: a folder declares nothing."""
        return ()

    def find_object(self, object_path: str) -> SourceRecord:
        """The source record of a file; ``object_path`` is plain text, not percent-encoded.

        Raises ObjectError when it is outside the folder, SourceError when there is no such file.
        """
        relative = object_path[1:] if object_path.startswith("/") else object_path
        return SourceRecord(path=locate_file(self.root, name_on_disk(relative)))

    def locate_object(self, object_path: str) -> Located:
        """The file that a name means; errors as for `find_object`."""
        found = self._finder.locate(object_path.removeprefix("/"))
        if found is None:
            self.find_object(object_path)
            return Located(object_path)
        return found

    def _exact(self, name: str) -> str | None:
        try:
            self.find_object(name)
        except SourceError:
            return None
        return name

    def _alike(self, name: str, key: str) -> Iterable[str]:
        return self._names.named(name.rpartition("/")[0], key)

    def for_locale(self, locale: str | None) -> FolderResolver:
        """The same resolver: only catalogs have localization maps."""
        return self

    def for_catalog_of(self, object_path: str) -> FolderResolver:
        """The same resolver: a folder has no other catalogs."""
        return self

    def preprocess(self, object_path: str, request: Request) -> tuple[FolderResolver, Preprocessed]:
        """The same: a folder has no rules."""
        return self, Preprocessed(object_path, request)

    def remarks_on(self, object_path: str) -> tuple[Message, ...]:
        """Nothing: a folder has no records."""
        return ()

    def find_record(self, object_path: str) -> Record | None:
        """An empty record for every file; None where there is no file."""
        try:
            source = self.find_object(object_path)
        except MissingObjectError:
            return None
        return Record(object_path, Table.IMAGE, source.path or self.root, 1)

    def find_profile(self, name: str) -> Path:
        """The file of an ICC profile; errors as for `find_object`."""
        return locate_file(self.root, name_on_disk(name.removeprefix("/")))

    def find_font(self, name: str, bold: bool, italic: bool) -> Path | None:
        """None: a folder has no font map."""
        return None
