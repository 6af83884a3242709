"""The preview pane: canvas, modes and zoom, the facts of the reply, and the filmstrip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from exportgui.gui.i18n.messages import message_text
from exportgui.gui.preview.facts import facts_text, notes_text
from exportgui.gui.preview.film_frames import FilmFrames
from exportgui.gui.preview.filmstrip import FilmStrip
from exportgui.gui.preview.mode_bar import ModeBar
from exportgui.gui.preview.pixel_probe import read_pixel
from exportgui.gui.preview.preview_model import PreviewModel
from exportgui.gui.preview.region_tool import RegionTool
from exportgui.gui.preview.size_measurer import SizeMeasurer
from exportgui.gui.preview.view import PreviewView
from exportgui.gui.preview.zoom_box import ZoomBox
from exportgui.gui.widgets import controls, tooltips

if TYPE_CHECKING:
    from exportgui.gui.preview.renderer import ScreenRenderer
    from exportgui.gui.session import Session


class PreviewPane(QWidget):
    """Shows what `model` holds, how large its export is, and the other assets in `film`."""

    def __init__(
        self,
        model: PreviewModel,
        size_measurer: SizeMeasurer,
        film: FilmStrip,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.size_measurer = size_measurer
        self.film = film
        size_measurer.setParent(self)
        self._asset = model.asset
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
        self.region = RegionTool(self.view, self.view.viewport)
        self.words = _words(self.view)
        self.bar = ModeBar(self)
        self.zoom = ZoomBox(self.view.viewport, self)
        self.facts = controls.Elided("muted", self, Qt.TextElideMode.ElideRight)
        self.notes = controls.Elided("muted", self, Qt.TextElideMode.ElideRight)
        self._strip = _lined(film)
        self._lay_out()
        self._connect()
        self._show_model()

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
        viewport = self.view.viewport
        bar = self.bar
        bar.chosen.connect(viewport.set_mode)
        bar.flipped.connect(viewport.flip)
        bar.film_asked.connect(self._strip.setVisible)
        bar.show_mode(viewport.mode)
        viewport.mode_changed.connect(bar.show_mode)
        viewport.changed.connect(self._set_view)
        viewport.pointed.connect(self._point)
        self.view.dimmed_changed.connect(self._show_facts)
        self.region.began.connect(self._show_notes)
        self._model.changed.connect(self._show_model)
        self.size_measurer.changed.connect(self._show_facts)

    def sizeHint(self) -> QSize:
        """Half of the middle."""
        return QSize(440, 480)

    def _set_view(self) -> None:
        viewport = self.view.viewport
        visible = {name: viewport.visible_area(name) for name in viewport.sides}
        self._model.set_view(viewport.box(), visible)
        self._show_notes()

    def _point(self, spot: QPointF | None) -> None:
        self._spot = spot
        self._show_notes()

    def _show_model(self) -> None:
        model = self._model
        asset = model.asset
        if asset != self._asset:
            self._asset = asset
            self.region.cancel()
        self.view.show_sides(*model.sides)
        self.view.set_stale(model.stale)
        self.bar.title.setText(asset.name if asset else self.tr("Preview"))
        empty = "" if asset else self.tr("Select an asset to see what its export will look like")
        self.view.show_message(message_text(model.error) or empty, error=bool(model.error))
        words = model.after.text if model.after else ""
        if words != self.words.toPlainText():
            self.words.setPlainText(words)
        self.words.setVisible(bool(words))
        self.size_measurer.show(None if model.error or words else model.after_request)
        self.film.show_request(model.catalog, model.frame_request, model.own)
        self._show_facts()

    def _show_facts(self) -> None:
        self.facts.setText(facts_text(self._model, self.size_measurer, self.view.dimmed))
        reason = message_text(self._model.error)
        self.view.setAccessibleDescription(reason or self.facts.text())
        self._show_notes()

    def _show_notes(self) -> None:
        """Show the pixel pointed at, else the notes; the line is always there, so nothing moves."""
        reading = (
            read_pixel(self.view.viewport, self._spot)
            if self._spot is not None and not self._model.error
            else None
        )
        if self.region.is_active:
            text = self.tr("Enter takes the rectangle, Escape leaves everything as it was")
            style = "muted"
        elif reading is not None:
            text = reading.words()
            style = "muted"
        else:
            text, style = notes_text(self._model, self.view.viewport, self.view.dimmed)
        if self.notes.property("role") != style:
            controls.role(self.notes, style)
        if self.notes.text() != text:
            self.notes.setText(text)
            if self.view.viewport.probe is not None:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, text))


def _words(view: PreviewView) -> QPlainTextEdit:
    """Make the text over the view for replies that are text: it may be long, and copied from."""
    edit = QPlainTextEdit(view)
    edit.setReadOnly(True)
    edit.hide()
    controls.name(edit, QCoreApplication.translate("PreviewPane", "Reply in words"))
    over = QVBoxLayout(view)
    over.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    over.addWidget(edit)
    return edit


def _lined(film: FilmStrip) -> QWidget:
    """The filmstrip under a line of its own."""
    around = QVBoxLayout()
    around.setContentsMargins(8, 1, 8, 0)
    around.addWidget(film)
    return controls.strip(around, "foot")


def make_pane(
    session: Session, model: PreviewModel, renderer: ScreenRenderer, parent: QWidget | None = None
) -> PreviewPane:
    """The pane with what it works with."""
    size_measurer = SizeMeasurer(session.bridge, session.weigh_pool, renderer.measure_size)
    return PreviewPane(
        model,
        size_measurer,
        FilmStrip(FilmFrames(session.bridge, session.thumbnail_pool, renderer)),
        parent,
    )
