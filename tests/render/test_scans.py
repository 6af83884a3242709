"""``pscan=``: the number of scans of a progressive JPEG. Page: r-pscan.md.

Scans are counted by walking the markers; Pillow and libvips decode, Pillow's own files are the
measure of quality.
"""

import numpy as np
import pytest
import pyvips
from carried import carried, scans
from PIL import Image

from exportgui.render.colour import srgb_profile
from exportgui.render.encode import EncodeSettings, encode
from exportgui.render.raster import Raster, from_array
from exportgui.request.values import Format

BANDS = {"gray": 1, "rgb": 3, "cmyk": 4}


def picture(width, height, kind):
    """Waves with grain."""
    rows, columns = np.mgrid[0:height, 0:width]
    waves = np.stack(
        [128 + 90 * np.sin(columns / (9 + 3 * band) + rows / 17) for band in range(BANDS[kind])], -1
    )
    grain = np.random.default_rng(1).normal(0, 6, waves.shape)
    return (waves + grain).clip(0, 255).astype(np.uint8)


def written(path, pixels, kind, **settings):
    encode(
        Raster(from_array(pixels, kind), None, kind),
        path,
        EncodeSettings(Format("pjpeg"), **settings),
    )
    return path


def decoded(path):
    with Image.open(path) as image:
        assert image.info["progression"] == 1
        return np.asarray(image)


@pytest.mark.parametrize("full_chroma", [True, False])
@pytest.mark.parametrize("size", [(1, 1), (8, 8), (17, 5), (100, 75), (16, 33)])
@pytest.mark.parametrize("count", [3, 4, 5])
@pytest.mark.parametrize("kind", BANDS)
def test_there_are_as_many_scans_as_asked_for(tmp_path, kind, count, size, full_chroma):
    pixels = picture(*size, kind)
    path = written(tmp_path / "a.jpg", pixels, kind, scans=count, quality=100, full_chroma=True)

    found = scans(path.read_bytes())
    assert len(found[0]) == BANDS[kind]
    assert all(len(components) == 1 for components in found[1:])
    for component in found[0]:
        assert 1 + found[1:].count((component,)) == count
    assert np.abs(decoded(path).reshape(pixels.shape).astype(int) - pixels).max() <= 4
    strict = pyvips.Image.new_from_file(str(path), fail_on="warning").copy_memory()
    assert (strict.width, strict.height) == size


@pytest.mark.parametrize("quality", [1, 30, 85, 98])
@pytest.mark.parametrize("full_chroma", [True, False])
@pytest.mark.parametrize("kind", BANDS)
def test_pictures_are_as_good_and_as_small_as_pillows(tmp_path, kind, full_chroma, quality):
    pixels = picture(333, 251, kind)
    settings = {"quality": quality, "full_chroma": full_chroma}
    ours = written(tmp_path / "ours.jpg", pixels, kind, scans=5, **settings)
    theirs = written(tmp_path / "theirs.jpg", pixels, kind, **settings)

    def error(path):
        return np.square(decoded(path).reshape(pixels.shape).astype(float) - pixels).mean()

    assert error(ours) <= 1.02 * error(theirs)
    assert ours.stat().st_size <= 1.05 * theirs.stat().st_size + 400  # more tables


@pytest.mark.parametrize("kind", BANDS)
def test_long_runs_of_nothing(tmp_path, kind):
    """More blocks without detail than one code can count."""
    pixels = np.full((1504, 1504, BANDS[kind]), 77, np.uint8)
    pixels[-1, -1] = 200

    path = written(tmp_path / "a.jpg", pixels, kind, scans=3, full_chroma=True, quality=95)

    got = decoded(path).reshape(pixels.shape).astype(int)
    assert np.abs(got[:1400, :1400] - 77).max() <= 2
    assert len(scans(path.read_bytes())) == 1 + 2 * BANDS[kind]


def test_noise_in_every_coefficient(tmp_path):
    pixels = np.random.default_rng(2).integers(0, 256, (200, 300, 3), np.uint8)

    path = written(tmp_path / "a.jpg", pixels, "rgb", scans=4, quality=100, full_chroma=True)

    assert np.abs(decoded(path).astype(int) - pixels).max() <= 6


def test_size_limit_profile_and_resolution_hold(tmp_path):
    pixels = picture(400, 300, "rgb")
    free = written(tmp_path / "free.jpg", pixels, "rgb", scans=5, quality=90)
    limit = free.stat().st_size // 2000
    path = written(
        tmp_path / "a.jpg",
        pixels,
        "rgb",
        scans=5,
        quality=90,
        jpeg_size=limit,
        icc=srgb_profile(),
        dpi=240.0,
    )

    assert limit * 700 < path.stat().st_size <= limit * 1000
    assert carried(path)["icc"] == srgb_profile()
    assert carried(path)["dpi"] == 240


@pytest.mark.parametrize(
    ("asked", "gray", "colour"), [("pscan=3", 3, 7), ("pscan=4", 4, 10), ("pscan=5", 5, 13)]
)
def test_requests(studio, asked, gray, colour):
    for kind, count in (("gray", gray), ("rgb", colour), ("cmyk", 1 + 4 * (gray - 1))):
        made = studio.plan("quads.png", f"fmt=pjpeg,{kind}&{asked}")
        assert [note for note in made.notes if note.command == "pscan"] == []
        path = studio.write("quads.png", f"fmt=pjpeg,{kind}&{asked}")
        assert len(scans(path.read_bytes())) == count
    plain = studio.write("quads.png", f"fmt=jpeg,gray&{asked}")
    assert len(scans(plain.read_bytes())) == 1
