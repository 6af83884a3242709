"""Files made by hand, sample by sample, so that what they decode to is known without decoding
them.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from exportgui.media import helper
from exportgui.media.decode import decode
from exportgui.media.limits import Limits
from exportgui.media.model import Picture

_CODES = {1: "B", 2: "s", 3: "H", 4: "I"}
_DATA = 0xFFFFFF


@pytest.fixture(scope="session", autouse=True)
def _no_helper_left() -> Iterator[None]:
    yield
    helper.shutdown()


@pytest.fixture
def put(tmp_path: Path) -> Callable[[str, bytes], Path]:
    """Write bytes to a named file."""

    def write(name: str, data: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return write


@pytest.fixture
def saved(tmp_path: Path) -> Callable[..., Path]:
    """Save a Pillow picture under a name, with Pillow's options."""

    def write(image: Image.Image, name: str, **options: Any) -> Path:
        path = tmp_path / name
        image.save(path, **options)
        return path

    return write


@pytest.fixture
def shades() -> Image.Image:
    """A 90×60 rgb picture with smooth and noisy parts, so that every part of its data matters."""
    y, x = np.mgrid[0:60, 0:90]
    rgb = np.stack([x * 2 + y, y * 4, (x * y) // 8], axis=2) % 256
    rgb[20:40, 30:60] = np.random.default_rng(7).integers(0, 256, (20, 30, 3))
    return Image.fromarray(rgb.astype(np.uint8))


@pytest.fixture
def samples() -> Callable[..., tuple[Any, Any]]:
    """Decode to plain lists: color as rows of pixels, alpha as rows of numbers or None."""

    def read(path: Path, **options: Any) -> tuple[Any, Any]:
        return as_lists(decode(path, limits=Limits(), **options))

    return read


def as_lists(picture: Picture) -> tuple[Any, Any]:
    color = picture.color.numpy().reshape(
        picture.color.height, picture.color.width, picture.color.bands
    )
    alpha = picture.alpha
    return color.tolist(), None if alpha is None else alpha.numpy().reshape(
        alpha.height, alpha.width
    ).tolist()


@pytest.fixture
def tiff() -> Callable[..., bytes]:
    """Build an uncompressed one-strip TIFF: size, samples, bits, photometric, data, further
    tags.
    """

    def build(
        size: tuple[int, int],
        samples: int,
        bits: int,
        photometric: int,
        data: bytes,
        more: dict[int, tuple[int, list[int]]] | None = None,
        order: str = "<",
    ) -> bytes:
        tags: dict[int, tuple[int, list[int]]] = {
            256: (3, [size[0]]),
            257: (3, [size[1]]),
            258: (3, [bits] * samples),
            259: (3, [1]),
            262: (3, [photometric]),
            273: (4, [_DATA]),
            277: (3, [samples]),
            278: (3, [size[1]]),
            279: (4, [len(data)]),
            **(more or {}),
        }
        return _assembled(tags, data, order)

    return build


def _assembled(tags: dict[int, tuple[int, list[int]]], data: bytes, order: str) -> bytes:
    table = b""
    extra = b""
    start = 8 + 2 + 12 * len(tags) + 4
    for tag, (kind, values) in sorted(tags.items()):
        raw = b"".join(struct.pack(order + _CODES[kind], value) for value in values)
        place = (
            raw.ljust(4, b"\0") if len(raw) <= 4 else struct.pack(order + "I", start + len(extra))
        )
        extra += raw + b"\0" * (len(raw) & 1) if len(raw) > 4 else b""
        table += struct.pack(order + "HHI", tag, kind, len(values)) + place
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "IH", 8, len(tags))
    whole = head + table + struct.pack(order + "I", 0) + extra
    return (
        whole.replace(struct.pack(order + "I", _DATA), struct.pack(order + "I", len(whole))) + data
    )


@pytest.fixture
def psd() -> Callable[..., bytes]:
    """Build a PSD of planes (rows of bytes each): mode, size, planes, optionally packed, palette,
    resources. Version 2 is a PSB.
    """

    def build(
        mode: int,
        size: tuple[int, int],
        planes: list[bytes],
        *,
        depth: int = 8,
        version: int = 1,
        packed: bool = False,
        palette: bytes = b"",
        resources: dict[int, bytes] | None = None,
        layers: int | None = None,
    ) -> bytes:
        block = b"".join(
            b"8BIM" + struct.pack(">H2xI", number, len(data)) + data + b"\0" * (len(data) & 1)
            for number, data in (resources or {}).items()
        )
        long = "Q" if version == 2 else "I"
        section = b"" if layers is None else struct.pack(f">{long}h2xI", 4, layers, 0)
        head = struct.pack(
            ">4sH6xHIIHH", b"8BPS", version, len(planes), size[1], size[0], depth, mode
        )
        sections = b"".join(struct.pack(">I", len(part)) + part for part in (palette, block))
        sections += struct.pack(f">{long}", len(section)) + section
        row = -(-size[0] * depth // 8)
        count = ">I" if version == 2 else ">H"
        data = _packed(row, planes, count) if packed else b"\0\0" + b"".join(planes)
        return head + sections + data

    return build


def _packed(row: int, planes: list[bytes], count: str) -> bytes:
    rows = [
        bytes([row - 1]) + plane[at : at + row]
        for plane in planes
        for at in range(0, len(plane), row)
    ]
    return b"\0\1" + b"".join(struct.pack(count, len(part)) for part in rows) + b"".join(rows)


@pytest.fixture
def encoded(shades: Image.Image) -> Callable[..., bytes]:
    """Encode `shades`, or another picture, with Pillow."""

    def encode(fmt: str, image: Image.Image | None = None, **options: Any) -> bytes:
        buffer = io.BytesIO()
        (image or shades).save(buffer, fmt, **options)
        return buffer.getvalue()

    return encode
