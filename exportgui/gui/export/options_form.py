"""The form of an export's options: destination, names, conflicts, mail, and the advanced ones."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from exportgui.gui.export.address_field import AddressField
from exportgui.gui.export.conflict_box import conflict_box
from exportgui.gui.export.destination_button import DestinationButton
from exportgui.gui.export.folder_edit import FolderEdit
from exportgui.gui.export.name_field import NameField
from exportgui.gui.widgets import controls
from exportgui.gui.widgets.folding import shrinking
from exportgui.job.archive import ARCHIVE_SUFFIX, is_archive
from exportgui.job.recipes.recipe import Recipe


class OptionsForm(QWidget):
    """`changed` whenever any value did."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.destination = FolderEdit(self)
        self.browse = DestinationButton(self)
        self.names = NameField(self)
        self.conflict = conflict_box(self)
        self.email = QComboBox(self)
        self.mail_to = AddressField(self)
        self.job_name = QLineEdit(self)
        self.client_id = QLineEdit(self)
        self.keep_tree = QCheckBox(self)
        self.salvage = QCheckBox(self)
        self.where = QWidget(self)
        self.more = QToolButton(self)
        self._advanced = QWidget(self)
        self._set_up_destination()
        self._set_up_boxes()
        self._set_up_mail()
        self._set_up_checks()
        self._set_up_fold()
        self._lay_out()

    def _set_up_destination(self) -> None:
        self.destination.setObjectName("destination")
        self.destination.setPlaceholderText(self.tr("Folder to export to"))
        controls.name(
            self.destination,
            self.tr("Destination"),
            self.tr("Folder that the exported files go to, or ZIP file that they are packed into"),
        )
        self.destination.textChanged.connect(self.changed)
        self.browse.folder_asked.connect(self.choose_destination)
        self.browse.archive_asked.connect(self.choose_archive)
        self.names.changed.connect(self.changed)

    def _set_up_boxes(self) -> None:
        self.conflict.setObjectName("conflict")
        self.email.setObjectName("email")
        for value, text in (
            ("None", self.tr("None")),
            ("All", self.tr("All")),
            ("Error", self.tr("Error")),
            ("ErrorAndWarning", self.tr("Error and warning")),
            ("JobCompletion", self.tr("Job completion")),
        ):
            self.email.addItem(text, value)
        shrinking(
            self.email, self.tr("Email setting"), self.tr("Which outcomes of the job are mailed")
        )
        self.client_id.setObjectName("clientId")
        controls.name(
            self.client_id,
            self.tr("Client ID"),
            self.tr("Reserved for future use; kept with the job"),
        )
        for box in (self.conflict, self.email):
            box.currentIndexChanged.connect(self.changed)

    def _set_up_mail(self) -> None:
        self.job_name.setObjectName("jobName")
        controls.name(
            self.job_name,
            self.tr("Job name"),
            self.tr("What the job is called in the list of jobs and in its mails"),
        )
        self.job_name.textChanged.connect(self.changed)
        self.mail_to.changed.connect(self.changed)
        self.email.currentIndexChanged.connect(
            lambda _index: self.mail_to.set_mailed(self.email.currentData() != "None")
        )

    def _set_up_checks(self) -> None:
        controls.name(
            self.keep_tree,
            self.tr("Keep the folders of the catalog"),
            self.tr("Export into subfolders as in the catalog"),
        )
        controls.name(
            self.salvage,
            self.tr("Export what can be read of damaged files"),
            self.tr("A damaged file fails otherwise; either way the log names it"),
        )
        self.keep_tree.toggled.connect(self.changed)
        self.salvage.toggled.connect(self.changed)

    def _set_up_fold(self) -> None:
        self.more.setText(self.tr("Advanced"))
        self.more.setCheckable(True)
        self.more.setProperty("role", "fold")
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        controls.name(
            self.more,
            self.tr("Advanced"),
            self.tr("Show job name, mail, client ID and damaged files"),
        )
        self.more.toggled.connect(self._unfold)
        self._unfold(False)

    def _unfold(self, opened: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow
        self.more.setArrowType(arrow)
        self._advanced.setVisible(opened)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.where)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.destination, 1)
        row.addWidget(self.browse)
        form = _form()
        form.addRow(controls.buddy(self.tr("File &names"), self.names.edit), self.names)
        form.addRow(controls.check_row(self.keep_tree, self.tr("Keep the folders of the catalog")))
        form.addRow(self.tr("&If a file exists"), self.conflict)
        self._lay_out_advanced()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(controls.heading(self.tr("Files")))
        layout.addLayout(form)
        layout.addWidget(self.more)
        layout.addWidget(self._advanced)
        controls.tab_chain(
            *(self.names.edit, self.names.choose, self.keep_tree, self.conflict, self.more),
            *(self.job_name, self.email, self.mail_to.edit, self.client_id, self.salvage),
        )

    def _lay_out_advanced(self) -> None:
        inner = _form()
        inner.addRow(self.tr("Job n&ame"), self.job_name)
        inner.addRow(self.tr("&Email setting"), self.email)
        inner.addRow(controls.buddy(self.tr("Mail &to"), self.mail_to.edit), self.mail_to)
        inner.addRow(self.tr("Client &ID"), self.client_id)
        inner.addRow(
            controls.check_row(self.salvage, self.tr("Export what can be read of damaged files"))
        )
        self._advanced.setLayout(inner)

    def choose_destination(self) -> None:
        """Ask for the folder."""
        start = self.destination.text() or str(Path.home())
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Choose the destination folder"), start
        )
        if folder:
            self.destination.setText(folder)

    def choose_archive(self) -> None:
        """Ask for the name of a ZIP file; what happens to an existing one is the policy's."""
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Choose the ZIP file to export to"),
            self.destination.text() or str(Path.home() / "export.zip"),
            self.tr("ZIP files (*.zip)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            self.destination.setText(path if is_archive(Path(path)) else path + ARCHIVE_SUFFIX)

    def folder(self) -> Path | None:
        """The destination; None when it is empty."""
        text = self.destination.text().strip()
        return Path(text).expanduser() if text else None

    def values(self) -> dict[str, object]:
        """What is kept from one start to the next."""
        return {
            "destination": self.destination.text(),
            "conflict": self.conflict.currentData(),
            "email": self.email.currentData(),
            "job_name": self.job_name.text(),
            "mail_to": list(self.mail_to.addresses()),
            "client_id": self.client_id.text(),
            "keep_tree": self.keep_tree.isChecked(),
            "name_template": self.names.text(),
            "salvage": self.salvage.isChecked(),
        }

    def show_recipe(self, recipe: Recipe) -> None:
        """Show a recipe; one without a destination leaves the destination as it is."""
        given = {
            "conflict": recipe.on_conflict,
            "email": recipe.email_setting,
            "job_name": recipe.job_name,
            "mail_to": list(recipe.mail_to),
            "client_id": recipe.client_id,
            "keep_tree": recipe.keep_tree,
            "name_template": recipe.name_template,
            "salvage": recipe.salvage,
        } | ({"destination": recipe.destination} if recipe.destination else {})
        self.restore(self.values() | given)

    def restore(self, values: dict[str, object]) -> None:
        """Show stored values; those of the wrong kind are ignored."""
        texts = {"destination": self.destination, "client_id": self.client_id}
        for key, edit in (texts | {"job_name": self.job_name}).items():
            edit.setText(str(values.get(key, "")))
        self.mail_to.show_addresses(values.get("mail_to"))
        for box, key in ((self.conflict, "conflict"), (self.email, "email")):
            box.setCurrentIndex(max(0, box.findData(values.get(key))))
        self.names.set_text(str(values.get("name_template", "")))
        self.keep_tree.setChecked(values.get("keep_tree") is True)
        self.salvage.setChecked(values.get("salvage") is True)


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setVerticalSpacing(4)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
