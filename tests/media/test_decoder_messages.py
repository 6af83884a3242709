"""Each file is judged by itself, whatever fails beside it, and each reason is its own, in words
meant for people.
"""

from __future__ import annotations

import os
import random
import struct
import threading
import zlib
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from PIL import Image, ImageFile

from exportgui.errors import SourceError
from exportgui.media import helper
from exportgui.media.decode import decode
from exportgui.media.libvips import pyvips
from exportgui.render.text import pango

_DATE = 306
_ASCII = 2
SIZE = (24, 16)


@pytest.fixture
def photo():
    return np.random.default_rng(3).integers(0, 256, (SIZE[1], SIZE[0], 3), np.uint8)


@pytest.fixture
def odd_tiff(tiff, photo):
    """Sound, with a date that lacks its final zero, of which libtiff warns."""
    date = struct.unpack("4B", b"2020")
    data = tiff(SIZE, 3, 8, 2, photo.tobytes(), {_DATE: (1, list(date))})
    at = data.index(struct.pack("<HH", _DATE, 1))
    return data[: at + 2] + struct.pack("<H", _ASCII) + data[at + 4 :]


@pytest.fixture
def bad_jpegs(encoded):
    """Damaged in two ways that libjpeg tells apart, with what it says of each."""
    whole = encoded("JPEG")
    tables = whole.index(b"\xff\xc4")
    bogus = whole[: tables + 2] + b"\0\1" + whole[tables + 4 :]
    return {"premature end": whole[: len(whole) // 2] + b"\xff\xd9", "Bogus marker length": bogus}


def speak():
    """Leave words in libvips' error buffer, as another thread's failure does."""
    pyvips.vips_lib.vips_foreign_find_load(b"/a neighbour's file")


def at_once(calls, threads=4):
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(lambda call: call(), calls))


def outcome(path):
    try:
        return decode(path).color.numpy().tolist()
    except SourceError as error:
        return error.reason


def test_sound_tiffs_beside_damaged_jpegs(odd_tiff, bad_jpegs, photo, put):
    sound = [put(f"{n}.tif", odd_tiff) for n in range(60)]
    damaged = [put(f"{n}.jpg", data) for n in range(30) for data in bad_jpegs.values()]
    paths = [*sound, *damaged]
    random.Random(1).shuffle(paths)
    found = dict(
        zip(paths, at_once([lambda path=path: outcome(path) for path in paths]), strict=True)
    )
    assert [path.name for path in sound if found[path] != photo.tolist()] == []


def test_a_sound_tiff_while_others_fill_the_error_buffer(odd_tiff, photo, put):
    path = put("a.tif", odd_tiff)
    stop = threading.Event()

    def fail():
        while not stop.is_set():
            speak()
            stop.wait(0.0005)

    beside = threading.Thread(target=fail)
    beside.start()
    try:
        assert all(found == photo.tolist() for found in (outcome(path) for _ in range(40)))
    finally:
        stop.set()
        beside.join()
        pyvips.vips_lib.vips_error_clear()


@pytest.mark.parametrize("shrink", [1, 2, 8])
def test_a_jpeg_without_its_last_rows_while_others_clear_the_error_buffer(shrink, encoded, put):
    whole = encoded(
        "JPEG", Image.effect_noise((91, 77), 80).convert("RGB"), quality=90, subsampling=0
    )
    path = put("a.jpg", whole[:-22] + whole[-2:])
    stop = threading.Event()

    def clear():
        while not stop.is_set():
            pyvips.vips_lib.vips_error_clear()

    beside = threading.Thread(target=clear)
    beside.start()
    try:
        for number in range(20):
            os.utime(path, (number, number))  # a file that is looked at for the first time
            with pytest.raises(SourceError, match=r"^a\.jpg: the JPEG file is cut short"):
                decode(path, shrink=shrink)
    finally:
        stop.set()
        beside.join()


def test_each_error_names_its_own_file(bad_jpegs, encoded, put):
    png = bytearray(encoded("PNG"))
    at = png.index(b"IDAT") + 30
    png[at : at + 4] = b"\0\0\0\0"
    end = png.index(b"IDAT") + 4 + struct.unpack_from(">I", png, png.index(b"IDAT") - 4)[0]
    png[end : end + 4] = struct.pack(">I", zlib.crc32(png[png.index(b"IDAT") : end]))
    files = [
        (put(f"{n}-{k}.jpg", data), words)
        for n in range(8)
        for k, (words, data) in enumerate(bad_jpegs.items())
    ]
    files += [(put(f"{n}.png", bytes(png)), "PNG file") for n in range(8)]
    random.Random(2).shuffle(files)
    reasons = at_once([lambda path=path: outcome(path) for path, _words in files])
    for (path, words), reason in zip(files, reasons, strict=True):
        assert words in reason, path
        assert not any(other in reason for other in bad_jpegs if other != words), (path, reason)
        assert "Vips" not in reason


def test_a_damaged_jpeg_is_refused_without_a_decoder_message(bad_jpegs, put, monkeypatch):
    """As where the helper cannot say more: plain words, none of the other files'."""
    speak()
    monkeypatch.setattr(helper, "read_decoder_messages", lambda *_arguments, **_options: "")
    for data in bad_jpegs.values():
        with pytest.raises(
            SourceError,
            match=r"^a\.jpg: the JPEG file is damaged: its pixels "
            r"cannot be read; get a whole copy",
        ):
            decode(put("a.jpg", data))


@pytest.mark.parametrize("orientation", [0, 9])
def test_tiffs_with_an_invalid_orientation_are_decoded(orientation, tiff, photo, put):
    path = put("a.tif", tiff(SIZE, 3, 8, 2, photo.tobytes(), {274: (3, [orientation])}))
    speak()
    assert outcome(path) == photo.tolist()


def test_blank_text_is_drawn_beside_other_errors():
    speak()
    assert pango.coverage("<span> </span>") is None


def psd_head(sections):
    return b"8BPS\0\1" + b"\0" * 6 + struct.pack(">HIIHH", 3, 4, 4, 8, 3) + sections


def deep_svg():
    return (
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">'
        + b"<g>" * 9000
        + b"</g>" * 9000
        + b"</svg>"
    )


UNPLAIN = {
    "start.jpg": b"\xff\xd8\xff\xe0",
    "negative.psd": psd_head(b"\xff\xff\xff\xff"),
    "short.psd": psd_head(b"\0\0"),
    "empty.psd": psd_head(b"\0" * 12),
    "cut.psd": b"8BPS\0\1\0\0",
    "deep.svg": deep_svg(),
    "cut.bmp": b"BM" + bytes(12) + struct.pack("<IiiHH", 40, 4, 4, 1, 24),
}
FOREIGN = ("MPO", "recursion", "unpack", "range", "memory", "Error", "NoneType", "index")


@pytest.mark.parametrize("name", UNPLAIN)
def test_nothing_from_inside_the_program_is_a_reason(name, put):
    with pytest.raises(SourceError, match=r"^\w+\.\w+: ") as caught:
        decode(put(name, UNPLAIN[name]))
    assert not any(word in caught.value.reason for word in FOREIGN), caught.value.reason


@pytest.mark.parametrize(
    "raised", [KeyError("MPO"), struct.error("unpack requires"), IndexError("range"), TypeError()]
)
def test_what_a_reader_of_pixels_raises_is_put_plainly(raised, encoded, put, monkeypatch, caplog):
    def fail(*_arguments, **_options):
        raise raised

    path = put("a.bmp", encoded("BMP"))
    monkeypatch.setattr(ImageFile.ImageFile, "load", fail)
    with pytest.raises(
        SourceError,
        match=r"^a\.bmp: the BMP file is damaged: its pixels cannot "
        r"be read; get a whole copy",
    ):
        decode(path)
    assert type(raised).__name__ in caplog.text
