"""The bar over the jobs that tells what is kept exported, with a button that stops it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from exportgui.gui.jobs.kept import Kept
from exportgui.gui.jobs.kept_export import KeptExport
from exportgui.gui.widgets import controls, tooltips
from exportgui.gui.widgets.notification_bar import NotificationBar


class KeptBar(NotificationBar):
    """Shown while a catalog is kept exported; tells also what that waits for."""

    def __init__(self, keeper: KeptExport, parent: QWidget | None = None) -> None:
        super().__init__("kept", parent)
        self._about = ""
        self.text.setWordWrap(True)
        self.text.setMinimumWidth(1)
        self.stop = self.add_button(
            self.tr("Stop"), self.tr("Keep it exported no more; a running job goes on"), keeper.stop
        )
        self.stop.setObjectName("stopKept")
        keeper.changed.connect(self._show_kept)
        keeper.told.connect(self._show_reason)

    def _show_kept(self, kept: Kept | None) -> None:
        self.setVisible(kept is not None)
        if kept is None:
            return
        self._about = self.tr("{catalog} is kept exported to {folder}.").format(
            catalog=kept.catalog.title, folder=kept.destination
        )
        tooltips.set_tooltip(self.text, str(kept.destination))
        self._show_reason("")

    def _show_reason(self, reason: str) -> None:
        waiting = self.tr("It waits: {reason}").format(reason=reason) if reason else ""
        self.text.setText(" ".join(filter(None, (self._about, waiting))))
        controls.role(self.text, "error" if reason else "muted")
