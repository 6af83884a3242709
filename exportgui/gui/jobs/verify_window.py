"""Compare the files of an export with what was written, in the background."""

from __future__ import annotations

import threading
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from exportgui.gui.i18n import asset_text
from exportgui.gui.i18n.messages import error_text
from exportgui.gui.widgets import controls, tooltips
from exportgui.gui.widgets.item_table import TONE, ItemTable
from exportgui.job.outcome import State
from exportgui.job.publishing.verify import Check, Verdict, verify_job

if TYPE_CHECKING:
    from exportgui.gui.session import Session
    from exportgui.job.outcome import JobRow

Index = QModelIndex | QPersistentModelIndex
_TONES = {
    Verdict.OK: "success",
    Verdict.CHANGED: "error",
    Verdict.MISSING: "error",
    Verdict.UNREADABLE: "warning",
}
_BATCH = 20


class VerdictModel(QAbstractTableModel):
    """Files that are no longer what was written, as they are found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._checks: list[Check] = []

    def add(self, checks: list[Check]) -> None:
        """More files were checked; those that are as they were are not listed."""
        wrong = [check for check in checks if check.verdict is not Verdict.OK]
        if wrong:
            first = len(self._checks)
            self.beginInsertRows(QModelIndex(), first, first + len(wrong) - 1)
            self._checks += wrong
            self.endInsertRows()

    def clear(self) -> None:
        """Forget them: another folder is checked."""
        self.beginResetModel()
        self._checks = []
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of files that changed."""
        return 0 if parent.isValid() else len(self._checks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Verdict and file."""
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("What was found"), self.tr("File"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts and tone."""
        if not index.isValid():
            return None
        check = self._checks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.verdict(check.verdict) if index.column() == 0 else check.item.output
        if role == TONE:
            return _TONES[check.verdict] if index.column() == 0 else "text"
        return tooltips.answer(role, str(check.path)) if role == tooltips.TOOLTIP else None

    def verdict(self, value: Verdict) -> str:
        """A verdict in words."""
        return {
            Verdict.OK: self.tr("As written"),
            Verdict.CHANGED: self.tr("Changed"),
            Verdict.MISSING: self.tr("Missing"),
            Verdict.UNREADABLE: self.tr("Cannot be read"),
        }[value]


class VerifyWindow(QDialog):
    """Begins at once; closing it stops the check."""

    def __init__(self, session: Session, row: JobRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job_id = row.id
        self._stop = threading.Event()
        self._counts: Counter[Verdict] = Counter()
        self._total = 0
        self.done_checking = False
        self.setObjectName("verify")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Verify job {number}").format(number=row.id))
        self.result_text = controls.heading(self.tr("Checking the exported files…"))
        self.where = controls.Elided("muted", self)
        self.where.setText(row.destination)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.model = VerdictModel(self)
        self.table = ItemTable(self.model, {0: 136}, 1, self)
        self._lay_out()
        self._start(None)

    def _lay_out(self) -> None:
        controls.name(self.bar, self.tr("Progress of the check"))
        controls.name(self.table, self.tr("Files that are not what was written"))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.reject)
        self.elsewhere = box.addButton(
            self.tr("&Look in another folder…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.elsewhere.setObjectName("verifyElsewhere")
        self.elsewhere.clicked.connect(self._ask_folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        for widget in (self.result_text, self.where, self.bar, self.table, box):
            layout.addWidget(widget)
        for button in box.buttons():
            controls.name(button, button.text())

    def sizeHint(self) -> QSize:
        """Room for long paths."""
        return QSize(640, 400)

    def _ask_folder(self) -> None:
        """The files were moved: check them where they are now."""
        title = self.tr("Where are the exported files now?")
        chosen = QFileDialog.getExistingDirectory(self, title, self.where.text())
        if chosen:
            self.check_in(Path(chosen))

    def check_in(self, place: Path) -> None:
        """Check again, in another folder than the job wrote to."""
        self._stop.set()
        self._stop = threading.Event()
        self._counts.clear()
        self.done_checking = False
        self.model.clear()
        self.where.setText(str(place))
        self.bar.setRange(0, 0)
        self.result_text.setText(self.tr("Checking the exported files…"))
        controls.role(self.result_text, "heading")
        self._start(place)

    def _start(self, place: Path | None) -> None:
        ledger = self._session.ledger
        bridge = self._session.bridge
        job_id = self._job_id
        stop = self._stop

        def work() -> None:
            total = ledger.state_counts(job_id).get(State.DONE, 0)
            batch: list[Check] = []
            for check in verify_job(ledger, job_id, place=place, stop=stop.is_set):
                batch.append(check)
                if len(batch) >= _BATCH:
                    _post(batch, total)
                    batch = []
            _post(batch, total)

        def _post(batch: list[Check], total: int) -> None:
            if not stop.is_set():
                bridge.post(lambda: None if stop.is_set() else self._add_checks(batch, total))

        def finished(_nothing: None) -> None:
            if not stop.is_set():
                self._finish("")

        def failed(error: Exception) -> None:
            if not stop.is_set():
                self._finish(error_text(error))

        bridge.call(self._session.plan_pool, work, finished, failed)

    def _add_checks(self, checks: list[Check], total: int) -> None:
        self._total = total
        self._counts.update(check.verdict for check in checks)
        self.model.add(checks)
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(sum(self._counts.values()))

    def _finish(self, failure: str) -> None:
        self.done_checking = True
        self.bar.setValue(self.bar.maximum())
        wrong = sum(self._counts.values()) - self._counts[Verdict.OK]
        text = self.tr("{ok} of {total} files are as they were written.").format(
            ok=asset_text.number(self._counts[Verdict.OK]), total=asset_text.number(self._total)
        )
        self.result_text.setText(failure or text)
        if not wrong and not failure:
            self.table.set_empty_text(self.tr("No file is missing or changed."))
        controls.role(self.result_text, "error" if failure or wrong else "success")

    def done(self, code: int) -> None:
        """Closed: check no further."""
        self._stop.set()
        super().done(code)
