"""The export panel: everything a job needs, and the button that starts it."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exportgui.catalog.assets import HANDLE_PREFIX
from exportgui.gui.compose.fmt_choice import FmtChoice
from exportgui.gui.export.composer import Composer
from exportgui.gui.export.options_form import OptionsForm
from exportgui.gui.export.preflight_button import PreflightButton
from exportgui.gui.export.renditions import RenditionChoice
from exportgui.gui.export.scroll_with_footer import button_row, footer, scroll_area
from exportgui.gui.export.start_button import StartButton
from exportgui.gui.export.tray import Tray
from exportgui.gui.export.tray_model import TrayModel
from exportgui.gui.macros.service import MacroService
from exportgui.gui.preview.thumbnails import Thumbnails
from exportgui.gui.recipes.bar import RecipeBar
from exportgui.gui.recipes.recipe_model import RecipeModel
from exportgui.gui.recipes.runner import RecipeRunner
from exportgui.gui.widgets import controls, tooltips
from exportgui.gui.widgets.folding import FoldingRow
from exportgui.job.choices import Renditions
from exportgui.job.model import ExportJob, Options
from exportgui.job.recipes.recipe import Recipe
from exportgui.job.recipes.store import RecipeStore, default_folder
from exportgui.job.submit_fields import NO_FIELDS
from exportgui.request.macros import MacroBook


class ExportPanel(QWidget):
    """Everything a job needs, and the button that starts it.

    `asked(job, options, check)` when a job is to start; `check` says when its plan is shown first.
    `request_changed` when the preview is out of date.
    """

    asked = Signal(object, object, str)
    request_changed = Signal()

    def __init__(
        self,
        undo_stack: QUndoStack,
        macros: MacroService,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._macros = macros
        self._selected: array[int] = array("q")
        self._left_out = 0
        self.submitted = NO_FIELDS  # what the document says that the panel was filled from
        self.tray_model = TrayModel(thumbnails, self)
        self.tray = Tray(self.tray_model, thumbnails, self)
        self.fmt = FmtChoice(self)
        self.renditions = RenditionChoice(self)
        self.composer = Composer(undo_stack, macros, self.renditions.previewed, self)
        self.options_form = OptionsForm(self)
        self.recipes = RecipeModel(RecipeStore(default_folder()), self, self)
        self.recipe_runner = RecipeRunner(self.recipes, self, self)
        self.recipe_bar: RecipeBar = RecipeBar(self.recipes, self.recipe_runner, self)
        self.check = PreflightButton(self)
        self.button = StartButton(self)
        self.reason = controls.message(self)
        self._orig_note = controls.label(self.tr("Originals are copied as they are."), self)
        self._set_up()
        self._lay_out()
        self._refresh()

    def _set_up(self) -> None:
        self.fmt.setObjectName("fmt")
        self.fmt.setAccessibleName(self.tr("Export type"))
        tooltips.set_tooltip(self.fmt, self.tr("Copy the originals, or convert them"))
        self.fmt.currentTextChanged.connect(self._fmt_changed)
        self.button.clicked.connect(self.start)
        self.check.clicked.connect(self.preflight)
        self.reason.setObjectName("exportReason")
        self.reason.setAccessibleName(self.tr("About this export"))
        self._orig_note.setProperty("role", "muted")
        self._orig_note.hide()
        self.composer.changed.connect(self._refresh)
        self.composer.changed.connect(self.request_changed)
        self.options_form.changed.connect(self._refresh)
        for chosen in (self.renditions.changed, self.renditions.preview_chosen):
            chosen.connect(self.composer.pane.analyse)
        self.tray_model.changed.connect(self._refresh)
        self.recipe_runner.asked.connect(self._ask_recipe)
        self.recipe_runner.destination_missing.connect(self.options_form.destination.setFocus)
        self.composer.changed.connect(self.recipes.check_modified)
        self.options_form.changed.connect(self.recipes.check_modified)
        self.renditions.changed.connect(self.recipes.check_modified)

    def _lay_out(self) -> None:
        above = (self.recipe_bar, self.fmt)
        request = (self._orig_note, self.composer, self.renditions, controls.rule(), self.tray)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll_area((above, request, (self.options_form,))), 1)
        # Always in sight: where the files go is the last thing to look at before they do.
        destination = (controls.heading(self.tr("Destination")), self.options_form.where)
        button = button_row(self.button, FoldingRow([self.check], self))
        layout.addWidget(footer((*destination, button, self.reason)))
        keeps_place = self.reason.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self.reason.setSizePolicy(keeps_place)

    def sizeHint(self) -> QSize:
        """Wide enough for a request."""
        return QSize(344, 640)

    # --- what is exported

    def set_selection(self, ids: array[int], left_out: Sequence[int] = ()) -> None:
        """The selected assets; the sets in `left_out` cannot be exported."""
        self._selected, self._left_out = ids, len(left_out)
        self.tray.show_selection(ids)
        self._refresh()

    def selected(self) -> Sequence[int]:
        """The selected assets that may be exported."""
        return self._selected

    def ids(self) -> Sequence[int]:
        """The assets of the next job: the tray's, or else the selected ones."""
        return self.tray_model.ids() or self._selected

    def _fmt_changed(self, value: str) -> None:
        self.composer.setVisible(value == "convert")
        self._orig_note.setVisible(value == "orig")
        self._refresh()
        self.recipes.check_modified()
        self.request_changed.emit()

    def refusal(self) -> str:
        """Why the job cannot start; empty when it can."""
        analysis = self.composer.analysis
        folder = self.options_form.folder()
        if not self.ids():
            return self.tr("Select the assets to export.")
        if self.fmt.currentText() == "convert":
            if analysis.error:
                return self.tr("Correct the modifiers first.")
            if analysis.request is None or not analysis.request.items:
                return self.tr("Type modifiers or check a macro to say what to convert to.")
        if self.options_form.names.error is not None:
            return self.tr("Correct the file names first.")
        if self.options_form.mail_to.error:
            return self.tr("Correct the mail addresses first.")
        if folder is None:
            return self.tr("Choose the folder to export to.")
        if not folder.is_absolute():
            return self.tr("Give the whole path of the destination folder.")
        return ""

    def _refresh(self) -> None:
        refusal = self.refusal()
        self.button.setEnabled(not refusal)
        self.check.setEnabled(not refusal)
        self.renditions.show_for(self._macros_chosen())
        self.button.set_texts(*self._words(), refusal or self.tr("Start the export (Ctrl+Return)"))
        self.reason.setText(refusal or self._about())
        self.reason.setVisible(bool(self.reason.text()))
        controls.role(self.reason, "muted")

    def _macros_chosen(self) -> tuple[str, ...]:
        return self.composer.macro_model.chosen() if self.fmt.currentText() == "convert" else ()

    def _words(self) -> tuple[str, str]:
        """The text of the export button, long and short; several macros may make several files."""
        count = len(self.ids())
        macros = len(self._macros_chosen())
        if not count:
            return (self.tr("Export"),) * 2
        assets = self.tr("Export %n asset(s)", "", count)
        if macros < 2 or self.renditions.value() == "combined":
            return assets, assets
        full = self.tr("{export} as %n file(s)", "", count * macros).format(export=assets)
        return full, self.tr("Export %n file(s)", "", count * macros)

    def _about(self) -> str:
        if self.tray_model.rowCount():
            return self.tr("The assets in the tray are exported.")
        if self._left_out:
            return self.tr(
                "%n selected set(s) left out: sets cannot be exported.", "", self._left_out
            )
        return ""

    # --- the job

    def job(self, ids: Sequence[int] | None = None) -> ExportJob:
        """The job as it stands in the panel, for these assets where some are given."""
        return self._job(
            tuple(f"{HANDLE_PREFIX}{value}" for value in (self.ids() if ids is None else ids))
        )

    def _job(self, handles: tuple[str, ...]) -> ExportJob:
        convert = self.fmt.currentText() == "convert"
        return ExportJob(
            asset_handles=handles,
            fmt=self.fmt.currentText(),
            is_modifier=self.composer.document.text.strip() if convert else "",
            macro=self.composer.macro_model.text() if convert else "",
            email_setting=self.options_form.email.currentData(),
            client_id=self.options_form.client_id.text(),
        )

    def rendition(self) -> str:
        """The macro whose file is previewed, where each makes one."""
        return self.renditions.previewed(self._macros_chosen())

    def options(self) -> Options:
        """Where it goes and by which rules."""
        return Options(
            destination=self.options_form.folder() or Path(),
            name_template=self.options_form.names.text() or None,
            on_conflict=self.options_form.conflict.currentData(),
            keep_tree=self.options_form.keep_tree.isChecked(),
            salvage=self.options_form.salvage.isChecked(),
            macro_book=self._macros.library.job_book or None,
            renditions=cast("Renditions", self.renditions.value()),
            submitted=self.submitted,
            job_name=" ".join(self.options_form.job_name.text().split()),
            mail_to=self.options_form.mail_to.addresses(),
        )

    def recipe(self, extra: Mapping[str, Any]) -> Recipe:
        """The job's rules, with what only the recipe's file knows."""
        return Recipe.from_job(self._job(()), self.options(), extra)

    def add_macros(self, book: MacroBook) -> None:
        """A recipe brought these."""
        self._macros.library.add_temporary(book)

    def values(self) -> dict[str, Any]:
        """What is kept from one start to the next."""
        return {
            "panel": self.options_form.values(),
            "fmt": self.fmt.currentText(),
            "recipe": self.recipes.current,
            "modifiers": self.composer.document.text,
            "macros": list(self.composer.macro_model.chosen()),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Show stored values; those of the wrong kind are ignored."""
        order = state.get("panel")
        macros = state.get("macros")
        self.options_form.restore(order if isinstance(order, dict) else {})
        self.fmt.setCurrentText(str(state.get("fmt", "")))
        self.composer.modifiers.setPlainText(str(state.get("modifiers", "")))
        self.composer.macro_model.choose(map(str, macros) if isinstance(macros, list) else ())
        self.recipes.resume(str(state.get("recipe", "")))

    def show_recipe(self, recipe: Recipe) -> None:
        """Show a recipe; the destination stays where it names none."""
        self.add_macros(recipe.definitions)
        self.fmt.setCurrentText(recipe.fmt)
        if recipe.fmt == "convert":
            self.composer.modifiers.setPlainText(recipe.is_modifier)
            self.composer.macro_model.choose(recipe.job().macro_names())
        self.renditions.choose(recipe.renditions)
        self.options_form.show_recipe(recipe)

    def start(self) -> None:
        """Ask for the job to be done, if it can be."""
        self._ask(self.check.when)

    def preflight(self) -> None:
        """Ask to look at the job's plan first, if it can be."""
        self._ask("always")

    def _ask_recipe(self, job: ExportJob, options: Options) -> None:
        self.asked.emit(job, options, self.check.when)

    def _ask(self, check: str) -> None:
        if not self.refusal():
            self.asked.emit(self.job(), self.options(), check)
