"""Colour spaces by code points (CICP, ITU-T H.273), which AVIF, HEIF and PNG may have.

Readings: the curves of BT.709 and its relatives (1, 6, 7, 11, 12, 14, 15) are taken for sRGB's, as
browsers do; unspecified values (2) are sRGB's. A space equal to sRGB needs no profile. PQ and HLG
are mapped to sRGB when the picture is decoded (see `exportgui.media.hdr`).
"""

from __future__ import annotations

from dataclasses import replace

from exportgui.lazy_dataclass import dataclass
from exportgui.media.matrix_profile import (
    BT709,
    SRGB_CURVE,
    Curve,
    Primaries,
    Space,
    gray_profile,
    rgb_profile,
    to_xyz,
)
from exportgui.media.model import Hdr, Header
from exportgui.messages import Message

_SD: Primaries = (0.630, 0.340, 0.310, 0.595, 0.155, 0.070, 0.3127, 0.3290)
SRGB = Space("sRGB", BT709, SRGB_CURVE)

_PRIMARIES: dict[int, tuple[str, Primaries]] = {
    1: ("BT.709", BT709),
    2: ("BT.709", BT709),
    4: ("BT.470 M", (0.67, 0.33, 0.21, 0.71, 0.14, 0.08, 0.310, 0.316)),
    5: ("BT.470 BG", (0.64, 0.33, 0.29, 0.60, 0.15, 0.06, 0.3127, 0.3290)),
    6: ("BT.601", _SD),
    7: ("SMPTE 240M", _SD),
    8: ("Film", (0.681, 0.319, 0.243, 0.692, 0.145, 0.049, 0.310, 0.316)),
    9: ("BT.2020", (0.708, 0.292, 0.170, 0.797, 0.131, 0.046, 0.3127, 0.3290)),
    10: ("XYZ", (1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 1 / 3, 1 / 3)),
    11: ("DCI-P3", (0.680, 0.320, 0.265, 0.690, 0.150, 0.060, 0.314, 0.351)),
    12: ("Display P3", (0.680, 0.320, 0.265, 0.690, 0.150, 0.060, 0.3127, 0.3290)),
    22: ("EBU 3213", (0.630, 0.340, 0.295, 0.605, 0.155, 0.077, 0.3127, 0.3290)),
}
_CURVES: dict[int, tuple[str, Curve]] = {
    **dict.fromkeys((1, 2, 6, 7, 11, 12, 13, 14, 15), ("", SRGB_CURVE)),
    4: (", gamma 2.2", 2.2),
    5: (", gamma 2.8", 2.8),
    8: (", linear", 1.0),
    17: (", gamma 2.6", 2.6),
}
_HDR = {16: "PQ", 18: "HLG"}
_TOLERANCE = 0.005
"""Difference of a chromaticity up to which primaries count as equal."""


@dataclass(frozen=True, slots=True)
class Cicp:
    """Code points of the primaries and of the transfer function."""

    primaries: int
    transfer: int

    @property
    def known(self) -> bool:
        """Whether both code points are supported."""
        return self.primaries in _PRIMARIES and (self.transfer in _CURVES or self.transfer in _HDR)


UNSPECIFIED = Cicp(2, 2)
"""Code points that leave the colour space open."""


def with_cicp(header: Header, cicp: Cicp) -> Header:
    """The header of a picture in the colour space of ``cicp``, in place of any embedded profile."""
    if not cicp.known:
        unknown = Message(
            "the colour space that the file names is not known and is ignored: {detail}",
            detail=f"CICP {cicp.primaries}/{cicp.transfer}",
        )
        return replace(header, warnings=(*header.warnings, unknown))
    name, primaries = _PRIMARIES[cicp.primaries]
    if cicp.transfer in _HDR:
        kind = _HDR[cicp.transfer]
        mapped = Message(
            "the HDR picture ({kind}) is mapped to standard dynamic range (SDR)", kind=kind
        )
        header = replace(header, hdr=Hdr(kind, primaries), warnings=(*header.warnings, mapped))
        return replace(header, icc=_profile(header, SRGB))
    curve_name, curve = _CURVES[cicp.transfer]
    return in_space(header, Space(f"{name}{curve_name}", primaries, curve))


def in_space(header: Header, space: Space) -> Header:
    """The header of a picture in ``space``; ValueError for degenerate primaries."""
    to_xyz(space.primaries)
    same = all(abs(a - b) <= _TOLERANCE for a, b in zip(space.primaries, BT709, strict=True))
    if space.curve == SRGB_CURVE and (same or header.pixel_type == "gray"):
        return replace(header, icc=None)
    return replace(header, icc=_profile(header, space), signalled=rgb_profile(space))


def _profile(header: Header, space: Space) -> bytes:
    return gray_profile(space) if header.pixel_type == "gray" else rgb_profile(space)
