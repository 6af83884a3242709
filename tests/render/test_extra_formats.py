"""HEIC and JPEG XR: refused by the name of their extra without it, exact where lossless. Page:
r-is-http-fmt.md.
"""

import sys

import numpy as np
import pytest
from PIL import Image

from exportgui.errors import UnsupportedError
from exportgui.render.encode import EncodeSettings, encode
from exportgui.render.raster import Raster, from_array
from exportgui.request.values import Format

EXTRAS = [
    ("heic", "pillow_heif", r"^fmt=heic: .*exportgui\[heif\]"),
    ("jpegxr", "imagecodecs", r"^fmt=jpegxr: .*exportgui\[jxr\]"),
    ("jpegxr-alpha,,lossless", "imagecodecs", r"^fmt=jpegxr: .*exportgui\[jxr\]"),
]


@pytest.mark.parametrize(("fmt", "package", "message"), EXTRAS)
def test_without_its_extra_a_format_is_refused_by_the_plan(
    fmt, package, message, studio, monkeypatch
):
    monkeypatch.setitem(sys.modules, package, None)

    with pytest.raises(UnsupportedError, match=message):
        studio.plan("quads.png", f"fmt={fmt}")


def noise(width, height, alpha):
    samples = np.random.default_rng(3).integers(0, 256, (height, width, 4), np.uint8)
    return samples if alpha else samples[..., :3]


def raster(pixels):
    mask = from_array(np.ascontiguousarray(pixels[..., 3:])) if pixels.shape[2] == 4 else None
    return Raster(from_array(np.ascontiguousarray(pixels[..., :3]), "rgb"), mask, "rgb")


def jxr(pixels, path, name="jpegxr", compression=None, **settings):
    codec = pytest.importorskip("imagecodecs", reason="the extra 'jxr' is not installed")
    encode(raster(pixels), path, EncodeSettings(format=Format(name, None, compression), **settings))
    return codec.jpegxr_decode(path.read_bytes())


@pytest.mark.parametrize("size", [(1, 1), (16, 5), (33, 47)])
@pytest.mark.parametrize(("name", "alpha"), [("jpegxr", False), ("jpegxr-alpha", True)])
def test_lossless_jpegxr_keeps_every_value(tmp_path, size, name, alpha):
    pixels = noise(*size, alpha)

    assert np.array_equal(jxr(pixels, tmp_path / "a.jxr", name, "lossless", quality=5), pixels)


@pytest.mark.parametrize("size", [(1, 1), (16, 5), (17, 3), (33, 47)])
@pytest.mark.parametrize("quality", [1, 49, 50, 100])
def test_lossy_jpegxr_has_the_size_and_the_exact_alpha(tmp_path, size, quality):
    pixels = noise(*size, alpha=True)

    seen = jxr(pixels, tmp_path / "a.jxr", "jpegxr-alpha", quality=quality)
    assert seen.shape == pixels.shape
    assert np.array_equal(seen[..., 3], pixels[..., 3])


def test_a_higher_quality_is_closer_and_larger(tmp_path):
    pixels = noise(128, 128, alpha=False)
    errors = []
    sizes = []
    for quality in (20, 60, 95):
        seen = jxr(pixels, tmp_path / "a.jxr", quality=quality)
        errors.append(float(np.abs(seen.astype(int) - pixels).mean()))
        sizes.append((tmp_path / "a.jxr").stat().st_size)

    assert errors == sorted(errors, reverse=True)
    assert sizes == sorted(sizes)
    assert errors[-1] < 2


def test_a_request_is_written_as_jpegxr(studio):
    codec = pytest.importorskip("imagecodecs", reason="the extra 'jxr' is not installed")
    path = studio.write("alpha.png", "fmt=jpegxr-alpha,,lossless")

    assert path.suffix == ".jxr"
    seen = codec.jpegxr_decode(path.read_bytes())
    assert seen.shape == (20, 40, 4)
    assert (tuple(seen[0, 0]), seen[0, 30, 3]) == ((255, 0, 0, 255), 0)


@pytest.mark.parametrize("size", [(1, 1), (33, 47), (64, 64)])
def test_heic_keeps_every_value(tmp_path, size):
    pytest.importorskip("pillow_heif", reason="the extra 'heif' is not installed")
    pixels = noise(*size, alpha=False)
    path = tmp_path / "a.heic"

    encode(raster(pixels), path, EncodeSettings(format=Format("heic", None, "lossless")))
    with Image.open(path) as image:
        assert np.array_equal(np.asarray(image), pixels)
