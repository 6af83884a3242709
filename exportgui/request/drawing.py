"""Grammars of layer commands that are more than a row of fields: op_colorize, op_usm, perspective,
size, pathAttr.
"""

from __future__ import annotations

import re
from typing import ClassVar

from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined, verbatim
from exportgui.request.color import ColorField, read_color, write_color
from exportgui.request.fields import INT_MAX, Choice, Field, Flag, Int, MismatchError, Real
from exportgui.request.grammar import Grammar, Row, row
from exportgui.request.values import Color


@dataclass(frozen=True, slots=True)
class ColorizeGrammar(Grammar):
    """``color[,off|norm[,contrast]]``, an RGB colour. Page: r-op-colorize.md."""

    fields: tuple[Field, ...] = (
        ColorField("color"),
        Choice("normalize", ("off", "norm")),
        Real("contrast", 0, 100),
    )

    def read(self, text: str) -> tuple[Color, bool, float]:
        """Colour, whether brightness is compensated, contrast 0…100; raises MismatchError."""
        parts = text.split(",", 8)
        at = next(
            (index for index, part in enumerate(parts) if part.lower() in ("off", "norm")),
            len(parts),
        )
        color = read_color(",".join(parts[:at]))
        if color.space != "rgb":
            raise MismatchError(Message("the colour must be an RGB value"))
        if len(parts) > at + 2:
            raise MismatchError(Message("at most a contrast may follow off or norm"))
        contrast = self.fields[2].read(parts[at + 1]) if len(parts) > at + 1 else 0.0
        return color, at == len(parts) or parts[at].lower() == "norm", contrast

    def format(self, value: tuple[Color, bool, float]) -> str:
        """As short as it can be said."""
        color, normalize, contrast = value
        tail = f",{self.fields[2].write(contrast)}" if contrast else ""
        word = "norm" if normalize else "off"
        return write_color(color) + (f",{word}{tail}" if tail or not normalize else "")

    def describe(self) -> Message:
        """The colour in its RGB forms, then the rest."""
        return joined("", ("r,g,b|RRGGBB[, off|norm[, ", self.fields[2].describe(), "]]"))


@dataclass(frozen=True, slots=True)
class Resampling(Field):
    """``R1``, ``R2``, ``R3`` or ``R3T`` with a jitter of 0…200; case matters. Page:
    r-perspective.md.
    """

    kind: ClassVar[str] = "text"

    def read(self, text: str) -> str:
        """The option; raises MismatchError."""
        jitter = re.fullmatch(r"R3T([0-9]{1,3})", text)
        if text in ("R1", "R2", "R3") or (jitter and int(jitter[1]) <= 200):
            return text
        raise MismatchError(Message("{what} is not one of the choices", what=self.label))

    def describe(self) -> Message:
        """The four forms."""
        return verbatim("R1|R2|R3|R3T0…R3T200")


def usm() -> Row:
    """``amount[,radius[,threshold[,monochrome]]]``. Pages: r-op-usm.md, r-op-usmr.md."""
    return row(
        Real("amount", 0, 5),
        Real("radius", 0, 250),
        Int("threshold", 0, 255),
        Flag("monochrome"),
        required=1,
        defaults=(0.0, 0, False),
    )


def perspective() -> Row:
    """Eight coordinates, clockwise from top left, and an option. Page: r-perspective.md."""
    corners = tuple(Real(f"{axis}{corner}") for corner in (1, 2, 3, 4) for axis in "xy")
    return row(
        *corners,
        Resampling("resOptions"),
        required=8,
        defaults=(None,),
        make=lambda value: (value[:8], value[8]),
        unmake=lambda value: (*value[0], value[1]),
    )


def size() -> Row:
    """Width and height in pixels, 0 for unconstrained. Page: r-size-reference.md."""
    return row(Int("width", 0, INT_MAX), Int("height", 0, INT_MAX))


def _path_attr_check(value: tuple[str, float, float]) -> Message | None:
    _, start, end = value
    if start < end <= start + 1:
        return None
    return Message("the end must be above the start, by at most 1")


def path_attr() -> Row:
    """``direction[,startPos[,endPos]]``. Page: r-pathattr.md."""
    return row(
        Choice("direction", ("norm", "reverse")),
        Real("startPos", 0, 1, open_high=True),
        Real("endPos", 0, 2, open_high=True),
        required=1,
        defaults=(0.0, 1.0),
        check=_path_attr_check,
    )
