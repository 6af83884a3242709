"""Sorts commands into segments: request-wide, the composite image, a layer, or an effect layer.

Pages: r-layer.md, r-effect.md, c-specifying-layers.md and the Properties of each command.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, MutableMapping
from dataclasses import field, replace
from typing import Any

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined, marked, verbatim
from exportgui.request import leniency
from exportgui.request.budget import MAX_TEXT, Budget
from exportgui.request.commands import COMMANDS, Command, lookup, names_where
from exportgui.request.commands.table import IgnoredBy
from exportgui.request.effective import Note, Segment, read_as
from exportgui.request.encoding import decode, shown
from exportgui.request.foreign_parameters import is_of_others
from exportgui.request.model import Item, Kind, written
from exportgui.request.values import LayerRef
from exportgui.request.variables import substitute, with_plain_references


def _rivals() -> dict[str, tuple[str, ...]]:
    families: dict[str, list[str]] = {}
    for name in names_where(lambda row: bool(row.family)):
        families.setdefault(COMMANDS[name.lower()].family, []).append(name)
    return {
        name: tuple(rival for rival in family if rival != name)
        for family in families.values()
        for name in family
    }


_RIVALS = _rivals()
"""Commands that exclude each other: of one family only the last in a segment is kept."""
_MAX_SUGGESTIONS = 50
NESTED_IGNORED = names_where(lambda row: IgnoredBy.NESTED in row.ignored)
"""Commands that only the outermost request may have (r-request-nesting-and-embedding.md)."""


Fail = Callable[[RequestError, Item], None]


@dataclass(frozen=True, slots=True)
class Assignment:
    """A typed value and the item that it comes from."""

    value: Any
    item: Item


@dataclass
class SegmentBuilder:
    """Collects the commands of one segment.

    ``overridden`` pairs each lost item with its winner; ``start`` is an effect's own command.
    """

    assignments: dict[str, Assignment] = field(default_factory=dict)
    effects: dict[int, SegmentBuilder] = field(default_factory=dict)
    name: str | None = None
    overridden: list[tuple[Item, Item]] = field(default_factory=list)
    start: Item | None = None

    def set(self, name: str, assignment: Assignment) -> None:
        """Set ``name``, which overrides its earlier value and the commands it excludes."""
        for other in (name, *_RIVALS.get(name, ())):
            old = self.assignments.pop(other, None)
            if old is not None:
                self.overridden.append((old.item, assignment.item))
        self.assignments[name] = assignment

    def discard(self, name: str) -> Assignment | None:
        """Remove ``name``; its assignment, or None."""
        return self.assignments.pop(name, None)

    def value(self, name: str, default: Any = None) -> Any:
        """The typed value of ``name``, or ``default``."""
        assignment = self.assignments.get(name)
        return default if assignment is None else assignment.value

    def build(self) -> Segment:
        """The finished segment."""
        effects = {number: effect.build() for number, effect in sorted(self.effects.items())}
        return Segment(
            {name: assignment.value for name, assignment in self.assignments.items()},
            effects,
            self.name,
        )


@dataclass
class Router:
    """Processes items in order and stores each command in its segment.

    ``fail`` is called with every RequestError; it raises it, or collects it so that processing goes
    on. ``variables`` are encoded values by lower-case name. In a ``nested`` request a layer's name
    may come from a record that is not known yet; ``ignored`` commands count only in the outermost
    request.
    """

    fail: Fail
    variables: MutableMapping[str, str] = field(default_factory=dict)
    request: SegmentBuilder = field(default_factory=SegmentBuilder)
    comp: SegmentBuilder = field(default_factory=SegmentBuilder)
    layers: dict[int, SegmentBuilder] = field(default_factory=dict)
    notes: list[tuple[Note, Item]] = field(default_factory=list)
    sources: list[Assignment] = field(default_factory=list)
    defined: set[str] = field(default_factory=set)
    budget: Budget = field(default_factory=Budget)
    nested: bool = False
    ignored: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self.layer(0)
        self._names: dict[str, int | None] = {}
        self._current: SegmentBuilder = self.comp
        self._effect: SegmentBuilder | None = None
        self._unknown = 0

    def layer(self, number: int) -> SegmentBuilder:
        """The layer's builder, created on first use."""
        return self.layers.setdefault(number, SegmentBuilder())

    def process(self, items: Iterable[Item], overriding: Mapping[str, str] | None = None) -> None:
        """Process the items of one text, which starts outside any layer.

        ``overriding`` variables win over those that the text defines.
        """
        self._current = self.comp
        self._effect = None
        for item in items:
            try:
                self._read(item, overriding or {})
            except RequestError as error:
                self.fail(located(error, item), item)

    def _read(self, item: Item, overriding: Mapping[str, str]) -> None:
        for remark in item.remarks:
            note = Note(remark.message, item.name, remark.column, reading=remark.reading)
            self.notes.append((note, item))
        raw = item.raw_value or ""
        if item.kind is Kind.VARIABLE:
            self.variables[item.key] = overriding.get(item.key, raw)
            self.defined.add(item.key)
        if item.kind is Kind.LOCK:
            self._note_lock(item)
        if item.kind is not Kind.COMMAND:
            return
        command = lookup(item.name)
        if command is None:
            self._note_unknown(item)
            return
        if command.name in self.ignored:
            self.note(item, command.name, Message("ignored in a nested request"))
        elif command.starts:
            self._start(command, command.parse(item.value or "", item.column), item)
        else:
            self._assign(command, item, raw)

    def _assign(self, command: Command, item: Item, raw: str) -> None:
        """Store the value of a command, with a note where it was read leniently."""
        plain = with_plain_references(raw, self.variables)
        encoded = self._substituted(plain)
        column = item.value_column if encoded == raw else None
        text = encoded
        if not command.grammar.encoded:
            text = decode(encoded, plus=command.name in ("text", "textPs"), column=column)
            column = item.column
        if leniency.has_no_value(command, text):
            message = Message("{written} has no value and is left out", written=shown(item.raw))
            self.notes.append((Note(message, command.name, item.column), item))
            return
        found = leniency.read_leniently(command, text, column)
        if found.text is None:
            self._segment(command).discard(command.name)
            message = Message("{written} is left out", written=shown(item.raw))
            self.notes.append((Note(message, command.name, item.column), item))
            return
        if found.text != text or plain != raw:
            value = plain if found.text == text else written(found.command.name, found.text)
            note = read_as(item.raw, f"{found.command.name}={value}", command.name, item.column)
            whole = encoded == plain or found.text == text
            self.notes.append((note if whole else replace(note, reading=None), item))
        self._store(found.command, Assignment(found.value, item))

    def _substituted(self, raw: str) -> str:
        text = substitute(raw, self.variables)
        if self.budget.over_text(max(0, len(text) - len(raw))):
            raise RequestError(
                Message(
                    "the request is longer than {size} KiB once its variables are put in",
                    size=MAX_TEXT // 1024,
                )
            )
        return text

    def _store(self, command: Command, assignment: Assignment) -> None:
        if command.name in ("src", "mask"):
            self.sources.append(assignment)
        segment = self._segment(command)
        if segment is self._effect and not command.in_effect:
            self.note(assignment.item, command.name, Message("effect layers ignore this command"))
        else:
            segment.set(command.name, assignment)

    def _segment(self, command: Command) -> SegmentBuilder:
        """The segment that a command at this point belongs to."""
        if command.scope.is_global:
            return self.request
        if self._effect is not None:
            return self._effect
        if self._current is self.comp and not command.composite:
            return self.layer(0)
        return self._current

    def note(self, item: Item, command: str, message: Message) -> None:
        """Add the note that ``command`` is ignored."""
        self.notes.append((Note.about(command, message, column=item.column), item))

    def _note_lock(self, item: Item) -> None:
        """Note whether the request's lock fits. Page: r-request-locking.md."""
        fits = item.key == item.value
        verdict = Message("fits this request")
        if not fits:
            verdict = Message("does not fit this request, which needs {value}", value=item.value)
        message = Message("taken for the request's lock; it {verdict}", verdict=verdict)
        note = Note(joined(": ", (item.name, message)), None, item.column)
        self.notes.append((note if fits else replace(note, level="warning"), item))

    def _note_unknown(self, item: Item) -> None:
        if is_of_others(item.name):
            return
        from exportgui.request.spelling import GRAY, meant_by, nearest  # few names are unknown

        self._unknown += 1
        within = self._unknown <= _MAX_SUGGESTIONS
        meant = meant_by(item) if within else None
        name = meant.partition("=")[0] if meant else None
        if within and item.raw_value is None:
            name = nearest(item.name)  # it is still being typed
        message = joined(": ", (shown(item.name), Message("not a known command")))
        if name:
            hint = Message("did you mean {name}?", name=meant if item.key in GRAY else name)
            message = joined("; ", (message, hint))
        self.notes.append((Note(message, item.name, item.column, "warning", name, meant), item))

    def _start(self, command: Command, value: LayerRef | int, item: Item) -> None:
        if isinstance(value, int):
            self._effect = self._current.effects.setdefault(value, SegmentBuilder(start=item))
            return
        number = self._number(value, item)
        self._current = self.comp if number is None else self.layer(number)
        self._effect = None
        if value.name and (value.comp or value.number is not None):
            self._current.name = value.name

    def _number(self, ref: LayerRef, item: Item) -> int | None:
        """The number of the layer, None for the composite; names are registered and looked up."""
        if ref.name is None:
            return ref.number
        if ref.comp or ref.number is not None:
            number = None if ref.comp else ref.number
            if self._names.setdefault(ref.name, number) != number:
                taken = marked("the name {name} is already given to another layer")
                raise self._layer_error(item, taken, ref.name)
            return number
        if ref.name not in self._names and not self.nested:
            unknown = marked("no layer has been named {name} before")
            raise self._layer_error(item, unknown, ref.name)
        return self._names.get(ref.name)

    @staticmethod
    def _layer_error(item: Item, template: str, name: str) -> RequestError:
        reason = Message(template, name=repr(shown(name)))
        return RequestError(
            reason, command="layer", value=shown(item.value or ""), column=item.column
        )


def located(error: RequestError, item: Item) -> RequestError:
    """The error with the item's command, column and origin filled in."""
    reason = error.reason
    if not reason.endswith(item.located(verbatim(""))):
        reason = item.located(reason)
    if reason is error.reason and error.command is not None and error.column is not None:
        return error
    return type(error)(
        reason,
        command=error.command or shown(item.name) or None,
        value=error.value,
        allowed=error.allowed,
        column=item.column if error.column is None else error.column,
    )
