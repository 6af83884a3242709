"""Read the header of a source file without decoding its pixels."""

from __future__ import annotations

import importlib
from dataclasses import replace
from pathlib import Path

from exportgui.errors import LimitError, SourceError
from exportgui.file_kinds import not_a_file
from exportgui.media import multi_picture
from exportgui.media.camera_raw import CAMERA_RAW, RAW
from exportgui.media.damage import MISSING, UNREADABLE_HEADER, parsing
from exportgui.media.limits import DEFAULT_LIMITS, Limits
from exportgui.media.model import Header
from exportgui.media.sniff import extension_mismatch, sniff
from exportgui.messages import Message

__all__ = ["Header", "module_of", "read_header"]

_UNKNOWN = Message("not a picture of a known format")

# Which module of this package reads a format; each offers ``read_header`` and ``decode``.
_MODULES: dict[str, str] = {
    **dict.fromkeys(("GIF", "AVIF", "BMP"), "pillow_formats"),
    "JPEG": "jpeg",
    "PNG": "png",
    "TIFF": "tiff",
    "WEBP": "webp",
    **dict.fromkeys(("JPEG2000", "PSD", "PDF", "EPS", "TGA", "ICO", "HEIF", "SVG"), "in_helper"),
}


def module_of(path: Path) -> tuple[str, str]:
    """The format of a file and the full name of the module that decodes it.

    Raises `SourceError` when there is none.
    """
    fmt = sniff(path)
    if fmt not in _MODULES:
        if reason := _why_no_file(path):
            raise SourceError(reason, path)
        raise SourceError(CAMERA_RAW if fmt == RAW else _UNKNOWN, path)
    return fmt, f"exportgui.media.{_MODULES[fmt]}"


def _why_no_file(path: Path) -> Message:
    """Why there is no file at ``path``; empty when there is one."""
    try:
        return not_a_file(path.stat().st_mode)
    except (OSError, ValueError):
        return MISSING


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
        if not limits.salvage or isinstance(error, LimitError):
            raise
        from exportgui.media import helper  # here, because few files need a process

        header = helper.read_header(path, fmt, page, limits)
    with parsing(path, fmt, UNREADABLE_HEADER):
        more = (*extension_mismatch(path, fmt), *multi_picture.choice_warnings(path, header, page))
    return replace(header, warnings=(*header.warnings, *more)) if more else header
