"""Read presets from files and texts of every form; the form is told by what is in them.

The order of the forms is that of `_in_text`: documents by their first letters, tables by their
header, lines by what most of them are, and last a page in which addresses stand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from exportgui.errors import MacroError, RequestError, SourceError
from exportgui.messages import Message, joined
from exportgui.request.aem import export_settings
from exportgui.request.encoding import shown
from exportgui.request.parsing import NAME, parse
from exportgui.request.presets import json_documents, lines, packages, pages, tables, xml_documents
from exportgui.request.presets.macro_writer import LINES_SUFFIX
from exportgui.request.presets.preset import Preset, sound
from exportgui.system_errors import system_reason

MAX_FILE = 8 * 1024 * 1024
_MAX_LINES = 1000
_MAX_ADDRESS_LINES = 20
"""Lines into which a mail program breaks an address."""
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_UTF_8 = b"\xef\xbb\xbf"


class LineForm(NamedTuple):
    """A form in which each line is a preset."""

    holds: Callable[[str], bool]
    read: Callable[[str], Iterable[Preset]]


_LINE_FORMS = (
    LineForm(lines.is_assigned, lines.read_assigned),
    LineForm(tables.is_pair, tables.read_pairs),
    LineForm(lines.is_spaced, lines.read_spaced),
)


def read_presets(path: Path) -> tuple[Preset, ...]:
    """The presets in a file, in order, each with a name; those with a fault among them.

    Text is UTF-8 or UTF-16 with a byte order mark, else UTF-8, but Latin-1 in macro files. Raises
    MacroError for a file in which no preset can be told, SourceError for one that cannot be read.
    """
    data = _data(path)
    if data.startswith(packages.MARK):
        found = packages.read_package(data)
    else:
        text = _decoded(data)
        node = packages.node_name(PurePosixPath(path.absolute().as_posix()))
        by_line = path.suffix.lower() == LINES_SUFFIX and not tables.has_header(text)
        strict = partial(lines.read_spaced, strictly=True)
        found = list(lines.read_spaced(text) if by_line else _in_text(text, node, strict))
    return tuple(_named(found))


def read_text(path: Path) -> str | None:
    """The text of a file of presets; None for a package. Raises as `read_presets`."""
    data = _data(path)
    return None if data.startswith(packages.MARK) else _decoded(data)


def file_entries(path: Path) -> tuple[tuple[str, str], ...]:
    """Names and definitions in a file; MacroError with its name and the first line at fault."""
    try:
        found = read_presets(path)
    except MacroError as error:
        raise MacroError(joined(": ", (path.name, error.message))) from error
    return tuple((one.name, one.definition) for one in sound(found, path.name))


def text_entries(text: str) -> tuple[tuple[str, str], ...]:
    """Names and definitions in a pasted text, in order; a name is empty where the text has none.

    Raises MacroError, or RequestError for an address that cannot be read.
    """
    if text.count("\n") < _MAX_ADDRESS_LINES and export_settings(text) is not None:
        return (("", _query(text)),)
    found = sound(_in_text(text, "", _read_queries), Message("the text"))
    return tuple((one.name, one.definition) for one in found)


def suggested_name(definition: str) -> str:
    """A name for a definition without one, such as ``png-300``."""
    request = parse(definition)
    size = request.get("wid") or request.get("hei") or ""
    fmt = (request.get("fmt") or "").partition(",")[0]
    name = "-".join(part for part in (fmt, size) if part and NAME.fullmatch(part))
    return name or "macro"


def _in_text(text: str, node: str, last: Callable[[str], Iterable[Preset]]) -> Iterable[Preset]:
    """The presets in a text; ``last`` reads what no form fits."""
    found = _in_document(text, node)
    if found is not None:
        return found
    if tables.has_header(text):
        return tables.read_table(text)
    written = [line for _, line in lines.content_lines(text)]
    form = line_form(written)
    if form is not None:
        return form.read(text)
    if written and all(map(_is_query, written)):
        return _read_queries(text)
    found = tuple(pages.read_page(text))
    some = next((each for each in _LINE_FORMS if any(map(each.holds, written))), None)
    return found or (some.read if some is not None else last)(text)


def line_form(written: Sequence[str]) -> LineForm | None:
    """The form that most of the lines of a text have; None where there is none."""
    counts = [sum(map(form.holds, written)) for form in _LINE_FORMS]
    most = max(counts)
    return _LINE_FORMS[counts.index(most)] if 2 * most > len(written) else None


def _in_document(text: str, node: str) -> Iterable[Preset] | None:
    """The presets in XML or JSON, or else the addresses there; None for another text."""
    if xml_documents.is_xml(text):
        try:
            found = xml_documents.read_xml(text, node)
        except MacroError:
            if text.lstrip().startswith("<?xml"):
                raise
            return None  # a piece of a page
    elif json_documents.is_json(text):
        found = json_documents.read_json(text)
    else:
        return None
    return found or tuple(pages.read_page(text))


def _is_query(line: str) -> bool:
    try:
        return any(map(pages.is_request, parse(line).items))
    except RequestError:
        return False


def _read_queries(text: str) -> Iterator[Preset]:
    """Requests and addresses, one a line; raises RequestError for a line that is neither."""
    written = [(number, line) for number, line in lines.content_lines(text) if line.strip()]
    if len(written) > _MAX_LINES:
        raise MacroError(
            Message("{number} lines are not macros", number=len(written)),
            allowed=Message("up to {number}", number=_MAX_LINES),
        )
    seen: set[str] = set()
    for number, line in written:
        definition = _query(line)
        if definition not in seen:
            seen.add(definition)
            yield Preset("", definition, number)


def _query(text: str) -> str:
    """The commands in ``text`` as a definition, which is one line: line breaks are removed."""
    request = parse("".join(line.strip() for line in text.splitlines()))
    if not any(map(pages.is_request, request.items)):
        raise MacroError(Message("there is no command in {text}", text=repr(shown(text))))
    return str(request)


def _named(presets: Iterable[Preset]) -> Iterator[Preset]:
    """The presets; those without a name get one that describes them."""
    found = tuple(presets)
    taken = {one.name.lower() for one in found}
    for one in found:
        if one.name or one.fault:
            yield one
            continue
        name = wanted = suggested_name(one.definition)
        number = 1
        while name.lower() in taken:
            number += 1
            name = f"{wanted}-{number}"
        taken.add(name.lower())
        yield one._replace(name=name)


def _data(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_FILE:
            size = MAX_FILE // 1024 // 1024
            raise MacroError(Message("a macro file larger than {size} MiB", size=size))
        return path.read_bytes()
    except OSError as error:
        detail = system_reason(error)
        reason = Message("the macro file cannot be read: {detail}", detail=detail)
        raise SourceError(reason, path) from error


def _decoded(data: bytes) -> str:
    """The text of a file: UTF-8, or Latin-1 for macro files without a mark.

    Page: r-is-cat-character-encoding.md.
    """
    if data.startswith(_UTF_16):
        return data.decode("utf-16", "replace")
    try:
        if data.startswith(_UTF_8):
            return data[len(_UTF_8) :].decode()
        text = data.decode("latin-1")
        return text if _is_macro_file(text) else data.decode()
    except UnicodeDecodeError as error:
        if not data.startswith(_UTF_8):
            return data.decode("latin-1")
        reason = Message("marked as UTF-8 but is not, at byte {number}", number=error.start)
        raise MacroError(reason) from error


def _is_macro_file(text: str) -> bool:
    first = next(iter(lines.content_lines(text)), (0, ""))[1]
    return "\t" in first or lines.is_spaced(first)
