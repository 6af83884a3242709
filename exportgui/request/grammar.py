"""Grammars of command values: the base class, and rows of comma-separated fields."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import field
from typing import Any, ClassVar

from exportgui.errors import ExportguiError, RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, joined, marked
from exportgui.request.encoding import shown
from exportgui.request.fields import Field, MismatchError, Text

MISSING = marked("a value is missing")
TOO_MANY = marked("at most {number} values are allowed")
_BLANKS = pattern(r"\s*,\s*")


@dataclass(frozen=True, slots=True)
class Grammar(ABC):
    """The grammar of one command's value: parses, formats and describes it.

    ``fields`` are its values in order, the first ``required`` of them mandatory; editors show one
    control for each. ``encoded`` grammars parse the value still percent-encoded (nested requests);
    only ``literal`` ones keep blanks around commas.
    """

    fields: tuple[Field, ...] = ()
    required: int = 1
    encoded: ClassVar[bool] = False
    literal: ClassVar[bool] = False

    @abstractmethod
    def read(self, text: str) -> Any:
        """The typed value of decoded ``text``; raises MismatchError."""

    def parse(self, text: str, command: str = "", column: int | None = None) -> Any:
        """``read`` that raises RequestError.

        The error names the command, the value, what is allowed, and the column.
        """
        try:
            return self.read(self._tidy(text))
        except MismatchError as error:
            raise RequestError(
                error.reason,
                command=command or None,
                value=shown(text),
                allowed=error.allowed or self.describe(),
                column=column,
            ) from None

    def accepts(self, text: str) -> bool:
        """Whether ``text`` is a value of this grammar."""
        try:
            self.read(self._tidy(text))
        except (MismatchError, ExportguiError):
            return False
        return True

    def _tidy(self, text: str) -> str:
        return text if self.literal else _BLANKS.sub(",", text.strip())

    @abstractmethod
    def format(self, value: Any) -> str:
        """The text that reads back as ``value`` (not percent-encoded)."""

    def describe(self) -> Message:
        """What is allowed: ``number 0…5[, number 0…250[, whole number 0…255]]``."""
        must = joined(", ", [field.describe() for field in self.fields[: self.required]])
        may = [field.describe() for field in self.fields[self.required :]]
        return joined("", [joined("[, ", [must, *may]), "]" * len(may)])


def _same(value: Any) -> Any:
    return value


@dataclass(frozen=True, slots=True)
class Row(Grammar):
    """Comma-separated fields, of which the last may be optional.

    The value of one field is that field's value, of several a tuple, completed from ``defaults``
    (one per optional field). ``make`` converts it to the command's value and ``unmake`` back;
    ``check`` returns the error in it, or None.
    """

    defaults: tuple[Any, ...] = ()
    make: Callable[[Any], Any] = field(default=_same, repr=False)
    unmake: Callable[[Any], Any] = field(default=_same, repr=False)
    check: Callable[[Any], Message | None] | None = field(default=None, repr=False)

    def read(self, text: str) -> Any:
        """The value; raises MismatchError for missing, extra or wrong fields."""
        if len(self.fields) == 1:
            value = self.fields[0].read(_single(text, self.fields[0]))
        else:
            value = self._tuple(text.split(",", len(self.fields) + 1))
        wrong = self.check(value) if self.check else None
        if wrong:
            raise MismatchError(wrong)
        return self.make(value)

    def _tuple(self, parts: Sequence[str]) -> tuple[Any, ...]:
        if len(parts) < self.required:
            if parts == [""]:
                raise MismatchError(Message(MISSING))
            what = self.fields[len(parts)].label
            raise MismatchError(Message("{what} is missing", what=what))
        if len(parts) > len(self.fields):
            raise MismatchError(Message(TOO_MANY, number=len(self.fields)))
        values = [field.read(part) for field, part in zip(self.fields, parts, strict=False)]
        if len(values) < len(self.fields):
            values += self.defaults[len(values) - self.required :]
        return tuple(values)

    def format(self, value: Any) -> str:
        """The text without trailing default values."""
        plain = self.unmake(value)
        if len(self.fields) == 1:
            return self.fields[0].write(plain)
        count = len(self.fields)
        while (
            count > self.required and plain[count - 1] == self.defaults[count - 1 - self.required]
        ):
            count -= 1
        fields = zip(self.fields[:count], plain, strict=False)
        return ",".join(field.write(part) for field, part in fields)


def _single(text: str, only: Field) -> str:
    if "," in text and only.kind != "text":
        raise MismatchError(Message("only one value is allowed"))
    if not text and only.kind != "text":
        raise MismatchError(Message(MISSING))
    return text


def row(
    *fields: Field, required: int | None = None, defaults: tuple[Any, ...] = (), **more: Any
) -> Row:
    """A Row of ``fields``, all required unless ``required`` is less, which needs ``defaults``."""
    return Row(fields, len(fields) if required is None else required, defaults, **more)


@dataclass(frozen=True, slots=True)
class TextGrammar(Grammar):
    """Free text, commas included."""

    fields: tuple[Field, ...] = (Text("string"),)
    braces: bool = False
    literal: ClassVar[bool] = True

    def read(self, text: str) -> str:
        """The text, without the braces around the value of ``imageSet=``; raises MismatchError."""
        if self.braces and text[:1] == "{" and text[-1:] == "}":
            text = text[1:-1]
        value: str = self.fields[0].read(text)
        return value

    def format(self, value: Any) -> str:
        """The text."""
        return f"{{{value}}}" if self.braces else str(value)
