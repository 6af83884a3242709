"""``exportgui schedule install`` and ``uninstall``: the server of schedules starts at login."""

from __future__ import annotations

import argparse

from exportgui.cli.console import Console
from exportgui.job.schedule.login.service import login_service
from exportgui.messages import Message


def run_install(arguments: argparse.Namespace, console: Console) -> int:
    """Register the server with the system, and start it; again, after the program has moved."""
    service = login_service()
    service.install()
    console.result(Message("schedules run from now on, and whenever you log in"))
    console.note(Message("written: {path}", path=service.path))
    return 0


def run_uninstall(arguments: argparse.Namespace, console: Console) -> int:
    """End the server and take its registration away; 0 also where there was none."""
    service = login_service()
    if not service.is_installed:
        console.result(Message("nothing was installed"))
        return 0
    service.uninstall()
    console.result(Message("schedules do not run by themselves any more"))
    console.note(Message("removed: {path}", path=service.path))
    return 0
