"""Read catalog files as text: UTF-8 with a byte order mark, else ISO-8859-1.

Page: r-is-cat-character-encoding.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from exportgui.errors import CatalogError
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, joined
from exportgui.system_errors import cannot_be_read

MAX_BYTES = 512 * 1024 * 1024
_BOM = b"\xef\xbb\xbf"
_END_OF_LINE = pattern(r"\r\n|\r|\n")
_QUOTED = pattern(r"""\s*(?:"((?:[^"]|"")*)"|'((?:[^']|'')*)')\s*""", re.DOTALL)


def fault(path: Path, line: int, problem: Message) -> CatalogError:
    """The error of a catalog file: the file, the line, counted from 1, and what is wrong there."""
    place = Message("{file}, line {number}", file=path, number=line)
    error = CatalogError(joined(": ", (place, problem)))
    error.file = path
    error.line = line
    error.problem = problem
    return error


Report = Callable[[CatalogError], None]
"""What is done with a fault after which the rest of the file can still be read."""


def refuse(error: CatalogError) -> None:
    """Raise the fault: a catalog with one is not opened."""
    raise error


def not_allowed(wrong: object, allowed: Message) -> Message:
    """What stands where it may not, and what is allowed in its place."""
    return joined("; ", (wrong, Message("allowed: {choices}", choices=allowed)))


def read_text(path: Path) -> str:
    """The text of a catalog file; CatalogError where it is too large or not text."""
    try:
        if path.stat().st_size > MAX_BYTES:
            large = Message("larger than {size} MiB", size=MAX_BYTES // 1024 // 1024)
            raise CatalogError(joined(": ", (path, large)))
        data = path.read_bytes()
    except OSError as error:
        raise CatalogError(joined(": ", (path, cannot_be_read(error)))) from error
    text = _decoded(path, data)
    if "\0" in text:
        line = _line_at(text, text.index("\0"))
        raise fault(path, line, Message("not a text file (NUL character)"))
    return text


def _decoded(path: Path, data: bytes) -> str:
    if not data.startswith(_BOM):
        return data.decode("latin-1")
    try:
        return data[len(_BOM) :].decode()
    except UnicodeDecodeError as error:
        offset = len(_BOM) + error.start
        line = _line_at(data[:offset].decode("latin-1"), offset)
        wrong = Message("marked as UTF-8 but is not, at byte {number}", number=offset)
        raise fault(path, line, wrong) from error


def _line_at(text: str, position: int) -> int:
    return len(_END_OF_LINE.findall(text, 0, position)) + 1


def numbered_lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers from 1; CR, LF and CR LF all end one."""
    return enumerate(_END_OF_LINE.split(text), 1)


def unquoted(text: str) -> str:
    """A text string without its optional quotation marks; doubled marks inside become single.

    Page: r-text-string.md.
    """
    match = _QUOTED.fullmatch(text)
    if match is None:
        return text.strip()
    double, single = match.groups()
    return double.replace('""', '"') if double is not None else single.replace("''", "'")
