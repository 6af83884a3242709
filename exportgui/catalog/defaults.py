"""Defaults of requests: those a catalog declares, or ours."""

from __future__ import annotations

from dataclasses import field

from exportgui.lazy_dataclass import dataclass
from exportgui.request.values import Color

WHITE = Color("rgb", (255.0, 255.0, 255.0))


@dataclass(frozen=True, slots=True)
class IccDefaults:
    """The ICC attributes (r-iccprofilergb.md and its siblings); profile names as written."""

    rgb: str | None = None
    gray: str | None = None
    cmyk: str | None = None
    source_rgb: str | None = None
    source_gray: str | None = None
    source_cmyk: str | None = None
    intent: int | None = None
    black_point_compensation: bool | None = None
    dither: bool | None = None


@dataclass(frozen=True, slots=True)
class ThumbDefaults:
    """The thumbnail attributes, for ``req=tmb`` (r-common-thumbnail-attributes.md).

    ``kind`` is 1 crop, 2 fit or 3 texture; ``align`` is -1…1 per axis; ``pix`` is width and height
    in pixels, 0 for a free side. Our reading where no catalog declares them: fit, centred, on
    white, 100×100.
    """

    kind: int = 2
    align: tuple[float, float] = (0.0, 0.0)
    background: Color = WHITE
    pix: tuple[int, int] = (100, 100)
    resolution: float | None = None


@dataclass(frozen=True, slots=True)
class Defaults:
    """Request defaults of a catalog.

    ``jpeg_quality`` is 1…100 and whether chroma down-sampling is off; ``default_pix`` and
    ``max_pix`` are width and height in pixels, 0 for a free side, None where not declared. Pages:
    r-bkgcolor.md, r-jpegquality.md, r-is-cat-resmode.md, r-defaultpix.md, r-maxpix.md,
    r-is-cat-defaultimage.md, r-defaultimagemode.md, r-resolution.md, r-printresolution.md,
    r-watermark.md, r-applyeffectmask.md.
    """

    background: Color = WHITE
    jpeg_quality: tuple[int, bool] = (85, False)
    res_mode: str = "sharp2"
    default_pix: tuple[int, int] | None = None
    max_pix: tuple[int, int] | None = None
    default_image: str | None = None
    default_image_mode: int = 0
    resolution: float | None = None
    print_resolution: float | None = None
    icc: IccDefaults = field(default_factory=IccDefaults)
    thumb: ThumbDefaults = field(default_factory=ThumbDefaults)
    watermark: str | None = None
    effect_mask: bool = True
