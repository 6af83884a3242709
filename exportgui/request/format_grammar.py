"""The grammar of ``fmt=``, and the commands that affect each format. Page: r-is-http-fmt.md."""

from __future__ import annotations

from dataclasses import field
from typing import get_args

from exportgui.errors import UnsupportedError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, marked, verbatim
from exportgui.request.encoding import shown
from exportgui.request.fields import Choice, Field, MismatchError
from exportgui.request.grammar import TOO_MANY, Grammar
from exportgui.request.output_formats import OUTPUTS, SYNONYMS, OutputFormat
from exportgui.request.values import Format, PixelType

RETIRED = frozenset({"swf", "swf-alpha", "swf3", "swf3-alpha", "swf-alpha3", "f4m", "m3u8"})
_RETIRED = marked("the output format {format} is retired and cannot be written")
COMPRESSIONS = ("jpeg", "lossy", "lossless", "lzw", "none", "zip")
_PIXEL_TYPES: tuple[str, ...] = get_args(PixelType)


@dataclass(frozen=True, slots=True)
class FormatGrammar(Grammar):
    """``format[,[pixelType][,[compression]]]`` in the combinations of the page's table."""

    fields: tuple[Field, ...] = field(
        default=(
            Choice("format", tuple(OUTPUTS), tuple(SYNONYMS.items())),
            Choice("pixelType", _PIXEL_TYPES),
            Choice("compression", COMPRESSIONS),
        )
    )

    def read(self, text: str) -> Format:
        """The format.

        Raises MismatchError, and UnsupportedError for the retired streaming and Flash formats.
        """
        parts = text.split(",", len(self.fields) + 1)
        if len(parts) > len(self.fields):
            raise MismatchError(Message(TOO_MANY, number=3))
        if parts[0].lower() in RETIRED:
            raise UnsupportedError(Message(_RETIRED, format=parts[0].lower()))
        output = OUTPUTS[self.fields[0].read(parts[0])]
        pixel_type, compression = (
            field.read(part) if part else None
            for field, part in zip(self.fields[1:], [*parts[1:], "", ""][:2], strict=True)
        )
        if pixel_type and pixel_type not in output.pixel_types:
            reason = Message("not a pixel type of {format}", format=output.name)
            raise MismatchError(reason, verbatim("|".join(output.pixel_types)))
        if compression and compression not in output.compressions:
            reason = Message("not a compression of {format}", format=output.name)
            choices = "|".join(output.compressions)
            allowed = verbatim(choices) if choices else Message("none to be given")
            raise MismatchError(reason, allowed)
        return Format(output.name, pixel_type, compression)

    def parse(self, text: str, command: str = "", column: int | None = None) -> Format:
        """``read`` that raises RequestError with the command, the value and the column."""
        try:
            return Grammar.parse(self, text, command, column)  # type: ignore[no-any-return]
        except UnsupportedError as error:
            raise UnsupportedError(
                error.reason,
                command=command or None,
                value=shown(text),
                allowed=self.describe(),
                column=column,
            ) from None

    def format(self, value: Format) -> str:
        """The text without trailing empty values."""
        return ",".join((value.name, value.pixel_type or "", value.compression or "")).rstrip(",")

    def describe(self) -> Message:
        """The formats, pixel types and compressions."""
        formats, types, compressions = (field.describe() for field in self.fields)
        return verbatim(f"{formats}[,[{types}][,[{compressions}]]]")


def has_effect(output: OutputFormat, fmt: Format, command: str) -> bool:
    """Whether a request command has an effect on this output."""
    if command == "qlt":
        return (fmt.compression or output.usual) in output.lossy
    return command in output.options
