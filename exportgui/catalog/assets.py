"""Assets and their types: what a catalog lists, and which types an export leaves out.

Types are spelled as the IPS asset-type constants (r-asset-types.md). The types that an ExportJob
does not accept are those of r-exportjob.md; where IPS has no constant for one of them (it publishes
them as subtypes of ``AssetSet``), the name is ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined, marked

HANDLE_PREFIX = "a|"
_ID_LIMIT = 2**63
"""SQLite's row ids are smaller."""


class AssetType(StrEnum):
    """What an asset is; the value is the constant's exact spelling."""

    ACO = "Aco"
    ADJUSTED_VIEW = "AdjustedView"
    ANIMATED_GIF = "AnimatedGif"
    ASSET = "Asset"
    ASSET_SET = "AssetSet"
    AUDIO = "Audio"
    CABINET = "Cabinet"
    ECATALOG = "Catalog"
    COLOR_SWATCH = "ColorSwatch"
    CUE_POINT = "CuePoint"
    EXCEL = "Excel"
    FLASH = "Flash"
    FONT = "Font"
    ICC_PROFILE = "IccProfile"
    ILLUSTRATOR = "Illustrator"
    IMAGE = "Image"
    IMAGE_MAP = "ImageMap"
    IMAGE_SET = "ImageSet"
    INDESIGN = "InDesign"
    LAYER_VIEW = "LayerView"
    MASK = "Mask"
    MASTER_VIDEO = "MasterVideo"
    PDF = "Pdf"
    PDF_SETTINGS = "PDFSettings"
    POSTSCRIPT = "PostScript"
    POWERPOINT = "PowerPoint"
    PREMIER_EXPRESS_REMIX = "PremierExpressRemix"
    PSD_TEMPLATE = "PsdTemplate"
    RENDER_SCENE = "RenderScene"
    RENDER_SET = "RenderSet"
    RTF = "Rtf"
    SPIN_SET = "SpinSet"
    SVG = "Svg"
    TEMPLATE = "Template"
    VIDEO = "Video"
    VIDEO_CAPTION = "VideoCaption"
    VIEWER_PRESET = "ViewerPreset"
    VIEWER_SWF = "ViewerSwf"
    VIGNETTE = "Vignette"
    WATERMARK = "Watermark"
    WINDOWS_COVERING = "WindowsCovering"
    WORD = "Word"
    XML = "Xml"
    XSL = "Xsl"
    ZIP = "Zip"
    ZOOM_TARGET = "ZoomTarget"
    # Subtypes of AssetSet that IPS has no constant for.
    MEDIA_SET = "MediaSet"
    MULTI_BITRATE_SET = "MultiBitrateSet"
    OFFER_SET = "OfferSet"
    VIDEO_SET = "VideoSet"


@dataclass(frozen=True, slots=True)
class SetKind:
    """A type of set that no export takes: its name, and why it is left out."""

    name: Message
    plural: Message
    reason: Message


def _kind(name: str, plural: str, advice: str) -> SetKind:
    kinds = Message(plural)
    refusal = Message("{kind} cannot be exported", kind=kinds)
    return SetKind(Message(name), kinds, joined(": ", (refusal, Message(advice))))


SET_KINDS: Mapping[AssetType, SetKind] = MappingProxyType(
    {
        AssetType.IMAGE_SET: _kind(
            marked("Image Set"),
            marked("Image Sets"),
            marked("export the images in them instead"),
        ),
        AssetType.RENDER_SET: _kind(
            marked("Render Set"),
            marked("Render Sets"),
            marked("export the renderings or images in them instead"),
        ),
        AssetType.SPIN_SET: _kind(
            marked("Spin Set"),
            marked("Spin Sets"),
            marked("export the views in them instead"),
        ),
        AssetType.MEDIA_SET: _kind(
            marked("Media Set"),
            marked("Media Sets"),
            marked("export the images and videos in them instead"),
        ),
        AssetType.MULTI_BITRATE_SET: _kind(
            marked("Multi-bitrate Set"),
            marked("Multi-bitrate Sets"),
            marked("export the encoded videos in them instead"),
        ),
        AssetType.VIDEO_SET: _kind(
            marked("Video Set"),
            marked("Video Sets"),
            marked("export the videos in them instead"),
        ),
        AssetType.ECATALOG: _kind(
            marked("eCatalog"), marked("eCatalogs"), marked("export their pages instead")
        ),
        AssetType.OFFER_SET: _kind(
            marked("Offer Set"),
            marked("Offer Sets"),
            marked("export the images they offer instead"),
        ),
    }
)

UNSUPPORTED: frozenset[AssetType] = frozenset(SET_KINDS)

# Types the renderer can draw; PostScript only where the user turned EPS on.
PICTURES: frozenset[AssetType] = frozenset(
    {
        AssetType.ADJUSTED_VIEW,
        AssetType.ANIMATED_GIF,
        AssetType.COLOR_SWATCH,
        AssetType.IMAGE,
        AssetType.LAYER_VIEW,
        AssetType.MASK,
        AssetType.PDF,
        AssetType.SVG,
        AssetType.TEMPLATE,
        AssetType.WATERMARK,
    }
)


def display_name(kind: AssetType) -> str:
    """The name of an asset type in sentences: ``Multi-bitrate Set``, ``Image``."""
    return SET_KINDS[kind].name if kind in SET_KINDS else kind.value


def has_picture(kind: AssetType, *, allow_eps: bool = False) -> bool:
    """Whether ``fmt=convert`` draws this type; the others are exported as originals."""
    return kind in PICTURES or (allow_eps and kind is AssetType.POSTSCRIPT)


@dataclass(frozen=True, slots=True)
class Asset:
    """One row of a catalog.

    ``handle`` is ``a|<id>``, which only this library knows; ``ips_handle`` and ``ips_name`` are
    those of a server that has listed it, "" else; ``name`` is the file name, or the record's Id in
    an IS catalog; ``folder`` is relative to the root, with slashes, "" at the top; ``object_path``
    is what `Resolver.find_object` takes; ``file`` is the absolute source file, None when the asset
    has none (templates, sets), and a string because a job of ten thousand assets would need four
    times the memory for `Path` objects. ``exportable`` is False for unsupported types and for
    records that cannot be used, and ``reason`` says why; ``convertible`` means there is a picture
    to convert. ``width`` and ``height`` are pixels, 0 while unknown, and ``pixel_type`` is rgb,
    gray, cmyk or empty; comparisons ignore these three and what a server says.
    """

    id: int
    handle: str
    name: str
    folder: str
    object_path: str
    file: str | Path | None
    type: AssetType
    size: int
    mtime_ns: int
    exportable: bool
    reason: Message
    convertible: bool
    width: int = field(default=0, compare=False)
    height: int = field(default=0, compare=False)
    pixel_type: str = field(default="", compare=False)
    ips_handle: str = field(default="", compare=False)
    ips_name: str = field(default="", compare=False)

    @property
    def portable_handle(self) -> str:
        """The handle for documents and people: the server's, where one is known."""
        return self.ips_handle or self.handle

    @property
    def path(self) -> Path | None:
        """The source file."""
        return None if self.file is None else Path(self.file)


def id_of_handle(handle: str) -> int | None:
    """The id in a handle ``a|<id>``; None for text that is no handle."""
    digits = handle.removeprefix(HANDLE_PREFIX)
    valid = (
        handle.startswith(HANDLE_PREFIX)
        and digits.isascii()
        and digits.isdigit()
        and int(digits) < _ID_LIMIT
    )
    return int(digits) if valid else None
