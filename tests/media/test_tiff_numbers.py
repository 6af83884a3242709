"""Numbers of every kind come out alike whoever undoes a TIFF's compression, and what is changed of
them is said.

libvips knows neither Zstandard nor LZMA, and no TIFF that leaves out how its samples are
interpreted. Expected levels are worked out with numpy from the README's readings; files are put
together here.
"""

from __future__ import annotations

import itertools
import lzma
import struct
import zlib
from functools import partial

import numpy as np
import pytest
from PIL import Image

from exportgui.errors import SourceError
from exportgui.media.decode import decode
from exportgui.media.header import read_header
from tests.latin_square import latin_square

WIDTH, HEIGHT = 40, 30
STRIP_ROWS = 7
WHITE_IS_ZERO, BLACK_IS_ZERO, RGB = 0, 1, 2
CONTIGUOUS, SEPARATE = 1, 2
SAMPLE_FORMATS = {"u": 1, "i": 2, "f": 3}


def zstandard(data):
    """One segment, whose blocks are stored as they are (RFC 8878)."""
    head = b"\x28\xb5\x2f\xfd\xa0" + struct.pack("<I", len(data))
    return head + (len(data) << 3 | 1).to_bytes(3, "little") + data


COMPRESSIONS = {
    "none": (1, bytes),
    "zip": (8, zlib.compress),
    "zstd": (50000, zstandard),
    "lzma": (34925, partial(lzma.compress, preset=0)),
}


def ramp(low, high):
    return np.linspace(low, high, WIDTH * HEIGHT).reshape(HEIGHT, WIDTH)


def but_one(values, value):
    values[7, 9] = value
    return values


# Samples, the range that becomes 0…255, and what is said of it.
NUMBERS = {
    "uint8": ("u1", ramp(0, 255), (0, 255), ""),
    "uint16": ("u2", ramp(0, 65535), (0, 65535), ""),
    "uint16, dark": ("u2", ramp(0, 20000), (0, 65535), ""),
    "int8": ("i1", ramp(-100, 100), (-100, 100), "stretched"),
    "int16": ("i2", ramp(-5000, 4998), (-5000, 4998), "stretched"),
    "int16, bytes": ("i2", ramp(0, 200), (0, 255), ""),
    "uint32": ("u4", ramp(0, 4e9), (0, 4e9), "stretched"),
    "uint32, 16 bits": ("u4", ramp(0, 60000), (0, 65535), ""),
    "uint32, one beyond": ("u4", but_one(ramp(0, 65535), 2**32 - 1), (0, 65535), "clipped"),
    "int32": ("i4", ramp(-2e9, 2e9), (-2e9, 2e9), "stretched"),
    "int32, bytes": ("i4", ramp(0, 255), (0, 255), ""),
    "float16": ("f2", ramp(0, 1), (0, 1), ""),
    "float32": ("f4", ramp(0, 0.7), (0, 1), ""),
    "float32, one beyond": ("f4", but_one(ramp(0, 1), 40), (0, 1), "clipped"),
    "float32, heights": ("f4", ramp(-3.1409369, 3.1406841), (-3.1409369, 3.1406841), "stretched"),
    "float32, no number": ("f4", but_one(ramp(0, 1), np.nan), (0, 1), ""),
}
SAID = {
    "stretched": lambda black, white: (
        f"sample values are stretched: {black:g} is black and {white:g} is white"
    ),
    "clipped": lambda black, white: f"sample values beyond 0…{max(black, white):g} are clipped",
}


def samples_of(name, bands):
    kind, values, _, _ = NUMBERS[name]
    values = values if kind[0] == "f" else np.rint(values)
    return values.astype(kind)[..., None].repeat(bands, axis=2)


def predicted(rows, predictor):
    """Differences of integers to the pixel before, or of floats' bytes by significance.

    Adobe's technical note 3 has the latter.
    """
    if predictor == 1:
        return rows
    height, width, bands = rows.shape
    size = rows.dtype.itemsize
    if predictor == 2:
        whole = rows.view(f"u{size}")
        return np.concatenate([whole[:, :1], whole[:, 1:] - whole[:, :-1]], axis=1).view(rows.dtype)
    significant = (
        rows.astype(rows.dtype.newbyteorder(">"))
        .view(np.uint8)
        .reshape(height, width * bands, size)
    )
    ordered = significant.transpose(0, 2, 1).reshape(height, -1)
    return np.concatenate([ordered[:, :bands], ordered[:, bands:] - ordered[:, :-bands]], axis=1)


def tiff_of(samples, photometric, compression, order, predictor=1, more=(), planes=CONTIGUOUS):
    """A file of strips, all samples of a pixel together or each plane by itself."""
    number, compress = COMPRESSIONS[compression]
    strips = []
    parts = np.split(samples, samples.shape[2], axis=2) if planes == SEPARATE else [samples]
    for part, top in itertools.product(parts, range(0, HEIGHT, STRIP_ROWS)):
        rows = predicted(part[top : top + STRIP_ROWS], predictor)
        rows = rows if rows.dtype == np.uint8 else rows.astype(rows.dtype.newbyteorder(order))
        strips.append(compress(rows.tobytes()))
    bands, bits = samples.shape[2], samples.dtype.itemsize * 8
    tags = {
        256: (WIDTH,),
        257: (HEIGHT,),
        258: (bits,) * bands,
        259: (number,),
        277: (bands,),
        278: (STRIP_ROWS,),
        284: (planes,),
    }
    tags |= {317: (predictor,), 339: (SAMPLE_FORMATS[samples.dtype.kind],) * bands, **dict(more)}
    tags |= {} if photometric is None else {262: (photometric,)}
    tags |= {273: (0,) * len(strips), 279: tuple(map(len, strips))}
    tags[273] = tuple(itertools.accumulate(tags[279][:-1], initial=len(directory(tags, order))))
    return directory(tags, order) + b"".join(strips)


def directory(tags, order):
    start, table, values = 8 + 2 + 12 * len(tags) + 4, b"", b""
    for tag, numbers in sorted(tags.items()):
        kind, code = (4, "I") if tag in (273, 279) else (3, "H")
        raw = struct.pack(f"{order}{len(numbers)}{code}", *numbers)
        if len(raw) > 4:
            place = struct.pack(f"{order}I", start + len(values))
            values, raw = values + raw + bytes(len(raw) % 2), place
        table += struct.pack(f"{order}HHI", tag, kind, len(numbers)) + raw.ljust(4, b"\0")
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}IH", 8, len(tags))
    return head + table + bytes(4) + values


def levels_of(name, photometric):
    kind, values, (low, high), _ = NUMBERS[name]
    values = values if kind[0] == "f" else np.rint(values)
    levels = np.clip((np.nan_to_num(values, nan=low) - low) / (high - low) * 255, 0, 255)
    if photometric == WHITE_IS_ZERO:
        return np.where(np.isnan(values), 0, 255 - levels)  # what is no number is black
    return levels


@pytest.mark.parametrize(
    ("name", "order", "photometric", "compression"),
    latin_square([*NUMBERS], "<>", [None, WHITE_IS_ZERO, BLACK_IS_ZERO, RGB], [*COMPRESSIONS]),
)
def test_numbers_are_scaled_alike_in_every_compression(put, name, compression, photometric, order):
    bands = 3 if photometric == RGB else 1
    path = put("a.tif", tiff_of(samples_of(name, bands), photometric, compression, order))

    seen = decode(path).color.numpy().reshape(HEIGHT, WIDTH, -1).astype(float)

    assert seen.shape[2] == bands
    assert np.abs(seen - levels_of(name, photometric)[..., None]).max() <= 1
    _, _, (low, high), said = NUMBERS[name]
    ends = (high, low) if photometric == WHITE_IS_ZERO else (low, high)
    assert read_header(path).warnings == ((SAID[said](*ends),) if said else ())


@pytest.mark.parametrize(
    ("name", "order", "bands", "compression"),
    latin_square([*NUMBERS], "<>", [1, 3, 4], [*COMPRESSIONS]),
)
def test_planar_numbers_are_scaled_alike(put, name, compression, bands, order):
    """Red, the same upside down, and so on: no plane can stand for another."""
    samples = samples_of(name, bands)
    samples[..., 1::2] = samples[::-1, :, 1::2]
    more = {338: (2,)}.items() if bands == 4 else ()
    photometric = BLACK_IS_ZERO if bands == 1 else RGB
    path = put(
        "a.tif", tiff_of(samples, photometric, compression, order, more=more, planes=SEPARATE)
    )

    picture = decode(path)

    bands_seen = [*picture.color.bandsplit(), *([picture.alpha] if bands == 4 else [])]
    expected = levels_of(name, BLACK_IS_ZERO)
    assert len(bands_seen) == bands
    for place, band in enumerate(bands_seen):
        seen = band.numpy().reshape(HEIGHT, WIDTH).astype(float)
        assert np.abs(seen - (expected[::-1] if place % 2 else expected)).max() <= 1, place


@pytest.mark.parametrize("name", ["uint16", "int16", "uint32", "float32, heights"])
@pytest.mark.parametrize("compression", ["zstd", "lzma", "zip"])
@pytest.mark.parametrize("bands", [1, 3])
@pytest.mark.parametrize("order", ["<", ">"])
def test_predictors_are_undone(put, name, compression, bands, order):
    predictor = 3 if name.startswith("float") else 2
    data = tiff_of(
        samples_of(name, bands), RGB if bands == 3 else BLACK_IS_ZERO, compression, order, predictor
    )

    seen = decode(put("a.tif", data)).color.numpy().reshape(HEIGHT, WIDTH, -1).astype(float)

    assert np.abs(seen - levels_of(name, BLACK_IS_ZERO)[..., None]).max() <= 1


@pytest.mark.parametrize("predictor", [1, 2])
def test_files_written_by_pillow_are_read(saved, predictor):
    """Zstandard that is really packed."""
    values = np.rint(ramp(0, 65535)).astype(np.uint16)
    path = saved(Image.fromarray(values), "a.tif", compression="zstd", tiffinfo={317: predictor})

    assert np.abs(decode(path).color.numpy().reshape(HEIGHT, WIDTH) - values / 257).max() <= 0.5


@pytest.mark.parametrize("photometric", [WHITE_IS_ZERO, BLACK_IS_ZERO])
@pytest.mark.parametrize("compression", ["zstd", "none"])
@pytest.mark.parametrize("name", ["uint16", "float32, heights"])
def test_alpha_counts_up_whatever_the_colours_do(put, name, compression, photometric):
    samples = np.concatenate([samples_of(name, 1)] * 2, axis=2)
    path = put("a.tif", tiff_of(samples, photometric, compression, "<", more={338: (2,)}.items()))

    picture = decode(path)

    assert (
        np.abs(picture.color.numpy().reshape(HEIGHT, WIDTH) - levels_of(name, photometric)).max()
        <= 1
    )
    assert (
        np.abs(picture.alpha.numpy().reshape(HEIGHT, WIDTH) - levels_of(name, BLACK_IS_ZERO)).max()
        <= 1
    )


@pytest.mark.parametrize("orientation", [0, 77])
@pytest.mark.parametrize("compression", COMPRESSIONS)
def test_a_senseless_orientation_changes_no_number(put, compression, orientation):
    name = "float32, heights"
    data = tiff_of(
        samples_of(name, 1), BLACK_IS_ZERO, compression, ">", more={274: (orientation,)}.items()
    )

    seen = decode(put("a.tif", data)).color.numpy().reshape(HEIGHT, WIDTH)

    assert np.abs(seen - levels_of(name, BLACK_IS_ZERO)).max() <= 1


@pytest.mark.parametrize(
    ("compression", "mark"), [("zstd", b"\x28\xb5\x2f\xfd"), ("lzma", b"\xfd7zXZ")]
)
@pytest.mark.parametrize("name", ["int16", "uint8"])
def test_an_error_names_the_damaged_file(put, name, compression, mark):
    data = bytearray(tiff_of(samples_of(name, 3), RGB, compression, "<"))
    at = data.rindex(mark)
    data[at : at + len(mark)] = bytes(len(mark))
    path = put("mine.tif", bytes(data))

    with pytest.raises(SourceError, match=r"mine\.tif: the TIFF file is") as caught:
        decode(path)

    assert caught.value.path == path


@pytest.mark.parametrize("compression", COMPRESSIONS)
def test_floats_of_64_bits_are_refused_by_name(put, compression):
    path = put("a.tif", tiff_of(ramp(0, 1)[..., None], BLACK_IS_ZERO, compression, "<"))

    with pytest.raises(SourceError, match="more than 32 bits"):
        read_header(path)
