"""The few bytes that say how large a picture is say the same as its header."""

from __future__ import annotations

import io
import random
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from exportgui.media import dimensions
from exportgui.media.dimensions import read_dimensions
from exportgui.media.header import read_header

SIZE = (37, 21)


def exif(orientation: int, order: str = ">") -> bytes:
    head = b"MM\0*" if order == ">" else b"II*\0"
    entries = (
        struct.pack(f"{order}HHII", 0x010F, 2, 4, 0x41424300),
        struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0),
    )
    return b"Exif\0\0" + head + struct.pack(f"{order}IH", 8, 2) + b"".join(entries) + bytes(4)


XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><r tiff:Orientation="6"/></x:xmpmeta>'
WAYS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "plain.jpg": ("RGB", "JPEG", {}),
    "gray.jpg": ("L", "JPEG", {}),
    "cmyk.jpg": ("CMYK", "JPEG", {}),
    "progressive.jpg": ("RGB", "JPEG", {"progressive": True}),
    "profile.jpg": ("RGB", "JPEG", {"icc_profile": bytes(200_000)}),
    "comment.jpg": ("RGB", "JPEG", {"comment": b"\xff\xc0" * 500}),
    "xmp.jpg": ("RGB", "JPEG", {"xmp": XMP}),
    "both.jpg": ("RGB", "JPEG", {"xmp": XMP, "exif": exif(8)}),
    "wrong exif.jpg": ("RGB", "JPEG", {"exif": b"Exif\0\0" + bytes(40)}),
    "name lies.png": ("RGB", "JPEG", {}),
    "plain.png": ("RGB", "PNG", {}),
    "alpha.png": ("RGBA", "PNG", {}),
    "gray.png": ("L", "PNG", {}),
    "gray alpha.png": ("LA", "PNG", {}),
    "palette.png": ("P", "PNG", {}),
    "deep.png": ("I;16", "PNG", {}),
    "turned.png": ("RGB", "PNG", {"exif": exif(6)[6:]}),
    "plain.gif": ("P", "GIF", {}),
    "plain.tif": ("RGB", "TIFF", {}),
    "cmyk.tif": ("CMYK", "TIFF", {}),
    "plain.webp": ("RGB", "WEBP", {}),
    "plain.bmp": ("RGB", "BMP", {}),
    "plain.avif": ("RGB", "AVIF", {}),
    **{
        f"turned {turn}{order}.jpg": ("RGB", "JPEG", {"exif": exif(turn, order)})
        for turn in range(10)
        for order in "<>"
    },
}


def made(path: Path, mode: str, fmt: str, options: dict[str, Any]) -> Path:
    Image.new(mode, SIZE).save(path, fmt, **options)
    return path


def psd(mode: int, width: int, height: int, channels: int = 3) -> bytes:
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1, channels, height, width, 8, mode)
    return head + bytes(12) + struct.pack(">H", 0) + bytes(channels * width * height)


@pytest.mark.parametrize("name", WAYS)
def test_dimensions_equal_those_of_the_header(tmp_path: Path, name: str):
    path = made(tmp_path / name, *WAYS[name])
    found = read_dimensions(path)
    header = read_header(path)
    assert found is not None
    assert (found.width, found.height, found.pixel_type) == (
        header.width,
        header.height,
        header.pixel_type,
    )


def test_a_turned_picture_is_told_as_it_stands_upright(tmp_path: Path):
    found = read_dimensions(made(tmp_path / "a.jpg", "RGB", "JPEG", {"exif": exif(6)}))
    assert found is not None
    assert (found.width, found.height) == (21, 37)


@pytest.mark.parametrize(("mode", "kind"), [(1, "gray"), (3, "rgb"), (4, "cmyk")])
def test_dimensions_of_a_psd(tmp_path: Path, mode: int, kind: str):
    (tmp_path / "a.psd").write_bytes(psd(mode, 5, 7, {1: 1, 3: 3, 4: 4}[mode]))
    found = read_dimensions(tmp_path / "a.psd")
    assert found is not None
    assert (found.width, found.height, found.pixel_type) == (5, 7, kind)


def test_plain_files_are_measured_without_a_codec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dimensions, "read_header", lambda _path: pytest.fail("the bytes say it"))
    for name in (
        "plain.jpg",
        "gray.jpg",
        "turned 6<.jpg",
        "profile.jpg",
        "plain.png",
        "palette.png",
    ):
        assert read_dimensions(made(tmp_path / name, *WAYS[name])) is not None


@pytest.mark.parametrize(
    "data", [b"", b"no picture", b"\xff\xd8\xff", b"%PDF-1.4", (b"<svg xmlns='x' width='4'/>")]
)
def test_files_without_a_size_have_no_dimensions(tmp_path: Path, data: bytes):
    (tmp_path / "a.jpg").write_bytes(data)
    assert read_dimensions(tmp_path / "a.jpg") is None


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path):
    with pytest.raises(FileNotFoundError):
        read_dimensions(tmp_path / "none.jpg")


@pytest.mark.parametrize(
    "name", ["both.jpg", "turned 6>.jpg", "turned.png", "plain.png", "plain.psd"]
)
@pytest.mark.parametrize("damage", ["cut", "changed"])
def test_damaged_files_raise_nothing_unexpected(tmp_path: Path, name: str, damage: str):
    chance = random.Random(4)
    path = tmp_path / name
    make: Callable[[], bytes] = lambda: made(path, *WAYS[name]).read_bytes()  # noqa: E731
    whole = psd(3, 9, 9) if name.endswith("psd") else make()
    for turn in range(150):
        data = bytearray(whole[: turn * 3] if damage == "cut" else whole)
        if damage == "changed":
            for _ in range(3):
                data[chance.randrange(min(len(data), 300))] = chance.randrange(256)
        path.write_bytes(data)
        found = read_dimensions(path)
        assert found is None or (found.width > 0 and found.height > 0)


def test_a_picture_within_a_picture_is_not_taken_for_it(tmp_path: Path):
    small = io.BytesIO()
    Image.new("RGB", (8, 8)).save(small, "JPEG")
    path = made(tmp_path / "a.jpg", "RGB", "JPEG", {"exif": exif(1) + small.getvalue()})
    found = read_dimensions(path)
    assert found is not None
    assert (found.width, found.height) == SIZE
