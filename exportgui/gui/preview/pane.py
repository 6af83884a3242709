"""The live preview: canvas, its modes and zoom, the facts of the reply, and the selection as a
filmstrip.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from exportgui.gui.i18n.messages import said
from exportgui.gui.preview.bar import ModeBar
from exportgui.gui.preview.facts import facts_text, quiet_text
from exportgui.gui.preview.film import FilmStrip
from exportgui.gui.preview.film_frames import FilmFrames
from exportgui.gui.preview.pixel_probe import read
from exportgui.gui.preview.preview_model import PreviewFeed
from exportgui.gui.preview.region import RegionTool
from exportgui.gui.preview.size_measurer import Weigher
from exportgui.gui.preview.view import PreviewView
from exportgui.gui.preview.zoom_box import ZoomBox
from exportgui.gui.widgets import controls, tooltips

if TYPE_CHECKING:
    from exportgui.gui.preview.renderer import ScreenRenderer
    from exportgui.gui.session import Session


class PreviewPane(QWidget):
    """Shows what `feed` holds, what it weighs, and the other assets in `film`."""

    def __init__(
        self, feed: PreviewFeed, weigher: Weigher, film: FilmStrip, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self.weigher = weigher
        self.film = film
        weigher.setParent(self)
        self._asset = feed.asset
        self._spot: QPointF | None = None
        self.view = PreviewView(self)
        self.view.setObjectName("preview")
        controls.name(
            self.view,
            self.tr("Preview"),
            self.tr(
                "Before and after; + and − zoom, 0 fits, 1 shows every pixel, arrow keys move, B "
                "flips, I reads pixels"
            ),
        )
        # The picture is full of places to point at: a tooltip would cover them.
        tooltips.set_tooltip(self.view, "")
        self.region = RegionTool(self.view)
        self.words = _words(self.view)
        self.bar = ModeBar(self)
        self.zoom = ZoomBox(self.view, self)
        self.facts = controls.Elided("muted", self, Qt.TextElideMode.ElideRight)
        self.notes = controls.Elided("muted", self, Qt.TextElideMode.ElideRight)
        self._strip = _lined(film)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.bar)
        lines = QVBoxLayout()
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(self.facts)
        lines.addWidget(self.notes)
        below = QWidget(self)
        line = QHBoxLayout(below)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(lines, 1)
        line.addWidget(self.zoom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(controls.strip(head, "bar"))
        layout.addWidget(self.view, 1)
        layout.addWidget(self._strip)
        layout.addWidget(controls.foot(below))

    def _connect(self) -> None:
        view = self.view
        bar = self.bar
        bar.chosen.connect(view.set_mode)
        bar.flipped.connect(view.flip)
        bar.film_asked.connect(self._strip.setVisible)
        bar.show_mode(view.mode)
        view.mode_changed.connect(bar.show_mode)
        view.looked.connect(self._look)
        view.hovered.connect(self._point)
        view.veil_changed.connect(self._tell)
        self.region.began.connect(self._tell_quietly)
        self._feed.changed.connect(self._show)
        self.weigher.changed.connect(self._tell)

    def sizeHint(self) -> QSize:
        """Half of the middle."""
        return QSize(440, 480)

    def _look(self) -> None:
        view = self.view
        self._feed.look(view.box(), {name: view.sight(name) for name in view.sides})
        self._tell_quietly()

    def _point(self, spot: QPointF | None) -> None:
        self._spot = spot
        self._tell_quietly()

    def _show(self) -> None:
        feed = self._feed
        asset = feed.asset
        if asset != self._asset:
            self._asset = asset
            self.region.cancel()
        self.view.show_sides(*feed.sides)
        self.view.set_stale(feed.stale)
        self.bar.title.setText(asset.name if asset else self.tr("Preview"))
        empty = "" if asset else self.tr("Select an asset to see what its export will look like")
        self.view.show_message(said(feed.error) or empty, error=bool(feed.error))
        words = feed.after.text if feed.after else ""
        if words != self.words.toPlainText():
            self.words.setPlainText(words)
        self.words.setVisible(bool(words))
        self.weigher.show(None if feed.error or words else feed.subject)
        self.film.show_request(feed.catalog, feed.frame_request, feed.own)
        self._tell()

    def _tell(self) -> None:
        self.facts.setText(facts_text(self._feed, self.weigher, self.view.veiled))
        self.view.setAccessibleDescription(self._feed.error or self.facts.text())
        self._tell_quietly()

    def _tell_quietly(self) -> None:
        """The second line: the pixel pointed at, else what is to be noted; always there, so that
        nothing moves.
        """
        reading = (
            read(self.view, self._spot) if self._spot is not None and not self._feed.error else None
        )
        if self.region.is_active:
            text = self.tr("Enter takes the rectangle, Escape leaves everything as it was")
            style = "muted"
        elif reading is not None:
            text = reading.words()
            style = "muted"
        else:
            text, style = quiet_text(self._feed, self.view)
        if self.notes.property("role") != style:
            controls.role(self.notes, style)
        if self.notes.text() != text:
            self.notes.setText(text)
            if self.view.pin is not None:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, text))


def _words(view: PreviewView) -> QPlainTextEdit:
    """Lies over the view where the reply is text: it may be long, and copied from."""
    made = QPlainTextEdit(view)
    made.setReadOnly(True)
    made.hide()
    controls.name(made, QCoreApplication.translate("PreviewPane", "Reply in words"))
    over = QVBoxLayout(view)
    over.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    over.addWidget(made)
    return made


def _lined(film: FilmStrip) -> QWidget:
    """The filmstrip under a line of its own."""
    around = QVBoxLayout()
    around.setContentsMargins(8, 1, 8, 0)
    around.addWidget(film)
    return controls.strip(around, "foot")


def make_pane(
    session: Session, feed: PreviewFeed, studio: ScreenRenderer, parent: QWidget | None = None
) -> PreviewPane:
    """The pane with what it works with."""
    weigher = Weigher(session.bridge, session.weigh_pool, studio.weigh)
    return PreviewPane(
        feed, weigher, FilmStrip(FilmFrames(session.bridge, session.thumbnail_pool, studio)), parent
    )
