"""Hand a mail to a server, under one deadline for all of it.

``smtplib`` has a timeout for each read of its socket only: a server that sends a letter now and
then keeps it for ever.
"""

from __future__ import annotations

import contextlib
import ipaddress
import smtplib
import socket
import ssl
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, wait
from email.message import EmailMessage

from exportgui.errors import ExportguiError
from exportgui.messages import Message
from exportgui.settings import MailSettings

DEADLINE = 20.0
"""Seconds from the connection to the server's last word; one wait may take longer."""


class NoPasswordError(ExportguiError):
    """A log-in without a password."""

    def __init__(self, user: str) -> None:
        super().__init__(
            Message("no password for {user} in EXPORTGUI_SMTP_PASSWORD or the keyring", user=user)
        )


class TooLateError(ExportguiError):
    """The server took too long."""

    def __init__(self) -> None:
        super().__init__(
            Message(
                "the mail server did not finish within {number} seconds", number=f"{DEADLINE:g}"
            )
        )


class Delivery:
    """One mail on its way; ``password`` is asked for when the server wants a log-in."""

    def __init__(self, mail: MailSettings, password: Callable[[], str | None]) -> None:
        self._mail = mail
        self._password = password
        self._server: smtplib.SMTP | None = None
        self._is_late = False

    def send(self, message: EmailMessage, addresses: Sequence[str]) -> Mapping[str, int]:
        """Send it to bare addresses; returns those that the server refused, with its code.

        Raises what ``smtplib`` raises, NoPasswordError, and TooLateError at the deadline: nothing
        is sent after it.
        """
        answer: Future[Mapping[str, int]] = Future()

        def work() -> None:
            try:
                answer.set_result(self._send(message, addresses))
            except BaseException as error:  # raised where the answer is waited for
                answer.set_exception(error)

        threading.Thread(target=work, name="mail", daemon=True).start()
        if not wait([answer], DEADLINE).done:
            self._hang_up()
            raise TooLateError
        return answer.result()

    def _send(self, message: EmailMessage, addresses: Sequence[str]) -> Mapping[str, int]:
        server = self._connected()
        try:
            self._protect(server)
            if self._is_late:  # it was connecting, so that there was nothing to hang up
                raise TooLateError
            answers = _answers(server, message, addresses)
            # the mail is sent by now, whatever the server says to this
            with contextlib.suppress(smtplib.SMTPException, OSError):
                server.quit()
            return {address: code for address, (code, _text) in answers.items()}
        finally:
            server.close()

    def _protect(self, server: smtplib.SMTP) -> None:
        """Encrypt the connection and log in, as the settings say."""
        mail = self._mail
        if mail.tls == "starttls":
            server.starttls(context=ssl.create_default_context())
        if mail.user:
            password = self._password()
            if password is None:
                raise NoPasswordError(mail.user)
            server.login(mail.user, password)

    def _connected(self) -> smtplib.SMTP:
        mail = self._mail
        if mail.tls == "ssl":
            context = ssl.create_default_context()
            self._server = smtplib.SMTP_SSL(timeout=2 * DEADLINE, context=context)
        else:
            self._server = smtplib.SMTP(timeout=2 * DEADLINE)
        # not in the constructor: before it is done there would be nothing to hang up
        self._server._host = mail.host  # type: ignore[attr-defined]  # starttls() wants it
        code, greeting = self._server.connect(mail.host, mail.effective_port)
        if code != 220:
            self._server.close()
            raise smtplib.SMTPConnectError(code, greeting)
        return self._server

    def _hang_up(self) -> None:
        """End the thread that waits for the server."""
        self._is_late = True
        server = self._server
        if server is not None and server.sock is not None:
            with contextlib.suppress(OSError):
                server.sock.shutdown(socket.SHUT_RDWR)


def _answers(
    server: smtplib.SMTP, message: EmailMessage, addresses: Sequence[str]
) -> Mapping[str, tuple[int, bytes]]:
    """What the server says of those that it refuses, be they some or all."""
    try:
        return server.send_message(message, to_addrs=list(addresses))
    except smtplib.SMTPRecipientsRefused as error:
        return error.recipients


def sends_password_openly(mail: MailSettings) -> bool:
    """Whether the password goes over a network unencrypted: others on the way can read it."""
    return bool(mail.user) and mail.tls == "none" and not _is_loopback(mail.host)


def _is_loopback(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
