"""Typed values of commands: colours, formats, object and layer references, nested requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from exportgui.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from exportgui.request.model import Request

PixelType = Literal["rgb", "gray", "cmyk"]


@dataclass(frozen=True, slots=True)
class Color:
    """A colour in one of the documented notations.

    ``components`` are 0…255 per channel for rgb, gray (as 0…255 too) and cmyk
    (0…255 of ink); ``alpha`` is 0…255. ``source`` is the ``s`` suffix. Page: r-is-http-color.md.
    """

    space: PixelType
    components: tuple[float, ...]
    alpha: float = 255.0
    source: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """``fmt=``: the format's name as the page spells it (``jpg`` becomes ``jpeg``).

    ``name`` ends in ``-alpha`` where that was requested; ``pixel_type`` and ``compression`` are
    None when not given. Page: r-is-http-fmt.md.
    """

    name: str
    pixel_type: PixelType | None = None
    compression: str | None = None

    @property
    def alpha(self) -> bool:
        """Whether the reply keeps its transparency."""
        return self.name.endswith("-alpha")

    @property
    def family(self) -> str:
        """The name without ``-alpha``."""
        return self.name.removesuffix("-alpha")


@dataclass(frozen=True, slots=True)
class ObjectRef:
    """A catalog entry or a file path relative to the catalog's root. Page: r-object.md."""

    path: str


NO_OBJECT = ObjectRef("")
"""The reference of ``src=`` and ``mask=`` without a value."""


@dataclass(frozen=True, slots=True)
class NestedRequest:
    """``is{object?modifiers}``. Page: r-request-nesting-and-embedding.md."""

    path: str
    request: Request


@dataclass(frozen=True, slots=True)
class LayerRef:
    """``layer=``: number (None for comp or a name alone) and optional name. Page: r-layer.md."""

    number: int | None
    name: str | None = None
    comp: bool = False
