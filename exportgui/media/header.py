"""Read the header of a source file without decoding its pixels."""

from __future__ import annotations

import importlib
from dataclasses import replace
from pathlib import Path

from exportgui.boundary import unreadable
from exportgui.errors import SourceError
from exportgui.file_kinds import no_source
from exportgui.media import multi_picture
from exportgui.media.camera_raw import RAW
from exportgui.media.damage import CUT_SHORT, MISSING, UNREADABLE_HEADER, parsing
from exportgui.media.limits import DEFAULT_LIMITS, Limits
from exportgui.media.model import Header
from exportgui.media.sniff import extension_mismatch, is_beginning, sniff
from exportgui.messages import Message
from exportgui.refusals import RefusalKind, kind_of, told

__all__ = ["Header", "module_of", "read_header"]

_UNKNOWN = told(
    RefusalKind.UNSUPPORTED,
    Message("not a picture of a known format"),
    Message("if it is a picture, save it as TIFF, PNG or JPEG"),
)
_EMPTY = Message("the file is empty")
_ZEROS = Message("the file begins with nothing but zeros, as after a copy that failed")
_HEAD = 8192

# Which module of this package reads a format; each offers ``read_header`` and ``decode``.
_MODULES: dict[str, str] = {
    **dict.fromkeys(("GIF", "AVIF", "BMP"), "pillow_formats"),
    "JPEG": "jpeg",
    "PNG": "png",
    "TIFF": "tiff",
    "WEBP": "webp",
    RAW: "raw",
    **dict.fromkeys(("JPEG2000", "PSD", "PDF", "EPS", "TGA", "ICO", "HEIF", "SVG"), "in_helper"),
    **dict.fromkeys(("PNM", "PFM", "DDS", "PCX", "SGI", "XPM", "XBM", "CUR"), "in_helper"),
}


def module_of(path: Path) -> tuple[str, str]:
    """The format of a file and the full name of the module that decodes it.

    Raises `SourceError` when there is none.
    """
    fmt = sniff(path)
    if fmt not in _MODULES:
        raise SourceError(_why_unknown(path), path)
    return fmt, f"exportgui.media.{_MODULES[fmt]}"


def _why_unknown(path: Path) -> Message:
    """Why no format is known of what is at ``path``; `SourceError` where the system has a reason.

    A file that cannot be opened or read, or has nothing in it, is not of an unknown kind.
    """
    try:
        if kind := no_source(path.stat().st_mode):
            return kind
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return MISSING
    except OSError as error:
        raise unreadable(error, path) from error
    if not head.strip(b"\0"):
        return told(RefusalKind.DAMAGED, _ZEROS if head else _EMPTY)
    if is_beginning(head):
        return told(RefusalKind.DAMAGED, CUT_SHORT)
    from exportgui.media.foreign_formats import what_else  # few files are of other formats

    return what_else(head) or _UNKNOWN


def read_header(path: Path, *, page: int = 0, limits: Limits = DEFAULT_LIMITS) -> Header:
    """The header of 0-based ``page`` of the file at ``path``.

    Raises `SourceError` when the file is missing, damaged (whatever its parser raised), of an
    unknown format or has no such page, `LimitError` when its frames together exceed
    ``limits.max_pixels``.
    """
    path = Path(path)
    fmt, module = module_of(path)
    try:
        with parsing(path, fmt, UNREADABLE_HEADER):
            header: Header = importlib.import_module(module).read_header(
                path, fmt, page, limits.strict
            )
    except SourceError as error:
        if not limits.salvage or kind_of(error.reason) is not RefusalKind.DAMAGED:
            raise
        from exportgui.media import helper  # here, because few files need a process

        header = helper.read_header(path, fmt, page, limits)
    with parsing(path, fmt, UNREADABLE_HEADER):
        more = (*extension_mismatch(path, fmt), *multi_picture.choice_warnings(path, header, page))
    return replace(header, warnings=(*header.warnings, *more)) if more else header
