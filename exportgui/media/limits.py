"""What a source may cost before it is refused."""

from __future__ import annotations

from dataclasses import replace

from exportgui.errors import LimitError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.settings import Settings


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one source file.

    ``max_pixels`` counts the pixels of every frame or page together; ``allow_eps`` lets Ghostscript
    run on PostScript; ``deadline`` (seconds) and ``helper_memory`` (bytes of address space) bound
    the helper process; ``memory`` (bytes) is what the program may need to decode one source.
    ``salvage`` is not a bound but its opposite: what can be read of a damaged file is taken for the
    whole.
    """

    max_pixels: int = 300_000_000
    allow_eps: bool = False
    deadline: float = 60.0
    helper_memory: int = 2 << 30
    memory: int = 1_000_000_000
    salvage: bool = False

    @classmethod
    def of(cls, settings: Settings) -> Limits:
        """What a person allows."""
        memory = settings.memory_megabytes * 1_000_000
        return cls(
            settings.max_pixels,
            settings.allow_eps,
            helper_memory=max(2 << 30, 2 * memory),
            memory=memory,
        )

    @property
    def strict(self) -> Limits:
        """The same bounds, and no damage taken."""
        return replace(self, salvage=False) if self.salvage else self


DEFAULT_LIMITS = Limits()

_PROGRAM = 120_000_000
"""Bytes that the program and its helper take themselves."""


def check_pixels(width: int, height: int, frames: int, limits: Limits, path: object = None) -> None:
    """Raise `LimitError` when ``frames`` pictures of this size are more than allowed, or none at
    all.
    """
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
    """Millions as people write them: whole ones with commas, below a thousand to four digits."""
    return f"{pixels / 1e6:,.0f}" if pixels >= 1e9 else f"{pixels / 1e6:.4g}"


def check_memory(needed: float, limits: Limits, path: object = None) -> None:
    """Raise `LimitError` when decoding holds so many bytes at once that the program would need more
    than allowed.
    """
    whole = needed + min(_PROGRAM, limits.memory / 2)
    if whole > limits.memory:
        reason = Message(
            "decoding it needs about {needed} MB of memory; {allowed} MB are allowed"
            " (settings: memory_megabytes)",
            needed=f"{whole / 1e6:,.0f}",
            allowed=f"{limits.memory / 1e6:,.0f}",
        )
        raise LimitError(reason, None if path is None else str(path))
