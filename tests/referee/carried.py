"""What a written file carries besides its pixels, found by walking its bytes: no library of ours,
no decoder.

`carried` names the places where formats keep metadata; what is in none of them is found by its
words in the file.
"""

from __future__ import annotations

import re
import struct
import zlib
from itertools import takewhile
from pathlib import Path

XMP_JPEG = b"http://ns.adobe.com/xap/1.0/\0"
XMP_MORE = b"http://ns.adobe.com/xmp/extension/\0"
XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
INCH = 0.0254


def carried(path: Path) -> dict[str, object]:
    """``icc xmp exif photoshop iptc text dpi``, only those that are there."""
    data = path.read_bytes()
    return next(read(data) for start, read in READERS if data[start[0] :].startswith(start[1]))


def jpeg_segments(data: bytes) -> list[tuple[int, bytes]]:
    """Markers and their data up to the first scan."""
    at = 2
    found = []
    while data[at + 1] != 0xDA:
        (length,) = struct.unpack_from(">H", data, at + 2)
        found.append((data[at + 1], data[at + 4 : at + 2 + length]))
        at += 2 + length
    return found


def scans(data: bytes) -> list[tuple[int, ...]]:
    """The components of each scan of a JPEG."""
    at = 2
    found = []
    while data[at + 1] != 0xD9:
        marker = data[at + 1]
        (length,) = struct.unpack_from(">H", data, at + 2)
        if marker == 0xDA:
            found.append(tuple(data[at + 5 + 2 * place] for place in range(data[at + 4])))
        at += 2 + length
        while not (data[at] == 0xFF and data[at + 1] not in (0, *range(0xD0, 0xD8))):
            at += 1
    return found


def _jpeg(data: bytes) -> dict[str, object]:
    found: dict[str, object] = {}
    icc = b""
    for marker, body in jpeg_segments(data):
        if marker == 0xE0 and body.startswith(b"JFIF\0"):
            unit, across = struct.unpack_from(">BH", body, 7)
            if unit:
                found["dpi"] = across * (1 if unit == 1 else 2.54)
        elif marker == 0xE1 and body.startswith(b"Exif\0\0"):
            found["exif"] = body
        elif marker == 0xE1 and body.startswith(XMP_JPEG):
            found["xmp"] = body[len(XMP_JPEG) :]
        elif marker == 0xE1 and body.startswith(XMP_MORE):
            found.setdefault("xmp_more", []).append(body[len(XMP_MORE) :])
        elif marker == 0xE2 and body.startswith(b"ICC_PROFILE\0"):
            icc += body[14:]
        elif marker == 0xED:
            found["photoshop"] = body
        elif marker == 0xFE:
            found["text"] = body
        elif 0xE0 <= marker <= 0xEF and marker != 0xEE:
            found[f"app{marker - 0xE0}"] = body
    return {**found, "icc": icc} if icc else found


def png_chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    """Kinds and data; checksums hold."""
    at = 8
    found = []
    while at < len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + length]
        assert struct.unpack_from(">I", data, at + 8 + length)[0] == zlib.crc32(kind + body)
        found.append((kind, body))
        at += 12 + length
    return found


def _png(data: bytes) -> dict[str, object]:
    found: dict[str, object] = {}
    for kind, body in png_chunks(data):
        if kind == b"iCCP":
            found["icc"] = zlib.decompress(body.split(b"\0", 1)[1][1:])
        elif kind == b"pHYs":
            found["dpi"] = struct.unpack(">IIB", body)[0] * INCH
        elif kind == b"eXIf":
            found["exif"] = body
        elif kind in (b"tEXt", b"zTXt", b"iTXt"):
            found["xmp" if body.startswith(b"XML:com.adobe.xmp") else "text"] = body
        elif kind not in (b"IHDR", b"IDAT", b"IEND", b"PLTE", b"tRNS"):
            found[kind.decode()] = body
    return found


_TIFF_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 13: 4}
_TIFF_NAMES = {
    270: "text",
    271: "text",
    272: "text",
    305: "text",
    306: "text",
    315: "text",
    33432: "text",
    700: "xmp",
    33723: "iptc",
    34377: "photoshop",
    34665: "exif",
    34675: "icc",
    34853: "exif",
    330: "subifd",
}


def tiff_tags(data: bytes, at: int | None = None) -> dict[int, bytes]:
    """The first directory's tags and their bytes as stored."""
    order = "<" if data[:2] == b"II" else ">"
    at = struct.unpack_from(order + "I", data, 4)[0] if at is None else at
    found = {}
    for entry in range(struct.unpack_from(order + "H", data, at)[0]):
        tag, kind, count = struct.unpack_from(order + "HHI", data, at + 2 + entry * 12)
        size = _TIFF_SIZES[kind] * count
        place = at + 10 + entry * 12
        start = place if size <= 4 else struct.unpack_from(order + "I", data, place)[0]
        found[tag] = data[start : start + size]
    return found


def _tiff(data: bytes) -> dict[str, object]:
    order = "<" if data[:2] == b"II" else ">"
    tags = tiff_tags(data)
    found: dict[str, object] = {
        _TIFF_NAMES[tag]: body for tag, body in tags.items() if tag in _TIFF_NAMES
    }
    if 282 in tags:
        above, below = struct.unpack(order + "II", tags[282])
        unit = struct.unpack_from(order + "H", tags.get(296, struct.pack(order + "H", 2)))[0]
        found["dpi"] = above / below * {1: 0, 2: 1, 3: 2.54}[unit]
    if 274 in tags:
        found["orientation"] = struct.unpack_from(order + "H", tags[274])[0]
    return found


def _webp(data: bytes) -> dict[str, object]:
    at = 12
    found = {}
    while at < len(data):
        kind, length = struct.unpack_from("<4sI", data, at)
        if kind not in (b"VP8 ", b"VP8L", b"VP8X", b"ALPH"):
            found[{b"ICCP": "icc", b"EXIF": "exif", b"XMP ": "xmp"}.get(kind, kind.decode())] = (
                data[at + 8 : at + 8 + length]
            )
        at += 8 + length + (length & 1)
    return found


def _boxes(data: bytes, at: int = 0, end: int | None = None) -> list[tuple[bytes, bytes]]:
    found = []
    end = len(data) if end is None else end
    while at + 8 <= end:
        size, kind = struct.unpack_from(">I4s", data, at)
        size = size or end - at
        found.append((kind, data[at + 8 : at + size]))
        at += size
    return found


def _jp2(data: bytes) -> dict[str, object]:
    found: dict[str, object] = {}
    for kind, body in _boxes(data):
        if kind == b"uuid":
            found["xmp" if body.startswith(XMP_UUID) else "uuid"] = body[16:]
        elif kind == b"xml ":
            found["xmp"] = body
        elif kind == b"jp2h":
            for inner, value in _boxes(body):
                if inner == b"colr" and value[0] == 2:
                    found["icc"] = value[3:]
                elif inner == b"res ":
                    found["dpi"] = value
    return found


def _heif(data: bytes) -> dict[str, object]:
    """Items and properties are told by their words; their layout is not walked."""
    meta = dict(_boxes(data))[b"meta"]
    words = {
        b"Exif": "exif",
        b"mime": "xmp",
        b"prof": "icc",
        b"rICC": "icc",
        b"irot": "orientation",
    }
    return {name: word for word, name in words.items() if word in meta}


def _gif(data: bytes) -> dict[str, object]:
    return (
        {"text": b"comment"}
        if b"\x21\xfe" in data
        else ({"xmp": b"XMP"} if b"XMP DataXMP" in data else {})
    )


def _pdf(data: bytes) -> dict[str, object]:
    found: dict[str, object] = {"xmp": b"/Metadata"} if b"/Metadata" in data else {}
    if b"/ICCBased" in data:
        number = re.search(rb"/ICCBased (\d+) 0 R", data)[1]
        stream = re.search(
            rb"\n" + number + rb" 0 obj\n.*?stream\n(.*?)\nendstream", data, re.DOTALL
        )[1]
        found["icc"] = zlib.decompress(stream)
    return found


def _eps(data: bytes) -> dict[str, object]:
    found: dict[str, object] = {b"%begin_xml": "xmp"} if b"%begin_xml" in data else {}
    for name, kind in ((b"%BeginICCProfile", "icc"), (b"%BeginPhotoshop", "photoshop")):
        if name in data:
            lines = data.split(name)[1].split(b"\n")[1:]
            digits = takewhile(lambda line: re.fullmatch(rb"% [0-9A-F]+", line), lines)
            found[kind] = bytes.fromhex(b"".join(line[2:] for line in digits).decode())
    return found


READERS = (
    ((0, b"\xff\xd8"), _jpeg),
    ((0, b"\x89PNG"), _png),
    ((0, b"II*\0"), _tiff),
    ((0, b"MM\0*"), _tiff),
    ((8, b"WEBP"), _webp),
    ((4, b"jP  "), _jp2),
    ((4, b"ftyp"), _heif),
    ((0, b"GIF8"), _gif),
    ((0, b"%PDF"), _pdf),
    ((0, b"%!PS"), _eps),
)
