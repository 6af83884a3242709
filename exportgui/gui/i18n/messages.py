"""Messages and errors of the engine in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from exportgui.boundary import unexpected
from exportgui.errors import ExportguiError
from exportgui.messages import Message, joined, render
from exportgui.system_errors import system_reason


def message_text(text: str) -> str:
    """A message in the language of the window; plain text, as older versions stored it, stays."""
    return render(text, _looked_up)


def _looked_up(template: str) -> str:
    return QCoreApplication.translate("", template)


def error_text(error: Exception) -> str:
    """What went wrong, in one line in the language of the window."""
    return message_text(error_message(error))


def error_message(error: Exception) -> Message:
    """The message of an error; the system's own errors are no mistake of the program."""
    if isinstance(error, OSError):
        named = error.strerror and error.filename
        return joined(": ", filter(None, (named, system_reason(error))))
    return (error if isinstance(error, ExportguiError) else unexpected(error)).message
