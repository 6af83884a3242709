"""Parses media set definitions and detects their kind.

Pages: r-imageset-cat.md (the grammar), r-media-set-requests.md (the detection rules). Our readings:
the rules call three or more fields in an item a media set; the grammar calls ``a;b;c`` a basic spin
set: a definition of one single item is a spin set unless its third field is empty, a number or a
media type. A plain list of ids, "unknown" by the rules, is a video set when all are videos, else an
image set (its swatches are optional).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from urllib.parse import unquote


class SetKind(StrEnum):
    """The kinds of media sets, spelled as in replies to ``req=set``."""

    IMAGES = "img_set"
    SPIN = "spin"
    PAGES = "ecat"
    MEDIA = "media_set"
    VIDEOS = "video_set"


MEDIA_TYPES: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("img", "basic", "advanced_image"), "img"),
        **dict.fromkeys(
            ("img_set", "advanced_imageset", "advanced_image_set", "advanced_swatchset"), "img_set"
        ),
        **{name: name for name in ("spin", "video", "video_set", "static", "ecat")},
    }
)
"""Type identifiers of media set items, and the reply type of each."""
VIDEO_EXTENSIONS = frozenset({"mp3", "mp4", "flv", "f4v", "swf", "xml"})
"""File extensions that the detection rules treat as video."""
_OPEN = "{("
_CLOSE = "})"
_DEEPEST = 16
_PAIRS: Mapping[str, str] = MappingProxyType({"}": "{", ")": "("})


def unbalanced(definition: str) -> str | None:
    """The first unpaired brace or parenthesis of a set definition; None when all are paired."""
    waiting: list[str] = []
    for character in definition:
        if character in _OPEN:
            waiting.append(character)
        elif character in _CLOSE and (not waiting or waiting.pop() != _PAIRS[character]):
            return character
    return waiting[-1] if waiting else None


def split_outside(text: str, separator: str) -> list[str]:
    """Split at separators outside of braces and parentheses."""
    parts = []
    depth = 0
    start = 0
    for position, character in enumerate(text):
        if character in _OPEN:
            depth += 1
        elif character in _CLOSE:
            depth -= 1
        elif character == separator and depth == 0:
            parts.append(text[start:position])
            start = position + 1
    return [*parts, text[start:]]


def detect(
    definition: str,
    is_set: Callable[[str], bool] = lambda _: False,
    is_video: Callable[[str], bool] = lambda _: False,
) -> SetKind:
    """The kind of a set by its definition; ``is_set`` and ``is_video`` classify the ids in it."""
    items = [item.strip() for item in split_outside(definition, ",")]
    if any(len(split_outside(item, ":")) > 1 for item in items):
        return SetKind.PAGES
    fields = [[field.strip() for field in split_outside(item, ";")] for item in items]
    longest = max(map(len, fields))
    if longest > 2:
        return SetKind.SPIN if len(items) == 1 and _is_basic_spin(fields[0]) else SetKind.MEDIA
    if longest == 2:
        return SetKind.IMAGES
    if any(item[:1] in ("{", "(") or is_set(unquote(item)) for item in items):
        return SetKind.SPIN
    return SetKind.VIDEOS if all(is_video(unquote(item)) for item in items) else SetKind.IMAGES


def _is_basic_spin(fields: list[str]) -> bool:
    return all(fields) and not fields[2].isdigit() and fields[2].lower() not in MEDIA_TYPES


def references(definition: str, depth: int = 0) -> list[str]:
    """The ids in a set definition (images, pages, videos, swatches), in order, each once."""
    ids: dict[str, None] = {}
    for item in split_outside(definition, ","):
        fields = [field.strip() for field in split_outside(item.strip(), ";")]
        # A third field is a media type or reserved; only in a basic spin set it is an image, too.
        images = fields if len(fields) > 2 and _is_basic_spin(fields) else fields[:2]
        for part in (part.strip() for field in images for part in split_outside(field, ":")):
            if part[:1] and part[0] in _OPEN:
                inside = references(part[1:-1], depth + 1) if depth < _DEEPEST else []
                ids.update(dict.fromkeys(inside))
            elif part:
                ids[unquote(part)] = None
    return list(ids)
