"""Check lists and pages of addresses: each request, at its line and column."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from exportgui.job.checks.fault import Fault, of_problems
from exportgui.request.checking import check
from exportgui.request.macros import MacroBook
from exportgui.request.presets import lines, pages, tables
from exportgui.request.presets.preset import is_definition
from exportgui.request.presets.reader import line_form


def is_list(text: str) -> bool:
    """Whether most lines of a text are addresses or requests without names."""
    written = [line.strip() for _, line in lines.content_lines(text)]
    if not written or tables.has_header(text) or line_form(written) is not None:
        return False
    return 2 * sum(map(is_definition, written)) > len(written)


def list_faults(path: Path, text: str, book: MacroBook) -> Iterator[Fault]:
    """The faults of a list with an address or a request on each line."""
    for number, line in lines.content_lines(text):
        yield from of_problems(check(line, book), path, number, 0)


def page_faults(path: Path, text: str, book: MacroBook) -> Iterator[Fault]:
    """The faults of the Image Serving addresses in a page; every place of each."""
    for found in pages.image_addresses(text):
        # HTML has to write its separators so.
        problems = [one for one in check(found.written, book) if one.reading != "&"]
        yield from of_problems(problems, path, found.line, found.column - 1)
