"""Hand a mail to the server of the settings, once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from email import message_from_bytes
from email.message import EmailMessage

from exportgui.errors import ExportguiError
from exportgui.job.mail.address import bare_address
from exportgui.job.mail.delivery import Delivery, sends_password_openly
from exportgui.job.mail.envelope import POLICY, envelope, from_sender
from exportgui.job.mail.errors import describe, is_code_for_now, is_for_now
from exportgui.job.mail.results import refusal
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, render
from exportgui.settings import MailSettings, mail_password
from exportgui.translations import lookup

_OPENLY = Message(
    "the password went over the network unencrypted; choose an encryption in the settings"
)


@dataclass(frozen=True, slots=True)
class Attempt:
    """What became of an attempt. The recipients are as they were typed.

    ``deferred`` may get the mail later, ``refused`` never; ``note`` is what went wrong.
    """

    taken: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    deferred: tuple[str, ...] = ()
    note: Message = NOTHING


class NoServerError(ExportguiError):
    """The settings name no mail server any more."""

    def __init__(self) -> None:
        super().__init__(Message("no mail server is set up in the settings"))


class Mailer:
    """Sends mails with some settings; ``password`` overrides the environment and the keyring."""

    def __init__(self, mail: MailSettings, password: str | None = None) -> None:
        self._mail = mail
        self._password = password

    def attempt(self, data: bytes, recipients: Sequence[str]) -> Attempt:
        """Send a stored mail to these recipients. Failures are returned, not raised."""
        everybody = tuple(recipients)
        try:
            if not self._mail.host:
                raise NoServerError
            message = message_from_bytes(data, policy=POLICY)
            refused = self._send(from_sender(message, self._mail), recipients)
        except Exception as error:
            waits = is_for_now(error) or isinstance(error, NoServerError)
            kept = {"deferred" if waits else "refused": everybody}
            return Attempt(**kept, note=describe(error))
        codes = {text: refused.get(bare_address(text)) for text in everybody}
        return Attempt(
            taken=tuple(text for text, code in codes.items() if code is None),
            refused=tuple(t for t, code in codes.items() if code and not is_code_for_now(code)),
            deferred=tuple(t for t, code in codes.items() if code and is_code_for_now(code)),
            note=_OPENLY if sends_password_openly(self._mail) else NOTHING,
        )

    def test(self, language: str = "en") -> Message:
        """Send a test mail; returns why it could not be sent, or an empty message."""
        translate = lookup(language)
        subject = Message("Mail from exportgui arrives")
        text = Message("This is a test of the mail settings of exportgui.")
        try:
            message = envelope(self._mail, render(subject, translate))
            message.set_content(render(text, translate) + "\n")
            refused = self._send(message, self._mail.recipients)
        except Exception as error:
            return describe(error)
        return refusal(tuple(refused)) if refused else NOTHING

    def _send(self, message: EmailMessage, recipients: Sequence[str]) -> Mapping[str, int]:
        """Send a mail; returns who was refused. Raises what `describe` describes."""
        return Delivery(self._mail, self._find_password).send(
            message, [bare_address(text) for text in recipients]
        )

    def _find_password(self) -> str | None:
        return self._password if self._password is not None else mail_password(self._mail.user)
