"""Photoshop documents of 16 bits a channel, and large ones (PSB), hold what was written, in every
mode, packed or not, with and without transparency. Expected values are arithmetic.
"""

from __future__ import annotations

import shutil
import struct
import subprocess

import numpy as np
import pytest
from PIL import ImageCms

from exportgui.errors import SourceError
from exportgui.media.decode import decode
from exportgui.media.dimensions import read_dimensions
from exportgui.media.header import read_header

SIZE = (31, 9)
GRAY = 1
RGB = 3
CMYK = 4
DUOTONE = 8
LAB = 9
CHANNELS = {GRAY: 1, RGB: 3, CMYK: 4, DUOTONE: 1}
PIXEL_TYPES = {GRAY: "gray", RGB: "rgb", CMYK: "cmyk", DUOTONE: "gray"}


def samples_of(channels, depth, seed=1):
    """Rows × pixels × channels, over all of the range."""
    made = np.random.default_rng(seed).integers(0, 1 << depth, (SIZE[1], SIZE[0], channels))
    made[0, 0] = 0
    made[0, 1] = (1 << depth) - 1
    return made


def planes_of(samples, depth):
    number = ">u2" if depth == 16 else "u1"
    return [samples[..., band].astype(number).tobytes() for band in range(samples.shape[2])]


def rounded(samples, depth):
    return np.floor(samples / 257 + 0.5) if depth == 16 else samples


def array_of(image):
    return image.numpy().reshape(image.height, image.width, -1).astype(int)


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("mode", CHANNELS)
def test_samples_of_every_mode(mode, depth, version, packed, psd, put):
    samples = samples_of(CHANNELS[mode] + 1, depth)
    document = psd(
        mode, SIZE, planes_of(samples, depth), depth=depth, version=version, packed=packed
    )
    path = put("a.psb" if version == 2 else "a.psd", document)

    picture = decode(path, deep=True)
    header = read_header(path)

    stored = samples[..., : CHANNELS[mode]]
    shown = (1 << depth) - 1 - stored if mode == CMYK else stored
    assert (header.width, header.height, header.bits) == (*SIZE, depth)
    assert (header.pixel_type, header.has_alpha) == (PIXEL_TYPES[mode], False)
    assert header.warnings == ()
    assert (array_of(picture.color) == rounded(shown, depth)).all()
    assert picture.alpha is None
    assert (picture.deep is not None) == (depth == 16)
    if depth == 16:
        assert (array_of(picture.deep) == shown).all()
    found = read_dimensions(path)
    assert (found.width, found.height, found.pixel_type) == (*SIZE, PIXEL_TYPES[mode])


@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize("packed", [False, True])
def test_a_large_bitmap_and_a_large_palette(version, packed, psd, put, samples):
    bitmap = psd(0, (12, 2), [b"\xaa\xf0" * 2], depth=1, version=version, packed=packed)
    row = [[0], [255]] * 4 + [[0]] * 4
    assert samples(put("a.psb", bitmap)) == ([row] * 2, None)
    palette = (
        bytes([10, 20]) + bytes(254) + bytes([30, 40]) + bytes(254) + bytes([50, 60]) + bytes(254)
    )
    indexed = psd(2, (2, 1), [b"\1\0"], palette=palette, version=version, packed=packed)
    assert samples(put("a.psb", indexed)) == ([[[20, 40, 60], [10, 30, 50]]], None)


@pytest.mark.parametrize("version", [1, 2])
def test_lab_of_sixteen_bits_is_that_of_eight(version, psd, put, samples):
    """L* is a share of 65535; a* and b* have their zero at 32768, as 8 bits have theirs at 128."""
    eight = samples_of(3, 8)
    deep = np.stack([eight[..., 0] * 257, eight[..., 1] * 256, eight[..., 2] * 256], axis=2)
    plain = samples(put("a.psd", psd(LAB, SIZE, planes_of(eight, 8))))
    document = psd(LAB, SIZE, planes_of(deep, 16), depth=16, version=version)
    assert samples(put("b.psd", document)) == plain


def blended_with(white, samples, alpha, full):
    return np.rint(samples * (alpha / full) + white * (1 - alpha / full)).astype(int)


@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("mode", [GRAY, RGB, CMYK])
def test_transparency_loses_its_white(mode, depth, version, psd, put):
    full = (1 << depth) - 1
    samples = samples_of(CHANNELS[mode], depth)
    alpha = np.linspace(full // 2, full, SIZE[0] * SIZE[1]).astype(int).reshape(SIZE[1], SIZE[0], 1)
    stored = np.concatenate([blended_with(full, samples, alpha, full), alpha], axis=2)
    document = psd(mode, SIZE, planes_of(stored, depth), depth=depth, version=version, layers=-1)

    picture = decode(put("a.psd", document), deep=True)

    shown = full - samples if mode == CMYK else samples
    assert np.abs(array_of(picture.color) - rounded(shown, depth)).max() <= 1 + (depth == 8)
    assert (array_of(picture.alpha) == rounded(alpha, depth)).all()
    if depth == 16:
        assert np.abs(array_of(picture.deep) - shown).max() <= 2


def block(kind, data, *, long):
    size = struct.pack(">Q" if long else ">I", len(data))
    return b"8BIM" + kind + size + data + b"\0" * (-len(data) % 4)


@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize(
    ("blocks", "transparent"),
    [
        ([(b"Lr16", struct.pack(">h", -1))], True),
        ([(b"Mt16", b""), (b"Lr16", struct.pack(">h", 3))], True),
        ([(b"Patt", b"abcde"), (b"Lr16", struct.pack(">h", -2))], True),
        ([(b"Lr16", struct.pack(">h", 3))], False),
        ([(b"Patt", b"")], False),
        ([], False),
    ],
)
def test_deep_documents_tell_transparency_in_a_block(blocks, transparent, version, psd, put):
    """Their section of layers is empty (Photoshop writes ``Mt16`` and ``Lr16`` behind it)."""
    large = version == 2
    whole = psd(RGB, SIZE, planes_of(samples_of(4, 16), 16), depth=16, version=version)
    at = 26 + 4 + 4
    size = 8 if large else 4
    section = bytes(size + 4) + b"".join(
        block(kind, data, long=large and kind != b"Patt") for kind, data in blocks
    )
    head = struct.pack(">Q" if large else ">I", len(section))
    path = put("a.psd", whole[:at] + head + section + whole[at + size :])

    assert read_header(path).has_alpha == transparent
    assert (decode(path).alpha is not None) == transparent


@pytest.mark.parametrize("version", [1, 2])
def test_metadata_of_deep_documents(version, psd, put):
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    resources = {1005: struct.pack(">IHHIHH", 300 << 16, 1, 1, 300 << 16, 1, 1), 1039: icc}
    exif = struct.pack("<2sHIHHHIIHHIII", b"II", 42, 8, 1, 0x112, 3, 1, 6, 0, 0, 0, 0, 0)[:26]
    resources[1058] = exif
    planes = planes_of(samples_of(3, 16), 16)
    path = put("a.psd", psd(RGB, SIZE, planes, depth=16, version=version, resources=resources))

    header = read_header(path)

    assert (header.dpi, header.icc, header.orientation) == (300, icc, 6)
    assert (header.width, header.height) == SIZE[::-1]
    assert decode(path).color.width == SIZE[1]


@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize("packed", [False, True])
def test_cut_documents_are_refused(version, packed, psd, put):
    planes = planes_of(samples_of(3, 16), 16)
    whole = psd(RGB, SIZE, planes, depth=16, version=version, packed=packed)
    for cut in (20, 28, 33, 40, 50, len(whole) // 2, len(whole) - 1):
        with pytest.raises(SourceError, match="the PSD file is"):
            decode(put("a.psd", whole[:cut]))


@pytest.mark.skipif(not shutil.which("convert"), reason="ImageMagick is not installed")
@pytest.mark.parametrize("suffix", ["psd", "psb"])
@pytest.mark.parametrize("compression", ["None", "RLE"])
def test_documents_of_another_program(suffix, compression, tmp_path):
    """What ImageMagick writes comes out as what it was given."""
    samples = samples_of(3, 16).astype(">u2")
    (tmp_path / "a.rgb").write_bytes(samples.tobytes())
    size = f"{SIZE[0]}x{SIZE[1]}"
    source = ["-size", size, "-depth", "16", "-endian", "MSB", f"rgb:{tmp_path / 'a.rgb'}"]
    path = tmp_path / f"a.{suffix}"
    subprocess.run(["convert", *source, "-compress", compression, str(path)], check=True)

    picture = decode(path, deep=True)

    assert (array_of(picture.deep) == samples).all()
