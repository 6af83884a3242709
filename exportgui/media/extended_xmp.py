"""Assemble the XMP of a JPEG whose packet continues in further segments (Extended XMP).

XMP specification, part 3, 1.1.3.1: the packet names the others by their GUID, which is their MD5;
each of them has the total length and its own offset. Their properties are added to the packet's.
"""

from __future__ import annotations

import hashlib
import struct
from pathlib import Path
from typing import Any

from exportgui.media.jpeg_segments import APP1, data_of, segments

POINTER = b"HasExtendedXMP"
NOTE = "http://ns.adobe.com/xmp/note/"
"""Namespace of the pointer."""

_EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"
_HEAD = struct.Struct(">32sII")
_MAX_BYTES = 64 << 20
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_PREFIXES = "http://www.w3.org/2000/xmlns/"
_AROUND = b" \t\r\n\0"
_DECLARED = (b"<!DOCTYPE", b"<!ENTITY")


def whole_packet(path: Path, packet: bytes | None) -> bytes | None:
    """The packet merged with its extension; unchanged where that is missing or damaged."""
    if packet is None or POINTER not in packet:
        return packet
    more = _extension(path, packet)
    if more is None or any(word in part for word in _DECLARED for part in (packet, more)):
        return packet
    try:
        return _merged(packet, more)
    except Exception:  # whatever the parser raises for malformed XML
        return packet


def _extension(path: Path, packet: bytes) -> bytes | None:
    """The extension that the packet points to, checked by its digest."""
    pieces: dict[bytes, dict[int, bytes]] = {}
    totals: dict[bytes, int] = {}
    with path.open("rb") as file:
        for segment in segments(file):
            data = data_of(file, segment) if segment.marker == APP1 else b""
            if not data.startswith(_EXTENSION) or len(data) < len(_EXTENSION) + _HEAD.size:
                continue
            guid, total, at = _HEAD.unpack_from(data, len(_EXTENSION))
            totals[guid] = total
            pieces.setdefault(guid, {})[at] = data[len(_EXTENSION) + _HEAD.size :]
    for guid, parts in pieces.items():
        if guid in packet and totals[guid] <= _MAX_BYTES:
            whole = b"".join(parts[at] for at in sorted(parts))
            digest = hashlib.md5(whole, usedforsecurity=False).hexdigest()
            return whole if digest.upper().encode() == guid.upper() else None
    return None


def _merged(packet: bytes, more: bytes) -> bytes:
    """The packet with the extension's descriptions appended, and without the pointer."""
    from xml.dom import minidom  # here, because few files have extended XMP

    document: Any = minidom.parseString(packet.strip(_AROUND))
    other: Any = minidom.parseString(more.strip(_AROUND))
    for element in document.getElementsByTagName("*"):
        if element.hasAttributeNS(NOTE, POINTER.decode()):
            element.removeAttributeNS(NOTE, POINTER.decode())
    for element in document.getElementsByTagNameNS(NOTE, POINTER.decode()):
        element.parentNode.removeChild(element)
    (target, *_), (source, *_) = (
        each.getElementsByTagNameNS(_RDF, "RDF") for each in (document, other)
    )
    for child in list(source.childNodes):
        if child.nodeType == child.ELEMENT_NODE:
            _declare(child, source)
            target.appendChild(document.importNode(child, True))
    return b"\n".join(node.toxml().encode() for node in document.childNodes)


def _declare(element: Any, above: Any) -> None:
    """Declare on an element the namespace prefixes that ``above`` and its parents declare."""
    while above is not None and above.nodeType == above.ELEMENT_NODE:
        for at in range(above.attributes.length):
            attribute = above.attributes.item(at)
            if attribute.namespaceURI == _PREFIXES and not element.hasAttribute(attribute.name):
                element.setAttributeNS(_PREFIXES, attribute.name, attribute.value)
        above = above.parentNode
