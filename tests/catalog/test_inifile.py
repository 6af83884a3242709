from __future__ import annotations

from pathlib import Path

import pytest

from exportgui.catalog.attribute_defaults import request_defaults
from exportgui.catalog.attributes import read_attributes
from exportgui.catalog.defaults import Defaults
from exportgui.catalog.inifile import IniFile, read_ini
from exportgui.errors import CatalogError


def ini(tmp_path: Path, data: str | bytes, name: str = "shoes.ini") -> IniFile:
    path = tmp_path / name
    path.write_bytes(data.encode("latin-1") if isinstance(data, str) else data)
    return read_ini(path)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("RootId=shoes", "shoes"),
        ("rootid = shoes \r\n", "shoes"),
        ("ROOTID\t=\tshoes\r", "shoes"),
        ("RootId=one\rRootId=two\nRootId=shoes", "shoes"),
        ("# RootId=no\nRootId=shoes\n#RootId=no", "shoes"),
        ('RootId="shoes"', "shoes"),
        ("RootId='This month''s Special'", "This month's Special"),
        ('RootId="12"" pipe"', '12" pipe'),
        ("RootId=a\\\nb", "a\nb"),
        ("RootId=a\\\r\nb", "a\nb"),
        ("RootId=a=b", "a=b"),
        ("Unknown-Thing_1.x=1\nRootId=shoes", "shoes"),
        ("\n  \nRootId=shoes", "shoes"),
        ("RootId=ch\xe2teau", "château"),
        (b"\xef\xbb\xbfRootId=ch\xc3\xa2teau", "château"),
        (b"RootId=ch\xc3\xa2teau", "chÃ¢teau"),
        ("RootId=", ""),
    ],
)
def test_records_of_an_attribute_file(tmp_path: Path, data: str | bytes, text: str):
    entry = ini(tmp_path, data).get("RootId")
    assert entry is not None
    assert entry.text == text


@pytest.mark.parametrize(
    ("value", "values"),
    [
        ("a.txt,b.txt", ("a.txt", "b.txt")),
        (" a.txt , b.txt ", ("a.txt", "b.txt")),
        ('"a,1.txt",b.txt', ("a,1.txt", "b.txt")),
        ("'it''s.txt' , b.txt", ("it's.txt", "b.txt")),
        ("a.txt,\\\n b.txt", ("a.txt", "b.txt")),
        ('"a"x,b', ('"a"x', "b")),
        ("a,,b,", ("a", "b")),
        ("", ()),
    ],
)
def test_lists_of_values(tmp_path: Path, value: str, values: tuple[str, ...]):
    entry = ini(tmp_path, f"CatalogFile={value}").get("CatalogFile")
    assert entry is not None
    assert entry.values == values


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"RootId=x\n[section]\n", r"shoes\.ini, line 2: '\[section\]' is not an attribute"),
        (b"RootId=x\\\ny\nwhat is this\n", r"line 3: 'what is this'"),
        (b"=x", r"line 1"),
        (b"Root Id=x", r"line 1"),
        (b"RootId=x\n\x00\x01\x02", r"line 2: not a text file"),
        (b"\xef\xbb\xbfRootId=x\nRootPath=\xe9", r"line 2: marked as UTF-8"),
    ],
)
def test_damage_is_named_with_its_line(tmp_path: Path, data: bytes, complaint: str):
    with pytest.raises(CatalogError, match=complaint):
        ini(tmp_path, data)


def defaults(tmp_path: Path, text: str, default: str | None = None) -> Defaults:
    behind = None if default is None else ini(tmp_path, default, "default.ini")
    return request_defaults(read_attributes(ini(tmp_path, text), behind))


def test_nothing_declared_means_the_plain_defaults(tmp_path: Path):
    assert defaults(tmp_path, "RootId=x") == Defaults()


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("BkgColor=0x80ff00", "background", (128, 255, 0)),
        ("BkgColor=80FF00", "background", (128, 255, 0)),
        ("BkgColor=ff", "background", (0, 0, 255)),
        ("JpegQuality=80,1", "jpeg_quality", (80, True)),
        ("JpegQuality=95,0", "jpeg_quality", (95, False)),
        ("JpegQuality=70", "jpeg_quality", (70, False)),
        ("ResMode=1", "res_mode", "sharp2"),
        ("ResMode=2", "res_mode", "bilin"),
        ("ResMode=3", "res_mode", "bicub"),
        ("ResMode=4", "res_mode", "sharp2"),
        ("DefaultPix=400,300", "default_pix", (400, 300)),
        ("DefaultPix=400, 0", "default_pix", (400, 0)),
        ("DefaultPix=0,0", "default_pix", None),
        ("MaxPix=2000,2000", "max_pix", (2000, 2000)),
        ("MaxPix=0,0", "max_pix", None),
        ("DefaultImage=none.jpg", "default_image", "none.jpg"),
        ("DefaultImageMode=1", "default_image_mode", 1),
        ("Resolution=72.5", "resolution", 72.5),
        ("PrintResolution=300", "print_resolution", 300),
    ],
)
def test_attributes_become_request_defaults(tmp_path: Path, text: str, field: str, value: object):
    found = getattr(defaults(tmp_path, text), field)
    assert (found.components if field == "background" else found) == value


def test_icc_attributes(tmp_path: Path):
    icc = defaults(
        tmp_path,
        "IccProfileRgb=sRGB\nIccProfileSrcCmyk=swop\nIccRenderIntent=2\nIccDither=1\n"
        "IccBlackPointCompensation=7",
    ).icc
    assert (icc.rgb, icc.source_rgb, icc.cmyk, icc.source_cmyk) == ("sRGB", "sRGB", None, "swop")
    assert (icc.intent, icc.dither, icc.black_point_compensation) == (2, True, None)


@pytest.mark.parametrize(
    ("own", "field", "value"),
    [
        ("", "jpeg_quality", (60, False)),
        ("JpegQuality=", "jpeg_quality", (60, False)),
        ("JpegQuality=90,0", "jpeg_quality", (90, False)),
        ("", "default_image", "lost.png"),
        ("DefaultImage=", "default_image", None),
    ],
)
def test_the_default_catalog_fills_in(tmp_path: Path, own: str, field: str, value: object):
    assert (
        getattr(defaults(tmp_path, own, "JpegQuality=60,0\nDefaultImage=lost.png"), field) == value
    )


@pytest.mark.parametrize(
    "line",
    [
        "BkgColor=red",
        "BkgColor=1234567",
        "BkgColor=-ff",
        "JpegQuality=0",
        "JpegQuality=101,0",
        "JpegQuality=80,2",
        "JpegQuality=80,0,0",
        "JpegQuality=high",
        "ResMode=5",
        "ResMode=sharp2",
        "DefaultPix=400",
        "DefaultPix=-1,5",
        "MaxPix=a,b",
        "DefaultImageMode=2",
        "Resolution=-1",
        "Resolution=nan",
        "DefaultExt=jpg",
        "IccRenderIntent=4",
    ],
)
def test_a_value_that_is_not_allowed_is_named(tmp_path: Path, line: str):
    with pytest.raises(CatalogError) as caught:
        defaults(tmp_path, f"# a comment\n{line}")
    assert f"shoes.ini, line 2: {line}; allowed: " in str(caught.value)
