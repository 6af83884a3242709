"""GIF and PNG8: which colours a file has, and where they are. Page: r-is-http-quantize.md.

What is expected comes from counting colours with numpy, and from Pillow's own quantisation.
"""

import numpy as np
import pytest
from PIL import Image

from exportgui.render.encode import EncodeSettings, encode, error_diffusion, palette
from exportgui.render.raster import Raster, from_array
from exportgui.request.values import Format

OPAQUE = ("gif", "png8")
ALPHA = ("gif-alpha", "png8-alpha")


def written(tmp_path, name, pixels, quantize=("adaptive", True, 256, ())):
    """RGBA of the file that is made of an array of 1, 3 or 4 bands."""
    pixels = np.asarray(pixels, np.uint8)
    alpha = from_array(np.ascontiguousarray(pixels[..., 3:])) if pixels.shape[2] == 4 else None
    color = np.ascontiguousarray(pixels[..., :3])
    kind = "gray" if color.shape[2] == 1 else "rgb"
    if name.endswith("-alpha") and alpha is None:
        alpha = from_array(np.full((*pixels.shape[:2], 1), 255, np.uint8))
    path = tmp_path / "out"
    encode(
        Raster(from_array(color, kind), alpha, kind),
        path,
        EncodeSettings(Format(name), quantize=quantize),
    )
    with Image.open(path) as image:
        assert image.mode in ("P", "L", "1")
        return np.asarray(image.convert("RGBA"))


@pytest.fixture
def large_pictures_begin_early(monkeypatch):
    """A picture of a tenth of the size is worked on as a large one is."""
    monkeypatch.setattr(palette, "_LARGE", 40_000)
    monkeypatch.setattr(palette, "_SAMPLED", 5_000)


@pytest.fixture
def grids_begin_early(monkeypatch):
    monkeypatch.setattr(error_diffusion, "_WORTH_A_GRID", 50_000)


def distinct(pixels):
    levels = np.asarray(pixels, np.uint32)
    packed = np.unique(sum(levels[..., band] << 8 * band for band in range(levels.shape[-1])))
    return {tuple(int(one) >> 8 * band & 255 for band in range(levels.shape[-1])) for one in packed}


def grays(count=256, rows=64):
    ramp = np.linspace(0, 255, count).round().astype(np.uint8)
    return np.repeat(np.broadcast_to(ramp, (rows, count))[..., None], 3, axis=2)


def photo(width=200, height=150, low=0, high=255, grain=8):
    """Slopes and grain: thousands of colours."""
    rows, columns = np.mgrid[0:height, 0:width]
    waves = [np.sin(columns / 90 + rows / 200), np.cos(rows / 70), np.sin((columns + rows) / 150)]
    values = (
        np.stack(waves, -1) * 110
        + 128
        + np.random.default_rng(3).normal(0, grain, (height, width, 3))
    )
    return (low + values.clip(0, 255) / 255 * (high - low)).round().astype(np.uint8)


def mean_square(one, other):
    return np.square(one.astype(float) - other.astype(float)).mean()


def pillows(pixels, count, dither):
    """The same by Pillow: its median cut, and its way of finding colours."""
    image = Image.fromarray(pixels)
    cut = image.quantize(count, Image.Quantize.MEDIANCUT)
    method = Image.Dither.FLOYDSTEINBERG if dither else Image.Dither.NONE
    return np.asarray(image.quantize(palette=cut, dither=method).convert("RGB"))


@pytest.mark.parametrize("dither", [True, False])
@pytest.mark.parametrize("name", [*OPAQUE, *ALPHA])
@pytest.mark.parametrize(
    "pixels",
    [
        grays(),
        grays()[:, 100:103],
        np.array([[(255, 255, 255), (254, 255, 255), (253, 253, 253)]] * 8),
        np.array(
            [[(r * 36, g * 36, b * 64)] * 2 for r in range(8) for g in range(8) for b in range(4)]
        ),
        np.array([[(7, 9, 11)]]),
    ],
    ids=["256 grays", "near grays", "near whites", "256 colours", "one pixel"],
)
def test_no_more_colours_than_asked_for_are_kept_exactly(tmp_path, name, dither, pixels):
    if name == "gif-alpha":
        # "2 to 255 colors plus key-color transparency" (r-is-http-fmt.md)
        pixels = pixels[:255, :255]

    got = written(tmp_path, name, pixels, ("adaptive", dither, 256, ()))

    assert np.array_equal(got[..., :3], pixels)
    assert (got[..., 3] == 255).all()


def test_gray_output_keeps_every_gray(tmp_path):
    got = written(tmp_path, "gif", grays()[..., :1])

    assert np.array_equal(got[..., :3], grays())


def test_few_colours_with_alpha_are_kept_exactly(tmp_path):
    pixels = np.dstack(
        [grays(250), np.broadcast_to(np.arange(250) % 50 * 5 + 5, (64, 250)).astype(np.uint8)]
    )
    pixels[:5] = 0

    got = written(tmp_path, "png8-alpha", pixels)

    assert np.array_equal(got, pixels)


@pytest.mark.parametrize("dither", [True, False])
@pytest.mark.parametrize("count", [2, 5, 64, 100, 200, 255])
def test_as_many_colours_as_asked_for_are_used(tmp_path, dither, count):
    for pixels in (grays(rows=8), photo(100, 75)):
        for name in OPAQUE:
            used = distinct(written(tmp_path, name, pixels, ("adaptive", dither, count, ())))
            assert 0.9 * count <= len(used) <= count


@pytest.mark.parametrize("count", [16, 256])
@pytest.mark.parametrize("dither", [True, False])
@pytest.mark.parametrize(
    "pixels",
    [
        photo(),
        photo(low=100, high=140),
        photo(grain=0),
        grays(256)[:, :, :] // 2 + photo(256, 64) // 2,
    ],
)
def test_a_picture_is_met_at_least_as_well_as_by_pillow(tmp_path, pixels, dither, count):
    got = written(tmp_path, "gif", pixels, ("adaptive", dither, count, ()))[..., :3]

    assert mean_square(got, pixels) <= mean_square(pillows(pixels, count, dither), pixels)


@pytest.mark.usefixtures("large_pictures_begin_early")
def test_a_large_picture_is_met_at_least_as_well_as_by_pillow(tmp_path):
    pixels = photo(240, 180)

    got = written(tmp_path, "png8", pixels)[..., :3]

    assert mean_square(got, pixels) <= mean_square(pillows(pixels, 256, dither=True), pixels)


@pytest.mark.parametrize("name", [*OPAQUE, *ALPHA])
@pytest.mark.parametrize("size", [(200, 100), (300, 200)])
@pytest.mark.parametrize("dither", [True, False])
@pytest.mark.usefixtures("grids_begin_early")
def test_forced_colours_stay_as_they_are(tmp_path, name, size, dither):
    forced = ((255, 255, 255), (253, 253, 253), (1, 2, 3), (0, 0, 0))
    pixels = photo(*size)
    band = size[1] // 8
    for place, color in enumerate(forced):
        pixels[place * band : (place + 1) * band] = color

    got = written(tmp_path, name, pixels, ("adaptive", dither, 40, forced))

    assert np.array_equal(got[: 4 * band - band // 2, :, :3], pixels[: 4 * band - band // 2])
    assert len(distinct(got)) <= 40


@pytest.mark.parametrize("dither", [True, False])
@pytest.mark.usefixtures("large_pictures_begin_early")
def test_forced_colours_stay_as_they_are_in_a_large_picture(tmp_path, dither):
    test_forced_colours_stay_as_they_are(tmp_path, "gif-alpha", (240, 170), dither)


@pytest.mark.parametrize("name", [*OPAQUE, *ALPHA])
def test_forced_colours_alone_make_the_palette(tmp_path, name):
    """The page's own example: a bi-tonal picture."""
    pixels = photo(320, 240)[::3, ::3]

    got = written(tmp_path, name, pixels, ("adaptive", False, 2, ((0, 0, 0), (255, 255, 255))))

    assert distinct(got) == {(0, 0, 0, 255), (255, 255, 255, 255)}
    dark = pixels.astype(int).sum(axis=2) * 2 < 3 * 255
    assert np.array_equal(got[..., 0] == 0, dark)


def test_forced_colours_push_others_out(tmp_path):
    pixels = np.array([[(10, 10, 10), (200, 0, 0), (0, 200, 0)]] * 3)

    got = written(tmp_path, "gif", pixels, ("adaptive", False, 3, ((200, 0, 0), (0, 200, 0))))
    tight = written(tmp_path, "gif", pixels, ("adaptive", False, 2, ((200, 0, 0), (0, 200, 0))))

    assert np.array_equal(got[..., :3], pixels)
    assert distinct(tight[..., :3]) == {(200, 0, 0), (0, 200, 0)}


def soft(width=180, height=120):
    """A photograph that fades out to the right, with nothing left of it in the last third."""
    fade = np.clip(255 - (np.arange(width) - width // 3) * 765 // width, 0, 255)
    return np.dstack(
        [photo(width, height), np.broadcast_to(fade, (height, width)).astype(np.uint8)]
    )


@pytest.mark.parametrize("dither", [True, False])
@pytest.mark.parametrize("count", [16, 64, 256])
def test_what_is_opaque_and_what_is_not_there_stay_so(tmp_path, dither, count):
    pixels = soft()

    got = written(tmp_path, "png8-alpha", pixels, ("adaptive", dither, count, ()))

    assert np.array_equal(got[..., 3] == 255, pixels[..., 3] == 255)
    assert (got[..., 3][pixels[..., 3] == 0] == 0).all()
    assert np.abs(got[..., 3].astype(int) - pixels[..., 3]).mean() < 12
    assert len(distinct(got)) <= min(count + 1, 256)
    if count == 256:
        octree = np.asarray(
            Image.fromarray(pixels).quantize(256, Image.Quantize.FASTOCTREE).convert("RGBA")
        )
        assert mean_square(over(got), over(pixels)) < mean_square(over(octree), over(pixels))


def over(pixels, level=128):
    share = pixels[..., 3:] / 255
    return pixels[..., :3] * share + level * (1 - share)


@pytest.mark.usefixtures("large_pictures_begin_early")
def test_one_soft_pixel_between_those_that_are_sampled_is_seen(tmp_path):
    pixels = np.dstack([photo(150, 100), np.full((100, 150), 255, np.uint8)])
    pixels[51, 73, 3] = 100

    got = written(tmp_path, "png8-alpha", pixels, ("adaptive", False, 256, ()))

    assert abs(int(got[51, 73, 3]) - 100) <= 1
    assert np.count_nonzero(got[..., 3] != 255) == 1


@pytest.mark.parametrize("dither", [True, False])
def test_the_key_begins_below_half_opacity(tmp_path, dither):
    pixels = soft()

    got = written(tmp_path, "gif-alpha", pixels, ("adaptive", dither, 256, ()))

    assert np.array_equal(got[..., 3] == 0, pixels[..., 3] < 128)
    assert len(distinct(got[got[..., 3] == 255])) <= 255


@pytest.mark.parametrize(("kind", "names"), [("web", [*OPAQUE, *ALPHA]), ("mac", OPAQUE)])
def test_palettes_that_are_given_are_kept_to(tmp_path, kind, names):
    cube = np.array(
        [
            [(r, g, b) for r in range(0, 256, 51) for g in range(0, 256, 51)]
            for b in range(0, 256, 51)
        ]
    )
    for name in names:
        for dither in (True, False):
            exact = written(tmp_path, name, cube, (kind, dither, 256, ()))
            assert np.array_equal(exact[..., :3], cube)
            used = distinct(
                written(tmp_path, name, photo(100, 80), (kind, dither, 256, ()))[..., :3]
            )
            assert used <= {tuple(color) for color in cube.reshape(-1, 3).tolist()} | (
                ramps() if kind == "mac" else set()
            )


def ramps():
    levels = [238, 221, 187, 170, 136, 119, 85, 68, 34, 17]
    masks = [(1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 1, 1)]
    return {tuple(level * on for on in mask) for level in levels for mask in masks}


@pytest.mark.parametrize("level", [40, 128, 200])
def test_diffusion_keeps_the_mean_and_off_keeps_flat_areas_flat(tmp_path, level):
    pixels = np.full((120, 120, 3), level, np.uint8)
    bitonal = ((0, 0, 0), (255, 255, 255))

    diffused = written(tmp_path, "gif", pixels, ("adaptive", True, 2, bitonal))[..., :3]
    flat = written(tmp_path, "gif", pixels, ("adaptive", False, 2, bitonal))[..., :3]

    assert abs(diffused.mean() - level) < 2
    for part in (diffused[:60, :60], diffused[60:, 60:]):
        assert abs(part.mean() - level) < 6
    assert distinct(flat) == {(0, 0, 0) if level < 128 else (255, 255, 255)}


@pytest.mark.usefixtures("grids_begin_early")
def test_white_around_a_photograph_stays_white(tmp_path):
    for size in ((200, 150), (260, 195)):
        pixels = photo(*size)
        pixels[: size[1] // 4] = 255
        pixels[size[1] // 4 : size[1] // 3] = (250, 251, 250)
        got = written(tmp_path, "gif", pixels)
        assert (got[: size[1] // 4 - 8, :, :3] == 255).all()
