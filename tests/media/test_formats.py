"""Each format and pixel mode decodes to the values it was written with."""

from __future__ import annotations

import struct
import zlib

import numpy as np
import pytest
from PIL import Image, ImageCms

from exportgui.errors import LimitError, SourceError
from exportgui.media.decode import decode
from exportgui.media.header import read_header
from exportgui.media.limits import Limits

LOSSLESS = {
    "PNG": {},
    "BMP": {},
    "TIFF": {},
    "WEBP": {"lossless": True, "exact": True},
    "TGA": {},
    "JPEG2000": {},
}
EXTENSIONS = {"JPEG2000": "jp2", "TIFF": "tif"}


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(size, bits, color, rows: bytes, *more: bytes) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", *size, bits, color, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n"
        + head
        + b"".join(more)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def srgb() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


@pytest.mark.parametrize("fmt", LOSSLESS)
def test_rgb_pixels_of_every_format(fmt, shades, saved, samples):
    path = saved(shades, f"a.{EXTENSIONS.get(fmt, fmt.lower())}", format=fmt, **LOSSLESS[fmt])
    assert samples(path) == (np.asarray(shades).tolist(), None)
    header = read_header(path)
    assert (header.format, header.width, header.height, header.pixel_type) == (fmt, 90, 60, "rgb")


@pytest.mark.parametrize("fmt", ["PNG", "TIFF", "WEBP", "TGA", "JPEG2000"])
def test_rgba_pixels_of_every_format(fmt, saved, samples):
    image = Image.new("RGBA", (2, 1), (10, 20, 30, 40))
    image.putpixel((1, 0), (200, 100, 50, 255))
    path = saved(image, f"a.{EXTENSIONS.get(fmt, fmt.lower())}", format=fmt, **LOSSLESS[fmt])
    assert samples(path) == ([[[10, 20, 30], [200, 100, 50]]], [[40, 255]])
    assert read_header(path).has_alpha


@pytest.mark.parametrize("fmt", ["PNG", "BMP", "TIFF", "TGA", "JPEG2000"])
def test_gray_pixels_of_every_format(fmt, saved, samples):
    image = Image.new("L", (2, 1), 7)
    image.putpixel((1, 0), 200)
    path = saved(image, f"a.{EXTENSIONS.get(fmt, fmt.lower())}", format=fmt)
    assert samples(path) == ([[[7], [200]]], None)
    assert read_header(path).pixel_type == "gray"


@pytest.mark.parametrize("fmt", ["PNG", "BMP", "TIFF"])
def test_one_bit_pixels_are_black_and_white(fmt, saved, samples):
    image = Image.new("1", (2, 1), 0)
    image.putpixel((1, 0), 255)
    path = saved(image, f"a.{EXTENSIONS.get(fmt, fmt.lower())}", format=fmt)
    assert read_header(path).bits == 1
    color, _ = samples(path)
    assert np.asarray(color)[0, :, 0].tolist() == [0, 255]


def test_icon_shows_its_largest_picture(saved, samples):
    image = Image.new("RGBA", (64, 64), (10, 20, 30, 255))
    path = saved(image, "a.ico", sizes=[(16, 16), (48, 48)])
    header = read_header(path)
    assert (header.width, header.height, header.has_alpha) == (48, 48, True)
    color, alpha = samples(path)
    assert color[5][5] == [10, 20, 30]
    assert alpha[5][5] == 255


def test_avif_colours(saved, samples):
    color, alpha = samples(
        saved(Image.new("RGBA", (16, 16), (200, 100, 50, 128)), "a.avif", quality=100)
    )
    assert np.abs(np.asarray(color) - (200, 100, 50)).max() <= 2
    assert np.abs(np.asarray(alpha) - 128).max() <= 1


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
@pytest.mark.parametrize("progressive", [False, True])
def test_flat_colours_of_a_jpeg_are_kept(mode, progressive, saved, samples):
    value = {"RGB": (200, 100, 50), "L": 90, "CMYK": (255, 0, 128, 64)}[mode]
    path = saved(Image.new(mode, (16, 16), value), "a.jpg", quality=100, progressive=progressive)
    color, alpha = samples(path)
    wanted = np.atleast_1d(value)
    assert alpha is None
    assert np.abs(np.asarray(color) - wanted).max() <= 1, (
        "full ink is 255, although the file stores it inverted"
    )
    assert read_header(path).pixel_type == {"RGB": "rgb", "L": "gray", "CMYK": "cmyk"}[mode]


@pytest.mark.parametrize(
    ("shrink", "factor"), [(1, 1), (1.99, 1), (2, 2), (3.9, 2), (4, 4), (7.9, 4), (8, 8), (50, 8)]
)
def test_a_jpeg_is_reduced_while_it_is_decoded(shrink, factor, saved):
    path = saved(Image.new("RGB", (640, 480), (200, 100, 50)), "a.jpg", quality=95)
    picture = decode(path, shrink=shrink)
    assert (picture.color.width, picture.color.height) == (640 // factor, 480 // factor)
    assert picture.factor == 1 / factor
    assert np.abs(np.asarray(picture.color(3, 3)) - (200, 100, 50)).max() <= 2


def test_reduction_that_would_shift_edges_is_only_for_who_goes_by_the_span(saved):
    # 333 = 83·4 + 1 = 166·2 + 1: a quarter leaves 1 of 4 pixels out, half leaves 1 of 2.
    path = saved(Image.new("RGB", (336, 333)), "a.jpg")
    assert decode(path, shrink=4).color.width == 336
    assert decode(path, shrink=8).color.width == 84
    spanned = decode(path, shrink=4, spanned=True)
    assert (spanned.color.width, spanned.color.height, spanned.span) == (84, 83, (84, 83.25))


@pytest.mark.parametrize(
    ("fmt", "span"), [("JPEG", (42.5, 32.5)), ("PNG", None), ("TIFF", None), ("WEBP", None)]
)
def test_a_whole_opaque_picture_is_scaled_while_it_streams_in(fmt, span, shades, encoded, put):
    seen = []

    def halved(image, spanned):
        seen.append(spanned)
        return image.shrink(2, 2)

    path = put("a", encoded(fmt, shades.resize((170, 130))))
    kept = decode(path, shrink=4, spanned=True)
    scaled = decode(path, shrink=4, spanned=True, fit=halved)
    assert seen == [span]
    assert scaled.span is None
    assert (scaled.color.numpy() == kept.color.shrink(2, 2).numpy()).all()
    assert decode(path, shrink=4, spanned=True, fit=lambda image, spanned: None).span == kept.span


@pytest.mark.parametrize("options", [{"alpha": True}, {"exif": 6}])
def test_a_picture_with_alpha_or_rotation_is_not_streamed(options, saved, shades):
    exif = Image.Exif()
    exif[0x0112] = options.get("exif", 1)
    path = saved(shades.convert("RGBA") if "alpha" in options else shades, "a.png", exif=exif)
    assert decode(path, fit=lambda image, span: image.shrink(2, 2)).color.width in shades.size


@pytest.mark.parametrize("name", ["a.png", "a.tif"])
@pytest.mark.parametrize(
    ("side", "shrink", "expected"),
    [
        (12, 6.5, [55, 100, 100]),  # four columns, halved twice: three of 40 and one of 100
        (12, 2, [40, 70, 100, 100, 100, 100]),
        (15, 6.5, [64, 100, 100]),  # five columns at once, as it cannot be halved
        (11, 6.5, [40, 40, 40, *[100] * 8]),
    ],
)
def test_blocks_are_averaged_while_streaming(name, side, shrink, expected, saved):
    image = Image.new("L", (side, side), 100)
    image.paste(40, (0, 0, 3, side))
    picture = decode(saved(image, name), shrink=shrink)
    assert picture.color.numpy().reshape(len(expected), -1).tolist() == [expected] * len(expected)


def test_jpeg2000_levels(saved):
    path = saved(Image.new("RGB", (256, 128), (200, 100, 50)), "a.jp2", num_resolutions=3)
    picture = decode(path, shrink=16)
    assert (picture.color.width, picture.color.height) == (64, 32)
    assert picture.color(5, 5) == [200, 100, 50]


@pytest.mark.parametrize(
    ("bits", "color", "rows", "more", "expected"),
    [
        (16, 0, struct.pack(">x3H", 128, 129, 65535), (), ([[[0], [1], [255]]], None)),
        (
            16,
            2,
            struct.pack(">x9H", *range(0, 9 * 257, 257)),
            (),
            ([[[0, 1, 2], [3, 4, 5], [6, 7, 8]]], None),
        ),
        (
            16,
            4,
            struct.pack(">x6H", 0, 0, 257, 129, 65535, 65535),
            (),
            ([[[0], [1], [255]]], [[0, 1, 255]]),
        ),
        (8, 0, b"\0\1\2\3", (chunk(b"tRNS", b"\0\2"),), ([[[1], [2], [3]]], [[255, 0, 255]])),
        (
            16,
            0,
            struct.pack(">x3H", 5, 6, 65535),
            (chunk(b"tRNS", b"\0\6"),),
            ([[[0], [0], [255]]], [[255, 0, 255]]),
        ),
        (
            8,
            2,
            b"\0\1\2\3\4\5\6\7\x08\x09",
            (chunk(b"tRNS", b"\0\4\0\5\0\6"),),
            ([[[1, 2, 3], [4, 5, 6], [7, 8, 9]]], [[255, 0, 255]]),
        ),
        (
            8,
            3,
            b"\0\0\1\2",
            (chunk(b"PLTE", bytes(range(9))), chunk(b"tRNS", b"\x0a\xff")),
            ([[[0, 1, 2], [3, 4, 5], [6, 7, 8]]], [[10, 255, 255]]),
        ),
        (
            2,
            3,
            b"\0\x18",
            (chunk(b"PLTE", bytes(range(9))),),
            ([[[0, 1, 2], [3, 4, 5], [6, 7, 8]]], None),
        ),
    ],
)
def test_png_samples(bits, color, rows, more, expected, put, samples):
    path = put("a.png", png((3, 1), bits, color, rows, *more))
    assert samples(path) == expected
    header = read_header(path)
    assert header.bits == bits
    assert header.has_alpha == (expected[1] is not None)


def test_gif_palette_and_transparency(saved, samples):
    image = Image.new("P", (2, 1))
    image.putpalette([10, 20, 30, 200, 100, 50])
    image.putpixel((1, 0), 1)
    assert samples(saved(image, "a.gif")) == ([[[10, 20, 30], [200, 100, 50]]], None)
    color, alpha = samples(saved(image, "b.gif", transparency=0))
    assert alpha == [[0, 255]]
    assert color[0][1] == [200, 100, 50]


@pytest.mark.parametrize(
    ("name", "options"), [("a.gif", {}), ("a.webp", {"lossless": True}), ("a.png", {})]
)
def test_animation_frames(name, options, saved, samples):
    frames = [Image.new("RGB", (4, 4), color) for color in ((255, 0, 0), (0, 255, 0), (0, 0, 255))]
    path = saved(frames[0], name, save_all=True, append_images=frames[1:], **options)
    assert read_header(path).frames == 3
    assert samples(path)[0][0][0] == [255, 0, 0]
    assert samples(path, page=2)[0][0][0] == [0, 0, 255]
    with pytest.raises(SourceError, match="no page 4"):
        read_header(path, page=3)
    with pytest.raises(LimitError):
        read_header(path, limits=Limits(max_pixels=47))


@pytest.mark.parametrize("mode", ["L", "P", "RGBA"])
def test_later_gif_frames_agree_with_their_header(mode, saved, samples):
    first = Image.linear_gradient("L").resize((8, 8)).convert("RGB").convert(mode)
    later = first.transpose(Image.Transpose.ROTATE_90)
    if mode == "RGBA":
        later.putpixel((0, 0), (0, 0, 0, 0))
    path = saved(first, "a.gif", save_all=True, append_images=[later, first])
    for page in range(3):
        header = read_header(path, page=page)
        picture = decode(path, page=page)
        assert header.pixel_type == picture.pixel_type
    # Gray, so one channel tells it all, whichever type the page has.
    red = [np.asarray(samples(path, page=page)[0])[:, :, 0].tolist() for page in (0, 2)]
    assert red[0] == red[1] == np.asarray(first.convert("RGB"))[:, :, 0].tolist()


def test_multi_picture_jpeg(saved, samples):
    pages = [Image.new("RGB", (16, 16), value) for value in ("black", "white")]
    path = saved(pages[0], "a.mpo", save_all=True, append_images=pages[1:])
    header = read_header(path)
    assert (header.format, header.frames) == ("JPEG", 2)
    assert samples(path)[0][8][8] == [0, 0, 0]
    assert samples(path, page=1)[0][8][8] == [255, 255, 255]


def test_header_holds_resolution_profile_and_xmp(saved):
    profile = srgb()
    path = saved(
        Image.new("RGB", (8, 8)), "a.jpg", dpi=(300, 300), icc_profile=profile, xmp=b"<x:xmpmeta/>"
    )
    header = read_header(path)
    assert (header.dpi, header.icc, header.xmp, header.warnings) == (
        300,
        profile,
        b"<x:xmpmeta/>",
        (),
    )
    assert decode(path).icc == profile


@pytest.mark.parametrize(
    ("mode", "icc", "reason"),
    [("RGB", b"nonsense", "damaged"), ("L", srgb(), ("for RGB pixels, these are gray"))],
)
def test_unusable_profile_is_put_aside_with_a_warning(mode, icc, reason, saved):
    path = saved(Image.new(mode, (8, 8)), "a.jpg", icc_profile=icc)
    header = read_header(path)
    assert header.icc is None
    assert reason in header.warnings[0]
    assert decode(path).icc is None


def test_extension_that_lies(shades, encoded, put, samples):
    assert samples(put("a.jpg", encoded("PNG"))) == (np.asarray(shades).tolist(), None)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("none.jpg", None, "does not exist"),
        ("note.jpg", b"plain text", "not a picture of a known format"),
        ("film.mp4", b"\0\0\0\x18ftypmp42\0\0\0\0isommp42", "not a picture"),
    ],
)
def test_what_is_no_picture(name, data, reason, put, tmp_path):
    path = put(name, data) if data else tmp_path / name
    with pytest.raises(SourceError, match=f"^{name}: .*{reason}"):
        decode(path)


def test_pictures_outlive_the_bytes_they_came_from(saved, shades):
    picture = decode(saved(shades.convert("P"), "a.gif"))
    again = picture.color.copy_memory().numpy()
    assert np.array_equal(again, picture.color.numpy())
    assert np.array_equal(again, np.asarray(shades.convert("P").convert("RGB")))


@pytest.mark.parametrize("name", ["a.png", "a.tif"])
def test_a_huge_picture_with_alpha_is_averaged_by_what_can_be_seen(name, saved, monkeypatch):
    monkeypatch.setattr("exportgui.media.reduce._AFFORDABLE", 10)
    pixels = np.zeros((4, 4, 4), np.uint8)
    pixels[:2, :2] = [[[200, 0, 0, 255], [0, 80, 0, 0]], [[100, 0, 0, 255], [0, 80, 0, 0]]]
    pixels[:2, 2:] = [[[40, 0, 0, 0], [60, 0, 0, 0]], [[40, 0, 0, 0], [60, 0, 0, 0]]]
    pixels[2:, :2] = (10, 20, 30, 255)
    pixels[2:, 2:] = [[[240, 0, 0, 192], [0, 240, 0, 64]], [[240, 0, 0, 192], [0, 240, 0, 64]]]
    picture = decode(saved(Image.fromarray(pixels), name), shrink=2)
    assert picture.color.numpy().tolist() == [
        [[150, 0, 0], [50, 0, 0]],
        [[10, 20, 30], [180, 60, 0]],
    ]
    assert picture.alpha.numpy().tolist() == [[128, 0], [255, 128]]


@pytest.mark.parametrize(("name", "mode"), [("a.gif", "P"), ("a.bmp", "RGB"), ("a.gif", "RGBA")])
def test_a_huge_picture_is_converted_strip_by_strip(name, mode, shades, saved, monkeypatch):
    image = shades.convert(mode)
    if mode == "RGBA":
        image.putalpha(
            Image.linear_gradient("L").resize(image.size).point(lambda value: 255 * (value > 90))
        )
    path = saved(image, name)
    whole = decode(path)
    monkeypatch.setattr("exportgui.media.reduce._AFFORDABLE", 10)
    monkeypatch.setattr("exportgui.media.pillow_pixels.STRIP", 500)
    small = decode(path, shrink=3)
    side = 2 if whole.alpha is None else 3  # halved where it may be, else by the largest factor
    size = 90 // side, 60 // side
    assert (small.color.width, small.color.height, small.factor) == (*size, pytest.approx(1 / side))
    assert (small.alpha is None) == (whole.alpha is None)
    opaque = whole.alpha is None or (
        np.asarray(whole.alpha).reshape(20, 3, 30, 3).min(axis=(1, 3)) == 255
    )
    blocks = (
        np.asarray(whole.color, np.float64)
        .reshape(size[1], side, size[0], side, -1)
        .mean(axis=(1, 3))
    )
    assert (
        np.abs(np.asarray(small.color) - blocks)[opaque if whole.alpha is not None else ...].max()
        <= 1.5
    )
