"""Tell animated GIFs from others by their structure, without decoding a pixel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO


def is_animated_gif(path: Path) -> bool:
    """Whether a GIF has a second frame; False for what cannot be read as a GIF."""
    try:
        with path.open("rb") as stream:
            frames = _gif_frames(stream)
            return next(frames, False) and next(frames, False)
    except (OSError, IndexError):
        return False


def _gif_frames(stream: BinaryIO) -> Iterator[bool]:
    """Yield True at every image descriptor, skipping over the pixels between them."""
    header = stream.read(13)
    if len(header) < 13 or header[:3] != b"GIF":
        return
    _skip_palette(stream, header[10])
    while block := stream.read(1):
        if block == b",":
            yield True
            _skip_palette(stream, stream.read(9)[8])
            stream.read(1)
        elif block == b"!":
            stream.read(1)
        else:
            return
        _skip_sub_blocks(stream)


def _skip_palette(stream: BinaryIO, flags: int) -> None:
    if flags & 0x80:
        stream.read(3 << ((flags & 7) + 1))


def _skip_sub_blocks(stream: BinaryIO) -> None:
    while (length := stream.read(1)) and length[0]:
        stream.read(length[0])
