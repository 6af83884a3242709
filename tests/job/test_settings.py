"""Settings survive, broken files are set aside, and the password is never among them."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from exportgui import settings
from exportgui.settings import MailSettings, Settings


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path))


def test_without_a_file_the_defaults_hold():
    assert settings.load() == Settings()
    assert not settings.settings_path().exists()


def test_what_is_saved_is_loaded():
    wanted = Settings(
        MailSettings("mail.example.com", 2525, "ssl", "pat", "a@example.com", ("b@example.com",)),
        allow_eps=True,
        max_megapixels=50,
        workers=3,
        language="sv",
    )
    settings.save(wanted)
    assert settings.load() == wanted
    assert (wanted.max_pixels, wanted.worker_count) == (50_000_000, 3)


def test_keys_of_other_versions_survive():
    path = settings.settings_path()
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"theme": "dark", "workers": 2}))
    settings.save(replace(settings.load(), workers=5))
    document = json.loads(path.read_text())
    assert (document["theme"], document["workers"]) == ("dark", 5)


@pytest.mark.parametrize("text", ["{ not json", "[1, 2]", "\udcff"])
def test_a_broken_file_is_set_aside(text, caplog):
    path = settings.settings_path()
    path.parent.mkdir(parents=True)
    path.write_bytes(text.encode(errors="surrogateescape"))
    assert settings.load() == Settings()
    assert not path.exists()
    assert (path.parent / "settings.broken.json").exists()
    assert "defaults" in caplog.text


def test_a_single_wrong_value_falls_back_alone(caplog):
    path = settings.settings_path()
    path.parent.mkdir(parents=True)
    path.write_text(
        json.dumps(
            {"workers": "many", "allow_eps": True, "mail": {"host": "h", "port": -1, "tls": "x"}}
        )
    )
    loaded = settings.load()
    assert (loaded.workers, loaded.allow_eps, loaded.mail) == (None, True, MailSettings("h"))
    assert "workers" in caplog.text
    assert "mail.port" in caplog.text


def test_the_usual_ports():
    assert [MailSettings(tls=tls).effective_port for tls in ("none", "starttls", "ssl")] == [
        25,
        587,
        465,
    ]
    assert MailSettings(port=99).effective_port == 99


def test_the_password_comes_from_the_environment_before_the_keyring(monkeypatch):
    monkeypatch.setattr("keyring.get_password", lambda service, user: f"{service}/{user}")
    monkeypatch.delenv(settings.PASSWORD_VARIABLE, raising=False)
    assert settings.mail_password("pat") == "exportgui/pat"
    assert settings.mail_password("") is None
    monkeypatch.setenv(settings.PASSWORD_VARIABLE, "from outside")
    assert settings.mail_password("pat") == "from outside"


def test_a_keyring_that_does_not_work_is_no_crash(monkeypatch, caplog):
    def locked(service, user):
        raise RuntimeError("locked")

    monkeypatch.delenv(settings.PASSWORD_VARIABLE, raising=False)
    monkeypatch.setattr("keyring.get_password", locked)
    assert settings.mail_password("pat") is None
    assert "locked" in caplog.text
