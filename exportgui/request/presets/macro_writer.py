"""Write macro files: tables with a header, or ``name definition`` lines.

Pages: c-macro-definition-reference.md, r-is-cat-character-encoding.md.
"""

from __future__ import annotations

import io
from collections.abc import Iterable

from exportgui.errors import MacroError
from exportgui.lazy_regex import pattern
from exportgui.messages import Message

LINES_SUFFIX = ".mac"
_BREAK = pattern(r"\r\n|\r|\n")


def format_macros(macros: Iterable[tuple[str, str]], *, lines: bool = False) -> str:
    """The text of a macro file: a table with its header, or ``name definition`` lines.

    The reader of presets reads back the same macros. Raises MacroError for a definition of several
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
