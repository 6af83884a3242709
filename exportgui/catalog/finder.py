"""Which object a name means that is not quite the object's own: the one finder for addresses,
``src=``, ``mask=``, nested requests, templates and default images.

What is there by its exact name (r-object.md) is not looked for. Otherwise the names are tried that
production uses, one kind after the other: without the company in front, without its extension or
with another one, in any case, without a smart crop behind a colon, and, of a plain folder, anywhere
below it. What is not the plain meaning of a name is told. A job's own objects are never looked for
like this: what was there when the job was made must not become another picture.
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
from exportgui.catalog.names import fold, join
from exportgui.messages import Message
from exportgui.request.effective import Note, read_as

_MOST_FILES = 200_000
"""Below a folder that nobody has listed, no more files are looked at."""
_MOST_SHOWN = 4
_OTHER_EXTENSION = 2


class Located(NamedTuple):
    """The exact name of an object, and what is to be told of how it was found."""

    object_path: str
    notes: tuple[Note, ...] = ()


class FileNames(Protocol):
    """Knows files by their names alone."""

    def named(self, key: str) -> Iterable[str]:
        """The paths of files whose folded name, with or without its extension, is ``key``."""


class Finder:
    """Looks for objects by the names that ``exact`` and ``alike`` know.

    ``exact`` tells the object that is there by a name, None where there is none; ``alike`` those
    that have the last part of a name, but for case and extension, where its first parts say;
    ``anywhere`` those that have it wherever they are.
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
        """The object that a name means; None where there is none."""
        found = self._exact(object_path)
        if found is not None:
            return Located(found)
        for name, crop in _without_crop(object_path):
            hit = self._named(name)
            if hit is not None:
                return _told(object_path, name, crop, hit)
        return None

    def _named(self, name: str) -> Located | None:
        for rest in _without_company(name):
            found = self._exact(rest)
            if found is not None:
                return Located(found)
            hit = _likeliest(rest, self._candidates(rest, partial(self._alike, rest)))
            if hit is not None:
                return hit
        last = name.rpartition("/")[2]
        if self._anywhere is None or not last:
            return None
        return _likeliest(name, self._candidates(last, self._anywhere.named))

    @staticmethod
    def _candidates(name: str, named: Callable[[str], Iterable[str]]) -> list[str]:
        found = (one for key in _keys(name) for one in named(key))
        return sorted(dict.fromkeys(found), key=lambda one: (_unlikeness(name, one), one))


def _without_crop(object_path: str) -> Iterator[tuple[str, str]]:
    """The name, and the name without its smart crop."""
    yield object_path, ""
    name, _, crop = object_path.rpartition(":")
    if name.rpartition("/")[2] and "/" not in crop:
        yield name, crop


def _without_company(name: str) -> Iterator[str]:
    """The name, and what is left of it without its first parts."""
    parts = [part for part in name.split("/") if part]
    for start in range(len(parts)):
        yield "/".join(parts[start:])


def _keys(name: str) -> Iterator[str]:
    """What the folded name of a file, with or without its extension, may be."""
    last = name.rpartition("/")[2]
    yield fold(last)
    if extension(last) in BY_EXTENSION:
        yield fold(last.rpartition(".")[0])


def _unlikeness(name: str, found: str) -> tuple[int, bool, bool]:
    """How far an object is from what was asked for: by its extension, its case, and its kind."""
    asked = name.rpartition("/")[2]
    own = found.rpartition("/")[2]
    stem = own.rpartition(".")[0]
    is_picture = extension(own) in BY_EXTENSION
    for distance, (one, other) in enumerate(((own, asked), (stem, asked))):
        if fold(one) == fold(other):
            return distance, one != other, not is_picture
    return _OTHER_EXTENSION, not own.startswith(asked.rpartition(".")[0]), not is_picture


def _likeliest(name: str, found: list[str]) -> Located | None:
    """The first of what a name may mean; told where it is one of several, or another file."""
    if not found:
        return None
    chosen = found[0]
    distance = _unlikeness(name, chosen)
    equal = [one for one in found if _unlikeness(name, one) == distance]
    if len(equal) > 1:
        words = {"object": name, "names": equal[:_MOST_SHOWN], "chosen": chosen}
        message = Message("{object} may be {names}: {chosen} is used", **words)
        return Located(chosen, (Note(message, level="warning"),))
    if distance[0] == _OTHER_EXTENSION:
        message = Message("{object} is not here: {chosen} is used", object=name, chosen=chosen)
        return Located(chosen, (Note(message, level="warning"),))
    return Located(chosen)


def _told(object_path: str, name: str, crop: str, hit: Located) -> Located:
    if crop:
        words = {"crop": crop, "object": hit.object_path}
        message = Message("the crop {crop} is kept on the server: all of {object} is used", **words)
        return Located(hit.object_path, (*hit.notes, Note(message, level="warning")))
    wanted = fold(name.strip("/"))
    as_meant = fold(hit.object_path) == wanted or fold(hit.object_path).startswith(f"{wanted}.")
    if hit.notes or as_meant:
        return hit
    note = replace(read_as(object_path, hit.object_path, None, None), reading=None)
    return Located(hit.object_path, (note,))


class FolderNames:
    """The files of the folders below a root, one folder at a time, as they were last looked at."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._known: dict[str, tuple[int, dict[str, list[str]]]] = {}
        self._lock = threading.Lock()

    def named(self, folder: str, key: str) -> Iterable[str]:
        """The paths of those in ``folder`` whose folded name, or stem, is ``key``."""
        try:
            changed = (self._root / folder).stat().st_mtime_ns
            with self._lock:
                known = self._known.get(folder)
                if known is None or known[0] != changed:
                    with os.scandir(self._root / folder) as entries:
                        names = [entry.name for entry in entries if entry.is_file()]
                    known = self._known[folder] = (changed, _by_key(folder, names))
        except (OSError, ValueError):
            return ()
        return known[1].get(key, ())


class TreeNames:
    """The files anywhere below a root, listed when they are first asked for."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._known: dict[str, list[str]] | None = None
        self._lock = threading.Lock()

    def named(self, key: str) -> Iterable[str]:
        """See ``FileNames``; of huge trees only a part is known."""
        with self._lock:
            if self._known is None:
                self._known = self._listed()
        return self._known.get(key, ())

    def _listed(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        count = 0
        for folder, folders, names in os.walk(self._root):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            relative = Path(folder).relative_to(self._root).as_posix()
            for key, paths in _by_key("" if relative == "." else relative, names).items():
                found.setdefault(key, []).extend(paths)
            count += len(names)
            if count > _MOST_FILES:
                break
        return found


def _by_key(folder: str, names: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in names:
        path = join(folder, name)
        for key in {fold(name), fold(name.rpartition(".")[0])} - {""}:
            found.setdefault(key, []).append(path)
    return found
