"""Detect files shorter than their own offset tables require, even where one picture is complete."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from PIL import Image

from exportgui.media.damage import CUT_SHORT
from exportgui.messages import Message

_MP_ENTRIES = 0xB002
_HEAD = 1 << 20


def cut_short(path: Path, reach: int) -> tuple[Message, ...]:
    """The warning for a file that ends before byte ``reach``, or none."""
    return (CUT_SHORT,) if reach > path.stat().st_size else ()


def of_image(image: Image.Image) -> tuple[Message, ...]:
    """The warning for an opened file of several pictures: a multi-picture JPEG or an icon."""
    ends = _ENDS.get(image.format or "")
    name = getattr(image, "filename", "")
    return cut_short(Path(os.fsdecode(name)), ends(image)) if ends and name else ()


def _parts(image: Any) -> int:
    """The end of the last picture of a multi-picture JPEG.

    Offsets are relative to the multi-picture block, whose position Pillow does not report; that of
    the first picture is 0.
    """
    with Path(image.filename).open("rb") as file:
        block = file.read(_HEAD).find(b"MPF\0") + 4
    entries = image.mpinfo[_MP_ENTRIES]
    return max(
        (block + one["DataOffset"] + one["Size"] for one in entries if one["DataOffset"]), default=0
    )


def _icons(image: Any) -> int:
    return max((one.offset + one.size for one in image.ico.entry), default=0)


_ENDS = {"MPO": _parts, "ICO": _icons}
