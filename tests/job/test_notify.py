"""Mail for exactly the outcomes a setting names, through a real SMTP server."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from exportgui.errors import EnvironmentFault
from exportgui.job.control import Control
from exportgui.job.mail.mailer import Mailer, compose
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.settings import PASSWORD_VARIABLE, MailSettings


class FakeInbox:
    """Keeps every message it is given."""

    def __init__(self) -> None:
        self.messages: list[str] = []
        self.recipients: list[str] = []

    async def handle_DATA(self, server, session, envelope):
        self.messages.append(envelope.content.decode())
        self.recipients.extend(envelope.rcpt_tos)
        return "250 OK"


def only_pat(server, session, envelope, mechanism, data):
    return AuthResult(success=(data.login, data.password) == (b"pat", b"s3cret"), handled=False)


# The test server has no certificate, so it must take a log-in in the clear, and says so.
bare_log_in = pytest.mark.filterwarnings(
    "ignore:Requiring AUTH while not requiring TLS:UserWarning"
)


class FakeMailServer(Controller):
    """A server on whatever port is free."""

    def __init__(self, handler, **how):
        super().__init__(handler, hostname="127.0.0.1", port=0, ready_timeout=60, **how)

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@pytest.fixture
def inbox() -> FakeInbox:
    return FakeInbox()


@pytest.fixture
def server(inbox) -> Iterator[MailSettings]:
    controller = FakeMailServer(inbox)
    controller.start()
    yield settings_for(controller)
    controller.stop()


@pytest.fixture
def guarded(inbox) -> Iterator[MailSettings]:
    controller = FakeMailServer(
        inbox, authenticator=only_pat, auth_required=True, auth_require_tls=False
    )
    controller.start()
    yield settings_for(controller, user="pat")
    controller.stop()


def settings_for(controller: Controller, **how: object) -> MailSettings:
    plain = {
        "tls": "none",
        "sender": "export@example.com",
        "recipients": ("one@example.com", "two@example.com"),
    }
    return MailSettings("127.0.0.1", controller.port, **plain | how)


def clean(workshop, **how):
    return workshop.run("wid=9", select_only=("shoe.jpg",), **how)


def warned(workshop, **how):
    return workshop.run("wid=9", select_only=("glass.png",), **how)


def failed(workshop, **how):
    source = workshop.scan().root
    (source / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    return workshop.run("wid=9", select_only=("shoe.jpg", "broken.jpg"), **how)


def cancelled(workshop, **how):
    control = Control()
    control.stop()
    return workshop.run("wid=9", select_only=("shoe.jpg",), control=control, **how)


def stopped(workshop, **how):
    class FailingFileSystem(FileSystem):
        def create(self, path):
            raise EnvironmentFault("the disk is full")

    return workshop.run("wid=9", select_only=("shoe.jpg",), fs=FailingFileSystem(), **how)


@pytest.mark.parametrize(
    ("setting", "sends"),
    [
        ("All", {clean, warned, failed, cancelled, stopped}),
        ("Error", {failed, stopped}),
        ("ErrorAndWarning", {warned, failed, stopped}),
        ("JobCompletion", {clean, warned, failed}),
        ("None", set()),
    ],
)
@pytest.mark.parametrize("outcome", [clean, warned, failed, cancelled, stopped])
def test_each_setting_sends_for_exactly_its_outcomes(
    workshop, server, inbox, setting, sends, outcome
):
    log = outcome(workshop, email_setting=setting, notify=Mailer(server))
    assert len(inbox.messages) == (1 if outcome in sends else 0)
    assert log.mail == ("mail sent to one@example.com, two@example.com" if outcome in sends else "")


def test_the_mail_tells_counts_and_failures(workshop, server, inbox):
    failed(workshop, email_setting="All", notify=Mailer(server))
    text = inbox.messages[0]
    assert inbox.recipients == ["one@example.com", "two@example.com"]
    assert "Subject: Export job 1: done, 1 of 2 failed" in text
    assert "Files: 2" in text
    assert "Exported: 1" in text
    assert "Failed: 1" in text
    assert "- broken.jpg:" in text


@bare_log_in
def test_a_log_in_with_the_password_of_the_environment(workshop, guarded, inbox, monkeypatch):
    monkeypatch.setenv(PASSWORD_VARIABLE, "s3cret")
    clean(workshop, email_setting="All", notify=Mailer(guarded))
    assert len(inbox.messages) == 1
    assert "s3cret" not in inbox.messages[0]


@bare_log_in
def test_a_wrong_password_is_said_and_fails_nothing(workshop, guarded, inbox):
    log = clean(workshop, email_setting="All", notify=Mailer(guarded, "wrong"))
    assert log.mail == "the mail could not be sent: the server refused the user name or password"
    assert (log.exit_status, log.file_success_count, inbox.messages) == (0, 1, [])


@bare_log_in
def test_no_password_anywhere_is_said(workshop, guarded, inbox, monkeypatch):
    monkeypatch.delenv(PASSWORD_VARIABLE, raising=False)
    monkeypatch.setattr("keyring.get_password", lambda service, user: None)
    log = clean(workshop, email_setting="All", notify=Mailer(guarded))
    assert "no password for pat" in log.mail
    assert inbox.messages == []


def test_a_server_without_starttls_gets_no_mail_in_the_clear(workshop, server, inbox):
    wants_tls = MailSettings(
        server.host, server.port, "starttls", "", "a@example.com", ("b@example.com",)
    )
    log = clean(workshop, email_setting="All", notify=Mailer(wants_tls))
    assert "STARTTLS" in log.mail
    assert "settings" in log.mail
    assert inbox.messages == []


def test_a_server_that_is_not_there(workshop):
    with socket.socket() as deaf:  # it holds its port, or another server could have it by then
        deaf.bind(("127.0.0.1", 0))
        gone = MailSettings(
            "127.0.0.1", deaf.getsockname()[1], "none", "", "a@example.com", ("b@example.com",)
        )
        log = clean(workshop, email_setting="All", notify=Mailer(gone))
    assert log.mail == "the mail could not be sent: Connection refused"
    assert log.exit_status == 0


def test_without_settings_the_log_says_why_no_mail_came(workshop):
    assert (
        "no mail server" in clean(workshop, email_setting="All", notify=Mailer(MailSettings())).mail
    )
    assert (
        "no recipient"
        in clean(workshop, email_setting="All", notify=Mailer(MailSettings("h"))).mail
    )
    assert clean(workshop, email_setting="None", notify=Mailer(MailSettings())).mail == ""


def test_a_job_name_cannot_forge_headers(workshop, server, inbox):
    log = replace(clean(workshop), job_name="spring\r\nBcc: all@example.com")
    message = compose(log, server)
    assert message["Bcc"] is None
    assert "spring Bcc: all@example.com" in message["Subject"]


def test_a_notifier_that_breaks_never_fails_the_job(workshop):
    def broken(log, setting):
        raise RuntimeError("oh\nno")

    log = clean(workshop, email_setting="All", notify=broken)
    assert (log.exit_status, log.mail) == (0, "the mail could not be sent: “oh no”")
