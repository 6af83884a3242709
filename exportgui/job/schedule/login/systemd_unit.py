"""A systemd user unit; page: systemd.service(5)."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from exportgui.job.schedule.login.registration import Registration, Words

UNIT = "exportgui-schedule.service"
_SYSTEMCTL = ("systemctl", "--user")
_TEXT = """\
[Unit]
Description=Scheduled exports of exportgui

[Service]
ExecStart={command}
{environment}Restart=on-failure
RestartSec=30
Nice=10

[Install]
WantedBy=default.target
"""


def systemd_unit(command: Words, environment: Mapping[str, str]) -> Registration:
    """The unit that starts ``command`` when its user logs in."""
    variables = (_quoted(f"{name}={value}") for name, value in environment.items())
    text = _TEXT.format(
        command=" ".join(_quoted(word).replace("$", "$$") for word in command),
        environment="".join(f"Environment={variable}\n" for variable in variables),
    )
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return Registration(
        path=config / "systemd" / "user" / UNIT,
        content=text.encode(),
        start=(
            (*_SYSTEMCTL, "daemon-reload"),
            (*_SYSTEMCTL, "enable", UNIT),
            (*_SYSTEMCTL, "restart", UNIT),
        ),
        stop=((*_SYSTEMCTL, "disable", "--now", UNIT),),
    )


def _quoted(word: str) -> str:
    """A word in quotation marks, in which ``%`` is a specifier unless doubled."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{escaped}"'
