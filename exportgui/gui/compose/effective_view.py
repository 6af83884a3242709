"""The effective request: text to copy, and where each of its commands comes from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListView, QMenu, QToolButton, QVBoxLayout, QWidget

from exportgui.gui.compose.explained_model import ExplainedDelegate, ExplainedModel
from exportgui.gui.compose.request_edit import RequestEdit, quiet
from exportgui.gui.widgets import controls
from exportgui.request.address import as_address
from exportgui.request.provenance import Explained

MAX_LINES = 8


class EffectiveView(QWidget):
    """Shows the effective request; `message` reports what was copied."""

    message = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._object = ""
        self._request = ""
        self.text = RequestEdit(self, lines=2)
        self.model = ExplainedModel(self)
        self.view = QListView(self)
        self.fold = controls.tool(
            "right", self.tr("Explain"), self.tr("Show where each command comes from"), self
        )
        self.copy = controls.tool(
            "copy", self.tr("Copy"), self.tr("Copy the effective request"), self
        )
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        self.text.setObjectName("effectiveRequest")
        quiet(self.text)
        tip = self.tr("What will be asked of each asset, with every macro replaced by its commands")
        controls.name(self.text, self.tr("Effective request"), tip)
        self.view.setModel(self.model)
        self.view.setItemDelegate(ExplainedDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setProperty("role", "boxed")
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        controls.name(
            self.view,
            self.tr("Where each command comes from"),
            self.tr("Later commands win; struck ones are overridden"),
        )
        self.view.hide()
        self.fold.setCheckable(True)
        self.fold.setProperty("role", "fold")
        self.fold.toggled.connect(self.unfold)
        menu = QMenu(self)
        menu.addAction(self.tr("Copy as &text"), self.copy_text)
        menu.addAction(self.tr("Copy as &address"), self.copy_address)
        self.copy.setMenu(menu)
        self.copy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copy.setProperty("role", "menu")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        title = self.tr("Effective request")
        column.addLayout(controls.heading_row(title, self.fold, self.copy))
        column.addWidget(self.text)
        column.addWidget(self.view)

    def show_request(
        self, object_path: str, request: str, explained: tuple[Explained, ...]
    ) -> None:
        """Show what will be asked of this object."""
        self._object = object_path
        self._request = request
        shown_path = object_path or self.tr("asset")
        text = f"{shown_path}?{request}" if request else ""
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
        self.copy.setEnabled(bool(text))
        count = self.model.rowCount()
        self.model.set_rows(explained)
        if self.model.rowCount() != count:
            self._fit()

    def _fit(self) -> None:
        count = self.model.rowCount()
        height = self.view.sizeHintForRow(0) if count else 0
        self.view.setFixedHeight(height * min(count, MAX_LINES) + 4)
        self.view.setVisible(self.fold.isChecked() and count > 0)

    def unfold(self, open_: bool) -> None:
        """Show or hide where each command comes from."""
        self.fold.set_icon("down" if open_ else "right")
        self._fit()

    def copy_text(self) -> None:
        """Copy the object and its request as they are shown."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.message.emit(self.tr("The effective request is on the clipboard."))

    def copy_address(self) -> None:
        """Copy it as the path and query of an Image Serving address."""
        QGuiApplication.clipboard().setText(as_address(self._object or "asset", self._request))
        self.message.emit(self.tr("The address is on the clipboard."))
