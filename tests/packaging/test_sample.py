"""The sample catalog: small, of many kinds, with one of each set, and its job ends without errors."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PIL import Image

from exportgui.catalog import Library, Query
from exportgui.catalog.assets import UNSUPPORTED
from exportgui.cli import main
from exportgui.media.header import read_header
from exportgui.paths import resources_dir

SAMPLE = resources_dir() / "sample"
IMAGES = SAMPLE / "images"


def rows() -> list[dict[str, str]]:
    with (SAMPLE / "sample.tsv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_it_is_small_and_has_enough_pictures() -> None:
    files = [file for file in SAMPLE.rglob("*") if file.is_file()]
    assert sum(file.stat().st_size for file in files) < 3_000_000
    assert len({row["Path"] for row in rows() if row["Path"]}) >= 24


def test_every_file_is_listed_and_every_record_has_its_file() -> None:
    listed = {row[column] for row in rows() for column in ("Path", "MaskPath") if row[column]}
    there = {file.relative_to(IMAGES).as_posix() for file in IMAGES.rglob("*") if file.is_file()}
    assert listed == there


def test_sets_name_only_records_that_exist() -> None:
    known = {row["Id"] for row in rows()}
    sets = [row for row in rows() if row["ImageSet"] and "mp4" not in row["ImageSet"]]
    assert len(sets) == 6
    words = {"basic", "img_set", "spin"}
    for row in sets:
        members = row["ImageSet"].translate(str.maketrans(",;:{}", "     ")).split()
        assert set(members) - words <= known, row["Id"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("bottle.png", {"format": "PNG", "has_alpha": True}),
        ("cups.tif", {"format": "TIFF", "pixel_type": "cmyk"}),
        ("lamp.jpg", {"format": "JPEG", "pixel_type": "cmyk"}),
        ("pears.png", {"format": "PNG", "bits": 16}),
        ("apples.jpg", {"format": "JPEG", "orientation": 6, "width": 700, "height": 900}),
        ("vessels.jpg", {"format": "JPEG", "pixel_type": "gray"}),
        ("stones.webp", {"format": "WEBP"}),
        ("toys.avif", {"format": "AVIF"}),
        ("tartan.gif", {"format": "GIF"}),
        ("weights.jp2", {"format": "JPEG2000"}),
        ("lookbook.pdf", {"format": "PDF", "frames": 2}),
        ("poster-sun.svg", {"format": "SVG"}),
        ("drawing.tif", {"format": "TIFF", "pixel_type": "gray"}),
    ],
)
def test_the_kinds_are_what_they_claim(name: str, expected: dict[str, object]) -> None:
    header = read_header(IMAGES / name)
    assert {key: getattr(header, key) for key in expected} == expected
    assert not header.warnings


@pytest.mark.parametrize(("name", "space"), [("citrus.jpg", b"RGB "), ("cups.tif", b"CMYK"), ("lamp.jpg", b"CMYK")])
def test_profiles_are_embedded(name: str, space: bytes) -> None:
    icc = read_header(IMAGES / name).icc
    assert icc is not None
    assert icc[16:20] == space


def test_one_of_each_set_is_shown_and_none_is_exported(tmp_path: Path) -> None:
    library = Library(tmp_path / "library.sqlite")
    try:
        catalog = library.open_catalog(SAMPLE / "sample.ini")
        catalog.scan()
        every = catalog.assets(catalog.ids(Query(include_unsupported=True)))
        sets = [asset for asset in every if asset.type in UNSUPPORTED]
        assert {asset.type for asset in sets} == UNSUPPORTED
        assert all(asset.reason and not asset.exportable for asset in sets)
        assert not {asset.type for asset in catalog.assets(catalog.ids(Query()))} & UNSUPPORTED
        assert not catalog.problems
    finally:
        library.close()


def test_the_sample_job_ends_without_errors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path / "home"))
    out = tmp_path / "out"
    status = main(
        ["export", str(SAMPLE / "sample.ini"), "--to", str(out), "--is-modifier", "wid=60", "--macro", "$thumb$"]
    )
    assert status == 0, capsys.readouterr().err
    files = sorted(out.iterdir())
    pictures = sum(1 for row in rows() if row["Path"])
    assert len(files) == pictures + 1  # the look book has two pages
    for file in files:
        with Image.open(file) as image:
            assert image.format == "JPEG"
            assert image.size == (160, 160)


@pytest.mark.parametrize(
    "name", ["web", "thumb", "zoom", "swatch", "print", "cutout", "mono", "warm", "card", "card-mono", "test"]
)
def test_every_macro_of_the_sample_can_be_drawn(name: str, tmp_path: Path) -> None:
    source, output = IMAGES / "swatch-clay.png", tmp_path / "out.bin"
    words = ["render", str(source), "", "--macro", f"${name}$", "--macro-file", str(SAMPLE / "macros.tsv")]
    assert main([*words, "--output", str(output)]) == 0
    assert output.stat().st_size > 0
