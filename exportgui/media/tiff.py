"""Decode TIFF: headers from its directories, pixels by the decoder that `tiff_kinds` chooses.

Reading: reduced copies and masks are not pages, but a copy that is large enough is decoded instead
of its page.
"""

from __future__ import annotations

import contextlib
import itertools
import os
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path

from exportgui.errors import SourceError
from exportgui.media import (
    camera_raw,
    decoder_messages,
    deep_jpeg,
    exif_colours,
    in_helper,
    jpeg,
    metadata,
    pillow,
    planes,
    raw,
    tiff_block_codecs,
    tiff_coded,
    tiff_old_jpeg,
    tiff_repair,
    tiff_samples,
    truncation,
)
from exportgui.media.libvips import pyvips
from exportgui.media.limits import Limits, check_total
from exportgui.media.model import DecodeOptions, Header, Loaded
from exportgui.media.ranges import Range
from exportgui.media.reduce import copy_for, reduction
from exportgui.media.samples import BANDS, straight
from exportgui.media.tiff_directory import Directory, pages_of, read_directories
from exportgui.media.tiff_kinds import LAB, Kind, is_wide, kind_of, white_is_zero
from exportgui.media.tiff_lab import from_lab
from exportgui.media.xmp_orientation import xmp_orientation
from exportgui.messages import Message
from exportgui.temporary_folders import temporary_folder

_KIND = ("photometric", "samples", "bits")
"""Tags that a smaller copy must have in common with its page."""

NO_NEXT = Message("the file announces a further page that cannot be read")


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of one page; the pixel limit counts all pictures in the file."""
    directories = read_directories(path)
    if camera_raw.is_raw(directories):
        return _of_raw(path, raw.read_header(path, fmt, page, limits), directories[0])
    check_total(sum(d.number("width") * d.number("height") for d in directories), limits, path)
    pages = pages_of(directories)
    directory = _page(pages, page, path)
    header = _describe(path, fmt, directory, limits)
    header = replace(
        header,
        frames=len(pages),
        copies=tuple(_size(copy) for copy in _copies(directories, directory)),
        warnings=(
            *header.warnings,
            *((NO_NEXT,) if directories[-1].broken else ()),
            *truncation.cut_short(path, max(d.reach for d in directories)),
        ),
    )
    if directory.number("photometric") in LAB:
        return header
    return _with_colours(path, header, directory.number("exif"))


def _of_raw(path: Path, header: Header, directory: Directory) -> Header:
    """The header of a camera raw file with what its first directory says."""
    return replace(header, xmp=directory.data("xmp"), dpi=_dpi(directory))


def _describe(path: Path, fmt: str, directory: Directory, limits: Limits) -> Header:
    """The header of one directory, without what depends on the other ones."""
    kind = kind_of(directory, path)
    tiff_block_codecs.require(directory, path)
    xmp = directory.data("xmp")
    own = directory.number("orientation")
    orientation = own if 1 <= own <= 8 else xmp_orientation(xmp) or 1
    is_lab = directory.number("photometric") in LAB
    profile = None if is_lab else _profile(directory)
    icc, warnings = metadata.usable_icc(profile, kind.pixel_type)
    ranges = _ranges(path, directory, kind, limits)
    return Header(
        fmt,
        *metadata.oriented_size(*_size(directory), orientation),
        kind.pixel_type,
        has_alpha=kind.alpha is not None,
        premultiplied=kind.premultiplied,
        bits=directory.number("bits", 1),
        orientation=orientation,
        icc=icc,
        xmp=xmp,
        dpi=_dpi(directory),
        ranges=ranges,
        warnings=(*warnings, *(found.warning for found in ranges[:1] if found.warning)),
    )


def _with_colours(path: Path, header: Header, exif: int) -> Header:
    """The header with the colour space of the EXIF directory at offset ``exif``, 0 for none."""
    if not exif:
        return header
    with path.open("rb") as file:
        return exif_colours.with_exif_directory(header, file, exif)


def _size(directory: Directory) -> tuple[int, int]:
    return directory.number("width"), directory.number("height")


def _page(pages: list[Directory], page: int, path: Path) -> Directory:
    if page >= len(pages):
        raise pillow.no_page(page, len(pages), path)
    return pages[page]


def _profile(directory: Directory) -> bytes | None:
    """The embedded profile; empty where it cannot be read, None without one."""
    return directory.data("icc") or (b"" if "icc" in directory.tags else None)


def _dpi(directory: Directory) -> float | None:
    return metadata.in_inches(directory.real("x_resolution") or 0.0, directory.number("unit", 2))


def decode(path: Path, header: Header, options: DecodeOptions) -> Loaded:
    """Decode one page, from its smallest copy that ``options.shrink`` allows."""
    if header.format == camera_raw.RAW:
        return raw.decode(path, header, options)
    directories = read_directories(path)
    page = _page(pages_of(directories), options.page, path)
    copies = _copies(directories, page)
    chosen = [page, *copies][
        copy_for(*_size(page), [_size(copy) for copy in copies], options.shrink)
    ]
    with pillow.reading(path, header.format):
        tiff_repair.check_extents(path, chosen)
        decode = _DECODERS.get(kind_of(chosen, path).reader, _by_vips)
        with tiff_repair.without_oddities(path, directories) as sound:
            return decode(sound, chosen, header, options)


def _copies(directories: list[Directory], page: Directory) -> list[Directory]:
    """The reduced copies that follow ``page``."""
    following = directories[directories.index(page) + 1 :]
    run = itertools.takewhile(lambda copy: copy.number("subfile") & 1, following)
    return [copy for copy in run if all(copy.values.get(k) == page.values.get(k) for k in _KIND)]


def _by_helper(path: Path, directory: Directory, header: Header, options: DecodeOptions) -> Loaded:
    stored = metadata.oriented_size(header.width, header.height, header.orientation)
    left = options.shrink * directory.number("width") / stored[0]
    return in_helper.decode(path, header, replace(options, page=directory.index), left)


def _by_old_jpeg(
    path: Path, directory: Directory, header: Header, options: DecodeOptions
) -> Loaded:
    data = tiff_old_jpeg.assembled(path, directory)
    if data is None:
        return _by_helper(path, directory, header, options)
    steps = reduction(header, options.shrink)
    read = partial(planes.from_vips, header=header, steps=steps, fit=options.fit)
    with temporary_folder() as folder:
        copy = folder / "old.jpg"
        copy.write_bytes(data)
        return jpeg.decode_checked(copy, 1, read)


_DECODERS = {"helper": _by_helper, "old jpeg": _by_old_jpeg}
"""By the readers of `tiff_kinds`; any others are libvips' and `tiff_samples`'."""


def _by_vips(path: Path, directory: Directory, header: Header, options: DecodeOptions) -> Loaded:
    """Decode with libtiff's warnings as errors, then without, as they may be about odd directories.

    libvips' error buffer is shared with other threads, so only whether it failed counts. A tile
    that cannot be read is not an error but a warning.
    """
    kind = kind_of(directory, path)
    try:
        return _loaded(path, directory, header, options, "warning")
    except pyvips.Error:
        if kind.reader == "samples" or is_wide(directory):
            return _loaded(path, directory, header, options, "error", reader="samples")
        if _odd_orientation(directory) or _is_lossless_jpeg(path, directory):
            return _by_helper(path, directory, header, options)
    with decoder_messages.explain_errors(path, "tiffload", page=directory.index, fail_on="error"):
        if "tile_offsets" not in directory.values:
            return _loaded(path, directory, header, options, "error")
        with _opened(path, directory, kind, "error", options.limits):
            pass
    return _by_helper(path, directory, header, options)


def _is_lossless_jpeg(path: Path, directory: Directory) -> bool:
    if not tiff_coded.is_lossless_jpeg(path, directory):
        return False
    deep_jpeg.require(path)
    return True


def _odd_orientation(directory: Directory) -> bool:
    """Whether the orientation is invalid: an error to libtiff, but harmless; scanners write 0."""
    return "orientation" in directory.tags and directory.number("orientation") not in range(1, 9)


def _loaded(
    path: Path,
    directory: Directory,
    header: Header,
    options: DecodeOptions,
    fail_on: str,
    *,
    reader: str = "",
) -> Loaded:
    """The picture, by the decoder that ``reader`` names."""
    kind = kind_of(directory, path)
    kind = replace(kind, reader=reader or kind.reader)
    steps = reduction(header, options.shrink)
    with _opened(path, directory, kind, fail_on, options.limits, deep=options.deep) as image:
        if directory.number("photometric") not in LAB:
            return planes.from_vips(image, header, steps, options.fit, deep=options.deep)
        with from_lab(image, directory.number("photometric")) as rgb:
            return planes.from_vips(rgb, header, steps, options.fit, deep=options.deep)


@contextlib.contextmanager
def _opened(
    path: Path,
    directory: Directory,
    kind: Kind,
    fail_on: str,
    limits: Limits,
    *,
    deep: bool = False,
) -> Iterator[pyvips.Image]:
    """Colours and then alpha, if any, to be read within the block."""
    if kind.reader == "samples":
        with tiff_samples.opened(path, directory, kind, fail_on, limits, deep=deep) as image:
            image = _with_alpha(image, directory, kind)
            yield straight(image) if kind.premultiplied else image
    else:
        image = pyvips.Image.tiffload(
            os.fsencode(path), page=directory.index, fail_on=fail_on, access="sequential"
        )
        yield _with_alpha(image, directory, kind)


def _with_alpha(image: pyvips.Image, directory: Directory, kind: Kind) -> pyvips.Image:
    """The colours and the sample that is alpha; a palette has more bands than samples by now."""
    samples = directory.number("samples", 1)
    beyond = samples - kind.colors
    if beyond < 1 or image.bands < samples:
        return image
    color = image.extract_band(0, n=image.bands - beyond)
    return (
        color if kind.alpha is None else color.bandjoin(image[image.bands - samples + kind.alpha])
    )


def _ranges(path: Path, directory: Directory, kind: Kind, limits: Limits) -> tuple[Range, ...]:
    """The ranges of black to white for samples that do not define it; nothing where unknown."""
    lab = directory.number("photometric") in LAB
    if not is_wide(directory) or lab or kind.reader == "helper":
        return ()
    found = path.stat()
    return _measured(str(path), (found.st_mtime_ns, found.st_size), directory.index, limits)


@lru_cache(maxsize=64)
def _measured(path: str, _stamp: tuple[int, int], index: int, limits: Limits) -> tuple[Range, ...]:
    """Cached, because all pixels are decoded for it and each rendition asks again."""
    directory = next(found for found in read_directories(Path(path)) if found.index == index)
    kind = kind_of(directory, Path(path))
    inverted = white_is_zero(directory)
    # Errors are reported when the file is decoded.
    with (
        contextlib.suppress(pyvips.Error, SourceError),
        _opened(Path(path), directory, kind, "none", limits) as image,
    ):
        return planes.measured(image, BANDS[kind.pixel_type], white_is_zero=inverted)
    return ()
