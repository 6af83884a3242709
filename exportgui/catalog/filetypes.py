"""Asset types of files: by their extension, and by their content where that may say another."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from exportgui.catalog.assets import AssetType
from exportgui.catalog.gif_frames import is_animated_gif
from exportgui.media.sniff import sniff

_EXTENSIONS: tuple[tuple[AssetType, str], ...] = (
    (
        AssetType.IMAGE,
        "jpg jpeg jpe jfif jif pjpeg mpo png apng gif tif tiff ptif ptiff bmp dib rle psd psb webp "
        "avif avifs heic heif"
        " hif jp2 jpx j2k j2c jpc jpf jpt tga icb vda vst ico cur pcx ppm pgm pbm pnm pam sgi rgb "
        "bw dds pct pict fpx"
        " jxr wdp hdp jxl blp xbm xpm dng cr2 cr3 crw nef nrw arw sr2 srf srw orf rw2 rwl raf pef "
        "iiq 3fr fff erf mef"
        " mos dcr kdc mrw x3f",
    ),
    (
        AssetType.VIDEO,
        (
            "mp4 m4v mov avi mpg mpeg mpe m2v wmv asf flv f4v webm mkv ogv 3gp 3g2 mts "
            "m2ts vob qt mxf"
        ),
    ),
    (AssetType.AUDIO, "mp3 wav wave aif aiff aifc m4a aac ogg oga opus flac wma ac3 mid midi"),
    (AssetType.VIDEO_CAPTION, "vtt srt dfxp ttml"),
    (AssetType.FLASH, "swf fla swc"),
    (AssetType.FONT, "ttf ttc otf otc pfb pfa pfm afm dfont woff woff2"),
    (AssetType.ICC_PROFILE, "icc icm"),
    (AssetType.PDF, "pdf"),
    (AssetType.PDF_SETTINGS, "joboptions"),
    (AssetType.POSTSCRIPT, "eps epsf epsi ps"),
    (AssetType.ILLUSTRATOR, "ai ait"),
    (AssetType.SVG, "svg svgz"),
    (AssetType.XML, "xml fxg"),
    (AssetType.XSL, "xsl xslt"),
    (AssetType.ZIP, "zip tar gz tgz bz2 xz 7z rar"),
    (AssetType.RTF, "rtf"),
    (AssetType.WORD, "doc docx docm dot dotx"),
    (AssetType.EXCEL, "xls xlsx xlsm xlsb xlt xltx"),
    (AssetType.POWERPOINT, "ppt pptx pptm pps ppsx pot potx"),
    (AssetType.INDESIGN, "indd indt inx idml"),
    (AssetType.ACO, "aco"),
    (AssetType.VIGNETTE, "vnt"),
    (AssetType.CABINET, "vnc"),
    (AssetType.WINDOWS_COVERING, "vnw"),
)

BY_EXTENSION: Mapping[str, AssetType] = MappingProxyType(
    {extension: kind for kind, extensions in _EXTENSIONS for extension in extensions.split()}
)


_BY_CONTENT: Mapping[str, AssetType] = MappingProxyType(
    {"SVG": AssetType.SVG, "PDF": AssetType.PDF, "EPS": AssetType.POSTSCRIPT}
)
"""The types of formats that are not simply images."""
_BY_NAME = frozenset({AssetType.IMAGE, AssetType.SVG, AssetType.PDF})
"""Types of names that promise a picture; what is drawn of it goes by its content later."""
_BY_DESIGN = frozenset({(AssetType.FONT, "EPS")})
"""Types of names, and the formats that such files are written in, but have no picture in."""


def extension(name: str) -> str:
    """The extension of a name or path in lower case, without the dot; "" if there is none."""
    stem, dot, suffix = name.replace("\\", "/").rpartition("/")[2].rpartition(".")
    return suffix.lower() if dot and stem else ""


def type_by_name(name: str) -> AssetType:
    """The asset type of a file by its name; ``Asset`` for an unknown extension."""
    return BY_EXTENSION.get(extension(name), AssetType.ASSET)


def type_of_file(path: Path, named: AssetType | None = None) -> AssetType:
    """The asset type by name, but by content for animated GIFs and for what no name promises.

    Files of pictures by their names are not opened for this, as there are many. ``named`` is the
    type by name where not the file's own name counts.
    """
    kind = type_by_name(path.name) if named is None else named
    content = None if kind in _BY_NAME else sniff(path)
    if content is not None and (kind, content) not in _BY_DESIGN:
        kind = AssetType.IMAGE
        if content in _BY_CONTENT:
            kind = _BY_CONTENT[content]
    if (content == "GIF" or extension(path.name) == "gif") and is_animated_gif(path):
        return AssetType.ANIMATED_GIF
    return kind
