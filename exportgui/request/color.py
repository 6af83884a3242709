"""Parses and writes colours. Page: r-is-http-color.md.

Decimal gray and CMYK are per cent; hexadecimal gray and RGB are 0…FF. For hexadecimal CMYK the
page's own examples (``38393A3bK`` is 56-57-58-59 %) read each pair of digits as per cent; what is
above 0x64 is full ink.
"""

from __future__ import annotations

from typing import ClassVar

from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, counted, marked
from exportgui.request.fields import Field, MismatchError
from exportgui.request.grammar import MISSING, Grammar
from exportgui.request.values import Color, PixelType

_HEX = pattern(r"(0x)?([0-9a-f]+)([rgk]?)(s?)")
_LIST = pattern(r"([0-9]+(?:,[0-9]+)*)([rgk]?)(s?)")
_CHANNELS: dict[PixelType, int] = {"gray": 1, "rgb": 3, "cmyk": 4}
_SUFFIX: dict[str, PixelType] = {"g": "gray", "r": "rgb", "k": "cmyk"}
_LETTER: dict[PixelType, str] = {"gray": "g", "rgb": "r", "cmyk": "k"}
# The number of values (or pairs of digits) of a colour without suffix → its colour space.
_BY_COUNT: dict[int, PixelType] = {1: "gray", 2: "gray", 3: "rgb", 4: "rgb"}
ALLOWED = marked(
    "gray[,alpha][g] | r,g,b[,alpha][r] | c,m,y,k[,alpha]k | 0xGG[AA] | [0x]RRGGBB[AA] | "
    "[0x]CCMMYYKK[AA]k, "
    "each with an optional s"
)


def read_color(text: str) -> Color:
    """The colour; components and alpha in 0…255. Raises MismatchError."""
    low = text.lower()
    found = _LIST.fullmatch(low)
    if found and not _packed(low):
        return _decimal(found[1].split(","), found[2], bool(found[3]))
    packed = _HEX.fullmatch(low)
    if not packed:
        raise MismatchError(Message("not a colour"))
    return _hexadecimal(packed[2], bool(packed[1]), packed[3], bool(packed[4]))


def _packed(text: str) -> bool:
    """Whether decimal digits are a packed hexadecimal colour: six or more without a comma."""
    return "," not in text and len(text.rstrip("rgks")) >= 6


def _decimal(parts: list[str], suffix: str, source: bool) -> Color:
    space = _space(len(parts), suffix)
    top = 255 if space == "rgb" else 100
    if any(len(part) > 3 or int(part) > top for part in parts):
        raise MismatchError(
            Message("a {space} component is above {number}", space=space, number=top)
        )
    values = [int(part) * 255 / top for part in parts]
    return _color(space, values, source)


def _hexadecimal(digits: str, prefix: bool, suffix: str, source: bool) -> Color:
    if len(digits) % 2:
        raise MismatchError(Message("hexadecimal colours have two digits per component"))
    if len(digits) < 6 and not prefix:
        raise MismatchError(Message("a hexadecimal gray needs the prefix 0x"))
    space = _space(len(digits) // 2, suffix)
    values: list[float] = [float(value) for value in bytes.fromhex(digits)]
    if space == "cmyk":
        values = [min(value, 100.0) * 255 / 100 for value in values]
    return _color(space, values, source)


def _space(count: int, suffix: str) -> PixelType:
    space = _SUFFIX.get(suffix) or _BY_COUNT.get(count)
    if space is None:
        if count == 5:
            raise MismatchError(Message("a CMYK colour needs the suffix k"))
        raise MismatchError(Message("too many colour components"))
    if count - _CHANNELS[space] not in (0, 1):
        components = counted(
            marked("a {space} colour has {n} component and an optional alpha"),
            marked("a {space} colour has {n} components and an optional alpha"),
            _CHANNELS[space],
            space=space,
        )
        raise MismatchError(components)
    return space


def _color(space: PixelType, values: list[float], source: bool) -> Color:
    channels = _CHANNELS[space]
    alpha = values[channels] if len(values) > channels else 255.0
    return Color(space, tuple(float(value) for value in values[:channels]), float(alpha), source)


def write_color(color: Color) -> str:
    """The shortest decimal notation, rounded to its units."""
    scale = 1.0 if color.space == "rgb" else 100 / 255
    values = [*color.components, *([color.alpha] if color.alpha != 255 else [])]
    letter = _LETTER[color.space] if color.space != "rgb" else ""
    if color.space == "gray" and all(value == int(value) for value in values):
        return (
            "0x"
            + bytes(int(value) for value in values).hex()
            + letter
            + ("s" if color.source else "")
        )
    return (
        ",".join(str(round(value * scale)) for value in values)
        + letter
        + ("s" if color.source else "")
    )


@dataclass(frozen=True, slots=True)
class ColorField(Field):
    """A colour, with or without alpha."""

    kind: ClassVar[str] = "color"

    def read(self, text: str) -> Color:
        """The colour; raises MismatchError."""
        return read_color(text)

    def write(self, value: Color) -> str:
        """The colour in decimal notation."""
        return write_color(value)

    def describe(self) -> Message:
        """All notations."""
        return Message(ALLOWED)


@dataclass(frozen=True, slots=True)
class ColorGrammar(Grammar):
    """One colour; its commas do not separate fields."""

    fields: tuple[Field, ...] = (ColorField("color"),)

    def read(self, text: str) -> Color:
        """The colour; raises MismatchError."""
        if not text:
            raise MismatchError(Message(MISSING))
        return read_color(text)

    def format(self, value: Color) -> str:
        """The colour in decimal notation."""
        return write_color(value)
