"""Limits of pixels, memory and time for one source file."""

from __future__ import annotations

from dataclasses import replace

from exportgui.errors import LimitError, SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.refusals import RefusalKind, told
from exportgui.settings import Settings


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits for one source file.

    ``max_pixels`` counts the pixels of all frames or pages together; ``allow_eps`` lets Ghostscript
    run on PostScript; ``deadline`` (seconds) and ``helper_memory`` (bytes of address space) limit
    the helper process; ``memory`` (bytes) is the most that decoding one source may need.
    ``salvage`` is no limit but a permission: the readable part of a damaged file is decoded. So is
    ``camera_previews``: the preview in a camera raw file may be shown in place of its picture.
    """

    max_pixels: int = 300_000_000
    allow_eps: bool = False
    deadline: float = 60.0
    helper_memory: int = 2 << 30
    memory: int = 1_000_000_000
    salvage: bool = False
    camera_previews: bool = False

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

MORE_PIXELS = Message("allow more of them in the settings (max_pixels), or make it smaller")
_MORE_MEMORY = Message("allow more of it, or make the picture smaller")
NO_PIXELS = told(RefusalKind.DAMAGED, Message("the picture has no pixels"))

_PROGRAM = 120_000_000
"""Bytes that the program and its helper process take themselves."""


def check_pixels(width: int, height: int, frames: int, limits: Limits, path: object = None) -> None:
    """Raise `LimitError` when ``frames`` pictures of this size have too many pixels.

    `SourceError` when they have none.
    """
    check_total(width * height * max(frames, 1), limits, path)


def check_total(pixels: int, limits: Limits, path: object = None) -> None:
    """Raise `LimitError` when ``pixels`` is more than allowed, `SourceError` without any."""
    if pixels <= 0:
        raise SourceError(NO_PIXELS, None if path is None else str(path))
    if pixels > limits.max_pixels:
        reason = Message(
            "the picture has {number} megapixels; at most {most} are allowed",
            number=megapixels(pixels),
            most=megapixels(limits.max_pixels),
        )
        reason = told(RefusalKind.MEMORY, reason, MORE_PIXELS)
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
        reason = told(RefusalKind.MEMORY, reason, _MORE_MEMORY)
        raise LimitError(reason, None if path is None else str(path))
