r"""Files whose names are no UTF-8: listed as ``caf\xe9.jpg``, exported as ``café.jpg``."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest
from PIL import Image

from exportgui.catalog.names import listed_name, name_on_disk

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="names there are always Unicode"
)
PILLOW = ["jpg", "png", "gif", "bmp", "tif", "webp", "avif", "jp2", "tga", "ico", "pdf"]
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>'


def in_latin_1(path: Path, name: str) -> Path:
    return Path(os.fsdecode(os.fsencode(path) + b"/" + name.encode("latin-1")))


def add(folder: Path, suffix: str) -> Path:
    path = in_latin_1(folder, f"café.{suffix}")
    if suffix == "svg":
        path.write_bytes(SVG)
    else:
        formats = {"jpg": "JPEG", "tif": "TIFF", "jp2": "JPEG2000"}
        file = io.BytesIO()
        Image.new("RGB", (40, 30), "red").save(file, formats.get(suffix, suffix.upper()))
        path.write_bytes(file.getvalue())
    return path


@pytest.fixture
def shots(program) -> Path:
    folder = program.folder / "latin"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("suffix", [*PILLOW, "svg"])
def test_converted(program, shots, suffix):
    add(shots, suffix)
    words = ("--to", "out", "--is-modifier", "wid=20&fmt=png")
    assert program("export", "latin", *words) == 0, program.err
    (made,) = (program.folder / "out").iterdir()
    assert made.name in ("café.png", "café_p0001.png")
    with Image.open(made) as image:
        assert image.width == 20


def test_the_original_in_its_folder(program, shots):
    folder = in_latin_1(shots, "für")
    folder.mkdir()
    source = add(folder, "jpg")
    assert program("export", "latin", "--to", "out", "--keep-tree", "--json") == 0, program.err
    log = json.loads(program.out)
    assert log["unread"] == []
    assert log["detailArray"][0]["assetName"] == r"caf\xe9.jpg"
    assert (program.folder / "out" / "für" / "café.jpg").read_bytes() == source.read_bytes()
    assert program("verify", "1") == 0
    (program.folder / "out" / "für" / "café.jpg").unlink()
    assert program("jobs", "resume", "1") == 0
    assert (program.folder / "out" / "für" / "café.jpg").is_file()


def test_chosen_and_drawn_by_the_listed_name(program, shots):
    add(shots, "jpg")
    (shots / "other.jpg").touch()
    words = ("--to", "out", "--select", r"caf\xe9.jpg")
    assert program("export", "latin", *words) == 0
    assert program("render", r"caf\xe9.jpg", "wid=5", "--root", "latin", "--output", "o.jpg") == 0


def test_beside_the_same_name_in_utf_8(program, shots):
    """Two files, and nothing of either is lost."""
    add(shots, "jpg")
    (shots / "café.jpg").write_bytes(b"another")
    assert program("export", "latin", "--to", "out") == 0
    assert {path.name for path in (program.folder / "out").iterdir()} == {
        "café.jpg",
        "café-2.jpg",
    }


def test_a_damaged_one_is_named(program, shots):
    add(shots, "jpg").write_bytes(b"\xff\xd8\xff nothing")
    assert program("export", "latin", "--to", "out", "--is-modifier", "wid=5") == 1
    assert r"caf\xe9.jpg: " in program.err
    assert "unexpected" not in program.err


@pytest.mark.parametrize("where", ["catalog", "destination", "both"])
def test_a_catalog_or_destination_of_such_a_name(program, where):
    strange = os.fsdecode(b"shop\xe9")
    (program.folder / "shots").rename(program.folder / strange)
    (program.folder / "plain").symlink_to(program.folder / strange)
    source = strange if where != "destination" else "plain"
    out = os.fsdecode(b"out\xe9") if where != "catalog" else "out"
    assert program("export", source, "--to", out) == 0, program.err
    assert len(list((program.folder / out).iterdir())) == 2
    (program.folder / out / "glass.png").unlink()
    assert program("jobs", "resume", "1") == 0, program.err
    assert len(list((program.folder / out).iterdir())) == 2
    for command in (("jobs",), ("jobs", "show", "1"), ("jobs", "--json"), ("verify", "1")):
        assert program(*command) == 0


@pytest.mark.parametrize("raw", [b"a\xe9", rb"a\xe9", rb"a\x5ce9", b"a\\", rb"\x5c\xff", b"a\x80b"])
def test_listed_names_are_told_apart_and_lead_back(raw):
    name = os.fsdecode(raw)
    assert name_on_disk(listed_name(name)) == name
    assert listed_name(name).encode()
