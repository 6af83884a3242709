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
from exportgui.job.planning.naming import (
    NameRegistry,
    key,
    original_name,
    safe_name,
    split_name,
)

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
        ("-rf", ".jpg", "_rf.jpg"),
        ("--", "", "_-"),
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


@pytest.mark.parametrize(
    "name",
    [
        "shoe.jpg",
        "x" * 251 + ".jpg",
        "\u7247" * 85,  # 255 bytes
        "caf\u00e9.jpg",
        "a.tar.gz",
        ".hidden",
    ],
)
def test_an_original_keeps_its_own_name(name):
    assert original_name(name) == name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("cafe\u0301.jpg", "caf\u00e9.jpg"),
        ("a:b.jpg", "a_b.jpg"),
        ("con.jpg", "_con.jpg"),
        ("-rf.jpg", "_rf.jpg"),
        ("end. ", "end"),
        ("\udce9t\udce9.jpg", "été.jpg"),
        ("con" + "x" * 248 + ".jpg", "con" + "x" * 248 + ".jpg"),
    ],
)
def test_an_original_that_cannot_gets_a_safe_one(name, safe):
    assert original_name(name) == safe


@pytest.mark.parametrize("name", ["x" * 251 + ".jpg", "\u7247" * 83 + ".jpeg", "y" * 255])
def test_numbers_find_room_in_the_longest_names(name):
    names = NameRegistry()
    given_names = [names.claim(name) for _ in range(120)]
    assert given_names[0] == name
    assert len({key(each) for each in given_names}) == 120
    assert all(len(each.encode()) <= 255 for each in given_names)
    assert {each.rpartition(".")[2] for each in given_names if "." in each} <= {"jpg", "jpeg"}


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
    ("template", "path"),
    [
        ("{folder}-{name}", "bowl.png"),
        ("{name}-{macro}", "bowl.png"),
        ("{macro}_{name}_{width}x{height}", "bowl.png"),
        ("{name} ({macro})", "bowl.png"),
        ("{name} [{width}×{height}] {index:04}", "bowl 0007.png"),
        ("{name}_{width}px", "bowl.png"),
        ("{name}-{width}w-{index}", "bowl-7.png"),
        ("{folder}/{name}", "bowl.png"),
        ("{macro:6}{name}", "bowl.png"),
        ("{date}_{macro}_{name}", "2026-01-02_bowl.png"),
        ("{name}{width}{height}", "bowl.png"),
        ("{width}pixels-{name}", "pixels-bowl.png"),  # no unit that is known
        ("-{name}", "_bowl.png"),
        ("{macro}", "_.png"),
    ],
)
def test_an_empty_token_takes_along_what_sets_it_off(template, path):
    values = VALUES | {"folder": "", "macro": "", "width": "", "height": ""}
    values |= {"name": "bowl", "index": 7, "date": "2026-01-02"}
    assert str(NameTemplate(template).path(values, ".png")) == path


def test_what_ends_like_a_joint_is_no_joint():
    values = VALUES | {"name": "box", "width": "", "height": ""}
    assert str(NameTemplate("{name}{width}{height}").path(values, ".png")) == "box.png"


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
