"""Check every preset of a file, whether or not anybody calls it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from exportgui.errors import ExportguiError
from exportgui.job.checks.fault import Fault, of_error, of_problems
from exportgui.messages import Message, joined, marked
from exportgui.request.checking import check
from exportgui.request.macros import EMPTY, MacroBook, called_names
from exportgui.request.presets.preset import NEEDED, Preset
from exportgui.request.presets.reader import read_presets, read_text

_NOTHING_KNOWN = Message("holds no presets, catalog, recipe, job document or addresses")


def sound_presets(path: Path) -> MacroBook:
    """What can be used of a file of presets; empty for a file that cannot be read."""
    try:
        return MacroBook((one.name, one.definition) for one in read_presets(path) if not one.fault)
    except ExportguiError:
        return EMPTY


def preset_faults(path: Path, known: MacroBook = EMPTY) -> Iterator[Fault]:
    """The faults of a file of presets, which may call those of ``known``."""
    try:
        found = read_presets(path)
        text = read_text(path) or ""
    except ExportguiError as error:
        yield of_error(error, path)
        return
    if not found:
        yield Fault(path, Message("there is no macro in it"), level="warning")
    if found and all(one.fault == NEEDED for one in found):
        yield Fault(path, _NOTHING_KNOWN)
        return
    yield from faults_of(found, path, known, text)


def faults_of(
    found: Sequence[Preset], path: Path, known: MacroBook, text: str = ""
) -> Iterator[Fault]:
    """The faults of presets in their order; ``text`` is that of the file, for columns."""
    lines = text.splitlines()
    yield from (Fault(path, one.fault, one.line) for one in found if one.fault)
    sound = [one for one in found if not one.fault]
    yield from _repeated(sound, path)
    book = known.merged(MacroBook((one.name, one.definition) for one in sound))
    first = len(known.entries)
    for place, one in enumerate(sound, first):
        line = lines[one.line - 1] if 0 < one.line <= len(lines) else ""
        column = line.find(one.definition) if one.definition else -1
        yield from _faults_of_one(one, path, book.before(place), column if column >= 0 else None)


def _faults_of_one(
    one: Preset, path: Path, before: MacroBook, column: int | None
) -> Iterator[Fault]:
    name = Message("macro {name}", name=f"${one.name}$")
    if one.name.lower() in called_names(one.definition) and one.name not in before:
        yield Fault(path, joined(": ", (name, Message("calls itself"))), one.line)
        return
    for fault in of_problems(check(one.definition, before), path, one.line, column):
        yield fault._replace(message=joined(": ", (name, fault.message)))


def _repeated(found: Iterable[Preset], path: Path) -> Iterator[Fault]:
    lines: dict[str, int] = {}
    for one in found:
        key = one.name.lower()
        if key in lines:
            template = marked("macro {name} is defined in line {line} already; the last one counts")
            message = Message(template, name=f"${one.name}$", line=lines[key])
            yield Fault(path, message, one.line, level="warning")
        lines[key] = one.line
