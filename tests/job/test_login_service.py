"""What is registered to start the server of schedules at login: file contents and commands."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from exportgui.errors import EnvironmentFault
from exportgui.job.schedule.login import registration
from exportgui.job.schedule.login.launch_agent import launch_agent
from exportgui.job.schedule.login.logon_task import logon_task
from exportgui.job.schedule.login.registration import Registration
from exportgui.job.schedule.login.service import login_service
from exportgui.job.schedule.login.systemd_unit import systemd_unit

COMMAND = ('/opt/my tools/100%/py"3', "-m", "exportgui", "schedule", "run", "$HOME")
TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path / "own home"))
    return tmp_path


@pytest.fixture
def commands(monkeypatch) -> list[tuple[str, ...]]:
    """The commands that would have run."""
    done: list[tuple[str, ...]] = []
    monkeypatch.setattr(registration, "_run", lambda words: done.append(words))
    return done


def test_systemd_unit(home):
    unit = systemd_unit(COMMAND, {"EXPORTGUI_HOME": '/a "b" 5%'})
    assert unit.path == home / ".config/systemd/user/exportgui-schedule.service"
    lines = unit.content.decode().splitlines()
    words = '"/opt/my tools/100%%/py\\"3" "-m" "exportgui" "schedule" "run" "$$HOME"'
    assert f"ExecStart={words}" in lines
    assert 'Environment="EXPORTGUI_HOME=/a \\"b\\" 5%%"' in lines
    assert "WantedBy=default.target" in lines
    assert not any(word in unit.content.decode() for word in ("User=", "sudo"))
    assert all(words[:2] == ("systemctl", "--user") for words in (*unit.start, *unit.stop))


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here")
def test_systemd_takes_the_unit(home):
    program = home / "a 5% b" / "python"
    program.parent.mkdir()
    program.symlink_to(sys.executable)
    unit = systemd_unit((str(program), "-m", "exportgui", "$x"), {"EXPORTGUI_HOME": "/a b"})
    unit.path.parent.mkdir(parents=True)
    unit.path.write_bytes(unit.content)
    done = subprocess.run(
        ["systemd-analyze", "--user", "verify", "--man=no", str(unit.path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    about_unit = [line for line in done.stderr.splitlines() if unit.path.name in line]
    assert about_unit == []


def test_launch_agent(home):
    agent = launch_agent(COMMAND, {"EXPORTGUI_HOME": "/a"})
    assert agent.path == home / "Library/LaunchAgents/io.github.exportgui.schedule.plist"
    content = plistlib.loads(agent.content)
    assert content["Label"] == agent.path.stem
    assert content["ProgramArguments"] == list(COMMAND)
    assert content["EnvironmentVariables"] == {"EXPORTGUI_HOME": "/a"}
    assert content["RunAtLoad"] is True
    assert agent.start[0][:2] == ("launchctl", "bootstrap")
    assert agent.start[0][2].startswith("gui/")


def test_logon_task(home, monkeypatch):
    monkeypatch.setenv("USERDOMAIN", "SHOP & CO")
    monkeypatch.setenv("LOGNAME", "anna")
    task = logon_task(("C:\\Program Files\\py & co\\py.exe", "-m", "exportgui", "a b"))
    assert task.content[:2] in (b"\xff\xfe", b"\xfe\xff")
    root = ElementTree.fromstring(task.content)
    (trigger,) = root.iter(f"{TASK}LogonTrigger")
    assert trigger.findtext(f"{TASK}UserId") == "SHOP & CO\\anna"
    (action,) = root.iter(f"{TASK}Exec")
    assert action.findtext(f"{TASK}Command") == "C:\\Program Files\\py & co\\py.exe"
    assert action.findtext(f"{TASK}Arguments") == '-m exportgui "a b"'
    assert root.findtext(f".//{TASK}RunLevel") == "LeastPrivilege"
    assert root.findtext(f".//{TASK}ExecutionTimeLimit") == "PT0S"
    assert root.findtext(f".//{TASK}StopIfGoingOnBatteries") == "false"
    assert task.start[0][:4] == ("schtasks", "/Create", "/TN", "exportgui schedule")


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_what_is_installed_is_taken_away(platform, commands, home):
    service = login_service(platform)
    assert not service.is_installed
    service.install()
    assert service.is_installed
    assert commands == [*service.clear, *service.start]
    assert sys.executable.split("/")[-1].encode() in service.content.replace(b"\0", b"")
    service.install()  # once more, as after an update
    commands.clear()
    service.uninstall()
    assert commands == list(service.stop)
    assert not service.is_installed


def test_the_server_has_the_same_home(home):
    for platform in ("linux", "darwin"):
        assert str(home / "own home").encode() in login_service(platform).content


def test_a_command_that_fails_leaves_nothing(home):
    words = (sys.executable, "-c", "raise SystemExit('no bus')")
    service = Registration(home / "x" / "file", b"x", (words,), ())
    with pytest.raises(EnvironmentFault, match="failed: “no bus”"):
        service.install()
    assert not service.is_installed


def test_a_system_without_the_command(home):
    service = Registration(home / "file", b"x", (("no-such-command-here",),), ())
    with pytest.raises(EnvironmentFault, match="no-such-command-here failed: No such file"):
        service.install()
    assert not service.is_installed
