"""The header of a mail: sender, recipients and subject from the settings."""

from __future__ import annotations

import socket
from email import policy
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

from exportgui.job.mail.address import header_address, is_address
from exportgui.settings import MailSettings

POLICY = policy.SMTP.clone(cte_type="7bit")
"""Lines that every server takes: one that offers no 8BITMIME may cut the highest bit."""
_MAX_SUBJECT = 200


def envelope(mail: MailSettings, subject: str) -> EmailMessage:
    """A mail without its text. Raises AddressError for a sender or recipient that is none."""
    message = EmailMessage(POLICY)
    message["Subject"] = on_a_line(subject)[:_MAX_SUBJECT]
    message["From"] = header_address(_sender(mail))
    message["To"] = ", ".join(map(header_address, mail.recipients))
    message["Date"] = formatdate(localtime=True)
    message["Message-ID"] = make_msgid(domain="exportgui.invalid")
    return message


def from_sender(message: EmailMessage, mail: MailSettings) -> EmailMessage:
    """The mail, made with older settings, with the sender of these. Raises AddressError."""
    message.replace_header("From", header_address(_sender(mail)))
    return message


def _sender(mail: MailSettings) -> str:
    """The sender of the settings, else the user name where that is an address, else this host."""
    own = f"exportgui@{socket.gethostname()}"
    addresses = (name for name in (mail.user, own) if is_address(name))
    return mail.sender or next(addresses, "exportgui@localhost")


def on_a_line(text: str) -> str:
    """The text on one line, without what a mail cannot hold."""
    return " ".join(printable(text).split())


def printable(text: str) -> str:
    """The text with a blank for each line break, control character and change of direction."""
    return "".join(character if character.isprintable() else " " for character in text)
