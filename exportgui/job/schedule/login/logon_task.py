"""An entry of Windows' Task Scheduler; page: Task Scheduler Schema (schtasks /Create /XML)."""

from __future__ import annotations

import getpass
import os
import subprocess
from pathlib import Path, PureWindowsPath
from xml.sax.saxutils import escape

from exportgui.job.schedule.login.registration import Registration, Words
from exportgui.paths import data_dir

TASK = "exportgui schedule"
_SCHTASKS = "schtasks"
_TEXT = """\
<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo><Description>Scheduled exports of exportgui</Description></RegistrationInfo>
  <Triggers>
    <LogonTrigger><Enabled>true</Enabled><UserId>{user}</UserId></LogonTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <UserId>{user}</UserId>
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
    <RestartOnFailure><Interval>PT1M</Interval><Count>3</Count></RestartOnFailure>
  </Settings>
  <Actions Context="Author">
    <Exec><Command>{program}</Command><Arguments>{arguments}</Arguments></Exec>
  </Actions>
</Task>
"""


def logon_task(command: Words) -> Registration:
    """The task that starts ``command`` when its user logs in.

    A task takes no variables: those of the user's account count.
    """
    path = data_dir() / "schedule-task.xml"
    text = _TEXT.format(
        user=escape(_user()),
        program=escape(_without_console(command[0])),
        arguments=escape(subprocess.list2cmdline(command[1:])),
    )
    return Registration(
        path=path,
        content=text.encode("utf-16"),
        start=(
            (_SCHTASKS, "/Create", "/TN", TASK, "/XML", str(path), "/F"),
            (_SCHTASKS, "/Run", "/TN", TASK),
        ),
        stop=((_SCHTASKS, "/End", "/TN", TASK), (_SCHTASKS, "/Delete", "/TN", TASK, "/F")),
        clear=((_SCHTASKS, "/End", "/TN", TASK),),
    )


def _user() -> str:
    domain = os.environ.get("USERDOMAIN", "")
    return "\\".join(filter(None, (domain, getpass.getuser())))


def _without_console(program: str) -> str:
    """Python as it runs without a console window, where there is such a program."""
    path = PureWindowsPath(program)
    quiet = path.with_name("pythonw.exe")
    return str(quiet) if path.name.lower() == "python.exe" and Path(quiet).exists() else program
