"""Draw SVG with librsvg, inside the helper process, from a checked copy of the document.

The document is parsed and serialized before librsvg gets it: variables are replaced, images that
the caller has are put in, the document type is removed, and no reference to another file is
followed. A CSS pixel is a picture pixel.
Entities are allowed as drawing programs write them: plain text without references to other
entities. Page of the variables: r-svg-support.md.
"""

from __future__ import annotations

import re
import zlib
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any
from xml.etree import ElementTree

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from exportgui.errors import SourceError
from exportgui.media import decoder_messages, svg_size
from exportgui.media.damage import UNREADABLE_HEADER, DamagedError
from exportgui.media.libvips import pyvips
from exportgui.media.limits import Limits, check_pixels
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow import no_page, reading
from exportgui.media.pillow_pixels import STRIP, Pixels
from exportgui.messages import Message, quoted
from exportgui.refusals import RefusalKind, told

# Units follow CSS, 96 pixels an inch. libvips also scales by dpi/72, which is undone.
_DPI = 96.0
_UNDO = 72.0 / _DPI
_NO_IMAGES: Mapping[str, bytes] = MappingProxyType({})
_MAX_BYTES = 64 << 20
_MAX_ENTITY = 10_000
_IMAGES = frozenset({"image", "feImage"})
_HREFS = ("{http://www.w3.org/1999/xlink}href", "href")
_OWN = ("data:", "#")
"""References that begin so stay within the document."""
_BARE_AND = re.compile(rb"&(?!(?:#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z][\w.-]*);)")
"""An unescaped ampersand, as in the address of an image in the page's example."""
_ROOT = re.compile(rb"<svg(?=[\s/>])[^>]*")
_NAMESPACE = re.compile(rb"\sxmlns\s*=")
_VARIABLE = re.compile(r"\$([^$\s]+)\$")


class _Parser(DefusedXMLParser):  # type: ignore[misc]
    """An XML parser that accepts only entities of short plain text."""

    def defused_entity_decl(
        self, name: str, is_parameter: bool, value: str | None, *rest: Any
    ) -> None:
        """Refuse entities that refer to other entities or to other files."""
        if is_parameter or value is None or "&" in value or len(value) > _MAX_ENTITY:
            reason = Message("the SVG declares an entity that is not plain text: {name}", name=name)
            raise SourceError(told(RefusalKind.UNSUPPORTED, reason))


def document(path: Path, variables: Mapping[str, str], images: Mapping[str, bytes]) -> bytes:
    """The checked document with ``$name$`` replaced in text and attribute values.

    Names are case-insensitive; unknown ones stay as they are. ``images`` are PNG files by what
    image elements refer to.
    """
    known = {name.lower(): value for name, value in variables.items()}
    root = _parsed(path)
    for element, name in _references(root):
        png = images.get(element.attrib[name])
        if png is not None:
            element.attrib[name] = f"data:image/png;base64,{b64encode(png).decode()}"
    for element in root.iter():
        element.text = _filled(element.text, known)
        element.tail = _filled(element.tail, known)
        for name, value in element.attrib.items():
            element.attrib[name] = _filled(value, known) or ""
    svg_size.give_size(root)
    data: bytes = ElementTree.tostring(root, encoding="utf-8")
    return data


def _parsed(path: Path) -> ElementTree.Element:
    text = _with_namespaces(_text(path))
    try:
        return _root_of(text)
    except ElementTree.ParseError:
        escaped = _BARE_AND.sub(b"&amp;", text)
        if escaped == text:
            raise
    return _root_of(escaped)


def _root_of(text: bytes) -> ElementTree.Element:
    parser = _Parser(forbid_dtd=False, forbid_entities=True)
    return ElementTree.fromstring(text, parser=parser)


def _with_namespaces(text: bytes) -> bytes:
    """Declare the namespaces that SVG's document type declares, where the document does not.

    The page's example relies on that.
    """
    found = _ROOT.search(text)
    if found is None:
        return text
    missing = b""
    if _NAMESPACE.search(found[0]) is None:
        missing += b' xmlns="http://www.w3.org/2000/svg"'
    if b"xlink:" in text and b"xmlns:xlink" not in text:
        missing += b' xmlns:xlink="http://www.w3.org/1999/xlink"'
    place = found.start() + len(b"<svg")
    return text[:place] + missing + text[place:] if missing else text


def _references(root: ElementTree.Element) -> Iterator[tuple[ElementTree.Element, str]]:
    """Image elements, and the name of the attribute that refers to something outside."""
    for element in root.iter():
        if str(element.tag).rpartition("}")[2] in _IMAGES:
            for name in _HREFS:
                href = element.attrib.get(name, "").strip()
                if href and not href.startswith(_OWN):
                    yield element, name


def _names(root: ElementTree.Element) -> Iterator[str]:
    """The names of variables in texts and attribute values."""
    for element in root.iter():
        for text in (element.text, element.tail, *element.attrib.values()):
            for found in _VARIABLE.finditer(text or ""):
                yield found[1].lower()


def _text(path: Path) -> bytes:
    data = path.read_bytes()
    if data[:2] == b"\x1f\x8b":
        unpacker = zlib.decompressobj(31)
        data = unpacker.decompress(data, _MAX_BYTES)
        if not unpacker.eof and len(data) < _MAX_BYTES:
            raise DamagedError(Message("truncated: the end is missing"))
    if len(data) >= _MAX_BYTES:
        reason = Message("the SVG is larger than {size} MB", size=_MAX_BYTES >> 20)
        raise SourceError(told(RefusalKind.UNSUPPORTED, reason), path)
    return data


def _filled(text: str | None, known: Mapping[str, str]) -> str | None:
    if text is None or "$" not in text:
        return text
    return _VARIABLE.sub(lambda found: known.get(found[1].lower(), found[0]), text)


def _load(
    path: Path,
    variables: Mapping[str, str],
    scale: float,
    images: Mapping[str, bytes] = _NO_IMAGES,
) -> pyvips.Image:
    with _understandable(path):
        data = document(path, variables, images)
    # In the helper process the error buffer is of this file from now on.
    pyvips.vips_lib.vips_error_clear()
    try:
        return pyvips.Image.svgload_buffer(
            data, dpi=_DPI, scale=scale * _UNDO, unlimited=bool(images)
        )
    except pyvips.Error as error:
        raise DamagedError(
            decoder_messages.strip_domains(error.detail) or UNREADABLE_HEADER
        ) from error


@contextmanager
def _understandable(path: Path) -> Iterator[None]:
    """Say in SourceErrors why a document cannot be read."""
    try:
        yield
    except RecursionError as error:
        deep = Message("the elements of the SVG are nested too deeply")
        raise SourceError(told(RefusalKind.UNSUPPORTED, deep), path) from error
    except (ElementTree.ParseError, DefusedXmlException) as error:
        wrong = Message("the SVG is not well-formed XML: {detail}", detail=quoted(str(error)))
        raise SourceError(told(RefusalKind.DAMAGED, wrong), path) from error
    except SourceError as error:
        raise SourceError(error.reason, path) from error


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header with the drawing's natural size."""
    with reading(path, fmt, UNREADABLE_HEADER):
        image = _load(path, {}, 1.0)
        check_pixels(image.width, image.height, 1, limits, path)
        if page:
            raise no_page(page, 1, path)
        with _understandable(path):
            root = _parsed(path)
            hrefs = [element.attrib[name] for element, name in _references(root)]
        return Header(
            fmt,
            image.width,
            image.height,
            "rgb",
            has_alpha=True,
            dpi=_DPI,
            references=tuple(dict.fromkeys(hrefs)),
            variables=tuple(dict.fromkeys(_names(root))),
        )


def decode(path: Path, header: Header, options: DecodeOptions) -> tuple[Iterator[Pixels], int]:
    """The drawing and its alpha at full size / ``options.shrink``, larger where that is below 1."""
    return _strips(path, header, options), 1


def _strips(path: Path, header: Header, options: DecodeOptions) -> Iterator[Pixels]:
    with reading(path, header.format):
        scale = 1.0 / options.shrink
        image = _load(path, options.svg_variables, scale, options.svg_images)
        if options.shrink < 1:
            # A fractional natural size rounds differently when enlarged; the shown area must not.
            size = (round(side / options.shrink) for side in (header.width, header.height))
            image = image.gravity("north-west", *size)
        rows = max(1, STRIP // image.width)
        for top in range(0, image.height, rows):
            drawn = image.crop(0, top, image.width, min(rows, image.height - top)).copy_memory()
            color = drawn.extract_band(0, n=3).write_to_memory()
            alpha = drawn[3].write_to_memory()
            yield Pixels(drawn.width, drawn.height, "rgb", 3, color, alpha)
