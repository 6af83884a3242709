"""The live preview: canvas, before/after switch, and the facts of the reply."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from exportgui.gui import controls
from exportgui.gui.preview.feed import PreviewFeed
from exportgui.gui.preview.region import RegionTool
from exportgui.gui.preview.view import PreviewView


class PreviewPane(QWidget):
    """Shows what `feed` holds."""

    def __init__(self, feed: PreviewFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._asset = feed.asset
        self.view = PreviewView(self)
        self.view.setObjectName("preview")
        controls.name(self.view, self.tr("Preview"), self.tr("The asset before and after; arrow keys move the divider"))
        self.region = RegionTool(self.view)
        self._title = controls.Elided("heading", self)
        self._facts = controls.Elided("muted", self, Qt.TextElideMode.ElideRight)
        self._notes = controls.Elided("warning", self, Qt.TextElideMode.ElideRight)
        self._modes = QButtonGroup(self)
        self._lay_out()
        feed.changed.connect(self._show)
        self.view.looked.connect(self._look)
        self._show()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 8, 6)
        bar.addWidget(self._title, 1)
        for mode, icon, text, tip in (
            ("before", "before", self.tr("Before"), self.tr("Show the asset as it is")),
            ("split", "split", self.tr("Split"), self.tr("Show before and after, with a divider between")),
            ("beside", "beside", self.tr("Side by side"), self.tr("Show before and after beside each other")),
            ("after", "after", self.tr("After"), self.tr("Show what will be exported")),
        ):
            button = controls.tool(icon, text, tip, self)
            button.setCheckable(True)
            button.setChecked(mode == self.view.mode)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.toggled.connect(lambda on, mode=mode: self.view.set_mode(mode) if on else None)
            self._modes.addButton(button)
            bar.addWidget(button)
        head = controls.strip(bar, "bar")
        facts = QWidget(self)
        lines = QVBoxLayout(facts)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(self._facts)
        lines.addWidget(self._notes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.view, 1)
        layout.addWidget(controls.foot(facts))
        self.view.set_mode("split")

    def sizeHint(self) -> QSize:
        """Half of the middle."""
        return QSize(440, 480)

    def _look(self) -> None:
        view = self.view
        self._feed.look(view.box(), {name: view.sight(name) for name in view.sides})

    def _show(self) -> None:
        feed = self._feed
        self.view.show_sides(*feed.sides)
        self.view.set_stale(feed.stale)
        asset = feed.asset
        if asset != self._asset:
            self._asset = asset
            self.region.cancel()
            self.view.fit()
        self._title.setText(asset.name if asset else self.tr("Preview"))
        empty = "" if asset else self.tr("Select an asset to see what its export will look like")
        words = feed.after.text if feed.after else ""
        self.view.show_message(feed.error or words or empty, error=bool(feed.error))
        self._facts.setText(self._facts_text())
        notes = feed.after.notes if feed.after and not feed.stale else ()
        # Always there, even empty: a line that came and went would resize the picture, and so ask for it anew.
        self._notes.setText("; ".join(notes) or " ")
        self.view.setAccessibleDescription(feed.error or self._facts.text())

    def _facts_text(self) -> str:
        feed = self._feed
        if feed.asset is None or feed.error:
            return " "
        if feed.stale or feed.after is None:
            return self.tr("Updating…")
        after, before = feed.after, feed.before
        if after.text:
            return self.tr("Reply in words: {kind}").format(kind=after.format)
        if feed.is_original:
            return self.tr("{width} × {height} px · original").format(width=after.width, height=after.height)
        parts = [size_and_format(after.width, after.height, after.format)]
        if before is not None:
            parts.append(self.tr("from {width} × {height} px").format(width=before.width, height=before.height))
        if after.image.width() < after.width:
            parts.append(self.tr("shown at {percent} %").format(percent=round(100 * after.image.width() / after.width)))
        return " · ".join(parts)


def size_and_format(width: int, height: int, name: str) -> str:
    """`300 × 225 px · PNG`."""
    text = QCoreApplication.translate("PreviewPane", "{width} × {height} px · {format}")
    return text.format(width=width, height=height, format=name)
