"""The commands of a layer: those of its record's Modifier, and sizes in shares of layer 0."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exportgui.render.geometry import Size, share

Values = Mapping[str, Any]


def with_defaults(values: Values, defaults: Values) -> Values:
    """``values``, and those of ``defaults`` that they do not say otherwise, in pixels or in
    shares.
    """
    return {
        **{name: value for name, value in defaults.items() if _twin(name) not in values},
        **values,
    }


def _twin(name: str) -> str:
    """The normalized form of a pixel command, and the other way round."""
    return name.removesuffix("N") if name.endswith("N") else f"{name}N"


def with_absolute_size(values: Values, canvas: Size | None) -> Values:
    """``sizeN=`` in pixels of layer 0 (r-size-reference.md)."""
    if "sizeN" not in values or canvas is None:
        return values
    size = share(values["sizeN"], canvas)
    return {**{name: value for name, value in values.items() if name != "sizeN"}, "size": size}
