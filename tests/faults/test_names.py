"""Names from strangers: legal everywhere, no two alike, and nothing lands outside the chosen
folder.
"""

from __future__ import annotations

import json
import random
import unicodedata
from pathlib import Path, PurePosixPath

import pytest
from bench import JobHarness
from hypothesis import given, settings
from hypothesis import strategies as st

from exportgui.job.planning.name_template import NameTemplate, safe_folders
from exportgui.job.planning.naming import NameRegistry, key, safe_name

LINES = (Path(__file__).parent / "naughty.txt").read_text("utf-8").splitlines()[1:]
NAUGHTY = [line.encode("raw_unicode_escape").decode("unicode_escape") for line in LINES]
# "Big List of Naughty Strings" by Max Woolf and others, version of 2021-04-17, under the MIT
# licence beside it.
PUBLIC = json.loads((Path(__file__).parent / "blns" / "blns.json").read_text("utf-8"))
EXTENSIONS = (
    "",
    ".jpg",
    ".tiff",
    "_p0001.png",
    ".jpeg " + "x" * 20,
    "." + "y" * 300,
    ".",
    ". ",
    ".a/b",
    ".\u0301",
)
DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    device + digit for device in ("COM", "LPT") for digit in "0123456789¹²³"
}
TROUBLE = (
    'aA.. ~-_/\\:*?"<>|\0\n\x7f\udcffé\u0301ﬁß\u0130İıσς\u200b\u202e日한\u1112\u1161\U0001f600 '
    "\u00a0\u3000%{}$"
)


def is_legal(name: str) -> bool:
    """Written from Windows' own rules, apart from the code under test."""
    return (
        bool(name)
        and name not in (".", "..")
        and not any(
            ord(letter) < 32 or letter in '<>:"/\\|?*\x7f' or 0xD800 <= ord(letter) < 0xE000
            for letter in name
        )
        and name[-1] not in " ."
        and name.split(".")[0].rstrip(" ").upper() not in DEVICES
        and len(name.encode()) <= 255
        and len(name.encode("utf-16-le")) <= 2 * 255
        and unicodedata.is_normalized("NFC", name)
    )


def generated(number: int, seed: int):
    """Stems of every kind: from the list, from letters that make trouble, from all of Unicode, and
    long ones.
    """
    dice = random.Random(seed)
    for _ in range(number):
        kind = dice.random()
        if kind < 0.3:
            stem = dice.choice(NAUGHTY) + dice.choice(("", ".", " ", "-2", dice.choice(NAUGHTY)))
        elif kind < 0.7:
            stem = "".join(dice.choices(TROUBLE, k=dice.randrange(12)))
        elif kind < 0.9:
            stem = "".join(chr(dice.randrange(0x110000)) for _ in range(dice.randrange(8)))
        else:
            stem = dice.choice(TROUBLE) * dice.randrange(90, 400)
        yield stem, dice.choice(EXTENSIONS)


def check(number: int, seed: int):
    names = NameRegistry()
    keys = set()
    for stem, extension in generated(number, seed):
        name = safe_name(stem, extension)
        assert is_legal(name), (stem, extension, name)
        given_name = names.claim(name)
        assert is_legal(given_name), (stem, extension, given_name)
        assert PurePosixPath(given_name).parts == (given_name,)
        assert key(given_name) not in keys, (stem, extension, given_name)
        keys.add(key(given_name))
    assert len(keys) == number


def test_ten_thousand_generated_names():
    check(10_000, 1)


@pytest.mark.long
def test_a_million_generated_names():
    for seed in range(2, 12):
        check(100_000, seed)


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_naughty_names_become_legal(extension):
    for stem in NAUGHTY:
        name = safe_name(stem, extension)
        assert is_legal(name), (stem, name)
        assert safe_name(name) == name or len(name.encode()) > 240


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_the_public_list_of_naughty_strings(extension):
    names = NameRegistry()
    keys = set()
    for stem in PUBLIC:
        name = names.claim(safe_name(stem, extension))
        assert is_legal(name), (stem, name)
        assert PurePosixPath(name).parts == (name,)
        assert key(name) not in keys, (stem, name)
        keys.add(key(name))
    assert len(keys) == len(PUBLIC) == 515


@settings(max_examples=150)
@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from([".png", ".tiff", ""]))
def test_templates_never_lead_out_of_the_folder(name, folder, extension):
    values = {"name": name, "folder": folder, "macro": name, "type": "Image", "handle": "a_1"}
    for text in ("{folder}/{name}", "{name}{folder}", "{macro}/{name}"):
        path = NameTemplate(text).path(values, extension)
        assert all(is_legal(part) for part in path.parts)
        assert not path.is_absolute()
    assert all(is_legal(part) for part in safe_folders(folder))


@pytest.mark.parametrize(
    ("stems", "how"),
    [
        pytest.param(NAUGHTY, {"keep_tree": True}, id="our list, the tree"),
        pytest.param(NAUGHTY, {"name_template": "{folder}/{name}"}, id="our list, a template"),
        pytest.param(NAUGHTY, {}, id="our list"),
        pytest.param(PUBLIC, {"keep_tree": True}, id="public list, the tree"),
        *(
            pytest.param(PUBLIC, how, marks=pytest.mark.long, id=f"public list, {name}")
            for name, how in (("a template", {"name_template": "{folder}/{name}"}), ("flat", {}))
        ),
    ],
)
def test_a_job_over_naughty_files_puts_everything_into_the_chosen_folder(
    bench: JobHarness, stems, how
):
    bench.add_named(stems)
    outside = bench.everything_but_out()
    log = bench.run("", **how)
    made = log.file_success_count
    assert made == log.total_file_count > 150
    assert bench.everything_but_out() == outside
    parts = [part for path in bench.outputs() for part in PurePosixPath(path).parts]
    assert len(bench.outputs()) == made
    assert all(is_legal(part) for part in parts)
    assert len({key(path) for path in bench.outputs()}) == made
