"""How a mail gets to servers of every kind: plain, STARTTLS, TLS, with a log-in, and refusing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from exportgui.job.ledger.mail_table import MailState
from exportgui.settings import PASSWORD_VARIABLE, MailSettings
from tests.job.mail_servers import (
    CERTIFICATE,
    FakeInbox,
    FakeMailServer,
    RefusingInbox,
    mails_by,
    only_pat,
    settings_for,
)

# The test server has no certificate, so it must take a log-in in the clear, and says so.
bare_log_in = pytest.mark.filterwarnings(
    "ignore:Requiring AUTH while not requiring TLS:UserWarning"
)


@pytest.fixture
def inbox() -> FakeInbox:
    return FakeInbox()


@pytest.fixture
def start() -> Iterator:
    controllers = []

    def start(inbox, **how) -> FakeMailServer:
        controllers.append(FakeMailServer(inbox, **how))
        controllers[-1].start()
        return controllers[-1]

    yield start
    for controller in controllers:
        controller.stop()


@pytest.fixture
def guarded(start, inbox) -> MailSettings:
    controller = start(inbox, authenticator=only_pat, auth_required=True, auth_require_tls=False)
    return settings_for(controller, user="pat")


@pytest.fixture
def certificate(tmp_path) -> Path:
    path = tmp_path / "certificate.pem"
    path.write_text(CERTIFICATE)
    return path


@pytest.fixture
def trusted(certificate, monkeypatch) -> Path:
    """One that this system trusts, as it would that of a server in the network."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    return certificate


def job_log(workshop, mail: MailSettings, password: str | None = None):
    notify = mails_by(workshop.ledger, mail, password=password)
    return workshop.run(
        "wid=9", select_only=("shoe.jpg",), email_setting="JobCompletion", notify=notify
    )


SENT = "mail sent to one@example.com, two@example.com"


@pytest.mark.parametrize(
    ("tls", "server"), [("none", {}), ("starttls", {"tls": False}), ("ssl", {"tls": True})]
)
def test_a_mail_arrives_by(workshop, start, inbox, trusted, tls, server):
    if server:
        server["certificate"] = trusted
    mail = settings_for(start(inbox, **server), tls=tls)
    assert job_log(workshop, mail).mail == SENT
    assert len(inbox.messages) == 1


@pytest.mark.parametrize(("tls", "whole"), [("starttls", False), ("ssl", True)])
def test_a_certificate_that_nobody_vouches_for_is_refused(
    workshop, start, inbox, certificate, tls, whole
):
    mail = settings_for(start(inbox, certificate=certificate, tls=whole), tls=tls)
    assert "certificate" in job_log(workshop, mail).mail
    assert inbox.messages == []


@bare_log_in
def test_a_log_in_with_the_password_of_the_environment(workshop, guarded, inbox, monkeypatch):
    monkeypatch.setenv(PASSWORD_VARIABLE, "s3cret")
    assert job_log(workshop, guarded).mail == SENT
    assert b"s3cret" not in inbox.data[0]


@bare_log_in
def test_a_wrong_password_is_said_and_not_tried_again(workshop, guarded, inbox):
    """A server may lock the account after a few."""
    log = job_log(workshop, guarded, "wrong")
    assert log.mail == "the mail could not be sent: the server refused the user name or password"
    assert (log.exit_status, log.file_success_count, inbox.messages) == (0, 1, [])
    assert [row.state for row in workshop.ledger.mails.of_job(1)] == [MailState.GIVEN_UP]


@bare_log_in
def test_no_password_anywhere_is_said_and_may_come(workshop, guarded, inbox, monkeypatch):
    monkeypatch.delenv(PASSWORD_VARIABLE, raising=False)
    monkeypatch.setattr("keyring.get_password", lambda service, user: None)
    assert "no password for pat" in job_log(workshop, guarded).mail
    assert inbox.messages == []
    assert [row.state for row in workshop.ledger.mails.of_job(1)] == [MailState.WAITING]


def test_a_server_without_starttls_gets_no_mail_in_the_clear(workshop, start, inbox):
    log = job_log(workshop, settings_for(start(inbox), tls="starttls"))
    assert "STARTTLS" in log.mail
    assert "settings" in log.mail
    assert inbox.messages == []


@pytest.mark.parametrize(
    ("codes", "told", "state"),
    [
        (
            {"two@example.com": 550},
            "mail sent to one@example.com; the server refused two@example.com",
            MailState.SENT,
        ),
        (
            {"one@example.com": 550, "two@example.com": 553},
            "the mail could not be sent: the server refused one@example.com, two@example.com",
            MailState.GIVEN_UP,
        ),
    ],
)
def test_who_is_refused_for_good_is_named(workshop, start, codes, told, state):
    mail = settings_for(start(RefusingInbox(codes)))
    assert job_log(workshop, mail).mail == told
    assert [row.state for row in workshop.ledger.mails.of_job(1)] == [state]
