"""Validate the ICC profile, orientation and resolution of a file."""

from __future__ import annotations

import functools
import io
import struct
from contextlib import suppress
from typing import Any

from PIL import Image

from exportgui.media.lazy_image_cms import ImageCms
from exportgui.media.tiff_entries import TiffFile
from exportgui.media.xmp_orientation import xmp_orientation
from exportgui.messages import Message, marked

_ICC_SPACES = {"rgb": "RGB", "gray": "GRAY", "cmyk": "CMYK"}
_ICC_MODES = {"rgb": "RGB", "gray": "L", "cmyk": "CMYK"}
_SCANNER = "scnr"
_ORIENTATION = 0x0112
_X_RESOLUTION = 0x011A
_UNIT = 0x0128
_INCHES = 2
_CENTIMETRES = 3
_TURNED_BY_BOXES = frozenset({"AVIF", "HEIF"})
"""Formats whose boxes ``irot`` and ``imir`` alone rotate the picture (ISO/IEC 23000-22). Pillow
puts their values into the EXIF of what it opens.
"""


IGNORED = marked("the embedded colour profile is ignored: {detail}")
"""Template of the warning of an unusable profile."""


def usable_icc(icc: bytes | None, pixel_type: str) -> tuple[bytes | None, tuple[Message, ...]]:
    """The profile if littleCMS can use it for ``pixel_type`` pixels, else None and a warning.

    Empty bytes mean a profile that cannot be read.
    """
    if icc is None:
        return None, ()
    fault = _icc_fault(icc, pixel_type)
    return (None, (Message(IGNORED, detail=fault),)) if fault else (icc, ())


@functools.lru_cache(maxsize=64)
def _icc_fault(icc: bytes, pixel_type: str) -> Message | None:
    """What is wrong with a profile; None when every conversion that a request can need works."""
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
        space = profile.profile.xcolor_space.strip()
        if space != _ICC_SPACES[pixel_type]:
            return Message(
                "it is for {space} pixels, these are {type}", space=space, type=pixel_type
            )
        _try_transforms(profile, _ICC_MODES[pixel_type])
    except (OSError, ImageCms.PyCMSError, TypeError, ValueError, OverflowError):
        return Message("it is damaged")
    return None


def _try_transforms(profile: ImageCms.ImageCmsProfile, mode: str) -> None:
    """Build the transforms that rendering can need: from the profile and into it, for each intent.

    The table of one intent may be damaged while those of others are not; a scanner's profile cannot
    be converted into.
    """
    srgb = ImageCms.createProfile("sRGB")
    # Without optimization it takes a 70th of the time for CMYK.
    flags = ImageCms.Flags.BLACKPOINTCOMPENSATION | ImageCms.Flags.NOOPTIMIZE
    both_ways = profile.profile.device_class.strip() != _SCANNER
    for intent in ImageCms.Intent:
        ImageCms.buildTransform(profile, srgb, mode, "RGB", intent, flags)
        if both_ways:
            ImageCms.buildTransform(srgb, profile, "RGB", mode, intent, flags)


def exif_tag(exif: bytes | None) -> int:
    """The orientation 1…8 in a raw EXIF block; 0 for none or an invalid one.

    Pillow, and ImageMagick in part, ignore all tags after one that they cannot read.
    """
    with suppress(struct.error, ValueError, OverflowError):
        tiff = TiffFile.of_exif(exif or b"")
        entries = tiff.tags(tiff.first())
        value = tiff.places(entries[_ORIENTATION]) if _ORIENTATION in entries else ()
        return value[0] if value and 1 <= value[0] <= 8 else 0
    return 0


def orientation_of(exif: bytes | None, xmp: bytes | None) -> int:
    """The orientation 1…8 of a picture in any format: that of EXIF, else of XMP, else upright."""
    return exif_tag(exif) or xmp_orientation(xmp) or 1


def image_orientation(image: Image.Image, fmt: str) -> int:
    """The orientation 1…8 of an opened picture."""
    xmp = None if fmt in _TURNED_BY_BOXES else packet(image.info.get("xmp"))
    return orientation_of(image.info.get("exif"), xmp)


def oriented_size(width: int, height: int, orientation: int) -> tuple[int, int]:
    """Size after the orientation is applied."""
    return (height, width) if orientation >= 5 else (width, height)


def resolution(value: Any) -> float | None:
    """Horizontal pixels per inch from Pillow's ``dpi`` entry; None when missing or 0 or 1."""
    try:
        dpi = float(value[0])
    except (TypeError, ValueError, IndexError, ZeroDivisionError, OverflowError):
        return None
    return round(dpi, 4) if 1 < dpi < 1e6 else None


def in_inches(value: float, unit: int) -> float | None:
    """Pixels per inch from a resolution and its unit as of TIFF; None where it has none."""
    if unit not in (_INCHES, _CENTIMETRES):
        return None
    return resolution((value * 2.54 if unit == _CENTIMETRES else value,))


def exif_resolution(exif: bytes | None) -> float | None:
    """Horizontal pixels per inch in a raw EXIF block; None without a valid one."""
    with suppress(struct.error, ValueError, OverflowError):
        tiff = TiffFile.of_exif(exif or b"")
        entries = tiff.tags(tiff.first())
        values = tiff.value(entries[_X_RESOLUTION]) if _X_RESOLUTION in entries else ()
        units = tiff.places(entries[_UNIT]) if _UNIT in entries else ()
        if values and isinstance(values[0], (int, float)):
            return in_inches(values[0], units[0] if units else _INCHES)
    return None


def packet(value: Any) -> bytes | None:
    """An XMP packet as bytes; Pillow has strings for some formats."""
    if isinstance(value, str):
        value = value.encode("utf-8", "surrogateescape")
    return value if isinstance(value, bytes) and value else None
