"""JPEGs of more than 8 bits and without loss, alone and in TIFF, hold the samples they were made
of, and need an extra that the refusal names. Expected values are arithmetic.
"""

from __future__ import annotations

import random
import struct
import sys
from contextlib import suppress

import numpy as np
import pytest
from PIL import Image, ImageCms

from exportgui.errors import SourceError
from exportgui.media.decode import decode
from exportgui.media.dimensions import read_dimensions
from exportgui.media.header import read_header

SIZE = (90, 60)
KINDS = {
    "gray": (1, 1),
    "rgb": (3, 2),
}


@pytest.fixture(scope="module")
def codecs():
    return pytest.importorskip("imagecodecs", reason="the extra 'deepjpeg' is not installed")


def samples_of(bands, bits):
    """A smooth picture over the whole range, with some noise."""
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]]
    waves = [
        0.5 + 0.49 * np.sin(x / (9 + 3 * band)) * np.cos(y / (11 + band)) for band in range(bands)
    ]
    noise = np.random.default_rng(2).uniform(-0.01, 0.01, (*SIZE[::-1], bands))
    full = (1 << bits) - 1
    made = np.rint((np.stack(waves, axis=2) + noise) * full).clip(0, full)
    made[0, 0] = 0
    made[0, 1] = full
    return made.astype(np.uint16 if bits > 8 else np.uint8)


def jpeg_of(codecs, samples, bits, *, kind="lossless"):
    stored = np.ascontiguousarray(samples[..., 0] if samples.shape[2] == 1 else samples)
    if kind == "jpeg-ls":
        return codecs.jpegls_encode(stored)
    options = {"bitspersample": bits} if bits > 8 else {}
    if kind == "lossy":
        return codecs.jpeg8_encode(stored, level=98, **options)
    return codecs.jpeg8_encode(stored, lossless=True, **options)


def array_of(image):
    return image.numpy().reshape(image.height, image.width, -1).astype(int)


def levels(samples, bits, top):
    return np.floor(samples.astype(float) * top / ((1 << bits) - 1) + 0.5)


@pytest.mark.parametrize(
    ("kind", "bits"),
    [("lossless", 8), ("lossless", 12), ("lossless", 16), ("jpeg-ls", 8), ("jpeg-ls", 16)],
)
@pytest.mark.parametrize("colors", KINDS)
def test_samples_without_loss(colors, kind, bits, codecs, put):
    bands, _photometric = KINDS[colors]
    samples = samples_of(bands, bits)
    path = put("a.jpg", jpeg_of(codecs, samples, bits, kind=kind))

    header = read_header(path)
    picture = decode(path, deep=True)

    assert (header.width, header.height, header.pixel_type) == (*SIZE, colors)
    assert header.bits == bits
    assert (array_of(picture.color) == levels(samples, bits, 255)).all()
    if bits > 8:
        assert (array_of(picture.deep) == levels(samples, bits, 65535)).all()
        assert decode(path).deep is None
    assert read_dimensions(path).width == SIZE[0]


@pytest.mark.parametrize("colors", KINDS)
def test_twelve_bits_with_loss(colors, codecs, put):
    samples = samples_of(KINDS[colors][0], 12)
    path = put("a.jpg", jpeg_of(codecs, samples, 12, kind="lossy"))
    color = array_of(decode(path, deep=True).deep)
    assert np.abs(color - levels(samples, 12, 65535)).mean() < 400


@pytest.mark.parametrize("kind", ["lossless", "jpeg-ls"])
@pytest.mark.parametrize("shrink", [2, 4, 8])
def test_a_preview_without_loss_shows_the_whole_picture(kind, shrink, codecs, put):
    """Libjpeg takes a corner of it where it is asked to reduce it."""
    samples = samples_of(3, 8)
    path = put("a.jpg", jpeg_of(codecs, samples, 8, kind=kind))
    picture = decode(path, shrink=shrink)
    whole = Image.fromarray(samples).resize((picture.color.width, picture.color.height), Image.BOX)
    assert np.abs(array_of(picture.color) - np.asarray(whole).astype(int)).max() <= 3


def with_segments(jpeg, *segments):
    """The file with further segments behind its first marker."""
    return jpeg[:2] + b"".join(segments) + jpeg[2:]


def segment(marker, data):
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def test_metadata_of_deep_jpegs(codecs, put):
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    exif = struct.pack("<2sHIHHHIIHHIIII", b"II", 42, 8, 3, 0x112, 3, 1, 6, 0x11A, 5, 1, 50, 0, 0)
    exif = exif[:-8] + struct.pack("<HHIIIII", 0x128, 3, 1, 2, 0, 300, 1)
    jpeg = jpeg_of(codecs, samples_of(3, 16), 16)
    path = put(
        "a.jpg",
        with_segments(
            jpeg,
            segment(0xE1, b"Exif\0\0" + exif),
            segment(0xE2, b"ICC_PROFILE\0\1\1" + icc),
        ),
    )

    header = read_header(path)

    assert (header.orientation, header.icc, header.dpi) == (6, icc, 300)
    assert (header.width, header.height) == SIZE[::-1]
    assert decode(path).color.width == SIZE[1]


CODES = {3: "H", 4: "I"}


def tiff_of(parts, bits, photometric, bands, form):
    """One directory behind its parts; ``form`` are the tags that lay them out."""
    places = [8 + sum(map(len, parts[:number])) for number in range(len(parts))]
    tiled = 322 in form
    tags = {
        256: (3, [SIZE[0]]),
        257: (3, [SIZE[1]]),
        258: (3, [bits] * bands),
        259: (3, [7]),
        262: (3, [photometric]),
        324 if tiled else 273: (4, places),
        277: (3, [bands]),
        325 if tiled else 279: (4, [len(part) for part in parts]),
        **form,
    }
    start = 8 + sum(map(len, parts))
    table = b""
    values = b""
    for tag, (kind, numbers) in sorted(tags.items()):
        raw = struct.pack(f"<{len(numbers)}{CODES[kind]}", *numbers)
        if len(raw) > 4:
            place = struct.pack("<I", start + 2 + 12 * len(tags) + 4 + len(values))
            values += raw
            raw = place
        table += struct.pack("<HHI", tag, kind, len(numbers)) + raw.ljust(4, b"\0")
    head = b"II*\0" + struct.pack("<I", start)
    return head + b"".join(parts) + struct.pack("<H", len(tags)) + table + bytes(4) + values


def in_tiff(codecs, samples, bits, photometric, *, tiled, kind="lossless"):
    step = 32 if tiled else 16
    bands = samples.shape[2]
    padded = np.pad(samples, ((0, 4), (0, 6), (0, 0)), mode="edge") if tiled else samples
    across = range(0, padded.shape[1], step) if tiled else (0,)
    parts = [
        jpeg_of(
            codecs,
            padded[top : top + step, left : left + step] if tiled else padded[top : top + step],
            bits,
            kind=kind,
        )
        for top in range(0, padded.shape[0], step)
        for left in across
    ]
    form = {322: (3, [step]), 323: (3, [step])} if tiled else {278: (3, [step])}
    return tiff_of(parts, bits, photometric, bands, form)


@pytest.mark.parametrize("tiled", [False, True])
@pytest.mark.parametrize("bits", [8, 12, 16])
@pytest.mark.parametrize(("bands", "photometric"), [(1, 1), (1, 0), (3, 2), (4, 5)])
def test_samples_in_a_tiff(bands, photometric, bits, tiled, codecs, put):
    samples = samples_of(bands, bits)
    path = put("a.tif", in_tiff(codecs, samples, bits, photometric, tiled=tiled))
    shown = (1 << bits) - 1 - samples if photometric == 0 else samples

    picture = decode(path, deep=True)

    assert read_header(path).bits == bits
    assert (array_of(picture.color) == levels(shown, bits, 255)).all()
    if bits > 8:
        assert (array_of(picture.deep) == levels(shown, bits, 65535)).all()
    assert array_of(decode(path, shrink=2).color).shape[:2] == (30, 45)


def test_twelve_bits_of_a_tiff_with_loss(codecs, put):
    samples = samples_of(1, 12)
    path = put("a.tif", in_tiff(codecs, samples, 12, 1, tiled=False, kind="lossy"))
    color = array_of(decode(path, deep=True).deep)
    assert np.abs(color - levels(samples, 12, 65535)).mean() < 400


@pytest.mark.parametrize("kind", ["lossless", "lossy", "jpeg-ls"])
@pytest.mark.parametrize("container", ["jpeg", "tiff"])
def test_damage_and_mutants_end_in_typed_errors(kind, container, codecs, put):
    samples = samples_of(3, 12)
    whole = (
        jpeg_of(codecs, samples, 12, kind=kind)
        if container == "jpeg"
        else in_tiff(codecs, samples, 12, 2, tiled=False, kind=kind)
    )
    for cut in (3, 30, len(whole) // 2, len(whole) - 20):
        with pytest.raises(SourceError):
            decode(put("cut", whole[:cut]))
    chosen = random.Random(3)
    for _ in range(8):
        mutant = bytearray(whole)
        for _ in range(chosen.choice((1, 8))):
            mutant[chosen.randrange(len(mutant))] = chosen.randrange(256)
        with suppress(SourceError):
            decode(put("mutant", bytes(mutant)))


# A frame header of 12 bits is enough for the refusal.
FRAME = b"\xff\xd8" + segment(0xC1, struct.pack(">BHHB", 12, 8, 8, 1) + b"\1\x11\0") + b"\xff\xd9"


@pytest.mark.parametrize("container", ["jpeg", "tiff"])
def test_the_refusal_names_the_extra(container, monkeypatch, put):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setitem(sys.modules, "imagecodecs", None)
    form = {278: (3, [SIZE[1]])}
    path = put("a", FRAME if container == "jpeg" else tiff_of([FRAME], 12, 1, 1, form))
    for read in (read_header, decode):
        with pytest.raises(
            SourceError,
            match=r"^a: JPEG of more than 8 bits, or without loss: .*exportgui\[deepjpeg\]",
        ):
            read(path)
