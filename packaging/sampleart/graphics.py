"""The sample's drawn pictures: two SVG posters, a PDF of two pages, a technical drawing.

A line of SVG that ends in a backslash goes on in the next: the files have it in one.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw

POSTER = (600, 800)


def poster_sun() -> str:
    """An SVG: sun, hills and water in flat shapes."""
    stripes = "".join(
        f'<rect x="{300 - w / 2:.0f}" y="{560 + i * 26}" width="{w:.0f}" height="9" rx="4.5"'
        f' fill="#F6E3C5" opacity="{0.9 - i * 0.1:.2f}"/>'
        for i, w in enumerate((210, 180, 232, 150, 190, 110, 70))
    )
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800" viewBox="0 0 600 800">
<defs>
<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">\
<stop offset="0" stop-color="#23395B"/>\
<stop offset="0.62" stop-color="#C8553D"/>\
<stop offset="1" stop-color="#F2B872"/></linearGradient>
<radialGradient id="sun" cx="0.5" cy="0.42" r="0.6">\
<stop offset="0" stop-color="#FFF3D6"/>\
<stop offset="1" stop-color="#F6C667"/></radialGradient>
<linearGradient id="sea" x1="0" y1="0" x2="0" y2="1">\
<stop offset="0" stop-color="#B5533C"/>\
<stop offset="1" stop-color="#1C2F4A"/></linearGradient>
</defs>
<rect width="600" height="800" fill="#F1E8DA"/>
<g><rect x="40" y="40" width="520" height="720" fill="url(#sky)"/>
<circle cx="300" cy="390" r="128" fill="url(#sun)"/>
<path d="M40 500 C120 430 190 470 250 500 S420 400 560 470 V560 H40 Z" fill="#3D405B"/>
<path d="M40 530 C140 480 240 545 330 520 S500 500 560 525 V570 H40 Z" fill="#23283F"/>
<rect x="40" y="545" width="520" height="215" fill="url(#sea)"/>{stripes}</g>
</svg>
"""


def poster_shapes() -> str:
    """An SVG with a transparent ground: half circles and stalks."""
    colors = ("#264653", "#2A9D8F", "#E9C46A", "#F4A261", "#E76F51", "#8D5B4C")
    parts = []
    for row in range(4):
        for column in range(3):
            color, other = colors[(row * 3 + column) % 6], colors[(row * 2 + column * 5 + 3) % 6]
            x, y, turn = 100 + column * 200, 100 + row * 200, 90 * ((row + column) % 4)
            parts.append(
                f'<g transform="translate({x} {y}) rotate({turn})">'
                f'<path d="M-92 0 A92 92 0 0 1 92 0 Z" fill="{color}"/>'
                f'<path d="M-46 0 A46 46 0 0 0 46 0 Z" fill="{other}"/>'
                '<circle cy="-40" r="17" fill="#FBF6EC"/></g>'
            )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800" viewBox="0 0 600 800">'
        f"{''.join(parts)}</svg>\n"
    )


def lookbook() -> bytes:
    """A PDF with two vector pages, written by hand: shapes only, so it needs no font."""
    pages = [_page_hills(), _page_vases()]
    bodies = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 2 >>",
    ]
    for i, stream in enumerate(pages):
        bodies.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 360 480]"
            f" /Contents {4 + 2 * i} 0 R /Resources << >> >>"
        )
        bodies.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    out, places = "%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(bodies) + 1
    out += (
        f"xref\n0 {size}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {size} /Root 1 0 R >>\n"
        f"startxref\n{len(out)}\n%%EOF\n"
    )
    return out.encode("ascii")


def _fill(color: str) -> str:
    return " ".join(f"{int(color[i : i + 2], 16) / 255:.3f}" for i in (0, 2, 4)) + " rg"


def _page_hills() -> str:
    lines = [_fill("F4EBDD"), "0 0 360 480 re f", _fill("E9A15B"), _disc(245, 345, 52)]
    for i, color in enumerate(("C9CBB3", "9DB0A3", "6F8F8B", "466A70", "274653")):
        y = 300 - i * 58
        lines += [_fill(color), f"0 {y} m 70 {y + 60 - 8 * i} 120 {y + 20 + 9 * i} 190 {y + 12} c"]
        lines += [f"250 {y} 290 {y + 55} 360 {y + 34 - 6 * i} c 360 0 l 0 0 l f"]
    return "\n".join(lines)


def _page_vases() -> str:
    lines = [_fill("23395B"), "0 0 360 480 re f", _fill("2E4A73"), "0 0 360 150 re f"]
    for x, width, height, color in (
        (90, 34, 210, "E9C46A"),
        (180, 46, 150, "E76F51"),
        (268, 30, 250, "A9D2BC"),
    ):
        neck, top, foot = width * 0.38, 95 + height, 95
        lines += [_fill(color), f"{x - width * 0.6:.1f} {foot} m"]
        belly = f"{x - width * 1.5:.1f} {foot + height * 0.45:.1f}"
        shoulder = f"{x - neck:.1f} {foot + height * 0.6:.1f}"
        lines += [f"{belly} {shoulder} {x - neck:.1f} {top} c", f"{x + neck:.1f} {top} l"]
        belly = f"{x + width * 1.5:.1f} {foot + height * 0.45:.1f}"
        shoulder = f"{x + neck:.1f} {foot + height * 0.6:.1f}"
        lines += [f"{shoulder} {belly} {x + width * 0.6:.1f} {foot} c f"]
    return "\n".join(lines)


def _disc(x: float, y: float, r: float) -> str:
    k = r * 0.5523
    return (
        f"{x + r} {y} m"
        f" {x + r} {y + k:.1f} {x + k:.1f} {y + r} {x} {y + r} c"
        f" {x - k:.1f} {y + r} {x - r} {y + k:.1f} {x - r} {y} c"
        f" {x - r} {y - k:.1f} {x - k:.1f} {y - r} {x} {y - r} c"
        f" {x + k:.1f} {y - r} {x + r} {y - k:.1f} {x + r} {y} c f"
    )


def drawing(outline: Sequence[tuple[float, float]]) -> Image.Image:
    """A workshop drawing of a turned piece, black on white, 1 bit."""
    picture = Image.new("1", (900, 1200), 1)
    pen = ImageDraw.Draw(picture)
    scale, middle, ground = 380, 450, 1060
    right = [(middle + r * scale, ground - y * scale) for r, y in outline if r > 0]
    left = [(2 * middle - x, y) for x, y in right]
    pen.line(right, 0, 5, "curve")
    pen.line(left, 0, 5, "curve")
    for (x, y), (a, _) in zip(right, left, strict=True):
        pen.line([(a, y), (x, y)], 0, 1)
    for step in range(40, 1160, 34):
        pen.line([(middle, step), (middle, step + (20 if step // 34 % 2 else 6))], 0, 2)
    for x in (80, 820):
        pen.line([(x, ground), (x, ground - 2.3 * scale)], 0, 2)
        for end, way in ((ground, -1), (ground - 2.3 * scale, 1)):
            pen.polygon([(x, end), (x - 9, end + 26 * way), (x + 9, end + 26 * way)], fill=0)
    for i in range(60):
        start = 120 + i * 11
        pen.line([(start, ground + 8), (start - 26, ground + 40)], 0, 1)
    pen.rectangle([24, 24, 875, 1175], outline=0, width=4)
    return picture


def app_icon() -> str:
    """The program's icon, as SVG: a picture leaving its frame along an arrow."""
    return """\
<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512">
<defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="1">\
<stop offset="0" stop-color="#2E5E86"/>\
<stop offset="1" stop-color="#173450"/></linearGradient>
<clipPath id="frame"><rect x="112" y="128" width="232" height="232" rx="18"/></clipPath></defs>
<rect x="24" y="24" width="464" height="464" rx="104" fill="url(#g)"/>
<rect x="96" y="112" width="264" height="264" rx="30" fill="#F4EBDD"/>
<g clip-path="url(#frame)"><rect x="112" y="128" width="232" height="232" fill="#F6C98A"/>\
<circle cx="194" cy="204" r="40" fill="#E4572E"/>
<path d="M112 318 L190 246 L244 300 L290 262 L344 312 V360 H112 Z" fill="#2A6F7F"/>
<path d="M112 346 L210 292 L300 340 L344 322 V360 H112 Z" fill="#173F4F"/></g>
<path d="M262 330 H374 V286 L452 364 L374 442 V398 H262 Z" \
fill="#FFFFFF" stroke="#173450" stroke-width="20" stroke-linejoin="round"/>
</svg>
"""


def write_pages(folder: Path) -> None:
    """The drawn files that need no pixels of ours."""
    (folder / "poster-sun.svg").write_text(poster_sun(), "utf-8")
    (folder / "poster-shapes.svg").write_text(poster_shapes(), "utf-8")
    (folder / "lookbook.pdf").write_bytes(lookbook())
