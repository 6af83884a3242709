"""Find the orientation in an XMP packet, in whatever way RDF allows to write it.

Pages: XMP specification, part 1 (RDF's forms), part 2 (``tiff:Orientation``). A namespace may have
any prefix, a property may be an attribute, an element or a structure with a value, and the packet
may be in UTF-8, UTF-16 or UTF-32.
"""

from __future__ import annotations

from contextlib import suppress
from xml.parsers import expat

from exportgui.lazy_regex import pattern

ORIENTATIONS = frozenset(
    {
        ("http://ns.adobe.com/tiff/1.0/", "Orientation"),
        ("http://ns.adobe.com/exif/1.0/", "Orientation"),
    }
)
"""Namespaces and names. Readers follow an orientation in the first one, where it belongs, and by a
common mistake in the second.
"""

_NAMES = frozenset(" ".join(name) for name in ORIENTATIONS)
_VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns# value"
_USUAL = pattern(rb"tiff:Orientation(?:\s*=\s*[\"']|>\s*)([1-8])")
_ENCODINGS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
_WIDTHS = {"utf-8-": 1, "utf-16": 2, "utf-32": 4}
_DECLARATION = pattern(rb"\A\s*<\?xml\b[^>]*\?>")
_AROUND = b" \t\r\n\0"


def in_utf8(packet: bytes) -> bytes | None:
    """The packet in UTF-8; None where it is not in the encoding that it begins in."""
    encoding = next((name for start, name in _ENCODINGS if packet.startswith(start)), None)
    if encoding is None:
        return packet.strip(_AROUND)
    try:
        text = packet[: len(packet) - len(packet) % _WIDTHS[encoding[:6]]].decode(encoding)
    except UnicodeError:
        return None
    return _DECLARATION.sub(b"", text.encode().strip(_AROUND))


def xmp_orientation(packet: bytes | None) -> int:
    """The orientation 1…8 in a packet; 0 for none."""
    text = in_utf8(packet or b"")
    if text is None or b"Orientation" not in text:
        return 0
    usual = _USUAL.search(text)
    if usual:
        return int(usual[1])
    finder = _Finder()
    with suppress(expat.ExpatError, ValueError):
        finder.read(text)
    return finder.found


class _Finder:
    """Reads a packet; ``found`` is its first orientation, 0 for none.

    ExpatError and ValueError for what is not XML, or declares entities.
    """

    def __init__(self) -> None:
        self.found = 0
        self._text: list[str] = []
        self._depth = 0

    def read(self, text: bytes) -> None:
        parser = expat.ParserCreate("utf-8", " ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        parser.StartDoctypeDeclHandler = _refuse
        parser.Parse(text, True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._text.clear()
        if self._depth or name in _NAMES:
            self._depth += 1
            self._take(attributes.get(_VALUE, ""))
        for key in _NAMES & attributes.keys():
            self._take(attributes[key])

    def _end(self, _name: str) -> None:
        if self._depth:
            self._depth -= 1
            self._take("".join(self._text))

    def _take(self, value: str) -> None:
        digit = value.strip()
        if not self.found and digit in set("12345678"):
            self.found = int(digit)


def _refuse(*_declaration: object) -> None:
    raise ValueError("a packet declares a document type")
