"""What is said of a file keeps its template, also where another process said it."""

from __future__ import annotations

import re
import struct

import pytest

from exportgui.errors import SourceError
from exportgui.media.decode import decode
from exportgui.media.header import read_header
from exportgui.messages import render
from exportgui.refusals import without_advice

PSD_32 = b"8BPS" + struct.pack(">H6xHIIHH", 1, 3, 4, 4, 32, 3)
PSD_WITHOUT_COLOURS = b"8BPS" + struct.pack(">H6xHIIHH", 1, 1, 4, 4, 8, 3)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><a></svg>'
PNG_CUT = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4s", 13, b"IHDR") + b"\0\0"
SVG_OF_NOTHING = b'<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"/>'
PDF = b"%PDF-1.7\n1 0 obj"


def uppercase(template: str) -> str:
    """A language of capitals; what stands in blanks is translated by itself."""
    return re.sub(
        r"\{\w+\}|[^{]+", lambda part: part[0] if part[0][0] == "{" else part[0].upper(), template
    )


def refusal(path) -> str:
    with pytest.raises(SourceError) as caught:
        decode(path)
    reason = without_advice(caught.value.reason)
    return f"{path.name}: {render(reason, uppercase)}"


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.jpg", b"plain text", "a.jpg: NOT A PICTURE OF A KNOWN FORMAT"),
        ("a.png", PNG_CUT, "a.png: THE PNG FILE IS CUT SHORT OR DAMAGED: TRUNCATED INSIDE A CHUNK"),
        (
            "a.psd",
            PSD_32,
            "a.psd: 32-BIT PHOTOSHOP DOCUMENTS ARE NOT SUPPORTED; 8 AND 16 BITS A CHANNEL ARE",
        ),
        (
            "a.psd",
            PSD_WITHOUT_COLOURS,
            "a.psd: THE PSD FILE IS DAMAGED: COLOUR CHANNELS ARE MISSING",
        ),
        (
            "a.pdf",
            PDF,
            "a.pdf: THE PDF FILE IS CUT SHORT OR DAMAGED: TRUNCATED: THE END IS MISSING",
        ),
        (
            "a.svg",
            SVG,
            "a.svg: THE SVG IS NOT WELL-FORMED XML: “mismatched tag: line 1, column 66”",
        ),
        ("a.svg", SVG_OF_NOTHING, "a.svg: THE PICTURE HAS 900 MEGAPIXELS; AT MOST 300 ARE ALLOWED"),
        (
            "a.eps",
            b"%!PS-Adobe-3.0 EPSF-3.0\n",
            "a.eps: EPS IS OFF; IT CAN BE TURNED ON IN THE SETTINGS",
        ),
    ],
)
def test_a_refusal_can_be_told_in_another_language(put, name, data, told):
    assert refusal(put(name, data)) == told


def test_a_missing_file_is_told_in_another_language(tmp_path):
    assert refusal(tmp_path / "a.jpg") == "a.jpg: THE FILE DOES NOT EXIST"


def test_warnings_of_another_process_can_be_told_in_another_language(put, encoded):
    """JPEG 2000, which only the helper process opens, with the name of a JPEG."""
    path = put("a.jpg", encoded("JPEG2000"))
    told = [render(warning, uppercase) for warning in read_header(path).warnings]
    assert told == ["THE FILE IS JPEG2000, THOUGH ITS NAME ENDS IN .jpg"]


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (b"\0\0\0\x0cJXL \r\n\x87\n", "JPEG XL"),
        (b"II\xbc\1", "JPEG XR"),
        (b"\x76\x2f\x31\x01", "OpenEXR"),
        (b"#?RADIANCE\n", "Radiance HDR"),
        (b"\1\0\0\0" + bytes(36) + b" EMF", "EMF"),
        (bytes(128) + b"DICM", "DICOM"),
        (b"\0\5\x16\7\0\2\0\0Mac OS X", "side file of macOS"),
        (b"\x1aE\xdf\xa3", "is a film"),
    ],
)
def test_other_files_are_named(put, head, told):
    with pytest.raises(SourceError, match=told):
        read_header(put("a.jpg", head + b"x" * 99))
