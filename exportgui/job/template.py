"""``--name TEMPLATE``: output names made from tokens such as ``{name}_{width}x{height}``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from exportgui.errors import JobError
from exportgui.job.naming import safe_name

TOKENS: Mapping[str, str] = {
    "name": "base name of the asset",
    "folder": "folder of the asset within the catalog; makes folders",
    "handle": "handle of the asset",
    "type": "type of the asset",
    "macro": "names of the job's macros",
    "width": "width of the result in pixels",
    "height": "height of the result in pixels",
    "page": "page of a PDF, from 1",
    "index": "place in the job, from 1; {index:04} pads with zeros",
    "date": "the day the job was planned, as 2025-01-31",
    "ext": "extension of the result without its dot",
}

_TOKEN = re.compile(r"\{([^{}]*)\}")
_PADDING = re.compile(r"0?[1-9]")


@dataclass(frozen=True, slots=True)
class NameTemplate:
    """A checked template: literal text and tokens; ``/`` makes folders inside the destination."""

    text: str

    def __post_init__(self) -> None:
        rest = _TOKEN.sub("", self.text)
        if "{" in rest or "}" in rest:
            raise JobError(f"--name {self.text}: unbalanced brace; {_allowed()}")
        for token in _TOKEN.findall(self.text):
            name, colon, padding = token.partition(":")
            if name not in TOKENS or (colon and not _PADDING.fullmatch(padding)):
                raise JobError(f"--name {self.text}: unknown token {{{token}}}; {_allowed()}")
        parts = PurePosixPath(self.text).parts
        if not parts or self.text.startswith("/") or self.text.endswith("/") or ".." in parts:
            raise JobError(f"--name {self.text}: names a place outside the destination, or no file")

    @property
    def tokens(self) -> frozenset[str]:
        """The names of the tokens used."""
        return frozenset(token.partition(":")[0] for token in _TOKEN.findall(self.text))

    def path(self, values: Mapping[str, str | int], extension: str) -> PurePosixPath:
        """Fill in the tokens; every part of the path is a safe name, the last one ends with ``extension``."""
        *folders, last = self.text.split("/")
        parts = [part for folder in folders for part in safe_folders(self._fill(folder, values))]
        *more, stem = self._fill(last, values).split("/")
        parts.extend(part for folder in more for part in safe_folders(folder))
        if extension and stem.casefold().endswith(extension.casefold()):
            stem = stem[: -len(extension)]
        return PurePosixPath(*parts, safe_name(stem, extension))

    def _fill(self, text: str, values: Mapping[str, str | int]) -> str:
        def replacement(match: re.Match[str]) -> str:
            name, _, padding = match[1].partition(":")
            value = values[name]
            if padding:
                return str(value).rjust(int(padding[-1]), "0" if padding.startswith("0") else " ")
            return str(value) if name == "folder" else str(value).replace("/", "_")

        return _TOKEN.sub(replacement, text)


def safe_folders(folder: str) -> tuple[str, ...]:
    """Each part of a posix folder path as a safe name; ``..`` and ``.`` lose their meaning."""
    return tuple(safe_name(part) for part in folder.split("/") if part)


def _allowed() -> str:
    return "allowed: " + " ".join(f"{{{name}}}" for name in TOKENS)
