"""File names that are valid on every system, and a registry that keeps them unique within a job.

Names are made for every system, because exports are passed on. The standard library only tells
device names (``PureWindowsPath.is_reserved``, ``os.path.isreserved`` since 3.13), without COM0 and
LPT0; it makes no name valid.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

from exportgui.lazy_regex import pattern
from exportgui.messages import Message, joined
from exportgui.same_file import folded

MAX_BYTES = 255
"""Longest name of one file, in UTF-8 bytes, on common file systems."""

_FORBIDDEN = pattern(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]')
_RESERVED = pattern(
    r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(?:\.|$)", re.IGNORECASE
)
_RAW = pattern("[\udc80-\udcff]")
_NOT_UNICODE = Message("its name is not valid Unicode")
_NOT_ON_WINDOWS = Message("its name has characters that Windows does not take")
_RESERVED_NAME = Message("its name is one that Windows reserves")
_DASH = Message("its name begins with a dash")
_BAD_ENDS = Message("its name is too long, or begins or ends with what not every system takes")
_SUFFIX_ROOM = len("-1000000")
_MAX_EXTENSION = 32
_MAX_END = 64
_NAMED = 5


def safe_name(stem: str, extension: str = "", most: int = MAX_BYTES - _SUFFIX_ROOM) -> str:
    """A file or folder name for Linux, macOS and Windows, close to ``stem + extension``.

    NFC, at most ``most`` bytes, of which a ``-2`` suffix needs more, no character that Windows
    forbids, none of its device names, no trailing dot or blank, and no dash in front, which
    programs take for an option. ``extension`` starts with a dot or is empty; a name
    is shortened before it, unless it is too long to be an extension.
    """
    end = _clean(extension).rstrip(" .")
    if len(end.encode()) > _MAX_END:
        stem = stem + extension
        end = ""
    room = most - len(end.encode())
    name = _trim(_clean(stem), room, keep_dots=bool(end))
    if _RESERVED.match(name + end):
        name = "_" + _trim(name, room - 1, keep_dots=bool(end))
    if name.startswith("-"):
        name = "_" + name[1:]
    return (name or "_") + end


def original_name(name: str) -> str:
    """A file's own name in composed Unicode if it is valid on every system, else a safe name."""
    return safe_name(*split_name(name), MAX_BYTES)


def why_changed(name: str) -> Message:
    """Why `original_name` or `safe_name` gives a file or folder of this name another."""
    if _RAW.search(name):
        return _NOT_UNICODE
    if _FORBIDDEN.search(name):
        return _NOT_ON_WINDOWS
    if name.startswith("-"):
        return _DASH
    return _RESERVED_NAME if _RESERVED.match(name.lstrip(" ")) else _BAD_ENDS


def safe_file_name(typed: str, extension: str) -> str:
    """A safe name from what the user typed, with ``extension`` even if that was not typed."""
    stem = typed.strip()
    if extension and stem.casefold().endswith(extension.casefold()):
        stem = stem[: -len(extension)]
    return safe_name(stem, extension)


def key(path: str) -> str:
    """A key that is equal for paths which differ in case or Unicode form only."""
    return folded(path)


def with_suffix_number(name: str, number: int) -> str:
    """``shoe.jpg`` and 2 give ``shoe-2.jpg``; a leading dot does not start an extension."""
    path = PurePosixPath(name)
    return f"{path.stem}-{number}{path.suffix}"


def split_name(file_name: str) -> tuple[str, str]:
    """Base name and extension of a file's name: ``a.tar.gz`` gives ``a.tar`` and ``.gz``."""
    name = PurePosixPath(file_name).name if "/" in file_name else file_name
    dot = name.rfind(".")
    if not 0 < dot < len(name) - 1:
        return name, ""
    if len(name[dot:].encode(errors="replace")) > _MAX_EXTENSION:
        return file_name, ""
    return name[:dot], name[dot:]


def listed(names: Sequence[str], separator: str = ", ") -> Message:
    """The first few of many names."""
    shown = joined(separator, names[:_NAMED])
    more = len(names) - _NAMED
    if more <= 0:
        return shown
    return Message("{names} and {number} more", names=shown, number=more)


class NameRegistry:
    """Assigns each name once within a job; safe to use from any thread."""

    def __init__(self) -> None:
        self._claimed: set[str] = set()
        self._folders: set[str] = set()
        self._next: dict[str, int] = {}
        self._unread: list[Iterable[str]] = []
        self._lock = threading.Lock()

    def add_folder(self, folder: str) -> None:
        """Reserve the names of a folder and its parents, so that no file gets them."""
        path = PurePosixPath(folder)
        self._folders.update(key(str(part)) for part in (path, *path.parents) if str(part) != ".")

    def add_claimed(self, outputs: Iterable[str]) -> None:
        """Reserve names, as of a resumed job; ``outputs`` is read when the next name is claimed."""
        self._unread.append(outputs)

    def claim_free(self, output: str) -> bool:
        """Reserve this name, if it is free; returns whether it was."""
        with self._lock:
            self._read_claimed()
            wanted = key(output)
            if self._in_use(wanted, frozenset()):
                return False
            self._claimed.add(wanted)
            return True

    def claim(self, output: str, taken: Iterable[str] | set[str] = frozenset()) -> str:
        """Return ``output``, or the first of ``name-2``, ``name-3`` … that is free.

        ``taken`` holds the keys of existing files, as ``key`` makes them.
        """
        with self._lock:
            self._read_claimed()
            return self._claim(
                output, taken if isinstance(taken, set | frozenset) else frozenset(taken)
            )

    def _read_claimed(self) -> None:
        while self._unread:
            self._claimed.update(map(key, self._unread.pop()))

    def _claim(self, output: str, taken: set[str] | frozenset[str]) -> str:
        first = key(output)
        candidate = output
        number = self._next.get(first, 1)
        if number > 1:
            candidate = _numbered(output, number)
        while self._in_use(key(candidate), taken):
            number += 1
            candidate = _numbered(output, number)
        if number > 1:
            self._next[first] = number
        self._claimed.add(key(candidate))
        return candidate

    def _in_use(self, wanted: str, taken: set[str] | frozenset[str]) -> bool:
        return wanted in self._claimed or wanted in self._folders or wanted in taken


def _numbered(output: str, number: int) -> str:
    path = PurePosixPath(output)
    numbered = with_suffix_number(path.name, number)
    excess = len(numbered.encode()) - MAX_BYTES
    if excess > 0:
        stem = path.stem.encode()[:-excess].decode(errors="ignore")
        numbered = with_suffix_number(stem + path.suffix, number)
    return str(path.with_name(numbered))


def _clean(text: str) -> str:
    """The text without what a name must not hold.

    Bytes of a name that is no UTF-8 become the letters that they most often meant (Windows-1252).
    """
    text = _RAW.sub(_western, text)
    return _FORBIDDEN.sub("_", unicodedata.normalize("NFC", text))


def _western(match: re.Match[str]) -> str:
    return bytes([ord(match[0]) - 0xDC00]).decode("cp1252", errors="ignore") or "_"


def _trim(name: str, room: int, *, keep_dots: bool) -> str:
    name = name.lstrip(" ")
    if len(name.encode()) > room:
        name = name.encode()[:room].decode(errors="ignore")
    if not keep_dots:
        return name.rstrip(" .")
    return name.rstrip(" ") if name.strip(" .") else ""
