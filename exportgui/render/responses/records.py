"""Responses about objects and catalogs, from records and file headers.

Pages: r-exists.md, r-imageprops.md, r-catalogprops.md, r-userdata.md, r-targets.md,
r-imageset-req.md, r-xmp.md, r-property-data.md. Readings: a file of a plain folder counts as a
record without further fields. Cache lifetimes are left out, as nothing is cached here. A property
that is unknown is empty. Text that is not property data becomes one property, named like the
request type.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from exportgui.errors import SourceError
from exportgui.media.header import read_header
from exportgui.media.model import Header
from exportgui.media.photoshop_paths import read_paths
from exportgui.messages import Message
from exportgui.render import colour
from exportgui.render.properties import PIXEL_TYPES
from exportgui.render.resolver import ObjectRecord
from exportgui.render.responses.model import ResponseBody, TextRequest
from exportgui.render.responses.response_types import LINE_END
from exportgui.request.values import Color

_LINES = re.compile(r"\?\?|\r\n|\r|\n")
_PROPERTY = re.compile(r"\s*([A-Za-z0-9._-]+)\s*=(.*)", re.DOTALL)


def exists(text_request: TextRequest) -> ResponseBody:
    """Whether there is a record of that name."""
    try:
        is_there = text_request.resolver.find_record(text_request.object_path) is not None
    except SourceError:
        is_there = False
    return ResponseBody({"catalogRecord.exists": str(int(is_there))})


def image_properties(text_request: TextRequest) -> ResponseBody:
    """The source file of an object, and what its record says about it."""
    record, path, header = _source(text_request)
    metadata = text_request.resolver.find_record(text_request.object_path)
    thumb = text_request.resolver.defaults.thumb
    modified = (metadata.time_stamp if metadata else "") or _modified(path)
    of_file = _file_properties(record, path, header)
    of_record = {
        "image.modifier": record.modifier,
        "image.postModifier": record.post_modifier,
        "image.printRes": f"{record.print_resolution or header.dpi or 72:g}",
        "image.resolution": _number(record.resolution),
        "image.thumbRes": _number(record.thumb_resolution or thumb.resolution),
        "image.thumbType": str(record.thumb_type or thumb.kind),
        "image.timeStamp": modified,
        "image.translatedId": metadata.id if metadata else "",
    }
    return ResponseBody(dict(sorted({**of_file, **of_record}.items())))


def _file_properties(record: ObjectRecord, path: Path, header: Header) -> dict[str, str]:
    paths = read_paths(path, header, page=record.page)
    icc = header.icc
    across, down = record.anchor or (header.width // 2, header.height // 2)
    return {
        "image.anchor": f"{across},{down}",
        "image.embeddedIccProfile": str(int(icc is not None)),
        "image.embeddedPhotoshopPaths": str(int(bool(paths))),
        "image.embeddedXmpData": str(int(header.xmp is not None)),
        "image.height": str(header.height),
        "image.iccProfile": colour.profile_name(icc) if icc else "",
        "image.mask": str(_mask_kind(record, header)),
        "image.photoshopPathNames": ",".join(paths),
        "image.pixTyp": PIXEL_TYPES[header.pixel_type],
        "image.width": str(header.width),
    }


def catalog_properties(text_request: TextRequest) -> ResponseBody:
    """The attributes of the main catalog that count without a server."""
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
            "catalog.watermark": (defaults.watermark or "").removeprefix("/"),
        }
    )


def user_data(text_request: TextRequest) -> ResponseBody:
    """``catalog::UserData``."""
    record = text_request.resolver.find_record(text_request.object_path)
    return _property_data("userdata", record.user_data if record else "")


def targets(text_request: TextRequest) -> ResponseBody:
    """``catalog::Targets``."""
    record = text_request.resolver.find_record(text_request.object_path)
    return _property_data("targets", record.targets if record else "")


def image_set(text_request: TextRequest) -> ResponseBody:
    """``catalog::ImageSet`` as it is."""
    record = text_request.resolver.find_record(text_request.object_path)
    definition = record.image_set if record else ""
    return ResponseBody({"imageset": definition}, text=definition + LINE_END)


def xmp(text_request: TextRequest) -> ResponseBody:
    """The XMP packet of the source file; empty where it has none."""
    packet = (_source(text_request)[2].xmp or b"").decode("utf-8", "replace")
    return ResponseBody({"xmp": packet}, text=packet)


def _property_data(kind: str, data: str) -> ResponseBody:
    lines = [line for line in _LINES.split(data) if line.strip()]
    matches = [_PROPERTY.fullmatch(line) for line in lines]
    properties = {match[1]: match[2].strip() for match in matches if match is not None}
    whole = {kind: LINE_END.join(lines)} if lines else {}
    text = _LINES.sub(LINE_END, data) + LINE_END
    return ResponseBody(properties if all(matches) else whole, text=text)


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
