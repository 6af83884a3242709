"""Replies about objects and catalogs: what records and files say, nothing drawn.

Pages: r-exists.md, r-imageprops.md, r-catalogprops.md, r-userdata.md, r-targets.md,
r-imageset-req.md, r-xmp.md, r-property-data.md. Readings: a file of a plain folder counts as a
record that says nothing more; times of life in caches are left out, nothing is cached here; a
property that is not known is empty; what is no property data has one property, named like the
request type.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from exportgui.errors import SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.media.header import read_header
from exportgui.media.limits import Limits
from exportgui.media.model import Header
from exportgui.media.photoshop_paths import read_paths
from exportgui.messages import Message
from exportgui.render import colour
from exportgui.render.properties import PIXEL_TYPES
from exportgui.render.resolver import ObjectRecord, Resolver
from exportgui.render.responses.response_types import LINE_END
from exportgui.request.macros import MacroBook
from exportgui.request.model import Request
from exportgui.request.resolving import Note
from exportgui.request.values import Color

_LINES = re.compile(r"\?\?|\r\n|\r|\n")
_PROPERTY = re.compile(r"\s*([A-Za-z0-9._-]+)\s*=(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class TextRequest:
    """A text request, its macros expanded; ``resolver`` sees the request's locale."""

    object_path: str
    request: Request
    resolver: Resolver
    macros: MacroBook
    limits: Limits
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class ResponseBody:
    """``properties``, by their documented names; ``text`` replaces them where text is asked for,
    ``xml`` for XML.

    ``tree`` replaces them in XML and JSON: one root, attributes strings, children trees or lists of
    them.
    """

    properties: Mapping[str, str]
    text: str | None = None
    xml: str | None = None
    notes: tuple[Note, ...] = ()
    tree: Mapping[str, Any] | None = None


def exists(text_request: TextRequest) -> ResponseBody:
    """Whether there is a record of that name."""
    try:
        found = text_request.resolver.find_record(text_request.object_path) is not None
    except SourceError:
        found = False
    return ResponseBody({"catalogRecord.exists": str(int(found))})


def image_properties(text_request: TextRequest) -> ResponseBody:
    """The source file of an object, and what its record says about it."""
    record, path, header = _source(text_request)
    thumb = text_request.resolver.defaults.thumb
    facts = text_request.resolver.find_record(text_request.object_path)
    paths = read_paths(path, header, page=record.page)
    icc = header.icc
    anchor = record.anchor or (header.width // 2, header.height // 2)
    return ResponseBody(
        {
            "image.anchor": f"{anchor[0]},{anchor[1]}",
            "image.embeddedIccProfile": str(int(icc is not None)),
            "image.embeddedPhotoshopPaths": str(int(bool(paths))),
            "image.embeddedXmpData": str(int(header.xmp is not None)),
            "image.height": str(header.height),
            "image.iccProfile": colour.profile_name(icc) if icc else "",
            "image.mask": str(_mask_kind(record, header)),
            "image.modifier": record.modifier,
            "image.photoshopPathNames": ",".join(paths),
            "image.pixTyp": PIXEL_TYPES[header.pixel_type],
            "image.postModifier": record.post_modifier,
            "image.printRes": f"{record.print_resolution or header.dpi or 72:g}",
            "image.resolution": _number(record.resolution),
            "image.thumbRes": _number(record.thumb_resolution or thumb.resolution),
            "image.thumbType": str(record.thumb_type or thumb.kind),
            "image.timeStamp": (facts.time_stamp if facts else "") or _modified(path),
            "image.translatedId": facts.id if facts else "",
            "image.width": str(header.width),
        }
    )


def catalog_properties(text_request: TextRequest) -> ResponseBody:
    """The attributes of the main catalog that count on a desktop."""
    defaults = text_request.resolver.defaults
    thumb = defaults.thumb
    return ResponseBody(
        {
            "catalog.bkgColor": _hex(defaults.background),
            "catalog.defaultPix": _pair(defaults.default_pix),
            "catalog.defaultThumbPix": _pair(thumb.pix),
            "catalog.jpegQuality": f"{defaults.jpeg_quality[0]},{int(defaults.jpeg_quality[1])}",
            "catalog.maxPix": _pair(defaults.max_pix),
            "catalog.printResolution": _number(defaults.print_resolution),
            "catalog.resMode": defaults.res_mode,
            "catalog.resolution": _number(defaults.resolution),
            "catalog.thumbBkgColor": _hex(thumb.background),
            "catalog.thumbHorizAlign": str(round(thumb.align[0]) + 2),
            "catalog.thumbRes": _number(thumb.resolution),
            "catalog.thumbType": str(thumb.kind),
            "catalog.thumbVertAlign": str(round(thumb.align[1]) + 2),
            "catalog.watermark": defaults.watermark or "",
        }
    )


def user_data(text_request: TextRequest) -> ResponseBody:
    """``catalog::UserData``."""
    facts = text_request.resolver.find_record(text_request.object_path)
    return _property_data("userdata", facts.user_data if facts else "")


def targets(text_request: TextRequest) -> ResponseBody:
    """``catalog::Targets``."""
    facts = text_request.resolver.find_record(text_request.object_path)
    return _property_data("targets", facts.targets if facts else "")


def image_set(text_request: TextRequest) -> ResponseBody:
    """``catalog::ImageSet``, as it is."""
    facts = text_request.resolver.find_record(text_request.object_path)
    definition = facts.image_set if facts else ""
    return ResponseBody({"imageset": definition}, text=definition + LINE_END)


def xmp(text_request: TextRequest) -> ResponseBody:
    """The XMP packet of the source file; nothing where it has none."""
    packet = (_source(text_request)[2].xmp or b"").decode("utf-8", "replace")
    return ResponseBody({"xmp": packet}, text=packet)


def _property_data(kind: str, data: str) -> ResponseBody:
    lines = [line for line in _LINES.split(data) if line.strip()]
    matches = [_PROPERTY.fullmatch(line) for line in lines]
    found = {match[1]: match[2].strip() for match in matches if match is not None}
    whole = {kind: LINE_END.join(lines)} if lines else {}
    return ResponseBody(
        found if all(matches) else whole, text=_LINES.sub(LINE_END, data) + LINE_END
    )


def _source(text_request: TextRequest) -> tuple[ObjectRecord, Path, Header]:
    record = text_request.resolver.find_object(text_request.object_path)
    if record.path is None:
        raise SourceError(
            Message("a template has no image file of its own"), text_request.object_path
        )
    return (
        record,
        record.path,
        read_header(record.path, page=record.page, limits=text_request.limits),
    )


def _mask_kind(record: ObjectRecord, header: Header) -> int:
    """0 none, 1 premultiplied alpha, 2 other alpha, 3 a separate mask."""
    if record.mask_path is not None:
        return 3
    return (1 if header.premultiplied else 2) if header.has_alpha else 0


def _modified(path: Path) -> str:
    """A file's time in the format of ``catalog::TimeStamp``."""
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).strftime("%m/%d/%Y %H:%M:%S GMT")


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _pair(pixels: tuple[int, int] | None) -> str:
    return "0,0" if pixels is None else f"{pixels[0]},{pixels[1]}"


def _hex(color: Color) -> str:
    return "".join(f"{round(part):02x}" for part in colour.naive_components(color, "rgb"))
