"""PDF pages, SVG drawings and EPS as sources: size, colour, enlargement, refusal. Pages:
r-svg-support.md, r-src.md.
"""

import sys
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from exportgui.catalog.folder import FolderResolver
from exportgui.errors import RequestError, SourceError
from exportgui.media import helper
from exportgui.media.decode import decode
from exportgui.media.limits import Limits
from exportgui.render import draw, plan
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse

NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
RED = (255, 0, 0)
BLUE = (0, 0, 255)
WHITE = (255, 255, 255)
CLEAR = (0, 0, 0, 0)


def svg(body, size=(40, 20)):
    return f'<svg {NS} width="{size[0]}" height="{size[1]}">{body}</svg>'.encode()


HALF_RED = svg('<rect width="20" height="20" fill="red"/>')


def pdf(*contents, box=(72, 36), extra="", trailer=""):
    """A page of ``box`` points for each content stream."""
    count = len(contents)
    kids = " ".join(f"{3 + 2 * i} 0 R" for i in range(count))
    objects = ["<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Count {count}/Kids[{kids}]>>"]
    for i, content in enumerate(contents):
        size = f"0 0 {box[0]} {box[1]}"
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[{size}]/Resources<<>>/Contents {4 + 2 * i} 0 R>>"
        )
        objects.append(f"<</Length {len(content)}>>\nstream\n{content}\nendstream")
    objects += [extra] if extra else []
    data = b"%PDF-1.4\n"
    offsets = []
    for number, text in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n{text}\nendobj\n".encode("latin-1")
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end = (
        f"trailer\n<</Size {len(objects) + 1}/Root 1 0 "
        f"R{trailer}>>\nstartxref\n{len(data)}\n%%EOF\n"
    )
    return data + (head + end).encode("latin-1")


LEFT_RED = "1 0 0 rg 0 0 36 36 re f"
ALL_BLUE = "0 0 1 rg 0 0 72 36 re f"


@pytest.fixture
def drawings(studio):
    """Left half red: ``a.svg`` of 40 × 20 pixels, ``a.pdf`` of 72 × 36 points with a second page in
    blue.
    """
    (studio.root / "a.svg").write_bytes(HALF_RED)
    (studio.root / "a.pdf").write_bytes(pdf(LEFT_RED, ALL_BLUE))
    return studio


class Pages(FolderResolver):
    """Names such as ``a.pdf#2``: the page is that of a record."""

    def find_object(self, object_path):
        name, _, page = object_path.partition("#")
        return replace(super().find_object(name), page=int(page or 1) - 1)


def at(pixels, x, y):
    return tuple(int(part) for part in pixels[y, x])


def test_a_pdf_page_has_150_pixels_an_inch(drawings):
    pixels = drawings.pixels("a.pdf")

    assert pixels.shape == (75, 150, 4)
    assert (at(pixels, 37, 37), at(pixels, 74, 37)) == ((*RED, 255), (*RED, 255))
    assert at(pixels, 75, 37) == (*WHITE, 255)


def test_the_second_page_is_a_picture_of_its_own(drawings):
    made = plan("a.pdf#2", parse("wid=30"), Pages(drawings.root, MacroBook({})))
    reply = draw(made)

    assert (reply.width, reply.height) == (30, 15)
    assert reply.to_rgba() == bytes([*BLUE, 255]) * (30 * 15)


def test_a_page_that_is_not_there(drawings):
    with pytest.raises(SourceError, match="no page 3; the file has 2"):
        plan("a.pdf#3", parse("wid=30"), Pages(drawings.root, MacroBook({})))


@pytest.mark.parametrize(
    ("color", "expected"),
    [
        ("0 1 0 rg", (0, 255, 0)),
        ("0.5 g", (128, 128, 128)),
        ("0 0 0 1 k", (0, 0, 0)),
        ("0 0 0 0 k", (255, 255, 255)),
    ],
)
def test_colours_of_a_page(studio, color, expected):
    (studio.root / "c.pdf").write_bytes(pdf(f"{color} 0 0 72 36 re f"))

    seen = at(studio.pixels("c.pdf", "wid=20"), 10, 5)[:3]
    assert np.abs(np.subtract(seen, expected)).max() <= 36  # press black is not the screen's


def test_an_svg_has_its_own_size_and_a_clear_ground(drawings):
    pixels = drawings.pixels("a.svg", "fmt=png-alpha")

    assert pixels.shape == (20, 40, 4)
    assert (at(pixels, 19, 10), at(pixels, 20, 10)) == ((*RED, 255), CLEAR)


def test_variables_of_the_request_reach_an_svg(studio):
    body = '<rect width="$wide$" height="20" fill="$paint$"/>'
    (studio.root / "v.svg").write_bytes(svg(body))

    pixels = studio.pixels("v.svg", "$wide=10&$paint=%230000ff&fmt=png-alpha")
    assert (at(pixels, 9, 10), at(pixels, 10, 10)) == ((*BLUE, 255), CLEAR)


ENLARGED = [
    "wid=400",
    "scl=0.1",
    "layer=0&size=400,200",
    "scale=10",
    "wid=400&hei=200&fit=stretch,1",
]


@pytest.mark.parametrize("request_", ENLARGED)
def test_an_enlarged_svg_is_drawn_not_blurred(drawings, request_):
    pixels = drawings.pixels("a.svg", f"{request_}&fmt=png-alpha")

    assert pixels.shape == (200, 400, 4)
    assert set(np.unique(pixels[..., 3])) == {0, 255}
    assert (at(pixels, 199, 100), at(pixels, 200, 100)) == ((*RED, 255), CLEAR)


def test_an_enlarged_pdf_is_drawn_not_blurred(drawings):
    pixels = drawings.pixels("a.pdf", "wid=1500")

    assert pixels.shape == (750, 1500, 4)
    assert {tuple(color) for color in pixels[::50].reshape(-1, 4)} == {(*RED, 255), (*WHITE, 255)}


@pytest.mark.parametrize(
    ("name", "crop", "scale"), [("a.svg", "10,0,20,20", 20), ("a.pdf", "50,25,50,50", 8)]
)
def test_a_detail_of_a_drawing_is_sharp_too(drawings, name, crop, scale):
    side = scale * int(crop.rpartition(",")[2])
    pixels = drawings.pixels(name, f"crop={crop}&wid={side}&fmt=png")

    assert pixels.shape == (side, side, 4)
    red = (pixels[..., 1] == 0).sum(axis=1)
    assert set(np.unique(pixels[..., 1])) == {0, 255}
    assert (red == side // 2).all()


def test_a_detail_at_an_odd_scale_lies_where_it_should(drawings):
    pixels = drawings.pixels("a.svg", "crop=10,0,20,20&wid=330&fmt=png")

    assert pixels.shape == (330, 330, 4)
    assert (at(pixels, 160, 100)[:3], at(pixels, 170, 100)[:3]) == (RED, WHITE)


def test_a_natural_size_in_fractions_shows_the_same_part_enlarged(studio):
    (studio.root / "f.svg").write_bytes(
        svg('<rect x="5" width="6" height="20" fill="red"/>', (10.4, 20))
    )

    small, large = (studio.pixels("f.svg", f"{size}fmt=png-alpha") for size in ("", "wid=100&"))
    assert (small.shape, large.shape) == ((20, 10, 4), (200, 100, 4))
    assert (at(large, 49, 9), at(large, 50, 9), at(large, 99, 9)) == (
        CLEAR,
        (*RED, 255),
        (*RED, 255),
    )


def test_a_mask_that_is_a_drawing_is_enlarged_with_its_picture(drawings):
    pixels = drawings.pixels("", "layer=0&src=a.svg&mask=a.svg&wid=400&fmt=png-alpha")

    assert (pixels[..., 3] == 255).sum() == pytest.approx(200 * 200, rel=0.02)


def test_enlarging_keeps_within_the_pixel_limit(drawings):
    picture = decode(drawings.root / "a.svg", shrink=0.01, limits=Limits(max_pixels=20_000))

    assert (picture.color.width, picture.color.height) == (200, 100)
    assert picture.factor == pytest.approx(5.0)
    assert decode(drawings.root / "a.svg", shrink=1e-6).color.width <= 32_767


def test_pictures_have_only_the_pixels_they_have(drawings):
    picture = decode(drawings.root / "quads.png", shrink=0.25)

    assert (picture.color.width, picture.factor) == (40, 1.0)


def test_the_preview_shows_what_the_export_does(drawings):
    large = drawings.pixels("a.svg", "wid=400&fmt=png").astype(int)
    small = drawings.pixels("a.svg", "wid=400&fmt=png", scale=0.5).astype(int)

    assert small.shape == (100, 200, 4)
    assert np.abs(small - large[::2, ::2]).mean() < 2


LOCK = f"<</Filter/Standard/V 1/R 2/O <{'11' * 32}>/U <{'22' * 32}>/P -4>>"
REFUSED = [
    (
        "locked.pdf",
        pdf(LEFT_RED, extra=LOCK, trailer=f"/Encrypt 5 0 R/ID[<{'00' * 16}><{'00' * 16}>]"),
        "password",
    ),
    ("cut.pdf", pdf(LEFT_RED)[:-30], "the end is missing"),
    ("cut.svg", HALF_RED[:-10], "not well-formed XML"),
    (
        "entity.svg",
        b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + HALF_RED,
        "entity",
    ),
    (
        "a.eps",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n",
        ("EPS is off.*settings"),
    ),
]


@pytest.mark.parametrize(("name", "data", "message"), REFUSED, ids=[name for name, _, _ in REFUSED])
def test_refused_drawings_say_why(studio, name, data, message):
    (studio.root / name).write_bytes(data)

    with pytest.raises(SourceError, match=message):
        studio.pixels(name, "wid=20")


@pytest.mark.parametrize("link", ["quads.png", "https://example.invalid/quads.png"])
def test_an_svg_loads_nothing_from_outside(studio, link):
    (studio.root / "x.svg").write_bytes(svg(f'<image xlink:href="{link}" width="40" height="20"/>'))

    assert studio.pixels("x.svg", "wid=80&fmt=png-alpha")[..., 3].max() == 0


def test_a_reply_beyond_the_limit_is_refused_before_it_is_drawn(drawings):
    with pytest.raises(RequestError, match="too large"):
        drawings.plan("a.svg", "wid=90000&hei=90000&fit=stretch,1")


PAINTER = """
options = [word for word in sys.argv if word.startswith(("-g", "-sOutputFile="))]
if options:
    width, height = (int(side) for side in options[0][2:].split("x"))
    row = bytes([255, 0, 0]) * (width // 2) + bytes([255]) * (width - width // 2) * 3
    header = f"P6 {width} {height} 255\\n".encode()
    open(options[1].partition("=")[2], "wb").write(header + row * height)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for Ghostscript is a script")
@pytest.mark.parametrize(("shrink", "width"), [(1.0, 80), (0.5, 160), (0.4, 200)])
def test_an_eps_is_drawn_in_larger_multiples(tmp_path, monkeypatch, shrink, width):
    program = tmp_path / "bin" / "gs"
    program.parent.mkdir()
    program.write_text(f"#!{sys.executable}\nimport sys\n{PAINTER}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=":")
    Image.new("RGB", (40, 20), RED).save(tmp_path / "a.eps")
    helper.shutdown()
    try:
        picture = decode(tmp_path / "a.eps", shrink=shrink, limits=Limits(allow_eps=True))
    finally:
        helper.shutdown()

    assert (picture.color.width, picture.factor) == (width, width / 80)
    assert picture.color(width // 2 - 1, 5) == [255, 0, 0]
    assert picture.color(width // 2, 5) == [255, 255, 255]
