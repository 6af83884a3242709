"""Values as newcomers write them, and how the reference writes the same.

Only what is certain is corrected: units, prefixes of hexadecimal colours, names of colours, words
of style sheets and of other image servers, numbers above a range. A number below a range that
starts at 1 is left alone, as 1 pixel is not what a width of 0 meant.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from types import MappingProxyType

from exportgui.lazy_regex import pattern
from exportgui.request import field_texts
from exportgui.request.commands import Command, lookup
from exportgui.request.fields import REAL, Field, Int, MismatchError, Real
from exportgui.request.grammar import Row
from exportgui.request.output_formats import output_named

_YES = {"true": "1", "yes": "1", "on": "1", "false": "0", "no": "0", "off": "0"}
_HASH = pattern(r"#?([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
_NUMBER = pattern(r"\s*([+-]?[0-9]*\.?[0-9]+)\s*(px|deg|dpi|ppi|%|°)?\s*", re.IGNORECASE)
_PAIR = pattern(r"\s*([0-9]+)\s*[x×*;]\s*([0-9]+)\s*(?:px)?\s*")
_JOINED = pattern(r"\s*[,;|\s]\s*(?=[A-Za-z][A-Za-z0-9_]*=)")
_ALIKE = 0.6
_PER_CENT = 100

_WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "blendMode": {"multiply": "mult", "normal": "norm"},
        "fit": {"cover": "crop", "contain": "constrain", "fill": "stretch", "inside": "constrain"},
        "flip": {
            "h": "lr",
            "horizontal": "lr",
            "v": "ud",
            "vertical": "ud",
            "hv": "lrud",
            "both": "lrud",
        },
        "fmt": {
            "tiff": "tif",
            "heif": "heic",
            "jp2": "jpeg2000",
            "j2k": "jpeg2000",
            "jxr": "jpegxr",
            "jpe": "jpeg",
            "jfif": "jpeg",
            "png24": "png",
            "png32": "png-alpha",
        },
        "resMode": {"bilinear": "bilin", "bicubic": "bicub"},
    }
)
"""First words of values by command."""
_COLOURS: Mapping[str, str] = MappingProxyType(
    {
        "aqua": "00ffff",
        "black": "000000",
        "blue": "0000ff",
        "cyan": "00ffff",
        "fuchsia": "ff00ff",
        "gray": "808080",
        "green": "008000",
        "grey": "808080",
        "lime": "00ff00",
        "magenta": "ff00ff",
        "maroon": "800000",
        "navy": "000080",
        "olive": "808000",
        "orange": "ffa500",
        "purple": "800080",
        "red": "ff0000",
        "silver": "c0c0c0",
        "teal": "008080",
        "transparent": "0,0,0,0",
        "white": "ffffff",
        "yellow": "ffff00",
    }
)
"""The basic colours of style sheets, and transparent."""


def better_item(command: Command, value: str) -> str | None:
    """Several items that were joined by something else than ``&``; None where they are not."""
    parts = _JOINED.split(value)
    if len(parts) < 2:
        return None
    items = [f"{command.name}={parts[0].strip()}", *(part.strip() for part in parts[1:])]
    return "&".join(items) if all(map(_is_item, items)) else None


def _is_item(item: str) -> bool:
    name, _, value = item.partition("=")
    command = lookup(name)
    return command is not None and command.grammar.accepts(value)


def better_value(command: Command, value: str) -> str | None:
    """The value that was meant; None where that is unknown, or nothing is wrong."""
    for better in _candidates(command, value):
        if better != value and command.grammar.accepts(better) and _can_write(command, better):
            return better
    return None


def _can_write(command: Command, value: str) -> bool:
    """Whether a value names no format whose codec is missing."""
    output = output_named(value.partition(",")[0]) if command.name == "fmt" else None
    return output is None or output.has_codec


def is_lost(value: str, reading: str) -> bool:
    """Whether numbers became nothing but zeros when a value was read."""
    typed = [float(part) for part in value.split(",") if REAL.fullmatch(part.strip())]
    read = [float(part) for part in reading.split(",") if REAL.fullmatch(part)]
    return any(typed) and bool(read) and not any(read)


def _candidates(command: Command, value: str) -> Sequence[str]:
    first, comma, rest = value.strip().partition(",")
    word = _WORDS[command.name].get(first.lower()) if command.name in _WORDS else None
    found = [f"{word}{comma}{rest}"] if word else []
    pair = _PAIR.fullmatch(value)
    if pair is not None:
        found.append(f"{pair[1]},{pair[2]}")
    if command.name == "dpr" and _NUMBER.fullmatch(value):
        found.append(f"on,{value.strip()}")
    fields = command.grammar.fields
    parts = field_texts.split_value(command.grammar, value)
    if len(parts) == len(fields) and (isinstance(command.grammar, Row) or _has_colour(fields)):
        better = [_better(field, part) for field, part in zip(fields, parts, strict=True)]
        found.append(field_texts.join_values(command, better))
    return found


def _has_colour(fields: Sequence[Field]) -> bool:
    return fields[0].kind == "color"


def _better(field: Field, part: str) -> str:
    """What the field takes that was meant by ``part``; the same text when that is unknown."""
    try:
        field.read(part)
    except MismatchError:
        return _number(field, part) if isinstance(field, Int | Real) else _word(field, part)
    return part


def _number(field: Int | Real, part: str) -> str:
    found = _NUMBER.fullmatch(part)
    if not found or not _counts(field, (found[2] or "").lower()):
        return part
    number = float(found[1])
    none = getattr(field, "open_low", False) and number <= field.low
    if none or (number < field.low and field.low > 0) or getattr(field, "open_high", False):
        return part
    value = min(max(number, field.low), field.high)
    return field.write(int(value) if isinstance(field, Int) else value)


def _counts(field: Int | Real, unit: str) -> bool:
    """Whether a field is a number with a unit."""
    if unit == "%":
        return field.high == _PER_CENT
    if unit in ("deg", "°"):
        return field.name in ("angle", "adj") and field.high != _PER_CENT
    if unit in ("dpi", "ppi"):
        return field.name in ("dpi", "val", "res")
    return unit == "" or field.name not in ("angle", "adj", "dpi", "quality", "opacity")


def _word(field: Field, part: str) -> str:
    word = part.strip().lower()
    if field.kind == "flag":
        return _YES.get(word, part)
    if field.kind == "color":
        return _colour(part.strip()) or part
    choices = {choice.lower(): choice for choice in getattr(field, "choices", ())}
    near = get_close_matches(word, choices, n=1, cutoff=_ALIKE)
    return choices[near[0]] if near else part


def _colour(word: str) -> str | None:
    """A colour as style sheets write it."""
    if word.lower() in _COLOURS:
        return _COLOURS[word.lower()]
    found = _HASH.fullmatch(word)
    if found is None:
        return None
    return found[1] if len(found[1]) > 4 else "".join(2 * digit for digit in found[1])
