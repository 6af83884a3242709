"""Limits of pixels, memory and time for one source file."""

from __future__ import annotations

from dataclasses import replace

from exportgui.errors import LimitError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.settings import Settings


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits for one source file.

    ``max_pixels`` counts the pixels of all frames or pages together; ``allow_eps`` lets Ghostscript
    run on PostScript; ``deadline`` (seconds) and ``helper_memory`` (bytes of address space) limit
    the helper process; ``memory`` (bytes) is the most that decoding one source may need.
    ``salvage`` is no limit but a permission: the readable part of a damaged file is decoded.
    """

    max_pixels: int = 300_000_000
    allow_eps: bool = False
    deadline: float = 60.0
    helper_memory: int = 2 << 30
    memory: int = 1_000_000_000
    salvage: bool = False

    @classmethod
    def of(cls, settings: Settings) -> Limits:
        """The limits in the user's settings."""
        memory = settings.memory_megabytes * 1_000_000
        return cls(
            settings.max_pixels,
            settings.allow_eps,
            helper_memory=max(2 << 30, 2 * memory),
            memory=memory,
        )

    @property
    def strict(self) -> Limits:
        """The same limits without ``salvage``."""
        return replace(self, salvage=False) if self.salvage else self


DEFAULT_LIMITS = Limits()

_PROGRAM = 120_000_000
"""Bytes that the program and its helper process take themselves."""


def check_pixels(width: int, height: int, frames: int, limits: Limits, path: object = None) -> None:
    """Raise `LimitError` when ``frames`` pictures of this size have too many pixels, or none."""
    check_total(width * height * max(frames, 1), limits, path)


def check_total(pixels: int, limits: Limits, path: object = None) -> None:
    """Raise `LimitError` when ``pixels`` is more than allowed, or not positive."""
    if pixels <= 0:
        raise LimitError(Message("the picture has no pixels"), None if path is None else str(path))
    if pixels > limits.max_pixels:
        reason = Message(
            "the picture has {number} megapixels; at most {most} are allowed",
            number=megapixels(pixels),
            most=megapixels(limits.max_pixels),
        )
        raise LimitError(reason, None if path is None else str(path))


def megapixels(pixels: int) -> str:
    """Millions of pixels as text: whole ones with commas, below a thousand with four digits."""
    return f"{pixels / 1e6:,.0f}" if pixels >= 1e9 else f"{pixels / 1e6:.4g}"


def check_memory(needed: float, limits: Limits, path: object = None) -> None:
    """Raise `LimitError` when decoding needs so many bytes at once that the limit is exceeded."""
    whole = needed + min(_PROGRAM, limits.memory / 2)
    if whole > limits.memory:
        reason = Message(
            "decoding it needs about {needed} MB of memory; {allowed} MB are allowed"
            " (settings: memory_megabytes)",
            needed=f"{whole / 1e6:,.0f}",
            allowed=f"{limits.memory / 1e6:,.0f}",
        )
        raise LimitError(reason, None if path is None else str(path))
