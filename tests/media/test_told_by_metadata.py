"""What metadata tells of a picture counts in every format that carries it: where its top is, how
many pixels an inch has, its XMP.

Files are written by Pillow or byte by byte (`tagged`); what is expected is the stored picture
turned by Pillow, and the numbers that were put in.
"""

from __future__ import annotations

import shutil
import struct
import subprocess

import numpy as np
import pytest
import tagged
from carried import carried
from PIL import Image

from exportgui.catalog.folder import FolderResolver
from exportgui.errors import SourceError
from exportgui.media.decode import decode
from exportgui.media.dimensions import read_dimensions
from exportgui.media.header import read_header
from exportgui.media.xmp_orientation import xmp_orientation
from exportgui.render import plan, write
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse

TIFF_NS = 'xmlns:tiff="http://ns.adobe.com/tiff/1.0/"'
TURN = Image.Transpose.ROTATE_270
"""What makes a picture upright whose orientation is 6."""
EXIF_FORMATS = ("jpeg", "png", "webp", "avif", "jp2", "psd")


def block(orientation=None, dpi=None, unit=2):
    """An EXIF block with these tags alone."""
    tags = Image.Exif()
    tags[0x013B] = "exif-artist"
    if orientation:
        tags[0x0112] = orientation
    if dpi:
        tags[0x011A] = tags[0x011B] = float(dpi)
        tags[0x0128] = unit
    return tags.tobytes()


def packet(orientation):
    return tagged.packet(f"<tiff:Orientation {TIFF_NS}>{orientation}</tiff:Orientation>")


@pytest.fixture
def source(tmp_path, monkeypatch):
    """A file of a format with given EXIF and XMP."""

    def make(name, exif, xmp):
        monkeypatch.setattr(tagged, "exif", lambda: exif)
        write_, suffix = tagged.WRITERS[name]
        path = tmp_path / f"{name}{suffix}"
        write_(path, xmp)
        return path

    return make


def seen(path):
    color = decode(path).color
    return color.numpy().reshape(color.height, color.width, -1)[..., :3].astype(int)


def is_shown(path, turned):
    wanted = tagged.pixels()
    wanted = wanted.transpose(TURN) if turned else wanted
    header = read_header(path)
    assert (header.width, header.height) == wanted.size
    dimensions = read_dimensions(path)
    assert dimensions is None or (dimensions.width, dimensions.height) == wanted.size
    assert np.abs(seen(path) - np.asarray(wanted, int)).mean() < 8
    return True


@pytest.mark.parametrize("name", EXIF_FORMATS)
def test_exif_turns_pictures_of_every_format(source, name):
    assert is_shown(source(name, block(6), b""), turned=True)


@pytest.mark.parametrize("name", tagged.WRITERS)
def test_xmp_turns_pictures_of_every_format(source, name):
    """But AVIF, where only its boxes irot and imir count (MIAF, ISO/IEC 23000-22)."""
    assert is_shown(source(name, block(), packet(6)), turned=name != "avif")


FORMS = {
    "attribute": '</rdf:Description><rdf:Description rdf:about="" {ns} {p}:Orientation="6"/>',
    "spaced attribute": "</rdf:Description><rdf:Description {ns} {p}:Orientation\n = '6'/>",
    "element": "<{p}:Orientation {ns}>6</{p}:Orientation>",
    "spaced element": '<{p}:Orientation {ns} xml:lang="x-default" >\n 6\n</{p}:Orientation >',
    "value attribute": '<{p}:Orientation {ns} rdf:value="6"/>',
    "structure": (
        '<{p}:Orientation {ns} rdf:parseType="Resource"><rdf:value>6</rdf:value></{p}:Orientation>'
    ),
    "default namespace": '<Orientation xmlns="http://ns.adobe.com/tiff/1.0/">6</Orientation>',
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32-le"])
@pytest.mark.parametrize("prefix", ["tiff", "t"])
@pytest.mark.parametrize("form", FORMS)
def test_xmp_is_read_in_every_form_of_rdf(form, prefix, encoding):
    """XMP specification, part 1; a TIFF turns by it, as it is kept from what is written."""
    said = FORMS[form].format(ns=TIFF_NS.replace(":tiff=", f":{prefix}="), p=prefix)
    if said.startswith("</"):
        text = tagged.packet().decode().replace("</rdf:Description>", said, 1)
    else:
        text = tagged.packet(said).decode()

    assert xmp_orientation(text.encode(encoding)) == 6


@pytest.mark.parametrize(
    "said",
    [
        '<m:Orientation xmlns:m="urn:mine">6</m:Orientation>',
        "<dc:title>tiff:Orientation=&quot;6&quot;</dc:title>",
        f"<tiff:Orientation {TIFF_NS}>9</tiff:Orientation>",
        f"<tiff:Orientation {TIFF_NS}>66</tiff:Orientation>",
        f"<tiff:Orientation {TIFF_NS}/><dc:title>6</dc:title>",
        f"<!DOCTYPE x [<!ENTITY o '6'>]><tiff:Orientation {TIFF_NS}>&o;</tiff:Orientation>",
    ],
)
def test_what_is_no_orientation_turns_nothing(said):
    assert xmp_orientation(tagged.packet(said)) == 0


@pytest.mark.parametrize("name", EXIF_FORMATS)
def test_exif_counts_before_xmp(source, name):
    assert is_shown(source(name, block(1), packet(6)), turned=False)


@pytest.mark.parametrize("compression", ["tiff_lzw", "zstd"])
@pytest.mark.parametrize(("own", "turned"), [(None, True), (0, True), (1, False), (9, True)])
def test_the_tag_of_a_tiff_is_its_exif(tmp_path, own, turned, compression):
    path = tmp_path / "a.tif"
    tags = {700: packet(6)} | ({} if own is None else {274: 1})
    tagged.pixels().save(path, tiffinfo=tags, compression=compression)
    upright, said = (struct.pack("<HHIHH", 274, 3, 1, number or 0, 0) for number in (1, own))
    path.write_bytes(path.read_bytes().replace(upright, said))

    assert is_shown(path, turned=turned)


@pytest.mark.parametrize("name", tagged.WRITERS)
def test_xmp_goes_over_from_every_format(source, name):
    path = source(name, block(), packet(6))
    for fmt in ("jpeg", "tif"):
        made = plan(
            path.name,
            parse(f"fmt={fmt}&xmpEmbed=1"),
            FolderResolver(path.parent, MacroBook({})),
        )
        out = path.parent / f"out{made.extension}"
        write(made, out)

        assert b"xmp-creator" in carried(out)["xmp"]
        assert b"Orientation" not in carried(out)["xmp"]


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
@pytest.mark.parametrize("suffix", [".gif", ".jp2", ".png", ".webp", ".jpg"])
def test_what_exiftool_writes_is_read(tmp_path, suffix):
    path = tmp_path / f"a{suffix}"
    tagged.pixels().save(path)
    command = ["exiftool", "-q", "-n", "-XMP-tiff:Orientation=6", "-XMP-dc:Creator=xmp-creator"]
    subprocess.run([*command, str(path)], check=True, capture_output=True)

    assert is_shown(path, turned=True)
    assert b"xmp-creator" in (read_header(path).xmp or b"")


def test_xmp_of_a_gif_in_blocks_is_read(tmp_path):
    tagged.gif(tmp_path / "a.gif", b"")
    data = (tmp_path / "a.gif").read_bytes()
    xmp = packet(6)
    parts = [xmp[at : at + 255] for at in range(0, len(xmp), 255)]
    blocks = b"".join(bytes([len(part)]) + part for part in parts) + b"\0"
    (tmp_path / "b.gif").write_bytes(data[:-1] + b"\x21\xff\x0bXMP DataXMP" + blocks + b"\x3b")

    assert read_header(tmp_path / "b.gif").xmp == xmp
    assert is_shown(tmp_path / "b.gif", turned=True)


@pytest.mark.parametrize(("dpi", "unit", "read"), [(200, 2, 200), (100, 3, 254), (200, 1, None)])
@pytest.mark.parametrize("name", EXIF_FORMATS)
def test_exif_tells_the_resolution_where_nothing_else_does(
    source, monkeypatch, name, dpi, unit, read
):
    if name == "jpeg" and read is None:
        pytest.skip("Pillow takes a JPEG's resolution without a unit for 72 dpi")
    save = Image.Image.save
    monkeypatch.setattr(tagged, "RESOURCES", b"")
    monkeypatch.setattr(
        Image.Image, "save", lambda *args, dpi=None, **options: save(*args, **options)
    )

    header = read_header(source(name, block(dpi=dpi, unit=unit), b""))

    assert header.dpi == (None if read is None else pytest.approx(read))


@pytest.mark.parametrize("name", ["jpeg", "png", "psd"])
def test_a_resolution_of_the_format_counts_before_exif(source, name):
    assert read_header(source(name, block(dpi=200), b"")).dpi == pytest.approx(tagged.DPI, abs=0.02)


@pytest.mark.parametrize("number", [float("nan"), -5.0, 0.0, float("inf")])
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("tag", [282, 283])
def test_a_tiff_whose_resolution_makes_no_sense_is_drawn(tmp_path, number, order, tag):
    from oracle import writers

    pixels = np.asarray(tagged.pixels(), float)
    for code, kind in ((11, "f"), (12, "d")):
        data = writers.tiff(
            pixels, 2, 8, order=order, more={tag: (7, struct.pack(order + kind, number))}
        )
        entry = struct.pack(order + "HHI", tag, 7, struct.calcsize("<" + kind))
        assert data.count(entry) == 1
        (tmp_path / "a.tif").write_bytes(
            data.replace(entry, struct.pack(order + "HHI", tag, code, 1))
        )

        assert read_header(tmp_path / "a.tif").dpi is None
        assert np.array_equal(seen(tmp_path / "a.tif"), pixels)


COMPRESSIONS = {34661: "JBIG", 34887: "LERC", 99: "99"}


@pytest.mark.parametrize("code", COMPRESSIONS)
def test_a_compression_that_nobody_reads_is_named(tmp_path, code):
    from oracle import writers

    data = writers.tiff(np.asarray(tagged.pixels(), float), 2, 8)
    plain = struct.pack("<HHIHH", 259, 3, 1, 1, 0)
    (tmp_path / "a.tif").write_bytes(data.replace(plain, struct.pack("<HHIHH", 259, 3, 1, code, 0)))

    with pytest.raises(SourceError, match=f"TIFF with {COMPRESSIONS[code]} compression is not"):
        read_header(tmp_path / "a.tif")


def test_a_bmp_of_unusual_pixels_is_not_called_damaged(tmp_path):
    """Four bits each of alpha, red, green and blue, by the masks of a V4 header."""
    pixels = np.full((6, 8), 0xF3A5, "<u2").tobytes()
    info = struct.pack("<IiiHHIIiiII", 108, 8, 6, 1, 16, 3, len(pixels), 2835, 2835, 0, 0)
    info += struct.pack("<4I4s", 0x0F00, 0x00F0, 0x000F, 0xF000, b"BGRs") + bytes(48)
    head = b"BM" + struct.pack("<IHHI", 14 + 108 + len(pixels), 0, 0, 14 + 108)
    (tmp_path / "a.bmp").write_bytes(head + info + pixels)

    with pytest.raises(SourceError, match="this kind of BMP file is not supported"):
        read_header(tmp_path / "a.bmp")
