"""Headers and pixels of the formats Pillow reads in this process: GIF, WebP, AVIF, BMP; headers of JPEG and PNG."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from exportgui.media import intact, metadata, pillow, planes, reach
from exportgui.media.limits import Limits, check_pixels
from exportgui.media.model import Header, Loaded, Wish
from exportgui.media.pixels import PIXEL_TYPES, Pixels, from_image
from exportgui.media.reduce import block_factor

_STRIP = 8_000_000


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """Facts of a file through Pillow, no pixel decoded; the pixel limit counts every frame."""
    with pillow.opened(path, fmt, limits) as image:
        frames = _frames(path, image)
        if page >= frames:
            raise pillow.no_page(page, frames, path)
        check_pixels(*image.size, frames, limits, path)
        pillow.seek_page(image, page, path)
        return describe(image, fmt, frames)


def describe(
    image: Image.Image, fmt: str, frames: int, *, pixel_type: str | None = None, orientation: int | None = None
) -> Header:
    """A header from an opened picture; what the caller knows better is taken as given."""
    pixel_type = pixel_type or PIXEL_TYPES.get(image.mode, "rgb")
    orientation = orientation or metadata.image_orientation(image)
    icc, warnings = metadata.usable_icc(image.info.get("icc_profile"), pixel_type)
    if image.mode == "LAB":
        icc, warnings = None, ()
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
        dpi=metadata.resolution(image.info.get("dpi")),
        warnings=(*warnings, *reach.of_image(image)),
    )


def _frames(path: Path, image: Image.Image) -> int:
    if image.format != "GIF":
        return int(getattr(image, "n_frames", 1))
    # Pillow seeks through every frame to count them; the block structure tells at once.
    with path.open("rb") as file:
        return intact.gif_frames(file)


def decode(path: Path, header: Header, wish: Wish) -> Loaded:
    """Decode one frame in full."""
    with pillow.opened(path, header.format, wish.limits) as image:
        intact.check_intact(path, header.format)
        pillow.seek_page(image, wish.page, path)
        factor = block_factor(*image.size, wish.shrink, has_alpha=True)
        if factor == 1:
            return planes.from_pixels(from_image(image), header.orientation)
        image.load()
        return planes.from_strips(_strips(image, factor), factor, header.orientation)


def _strips(image: Image.Image, factor: int) -> Iterator[Pixels]:
    """The rows of a loaded picture in whole blocks, some at a time: to convert all at once takes thrice the room."""
    rows = max(1, _STRIP // (image.width * factor)) * factor
    for top in range(0, image.height // factor * factor, rows):
        yield from_image(image.crop((0, top, image.width, min(top + rows, image.height // factor * factor))))
