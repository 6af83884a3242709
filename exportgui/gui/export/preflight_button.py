"""The pre-flight button, and its menu: when an export stops there by itself."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from exportgui.gui.jobs.runner import CHECKS
from exportgui.gui.widgets import controls


class PreflightButton(controls.IconButton):
    """`clicked` asks for the pre-flight; the menu says when an export stops there by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("preflight", parent)
        self.setObjectName("preflightButton")
        self.setText(self.tr("Pre-flight…"))
        self.setProperty("role", "split")
        self.setPopupMode(self.ToolButtonPopupMode.MenuButtonPopup)
        controls.name(
            self,
            self.tr("Pre-flight"),
            self.tr("See what becomes of every asset before anything is written"),
        )
        self._choices = QActionGroup(self)
        self.setMenu(self._menu())
        self.choose(CHECKS[0])

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        texts = {
            "problems": self.tr(
                "An export stops here when something fails, collides or does not fit"
            ),
            "always": self.tr("Every export stops here"),
            "never": self.tr("An export starts at once"),
        }
        for value in CHECKS:
            action = QAction(texts[value], self._choices)
            action.setCheckable(True)
            action.setData(value)
            menu.addAction(action)
        return menu

    @property
    def when(self) -> str:
        """When an export stops at the pre-flight: one of `CHECKS`."""
        checked = self._choices.checkedAction()
        return str(checked.data()) if checked is not None else CHECKS[0]

    def choose(self, value: object) -> None:
        """Choose a stored value; any other is ignored."""
        for action in self._choices.actions():
            if action.data() == value:
                action.setChecked(True)
