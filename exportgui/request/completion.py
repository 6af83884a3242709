"""Code completion for requests: command names, values, macros and variables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.request.commands import COMMANDS, Command, Status, lookup
from exportgui.request.fields import Field
from exportgui.request.format_grammar import FormatGrammar
from exportgui.request.macros import MacroBook
from exportgui.request.output_formats import output_named
from exportgui.request.variables import REFERENCE

Kind = Literal["command", "value", "macro", "variable"]
_WORD = pattern(r"[A-Za-z0-9_.!@-]*")
_BREAK = pattern(r"[&?{(]")
_DEFINED = pattern(r"\$([A-Za-z0-9_.!@-]+)\s*=")


@dataclass(frozen=True, slots=True)
class Word:
    """One suggestion; ``text`` is inserted into the request."""

    text: str
    kind: Kind
    name: str


@dataclass(frozen=True, slots=True)
class Completion:
    """The suggestions, best first, which replace ``start`` to ``end`` of the text."""

    start: int
    end: int
    words: tuple[Word, ...]


def complete(text: str, cursor: int, macros: MacroBook) -> Completion | None:
    """The suggestions at ``cursor``; None when there are none but the word that is there."""
    begin = max((found.end() for found in _BREAK.finditer(text, 0, cursor)), default=0)
    if text[begin - 1 : begin] in ("{", "("):
        return None
    begin += len(text[begin:cursor]) - len(text[begin:cursor].lstrip())
    name, equals, value = text[begin:cursor].partition("=")
    if equals:
        return _value(text, cursor, name.strip(), value, macros)
    if name.startswith("$"):
        names = [Word(f"${known}$", "macro", known) for known in macros.names()]
        return _completion(text, begin, cursor, name, names)
    return _completion(text, begin, cursor, name, _commands(text, cursor)) if name else None


def _commands(text: str, cursor: int) -> list[Word]:
    end = _end(text, cursor)
    equals = "" if text[end : end + 1] == "=" else "="
    rows = [row for row in COMMANDS.values() if row.drawn is not Status.REFUSED]
    return [Word(row.name + equals, "command", row.name) for row in rows]


def _value(text: str, cursor: int, name: str, value: str, macros: MacroBook) -> Completion | None:
    index = value.count(",")
    part = value.rpartition(",")[2].lstrip()
    if part.startswith("$"):
        known = dict.fromkeys((*_DEFINED.findall(text), "object"))
        words = [Word(f"${each}$", "variable", each) for each in known]
        return _completion(text, cursor - len(part), cursor, part, words)
    command = lookup(name)
    if command is None or REFERENCE.search(part):
        return None
    words = [Word(each, "value", command.name) for each in _choices(command, index, value)]
    return _completion(text, cursor - len(part), cursor, part, words)


def _choices(command: Command, index: int, value: str) -> Sequence[str]:
    fields = command.grammar.fields
    field: Field | None = fields[index] if index < len(fields) else None
    output = output_named(value.partition(",")[0])
    if isinstance(command.grammar, FormatGrammar) and output is not None and index:
        return (output.pixel_types, output.compressions)[index - 1] if index < len(fields) else ()
    if field is not None and field.kind == "flag":
        return ("0", "1")
    return getattr(field, "choices", ())


def _completion(
    text: str, start: int, cursor: int, typed: str, words: Iterable[Word]
) -> Completion | None:
    wanted = typed.lower().strip("$")
    ranked = [(_rank(word.text.lower().strip("$="), wanted), word) for word in words]
    found = sorted(
        (pair for pair in ranked if pair[0] is not None),
        key=lambda pair: (pair[0], pair[1].text.lower()),
    )
    end = _end(text, cursor)
    if not found or (
        len(found) == 1 and found[0][1].text.lower().strip("=") == text[start:end].lower()
    ):
        return None
    return Completion(start, end, tuple(word for _, word in found))


def _end(text: str, cursor: int) -> int:
    word = _WORD.match(text, cursor)
    end = word.end() if word else cursor
    return end + 1 if text[end : end + 1] == "$" else end


def _rank(word: str, wanted: str) -> int | None:
    tests = (word.startswith(wanted), word.startswith(f"op_{wanted}"), wanted in word)
    return next((rank for rank, fits in enumerate(tests) if fits), None)
