"""Parse the AssetType field of records, set types above all.

Page: r-assettype-cat.md; where the field is empty, the set definition decides. Our reading: IS has
no AssetType for render, multi-bitrate and offer sets; RENDERSET, MBRSET or MULTIBITRATESET, and
OFFERSET are accepted for them, in any case, with or without ``-``, ``_`` and spaces.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from exportgui.catalog.assets import UNSUPPORTED, AssetType
from exportgui.request.set_definition import SetKind

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
    | {
        kind.value.lower(): kind
        for kind in AssetType
        if kind is not AssetType.ASSET_SET and kind not in UNSUPPORTED
    }
)
TYPES_OF_SETS: Mapping[SetKind, AssetType] = MappingProxyType(
    {
        SetKind.IMAGES: AssetType.IMAGE_SET,
        SetKind.SPIN: AssetType.SPIN_SET,
        SetKind.PAGES: AssetType.ECATALOG,
        SetKind.MEDIA: AssetType.MEDIA_SET,
        SetKind.VIDEOS: AssetType.VIDEO_SET,
    }
)
"""Asset types of records by the kind of their set definition."""


def named_type(asset_type: str) -> AssetType | None:
    """The type an AssetType field names: a set kind, or an IPS constant; None for anything else."""
    return _ASSET_TYPES.get(re.sub(r"[-_\s]", "", asset_type).lower())
