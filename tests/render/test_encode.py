"""Every format's file, read back by an independent reader. Pages: r-is-http-fmt.md,
r-is-http-qlt.md.
"""

import re
import struct
import zlib
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from exportgui.catalog.defaults import Defaults
from exportgui.catalog.folder import FolderResolver
from exportgui.errors import RequestError
from exportgui.render import plan, write
from exportgui.render.colour import srgb_profile
from exportgui.render.encode import EncodeSettings, encode
from exportgui.render.encode.pillow import to_pillow
from exportgui.render.raster import Raster, from_array
from exportgui.request.output_formats import OUTPUTS
from exportgui.request.parsing import parse
from exportgui.request.values import Format

RED = (255, 0, 0)
BLUE = (0, 0, 255)
INKS = {"rgb": [RED, BLUE], "gray": [(200,), (40,)], "cmyk": [(0, 255, 255, 0), (255, 255, 0, 64)]}


def halves(pixel_type="rgb", alpha=False, size=(40, 20)):
    """Left half one colour, right half another; the right half transparent when asked for."""
    width, height = size
    left, right = INKS[pixel_type]
    pixels = np.empty((height, width, len(left)), np.uint8)
    pixels[:, : width // 2] = left
    pixels[:, width // 2 :] = right
    mask = np.full((height, width, 1), 255, np.uint8)
    mask[:, width // 2 :] = 0
    return Raster(from_array(pixels, pixel_type), from_array(mask) if alpha else None, pixel_type)


def noise(size=(256, 256)):
    pixels = np.random.default_rng(1).integers(0, 256, (size[1], size[0], 3), np.uint8)
    return Raster(from_array(pixels, "rgb"), None, "rgb")


def written(raster, path, name, **settings):
    compression = settings.pop("compression", None)
    pixel_type = settings.pop("pixel_type", None)
    encode(raster, path, EncodeSettings(format=Format(name, pixel_type, compression), **settings))
    return path


LOSSLESS = [
    ("png", "rgb", False, "RGB"),
    ("png", "gray", False, "L"),
    ("png-alpha", "rgb", True, "RGBA"),
    ("png-alpha", "gray", True, "LA"),
    ("tif", "rgb", False, "RGB"),
    ("tif", "gray", False, "L"),
    ("tif", "cmyk", False, "CMYK"),
    ("tif-alpha", "rgb", True, "RGBA"),
    ("gif", "rgb", False, "P"),
    ("gif-alpha", "rgb", True, "P"),
    ("png8", "rgb", False, "P"),
    ("png8-alpha", "rgb", True, "P"),
]


@pytest.mark.parametrize(("name", "pixel_type", "alpha", "mode"), LOSSLESS)
def test_lossless_formats_keep_every_value(tmp_path, name, pixel_type, alpha, mode):
    path = written(halves(pixel_type, alpha), tmp_path / "out", name)

    with Image.open(path) as image:
        assert (image.mode, image.size) == (mode, (40, 20))
        pixels = (
            image.convert("RGBA")
            if alpha
            else image.convert({"gray": "L"}.get(pixel_type, pixel_type.upper()))
        )
        left = pixels.getpixel((2, 2))
        right = pixels.getpixel((37, 2))
    wanted = INKS[pixel_type]
    if alpha:
        assert left == (*(wanted[0] * 3)[:3], 255)
        assert right[3] == 0
    else:
        assert [left, right] == [ink if len(ink) > 1 else ink[0] for ink in wanted]


@pytest.mark.parametrize("compression", ["none", "lzw", "zip", "jpeg"])
@pytest.mark.parametrize("pixel_type", ["rgb", "gray", "cmyk"])
def test_tiff_compressions(tmp_path, compression, pixel_type):
    path = written(
        halves(pixel_type), tmp_path / "out.tif", "tif", compression=compression, quality=95
    )

    with Image.open(path) as image:
        assert image.info["compression"] == {
            "none": "raw",
            "lzw": "tiff_lzw",
            "zip": "tiff_adobe_deflate",
        }.get(compression, "jpeg")
        got = np.asarray(image.getpixel((2, 2)), float).ravel()
    assert np.abs(got - INKS[pixel_type][0]).max() <= (0 if compression != "jpeg" else 12)


@pytest.mark.parametrize("pixel_type", ["rgb", "gray", "cmyk"])
def test_jpeg_holds_three_pixel_types(tmp_path, pixel_type):
    path = written(halves(pixel_type), tmp_path / "out.jpg", "jpeg", quality=95)

    with Image.open(path) as image:
        assert (image.format, image.mode) == (
            "JPEG",
            {"rgb": "RGB", "gray": "L", "cmyk": "CMYK"}[pixel_type],
        )
        assert (
            np.abs(np.asarray(image.getpixel((2, 2)), float).ravel() - INKS[pixel_type][0]).max()
            < 6
        )


def test_progressive_and_chroma(tmp_path):
    plain = written(noise(), tmp_path / "a.jpg", "jpeg")
    full = written(noise(), tmp_path / "b.jpg", "jpeg", full_chroma=True)
    progressive = written(noise(), tmp_path / "c.jpg", "pjpeg")

    with Image.open(plain) as image:
        assert "progression" not in image.info
        assert image.layer[0][1:3] == (2, 2)
    with Image.open(full) as image:
        assert image.layer[0][1:3] == (1, 1)
    with Image.open(progressive) as image:
        assert image.info["progression"] == 1


def test_jpeg_size_lowers_quality_until_it_fits(tmp_path):
    free = written(noise(), tmp_path / "free.jpg", "jpeg", quality=90)
    limit = free.stat().st_size // 2000
    fitted = written(noise(), tmp_path / "fitted.jpg", "jpeg", quality=90, jpeg_size=limit)

    assert limit * 900 < fitted.stat().st_size <= limit * 1000
    with pytest.raises(RequestError, match="jpegSize=1: even quality 1"):
        written(noise((512, 512)), tmp_path / "never.jpg", "jpeg", jpeg_size=1)


@pytest.mark.parametrize("name", ["webp", "avif"])
@pytest.mark.parametrize("alpha", [False, True])
def test_modern_formats_lossy_and_lossless(tmp_path, name, alpha):
    suffix = "-alpha" if alpha else ""
    lossy = written(halves(alpha=alpha), tmp_path / "lossy", name + suffix, quality=90)
    exact = written(halves(alpha=alpha), tmp_path / "exact", name + suffix, compression="lossless")

    for path, slack in ((lossy, 12), (exact, 0)):
        with Image.open(path) as image:
            assert image.format == name.upper()
            assert image.mode == ("RGBA" if alpha else "RGB")
            pixel = np.asarray(image.getpixel((3, 3)), int)
        assert np.abs(pixel[:3] - RED).max() <= slack
    assert exact.stat().st_size != lossy.stat().st_size


def test_lossless_modern_formats_are_exact_on_noise(tmp_path):
    source = noise((64, 48))
    for name in ("webp", "avif"):
        with Image.open(written(source, tmp_path / name, name, compression="lossless")) as image:
            assert np.array_equal(np.asarray(image), source.color_array())


@pytest.mark.parametrize("has_alpha", [False, True])
def test_a_large_jpeg2000_is_coded_in_tiles_with_the_same_pixels(tmp_path, monkeypatch, has_alpha):
    monkeypatch.setattr("exportgui.render.encode.jpeg2000._IN_ONE_TILE", 5000)
    monkeypatch.setattr("exportgui.render.encode.jpeg2000._TILE", 64)
    source = noise((150, 90))
    alpha = from_array(np.arange(150 * 90, dtype=np.uint32).reshape(90, 150, 1).astype(np.uint8))
    source = replace(source, alpha=alpha) if has_alpha else source
    written(source, tmp_path / "a.jp2", "jpeg2000", compression="lossless")
    data = (tmp_path / "a.jp2").read_bytes()
    size = data.index(b"\xff\x51") + 22  # XTsiz and YTsiz of the SIZ marker, ISO 15444-1 A.5.1
    assert struct.unpack_from(">II", data, size) == (64, 64)
    with Image.open(tmp_path / "a.jp2") as image:
        read = np.asarray(image)
    assert (read[..., :3] == source.color.numpy()).all()
    assert not has_alpha or (read[..., 3:] == alpha.numpy().reshape(90, 150, 1)).all()


@pytest.mark.parametrize(("width", "height"), [(6001, 4000), (3000, 1), (7, 5000)])
def test_pictures_are_passed_to_pillow_in_strips_with_the_same_pixels(width, height):
    """One is larger than a strip."""
    shades = (np.arange(width * height, dtype=np.uint32) * 7 % 251).astype(np.uint8)
    pixels = np.repeat(shades.reshape(height, width, 1), 3, axis=2)
    assert (np.asarray(to_pillow(Raster(from_array(pixels, "rgb"), None, "rgb"))) == pixels).all()


def test_jpeg_2000_lossless_is_exact(tmp_path):
    source = noise((64, 48))
    exact = written(source, tmp_path / "a.jp2", "jpeg2000", compression="lossless")
    small = written(source, tmp_path / "b.jp2", "jpeg2000", quality=30)

    with Image.open(exact) as image:
        assert image.format == "JPEG2000"
        assert np.array_equal(np.asarray(image), source.color_array())
    assert small.stat().st_size < exact.stat().st_size / 2


@pytest.mark.parametrize(
    ("compression", "marker"), [(None, None), ("zip", b"/FlateDecode"), ("jpeg", b"/DCTDecode")]
)
@pytest.mark.parametrize("pixel_type", ["rgb", "gray", "cmyk"])
def test_pdf_holds_the_pixels(tmp_path, compression, marker, pixel_type):
    path = written(
        halves(pixel_type), tmp_path / "out.pdf", "pdf", compression=compression, dpi=144.0
    )

    data = path.read_bytes()
    assert b"/MediaBox [0 0 20.0000 10.0000]" in data
    assert {"rgb": b"/DeviceRGB", "gray": b"/DeviceGray", "cmyk": b"/DeviceCMYK"}[
        pixel_type
    ] in data
    pixels = halves(pixel_type).color_array().tobytes()
    stream = re.search(rb"/BitsPerComponent 8.*?stream\n(.*?)\nendstream", data, re.DOTALL)
    if marker is None:
        assert pixels in data
    else:
        assert marker in data
    if compression == "zip":
        assert zlib.decompress(stream[1]) == pixels
    if pixel_type == "rgb":
        page = (
            pytest.importorskip("pypdfium2")
            .PdfDocument(path)[0]
            .render(scale=2)
            .to_pil()
            .convert("RGB")
        )
        assert page.size == (40, 20)
        assert np.abs(np.asarray(page.getpixel((3, 10)), int) - RED).max() < 30


def test_eps_is_binary_and_says_its_size(tmp_path):
    path = written(halves("cmyk"), tmp_path / "out.eps", "eps")

    assert halves("cmyk").color_array().tobytes() in path.read_bytes()
    with Image.open(path) as image:
        assert (image.format, image.size, image.mode) == ("EPS", (40, 20), "CMYK")


@pytest.mark.parametrize("name", ["jpeg", "png", "png8", "tif"])
def test_profiles_and_resolution_are_embedded(tmp_path, name):
    path = written(halves(), tmp_path / "out", name, icc=srgb_profile(), dpi=300.0)

    with Image.open(path) as image:
        assert image.info["icc_profile"] == srgb_profile()
        assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)


def test_xmp_is_carried_where_the_format_can(tmp_path):
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta>'

    for name in ("jpeg", "tif"):
        with Image.open(written(halves(), tmp_path / name, name, xmp=xmp)) as image:
            assert xmp in (image.info.get("xmp"), image.tag_v2.get(700) if name == "tif" else None)


def test_forced_colours_come_first_and_bitonal_is_two_colours(tmp_path):
    quantize = ("adaptive", False, 2, ((0, 0, 0), (255, 255, 255)))
    path = written(noise((32, 32)), tmp_path / "two.gif", "gif", quantize=quantize)

    with Image.open(path) as image:
        colours = {color for _, color in image.convert("RGB").getcolors()}
    assert colours == {(0, 0, 0), (255, 255, 255)}


def test_web_palette_uses_only_the_cube(tmp_path):
    path = written(noise((32, 32)), tmp_path / "web.gif", "gif", quantize=("web", False, 256, ()))

    with Image.open(path) as image:
        values = np.asarray(image.convert("RGB"))
    assert set(np.unique(values)) <= {0, 51, 102, 153, 204, 255}


@pytest.mark.parametrize(
    ("bands", "alpha", "mode"),
    [(3, False, "RGB"), (1, False, "L"), (3, True, "RGBA"), (1, True, "LA")],
)
@pytest.mark.parametrize("grain", [2, 256])
def test_png_of_a_photograph_holds_every_value_and_what_belongs_to_it(
    tmp_path, bands, alpha, mode, grain
):
    dice = np.random.default_rng(2)
    slope = np.arange(300)[:, None, None] // 3 + np.arange(500)[None, :, None] // 5
    pixels = (slope + dice.integers(0, grain, (300, 500, bands))).astype(np.uint8)
    mask = from_array(dice.integers(0, 256, (300, 500, 1), np.uint8)) if alpha else None
    kind = "rgb" if bands == 3 else "gray"
    raster = Raster(from_array(pixels, kind), mask, kind)
    icc = srgb_profile() if bands == 3 else None

    path = written(raster, tmp_path / "out.png", "png-alpha" if alpha else "png", icc=icc, dpi=300)

    with Image.open(path) as image:
        image.load()
        assert (image.mode, image.info.get("icc_profile")) == (mode, icc)
        assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)
        got = np.asarray(image).reshape(300, 500, -1)
    assert np.array_equal(got[..., :bands], pixels)
    assert not alpha or np.array_equal(got[..., bands], raster.mask().numpy().reshape(300, 500))


def test_colour_and_alpha_that_came_as_one_are_not_joined_again():
    raster = halves(alpha=True).in_memory()

    assert raster.as_one() is raster.joined.image
    assert raster.flipped("lr").as_one() is not raster.joined.image
    assert raster.opaque().as_one() is raster.color


def weave(rows, columns):
    """Threads of two tones crossing, shaded: what repeats is found again only by searching."""
    over = (rows // 6 + columns // 6) % 2
    shade = 90 + 100 * over + 20 * np.sin(rows / 3) + 20 * np.cos(columns / 3)
    return np.stack([shade, shade * 0.9, shade * 0.8], axis=-1)


def grainy(rows, columns):
    """A smooth ramp with grain."""
    grain = np.random.default_rng(5).normal(0, 5, (*rows.shape, 3))
    return 120 + 80 * np.sin((rows + columns) / 90)[..., None] + grain


@pytest.mark.parametrize("content", [weave, grainy])
def test_a_png_is_hardly_larger_than_a_thorough_search_makes_it(tmp_path, content):
    rows, columns = np.mgrid[0:300, 0:400]
    pixels = np.clip(content(rows, columns), 0, 255).astype(np.uint8)
    Image.fromarray(pixels).save(tmp_path / "thorough.png", compress_level=6)

    path = written(Raster(from_array(pixels, "rgb"), None, "rgb"), tmp_path / "out.png", "png")

    assert path.stat().st_size <= 1.08 * (tmp_path / "thorough.png").stat().st_size
    with Image.open(path) as opened:
        assert (np.asarray(opened) == pixels).all()


BY_JPEG = {("jpeg", "none"), ("pjpeg", ""), ("tif", "jpeg"), ("pdf", "jpeg")}
LOSSY = [
    (row.name, compression)
    for row in OUTPUTS.values()
    if not row.extra
    for compression in row.lossy
]


@pytest.mark.parametrize(("name", "compression"), LOSSY)
def test_the_chroma_of_the_catalog_counts_where_that_of_qlt_does(name, compression, studio):
    """By r-is-http-qlt.md, it is about JPEG encoding."""
    studio.save("noise.png", np.random.default_rng(5).integers(0, 256, (32, 48, 3)))
    request, files = parse(f"fmt={name},,{compression}"), []
    for full in (False, True):
        resolver = FolderResolver(studio.root, defaults=Defaults(jpeg_quality=(80, full)))
        write(plan("noise.png", request, resolver), studio.root / "out")
        files.append((studio.root / "out").read_bytes())
    assert (files[0] != files[1]) == ((name, compression) in BY_JPEG)
