"""The macro editor: name, scope, and a definition that is checked while it is typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from exportgui.catalog.user_macros import UserMacro
from exportgui.errors import ExportguiError
from exportgui.gui.compose.analysis import Analysis, analyse
from exportgui.gui.compose.request_edit import RequestEdit
from exportgui.gui.i18n.messages import error_text, message_text
from exportgui.gui.macros import edits
from exportgui.gui.macros.rows import Source
from exportgui.gui.widgets import controls, tooltips
from exportgui.request.parsing import parse

if TYPE_CHECKING:
    from exportgui.gui.macros.service import MacroService

SIDE = 176


class MacroEditor(QDialog):
    """Writes a new macro, or changes `old`; saved when the dialog is accepted."""

    def __init__(
        self, service: MacroService, parent: QWidget | None = None, *, old: UserMacro | None = None,
        name: str = "", definition: str = "", everywhere: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._service = service
        self._library = service.library
        self._pictures = service.pictures
        self._old = old
        self._usage = service.usage(old.name) if old is not None else ""
        self.setObjectName("macroEditor")
        self.setWindowTitle(self.tr("Edit macro") if old else self.tr("New macro"))
        self.name = QLineEdit(old.name if old else name, self)
        self.scope = QComboBox(self)
        self.definition = RequestEdit(self, lines=5)
        self.message = controls.message(self)
        self.picture = controls.label(parent=self)
        self.facts = controls.muted("")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._name_parts()
        self._lay_out()
        self.scope.setCurrentIndex(int(old.everywhere if old else everywhere))
        self.definition.setPlainText(old.definition if old else definition)
        self.name.textChanged.connect(self._check)
        self.scope.currentIndexChanged.connect(self._check)
        self.definition.textChanged.connect(self._check)
        service.pictures.changed.connect(self._show_picture)
        self._check()

    def _name_parts(self) -> None:
        self.name.setObjectName("macroName")
        self.name.setMaxLength(64)
        controls.name(
            self.name,
            self.tr("Name"),
            self.tr("Letters, digits, - _ and . without accents; it is called as $name$"),
        )
        self.scope.setObjectName("macroScope")
        for text in (self.tr("This catalog"), self.tr("All catalogs")):
            self.scope.addItem(text)
        controls.name(self.scope, self.tr("Kept for"), self.tr("Where the macro can be used"))
        self.definition.setObjectName("macroDefinition")
        self.definition.setPlaceholderText("wid=1200&fmt=png")
        controls.name(
            self.definition, self.tr("Definition"), self.tr("Image Serving commands, joined by &")
        )
        self.picture.setFixedSize(SIDE, SIDE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(self.tr("The asset in front with this macro"))
        self.facts.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(4)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Kept for"), self.scope)
        form.addRow(self.tr("&Definition"), self.definition)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(self.message)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.picture)
        right.addWidget(self.facts)
        right.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(16)
        across.addLayout(left, 1)
        across.addLayout(right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(across, 1)
        layout.addWidget(self.buttons)
        self.resize(640, 340)

    # --- what is written

    def macro(self) -> UserMacro:
        """The macro as it stands in the fields."""
        everywhere = self.scope.currentIndex() == 1
        same_scope = self._old is not None and self._old.everywhere == everywhere
        place = (
            self._old.place if self._old and same_scope else self._library.next_place(everywhere)
        )
        return UserMacro(
            self.name.text().strip(), self.definition.toPlainText().strip(), everywhere, place
        )

    def analysis(self) -> Analysis:
        """What the definition means; it may call the macros before it only."""
        macro = self.macro()
        return analyse(macro.definition, "", self._library.book_before(macro))

    def _check(self) -> None:
        self._analysis = analysis = self.analysis()
        self.definition.show_marks(analysis.marks, analysis.problems)
        error = self._refusal(analysis)
        others = [problem for problem in analysis.problems if not problem.is_error]
        hint = self._about_name() or message_text(next((problem.message for problem in others), ""))
        self.message.setText(error or hint)
        controls.role(self.message, "error" if error and self.name.text() else "muted")
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(not error)
        tooltips.set_tooltip(save, error)
        if analysis.request is not None and analysis.request.items:
            self._pictures.request_images([analysis.request])
        self._show_picture()

    def _refusal(self, analysis: Analysis) -> str:
        """Why it cannot be saved; empty when it can."""
        macro = self.macro()
        if not macro.name:
            return self.tr("Give the macro a name.")
        try:
            self._library.check([(self._old, macro)])
        except ExportguiError as error:
            return error_text(error)
        if not macro.definition:
            return self.tr("Type the commands that the macro stands for.")
        return message_text(analysis.error)

    def _about_name(self) -> str:
        name = self.name.text().strip()
        for source in (Source.CATALOG, Source.BUILT_IN):
            if self._library.row(source, name) is not None:
                return self.tr(
                    "${name}$ will be used instead of the one with this name: {source}"
                ).format(name=name, source=source.title)
        if self._old is not None and self._usage and name.lower() != self._old.name.lower():
            return self.tr("The new name is used there too: {users}").format(users=self._usage)
        return ""

    def _show_picture(self, *_: str) -> None:
        request = self._analysis.request
        picture = self._pictures.picture(request) if request is not None and request.items else None
        # What was shown stays until there is another, so that typing does not make it flicker.
        shown = (
            picture.pixmap
            if picture is not None
            else self.picture.pixmap()
            if request is not None
            else QPixmap()
        )
        if not shown.isNull() and max(shown.width(), shown.height()) > SIDE:
            shown = shown.scaled(
                SIDE,
                SIDE,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self.picture.setPixmap(shown)
        facts = (
            "" if picture is None else self.tr("no picture") if picture.failure else picture.about
        )
        self.facts.setText(facts)

    def save(self) -> None:
        """Save the macro and close; show an error instead where saving fails."""
        macro = self.macro()
        try:
            self._service.save(self._old, replace(macro, definition=str(parse(macro.definition))))
        except ExportguiError as error:
            self.message.setText(error_text(error))
            controls.role(self.message, "error")
            return
        self.accept()

    def saved_key(self) -> tuple[Source, str]:
        """Where the macro is to be found after saving."""
        macro = self.macro()
        return edits.scope(macro.everywhere), macro.name.lower()
