"""The widgets of the pre-flight window and their layout."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from exportgui.gui.export.conflict_box import conflict_box
from exportgui.gui.i18n import asset_text
from exportgui.gui.preflight.item_text import GROUP_NAMES, tr
from exportgui.gui.preflight.model import PreflightModel
from exportgui.gui.preflight.sorting import GROUPS
from exportgui.gui.preflight.summary import Summary
from exportgui.gui.preflight.table import PreflightTable
from exportgui.gui.widgets import controls, icons


class PreflightLayout(QWidget):
    """Makes and arranges the widgets of a pre-flight window; the window connects them."""

    def __init__(self, dialog: QDialog, model: PreflightModel) -> None:
        super().__init__(dialog)
        self.summary = Summary(self)
        self.groups = QTabBar(self)
        self.search = QLineEdit(self)
        self.table = PreflightTable(model, self)
        self.policy: QComboBox = conflict_box(self)
        self.exclude_shown = QPushButton(self.tr("Exclude these"), self)
        self.include_all = QPushButton(self.tr("Include all"), self)
        self.save = QPushButton(self.tr("Save list…"), self)
        self.status = controls.Elided("muted", self, Qt.TextElideMode.ElideRight)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.export = QPushButton(self.tr("Export"), self)
        self.show_export(0, "")
        self.count = controls.heading("")
        self.bar = QProgressBar(self)
        self.failure = controls.message(self)
        self._stack = QStackedWidget(self)
        self._set_up()
        self._lay_out(dialog)

    def _set_up(self) -> None:
        self.policy.setMinimumContentsLength(18)
        self.table.set_empty_text(self.tr("No asset or file of this name."))
        self.groups.setDrawBase(False)
        self.groups.setExpanding(False)
        self.groups.setUsesScrollButtons(True)
        for name in GROUPS:
            self.groups.addTab(tr(GROUP_NAMES[name]))
        controls.name(self.groups, self.tr("Which assets are listed"))
        self.search.setPlaceholderText(self.tr("Search names"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(232)
        self.search.addAction(
            icons.icon("search", self.palette().placeholderText().color()),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        controls.name(
            self.search, self.tr("Search names"), self.tr("List only assets and files of this name")
        )
        self._name_buttons()
        self.bar.setTextVisible(False)
        self.export.setProperty("role", "primary")
        self.export.setDefault(True)
        self.export.setEnabled(False)
        controls.role(self.failure, "error")
        self.include_all.hide()
        for button in (self.exclude_shown, self.include_all, self.save, self.cancel):
            button.setAutoDefault(False)

    def _name_buttons(self) -> None:
        controls.name(
            self.exclude_shown,
            self.exclude_shown.text(),
            self.tr("Take every asset that is listed out of the job"),
        )
        controls.name(
            self.include_all, self.include_all.text(), self.tr("Take every excluded asset back in")
        )
        controls.name(
            self.save,
            self.save.text(),
            self.tr("Save this table as CSV, tab-separated or plain text"),
        )
        controls.name(
            self.cancel, self.cancel.text(), self.tr("Close without exporting; nothing was written")
        )
        controls.name(self.bar, self.tr("Progress of the check"))

    def _lay_out(self, dialog: QDialog) -> None:
        self._stack.addWidget(self._waiting())
        self._stack.addWidget(self._planned())
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(8)
        label = controls.buddy(self.tr("&If a file exists"), self.policy, self)
        self._of_table = (label, self.policy, self.save)
        for widget in self._of_table:
            foot.addWidget(widget)
        foot.addWidget(self.status, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.export)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._stack, 1)
        whole.addWidget(controls.strip(foot, "foot"))
        around = QVBoxLayout(dialog)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self)

    def _waiting(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(8)
        column.addStretch(1)
        self.note = controls.muted(
            self.tr("Every asset is checked before the first file is written.")
        )
        for widget in (self.count, self.bar, self.note, self.failure):
            column.addWidget(widget)
        column.addStretch(2)
        return page

    def _planned(self) -> QWidget:
        page = QWidget(self)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(8)
        head.addWidget(self.summary)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.groups, 1)
        row.addWidget(self.include_all)
        row.addWidget(self.exclude_shown)
        row.addWidget(self.search)
        head.addLayout(row)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        return page

    # --- states

    def show_progress(self, done: int, total: int) -> None:
        """Show how many assets are checked."""
        self._show_page(0)
        self.count.setText(
            self.tr("{done} of {total} checked").format(
                done=asset_text.number(done), total=asset_text.number(total)
            )
        )
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self.bar.setAccessibleDescription(self.count.text())
        self.failure.hide()

    def show_failure(self, reason: str) -> None:
        """Nothing can be planned."""
        self._show_page(0)
        self.count.setText(self.tr("The job cannot start"))
        self.bar.hide()
        self.note.hide()
        self.failure.setText(reason)
        self.failure.show()
        self.cancel.setText(self.tr("Close"))

    def show_table(self, policy: str) -> None:
        """The plan is about to be shown."""
        self.policy.setCurrentIndex(self.policy.findData(policy))
        self._show_page(1)
        self.table.setFocus()

    def _show_page(self, page: int) -> None:
        self._stack.setCurrentIndex(page)
        for widget in self._of_table:
            widget.setVisible(page == 1)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show the number of items by group; empty groups are hidden, except the chosen one."""
        for place, name in enumerate(GROUPS):
            self.groups.setTabText(
                place, (f"{tr(GROUP_NAMES[name])}  {asset_text.number(counts[name])}")
            )
            self.groups.setTabVisible(
                place, bool(counts[name]) or place in (0, self.groups.currentIndex())
            )

    def show_export(self, files: int, refusal: str) -> None:
        """Show what the export button would do, or why it cannot."""
        self.export.setText(self.tr("Export %n file(s)", "", files) if files else self.tr("Export"))
        self.export.setEnabled(bool(files) and not refusal)
        nothing = self.tr("No file would be written.")
        tip = refusal or (self.tr("Carry the job out like this (Return)") if files else nothing)
        controls.name(self.export, self.export.text(), tip)

    def show_status(self, text: str) -> None:
        """A sentence at the foot."""
        self.status.setText(text)
