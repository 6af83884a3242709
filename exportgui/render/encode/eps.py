"""Uncompressed binary Encapsulated PostScript, level 2. Page: r-is-http-fmt.md.

Written here, as Pillow writes hexadecimal digits and no profile. The profile goes where the ICC
specification puts it in EPS, between comments, for the programs that place the picture.
Interpreters paint the device's own colours.
"""

from __future__ import annotations

from pathlib import Path

from exportgui.media.samples import BANDS
from exportgui.render.encode.photoshop_resources import eps_comment, hexadecimal
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster

_SPACES = {"gray": "/DeviceGray", "rgb": "/DeviceRGB", "cmyk": "/DeviceCMYK"}
_POINTS = 72.0
_HEADER = (
    "%!PS-Adobe-3.0 EPSF-3.0\n"
    "%%BoundingBox: 0 0 {right:.0f} {top:.0f}\n"
    "%%HiResBoundingBox: 0 0 {width:.4f} {height:.4f}\n"
    "%%LanguageLevel: 2\n%%DocumentData: Binary\n%%EndComments\n"
)
_PROLOG = b"%%EndProlog\n"
_TRAILER = b"\n%%EndBinary\ngrestore showpage\n%%EOF\n"


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """Write a bounding box of the picture at its print resolution; 72 dpi where none is known."""
    pixels = raster.color.write_to_memory()
    width, height = (
        side * _POINTS / (settings.dpi or _POINTS) for side in (raster.width, raster.height)
    )
    comments = _HEADER.format(
        right=-(-width // 1),
        top=-(-height // 1),
        width=width,
        height=height,
    ).encode()
    setup = (
        f'%ImageData: {raster.width} {raster.height} 8 {BANDS[raster.pixel_type]} 0 1 1 "image"\n'
        f"gsave {width:.4f} {height:.4f} scale {_SPACES[raster.pixel_type]} setcolorspace\n"
    )
    operator = _operator(raster)
    binary = f"%%BeginBinary: {len(operator) + len(pixels) + 1}\n{operator}".encode()
    with path.open("wb") as file:
        # Written piece by piece: other threads stand still while Python joins so many bytes.
        file.writelines((comments, eps_comment(settings.paths), _profile(settings.icc)))
        file.writelines((_PROLOG, setup.encode(), binary, pixels, _TRAILER))


def _operator(raster: Raster) -> str:
    """The dictionary and the operator that paint the binary data after them."""
    width = raster.width
    height = raster.height
    decode = " ".join(["0 1"] * BANDS[raster.pixel_type])
    return (
        f"<< /ImageType 1 /Width {width} /Height {height} /BitsPerComponent 8 /Decode [{decode}]\n"
        f"/ImageMatrix [{width} 0 0 -{height} 0 {height}] /DataSource currentfile >> image\n"
    )


def _profile(icc: bytes | None) -> bytes:
    return (
        hexadecimal("%%BeginICCProfile: (Embedded Profile) -1 Hex", icc, "%%EndICCProfile")
        if icc
        else b""
    )
