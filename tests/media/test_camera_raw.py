"""Camera raw files are known as such, whatever they are called, and without the extra they all get
the same answer, which names it; TIFFs with small copies of a picture are none.
"""

from __future__ import annotations

import io
import struct
from contextlib import suppress

import numpy as np
import pytest
from PIL import Image

from exportgui.errors import SourceError
from exportgui.media.decode import decode
from exportgui.media.dimensions import read_dimensions
from exportgui.media.header import read_header
from exportgui.media.libvips import pyvips

CFA = 32803
LINEAR_RAW = 34892
RGB = 2
GRAY = 1
WHOLE = 0
REDUCED = 1
MASK = 4


def directory(
    at, size, *, subfile=WHOLE, kind=GRAY, compression=1, shade=0, under=(), following=0, more=()
):
    """One directory at ``at`` with its pixels behind it, as bytes."""
    samples = 3 if kind in (RGB, LINEAR_RAW) else 1
    pixels = bytes([shade]) * (size[0] * size[1] * samples)
    tags = [
        (254, 4, [subfile]),
        (256, 4, [size[0]]),
        (257, 4, [size[1]]),
        (258, 3, [8] * samples),
        (259, 3, [compression]),
        (262, 3, [kind]),
        (273, 4, [0]),
        (277, 3, [samples]),
        (278, 4, [size[1]]),
        (279, 4, [len(pixels)]),
        *([(330, 4, list(under))] if under else []),
        *more,
    ]
    spare = at + 2 + 12 * len(tags) + 4
    table = b""
    extra = b""
    room = sum(len(v) * struct.calcsize({1: "B", 3: "H", 4: "I"}[k]) for _t, k, v in tags)
    for tag, code, values in sorted(tags):
        values = [spare + room] if tag == 273 else values
        raw = struct.pack(f"<{len(values)}{ {1: 'B', 3: 'H', 4: 'I'}[code] }", *values)
        place = raw.ljust(4, b"\0") if len(raw) <= 4 else struct.pack("<I", spare + len(extra))
        extra += raw if len(raw) > 4 else b""
        table += struct.pack("<HHI", tag, code, len(values)) + place
    return (
        struct.pack("<H", len(tags))
        + table
        + struct.pack("<I", following)
        + extra.ljust(room, b"\0")
        + pixels
    )


def tiff(*chain, under=()):
    """A TIFF of directories, given by the arguments of ``directory``; ``under`` are those below the
    first.
    """
    places = []
    at = 8
    for place, options in enumerate([*chain, *under]):
        below = [0] * len(under) if place == 0 else ()
        places.append(at)
        at += len(directory(at, **options, under=below))
    below = places[len(chain) :]
    followed = [*places[1 : len(chain)], 0, *([0] * len(under))]
    parts = [
        directory(at, **options, under=below if place == 0 else (), following=followed[place])
        for place, (at, options) in enumerate(zip(places, [*chain, *under], strict=True))
    ]
    return b"II*\0" + struct.pack("<I", 8) + b"".join(parts)


SMALL = {"size": (16, 12), "subfile": REDUCED, "kind": RGB, "shade": 90}
PREVIEW = {"size": (32, 24), "subfile": REDUCED, "kind": RGB, "shade": 91}
SENSOR = {"size": (64, 48), "kind": CFA, "shade": 7}
PICTURE = {"size": (64, 48), "kind": RGB, "shade": 200}

RAWS = {
    "as Nikon's": tiff(SMALL, under=[PREVIEW, SENSOR]),
    "sensor data first": tiff(SENSOR, SMALL),
    "sensor data in the chain": tiff(SMALL, SENSOR),
    "under a whole preview": tiff({**SMALL, "subfile": WHOLE}, under=[SENSOR]),
    "linear": tiff(SMALL, under=[{**SENSOR, "kind": LINEAR_RAW}]),
    "a maker's compression": tiff({**PICTURE, "compression": 65535}, SMALL),
    "Sony's": tiff(SMALL, under=[{**SENSOR, "kind": GRAY, "compression": 32767}]),
    "reduced copies alone": tiff(SMALL, PREVIEW),
    "a picture of the maker's own kind": tiff(SMALL, under=[PICTURE]),
    "DNG": tiff({**PICTURE, "more": [(50706, 1, [1, 4, 0, 0])]}),
}


ANSWER = r"^a[.\w]*: camera raw file: .*exportgui\[raw\]"


@pytest.fixture
def without_extra(monkeypatch):
    monkeypatch.setattr("exportgui.media.raw.importlib.util.find_spec", lambda name: None)


@pytest.mark.parametrize("name", ["a.nef", "a.tif", "a.IIQ", "a"])
@pytest.mark.parametrize("kind", RAWS)
@pytest.mark.usefixtures("without_extra")
def test_raw_files_in_a_tiff_need_the_extra(kind, name, put):
    path = put(name, RAWS[kind])
    for read in (read_header, decode):
        with pytest.raises(SourceError, match=ANSWER):
            read(path)
    assert read_dimensions(path) is None


SIGNED = {
    "CR2": b"II*\0\x10\0\0\0CR\2\0",
    "IIQ": b"II*\0\x0c\0\0\0IIII\1waR",
    "IIQ, big-endian": b"MM\0*\0\0\0\x0cMMMMRaw\1",
    "RW2": b"IIU\0\x18\0\0\0",
    "ORF": b"IIRO\x08\0\0\0",
    "ORF, other": b"MMOR\0\0\0\x08",
    "RAF": b"FUJIFILMCCD-RAW 0201",
    "CR3": b"\0\0\0\x18ftypcrx \0\0\0\1crx isom",
    "X3F": b"FOVb\0\0\2\0",
    "MRW": b"\0MRM\0\0\0\0",
    "CRW": b"II\x1a\0\0\0HEAPCCDR\2\0\1\0",
}


@pytest.mark.parametrize("kind", SIGNED)
@pytest.mark.usefixtures("without_extra")
def test_raw_files_are_known_by_their_first_bytes(kind, put):
    path = put("a.jpg", SIGNED[kind] + bytes(4000))
    for read in (read_header, decode):
        with pytest.raises(SourceError, match=ANSWER):
            read(path)
    assert read_dimensions(path) is None


@pytest.mark.parametrize("kind", [*RAWS, *SIGNED])
def test_raw_files_that_nobody_develops_are_refused(kind, put):
    """These have sensor data of no camera that LibRaw knows, or none at all."""
    pytest.importorskip("rawpy", reason="the extra 'raw' is not installed")
    path = put("a.nef", RAWS.get(kind) or SIGNED[kind] + bytes(4000))
    with suppress(SourceError):
        assert read_header(path).format == "RAW"
        decode(path)


@pytest.mark.parametrize(
    ("data", "frames"),
    [
        (tiff(SMALL, PICTURE), 1),
        (tiff(PICTURE, SMALL), 1),
        (tiff(PICTURE, {**PICTURE, "shade": 3}), 2),
        (tiff(SMALL, PICTURE, PREVIEW, {**PICTURE, "shade": 3}), 2),
        (tiff(PICTURE, {"size": (64, 48), "subfile": MASK, "kind": 4}), 1),
        (tiff(PICTURE, under=[PREVIEW, SMALL]), 1),
    ],
)
def test_the_full_picture_is_taken_wherever_it_stands(data, frames, put):
    path = put("a.tif", data)
    header = read_header(path)
    assert (header.width, header.height, header.frames) == (64, 48, frames)
    found = read_dimensions(path)
    assert found is not None
    assert (found.width, found.height) == (64, 48)
    assert decode(path).color.numpy().tolist() == np.full((48, 64, 3), 200).tolist()


def test_a_file_of_a_mask_alone_is_that(put):
    path = put("a.tif", tiff({"size": (8, 4), "subfile": MASK, "kind": GRAY, "shade": 5}))
    assert read_header(path).frames == 1
    assert decode(path).color.avg() == 5


@pytest.mark.parametrize("subifd", [False, True])
def test_a_pyramid_is_one_picture(subifd, tmp_path):
    path = tmp_path / "a.tif"
    whole = pyvips.Image.black(512, 512, bands=3).linear(1, 120).cast("uchar")
    whole.tiffsave(
        str(path), tile=True, pyramid=True, subifd=subifd, tile_width=128, tile_height=128
    )
    assert read_header(path).frames == 1
    assert decode(path, shrink=4).color.avg() == 120


def test_pillow_reads_what_these_tests_write():
    with Image.open(io.BytesIO(tiff(PICTURE, SMALL))) as image:
        assert (image.size, image.n_frames, image.getpixel((63, 47))) == (
            (64, 48),
            2,
            (200, 200, 200),
        )
