"""The table of settings: label, key, editor, and when a change takes effect."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from exportgui.gui.i18n import fonts
from exportgui.gui.i18n.language import LANGUAGES
from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.i18n.messages import message_text
from exportgui.job.after.command import command_problem
from exportgui.job.after.webhook import webhook_problem
from exportgui.job.mail.address import is_address
from exportgui.settings import THEMES, TLS_MODES, MailSettings, Settings

PASSWORD = "mail.password"
"""The one row that is no setting: the keyring keeps it."""


class When(Enum):
    """When a changed value takes effect; the value is the dialog's text about it."""

    NOW = ""
    JOB = QT_TRANSLATE_NOOP("Settings", "From the next job on.")
    START = QT_TRANSLATE_NOOP("Settings", "At the next start.")


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several values, each with its text.

    `unreadable` tells whether no font shows the text of a value.
    """

    words: Mapping[Any, str]
    unreadable: Callable[[Any], bool] = field(default=lambda _value: False)

    def shown(self, value: Any) -> str:
        """The words of a value in the window's language."""
        words = tr(self.words[value])
        return (
            tr(_UNREADABLE).format(language=f"{words} ({value})")
            if self.unreadable(value)
            else words
        )


@dataclass(frozen=True, slots=True)
class Count:
    """A whole number; `special` stands for the lowest."""

    low: int
    high: int
    unit: str = ""
    special: str = ""


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off."""


@dataclass(frozen=True, slots=True)
class Text:
    """A line; `hint` shows while it is empty."""

    hint: str = ""
    secret: bool = False
    several: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A setting; `key` is its attribute, after `mail.` for the mail server's.

    `problem` returns what is wrong with a value, "" when nothing is.
    """

    section: str
    key: str
    label: str
    tip: str
    editor: Choice | Count | Switch | Text
    when: When = When.NOW
    problem: Callable[[Any], str] = field(default=lambda _value: "")


def tr(text: str) -> str:
    """A text of the dialog in the window's language."""
    return QCoreApplication.translate("Settings", text) if text else ""


LOOK = QT_TRANSLATE_NOOP("Settings", "Appearance")
WORK = QT_TRANSLATE_NOOP("Settings", "Exports")
AFTER = QT_TRANSLATE_NOOP("Settings", "After each job")
MAIL = QT_TRANSLATE_NOOP("Settings", "Mail about jobs")

_NO_ADDRESS = QT_TRANSLATE_NOOP("Settings", "This is no mail address: {text}")
_NO_HOST = QT_TRANSLATE_NOOP("Settings", "The name of a server has no blanks and no slashes.")

_UNREADABLE = QT_TRANSLATE_NOOP(
    "Settings", "{language}: no font here has its letters; install Noto Sans CJK"
)
_NAMES = ("English", "Español", "Svenska", "日本語", "한국어", "繁體中文")
_SYSTEM = QT_TRANSLATE_NOOP("Settings", "As the system")
_THEMES = (
    _SYSTEM,
    QT_TRANSLATE_NOOP("Settings", "Light"),
    QT_TRANSLATE_NOOP("Settings", "Dark"),
    QT_TRANSLATE_NOOP("Settings", "High contrast"),
)
_TLS = (
    QT_TRANSLATE_NOOP("Settings", "No encryption"),
    "STARTTLS",
    "TLS",
)


def _address(value: str | tuple[str, ...]) -> str:
    for text in (value,) if isinstance(value, str) else value:
        if text and not is_address(text):
            return tr(_NO_ADDRESS).replace("{text}", text)
    return ""


def _host(value: str) -> str:
    return tr(_NO_HOST) if any(character in value for character in " /\\@") else ""


ROWS: tuple[Row, ...] = (
    Row(
        LOOK,
        "language",
        QT_TRANSLATE_NOOP("Settings", "Language"),
        QT_TRANSLATE_NOOP("Settings", "Language of the window"),
        Choice({None: _SYSTEM} | dict(zip(LANGUAGES, _NAMES, strict=True)), fonts.is_unsupported),
        When.START,
    ),
    Row(
        LOOK,
        "theme",
        QT_TRANSLATE_NOOP("Settings", "Colours"),
        QT_TRANSLATE_NOOP("Settings", "Light, dark or high contrast"),
        Choice(dict(zip(THEMES, _THEMES, strict=True))),
    ),
    Row(
        WORK,
        "workers",
        QT_TRANSLATE_NOOP("Settings", "Items at once"),
        QT_TRANSLATE_NOOP("Settings", "How many assets are exported at the same time"),
        Count(0, 64, special=QT_TRANSLATE_NOOP("Settings", "One per processor")),
        When.START,
    ),
    Row(
        WORK,
        "memory_megabytes",
        QT_TRANSLATE_NOOP("Settings", "Memory"),
        QT_TRANSLATE_NOOP("Settings", "What the results being made may take together"),
        Count(100, 65_536, QT_TRANSLATE_NOOP("Settings", " MB")),
        When.JOB,
    ),
    Row(
        WORK,
        "max_megapixels",
        QT_TRANSLATE_NOOP("Settings", "Largest image"),
        QT_TRANSLATE_NOOP("Settings", "Sources and results with more pixels are refused"),
        Count(1, 10_000, QT_TRANSLATE_NOOP("Settings", " megapixels")),
        When.START,
    ),
    Row(
        WORK,
        "allow_eps",
        QT_TRANSLATE_NOOP("Settings", "Open EPS files"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Runs Ghostscript, another program, on these files. An EPS "
            "file is a program "
            "itself: turn this on only for files from people you trust.",
        ),
        Switch(),
        When.START,
    ),
    Row(
        WORK,
        "warns_of_hosted_limits",
        QT_TRANSLATE_NOOP("Settings", "Warn of hosted limits"),
        QT_TRANSLATE_NOOP("Settings", "When a job exceeds 500 assets or 1 GB"),
        Switch(),
        When.JOB,
    ),
    Row(
        AFTER,
        "after_command",
        QT_TRANSLATE_NOOP("Settings", "Command"),
        QT_TRANSLATE_NOOP("Settings", "Run without a shell; its standard input is the log as JSON"),
        Text(),
        problem=lambda text: message_text(command_problem(text)),
    ),
    Row(
        AFTER,
        "webhook",
        QT_TRANSLATE_NOOP("Settings", "Webhook"),
        QT_TRANSLATE_NOOP("Settings", "Address that gets the log as JSON by POST"),
        Text(),
        problem=lambda text: message_text(webhook_problem(text)),
    ),
    Row(
        MAIL,
        "mail.host",
        QT_TRANSLATE_NOOP("Settings", "Mail server"),
        QT_TRANSLATE_NOOP(
            "Settings", "Name of the server that takes mail; without one no mail is sent"
        ),
        Text("smtp.example.com"),
        problem=_host,
    ),
    Row(
        MAIL,
        "mail.tls",
        QT_TRANSLATE_NOOP("Settings", "Encryption"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "How the connection to the mail server is protected; without, others can read the "
            "password",
        ),
        Choice(dict(zip(TLS_MODES, _TLS, strict=True))),
    ),
    Row(
        MAIL,
        "mail.port",
        QT_TRANSLATE_NOOP("Settings", "Port"),
        QT_TRANSLATE_NOOP("Settings", "Port of the mail server"),
        Count(0, 65_535, special=QT_TRANSLATE_NOOP("Settings", "The usual one")),
    ),
    Row(
        MAIL,
        "mail.user",
        QT_TRANSLATE_NOOP("Settings", "User name"),
        QT_TRANSLATE_NOOP("Settings", "For the log-in; empty for a server that asks for none"),
        Text(),
    ),
    Row(
        MAIL,
        PASSWORD,
        QT_TRANSLATE_NOOP("Settings", "Password"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Kept in the system's keyring, never in a file; leave empty to keep it as it is",
        ),
        Text(secret=True),
    ),
    Row(
        MAIL,
        "mail.sender",
        QT_TRANSLATE_NOOP("Settings", "From"),
        QT_TRANSLATE_NOOP("Settings", "Mail address of the sender"),
        Text("exports@example.com"),
        problem=_address,
    ),
    Row(
        MAIL,
        "mail.recipients",
        QT_TRANSLATE_NOOP("Settings", "To"),
        QT_TRANSLATE_NOOP("Settings", "Mail addresses, separated by commas"),
        Text("anna@example.com, ben@example.com", several=True),
        problem=_address,
    ),
)


def value_of(settings: Settings, key: str) -> Any:
    """The value of a row; there is none of the password."""
    if key == PASSWORD:
        return ""
    part, _, name = key.rpartition(".")
    value = getattr(settings.mail if part else settings, name)
    return (value or 0) if key == "workers" else value


def with_values(settings: Settings, values: Mapping[str, Any]) -> Settings:
    """`settings` with these values of rows."""
    own = {key: value for key, value in values.items() if "." not in key}
    if "workers" in own:
        own["workers"] = own["workers"] or None
    mail = {
        key[5:]: value
        for key, value in values.items()
        if key.startswith("mail.") and key != PASSWORD
    }
    return replace(settings, **own, mail=replace(settings.mail, **mail))


DEFAULTS = Settings(mail=MailSettings())
"""What Reset goes back to."""
