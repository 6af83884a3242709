"""Grammars of layer commands that are more than a row of fields.

These are layer, effect, op_colorize, op_usm, perspective, size and pathAttr. Pages: r-layer.md,
r-effect.md and those of the commands.
"""

from __future__ import annotations

import re
from typing import ClassVar

from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, joined, marked, verbatim
from exportgui.request.color import ColorField, read_color, write_color
from exportgui.request.fields import INT_MAX, Choice, Field, Flag, Int, MismatchError, Real, Text
from exportgui.request.grammar import TOO_MANY, Grammar, Row, row
from exportgui.request.values import Color, LayerRef

_NUMBER = pattern(r"[+-]?[0-9]+(?:\.[0-9]*)?")
_VARIABLE = pattern(r"\$[A-Za-z0-9_.!@-]+\$")
_NO_VARIABLES = marked("variables are not replaced in {command}=")


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
        """The shortest text."""
        color, normalize, contrast = value
        tail = f",{self.fields[2].write(contrast)}" if contrast else ""
        word = "norm" if normalize else "off"
        return write_color(color) + (f",{word}{tail}" if tail or not normalize else "")

    def describe(self) -> Message:
        """The colour in its RGB forms, then the rest."""
        return joined("", ("r,g,b|RRGGBB[, off|norm[, ", self.fields[2].describe(), "]]"))


@dataclass(frozen=True, slots=True)
class Resampling(Field):
    """``R1``, ``R2``, ``R3`` or ``R3T`` with a jitter of 0…200; case matters (r-perspective.md)."""

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


@dataclass(frozen=True, slots=True)
class LayerGrammar(Grammar):
    """``n|comp[,name]`` or ``name``. Page: r-layer.md."""

    fields: tuple[Field, ...] = (Text("layer"), Text("name"))

    def read(self, text: str) -> LayerRef:
        """The reference; raises MismatchError."""
        parts = text.split(",", 2)
        if len(parts) > 2:
            raise MismatchError(Message(TOO_MANY, number=2))
        if _VARIABLE.search(text):
            raise MismatchError(Message(_NO_VARIABLES, command="layer"))
        name = _layer_name(parts[1]) if len(parts) == 2 else None
        first = parts[0]
        if first.lower() == "comp":
            return LayerRef(None, name, comp=True)
        if _NUMBER.fullmatch(first):
            return LayerRef(Int("n", 0).read(first), name)
        if name is not None:
            raise MismatchError(Message("only a layer number or comp can be given a name"))
        return LayerRef(None, _layer_name(first))

    def format(self, value: LayerRef) -> str:
        """Number or comp, then the name."""
        first = "comp" if value.comp else "" if value.number is None else str(value.number)
        return ",".join(part for part in (first, value.name) if part)

    def describe(self) -> Message:
        """The three forms."""
        return Message("whole number ≥ 0|comp[, name] or name")


def _layer_name(text: str) -> str:
    if not text:
        raise MismatchError(Message("a layer number or name is missing"))
    if text.lower() == "comp" or _NUMBER.fullmatch(text):
        raise MismatchError(Message("{name} cannot be the name of a layer", name=repr(text[:40])))
    return text


@dataclass(frozen=True, slots=True)
class EffectGrammar(Grammar):
    """The number of an effect layer: negative behind its parent, positive inside it.

    Page: r-effect.md.
    """

    fields: tuple[Field, ...] = (Int("n"),)

    def read(self, text: str) -> int:
        """The number; raises MismatchError, also for 0."""
        if _VARIABLE.search(text):
            raise MismatchError(Message(_NO_VARIABLES, command="effect"))
        number: int = self.fields[0].read(text)
        if number == 0:
            raise MismatchError(Message("{what} must not be 0", what=self.fields[0].label))
        return number

    def format(self, value: int) -> str:
        """The number."""
        return str(value)

    def describe(self) -> Message:
        """Any integer but 0."""
        return Message("whole number other than 0")
