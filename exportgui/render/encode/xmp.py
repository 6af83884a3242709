"""XMP packets, taken over from a source into a reply. Page: r-xmpembed.md.

See also the XMP specification, part 3. Readings: a packet is kept as it is, with three exceptions.
It has no orientation, as the pixels are upright and a reader would rotate them again. It does not
point to Extended XMP of its source. And it is in UTF-8, the only encoding that JPEG and TIFF allow.
A packet that mentions orientation and is not XML is left out.
"""

from __future__ import annotations

import hashlib
import re
import struct
from typing import Any
from xml.parsers import expat

from exportgui.lazy_regex import pattern
from exportgui.media.extended_xmp import NOTE, POINTER
from exportgui.media.xmp_orientation import ORIENTATIONS, in_utf8

_LEFT_OUT = ORIENTATIONS | {(NOTE, POINTER.decode())}
"""Namespaces and names."""

_STANDARD = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"
_MAX_BYTES = 65_502
_PIECE = 65_400
"""Bytes of a packet in one segment of a JPEG, and of a piece of a longer one, as the specification
has them.
"""

_WRAPPER = pattern(rb"<\?xpacket\b.*?\?>", re.DOTALL)
_PADDING = pattern(rb"\s+(?=<\?xpacket\s+end)")
_TAG = pattern(rb"""<[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>""")
_ATTRIBUTE = pattern(rb"""\s+([^\s="'<>/]+)\s*=\s*(?:"[^"]*"|'[^']*')""")
_POINTER = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
    'rdf:about="" '
    'xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmpNote:HasExtendedXMP="{guid}"/>'
    '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)

Span = tuple[int, int]


def upright(packet: bytes) -> bytes | None:
    """The packet in UTF-8, without orientation and pointer; None where these cannot be removed."""
    text = in_utf8(packet)
    if text is None:
        return None
    try:
        spans = _LeftOut(text).spans
    except (expat.ExpatError, ValueError):
        return None if b"Orientation" in text or POINTER in text else text
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + text[end:]
    return text


def jpeg_segments(packet: bytes) -> bytes:
    """APP1 segments: one, or for a long packet one that points to others (Extended XMP)."""
    if len(packet) > _MAX_BYTES:
        packet = _PADDING.sub(b"\n", packet)
    if len(packet) <= _MAX_BYTES:
        return _segment(_STANDARD + packet)
    whole = _WRAPPER.sub(b"", packet).strip()
    guid = hashlib.md5(whole, usedforsecurity=False).hexdigest().upper()
    parts = [_segment(_STANDARD + _POINTER.format(guid=guid).encode())]
    for at in range(0, len(whole), _PIECE):
        head = _EXTENSION + guid.encode() + struct.pack(">II", len(whole), at)
        parts.append(_segment(head + whole[at : at + _PIECE]))
    return b"".join(parts)


def _segment(body: bytes) -> bytes:
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


class _LeftOut:
    """Where a packet has what is left out, as attribute or element, under whatever prefix.

    ExpatError and ValueError for what is not XML, or declares entities.
    """

    def __init__(self, text: bytes) -> None:
        self.spans: list[Span] = []
        self._text = text
        self._open: list[int | None] = []
        parser = expat.ParserCreate("utf-8", " ")
        parser.namespace_prefixes = True
        parser.ordered_attributes = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = _refuse
        self._parser = parser
        parser.Parse(text, True)

    def _start(self, name: str, attributes: Any) -> None:
        at = self._parser.CurrentByteIndex
        self._open.append(at if _is_left_out(name) else None)
        for key in attributes[::2]:
            if _is_left_out(key):
                _, local, prefix = key.split(" ")
                self.spans.append(self._written(at, f"{prefix}:{local}".encode()))

    def _written(self, at: int, name: bytes) -> Span:
        for attribute in _ATTRIBUTE.finditer(self._text, at, self._tag_end(at)):
            if attribute[1] == name:
                return attribute.span()
        raise ValueError("an attribute that is not where it should be")

    def _end(self, _name: str) -> None:
        start = self._open.pop()
        if start is not None:
            end = self._tag_end(start)
            if not self._text.endswith(b"/>", start, end):
                end = self._tag_end(self._parser.CurrentByteIndex)
            self.spans = [span for span in self.spans if span[0] < start]
            self.spans.append((start, end))

    def _tag_end(self, at: int) -> int:
        tag = _TAG.match(self._text, at)
        if tag is None:
            raise ValueError("a tag that is not where it should be")
        return tag.end()


def _refuse(*_declared: object) -> None:
    raise ValueError("packets declare no entities")


def _is_left_out(name: str) -> bool:
    uri, _, rest = name.partition(" ")
    return (uri, rest.split(" ")[0]) in _LEFT_OUT
