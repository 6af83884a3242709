"""Decode camera raw files with rawpy, inside the helper process."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from exportgui.errors import SourceError
from exportgui.media.cicp import SRGB
from exportgui.media.damage import DamagedError
from exportgui.media.limits import Limits, check_pixels
from exportgui.media.matrix_profile import rgb_profile
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow import no_page, reading
from exportgui.media.pillow_pixels import STRIP, Pixels, eight_bit
from exportgui.media.reduce import raw_start
from exportgui.messages import Message
from exportgui.refusals import RefusalKind, told

_BYTES_PER_PIXEL = 16.5
"""Sensor data of two bytes, four colours of two while they are made up, and the result of six."""

_GAMMA = (2.4, 12.92)
"""Exponent and slope at black of sRGB's curve."""

_SIDEWAYS = 4
_TURNS = {
    3: Image.Transpose.ROTATE_180,
    5: Image.Transpose.ROTATE_90,
    6: Image.Transpose.ROTATE_270,
}
"""What makes the sensor's picture upright, by LibRaw's number."""

_SAME_SHAPE = 0.03
"""Share by which the shape of a preview may differ; cameras crop it to even numbers."""

_UNSUPPORTED = told(
    RefusalKind.UNSUPPORTED,
    Message("this kind of camera raw file is not supported"),
    Message("develop it, and save it as TIFF, PNG or JPEG"),
)
_NO_BALANCE = Message(
    "the camera raw file does not tell its white balance; that of daylight is used"
)
_BITS = 16


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of the picture, from the file's metadata alone."""
    if page:
        raise no_page(page, 1, path)
    with _opened(path) as raw:
        width, height = _size(raw)
        balance = raw.camera_whitebalance[:3]
        colors = raw.num_colors
    check_pixels(width, height, 1, limits, path)
    as_shot = all(value > 0 for value in balance) or colors == 1
    return Header(
        fmt,
        width,
        height,
        "rgb",
        bits=_BITS,
        icc=rgb_profile(SRGB),
        bytes_per_pixel=_BYTES_PER_PIXEL,
        warnings=() if as_shot else (_NO_BALANCE,),
    )


def _size(raw: Any) -> tuple[int, int]:
    """Width and height of the upright picture with square pixels."""
    sizes = raw.sizes
    width = sizes.iwidth
    height = sizes.iheight
    if sizes.pixel_aspect < 1:
        height = int(height / sizes.pixel_aspect + 0.5)
    elif sizes.pixel_aspect > 1:
        width = int(width * sizes.pixel_aspect + 0.5)
    return (height, width) if sizes.flip & _SIDEWAYS else (width, height)


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    """The opened file; LibRaw's errors become ours, also inside the block."""
    import rawpy  # an optional extra

    with reading(path, "RAW"), path.open("rb") as file:
        try:
            with rawpy.imread(str(path) if _is_unicode(path) else file) as raw:
                yield raw
        except (rawpy.LibRawFileUnsupportedError, rawpy.LibRawNotImplementedError) as error:
            raise SourceError(_UNSUPPORTED, path) from error
        except rawpy.LibRawUnsufficientMemoryError as error:
            raise MemoryError from error
        except rawpy.LibRawError as error:
            raise DamagedError(Message("its pixels cannot be read")) from error


def _is_unicode(path: Path) -> bool:
    """Whether LibRaw can open a file by its name, of which it then reads no more than it needs."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def decode(path: Path, header: Header, options: DecodeOptions) -> tuple[Iterator[Pixels], int]:
    """Strips of the upright picture."""
    return _strips(path, header, options), 1


def _strips(path: Path, header: Header, options: DecodeOptions) -> Iterator[Pixels]:
    samples = _preview(path, header, options) if options.limits.camera_previews else None
    if samples is None:
        samples = _developed(path, header, options)
    height, width, bands = samples.shape
    deep = options.deep and samples.itemsize == 2
    rows = max(1, STRIP // width)
    for top in range(0, height, rows):
        part = np.ascontiguousarray(samples[top : top + rows])
        part = part if deep else eight_bit(part)  # LibRaw's own bytes are cut off, not rounded
        yield Pixels(width, len(part), "rgb", bands, part.tobytes(), None, deep)


def _developed(path: Path, header: Header, options: DecodeOptions) -> NDArray[Any]:
    half = raw_start(header, options.shrink) == "half"
    with _opened(path) as raw:
        samples: NDArray[Any] = raw.postprocess(
            use_camera_wb=True,
            no_auto_bright=True,
            gamma=_GAMMA,
            output_bps=_BITS,
            half_size=half,
        )
    size = (samples.shape[1], samples.shape[0])
    full = (header.width, header.height)
    if size != (tuple((side + 1) // 2 for side in full) if half else full):
        raise SourceError(_UNSUPPORTED, path)  # a sensor that is turned by 45 degrees
    return samples if samples.shape[2] == 3 else np.repeat(samples[..., :1], 3, axis=2)


def _preview(path: Path, header: Header, options: DecodeOptions) -> NDArray[Any] | None:
    """The embedded preview, upright, where it has as many pixels as are asked for."""
    with suppress(Exception), _opened(path) as raw:  # then the sensor's data is decoded
        turn = _TURNS.get(raw.sizes.flip)
        found = raw.extract_thumb().data
        with _image_of(found, options.limits, path) as image:
            shown = image.convert("RGB")
        if turn is not None and _differs(shown.size, header):
            shown = shown.transpose(turn)
        if shown.width * options.shrink >= header.width and not _differs(shown.size, header):
            return np.asarray(shown)
    return None


def _image_of(data: Any, limits: Limits, path: Path) -> Image.Image:
    if not isinstance(data, bytes):
        return Image.fromarray(data)
    image = Image.open(io.BytesIO(data), formats=("JPEG",))
    check_pixels(*image.size, 1, limits, path)
    return image


def _differs(size: tuple[int, int], header: Header) -> bool:
    """Whether a preview has another shape than the picture."""
    return abs(size[0] * header.height / (size[1] * header.width) - 1) > _SAME_SHAPE
