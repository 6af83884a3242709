"""The font and colour tables of an RTF text. Pages: r-color-handling.md, r-font-handling.md."""

from __future__ import annotations

from dataclasses import dataclass, field

from exportgui.errors import RequestError
from exportgui.messages import Message
from exportgui.render.text.rtf_keywords import GENERICS
from exportgui.request.color import ALLOWED, read_color
from exportgui.request.fields import MismatchError
from exportgui.request.values import Color

_RGB = ("red", "green", "blue")
_CMYK = ("cyan", "magenta", "yellow", "black")


@dataclass(slots=True)
class FontEntry:
    r"""One row of ``\fonttbl``."""

    name: str = ""
    generic: str = ""
    charset: int = 0


@dataclass(slots=True)
class FontTable:
    """Fonts by number."""

    entries: dict[int, FontEntry] = field(default_factory=dict)
    _current: FontEntry | None = None

    def word(self, word: str, number: int | None) -> None:
        """Read a keyword inside the table."""
        if word == "f":
            self._current = self.entries.setdefault(number or 0, FontEntry())
        elif self._current is not None and word == "fcharset":
            self._current.charset = number or 0
        elif self._current is not None and word in GENERICS:
            self._current.generic = word[1:]

    def text(self, text: str) -> None:
        """Read a name, up to its semicolon."""
        for part in text.partition(";"):
            if part == ";":
                self._current = None
            elif self._current is not None:
                self._current.name = (self._current.name + part).lstrip("@ ")


@dataclass(slots=True)
class ColorTable:
    """RGB or CMYK colours by number; None stands for the default colour."""

    parts: tuple[str, ...]
    colors: list[Color | None] = field(default_factory=list)
    _components: dict[str, int] = field(default_factory=dict)

    def word(self, word: str, number: int | None) -> None:
        """Read a component."""
        if word in self.parts:
            self._components[word] = number or 0

    def text(self, text: str) -> None:
        """End an entry at each semicolon."""
        for _ in range(text.count(";")):
            self.colors.append(self._color() if self._components else None)
            self._components.clear()

    def _color(self) -> Color:
        values = [self._components.get(name, 0) for name in self.parts]
        if self.parts == _RGB:
            return Color("rgb", tuple(float(min(max(value, 0), 255)) for value in values))
        return Color("cmyk", tuple(min(max(value, 0), 100) * 255 / 100 for value in values))


@dataclass(slots=True)
class ServerColorTable:
    r"""``\iscolortbl``: colours in the notation of ``color=``."""

    colors: list[Color | None] = field(default_factory=list)
    _written: str = ""

    def word(self, word: str, number: int | None) -> None:
        """Ignore keywords: this table has none."""

    def text(self, text: str) -> None:
        """Read colours, each up to its semicolon; RequestError for what is none."""
        *ended, self._written = (self._written + text).split(";")
        for entry in ended:
            self.colors.append(_read(entry.strip()) if entry.strip() else None)


def _read(entry: str) -> Color:
    try:
        return read_color(entry)
    except MismatchError as error:
        raise RequestError(
            Message("{reason} in {place}", reason=error.reason, place="\\iscolortbl"),
            command="textPs",
            value=entry[:40],
            allowed=Message(ALLOWED),
        ) from error


@dataclass(slots=True)
class Tables:
    """All tables; ``cmyk`` says that the layer is to be CMYK."""

    cmyk: bool = False
    fonts: FontTable = field(default_factory=FontTable)
    rgb: ColorTable = field(default_factory=lambda: ColorTable(_RGB))
    cmyk_colors: ColorTable = field(default_factory=lambda: ColorTable(_CMYK))
    server: ServerColorTable = field(default_factory=ServerColorTable)

    def color(self, number: int) -> Color | None:
        r"""The colour of ``\cfN``; None is the default.

        Reading: a number that only the CMYK table has is taken from there for RGB layers too.
        """
        order = (self.cmyk_colors, self.rgb) if self.cmyk else (self.rgb, self.cmyk_colors)
        tables = (self.server.colors, *(table.colors for table in order))
        chosen = (colors[number] for colors in tables if 0 <= number < len(colors))
        return next((color for color in chosen if color is not None), None)
