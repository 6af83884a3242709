"""Every error a person can meet, split by whose fault it is; the tree is the documentation.

``exit_status`` is what the command line returns when the error ends a command:
1 a file could not be read or converted, 2 the request, job or catalog is wrong and
nothing was written, 3 the world stopped us (disk full, folder gone).
"""

from __future__ import annotations

import json
from pathlib import Path


class ExportguiError(Exception):
    """Anything we report in one line; ``str(error)`` is that line."""

    exit_status = 1


class RequestError(ExportguiError):
    """A request says something the language does not allow.

    ``column`` is the 0-based offset in the text the person typed, or None when the
    command came from a macro or a catalog record.
    """

    exit_status = 2

    def __init__(
        self,
        message: str,
        *,
        command: str | None = None,
        value: str | None = None,
        allowed: str | None = None,
        column: int | None = None,
    ) -> None:
        self.reason = message
        self.command = command
        self.value = value
        self.allowed = allowed
        self.column = column
        super().__init__(self._sentence())

    def _sentence(self) -> str:
        what = self.command or ""
        if self.command and self.value is not None:
            what = f"{self.command}={self.value}"
        parts = [f"{what}: {self.reason}" if what else self.reason]
        if self.allowed:
            parts.append(f"allowed: {self.allowed}")
        if self.column is not None:
            parts.append(f"at column {self.column + 1}")
        return "; ".join(parts)


class MacroError(RequestError):
    """A macro is unknown, nested too deeply or expands too far."""


class UnsupportedError(RequestError):
    """The command is understood, but this version does not draw or write it."""


class ObjectError(RequestError):
    """An object reference leaves the catalog's root, or names a network source."""


class CatalogError(ExportguiError):
    """A catalog cannot be opened, or does not hold what was asked for."""

    exit_status = 2


class JobError(ExportguiError):
    """An export job is not valid as a whole; nothing was written."""

    exit_status = 2


class TemplateError(JobError):
    """A name template is not one.

    ``problem`` may hold ``{token}``, which stands for ``token``; ``column`` is the 0-based offset
    in ``template``.
    """

    def __init__(
        self, template: str, problem: str, *, column: int, token: str = "", allowed: str = ""
    ) -> None:
        self.template = template
        self.problem = problem
        self.column = column
        self.token = token
        self.allowed = allowed
        told = problem.replace("{token}", token) + (f"; allowed: {allowed}" if allowed else "")
        super().__init__(f"name template {template}: {told}; at column {column + 1}")


class RecipeError(JobError):
    """A recipe cannot be read, kept or used; ``key`` is where in its file."""

    def __init__(
        self, recipe: str, reason: str, *, key: str = "", value: object = None, allowed: str = ""
    ) -> None:
        self.recipe = recipe
        self.reason = reason
        self.key = key
        self.allowed = allowed
        where = f"recipe {recipe}" + (f", {key}" if key else "")
        shown = f" {json.dumps(value, ensure_ascii=False)[:80]}" if value is not None else ""
        super().__init__(f"{where}:{shown} {reason}" + (f"; allowed: {allowed}" if allowed else ""))


class SourceError(ExportguiError):
    """One source file is missing, damaged, too large or of no known format."""

    def __init__(self, reason: str, path: Path | str | None = None) -> None:
        self.reason = reason
        self.path = path
        name = Path(path).name if path is not None else None
        super().__init__(f"{name}: {reason}" if name else reason)


class MissingObjectError(SourceError):
    """An object is not there; a default image may stand for it."""


class LimitError(SourceError):
    """A source or a result is larger than the limits allow."""


class EncodeError(ExportguiError):
    """A result cannot be written in the requested format."""


class EnvironmentFault(ExportguiError):
    """The machine stopped us: disk full, folder gone, permission lost. Try again later."""

    exit_status = 3


class Cancelled(ExportguiError):
    """The person stopped the work."""
