"""Uncompressed binary Encapsulated PostScript, level 2. Page: r-is-http-fmt.md.

A profile goes where the ICC specification puts it in EPS: between comments, in hexadecimal digits,
for the programs that place the picture. Interpreters paint the device's own colours.
"""

from __future__ import annotations

from pathlib import Path

from exportgui.media.samples import BANDS
from exportgui.render.encode.photoshop_resources import eps_comment, hexadecimal
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster

_SPACES = {"gray": "/DeviceGray", "rgb": "/DeviceRGB", "cmyk": "/DeviceCMYK"}
_POINTS = 72.0


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """The bounding box is the picture at its print resolution (72 dpi where none is known)."""
    width, height = (
        side * _POINTS / (settings.dpi or _POINTS) for side in (raster.width, raster.height)
    )
    decode = " ".join(["0 1"] * BANDS[raster.pixel_type])
    pixels = raster.color.write_to_memory()
    header = (
        "%!PS-Adobe-3.0 EPSF-3.0\n"
        f"%%BoundingBox: 0 0 {-(-width // 1):.0f} {-(-height // 1):.0f}\n"
        f"%%HiResBoundingBox: 0 0 {width:.4f} {height:.4f}\n"
        "%%LanguageLevel: 2\n%%DocumentData: Binary\n%%EndComments\n%%EndProlog\n"
        f'%ImageData: {raster.width} {raster.height} 8 {BANDS[raster.pixel_type]} 0 1 1 "image"\n'
        f"gsave {width:.4f} {height:.4f} scale {_SPACES[raster.pixel_type]} setcolorspace\n"
    )
    operator = (
        f"<< /ImageType 1 /Width {raster.width} /Height {raster.height} /BitsPerComponent 8 "
        f"/Decode [{decode}]\n"
        f"/ImageMatrix [{raster.width} 0 0 -{raster.height} 0 {raster.height}] /DataSource "
        "currentfile >> image\n"
    )
    comments, start, rest = header.partition("%%EndComments\n")
    opening = (
        (comments + start).encode()
        + eps_comment(settings.paths)
        + _profile(settings.icc)
        + rest.encode()
    )
    binary = f"%%BeginBinary: {len(operator) + len(pixels) + 1}\n{operator}".encode()
    with path.open("wb") as file:
        # Never put together in memory: no other thread goes on while so many bytes are copied.
        file.writelines((opening, binary, pixels, b"\n%%EndBinary\ngrestore showpage\n%%EOF\n"))


def _profile(icc: bytes | None) -> bytes:
    return (
        hexadecimal("%%BeginICCProfile: (Embedded Profile) -1 Hex", icc, "%%EndICCProfile")
        if icc
        else b""
    )
