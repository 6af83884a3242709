"""The head of the pre-flight: number of files, destination, disk space, and warnings."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exportgui.gui.i18n import asset_text
from exportgui.gui.i18n.messages import message_text
from exportgui.gui.preflight.sorting import PlanView
from exportgui.gui.widgets import controls, tooltips
from exportgui.job.planning.summary import PlanSummary


class Summary(QWidget):
    """Files and destination, room on the disk, troubles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = controls.heading("")
        self.destination = controls.Elided("muted", self)
        self.space = controls.label(parent=self)
        self.troubles = controls.message(self)
        self.troubles.setObjectName("preflightTroubles")
        self.troubles.setAccessibleName(self.tr("Warnings"))
        self.space.setAccessibleName(self.tr("Room on the disk"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.files)
        row.addWidget(self.destination, 1)
        row.addWidget(self.space)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.troubles)

    def show_view(self, view: PlanView, *, measured: bool) -> None:
        """Show a plan; `measured`: real results corrected the estimate."""
        numbers = view.summary
        self.files.setText(self.tr("%n file(s) to write", "", numbers.files))
        self.destination.setText(
            self.tr("to {folder}").format(folder=view.plan.options.destination)
        )
        self._show_space(numbers, measured=measured)
        messages = [*self._troubles(numbers), *map(message_text, view.plan.warnings)]
        calm = self.tr("Nothing fails, nothing collides, and there is room.")
        self.troubles.setText(
            " · ".join([*(messages or [calm]), *map(message_text, view.plan.notes)])
        )
        bad = bool(numbers.refusal or numbers.failing or _short(numbers))
        controls.role(self.troubles, "error" if bad else "warning" if messages else "success")

    def _show_space(self, numbers: PlanSummary, *, measured: bool) -> None:
        space = numbers.space
        if space is None:
            self.space.setText("")
            return
        text = (
            self.tr("{needed} of {free} free")
            if space.exact
            else self.tr("about {needed} of {free} free")
        )
        self.space.setText(
            text.format(
                needed=asset_text.data_size(space.needed), free=asset_text.data_size(space.free)
            )
        )
        controls.role(self.space, "error" if space.is_short else "muted")
        tooltips.set_tooltip(
            self.space,
            self.tr("The files are copies; this is exact.")
            if space.exact
            else self.tr(
                "Estimated from the sizes in pixels, set right by encoding a few of the files."
            )
            if measured
            else self.tr(
                "Estimated from the sizes in pixels; a few files are being encoded to set it right."
            ),
        )

    def _troubles(self, numbers: PlanSummary) -> list[str]:
        troubles = [message_text(numbers.refusal)] if numbers.refusal else []
        if numbers.failing:
            troubles.append(self.tr("%n asset(s) will fail", "", numbers.failing))
        if _short(numbers):
            troubles.append(self.tr("the disk has not enough room"))
        if numbers.replacing and not numbers.refusal:
            troubles.append(self.tr("%n file(s) will be replaced", "", numbers.replacing))
        if numbers.skipped:
            troubles.append(self.tr("%n file(s) exist and are kept", "", numbers.skipped))
        if numbers.renamed:
            troubles.append(
                self.tr("%n file(s) get another name, for theirs is taken", "", numbers.renamed)
            )
        return troubles


def _short(numbers: PlanSummary) -> bool:
    return numbers.space is not None and numbers.space.is_short
