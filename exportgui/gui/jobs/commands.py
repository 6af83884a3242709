"""The commands for jobs, as a table for buttons, menus and keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from exportgui.errors import ExportguiError
from exportgui.gui.i18n import language
from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.i18n.messages import error_text
from exportgui.gui.jobs.active_job import LiveJob, Phase
from exportgui.gui.jobs.kept_export import KeptExport
from exportgui.gui.widgets import file_manager
from exportgui.job.archive import is_archive
from exportgui.job.outcome import UNFINISHED, JobRow, JobState, State
from exportgui.job.reporting.saved_report import WRITERS, save_report

if TYPE_CHECKING:
    from exportgui.gui.jobs.runner import JobRunner
    from exportgui.gui.session import Session

Entry = LiveJob | JobRow | None
Counts = Mapping[State, int]


def is_open(row: JobRow, counts: Counts) -> bool:
    """Whether a job of the ledger has something left to do."""
    return row.state is not JobState.DONE and any(counts.get(state) for state in UNFINISHED)


@dataclass(frozen=True, slots=True)
class Command:
    """One line: what it is called, what it does in a sentence, and when it can be done."""

    text: str
    tip: str
    allowed: Callable[[Entry, Counts], bool]


COMMANDS: dict[str, Command] = {
    "resume": Command(
        QT_TRANSLATE_NOOP("Jobs", "Resume"),
        QT_TRANSLATE_NOOP("Jobs", "Export what this job did not get to"),
        lambda entry, counts: isinstance(entry, JobRow) and is_open(entry, counts),
    ),
    "retry": Command(
        QT_TRANSLATE_NOOP("Jobs", "Retry failed"),
        QT_TRANSLATE_NOOP("Jobs", "Export the failed assets of this job again"),
        lambda entry, counts: isinstance(entry, JobRow) and bool(counts.get(State.FAILED)),
    ),
    "run_again": Command(
        QT_TRANSLATE_NOOP("Jobs", "Run again"),
        QT_TRANSLATE_NOOP("Jobs", "Export all its assets once more, as a new job"),
        lambda entry, counts: isinstance(entry, JobRow),
    ),
    "hold": Command(
        QT_TRANSLATE_NOOP("Jobs", "Pause or resume"),
        QT_TRANSLATE_NOOP("Jobs", "Hold the running job, or let it go on"),
        lambda entry, counts: isinstance(entry, LiveJob) and (entry.can_pause or entry.can_resume),
    ),
    "cancel": Command(
        QT_TRANSLATE_NOOP("Jobs", "Cancel"),
        QT_TRANSLATE_NOOP("Jobs", "Start no further asset and stop"),
        lambda entry, counts: isinstance(entry, LiveJob) and entry.phase is not Phase.STOPPING,
    ),
    "earlier": Command(
        QT_TRANSLATE_NOOP("Jobs", "Earlier"),
        QT_TRANSLATE_NOOP("Jobs", "Move the job up in the queue"),
        lambda entry, counts: isinstance(entry, LiveJob) and entry.can_move,
    ),
    "later": Command(
        QT_TRANSLATE_NOOP("Jobs", "Later"),
        QT_TRANSLATE_NOOP("Jobs", "Move the job down in the queue"),
        lambda entry, counts: isinstance(entry, LiveJob) and entry.can_move,
    ),
    "open_folder": Command(
        QT_TRANSLATE_NOOP("Jobs", "Open folder"),
        QT_TRANSLATE_NOOP("Jobs", "Show the exported files in the file manager"),
        lambda entry, counts: entry is not None,
    ),
    "save_report": Command(
        QT_TRANSLATE_NOOP("Jobs", "Save report…"),
        QT_TRANSLATE_NOOP("Jobs", "Save the log as HTML, CSV or JSON"),
        lambda entry, counts: isinstance(entry, JobRow),
    ),
    "verify": Command(
        QT_TRANSLATE_NOOP("Jobs", "Verify…"),
        QT_TRANSLATE_NOOP("Jobs", "Check that the exported files are what was written"),
        lambda entry, counts: isinstance(entry, JobRow) and bool(counts.get(State.DONE)),
    ),
}  # fmt: skip


def command_text(text: str) -> str:
    """A text of this table in the window's language."""
    return QCoreApplication.translate("Jobs", text)


class JobCommands(QObject):
    """Acts on the `chosen` job; `changed` when another is chosen or other commands are allowed."""

    changed = Signal()
    message = Signal(str)

    def __init__(self, session: Session, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._window = parent
        self._entry: Entry = None
        self._counts: Counts = {}
        self.kept = KeptExport(session, runner, self)
        self.kept.message.connect(self.message)

    @property
    def chosen(self) -> Entry:
        """The job that commands are about."""
        return self._entry

    def choose(self, entry: Entry, counts: Counts) -> None:
        """Act on this job from now on; also after it changed."""
        self._entry = entry
        self._counts = counts
        self.changed.emit()

    def can(self, name: str) -> bool:
        """Whether a command can be done now."""
        return COMMANDS[name].allowed(self._entry, self._counts)

    def do(self, name: str) -> None:
        """Do it, if it can be done."""
        if self.can(name):
            getattr(self, name)()

    # --- one method for each line of the table

    def hold(self) -> None:
        """Pause or resume the running job."""
        if isinstance(self._entry, LiveJob):
            (self._runner.pause if self._entry.can_pause else self._runner.resume)(self._entry)

    def cancel(self) -> None:
        """No new item starts, the one in work is dropped."""
        if isinstance(self._entry, LiveJob):
            self._runner.cancel(self._entry)

    def earlier(self) -> None:
        """Go before the job that waits before."""
        self._move(-1)

    def later(self) -> None:
        """Let the next one go first."""
        self._move(1)

    def move_to(self, uid: str, place: int) -> None:
        """Let a waiting job go before the one in this place of the list."""
        for live in self._runner.live[:]:
            if live.uid == uid:
                self._runner.move_to(live, place)

    def _move(self, step: int) -> None:
        if isinstance(self._entry, LiveJob):
            self._runner.move(self._entry, step)

    def resume(self) -> None:
        """Export what the job did not get to."""
        self._resume_job(retry=False)

    def retry(self) -> None:
        """Export what failed once more."""
        self._resume_job(retry=True)

    def _resume_job(self, *, retry: bool) -> None:
        if isinstance(self._entry, JobRow):
            self._guarded(lambda row: self._runner.resume_job(row, retry=retry), self._entry)

    def run_again(self) -> None:
        """The same job as a new one."""
        if isinstance(self._entry, JobRow):
            self._guarded(self._runner.run_again, self._entry)

    def _guarded(self, act: Callable[[JobRow], object], row: JobRow) -> None:
        try:
            act(row)
        # a job written by another version
        except (ExportguiError, KeyError, TypeError, ValueError) as error:
            self.message.emit(error_text(error))

    def open_folder(self) -> None:
        """Show the destination in the file manager."""
        entry = self._entry
        if entry is not None:
            place = entry.place if isinstance(entry, JobRow) else entry.options.destination
            show = file_manager.reveal if is_archive(place) else file_manager.open_path
            show(place)

    def save_report(self) -> None:
        """Ask for a file, and write the log to it."""
        row = self._entry
        if not isinstance(row, JobRow):
            return
        kinds = ";;".join(f"{suffix[1:].upper()} (*{suffix})" for suffix in WRITERS)
        name, kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save report"), f"job-{row.id}.html", kinds
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in WRITERS:
            path = path.with_name(path.name + (kind.rpartition("*")[2].rstrip(")") or ".html"))
        ledger = self._session.ledger
        self._session.bridge.call(
            self._session.query_pool,
            lambda: save_report(row, ledger.items(row.id), path, language.current()),
            lambda _: self.message.emit(self.tr("Saved as {name}").format(name=path.name)),
            lambda error: self.message.emit(error_text(error)),
        )

    def verify(self) -> None:
        """Check the exported files again."""
        from exportgui.gui.jobs.verify_window import VerifyWindow  # seldom needed

        if isinstance(self._entry, JobRow):
            VerifyWindow(self._session, self._entry, self._window).show()
