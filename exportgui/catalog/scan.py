"""Scan a folder tree into the library in batches; assets keep their ids."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import field
from pathlib import Path

from exportgui.boundary import asset_boundary
from exportgui.catalog.asset_writer import AssetWriter, ScannedAsset
from exportgui.catalog.filetypes import type_by_name, type_of_file
from exportgui.catalog.names import join, listed_name, name_on_disk
from exportgui.catalog.scan_problem import ScanProblem, scan_problem
from exportgui.catalog.system_names import is_left_out
from exportgui.errors import EnvironmentFault, SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, joined
from exportgui.same_file import is_inside
from exportgui.system_errors import cannot_be_read

_NOT_UNICODE = Message("the name is not valid Unicode; rename the file or folder")
_LEADS_OUT = Message("a link that leads out of the catalog's root; it is not followed")
_LEADS_NOWHERE = Message("a link that leads nowhere")
_HIDDEN_ATTRIBUTE: int = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 2)


@dataclass
class FolderScan:
    """One scan of the tree below ``root``.

    Hidden files and folders are skipped, those of systems, and those that jobs export to. Links to
    files inside the root are listed; links to folders are not entered (a folder inside the root is
    listed where it is). A link that leaves the root is not followed and is named in ``problems``,
    as is what cannot be read; a folder that cannot be read keeps the assets it had. After an
    interrupted scan the next one continues where that stopped, and scans the folders before that
    place last.
    """

    root: Path
    writer: AssetWriter
    stop: Callable[[], bool] | None = None
    problems: list[ScanProblem] = field(default_factory=list)
    _visited: set[str] = field(default_factory=set)
    _untouched: list[str] = field(default_factory=list)
    _keeps_place: bool = False
    _left_out: frozenset[str] = frozenset()

    def run(self) -> bool:
        """Scan the whole tree; False when stopped early. EnvironmentFault when the root is gone."""
        if not self.root.is_dir():
            gone = Message("the folder is gone or cannot be reached")
            raise EnvironmentFault(joined(": ", (self.root, gone)))
        self._keeps_place = True
        self._left_out = self.writer.left_out(self.root)
        self._walk(self._walk([""], _parts(self.writer.interrupted_at() or "")))
        if self._stopped():
            self.writer.flush()
            return False
        self._drop_vanished("")
        self.writer.finish()
        return True

    def run_in(self, folder: str) -> None:
        """Scan one folder and the new ones below it; remove the assets that are gone from them."""
        self._left_out = self.writer.left_out(self.root)
        if any(folder == out or folder.startswith(f"{out}/") for out in self._left_out):
            return
        if (self.root / name_on_disk(folder)).is_dir():
            start = len(folder) + 1 if folder else 0
            names = {
                path[start:].partition("/")[0]
                for path in self._stored_folders(folder)
                if path != folder
            }
            below = self._scan_folder(folder)
            known = {join(folder, name) for name in names}
            self._untouched += [path for path in below if path in known]
            self._walk([path for path in reversed(below) if path not in known])
        self._drop_vanished(folder)
        self.writer.flush()

    def _walk(self, pending: list[str], start: list[str] | None = None) -> list[str]:
        """Scan folder after folder, taking the last of ``pending``.

        Folders that sort before ``start`` are not scanned but returned.
        """
        earlier: list[str] = []
        while pending and not self._stopped():
            folder = pending.pop()
            parts = _parts(folder)
            if start and parts < start[: len(parts)]:
                earlier.append(folder)
            else:
                pending.extend(reversed(self._scan_folder(folder)))
        return earlier[::-1]

    def _stopped(self) -> bool:
        return self.stop is not None and self.stop()

    def _scan_folder(self, folder: str) -> list[str]:
        """Store one folder's files; return its sub-folders, sorted."""
        known = self._stored_files(folder)
        below: list[str] = []
        try:
            for entry in _entries(self.root / name_on_disk(folder)):
                if self._stopped():
                    return below
                name = listed_name(entry.name)
                if not _storable(name):
                    where = join(folder, ascii(entry.name))
                    self.problems.append(scan_problem(where, _NOT_UNICODE))
                elif entry.is_dir(follow_symlinks=False):
                    below.extend({join(folder, name)} - self._left_out)
                else:
                    self._scan_file(folder, name, entry, known)
        except OSError as error:
            self._untouched.append(folder)
            message = joined(": ", (folder or str(self.root), cannot_be_read(error)))
            self.problems.append(ScanProblem(folder, message, is_folder=True))
            return sorted(below)
        self._visited.add(folder)
        if self._keeps_place:
            self.writer.place = folder
        self.writer.remove(id_ for id_, _, _ in known.values())
        return sorted(below)

    def _stored_files(self, folder: str) -> dict[str, tuple[int, int, int]]:
        """Id, size and time of the assets in a folder, by name, as the library has them."""
        with self.writer.store.reading() as connection:
            rows = connection.execute(
                "SELECT name, id, size, mtime_ns FROM assets WHERE catalog = ? AND folder = ?"
                " AND NOT placeholder",
                (self.writer.catalog, folder),
            )
            return {name: (id_, size, mtime_ns) for name, id_, size, mtime_ns in rows}

    def _scan_file(
        self,
        folder: str,
        name: str,
        entry: os.DirEntry[str],
        known: dict[str, tuple[int, int, int]],
    ) -> None:
        """Store one file; a failure makes an asset with a reason, retried by the next scan."""
        path = join(folder, name)
        try:
            with asset_boundary(path):
                self._store_file(folder, name, entry, known)
        except SourceError as error:
            known.pop(name, None)
            reason = error.reason
            self.problems.append(scan_problem(path, reason, is_listed=True))
            kind = type_by_name(name)
            self.writer.put(ScannedAsset(path, folder, name, kind, 0, 0, reason=reason))

    def _store_file(
        self,
        folder: str,
        name: str,
        entry: os.DirEntry[str],
        known: dict[str, tuple[int, int, int]],
    ) -> None:
        path = join(folder, name)
        try:
            if entry.is_symlink() and (reason := self._why_not_followed(entry)):
                self.problems.append(scan_problem(path, reason, is_folder=True))
                return
            status = entry.stat()
        except FileNotFoundError:
            return  # gone since the folder was read
        except OSError as error:
            self.problems.append(scan_problem(path, cannot_be_read(error)))
            return
        if not stat.S_ISREG(status.st_mode):
            return
        before = known.pop(name, None)
        state = (status.st_size, status.st_mtime_ns)
        if before is not None and before[1:] == state:
            self.writer.count_unchanged()
            return
        self.writer.put(ScannedAsset(path, folder, name, type_of_file(Path(entry.path)), *state))

    def _why_not_followed(self, entry: os.DirEntry[str]) -> Message:
        """Why a link is not followed; empty when it is. Raises OSError."""
        try:
            real = Path(os.path.realpath(entry.path, strict=True))
        except FileNotFoundError:
            return _LEADS_NOWHERE
        return NOTHING if is_inside(real, self.root) else _LEADS_OUT

    def _drop_vanished(self, top: str) -> None:
        for folder in self._stored_folders(top):
            if not self._is_accounted_for(folder):
                self.writer.remove([id_ for id_, _, _ in self._stored_files(folder).values()])

    def _stored_folders(self, top: str) -> list[str]:
        """The folders at and below ``top`` that have assets in the library."""
        # The index alone answers this, unless placeholders have to be told from files.
        where: str = " AND NOT placeholder" if self.writer.has_placeholders() else ""
        operands: tuple[str, ...] = ()
        if top:
            where += " AND (folder = ? OR (folder >= ? AND folder < ?))"
            operands = (top, f"{top}/", f"{top}0")
        with self.writer.store.reading() as connection:
            rows = connection.execute(
                f"SELECT DISTINCT folder FROM assets WHERE catalog = ?{where}",
                (self.writer.catalog, *operands),
            )
            return [folder for (folder,) in rows]

    def _is_accounted_for(self, folder: str) -> bool:
        """Whether a folder was scanned, or could not be read or was not to be scanned."""
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
    if is_left_out(entry.name, is_folder=entry.is_dir(follow_symlinks=False)):
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
