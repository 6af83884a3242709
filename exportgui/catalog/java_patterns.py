"""Regular expressions and substitutions of java.util.regex, as rule sets have them, for Python.

Page: c-rule-set-reference.md. What differs: quoted text, the ends of input, named groups, classes
of characters, and flags in the middle, which hold up to the end of their group. Intersections and
unions of classes are refused.

No dependency translates them, and a Java machine is too much for a few rules, so an expression is
translated token by token.
"""

from __future__ import annotations

import re

from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, quoted

_CLASSES = {
    "Lower": "a-z",
    "Upper": "A-Z",
    "Alpha": "a-zA-Z",
    "Digit": "0-9",
    "Alnum": "a-zA-Z0-9",
    "Punct": r"!-/:-@\[-`{-~",
    "Graph": "!-~",
    "Print": " -~",
    "Blank": r" \t",
    "Space": r" \t\n\v\f\r",
    "XDigit": "0-9a-fA-F",
    "ASCII": r"\x00-\x7f",
    "L": r"^\W\d_",
}
_ENDS = {r"\z": r"\Z", r"\Z": r"(?=\n?\Z)", r"\h": r"[ \t]", r"\R": r"(?:\r\n|[\n\v\f\r])"}
_FLAGS = pattern(r"\(\?([a-z]*)(?:-([a-z]+))?\)")
_TOKEN = pattern(
    r"\\Q(?P<quoted>.*?)(?:\\E|$)|\\(?P<which>[pP])\{(?P<name>\w+)\}|\\k<(?P<back>\w+)>"
    r"|\\x\{(?P<code>[0-9A-Fa-f]+)\}|(?P<flags>\(\?[a-z]*(?:-[a-z]+)?\))"
    r"|(?P<named>\(\?<(?=[A-Za-z]))|(?P<plain>\\.|.)",
    re.DOTALL,
)
_REFERENCE = pattern(r"\\(.)|\$(\d+)|\$\{(\w+)\}|\\", re.DOTALL)
_OPERATORS = ("&", "|", "~")
_KNOWN_FLAGS = frozenset("imsx")


def compiled(text: str) -> re.Pattern[str]:
    """The expression. Raises ValueError for what Python has no equal of, with a text for people."""
    try:
        return re.compile(_Translation().of(text), re.ASCII)
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(quoted(str(error))) from error


class _Translation:
    """Translates one expression; ``_open`` has the flag groups to close in each group."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._open: list[list[str]] = [[]]
        self._in_class = False

    def of(self, text: str) -> str:
        """The expression as Python writes it."""
        for found in _TOKEN.finditer(text):
            kind = found.lastgroup or ""
            value = found[0]
            if kind == "quoted":
                self._done.append(re.escape(found["quoted"]))
            elif kind == "name":
                self._done.append(self._class(found["name"], negated=found["which"] == "P"))
            elif kind == "back":
                self._done.append(f"(?P={found['back']})")
            elif kind == "code":
                self._done.append(re.escape(chr(int(found["code"], 16))))
            elif self._in_class:
                self._within_class(value if kind == "plain" else "[")
            elif kind == "flags":
                self._start_flags(value)
            elif kind == "named":
                self._group("(?P<")
            else:
                self._plain(value)
        self._close()
        return "".join(self._done)

    def _plain(self, value: str) -> None:
        if value == "[":
            self._in_class = True
            self._done.append("[")
        elif value == "(":
            self._group("(")
        elif value == ")":
            if len(self._open) > 1:
                self._close()
            self._done.append(")")
        elif value == "|" and self._open[-1]:
            flags = self._open[-1]
            self._done += [")" * len(flags), "|", *flags]
        else:
            self._done.append(_ENDS.get(value, value))

    def _group(self, start: str) -> None:
        self._open.append([])
        self._done.append(start)

    def _close(self) -> None:
        self._done.append(")" * len(self._open.pop()))

    def _start_flags(self, written: str) -> None:
        found = _FLAGS.fullmatch(written)
        assert found is not None  # the token's pattern has the same form
        on, off = ("".join(sorted(_KNOWN_FLAGS & set(part or ""))) for part in found.groups())
        start = f"(?{on}{'-' if off else ''}{off}:"
        self._open[-1].append(start)
        self._done.append(start)

    def _within_class(self, value: str) -> None:
        opened = self._done[-1] in ("[", "[^")
        if value == "^" and self._done[-1] == "[":
            self._done[-1] = "[^"
            return
        if value == "[" or (value == "&" and self._done[-1] == "\\&"):
            raise ValueError(Message("a class within a class"))
        if value == "]" and not opened:
            self._in_class = False
        doubled = value == "-" and self._done[-1] == "-"
        # Python warns of what may become operators.
        self._done.append(f"\\{value}" if doubled or value in _OPERATORS else value)

    def _class(self, name: str, *, negated: bool) -> str:
        letters = _CLASSES.get(name)
        if letters is None or (self._in_class and (negated or letters[0] == "^")):
            raise ValueError(f"\\p{{{name}}}")
        if self._in_class:
            return letters
        if negated:
            return f"[{letters[1:]}]" if letters[0] == "^" else f"[^{letters}]"
        return f"[{letters}]"


@dataclass(frozen=True, slots=True)
class Replacement:
    """What stands for a match: texts, and numbers of the expression's parts."""

    parts: tuple[str | int, ...]

    def __call__(self, match: re.Match[str]) -> str:
        """The text for one match."""
        return "".join(part if isinstance(part, str) else match[part] or "" for part in self.parts)

    @property
    def refers(self) -> bool:
        """Whether it refers to parts of the expression."""
        return any(isinstance(part, int) for part in self.parts)


def replacement(text: str, expression: re.Pattern[str]) -> Replacement:
    """Read a substitution; ValueError for a part that the expression does not have.

    A ``$`` before anything but a number or ``{`` stands for itself, as macros have it.
    """
    parts: list[str | int] = []
    position = 0
    for found in _REFERENCE.finditer(text):
        parts.append(text[position : found.start()])
        position = found.end()
        escaped, number, name = found.groups()
        if name is not None:
            if name not in expression.groupindex:
                raise ValueError(f"${{{name}}}")
            parts.append(expression.groupindex[name])
        elif number is not None:
            parts += _group_number(number, expression.groups)
        else:
            parts.append(escaped or "")
    parts.append(text[position:])
    return Replacement(tuple(part for part in parts if part != ""))


def _group_number(digits: str, groups: int) -> tuple[int, str]:
    """The group that ``$123`` means, the most digits that name one, and the other digits."""
    for end in range(len(digits), 0, -1):
        if int(digits[:end]) <= groups:
            return int(digits[:end]), digits[end:]
    raise ValueError(f"${digits}")
