from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from exportgui.catalog import SET_KINDS, UNSUPPORTED, AssetType, display_name, has_picture
from exportgui.catalog.filetypes import type_by_name, type_of_file

IPS_CONSTANTS = """
Aco AdjustedView AnimatedGif Asset AssetSet Audio Cabinet Catalog ColorSwatch CuePoint Excel Flash
Font IccProfile
Illustrator Image ImageMap ImageSet InDesign LayerView Mask MasterVideo Pdf PDFSettings PostScript
PowerPoint
PremierExpressRemix PsdTemplate RenderScene RenderSet SpinSet Svg Template Video VideoCaption
ViewerPreset ViewerSwf
Vignette Watermark WindowsCovering Word Xml Xsl Zip Rtf ZoomTarget
"""


def test_every_ips_constant_is_a_type_in_its_own_spelling():
    assert set(IPS_CONSTANTS.split()) <= {kind.value for kind in AssetType}


def test_the_eight_kinds_an_export_job_does_not_take():
    assert {kind.plural for kind in SET_KINDS.values()} == {
        "Image Sets",
        "Render Sets",
        "Spin Sets",
        "Media Sets",
        "Multi-bitrate Sets",
        "Video Sets",
        "eCatalogs",
        "Offer Sets",
    }
    assert len(UNSUPPORTED) == 8
    assert all(kind.plural in kind.reason for kind in SET_KINDS.values())
    assert not any(has_picture(kind, allow_eps=True) for kind in UNSUPPORTED)


def test_display_names():
    assert display_name(AssetType.ECATALOG) == "eCatalog"
    assert display_name(AssetType.IMAGE) == "Image"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("shoe.JPG", AssetType.IMAGE),
        ("shoe.ptif", AssetType.IMAGE),
        ("layers.psd", AssetType.IMAGE),
        ("film.mp4", AssetType.VIDEO),
        ("song.mp3", AssetType.AUDIO),
        ("face.otf", AssetType.FONT),
        ("AdobeRGB.icc", AssetType.ICC_PROFILE),
        ("book.pdf", AssetType.PDF),
        ("logo.eps", AssetType.POSTSCRIPT),
        ("logo.ai", AssetType.ILLUSTRATOR),
        ("logo.svg", AssetType.SVG),
        ("feed.xml", AssetType.XML),
        ("feed.xsl", AssetType.XSL),
        ("all.zip", AssetType.ZIP),
        ("letter.docx", AssetType.WORD),
        ("prices.xlsx", AssetType.EXCEL),
        ("talk.pptx", AssetType.POWERPOINT),
        ("page.indd", AssetType.INDESIGN),
        ("note.rtf", AssetType.RTF),
        ("movie.swf", AssetType.FLASH),
        ("README", AssetType.ASSET),
        ("odd.bin", AssetType.ASSET),
        (".png", AssetType.ASSET),
    ],
)
def test_type_by_name(name: str, kind: AssetType):
    assert type_by_name(name) is kind


def _gif(frames: int, *, comment: bytes = b"") -> bytes:
    header = b"GIF89a\x01\x00\x01\x00\x80\x00\x00" + b"\x00\x00\x00\xff\xff\xff"
    note = b"\x21\xfe" + bytes([len(comment)]) + comment + b"\x00" if comment else b""
    frame = b"\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00"
    return header + note + frame * frames + b"\x3b"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (_gif(1), AssetType.IMAGE),
        (_gif(1, comment=b"a, b, c"), AssetType.IMAGE),
        (_gif(2), AssetType.ANIMATED_GIF),
        (_gif(3, comment=b"hello"), AssetType.ANIMATED_GIF),
        (_gif(2)[:30], AssetType.IMAGE),
        (b"GIF89a", AssetType.IMAGE),
        (b"not a gif", AssetType.IMAGE),
    ],
)
def test_animated_gifs_are_told_by_their_frames(tmp_path: Path, data: bytes, kind: AssetType):
    path = tmp_path / "x.gif"
    path.write_bytes(data)
    assert type_of_file(path) is kind


def _encoded(fmt: str) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (5, 4)).save(buffer, fmt)
    return buffer.getvalue()


OTHER_NAMES = (
    *("upload", "a.tmp", "IMG_1.jpg.part", "a.doc", "a.zip", "a.xml", "a.eps"),
    *("a.mov", "a.mp4", "a.avi", "a.mp3", "a.wav", "a.ttf", "a.woff", "a.afm", "a.pfm"),
)


@pytest.mark.parametrize("name", OTHER_NAMES)
@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (_encoded("PNG"), AssetType.IMAGE),
        (_encoded("JPEG"), AssetType.IMAGE),
        (_encoded("TIFF"), AssetType.IMAGE),
        (_encoded("PPM"), AssetType.IMAGE),
        (b"PF\n1 1\n-1.0\n" + bytes(12), AssetType.IMAGE),
        (b"Pf\n1 1\n-1.0\n" + bytes(4), AssetType.IMAGE),
        (_encoded("PDF"), AssetType.PDF),
        (_gif(1), AssetType.IMAGE),
        (_gif(2), AssetType.ANIMATED_GIF),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', AssetType.SVG),
    ],
)
def test_a_file_whose_name_promises_no_picture_is_what_it_contains(
    tmp_path: Path, name: str, data: bytes, kind: AssetType
):
    path = tmp_path / name
    path.write_bytes(data)
    assert type_of_file(path) is kind


@pytest.mark.parametrize(
    ("fmt", "kind"),
    [("PNG", AssetType.IMAGE), ("PDF", AssetType.PDF), ("EPS", AssetType.POSTSCRIPT)],
)
def test_an_illustrator_file_is_what_it_contains(tmp_path: Path, fmt: str, kind: AssetType):
    path = tmp_path / "a.ai"
    path.write_bytes(_encoded(fmt))
    assert type_of_file(path) is kind


@pytest.mark.parametrize("name", [name for name in OTHER_NAMES if not name.endswith("fm")])
def test_postscript_is_that_under_any_name_but_of_a_font(tmp_path: Path, name: str):
    path = tmp_path / name
    path.write_bytes(_encoded("EPS"))
    font = name in ("a.ttf", "a.woff")
    assert type_of_file(path) is (AssetType.FONT if font else AssetType.POSTSCRIPT)


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("upload", b"", AssetType.ASSET),
        ("upload", b"some text", AssetType.ASSET),
        ("a.doc", b"some text", AssetType.WORD),
        ("a.xml", b"<?xml version='1.0'?><catalog/>", AssetType.XML),
        ("a.zip", b"PK\3\4" + bytes(60), AssetType.ZIP),
        # a picture by name stays one, so that its export says what is wrong with it
        ("a.jpg", b"<html>not found</html>", AssetType.IMAGE),
        ("a.ai", b"some text", AssetType.ILLUSTRATOR),
        # whose content is another format's by design
        ("a.eps", _encoded("EPS"), AssetType.POSTSCRIPT),
        ("a.pfa", b"%!PS-AdobeFont-1.0", AssetType.FONT),
        # Microsoft's *Printer Font Metrics*: version 1.0, then the size in bytes
        ("a.pfm", b"\0\1" + (700).to_bytes(4, "little") + b"(c)".ljust(694, b"\0"), AssetType.FONT),
        ("a.ttf", b"\0\1\0\0\0\x0e\0\x80\0\3\0\x60" + bytes(99), AssetType.FONT),
        ("a.dfont", b"\0\0\1\0\0\3\xa1\0\0\3\xa0\0\0\0\x0f\0" + bytes(240), AssetType.FONT),
        ("a.mp4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", AssetType.VIDEO),
        ("a.avi", b"RIFF\x20\0\0\0AVI LIST" + bytes(20), AssetType.VIDEO),
        ("a.wav", b"RIFF\x20\0\0\0WAVEfmt " + bytes(20), AssetType.AUDIO),
        ("a.mpg", b"\0\0\1\xba\x44" + bytes(99), AssetType.VIDEO),
        ("a.mp3", b"ID3\4" + bytes(99), AssetType.AUDIO),
    ],
)
def test_others_keep_the_type_of_their_name(
    tmp_path: Path, name: str, data: bytes, kind: AssetType
):
    path = tmp_path / name
    path.write_bytes(data)
    assert type_of_file(path) is kind


def test_eps_has_a_picture_only_where_it_is_on():
    assert not has_picture(AssetType.POSTSCRIPT)
    assert has_picture(AssetType.POSTSCRIPT, allow_eps=True)
    assert has_picture(AssetType.PDF)
    assert not has_picture(AssetType.VIDEO)
