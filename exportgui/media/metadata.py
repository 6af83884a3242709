"""Validate the ICC profile, orientation and resolution of a file."""

from __future__ import annotations

import functools
import io
import struct
from contextlib import suppress
from typing import Any

from PIL import Image, ImageCms

from exportgui.lazy_regex import pattern
from exportgui.media.tiff_entries import TiffFile
from exportgui.messages import Message, marked

_ICC_SPACES = {"rgb": "RGB", "gray": "GRAY", "cmyk": "CMYK"}
_ICC_MODES = {"rgb": "RGB", "gray": "L", "cmyk": "CMYK"}
_SCANNER = "scnr"
_ORIENTATION = 0x0112


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


_XMP_ORIENTATION = pattern(rb"tiff:Orientation(?:\s*=\s*[\"']|>\s*)([1-8])")


def xmp_orientation(xmp: bytes | None) -> int:
    """The orientation 1…8 in an XMP packet; 0 for none."""
    match = _XMP_ORIENTATION.search(xmp or b"")
    return int(match[1]) if match else 0


def image_orientation(image: Image.Image) -> int:
    """The orientation 1…8 of an opened picture: that of EXIF, else of XMP."""
    return exif_tag(image.info.get("exif")) or xmp_orientation(packet(image.info.get("xmp"))) or 1


def valid_orientation(value: Any) -> int:
    """``value`` if it is an orientation, else 1."""
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


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


def packet(value: Any) -> bytes | None:
    """An XMP packet as bytes; Pillow has strings for some formats."""
    if isinstance(value, str):
        value = value.encode("utf-8", "surrogateescape")
    return value if isinstance(value, bytes) and value else None
