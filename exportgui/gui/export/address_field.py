"""The field for the recipients of a job's mails, checked as they are typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from exportgui.gui.widgets import controls
from exportgui.job.mail.address import addresses_in, is_address


class AddressField(QWidget):
    """`changed` with every new text; `error` is what is wrong with it, "" when nothing is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.error = ""
        self._is_mailed = False
        self.edit = QLineEdit(self)
        self.edit.setObjectName("mailTo")
        self.edit.setPlaceholderText("anna@example.com, ben@example.com")
        self.edit.setClearButtonEnabled(True)
        controls.name(
            self.edit,
            self.tr("Mail to"),
            self.tr("Who gets the mails about the job; addresses separated by commas"),
        )
        self.edit.textChanged.connect(self._check)
        self.note = controls.Elided("muted", self)
        self.note.setObjectName("mailToNote")
        self.note.setAccessibleName(self.tr("About the recipients"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.edit)
        layout.addWidget(self.note)
        self._check()

    def addresses(self) -> tuple[str, ...]:
        """The recipients as typed; none stands for those of the settings."""
        return addresses_in(self.edit.text())

    def show_addresses(self, addresses: object) -> None:
        """Show these; anything but a list of texts is none."""
        texts = addresses if isinstance(addresses, list | tuple) else ()
        self.edit.setText(", ".join(map(str, texts)))

    def set_mailed(self, is_mailed: bool) -> None:
        """Whether the job's setting asks for any mail."""
        self._is_mailed = is_mailed
        self._show_note()

    def _check(self) -> None:
        wrong = next((text for text in self.addresses() if not is_address(text)), "")
        said = self.tr("This is no mail address: {text}")
        self.error = said.replace("{text}", wrong) if wrong else ""
        self._show_note()
        self.changed.emit()

    def _show_note(self) -> None:
        if self.error:
            text = self.error
        elif not self._is_mailed:
            text = self.tr("No mail is sent by this email setting.")
        elif self.addresses():
            text = self.tr("They get the mails instead of those of the settings.")
        else:
            text = self.tr("Empty: the recipients of the settings get the mails.")
        self.note.setText(text)
        controls.role(self.note, "error" if self.error else "muted")
