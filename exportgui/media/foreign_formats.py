"""Name what a file is that is no picture of a format that is read.

For what people have under a picture's name: pictures of other formats, web pages that were saved
in a picture's place, films, archives. ``mimetypes`` goes by the name alone.
"""

from __future__ import annotations

import re

from exportgui.messages import Message, marked
from exportgui.refusals import RefusalKind, told

_FORMATS: dict[str, bytes] = {
    "JPEG XL": rb"\xff\x0a|\0\0\0\x0cJXL \r\n\x87\n",
    "JPEG XR": rb"II\xbc[\0\x01]",
    "OpenEXR": rb"\x76\x2f\x31\x01",
    "Radiance HDR": rb"#\?(?:RADIANCE|RGBE)",
    "GIMP": rb"gimp xcf",
    "DCX": rb"\xb1\x68\xde\x3a",
    "MNG": rb"\x8aMNG",
    "FITS": rb"SIMPLE  =",
    "DICOM": rb".{128}DICM",
    "WMF": rb"\xd7\xcd\xc6\x9a",
    "EMF": rb"\x01\0\0\0.{36} EMF",
    "CorelDRAW": rb"RIFF....CDR",
    "Krita": rb"PK\x03\x04.{26}mimetypeapplication/x-krita",
    "InDesign": rb"\x06\x06\xed\xf5\xd8\x1d\x46\xe5",
}
"""By name, patterns of the first bytes of formats of pictures that are not read."""

_OTHERS: dict[str, bytes] = {
    marked("the file is a web page, not a picture"): rb"\s*<(?:!doctype html|html|head|body)\b",
    marked("the file is a film, not a picture"): (
        rb".{4}ftyp(?:isom|iso\d|mp4\d|M4V |qt  |3gp.|avc1|dash)|.{4}(?:moov|mdat|wide)"
        rb"|RIFF.{4}AVI |\x1aE\xdf\xa3|\0\0\x01\xba"
    ),
    marked("the file is an archive, not a picture"): rb"PK\x03\x04|Rar!|7z\xbc\xaf|\x1f\x8b",
    marked(
        "the file is a side file of macOS, without the picture"
    ): rb"\0\x05\x16[\0\x07]\0\x02\0\0",
}
"""By what to say, patterns of other files."""

_GET_IT = Message("get the picture itself")


def what_else(head: bytes) -> Message | None:
    """What a file is by its first 8192 bytes, and what to do; None where that is not known."""
    for name, first in _FORMATS.items():
        if _begins(first, head):
            reason = Message("{format} files are not supported", format=name)
            return told(RefusalKind.UNSUPPORTED, reason)
    for template, first in _OTHERS.items():
        if _begins(first, head):
            return told(RefusalKind.UNSUPPORTED, Message(template), _GET_IT)
    return None


def _begins(first: bytes, head: bytes) -> bool:
    return re.match(first, head, re.S | re.I) is not None
