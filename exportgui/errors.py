"""The errors that users see, by cause; the class tree is the documentation.

``exit_status`` is what the command line returns when the error ends a command: 1 a file could not
be read or converted, 2 the request, job or catalog is wrong and nothing was written, 3 a fault of
the machine (disk full, folder gone).
"""

from __future__ import annotations

import json
from pathlib import Path

from exportgui.messages import NOTHING, Message, joined, verbatim


class ExportguiError(Exception):
    """An error that is reported in one line: ``message``, in English ``str(error)``."""

    exit_status = 1

    def __init__(self, message: Message) -> None:
        super().__init__(message)

    @property
    def message(self) -> Message:
        """What went wrong, to be shown in the reader's language."""
        return verbatim(self.args[0]) if self.args else verbatim("")


class RequestError(ExportguiError):
    """A request has something that the request language does not allow.

    ``column`` is the 0-based offset in the text the user typed, or None when the command is from a
    macro or a catalog record.
    """

    exit_status = 2

    def __init__(
        self,
        message: Message,
        *,
        command: str | None = None,
        value: str | None = None,
        allowed: Message | None = None,
        column: int | None = None,
    ) -> None:
        self.reason = message
        self.command = command
        self.value = value
        self.allowed = allowed
        self.column = column
        super().__init__(self._sentence())

    @property
    def subject(self) -> str:
        """The command, with which the message begins; empty where the reason names it already.

        The reason of a macro call does.
        """
        command = self.command or ""
        return "" if command.startswith("$") and command in self.reason else command

    @property
    def explanation(self) -> Message:
        """The reason, and the allowed values where they are known."""
        if not self.allowed:
            return self.reason
        return joined("; ", (self.reason, Message("allowed: {choices}", choices=self.allowed)))

    def _sentence(self) -> Message:
        what = self.subject
        if self.command and self.value is not None:
            what = f"{self.command}={self.value}"
        message = joined(": ", (what, self.explanation)) if what else self.explanation
        if self.column is None:
            return message
        return joined("; ", (message, Message("at column {number}", number=self.column + 1)))


class MacroError(RequestError):
    """A macro is unknown, nested too deeply or expands too far."""


class UnsupportedError(RequestError):
    """The command is understood, but this version does not draw or write it."""


class ObjectError(RequestError):
    """An object reference leaves the catalog's root, or names a network source."""


class CatalogError(ExportguiError):
    """A catalog cannot be opened, or does not hold what was asked for.

    ``file``, ``line`` (from 1, 0 where it is not known) and ``problem`` say where and what, for
    faults in a catalog's files.
    """

    exit_status = 2
    file: Path | None = None
    line = 0
    problem: Message | None = None


class JobError(ExportguiError):
    """An export job is not valid as a whole; nothing was written."""

    exit_status = 2


class IpsError(JobError):
    """A document of the IPS web service cannot be read or used.

    ``element`` is the name of the element at fault, such as ``exportJob/fmt``, ``line`` its line
    from 1; "" and 0 where they are not known. ``reason`` does not name them.
    """

    def __init__(
        self, reason: Message, element: str = "", line: int = 0, file: Path | str = ""
    ) -> None:
        self.reason = reason
        self.element = element
        self.line = line
        where: str = str(file)
        if line:
            place = {"file": where, "number": line}
            where = Message("{file}, line {number}" if where else "line {number}", **place)
        super().__init__(joined(": ", filter(None, (where, element, reason))))

    def of_file(self, file: Path | str) -> IpsError:
        """The same error with the name of its document."""
        return IpsError(self.reason, self.element, self.line, file)


class TemplateError(JobError):
    """A name template is not valid.

    ``problem`` is a template that may hold ``{token}``, which stands for ``token``, and
    ``{example}``; ``column`` is the 0-based offset in ``template``.
    """

    def __init__(
        self,
        template: str,
        problem: str,
        *,
        column: int,
        token: str = "",
        allowed: Message = NOTHING,
    ) -> None:
        self.template = template
        self.problem = Message(problem, token=token, example="{index:04}")
        self.column = column
        self.token = token
        self.allowed = allowed
        parts: list[str] = [
            Message("name template {template}", template=template),
            self.problem,
        ]
        parts = [joined(": ", parts)]
        if allowed:
            parts.append(Message("allowed: {choices}", choices=allowed))
        parts.append(Message("at column {number}", number=column + 1))
        super().__init__(joined("; ", parts))


class RecipeError(JobError):
    """A recipe cannot be read, saved or used; ``key`` is the key in its file."""

    def __init__(
        self,
        recipe: str,
        reason: Message,
        *,
        key: str = "",
        value: object = None,
        allowed: Message = NOTHING,
    ) -> None:
        self.recipe = recipe
        self.reason = reason
        self.key = key
        self.allowed = allowed
        where = Message("recipe {name}", name=recipe)
        shown = json.dumps(value, ensure_ascii=False)[:80] if value is not None else ""
        wrong = joined(" ", filter(None, (shown, reason)))
        parts = [joined(": ", (joined(", ", filter(None, (where, key))), wrong))]
        if allowed:
            parts.append(Message("allowed: {choices}", choices=allowed))
        super().__init__(joined("; ", parts))


class ScheduleError(JobError):
    """A schedule, its time or its zone cannot be read; ``field`` names the part, if it is one."""

    def __init__(
        self,
        reason: Message,
        *,
        field: Message = NOTHING,
        value: str = "",
        allowed: Message = NOTHING,
    ) -> None:
        self.reason = reason
        self.field = field
        self.value = value
        self.allowed = allowed
        parts: list[str] = [joined(": ", (field, reason)) if field else reason]
        if allowed:
            parts.append(Message("allowed: {choices}", choices=allowed))
        super().__init__(joined("; ", parts))


class SourceError(ExportguiError):
    """One source file is missing, damaged, too large or of no known format."""

    def __init__(self, reason: Message, path: Path | str | None = None) -> None:
        self.reason = reason
        self.path = path
        name = Path(path).name if path is not None else None
        super().__init__(joined(": ", (name, reason)) if name else reason)


class MissingObjectError(SourceError):
    """An object does not exist; a default image may replace it. The message has its full path."""

    def __init__(self, reason: Message, object_path: Path | str | None = None) -> None:
        super().__init__(reason, object_path)
        if object_path is not None:
            self.args = (joined(": ", (str(object_path), reason)),)


class NoObjectError(MissingObjectError):
    """The name of a catalog alone, which in a URL's path names no object (r-object.md)."""


class LimitError(SourceError):
    """A source or a result is larger than the limits allow."""


class EncodeError(ExportguiError):
    """A result cannot be written in the requested format."""


class EnvironmentFault(ExportguiError):
    """A fault of the machine: disk full, folder gone, permission lost. Trying again may help."""

    exit_status = 3


class Cancelled(ExportguiError):
    """The user stopped the work."""
