"""HEIC by its extra: pictures that another encoder wrote are read as they were; damage is told."""

from __future__ import annotations

import io
import random
from contextlib import suppress

import numpy as np
import pytest
from PIL import Image, ImageCms

from exportgui.errors import SourceError
from exportgui.media.decode import decode
from exportgui.media.header import read_header

pillow_heif = pytest.importorskip("pillow_heif", reason="the extra 'heif' is not installed")

SIZE = (90, 60)
LOSSY = 4
"""The most by which colours differ that change slowly."""


def smooth() -> Image.Image:
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]]
    return Image.fromarray(
        np.stack([40 + x, 60 + y * 2, 200 - x // 2 - y], axis=2).astype(np.uint8)
    )


def heic(image: Image.Image, **options: object) -> bytes:
    buffer = io.BytesIO()
    pillow_heif.from_pillow(image).save(buffer, quality=95, **options)
    return buffer.getvalue()


def array_of(image):
    return image.numpy().reshape(image.height, image.width, -1).astype(int)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L"])
def test_pixels_and_alpha(mode, put):
    image = smooth().convert(mode)
    if mode == "RGBA":
        image.putalpha(Image.linear_gradient("L").resize(SIZE))
    path = put("a.heic", heic(image))

    header = read_header(path)
    picture = decode(path)

    shown = np.asarray(image).astype(int).reshape(SIZE[1], SIZE[0], -1)
    colors = 1 if mode == "L" else 3
    assert (header.width, header.height, header.frames) == (*SIZE, 1)
    assert header.pixel_type == ("gray" if mode == "L" else "rgb")
    assert np.abs(array_of(picture.color) - shown[..., :colors]).max() <= LOSSY
    assert (picture.alpha is not None) == (mode == "RGBA") == header.has_alpha
    if picture.alpha is not None:
        assert np.abs(array_of(picture.alpha)[..., 0] - shown[..., 3]).max() <= LOSSY


def test_ten_bits(put):
    deep = (np.asarray(smooth()).astype("<u2") * 257).tobytes()
    buffer = io.BytesIO()
    pillow_heif.from_bytes("RGB;16", SIZE, deep).save(buffer, quality=95)
    picture = decode(put("a.heic", buffer.getvalue()))
    assert np.abs(array_of(picture.color) - np.asarray(smooth()).astype(int)).max() <= LOSSY


def test_profile_resolution_and_further_pictures(put):
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    exif = Image.Exif()
    exif.update({282: 300.0, 283: 300.0, 296: 2})
    first = smooth()
    first.info = {"icc_profile": icc, "exif": exif.tobytes()}
    both = pillow_heif.from_pillow(first)
    both.add_from_pillow(smooth().rotate(180))
    buffer = io.BytesIO()
    both.save(buffer, quality=95)

    header = read_header(put("a.heic", buffer.getvalue()))

    assert (header.icc, header.dpi, header.frames) == (icc, 300, 2)
    assert "only the first is used" in header.warnings[0]


@pytest.mark.parametrize("tail", [b"abc", b"\0\0\1\0tail", bytes(40)])
def test_bytes_behind_the_last_box_are_no_damage(tail, put):
    whole = heic(smooth())
    path = put("a.heic", whole + tail)
    shown = np.asarray(pillow_heif.open_heif(path).to_pillow()).astype(int)
    assert read_header(path).warnings == ()
    assert np.abs(array_of(decode(path).color) - shown).max() <= 1


def test_damage_is_told(put):
    whole = heic(smooth())
    for cut in (10, 100, len(whole) // 2, len(whole) - 1):
        with pytest.raises(SourceError):
            decode(put("a.heic", whole[:cut]))
    chosen = random.Random(4)
    for _ in range(20):
        mutant = bytearray(whole)
        for _ in range(chosen.choice((1, 6))):
            mutant[chosen.randrange(len(mutant))] = chosen.randrange(256)
        with suppress(SourceError):
            decode(put("a.heic", bytes(mutant)))
