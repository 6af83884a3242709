"""Decode one strip or tile of a TIFF that is a file of another format: JPEG, WebP, JPEG 2000, XL.

WebP and JPEG 2000 of 8 bits are decoded by Pillow; other JPEG 2000 and JPEG XL need the extra
``deepjpeg``, as JPEG of more than 8 bits does.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image

from exportgui.errors import SourceError
from exportgui.installation import needs_extra
from exportgui.media import deep_jpeg
from exportgui.media.damage import DamagedError
from exportgui.media.lazy_numpy import NDArray, np
from exportgui.media.tiff_compressions import (
    JPEG2000,
    JPEG_XL,
    NAMES,
    NEW_JPEG,
    WEBP,
    is_deep_jpeg,
)
from exportgui.media.tiff_directory import Directory
from exportgui.media.tiff_kinds import photometric
from exportgui.messages import Message, joined, verbatim

_SPACES = {0: "", 1: "", 2: "rgb", 5: "cmyk", 6: "ycbcr"}
"""Photometric interpretations as `deep_jpeg` names them."""
_MODES = {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}
_OTHER_SIZE = Message("a part of its picture has another size than the file says")
_OTHER_KIND = Message("its pixels are not what its header says")
_BYTES_A_PIXEL = 24
"""The most that a decoder takes while it decodes a part: OpenJPEG's four for each sample."""


def require(directory: Directory, path: Path) -> None:
    """Raise `SourceError` where the decoder of a page is not installed."""
    if is_deep_jpeg(directory):
        deep_jpeg.require(path)
    elif _needs_imagecodecs(directory):
        from importlib.util import find_spec  # here, because few files need it

        if find_spec("imagecodecs") is None:
            name = verbatim(NAMES[directory.number("compression")])
            raise SourceError(joined(": ", (name, needs_extra("deepjpeg"))), path)


def memory_of(directory: Directory, size: tuple[int, int]) -> float:
    """Bytes that decoding a part of ``size`` takes at most, without its samples."""
    is_heavy = directory.number("compression") in JPEG2000 | JPEG_XL
    return size[0] * size[1] * _BYTES_A_PIXEL if is_heavy else 0.0


def samples_of(data: bytes, size: tuple[int, int], directory: Directory) -> NDArray[Any]:
    """Rows × pixels × samples of one strip or tile, uint8 or uint16; it may have more rows.

    Raises DamagedError where it is another picture than the directory says, and whatever the
    decoder raises.
    """
    samples = _DECODERS[directory.number("compression")](data, directory)
    if samples.shape[1] != size[0] or len(samples) < size[1]:
        raise DamagedError(_OTHER_SIZE)
    return samples[: size[1]]


def _needs_imagecodecs(directory: Directory) -> bool:
    compression = directory.number("compression")
    return compression in JPEG_XL or (compression in JPEG2000 and directory.number("bits", 1) > 8)


def _jpeg(data: bytes, directory: Directory) -> NDArray[Any]:
    tables = directory.data("jpeg_tables")
    return deep_jpeg.decoded(data, tables=tables, space=_SPACES[photometric(directory)])


def _by_pillow(data: bytes, directory: Directory, fmt: str) -> NDArray[Any]:
    mode = _MODES[directory.number("samples", 1)]
    with Image.open(io.BytesIO(data), formats=(fmt,)) as image:
        if fmt == "WEBP":
            return np.asarray(image.convert(mode))
        if image.mode != mode:
            raise DamagedError(_OTHER_KIND)
        return np.asarray(image).reshape(image.height, image.width, -1)


def _webp(data: bytes, directory: Directory) -> NDArray[Any]:
    return _by_pillow(data, directory, "WEBP")


def _jpeg_2000(data: bytes, directory: Directory) -> NDArray[Any]:
    if not _needs_imagecodecs(directory):
        return _by_pillow(data, directory, "JPEG2000")
    import imagecodecs  # an optional extra

    return _checked(imagecodecs.jpeg2k_decode(data), directory)


def _jpeg_xl(data: bytes, directory: Directory) -> NDArray[Any]:
    import imagecodecs  # an optional extra

    return _checked(imagecodecs.jpegxl_decode(data), directory)


def _checked(found: NDArray[Any], directory: Directory) -> NDArray[Any]:
    samples: NDArray[Any] = found.reshape(*found.shape[:2], -1)
    kind = np.uint16 if directory.number("bits", 1) > 8 else np.uint8
    if samples.shape[2] != directory.number("samples", 1) or samples.dtype != kind:
        raise DamagedError(_OTHER_KIND)
    return samples


_DECODERS: dict[int, Callable[[bytes, Directory], NDArray[Any]]] = {
    NEW_JPEG: _jpeg,
    WEBP: _webp,
    **dict.fromkeys(JPEG2000, _jpeg_2000),
    **dict.fromkeys(JPEG_XL, _jpeg_xl),
}
