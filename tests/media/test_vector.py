"""SVG, PDF and EPS: drawn at the size asked for, and closed to what does not belong in a
picture.
"""

from __future__ import annotations

import gzip
import os
import sys
import threading
from pathlib import Path

import pytest
from PIL import Image

from exportgui.errors import LimitError, SourceError
from exportgui.media import helper
from exportgui.media.decode import decode
from exportgui.media.header import read_header
from exportgui.media.limits import Limits

NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
RED = f'<svg {NS} width="40" height="20"><rect width="20" height="20" fill="red"/></svg>'


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="40" height="20"', (40, 20)),
        ('viewBox="0 0 40 20"', (40, 20)),
        ('width="1in" height="72pt"', (96, 96)),
        ('width="50%" height="50%" viewBox="0 0 40 20"', (40, 20)),
        # without a viewBox, CSS Images 3: 300 × 150 for what is not a length
        ("", (300, 150)),
        ('width="200"', (200, 150)),
        ('height="200px"', (300, 200)),
        ('width="100%" height="100%"', (300, 150)),
        ('width="50%" height="90"', (300, 90)),
        ('width="auto" height="calc(1px + 2px)"', (300, 150)),
        ('width="-5" height="10"', (300, 10)),
        ('style="fill:none; width: 30%; height:60px"', (300, 60)),
        ('viewBox="0 0 0 0"', (300, 150)),
        ('viewBox="none"', (300, 150)),
        # lengths of a font: that of browsers has 16 pixels, and half as much for an x
        ('width="10em" height="5em"', (160, 80)),
        ('width="10EX" height="5ch"', (80, 40)),
        ('width="10rem" height="5rem"', (160, 80)),
        ('width="10em" height="5ex" font-size="20"', (200, 50)),
        ('style="font-size:30px;width:10em" height="5rem"', (300, 150)),
        ('width="10em" height="5em" viewBox="0 0 1 1"', (160, 80)),
        ('width="101.6Q" height="50.8q"', (96, 48)),
        # with one, its ratio
        ('viewBox="0 0 40 20" width="80"', (80, 40)),
        ('viewBox="0,0,40,20" height="80"', (160, 80)),
        ('viewBox="-5-5 40 20" width="100%" height="80"', (160, 80)),
        ('viewBox="0 0 40 20" width="100%"', (40, 20)),
    ],
)
def test_an_svg_has_its_natural_size(attributes, size, put):
    path = put("a.svg", f'<svg {NS} {attributes}><rect width="20" height="20"/></svg>'.encode())
    header = read_header(path)
    assert (header.width, header.height, header.has_alpha) == (*size, True)
    assert (decode(path).color.width, decode(path).color.height) == size


@pytest.mark.parametrize("body", ["", '<rect width="500" height="20" fill="red"/>'])
def test_an_svg_without_a_size_ends_where_its_viewport_does(body, put):
    picture = decode(put("a.svg", f"<svg {NS}>{body}</svg>".encode()))
    assert (picture.alpha.width, picture.alpha.height) == (300, 150)
    assert (picture.alpha(299, 10), picture.alpha(299, 30)) == ([255 if body else 0], [0])


@pytest.mark.parametrize(
    "sides", ['width="0"', 'height="0px" viewBox="0 0 9 9"', 'style="width:0"']
)
def test_an_svg_of_no_size_is_not_called_damaged(sides, put):
    with pytest.raises(SourceError, match=r"a.svg: the picture has no pixels"):
        read_header(put("a.svg", f"<svg {NS} {sides}/>".encode()))


def test_lengths_of_a_font_are_the_same_in_a_drawing(put):
    body = '<rect width="1em" height="2ex" fill="red"/>'
    picture = decode(put("a.svg", f'<svg {NS} width="2em" height="4ex">{body}</svg>'.encode()))
    assert (picture.alpha.width, picture.alpha.height) == (32, 32)
    assert [picture.alpha(*at) for at in ((15, 15), (16, 15), (15, 16))] == [[255], [0], [0]]


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_an_svg_is_drawn(pack, put):
    picture = decode(put("a.svg", pack(RED.encode())))
    assert (picture.color(5, 5), picture.alpha(5, 5)) == ([255, 0, 0], [255])
    assert picture.alpha(30, 5) == [0]


def test_svg_is_drawn_smaller(put):
    picture = decode(put("a.svg", RED.encode()), shrink=2)
    assert (picture.color.width, picture.factor) == (20, 0.5)
    assert (picture.alpha(9, 5), picture.alpha(10, 5)) == ([255], [0])


def test_variables_are_put_into_an_svg(put):
    text = (
        f'<svg {NS} width="40" height="20"><rect width="$W$" height="20" '
        'fill="$paint$"/><desc>$none$</desc></svg>'
    )
    path = put("a.svg", text.encode())
    picture = decode(path, svg_variables={"w": "10", "paint": "#00f"})
    assert (picture.color(5, 5), picture.alpha(5, 5), picture.alpha(15, 5)) == (
        [0, 0, 255],
        [255],
        [0],
    )


def test_svg_variables_cannot_add_markup(put):
    path = put(
        "a.svg", f'<svg {NS} width="40" height="20"><g id="$x$"><desc>$x$</desc></g></svg>'.encode()
    )
    value = '"/></desc></g><rect width="40" height="20" fill="red"/>'
    assert decode(path, svg_variables={"x": value}).alpha.max() == 0


def test_svg_entities_of_drawing_programs(put):
    head = (
        '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "x" "http://example.invalid/svg.dtd" '
        '[<!ENTITY paint "red">]>'
    )
    assert decode(put("a.svg", (head + RED.replace('"red"', '"&paint;"')).encode())).color(
        5, 5
    ) == [255, 0, 0]


@pytest.mark.parametrize(
    "entity",
    [
        '<!ENTITY a "x"><!ENTITY b "&a;&a;">',
        '<!ENTITY a SYSTEM "file:///etc/hostname">',
        '<!ENTITY % a "x">',
        f'<!ENTITY a "{"x" * 20_000}">',
    ],
)
def test_svg_entities_that_are_no_plain_text(entity, put):
    path = put("a.svg", f"<!DOCTYPE svg [{entity}]>{RED}".encode())
    with pytest.raises(SourceError, match=r"^a\.svg: .*entity"):
        decode(path)


def test_svg_loads_no_other_file(put, saved):
    picture = saved(Image.new("RGB", (40, 20), "red"), "other.png")
    for reference in ("other.png", picture.as_uri()):
        text = (
            f'<svg {NS} width="40" height="20"><image xlink:href="{reference}" width="40" '
            'height="20"/></svg>'
        )
        assert decode(put("a.svg", text.encode())).alpha.max() == 0


@pytest.mark.parametrize("text", [RED[:60], RED.replace("</svg>", "")])
def test_a_cut_svg_is_refused(text, put):
    with pytest.raises(SourceError, match="not well-formed XML"):
        decode(put("a.svg", text.encode()))


def test_a_cut_svgz_is_refused(put):
    with pytest.raises(SourceError, match="cut short"):
        decode(put("a.svg", gzip.compress(RED.encode())[:-5]))


@pytest.fixture
def pages(saved):
    sheets = [Image.new("RGB", (72, 36), color) for color in ("red", "blue")]
    return saved(sheets[0], "a.pdf", save_all=True, append_images=sheets[1:], resolution=72)


def test_pdf_pages_at_150_pixels_an_inch(pages):
    header = read_header(pages, page=1)
    assert (header.width, header.height, header.frames, header.dpi) == (150, 75, 2, 150)
    picture = decode(pages, page=1)
    assert (picture.color.width, picture.color.height, picture.alpha) == (150, 75, None)
    red, green, blue = picture.color(70, 30)
    assert red < 5
    assert green < 5
    assert blue > 250


def test_pdf_is_drawn_smaller(pages):
    picture = decode(pages, shrink=2.5)
    assert (picture.color.width, picture.color.height, picture.factor) == (60, 30, 0.4)


def test_pdf_limit_counts_the_page(pages):
    assert read_header(pages, limits=Limits(max_pixels=150 * 75)).width == 150
    with pytest.raises(LimitError):
        read_header(pages, limits=Limits(max_pixels=150 * 75 - 1))


def test_a_missing_pdf_page_is_refused(pages):
    with pytest.raises(SourceError, match="no page 3; the file has 2"):
        decode(pages, page=2)


def pdf(objects: list[str], trailer: str) -> bytes:
    body = b"%PDF-1.4\n"
    offsets = []
    for number, text in enumerate(objects, 1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{text}\nendobj\n".encode("latin-1")
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    end = (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f "
        f"\n{table}trailer\n<<{trailer}>>\nstartxref\n{len(body)}\n%%EOF"
    )
    return body + end.encode("latin-1")


SHEET = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 144]/Rotate 90>>",
]


def test_pdf_page_that_is_empty_and_turned(put):
    picture = decode(put("a.pdf", pdf(SHEET, "/Root 1 0 R/Size 4")))
    assert (picture.color.width, picture.color.height) == (300, 150)
    assert picture.color.min() == 255


def test_a_pdf_with_a_password_is_refused(put):
    lock = f"<</Filter/Standard/V 1/R 2/O <{'11' * 32}>/U <{'22' * 32}>/P -4>>"
    path = put(
        "a.pdf",
        pdf([*SHEET, lock], (f"/Root 1 0 R/Size 5/Encrypt 4 0 R/ID[<{'00' * 16}><{'00' * 16}>]")),
    )
    with pytest.raises(SourceError, match="protected by a password"):
        read_header(path)


def test_pdf_whose_tables_form_a_circle(put):
    whole = pdf(SHEET, "/Root 1 0 R/Size 4")
    at = whole.rindex(b"xref\n0")
    with pytest.raises(SourceError, match="circle"):
        read_header(put("a.pdf", pdf(SHEET, f"/Root 1 0 R/Size 4/Prev {at}")))


def test_eps_is_off_until_turned_on(encoded, put):
    path = put("a.eps", encoded("EPS"))
    for reader in (read_header, decode):
        with pytest.raises(SourceError, match="EPS is off"):
            reader(path)


@pytest.fixture
def ghostscript(tmp_path, monkeypatch):
    """Put a stand-in for Ghostscript on the path; it paints everything in one colour."""

    def install(body: str, language: str = sys.executable) -> None:
        program = tmp_path / "bin" / "gs"
        program.parent.mkdir()
        program.write_text(f"#!{language}\n{body}\n", encoding="utf-8")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
        helper.shutdown()

    yield install
    helper.shutdown()


PAINT = """
import sys
options = [word for word in sys.argv if word.startswith(("-g", "-sOutputFile="))]
if options:
    width, height = options[0][2:].split("x")
    data = f"P6 {width} {height} 255\\n".encode() + bytes([10, 20, 30]) * (int(width) * int(height))
    open(options[1].partition("=")[2], "wb").write(data)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")
def test_an_eps_is_drawn_by_ghostscript(ghostscript, encoded, put):
    ghostscript(PAINT)
    path = put("a.eps", encoded("EPS"))
    limits = Limits(allow_eps=True)
    header = read_header(path, limits=limits)
    assert (header.width, header.height, header.pixel_type, header.dpi) == (180, 120, "rgb", 144)
    picture = decode(path, limits=limits)
    assert (picture.color.width, picture.color.height, picture.factor) == (180, 120, 1)
    assert picture.color(7, 7) == [10, 20, 30]


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")
def test_ghostscript_does_not_outlive_the_deadline(
    ghostscript, encoded, put, tmp_path, monkeypatch
):
    mark = tmp_path / "pid"
    begun = tmp_path / "begun"

    class FakeTimer(threading.Timer):
        """Is over as soon as Ghostscript has begun."""

        def run(self):
            while not begun.exists() and not self.finished.wait(0.01):
                pass
            if not self.finished.is_set():
                self.function(*self.args, **self.kwargs)

    script = f"if [ $# -gt 2 ]; then echo $$ > '{mark}'; touch '{begun}'; exec sleep 600; fi"
    ghostscript(script, "/bin/sh")
    path = put("a.eps", encoded("EPS"))
    read_header(path, limits=Limits(allow_eps=True))
    monkeypatch.setattr(threading, "Timer", FakeTimer)
    with pytest.raises(SourceError, match="reading it took more than 599 seconds"):
        decode(path, limits=Limits(allow_eps=True, deadline=599))
    assert ended(int(mark.read_text()))


def ended(pid: int) -> bool:
    """Whether a process is gone; it is given a moment to be collected."""
    for _ in range(6000):
        try:
            os.kill(pid, 0)
            if "Z" in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]:
                return True
        except (ProcessLookupError, FileNotFoundError):
            return True
        threading.Event().wait(0.01)
    return False


def test_heif_says_what_is_missing(put, tmp_path, monkeypatch):
    put("pillow_heif.py", b"raise ImportError")
    monkeypatch.syspath_prepend(tmp_path)
    helper.shutdown()
    path = put("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    with pytest.raises(SourceError, match="optional package heif"):
        read_header(path)
    helper.shutdown()
