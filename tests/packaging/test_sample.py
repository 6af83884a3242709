"""The sample catalog: small, of many kinds, with one of each set, and its job ends without
errors.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from exportgui.catalog import Library, Query
from exportgui.catalog.assets import UNSUPPORTED
from exportgui.catalog.iscatalog import read_catalog
from exportgui.catalog.resolver import CatalogResolver
from exportgui.cli import main
from exportgui.media.header import read_header
from exportgui.paths import resources_dir
from exportgui.render import draw, plan, write
from exportgui.request.parsing import parse

SAMPLE = resources_dir() / "sample"
IMAGES = SAMPLE / "images"


TEMPLATES = ("shop-card", "banner")


def rows(name: str = "sample.tsv") -> list[dict[str, str]]:
    with (SAMPLE / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_it_is_small_and_has_enough_pictures() -> None:
    files = [file for file in SAMPLE.rglob("*") if file.is_file()]
    assert sum(file.stat().st_size for file in files) < 3_000_000
    assert len({row["Path"] for row in rows() if row["Path"]}) >= 24


def test_every_file_is_listed_and_every_record_has_its_file() -> None:
    listed = {row[column] for row in rows() for column in ("Path", "MaskPath") if row[column]}
    files = {file.relative_to(IMAGES).as_posix() for file in IMAGES.rglob("*") if file.is_file()}
    assert listed == {name for name in files if not name.startswith("icc/")}
    assert {row["Path"] for row in rows("marked.tsv")} <= listed


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


@pytest.mark.parametrize(
    ("name", "space"), [("citrus.jpg", b"RGB "), ("cups.tif", b"CMYK"), ("lamp.jpg", b"CMYK")]
)
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


def resolver(name: str = "sample.ini") -> CatalogResolver:
    return CatalogResolver(read_catalog(SAMPLE / name))


def drawn(name: str, request: str = "", catalog: str = "sample.ini") -> Image.Image:
    reply = draw(plan(name, parse(request), resolver(catalog)))
    return Image.frombytes("RGBA", (reply.width, reply.height), reply.to_rgba()).convert("RGB")


def test_the_templates_are_what_their_records_say() -> None:
    assert {row["Id"] for row in rows() if row["Modifier"] and not row["Path"]} == set(TEMPLATES)
    assert (drawn("shop-card").size, drawn("banner").size) == ((800, 1000), (1200, 560))


@pytest.mark.parametrize(
    ("name", "variable", "box"),
    [
        ("shop-card", "$title=Vase", (0, 800, 600, 1000)),
        ("shop-card", "$price=75", (600, 800, 800, 1000)),
        ("shop-card", "$product=vase", (0, 0, 800, 880)),  # with its shadow
        ("banner", "$words=Spring", (0, 440, 1200, 560)),
    ],
)
def test_a_request_fills_in_a_template(
    name: str, variable: str, box: tuple[int, int, int, int]
) -> None:
    changed = ImageChops.difference(drawn(name), drawn(name, variable)).getbbox()
    assert changed is not None
    left, top, right, bottom = changed
    assert box[0] <= left <= right <= box[2]
    assert box[1] <= top <= bottom <= box[3]


def test_only_the_marked_catalog_has_a_watermark() -> None:
    plain = drawn("vase")
    assert not ImageChops.difference(
        plain, drawn("vase-warm", "op_saturation=0&op_colorbalance=0,0,0")
    ).getbbox()
    assert resolver().defaults.watermark is None
    changed = ImageChops.difference(plain, drawn("vase", catalog="marked.ini")).getbbox()
    assert changed is not None
    assert changed[0] > 600 < changed[1]  # the lower right corner of 900 pixels


@pytest.mark.parametrize(("name", "mode"), [("Coated press", "CMYK"), ("Wide RGB", "RGB")])
def test_profiles_of_the_map_can_be_named_in_a_request(
    name: str, mode: str, tmp_path: Path
) -> None:
    made = plan("citrus", parse(f"wid=40&fmt=tif&icc={name}&iccEmbed=1"), resolver())
    write(made, tmp_path / "out.tiff")
    profile = resolver().find_profile(name).read_bytes()
    with Image.open(tmp_path / "out.tiff") as image:
        assert (image.mode, image.info["icc_profile"]) == (mode, profile)


@pytest.mark.parametrize("catalog", ["sample.ini", "marked.ini"])
def test_the_sample_job_ends_without_errors(
    catalog: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path / "home"))
    out = tmp_path / "out"
    status = main(
        [
            "export",
            str(SAMPLE / catalog),
            "--to",
            str(out),
            "--is-modifier",
            "wid=60",
            "--macro",
            "$thumb$",
        ]
    )
    assert status == 0, capsys.readouterr().err
    files = sorted(out.iterdir())
    listed = [
        row for row in rows(catalog.replace(".ini", ".tsv")) if row["Path"] or row["Modifier"]
    ]
    # which has two pages
    assert len(files) == sum(2 if row["Path"] == "lookbook.pdf" else 1 for row in listed)
    for file in files:
        with Image.open(file) as image:
            assert image.format == "JPEG"
            assert image.size == (160, 160)


@pytest.mark.parametrize(
    "name",
    [
        "web",
        "thumb",
        "zoom",
        "swatch",
        "print",
        "cutout",
        "mono",
        "warm",
        "card",
        "card-mono",
        "test",
    ],
)
def test_every_macro_of_the_sample_can_be_drawn(name: str, tmp_path: Path) -> None:
    source = IMAGES / "swatch-clay.png"
    output = tmp_path / "out.bin"
    words = [
        "render",
        str(source),
        "",
        "--macro",
        f"${name}$",
        "--macro-file",
        str(SAMPLE / "macros.tsv"),
    ]
    assert main([*words, "--output", str(output)]) == 0
    assert output.stat().st_size > 0
