"""The sample catalog's records: which file is what, its fields, and one of each kind of set."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

INI = """# The sample catalog of exportgui: a small shop. Made by packaging/make_sample.py.
RootId = sample
CatalogFile = sample.tsv
MacroFile = macros.tsv
IccProfileMapFile = profiles.tsv
RootPath = images
BkgColor = ffffff
JpegQuality = 88,0
ResMode = 4
DefaultImageMode = 0
MaxPix = 4000,4000
Resolution = 150
PrintResolution = 300
"""

# A macro may call those above it. `web` is the sample job's, `test` the documented example's.
MACROS = (
    ("web", "wid=1200&hei=1200&fit=constrain,0&fmt=jpeg&qlt=86"),
    ("thumb", "wid=160&hei=160&fit=fit,1&align=0,0&fmt=jpeg&qlt=80&op_usm=0.8,0.6,2,0"),
    ("zoom", "wid=2400&hei=2400&fit=constrain,0&fmt=jpeg&qlt=92,1"),
    ("swatch", "wid=64&hei=64&fit=crop,1&fmt=png"),
    ("print", "fmt=tif&printRes=300"),
    ("cutout", "fmt=png-alpha"),
    ("mono", "op_saturation=-100&op_contrast=8"),
    ("warm", "op_colorbalance=10,2,-12&op_saturation=6"),
    ("card", "wid=600&hei=600&fit=fit,1&bgc=f4ebdd&fmt=webp&qlt=82"),
    ("card-mono", "$mono$&$card$"),
    ("test", "fmt=tif"),
)

COLUMNS = (
    "Id",
    "Path",
    "MaskPath",
    "Modifier",
    "PostModifier",
    "Anchor",
    "Resolution",
    "ImageSet",
    "AssetType",
    "UserData",
)

# Id, path and what else there is to say; the title becomes UserData.
PICTURES: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    ("still-life", "still-life.jpg", "Three vessels and fruit", {"Anchor": "600,640"}),
    ("vase", "vase.jpg", "Vase, terre cuite émaillée", {"Anchor": "450,780"}),
    ("vase-warm", "vase.jpg", "The same vase in evening light", {"Modifier": "$warm$"}),
    ("vase-drawing", "drawing.tif", "Workshop drawing", {"Resolution": "300"}),
    ("bottle", "bottle.png", "Céladon bottle, cut out", {"Anchor": "350,830"}),
    ("bowl", "bowl.jpg", "Speckled bowl", {}),
    ("cups", "cups.tif", "Six cups", {"Resolution": "300"}),
    ("pears", "pears.png", "Three pears", {}),
    ("pears-detail", "pears.png", "Pears, a detail", {"Modifier": "crop=110,90,220,220"}),
    ("apples", "apples.jpg", "Two apples", {}),
    ("citrus", "citrus.jpg", "Citrus on blue", {}),
    ("lamp", "lamp.jpg", "Table lamp", {"Resolution": "300", "PostModifier": "qlt=92"}),
    ("stones", "stones.webp", "Five stones", {}),
    ("toys", "toys.avif", "Wooden toys", {}),
    (
        "plate",
        "plate.jpg",
        "Plate, with its mask in a file of its own",
        {"MaskPath": "plate-mask.png", "Anchor": "450,350"},
    ),
    ("vessels", "vessels.jpg", "Two vessels in side light", {}),
    ("weights", "weights.jp2", "Brass weights", {}),
    ("linen", "linen.tif", "Linen", {"Resolution": "72"}),
    ("tartan", "tartan.gif", "Tartan", {"Resolution": "72"}),
    ("herringbone", "herringbone.png", "Herringbone", {"Resolution": "72"}),
    ("tiles", "tiles.jpg", "Zellige tiles", {"Resolution": "72"}),
    ("terrazzo", "terrazzo.webp", "Terrazzo", {"Resolution": "72"}),
    ("swatch-clay", "swatch-clay.png", "Glaze: clay", {}),
    ("swatch-sea", "swatch-sea.png", "Glaze: sea", {}),
    ("swatch-oat", "swatch-oat.png", "Glaze: oat", {}),
    ("poster-sun", "poster-sun.svg", "Poster: the sun", {}),
    ("poster-shapes", "poster-shapes.svg", "Poster: half circles", {}),
    ("lookbook", "lookbook.pdf", "Look book, two pages", {}),
    ("logo", "logo.png", "The shop's sign", {}),
    *((f"mug-{i}", f"spin/mug-{i}.jpg", f"Mug, view {i} of 6", {}) for i in range(1, 7)),
)

SETS: tuple[tuple[str, str, str, str], ...] = (
    (
        "glazes",
        "IMAGESET",
        "vase;swatch-clay,bottle;swatch-sea,bowl;swatch-oat",
        "Vessels by glaze",
    ),
    ("mug-spin", "SPINSET", ",".join(f"mug-{i}" for i in range(1, 7)), "The mug, turning"),
    (
        "shop",
        "MEDIASET",
        "still-life;vase;basic,{glazes};bowl;img_set,{mug-spin};mug-1;spin",
        "Everything for the table",
    ),
    (
        "brochure",
        "ECATALOG",
        "poster-sun:still-life,vase:bowl:plate,poster-shapes",
        "Spring brochure",
    ),
    ("films", "VIDEOSET", "making-of.mp4,kiln.mp4", "Films from the workshop"),
    (
        "film-rates",
        "MULTIBITRATESET",
        "kiln-400.mp4,kiln-800.mp4,kiln-2000.mp4",
        "The kiln, in three rates",
    ),
    ("rooms", "RENDERSET", "linen;swatch-oat,tartan;swatch-clay", "Cushions by cloth"),
    ("offers", "OFFERSET", "still-life,cups", "This month's offers"),
)

# Below the catalog's root, like everything a request may name.
PROFILES = (("Coated press", "icc/coated-press.icc"), ("Wide RGB", "icc/wide-rgb.icc"))

FONT_TABLE = (
    r"{\fonttbl{\f0 Open Sans;}}"
    r"{\colortbl;\red31\green58\blue61;\red190\green74\blue44;\red255\green250\blue240;}"
)


def _rtf(text: str) -> str:
    """RTF as a value in a request: ``$names$`` stay, for a request to fill in."""
    return quote("{" + FONT_TABLE + text + "}", safe="$")


# Templates: Id, title, and the request they stand for. What is between dollar signs can be set.
TEMPLATES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "shop-card",
        "Shop card: $product, $title, $price",
        (
            "$product=bottle&$title=C%C3%A9ladon%20bottle&$price=48",
            "layer=0&size=800,1000&color=244,235,221&originN=0,0",
            "layer=1&size=720,760&color=206,219,212&originN=0,-0.5&posN=0,-0.46",
            "layer=2&src=is{$product$?wid=720&hei=760&fit=crop,1}&originN=0,-0.5&posN=0,-0.46",
            "effect=-1&$shadow$&pos=14,18&op_blur=24&opac=45",
            "layer=3&size=550,120&originN=-0.5,0.5&posN=-0.45,0.46&text="
            + _rtf(r"\vertalc\f0\fs84\cf1\b $title$\b0\par\fs44 Thrown and glazed by hand"),
            "layer=4&size=150,120&originN=0.5,0.5&posN=0.45,0.46&color=190,74,44&text="
            + _rtf(r"\vertalc\qc\f0\fs76\cf3\b \u8364?\~$price$"),
        ),
    ),
    (
        "banner",
        "Banner: $words over three vessels",
        (
            "$words=From%20the%20workshop",
            "layer=0&src=still-life&size=1200,0&crop=0,200,1200,560&originN=0,0",
            "layer=1&size=1200,104&color=20,32,40&opac=72&originN=0,0.5&posN=0,0.5",
            "layer=2&size=1100,104&originN=0,0.5&posN=0,0.5&text="
            + _rtf(r"\vertalc\qc\f0\fs60\cf3 $words$"),
        ),
    ),
)

# A second catalog over the same pictures, whose replies are marked.
MARKED: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    ("still-life", "still-life.jpg", "Three vessels and fruit", {}),
    ("vase", "vase.jpg", "Vase, terre cuite émaillée", {}),
    ("toys", "toys.avif", "Wooden toys", {}),
    (
        "watermark",
        "logo.png",
        "What lies over the others",
        {"Modifier": "size=160,160&align=0.9,0.9&opac=60"},
    ),
)
MARKED_INI = """\
# The sample's pictures with a watermark over every reply. Made by packaging/make_sample.py.
RootId = marked
CatalogFile = marked.tsv
MacroFile = macros.tsv
RootPath = images
Watermark = watermark
JpegQuality = 88,0
ResMode = 4
MaxPix = 4000,4000
Resolution = 150
"""


def write_catalog(folder: Path) -> None:
    """The attribute file and its tables; the data file has a byte order mark, so it is UTF-8."""
    (folder / "sample.ini").write_text(INI, "utf-8", newline="\n")
    (folder / "marked.ini").write_text(MARKED_INI, "utf-8", newline="\n")
    rows, marked = (
        [
            _row({"Id": id_, "Path": path, "UserData": title, **more})
            for id_, path, title, more in pictures
        ]
        for pictures in (PICTURES, MARKED)
    )
    rows += [
        _row({"Id": id_, "Modifier": "&".join(parts), "UserData": title})
        for id_, title, parts in TEMPLATES
    ]
    rows += [
        _row({"Id": id_, "ImageSet": members, "AssetType": kind, "UserData": title})
        for id_, kind, members, title in SETS
    ]
    (folder / "sample.tsv").write_text(_table(COLUMNS, rows), "utf-8-sig", newline="\n")
    (folder / "marked.tsv").write_text(_table(COLUMNS, marked), "utf-8-sig", newline="\n")
    (folder / "macros.tsv").write_text(
        _table(("Name", "Definition"), MACROS), "utf-8", newline="\n"
    )
    (folder / "profiles.tsv").write_text(
        _table(("Name", "ProfilePath"), PROFILES), "utf-8", newline="\n"
    )


def _row(fields: dict[str, str]) -> tuple[str, ...]:
    return tuple(f"title={fields[c]}" if c == "UserData" else fields.get(c, "") for c in COLUMNS)


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    return "".join("\t".join(row) + "\n" for row in (header, *rows))
