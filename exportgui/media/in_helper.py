"""Decode formats in the helper process whose decoders are risky or hold the interpreter lock."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from exportgui.media import planes
from exportgui.media.limits import Limits
from exportgui.media.model import DecodeOptions, Header, Loaded


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of a file, read in the helper."""
    from exportgui.media import helper  # here, because few files need a process

    return helper.read_header(path, fmt, page, limits)


def decode(path: Path, header: Header, options: DecodeOptions, left: float | None = None) -> Loaded:
    """Planes of a file, decoded in the helper; ``left`` as `planes.from_spool` has it."""
    from exportgui.media import helper

    with helper.decoded(path, header, replace(options, fit=None)) as (spool, orientation):
        return planes.from_spool(spool, header, options.shrink, orientation, left)
