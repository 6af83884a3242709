"""Which kind of set a record is.

Pages: r-assettype-cat.md (the AssetType field), r-media-set-requests.md (the detection rules where
that field is empty), r-imageset-cat.md (the grammar of set definitions).

Our readings. IS has no AssetType for render, multi-bitrate and offer sets: RENDERSET, MBRSET or
MULTIBITRATESET, and OFFERSET are taken for them, in any case, with or without ``-``, ``_`` and spaces. The
rules call three or more fields in an item a media set; the grammar calls ``a;b;c`` a basic spin set: a
definition of one single item is a spin set unless its third field is empty, a number or a media type. A
plain list of ids, "unknown" by the rules, is a video set when all are videos, else an image set (its
swatches are optional).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from urllib.parse import unquote

from exportgui.catalog.assets import UNSUPPORTED, AssetType

_ASSET_TYPES: Mapping[str, AssetType] = MappingProxyType(
    {
        "mediaset": AssetType.MEDIA_SET,
        "mixedmediaset": AssetType.MEDIA_SET,
        "assetset": AssetType.MEDIA_SET,
        "spinset": AssetType.SPIN_SET,
        "spinset2d": AssetType.SPIN_SET,
        "videoset": AssetType.VIDEO_SET,
        "imageset": AssetType.IMAGE_SET,
        "swatchset": AssetType.IMAGE_SET,
        "ecatalog": AssetType.ECATALOG,
        "catalog": AssetType.ECATALOG,
        "pageset": AssetType.ECATALOG,
        "renderset": AssetType.RENDER_SET,
        "mbrset": AssetType.MULTI_BITRATE_SET,
        "multibitrateset": AssetType.MULTI_BITRATE_SET,
        "multibitratevideoset": AssetType.MULTI_BITRATE_SET,
        "offerset": AssetType.OFFER_SET,
    }
    | {kind.value.lower(): kind for kind in AssetType if kind is not AssetType.ASSET_SET and kind not in UNSUPPORTED}
)

# Type identifiers of media set items (r-imageset-cat.md, r-media-set-requests.md).
MEDIA_TYPES: frozenset[str] = frozenset(
    (
        *("img", "basic", "advanced_image", "img_set", "advanced_imageset", "advanced_image_set", "advanced_swatchset"),
        *("spin", "video", "video_set", "static", "ecat"),
    )
)
_OPEN, _CLOSE = "{(", "})"
_PAIRS: Mapping[str, str] = MappingProxyType({"}": "{", ")": "("})


def named_type(asset_type: str) -> AssetType | None:
    """The type an AssetType field names: a set kind, or an IPS constant; None for anything else."""
    return _ASSET_TYPES.get(re.sub(r"[-_\s]", "", asset_type).lower())


def unbalanced(definition: str) -> str | None:
    """The brace or parenthesis of a set definition that has no partner; None when all have."""
    waiting: list[str] = []
    for letter in definition:
        if letter in _OPEN:
            waiting.append(letter)
        elif letter in _CLOSE and (not waiting or waiting.pop() != _PAIRS[letter]):
            return letter
    return waiting[-1] if waiting else None


def split_outside(text: str, separator: str) -> list[str]:
    """The parts between separators that stand outside of braces and parentheses."""
    parts, depth, start = [], 0, 0
    for position, letter in enumerate(text):
        if letter in _OPEN:
            depth += 1
        elif letter in _CLOSE:
            depth -= 1
        elif letter == separator and depth == 0:
            parts.append(text[start:position])
            start = position + 1
    return [*parts, text[start:]]


def detect(
    definition: str, is_set: Callable[[str], bool] = lambda _: False, is_video: Callable[[str], bool] = lambda _: False
) -> AssetType:
    """The kind of a set by its definition alone; ``is_set`` and ``is_video`` tell about the ids in it."""
    items = [item.strip() for item in split_outside(definition, ",")]
    if any(len(split_outside(item, ":")) > 1 for item in items):
        return AssetType.ECATALOG
    fields = [[field.strip() for field in split_outside(item, ";")] for item in items]
    longest = max(map(len, fields))
    if longest > 2:
        return AssetType.SPIN_SET if len(items) == 1 and _is_basic_spin(fields[0]) else AssetType.MEDIA_SET
    if longest == 2:
        return AssetType.IMAGE_SET
    if any(item[:1] in ("{", "(") or is_set(unquote(item)) for item in items):
        return AssetType.SPIN_SET
    return AssetType.VIDEO_SET if all(is_video(unquote(item)) for item in items) else AssetType.IMAGE_SET


def _is_basic_spin(fields: list[str]) -> bool:
    return all(fields) and not fields[2].isdigit() and fields[2].lower() not in MEDIA_TYPES
