"""The kinds of fields in command values: each reads, writes and describes one value."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import Any, ClassVar

from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, joined, marked, verbatim
from exportgui.request.labels import label

_INT = pattern(r"[+-]?[0-9]+")
REAL = pattern(r"[+-]?(?:[0-9]{1,18}(?:\.[0-9]{0,30})?|\.[0-9]{1,30})")
INT_MAX = 2**31 - 1
REAL_MAX = 1e9


class MismatchError(Exception):
    """A value does not match its grammar; converted to RequestError within this package.

    ``allowed`` replaces the grammar's description where it is more precise.
    """

    def __init__(self, reason: Message, allowed: Message | None = None) -> None:
        self.reason = reason
        self.allowed = allowed
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Field(ABC):
    """One value of a command. ``name`` is the reference's word for it."""

    name: str
    kind: ClassVar[str] = "field"

    @abstractmethod
    def read(self, text: str) -> Any:
        """The typed value; raises MismatchError."""

    def write(self, value: Any) -> str:
        """The text that reads back as ``value``."""
        return str(value)

    def describe(self) -> Message:
        """What is allowed, in a few words."""
        return self.label

    @property
    def label(self) -> Message:
        """The name of the field in controls and messages."""
        return label(self.name)


@dataclass(frozen=True, slots=True)
class Int(Field):
    """A decimal integer from ``low`` to ``high``, both included."""

    low: int = -INT_MAX
    high: int = INT_MAX
    kind: ClassVar[str] = "int"

    def read(self, text: str) -> int:
        """The integer; raises MismatchError for other text and outside the range."""
        if not _INT.fullmatch(text):
            raise MismatchError(Message("{what} must be an integer", what=self.label))
        value = int(text) if len(text) < 20 else INT_MAX + 1
        if not self.low <= value <= self.high:
            # The limit of 32 bits is mentioned only to those who exceed it.
            allowed = _ranged(_WHOLE, self.low, self.high) if value > self.high == INT_MAX else None
            raise MismatchError(Message("{what} is out of range", what=self.label), allowed)
        return value

    def describe(self) -> Message:
        """For example ``whole number 0…100`` or ``whole number ≥ 1``."""
        return _described(_WHOLE, self.low, self.high, INT_MAX)


@dataclass(frozen=True, slots=True)
class Pixel(Int):
    """An integer that may have a fraction, which is dropped."""

    def read(self, text: str) -> int:
        """The number truncated towards 0; raises MismatchError like `Int`."""
        return Int.read(self, str(int(float(text))) if REAL.fullmatch(text) else text)


@dataclass(frozen=True, slots=True)
class Real(Field):
    """A decimal number without exponent from ``low`` to ``high``; ``open_…`` excludes that end."""

    low: float = -REAL_MAX
    high: float = REAL_MAX
    open_low: bool = False
    open_high: bool = False
    kind: ClassVar[str] = "real"

    def read(self, text: str) -> float:
        """The number; raises MismatchError for other text and outside the range."""
        if not REAL.fullmatch(text):
            raise MismatchError(Message("{what} must be a number", what=self.label))
        value = float(text)
        low = value <= self.low if self.open_low else value < self.low
        high = value >= self.high if self.open_high else value > self.high
        if low or high:
            raise MismatchError(Message("{what} is out of range", what=self.label))
        return value

    def write(self, value: float) -> str:
        """The number without exponent and trailing zeros."""
        if value == int(value):
            return str(int(value))
        text = repr(value)
        return text if "e" not in text else f"{value:.30f}".rstrip("0")

    def describe(self) -> Message:
        """For example ``number 0…5`` or ``number > 0``."""
        return _described(_NUMBER, self.low, self.high, REAL_MAX, self.open_low, self.open_high)


@dataclass(frozen=True, slots=True)
class Choice(Field):
    """One of a few words, in any case; ``synonyms`` maps older or other spellings to them."""

    choices: tuple[str, ...] = ()
    synonyms: tuple[tuple[str, str], ...] = ()
    exact: bool = False
    kind: ClassVar[str] = "choice"

    def read(self, text: str) -> str:
        """The word in the spelling of the reference; raises MismatchError."""
        for word, meaning in (*((word, word) for word in self.choices), *self.synonyms):
            if text == word or (not self.exact and text.lower() == word.lower()):
                return meaning
        raise MismatchError(Message("{what} is not one of the choices", what=self.label))

    def describe(self) -> Message:
        """The words, separated by bars."""
        return verbatim("|".join(self.choices))


@dataclass(frozen=True, slots=True)
class Flag(Field):
    """``0`` or ``1``; with ``words`` also ``true`` and ``false``, as in r-object.md."""

    words: bool = False
    kind: ClassVar[str] = "flag"

    def read(self, text: str) -> bool:
        """True for 1; raises MismatchError for anything but 0 and 1."""
        known = {"0": False, "1": True} | ({"false": False, "true": True} if self.words else {})
        if text.lower() not in known:
            raise MismatchError(Message("{what} must be 0 or 1", what=self.label))
        return known[text.lower()]

    def write(self, value: Any) -> str:
        """``1`` or ``0``."""
        return "1" if value else "0"

    def describe(self) -> Message:
        """Both values."""
        return verbatim("0|1")


@dataclass(frozen=True, slots=True)
class Text(Field):
    """Any text; ``empty`` allows none, ``ascii`` allows printable ASCII only."""

    empty: bool = False
    ascii: bool = False
    kind: ClassVar[str] = "text"

    def read(self, text: str) -> str:
        """The text itself; raises MismatchError."""
        if not text and not self.empty:
            raise MismatchError(Message("{what} is empty", what=self.label))
        if self.ascii and not re.fullmatch(r"[ -~]*", text):
            raise MismatchError(Message("{what} must be printable ASCII", what=self.label))
        return text

    def describe(self) -> Message:
        """The label of the text."""
        return Message("{what} (may be empty)", what=self.label) if self.empty else self.label


@dataclass(frozen=True, slots=True)
class Hex6(Field):
    """An RGB colour as six hexadecimal digits without prefix."""

    kind: ClassVar[str] = "color"

    def read(self, text: str) -> tuple[int, int, int]:
        """Red, green, blue 0…255; raises MismatchError."""
        if not re.fullmatch(r"[0-9A-Fa-f]{6}", text):
            raise MismatchError(Message("{what} must be six hexadecimal digits", what=self.label))
        red, green, blue = bytes.fromhex(text)
        return red, green, blue

    def write(self, value: tuple[int, int, int]) -> str:
        """Six lower-case digits."""
        return bytes(value).hex()

    def describe(self) -> Message:
        """The form of the digits."""
        return verbatim("RRGGBB")


_WHOLE = marked("whole number")
_NUMBER = marked("number")


def _described(
    kind: str,
    low: float,
    high: float,
    limit: float,
    open_low: bool = False,
    open_high: bool = False,
) -> Message:
    """``kind`` with its range; ends at ``limit``, the machine's own, are left out."""
    if low <= -limit and high >= limit:
        return Message(kind)
    if high >= limit:
        return joined(" ", (Message(kind), ">" if open_low else "≥", f"{low:g}"))
    return _ranged(kind, low, high, open_high)


def _ranged(kind: str, low: float, high: float, open_high: bool = False) -> Message:
    end = f"{high}" if isinstance(high, int) else f"{high:g}"
    return joined(" ", (Message(kind), f"{low:g}…{'<' if open_high else ''}{end}"))
