"""Texts about assets in the window's language: types, sizes, dates, numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.i18n.messages import message_text

if TYPE_CHECKING:
    from exportgui.catalog import Asset

# Wire name of an asset type → what people call it, and its icon.
TYPES: dict[str, tuple[str, str]] = {
    "Image": (QT_TRANSLATE_NOOP("AssetType", "Image"), "image"),
    "AnimatedGif": (QT_TRANSLATE_NOOP("AssetType", "Animated GIF"), "film"),
    "Mask": (QT_TRANSLATE_NOOP("AssetType", "Mask"), "image"),
    "ColorSwatch": (QT_TRANSLATE_NOOP("AssetType", "Colour swatch"), "image"),
    "Watermark": (QT_TRANSLATE_NOOP("AssetType", "Watermark"), "image"),
    "AdjustedView": (QT_TRANSLATE_NOOP("AssetType", "Adjusted view"), "image"),
    "LayerView": (QT_TRANSLATE_NOOP("AssetType", "Layer view"), "image"),
    "ZoomTarget": (QT_TRANSLATE_NOOP("AssetType", "Zoom target"), "image"),
    "Template": (QT_TRANSLATE_NOOP("AssetType", "Template"), "stack"),
    "PsdTemplate": (QT_TRANSLATE_NOOP("AssetType", "PSD template"), "stack"),
    "Pdf": (QT_TRANSLATE_NOOP("AssetType", "PDF"), "file"),
    "PostScript": (QT_TRANSLATE_NOOP("AssetType", "PostScript"), "file"),
    "Illustrator": (QT_TRANSLATE_NOOP("AssetType", "Illustrator"), "file"),
    "InDesign": (QT_TRANSLATE_NOOP("AssetType", "InDesign"), "file"),
    "Svg": (QT_TRANSLATE_NOOP("AssetType", "SVG drawing"), "image"),
    "Video": (QT_TRANSLATE_NOOP("AssetType", "Video"), "film"),
    "MasterVideo": (QT_TRANSLATE_NOOP("AssetType", "Master video"), "film"),
    "VideoCaption": (QT_TRANSLATE_NOOP("AssetType", "Video caption"), "file"),
    "Audio": (QT_TRANSLATE_NOOP("AssetType", "Audio"), "sound"),
    "Flash": (QT_TRANSLATE_NOOP("AssetType", "Flash"), "film"),
    "Font": (QT_TRANSLATE_NOOP("AssetType", "Font"), "file"),
    "IccProfile": (QT_TRANSLATE_NOOP("AssetType", "ICC profile"), "file"),
    "Excel": (QT_TRANSLATE_NOOP("AssetType", "Excel"), "file"),
    "PowerPoint": (QT_TRANSLATE_NOOP("AssetType", "PowerPoint"), "file"),
    "Word": (QT_TRANSLATE_NOOP("AssetType", "Word"), "file"),
    "Rtf": (QT_TRANSLATE_NOOP("AssetType", "Rich text"), "file"),
    "Xml": (QT_TRANSLATE_NOOP("AssetType", "XML"), "file"),
    "Xsl": (QT_TRANSLATE_NOOP("AssetType", "XSL"), "file"),
    "Zip": (QT_TRANSLATE_NOOP("AssetType", "Archive"), "file"),
    "ImageSet": (QT_TRANSLATE_NOOP("AssetType", "Image Set"), "stack"),
    "RenderSet": (QT_TRANSLATE_NOOP("AssetType", "Render Set"), "stack"),
    "SpinSet": (QT_TRANSLATE_NOOP("AssetType", "Spin Set"), "stack"),
    "MediaSet": (QT_TRANSLATE_NOOP("AssetType", "Media Set"), "stack"),
    "MultiBitrateSet": (QT_TRANSLATE_NOOP("AssetType", "Multi-bitrate Set"), "stack"),
    "VideoSet": (QT_TRANSLATE_NOOP("AssetType", "Video Set"), "stack"),
    "Catalog": (QT_TRANSLATE_NOOP("AssetType", "eCatalog"), "stack"),
    "OfferSet": (QT_TRANSLATE_NOOP("AssetType", "Offer Set"), "stack"),
    "AssetSet": (QT_TRANSLATE_NOOP("AssetType", "Asset set"), "stack"),
    "Vignette": (QT_TRANSLATE_NOOP("AssetType", "Vignette"), "file"),
    "Asset": (QT_TRANSLATE_NOOP("AssetType", "Other file"), "file"),
}


PIXEL_TYPES = {
    "gray": QT_TRANSLATE_NOOP("Asset", "Grayscale"),
    "cmyk": QT_TRANSLATE_NOOP("Asset", "CMYK"),
}
"""What pixels are made of, as far as it is worth telling."""


def type_name(wire: str) -> str:
    """What an asset type is called in the window's language."""
    name, _icon = TYPES.get(wire, (wire, "file"))
    return QCoreApplication.translate("AssetType", name)


def type_icon(wire: str) -> str:
    """Name of the icon for an asset type."""
    return TYPES.get(wire, (wire, "file"))[1]


def data_size(size: int, digits: int = 1) -> str:
    """Bytes as people read them."""
    return QLocale().formattedDataSize(
        size, digits, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def file_size(asset: Asset) -> str:
    """How large an asset's file is; nothing where it has none of its own, as templates do."""
    return data_size(asset.size) if asset.path is not None else ""


def pixel_size(asset: Asset) -> str:
    """How many pixels an asset's picture has, where that is known."""
    if not asset.width:
        return ""
    text = QCoreApplication.translate("Asset", "{width} × {height} px")
    return text.format(width=asset.width, height=asset.height)


def pixel_type(asset: Asset) -> str:
    """What its pixels are made of, where they are not the usual."""
    return (
        QCoreApplication.translate("Asset", PIXEL_TYPES[asset.pixel_type])
        if asset.pixel_type in PIXEL_TYPES
        else ""
    )


def facts(asset: Asset) -> str:
    """What an asset is, in a line: its type, and how large it is."""
    return " · ".join(_fact_parts(asset))


def _fact_parts(asset: Asset) -> list[str]:
    parts = (type_name(asset.type), pixel_size(asset), pixel_type(asset), file_size(asset))
    return [part for part in parts if part]


def spoken(asset: Asset) -> str:
    """What a screen reader says of an asset in a list: its name, then what it is."""
    return ", ".join([asset.name, *_fact_parts(asset)])


def spoken_place(asset: Asset, place: int, total: int) -> str:
    """What a screen reader says of one of the selected assets: "bowl, 2 of 4"."""
    text = QCoreApplication.translate("Asset", "{name}, {place} of {total}")
    return text.format(name=asset.name, place=number(place), total=number(total))


def number(value: int) -> str:
    """A count with the language's separators."""
    return QLocale().toString(value)


def when(seconds: float) -> str:
    """A point in time (seconds since the epoch): the time today, else the date with it."""
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    if moment.date() == QDate.currentDate():
        return time
    return f"{QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)} {time}"


def duration(seconds: float) -> str:
    """Seconds as m:ss or h:mm:ss."""
    whole = max(0, round(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def describe(asset: Asset, failure: str = "") -> str:
    """Tooltip of an asset: where it is, what it is, and why it cannot be exported or read."""
    where = f"{asset.folder}/{asset.name}" if asset.folder else asset.name
    lines = [where, facts(asset)]
    if asset.ips_handle:
        lines.append(f"{asset.ips_name} · {asset.ips_handle}")
    if asset.reason:
        lines.append(message_text(asset.reason))
    if failure:
        lines.append(
            QCoreApplication.translate("Asset", "Cannot be read: {reason}").format(
                reason=message_text(failure)
            )
        )
    return "\n".join(lines)
