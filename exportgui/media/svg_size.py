"""Give a drawing without a size of its own the one that browsers give it.

A drawing with a ``viewBox`` has that box's size, or its ratio where one side is known, by librsvg.
Without one, a side that is missing, a percentage or no length is 300 pixels across or 150 down
(CSS Images 3, *Default Object Size*), where librsvg would take the extent of what is drawn.

A font that is not given a size has 16 pixels, as in browsers, where librsvg takes 12: ``em`` and
``ex`` depend on it, in the sides and in the drawing. Units that librsvg does not know (``rem``,
``Q``) are converted.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree

from exportgui.errors import SourceError
from exportgui.messages import Message
from exportgui.refusals import RefusalKind, told

_NO_SIDES = told(
    RefusalKind.UNSUPPORTED,
    Message("the picture has no pixels"),
    Message("give it a width and a height"),
)
_DEFAULTS = {"width": 300, "height": 150}
"""CSS pixels."""
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_UNITS = frozenset({"", "px", "in", "cm", "mm", "q", "pt", "pc", "em", "ex", "ch", "rem"})
_FONT_SIZE = "16px"
_KNOWN_AS: dict[str, tuple[float, str]] = {"rem": (1.0, "em"), "q": (0.025, "cm")}
"""Units that librsvg does not know: how many of which one they are, in the root element."""
_SEPARATORS = " \t\r\n\f,"
_LONGEST = 200
"""Letters of an attribute that are looked at."""


def give_size(root: ElementTree.Element) -> None:
    """Write the sides that a root element lacks into it; a style sheet's still win.

    Raises SourceError where a side is 0.
    """
    style = _declarations(root.attrib.get("style", ""))
    as_written = dict(style)
    if "font-size" not in style:
        root.attrib.setdefault("font-size", _FONT_SIZE)
    for values in (style, root.attrib):
        _convert_units(values)
    _give_sides(root, style)
    if style != as_written:
        root.attrib["style"] = ";".join(f"{name}:{value}" for name, value in style.items())


def _give_sides(root: ElementTree.Element, style: dict[str, str]) -> None:
    sides = {side: style.get(side, root.attrib.get(side, "")) for side in _DEFAULTS}
    lengths = {side: _length(text) for side, text in sides.items()}
    if 0 in lengths.values():
        raise SourceError(_NO_SIDES)
    if _has_box(root):
        return
    for side, length in lengths.items():
        if length is None:
            root.attrib[side] = str(_DEFAULTS[side])
            style.pop(side, None)


def _convert_units(values: dict[str, str]) -> None:
    """Replace the sides in units that librsvg does not know."""
    for side in _DEFAULTS:
        text = values.get(side, "")[:_LONGEST].strip()
        found = _NUMBER.match(text)
        unit = text[found.end() :].lower() if found else ""
        if found and unit in _KNOWN_AS:
            factor, known = _KNOWN_AS[unit]
            values[side] = f"{float(found[0]) * factor}{known}"


def _has_box(root: ElementTree.Element) -> bool:
    """Whether there is a ``viewBox`` with an area; one that SVG says to ignore is removed."""
    text = root.attrib.get("viewBox", "")[:_LONGEST]
    box = [float(number) for number in _NUMBER.findall(text)]
    if len(box) == 4 and not _NUMBER.sub("", text).strip(_SEPARATORS) and min(box[2:]) >= 0:
        return min(box[2:]) > 0
    root.attrib.pop("viewBox", None)
    return False


def _length(text: str) -> float | None:
    """The number of an absolute length, or of one in letters; None for any other value."""
    text = text[:_LONGEST].strip()
    found = _NUMBER.match(text)
    if found is None or text[found.end() :].lower() not in _UNITS or float(found[0]) < 0:
        return None
    return float(found[0])


def _declarations(style: str) -> dict[str, str]:
    """The declarations of a ``style`` attribute, names in lower case."""
    pairs = (part.partition(":") for part in style.split(";"))
    return {name.strip().lower(): value.strip() for name, colon, value in pairs if colon}
