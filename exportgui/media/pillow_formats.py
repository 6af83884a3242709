"""Decode GIF, WebP, AVIF and BMP with Pillow in this process, and read headers of JPEG and PNG."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PIL import Image

from exportgui.media import (
    exif_colours,
    gif_metadata,
    gif_screen,
    integrity,
    memory_estimate,
    metadata,
    pillow,
    planes,
    truncation,
)
from exportgui.media.cicp import UNSPECIFIED, with_cicp
from exportgui.media.damage import CUT_SHORT, NO_END, UNREADABLE_HEADER
from exportgui.media.iso_boxes import (
    ApertureError,
    Colour,
    aperture_of_item,
    colour_of_item,
    colour_of_jp2,
    metadata_of_jp2,
)
from exportgui.media.libvips import give_back_memory
from exportgui.media.limits import Limits, check_pixels
from exportgui.media.model import DecodeOptions, Header, Loaded
from exportgui.media.pillow_pixels import PIXEL_TYPES, from_image, strips
from exportgui.media.pixel_spool import Spool, spooled
from exportgui.media.reduce import is_large
from exportgui.messages import Message
from exportgui.temporary_folders import temporary_folder


def read_header(
    path: Path, fmt: str, page: int, limits: Limits, data: bytes | None = None
) -> Header:
    """The header of a file by Pillow, without decoding; the pixel limit counts all frames.

    ``data`` replaces the file's content.
    """
    with pillow.opened(path, fmt, limits, UNREADABLE_HEADER, data) as image:
        frames = _frames(path, image)
        if page >= frames:
            raise pillow.no_page(page, frames, path)
        check_pixels(*image.size, frames, limits, path)
        pillow.seek_page(image, page, path)
        if fmt in _METADATA:
            image.info.update(_METADATA[fmt](path))
        header = _with_colours(path, describe(image, fmt, frames), image.info.get("exif"))
        bytes_held = (
            memory_estimate.of_avif(path, len(image.getbands()))
            if fmt == "AVIF"
            else memory_estimate.by_pillow(image, fmt, frames, page)
        )
        header = replace(
            header, bytes_per_pixel=bytes_held, warnings=(*header.warnings, *_cut(path, fmt))
        )
        return _SHOWN[fmt](path, image, header, page) if fmt in _SHOWN else header


def _with_aperture(path: Path, image: Image.Image, header: Header, _page: int) -> Header:
    """The header of an AVIF with its crop applied.

    It is cropped before it is rotated (MIAF, ISO/IEC 23000-22); libavif leaves both to its callers.
    """
    try:
        crop = aperture_of_item(path, image.size)
    except ApertureError:
        return replace(header, warnings=(*header.warnings, _NO_APERTURE))
    if crop is None:
        return header
    size = metadata.oriented_size(crop[2] - crop[0], crop[3] - crop[1], header.orientation)
    share = image.width * image.height / (size[0] * size[1])
    return replace(
        header, width=size[0], height=size[1], bytes_per_pixel=header.bytes_per_pixel * share
    )


def _with_screen(path: Path, image: Image.Image, header: Header, page: int) -> Header:
    if gif_screen.covered(path, page, image.size) is None:
        return header
    return replace(header, has_alpha=True, bytes_per_pixel=memory_estimate.by_animation("GIF"))


_NO_APERTURE = Message(
    "the crop that the file asks for is not of whole pixels within the picture and is ignored"
)
_SHOWN: dict[str, Callable[[Path, Image.Image, Header, int], Header]] = {
    "AVIF": _with_aperture,
    "GIF": _with_screen,
}
"""Changes to the headers of formats that do not show exactly the coded picture."""


def describe(
    image: Image.Image,
    fmt: str,
    frames: int,
    *,
    pixel_type: str | None = None,
    orientation: int | None = None,
) -> Header:
    """The header of an opened picture; given parameters take precedence over Pillow's."""
    pixel_type = pixel_type or PIXEL_TYPES.get(image.mode, "rgb")
    orientation = orientation or metadata.image_orientation(image, fmt)
    profile = image.info.get("icc_profile")
    # Pillow's entry is None for a profile that it cannot assemble.
    if "icc_profile" in image.info and profile is None:
        profile = b""
    icc, warnings = metadata.usable_icc(profile, pixel_type)
    if image.mode == "LAB":
        icc = None
        warnings = ()
    return Header(
        fmt,
        *metadata.oriented_size(*image.size, orientation),
        pixel_type,
        has_alpha=image.has_transparency_data,
        bits={"1": 1, "I;16": 16}.get(image.mode, 8),
        frames=frames,
        orientation=orientation,
        icc=icc,
        xmp=metadata.packet(image.info.get("xmp")),
        dpi=metadata.resolution(image.info.get("dpi"))
        or metadata.exif_resolution(image.info.get("exif")),
        warnings=(*warnings, *truncation.of_image(image)),
    )


def _with_colours(path: Path, header: Header, exif: bytes | None) -> Header:
    """The header with the profile or code points that Pillow does not read, or EXIF's space.

    A usable profile takes precedence, EXIF comes last.
    """
    if header.icc is not None:
        return header
    find = _COLOURS.get(header.format)
    found = find(path) if find else Colour()
    if found.icc is not None and not header.warnings:
        icc, warnings = metadata.usable_icc(found.icc, header.pixel_type)
        header = replace(header, icc=icc, warnings=(*header.warnings, *warnings))
    if header.icc is None and found.cicp is not None and found.cicp != UNSPECIFIED:
        return with_cicp(header, found.cicp)
    return exif_colours.with_exif_colours(header, [exif])


def _gif_profile(path: Path) -> Colour:
    with path.open("rb") as file:
        return Colour(gif_metadata.gif_profile(file))


def _gif_metadata(path: Path) -> dict[str, bytes]:
    with path.open("rb") as file:
        xmp = gif_metadata.gif_xmp(file)
    return {"xmp": xmp} if xmp else {}


_METADATA: dict[str, Callable[[Path], dict[str, bytes]]] = {
    "GIF": _gif_metadata,
    "JPEG2000": metadata_of_jp2,
}
"""Readers of the EXIF and XMP that Pillow does not read, by its own names for them."""

_COLOURS: dict[str, Callable[[Path], Colour]] = {
    "AVIF": colour_of_item,
    "HEIF": colour_of_item,
    "JPEG2000": colour_of_jp2,
    "GIF": _gif_profile,
}


def _frames(path: Path, image: Image.Image) -> int:
    if image.format != "GIF":
        return int(getattr(image, "n_frames", 1))
    # Pillow decodes every frame to count them; the block structure is enough.
    with path.open("rb") as file:
        return integrity.gif_frames(file).whole


def _cut(path: Path, fmt: str) -> tuple[Message, ...]:
    """Warnings for a GIF that is cut after a complete frame."""
    if fmt != "GIF":
        return ()
    with path.open("rb") as file:
        found = integrity.gif_frames(file)
    return () if found.ended else (CUT_SHORT,) if found.cut else (NO_END,)


def decode(path: Path, header: Header, options: DecodeOptions) -> Loaded:
    """Decode one frame; a large one is converted and reduced in strips, spooled to disk."""
    if not is_large(header.width, header.height):
        with _frame(path, header, options) as image:
            return planes.from_pixels(from_image(_gray_again(image, header)), header.orientation)
    with temporary_folder() as folder:
        spool = _spooled(path, header, options, folder)
        give_back_memory()
        return planes.from_spool(spool, header, options.shrink, header.orientation)


def _spooled(path: Path, header: Header, options: DecodeOptions, folder: Path) -> Spool:
    """In a function of its own, so that Pillow's picture is freed before the next one is made."""
    with _frame(path, header, options) as image:
        return spooled(strips(image, lambda part: _gray_again(part, header)), folder)


def _gray_again(image: Image.Image, header: Header) -> Image.Image:
    """Gray again, where Pillow opens an animation of 16-bit gray with alpha as colours."""
    return image.convert("LA") if header.pixel_type == "gray" and image.mode == "RGBA" else image


@contextlib.contextmanager
def _frame(path: Path, header: Header, options: DecodeOptions) -> Iterator[Image.Image]:
    with pillow.opened(path, header.format, options.limits) as image:
        integrity.check_intact(path, header.format)
        pillow.seek_page(image, options.page, path)
        yield _seen(path, image, header, options.page)


def _seen(path: Path, image: Image.Image, header: Header, page: int) -> Image.Image:
    """The frame as shown: an AVIF cropped, a GIF on its screen."""
    if header.format == "AVIF" and _NO_APERTURE not in header.warnings:
        crop = aperture_of_item(path, image.size)
        return image.crop(crop) if crop else image
    mask = gif_screen.covered(path, page, image.size) if header.format == "GIF" else None
    return gif_screen.cleared(image, mask) if mask else image
