"""What the renderer needs to know about objects; a catalog happens to fit these protocols."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from exportgui.request.effective import Note
from exportgui.request.macros import MacroBook
from exportgui.request.set_definition import SetKind
from exportgui.request.values import Color


class ObjectRecord(Protocol):
    """One object: a catalog record, or a plain file. Pages: r-object.md, c-image-data-reference."""

    @property
    def path(self) -> Path | None:
        """The source file; None for a template."""
        ...

    @property
    def page(self) -> int:
        """0-based page of a document."""
        ...

    @property
    def mask_path(self) -> Path | None:
        """``catalog::MaskPath``, resolved."""
        ...

    @property
    def modifier(self) -> str:
        """``catalog::Modifier``: overridden by the request."""
        ...

    @property
    def post_modifier(self) -> str:
        """``catalog::PostModifier``: overrides the request."""
        ...

    @property
    def anchor(self) -> tuple[int, int] | None:
        """``catalog::Anchor`` in pixels of the full image."""
        ...

    @property
    def resolution(self) -> float | None:
        """``catalog::Resolution`` for ``res=``."""
        ...

    @property
    def print_resolution(self) -> float | None:
        """``catalog::PrintResolution`` in dpi."""
        ...

    @property
    def is_template(self) -> bool:
        """Whether the record has a body but no picture of its own."""
        ...

    @property
    def thumb_type(self) -> int | None:
        """``catalog::ThumbType``: 1 crop, 2 fit, 3 texture; None for the catalog's default."""
        ...

    @property
    def thumb_resolution(self) -> float | None:
        """``catalog::ThumbRes``, in the units of ``resolution``; None for the catalog's default."""
        ...


class RecordFacts(Protocol):
    """What a catalog record tells besides its picture. Page: c-image-data-reference; "" where it is
    silent.
    """

    @property
    def id(self) -> str:
        """``catalog::Id``, translated for the locale."""
        ...

    @property
    def user_data(self) -> str:
        """``catalog::UserData``."""
        ...

    @property
    def targets(self) -> str:
        """``catalog::Targets``."""
        ...

    @property
    def image_map(self) -> str:
        """``catalog::Map``."""
        ...

    @property
    def image_set(self) -> str:
        """``catalog::ImageSet``."""
        ...

    @property
    def set_kind(self) -> SetKind | None:
        """The kind of set that ``catalog::AssetType`` names; None where it names none."""
        ...

    @property
    def time_stamp(self) -> str:
        """``catalog::TimeStamp`` as written."""
        ...


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


class Located(Protocol):
    """An object that was looked for by what may not be its exact name."""

    @property
    def object_path(self) -> str:
        """Its exact name."""
        ...

    @property
    def notes(self) -> tuple[Note, ...]:
        """What is to be told of how it was found."""
        ...


class Resolver(Protocol):
    """Finds objects and knows the macros and defaults that go with them."""

    @property
    def macros(self) -> MacroBook:
        """Every macro a request may name."""
        ...

    @property
    def defaults(self) -> Defaults:
        """Attributes of the main catalog."""
        ...

    def find_object(self, object_path: str) -> ObjectRecord:
        """The object of that name; SourceError when missing, ObjectError when not allowed."""
        ...

    def locate_object(self, object_path: str) -> Located:
        """The exact name of the object that a name in a request means, for ``find_object``; errors
        as there.
        """
        ...

    def for_locale(self, locale: str | None) -> Resolver:
        """The resolver of a request with that ``locale=`` (None for none): itself where no map is
        declared.
        """
        ...

    def find_record(self, object_path: str) -> RecordFacts | None:
        """What the record of that name tells; None where there is none."""
        ...

    def find_profile(self, name: str) -> Path:
        """The file of an ICC profile, by name or path; errors as for ``find_object``."""
        ...

    def find_font(self, name: str, bold: bool, italic: bool) -> Path | None:
        """The font file of that name (empty for the default font), of that face if there is one;
        None without any.
        """
        ...
