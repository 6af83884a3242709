"""The table of catalog attributes: how each is parsed, what it allows, whether it is inherited.

A new attribute is one row of `ATTRIBUTES`. Pages: c-attributes-reference, c-default-catalog.md,
c-common-data-types.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from exportgui.catalog.inifile import Entry, IniFile
from exportgui.catalog.locales import Rules, read_rules
from exportgui.catalog.records import digimarc_type
from exportgui.catalog.textfile import Report, fault, not_allowed, refuse
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, joined
from exportgui.request.effective import Level, Note
from exportgui.request.spelling import nearest_of
from exportgui.request.values import Color

_HEXADECIMAL = pattern(r"(?:0[xX])?([0-9A-Fa-f]{1,6})")


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute.

    ``parse`` turns an entry into a value, None for "not specified", and raises ValueError for what
    is not allowed. ``inherited``: the default catalog's value is used where it is not specified; an
    empty value counts as specified where ``empty_counts``, and an inherited value
    ``of_its_catalog`` names a record of the default catalog. ``unapplied`` is the note about an
    attribute that has no effect here.
    """

    name: str
    parse: Callable[[Entry], Any]
    allowed: Message
    inherited: bool = True
    of_its_catalog: bool = False
    unapplied: Note | None = None
    empty_counts: bool = False


def _text(entry: Entry) -> str:
    return entry.text


def _files(entry: Entry) -> tuple[str, ...]:
    return entry.values


def _suffix(entry: Entry) -> str:
    if entry.text and (len(entry.text) < 2 or entry.text[0] != "."):
        raise ValueError(entry.text)
    return entry.text


def _rules(entry: Entry) -> Rules:
    return read_rules(entry.text)


def _flag(entry: Entry) -> bool | None:
    return {"0": False, "1": True}.get(entry.text)


def _color(entry: Entry) -> Color:
    match = _HEXADECIMAL.fullmatch(entry.text)
    if match is None:
        raise ValueError(entry.text)
    packed = int(match[1], 16)
    return Color("rgb", (float(packed >> 16), float(packed >> 8 & 255), float(packed & 255)))


def _quality(entry: Entry) -> tuple[int, bool]:
    quality, flag = (*entry.values, "0")[:2]
    if len(entry.values) > 2 or flag not in ("0", "1") or not 1 <= int(quality) <= 100:
        raise ValueError(entry.value)
    return int(quality), flag == "1"


def _pixels(entry: Entry) -> tuple[int, int]:
    width, height = map(int, entry.values)
    if width < 0 or height < 0:
        raise ValueError(entry.value)
    return width, height


def _enum(low: int, high: int) -> Callable[[Entry], int]:
    def parse(entry: Entry) -> int:
        number = int(entry.text)
        if not low <= number <= high:
            raise ValueError(entry.text)
        return number

    return parse


def _resolution(entry: Entry) -> float | None:
    number = float(entry.text)
    if number < 0 or not math.isfinite(number):
        raise ValueError(entry.text)
    return number or None


def _digimarc(entry: Entry) -> bool:
    return digimarc_type(entry.value) > 0


def _switch(entry: Entry) -> bool:
    return entry.text.lower() in ("true", "1")


def _unapplied(name: str, message: Message, level: Level = "note") -> Note:
    return Note(joined(": ", (name, message)), None, None, level)


_RULES = Message("locale,id[,id…], several separated by |")
_PROFILE = Message("a profile's name or its path below RootPath")
_FILE = Message("a file, absolute or relative to the catalog's folder")
_FILES = Message(
    "a file, absolute or relative to the catalog's folder; several are separated by commas"
)
_FLAG = Message("0 or 1")
_COLOR = Message("rrggbb in hexadecimal, with or without 0x")
_PIXELS = Message("width,height in pixels, 0 for unconstrained")
_POSITIVE = Message("a number larger than 0")
_RECORD = Message("a record's Id")

ATTRIBUTES: tuple[Attribute, ...] = (
    Attribute("RootId", _text, Message("text"), inherited=False),
    Attribute(
        "RootPath",
        _text,
        Message("a folder, absolute or relative to the catalog's folder"),
        empty_counts=True,
    ),
    Attribute("StaticContentRootPath", _text, Message("a folder"), empty_counts=True),
    Attribute("DefaultExt", _suffix, Message("'.' and one or more characters"), empty_counts=True),
    Attribute("FullMatch", _flag, _FLAG),
    Attribute("CatalogFile", _files, _FILES, inherited=False),
    Attribute("SvgCatalogFile", _files, _FILES, inherited=False),
    Attribute("StaticContentCatalogFile", _files, _FILES, inherited=False),
    Attribute("MacroFile", _text, _FILE, inherited=False),
    Attribute("IccProfileMapFile", _text, _FILE, inherited=False),
    Attribute("FontMapFile", _text, _FILE, inherited=False),
    Attribute("RuleSetFile", _text, _FILE, inherited=False),
    Attribute("DefaultFont", _text, Message("a name in the font map")),
    Attribute("SynthesizeFontStyles", _flag, _FLAG),
    Attribute("BkgColor", _color, _COLOR),
    Attribute("JpegQuality", _quality, Message("1…100, then optionally 0 or 1")),
    Attribute("ResMode", _enum(1, 4), Message("2 (bilin), 3 (bicub), 4 (sharp2)")),
    Attribute("DefaultPix", _pixels, _PIXELS),
    Attribute("MaxPix", _pixels, Message("width,height in pixels, 0,0 for no limit")),
    Attribute(
        "DefaultImage", _text, Message("a record's Id or a path below RootPath"), empty_counts=True
    ),
    Attribute("DefaultImageMode", _enum(0, 1), _FLAG),
    Attribute("ApplyEffectMask", _flag, _FLAG),
    Attribute("Watermark", _text, _RECORD, empty_counts=True, of_its_catalog=True),
    Attribute("Resolution", _resolution, _POSITIVE),
    Attribute("PrintResolution", _resolution, _POSITIVE),
    Attribute("LocaleMap", _rules, _RULES, inherited=False),
    Attribute("LocaleStrMap", _rules, _RULES, inherited=False),
    Attribute("DefaultLocale", _text, Message("a locale"), inherited=False),
    Attribute("ThumbType", _enum(1, 3), Message("1 (crop), 2 (fit), 3 (texture)")),
    Attribute("ThumbHorizAlign", _enum(1, 3), Message("1 (left), 2 (center), 3 (right)")),
    Attribute("ThumbVertAlign", _enum(1, 3), Message("1 (top), 2 (center), 3 (bottom)")),
    Attribute("ThumbBkgColor", _color, _COLOR),
    Attribute("ThumbRes", _resolution, _POSITIVE),
    Attribute("DefaultThumbPix", _pixels, _PIXELS),
    Attribute("IccProfileRgb", _text, _PROFILE),
    Attribute("IccProfileGray", _text, _PROFILE),
    Attribute("IccProfileCmyk", _text, _PROFILE),
    Attribute("IccProfileSrcRgb", _text, _PROFILE),
    Attribute("IccProfileSrcGray", _text, _PROFILE),
    Attribute("IccProfileSrcCmyk", _text, _PROFILE),
    Attribute(
        "IccRenderIntent",
        _enum(0, 3),
        Message("0 (perceptual), 1 (relative), 2 (saturation), 3 (absolute)"),
    ),
    Attribute("IccBlackPointCompensation", _flag, _FLAG),
    Attribute("IccDither", _flag, _FLAG),
    Attribute(
        "DigimarcInfo",
        _digimarc,
        Message("four whole numbers"),
        unapplied=_unapplied(
            "DigimarcInfo",
            Message("Digimarc watermarks are not embedded; only a server does that"),
            "warning",
        ),
    ),
    Attribute(
        "Bfc",
        _switch,
        Message("true or false"),
        unapplied=_unapplied(
            "Bfc", Message("no browser chooses the format here: what the request says is written")
        ),
    ),
    Attribute(
        "ErrorImage",
        _text,
        Message("a record's Id or a path below RootPath"),
        empty_counts=True,
        unapplied=_unapplied(
            "ErrorImage", Message("what cannot be drawn is reported, with no picture in its place")
        ),
    ),
)

_LISTED = """
AllowDirectAccess AllowDirectUrls AudioBitRate CacheValidationPolicy ClientAddressFilter
DefaultExpiration DigimarcId ErrorDetail Expiration HttpAppleStreamingContext
HttpFlashStreamingContext NonImgExpiration PublishInfo RequestLock RequestObfuscation RootUrl
SavePath TimeStamp TotalStreamBitRate TrustedDomains UseLastModified VideoBitRate VideoSize
"""
OF_SERVERS = frozenset(_LISTED.split())
"""Attributes that change no picture, such as access rights and cache times."""

_NAMES = {name.lower(): name for name in (*(row.name for row in ATTRIBUTES), *OF_SERVERS)}


def read_attributes(
    ini: IniFile, default: IniFile | None, report: Report = refuse
) -> Mapping[str, Any]:
    """The values of all attributes by name, None where neither file specifies one.

    ``report`` gets the faults of values that are not allowed; unless it raises, they are ignored.
    """
    values: dict[str, Any] = {}
    for attribute in ATTRIBUTES:
        value = _value(attribute, ini, report)
        if value is None and attribute.inherited and default is not None:
            value = _value(attribute, default, report)
            if value and attribute.of_its_catalog:
                value = f"/{value}"  # an object of the default catalog (r-object.md)
        values[attribute.name] = value
    return values


def unknown_attributes(ini: IniFile) -> Iterator[tuple[Entry, Note]]:
    """Notes about entries that are not attributes, perhaps misspelt ones."""
    for entry in ini.entries.values():
        if entry.name.lower() in _NAMES:
            continue
        message = joined(": ", (entry.name, Message("not a known attribute")))
        near = nearest_of(entry.name.lower(), _NAMES)
        if near is not None:
            hint = Message("did you mean {name}?", name=_NAMES[near])
            message = joined("; ", (message, hint))
        yield entry, Note(message, None, None, "note" if near is None else "warning")


def unapplied(values: Mapping[str, Any]) -> tuple[Note, ...]:
    """Notes about declared attributes that have no effect here."""
    rows = (row for row in ATTRIBUTES if row.unapplied is not None and values[row.name])
    return tuple(row.unapplied for row in rows if row.unapplied is not None)


def _value(attribute: Attribute, ini: IniFile, report: Report) -> Any:
    entry = ini.get(attribute.name)
    if entry is None or (not entry.text and not attribute.empty_counts):
        return None
    try:
        return attribute.parse(entry)
    except ValueError:
        wrong = not_allowed(f"{attribute.name}={entry.value}", attribute.allowed)
        report(fault(ini.path, entry.line, wrong))
        return None
