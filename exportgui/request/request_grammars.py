"""Grammars of request-wide commands that are more than a row of fields.

These are req, quantize, dpr, cache and pscan.
"""

from __future__ import annotations

from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined
from exportgui.request.fields import Choice, Field, Hex6, Int, MismatchError, Real, Text
from exportgui.request.grammar import Grammar, Row, row

_PROPS = ("text", "javascript", "xml", "json")
_CODED = ("text", "xml", "json")
ENCODINGS = ("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1")
# Request type → its response types, and whether xml may be followed by an encoding.
REQUEST_TYPES: dict[str, tuple[tuple[str, ...], bool]] = {
    "catalogprops": (_PROPS, False),
    "exists": (_PROPS, False),
    "imageprops": (_PROPS, False),
    "imageset": (_PROPS, True),
    "img": ((), False),
    "loadcache": ((), False),
    "map": (_CODED, True),
    "mask": ((), False),
    "mbrSet": (("text", "xml"), True),
    "message": ((), False),
    "props": (_PROPS, False),
    "resolve": ((), False),
    "saveToFile": ((), False),
    "set": (("xml", "json"), True),
    "targets": (_CODED, True),
    "tmb": ((), False),
    "userdata": (_CODED, True),
    "validate": (_PROPS, False),
    "xlate": (_PROPS, False),
    "xmp": ((), False),
}


@dataclass(frozen=True, slots=True)
class ReqGrammar(Grammar):
    """``type[,response type[,encoding]]``. Pages: r-req.md and its neighbours."""

    fields: tuple[Field, ...] = (Choice("type", tuple(REQUEST_TYPES)), Text("options"))

    def read(self, text: str) -> tuple[str, tuple[str, ...]]:
        """The type and its options; raises MismatchError."""
        first, *options = text.split(",", 3)
        kind: str = self.fields[0].read(first)
        replies, coded = REQUEST_TYPES[kind]
        limit = min(len(replies), 1) + (
            1 if coded and options and options[0].lower() == "xml" else 0
        )
        if len(options) > limit:
            raise MismatchError(
                Message(
                    "{request} has too many options (at most {number})",
                    request=f"req={kind}",
                    number=limit,
                )
            )
        fields = (Choice("response type", replies), Choice("encoding", ENCODINGS))
        return kind, tuple(each.read(option) for each, option in zip(fields, options, strict=False))

    def format(self, value: tuple[str, tuple[str, ...]]) -> str:
        """The type, then the options."""
        return ",".join((value[0], *value[1]))


@dataclass(frozen=True, slots=True)
class QuantizeGrammar(Grammar):
    """``type[,dither[,numColors[,colorList]]]``. Page: r-is-http-quantize.md."""

    fields: tuple[Field, ...] = (
        Choice("type", ("adaptive", "web", "mac")),
        Choice("dither", ("diffuse", "off")),
        Int("numColors", 2, 256),
        Hex6("colorList"),
    )

    def read(self, text: str) -> tuple[str, bool, int, tuple[tuple[int, int, int], ...]]:
        """Palette, whether to dither, number of colours, forced colours; raises MismatchError."""
        kind, dither, count, *colors = [
            *text.split(","),
            *("diffuse", "256")[max(0, text.count(",")) :],
        ]
        number: int = self.fields[2].read(count)
        if len(colors) > number:
            raise MismatchError(
                Message(
                    "more colours are listed ({number}) than the palette has ({given})",
                    number=len(colors),
                    given=number,
                )
            )
        forced = tuple(self.fields[3].read(color) for color in colors)
        return self.fields[0].read(kind), self.fields[1].read(dither) == "diffuse", number, forced

    def format(self, value: tuple[str, bool, int, tuple[tuple[int, int, int], ...]]) -> str:
        """The shortest text."""
        kind, dither, number, colors = value
        parts = [
            kind,
            "diffuse" if dither else "off",
            str(number),
            *(self.fields[3].write(color) for color in colors),
        ]
        defaults = [None, "diffuse", "256"]
        while 1 < len(parts) <= 3 and parts[-1] == defaults[len(parts) - 1]:
            parts.pop()
        return ",".join(parts)

    def describe(self) -> Message:
        """The four values; the last may be repeated."""
        palette, dither, count, color = (field.describe() for field in self.fields)
        return joined("", (joined("[, ", (palette, dither, count, color)), "…]]]"))


def _dpr_check(value: tuple[str, float | None]) -> Message | None:
    switch, ratio = value
    if switch == "on" and ratio is None:
        return Message("on needs a ratio")
    if switch != "on" and ratio is not None:
        return Message("off takes no ratio")
    return None


def dpr() -> Row:
    """``off`` or ``on,ratio``; the value is the ratio, 1.0 for off. Page: r-dpr.md."""
    return row(
        Choice("switch", ("off", "on")),
        Real("dprValue", 0, open_low=True),
        required=1,
        defaults=(None,),
        check=_dpr_check,
        make=lambda value: value[1] or 1.0,
        unmake=lambda ratio: ("off", None) if ratio == 1 else ("on", ratio),
    )


def _cache_check(value: tuple[str, str | None]) -> Message | None:
    if value[1] and value[0] not in ("on", "off"):
        return Message("with two values, both are on or off")
    return None


def cache() -> Row:
    """``on|off|validate|update``, or twice ``on|off``; a tuple of one or two words.

    Page: r-is-http-cache.md.
    """
    return row(
        Choice("cacheControl", ("on", "off", "validate", "update")),
        Choice("serverControl", ("on", "off")),
        required=1,
        defaults=(None,),
        check=_cache_check,
        make=lambda value: tuple(word for word in value if word),
        unmake=lambda words: (*words, None)[:2],
    )


def pscan() -> Row:
    """``auto`` or 3, 4, 5 scans. Page: r-pscan.md."""
    return row(
        Choice("scans", ("auto", "3", "4", "5")),
        make=lambda word: word if word == "auto" else int(word),
        unmake=str,
    )
