"""Where a catalog's assets come from: a plain folder here, an IS catalog in its own module."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from exportgui.catalog.defaults import Defaults
from exportgui.catalog.folder import FolderResolver
from exportgui.catalog.objects import SourceRecord
from exportgui.catalog.records import Record
from exportgui.catalog.rows import AssetWriter
from exportgui.catalog.scan import FolderScan
from exportgui.messages import Message
from exportgui.request.macros import MacroBook


class ObjectResolver(Protocol):
    """What the renderer needs of a catalog."""

    @property
    def macros(self) -> MacroBook:
        """The macros requests may use."""

    @property
    def defaults(self) -> Defaults:
        """What holds where a request says nothing."""

    def find_object(self, object_path: str) -> SourceRecord:
        """The record of an object; SourceError when missing, ObjectError when it leaves the
        root.
        """

    def for_locale(self, locale: str | None) -> ObjectResolver:
        """The same catalog as a request with that ``locale=`` sees it, None for none."""

    def find_record(self, object_path: str) -> Record | None:
        """What the record of an object says; None where there is none."""

    def find_profile(self, name: str) -> Path:
        """The file of an ICC profile, by name or path; errors as for ``find_object``."""

    def find_font(self, name: str, bold: bool, italic: bool) -> Path | None:
        """The font file of that name, empty for the default font; None where the catalog has
        none.
        """


class Content(Protocol):
    """A kind of catalog; a new kind is a new class with these few members."""

    @property
    def source(self) -> Path:
        """The folder or file a person opens."""

    @property
    def root(self) -> Path:
        """The folder that no source leaves."""

    @property
    def title(self) -> str:
        """A short name for people."""

    @property
    def resolver(self) -> ObjectResolver:
        """Finds this catalog's objects."""

    def scan(self, writer: AssetWriter, stop: Callable[[], bool] | None) -> tuple[Message, ...]:
        """Tell the writer all assets; what could not be read, one line each."""

    def rescan_folder(self, folder: str, writer: AssetWriter) -> tuple[Message, ...]:
        """As ``scan``, for one folder at least, and what is new below it."""

    def watched_paths(self, folder: str) -> tuple[Path, ...]:
        """The files and folders that change when what is in a folder does."""

    def set_members(self) -> Mapping[str, Sequence[str]]:
        """The objects in each set that has any, by the set's object; both as the scan told them."""


class FolderContent:
    """A folder: its assets are the files below it."""

    def __init__(self, root: Path) -> None:
        self.source = root
        self.root = root
        self.title = root.name or str(root)
        self.resolver = FolderResolver(root)

    def scan(self, writer: AssetWriter, stop: Callable[[], bool] | None) -> tuple[Message, ...]:
        """Walk the tree; see ``FolderScan``."""
        walk = FolderScan(self.root, writer, stop)
        walk.run()
        return tuple(walk.problems)

    def rescan_folder(self, folder: str, writer: AssetWriter) -> tuple[Message, ...]:
        """Look into one folder again; see ``FolderScan``."""
        walk = FolderScan(self.root, writer)
        walk.run_in(folder)
        return tuple(walk.problems)

    def watched_paths(self, folder: str) -> tuple[Path, ...]:
        """The folder."""
        return (self.root / folder,)

    def set_members(self) -> Mapping[str, Sequence[str]]:
        """None: a folder has no sets."""
        return {}
