"""What a scan could not read."""

from __future__ import annotations

from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined, marked

UNREAD = marked("not read: {detail}")
"""The template of the warning that a job lacks what the scan could not read."""


@dataclass(frozen=True, slots=True)
class ScanProblem:
    """A folder, file or record that a scan could not read.

    ``path`` is relative to the root, ``is_folder`` says that more may lie below it. With
    ``is_listed`` an asset of the catalog stands for it and has the reason; nothing else tells of
    the others.
    """

    path: str
    message: Message
    is_folder: bool = False
    is_listed: bool = False

    @property
    def warning(self) -> Message:
        """The warning of a job that would have had it."""
        return Message(UNREAD, detail=self.message)


def scan_problem(
    path: str, reason: Message, *, is_folder: bool = False, is_listed: bool = False
) -> ScanProblem:
    """The problem of a path, with the path in its message."""
    return ScanProblem(path, joined(": ", (path, reason)), is_folder, is_listed)
