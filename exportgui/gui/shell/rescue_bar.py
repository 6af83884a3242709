"""A notification bar for damaged files that were replaced at the start."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from exportgui.gui.widgets.notification_bar import NotificationBar


class RescueBar(NotificationBar):
    """Stays until it is dismissed: the status bar shows the next message in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rescued", parent)
        self.text.setWordWrap(True)
        self.dismiss = self.add_button(self.tr("Dismiss"), self.tr("Hide this message"), self.hide)

    def show_rescues(self, texts: Sequence[str]) -> None:
        """Show which files were damaged, and what became of them; nothing without any."""
        self.text.setText("\n".join(texts))
        self.setVisible(bool(texts))
