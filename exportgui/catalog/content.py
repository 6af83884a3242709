"""Sources of assets: the interface, and a plain folder; `iscontent` has the IS catalog."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from exportgui.catalog.asset_writer import AssetWriter
from exportgui.catalog.defaults import Defaults
from exportgui.catalog.finder import FileNames, Located
from exportgui.catalog.folder import FolderResolver
from exportgui.catalog.names import name_on_disk
from exportgui.catalog.objects import SourceRecord
from exportgui.catalog.records import Record
from exportgui.catalog.scan import FolderScan
from exportgui.catalog.scan_problem import ScanProblem
from exportgui.messages import Message
from exportgui.request.effective import Note
from exportgui.request.macros import MacroBook
from exportgui.request.model import Request
from exportgui.request.preprocessing import Preprocessed


class ObjectResolver(Protocol):
    """What the renderer needs of a catalog."""

    @property
    def macros(self) -> MacroBook:
        """The macros requests may use."""

    @property
    def defaults(self) -> Defaults:
        """The defaults of requests."""

    @property
    def unapplied(self) -> tuple[Note, ...]:
        """Notes about attributes of the main catalog that have no effect here."""

    def find_object(self, object_path: str) -> SourceRecord:
        """The source of an object; SourceError when missing, ObjectError when outside the root."""

    def locate_object(self, object_path: str) -> Located:
        """The exact name of the object that a name means; errors as for ``find_object``."""

    def for_locale(self, locale: str | None) -> ObjectResolver:
        """The resolver for requests with that ``locale=``, None for those without."""

    def for_catalog_of(self, object_path: str) -> ObjectResolver:
        """The resolver of a request with that path, whose main catalog is the one it names."""

    def preprocess(self, object_path: str, request: Request) -> tuple[ObjectResolver, Preprocessed]:
        """The request as the main catalog's rules change it, and the resolver that then counts."""

    def remarks_on(self, object_path: str) -> tuple[Message, ...]:
        """Notes about oddities of an object's record, shown wherever the object is used."""

    def find_record(self, object_path: str) -> Record | None:
        """The catalog record of an object; None where there is none."""

    def find_profile(self, name: str) -> Path:
        """The file of an ICC profile, by name or path; errors as for `find_object`."""

    def find_font(self, name: str, bold: bool, italic: bool) -> Path | None:
        """The file of a font, empty for the default font; None where the catalog has none."""


class Content(Protocol):
    """A kind of catalog; a new kind is a new class with these members."""

    @property
    def source(self) -> Path:
        """The folder or file that was opened."""

    @property
    def root(self) -> Path:
        """The folder that holds all sources."""

    @property
    def roots(self) -> tuple[Path, ...]:
        """The folders that files of assets lie in."""

    @property
    def title(self) -> str:
        """A short name for people."""

    @property
    def resolver(self) -> ObjectResolver:
        """Finds this catalog's objects."""

    def scan(self, writer: AssetWriter, stop: Callable[[], bool] | None) -> tuple[ScanProblem, ...]:
        """Pass all assets to the writer; return what could not be read."""

    def rescan_folder(self, folder: str, writer: AssetWriter) -> tuple[ScanProblem, ...]:
        """Scan one folder at least, and what is new below it."""

    def watched_paths(self, folder: str) -> tuple[Path, ...]:
        """The files and folders to watch for changes of a folder's assets."""

    def use_names(self, names: FileNames) -> None:
        """Find objects anywhere by what the library has listed."""

    def set_members(self) -> Mapping[str, Sequence[str]]:
        """The object paths of the members of each set that has any, by the set's object path."""


class FolderContent:
    """A folder: its assets are the files below it."""

    def __init__(self, root: Path) -> None:
        self.source = root
        self.root = root
        self.roots = (root,)
        self.title = root.name or str(root)
        self.resolver = FolderResolver(root)

    def scan(self, writer: AssetWriter, stop: Callable[[], bool] | None) -> tuple[ScanProblem, ...]:
        """Walk the tree; see `FolderScan`."""
        scan = FolderScan(self.root, writer, stop)
        scan.run()
        return tuple(scan.problems)

    def rescan_folder(self, folder: str, writer: AssetWriter) -> tuple[ScanProblem, ...]:
        """Scan one folder again; see `FolderScan`."""
        scan = FolderScan(self.root, writer)
        scan.run_in(folder)
        return tuple(scan.problems)

    def watched_paths(self, folder: str) -> tuple[Path, ...]:
        """The folder."""
        return (self.root / name_on_disk(folder),)

    def use_names(self, names: FileNames) -> None:
        """See `Content`."""
        self.resolver = FolderResolver(self.root, anywhere=names)

    def set_members(self) -> Mapping[str, Sequence[str]]:
        """Empty: a folder has no sets."""
        return {}
