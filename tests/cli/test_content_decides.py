"""Pictures of any name, or of none, are what they contain: in replies, in layers and in exports."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

FILES = (
    ("upload", "PNG"),
    ("IMG_2.tmp", "PPM"),
    ("photo.doc", "SGI"),
    ("wrong.jpg", "DIB"),
    ("logo.eps", "PNG"),
    ("film.mp4", "PNG"),
)


def shape_and_error(path: Path) -> tuple[tuple[int, ...], int]:
    with Image.open(path) as image:
        pixels = np.asarray(image.convert("RGB")).astype(int)
    return pixels.shape[:2], np.abs(pixels - (10, 200, 90)).max()


@pytest.mark.parametrize(("name", "fmt"), FILES)
def test_at_every_door(program, name: str, fmt: str):
    shots = program.folder / "shots"
    Image.new("RGB", (30, 20), (10, 200, 90)).save(shots / name, fmt)

    assert program("props", name, "req=props", "--root", "shots") == 0
    assert "image.height=20" in program.out

    for number, request in enumerate((f"{name}?wid=15&fmt=png", f"?src={name}&wid=15&fmt=png")):
        path, _, query = request.partition("?")
        assert program("render", path, query, "--root", "shots", "--output", f"{number}.png") == 0
        assert shape_and_error(program.folder / f"{number}.png") == ((10, 15), 0)

    words = ("--select", name, "--is-modifier", "wid=15&fmt=png", "--to", "out", "--json")
    assert program("export", "shots", *words) == 0
    done = [path for path in (program.folder / "out").rglob("*") if path.is_file()]
    assert [path.suffix for path in done] == [".png"]
    assert shape_and_error(done[0]) == ((10, 15), 0)
    assert "has no picture" not in json.dumps(program.out)


def test_an_illustrator_file_with_a_pdf_converts_page_by_page(program):
    pages = [Image.new("RGB", (30, 20), color) for color in ((10, 200, 90), (200, 10, 90))]
    path = program.folder / "shots" / "logo.ai"
    pages[0].save(path, "PDF", save_all=True, append_images=pages[1:], resolution=72)
    table = "Id\tPath\nlogo\tlogo.ai\n"
    (program.folder / "shots" / "x.ini").write_text("RootId=x\nCatalogFile=x.txt\n")
    (program.folder / "shots" / "x.txt").write_text(table)

    for number, (catalog, select) in enumerate((("shots", "*.ai"), ("shots/x.ini", "logo"))):
        words = ("--select", select, "--is-modifier", "wid=30&fmt=png", "--to", f"out{number}")
        assert program("export", catalog, *words) == 0
        done = sorted(path for path in (program.folder / f"out{number}").iterdir())
        assert [path.suffix for path in done] == [".png", ".png"]
        for path, page in zip(done, pages, strict=True):
            with Image.open(path) as image:
                middle = image.convert("RGB").getpixel((image.width // 2, image.height // 2))
            assert np.abs(np.subtract(middle, page.getpixel((0, 0)))).max() <= 6  # by JPEG


@pytest.mark.parametrize("kind", ["PF", "Pf"])
def test_a_picture_of_floats_is_no_font(program, kind: str):
    samples = 3 if kind == "PF" else 1
    pixels = np.full(30 * 20 * samples, 0.6, "<f4").tobytes()
    (program.folder / "shots" / "a.pfm").write_bytes(f"{kind}\n30 20\n-1.0\n".encode() + pixels)

    words = ("--select", "a.pfm", "--is-modifier", "fmt=png", "--to", "out")
    assert program("export", "shots", *words) == 0

    (done,) = (path for path in (program.folder / "out").rglob("*") if path.is_file())
    with Image.open(done) as image:
        assert (image.format, image.size) == ("PNG", (30, 20))
        assert set(np.asarray(image).reshape(-1)) == {153}  # 0.6 of 255


def test_what_is_no_picture_is_exported_as_it_is(program):
    (program.folder / "shots" / "notes").write_text("P1 is a page")

    assert (
        program("export", "shots", "--select", "notes", "--is-modifier", "wid=9", "--to", "o") == 0
    )

    assert (program.folder / "o" / "notes").read_text() == "P1 is a page"
