"""Real SMTP servers on this machine, and what is needed to send a job's mails to them."""

from __future__ import annotations

import ssl
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from exportgui.job.ledger.ledger import Ledger
from exportgui.job.mail.courier import Courier
from exportgui.job.mail.job_mails import JobMails
from exportgui.settings import MailSettings

CERTIFICATE = """\
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgfS9AsEyXiz8yh1Ao
9zkrTZAcyJ18aA4EPLqZArrgcIihRANCAAS3xNh2XcWSLwXauGhY1t458xLcN6n5
ktYjISggdVYN0fXqUzArGXhArt2k9KIvcNx0dAvXlYdqKRlMpS0B+p50
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIIBrDCCAVKgAwIBAgIBATAKBggqhkjOPQQDAjAeMRwwGgYDVQQDDBNleHBvcnRn
dWkgbWFpbCB0ZXN0MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAe
MRwwGgYDVQQDDBNleHBvcnRndWkgbWFpbCB0ZXN0MFkwEwYHKoZIzj0CAQYIKoZI
zj0DAQcDQgAEt8TYdl3Fki8F2rhoWNbeOfMS3Dep+ZLWIyEoIHVWDdH16lMwKxl4
QK7dpPSiL3DcdHQL15WHaikZTKUtAfqedKN/MH0wDwYDVR0TAQH/BAUwAwEB/zAO
BgNVHQ8BAf8EBAMCAoQwHQYDVR0OBBYEFNxsJrJ5B1qMWqZ8CjwfnXi3eZNmMB8G
A1UdIwQYMBaAFNxsJrJ5B1qMWqZ8CjwfnXi3eZNmMBoGA1UdEQQTMBGHBH8AAAGC
CWxvY2FsaG9zdDAKBggqhkjOPQQDAgNIADBFAiBf+HpSQMd1oDOpwtGQHkoEFqgy
XRuJe7RqVTCeJG82FwIhAKWmGp8nUps7Op2WCyA0iWkVyF/YplDrdKshObodLhmD
-----END CERTIFICATE-----
"""
"""Of 127.0.0.1, signed by itself, until 2120; its key guards nothing."""


class FakeInbox:
    """Keeps every message it is given."""

    def __init__(self) -> None:
        self.data: list[bytes] = []
        self.recipients: list[str] = []

    async def handle_DATA(self, server, session, envelope):
        self.data.append(envelope.content)
        self.recipients.extend(envelope.rcpt_tos)
        return "250 OK"

    @property
    def messages(self) -> list[EmailMessage]:
        return [message_from_bytes(data, policy=policy.default) for data in self.data]

    @property
    def texts(self) -> list[str]:
        """The plain part of each message."""
        parts = [message.get_body(("plain",)) for message in self.messages]
        return [part.get_content() for part in parts if part is not None]

    def clear(self) -> None:
        self.data.clear()
        self.recipients.clear()


class RefusingInbox(FakeInbox):
    """Answers recipients with a code of their own, from a table that may be changed."""

    def __init__(self, codes: dict[str, int]) -> None:
        super().__init__()
        self.codes = codes

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.codes:
            return f"{self.codes[address]} not this one"
        envelope.rcpt_tos.append(address)
        return "250 OK"


class DyingInbox(FakeInbox):
    """Breaks the connection off in the middle of the first ``deaths`` messages."""

    def __init__(self, deaths: int) -> None:
        super().__init__()
        self.deaths = deaths

    async def handle_DATA(self, server, session, envelope):
        if self.deaths:
            self.deaths -= 1
            server.transport.abort()
            return "451 dead"
        return await super().handle_DATA(server, session, envelope)


def only_pat(server, session, envelope, mechanism, data):
    return AuthResult(success=(data.login, data.password) == (b"pat", b"s3cret"), handled=False)


class FakeMailServer(Controller):
    """A server on whatever port is free; ``certificate`` is for STARTTLS, ``tls`` for all of it."""

    def __init__(self, handler, *, certificate: Path | None = None, tls: bool = False, **how):
        context = None
        if certificate is not None:
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(certificate)
        if context is not None and not tls:
            how |= {"tls_context": context, "require_starttls": True}
        super().__init__(
            handler,
            hostname="127.0.0.1",
            port=0,
            ready_timeout=60,
            ssl_context=context if tls else None,
            **how,
        )

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


def settings_for(controller: Controller, **how: object) -> MailSettings:
    plain = {
        "tls": "none",
        "sender": "export@example.com",
        "recipients": ("one@example.com", "two@example.com"),
    }
    return MailSettings("127.0.0.1", controller.port, **plain | how)


def mails_by(
    ledger: Ledger, settings: MailSettings, language: str = "en", password: str | None = None
) -> JobMails:
    """A job's mails, each sent before the call that queued it returns."""
    courier = Courier(ledger, lambda: settings, password=password)
    return JobMails(ledger, settings, language, courier.send_due)
