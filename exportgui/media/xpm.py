"""Read X pixmaps (XPM 2 and 3): colours by letters, rows of such letters, as strings of C source.

Page: *XPM Manual*, Groupe Bull 1996. Pillow takes colours of 48 bits for others, knows none by
name, and reads one layout of the source alone. A colour is that for colour screens, else for
grays, else for black and white; names are those of CSS but where X11 differs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PIL import ImageColor

from exportgui.errors import SourceError
from exportgui.media.damage import UNREADABLE_HEADER, DamagedError
from exportgui.media.lazy_numpy import NDArray, np
from exportgui.media.limits import Limits, check_pixels
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow import no_page, reading
from exportgui.media.pillow_pixels import Pixels
from exportgui.media.sample_strips import to_pixels
from exportgui.media.xbm import source
from exportgui.messages import Message
from exportgui.refusals import RefusalKind, told

_XPM2 = b"! XPM2"
_KEYS = frozenset({b"c", b"g", b"g4", b"m", b"s"})
_ORDER = (b"c", b"g", b"g4", b"m")
_NONE = b"none"
_MOST_LETTERS = 8
_MOST_COLORS = 1 << 22
_GRAY = re.compile(r"gr[ae]y(\d{1,3})")
_X11: Mapping[str, tuple[int, int, int]] = MappingProxyType(
    {
        "gray": (190, 190, 190),
        "grey": (190, 190, 190),
        "green": (0, 255, 0),
        "maroon": (176, 48, 96),
        "purple": (160, 32, 240),
        "lightgoldenrod": (238, 221, 130),
        "lightslateblue": (132, 112, 255),
        "mediumforestgreen": (50, 129, 75),
        "navyblue": (0, 0, 128),
        "violetred": (208, 32, 144),
    }
)
"""X11's rgb.txt where it has another colour than CSS, or one of its own."""

_Colors = dict[bytes, tuple[int, int, int, int]]


class _Lines:
    """The lines of a picture: its values, its colours, its rows."""

    def __init__(self, text: bytes) -> None:
        if text.lstrip().startswith(_XPM2):
            lines = text.lstrip().splitlines()[1:]
            self.lines = [line for line in lines if not line.startswith(b"!")]
        else:
            self.lines = _strings(text)
        words = self.lines[0].split() if self.lines else []
        if len(words) < 4 or not all(word.isdigit() and len(word) < 10 for word in words[:4]):
            raise DamagedError(UNREADABLE_HEADER)
        self.width, self.height, self.count, self.letters = (int(word) for word in words[:4])
        if not 1 <= self.letters <= _MOST_LETTERS or not 1 <= self.count <= _MOST_COLORS:
            raise DamagedError(UNREADABLE_HEADER)

    def colors(self) -> _Colors:
        """RGBA by the letters that stand for it."""
        lines = self.lines[1 : 1 + self.count]
        if len(lines) < self.count:
            raise DamagedError(_SHORT)
        return {line[: self.letters]: _color(line[self.letters :]) for line in lines}

    def rows(self) -> bytes:
        """The letters of all rows; a longer one is cut."""
        first = 1 + self.count
        rows = self.lines[first : first + self.height]
        length = self.width * self.letters
        if len(rows) < self.height or any(len(row) < length for row in rows):
            raise DamagedError(_SHORT)
        return b"".join(row[:length] for row in rows)


_SHORT = Message("truncated: pixels lie beyond its end")


def _strings(text: bytes) -> list[bytes]:
    """The strings of C source; a comment may hold quotes, a string what begins a comment."""
    parts = re.finditer(rb'/\*.*?\*/|"((?:[^"\\]|\\.)*)"', text, re.DOTALL)
    found = (part[1] for part in parts)
    return [re.sub(rb"\\(.)", rb"\1", string) for string in found if string is not None]


def _color(words: bytes) -> tuple[int, int, int, int]:
    """The colour of a line behind its letters: keys, each with a name of one or more words."""
    named: dict[bytes, list[bytes]] = {}
    key = b""
    for word in words.split():
        if word in _KEYS and (not key or named[key]):
            key = word
            named[key] = []
        elif key:
            named[key].append(word)
    for key in _ORDER:
        color = _by_name(b"".join(named.get(key, ())).lower())
        if color is not None:
            return color
    unknown = Message("it has a colour of an unknown name")
    raise SourceError(told(RefusalKind.UNSUPPORTED, unknown))


def _by_name(name: bytes) -> tuple[int, int, int, int] | None:
    if name == _NONE:
        return 0, 0, 0, 0
    text = name.decode("latin-1")
    if text.startswith("#"):
        return _by_digits(text[1:])
    gray = _GRAY.fullmatch(text)
    if gray and int(gray[1]) <= 100:
        level = int(int(gray[1]) * 255 / 100 + 0.5)
        return level, level, level, 255
    if text in _X11:
        return *_X11[text], 255
    known = ImageColor.colormap.get(text)
    return None if known is None else _by_digits(str(known)[1:])


def _by_digits(digits: str) -> tuple[int, int, int, int] | None:
    """One to four hexadecimal digits a colour, of which the most is white."""
    size = len(digits) // 3
    if len(digits) not in (3, 6, 9, 12) or not re.fullmatch("[0-9a-f]*", digits):
        return None
    full = 16**size - 1
    red, green, blue = (
        (int(digits[at : at + size], 16) * 510 + full) // (2 * full)
        for at in range(0, len(digits), size)
    )
    return red, green, blue, 255


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of a file; alpha where a colour is ``None``."""
    with reading(path, fmt, UNREADABLE_HEADER):
        lines = _Lines(source(path))
        colors = lines.colors()
    check_pixels(lines.width, lines.height, 1, limits, path)
    if page:
        raise no_page(page, 1, path)
    alpha = any(color[3] == 0 for color in colors.values())
    memory = lines.letters + 40.0  # keys of 8 bytes, their indices and colours
    return Header(fmt, lines.width, lines.height, "rgb", has_alpha=alpha, bytes_per_pixel=memory)


def decode(path: Path, header: Header, _options: DecodeOptions) -> tuple[Iterator[Pixels], int]:
    """The picture as one strip; DamagedError where it is cut short."""
    return _decoded(path, header), 1


def _decoded(path: Path, header: Header) -> Iterator[Pixels]:
    with reading(path, header.format):
        lines = _Lines(source(path))
        samples = _samples(lines)
        yield from to_pixels([samples if header.has_alpha else samples[..., :3]], header)


def _samples(lines: _Lines) -> NDArray[Any]:
    """RGBA of all pixels."""
    colors = lines.colors()
    keys = _numbers(b"".join(colors), lines.letters)
    values = np.array(list(colors.values()), np.uint8)
    order = np.argsort(keys)
    pixels = _numbers(lines.rows(), lines.letters)
    places = np.searchsorted(keys[order], pixels).clip(0, len(keys) - 1)
    if not np.array_equal(keys[order][places], pixels):
        raise DamagedError(Message("a pixel has no colour"))
    found: NDArray[Any] = values[order][places].reshape(lines.height, lines.width, 4)
    return found


def _numbers(letters: bytes, size: int) -> NDArray[Any]:
    """The letters of each pixel as one number."""
    padded: NDArray[Any] = np.zeros((len(letters) // size, _MOST_LETTERS), np.uint8)
    padded[:, :size] = np.frombuffer(letters, np.uint8).reshape(-1, size)
    return np.frombuffer(padded.tobytes(), np.uint64)
