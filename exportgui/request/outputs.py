"""The grammar of ``fmt=``, and which commands count for a format. Page: r-is-http-fmt.md."""

from __future__ import annotations

from dataclasses import field
from typing import get_args

from exportgui.errors import UnsupportedError
from exportgui.lazy_dataclass import dataclass
from exportgui.request.fields import Choice, Field, MismatchError
from exportgui.request.grammar import Grammar
from exportgui.request.output_formats import OUTPUTS, SYNONYMS, OutputFormat
from exportgui.request.values import Format, PixelType
from exportgui.request.wording import shown

RETIRED = frozenset({"swf", "swf-alpha", "swf3", "swf3-alpha", "swf-alpha3", "f4m", "m3u8"})
COMPRESSIONS = ("jpeg", "lossy", "lossless", "lzw", "none", "zip")
_PIXEL_TYPES: tuple[str, ...] = get_args(PixelType)


@dataclass(frozen=True, slots=True)
class FormatGrammar(Grammar):
    """``format[,[pixelType][,[compression]]]``, only in the combinations of the page's table."""

    fields: tuple[Field, ...] = field(
        default=(
            Choice("format", tuple(OUTPUTS), tuple(SYNONYMS.items())),
            Choice("pixelType", _PIXEL_TYPES),
            Choice("compression", COMPRESSIONS),
        )
    )

    def read(self, text: str) -> Format:
        """The format; raises MismatchError, and UnsupportedError for the retired streaming and
        Flash formats.
        """
        parts = text.split(",", len(self.fields) + 1)
        if len(parts) > len(self.fields):
            raise MismatchError("at most 3 values are allowed")
        if parts[0].lower() in RETIRED:
            raise UnsupportedError(
                f"the output format {parts[0].lower()} is retired and cannot be written"
            )
        output = OUTPUTS[self.fields[0].read(parts[0])]
        pixel_type, compression = (
            each.read(part) if part else None
            for each, part in zip(self.fields[1:], [*parts[1:], "", ""][:2], strict=True)
        )
        if pixel_type and pixel_type not in output.pixel_types:
            raise MismatchError(f"not a pixel type of {output.name}", "|".join(output.pixel_types))
        if compression and compression not in output.compressions:
            raise MismatchError(
                f"not a compression of {output.name}",
                "|".join(output.compressions) or ("none to be given"),
            )
        return Format(output.name, pixel_type, compression)

    def parse(self, text: str, command: str = "", column: int | None = None) -> Format:
        """Like ``read``, as RequestError with the command, the value and the column."""
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
        """Without trailing empty values."""
        return ",".join((value.name, value.pixel_type or "", value.compression or "")).rstrip(",")

    def describe(self) -> str:
        """The formats, then the other two."""
        return f"{'|'.join(OUTPUTS)}[,[{'|'.join(_PIXEL_TYPES)}][,[{'|'.join(COMPRESSIONS)}]]]"


def listens(output: OutputFormat, fmt: Format, command: str) -> bool:
    """Whether a request command means anything for this output."""
    if command == "qlt":
        return (fmt.compression or output.usual) in output.lossy
    return command in output.options
