"""The output formats and what each can carry: the table of r-is-http-fmt.md, and the grammar of ``fmt=``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import get_args

from exportgui.errors import UnsupportedError
from exportgui.request.fields import Choice, Field, MismatchError
from exportgui.request.grammar import Grammar
from exportgui.request.values import Format, PixelType
from exportgui.request.wording import shown
from exportgui.values import dataclass

_RGB: tuple[PixelType, ...] = ("rgb",)
_GRAY: tuple[PixelType, ...] = ("rgb", "gray")
_ALL: tuple[PixelType, ...] = ("rgb", "gray", "cmyk")
_LOSS = ("lossy", "lossless")
_JPEG = frozenset({"qlt", "jpegSize", "iccEmbed", "xmpEmbed", "pathEmbed"})
_PALETTE = frozenset({"quantize"})
_ICC = frozenset({"iccEmbed"})


@dataclass(frozen=True, slots=True)
class Output:
    """One output format: allowed pixel types and compressions, and the request commands it listens to.

    ``qlt_with`` names the compressions (None: no compression given) under which ``qlt=`` counts.
    """

    name: str
    pixel_types: tuple[PixelType, ...]
    mime: str
    options: frozenset[str] = frozenset()
    compressions: tuple[str, ...] = ()
    qlt_with: tuple[str | None, ...] = (None,)


_TIFF = _ICC | {"qlt", "xmpEmbed", "pathEmbed"}
_QLT = frozenset({"qlt"})
_LOSSY = (None, "lossy")
_OUTPUTS = (
    Output("jpeg", _ALL, "image/jpeg", _JPEG, ("none",), (None, "none")),
    Output("pjpeg", _ALL, "image/jpeg", _JPEG | {"pscan"}),
    Output("png", _GRAY, "image/png", _ICC),
    Output("png-alpha", _GRAY, "image/png", _ICC),
    Output("png8", _RGB, "image/png", _ICC | _PALETTE),
    Output("png8-alpha", _RGB, "image/png", _ICC | _PALETTE),
    Output("gif", _GRAY, "image/gif", _PALETTE),
    Output("gif-alpha", _GRAY, "image/gif", _PALETTE),
    Output("tif", _ALL, "image/tiff", _TIFF, ("none", "lzw", "zip", "jpeg"), ("jpeg",)),
    Output("tif-alpha", _ALL, "image/tiff", _TIFF - _QLT, ("none", "lzw", "zip")),
    Output("webp", _RGB, "image/webp", _QLT, _LOSS, _LOSSY),
    Output("webp-alpha", _RGB, "image/webp", _QLT, _LOSS, _LOSSY),
    Output("avif", _RGB, "image/avif", _QLT, _LOSS, _LOSSY),
    Output("avif-alpha", _RGB, "image/avif", _QLT, _LOSS, _LOSSY),
    Output("jpeg2000", _GRAY, "image/jp2", _QLT, _LOSS, _LOSSY),
    Output("jpeg2000-alpha", _GRAY, "image/jp2", _QLT, _LOSS, _LOSSY),
    Output("jpegxr", _RGB, "image/vnd.ms-photo", _QLT, _LOSS, _LOSSY),
    Output("jpegxr-alpha", _RGB, "image/vnd.ms-photo", _QLT, _LOSS, _LOSSY),
    Output("heic", _RGB, "image/heic", frozenset(), ("lossless",)),
    Output("pdf", _ALL, "application/pdf", _ICC | _QLT, ("none", "zip", "jpeg"), ("jpeg",)),
    Output("eps", _ALL, "image/eps", _ICC | {"pathEmbed"}),
)
OUTPUTS: Mapping[str, Output] = MappingProxyType({output.name: output for output in _OUTPUTS})
SYNONYMS: Mapping[str, str] = MappingProxyType({"jpg": "jpeg", "web-alpha": "webp-alpha"})
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
        """The format; raises MismatchError, and UnsupportedError for the retired streaming and Flash formats."""
        parts = text.split(",", len(self.fields) + 1)
        if len(parts) > len(self.fields):
            raise MismatchError("at most 3 values are allowed")
        if parts[0].lower() in RETIRED:
            raise UnsupportedError(f"the output format {parts[0].lower()} is retired and cannot be written")
        output = OUTPUTS[self.fields[0].read(parts[0])]
        pixel_type, compression = (
            each.read(part) if part else None
            for each, part in zip(self.fields[1:], [*parts[1:], "", ""][:2], strict=True)
        )
        if pixel_type and pixel_type not in output.pixel_types:
            raise MismatchError(f"not a pixel type of {output.name}", "|".join(output.pixel_types))
        if compression and compression not in output.compressions:
            raise MismatchError(
                f"not a compression of {output.name}", "|".join(output.compressions) or "none to be given"
            )
        return Format(output.name, pixel_type, compression)

    def parse(self, text: str, command: str = "", column: int | None = None) -> Format:
        """Like ``read``, as RequestError with the command, the value and the column."""
        try:
            return Grammar.parse(self, text, command, column)  # type: ignore[no-any-return]
        except UnsupportedError as error:
            raise UnsupportedError(
                error.reason, command=command or None, value=shown(text), allowed=self.describe(), column=column
            ) from None

    def format(self, value: Format) -> str:
        """Without trailing empty values."""
        return ",".join((value.name, value.pixel_type or "", value.compression or "")).rstrip(",")

    def describe(self) -> str:
        """The formats, then the other two."""
        return f"{'|'.join(OUTPUTS)}[,[{'|'.join(_PIXEL_TYPES)}][,[{'|'.join(COMPRESSIONS)}]]]"


def listens(output: Output, fmt: Format, command: str) -> bool:
    """Whether a request command means anything for this output."""
    if command == "qlt":
        return "qlt" in output.options and fmt.compression in output.qlt_with
    return command in output.options
