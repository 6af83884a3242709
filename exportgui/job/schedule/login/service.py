"""The registration of the server of schedules with the system that this is."""

from __future__ import annotations

import sys

from exportgui.job.schedule.login.registration import (
    Registration,
    server_command,
    server_environment,
)


def login_service(platform: str = sys.platform) -> Registration:
    """What starts the server of schedules at each login, by the system's own way."""
    if platform == "win32":
        from exportgui.job.schedule.login.logon_task import logon_task

        return logon_task(server_command())
    if platform == "darwin":
        from exportgui.job.schedule.login.launch_agent import launch_agent

        return launch_agent(server_command(), server_environment())
    from exportgui.job.schedule.login.systemd_unit import systemd_unit

    return systemd_unit(server_command(), server_environment())
