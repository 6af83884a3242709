"""``import exportgui``: its names, what they load, and what they do."""

from __future__ import annotations

import doctest
import importlib.util
import io
import os
import shutil
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import get_type_hints

import pytest
from PIL import Image

import exportgui
from exportgui.api import ExportFields
from exportgui.job.recipes.recipe import Recipe

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "resources" / "guide" / "python.md"


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def pictures(home):
    folder = home / "pictures"
    folder.mkdir()
    for name, color in (("a", "red"), ("b", "blue")):
        Image.new("RGB", (80, 60), color).save(folder / f"{name}.jpg")
    return folder


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


@pytest.mark.filterwarnings("always")
def test_the_examples_of_the_guide_do_what_it_says(home):
    shutil.copytree(ROOT / "resources" / "sample" / "images", home / "images")
    result = doctest.testfile(
        str(GUIDE), module_relative=False, optionflags=doctest.ELLIPSIS, encoding="utf-8"
    )
    assert result.failed == 0
    assert result.attempted >= 25


def test_every_name_has_a_home_and_a_docstring():
    assert set(exportgui.__all__) - {"__version__"} == set(exportgui.api.__all__)
    for name in exportgui.api.__all__:
        assert getattr(exportgui, name).__doc__, name
    text = GUIDE.read_text("utf-8")
    told = {"CatalogAsset", "OpenedCatalog", "Checked", "Fault", "Detail", "ExportFields", "State"}
    assert not [name for name in exportgui.api.__all__ if name not in text and name not in told]


def test_fields_of_an_export_are_those_of_a_recipe():
    own = {"definitions", "destination", "extra"}  # parameters of their own, or none
    assert set(get_type_hints(ExportFields)) == {field.name for field in fields(Recipe)} - own


LOADED = """
import sys
before = set(sys.modules)
import exportgui
print(len([name for name in sys.modules if name.startswith("exportgui.")]))
data = exportgui.render(sys.argv[1], "wid=20&fmt=png")
with exportgui.open_catalog(sys.argv[2]) as catalog:
    exportgui.export(catalog, sys.argv[3], is_modifier="wid=20")
exportgui.check(sys.argv[1])
print(*sorted(name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6")))
print(*sorted(name for name in sys.modules if name.startswith(("exportgui.gui", "exportgui.cli"))))
"""


def test_nothing_is_loaded_before_it_is_used_and_never_qt(pictures):
    words = [pictures / "a.jpg", pictures, pictures.parent / "out"]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *words],
        capture_output=True,
        text=True,
        env=environment,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    # lazy_exports and version
    assert done.stdout.splitlines() == ["2", "", ""]


@pytest.mark.parametrize("first", ["", "from exportgui.render import planning"])
def test_render_is_a_function_and_a_package_whatever_is_imported_before(pictures, first):
    lines = (
        "import sys, exportgui",
        first,
        "assert exportgui.render(sys.argv[1], 'wid=20&fmt=png')[:4] == b'\\x89PNG'",
        "from exportgui import render",
        "assert render.plan is sys.modules['exportgui.render.planning'].plan",
        "assert render(sys.argv[1], 'wid=20&fmt=png')[:4] == b'\\x89PNG'",
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run(
        [sys.executable, "-c", "\n".join(lines), pictures / "a.jpg"],
        env=environment,
        timeout=300,
        check=True,
    )


def test_the_typed_client_runs(pictures):
    spec = importlib.util.spec_from_file_location("client", Path(__file__).with_name("client.py"))
    client = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(client)
    log = client.main(pictures, pictures.parent / "out")
    assert log.file_success_count == 2
    assert client.read(log)
    written = sorted((pictures.parent / "out").glob("*.png"))
    sizes = [opened(path.read_bytes()).size for path in written]
    assert sizes == [(20, 15), (20, 15)]


def test_a_reply_has_the_size_and_colour_that_are_asked_for(pictures):
    image = opened(exportgui.render(pictures / "b.jpg", "wid=40&fmt=png"))
    assert image.size == (40, 30)
    assert image.convert("RGB").getpixel((20, 15)) == pytest.approx((0, 0, 255), abs=3)
    assert opened(exportgui.render(pictures / "b.jpg", "wid=40", scale=0.5)).size == (20, 15)


def test_an_asset_is_drawn_with_the_macros_of_its_catalog(home, pictures):
    (pictures / "shop.ini").write_text("RootPath=.\nCatalogFile=shop.tsv\nMacroFile=shop.mac\n")
    (pictures / "shop.tsv").write_text("Id\tPath\nred\ta.jpg\n")
    (pictures / "shop.mac").write_text("tile wid=8&hei=8&fit=stretch&fmt=png\n")
    with exportgui.open_catalog(pictures / "shop.ini") as catalog:
        [asset] = catalog.assets("red")
        image = opened(exportgui.render(asset, "", macro="$tile$"))
    assert (image.size, image.format) == ((8, 8), "PNG")


def test_a_folder_of_the_same_name_is_never_replaced_by_its_own_output(pictures):
    before = (pictures / "a.jpg").read_bytes()
    with exportgui.open_catalog(pictures) as catalog:
        log = exportgui.export(
            catalog,
            pictures,
            assets=[catalog.asset("a.jpg")],
            is_modifier="wid=8",
            on_conflict="overwrite",
        )
    assert log.file_error_count == 1
    assert (pictures / "a.jpg").read_bytes() == before


def test_an_asset_that_fails_is_told_by_the_log(pictures):
    (pictures / "c.jpg").write_bytes(b"\xff\xd8\xff\xe0 and no more")
    with exportgui.open_catalog(pictures) as catalog:
        log = exportgui.export(catalog, pictures.parent / "out", is_modifier="wid=8&fmt=png")
    assert (log.file_success_count, log.file_error_count, log.exit_status) == (2, 1, 1)
    failed = [detail for detail in log.details if detail.state == exportgui.State.FAILED]
    assert [detail.asset_name for detail in failed] == ["c.jpg"]


@pytest.mark.parametrize(
    ("given", "error", "part"),
    [
        ({"is_modifier": "wid=wide"}, exportgui.RequestError, "wid=wide"),
        ({"fmt": "convert"}, exportgui.JobError, "is_modifier"),
        ({"fmt": "png"}, exportgui.JobError, "orig, convert"),
        ({"on_conflict": "sometimes"}, exportgui.JobError, "unique"),
        ({"keep_tree": 1}, exportgui.JobError, "keep_tree"),
        ({"refresh": True}, exportgui.JobError, "changed"),
        ({"assets": []}, exportgui.JobError, "at least one"),
        ({"recipe": "none of mine"}, exportgui.JobError, "none of mine"),
        ({"wid": 3}, TypeError, "wid"),
    ],
)
def test_a_wrong_job_writes_nothing(pictures, given, error, part):
    out = pictures.parent / "out"
    with exportgui.open_catalog(pictures) as catalog, pytest.raises(error, match=part):
        exportgui.export(catalog, out, **given)
    assert not out.exists()


def test_assets_of_another_catalog_are_refused(pictures):
    with (
        exportgui.open_catalog(pictures) as one,
        exportgui.open_catalog(pictures) as other,
        pytest.raises(ValueError, match="not of the catalog"),
    ):
        exportgui.export(one, "out", assets=[other.asset("a.jpg")])


def test_a_closed_catalog_says_so(pictures):
    catalog = exportgui.open_catalog(pictures)
    catalog.close()
    catalog.close()
    with pytest.raises(ValueError, match="closed"):
        catalog.assets()


def test_what_cannot_be_opened_or_found_is_a_catalog_error(pictures):
    with pytest.raises(exportgui.CatalogError, match="none"):
        exportgui.open_catalog("none")
    with (
        exportgui.open_catalog(pictures) as catalog,
        pytest.raises(exportgui.CatalogError, match="no asset z"),
    ):
        catalog.asset("z.jpg")


def test_a_warning_points_at_the_line_of_the_script(pictures):
    with pytest.warns(exportgui.RequestWarning, match="widht") as caught:
        exportgui.render(pictures / "a.jpg", "wid=9&widht=3")
    assert caught[0].filename == __file__
