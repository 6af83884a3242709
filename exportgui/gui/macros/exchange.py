"""Read and write macros outside of the library: files, pasted text and addresses, AEM."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from exportgui.atomic_write import write_whole
from exportgui.errors import EnvironmentFault, MacroError
from exportgui.gui.macros.library import MacroLibrary
from exportgui.gui.widgets import drag_data
from exportgui.messages import Message, joined
from exportgui.request.checking import check
from exportgui.request.macros import MacroBook
from exportgui.request.presets.macro_writer import LINES_SUFFIX, encode_text, format_macros
from exportgui.request.presets.reader import file_entries, suggested_name, text_entries
from exportgui.system_errors import cannot_be_written

MAX_MACROS = 2000
SUFFIXES = (
    *(LINES_SUFFIX, ".tsv", ".txt", ".csv", ".json", ".xml", ".ini", ".properties"),
    *(".html", ".htm", ".zip", ".ps1", ""),
)


def is_welcome(data: QMimeData) -> bool:
    """Whether dragged data may hold macros: macro files, text or addresses, but no assets."""
    if data.hasFormat(drag_data.ASSETS):
        return False
    paths = drag_data.local_paths(data)
    if paths:
        return all(path.suffix.lower() in SUFFIXES for path in paths)
    return data.hasText() or data.hasUrls()


def from_files(paths: list[Path]) -> list[tuple[str, str]]:
    """The macros of macro files, in order; MacroError or SourceError naming the file."""
    macros = [macro for path in paths for macro in file_entries(path)]
    if len(macros) > MAX_MACROS:
        raise MacroError(
            Message("{number} macros are too many to import", number=len(macros)),
            allowed=Message("up to {number} at once", number=MAX_MACROS),
        )
    return macros


def in_data(data: QMimeData) -> Callable[[], list[tuple[str, str]]]:
    """Return a function that reads, in a worker, the macros of pasted or dropped data.

    Names are empty where the data has none.
    """
    paths = drag_data.local_paths(data)
    if paths:
        return partial(from_files, paths)
    encoded_fully = QUrl.ComponentFormattingOption.FullyEncoded
    text = (
        data.text()
        if data.hasText()
        else "\n".join(url.toString(encoded_fully) for url in data.urls())
    )
    return lambda: list(text_entries(text))


def named(library: MacroLibrary, macros: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The same, each with a name."""
    done: list[tuple[str, str]] = []
    for name, definition in macros:
        taken = {known.lower() for known, _ in done}
        free = library.free_name(suggested_name(definition))
        number = 2
        wanted = free
        while not name and free.lower() in taken:
            free = f"{wanted}-{number}"
            number = number + 1
        done.append((name or free, definition))
    return done


def wrong(macros: list[tuple[str, str]], book: MacroBook) -> tuple[str, ...]:
    """The names of those that cannot be used as they stand."""
    return tuple(
        name
        for name, _ in macros
        if any(problem.level == "error" for problem in check("", book, macro=f"${name}$"))
    )


def write_file(macros: Sequence[tuple[str, str]], path: Path) -> int:
    """Write macros to a file: lines to a `.mac`, else a table; how many there are.

    Raises EnvironmentFault when the file cannot be written.
    """
    data = encode_text(format_macros(macros, lines=path.suffix.lower() == LINES_SUFFIX))
    try:
        write_whole(path, data, private=False)
    except OSError as error:
        raise EnvironmentFault(joined(": ", (path, cannot_be_written(error)))) from error
    return len(macros)
