"""Turn a catalog's attributes into the defaults of its requests."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from exportgui.catalog.defaults import Defaults, IccDefaults, ThumbDefaults

# r-is-cat-resmode.md; 1 was "sharp", which is retired in favour of sharp2.
RES_MODES: Mapping[int, str] = MappingProxyType({1: "sharp2", 2: "bilin", 3: "bicub", 4: "sharp2"})


def request_defaults(values: Mapping[str, Any]) -> Defaults:
    """The request defaults that a catalog's attributes declare, ours for the others."""
    plain = Defaults()
    mode = values["ResMode"]
    return Defaults(
        background=values["BkgColor"] or plain.background,
        jpeg_quality=values["JpegQuality"] or plain.jpeg_quality,
        res_mode=plain.res_mode if mode is None else RES_MODES[mode],
        default_pix=_declared(values["DefaultPix"]),
        max_pix=_declared(values["MaxPix"]),
        default_image=values["DefaultImage"] or None,
        default_image_mode=values["DefaultImageMode"] or 0,
        resolution=values["Resolution"],
        print_resolution=values["PrintResolution"],
        icc=_icc_defaults(values),
        thumb=_thumb_defaults(values),
        watermark=values["Watermark"] or None,
        effect_mask=values["ApplyEffectMask"] is not False,
    )


def _icc_defaults(values: Mapping[str, Any]) -> IccDefaults:
    return IccDefaults(
        rgb=values["IccProfileRgb"],
        gray=values["IccProfileGray"],
        cmyk=values["IccProfileCmyk"],
        source_rgb=values["IccProfileSrcRgb"] or values["IccProfileRgb"],
        source_gray=values["IccProfileSrcGray"] or values["IccProfileGray"],
        source_cmyk=values["IccProfileSrcCmyk"] or values["IccProfileCmyk"],
        intent=values["IccRenderIntent"],
        black_point_compensation=values["IccBlackPointCompensation"],
        dither=values["IccDither"],
    )


def _thumb_defaults(values: Mapping[str, Any]) -> ThumbDefaults:
    plain = ThumbDefaults()
    across, down = (
        float((values[name] or 2) - 2) for name in ("ThumbHorizAlign", "ThumbVertAlign")
    )
    return ThumbDefaults(
        kind=values["ThumbType"] or plain.kind,
        align=(across, down),
        background=values["ThumbBkgColor"] or plain.background,
        pix=plain.pix if values["DefaultThumbPix"] is None else values["DefaultThumbPix"],
        resolution=values["ThumbRes"],
    )


def _declared(pixels: tuple[int, int] | None) -> tuple[int, int] | None:
    """None for 0,0 as well, which means no limit (r-maxpix.md)."""
    return pixels if pixels is not None and any(pixels) else None
