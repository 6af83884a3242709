"""Content decides what a file is."""

from __future__ import annotations

import gzip
import struct
import subprocess
import sys

import pytest
from PIL import Image

from exportgui.media.header import read_header
from exportgui.media.sniff import sniff

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
TGA = struct.pack("<3B5x4x2H2B", 0, 0, 2, 4, 4, 24, 0)

CASES = [
    (b"\xff\xd8\xff\xe0rest", "JPEG"),
    (b"\x89PNG\r\n\x1a\nrest", "PNG"),
    (b"GIF89a....", "GIF"),
    (b"II*\0\x08\0\0\0", "TIFF"),
    (b"MM\0+\0\x08\0\0", "TIFF"),
    (b"II*\0\x10\0\0\0CR\2\0", "RAW"),
    (b"BM" + b"\0" * 12 + struct.pack("<I", 40) + b"\0" * 30, "BMP"),
    (b"BM is how this note begins, not a picture", None),
    (b"8BPS\0\1" + b"\0" * 20, "PSD"),
    (b"8BPS\0\2" + b"\0" * 20, "PSD"),
    (b"RIFF\x10\0\0\0WEBPVP8 ", "WEBP"),
    (b"RIFF\x10\0\0\0WAVEfmt ", None),
    (b"\0\0\0\x18ftypavif\0\0\0\0mif1avif", "AVIF"),
    (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "AVIF"),
    (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIF"),
    (b"\0\0\0\x18ftypmp42\0\0\0\0isommp42", None),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG2000"),
    (b"\xff\x4f\xff\x51\0\x29", "JPEG2000"),
    (b"II\xbc\1 \0\0\0", "JPEGXR"),
    (b"\0\0\1\0\1\0\x10\x10\0\0\1\0\x20\0\x40\0\0\0\x16\0\0\0", "ICO"),
    (b"\0\1\0\0\0\x0c\0\x80\0\3\0\x40" + b"\0" * 20, None),
    (b"%PDF-1.7\n", "PDF"),
    (b"junk before\n%PDF-1.4\n", "PDF"),
    (b"%!PS-Adobe-3.0 EPSF-3.0\n", "EPS"),
    (b"\xc5\xd0\xd3\xc6\x20\0\0\0", "EPS"),
    (SVG, "SVG"),
    (
        (
            b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a > b -->\n<!DOCTYPE svg [<!ENTITY a '
            b'"b">]>\n<svg:svg>'
        ),
        "SVG",
    ),
    (b"<!-- " + b"x" * 9000 + b" -->" + SVG, "SVG"),
    ('\ufeff<?xml version="1.0"?><svg/>'.encode("utf-16-le"), "SVG"),
    (gzip.compress(SVG, mtime=0), "SVG"),
    (gzip.compress(b"text", mtime=0), None),
    (b"<html><svg></svg></html>", None),
    (b"<svgs/>", None),
    (b"plain text", None),
    (b"ID3\3\0", None),
    (b"", None),
]


@pytest.mark.parametrize(("content", "expected"), CASES)
def test_formats_are_known_by_content(content, expected, put):
    assert sniff(put("any.bin", content)) == expected


def test_extension_does_not_count(put):
    assert sniff(put("photo.jpg", b"GIF89a....")) == "GIF"
    assert sniff(put("photo.png", b"plain text")) is None


def test_tga_needs_footer_or_extension(put):
    assert sniff(put("a.tga", TGA + b"\0" * 48)) == "TGA"
    assert sniff(put("a.bin", TGA + b"\0" * 48)) is None
    assert sniff(put("b.bin", TGA + b"\0" * 48 + b"\0" * 8 + b"TRUEVISION-XFILE.\0")) == "TGA"
    assert sniff(put("c.tga", b"just some text that is no picture")) is None


def test_a_missing_file_and_a_folder_have_no_format(tmp_path):
    assert sniff(tmp_path / "none.jpg") is None
    assert sniff(tmp_path) is None


def test_sniffing_loads_no_engine():
    code = "import sys, exportgui.media.sniff; print({'pyvips', 'numpy', 'PIL'} & set(sys.modules))"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "set()"


@pytest.mark.parametrize(
    ("name", "fmt", "told"),
    [
        ("a.jpg", "PNG", True),
        ("a.png", "PNG", False),
        ("a.JPE", "JPEG", False),
        ("a", "PNG", False),
        ("a.xyz", "PNG", False),
    ],
)
def test_a_name_that_promises_another_format_is_told(name, fmt, told, tmp_path):
    Image.new("RGB", (8, 8)).save(tmp_path / name, fmt)
    header = read_header(tmp_path / name)
    expected = (f"the file is {fmt}, though its name ends in .jpg",) if told else ()
    assert (header.format, header.warnings) == (fmt, expected)
