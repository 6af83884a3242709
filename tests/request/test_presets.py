"""Presets in every form in which accounts and people keep them; expectations are the documents'."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exportgui.errors import MacroError
from exportgui.request import MacroBook
from exportgui.request.presets.reader import read_presets, text_entries

PDP = "wid=1000&hei=1000&fmt=jpeg&qlt=85,1&op_usm=1,1,6,0"
CARD = "wid=75&hei=75&fmt=png-alpha"
BOTH = [("pdp", PDP), ("card", CARD)]


def escaped(text: str) -> str:
    return text.replace("&", "&amp;")


IPS = f"""<?xml version="1.0" encoding="UTF-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>
<getImageFormatsReturn xmlns="http://www.scene7.com/IpsApi/xsd/2013-08-29">
 <imageFormatArray>
  <items><imageFormatHandle>47|301</imageFormatHandle><name>pdp</name>
   <urlModifier>{escaped(PDP)}</urlModifier></items>
  <items><imageFormatHandle>47|302</imageFormatHandle><name>card</name>
   <urlModifier>{escaped(CARD)}</urlModifier></items>
 </imageFormatArray>
</getImageFormatsReturn></soapenv:Body></soapenv:Envelope>
"""
NODES = """<?xml version="1.0" encoding="UTF-8"?>
<jcr:root xmlns:jcr="http://www.jcp.org/jcr/1.0" xmlns:sling="http://sling.apache.org/jcr/sling/1.0"
    jcr:primaryType="sling:Folder">
  <pdp jcr:primaryType="cq:Page">
    <jcr:content jcr:primaryType="nt:unstructured" jcr:title="Product page"
        wid="{Long}1000" hei="{Long}1000" fmt="jpeg" qlt="85,1" op_usm="[1,1,6,0]"/>
  </pdp>
  <card jcr:primaryType="nt:unstructured" modifiers="wid=75&amp;hei=75&amp;fmt=png-alpha"/>
</jcr:root>
"""
ONE_NODE = """<jcr:root xmlns:jcr="http://www.jcp.org/jcr/1.0" jcr:primaryType="nt:unstructured">
<jcr:content jcr:primaryType="nt:unstructured" wid="75" hei="75" fmt="png-alpha"/></jcr:root>"""

FORMS = {
    "macros.tsv": f"Name\tDefinition\npdp\t{PDP}\ncard\t{CARD}\n",
    "quoted.tsv": f'"Name"\t"Definition"\n"pdp"\t"{PDP}"\n"card"\t"{CARD}"\n',
    "columns.tsv": f"Definition\tDate\tName\n{PDP}\t2024\tpdp\n{CARD}\t2024\tcard\n",
    "macros.mac": f"# shop\n$pdp$ {PDP}\ncard\t{CARD}\n",
    "names.csv": f'Preset Name,URL Modifier\npdp,"{PDP}"\ncard,"{CARD}"\n',
    "unquoted.csv": f"name,definition\npdp,{PDP}\ncard,{CARD}\n",
    "excel.csv": f"Name;Definition\npdp;{PDP}\ncard;{CARD}\n",
    "pairs.csv": f"pdp,{PDP}\n$card$,{CARD}\n",
    "quotedpairs.tsv": f'"pdp"\t"{PDP}"\n"card"\t"{CARD}"\n',
    "titles.csv": f'Title;Width;Modifiers\npdp;1000;"{PDP}"\ncard;75;"{CARD}"\n',
    "titles.json": (
        f'{{"presets": [{{"title": "pdp", "modifiers": "{PDP}"}}, '
        f'{{"title": "card", "modifiers": "{CARD}"}}]}}'
    ),
    "quotedpairs.csv": f'"pdp","{PDP}"\n"card","{CARD}"\n',
    "pairs.txt": f"pdp; {PDP}\ncard; {CARD}\n",
    "presets.ini": f"[presets]\n; of the shop\npdp={PDP}\ncard = {CARD}\n",
    "presets.properties": f"pdp={PDP}\n$card$={CARD}\n",
    "presets.ps1": f'$presets = @{{\n    "pdp" = "{PDP}"\n    "card" = "{CARD}"\n}}\n',
    "presets.js": f'const presets = {{\n  pdp: \'{PDP}\',\n  "card": "{CARD}",\n}};\n',
    "presets.php": f"[\n'pdp' => '{PDP}',\n'card' => '{CARD}',\n]\n",
    "presets.yaml": f"pdp: {PDP}\ncard: {CARD}\n",
    "map.json": f'{{"pdp": "{PDP}",\n "card": "{CARD}"}}',
    "list.json": (
        f'[{{"name": "pdp", "urlModifier": "{PDP}"}},\n{{"name": "card", "urlModifier": "{CARD}"}}]'
    ),
    "reply.json": (
        f'{{"imageFormatArray": {{"items": [{{"imageFormatHandle": "47|1", "name": "pdp",'
        f'"urlModifier": "{PDP}"}}, {{"name": "card", "urlModifier": "{CARD}"}}]}}}}'
    ),
    "recipe.json": f'{{"recipe": 1, "definitions": {{"pdp": "{PDP}", "card": "{CARD}"}}}}',
    "nodes.json": (
        '{"jcr:primaryType": "sling:Folder", "pdp": {"jcr:content": {"jcr:title": "x", "wid": 1000,'
        '"hei": 1000, "fmt": "jpeg", "qlt": "85,1", "op_usm": "1,1,6,0"}},'
        '"card": {"jcr:primaryType": "nt:unstructured", "wid": 75, "hei": 75, "fmt": "png-alpha"}}'
    ),
    "commands.json": (
        '{"pdp": {"wid": 1000, "hei": 1000, "fmt": "jpeg", "qlt": "85,1", "op_usm": "1,1,6,0"},'
        '"card": {"wid": 75, "hei": 75, "fmt": "png-alpha"}}'
    ),
    "getImageFormats.xml": IPS,
    ".content.xml": NODES,
    "addresses.json": (
        f'{{"pdp": "https://s7.test/is/image/shop/a?{PDP}", "card": "//s7.test/is/image/b?{CARD}"}}'
    ),
}


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_of_presets(name: str, coding: str, tmp_path: Path):
    path = tmp_path / name
    path.write_bytes(FORMS[name].encode(coding))
    assert list(MacroBook.from_file(path).entries) == BOTH


@pytest.mark.parametrize("name", [name for name in FORMS if name != "macros.mac"])
def test_pasted_presets(name: str):
    assert list(text_entries(FORMS[name])) == BOTH


def package(files: dict[str, str]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return data.getvalue()


MACRO = "jcr_root/conf/global/settings/dam/dm/presets/macro"


@pytest.mark.parametrize(
    "files",
    [
        {f"{MACRO}/.content.xml": NODES},
        {
            f"{MACRO}/pdp/.content.xml": NODES.replace("card", "other").replace("wid=75&", ""),
            f"{MACRO}/card/.content.xml": ONE_NODE,
        },
        {
            "META-INF/vault/filter.xml": "<workspaceFilter/>",
            "jcr_root/apps/shop/dialog.xml": ONE_NODE.replace("75", "9"),
            "jcr_root/etc/dam/imageserver/macros/.content.xml": NODES,
        },
    ],
)
def test_a_content_package(files: dict[str, str], tmp_path: Path):
    path = tmp_path / "presets.zip"
    path.write_bytes(package(files))
    book = MacroBook.from_file(path)
    assert (book["pdp"], book["card"]) == (PDP, CARD)


@pytest.mark.parametrize(("folder", "name"), [("card", "card"), ("My card", "My_card")])
def test_a_node_is_named_by_its_folder(folder: str, name: str, tmp_path: Path):
    path = tmp_path / folder / ".content.xml"
    path.parent.mkdir()
    path.write_text(ONE_NODE)
    assert list(MacroBook.from_file(path).entries) == [(name, CARD)]


def test_a_preset_as_the_page_of_ips_shows_it():
    """Page: r-save-image-format.md; no call can have the blanks of its name."""
    text = """<saveImageFormatParam xmlns="http://www.scene7.com/IpsApi/xsd">
    <companyHandle>47</companyHandle><name>My Format Name</name>
    <urlModifier>wid=400&amp;hei=400&amp;op_sharpen=0&amp;
        resMode=bicub&amp;iccEmbed=0
    </urlModifier></saveImageFormatParam>"""
    definition = "wid=400&hei=400&op_sharpen=0&resMode=bicub&iccEmbed=0"
    assert list(text_entries(text)) == [("My_Format_Name", definition)]


PAGE = f"""<!DOCTYPE html><html><head>
<link href="https://fonts.test/css?family=Roboto:wght@400&display=swap">
<script>var tile = "https:\\/\\/s7.test\\/is\\/image\\/shop\\/a?wid=300\\u0026fmt=webp";</script>
<style>.hero {{ background: url(//s7.test/is/image/shop/hero?{CARD}) }}</style></head>
<body><a href="https://shop.test/cart?size=5&id=3">cart</a>
<img src="https://s7.test/is/image/shop/a?{escaped(PDP)}&amp;ts=17"
 srcset="/is/image/shop/a?wid=300&amp;fmt=webp 1x, /is/image/shop/a?wid=600&amp;fmt=webp 2x">
<img src="https://cdn.test/dm/a?$tile$&amp;wid=20"><img src="https://s7.test/is/image/shop/b">
<img src="https://s7.test/is/image/shop/b?{escaped(PDP)}&amp;ts=99"></body></html>
"""


def test_each_distinct_query_of_a_page(tmp_path: Path):
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    found = read_presets(path)
    assert [(one.name, one.definition, one.line) for one in found] == [
        ("webp-300", "wid=300&fmt=webp", 3),
        ("png-alpha-75", CARD, 4),
        ("jpeg-1000", PDP, 6),
        ("webp-600", "wid=600&fmt=webp", 7),
        ("20", "$tile$&wid=20", 8),
    ]


def test_addresses_one_a_line(tmp_path: Path):
    path = tmp_path / "addresses.txt"
    path.write_text("\n".join(f"https://s7.test/is/image/{n}?wid={n}" for n in (1, 2, 1)))
    found = [(one.name, one.definition, one.line) for one in read_presets(path)]
    assert found == [("1", "wid=1", 1), ("2", "wid=2", 2)]


WRONG = {
    "lines.mac": (b"good wid=5\nbad\n", "line 2: a name and a definition are needed"),
    "blank.mac": (b"My Preset\twid=5\n", "line 1: 'My Preset' is not a macro name"),
    "table.tsv": (b"Name\tDefinition\ngood\twid=5\nbad\n", "line 3: a name and a definition"),
    "name.csv": (b"name,definition\na b,wid=5\n", "line 2: 'a b' is not a macro name"),
    "pairs.csv": (b"a,wid=5\nb,wid=6\nwhat\n", "line 3: a name and a definition"),
    "some.ini": (b"a=wid=5\nb=wid=6\nwhat=5\n", "line 3: a name and a definition"),
    "broken.json": (b'{"a": "wid=5",\n', "not JSON: .* in line 2"),
    "broken.xml": (b'<?xml version="1.0"?>\n<list><item></list>', "not well-formed XML"),
    "entity.xml": (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e "x">]><list/>', "not accepted"),
    "names.xml": (
        b"<list>\n<i><name>x=y</name><urlModifier>wid=5</urlModifier></i></list>",
        "line 2",
    ),
    "prose.txt": (b"Dear all, please find nothing here\n", "line 1: a name and a definition"),
    "cut.zip": (package({"a.xml": ONE_NODE})[:-30], "cut.zip: the package cannot be read"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_with_a_file_is_said_with_its_line(name: str, tmp_path: Path):
    data, words = WRONG[name]
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(MacroError, match=words) as raised:
        MacroBook.from_file(path)
    assert str(raised.value).startswith(name)


VALUES = st.text("abcXYZ0189,.:;%$#'\"{}()[]/\\<>-_ é日", min_size=1, max_size=12).map(str.strip)
ITEMS = st.tuples(st.sampled_from(["wid", "fmt", "src", "$v", "op_usm", "text"]), VALUES)
REQUESTS = st.lists(ITEMS, min_size=1, max_size=4).map(
    lambda items: "&".join(f"{name}={value}" for name, value in [("qlt", "5"), *items])
)
BOOKS = st.dictionaries(st.text("abcXYZ09_-", min_size=1, max_size=6), REQUESTS, min_size=1)


def as_csv(book: dict[str, str], separator: str) -> str:
    text = io.StringIO()
    table = csv.writer(text, delimiter=separator)
    table.writerow(("Name", "Definition"))
    table.writerows(book.items())
    return text.getvalue()


def as_xml(book: dict[str, str]) -> str:
    root = ElementTree.Element("getImageFormatsReturn")
    for name, definition in book.items():
        item = ElementTree.SubElement(root, "items")
        ElementTree.SubElement(item, "name").text = name
        ElementTree.SubElement(item, "urlModifier").text = definition
    return ElementTree.tostring(root, encoding="unicode")


WRITERS: dict[str, Callable[[dict[str, str]], str]] = {
    "comma": lambda book: as_csv(book, ","),
    "semicolon": lambda book: as_csv(book, ";"),
    "tab": lambda book: as_csv(book, "\t"),
    "json": json.dumps,
    "list": lambda book: json.dumps([{"name": n, "modifier": d} for n, d in book.items()]),
    "assigned": lambda book: "".join(f"{name} = {text}\n" for name, text in book.items()),
    "spaced": lambda book: "".join(f"{name} {text}\n" for name, text in book.items()),
    "xml": as_xml,
}


@pytest.mark.parametrize("form", WRITERS)
@given(book=BOOKS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.differing_executors])
def test_what_libraries_write_is_read_back(form: str, book: dict[str, str]):
    assert dict(text_entries(WRITERS[form](book))) == book
