"""Names every system takes, no two alike."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exportgui.errors import JobError, TemplateError
from exportgui.job.planning.name_template import (
    NO_FILE,
    OUTSIDE,
    PADDING,
    TOKENS,
    UNBALANCED,
    UNKNOWN,
    NameTemplate,
    completions,
    safe_folders,
)
from exportgui.job.planning.naming import NameRegistry, key, safe_name, split_name

FORBIDDEN = set('<>:"/\\|?*') | {chr(code) for code in range(32)}
DEVICES = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"com{n}" for n in range(10)),
    *(f"lpt{n}" for n in range(10)),
}


@pytest.mark.parametrize(
    ("stem", "extension", "name"),
    [
        ("shoe", ".jpg", "shoe.jpg"),
        ("a/b\\c:d", ".png", "a_b_c_d.png"),
        ("NUL", ".tiff", "_NUL.tiff"),
        ("aux.front", ".png", "_aux.front.png"),
        ("console", ".png", "console.png"),
        ("trailing. . ", "", "trailing"),
        ("..", "", "_"),
        ("..", ".jpg", "_.jpg"),
        ("", ".jpg", "_.jpg"),
        ("cafe\u0301", ".jpg", "caf\u00e9.jpg"),
        ("tab\there", ".jpg", "tab_here.jpg"),
        ("\udcff", ".jpg", "ÿ.jpg"),
        ("x" * 400, "_p0001.jpg", "x" * 237 + "_p0001.jpg"),
    ],
)
def test_safe_names(stem, extension, name):
    assert safe_name(stem, extension) == name


@given(
    st.text(alphabet=st.characters(), max_size=300), st.sampled_from(["", ".jpg", "_p0001.tiff"])
)
def test_any_name_becomes_legal_everywhere(stem, extension):
    name = safe_name(stem, extension)
    assert name
    assert len(name.encode()) <= 255
    assert not FORBIDDEN & set(name)
    assert name not in (".", "..")
    assert not name.endswith((".", " "))
    assert name.partition(".")[0].rstrip().lower() not in DEVICES
    assert unicodedata.is_normalized("NFC", name)
    assert name.endswith(extension)
    assert safe_name(name) == name or len(name.encode()) > 240


def test_names_are_given_once_whatever_case_or_form_they_have():
    names = NameRegistry()
    given_names = [
        names.claim(wish)
        for wish in ("Shoe.jpg", "shoe.JPG", "caf\u00e9.png", "cafe\u0301.png", "shoe.jpg")
    ]
    assert given_names == [
        "Shoe.jpg",
        "shoe-2.JPG",
        "caf\u00e9.png",
        "cafe\u0301-2.png",
        "shoe-3.jpg",
    ]
    assert len({key(name) for name in given_names}) == 5


def test_a_numbered_name_that_is_taken_is_passed_over():
    names = NameRegistry()
    names.add_claimed(["a-2.jpg"])
    assert names.claim("a.jpg", {key("a.jpg"), key("a-3.jpg")}) == "a-4.jpg"
    assert names.claim("in/a.jpg") == "in/a.jpg"


def test_no_file_takes_the_name_of_a_folder():
    names = NameRegistry()
    names.add_folder("Shoes/2024")
    assert names.claim("shoes") == "shoes-2"
    assert names.claim("shoes/2024") == "shoes/2024-2"


def test_ten_thousand_equal_names_are_quick_and_distinct():
    names = NameRegistry()
    assert len({names.claim("x.png") for _ in range(10_000)}) == 10_000


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("a.tar.gz", ("a.tar", ".gz")),
        (".hidden", (".hidden", "")),
        ("a." + "b" * 99, ("a." + "b" * 99, "")),
    ],
)
def test_base_name_and_extension(name, parts):
    assert split_name(name) == parts


VALUES = {
    "name": "shoe",
    "folder": "spring/red",
    "id": "SKU-7",
    "handle": "a_12",
    "type": "Image",
    "macro": "big_web",
    "width": 300,
    "height": 200,
    "page": 1,
    "index": 7,
    "date": "2025-01-31",
    "ext": "png",
}


@pytest.mark.parametrize(
    ("template", "path"),
    [
        ("{name}_{width}x{height}", "shoe_300x200.png"),
        ("{index:04}-{name}.{ext}", "0007-shoe.png"),
        ("{folder}/{macro}/{name}", "spring/red/big_web/shoe.png"),
        ("{date}_{handle}_{type}", "2025-01-31_a_12_Image.png"),
        ("{name}: final?", "shoe_ final_.png"),
        ("{name}.v2", "shoe.v2.png"),
        ("{id}", "SKU-7.png"),
    ],
)
def test_templates(template, path):
    assert str(NameTemplate(template).path(VALUES, ".png")) == path


@pytest.mark.parametrize(
    ("template", "problem", "column"),
    [
        ("{name}-{nmae}", UNKNOWN, 7),
        ("{}", UNKNOWN, 0),
        ("{Name}", UNKNOWN, 0),
        ("{name}{index:x}", PADDING, 6),
        ("{index:04", UNBALANCED, 0),
        ("{name}}", UNBALANCED, 6),
        ("../{name}", OUTSIDE, 0),
        ("{folder}/../{name}", OUTSIDE, 9),
        ("/{name}", OUTSIDE, 0),
        ("{name}/", NO_FILE, 6),
        ("", NO_FILE, 0),
        ("  ", NO_FILE, 1),
    ],
)
def test_what_is_wrong_with_a_template_is_told_with_its_column(template, problem, column):
    with pytest.raises(TemplateError) as caught:
        NameTemplate(template)
    assert (caught.value.problem.template, caught.value.column) == (problem, column)
    assert str(caught.value).endswith(f"at column {column + 1}")


def test_an_unknown_token_names_the_allowed_ones():
    with pytest.raises(JobError, match=r"unknown token \{nmae\}; allowed: \{name\} \{folder\}"):
        NameTemplate("{nmae}")


@pytest.mark.parametrize(
    ("template", "several"),
    [
        ("{name}", "{name}-{macro}"),
        ("{name}.{ext}", "{name}-{macro}.{ext}"),
        ("{macro}/{name}", "{macro}/{name}"),
        ("{name}_{macro:6}", "{name}_{macro:6}"),
    ],
)
def test_renditions_have_the_macro_in_their_names(template, several):
    assert NameTemplate(template).for_renditions().text == several


@pytest.mark.parametrize(
    ("text", "at", "start", "offered"),
    [
        ("{na", 3, 0, ("{name}",)),
        ("{name}_{", 8, 7, tuple(f"{{{name}}}" for name in TOKENS)),
        ("{name}_{h}", 9, 7, ("{height}", "{handle}")),
        ("{name}", 6, 6, ()),
        ("name", 4, 4, ()),
        ("{x", 2, 0, ()),
    ],
)
def test_tokens_are_completed(text, at, start, offered):
    assert completions(text, at) == (start, offered)


def test_values_cannot_lead_out_of_the_folder():
    values = VALUES | {"name": "../../etc/passwd", "folder": "../up"}
    assert str(NameTemplate("{folder}/{name}").path(values, ".png")) == "_/up/.._.._etc_passwd.png"
    assert safe_folders("../a/./b") == ("_", "a", "_", "b")
