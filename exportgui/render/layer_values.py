"""The commands of a layer: those of its record's Modifier, and sizes in shares of layer 0."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exportgui.render.geometry import Size, share

Values = Mapping[str, Any]


def with_defaults(values: Values, defaults: Values) -> Values:
    """``values``, completed by ``defaults``; the pixel and the ``N`` form override each other."""
    return {
        **{name: value for name, value in defaults.items() if _twin(name) not in values},
        **values,
    }


def _twin(name: str) -> str:
    """The normalized form of a pixel command, and the other way round."""
    return name.removesuffix("N") if name.endswith("N") else f"{name}N"


def with_absolute_size(values: Values, canvas: Size | None) -> Values:
    """``values`` with ``sizeN=`` as pixels of layer 0 (r-size-reference.md)."""
    if "sizeN" not in values or canvas is None:
        return values
    return {**without(values, "sizeN"), "size": share(values["sizeN"], canvas)}


def without(values: Values, name: str) -> Values:
    """``values`` without one command."""
    return {key: value for key, value in values.items() if key != name}
