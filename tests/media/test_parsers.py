"""Whatever a header says, its reader answers or says which file is damaged: nothing else ever comes
out of it.
"""

from __future__ import annotations

import errno
import itertools
import random
import struct
import zlib

import pytest
from PIL import Image

from exportgui.errors import SourceError
from exportgui.media import photoshop_paths, pillow_formats, tiff_directory
from exportgui.media.decode import decode
from exportgui.media.dimensions import read_dimensions
from exportgui.media.header import Header, read_header
from exportgui.media.tiff_directory import TAGS

MUTANTS = 120
PIXELS = 20
ODD = (
    b"\0\0",
    b"\0\1",
    b"\xff\xff",
    b"\x7f\xff",
    b"\x80\0",
    b"\0\0\xc0\x7f",
    b"\xff\xff\xff\xff",
    b"\xff\xd8\xff\xe1",
)


def exif() -> bytes:
    tags = Image.Exif()
    tags[0x0112] = 6
    return tags.tobytes()


@pytest.fixture
def files(encoded, psd) -> dict[str, bytes]:
    picture = Image.effect_noise((40, 30), 60).convert("RGB")
    more = {"exif": exif()}
    return {
        "TIFF": encoded("TIFF", picture, dpi=(72, 72)),
        "pages": encoded(
            "TIFF", picture, save_all=True, append_images=[picture], compression="tiff_lzw"
        ),
        "JPEG": encoded("JPEG", picture, **more),
        "progressive": encoded("JPEG", picture, progressive=True, xmp=b"<x/>", **more),
        "MPO": encoded("MPO", picture, save_all=True, append_images=[picture]),
        "PNG": encoded("PNG", picture, **more),
        "APNG": encoded("PNG", picture, save_all=True, append_images=[picture.rotate(9)]),
        "GIF": encoded("GIF", picture, save_all=True, append_images=[picture.rotate(9)]),
        "WEBP": encoded("WEBP", picture, lossless=True, **more),
        "AVIF": encoded("AVIF", picture, speed=10, **more),
        "BMP": encoded("BMP", picture),
        "ICO": encoded("ICO", picture),
        "JPEG2000": encoded("JPEG2000", picture),
        "PSD": psd(
            3,
            (40, 30),
            [bytes(1200)] * 3,
            packed=True,
            resources={1005: bytes(16), 2000: bytes(30)},
        ),
    }


def mutant(data: bytes, chance: random.Random) -> bytes:
    """The same file with a few bytes of its head or tail altered, dropped or put in."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        place = (
            chance.randrange(min(len(changed), 400))
            if chance.random() < 0.8
            else chance.randrange(len(changed))
        )
        match chance.randrange(4):
            case 0:
                changed[place] = chance.randrange(256)
            case 1:
                odd = chance.choice(ODD)
                changed[place : place + len(odd)] = odd
            case 2:
                del changed[place : place + chance.randint(1, 6)]
            case _:
                changed[place:place] = chance.randbytes(chance.randint(1, 6))
    return bytes(changed)


def asked(path, *readers) -> None:
    for read in readers:
        fault = fault_of(path, read)
        assert fault is None or fault.startswith(f"{path.name}: ")
        assert "\n" not in (fault or "")


def fault_of(path, read) -> str | None:
    try:
        read(path)
    except SourceError as error:
        return str(error)
    return None


def paths_of(path) -> None:
    """Embedded paths are looked for by format; of what is damaged nothing is raised."""
    for fmt in ("JPEG", "TIFF", "PSD"):
        photoshop_paths.read_paths(path, Header(fmt, 4, 4, "rgb"))


KINDS = (
    "TIFF",
    "pages",
    "JPEG",
    "progressive",
    "MPO",
    "PNG",
    "APNG",
    "GIF",
    "WEBP",
    "AVIF",
    "BMP",
    "ICO",
    "JPEG2000",
    "PSD",
)


@pytest.mark.parametrize("kind", KINDS)
def test_mutated_headers_raise_source_errors_only(kind, files, put):
    chance = random.Random(f"headers of {kind}")
    for number in range(MUTANTS):
        path = put("a.bin", mutant(files[kind], chance))
        asked(path, read_header, read_dimensions, paths_of)
        if number < PIXELS:
            asked(path, decode)


@pytest.mark.parametrize(
    "third", [0, pytest.param(1, marks=pytest.mark.long), pytest.param(2, marks=pytest.mark.long)]
)
@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("kind", range(20))
def test_tiff_tags_of_any_type_raise_source_errors_only(kind, big, third, put):
    """Each tag that is read, in each type there is, with one value and with many; all bytes of it
    set, or a NaN. In each third, a tag meets all numbers of values and all contents.
    """
    values = {256: 2, 257: 1, 258: 8, 259: 1, 262: 1, 273: 200, 277: 1, 278: 1, 279: 2}
    contents = (b"\xff" * 8, b"\0\0\xc0\x7f\0\0\0\0", b"\x40\0\0\0\0\0\0\0")
    tags = (*TAGS.values(), 330, 513, 514, 34377, 34665)
    for (place, tag), (turn, count) in itertools.product(enumerate(tags), enumerate((1, 3, 300))):
        content = contents[(place + turn + kind + third) % 3]
        entries = {
            **{t: (4, 1, struct.pack("<Q", v)) for t, v in values.items()},
            tag: (kind, count, content),
        }
        form = "<HHQ8s"
        head = b"II+\0\x08\0\0\0" + struct.pack("<QQ", 16, len(entries))
        if not big:
            form = "<HHI4s"
            head = b"II*\0\x08\0\0\0" + struct.pack("<H", len(entries))
        table = b"".join(
            struct.pack(form, t, k, n, v if big else v[:4])
            for t, (k, n, v) in sorted(entries.items())
        )
        path = put("a.tif", head + table + bytes(8) + bytes(400))
        asked(path, read_header, read_dimensions, paths_of)


@pytest.mark.parametrize("length", [0, 1])
@pytest.mark.parametrize(
    "marker", [0xC0, 0xC2, 0xDA, 0xDB, 0xC4, 0xDD, 0xE0, 0xE1, 0xE2, 0xED, 0xFE]
)
def test_jpeg_segments_shorter_than_their_length(marker, length, files, put):
    whole = files["JPEG"]
    segment = bytes([0xFF, marker, 0, length])
    scan = whole.index(b"\xff\xda")
    for at in (2, scan):
        path = put("a.jpg", whole[:at] + segment + whole[at:])
        asked(path, read_header, read_dimensions, paths_of, decode)
    found = bytearray(whole)
    while (at := found.find(bytes([0xFF, marker]), 2)) >= 0 and at < scan + 2:
        found[at + 2 : at + 4] = bytes([0, length])
        path = put("a.jpg", bytes(found))
        asked(path, read_header, read_dimensions, paths_of, decode)
        break


def test_a_jpeg_of_filling_ends_soon(put):
    asked(put("a.jpg", b"\xff\xd8" + b"\xff" * 1_000_000), read_dimensions)


def test_png_chunks_that_lie(put):
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 1, 8, 0, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(b"\0\1\2")) + chunk(b"IEND", b"")
    odd = (b"", b"\0", b"\xff", b"x\0\0", b"x\0\0" + zlib.compress(b"no profile"), b"\xff" * 40)
    for kind in (
        b"eXIf",
        b"iCCP",
        b"gAMA",
        b"cHRM",
        b"sRGB",
        b"cICP",
        b"pHYs",
        b"tEXt",
        b"zTXt",
        b"iTXt",
        b"acTL",
    ):
        for data in odd:
            path = put("a.png", b"\x89PNG\r\n\x1a\n" + head + chunk(kind, data) + pixels)
            asked(path, read_header, read_dimensions, decode)


@pytest.mark.parametrize(
    "error", [TypeError("x"), ValueError("x"), KeyError(1), RecursionError(), OSError("decoder")]
)
def test_whatever_a_parser_raises_names_the_file(error, files, put, monkeypatch):
    def fails(*_arguments: object) -> None:
        raise error

    path = put("a.gif", files["GIF"])
    monkeypatch.setattr(pillow_formats, "read_header", fails)
    for read in (read_header, decode):
        with pytest.raises(
            SourceError,
            match=r"^a\.gif: the GIF file is damaged: its header "
            r"cannot be read; get a whole copy",
        ):
            read(path)


@pytest.mark.parametrize(
    "error", [MemoryError(), OSError(errno.EIO, "Input/output error"), KeyboardInterrupt()]
)
def test_what_is_not_the_files_fault_stays_what_it_is(error, files, put, monkeypatch):
    def fails(*_arguments: object) -> None:
        raise error

    path = put("a.gif", files["GIF"])
    monkeypatch.setattr(pillow_formats, "read_header", fails)
    with pytest.raises(type(error)):
        read_header(path)


def test_numbers_of_tags_are_finite(put):
    path = put(
        "a.tif", b"II*\0\x08\0\0\0\1\0" + struct.pack("<HHIf", 277, 11, 1, float("nan")) + bytes(4)
    )
    with pytest.raises(SourceError, match="holds no picture"):
        tiff_directory.read_directories(path)
