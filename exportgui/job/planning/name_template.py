"""Templates of output names, with tokens such as ``{name}_{width}x{height}``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from exportgui.errors import TemplateError
from exportgui.job.planning.naming import safe_name
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import NOTHING, Message, joined, marked

TOKENS: Mapping[str, str] = {
    "name": "base name of the asset",
    "folder": "folder of the asset within the catalog; makes folders",
    "macro": "names of the job's macros",
    "width": "width of the result in pixels",
    "height": "height of the result in pixels",
    "index": "place in the job, from 1; {index:04} pads with zeros",
    "row": "row of the table of variables, from 1",
    "set": "name of the set that the asset is a member of",
    "position": "place in that set, from 1",
    "date": "the day the job was planned, as 2025-01-31",
    "page": "page of a PDF, from 1",
    "id": "Id of the catalog's record, or the base name of the asset",
    "handle": "handle of the asset",
    "type": "type of the asset",
    "ext": "extension of the result without its dot",
}
UNKNOWN = marked("unknown token {token}")
PADDING = marked("{token} pads wrongly: write a width from 1 to 9, such as {example}")
UNBALANCED = marked("a brace stands alone")
OUTSIDE = marked("the name leads out of the destination")
NO_FILE = marked("the template names no file")

_SEPARATORS = " -_.,+~"
_OPENING = ("(", "[")
_CLOSING = (")", "]")
_UNIT = pattern(r"^(?:px|w|h)(?![^\W_])")
_JOINTS = ("x", "×")
_PART = pattern(r"\{([^{}]*)\}|([{}])")
_PADDING = pattern(r"0?[1-9]")
_OPEN = pattern(r"\{([a-z]*)$")


@dataclass(frozen=True, slots=True)
class NameTemplate:
    """A valid template: literal text and tokens; ``/`` makes folders inside the destination.

    ``columns`` of a table of variables are tokens, too, in any case. Raises TemplateError with the
    column of the mistake.
    """

    text: str
    columns: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for part in _PART.finditer(self.text):
            if part[2]:
                raise self._error(UNBALANCED, part.start())
            name, colon, padding = part[1].partition(":")
            if name not in TOKENS and name.lower() not in self.columns:
                known = joined(" ", (f"{{{token}}}" for token in (*TOKENS, *self.columns)))
                raise self._error(UNKNOWN, part.start(), part[0], known)
            if colon and not _PADDING.fullmatch(padding):
                raise self._error(PADDING, part.start(), part[0])
        self._check_folders()

    def _check_folders(self) -> None:
        column = 0
        for folder in self.text.split("/"):
            if folder == ".." or (not column and not folder and self.text):
                raise self._error(OUTSIDE, column)
            column += len(folder) + 1
        if not self.text.strip() or self.text.endswith("/"):
            raise self._error(NO_FILE, max(0, len(self.text) - 1))

    def _error(
        self, problem: str, column: int, token: str = "", allowed: Message = NOTHING
    ) -> TemplateError:
        return TemplateError(self.text, problem, column=column, token=token, allowed=allowed)

    @property
    def tokens(self) -> frozenset[str]:
        """The names of the tokens used."""
        return frozenset(part[1].partition(":")[0] for part in _PART.finditer(self.text))

    def for_renditions(self) -> NameTemplate:
        """The template for several renditions of each asset: with ``-{macro}`` unless it has it."""
        if "macro" in self.tokens:
            return self
        stem, dot_ext = (
            (self.text[:-6], ".{ext}") if self.text.endswith(".{ext}") else (self.text, "")
        )
        return NameTemplate(f"{stem}-{{macro}}{dot_ext}", self.columns)

    def path(self, values: Mapping[str, str | int], extension: str) -> PurePosixPath:
        """Fill in the tokens; each part is a safe name, the last one ends with ``extension``."""
        *folders, last = self.text.split("/")
        parts = [part for folder in folders for part in safe_folders(self._fill(folder, values))]
        *more, stem = self._fill(last, values).split("/")
        parts.extend(part for folder in more for part in safe_folders(folder))
        if extension and stem.casefold().endswith(extension.casefold()):
            stem = stem[: -len(extension)]
        return PurePosixPath(*parts, safe_name(stem, extension))

    def _fill(self, text: str, values: Mapping[str, str | int]) -> str:
        """Fill in the tokens of a part; an empty one takes along what sets it off."""
        pieces = _PART.split(text)  # literal, inside of braces, lone brace, literal, …
        literals = pieces[::3]
        filled = [_value(token, values) for token in pieces[1::3]]
        return _without_gaps(literals, filled)


def _value(token: str, values: Mapping[str, str | int]) -> str:
    name, _, padding = token.partition(":")
    value = str(values[name] if name in values else values[name.lower()])
    if padding and value:
        return value.rjust(int(padding[-1]), "0" if padding.startswith("0") else " ")
    return value if name == "folder" else value.replace("/", "_")


def _without_gaps(literals: Sequence[str], values: Sequence[str]) -> str:
    """The literals with the values between them.

    An empty value goes with its unit (``800px``), the brackets around it, what joins it to another
    empty one (``{width}x{height}``), and the separators before it, or after it at the beginning.
    """
    text = literals[0]
    joint = ""
    for value, after in zip(values, literals[1:], strict=True):
        if value:
            text += value + after
            joint = ""
            continue
        rest = _UNIT.sub("", after, count=1)
        if joint in _JOINTS:
            text = text.removesuffix(joint)
        if text.endswith(_OPENING) and rest.startswith(_CLOSING):
            text = text[:-1]
            rest = rest[1:]
        text_before = text.rstrip(_SEPARATORS)
        text = text_before + rest if text_before else rest.lstrip(_SEPARATORS)
        joint = rest.strip(_SEPARATORS)
    return text


def safe_folders(folder: str) -> tuple[str, ...]:
    """Each part of a posix folder path as a safe name; ``..`` and ``.`` lose their meaning."""
    return tuple(safe_name(part) for part in folder.split("/") if part)


def completions(text: str, at: int) -> tuple[int, tuple[str, ...]]:
    """The start of the token that is being typed before ``at``, and the tokens it may become."""
    typed = _OPEN.search(text[:at])
    if typed is None:
        return at, ()
    return typed.start(), tuple(f"{{{name}}}" for name in TOKENS if name.startswith(typed[1]))
