"""A format with alpha has the channel that ``image.mask`` tells of, whatever is in it. Pages:
r-props.md, r-is-http-fmt.md ("with alpha channel", "plus key-color transparency").

The judges are Pillow, libvips, and the tools of libavif and libpng where they are installed.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess

import numpy as np
import pytest
import pyvips
from PIL import Image

from exportgui.request.output_formats import OUTPUTS

# Libraries of the optional extras, which the tests' requirements leave out.
NEEDS = {"jpegxr": "imagecodecs", "heic": "pillow_heif"}
WITH_ALPHA = [row for row in OUTPUTS.values() if row.name.endswith("-alpha")]
REQUESTS = [
    f"{row.name},{pixel_type},{compression}".rstrip(",")
    for row in WITH_ALPHA
    for pixel_type in row.pixel_types
    for compression in ("", *row.compressions)
]
# Formats and requests whose replies have no alpha channel; Pillow does not read PDF and EPS.
OPAQUE = [name for name in OUTPUTS if not name.endswith("-alpha") and name not in ("pdf", "eps")]
OPAQUE_REPLIES = [(name, request) for name in OPAQUE for request in ("", "&req=mask")]
OPAQUE_REPLIES += [(row.name, "&req=mask") for row in WITH_ALPHA]


def lacks(fmt):
    """The library that a format needs and that is not installed, "" when nothing is missing."""
    needs = NEEDS.get(fmt.split(",")[0].removesuffix("-alpha"), "")
    return needs if needs and importlib.util.find_spec(needs) is None else ""


def combinations(formats, pictures):
    """Each format with each picture; where a library is missing, its formats are one skipped
    case.
    """
    found = []
    skipped = {}
    for fmt in formats:
        missing = lacks(fmt if isinstance(fmt, str) else fmt[0])
        if missing:
            marks = pytest.mark.skip(reason=f"{missing} is not installed")
            skipped[missing] = pytest.param(fmt, pictures[0], marks=marks)
        else:
            found += [(fmt, picture) for picture in pictures]
    return [*found, *skipped.values()]


def noise(width, height, alpha=255):
    color = np.random.default_rng(7).integers(0, 256, (height, width, 3), np.uint8)
    return np.dstack([color, np.full((height, width), alpha, np.uint8)])


def ramp():
    """As many grays as a palette can have."""
    grays = np.repeat(np.arange(256, dtype=np.uint8)[None], 4, axis=0)
    return np.dstack([grays] * 3)


def half_there():
    pixels = noise(40, 30)
    pixels[:, :20, 3] = 0
    return pixels


# Formats that libvips does not read here.
BY_PILLOW = [
    ".jp2",
]
PICTURES = {
    "one pixel": np.array([[(7, 8, 9)]], np.uint8),
    "flat": np.full((30, 41, 3), 200, np.uint8),
    "256 grays": ramp(),
    "noise": noise(33, 17)[..., :3],
    "noise with alpha": noise(33, 17),
    "half of it there": half_there(),
    "nothing there": noise(20, 10, alpha=0),
}


def read(path):
    """The alpha of a file, None where it has none; where two decoders read the format, they have to
    agree.
    """
    if path.suffix == ".jxr":
        levels = importlib.import_module("imagecodecs").jpegxr_decode(path.read_bytes())
        return levels[..., 3] if levels.shape[2] == 4 else None
    if path.suffix in BY_PILLOW:
        return by_pillow(path)
    image = pyvips.Image.new_from_file(str(path))
    seen = image.numpy()[..., -1] if image.hasalpha() else None
    if image.interpretation != "cmyk":  # Pillow does not know inks with alpha
        other = by_pillow(path)
        assert (seen is None) == (other is None)
        assert seen is None or np.array_equal(seen, other)
    return seen


def by_pillow(path):
    with Image.open(path) as picture:
        return (
            np.asarray(picture.convert("RGBA"))[..., 3] if picture.has_transparency_data else None
        )


def reply(program, tmp_path, name, fmt, request=""):
    """The path of a file and what ``props`` says of it."""
    path = tmp_path / f"out{OUTPUTS[fmt.split(',')[0]].extension}"
    assert program("render", name, f"fmt={fmt}{request}", "--output", path.name) == 0
    assert program("props", name, f"fmt={fmt}{request}") == 0
    return path, dict(line.split("=", 1) for line in program.out.splitlines() if "=" in line)


@pytest.mark.parametrize(("fmt", "name"), combinations(REQUESTS, [*PICTURES]))
def test_a_format_with_alpha_has_the_channel(program, tmp_path, name, fmt):
    pixels = PICTURES[name]
    Image.fromarray(pixels).save(tmp_path / "in.png")

    path, told = reply(program, tmp_path, "in.png", fmt)

    alpha = read(path)
    assert told["image.mask"] == "1"
    assert alpha is not None
    wanted = pixels[..., 3] if pixels.shape[2] == 4 else np.full(pixels.shape[:2], 255)
    assert np.abs(alpha.astype(int) - wanted).max() <= slack(fmt, wanted)


def slack(fmt, alpha):
    """How far alpha may be off: in some lossy files, where it has edges, and by a level in JPEG
    2000.
    """
    family = fmt.split("-")[0]
    if "lossless" in fmt or family not in ("avif", "jpeg2000"):
        return 0
    return 40 if alpha.min() < alpha.max() else int(family == "jpeg2000")


@pytest.mark.parametrize(
    "fmt", ["webp-alpha", "webp-alpha,,lossless", "avif-alpha", "gif-alpha", "png8-alpha"]
)
@pytest.mark.parametrize("name", ["noise", "flat", "256 grays"])
def test_the_channel_changes_no_colour(program, tmp_path, name, fmt):
    Image.fromarray(PICTURES[name]).save(tmp_path / "in.png")

    path, _ = reply(program, tmp_path, "in.png", fmt)
    with Image.open(path) as image:
        with_alpha = np.asarray(image.convert("RGBA"), int)[..., :3]
    path, _ = reply(program, tmp_path, "in.png", fmt.replace("-alpha", ""))
    with Image.open(path) as image:
        without = np.asarray(image.convert("RGB"), int)

    assert np.abs(with_alpha - without).mean() < (2 if fmt == "gif-alpha" else 1e-9)


@pytest.mark.parametrize("fmt", ["webp-alpha", "webp-alpha,,lossless", "gif-alpha", "png8-alpha"])
def test_large_pictures_have_it_too(program, tmp_path, fmt):
    """Beyond some millions of pixels other ways are taken."""
    Image.fromarray(np.tile(ramp(), (510, 8, 1))).save(tmp_path / "in.png")

    path, _ = reply(program, tmp_path, "in.png", fmt)

    assert (read(path) == 255).all()


@pytest.mark.parametrize(
    ("reply_kind", "name"), combinations(OPAQUE_REPLIES, ["noise", "half of it there"])
)
def test_no_other_reply_has_one(program, tmp_path, reply_kind, name):
    fmt, request_ = reply_kind
    Image.fromarray(PICTURES[name]).save(tmp_path / "in.png")

    path, told = reply(program, tmp_path, "in.png", fmt, request_)

    assert told["image.mask"] == "0"
    assert read(path) is None


def test_a_gif_with_alpha_has_255_colours_and_its_key(program, tmp_path):
    """r-is-http-fmt.md: "GIF with 2 to 255 colors plus key-color transparency"."""
    Image.fromarray(ramp()).save(tmp_path / "in.png")

    path, _ = reply(program, tmp_path, "in.png", "gif-alpha", "&quantize=adaptive,off,256")

    with Image.open(path) as image:
        levels = np.unique(np.asarray(image.convert("RGBA"))[..., 0])
        key = image.info["transparency"]
        assert not (np.asarray(image) == key).any()
    assert len(levels) == 255


@pytest.mark.skipif(shutil.which("pngcheck") is None, reason="pngcheck is not installed")
@pytest.mark.parametrize("name", PICTURES)
def test_pngcheck_finds_levels_of_the_entries(program, tmp_path, name):
    Image.fromarray(PICTURES[name]).save(tmp_path / "in.png")

    path, _ = reply(program, tmp_path, "in.png", "png8-alpha")

    told = subprocess.run(
        ["pngcheck", "-v", path], capture_output=True, text=True, check=False
    ).stdout
    assert "chunk tRNS" in told
    assert "No errors detected" in told


@pytest.mark.skipif(shutil.which("avifdec") is None, reason="avifdec is not installed")
@pytest.mark.parametrize("options", ["", "&qlt=10", "&qlt=80,1", ",,lossless"])
@pytest.mark.parametrize("name", PICTURES)
def test_avifdec_finds_alpha_that_is_not_premultiplied(program, tmp_path, name, options):
    Image.fromarray(PICTURES[name]).save(tmp_path / "in.png")

    fmt, _, rest = f"avif-alpha{options}".partition("&")
    path, _ = reply(program, tmp_path, "in.png", fmt, f"&{rest}")

    told = subprocess.run(
        ["avifdec", "--info", path], capture_output=True, text=True, check=True
    ).stdout
    assert "Alpha          : Not premultiplied" in told
    if name not in ("half of it there", "nothing there"):
        assert (read(path) == 255).all()
