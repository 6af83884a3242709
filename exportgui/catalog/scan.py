"""Walking a folder tree into the library, a batch at a time, without losing any asset's id."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import field
from pathlib import Path

from exportgui.boundary import asset_boundary, unreadable
from exportgui.catalog.assets import AssetType
from exportgui.catalog.filetypes import extension, type_by_name, type_of_file
from exportgui.catalog.names import join
from exportgui.catalog.rows import AssetWriter, ScannedAsset
from exportgui.errors import EnvironmentFault, SourceError
from exportgui.file_identity import is_inside
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined, verbatim

_SYSTEM_FILES = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r"})
_NOT_UNICODE = Message("the name is not valid Unicode; rename the file or folder")
_HIDDEN_ATTRIBUTE: int = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 2)


@dataclass
class FolderScan:
    """One walk over the tree below ``root``.

    Hidden files and folders are skipped. Links to files inside the root are listed; links to
    folders are not entered (what they show inside the root is listed where it is), links that leave
    the root are not followed. A folder that cannot be read keeps the assets it had and is named in
    ``problems``. Where the last walk was interrupted, this one goes on from there, and looks at
    what that one has seen at the end.
    """

    root: Path
    writer: AssetWriter
    stop: Callable[[], bool] | None = None
    problems: list[Message] = field(default_factory=list)
    _visited: set[str] = field(default_factory=set)
    _untouched: list[str] = field(default_factory=list)
    _keeps_place: bool = False

    def run(self) -> bool:
        """Walk to the end; False when stopped before it. Raises EnvironmentFault when the root is
        gone.
        """
        if not self.root.is_dir():
            gone = Message("the folder is gone or cannot be reached")
            raise EnvironmentFault(joined(": ", (self.root, gone)))
        self._keeps_place = True
        self._walk(self._walk([""], _parts(self.writer.interrupted_at() or "")))
        if self._stopped():
            self.writer.flush()
            return False
        self._drop_vanished("")
        self.writer.finish()
        return True

    def run_in(self, folder: str) -> None:
        """Look into one folder, and into those below it that are new; forget what has gone from it
        or with it.
        """
        if (self.root / folder).is_dir():
            start = len(folder) + 1 if folder else 0
            deeper = {
                path[start:].partition("/")[0]
                for path in self._stored_folders(folder)
                if path != folder
            }
            below = self._folder(folder)
            known = {join(folder, name) for name in deeper}
            self._untouched += [path for path in below if path in known]
            self._walk([path for path in reversed(below) if path not in known])
        self._drop_vanished(folder)
        self.writer.flush()

    def _walk(self, pending: list[str], start: list[str] | None = None) -> list[str]:
        """Folder after folder, from the last of ``pending``; those before ``start`` are left, and
        come back.
        """
        left: list[str] = []
        while pending and not self._stopped():
            folder = pending.pop()
            parts = _parts(folder)
            if start and parts < start[: len(parts)]:
                left.append(folder)
            else:
                pending.extend(reversed(self._folder(folder)))
        return left[::-1]

    def _stopped(self) -> bool:
        return self.stop is not None and self.stop()

    def _folder(self, folder: str) -> list[str]:
        """Store one folder's files; its sub-folders, sorted."""
        known = self._known(folder)
        below: list[str] = []
        try:
            for entry in _entries(self.root / folder):
                if self._stopped():
                    return below
                if not _storable(entry.name):
                    where = join(folder, ascii(entry.name))
                    self.problems.append(joined(": ", (where, _NOT_UNICODE)))
                elif entry.is_dir(follow_symlinks=False):
                    below.append(join(folder, entry.name))
                else:
                    self._file_alone(folder, entry, known)
        except OSError as error:
            self._untouched.append(folder)
            self.problems.append(unreadable(error, folder or str(self.root)).message)
            return sorted(below)
        self._visited.add(folder)
        if self._keeps_place:
            self.writer.place = folder
        self.writer.drop(id_ for id_, _, _ in known.values())
        return sorted(below)

    def _known(self, folder: str) -> dict[str, tuple[int, int, int]]:
        with self.writer.store.reading() as connection:
            rows = connection.execute(
                "SELECT name, id, size, mtime_ns FROM assets WHERE catalog = ? AND folder = ?",
                (self.writer.catalog, folder),
            )
            return {name: (id_, size, mtime_ns) for name, id_, size, mtime_ns in rows}

    def _file_alone(
        self, folder: str, entry: os.DirEntry[str], known: dict[str, tuple[int, int, int]]
    ) -> None:
        """Store one file; where that goes wrong, as an asset that says why. The next scan looks at
        it again.
        """
        path = join(folder, entry.name)
        try:
            with asset_boundary(path):
                self._file(folder, entry, known)
        except SourceError as error:
            known.pop(entry.name, None)
            reason = verbatim(error.reason)
            self.problems.append(joined(": ", (path, reason)))
            kind = type_by_name(entry.name)
            self.writer.put(ScannedAsset(path, folder, entry.name, kind, 0, 0, reason=reason))

    def _file(
        self, folder: str, entry: os.DirEntry[str], known: dict[str, tuple[int, int, int]]
    ) -> None:
        if entry.is_symlink() and not self._stays_inside(entry):
            return
        try:
            status = entry.stat()
        except OSError:
            return  # gone since the folder was read, or a dangling link
        if not stat.S_ISREG(status.st_mode):
            return
        before = known.pop(entry.name, None)
        if before is not None and before[1:] == (status.st_size, status.st_mtime_ns):
            self.writer.kept()
            return
        kind = _kind(entry)
        self.writer.put(
            ScannedAsset(
                join(folder, entry.name),
                folder,
                entry.name,
                kind,
                status.st_size,
                status.st_mtime_ns,
            )
        )

    def _stays_inside(self, entry: os.DirEntry[str]) -> bool:
        try:
            return is_inside(Path(os.path.realpath(entry.path, strict=True)), self.root)
        except OSError:
            return False

    def _drop_vanished(self, top: str) -> None:
        for folder in self._stored_folders(top):
            if not self._accounted(folder):
                self.writer.drop([id_ for id_, _, _ in self._known(folder).values()])

    def _stored_folders(self, top: str) -> list[str]:
        """The folders that had assets, at and below one."""
        where: str = ""
        operands: tuple[str, ...] = ()
        if top:
            where = " AND (folder = ? OR (folder >= ? AND folder < ?))"
            operands = (top, f"{top}/", f"{top}0")
        with self.writer.store.reading() as connection:
            rows = connection.execute(
                f"SELECT DISTINCT folder FROM assets WHERE catalog = ?{where}",
                (self.writer.catalog, *operands),
            )
            return [folder for (folder,) in rows]

    def _accounted(self, folder: str) -> bool:
        if folder in self._visited:
            return True
        return any(
            not top or folder == top or folder.startswith(f"{top}/") for top in self._untouched
        )


def _parts(folder: str) -> list[str]:
    return folder.split("/") if folder else []


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if not _hidden(entry):
                yield entry


def _hidden(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith(".") or entry.name.lower() in _SYSTEM_FILES:
        return True
    if os.name != "nt":
        return False
    attributes: int = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & _HIDDEN_ATTRIBUTE)


def _storable(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _kind(entry: os.DirEntry[str]) -> AssetType:
    return (
        type_of_file(Path(entry.path))
        if extension(entry.name) == "gif"
        else type_by_name(entry.name)
    )
