"""Resolve object paths to files, never outside the catalog's root."""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from contextlib import suppress
from pathlib import Path

from exportgui.boundary import unreadable
from exportgui.errors import MissingObjectError, ObjectError, SourceError
from exportgui.file_kinds import no_source
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, joined
from exportgui.same_file import is_inside

_SCHEME = pattern(r"[A-Za-z][A-Za-z0-9+.-]+:/")
_DRIVE = pattern(r"[A-Za-z]:[\\/]")
_ALLOWED = Message("a catalog Id or a path below the catalog's root")
_NETWORK = Message("network sources are not read")
_ABSOLUTE = Message("absolute paths are not allowed")


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """The source of an object: a file, a file with its catalog record, or a template.

    ``page`` counts from 0. ``anchor`` is in pixels of the full-size image, ``resolution`` in the
    catalog's own units, ``print_resolution`` in dots per inch; ``thumb_type`` is 1 crop, 2 fit or 3
    texture, ``thumb_resolution`` in the units of ``resolution``; ``icc_profile`` names a profile.
    """

    path: Path | None
    page: int = 0
    mask_path: Path | None = None
    modifier: str = ""
    post_modifier: str = ""
    anchor: tuple[int, int] | None = None
    resolution: float | None = None
    print_resolution: float | None = None
    icc_profile: str = ""
    is_template: bool = False
    record_id: str | None = None
    thumb_type: int | None = None
    thumb_resolution: float | None = None


def check_object(object_path: str) -> None:
    """Raise ObjectError for an object path that is empty, or has a part that is not allowed.

    That is a NUL, a network address, a drive or a parent folder.
    """
    if not object_path:
        raise ObjectError(Message("no object is given"), allowed=_ALLOWED)
    if "\0" in object_path:
        raise _object_error(object_path, Message("contains a NUL character"))
    if _SCHEME.match(object_path):
        raise _object_error(object_path, _NETWORK)
    if _DRIVE.match(object_path) or object_path.startswith(("\\\\", "//")):
        raise _object_error(object_path, _ABSOLUTE)
    if ".." in object_path and ".." in re.split(r"[/\\]", object_path):
        raise _object_error(object_path, Message("'..' is not allowed"))


def locate_file(root: Path, relative: str, *, default_ext: str = "") -> Path:
    """The regular file at ``relative`` below ``root``, links followed.

    ``default_ext`` (with its dot) is appended when the last element has no suffix. Raises
    ObjectError where the path or a link in it leaves the root, SourceError where there is no file.
    """
    check_object(relative)
    if os.path.isabs(relative):  # noqa: PTH117
        raise _object_error(relative, _ABSOLUTE)
    wanted = _with_suffix(relative, default_ext) if default_ext else relative
    if (found := _existing(root, wanted)) is not None:
        return found
    spellings = (spelling for path in (wanted, relative) for spelling in _spellings(path))
    for other in dict.fromkeys(spellings):
        if other != wanted and (found := _existing(root, other)) is not None:
            return found
    if _is_network(relative):
        raise _object_error(relative, _NETWORK)
    raise MissingObjectError(Message("no such file below {folder}", folder=root), wanted)


def is_file(root: Path, relative: str, *, default_ext: str = "") -> bool:
    """Whether there is a regular file at ``relative`` below ``root``; see `locate_file`."""
    with suppress(SourceError, ObjectError):
        locate_file(root, relative, default_ext=default_ext)
        return True
    return False


def _spellings(path: str) -> tuple[str, ...]:
    """The path as written, then in the other Unicode forms: systems store names differently."""
    if path.isascii():
        return (path,)
    return tuple(
        dict.fromkeys(
            (path, unicodedata.normalize("NFC", path), unicodedata.normalize("NFD", path))
        )
    )


def _existing(root: Path, relative: str) -> Path | None:
    # Asked once per asset; pathlib takes several times as long.
    path = os.path.normpath(os.path.join(root, relative))  # noqa: PTH118
    try:
        mode = _mode_without_links(os.fspath(root), path)
        if mode is None:
            real = os.path.realpath(path, strict=True)
            mode = os.stat(real).st_mode  # noqa: PTH116
            # Equal paths mean that there is no link in them.
            if real != path and not is_inside(Path(real), root):
                raise _object_error(relative, Message("leads out of the catalog's root"))
    except PermissionError as error:
        raise unreadable(error, relative) from error
    except (OSError, ValueError):
        return None
    if kind := no_source(mode):
        raise SourceError(kind, relative)
    return Path(path)


def _mode_without_links(root: str, path: str) -> int | None:
    """The mode of a file, if nothing on its way from the root is a link; None if it must be asked.

    `os.path.realpath` asks about each folder above the root, too: half of the time that it takes to
    decide that a picture is unchanged. A reparse point of Windows may lead anywhere.
    """
    start = len(root) + 1
    if path[: start - 1] != root or path[start - 1 : start] != os.sep or os.name == "nt":
        return None
    while True:
        end = path.find(os.sep, start)
        mode = os.lstat(path if end < 0 else path[:end]).st_mode
        if stat.S_ISLNK(mode):
            return None
        if end < 0:
            return mode
        start = end + 1


def _is_network(path: str) -> bool:
    """Whether it is wholly in parentheses or braces, which means a network source (r-src.md)."""
    return path[0] + path[-1] in ("()", "{}")


def _object_error(object_path: str, why: Message) -> ObjectError:
    shown = Message("object '{name}'", name=object_path.replace("\0", "\\0"))
    return ObjectError(joined(": ", (shown, why)), allowed=_ALLOWED)


def expected_path(root: Path, relative: str, default_ext: str) -> Path:
    """Where a file would be, for sources that are missing now."""
    return root / _with_suffix(relative.replace("\\", "/"), default_ext)


def _with_suffix(path: str, default_ext: str) -> str:
    has_suffix = os.path.splitext(path)[1] != ""  # noqa: PTH122
    return path if has_suffix or not default_ext else path + default_ext
