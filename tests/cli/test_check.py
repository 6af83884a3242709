"""`exportgui check`: every fault of a file, used or not, at its line and column."""

from __future__ import annotations

import json

import pytest

SUBMISSION = """<submitJobParam xmlns="http://www.scene7.com/IpsApi/xsd"><jobName>n</jobName>
<exportJob><assetHandleArray><items>a|1</items></assetHandleArray>
<fmt>convert</fmt>
<is_modifier>&amp;wid=0&amp;hei=5</is_modifier>
<macro>$nosuch$</macro><emailSetting>None</emailSetting></exportJob></submitJobParam>
"""
RECIPE = """{"recipe": 1, "fmt": "convert",
 "is_modifier": "wid=5&qlt=high",
 "macro": "$card$",
 "keepTree": "yes",
 "definitions": {"card": "wid=75",
  "unused": "fmt=swf",
  "loop": "$loop$"}}
"""
PAGE = """<html><body><img src="https://s7.test/is/image/a?wid=5&amp;hei=0">
<a href="https://shop.test/?size=x">x</a>
<p>see https://s7.test/is/image/b?$nosuch$</p></body></html>
"""
JSON_PRESETS = '{"card": "wid=75",\n "bad": "wid=-75"}'
IPS = """<getImageFormatsReturn><imageFormatArray>
<items><name>card</name><urlModifier>wid=75</urlModifier></items>
<items><name>bad</name><urlModifier>op_blur=x</urlModifier></items>
</imageFormatArray></getImageFormatsReturn>
"""
FILES = {
    "presets.tsv": (
        "Name\tDefinition\ngood\twid=100\nbad\twid=-5&fmt=swf\nloop\t$loop$\n",
        ["3:9: error: macro $bad$: wid", "3:16: error: macro $bad$: fmt", "4: error: macro $loop$"],
    ),
    "late.mac": (
        "one $two$&wid=5\ntwo hei=5\none wid=9\n",
        ["1:5: error: macro $one$", "3: warning: macro $one$ is defined in line 1 already"],
    ),
    "names.mac": ("good wid=5\nMy Preset\twid=5\nwhat\n", ["2: error: 'My", "3: error: a name"]),
    "presets.json": (JSON_PRESETS, ["2:14: error: macro $bad$: wid"]),
    "broken.json": ('{"card": "wid=75",', ["error: not JSON"]),
    "formats.xml": (IPS, ["3:45: error: macro $bad$: op_blur"]),
    "presets.csv": ("card,wid=75\nbad,qlt=high\n", ["2:9: error: macro $bad$: qlt"]),
    "addresses.txt": (
        "https://s7.test/is/image/a?wid=5&hei=0\n\n//s7.test/is/image/b?$nosuch$\nfmt=png\n",
        ["1:38: error: hei", "3:22: error: macro $nosuch$ is not defined"],
    ),
    "double.mac": ("pdp@2x wid=600\nzoom $pdp@2x$&fmt=swf\n", ["2:19: error: macro $zoom$: fmt"]),
    "double.json": ('{"pdp@2x": "wid=-600"}', ["1:17: error: macro $pdp@2x$: wid"]),
    "double.csv": ("pdp@2x,wid=-600\n", ["1:12: error: macro $pdp@2x$: wid"]),
    "double.txt": (
        "https://s7.test/is/image/a?$pdp@2x$\n",
        ["1:28: error: macro $pdp@2x$ is not defined"],
    ),
    "path.txt": (
        "https://s7.test/is/image/a/$nosuch$/b\nhttps://s7.test/is/image/fmt=png/b?wid=5\n",
        ["1:28: error: macro $nosuch$ is not defined", "2:26: note: fmt=png is not read"],
    ),
    "rendering.html": (
        '<img src="https://s7.test/ir/render/a?wid=5">',
        ["1:26: error: Image Rendering requests"],
    ),
    "encoded.txt": (
        "https://s7.test/is/image/a%3Fwid=5%26hei=0\nhttps://s7.test/is/image/b%3f%24nosuch%24\n",
        [
            "1:1: note: read as https://s7.test/is/image/a?wid=5&hei=0",
            "1:1: error: hei",
            "2:1: note: read as https://s7.test/is/image/b?$nosuch$",
            "2:1: error: macro $nosuch$ is not defined",
        ],
    ),
    "encoded.html": (
        '<img src="https://x.test/?url=https://s7.test/is/image/a%3Fhei%3D0%26wid%3D2&w=3">',
        ["1:11: note: read as https://s7.test/is/image/a?hei=0&wid=2", "1:11: error: hei"],
    ),
    "page.html": (PAGE, ["1:64: error: hei", "3:35: error: macro $nosuch$ is not defined"]),
    "shop.recipe.json": (
        RECIPE,
        [
            "2: error: qlt",
            "4: error: recipe shop.recipe.json, keepTree",
            "6: error: macro $unused$: fmt",
            "7: error: macro $loop$: calls itself",
        ],
    ),
    "job.xml": (
        SUBMISSION,
        [
            "note: companyHandle is missing",
            "4: error: wid",
            "5: error: macro $nosuch$ is not defined",
        ],
    ),
    "records.tsv": (
        "Id\tPath\tModifier\na\ta.png\twid=0\na\tb.png\t\n\tc.png\t\n",
        ["2: error: a: wid", "3: warning: a: the Id is in line 2", "4: error: the record has no"],
    ),
    "prose.txt": ("Dear all,\nnothing is here\n", ["error: holds no presets"]),
    "cut.zip": ("PK\x03\x04...", ["error: the package cannot be read"]),
    "good.mac": ("card wid=75\nlist $card$&qlt=50\n", []),
}


@pytest.mark.parametrize("name", FILES)
def test_every_fault_is_told_with_its_place(program, name: str):
    text, faults = FILES[name]
    (program.folder / name).write_text(text)
    status = program("check", name)
    *lines, summary = program.out.splitlines()
    assert len(lines) == len(faults), lines
    for line, fault in zip(lines, faults, strict=True):
        assert line.startswith((f"{name}:{fault}", f"{name}: {fault}"))
    errors = sum("error: " in fault for fault in faults)
    assert status == int(errors > 0)
    assert summary.startswith("1 file checked, ")
    assert f" {errors} error" in summary


CATALOG = {
    "shop.ini": (
        "RootId=shop\nRootPath=nowhere\nJpegQuality=500\nCatalogFile=shop.tsv,gone.tsv\n"
        "MacroFile=shop.mac\nIccProfileMapFile=icc.tsv\nwhat\n"
    ),
    "shop.tsv": "Id\tPath\tModifier\tSize\na\ta.png\t$card$&fmt=swf\t5\nb\tb.png\t$gone$\t\n",
    "shop.mac": "card wid=75\nunused hei=0\n",
    "icc.tsv": "Name\tProfilePath\ns\ts.icc\n\tt.icc\n",
}


def test_a_catalog_is_checked_in_all_its_files(program):
    for name, text in CATALOG.items():
        (program.folder / name).write_text(text)
    assert program("check", "shop.ini", "--json") == 1
    (found,) = json.loads(program.out)
    assert (found["file"], found["kind"]) == ("shop.ini", "catalog")
    places = [(one["file"], one["line"], one["level"]) for one in found["faults"]]
    assert places == [
        ("icc.tsv", 3, "error"),
        ("shop.ini", 2, "error"),
        ("shop.ini", 3, "error"),
        ("shop.ini", 4, "error"),
        ("shop.ini", 7, "error"),
        ("shop.mac", 2, "error"),
        ("shop.tsv", 2, "error"),
        ("shop.tsv", 2, "error"),
        ("shop.tsv", 3, "error"),
    ]
    words = " ".join(one["message"] for one in found["faults"])
    assert all(name in words for name in ("nowhere", "gone.tsv", "$unused$", "swf", "$gone$"))


def test_files_of_records_that_are_not_there(program):
    (program.folder / "c.ini").write_text("RootId=c\nCatalogFile=c.tsv\nRootPath=shots\n")
    records = "Id\tPath\tAssetType\na\tfileToExport.jpg\t\nb\tnone.jpg\t\n"
    (program.folder / "c.tsv").write_text(records)
    assert program("check", "c.ini") == 1
    assert program.out.splitlines()[0].startswith("c.tsv:3: error: none.jpg")
    assert len(program.out.splitlines()) == 2


def test_macros_of_one_file_are_known_to_the_others(program):
    (program.folder / "presets.csv").write_text("nosuch,wid=5\n")
    for name in ("page.html", "job.xml"):
        (program.folder / name).write_text(FILES[name][0])
        assert program("check", name) == 1
        assert "$nosuch$" in program.out
        assert program("check", "presets.csv", name) == 1
        assert "$nosuch$" not in program.out


def test_what_cannot_be_read_is_a_fault_and_the_rest_is_checked(program):
    (program.folder / "good.mac").write_text("card wid=75\n")
    assert program("check", "none.mac", "shots", "good.mac", "--json") == 1
    found = {one["file"]: len(one["faults"]) for one in json.loads(program.out)}
    assert found == {"none.mac": 1, "shots": 1, "good.mac": 0}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("<ruleset>\n<rule><expression>(</expression></rule></ruleset>", "rules.xml:2: error: the"),
        ("<ruleset>\n<rule>\n</ruleset>", "rules.xml:3: error: not well-formed"),
        ("<ruleset><rule/></ruleset>", ""),
    ],
)
def test_rule_sets_are_checked_alone_and_with_their_catalog(program, tmp_path, text, place):
    (tmp_path / "rules.xml").write_text(text)
    (tmp_path / "ruled.ini").write_text("RuleSetFile=rules.xml\n")

    for name in ("rules.xml", "ruled.ini"):
        assert program("check", name) == (1 if place else 0)
        assert place in program.out + program.err


LONG = "x" * 400
"""More than file systems allow a name to have."""


@pytest.mark.parametrize("attribute", ["RootPath", "CatalogFile", "MacroFile", "FontMapFile"])
def test_a_name_that_is_too_long_is_one_that_is_not_there(program, attribute: str):
    (program.folder / "c.ini").write_text(f"RootId=c\n{attribute}={LONG}\n")
    assert program("check", "c.ini") == 1
    assert program.out.startswith(f"c.ini:2: error: {attribute}={LONG}: there is no f")
    assert program("export", "c.ini", "--to", "out") == 2
    assert "unexpected" not in program.err


def test_a_record_whose_file_has_a_name_that_is_too_long(program):
    (program.folder / "c.ini").write_text("RootId=c\nCatalogFile=c.tsv\n")
    (program.folder / "c.tsv").write_text(f"Id\tPath\na\t{LONG}.png\n")
    assert program("check", "c.ini", LONG) == 1
    first, second, _ = program.out.splitlines()
    assert first.startswith("c.tsv:2: error: xxx")
    assert second.startswith(f"{LONG}: error: ")
