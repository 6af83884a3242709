"""Turn decoded pixels into the libvips planes of a `Picture`, reduced and rotated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from exportgui.media.lazy_numpy import np
from exportgui.media.libvips import pyvips
from exportgui.media.model import Fit, Header, Loaded, Span
from exportgui.media.pillow_pixels import Pixels
from exportgui.media.pixel_spool import Spool
from exportgui.media.ranges import Range, RangeFinder
from exportgui.media.reduce import Reduction, averages, is_large
from exportgui.media.samples import BANDS, from_bytes, labelled, premultiplied, unpremultiplied

_ROWS = 256
_EXACT = 1e-6
_IN_MEMORY = 320_000_000
"""Bytes of a decoded picture above which it is held on disk."""

# EXIF orientation → what makes the picture upright: (rotation, then mirror).
_UPRIGHT: dict[int, tuple[str | None, bool]] = {
    2: (None, True),
    3: ("d180", False),
    4: ("d180", True),
    5: ("d90", True),
    6: ("d90", False),
    7: ("d270", True),
    8: ("d270", False),
}


def from_pixels(pixels: Pixels, orientation: int = 1) -> Loaded:
    """Wrap packed bytes, which the images keep alive."""
    color = from_bytes(pixels.color, pixels.width, pixels.height, pixels.bands)
    alpha = (
        None if pixels.alpha is None else from_bytes(pixels.alpha, pixels.width, pixels.height, 1)
    )
    return Loaded(color, alpha, orientation)


def from_packed(
    data: memoryview, width: int, height: int, bands: int, *, has_alpha: bool
) -> Loaded:
    """Wrap upright pixels with alpha interleaved as the last band."""
    return _split(from_bytes(data, width, height, bands + has_alpha), bands, has_alpha, 1)


def from_spool(
    spool: Spool, header: Header, shrink: float, orientation: int, left: float | None = None
) -> Loaded:
    """Load a spooled picture; a large one is reduced as far as ``shrink`` of the file allows.

    With ``left``, which remains of ``shrink``, any picture is reduced.
    """
    samples = "ushort" if spool.deep else "uchar"
    image = pyvips.Image.rawload(
        str(spool.color), spool.width, spool.height, spool.bands, format=samples
    )
    if spool.has_alpha:
        alpha = pyvips.Image.rawload(str(spool.alpha), spool.width, spool.height, 1)
        image = image.bandjoin(alpha.linear(257, 0).cast(samples) if spool.deep else alpha)
    if left is None and is_large(spool.width, spool.height):
        # It may already be smaller than the file's size, reduced by its decoder.
        left = shrink * max(spool.width, spool.height) / max(header.width, header.height)
    if left is not None:
        has_alpha = spool.has_alpha or header.has_alpha
        image = reduced(
            image, averages(None, spool.width, spool.height, left, has_alpha), spool.has_alpha
        )
    return _split(image, spool.bands, spool.has_alpha, orientation)


def from_vips(
    image: pyvips.Image,
    header: Header,
    steps: Reduction,
    fit: Fit | None = None,
    span: Span | None = None,
    *,
    deep: bool = False,
) -> Loaded:
    """Convert a loaded libvips image to eight-bit colour, and alpha if the file has it.

    ``steps`` is the reduction beyond what the loader did. Reads every pixel once, so that damage
    which libvips reports late is reported here; ``fit`` does so where it can. With ``deep`` all
    this is done in 16 bits, where there are more than 8.
    """
    bands = BANDS[header.pixel_type]
    image = _with_bands(image, bands, header.has_alpha)
    if deep and image.format != "uchar":
        image = to_sixteen_bit(image, bands, header.ranges)
    else:
        image = labelled(to_eight_bit(image, bands, header.ranges), header.pixel_type)
    image = reduced(image, steps, header.has_alpha)
    if fit is not None and image.bands == bands and header.orientation not in _UPRIGHT:
        scaled = fit(image, span)
        image, span = (image, span) if scaled is None else (scaled, None)
    return replace(_split(image, bands, header.has_alpha, header.orientation), span=span)


def _with_bands(image: pyvips.Image, bands: int, has_alpha: bool) -> pyvips.Image:
    """The image with the bands of its header: colours, and alpha if any."""
    if bands == 3 and image.bands < 3:
        # libvips has one band for a palette of grays; the pixel type must not depend on that.
        image = image[0].bandjoin([image[0], image[0], *image.bandsplit()[1:]])
    wanted = bands + has_alpha
    return image if image.bands <= wanted else image.extract_band(0, n=wanted)


def _split(image: pyvips.Image, bands: int, has_alpha: bool, orientation: int) -> Loaded:
    held = computed(image)
    if held.format == "ushort":
        color = held.extract_band(0, n=bands)
        alpha = to_eight_bit(held[bands], 1, ()) if has_alpha else None
        return Loaded(to_eight_bit(color, bands, ()), alpha, orientation, deep=color)
    alpha = held[bands] if has_alpha else None
    color = held.extract_band(0, n=bands) if held.bands > bands else held
    return Loaded(color, alpha, orientation, held if has_alpha else None)


def computed(image: pyvips.Image) -> pyvips.Image:
    """The image with every pixel computed, in memory, or on disk when it is too large."""
    size = 1 if image.format == "uchar" else 2
    if image.width * image.height * image.bands * size <= _IN_MEMORY:
        return image.copy_memory()
    held = pyvips.Image.new_temp_file("%s.v")
    image.write(held)
    return held


def to_eight_bit(image: pyvips.Image, bands: int, ranges: Sequence[Range]) -> pyvips.Image:
    """Scale samples to uchar: 16-bit ones by 1/257, rounded; others by ``ranges``.

    These are of the colours together, and of each further band.
    """
    if image.format == "uchar":
        return image
    if image.format == "ushort":
        return image.linear(1 / 257, 0.5, uchar=True)
    return _ranged(image, bands, ranges, "uchar")


def to_sixteen_bit(image: pyvips.Image, bands: int, ranges: Sequence[Range]) -> pyvips.Image:
    """Scale samples of more than 16 bits to ushort, as `to_eight_bit` does to uchar."""
    return image if image.format == "ushort" else _ranged(image, bands, ranges, "ushort")


def _ranged(
    image: pyvips.Image, bands: int, ranges: Sequence[Range], sample_format: str
) -> pyvips.Image:
    if not ranges:
        image = image.copy_memory()
        ranges = measured(image, bands)
    parts = [image.extract_band(0, n=bands), *image.bandsplit()[bands:]]
    levels = [
        _levels(part, chosen, sample_format) for part, chosen in zip(parts, ranges, strict=False)
    ]
    return levels[0].bandjoin(levels[1:]) if len(levels) > 1 else levels[0]


def _levels(image: pyvips.Image, chosen: Range, sample_format: str) -> pyvips.Image:
    factor = (255.0 if sample_format == "uchar" else 65535.0) / (chosen.high - chosen.low or 1.0)
    # A little more than a half, so that halves are rounded up despite inexact arithmetic.
    scaled = image.cast("double").linear(factor, 0.5 + _EXACT - chosen.low * factor)
    # Only not-a-number differs from itself.
    return (
        (scaled == scaled).ifthenelse(scaled.cast(sample_format), 0)
        if image.format == "float"
        else scaled.cast(sample_format)
    )


def measured(image: pyvips.Image, bands: int, *, white_is_zero: bool = False) -> tuple[Range, ...]:
    """The range of the colours, and that of each band beyond ``bands``.

    Reads every pixel once, from the top.
    """
    beyond = [RangeFinder() for _ in range(image.bands - bands)]
    finders = [RangeFinder(white_is_zero=white_is_zero), *beyond]
    for top in range(0, image.height, _ROWS):
        rows = image.crop(0, top, image.width, min(_ROWS, image.height - top))
        samples = np.asarray(rows.numpy()).reshape(-1, image.bands)
        for band, finder in enumerate(finders, bands - 1):
            finder.add(samples[:, :bands] if band < bands else samples[:, band])
    return tuple(finder.range() for finder in finders)


def upright(image: pyvips.Image, orientation: int) -> pyvips.Image:
    """Apply an EXIF orientation; the result is computed."""
    if orientation not in _UPRIGHT:
        return image
    angle, mirrored = _UPRIGHT[orientation]
    turned = image.rot(angle) if angle else image
    return computed(turned.fliphor() if mirrored else turned)


def reduced(image: pyvips.Image, steps: Reduction, has_alpha: bool) -> pyvips.Image:
    """Apply a reduction to bytes, lazily."""
    if steps.size is not None:
        return _resized(image, steps.size, has_alpha)
    if steps.block > 1:
        if has_alpha:
            return _averaged_by_alpha(image, steps.block)
        return image.shrink(steps.block, steps.block)
    for _ in range(steps.halvings):
        image = halved(image, has_alpha)
    return image


def halved(image: pyvips.Image, has_alpha: bool = False) -> pyvips.Image:
    """Averages of 2 × 2 pixels; an odd last row or column is left out."""
    width = image.width // 2 * 2
    height = image.height // 2 * 2
    even = (
        image if (image.width, image.height) == (width, height) else image.crop(0, 0, width, height)
    )
    return _averaged_by_alpha(even, 2) if has_alpha else even.shrink(2, 2)


def _resized(image: pyvips.Image, size: tuple[int, int], has_alpha: bool) -> pyvips.Image:
    across = size[0] / image.width
    down = size[1] / image.height
    if not has_alpha:
        return image.resize(across, vscale=down, kernel="linear")
    resized = premultiplied(image).resize(across, vscale=down, kernel="linear")
    return unpremultiplied(resized, image).rint().cast(image.format)


def _averaged_by_alpha(image: pyvips.Image, factor: int) -> pyvips.Image:
    """Averages of colours weighted by alpha, the last band; unweighted where alpha is 0."""
    colors = image.extract_band(0, n=image.bands - 1)
    alpha = image[image.bands - 1]
    parts = (
        colors.bandjoin([alpha, (colors * alpha).cast("float")])
        .cast("float")
        .shrink(factor, factor)
    )
    plain = parts.extract_band(0, n=colors.bands)
    mean_alpha = parts[colors.bands]
    weighted = parts.extract_band(colors.bands + 1, n=colors.bands) / mean_alpha
    averaged = (mean_alpha == 0).ifthenelse(plain, weighted)
    return averaged.bandjoin(mean_alpha).rint().cast(image.format)
