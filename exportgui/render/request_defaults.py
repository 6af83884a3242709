"""The catalog attributes that the renderer needs: protocols that a catalog happens to fit."""

from __future__ import annotations

from typing import Protocol

from exportgui.request.values import Color


class IccDefaults(Protocol):
    """The ICC attributes; profiles by name, None where not declared."""

    @property
    def rgb(self) -> str | None:
        """``attribute::IccProfileRgb``; ``gray`` and ``cmyk`` stand beside it."""
        ...

    @property
    def source_rgb(self) -> str | None:
        """``attribute::IccProfileSrcRgb``; ``source_gray`` and ``source_cmyk`` stand beside it."""
        ...

    @property
    def intent(self) -> int | None:
        """``attribute::IccRenderIntent``: 0 perceptual, 1 relative, 2 saturation, 3 absolute."""
        ...

    @property
    def black_point_compensation(self) -> bool | None:
        """``attribute::IccBlackPointCompensation``."""
        ...

    @property
    def dither(self) -> bool | None:
        """``attribute::IccDither``."""
        ...


class ThumbDefaults(Protocol):
    """The thumbnail attributes. Page: r-common-thumbnail-attributes.md."""

    @property
    def kind(self) -> int:
        """``attribute::ThumbType``: 1 crop, 2 fit, 3 texture."""
        ...

    @property
    def align(self) -> tuple[float, float]:
        """``attribute::ThumbHorizAlign`` and ``attribute::ThumbVertAlign``, -1…1."""
        ...

    @property
    def background(self) -> Color:
        """``attribute::ThumbBkgColor``."""
        ...

    @property
    def pix(self) -> tuple[int, int]:
        """``attribute::DefaultThumbPix``; 0 leaves a side free."""
        ...

    @property
    def resolution(self) -> float | None:
        """``attribute::ThumbRes``."""
        ...


class Defaults(Protocol):
    """The catalog attributes that shape a reply when the request is silent."""

    @property
    def background(self) -> Color:
        """``attribute::BkgColor``."""
        ...

    @property
    def jpeg_quality(self) -> tuple[int, bool]:
        """``attribute::JpegQuality``: 1…100 and whether chroma down-sampling is disabled."""
        ...

    @property
    def res_mode(self) -> str:
        """``attribute::ResMode`` as ``resMode=`` spells it."""
        ...

    @property
    def default_pix(self) -> tuple[int, int] | None:
        """``attribute::DefaultPix``; 0 or None leaves a side free."""
        ...

    @property
    def max_pix(self) -> tuple[int, int] | None:
        """``attribute::MaxPix``; 0 or None is no limit."""
        ...

    @property
    def resolution(self) -> float | None:
        """``attribute::Resolution``."""
        ...

    @property
    def print_resolution(self) -> float | None:
        """``attribute::PrintResolution``."""
        ...

    @property
    def default_image(self) -> str | None:
        """``attribute::DefaultImage``; None is none."""
        ...

    @property
    def default_image_mode(self) -> int:
        """``attribute::DefaultImageMode``: 0 replaces the whole reply, 1 the missing layer."""
        ...

    @property
    def icc(self) -> IccDefaults:
        """The colour management attributes."""
        ...

    @property
    def watermark(self) -> str | None:
        """``attribute::Watermark``; None is none."""
        ...

    @property
    def effect_mask(self) -> bool:
        """``attribute::ApplyEffectMask``."""
        ...

    @property
    def thumb(self) -> ThumbDefaults:
        """The thumbnail attributes."""
        ...
