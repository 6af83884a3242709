"""``exportgui render`` and ``exportgui props``: the reply to one request."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest
from PIL import Image

from exportgui import render


def test_a_reply_is_written(program, tmp_path):
    assert (
        program("render", "shots/fileToExport.jpg", "?wid=20&fmt=png", "--output", "reply.png") == 0
    )
    with Image.open(tmp_path / "reply.png") as image:
        assert (image.format, image.size) == ("PNG", (20, 15))
    assert (program.out, program.err) == ("", "")


H = "https://s7.test/is/image/"


@pytest.mark.parametrize(
    ("name", "modifiers"),
    [
        ("", f"{H}fileToExport?wid=20"),
        ("", f"{H}Co/fileToExport?wid=20"),
        ("", f"{H}Co/fileToExport%3Fwid=20"),
        (f"{H}fileToExport?wid=20", ""),
        (f"{H}Co/fileToExport.jpg?wid=20", ""),
        (f"{H}fileToExport?wid=30", "wid=20"),
        (f"{H}fileToExport", "?wid=20"),
        (f"{H}fileToExport%3Fwid%3D20", ""),
        ("/is/image/fileToExport?fmt=png", f"{H}other?wid=20"),
    ],
)
@pytest.mark.parametrize("command", ["props", "render"])
def test_an_address_names_the_object(program, tmp_path, command, name, modifiers):
    output = () if command == "props" else ("--output", "reply")
    assert program(command, name, modifiers, "--root", "shots", *output) == 0, program.err
    if command == "props":
        assert "image.width=20" in program.out
    else:
        with Image.open(tmp_path / "reply") as image:
            assert image.width == 20


@pytest.mark.parametrize(
    ("modifiers", "better"),
    [("size=300x200", "size=300,200"), ("wid=5&fit=strech", "fit=stretch"), ("wid=8px", "wid=8")],
)
def test_an_error_names_the_correction(program, modifiers, better):
    for command in (("props",), ("render", "--output", "reply")):
        assert program(*command, "shots/fileToExport.jpg", modifiers) == 2
        assert f"did you mean {better}?" in program.err
    assert program("export", "shots", "--to", "out", "--is-modifier", modifiers) == 2
    assert f"did you mean {better}?" in program.err


@pytest.mark.parametrize(
    "words", [("", f"{H[:-9]}ir/render/a?wid=3"), (f"{H[:-9]}ir/render/a", "")]
)
def test_image_rendering_is_refused(program, words):
    assert program("props", *words, "--root", "shots") == 2
    assert "Image Rendering" in program.err


@pytest.mark.parametrize("words", [("{}", ""), ("shots/fileToExport.jpg", "{}")])
def test_what_a_path_holds_in_vain_is_noted(program, words):
    """Image Serving takes the whole path for the object's name (r-basic-syntax.md)."""
    address = f"{H}co/fmt=png/fileToExport.jpg?wid=8"
    filled = [word.format(address) for word in words]
    root = [] if filled[0].startswith("shots") else ["--root", "shots"]
    assert program("props", *filled, *root) == 0
    assert "fmt=png is not read in the path" in program.err


def test_an_unknown_macro_in_a_path_is_an_error(program):
    assert program("props", "shots/fileToExport.jpg", f"{H}co/$none$/x.jpg?wid=8") == 2
    assert "macro $none$ is not defined" in program.err


def test_no_modifiers_at_all(program, tmp_path):
    assert program("render", "shots/fileToExport.jpg", "", "--output", "reply.jpg") == 0
    with Image.open(tmp_path / "reply.jpg") as image:
        assert (image.format, image.size) == ("JPEG", (40, 30))


def test_macros_come_last(program, tmp_path):
    words = ("--macro", "$test$", "--macro", "small", "--macro-file", "test.mac")
    assert (
        program("render", "shots/fileToExport.jpg", "fmt=png&wid=30", "--output", "reply", *words)
        == 0
    )
    with Image.open(tmp_path / "reply") as image:
        assert (image.format, image.width) == ("TIFF", 10)


@pytest.mark.parametrize("scale", ["0.5", "1"])
def test_scale_multiplies_the_final_size(program, tmp_path, scale):
    assert (
        program(
            "render",
            "shots/fileToExport.jpg",
            "wid=40&fmt=png",
            "--output",
            "r.png",
            "--scale",
            scale,
        )
        == 0
    )
    with Image.open(tmp_path / "r.png") as image:
        assert image.width == 40 * float(scale)


@pytest.mark.parametrize("name", ["deep/glass.png", "shots/deep/glass.png"])
def test_the_root_is_where_objects_are(program, tmp_path, name):
    words = ("--root", "shots", "--output", "r.png")
    assert program("render", name, "fmt=png-alpha", *words) == 0
    with Image.open(tmp_path / "r.png") as image:
        assert image.mode == "RGBA"
    assert program("render", name, "src=fileToExport.jpg&fmt=png", *words) == 0
    with Image.open(tmp_path / "r.png") as image:
        assert image.size == (40, 30)


@pytest.mark.parametrize(
    ("object_name", "modifiers", "more", "status", "said"),
    [
        ("shots/none.jpg", "wid=5", [], 1, "none.jpg: no such file"),
        ("shots", "wid=5", [], 1, "is a folder"),
        ("test.mac", "wid=5", [], 1, "test.mac"),
        ("shots/fileToExport.jpg", "wid=-5", [], 2, "wid=-5"),
        ("shots/fileToExport.jpg", "fmt=swf", [], 2, "swf"),
        ("shots/fileToExport.jpg", "$none$", [], 2, "$none$"),
        ("shots/fileToExport.jpg", "src=../secret.jpg", [], 2, ".."),
        ("shots/fileToExport.jpg", "wid=5", ["--scale", "2"], 2, "0 < S"),
        ("shots/fileToExport.jpg", "wid=5", ["--scale", "0"], 2, "0 < S"),
        ("shots/fileToExport.jpg", "wid=5", ["--root", "nowhere"], 2, "nowhere"),
        ("shots/fileToExport.jpg", "wid=5", ["--macro-file", "none.mac"], 2, "none.mac"),
    ],
)
def test_errors_touch_no_file(program, tmp_path, object_name, modifiers, more, status, said):
    (tmp_path / "reply.png").write_bytes(b"what was there")
    assert program("render", object_name, modifiers, "--output", "reply.png", *more) == status
    assert said in program.err
    assert len(program.err.splitlines()) == 1
    assert (tmp_path / "reply.png").read_bytes() == b"what was there"
    assert not list(tmp_path.glob(".exportgui*"))


def test_impossible_outputs_are_refused(program, tmp_path):
    assert program("render", "shots/fileToExport.jpg", "", "--output", "shots") == 2
    assert program("render", "shots/fileToExport.jpg", "", "--output", "none/reply.png") == 2
    assert "no such folder" in program.err
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("modifiers", ["&wid=9&fmt=png", "-odd=1&wid=9&fmt=png"])
def test_modifiers_may_begin_with_anything(program, tmp_path, modifiers):
    assert program("render", "shots/fileToExport.jpg", modifiers, "--output", "r.png") == 0
    with Image.open(tmp_path / "r.png") as image:
        assert image.width == 9


def test_an_unknown_command_is_named(program):
    assert program("render", "shots/fileToExport.jpg", "widd=9", "--output", "r.jpg") == 0
    assert program.err.startswith("exportgui: warning: widd")


def test_props_tells_what_the_reply_would_be(program):
    assert program("props", "shots/fileToExport.jpg", "wid=20&fmt=tif") == 0
    assert "image.width=20" in program.out
    assert program("props", "shots/fileToExport.jpg", "wid=20&fmt=tif", "--json") == 0
    assert json.loads(program.out)["image.type"] == "image/tiff"
    assert program("props", "shots/none.jpg", "wid=20") == 1
    assert program("props", "shots/fileToExport.jpg", "wid=x") == 2


def test_doctor_tells_what_there_is(program):
    assert program("doctor") == 0
    for fact in ("Python", "Pillow", "libvips", "Qt", "writable"):
        assert fact in program.out
    assert program("doctor", "--json") == 0
    assert json.loads(program.out)["Program"]["exportgui"]


@pytest.mark.parametrize(
    ("family", "package", "extra"),
    [("heic", "pillow_heif", "heif"), ("jpegxr", "imagecodecs", "jxr")],
)
def test_doctor_tells_which_format_needs_an_extra(family, package, extra, program, monkeypatch):
    monkeypatch.setitem(sys.modules, package, None)
    assert program("doctor", "--json") == 0
    formats = json.loads(program.out)["Output formats"]
    assert f"exportgui[{extra}]" in formats[family]
    assert formats["jpeg"] == ".jpg"


def test_no_command_imports_qt(program):
    script = (
        "import sys\n"
        "from exportgui.__main__ import main\n"
        "status = main(['render', 'shots/fileToExport.jpg', 'wid=5', '--output', 'r.jpg'])\n"
        "status += main(['export', 'shots', '--to', 'out', '--is-modifier', 'wid=5'])\n"
        "status += main(['doctor']) + main(['jobs']) + main(['verify', '1'])\n"
        "status += main(['props', 'shots/fileToExport.jpg', 'wid=5'])\n"
        "sys.exit(status or any('PySide6' in name for name in sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=program.folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr


def test_copying_originals_loads_nothing_to_draw_with(program):
    script = (
        "import sys\n"
        "from exportgui.__main__ import main\n"
        "status = main(['export', 'shots', '--to', 'out'])\n"
        "sys.exit(status or str({'PIL', 'numpy', 'pyvips', 'exportgui.render.scene_planner'} & "
        "set(sys.modules) or ''))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=program.folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stderr.strip() == ""
    assert list((program.folder / "out").iterdir())


def test_version_and_help(program):
    assert program("--version") == 0
    assert program.out.startswith("exportgui ")
    assert program("export", "--help") == 0
    assert "--on-conflict" in program.out


def test_props_answers_other_requests_in_words(program):
    assert program("props", "shots/fileToExport.jpg", "req=exists") == 0
    assert program.out == "catalogRecord.exists=1\n"
    assert program("props", "shots/none.jpg", "req=exists") == 0
    assert program.out == "catalogRecord.exists=0\n"
    assert program("props", "shots/fileToExport.jpg", "req=imageprops,xml") == 0
    assert '<property name="width" value="40"/>' in program.out
    assert program("props", "shots/fileToExport.jpg", "req=imageprops", "--json") == 0
    assert json.loads(program.out)["image.height"] == "30"
    assert program("props", "shots/fileToExport.jpg", "req=saveToFile&name=x") == 2
    assert "req=saveToFile" in program.err


def test_a_text_reply_is_not_rendered(program, tmp_path):
    for kind in ("userdata", "props", "map", "loadcache"):
        assert program("render", "shots/fileToExport.jpg", f"req={kind}", "--output", "r.png") == 2
        assert f"req={kind}" in program.err
    assert not (tmp_path / "r.png").exists()


def test_a_default_image_stands_in_for_a_missing_object(program, tmp_path):
    words = ("defaultImage=fileToExport.jpg&fmt=png", "--output", "r.png")
    assert program("render", "shots/none.jpg", *words) == 0
    with Image.open(tmp_path / "r.png") as image:
        assert image.size == (40, 30)


def test_the_root_may_be_a_catalog(program, tmp_path):
    (tmp_path / "shots" / "cat.tsv").write_text(
        "Id\tPath\tModifier\tImageSet\nshoe\tfileToExport.jpg\twid=7\t\nset\t\t\tshoe\n"
    )
    (tmp_path / "shots" / "cat.ini").write_text("RootId=cat\nCatalogFile=cat.tsv\n")
    catalog = ("--root", "shots/cat.ini")

    assert program("props", "shoe", "", *catalog) == 0
    assert "image.width=7" in program.out
    assert program("props", "set", "req=set", *catalog) == 0
    assert '<i n="shoe"/>' in program.out
    assert program("render", "shoe", "fmt=png", *catalog, "--output", "r.png") == 0
    assert (tmp_path / "r.png").exists()
    assert program("props", "none", "", *catalog) == 1
    (tmp_path / "shots" / "broken.ini").write_text("CatalogFile=nowhere.tsv\n")
    assert program("props", "shoe", "", "--root", "shots/broken.ini") == 2


@pytest.mark.parametrize("link", [False, True], ids=["its name", "hard link"])
@pytest.mark.parametrize(
    ("modifiers", "words", "name"),
    [
        ("layer=1&src=deep/glass.png", [], "shots/deep/glass.png"),
        ("mask=deep/glass.png", [], "shots/deep/glass.png"),
        ("src=is{deep/glass.png?wid=5}", [], "shots/deep/glass.png"),
        ("defaultImage=deep/glass.png&src=none.png", [], "shots/deep/glass.png"),
        ("$small$", ["--macro-file", "test.mac"], "test.mac"),
    ],
)
def test_nothing_that_the_reply_is_made_of_is_replaced(
    program, tmp_path, modifiers, words, name, link
):
    before = (tmp_path / name).read_bytes()
    output = "link" if link else name
    if link:
        try:
            os.link(tmp_path / name, tmp_path / "link")
        except OSError:
            pytest.skip("needs hard links")
    assert (
        program(
            "render", "shots/fileToExport.jpg", f"fmt=png&{modifiers}", *words, "--output", output
        )
        == 2
    )
    source = name.rpartition("/")[2]
    said = f"{output}: would replace {source}, a source of this request; name another file"
    assert program.err == f"exportgui: {said}\n"
    assert (tmp_path / name).read_bytes() == before


@pytest.mark.parametrize("name", ["cat.ini", "cat.tsv", "glass.png"])
def test_nothing_of_the_catalog_is_replaced(program, tmp_path, name):
    shutil.copy(tmp_path / "shots/deep/glass.png", tmp_path / "shots/glass.png")
    (tmp_path / "shots" / "cat.tsv").write_text(
        "Id\tPath\nshoe\tfileToExport.jpg\nmark\tglass.png\n"
    )
    (tmp_path / "shots" / "cat.ini").write_text("RootId=cat\nCatalogFile=cat.tsv\nWatermark=mark\n")
    before = (tmp_path / "shots" / name).read_bytes()
    words = ("--root", "shots/cat.ini", "--output", f"shots/{name}")
    assert program("render", "shoe", "fmt=png", *words) == 2
    assert f"would replace {name}, a source of this request" in program.err
    assert (tmp_path / "shots" / name).read_bytes() == before


def test_a_source_that_comes_to_have_the_name_is_not_replaced(program, tmp_path, monkeypatch):
    write = render.write
    glass = tmp_path / "shots/deep/glass.png"

    def late(*words: object, **how: object) -> object:
        os.link(glass, tmp_path / "r.png")
        return write(*words, **how)

    monkeypatch.setattr(render, "write", late)
    before = glass.read_bytes()
    words = ("fmt=png&layer=1&src=deep/glass.png", "--output", "r.png")
    assert program("render", "shots/fileToExport.jpg", *words) != 0
    assert "would replace glass.png, a source of this request" in program.err
    assert glass.read_bytes() == before
