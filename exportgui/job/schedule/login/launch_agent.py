"""A launchd agent of macOS; pages: launchd.plist(5), launchctl(1)."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from exportgui.job.schedule.login.registration import Registration, Words

LABEL = "io.github.exportgui.schedule"


def launch_agent(command: Words, environment: Mapping[str, str]) -> Registration:
    """The agent that starts ``command`` when its user logs in, and again when it fails."""
    import plistlib  # imports an XML parser

    path = Path.home() / "Library" / "LaunchAgents" / f"{LABEL}.plist"
    content = {
        "Label": LABEL,
        "ProgramArguments": list(command),
        "EnvironmentVariables": dict(environment),
        "RunAtLoad": True,
        "KeepAlive": {"SuccessfulExit": False},
        "ProcessType": "Background",
    }
    domain = f"gui/{os.getuid() if hasattr(os, 'getuid') else 0}"
    stop = (("launchctl", "bootout", f"{domain}/{LABEL}"),)
    return Registration(
        path=path,
        content=plistlib.dumps(content),
        start=(("launchctl", "bootstrap", domain, str(path)),),
        stop=stop,
        clear=stop,
    )
