"""A file that was cut, altered or made to exhaust the reader is refused, never shown as if it were
fine.
"""

from __future__ import annotations

import io
import struct
import zlib
from itertools import pairwise

import pytest
from PIL import Image

from exportgui.errors import LimitError, SourceError
from exportgui.media import integrity, jpeg_end_marker, pillow
from exportgui.media.damage import CUT_SHORT, LACKS_SCANS, NO_END, DamagedError
from exportgui.media.decode import decode
from exportgui.media.header import read_header
from exportgui.media.libvips import pyvips
from exportgui.media.limits import Limits

ENCODINGS = {
    "jpeg": ("JPEG", {}),
    "progressive jpeg": ("JPEG", {"progressive": True}),
    "jpeg with restarts": ("JPEG", {"restart_marker_blocks": 4}),
    "png": ("PNG", {}),
    "gif": ("GIF", {}),
    "bmp": ("BMP", {}),
    "webp": ("WEBP", {}),
    "lossless webp": ("WEBP", {"lossless": True}),
    "avif": ("AVIF", {}),
    "tiff": ("TIFF", {}),
    "lzw tiff": ("TIFF", {"compression": "tiff_lzw"}),
    "deflate tiff": ("TIFF", {"compression": "tiff_adobe_deflate"}),
    "jpeg tiff": ("TIFF", {"compression": "jpeg"}),
    "zstd tiff": ("TIFF", {"compression": "zstd"}),
    "jpeg 2000": ("JPEG2000", {}),
    "jpeg 2000 code stream": ("JPEG2000", {"no_jp2": True}),
    "pdf": ("PDF", {}),
}


AFTER = {"BMP": 2, "JPEG": 2, "GIF": 1, "PNG": 16}


@pytest.mark.parametrize("name", ENCODINGS)
def test_a_file_cut_anywhere_is_refused(name, encoded, put):
    fmt, options = ENCODINGS[name]
    whole = encoded(fmt, **options)
    decode(put("whole", whole))
    cuts = {len(whole) - rest for rest in (1, 2, 3, 12, 13, 40)} | {
        len(whole) * part // 11 for part in range(1, 11)
    }
    # What follows the last pixel may be missing: the bytes that fill this BMP's last row up, the
    # end marker of a JPEG, the trailer of a GIF, the end chunk of a PNG and the checksum of the
    # chunk before, whose pixels have their own.
    for cut in sorted(cuts - set(range(len(whole) - AFTER.get(fmt, 0), len(whole)))):
        with pytest.raises(SourceError, match=r"^part: \S"):
            decode(put("part", whole[:cut]))
        with pytest.raises(SourceError):
            decode(put("part", whole[:cut]), fit=lambda image, span: image.shrink(2, 2))


def test_a_cut_psd_is_refused(psd, put):
    whole = psd(3, (40, 30), [bytes(range(40)) * 30] * 3, packed=True)
    decode(put("whole", whole))
    for cut in (20, 30, 60, len(whole) // 2, len(whole) - 1):
        with pytest.raises(SourceError):
            decode(put("part", whole[:cut]))


@pytest.mark.parametrize("packed", [False, True])
def test_bmp_and_tga_that_lack_rows_are_refused(packed, encoded, put):
    for fmt, options in (("BMP", {}), ("TGA", {"compression": "tga_rle"} if packed else {})):
        whole = encoded(fmt, **options)
        with pytest.raises(SourceError):
            decode(put("a.tga", whole[: len(whole) - 60]))


def test_a_cut_jpeg_with_an_end_marker_is_refused(encoded, put):
    whole = encoded("JPEG")
    with pytest.raises(SourceError, match="premature end"):
        decode(put("a.jpg", whole[: len(whole) // 2] + b"\xff\xd9"))


JPEGS = [name for name, (fmt, _options) in ENCODINGS.items() if fmt == "JPEG"]
TRAILERS = {
    "nothing": b"",
    "half of the marker": b"\xff",
    "padding": b"\0" * 40,
    "a phone's": b"SEFT",
    "bytes of every kind": bytes(range(200)) + b"SEFT",
    "what looks like a marker": b"trailer \xff\xe1\xff\xff and \xff\x42\0\x07 more",
    "another picture's start": b"\xff\xd8\xff\xe0\0\x10JFIF\0",
}


@pytest.mark.parametrize("trailer", TRAILERS)
@pytest.mark.parametrize("name", JPEGS)
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_a_jpeg_that_lacks_only_its_end_marker_is_whole(mode, name, trailer, shades, encoded, put):
    whole = encoded("JPEG", shades.convert(mode), **ENCODINGS[name][1])
    path = put("a.jpg", whole[:-2] + TRAILERS[trailer])
    assert read_header(path).warnings == (NO_END,)
    with pillow.reading(path, "JPEG"):
        integrity.check_outline(path, "JPEG")
    expected = decode(put("b.jpg", whole)).color.numpy().tolist()
    assert decode(path).color.numpy().tolist() == expected
    assert decode(path, shrink=2).color.width == 45
    assert decode(path, fit=lambda image, span: image.shrink(2, 2)).color.width == 45
    assert read_header(put("b.jpg", whole)).warnings == ()


# What is long and mixed enough may pass for a few bytes that are missing.
@pytest.mark.parametrize("trailer", [name for name in TRAILERS if name != "bytes of every kind"])
@pytest.mark.parametrize("name", JPEGS)
def test_a_jpeg_that_lacks_rows_as_well_is_not(name, trailer, encoded, put):
    whole = encoded("JPEG", **ENCODINGS[name][1])
    scan = whole.index(b"\xff\xda")
    cuts = [*range(scan + 20, len(whole) - 3, (len(whole) - scan) // 4), len(whole) - 3]
    for cut in cuts:
        path = put("a.jpg", whole[:cut] + TRAILERS[trailer])
        with pytest.raises(SourceError, match=r"the end marker is missing|damaged"):
            decode(path)
        with pytest.raises(SourceError), pillow.reading(path, "JPEG"):
            integrity.check_outline(path, "JPEG")
        assert read_header(path).warnings == ()  # which would speak of the marker alone


WRITTEN = {
    "plain": {},
    "full chroma": {"subsampling": 0},
    "restarts": {"restart_marker_blocks": 4},
    "a restart a row": {"restart_marker_rows": 1},
    "progressive": {"progressive": True},
    "progressive with restarts": {"progressive": True, "restart_marker_blocks": 4},
}
"""How Pillow writes a JPEG."""


@pytest.fixture(scope="module")
def grainy() -> Image.Image:
    """Each of its blocks takes many bytes."""
    return Image.effect_noise((91, 77), 80).convert("RGB")


@pytest.mark.parametrize("shrink", [1, 2, 8])
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
@pytest.mark.parametrize("name", WRITTEN)
def test_a_jpeg_that_lacks_rows_in_front_of_its_end_is_not_whole(
    name, mode, shrink, grainy, encoded, put
):
    whole = encoded("JPEG", grainy.convert(mode), quality=90, **WRITTEN[name])
    decode(put("a.jpg", whole), shrink=shrink)
    for cut in (1, 2, 3, 5, 20, 60, 200):
        path = put("a.jpg", whole[: -2 - cut] + whole[-2:])
        with pytest.raises(SourceError, match=r"^a\.jpg: the JPEG file is (cut short or )?damaged"):
            decode(path, shrink=shrink)
        with pytest.raises(SourceError):
            decode(path, shrink=shrink, fit=lambda image, span: image.shrink(2, 2))
    assert decode(put("a.jpg", whole), shrink=shrink).color.width >= 91 // shrink


@pytest.mark.parametrize("options", [{"restart_marker_blocks": 1}, {"restart_marker_rows": 1}])
def test_a_jpeg_that_lacks_its_last_interval_is_not_whole(options, grainy, encoded, put):
    whole = encoded("JPEG", grainy, **options)
    last = max(
        at for at in range(len(whole)) if whole[at] == 0xFF and 0xD0 <= whole[at + 1] <= 0xD7
    )
    for end in (last, last + 2):
        with pytest.raises(SourceError, match=r"^a\.jpg: the JPEG file is"):
            decode(put("a.jpg", whole[:end] + whole[-2:]))


@pytest.mark.parametrize("tail", [b"", b"trailer \xff\xd0\xff\xd8\xff\xd9", b"padding"])
@pytest.mark.parametrize("size", [(1, 1), (7, 9), (8, 8), (16, 16), (17, 33), (91, 77)])
@pytest.mark.parametrize("name", WRITTEN)
def test_whole_jpegs_of_all_sizes_are_whole(name, size, tail, grainy, encoded, put):
    # Another's complaint stands in libvips' buffer, which makes every file be looked at closely.
    cut = encoded("JPEG", grainy, subsampling=0)
    whole = encoded("JPEG", grainy.resize(size), **WRITTEN[name])
    whole = whole[:-2] + b"\0" * 8 + whole[-2:] if tail == b"padding" else whole + tail
    path = put("b.jpg", whole)
    jpeg_end_marker.check_rows(path)
    for shrink in (1, 2, 8):
        pyvips.Image.jpegload_buffer(cut[:-100] + cut[-2:], fail_on="none").avg()
        jpeg_end_marker.check_rows(path)
        pyvips.Image.jpegload_buffer(cut[:-100] + cut[-2:], fail_on="none").avg()
        decode(path, shrink=shrink)


def test_a_progressive_jpeg_that_lacks_a_scan_is_not(encoded, put):
    whole = encoded("JPEG", progressive=True)
    scans = [at for at in range(len(whole)) if whole.startswith(b"\xff\xda", at)]
    assert len(scans) > 4
    for at in scans[1:]:
        start = whole.rindex(b"\xff\xc4", 0, at) if b"\xff\xc4" in whole[at - 80 : at] else at
        with pytest.raises(SourceError, match="the end marker is missing"):
            decode(put("a.jpg", whole[:start]))


SEVERAL = {
    "rgb": ("RGB", {}),
    "full chroma": ("RGB", {"subsampling": 0}),
    "gray": ("L", {}),
    "inks": ("CMYK", {}),
    "restarts": ("RGB", {"restart_marker_rows": 1}),
}


def beginnings(whole: bytes) -> list[int]:
    """Where each scan begins, with the tables in front of it."""
    scans = [at for at in range(len(whole)) if whole.startswith(b"\xff\xda", at)]
    return [
        whole.rindex(b"\xff\xc4", 0, at) if b"\xff\xc4" in whole[at - 80 : at] else at
        for at in scans
    ]


@pytest.mark.parametrize("name", SEVERAL)
def test_a_progressive_jpeg_that_lacks_detail_in_front_of_its_end_is_marked(
    name, shades, encoded, put
):
    mode, options = SEVERAL[name]
    whole = encoded("JPEG", shades.convert(mode), progressive=True, **options)
    assert read_header(put("a.jpg", whole)).warnings == ()
    starts = beginnings(whole)
    assert len(starts) > 4
    for start in starts[1:]:
        path = put("a.jpg", whole[:start] + b"\xff\xd9")
        assert read_header(path).warnings == (LACKS_SCANS,)
        assert decode(path).color.avg() == pytest.approx(
            decode(put("b.jpg", whole)).color.avg(), abs=2
        )


def test_a_progressive_jpeg_that_lacks_the_means_of_its_blocks_is_refused(encoded, put):
    whole = encoded("JPEG", progressive=True)
    starts = [*beginnings(whole), len(whole) - 2]
    scans = [whole[start:end] for start, end in pairwise(starts)]
    of_means = [
        scan[scan.index(b"\xff\xda") + 5 + 2 * scan[scan.index(b"\xff\xda") + 4]] == 0
        for scan in scans
    ]
    assert 0 < sum(of_means) < len(scans)
    others = [scan for scan, means in zip(scans, of_means, strict=True) if not means]
    with pytest.raises(SourceError, match="the JPEG file is"):
        decode(put("a.jpg", whole[: starts[0]] + b"".join(others) + whole[-2:]))


def in_scans(frame: int, components: int, scans: int) -> bytes:
    """An 8 × 8 gray picture of as many ``components``, in one scan for each of the first ``scans``.

    The only code of each table is the bit 0: of a difference that is zero, and of the end of a
    block.
    """

    def segment(marker: int, *data: int) -> bytes:
        return bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + bytes(data)

    numbers = range(1, components + 1)
    whole = segment(0xDB, 0, *[1] * 64)
    whole += segment(
        frame,
        8,
        0,
        8,
        0,
        8,
        components,
        *(byte for number in numbers for byte in (number, 0x11, 0)),
    )
    whole += b"".join(segment(0xC4, table, 1, *[0] * 15, 0) for table in (0x00, 0x10))
    last = 0 if frame == 0xC2 else 63
    for number in numbers[:scans]:
        whole += segment(0xDA, 1, number, 0, 0, last, 0) + (b"\x7f" if frame == 0xC2 else b"\x3f")
    return b"\xff\xd8" + whole + b"\xff\xd9"


@pytest.mark.parametrize("components", [3, 4])
@pytest.mark.parametrize("frame", [0xC0, 0xC1, 0xC2])
def test_a_jpeg_that_lacks_a_component_is_refused(frame, components, put):
    path = put("a.jpg", in_scans(frame, components, components))
    assert read_header(path).warnings == ((LACKS_SCANS,) if frame == 0xC2 else ())
    assert decode(path).color.numpy().std() == 0
    for scans in range(1, components):
        with pytest.raises(SourceError, match="scans are missing in front of the end marker"):
            decode(put("a.jpg", in_scans(frame, components, scans)))


BEHIND = [b"\n", b"SEFT trailer of a phone", bytes(900), b"\0\0\1\0tail, announced as longer"]


@pytest.mark.parametrize("tail", BEHIND)
@pytest.mark.parametrize("name", ["jpeg", "png", "gif", "bmp", "webp", "avif", "tiff", "jpeg 2000"])
def test_a_picture_with_something_behind_it_is_fine(name, tail, encoded, put):
    """Pillow shows the same with and without; so does ImageMagick 6.9.11."""
    fmt, options = ENCODINGS[name]
    whole = encoded(fmt, **options)
    path = put("tail", whole + tail)
    with Image.open(io.BytesIO(whole)) as shown, Image.open(path) as also:
        assert shown.convert("RGB").tobytes() == also.convert("RGB").tobytes()
    assert read_header(path).warnings == ()
    assert decode(path).color.numpy().tobytes() == decode(put("a", whole)).color.numpy().tobytes()


def test_an_avif_whose_pixels_lie_in_what_is_cut_is_refused(encoded, put):
    """Also where the header of their box is cut, as every item is looked for."""
    whole = encoded("AVIF")
    place = whole.index(b"mdat") - 4
    for cut in range(place + 1, place + 9):
        part = put("part.avif", whole[:cut])
        with pytest.raises(DamagedError, match="truncated inside a box"):
            integrity.check_intact(part, "AVIF")
        with pytest.raises(SourceError):
            decode(part)


def test_jpeg_padding_before_the_end_is_fine(encoded, put):
    whole = encoded("JPEG")
    assert decode(put("a.jpg", whole[:-2] + b"\0" * 8 + whole[-2:])).color.width == 90


@pytest.mark.parametrize("kind", [b"IHDR", b"PLTE", b"tRNS", b"IDAT"])
def test_a_png_with_a_wrong_checksum_is_refused(kind, shades, encoded, put):
    whole = bytearray(encoded("PNG", shades.quantize(8), transparency=0))
    whole[whole.index(kind) + 5] ^= 1
    with pytest.raises(SourceError):
        decode(put("a.png", bytes(whole)))


def test_a_tiff_with_altered_tiles_is_refused(shades, tmp_path, put):
    image = pyvips.Image.new_from_memory(shades.tobytes(), 90, 60, 3, "uchar")
    whole = bytearray(
        image.tiffsave_buffer(compression="deflate", tile=True, tile_width=32, tile_height=32)
    )
    whole[len(whole) // 2] ^= 0x10
    with pytest.raises(SourceError, match="damaged"):
        decode(put("a.tif", bytes(whole)))


def bmp(width: int, height: int) -> bytes:
    return b"BM" + struct.pack(
        "<IIIIiiHHIIiiII", 54, 0, 54, 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0
    )


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n"
        + head
        + chunk(b"IDAT", zlib.compress(bytes(1000)))
        + chunk(b"IEND", b"")
    )


BOMBS = {
    "a.png": png(60000, 60000),
    "a.bmp": bmp(60000, 60000),
    "a.gif": b"GIF89a"
    + struct.pack("<HHBBB", 60000, 60000, 0, 0, 0)
    + b"\x2c"
    + b"\0" * 8
    + b"\0\2\0;",
    "a.psd": b"8BPS\0\1" + b"\0" * 6 + struct.pack(">HIIHH", 3, 60000, 60000, 8, 3) + b"\0" * 14,
    "a.svg": b'<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"/>',
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_refused_by_their_header(name, put):
    path = put(name, BOMBS[name])
    with pytest.raises(LimitError):
        read_header(path)
    with pytest.raises(LimitError):
        decode(path)


def test_the_limit_is_the_callers(encoded, put):
    path = put("a.png", encoded("PNG"))
    assert read_header(path, limits=Limits(max_pixels=5400)).width == 90
    with pytest.raises(LimitError, match=r"at most 0\.005399 are allowed"):
        read_header(path, limits=Limits(max_pixels=5399))


def test_limits_above_pillows_own(put):
    # 20000 × 20000 is 400 megapixels: beyond the default, within this caller's limit, and the file
    # is cut.
    path = put("a.bmp", bmp(20000, 20000))
    assert read_header(path, limits=Limits(max_pixels=500_000_000)).width == 20000
    with pytest.raises(LimitError):
        read_header(path)


def test_animation_of_many_frames_is_bounded_together(saved):
    frames = [Image.new("L", (100, 100), value) for value in range(10)]
    path = saved(frames[0], "a.gif", save_all=True, append_images=frames[1:])
    assert decode(path, limits=Limits(max_pixels=100_000)).color.width == 100
    with pytest.raises(LimitError):
        decode(path, limits=Limits(max_pixels=99_999))


@pytest.mark.parametrize("fmt", ["MPO", "TIFF", "ICO"])
def test_a_whole_picture_in_a_cut_file_is_marked(fmt, put):
    first = Image.new("RGB", (64, 64), "red")
    second = Image.new("RGB", (64, 64), "blue")
    data = io.BytesIO()
    if fmt == "ICO":
        first.save(data, "ICO", sizes=[(16, 16), (64, 64)])
        data = _last_icon_first(data.getvalue())
    else:
        first.save(data, fmt, save_all=True, append_images=[second])
    whole = data.getvalue()
    assert CUT_SHORT not in read_header(put("whole", whole)).warnings
    part = put("part", whole[:-40])
    assert CUT_SHORT in read_header(part).warnings
    assert decode(part).color.avg() == pytest.approx(85, abs=1)


def _last_icon_first(data: bytes) -> io.BytesIO:
    """The same two icons, the larger one's pixels before the smaller one's."""
    (small, small_at), (large, large_at) = (
        struct.unpack_from("<II", data, 6 + 16 * n + 8) for n in (0, 1)
    )
    head = bytearray(data[: 6 + 32])
    struct.pack_into("<II", head, 6 + 8, small, len(head) + large)
    struct.pack_into("<II", head, 6 + 16 + 8, large, len(head))
    return io.BytesIO(
        bytes(head) + data[large_at : large_at + large] + data[small_at : small_at + small]
    )
