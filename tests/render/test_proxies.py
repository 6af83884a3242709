"""Decoded pictures on the disk: there again in the next sitting, the same to the last bit, and
never too many.
"""

from __future__ import annotations

import os
from collections import Counter

import numpy as np
import pytest
from PIL import Image

from exportgui.media import proxies
from exportgui.media.proxies import ProxyFolder
from exportgui.render import ProxyCache, cache, draw

SOURCES = ("photo.jpg", "odd.jpg", "cut.png", "gray.tif", "ink.jpg", "tall.tif", "turned.jpg")


@pytest.fixture(autouse=True)
def any_size_is_worth_it(monkeypatch):
    monkeypatch.setattr(proxies, "WORTH_PIXELS", 1000)


@pytest.fixture
def shelf(studio):
    y, x = np.mgrid[0:320, 0:480]
    waves = Image.fromarray(
        (np.stack([x + y, 3 * x - y, 5 * y], axis=-1) // 4 % 256).astype(np.uint8)
    )
    waves.save(studio.root / "photo.jpg")
    waves.resize((483, 321)).save(studio.root / "odd.jpg")
    waves.convert("L").save(studio.root / "gray.tif")
    waves.convert("CMYK").save(studio.root / "ink.jpg")
    waves.rotate(90, expand=True).save(studio.root / "tall.tif")
    exif = Image.Exif()
    exif[274] = 6
    waves.save(studio.root / "turned.jpg", exif=exif)
    waves.putalpha(Image.radial_gradient("L").resize(waves.size))
    waves.save(studio.root / "cut.png")
    return studio


@pytest.fixture
def decoded(monkeypatch):
    seen: Counter[str] = Counter()
    real = cache.decode

    def counting(path, **how):
        seen[path.name] += 1
        return real(path, **how)

    monkeypatch.setattr(cache, "decode", counting)
    return seen


def sitting(shelf, name, request_="wid=60&op_usm=1,1,2&fmt=png-alpha", **how) -> bytes:
    """What is drawn by a program that was just started."""
    kept = ProxyCache(disk=ProxyFolder(shelf.root / "kept", **how))
    return draw(shelf.plan(name, request_), None, kept).to_rgba()


@pytest.mark.parametrize("name", SOURCES)
def test_the_next_sitting_decodes_nothing_and_draws_the_same(shelf, decoded, name):
    plain = draw(shelf.plan(name, "wid=60&op_usm=1,1,2&fmt=png-alpha")).to_rgba()

    assert sitting(shelf, name) == plain
    decoded.clear()
    assert sitting(shelf, name) == plain
    assert not decoded


def test_each_reduction_has_its_own(shelf, decoded):
    for _ in range(2):
        for width in (30, 60, 61, 120, 240):
            sitting(shelf, "photo.jpg", f"wid={width}")

    assert decoded["photo.jpg"] == len(list((shelf.root / "kept").iterdir())) == 4


def test_a_file_that_changed_is_decoded_again(shelf):
    before = sitting(shelf, "photo.jpg")
    Image.new("RGB", (480, 320), "red").save(shelf.root / "photo.jpg")

    assert (
        sitting(shelf, "photo.jpg")
        == draw(shelf.plan("photo.jpg", "wid=60&fmt=png-alpha")).to_rgba()
        != before
    )


@pytest.mark.parametrize(
    "damage", [lambda data: data[:-1], lambda data: b"", lambda data: b"?" + data[1:]]
)
def test_a_damaged_one_is_as_good_as_none(shelf, decoded, damage):
    plain = sitting(shelf, "photo.jpg")
    (path,) = (shelf.root / "kept").iterdir()
    whole = path.read_bytes()
    path.write_bytes(damage(whole))

    assert sitting(shelf, "photo.jpg") == plain
    assert decoded["photo.jpg"] == 2
    assert path.read_bytes() == whole


def test_the_folder_is_bounded_and_what_was_used_least_lately_goes(shelf):
    sitting(shelf, "photo.jpg")
    (first,) = (shelf.root / "kept").iterdir()
    room = int(first.stat().st_size * 3.5)
    for count, name in enumerate(
        ("odd.jpg", "gray.tif", "ink.jpg", "photo.jpg", "turned.jpg", "tall.tif"), 1
    ):
        for path in (shelf.root / "kept").iterdir():
            os.utime(path, (0, path.stat().st_mtime - 100))
        sitting(shelf, "photo.jpg", max_bytes=room)
        sitting(shelf, name, max_bytes=room)
        kept = list((shelf.root / "kept").iterdir())
        assert sum(path.stat().st_size for path in kept) <= room, count

    assert first in kept


def test_the_last_space_of_the_disk_is_left_to_others(shelf, monkeypatch):
    monkeypatch.setattr(proxies, "SPARE", 1 << 62)
    plain = sitting(shelf, "photo.jpg")

    assert sitting(shelf, "photo.jpg") == plain
    assert not list((shelf.root / "kept").iterdir())


def test_a_folder_that_cannot_be_written_to_is_no_trouble(shelf):
    (shelf.root / "kept").write_text("a file")

    assert sitting(shelf, "photo.jpg") == sitting(shelf, "photo.jpg")


def test_small_files_have_none(shelf, monkeypatch):
    monkeypatch.setattr(proxies, "WORTH_PIXELS", 1_000_000)
    sitting(shelf, "photo.jpg")

    assert not (shelf.root / "kept").exists()
