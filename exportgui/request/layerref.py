"""The grammars of ``layer=`` and ``effect=``, which start a segment. Pages: r-layer.md,
r-effect.md.
"""

from __future__ import annotations

from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, marked
from exportgui.request.fields import Field, Int, MismatchError, Text
from exportgui.request.grammar import TOO_MANY, Grammar
from exportgui.request.values import LayerRef

_NUMBER = pattern(r"[+-]?[0-9]+(?:\.[0-9]*)?")
_VARIABLE = pattern(r"\$[A-Za-z0-9_.!-]+\$")
_NO_VARIABLES = marked("variables are not replaced in {command}=")


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
    """The number of an effect layer: below 0 behind, above 0 inside its parent. Page:
    r-effect.md.
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
