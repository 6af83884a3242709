"""Reads and writes macro definition files.

Pages: c-macro-definition-reference.md, r-catalog-data-files.md, r-is-cat-character-encoding.md.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from exportgui.errors import MacroError, SourceError
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, joined, verbatim
from exportgui.request.encoding import shown
from exportgui.system_errors import system_reason

MAX_FILE = 8 * 1024 * 1024
LINES_SUFFIX = ".mac"
_BREAK = pattern(r"\r\n|\r|\n")
_REQUEST = pattern(r"[&?]*(?:\w+\s*=|\$[^$\s]+\$)")
_LINE = pattern(r"\$?([A-Za-z0-9_.!-]+)\$?[ \t]+(\S.*)")


def read_macros(path: Path) -> tuple[tuple[str, str], ...]:
    """The names and definitions of a macro file, in order.

    It is a tab-separated table with a header, or ``name definition`` lines; UTF-8 with a byte order
    mark, else Latin-1. Raises MacroError or SourceError.
    """
    try:
        if path.stat().st_size > MAX_FILE:
            size = MAX_FILE // 1024 // 1024
            reason = Message("a macro file larger than {size} MiB", size=size)
            raise MacroError(joined(": ", (path.name, reason)))
        data = path.read_bytes()
    except OSError as error:
        detail = system_reason(error)
        reason = Message("the macro file cannot be read: {detail}", detail=detail)
        raise SourceError(reason, path) from error
    utf8 = data.startswith(b"\xef\xbb\xbf")
    try:
        text = data[3:].decode("utf-8") if utf8 else data.decode("latin-1")
    except UnicodeDecodeError as error:
        reason = Message("marked as UTF-8 but is not, at byte {number}", number=error.start)
        raise MacroError(joined(": ", (path.name, reason))) from error
    return tuple(parse_macros(text, verbatim(path.name)))


def parse_macros(text: str, label: Message) -> Iterator[tuple[str, str]]:
    """The macros in a file's text; ``label`` names the file in errors."""
    lines = [
        (number, line)
        for number, line in enumerate(_BREAK.split(text), 1)
        if line.strip() and not line.lstrip().startswith("#")
    ]
    if not lines:
        return
    header = _header(lines[0][1])
    if header:
        yield from _table(lines[1:], header.index("name"), header.index("definition"), label)
    else:
        yield from _lines(lines, label)


def is_macro_text(text: str) -> bool:
    """Whether a text is a macro file: it starts with a table's header, or every line defines a
    macro.
    """
    lines = [
        line.strip()
        for line in _BREAK.split(text)
        if line.strip() and not line.lstrip().startswith("#")
    ]
    return bool(lines) and (bool(_header(lines[0])) or all(map(_defines, lines)))


def _defines(line: str) -> bool:
    """Whether a line is a name and a request, not merely two words of a sentence."""
    found = _LINE.fullmatch(line)
    return found is not None and _REQUEST.match(found[2]) is not None


def _header(line: str) -> list[str]:
    """The column names of a macro table's header; empty for any other line."""
    columns = [name.strip().lower() for name in line.split("\t")]
    return columns if "name" in columns and "definition" in columns else []


def format_macros(macros: Iterable[tuple[str, str]], *, lines: bool = False) -> str:
    """The text of a macro file: a table with its header, or ``name definition`` lines.

    ``parse_macros`` reads back the same macros. Raises MacroError for a definition of several
    lines, which no macro file can hold.
    """
    import csv

    text = io.StringIO()
    table = csv.writer(text, delimiter="\t", lineterminator="\n")
    if not lines:
        table.writerow(("Name", "Definition"))
    for name, definition in macros:
        if _BREAK.search(definition):
            raise MacroError(
                Message(
                    "macro {name} has several lines; a macro file holds one line for each",
                    name=f"${name}$",
                )
            )
        if lines:
            text.write(f"{name} {_quoted(definition)}\n")
        else:
            table.writerow((name, definition))
    return text.getvalue()


def encode_text(text: str) -> bytes:
    """A macro file's text as bytes: ASCII where possible, else UTF-8 with a byte order mark."""
    return text.encode("ascii") if text.isascii() else text.encode("utf-8-sig")


def _quoted(definition: str) -> str:
    # A tab would start a new column; its escape means the same.
    definition = definition.replace("\t", "%09")
    plain = definition and definition == definition.strip() and not definition.startswith('"')
    return definition if plain else '"' + definition.replace('"', '""') + '"'


def _table(
    lines: list[tuple[int, str]], name: int, definition: int, label: Message
) -> Iterator[tuple[str, str]]:
    import csv

    for number, line in lines:
        try:
            cells = next(csv.reader([line], delimiter="\t"))
        except csv.Error as error:
            raise _line_error(label, number, verbatim(str(error))) from error
        if len(cells) <= max(name, definition):
            needed = Message("a name and a definition are needed, separated by a tab")
            raise _line_error(label, number, needed)
        yield _macro(cells[name].strip(), cells[definition], number, label)


def _lines(lines: list[tuple[int, str]], label: Message) -> Iterator[tuple[str, str]]:
    for number, line in lines:
        if line.split() in (["Name", "Definition"], ["name", "definition"]):
            continue
        found = _LINE.fullmatch(line.strip())
        if not found:
            raise _line_error(label, number, Message("a name and a definition are needed"))
        yield _macro(found[1], _unquoted(found[2]), number, label)


def _macro(name: str, definition: str, number: int, label: Message) -> tuple[str, str]:
    name = name.strip("$")
    if not re.fullmatch(r"[A-Za-z0-9_.!-]+", name):
        reason = Message("{name} is not a macro name", name=repr(shown(name)))
        raise _line_error(label, number, reason)
    return name, definition


def _line_error(label: Message, number: int, reason: Message) -> MacroError:
    where = Message("{file}, line {number}", file=label, number=number)
    return MacroError(joined(": ", (where, reason)))


def _unquoted(text: str) -> str:
    if len(text) > 1 and text[0] == text[-1] == '"':
        return text[1:-1].replace('""', '"')
    return text
