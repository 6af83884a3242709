"""The user's settings: mail server, limits, workers, language; stored in one JSON file.

The mail password is not in the file, but in ``EXPORTGUI_SMTP_PASSWORD`` or the system's keyring
(service ``exportgui``, with the user name as account).
"""

from __future__ import annotations

import dataclasses
import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import field
from pathlib import Path
from typing import Any, Literal, get_args

from exportgui import documents, paths
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, joined

FILE_NAME = "settings.json"
PASSWORD_VARIABLE = "EXPORTGUI_SMTP_PASSWORD"
KEYRING_SERVICE = "exportgui"

Theme = Literal["system", "light", "dark", "contrast"]
THEMES: tuple[str, ...] = get_args(Theme)
Tls = Literal["none", "starttls", "ssl"]
TLS_MODES: tuple[str, ...] = get_args(Tls)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class MailSettings:
    """How to reach the mail server; without a host no mail can be sent.

    ``port`` 0 means the usual one of ``tls``: 25, 587, 465. ``user`` empty means no log-in.
    """

    host: str = ""
    port: int = 0
    tls: Tls = "starttls"
    user: str = ""
    sender: str = ""
    recipients: tuple[str, ...] = ()

    @property
    def effective_port(self) -> int:
        """The port to connect to."""
        return self.port or {"none": 25, "starttls": 587, "ssl": 465}[self.tls]


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings.

    ``max_megapixels`` limits sources and renditions, ``memory_megabytes`` the memory of a single
    rendition of a job; ``workers`` None means one per processor; ``language`` None and ``theme``
    "system" follow the system. ``after_command`` is run and ``webhook`` called after each job, ""
    for none; ``warns_of_hosted_limits``: a plan warns where it exceeds the limits of the hosted
    export. ``extra`` has the keys that this version does not know; ``problem``
    says why the defaults are used although there was a file.
    """

    mail: MailSettings = field(default_factory=MailSettings)
    allow_eps: bool = False
    max_megapixels: int = 300
    memory_megabytes: int = 1000
    workers: int | None = None
    language: str | None = None
    theme: Theme = "system"
    after_command: str = ""
    webhook: str = ""
    warns_of_hosted_limits: bool = False
    extra: Mapping[str, Any] = field(default_factory=dict)
    problem: Message = field(default=NOTHING, compare=False)

    @property
    def max_pixels(self) -> int:
        """``max_megapixels`` in pixels."""
        return self.max_megapixels * 1_000_000

    @property
    def worker_count(self) -> int:
        """How many items to work on at once."""
        return self.workers or os.cpu_count() or 1


def settings_path() -> Path:
    """The settings file; it need not exist."""
    return paths.config_dir() / FILE_NAME


def load() -> Settings:
    """Read the settings; a missing file gives the defaults.

    An unusable file is renamed to ``settings.broken.json``, and ``problem`` says so; a single value
    of the wrong type falls back to its default.
    """
    state = documents.load_state(settings_path())
    if not state.problem:
        return _from_document(state.document)
    problem = joined("; ", (state.problem, Message("the settings are the defaults now")))
    _log.warning("%s", problem)
    return Settings(problem=problem)


def save(settings: Settings, loaded: Settings | None = None) -> None:
    """Write the settings, and keep keys of the file that this version does not know.

    Values that have not changed since they were ``loaded`` are not written: another process may
    have changed them in the file. Raises OSError.
    """
    wanted = _to_document(settings)
    before = _to_document(loaded) if loaded is not None else {}

    def changed(document: dict[str, Any]) -> dict[str, Any]:
        known = before if document else {}
        return {**settings.extra, **document} | {
            name: value for name, value in wanted.items() if known.get(name, ...) != value
        }

    documents.change_state(settings_path(), changed)


def mail_password(user: str) -> str | None:
    """Return the password for ``user`` from the environment or the keyring, None without one."""
    password = os.environ.get(PASSWORD_VARIABLE)
    if password or not user:
        return password or None
    try:
        import keyring

        stored: str | None = keyring.get_password(KEYRING_SERVICE, user)
    except Exception as error:  # back ends of keyring raise errors of their own, of any class
        _log.warning("the system's keyring cannot be read: %s", error)
        return None
    return stored


def store_mail_password(user: str, password: str) -> None:
    """Store the password in the system's keyring; raises what the keyring raises."""
    import keyring

    keyring.set_password(KEYRING_SERVICE, user, password)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _optional(check: Callable[[object], bool]) -> Callable[[object], bool]:
    return lambda value: value is None or check(value)


def _is_switch(value: object) -> bool:
    return isinstance(value, bool)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


_CHECKS: Mapping[str, Callable[[object], bool]] = {
    "allow_eps": _is_switch,
    "max_megapixels": _is_count,
    "memory_megabytes": _is_count,
    "workers": _optional(_is_count),
    "language": _optional(_is_text),
    "theme": lambda value: value in THEMES,
    "after_command": _is_text,
    "webhook": _is_text,
    "warns_of_hosted_limits": _is_switch,
}
_MAIL_CHECKS: Mapping[str, Callable[[object], bool]] = {
    "host": _is_text,
    "port": lambda value: (
        isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 65535
    ),
    "tls": lambda value: value in TLS_MODES,
    "user": _is_text,
    "sender": _is_text,
    "recipients": lambda value: (
        isinstance(value, list) and all(isinstance(entry, str) for entry in value)
    ),
}


def _from_document(document: Mapping[str, Any]) -> Settings:
    known = _valid(document, _CHECKS, "")
    mail_part = document.get("mail", {})
    mail = _valid(mail_part if isinstance(mail_part, dict) else {}, _MAIL_CHECKS, "mail.")
    if "recipients" in mail:
        mail["recipients"] = tuple(mail["recipients"])
    extra = {
        name: value for name, value in document.items() if name not in _CHECKS and name != "mail"
    }
    return Settings(mail=MailSettings(**mail), extra=extra, **known)


def _valid(
    part: Mapping[str, Any], checks: Mapping[str, Callable[[object], bool]], prefix: str
) -> dict[str, Any]:
    valid = {
        name: part[name] for name, check in checks.items() if name in part and check(part[name])
    }
    for name in checks:
        if name in part and name not in valid:
            _log.warning(
                "settings: %s%s has a value of the wrong kind; the default is used", prefix, name
            )
    return valid


def _to_document(settings: Settings) -> dict[str, Any]:
    mail = dataclasses.asdict(settings.mail)
    return {name: getattr(settings, name) for name in _CHECKS} | {"mail": mail}
