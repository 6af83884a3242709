"""Written pictures have the size that was asked for, by whatever their format tells it."""

from __future__ import annotations

import struct

import pytest

from exportgui.errors import EncodeError
from exportgui.job.publishing.picture_check import check_picture
from exportgui.media.limits import Limits


def box(kind: bytes, *content: bytes) -> bytes:
    """A box of ISO/IEC 14496-12: its length, its kind, its content."""
    data = b"".join(content)
    return struct.pack(">I", 8 + len(data)) + kind + data


def heic(*properties: bytes) -> bytes:
    return (
        box(b"ftyp", b"heic\0\0\0\0mif1heic")
        + box(b"meta", bytes(4), box(b"iprp", box(b"ipco", *properties)))
        + box(b"mdat", bytes(20))
    )


def coded_size(width: int, height: int) -> bytes:
    return box(b"ispe", bytes(4), struct.pack(">II", width, height))


def clean_aperture(width: int, height: int) -> bytes:
    """The part that is shown; each number is a fraction (ISO/IEC 14496-12, 12.1.4)."""
    return box(b"clap", struct.pack(">IIIIiIiI", width, 1, height, 1, -31, 2, -47, 2))


@pytest.mark.parametrize(
    ("properties", "size"),
    [
        ([coded_size(120, 90)], (120, 90)),
        ([coded_size(160, 120), coded_size(120, 90)], (160, 120)),
        # x265 codes no fewer than 64 × 64 pixels.
        ([coded_size(64, 64), clean_aperture(33, 17)], (33, 17)),
    ],
    ids=["its size", "its thumbnail's too", "smaller than it is coded"],
)
def test_a_heic_has_the_size_that_is_shown(tmp_path, properties, size):
    path = tmp_path / "a.heic"
    path.write_bytes(heic(*properties))

    check_picture(path, "heic", *size, Limits())
    with pytest.raises(EncodeError, match="pixels, not"):
        check_picture(path, "heic", size[0] + 1, size[1], Limits())
