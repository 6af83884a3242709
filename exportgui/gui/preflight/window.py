"""The pre-flight window: what becomes of every asset, to be changed before the job starts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from exportgui.gui.i18n.messages import message_text
from exportgui.gui.jobs.active_job import LiveJob
from exportgui.gui.preflight import item_text
from exportgui.gui.preflight.layout import PreflightLayout
from exportgui.gui.preflight.model import PreflightModel
from exportgui.gui.preflight.planner import Planner
from exportgui.gui.preflight.sorting import GROUPS, Column, PlanFilter, PlanView
from exportgui.job.reporting.plan_file import WRITERS

if TYPE_CHECKING:
    from array import array

    from exportgui.gui.session import Session
    from exportgui.job.planning.plan import JobPlan

_GROUPS = tuple(GROUPS)


class PreflightWindow(QDialog):
    """Shows how far a job's plan is, then the plan.

    `agreed(live, options)` to run it, `dropped(live)` if not.
    """

    agreed = Signal(object, object)
    dropped = Signal(object)

    def __init__(self, session: Session, live: LiveJob, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.live = live
        self.planner: Planner | None = None
        self._filter = PlanFilter()
        self._agreed = False
        self.model = PreflightModel(self)
        self.parts = PreflightLayout(self, self.model)
        self.setObjectName("preflight")
        self.setWindowTitle(self.tr("Pre-flight"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._connect()
        self.setMinimumSize(640, 400)
        # Qt opens dialogs at two thirds of the screen at most; a table wants what the window has.
        room = parent.size() - QSize(48, 48) if parent is not None else self.sizeHint()
        self.resize(self.sizeHint().boundedTo(room))
        self.show_progress()

    def sizeHint(self) -> QSize:
        """Room for the longest notes."""
        return QSize(1080, 640)

    def _connect(self) -> None:
        parts = self.parts
        parts.cancel.clicked.connect(self.reject)
        parts.export.clicked.connect(self._agree)
        parts.groups.currentChanged.connect(self._group_chosen)
        parts.search.textChanged.connect(
            lambda text: self._set_filter(replace(self._filter, text=text))
        )
        parts.table.horizontalHeader().sortIndicatorChanged.connect(self._sorted)
        parts.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        parts.table.customContextMenuRequested.connect(self._menu)
        parts.policy.activated.connect(self._policy_chosen)
        parts.exclude_shown.clicked.connect(self._exclude_shown)
        parts.include_all.clicked.connect(self._include_all)
        parts.save.clicked.connect(self.save_list)
        QShortcut(QKeySequence.StandardKey.Find, self, parts.search.setFocus)

    # --- what becomes known

    def show_progress(self) -> None:
        """The plan is still being made."""
        done = self.live.planned
        total = len(self.live.job.asset_handles)
        self.parts.show_progress(done, total)

    def show_plan(self, plan: JobPlan) -> None:
        """Show the plan."""
        assert self.live.survey is not None  # it made the plan
        self.planner = planner = Planner(
            self._session.bridge, self._session.plan_pool, self.live.survey, plan, self
        )
        planner.planned.connect(self._planned)
        planner.arranged.connect(self._arranged)
        planner.failed.connect(self._failed)
        planner.saved.connect(
            lambda path: self.parts.show_status(self.tr("Saved as {name}").format(name=path.name))
        )
        self.model.excluded.connect(planner.exclude)
        self.model.renamed.connect(planner.rename)
        self.parts.show_table(plan.options.on_conflict)

    def show_failure(self, reason: str) -> None:
        """The job is wrong as a whole."""
        self.parts.show_failure(reason)

    def _planned(self, view: PlanView) -> None:
        assert self.planner is not None
        self.parts.summary.show_view(view, measured=not self.planner.measuring)
        self.parts.show_counts(view.counts)
        self.model.update(view.plan, self.planner.scale)
        files = view.summary.files
        self.parts.show_export(files, message_text(view.summary.refusal))
        excluded = bool(self.planner.options.excluded)
        self.parts.include_all.setVisible(excluded)
        self._go_on()

    def _arranged(self, view: PlanView, rows: array[int]) -> None:
        assert self.planner is not None
        current = self.parts.table.currentIndex()
        key = self.model.item(current.row()).key if current.isValid() else ""
        self.model.show(view.plan, rows, self.planner.scale)
        row = self.model.row_of(key) if key else 0
        if self.model.rowCount():
            self.parts.table.setCurrentIndex(self.model.index(max(0, row), Column.ASSET))
        self.parts.exclude_shown.setEnabled(bool(len(rows)) and self._filter.group != "all")
        self._go_on()

    def _failed(self, reason: str) -> None:
        self._agreed = False
        self.parts.show_status(reason)

    # --- what a person wants to see

    def choose_group(self, name: str) -> None:
        """Show one group of items."""
        self.parts.groups.setCurrentIndex(_GROUPS.index(name))

    def _group_chosen(self, place: int) -> None:
        self._set_filter(replace(self._filter, group=_GROUPS[place]))

    def _sorted(self, column: int, order: Qt.SortOrder) -> None:
        chosen = Column(column) if column >= 0 else None
        self._set_filter(
            replace(self._filter, column=chosen, descending=order == Qt.SortOrder.DescendingOrder)
        )

    def _set_filter(self, plan_filter: PlanFilter) -> None:
        self._filter = plan_filter
        if self.planner is not None:
            self.planner.set_filter(plan_filter)

    # --- what a person changes

    def _policy_chosen(self) -> None:
        self._agreed = False
        if self.planner is not None:
            self.planner.change(
                replace(self.planner.options, on_conflict=self.parts.policy.currentData())
            )

    def _exclude_shown(self) -> None:
        self.model.exclude(range(self.model.rowCount()), True)

    def _include_all(self) -> None:
        if self.planner is not None:
            self.planner.exclude(self.planner.options.excluded, False)

    def _menu(self, spot: QPoint) -> None:
        table = self.parts.table
        index: QModelIndex = table.indexAt(spot)
        if not index.isValid():
            return
        excluded = item_text.is_excluded(self.model.item(index.row()))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Include") if excluded else self.tr("Exclude"), table.toggle)
        menu.addAction(self.tr("Rename"), table.rename)
        menu.popup(table.viewport().mapToGlobal(spot))

    def save_list(self) -> None:
        """Ask for a file, and write the whole plan to it."""
        kinds = ";;".join(f"{suffix[1:].upper()} (*{suffix})" for suffix in WRITERS)
        name, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the list"), "preflight.csv", kinds
        )
        if name and self.planner is not None:
            path = Path(name)
            suffix = kind.rpartition("*")[2].rstrip(")") or ".csv"
            self.planner.save(
                path if path.suffix.lower() in WRITERS else path.with_name(path.name + suffix)
            )

    # --- the end

    def _agree(self) -> None:
        self._agreed = True
        self._go_on()

    def _go_on(self) -> None:
        """Export what was agreed to, as soon as it is known what that comes to."""
        planner = self.planner
        if not self._agreed or planner is None or planner.view is None or planner.busy:
            return
        self._agreed = False
        if not planner.view.summary.refusal:
            self.agreed.emit(self.live, planner.options)
            self._leave()
            self.accept()

    def reject(self) -> None:
        """Drop the job; nothing was written."""
        self.dropped.emit(self.live)
        self._leave()
        super().reject()

    def _leave(self) -> None:
        if self.planner is not None:
            self.planner.stop()
