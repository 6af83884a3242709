"""TIFFs whose pixels are those of another format: JPEG of the old kind (TIFF 6.0, section 22) and
WebP. Each is made of a file of that format, which Pillow decodes by itself.
"""

from __future__ import annotations

import contextlib
import io
import itertools
import random
import struct

import numpy as np
import pytest
from PIL import Image

from exportgui.errors import SourceError
from exportgui.media.decode import decode
from exportgui.media.header import read_header

OLD_JPEG = 6
WEBP = 50001
GRAY = 1
RGB = 2
YCBCR = 6
SIZE = (90, 60)
CODES = {1: "B", 3: "H", 4: "I", 5: "II", 7: "B"}
LAID = {
    "one strip": (SIZE[0], SIZE[1], False),
    "strips": (SIZE[0], 16, False),
    "tiles": (32, 32, True),
}


def tiff_of(parts, tags, *, tiled=False, before=b""):
    """One directory behind its data: ``before`` at byte 8, then the parts of the picture."""
    places = [
        8 + len(before) + sum(len(part) for part in parts[:number]) for number in range(len(parts))
    ]
    places_tag, counts_tag = (324, 325) if tiled else (273, 279)
    if parts:
        tags = {places_tag: (4, places), counts_tag: (4, [len(part) for part in parts]), **tags}
    start = 8 + len(before) + sum(map(len, parts))
    start += start & 1
    table = b""
    values = b""
    for tag, (kind, numbers) in sorted(tags.items()):
        raw = b"".join(
            struct.pack("<" + CODES[kind], *(n if isinstance(n, tuple) else (n,))) for n in numbers
        )
        if len(raw) > 4:
            place = struct.pack("<I", start + 2 + 12 * len(tags) + 4 + len(values))
            values += raw + b"\0" * (len(raw) & 1)
            raw = place
        table += struct.pack("<HHI", tag, kind, len(numbers)) + raw.ljust(4, b"\0")
    data = (b"II*\0" + struct.pack("<I", start) + before + b"".join(parts)).ljust(start, b"\0")
    return data + struct.pack("<H", len(tags)) + table + bytes(4) + values


def shape(samples, photometric, compression, size=SIZE):
    return {
        256: (3, [size[0]]),
        257: (3, [size[1]]),
        258: (3, [8] * samples),
        259: (3, [compression]),
        262: (3, [photometric]),
        277: (3, [samples]),
    }


def encoded_as(fmt, image, **options):
    buffer = io.BytesIO()
    image.save(buffer, fmt, **options)
    return buffer.getvalue()


def as_interchange_alone(jpeg, photometric):
    """The whole file without strips: libtiff calls this kind "JPEGInterchangeFormat only"."""
    tags = shape(1 if photometric == GRAY else 3, photometric, OLD_JPEG)
    more = {512: (3, [1]), 513: (4, [8]), 514: (4, [len(jpeg)]), 530: (3, [1, 1])}
    return tiff_of([], {**tags, **more}, before=jpeg + b"\0" * (len(jpeg) & 1))


def segments_of(jpeg):
    """Marker → the data of its segments, and where the scan's data begins."""
    at = 2
    found = {}
    while jpeg[at + 1] != 0xDA:
        (length,) = struct.unpack_from(">H", jpeg, at + 2)
        found.setdefault(jpeg[at + 1], []).append(jpeg[at + 4 : at + 2 + length])
        at += 2 + length
    return found, at + 2 + struct.unpack_from(">H", jpeg, at + 2)[0]


def as_interchange(jpeg, photometric):
    """The whole file, as fax programs and Kofax store it."""
    samples = 1 if photometric == GRAY else 3
    more = {512: (3, [1]), 513: (4, [8]), 514: (4, [len(jpeg)]), 530: (3, [1, 1])}
    return tiff_of([jpeg], {**shape(samples, photometric, OLD_JPEG), 278: (3, [SIZE[1]]), **more})


def as_wang(jpeg, photometric):
    """Tables and frame in a JPEG of their own, the scan's header in the first strip."""
    scan = jpeg.index(b"\xff\xda")
    head = jpeg[:scan]
    interval = head.index(b"\xff\xdd")
    head = head[:interval] + head[interval + 6 :]  # the strips tell it
    start = scan + 2 + struct.unpack_from(">H", jpeg, scan + 2)[0]
    first, *others = parted(jpeg[start:-2])
    tags = {
        **shape(3, photometric, OLD_JPEG),
        278: (3, [8]),
        512: (3, [1]),
        513: (4, [8]),
        514: (4, [len(head)]),
        530: (3, [1, 1]),
    }
    return tiff_of([jpeg[scan:start] + first, *others], tags, before=head + b"\0" * (len(head) & 1))


def as_tables(jpeg, photometric):
    """The tables each by itself, and the bare data of the scan."""
    found, start = segments_of(jpeg)
    scan = jpeg[start:-2]
    quantizers = {}
    codes = {}
    for block in found[0xDB]:
        for at in range(0, len(block), 65):
            quantizers[block[at]] = block[at + 1 : at + 65]
    for block in found[0xC4]:
        at = 0
        while at < len(block):
            length = 16 + sum(block[at + 1 : at + 17])
            codes[block[at]] = block[at + 1 : at + 1 + length]
            at += 1 + length
    numbers = [0] if photometric == GRAY else [0, 1, 1]
    before = b""
    places = {}
    for tag, tables in ((519, quantizers), (520, codes), (521, codes)):
        kind = 16 if tag == 521 else 0
        places[tag] = []
        for number in numbers:
            places[tag].append(8 + len(before))
            before += tables[number + kind]
    before += b"\0" * (len(before) & 1)
    restarts = 0xDD in found
    parts = parted(scan) if restarts else [scan]
    tags = {
        **shape(len(numbers), photometric, OLD_JPEG),
        **{tag: (4, found) for tag, found in places.items()},
        278: (3, [8 if restarts else SIZE[1]]),
        512: (3, [1]),
        530: (3, [1, 1]),
    }
    return tiff_of(parts, tags, before=before)


def parted(scan):
    """The data between the restart markers."""
    places = [at for at in range(len(scan) - 1) if scan[at] == 0xFF and 0xD0 <= scan[at + 1] < 0xD8]
    starts = [0, *(at + 2 for at in places)]
    return [scan[start:end] for start, end in zip(starts, [*places, len(scan)], strict=True)]


OLD = {
    "interchange": (as_interchange, YCBCR, {}),
    "interchange, gray": (as_interchange, GRAY, {}),
    "interchange alone": (as_interchange_alone, YCBCR, {}),
    "interchange alone, gray": (as_interchange_alone, GRAY, {}),
    "tables and frame": (as_wang, YCBCR, {"restart_marker_rows": 1}),
    "tables": (as_tables, YCBCR, {}),
    "tables, gray": (as_tables, GRAY, {}),
    "tables, strips": (as_tables, YCBCR, {"restart_marker_rows": 1}),
}


def old_jpeg(name, shades):
    """The TIFF, and what Pillow makes of the JPEG in it."""
    build, photometric, options = OLD[name]
    image = shades.convert("L") if photometric == GRAY else shades
    jpeg = encoded_as("JPEG", image, quality=90, subsampling=0, **options)
    with Image.open(io.BytesIO(jpeg)) as shown:
        return build(jpeg, photometric), np.asarray(shown).reshape(SIZE[1], SIZE[0], -1)


def pixels_of(path, **options):
    picture = decode(path, **options)
    image = picture.color
    return image.numpy().reshape(image.height, image.width, -1).astype(int), picture.alpha


@pytest.mark.parametrize("name", OLD)
def test_jpeg_of_the_old_kind_is_that_of_the_new(name, shades, put):
    data, shown = old_jpeg(name, shades)
    path = put("a.tif", data)

    color, alpha = pixels_of(path)

    header = read_header(path)
    assert (header.width, header.height, header.bits) == (*SIZE, 8)
    assert alpha is None
    assert np.abs(color - shown).max() <= 2


@pytest.mark.parametrize("name", OLD)
def test_a_preview_of_jpeg_of_the_old_kind_is_smaller(name, shades, put):
    data, shown = old_jpeg(name, shades)

    color, _alpha = pixels_of(put("a.tif", data), shrink=2)

    means = shown.reshape(30, 2, 45, 2, -1).mean(axis=(1, 3))
    assert color.shape == means.shape
    assert np.abs(color - means).max() <= 3


def webp_tiff(layout, mode, shades, more=None, **options):
    across, down, tiled = LAID[layout]
    image = shades
    if mode == "RGBA":
        image = shades.convert("RGBA")
        image.putalpha(Image.linear_gradient("L").resize(SIZE))
    parts = []
    for top, left in itertools.product(range(0, SIZE[1], down), range(0, SIZE[0], across)):
        rows = down if tiled else min(down, SIZE[1] - top)
        part = image.crop((left, top, left + across, top + rows))
        parts.append(encoded_as("WEBP", part, lossless=True, exact=True, **options))
    form = {322: (3, [across]), 323: (3, [down])} if tiled else {278: (3, [down])}
    extra = {338: (3, [2])} if mode == "RGBA" else {}
    tags = {**shape(len(mode), RGB, WEBP), **form, **extra, **(more or {})}
    return tiff_of(parts, tags, tiled=tiled), np.asarray(image).astype(int)


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
@pytest.mark.parametrize("layout", LAID)
def test_webp_in_a_tiff_is_lossless(layout, mode, shades, put):
    data, shown = webp_tiff(layout, mode, shades)
    path = put("a.tif", data)

    color, alpha = pixels_of(path)

    assert (color == shown[..., :3]).all()
    assert read_header(path).has_alpha == (mode == "RGBA")
    if alpha is not None:
        assert (alpha.numpy().reshape(SIZE[::-1]) == shown[..., 3]).all()


def test_webp_in_a_tiff_keeps_what_the_directory_says(shades, put):
    more = {274: (3, [6]), 282: (5, [(200, 1)]), 283: (5, [(200, 1)]), 296: (3, [2])}
    data, shown = webp_tiff("strips", "RGB", shades, more)
    path = put("a.tif", data)

    header = read_header(path)
    color, _alpha = pixels_of(path)

    assert (header.width, header.height, header.dpi) == (60, 90, 200)
    assert (color == np.rot90(shown, -1)).all()


def test_webp_that_is_no_rgb_is_refused_by_its_name(shades, put):
    data, _shown = webp_tiff("strips", "RGB", shades, {284: (3, [2])})
    with pytest.raises(SourceError, match="TIFF with WebP compression is not supported"):
        read_header(put("a.tif", data))


def test_a_part_of_another_size_is_damage(shades, put):
    data, _shown = webp_tiff("strips", "RGB", shades, {256: (3, [SIZE[0] - 1])})
    with pytest.raises(SourceError, match="has another size than the file says"):
        decode(put("a.tif", data))


KINDS = {1: (GRAY, {}), 2: (GRAY, {338: (3, [2])}), 3: (RGB, {}), 4: (RGB, {338: (3, [2])})}


def coded_tiff(encode, compression, layout, samples):
    """Strips or tiles of ``samples``, each a file that ``encode`` makes."""
    across, down, tiled = LAID[layout]
    parts = []
    for top, left in itertools.product(range(0, SIZE[1], down), range(0, SIZE[0], across)):
        part = samples[top : top + down, left : left + across]
        if tiled:
            edges = ((0, down - part.shape[0]), (0, across - part.shape[1]), (0, 0))
            part = np.pad(part, edges, mode="edge")
        parts.append(encode(np.ascontiguousarray(part)))
    form = {322: (3, [across]), 323: (3, [down])} if tiled else {278: (3, [down])}
    photometric, extra = KINDS[samples.shape[2]]
    tags = {**shape(samples.shape[2], photometric, compression), **form, **extra}
    tags[258] = (3, [8 * samples.itemsize] * samples.shape[2])
    return tiff_of(parts, tags, tiled=tiled)


def by_pillow(part):
    return encoded_as("JPEG2000", Image.fromarray(part.squeeze()), no_jp2=True)


def noise(samples, kind="u1"):
    most = np.iinfo(kind).max
    return np.random.default_rng(samples).integers(0, most, (*SIZE[::-1], samples), kind)


@pytest.mark.parametrize("samples", [1, 3, 4])
@pytest.mark.parametrize("layout", LAID)
def test_jpeg_2000_in_a_tiff(layout, samples, put):
    expected = noise(samples)
    path = put("a.tif", coded_tiff(by_pillow, 34712, layout, expected))
    color, alpha = pixels_of(path)
    assert read_header(path).has_alpha == (samples == 4)
    assert (color == expected[..., :3]).all()
    if alpha is not None:
        assert (alpha.numpy().reshape(SIZE[::-1]) == expected[..., 3]).all()


@pytest.mark.parametrize("samples", KINDS)
@pytest.mark.parametrize("kind", ["u1", "u2"])
@pytest.mark.parametrize(
    ("codec", "compression", "options"),
    [
        ("jpeg2k", 33005, {"codecformat": "J2K", "reversible": True, "level": 0}),
        ("jpegxl", 50002, {"lossless": True}),
        ("jpegxl", 52546, {"lossless": True}),
    ],
)
def test_samples_that_imagecodecs_wrote(codec, compression, options, kind, samples, put):
    codecs = pytest.importorskip("imagecodecs", reason="the extra 'deepjpeg' is not installed")
    encode = getattr(codecs, f"{codec}_encode")
    expected = noise(samples, kind)
    colors = samples - 1 + samples % 2
    data = coded_tiff(lambda part: encode(part, **options), compression, "strips", expected)
    picture = decode(put("a.tif", data), deep=True)
    levels = expected if kind == "u1" else (expected.astype(np.uint32) + 128) // 257
    assert (picture.color.numpy().reshape(*SIZE[::-1], -1) == levels[..., :colors]).all()
    if kind == "u2":
        assert (picture.deep.numpy().reshape(*SIZE[::-1], -1) == expected[..., :colors]).all()
    if picture.alpha is not None:
        assert (picture.alpha.numpy().reshape(SIZE[::-1]) == levels[..., -1]).all()


def test_what_needs_the_extra_says_so(put, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    data = coded_tiff(lambda part: b"not looked at", 50002, "strips", noise(3))
    with pytest.raises(SourceError, match=r"JPEG XL: needs the optional package deepjpeg"):
        read_header(put("a.tif", data))


@pytest.mark.parametrize(
    ("compression", "tags", "name"),
    [
        (34712, {262: (3, [5])}, "JPEG 2000"),
        (33003, {}, "JPEG 2000"),
        (50002, {284: (3, [2])}, "XL"),
    ],
)
def test_other_kinds_of_coded_parts_are_refused_by_name(compression, tags, name, put):
    photometric, extra = KINDS[4]
    more = {**shape(4, photometric, compression), 278: (3, [16]), **extra, **tags}
    with pytest.raises(SourceError, match=f"TIFF with .*{name} compression is not supported"):
        read_header(put("a.tif", tiff_of([bytes(9)] * 4, more)))


FILES = [*(name for name in OLD if "alone" not in name), *LAID]


@pytest.mark.parametrize("name", FILES)
def test_files_cut_behind_their_directory_are_refused(name, shades, put):
    """As a part of the pixels seems to be missing."""
    data = old_jpeg(name, shades)[0] if name in OLD else webp_tiff(name, "RGB", shades)[0]
    whole = put("a.tif", data)
    decode(whole)
    counts = tags_of(data)[325 if name == "tiles" else 279]
    longer = bytearray(data)
    struct.pack_into("<I", longer, counts, 1 << 20)
    with pytest.raises(SourceError, match="the TIFF file is cut short or damaged"):
        decode(put("b.tif", bytes(longer)))


def test_an_old_jpeg_without_strips_that_is_cut_is_refused(shades, put):
    data, _shown = old_jpeg("interchange alone, gray", shades)
    length = tags_of(data)[514]
    shorter = bytearray(data)
    struct.pack_into("<I", shorter, length, struct.unpack_from("<I", data, length)[0] // 2)
    with pytest.raises(SourceError, match="the TIFF file is damaged"):
        decode(put("a.tif", bytes(shorter)))


def tags_of(data):
    """Where the first value of each tag is."""
    (start,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, start)
    found = {}
    for at in range(start + 2, start + 2 + 12 * count, 12):
        tag, kind, number = struct.unpack_from("<HHI", data, at)
        is_short = struct.calcsize("<" + CODES[kind]) * number <= 4
        found[tag] = at + 8 if is_short else struct.unpack_from("<I", data, at + 8)[0]
    return found


@pytest.mark.parametrize("name", ["interchange", "tables, strips", "tiles"])
def test_mutants_end_in_typed_errors(name, shades, put):
    data = old_jpeg(name, shades)[0] if name in OLD else webp_tiff(name, "RGBA", shades)[0]
    chosen = random.Random(1)
    for _ in range(12):
        mutant = bytearray(data)
        for _ in range(chosen.choice((1, 4, 30))):
            mutant[chosen.randrange(len(mutant))] = chosen.randrange(256)
        path = put("a.tif", bytes(mutant))
        with contextlib.suppress(SourceError):
            read_header(path)
            decode(path)
