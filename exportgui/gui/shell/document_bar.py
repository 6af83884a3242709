"""A notification bar for the submitJob document that the panel was filled from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from exportgui.gui.i18n.messages import message_text
from exportgui.gui.shell.document_job import Found
from exportgui.gui.widgets.notification_bar import NotificationBar
from exportgui.job.ips.submission import Submission

_MOST_NAMES = 10


class DocumentBar(NotificationBar):
    """Stays as long as jobs carry what the document says of them; `forget` is its button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("jobDocument", parent)
        self.text.setWordWrap(True)
        self.forget = self.add_button(
            self.tr("Forget"),
            self.tr("Export without the name, company and description of the document"),
            self.hide,
        )

    def show_waiting(self, file: str) -> None:
        """A document needs its catalog first."""
        self._show([self.tr("{file}: open the catalog with its assets.").format(file=file)])

    def show_filled(self, file: str, submission: Submission, found: Found) -> None:
        """A document is in the panel; what it names and the tray lacks is told."""
        total = len(submission.job.asset_handles)
        line = self.tr("{file}: {count} of %n asset(s) in the tray.", "", total)
        lines = [line.format(file=file, count=len(found.ids))]
        if found.unknown:
            names = ", ".join(found.unknown[:_MOST_NAMES])
            names += ", …" if len(found.unknown) > _MOST_NAMES else ""
            lines.append(self.tr("Not in this catalog: {names}.").format(names=names))
        remarks = (*found.remarks, *submission.warnings, *submission.notes)
        self._show([*lines, *map(message_text, remarks)])

    def _show(self, lines: Sequence[str]) -> None:
        self.text.setText("\n".join(lines))
        self.setVisible(True)
