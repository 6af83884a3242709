"""Shows an example of the name template for the current asset, made off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from exportgui.gui.workers.latest_task import LatestTask
from exportgui.job.planning.name_example import example_name
from exportgui.media.limits import Limits

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.export.panel import ExportPanel
    from exportgui.gui.session import Session

PAUSE_MS = 150
"""Typing a template changes it with each character; it is tried when the typing rests."""


class NameExample(QObject):
    """Looks at the export panel's job and at one asset."""

    def __init__(self, session: Session, panel: ExportPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limits = Limits.of(session.settings)
        self._task = LatestTask(session.bridge, session.query_pool, self)
        self._panel = panel
        self._of: tuple[Catalog, Asset] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        panel.request_changed.connect(self._timer.start)
        panel.options_form.changed.connect(self._timer.start)

    def set_asset(self, catalog: Catalog | None, asset: Asset | None) -> None:
        """Show the example of this asset."""
        self._of = (catalog, asset) if catalog is not None and asset is not None else None
        self._timer.start()

    def _ask(self) -> None:
        names = self._panel.options_form.names
        if self._of is None or names.error is not None:
            self._task.cancel()
            names.show_example("")
            return
        (catalog, asset) = self._of
        limits = self._limits
        job = self._panel.job([asset.id])
        options = self._panel.options()
        rendition = self._panel.rendition()
        self._task.request(
            lambda _stale: example_name(job, options, asset, catalog, limits, rendition=rendition),
            names.show_example,
            lambda _error: names.show_example(""),  # the request or the preview says what is wrong
        )
