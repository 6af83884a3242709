"""Find objects by inexact names, as in addresses, ``src=``, ``mask=`` and nested requests.

Also in templates and for default images. An exact name (r-object.md) always prevails. Otherwise the
variants are tried that production accepts, in this order: without the company in front, without the
extension or with another one, in any case, without a smart crop after a colon, with blanks where
the name has plus signs, and, in a plain folder, anywhere below it. Results that are not the obvious
meaning of a name come with a note. A job's own objects are never searched like this, so that they
cannot become other pictures than when the job was made.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol

from exportgui.catalog.filetypes import BY_EXTENSION, extension
from exportgui.catalog.names import fold, join, listed_name, name_on_disk
from exportgui.catalog.system_names import is_left_out
from exportgui.messages import Message
from exportgui.request.effective import Note, read_as

_MAX_FILES = 200_000
"""Files that are listed below a folder that has not been scanned."""
_MAX_SHOWN = 4
_OTHER_EXTENSION = 2


class Located(NamedTuple):
    """The exact name of an object, and notes on how it was found."""

    object_path: str
    notes: tuple[Note, ...] = ()


class FileNames(Protocol):
    """An index of files by their names."""

    def named(self, key: str) -> Iterable[str]:
        """The paths of files whose folded name, with or without its extension, is ``key``."""


class Finder:
    """Finds objects by inexact names, with three look-ups.

    ``exact`` returns the object of that name, None for none; ``alike`` takes a name and a key, and
    returns the objects in the name's folder whose folded name is the key; ``anywhere`` returns
    those in any folder.
    """

    def __init__(
        self,
        exact: Callable[[str], str | None],
        alike: Callable[[str, str], Iterable[str]],
        anywhere: FileNames | None = None,
    ) -> None:
        self._exact = exact
        self._alike = alike
        self._anywhere = anywhere

    def locate(self, object_path: str) -> Located | None:
        """The best match for a name; None where there is none."""
        exact = self._exact(object_path)
        if exact is not None:
            return Located(exact)
        for name, crop in _spellings(object_path):
            hit = self._find(name)
            if hit is not None:
                return _with_notes(object_path, name, crop, hit)
        return None

    def _find(self, name: str) -> Located | None:
        for rest in _without_company(name):
            exact = self._exact(rest)
            if exact is not None:
                return Located(exact)
            hit = _best(rest, self._candidates(rest, partial(self._alike, rest)))
            if hit is not None:
                return hit
        last = name.rpartition("/")[2]
        if self._anywhere is None or not last:
            return None
        return _best(name, self._candidates(last, self._anywhere.named))

    @staticmethod
    def _candidates(name: str, named: Callable[[str], Iterable[str]]) -> list[str]:
        """The paths that match a name, the most similar first."""
        paths = (path for key in _keys(name) for path in named(key))
        return sorted(dict.fromkeys(paths), key=lambda path: (_distance(name, path), path))


def _spellings(object_path: str) -> Iterator[tuple[str, str]]:
    """The name and the name without its smart crop, as written and with blanks for plus signs."""
    for written in dict.fromkeys((object_path, object_path.replace("+", " "))):
        yield written, ""
        name, _, crop = written.rpartition(":")
        if name.rpartition("/")[2] and "/" not in crop:
            yield name, crop


def _without_company(name: str) -> Iterator[str]:
    """The name, and the name without its first folder, its first two folders and so on."""
    parts = [part for part in name.split("/") if part]
    for start in range(len(parts)):
        yield "/".join(parts[start:])


def _keys(name: str) -> Iterator[str]:
    """The keys to look up for a name: its last part, folded, with and without its extension."""
    last = name.rpartition("/")[2]
    yield fold(last)
    if extension(last) in BY_EXTENSION:
        yield fold(last.rpartition(".")[0])


def _distance(name: str, path: str) -> tuple[int, bool, bool]:
    """How much an object differs from the requested name: by extension, case, and kind of file."""
    requested = name.rpartition("/")[2]
    own = path.rpartition("/")[2]
    stem = own.rpartition(".")[0]
    is_picture = extension(own) in BY_EXTENSION
    for distance, candidate in enumerate((own, stem)):
        if fold(candidate) == fold(requested):
            return distance, candidate != requested, not is_picture
    return _OTHER_EXTENSION, not own.startswith(requested.rpartition(".")[0]), not is_picture


def _best(name: str, candidates: list[str]) -> Located | None:
    """The first candidate, with a note where others are as good, or its extension is another."""
    if not candidates:
        return None
    chosen = candidates[0]
    distance = _distance(name, chosen)
    equal = [path for path in candidates if _distance(name, path) == distance]
    if len(equal) > 1:
        values = {"object": name, "names": equal[:_MAX_SHOWN], "chosen": chosen}
        message = Message("{object} may be {names}: {chosen} is used", **values)
        return Located(chosen, (Note(message, level="warning"),))
    if distance[0] == _OTHER_EXTENSION:
        message = Message("{object} is not here: {chosen} is used", object=name, chosen=chosen)
        return Located(chosen, (Note(message, level="warning"),))
    return Located(chosen)


def _with_notes(object_path: str, name: str, crop: str, hit: Located) -> Located:
    """The hit with a note on a dropped crop, or on a name that is not obviously the same."""
    if crop:
        values = {"crop": crop, "object": hit.object_path}
        message = Message(
            "the crop {crop} is kept on the server: all of {object} is used", **values
        )
        return Located(hit.object_path, (*hit.notes, Note(message, level="warning")))
    wanted = fold(name.strip("/"))
    is_obvious = fold(hit.object_path) == wanted or fold(hit.object_path).startswith(f"{wanted}.")
    if hit.notes or is_obvious:
        return hit
    note = replace(read_as(object_path, hit.object_path, None, None), reading=None)
    return Located(hit.object_path, (note,))


class FolderNames:
    """The files of single folders below a root, listed again when a folder has changed."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._known: dict[str, tuple[int, dict[str, list[str]]]] = {}
        self._lock = threading.Lock()

    def named(self, folder: str, key: str) -> Iterable[str]:
        """The paths of the files in ``folder`` whose folded name, or stem, is ``key``."""
        try:
            path = self._root / name_on_disk(folder)
            changed = path.stat().st_mtime_ns
            with self._lock:
                known = self._known.get(folder)
                if known is None or known[0] != changed:
                    with os.scandir(path) as entries:
                        names = [entry.name for entry in entries if entry.is_file()]
                    known = self._known[folder] = (changed, _by_key(folder, names))
        except (OSError, ValueError):
            return ()
        return known[1].get(key, ())


class TreeNames:
    """The files anywhere below a root, listed once, when they are first needed."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._known: dict[str, list[str]] | None = None
        self._lock = threading.Lock()

    def named(self, key: str) -> Iterable[str]:
        """The paths of files whose folded name, or stem, is ``key``; huge trees are cut off."""
        with self._lock:
            if self._known is None:
                self._known = self._list_files()
        return self._known.get(key, ())

    def _list_files(self) -> dict[str, list[str]]:
        files: dict[str, list[str]] = {}
        count = 0
        for folder, folders, names in os.walk(self._root):
            folders[:] = sorted(name for name in folders if not is_left_out(name, is_folder=True))
            listed = [name for name in names if not is_left_out(name, is_folder=False)]
            relative = listed_name(Path(folder).relative_to(self._root).as_posix())
            for key, paths in _by_key("" if relative == "." else relative, listed).items():
                files.setdefault(key, []).extend(paths)
            count += len(names)
            if count > _MAX_FILES:
                break
        return files


def _by_key(folder: str, names: Iterable[str]) -> dict[str, list[str]]:
    """The paths of files in a folder by their folded names and stems."""
    files: dict[str, list[str]] = {}
    for name in map(listed_name, names):
        path = join(folder, name)
        for key in {fold(name), fold(name.rpartition(".")[0])} - {""}:
            files.setdefault(key, []).append(path)
    return files
